"""How often a meeting takes place, in words: "every other Monday", "monthly on the last Friday", "quarterly, 8 times".

What is read is a rule of RFC 5545. A day that some months lack is their last day, because nobody who says "monthly"
on the 31st means seven meetings a year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, Literal, NamedTuple

from liaison.insight.capture import Span
from liaison.insight.capture.days import add_months, month_end, nth_weekday
from liaison.insight.capture.lexicon import GAP, NTH, NUMBER, ORDINAL, SPACE, WEEKDAY, WEEKDAYS, compiled, number
from liaison.model.words import WEEKDAYS as DAY_NAMES
from liaison.model.words import count, join_words, short_day, tr

Frequency = Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

_DAY_CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UNITS: Final[dict[str, tuple[Frequency, int]]] = {
    "day": ("DAILY", 1), "week": ("WEEKLY", 1), "fortnight": ("WEEKLY", 2), "month": ("MONTHLY", 1),
    "quarter": ("MONTHLY", 3), "half year": ("MONTHLY", 6), "half-year": ("MONTHLY", 6), "year": ("YEARLY", 1),
}  # fmt: skip
_ADVERBS: Final[dict[str, tuple[Frequency, int]]] = {
    "daily": ("DAILY", 1), "weekly": ("WEEKLY", 1), "biweekly": ("WEEKLY", 2), "bi-weekly": ("WEEKLY", 2),
    "fortnightly": ("WEEKLY", 2), "monthly": ("MONTHLY", 1), "bimonthly": ("MONTHLY", 2), "bi-monthly": ("MONTHLY", 2),
    "quarterly": ("MONTHLY", 3), "half-yearly": ("MONTHLY", 6), "yearly": ("YEARLY", 1), "annually": ("YEARLY", 1),
}  # fmt: skip
_NTH: Final = "|".join(NTH)
_EACH: Final = r"(?<!\w)(?:every|each)"
_DAYS: Final = rf"{WEEKDAY}s?(?:{SPACE}(?:,|and|&|/|\+){SPACE}{WEEKDAY}s?){{0,6}}"
_PLURAL: Final = "(?:mon|tues|wednes|thurs|fri|satur|sun)days"
_OF_PERIOD: Final = rf"{GAP}(?:(?:of|in){GAP})?(?:the|every|each|a){GAP}(?P<%s>month|quarter|year)"
_NTH_DAY: Final = compiled(
    rf"(?<!\w)(?:(?:every|each|on{GAP}the|the){GAP})?(?P<nth>{_NTH}){GAP}(?P<day>{WEEKDAY})s?"
    rf"{_OF_PERIOD % 'unit'}(?!\w)"
)
_DAY_OF_MONTH: Final = compiled(
    rf"(?<!\w)(?:(?:on{GAP})?the{GAP})?(?:(?P<number>{ORDINAL})|(?P<last>last{GAP}day)){_OF_PERIOD % 'unit'}(?!\w)"
)
_MONTHLY_ON: Final = compiled(
    rf"(?<!\w)(?P<adverb>monthly|quarterly),?{GAP}(?:(?:on{GAP})?(?:the{GAP})?(?P<nth>{_NTH}){GAP}(?P<day>{WEEKDAY})"
    rf"|on{GAP}the{GAP}(?P<number>{ORDINAL}))(?!\w)"
)
_EACH_NTH: Final = compiled(rf"{_EACH}{GAP}(?P<nth>first|1st|third|3rd|fourth|4th|last){GAP}(?P<day>{WEEKDAY})(?!\w)")
_NTH_ADVERB: Final = compiled(
    rf"(?<!\w)(?:on{GAP})?(?:the{GAP})?(?P<nth>{_NTH}){GAP}(?P<day>{WEEKDAY}),?{GAP}(?P<adverb>monthly|quarterly)(?!\w)"
)
_EACH_MONTH_ON: Final = compiled(
    rf"{_EACH}{GAP}(?:(?P<other>other|second|2nd){GAP}|(?P<times>{NUMBER}){GAP})?(?P<unit>month|quarter|year)s?,?{GAP}on{GAP}"
    rf"the{GAP}(?:(?P<nth>{_NTH}){GAP}(?P<day>{WEEKDAY})|(?P<number>{ORDINAL})|(?P<last>last{GAP}day))(?!\w)"
)
_WORKING: Final = compiled(
    rf"(?:{_EACH}{GAP}(?:week{SPACE}-?{SPACE}day|working{GAP}day|business{GAP}day)|(?<![\w-])(?:on{GAP})?weekdays)(?!\w)"
)
_EACH_DAY: Final = compiled(
    rf"{_EACH}{GAP}(?:(?P<other>other|second|2nd)|(?P<number>{NUMBER}){GAP}weeks?{GAP}on)?(?:{SPACE})(?P<days>{_DAYS})(?!\w)"
)
_EACH_UNIT: Final = compiled(
    rf"{_EACH}{GAP}(?:(?P<other>other|second|2nd){GAP}|(?P<number>{NUMBER}){GAP})?"
    rf"(?P<unit>half{SPACE}-?{SPACE}year|day|week|fortnight|month|quarter|year)s?(?:{GAP}on{GAP}(?P<days>{_DAYS}))?(?!\w)"
)
_ADVERB: Final = compiled(
    rf"(?<![\w-])(?P<adverb>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})"
    rf"(?:{GAP}on{GAP}(?P<days>{_DAYS}))?(?![\w-])"
)
_DAYS_IN_PLURAL: Final = compiled(
    rf"(?<!\w)(?:on{GAP})?(?P<days>{_PLURAL}(?:{SPACE}(?:,|and|&|/|\+){SPACE}{_PLURAL}){{0,6}})(?!\w)"
)
_TIMES: Final = compiled(rf"(?:,{SPACE}|(?<!\w))(?P<number>{NUMBER}){GAP}(?:times|occurrences)(?!\w)")
_TWICE: Final = compiled(r"(?:, ?|(?<!\w))(?P<word>twice)(?!\w)(?! a )")
_FOR_LONG: Final = compiled(
    rf"(?<!\w)for{GAP}(?:the{GAP}next{GAP})?(?P<number>{NUMBER}){GAP}(?P<unit>week|month|year)s?(?!\w)"
)
_MOST_TIMES: Final = 500
_ON_WORDS: Final = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}


@dataclass(frozen=True, slots=True)
class Repeating:
    """A rule for when a meeting takes place again.

    ``days`` are weekdays (Monday is 0); ``nth`` says which of them in the month (-1 is the last). ``month_day`` is the
    day of the month; ``listed`` are all the days of one month, where each was said. It ends after ``count`` times, or
    with the last one on or before ``until``, or not at all.
    """

    frequency: Frequency
    interval: int = 1
    days: tuple[int, ...] = ()
    nth: int | None = None
    month_day: int | None = None
    count: int | None = None
    until: date | None = None
    listed: tuple[date, ...] = ()

    def rule(self, start: date, at: time | None = None, zone: tzinfo = UTC) -> str:
        """The RRULE for a series that begins on ``start``, at ``at`` on the clocks of ``zone`` or all day."""
        parts = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.listed:
            parts.append("BYMONTHDAY=" + ",".join(str(day.day) for day in self.listed))
        elif self.days:
            parts.append("BYDAY=" + ",".join(f"{self.nth or ''}{_DAY_CODES[day]}" for day in self.days))
        else:
            parts += self._last_days(start)
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        elif self.until is not None:
            parts.append(f"UNTIL={_until(self.until, at, zone)}")
        return ";".join(parts)

    def _last_days(self, start: date) -> list[str]:
        """What keeps a meeting on the 29th, 30th or 31st in the shorter months."""
        if self.frequency == "YEARLY" and (start.month, start.day) == (2, 29):
            return ["BYMONTH=2", "BYMONTHDAY=-1"]
        day = self.month_day or start.day
        if self.frequency != "MONTHLY" or day == -1 or day <= 28:
            return ["BYMONTHDAY=-1"] if self.frequency == "MONTHLY" and day == -1 else []
        return [f"BYMONTHDAY={','.join(str(number) for number in range(28, day + 1))}", "BYSETPOS=-1"]

    def first(self, today: date) -> date:
        """The first day on or after ``today`` that the rule names; today where it names none."""
        if self.nth is not None:
            months = (add_months(today.replace(day=1), step) for step in range(2))
            days = (nth_weekday(month.year, month.month, self.days[0], self.nth) for month in months)
            return next(day for day in days if day >= today)
        if self.days:
            return next(
                day for day in (today + timedelta(days=step) for step in range(7)) if day.weekday() in self.days
            )
        if self.month_day is None:
            return today
        months = (add_months(today.replace(day=1), step) for step in range(2))
        return next(day for day in (self._in_month(month) for month in months) if day >= today)

    def _in_month(self, month: date) -> date:
        last = month_end(month.year, month.month)
        return last if self.month_day in {None, -1} else month.replace(day=min(last.day, self.month_day or 1))

    def bound_to(self, day: date) -> Repeating:
        """The rule with a weekday that was named for the first time: by months it stays that weekday of the month."""
        if self.frequency != "MONTHLY" or self.days or self.month_day is not None:
            return self
        nth = (day.day - 1) // 7 + 1
        return replace(self, days=(day.weekday(),), nth=nth if nth < 5 else -1)

    @property
    def words(self) -> str:
        """How it was understood: "every 2 weeks on Monday and Thursday, until 18 Dec"."""
        if self.listed:
            return tr("on {days}", days=join_words([short_day(day) for day in self.listed]))
        said = [self._every()]
        if self.count is not None:
            said.append(count(self.count, "once", "{n} times"))
        elif self.until is not None:
            said.append(tr("until {day}", day=short_day(self.until)))
        return ", ".join(said)

    def _every(self) -> str:
        if self.frequency == "WEEKLY" and self.interval == 1 and self.days == (0, 1, 2, 3, 4):
            return tr("every weekday")
        every = _period_words(self.frequency, self.interval)
        if self.nth is not None:
            return tr(
                "{every} on the {nth} {day}", every=every, nth=_nth_words(self.nth), day=tr(DAY_NAMES[self.days[0]])
            )
        if self.days:
            return tr("{every} on {days}", every=every, days=join_words([tr(DAY_NAMES[day]) for day in self.days]))
        if self.month_day is not None:
            last = self.month_day == -1
            return (
                tr("{every} on the last day", every=every)
                if last
                else tr("{every} on day {n}", every=every, n=self.month_day)
            )
        return every


class FoundRepeating(NamedTuple):
    """A rule and the spans of the words that say it."""

    repeating: Repeating
    spans: tuple[Span, ...]


def find_repeating(text: str, today: date) -> FoundRepeating | None:
    """The rule that ``text`` says, without the day it ends on (a date, which the caller reads); None if it says none.

    "for 6 weeks" ends the series counted from ``today``; "8 times" counts.
    """
    found = _rule(text)
    if found is None:
        return None
    repeating, spans = _on_those(text, *found)
    limit = _limit(text, spans, today)
    if limit is None:
        return FoundRepeating(repeating, tuple(sorted(spans)))
    times, until, where = limit
    return FoundRepeating(replace(repeating, count=times, until=until), tuple(sorted((*spans, where))))


def _rule(text: str) -> tuple[Repeating, tuple[Span, ...]] | None:
    readers = (
        (_EACH_MONTH_ON, _each_month_on), (_NTH_DAY, _nth_day), (_DAY_OF_MONTH, _day_of_month),
        (_MONTHLY_ON, _monthly_on), (_NTH_ADVERB, _monthly_on), (_EACH_NTH, _each_nth), (_WORKING, _working),
        (_EACH_DAY, _each_day), (_EACH_UNIT, _each_unit), (_ADVERB, _adverb), (_DAYS_IN_PLURAL, _plural),
    )  # fmt: skip
    for pattern, read in readers:
        match = pattern.search(text)
        if match is not None:
            return read(match), (Span(*match.span()),)
    return None


def _on_those(text: str, repeating: Repeating, spans: tuple[Span, ...]) -> tuple[Repeating, tuple[Span, ...]]:
    """A weekly rule with the days named elsewhere in the line: "weekly call with Harbor on Thursdays"."""
    plural = _DAYS_IN_PLURAL.search(text)
    if plural is None or repeating.frequency != "WEEKLY" or repeating.days:
        return repeating, spans
    return replace(repeating, days=_weekdays(plural["days"])), (*spans, Span(*plural.span()))


def _weekdays(words: str) -> tuple[int, ...]:
    names = re.findall(WEEKDAY.removesuffix(r"(?!\w)"), words, re.IGNORECASE)
    return tuple(sorted({WEEKDAYS[name[:3].lower()] for name in names}))


def _nth_day(match: re.Match[str]) -> Repeating:
    frequency, interval = _UNITS[match["unit"].lower()]
    if frequency == "YEARLY":
        frequency, interval = "MONTHLY", 12
    return Repeating(frequency, interval, _weekdays(match["day"]), NTH[match["nth"].lower()])


def _day_of_month(match: re.Match[str]) -> Repeating:
    frequency, interval = _UNITS[match["unit"].lower()]
    if frequency == "YEARLY":
        frequency, interval = "MONTHLY", 12
    return Repeating(frequency, interval, month_day=int(match["number"][:-2]) if match["number"] else -1)


def _monthly_on(match: re.Match[str]) -> Repeating:
    frequency, interval = _ADVERBS[match["adverb"].lower()]
    if match["nth"]:
        return Repeating(frequency, interval, _weekdays(match["day"]), NTH[match["nth"].lower()])
    return Repeating(frequency, interval, month_day=int(match["number"][:-2]))


def _each_nth(match: re.Match[str]) -> Repeating:
    return Repeating("MONTHLY", 1, _weekdays(match["day"]), NTH[match["nth"].lower()])


def _each_month_on(match: re.Match[str]) -> Repeating:
    _, step = _UNITS[match["unit"].lower()]
    step = 12 if match["unit"].lower() == "year" else step
    interval = step * (2 if match["other"] else number(match["times"]) if match["times"] else 1)
    if match["nth"]:
        return Repeating("MONTHLY", max(1, interval), _weekdays(match["day"]), NTH[match["nth"].lower()])
    return Repeating("MONTHLY", max(1, interval), month_day=-1 if match["last"] else int(match["number"][:-2]))


def _working(_: re.Match[str]) -> Repeating:
    return Repeating("WEEKLY", days=(0, 1, 2, 3, 4))


def _each_day(match: re.Match[str]) -> Repeating:
    interval = 2 if match["other"] else number(match["number"]) if match["number"] else 1
    return Repeating("WEEKLY", max(1, interval), _weekdays(match["days"]))


def _each_unit(match: re.Match[str]) -> Repeating:
    unit = " ".join(match["unit"].lower().replace("-", " ").split())
    frequency, step = _UNITS[unit]
    times = 2 if match["other"] else number(match["number"]) if match["number"] else 1
    days = _weekdays(match["days"]) if match["days"] and frequency == "WEEKLY" else ()
    return Repeating(frequency, max(1, times) * step, days)


def _adverb(match: re.Match[str]) -> Repeating:
    frequency, interval = _ADVERBS[match["adverb"].lower()]
    return Repeating(frequency, interval, _weekdays(match["days"]) if match["days"] and frequency == "WEEKLY" else ())


def _plural(match: re.Match[str]) -> Repeating:
    return Repeating("WEEKLY", days=_weekdays(match["days"]))


def _limit(text: str, rules: tuple[Span, ...], today: date) -> tuple[int | None, date | None, Span] | None:
    """How often, or until when by a length of time, and where that is said."""
    times = _TIMES.search(text)
    if times is not None:
        return min(_MOST_TIMES, max(1, number(times["number"]))), None, Span(*times.span())
    twice = _TWICE.search(text)
    if twice is not None:
        return 2, None, Span(*twice.span())
    long = _FOR_LONG.search(text)
    if long is None or any(rule.overlaps(Span(*long.span())) for rule in rules):
        return None
    number_of, unit = number(long["number"]), long["unit"].lower()
    end = (
        today + timedelta(weeks=number_of)
        if unit == "week"
        else add_months(today, number_of * (12 if unit == "year" else 1))
    )
    return None, end - timedelta(days=1), Span(*long.span())


def _until(day: date, at: time | None, zone: tzinfo) -> str:
    if at is None:
        return f"{day:%Y%m%d}"
    return f"{datetime.combine(day, at, zone).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _period_words(frequency: Frequency, interval: int) -> str:
    if frequency == "MONTHLY" and interval == 3:
        return tr("every quarter")
    if frequency == "MONTHLY" and interval == 12:
        return tr("every year")
    return {
        "DAILY": lambda: count(interval, "every day", "every {n} days"),
        "WEEKLY": lambda: count(interval, "every week", "every {n} weeks"),
        "MONTHLY": lambda: count(interval, "every month", "every {n} months"),
        "YEARLY": lambda: count(interval, "every year", "every {n} years"),
    }[frequency]()


def _nth_words(nth: int) -> str:
    return {
        "first": lambda: tr("first"),
        "second": lambda: tr("second"),
        "third": lambda: tr("third"),
        "fourth": lambda: tr("fourth"),
        "last": lambda: tr("last"),
    }[_ON_WORDS[nth]]()
