"""Recurrence rules: read with suspicion, and expanded without ever looking further than asked.

A rule is refused before anything is expanded when it repeats more often than daily, has an INTERVAL below one or lists
beyond RFC 5545. What is accepted is expanded period by period, starting beside the wanted span, so that a rule that
began centuries ago or never matches costs no more than another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product
from typing import Final

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.dates import DAY, parse_moment
from liaison.model.words import tr

_DAYS: Final = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_WEEKDAY: Final = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_FINER: Final = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_RANGES: Final = {
    "BYMONTH": (1, 12, False),
    "BYMONTHDAY": (1, 31, True),
    "BYYEARDAY": (1, 366, True),
    "BYWEEKNO": (1, 53, True),
    "BYSETPOS": (1, 366, True),
    "BYHOUR": (0, 23, False),
    "BYMINUTE": (0, 59, False),
    "BYSECOND": (0, 60, False),
}
"""Smallest and largest value, and whether they may be negative (RFC 5545, 3.3.10)."""
_LONGEST_LIST: Final = 800


class RefusedRule(Exception):  # noqa: N818 - never leaves this package
    """Why a rule is not followed, as a whole sentence."""


@dataclass(frozen=True, slots=True)
class Rule:
    """An accepted recurrence rule. ``capped`` is true when its COUNT was so large that it is taken as endless."""

    text: str
    freq: str
    interval: int
    count: int | None
    until: date | datetime | None
    week_start: int
    weekdays: frozenset[tuple[int, int]]
    lists: dict[str, tuple[int, ...]]
    capped: bool = False


def parse_rule(value: str) -> Rule:
    """The rule behind the value of an RRULE.

    Raises:
        RefusedRule: it is malformed, or would produce more than any real meeting does.
    """
    text = value.strip().upper()
    parts = _parts(text)
    freq = parts.get("FREQ", "")
    if freq in _FINER:
        raise RefusedRule(tr("The meeting repeats more often than daily; only its first time was kept."))
    if freq not in _FREQUENCIES or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise _unclear()
    interval = _number(parts.get("INTERVAL", "1"))
    if not 1 <= interval <= limits.MAX_INTERVAL:
        raise RefusedRule(tr("The interval of the repetition makes no sense; only the first time was kept."))
    lists = {name: _numbers(name, parts[name]) for name in _RANGES if parts.get(name)}
    if _times_a_day(lists) > limits.MAX_TIMES_A_DAY:
        raise RefusedRule(tr("The meeting repeats too many times a day; only its first time was kept."))
    count = _number(parts["COUNT"]) if "COUNT" in parts else None
    if count == 0:
        raise RefusedRule(tr("The meeting is said to repeat zero times; only its first time was kept."))
    return Rule(
        text=text,
        freq=freq,
        interval=interval,
        count=count if count is not None and 0 < count <= limits.MAX_COUNT else None,
        until=_until(parts.get("UNTIL")),
        week_start=_DAYS.get(parts.get("WKST", "MO"), 0),
        weekdays=_weekdays(parts.get("BYDAY", ""), freq, by_week="BYWEEKNO" in lists),
        lists=lists,
        capped=count is not None and count > limits.MAX_COUNT,
    )


def _unclear() -> RefusedRule:
    return RefusedRule(tr("The rule of repetition cannot be understood; only the first time was kept."))


def _parts(text: str) -> dict[str, str]:
    parts: dict[str, str] = {}
    for piece in text.split(";", 40)[:40]:
        if not piece.strip():
            continue
        name, equals, value = piece.partition("=")
        if not equals:
            raise _unclear()
        parts.setdefault(name.strip(), value.strip())
    return parts


def _number(text: str) -> int:
    if not re.fullmatch(r"[+-]?[0-9]{1,12}", text):
        raise _unclear()
    return int(text)


def _numbers(name: str, text: str) -> tuple[int, ...]:
    if text.count(",") >= _LONGEST_LIST:
        raise RefusedRule(
            tr("The rule of repetition is longer than the standard allows; only the first time was kept.")
        )
    low, high, signed = _RANGES[name]
    numbers = {_number(piece.strip()) for piece in text.split(",") if piece.strip()}
    if not all(low <= (abs(number) if signed else number) <= high for number in numbers):
        raise _unclear()
    return tuple(sorted(numbers))


def _weekdays(text: str, freq: str, *, by_week: bool) -> frozenset[tuple[int, int]]:
    """Pairs of position (0: every one) and weekday; positions mean something in months and years only."""
    if text.count(",") >= _LONGEST_LIST:
        raise RefusedRule(
            tr("The rule of repetition is longer than the standard allows; only the first time was kept.")
        )
    positions = freq in {"MONTHLY", "YEARLY"} and not by_week
    found: set[tuple[int, int]] = set()
    for piece in filter(None, (piece.strip() for piece in text.split(","))):
        match = _WEEKDAY.fullmatch(piece)
        if match is None or not -53 <= int(match.group(1) or 0) <= 53:
            raise _unclear()
        found.add((int(match.group(1) or 0) if positions else 0, _DAYS[match.group(2)]))
    return frozenset(found)


def _times_a_day(lists: dict[str, tuple[int, ...]]) -> int:
    times = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= len(lists.get(name, (0,)))
    return times


def _until(text: str | None) -> date | datetime | None:
    if text is None:
        return None
    moment = parse_moment(text)
    if moment is None:
        if re.match(r"[3-9]\d{3}", text):
            return None
        raise RefusedRule(tr("The end of the repetition is not a date; only the first time was kept."))
    return moment


def last_start(rule: Rule, zone: tzinfo | None) -> datetime | None:
    """The UNTIL of ``rule`` as a naive wall-clock time in ``zone``; None means no end.

    ``zone`` is None for all-day meetings. Programs write UNTIL in every form: a date means the whole day, a local time
    is in the zone of the meeting, and the UTC time on an all-day meeting is the midnight of some zone, so the nearest.
    """
    until = rule.until
    if until is None:
        return None
    if not isinstance(until, datetime):
        return datetime.combine(until, time.max)
    if until.tzinfo is None:
        return until if zone is not None else datetime.combine(until.date(), time.max)
    if zone is not None:
        return until.astimezone(zone).replace(tzinfo=None)
    nearest = until if until.minute == 59 else until + timedelta(hours=12)
    return datetime.combine(nearest.date(), time.max)


def starts_between(rule: Rule, first: datetime, until: datetime | None, low: date, high: date) -> Iterator[datetime]:
    """The naive wall-clock starts of ``rule`` on days from ``low`` to ``high``, in order.

    ``first`` is the naive DTSTART, which RFC 5545 counts as an occurrence even if the rule does not hit it: that is
    for the caller to add. At most ``limits.MAX_PERIODS`` periods are looked at.
    """
    left = rule.count
    index = 0 if left is not None else _first_period(rule, first.date(), low)
    times = _times(rule, first)
    for number in range(index, index + limits.MAX_PERIODS):
        begin = _period_start(rule, first.date(), number)
        if begin is None or begin > high or (until is not None and begin > until.date()):
            return
        for start in _in_period(rule, first, begin, times):
            if start < first:
                continue
            if left == 0 or start.date() > high or (until is not None and start > until):
                return
            left = None if left is None else left - 1
            if start.date() >= low:
                yield start


def _first_period(rule: Rule, first: date, low: date) -> int:
    """The number of a period that lies just before ``low``, never below zero."""
    if low <= first:
        return 0
    days = (low - first).days
    length = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[rule.freq] * rule.interval
    if rule.freq == "MONTHLY":
        months = (low.year - first.year) * 12 + low.month - first.month
        return max(0, months // rule.interval - 1)
    if rule.freq == "YEARLY":
        return max(0, (low.year - first.year) // rule.interval - 1)
    return max(0, days // length - 1)


def _period_start(rule: Rule, first: date, number: int) -> date | None:
    """The first day of the period; None beyond the years that are looked at."""
    step = rule.interval * number
    if rule.freq == "YEARLY":
        year, month, day = first.year + step, 1, 1
    elif rule.freq == "MONTHLY":
        months = first.year * 12 + first.month - 1 + step
        year, month, day = months // 12, months % 12 + 1, 1
    else:
        back = (first.weekday() - rule.week_start) % 7 if rule.freq == "WEEKLY" else 0
        ordinal = first.toordinal() - back + step * (7 if rule.freq == "WEEKLY" else 1)
        if ordinal > date(limits.LAST_YEAR, 12, 31).toordinal():
            return None
        return date.fromordinal(ordinal)
    return date(year, month, day) if year <= limits.LAST_YEAR else None


def _in_period(rule: Rule, first: datetime, begin: date, times: list[time]) -> list[datetime]:
    few = _few_days(rule, first.date(), begin)
    days = (
        few if few is not None else [day for day in _days(rule, first.date(), begin) if _fits(rule, first.date(), day)]
    )
    starts = [datetime.combine(day, at) for day in days for at in times]
    positions = rule.lists.get("BYSETPOS")
    if not positions:
        return starts
    size = len(starts)
    wanted = {position - 1 if position > 0 else size + position for position in positions}
    return [starts[index] for index in sorted(wanted) if 0 <= index < size]


def _few_days(rule: Rule, first: date, begin: date) -> list[date] | None:
    """The days of a week or a month, of the rules that nearly all meetings have; None for others."""
    by = rule.lists.keys() & {"BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}
    if rule.freq == "WEEKLY" and not by:
        weekdays = {day for _place, day in rule.weekdays} or {first.weekday()}
        return sorted(begin + DAY * ((day - begin.weekday()) % 7) for day in weekdays)
    if rule.freq != "MONTHLY" or by - {"BYMONTHDAY"}:
        return None
    length = _month_length(begin.year, begin.month)
    if not rule.weekdays:
        numbers = {day if day > 0 else length + 1 + day for day in rule.lists.get("BYMONTHDAY", (first.day,))}
        return [begin.replace(day=day) for day in sorted(numbers) if 1 <= day <= length]
    if by or any(place == 0 for place, _day in rule.weekdays):
        return None
    found = set()
    for place, weekday in rule.weekdays:
        start = 1 + (weekday - begin.weekday()) % 7
        number = start + 7 * (place - 1) if place > 0 else start + 7 * ((length - start) // 7 + 1 + place)
        if 1 <= number <= length:
            found.add(begin.replace(day=number))
    return sorted(found)


def _days(rule: Rule, first: date, begin: date) -> Iterator[date]:
    """The days of the period that may fit, in order."""
    if rule.freq == "DAILY":
        yield begin
        return
    if rule.freq == "WEEKLY":
        yield from (begin + DAY * offset for offset in range(7))
        return
    months: tuple[int, ...] = (begin.month,) if rule.freq == "MONTHLY" else tuple(range(1, 13))
    if rule.freq == "YEARLY":
        months = rule.lists.get("BYMONTH") or ((first.month,) if not _has_day_part(rule) else months)
    for month in months:
        for day in range(1, _month_length(begin.year, month) + 1):
            yield date(begin.year, month, day)


def _has_day_part(rule: Rule) -> bool:
    return bool(rule.weekdays) or any(name in rule.lists for name in ("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY"))


def _fits(rule: Rule, first: date, day: date) -> bool:
    lists = rule.lists
    if "BYMONTH" in lists and day.month not in lists["BYMONTH"]:
        return False
    if not _has_day_part(rule):
        return _fits_first(rule, first, day)
    if "BYMONTHDAY" in lists:
        from_end = day.day - _month_length(day.year, day.month) - 1
        if day.day not in lists["BYMONTHDAY"] and from_end not in lists["BYMONTHDAY"]:
            return False
    if "BYYEARDAY" in lists:
        number = day.timetuple().tm_yday
        if number not in lists["BYYEARDAY"] and number - _year_length(day.year) - 1 not in lists["BYYEARDAY"]:
            return False
    if "BYWEEKNO" in lists and not _fits_week(rule, day):
        return False
    return not rule.weekdays or _fits_weekday(rule, day)


def _fits_first(rule: Rule, first: date, day: date) -> bool:
    """What the start implies where the rule names no day."""
    if rule.freq == "WEEKLY":
        return day.weekday() == first.weekday()
    return rule.freq == "DAILY" or day.day == first.day


def _fits_week(rule: Rule, day: date) -> bool:
    middle = day - DAY * ((day.weekday() - rule.week_start) % 7) + DAY * 3
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    last = date(middle.year, 12, 31)
    last_middle = last - DAY * ((last.weekday() - rule.week_start) % 7) + DAY * 3
    weeks = 53 if last_middle.year == middle.year and last_middle.timetuple().tm_yday > 364 else 52
    return number in rule.lists["BYWEEKNO"] or number - weeks - 1 in rule.lists["BYWEEKNO"]


def _fits_weekday(rule: Rule, day: date) -> bool:
    weekday = day.weekday()
    if (0, weekday) in rule.weekdays:
        return True
    if rule.freq == "MONTHLY" or "BYMONTH" in rule.lists:
        number, length = day.day, _month_length(day.year, day.month)
    else:
        number, length = day.timetuple().tm_yday, _year_length(day.year)
    forward, back = (number - 1) // 7 + 1, -((length - number) // 7 + 1)
    return (forward, weekday) in rule.weekdays or (back, weekday) in rule.weekdays


def _times(rule: Rule, first: datetime) -> list[time]:
    hours = rule.lists.get("BYHOUR", (first.hour,))
    minutes = rule.lists.get("BYMINUTE", (first.minute,))
    seconds = rule.lists.get("BYSECOND", (first.second,))
    return sorted({time(hour, minute, min(second, 59)) for hour, minute, second in product(hours, minutes, seconds)})


def _month_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if _year_length(year) == 366 else 28
    return 30 if month in {4, 6, 9, 11} else 31


def _year_length(year: int) -> int:
    return 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365


def in_utc(start: datetime, zone: tzinfo) -> datetime:
    """The instant of a naive wall-clock time in ``zone``; the earlier one when clocks go back (RFC 5545, 3.3.5)."""
    return start.replace(tzinfo=zone).astimezone(UTC)
