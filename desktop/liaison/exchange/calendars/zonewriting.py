"""IANA zones written as VTIMEZONE components.

Onsets are in the wall-clock time before the change, as RFC 5545 asks. Changes that come back every year are written as
a rule without end, so that a weekly call keeps its hour in any year.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from liaison.exchange.calendars.dates import DAY, format_local
from liaison.exchange.calendars.zones import default_of

_LAST_YEAR: Final = 2037
_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class _Kind(NamedTuple):
    """Changes of the same kind come back with the same offsets and name."""

    before: timedelta
    after: timedelta
    name: str
    summer: bool


def zone_lines(name: str, first_year: int) -> list[str]:
    """The content lines of the VTIMEZONE of an IANA zone, right from ``first_year`` on.

    Raises:
        ValueError: ``name`` is not an IANA zone.
    """
    zone = default_of(name).tz
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{name}"]
    here = start.astimezone(zone)
    offset = here.utcoffset() or timedelta(0)
    first = _Kind(offset, offset, here.tzname() or name, bool(here.dst()))
    lines.extend(_observance(first, [start.replace(tzinfo=None)], None))
    for kind, onsets in _changes(zone, start).items():
        steady = _steady(onsets)
        earlier = onsets[: len(onsets) - len(steady)]
        if earlier:
            lines.extend(_observance(kind, earlier, None))
        if steady:
            lines.extend(_observance(kind, steady[:1], _rule(steady)))
    lines.append("END:VTIMEZONE")
    return lines


def _changes(zone: tzinfo, start: datetime) -> dict[_Kind, list[datetime]]:
    """The wall-clock times before each change of offset up to the last year, by kind."""
    found: dict[_Kind, list[datetime]] = defaultdict(list)
    end = datetime(max(_LAST_YEAR, start.year + 1) + 1, 1, 1, tzinfo=UTC)
    at = start
    before = at.astimezone(zone).utcoffset() or timedelta(0)
    while at < end:
        after = (at + DAY).astimezone(zone).utcoffset() or timedelta(0)
        if after != before:
            change = _exactly(zone, at, at + DAY)
            local = change.astimezone(zone)
            kind = _Kind(before, after, local.tzname() or "", bool(local.dst()))
            found[kind].append((change + before).replace(tzinfo=None))
            before = after
        at += DAY
    return found


def _exactly(zone: tzinfo, low: datetime, high: datetime) -> datetime:
    """The first instant with the offset of ``high``, to the second."""
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high


def _steady(onsets: list[datetime]) -> list[datetime]:
    """The longest tail of yearly onsets that one rule describes, reaching the last year; empty when there is none."""
    if not onsets or onsets[-1].year < _LAST_YEAR:
        return []
    size = 1
    while size < len(onsets):
        tail = onsets[-size - 1 :]
        if tail[0].year != tail[1].year - 1 or _rule(tail) == "":
            break
        size += 1
    return onsets[-size:] if size >= 5 else []


def _rule(onsets: list[datetime]) -> str:
    """The yearly rule of ``onsets``; empty when no weekday of a month describes them all."""
    months = {onset.month for onset in onsets}
    weekdays = {onset.weekday() for onset in onsets}
    if len(months) > 1 or len(weekdays) > 1 or len({onset.time() for onset in onsets}) > 1:
        return ""
    if all((onset + DAY * 7).month != onset.month for onset in onsets):
        position = -1
    else:
        positions = {(onset.day - 1) // 7 + 1 for onset in onsets}
        if len(positions) > 1:
            return ""
        position = positions.pop()
    return f"FREQ=YEARLY;BYMONTH={onsets[0].month};BYDAY={position}{_WEEKDAYS[onsets[0].weekday()]}"


def _observance(kind: _Kind, onsets: list[datetime], rule: str | None) -> list[str]:
    name = "DAYLIGHT" if kind.summer else "STANDARD"
    lines = [
        f"BEGIN:{name}",
        f"DTSTART:{format_local(onsets[0])}",
        f"TZOFFSETFROM:{_offset(kind.before)}",
        f"TZOFFSETTO:{_offset(kind.after)}",
        f"TZNAME:{kind.name}",
    ]
    if rule:
        lines.append(f"RRULE:{rule}")
    elif len(onsets) > 1:
        lines.append("RDATE:" + ",".join(format_local(onset) for onset in onsets[1:]))
    return [*lines, f"END:{name}"]


def _offset(size: timedelta) -> str:
    sign = "-" if size < timedelta(0) else "+"
    minutes, seconds = divmod(abs(size) // timedelta(seconds=1), 60)
    return f"{sign}{minutes // 60:02d}{minutes % 60:02d}" + (f"{seconds:02d}" if seconds else "")
