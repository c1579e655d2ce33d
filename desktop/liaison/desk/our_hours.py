"""When we work: hours for each weekday and the zone they are in, kept with the vault.

Where nothing was set it is 09:00 to 17:30 on the usual working days of where the user sits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.working_time import WeekHours
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

from .context import Desk

_KEY: Final = "our_hours"
_USUAL: Final = (time(9), time(17, 30))
#: Days off where they are not Saturday and Sunday (Monday is 0), by zone; as in the CLDR.
_FRIDAY_SATURDAY: Final = frozenset(
    {
        "Africa/Algiers", "Africa/Cairo", "Africa/Khartoum", "Africa/Tripoli", "Asia/Aden", "Asia/Amman",
        "Asia/Baghdad", "Asia/Bahrain", "Asia/Damascus", "Asia/Dhaka", "Asia/Jerusalem", "Asia/Kuwait", "Asia/Muscat",
        "Asia/Qatar", "Asia/Riyadh", "Asia/Tel_Aviv",
    }
)  # fmt: skip
_OTHERS: Final[Mapping[str, frozenset[int]]] = {
    "Asia/Kabul": frozenset({3, 4}),
    "Asia/Tehran": frozenset({4}),
    "Asia/Kathmandu": frozenset({5}),
}

Week = tuple[tuple[time, time] | None, ...]


@dataclass(frozen=True, slots=True)
class OurHours:
    """Our working hours: seven days from Monday on, each from and until or None, on the clocks of ``zone_name``.

    An empty ``zone_name`` is wherever the user sits. ``is_set`` tells whether anybody ever set them.
    """

    week: Week
    zone_name: str = ""
    is_set: bool = False


def our_hours(desk: Desk) -> WeekHours:
    """The hours in which we work, to compute with."""
    with desk.record.reading() as session:
        return hours_in(session, desk)


def hours_in(session: Session, desk: Desk) -> WeekHours:
    """The same within a reading that is under way."""
    kept = _read(_row(session), desk)
    return WeekHours(_zone(kept.zone_name, desk), kept.week)


def our_hours_view(desk: Desk) -> OurHours:
    """The hours as they were set, to show and change."""
    with desk.record.reading() as session:
        return _read(_row(session), desk)


def keep_our_hours(desk: Desk, week: Week, zone_name: str = "") -> Changes:
    """Set the hours of all seven days, and the zone they are in.

    Raises:
        InputError: hours end before they begin, no day is a working day, or there is no such zone.
    """
    try:
        WeekHours(ZoneInfo(zone_name) if zone_name else desk.zone, week)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise InputError(
            tr("Working hours need a working day, and must end after they begin."),
            tr("Give hours as in 09:00 and 17:30."),
        ) from error
    value = {"zone": zone_name, "week": [_written(hours) for hours in week]}
    with desk.record.command("keep_our_hours", tr("Changed our working hours")) as unit:
        row = unit.session.scalar(select(Setting).where(Setting.key == _KEY))
        if row is None:
            unit.session.add(Setting(key=_KEY, value=value))
        else:
            row.value, row.deleted_at = value, None
    return unit.changes


def usual_week(zone_name: str) -> Week:
    """The hours that are usual where a zone is."""
    off = frozenset({4, 5}) if zone_name in _FRIDAY_SATURDAY else _OTHERS.get(zone_name, frozenset({5, 6}))
    return tuple(None if day in off else _USUAL for day in range(7))


def _row(session: Session) -> Mapping[str, Any] | None:
    return session.scalar(select(Setting.value).where(Setting.key == _KEY, Setting.deleted_at.is_(None)))


def _read(value: Mapping[str, Any] | None, desk: Desk) -> OurHours:
    """As kept; what cannot be read, as by a newer version, counts as never set."""
    usual = OurHours(usual_week(desk.zone_name))
    if value is None:
        return usual
    try:
        week = tuple(None if hours is None else _hours(hours) for hours in value["week"])
        WeekHours(desk.zone, week)
    except (KeyError, TypeError, ValueError):
        return usual
    return OurHours(week, str(value.get("zone") or ""), is_set=True)


def _hours(kept: list[str]) -> tuple[time, time]:
    start, end = kept
    return time.fromisoformat(start), time.fromisoformat(end)


def _written(hours: tuple[time, time] | None) -> list[str] | None:
    return None if hours is None else [one.isoformat("minutes") for one in hours]


def _zone(name: str, desk: Desk) -> ZoneInfo:
    try:
        return ZoneInfo(name or desk.zone_name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(desk.zone_name)
