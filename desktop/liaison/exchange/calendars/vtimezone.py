"""Time zones that a calendar defines by itself (VTIMEZONE).

Where such a zone behaves like one of the IANA database that one is used; otherwise times are converted through the
definition itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.lines import Component, Prop, parse_property
from liaison.exchange.calendars.rules import RefusedRule, Rule, parse_rule, starts_between

_OFFSET: Final = re.compile(r"([+-])(\d\d):?(\d\d)(\d\d)?", re.ASCII)
_ONSET: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?Z?", re.ASCII)
_FIRST: Final = 1968
_LAST: Final = 2100
_COMPARED: Final = range(2021, 2028)
_PROJECTED: Final = 1975
_NAIVE_EPOCH: Final = datetime.fromisoformat("1970-01-01T00:00:00")

Change = tuple[datetime, timedelta, timedelta]
"""Naive UTC instant, offset before, offset after."""


class CalendarZone(tzinfo):
    """A zone made of changes of offset, as a VTIMEZONE lists them; from 1968 to 2100."""

    def __init__(self, name: str, changes: Iterable[Change]) -> None:
        self.name = name
        self.changes = tuple(changes)
        self._at = [at for at, _, _ in self.changes]
        self._local = (
            [at + max(before, after) for at, before, after in self.changes],
            [at + min(before, after) for at, before, after in self.changes],
        )

    def _offset(self, position: int) -> timedelta:
        return self.changes[position - 1][2] if position else self.changes[0][1]

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """The offset at a wall-clock time; in a gap or an overlap ``fold`` chooses as everywhere in Python."""
        if moment is None:
            return self._offset(len(self.changes))
        return self._offset(bisect_right(self._local[moment.fold], moment.replace(tzinfo=None, fold=0)))

    def dst(self, moment: datetime | None) -> timedelta:  # noqa: ARG002 - the interface of tzinfo
        """Always zero: the definition says offsets, not which part of one is summer time."""
        return timedelta(0)

    def tzname(self, moment: datetime | None) -> str:  # noqa: ARG002 - the interface of tzinfo
        """The name the calendar gives the zone."""
        return self.name

    def fromutc(self, moment: datetime) -> datetime:
        """The wall-clock time of an instant."""
        bare = moment.replace(tzinfo=None)
        position = bisect_right(self._at, bare)
        local = bare + self._offset(position)
        again = position > 0 and local < self._local[0][position - 1]
        return local.replace(tzinfo=self, fold=int(again))


def read_zone(component: Component) -> CalendarZone | None:
    """The zone a VTIMEZONE defines; None when it defines none that can be followed."""
    observances = [found for part in component.parts if (found := _observance(part)) is not None]
    onsets: list[tuple[datetime, timedelta, timedelta]] = []
    for kind, start, before, after, rule, dates in observances:
        end = min((other[1] for other in observances if other[0] == kind and other[1] > start), default=None)
        lasting = [local for local in _onsets(start, rule, dates) if end is None or local < end]
        onsets.extend((local - before, before, after) for local in lasting)
    onsets.sort(key=lambda change: change[0])
    if not onsets:
        return None
    return CalendarZone(zone_name(component), onsets[:10_000])


def zone_name(component: Component) -> str:
    """The TZID a VTIMEZONE goes by."""
    found = _first(component, "TZID")
    return found.value.strip() if found else ""


def zone_location(component: Component) -> str:
    """The IANA zone a VTIMEZONE says it stands for, empty when it says none."""
    found = _first(component, "X-LIC-LOCATION")
    return found.value.strip() if found else ""


def _first(component: Component, name: str) -> Prop | None:
    for line in component.lines:
        if line.text[: len(name)].upper() == name:
            found = parse_property(line)
            if found is not None and found.name == name:
                return found
    return None


def _offset(found: Prop | None) -> timedelta | None:
    match = _OFFSET.fullmatch(found.value.strip()) if found else None
    if match is None or int(match.group(2)) > 23 or int(match.group(3)) > 59:
        return None
    size = timedelta(hours=int(match.group(2)), minutes=int(match.group(3)))
    return -size if match.group(1) == "-" else size


def _moment(text: str) -> datetime | None:
    """An onset; those before 1968 (Windows writes 1601, others year 1) are moved there, the rules being yearly."""
    match = _ONSET.fullmatch(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    if year > _LAST:
        return None
    try:
        return _NAIVE_EPOCH.replace(max(year, _FIRST), month, day, hour, minute, min(second, 59))
    except ValueError:
        return None


Observance = tuple[str, datetime, timedelta, timedelta, Rule | None, tuple[datetime, ...]]


def _observance(part: Component) -> Observance | None:
    before, after = _offset(_first(part, "TZOFFSETFROM")), _offset(_first(part, "TZOFFSETTO"))
    begin = _first(part, "DTSTART")
    start = _moment(begin.value) if begin else None
    if before is None or after is None or start is None or part.damage:
        return None
    rule: Rule | None = None
    found = _first(part, "RRULE")
    if found is not None:
        try:
            rule = parse_rule(found.value)
        except RefusedRule:
            rule = None
        if rule is not None and rule.freq != "YEARLY":
            rule = None
    dates = tuple(
        moment
        for line in part.lines[: limits.MAX_ONSETS]
        if line.text[:5].upper() == "RDATE" and (prop := parse_property(line)) is not None
        for piece in prop.value.split(",")[: limits.MAX_ONSETS]
        if (moment := _moment(piece.partition("/")[0])) is not None
    )
    return part.name, start, before, after, rule, dates[: limits.MAX_ONSETS]


def _onsets(start: datetime, rule: Rule | None, dates: tuple[datetime, ...]) -> list[datetime]:
    found = {start, *dates}
    if rule is not None:
        until = rule.until
        last = None
        if isinstance(until, datetime):
            last = until.replace(tzinfo=None) + timedelta(days=1)
        elif until is not None:
            last = datetime.combine(until, start.time()) + timedelta(days=1)
        hits = list(starts_between(rule, start, last, start.date(), date(_LAST, 12, 31)))
        if hits:
            found = {*hits, *dates}
    return sorted(found)


@lru_cache(maxsize=256)
def _signature(name: str) -> tuple[timedelta | None, ...]:
    zone = ZoneInfo(name)
    return tuple(zone.fromutc(at.replace(tzinfo=zone)).utcoffset() for at in _samples())


@lru_cache(maxsize=1)
def _samples() -> tuple[datetime, ...]:
    return tuple(
        _NAIVE_EPOCH.replace(year, month, day, 12)
        for year in _COMPARED
        for month in range(1, 13)
        for day in (1, 8, 15, 22)
    )


def behaves_like(zone: CalendarZone, name: str) -> bool:
    """Whether ``zone`` has the offsets of the IANA zone ``name`` throughout recent years.

    A definition that tells the history of its zone must agree about that as well; one that begins before 1976 only
    projects the rule of today into the past, as Windows and most programs do.
    """
    own = tuple(zone.fromutc(at.replace(tzinfo=zone)).utcoffset() for at in _samples())
    if own != _signature(name):
        return False
    known = ZoneInfo(name)
    step = timedelta(minutes=1)
    history = zone.changes[0][0].year > _PROJECTED
    near = [
        at + shift
        for at, _, _ in zone.changes[1 if history else 0 :]
        if at.year in _COMPARED or (history and at.year < _COMPARED.start)
        for shift in (-step, step)
    ]
    return all(
        zone.fromutc(at.replace(tzinfo=zone)).utcoffset() == known.fromutc(at.replace(tzinfo=known)).utcoffset()
        for at in near
    )


def match_zone(zone: CalendarZone, candidates: Iterable[str]) -> str | None:
    """The first of ``candidates`` that ``zone`` behaves like."""
    own = tuple(zone.fromutc(at.replace(tzinfo=zone)).utcoffset() for at in _samples())
    for name in candidates:
        try:
            if own == _signature(name) and behaves_like(zone, name):
                return name
        except (KeyError, ValueError, OSError):
            continue
    return None
