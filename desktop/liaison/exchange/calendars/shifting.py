"""A series moved as a whole: its rule as it is said on other days, and where each of its times goes.

All of it on the wall clock of the series, so that a call at 09:00 that is moved by an hour is at 10:00 in summer and in
winter. A series of days or weeks is moved as it stands; one of months or years is said anew ("the second Tuesday" moved
by two days is the second Thursday), and each of its times goes to that of the same month or year.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import Final

from liaison.exchange.calendars.dates import DAY, format_date, format_local, format_utc
from liaison.exchange.calendars.rules import Rule, in_utc, parse_rule, starts_between

_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_TIMES: Final = (("BYHOUR", "hour"), ("BYMINUTE", "minute"), ("BYSECOND", "second"))
_ENDS: Final = frozenset({"UNTIL", "COUNT"})
#: A day of a month that every month has, a day that every year has, and a week that lies within every year.
_EVERY_MONTH: Final = 28
_EVERY_YEAR: Final = 365
_WITHIN_YEAR: Final = 51


class CannotMove(Exception):  # noqa: N818 - never leaves the desk
    """A rule that names its days in a way that cannot be said of other days."""


def parts_of(text: str) -> dict[str, str]:
    """The parts of the text of an accepted rule, by name."""
    pairs = (piece.partition("=") for piece in text.split(";") if piece.strip())
    return {name.strip(): value.strip() for name, _equals, value in pairs}


def rule_text(parts: dict[str, str]) -> str:
    """A rule from its parts."""
    return ";".join(f"{name}={value}" for name, value in parts.items())


def is_same_pattern(one: str, other: str) -> bool:
    """Whether two rules say the same times, whenever they end; weeks begin on Monday where nothing else is said."""
    return _pattern(one) == _pattern(other)


def _pattern(text: str) -> dict[str, object]:
    found: dict[str, object] = {"WKST": {"MO"}, "INTERVAL": {"1"}}
    found |= {name: set(value.split(",")) for name, value in parts_of(text.upper()).items() if name not in _ENDS}
    return found


def moved_rule(text: str, old: datetime, new: datetime, zone: tzinfo | None) -> str:
    """The rule of a series one of whose times is moved from ``old`` to ``new``, both naive on its wall clock.

    ``zone`` is that clock, None for whole days; the end of the rule moves along.

    Raises:
        CannotMove: it cannot be said of other days.
        RefusedRule: ``text`` is no rule that is followed.
    """
    rule, parts = parse_rule(text), parts_of(text.strip().upper())
    _move_times(rule, parts, old, new)
    if new.date() != old.date():
        _MOVES[rule.freq](rule, parts, old.date(), new.date())
    if rule.until is not None:
        parts["UNTIL"] = _moved_until(rule, rule_text(parts), old, new, zone)
    return rule_text(parts)


def _move_times(rule: Rule, parts: dict[str, str], old: datetime, new: datetime) -> None:
    """Hours and minutes that the rule names; one that is the start's own follows it."""
    if old.time() == new.time():
        return
    for name, unit in _TIMES:
        said = rule.lists.get(name)
        if said is None:
            continue
        if said != (getattr(old, unit),):
            raise CannotMove
        parts[name] = str(getattr(new, unit))


def _refuse(rule: Rule, *names: str) -> None:
    if any(name in rule.lists for name in names):
        raise CannotMove


def _move_daily(rule: Rule, parts: dict[str, str], old: date, new: date) -> None:
    _refuse(rule, "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")
    if "BYDAY" in parts:
        parts["BYDAY"] = _turned(parts["BYDAY"], (new - old).days)


def _move_weekly(rule: Rule, parts: dict[str, str], old: date, new: date) -> None:
    """Each of its days so far on, and the week begins so far on, too: then the same weeks are taken."""
    _refuse(rule, "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO")
    days = (new - old).days
    if "BYDAY" in parts:
        parts["BYDAY"] = _turned(parts["BYDAY"], days)
    if len(rule.weekdays) > 1 and (rule.interval > 1 or "BYSETPOS" in rule.lists):
        parts["WKST"] = _turned(parts.get("WKST", "MO"), days)


def _turned(days: str, by: int) -> str:
    return ",".join(_DAYS[(_DAYS.index(day.strip()[-2:]) + by) % 7] for day in days.split(","))


def _move_monthly(rule: Rule, parts: dict[str, str], old: date, new: date) -> None:
    _refuse(rule, "BYYEARDAY", "BYWEEKNO")
    if every_such_weekday(rule):
        parts["BYDAY"] = _turned(parts["BYDAY"], (new - old).days)
        return
    if "BYMONTH" in rule.lists and new.month != old.month:
        raise CannotMove
    if rule.weekdays:
        _move_weekday(rule, parts, old, new)
    elif "BYMONTHDAY" in rule.lists:
        _move_monthday(rule, parts, old, new)
    elif "BYSETPOS" in rule.lists:
        raise CannotMove


def _move_yearly(rule: Rule, parts: dict[str, str], old: date, new: date) -> None:
    if rule.lists.keys() & {"BYYEARDAY", "BYWEEKNO"}:
        _move_in_year(rule, parts, (new - old).days)
        return
    if every_such_weekday(rule):
        parts["BYDAY"] = _turned(parts["BYDAY"], (new - old).days)
        return
    has_months = "BYMONTH" in rule.lists
    if not has_months and "BYMONTHDAY" not in rule.lists and rule.weekdays:
        _move_weekday(rule, parts, old, new, of_year=True)
        return
    if has_months:
        parts["BYMONTH"] = _moved_months(rule, old, new)
    elif "BYMONTHDAY" in rule.lists:
        raise CannotMove
    if rule.weekdays:
        _move_weekday(rule, parts, old, new)
    elif "BYMONTHDAY" in rule.lists:
        _move_monthday(rule, parts, old, new)
    elif "BYSETPOS" in rule.lists:
        raise CannotMove


def _moved_months(rule: Rule, old: date, new: date) -> str:
    """The months of a rule, all as many on; of several none may come into another year or be without the day."""
    months = rule.lists["BYMONTH"]
    moved = [month + new.month - old.month for month in months]
    if old.month not in months:
        raise CannotMove
    if len(months) == 1:
        return str(new.month)
    is_rare = any(abs(place) > 4 for place, _day in rule.weekdays)
    if not rule.weekdays:
        said = (*rule.lists.get("BYMONTHDAY", ()), old.day, new.day)
        is_rare = any(abs(day) > _EVERY_MONTH for day in said)
    if is_rare or old.year != new.year or not 1 <= min(moved) <= max(moved) <= 12:
        raise CannotMove
    return ",".join(str(month) for month in moved)


def every_such_weekday(rule: Rule) -> bool:
    """Whether a rule of months or years takes all days of its weekdays, as one of weeks does."""
    is_every = rule.interval == 1 and bool(rule.weekdays) and all(place == 0 for place, _day in rule.weekdays)
    return is_every and rule.freq in {"MONTHLY", "YEARLY"} and rule.lists.keys() <= {name for name, _unit in _TIMES}


def _move_in_year(rule: Rule, parts: dict[str, str], days: int) -> None:
    """Days of the year and days of its weeks, counted on; none may come into another year."""
    numbers, weeks = rule.lists.get("BYYEARDAY"), rule.lists.get("BYWEEKNO")
    others = rule.lists.keys() - {"BYYEARDAY", "BYWEEKNO", "BYSETPOS"} - {name for name, _unit in _TIMES}
    if others or bool(numbers) == bool(weeks) or (numbers and rule.weekdays):
        raise CannotMove
    if numbers:
        moved = [number + days for number in numbers]
        if any(not 1 <= abs(number) <= _EVERY_YEAR for number in (*numbers, *moved)) or _turns(numbers, moved):
            raise CannotMove
        parts["BYYEARDAY"] = ",".join(str(number) for number in moved)
        return
    assert weeks is not None, "one of both is there"
    on = {((day - rule.week_start) % 7 + days) // 7 for _place, day in rule.weekdays}
    if len(on) != 1:
        raise CannotMove
    moved = [week + next(iter(on)) for week in weeks]
    if any(not 2 <= abs(week) <= _WITHIN_YEAR for week in (*weeks, *moved)) or _turns(weeks, moved):
        raise CannotMove
    parts["BYWEEKNO"] = ",".join(str(week) for week in moved)
    parts["BYDAY"] = _turned(parts["BYDAY"], days)


def _turns(before: Sequence[int], after: Sequence[int]) -> bool:
    """Whether what is counted from one end of the year would be counted from the other."""
    return any((one < 0) != (other < 0) for one, other in zip(before, after, strict=True))


def _move_weekday(rule: Rule, parts: dict[str, str], old: date, new: date, *, of_year: bool = False) -> None:
    """The second Tuesday, or the last one, of a month or of a year: the same said of the new day."""
    positions = rule.lists.get("BYSETPOS", ())
    if "BYMONTHDAY" in rule.lists or len(positions) > 1:
        raise CannotMove
    if len(rule.weekdays) > 1:
        _move_places(rule, parts, old, new, of_year=of_year)
        return
    ((place, weekday),) = rule.weekdays
    if weekday != old.weekday() or bool(place) == bool(positions):
        raise CannotMove
    if of_year and new.year != old.year:
        raise CannotMove
    count = _place(new, is_last=(place or positions[0]) < 0, of_year=of_year)
    if place:
        parts["BYDAY"] = f"{count}{_DAYS[new.weekday()]}"
    else:
        parts["BYDAY"], parts["BYSETPOS"] = _DAYS[new.weekday()], str(count)


def _move_places(rule: Rule, parts: dict[str, str], old: date, new: date, *, of_year: bool) -> None:
    """The first and the third Monday: both as many weeks on, and the same said of the new day of the week."""
    places = sorted(place for place, day in rule.weekdays if day == old.weekday())
    is_other = len(places) != len(rule.weekdays) or _turns(places, [places[0]] * len(places))
    if "BYSETPOS" in rule.lists or of_year or is_other:
        raise CannotMove
    mine = _place(old, is_last=places[0] < 0)
    by = _place(new, is_last=places[0] < 0) - mine
    moved = [place + by for place in places]
    if mine not in places or not all(1 <= abs(place) <= 4 for place in (*places, *moved)) or _turns(places, moved):
        raise CannotMove
    parts["BYDAY"] = ",".join(f"{place}{_DAYS[new.weekday()]}" for place in moved)


def _place(day: date, *, is_last: bool, of_year: bool = False) -> int:
    """Which one of its weekday a day is in its month or year; one that not every month or year has, is the last."""
    number, length, most = day.day, _month_length(day), 4
    if of_year:
        number, length, most = day.timetuple().tm_yday, date(day.year, 12, 31).timetuple().tm_yday, 52
    from_end = -((length - number) // 7 + 1)
    place = (number - 1) // 7 + 1
    return from_end if is_last or place > most else place


def _move_monthday(rule: Rule, parts: dict[str, str], old: date, new: date) -> None:
    said = rule.lists["BYMONTHDAY"]
    if "BYSETPOS" in rule.lists:
        raise CannotMove
    if said == (old.day,):
        parts["BYMONTHDAY"] = str(new.day)
    elif said == (old.day - _month_length(old) - 1,):
        parts["BYMONTHDAY"] = str(new.day - _month_length(new) - 1)
    else:
        moved = [day + (new - old).days for day in said]
        if min(said) < 1 or max(said) > _EVERY_MONTH or not 1 <= min(moved) <= max(moved) <= _EVERY_MONTH:
            raise CannotMove
        parts["BYMONTHDAY"] = ",".join(str(day) for day in moved)


def _month_length(day: date) -> int:
    return ((day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day


_MOVES: Final[dict[str, Callable[[Rule, dict[str, str], date, date], None]]] = {
    "DAILY": _move_daily,
    "WEEKLY": _move_weekly,
    "MONTHLY": _move_monthly,
    "YEARLY": _move_yearly,
}


def _moved_until(rule: Rule, moved: str, old: datetime, new: datetime, zone: tzinfo | None) -> str:
    """The end of a rule in the form it had, so that as many times lie before it as did."""
    until = rule.until
    assert until is not None, "only a rule that ends has its end moved"
    wall = _wall_of(until, zone)
    shift = SeriesMove(old, new, replace(rule, count=None, until=None), _endless(moved))
    days = isinstance(until, datetime) and new.date() == old.date()
    last = wall if days or shift.is_plain else shift.last_before(wall)
    placed = shift.place(last) or last + shift.by
    if not isinstance(until, datetime):
        return format_date(placed if not shift.is_plain else wall + DAY * (new.date() - old.date()).days)
    if until.tzinfo is None:
        return format_local(placed)
    if zone is None:
        return format_utc(until + DAY * (placed.date() - last.date()).days)
    return format_utc(in_utc(placed, zone))


def _endless(text: str) -> Rule:
    return replace(parse_rule(text), count=None, until=None)


def _wall_of(until: date | datetime, zone: tzinfo | None) -> datetime:
    if not isinstance(until, datetime):
        return datetime.combine(until, datetime.max.time().replace(microsecond=0))
    if until.tzinfo is None:
        return until
    return until.astimezone(zone or UTC).replace(tzinfo=None)


@dataclass(frozen=True)
class SeriesMove:
    """A series whose first start went from ``old`` to ``new``, naive on the wall clocks it had and has.

    ``rule`` is the one it had, ``moved`` the one it has; None where it repeats on single dates only.
    """

    old: datetime
    new: datetime
    rule: Rule | None
    moved: Rule | None

    @property
    def by(self) -> timedelta:
        """How far it was moved on the clock."""
        return self.new - self.old

    @cached_property
    def is_plain(self) -> bool:
        """Whether each time moves as far as the first one."""
        if self.rule is None or self.moved is None or self.new.date() == self.old.date():
            return True
        return self.rule.freq in {"DAILY", "WEEKLY"} or every_such_weekday(self.rule)

    def place(self, at: datetime) -> datetime | None:
        """Where a time of the series goes; None where the new rule has none for its month or year.

        What is no time of the rule, such as a date that was added, moves as far as the first one.
        """
        if self.is_plain:
            return at + self.by
        assert self.rule is not None, "without a rule it is plain"
        assert self.moved is not None, "without a rule it is plain"
        there = _in_period(self.rule, self.old, at.date())
        if at not in there:
            return at + self.by
        if self.rule.freq == "YEARLY":
            target = date(at.year + self.new.year - self.old.year, 1, 1)
        else:
            target = _month_on(at.date(), _months(self.new.date()) - _months(self.old.date()))
        moved = _in_period(self.moved, self.new, target)
        number = there.index(at)
        return moved[number] if number < len(moved) else None

    def last_before(self, end: datetime) -> datetime:
        """The last time of the rule up to ``end``, else ``end`` itself."""
        assert self.rule is not None, "only a rule ends"
        low = end.date() - DAY * 366 * 2 * self.rule.interval
        found = list(starts_between(self.rule, self.old, end, max(low, self.old.date()), end.date()))
        return found[-1] if found else end


def _in_period(rule: Rule, first: datetime, day: date) -> list[datetime]:
    """The times of a rule, and the first one, in the month or year of a day, also of one before the first."""
    if rule.freq == "YEARLY":
        low, high = date(day.year, 1, 1), date(day.year, 12, 31)
        back = max(0, first.year - low.year)
        begin = date(first.year - -(-back // rule.interval) * rule.interval, 1, 1)
    else:
        low = day.replace(day=1)
        high = low.replace(day=_month_length(low))
        back = max(0, _months(first.date()) - _months(low))
        begin = _month_on(first.date(), -(-back // rule.interval) * -rule.interval)
    anchor = datetime.combine(begin, first.time())
    found = list(starts_between(_explicit(rule, first), anchor, None, low, high))
    if low <= first.date() <= high and first not in found:
        found = sorted([*found, first])
    return found


def _explicit(rule: Rule, first: datetime) -> Rule:
    """The rule without its end, with the days said that the first start implies."""
    lists = dict(rule.lists)
    if not rule.weekdays and not lists.keys() & {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}:
        lists["BYMONTHDAY"] = (first.day,)
        if rule.freq == "YEARLY":
            lists.setdefault("BYMONTH", (first.month,))
    return replace(rule, count=None, until=None, lists=lists)


def _months(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month_on(day: date, months: int) -> date:
    number = _months(day) + months
    return date(number // 12, number % 12 + 1, 1)
