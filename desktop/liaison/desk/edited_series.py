"""When an imported series takes place once it was edited here: its calendar's text, with the columns laid over it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.following import Moving
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import MeetingIn, MeetingOut, OccurrenceIn
from liaison.exchange.calendars.writing import write_calendar
from liaison.model.meeting import Meeting
from liaison.model.values import MeetingStatus


def series(meeting: Meeting, start: datetime, end: datetime, zone_name: str, now: datetime) -> list[OccurrenceIn]:
    """The occurrences of a repeating meeting that overlap the span from ``start`` to ``end``.

    Those that its calendar changed one by one stay as they are said there, except that all of a cancelled series are
    cancelled. Each keeps the name it has there, so that what was recorded of it stays with it when the series moves.
    A floating series that is moved here gets the zone of whoever moves it: its instants depend on where it is read.
    """
    zone = meeting.zone or zone_name
    said = _as_read(meeting, zone_name)
    if said is None or not said.has_master:
        return list(expand(meeting.ics or written(meeting, now), start, end, default_zone=zone))
    has_days = (meeting.starts_on is None, said.starts_on is None)
    if meeting.recurrence == said.recurrence and has_days[0] == has_days[1] and not _is_moved(meeting, said):
        return [_relabeled(one, meeting, said) for one in expand(meeting.ics or "", start, end, default_zone=zone)]
    moving = Moving.read(as_out(meeting)) if has_days[0] == has_days[1] else None
    if moving is None and meeting.recurrence == said.recurrence and has_days[0] == has_days[1]:
        found = _moved(meeting, said, start, end, zone_name)
    else:
        is_repeating = meeting.recurrence or said.recurrence is None
        text = written(meeting, now, ics=meeting.ics if is_repeating else None)
        found = list(expand(text, start, end, default_zone=zone))
        if moving is not None:
            found = _named_as_before(found, moving, meeting, (start, end), said.zone or zone_name)
    return [_relabeled(one, meeting, said) for one in found]


def _named_as_before(
    found: list[OccurrenceIn], moving: Moving, meeting: Meeting, span: tuple[datetime, datetime], zone_name: str
) -> list[OccurrenceIn]:
    """Each with the name it has in its calendar."""
    margin = abs(moving.move.by) + timedelta(days=33)
    before = expand(meeting.ics or "", span[0] - margin, span[1] + margin, default_zone=zone_name)
    names = {moving.name(one.recurrence_id): one.recurrence_id for one in before}
    return [replace(one, recurrence_id=names.get(one.recurrence_id, one.recurrence_id)) for one in found]


def _as_read(meeting: Meeting, zone_name: str) -> MeetingIn | None:
    if not meeting.ics:
        return None
    found = read_calendar(meeting.ics.encode(), "", default_zone=zone_name)
    return next((one for one in found.meetings if one.uid == meeting.uid), None)


def written(meeting: Meeting, now: datetime, ics: str | None = None) -> str:
    """The series as a calendar text, from the columns and from ``ics`` where that is given."""
    return write_calendar([replace(as_out(meeting), ics=ics)], [], [], stamp=now, name="").decode()


def as_out(meeting: Meeting) -> MeetingOut:
    """When and what a meeting is, as it is written; whom it is with stands beside it in the record."""
    return MeetingOut(
        uid=meeting.uid,
        title=meeting.title,
        description=meeting.description or "",
        location=meeting.location or "",
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        zone=meeting.zone,
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        floating=meeting.is_floating,
        recurrence=meeting.recurrence,
        status=meeting.status,
        is_private=meeting.is_private,
        ics=meeting.ics,
    )


def _moved(meeting: Meeting, said: MeetingIn, start: datetime, end: datetime, zone_name: str) -> list[OccurrenceIn]:
    """The occurrences with those that follow the series moved as far, on the clock, as the series was."""
    ics, zone = meeting.ics or "", meeting.zone or zone_name
    if not _is_moved(meeting, said):
        return list(expand(ics, start, end, default_zone=zone))
    old, new = ZoneInfo(said.zone or zone_name), ZoneInfo(zone)
    by = _first(meeting, new) - _first(said, old)
    margin = abs(by) + timedelta(days=2)
    found = expand(ics, start - margin, end + margin, default_zone=said.zone or zone_name)
    moved = [_shifted(one, meeting, by, old, new) if _follows(one) else one for one in found]
    return [one for one in moved if _first_instant(one) < end and _last_instant(one) >= start]


def _is_moved(meeting: Meeting, said: MeetingIn) -> bool:
    """A floating one is moved where it was given a zone: its instants depend on where it is read."""
    if said.floating and meeting.is_floating:
        return False
    ends_at = max(said.ends_at, said.starts_at) if said.ends_at and said.starts_at else None
    ends_on = max(said.ends_on, said.starts_on) if said.ends_on and said.starts_on else None
    there = (said.starts_at, ends_at, said.starts_on, ends_on, said.zone)
    return there != (meeting.starts_at, meeting.ends_at, meeting.starts_on, meeting.ends_on, meeting.zone)


def _first(meeting: Meeting | MeetingIn, zone: ZoneInfo) -> datetime:
    """The first start on the clock of ``zone``, without a zone."""
    if meeting.starts_at is not None:
        return meeting.starts_at.astimezone(zone).replace(tzinfo=None)
    assert meeting.starts_on is not None, "a meeting has a time or a date"
    return datetime.combine(meeting.starts_on, datetime.min.time())


def _follows(one: OccurrenceIn) -> bool:
    """Whether an occurrence takes place when the series says."""
    begins: date | None = one.starts_at or one.starts_on
    return begins is not None and begins.strftime("%Y%m%dT%H%M%SZ" if one.starts_at else "%Y%m%d") == one.recurrence_id


def _shifted(one: OccurrenceIn, meeting: Meeting, by: timedelta, old: ZoneInfo, new: ZoneInfo) -> OccurrenceIn:
    if one.starts_at is not None:
        wall = one.starts_at.astimezone(old).replace(tzinfo=None) + by
        starts_at = wall.replace(tzinfo=new).astimezone(UTC)
        long = meeting.ends_at - meeting.starts_at if meeting.ends_at and meeting.starts_at else None
        return replace(one, starts_at=starts_at, ends_at=starts_at + long if long is not None else None)
    assert one.starts_on is not None, "an occurrence has a time or a date"
    starts_on = one.starts_on + by
    days = meeting.ends_on - meeting.starts_on if meeting.ends_on and meeting.starts_on else None
    return replace(one, starts_on=starts_on, ends_on=starts_on + days if days is not None else None)


def _first_instant(one: OccurrenceIn) -> datetime:
    return one.starts_at or _midnight(one.starts_on)


def _last_instant(one: OccurrenceIn) -> datetime:
    return one.ends_at or one.starts_at or _midnight(one.ends_on or one.starts_on)


def _midnight(day: date | None) -> datetime:
    assert day is not None, "an occurrence has a time or a date"
    return datetime.combine(day, datetime.min.time(), UTC)


def _relabeled(one: OccurrenceIn, meeting: Meeting, said: MeetingIn) -> OccurrenceIn:
    """An occurrence with title, place and status of the series where it says no other than its calendar's series."""
    cancelled = meeting.status is not said.status and meeting.status is MeetingStatus.CANCELLED
    return replace(
        one,
        title=meeting.title if one.title == said.title else one.title,
        location=(meeting.location or "") if one.location == said.location else one.location,
        status=meeting.status if cancelled or one.status is said.status else one.status,
        is_private=meeting.is_private if one.is_private == said.is_private else one.is_private,
    )
