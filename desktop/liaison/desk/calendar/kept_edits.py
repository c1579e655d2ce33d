"""What was changed here in the calendar text of a series, so that a newer version from its calendar keeps it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.exchange.calendars.carrying import carried, renaming
from liaison.exchange.calendars.changing import cut_before
from liaison.exchange.calendars.dates import parse_moment
from liaison.exchange.calendars.listing import listed
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.report import UnreadableFile
from liaison.model.desk_items import Setting
from liaison.model.meeting import Meeting

_KEY: Final = "meeting_edits/"


@dataclass(frozen=True, slots=True)
class Edits:
    """How the calendar said a series last, and which of its times are said here.

    ``until`` names the time from which on it goes on as another series. ``listed`` is there for one that is said by its
    dates here, empty or the last day up to which it is.
    """

    said: str
    ours: tuple[str, ...] = ()
    until: str | None = None
    listed: str | None = None


def edits_of(session: Session, meeting_id: str) -> Edits | None:
    """What was changed here of a series from a calendar; None where nothing was."""
    value = session.scalar(_query(meeting_id).with_only_columns(Setting.value))
    return None if value is None else _read(value)


def edited_meetings(session: Session) -> dict[str, Edits]:
    """The same for all there are, by meeting."""
    rows = session.execute(
        select(Setting.key, Setting.value).where(Setting.key.startswith(_KEY), Setting.deleted_at.is_(None))
    )
    return {key.removeprefix(_KEY): _read(value) for key, value in rows}


def _read(value: Mapping[str, Any]) -> Edits:
    return Edits(value["said"], tuple(value["ours"]), value["until"], value.get("listed"))


def keep_edits(session: Session, meeting_id: str, edits: Edits) -> None:
    """Remember it."""
    value: dict[str, Any] = {"said": edits.said, "ours": list(edits.ours), "until": edits.until}
    if edits.listed is not None:
        value["listed"] = edits.listed
    row = session.scalar(_query(meeting_id))
    if row is None:
        session.add(Setting(key=_KEY + meeting_id, value=value))
    else:
        row.value = value


def note_edit(session: Session, row: Meeting, named: str | None = None, until: str | None = None) -> None:
    """Remember, before the text of ``row`` is changed, that one of its times is said here or that it ends before one.

    A series that was made here is said nowhere else, so nothing is remembered of it.
    """
    known = edits_of(session, row.id)
    if known is None:
        if row.ics is None:
            return
        known = Edits(row.ics)
    ours = known.ours if named is None or named in known.ours else (*known.ours, named)
    keep_edits(session, row.id, replace(known, ours=ours, until=until or known.until))


def note_listing(session: Session, row: Meeting, until: str, name: Callable[[str], str]) -> None:
    """Remember, before the text of ``row`` is changed, that it is said by its dates here.

    ``name`` is what its times are called from now on, by what they were called.
    """
    note_edit(session, row)
    known = edits_of(session, row.id)
    if known is not None:
        ours, last = tuple(map(name, known.ours)), name(known.until) if known.until is not None else None
        keep_edits(session, row.id, replace(known, ours=ours, until=last, listed=until))


def merged(edits: Edits, mine: str, theirs: str, uid: str, zone_name: str) -> tuple[str, Edits]:
    """A newer text of a calendar with what was changed here and not there since it said ``edits.said``.

    The edits are those that still are, by the names of that text; all of it is theirs where it cannot be said in it.
    """
    try:
        text, ours = carried(theirs, mine, edits.said, uid, edits.ours, default_zone=zone_name)
        until = edits.until
        if until is not None:
            until = renaming(mine, theirs, uid, default_zone=zone_name).name(until)
            text = cut_before(text, uid, until, default_zone=zone_name)
        if edits.listed is not None:
            last = parse_moment(edits.listed)
            text = listed(text, uid, default_zone=zone_name, until=last)
    except (CannotMove, UnreadableFile):
        return theirs, replace(edits, said=theirs, listed=None)
    return text, Edits(theirs, ours, until, edits.listed)


def _query(meeting_id: str) -> Any:
    return select(Setting).where(Setting.key == _KEY + meeting_id, Setting.deleted_at.is_(None))
