"""Dates that name a day of the calendar: "3 Dec", "2026-12-03", "the 15th", "end of November", "Q1", "Christmas".

A day without a year is the next one ahead, or the last one behind in a line that tells of the past.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from liaison.insight.capture.days import add_months, month_end, nth_weekday, quarter_end, quarter_of, week_end
from liaison.insight.capture.lexicon import (
    DAY_NUMBER,
    GAP,
    LEFT,
    LEFT_NUMBER,
    MONTH,
    MONTHS,
    NTH,
    ORDINAL,
    RIGHT,
    SPACE,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    compiled,
    stands_alone,
)
from liaison.insight.capture.reading import Found, Reading, Rule

_FRACTIONS = frozenset({(24, 7), (50, 50), (1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})
_DAY_WORDS = frozenset({"by", "due", "before", "on", "until", "till", "from", "since", "of", "after", "to", "latest"})
MONTH_WORDS = frozenset({"by", "before", "in", "until", "till", "from", "since", "during", "after", "latest", "due"})
_OF_A_MONTH = compiled(rf"{GAP}(?:of{GAP})?{MONTH}")
_NAME_OR_TIME = re.compile(rf"{GAP}[A-Z0-9]")
_WITH_WEEKDAY = rf"(?:(?P<wd>{WEEKDAY})\.?,?{GAP}(?:the{GAP})?)?"
_JOIN = rf"{SPACE}(?:-|–|—|to|until|till|through){SPACE}"
_WITH_YEAR = rf"(?:,?{GAP}(?P<year>{YEAR}))?"
_PERIOD_START, _PERIOD_MID, _PERIOD_LATE = 5, 15, 25


def _month(match: re.Match[str]) -> int:
    return MONTHS[match["month"][:3].lower()]


def _year(match: re.Match[str]) -> int | None:
    return int(match["year"]) if match["year"] else None


def in_year(reading: Reading, year: int | None, month: int, day: int) -> date:
    """A day of the calendar; without a year the nearest that fits the reading. 29 February waits for a leap year."""
    if year is not None:
        return date(year, month, day)
    if (month, day) == (2, 29):
        return _leap_day(reading)
    return reading.rolled(date(reading.today.year, month, day), 12)


def _leap_day(reading: Reading) -> date:
    step = -1 if reading.past else 1
    for year in range(reading.today.year, reading.today.year + 9 * step, step):
        try:
            day = date(year, 2, 29)
        except ValueError:
            continue
        if (day <= reading.today) if reading.past else (day >= reading.today):
            return day
    raise ValueError("no leap year in sight")


def _agrees(match: re.Match[str], day: date) -> bool:
    return match["wd"] is None or WEEKDAYS[match["wd"][:3].lower()] == day.weekday()


def _day_month(match: re.Match[str], reading: Reading) -> Found | None:
    if match["to"] is None and match["month"].lower() in {"may", "march"} and not match["month"][0].isupper():
        return None if not reading.before and not match["year"] else _one_day(match, reading)
    return _one_day(match, reading)


def _one_day(match: re.Match[str], reading: Reading) -> Found:
    day = in_year(reading, _year(match), _month(match), int(match["day"].rstrip("stndrhSTNDRH")))
    if match["to"] is None:
        return Found(day, exact=_agrees(match, day), rolls="" if match["year"] else "year")
    end = day.replace(day=int(match["to"].rstrip("stndrhSTNDRH")))
    if end <= day:
        raise ValueError("a range runs forward")
    return Found(day, end, exact=_agrees(match, day))


def _iso(match: re.Match[str], _: Reading) -> Found:
    return Found(date(int(match[1]), int(match[2]), int(match[3])))


def _day_first(first: int, second: int, *, month_first: bool) -> tuple[int, int, bool]:
    """Day, month and whether the expected order held; the other order is read only where it alone is possible."""
    day, month = (second, first) if month_first else (first, second)
    return (day, month, True) if month <= 12 else (month, day, False)


def _numeric(match: re.Match[str], reading: Reading) -> Found | None:
    if len(match["year"]) == 2 and match["sep"] != "/":
        return None
    year = int(match["year"]) + (2000 if len(match["year"]) == 2 else 0)
    if len(match["year"]) == 2 and reading.past and year > reading.today.year:
        year -= 100
    month_first = reading.context.month_first and match["sep"] == "/"
    day, month, usual = _day_first(int(match[1]), int(match[3]), month_first=month_first)
    either = day <= 12 and day != month and match["sep"] != "." and not reading.context.month_first
    return Found(date(year, month, day), exact=usual and not either, other=date(year, day, month) if either else None)


def _slash(match: re.Match[str], reading: Reading) -> Found | None:
    first, second = int(match["first"]), int(match["second"])
    known = reading.before in _DAY_WORDS or match["wd"]
    plans = reading.context.plans and (known or (first, second) not in _FRACTIONS)
    if not plans and (not known or (first, second) in _FRACTIONS or not stands_alone(reading.text, match.end())):
        return None
    day, month, usual = _day_first(first, second, month_first=reading.context.month_first)
    found = in_year(reading, None, month, day)
    if day > 12 or day == month or reading.context.month_first:
        return Found(found, exact=usual and _agrees(match, found), rolls="year")
    other = in_year(reading, None, day, month)
    if match["wd"] is None:
        return Found(found, exact=False, rolls="year", other=other)
    swapped = _agrees(match, other) and not _agrees(match, found)
    return Found(other if swapped else found, exact=swapped or _agrees(match, found), rolls="year")


def _is_whole(match: re.Match[str], reading: Reading) -> bool:
    """Whether the words are no part of a longer name; in a calendar a name or a time may follow at once."""
    follows = reading.context.plans and _NAME_OR_TIME.match(reading.text, match.end())
    return bool(follows) or stands_alone(reading.text, match.end())


def _nth(match: re.Match[str], reading: Reading) -> Found | None:
    plans = reading.context.plans and reading.before == "on" and not _OF_A_MONTH.match(reading.text, match.end())
    if not match["of"] and not plans and not _is_whole(match, reading):
        return None
    number, start = int(match["day"][:-2]), reading.today.replace(day=1)
    of = (match["of"] or "").lower()
    if of.startswith("next"):
        day = add_months(start, 1).replace(day=number)
    elif of.startswith("this"):
        day = start.replace(day=number)
    else:
        day = _next_numbered(start, number, reading)
    return Found(day, exact=_agrees(match, day))


def _next_numbered(start: date, number: int, reading: Reading) -> date:
    for months in range(13):
        month = add_months(start, -months if reading.past else months)
        if number > month_end(month.year, month.month).day:
            continue
        day = month.replace(day=number)
        if (day <= reading.today) if reading.past else (day >= reading.today):
            return day
    raise ValueError("no such day of a month")


def _month_alone(match: re.Match[str], reading: Reading) -> Found | None:
    if not match["year"] and not _is_whole(match, reading):
        return None
    if reading.before not in MONTH_WORDS or (match["month"].islower() and len(match["month"]) == 3):
        return None
    if match["month"].lower() in {"may", "march"} and not match["month"][0].isupper():
        return None
    end = _end_of_month(_year(match), _month(match), reading)
    if reading.before in {"from", "since", "after"}:
        first = end.replace(day=1)
        return Found(first, exact=reading.before != "after", rolls="year")
    return Found(end, exact=False, rolls="year")


def _end_of_month(year: int | None, month: int, reading: Reading) -> date:
    if year is not None:
        return month_end(year, month)
    today = reading.today
    end = month_end(today.year, month)
    if reading.past and end.replace(day=1) > today:
        return month_end(today.year - 1, month)
    if not reading.past and end < today:
        return month_end(today.year + 1, month)
    return end


def _part_of_month(match: re.Match[str], reading: Reading) -> Found | None:
    part = match["part"].lower()
    end = _end_of_month(_year(match), _month(match), reading)
    if match["month"].lower() in {"may", "march"} and not match["month"][0].isupper():
        return None
    if part.startswith("end"):
        return Found(end, ends_period=True)
    if part.startswith(("start", "beginning")):
        return Found(end.replace(day=1), exact=False)
    number = _PERIOD_START if part.startswith("early") else _PERIOD_MID if part.startswith("mid") else _PERIOD_LATE
    return Found(end.replace(day=number), exact=False)


def _nth_weekday(match: re.Match[str], reading: Reading) -> Found:
    nth, weekday = NTH[match["nth"].lower()], WEEKDAYS[match["wd"][:3].lower()]
    return _of_month(match, reading, lambda year, month: nth_weekday(year, month, weekday, nth))


def _last_day(match: re.Match[str], reading: Reading) -> Found:
    def last(year: int, month: int) -> date:
        day = month_end(year, month)
        while match["working"] and day.weekday() not in reading.context.working_days:
            day -= timedelta(days=1)
        return day

    return _of_month(match, reading, last)


def _of_month(match: re.Match[str], reading: Reading, pick: Callable[[int, int], date]) -> Found:
    today = reading.today
    if match["month"]:
        year = _year(match) or today.year
        day = pick(year, _month(match))
        if not match["year"] and day < today and not reading.past:
            day = pick(year + 1, _month(match))
        return Found(day)
    start = today.replace(day=1)
    if match["which"].lower() == "next":
        start = add_months(start, 1)
    day = pick(start.year, start.month)
    if match["which"].lower() == "the" and day < today and not reading.past:
        start = add_months(start, 1)
        day = pick(start.year, start.month)
    return Found(day)


def _quarter(match: re.Match[str], reading: Reading) -> Found | None:
    of_end = match["end"] is not None
    if not of_end and (reading.before not in MONTH_WORDS or not _is_whole(match, reading)):
        return None
    quarter, today = int(match["q"]), reading.today
    year = _year(match) or today.year + (not reading.past and quarter < quarter_of(today))
    end = quarter_end(year, quarter)
    if reading.before in {"from", "since", "after"}:
        return Found(add_months(end.replace(day=1), -2))
    return Found(end, exact=of_end, ends_period=of_end)


def _feast(match: re.Match[str], reading: Reading) -> Found | None:
    before = reading.before in _DAY_WORDS or reading.before in {"at", "over", "for", "in"}
    if not before or not _is_whole(match, reading):
        return None
    name = match[0].lower().replace("’", "'")
    if name.startswith("new"):
        eve = name.endswith("eve")
        return Found(in_year(reading, None, *((12, 31) if eve else (1, 1))), exact="'" in name or eve)
    day = in_year(reading, None, 12, 24 if name.endswith("eve") else 25)
    return Found(day, exact=reading.before != "over")


def _week_of(match: re.Match[str], reading: Reading) -> Found:
    day = in_year(reading, _year(match), _month(match), int(match["day"]))
    return Found(day, max(day, week_end(day, reading.context)))


_OF_MONTH = rf"{GAP}(?:of|in){GAP}(?:(?P<which>the|this|next){GAP}month|(?P<month>{MONTH}){_WITH_YEAR})"
_WEEK_OF = (
    rf"{LEFT}(?:the{GAP})?(?:week{GAP}(?:of|commencing|beginning|starting)|w/c){GAP}(?:the{GAP})?(?:{WEEKDAY}{GAP})?"
)
_SUFFIX = r"(?:st|nd|rd|th)?"

RULES = (
    Rule(
        compiled(
            rf"{LEFT}between{GAP}(?:the{GAP})?(?P<wd>(?!))?(?P<day>{DAY_NUMBER}{_SUFFIX}){GAP}and{GAP}(?:the{GAP})?"
            rf"(?P<to>{DAY_NUMBER}{_SUFFIX}){GAP}(?:of{GAP})?(?P<month>{MONTH})\.?{_WITH_YEAR}{RIGHT}"
        ),
        _day_month,
    ),
    Rule(
        compiled(
            rf"{_WEEK_OF}(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?{GAP}(?:of{GAP})?(?P<month>{MONTH})\.?{_WITH_YEAR}{RIGHT}"
        ),
        _week_of,
    ),
    Rule(
        compiled(rf"{_WEEK_OF}(?P<month>{MONTH})\.?{GAP}(?P<day>{DAY_NUMBER})(?:st|nd|rd|th)?{_WITH_YEAR}{RIGHT}"),
        _week_of,
    ),
    Rule(compiled(rf"{LEFT_NUMBER}((?:19|20)[0-9]{{2}})-([01]?[0-9])-([0-3]?[0-9])(?![\w-]|\.[0-9])"), _iso),
    Rule(
        compiled(
            rf"{LEFT_NUMBER}([0-3]?[0-9])(?P<sep>[./-])([0-3]?[0-9])(?P=sep)(?P<year>(?:19|20)[0-9]{{2}}|[0-9]{{2}})"
            r"(?![\w/-]|\.[0-9])"
        ),
        _numeric,
    ),
    Rule(
        compiled(rf"{LEFT_NUMBER}{_WITH_WEEKDAY}(?P<first>[0-3]?[0-9])/(?P<second>[0-3]?[0-9])(?![\w/%-]|\.[0-9])"),
        _slash,
    ),
    Rule(
        compiled(
            rf"{LEFT_NUMBER}{_WITH_WEEKDAY}(?P<day>{DAY_NUMBER}{_SUFFIX})(?:{_JOIN}(?P<to>{DAY_NUMBER}{_SUFFIX}))?"
            rf"{SPACE}(?:of{GAP})?(?P<month>{MONTH})\.?{_WITH_YEAR}{RIGHT}"
        ),
        _day_month,
    ),
    Rule(
        compiled(
            rf"{LEFT}{_WITH_WEEKDAY}(?P<month>{MONTH})\.?{GAP}(?:the{GAP})?(?P<day>{DAY_NUMBER}{_SUFFIX})"
            rf"(?:{_JOIN}(?P<to>{DAY_NUMBER}{_SUFFIX}))?(?![0-9:]|[.,/][0-9]){_WITH_YEAR}{RIGHT}"
        ),
        _day_month,
    ),
    Rule(
        compiled(
            rf"{LEFT_NUMBER}(?:the{GAP})?{_WITH_WEEKDAY}(?P<day>{ORDINAL})(?:{GAP}of{GAP}(?P<of>the|this|next){GAP}month)?{RIGHT}"
        ),
        _nth,
    ),
    Rule(compiled(rf"{LEFT}(?P<month>{MONTH})\.?{_WITH_YEAR}{RIGHT}"), _month_alone),
    Rule(
        compiled(
            rf"{LEFT}(?:the{GAP})?(?P<part>end|start|beginning|early|middle|mid|late)(?:{GAP}|-)(?:of{GAP}|in{GAP})?"
            rf"(?P<month>{MONTH}){_WITH_YEAR}{RIGHT}"
        ),
        _part_of_month,
    ),
    Rule(
        compiled(rf"{LEFT}(?:the{GAP})?(?P<nth>{'|'.join(NTH)}){GAP}(?P<wd>{WEEKDAY}){_OF_MONTH}{RIGHT}"),
        _nth_weekday,
    ),
    Rule(
        compiled(rf"{LEFT}(?:the{GAP})?last{GAP}(?P<working>working{GAP}|business{GAP})?day{_OF_MONTH}{RIGHT}"),
        _last_day,
    ),
    Rule(
        compiled(rf"{LEFT}(?:the{GAP})?(?P<end>end{GAP}(?:of{GAP}))?Q(?P<q>[1-4])(?:{GAP}(?P<year>{YEAR}))?{RIGHT}"),
        _quarter,
    ),
    Rule(
        compiled(rf"{LEFT}(?:(?:christmas|xmas)(?:{GAP}(?:eve|day))?|new{GAP}year(?:['’]s{GAP}(?:eve|day))?){RIGHT}"),
        _feast,
    ),
)
