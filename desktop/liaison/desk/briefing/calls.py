"""The call at hand: the next time a meeting with the client takes place, and who is invited."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, bindparam, func, or_, select

from liaison.insight.briefing.facts import MeetingFacts, Source
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.values import ChannelKind, InteractionStatus, MeetingStatus
from liaison.model.words import tr
from liaison.store.rows import table_of

from .moment import CLIENT, CUTOFF, DAY, Moment

_PLACES: Final = (
    (re.compile(r"\bteams\b"), ChannelKind.TEAMS),
    (re.compile(r"\bzoom\b"), ChannelKind.ZOOM),
    (re.compile(r"\bslack\b"), ChannelKind.SLACK),
    (re.compile(r"\bskype\b"), ChannelKind.SKYPE),
    (re.compile(r"\bwhatsapp\b"), ChannelKind.WHATSAPP),
    (re.compile(r"\b(?:phone|telephone)\b"), ChannelKind.PHONE),
    (re.compile(r"\bin person\b"), ChannelKind.IN_PERSON),
)


class Invitation(NamedTuple):
    """One person of theirs invited to the call, recorded on the day of ``source``."""

    source: Source
    has_declined: bool


class Call(NamedTuple):
    """The call, the invitations by person, and who was on it before; ``was_held`` says whether it ever was.

    ``occurrence`` tells the time it takes place from the others of its meeting. ``of_ours`` are the ids of those of us
    who are invited and have not declined.
    """

    meeting: MeetingFacts
    occurrence: str
    invited: dict[str, Invitation]
    of_ours: frozenset[str]
    took_part: frozenset[str]
    was_held: bool


def read_call(moment: Moment, meeting_id: str | None, *, is_now: bool, occurrence: str | None = None) -> Call | None:
    """The first occurrence on or after the day; with ``is_now`` one that has ended does not count.

    What goes on since an earlier day counts as on the day, after what has a time of day then.

    ``meeting_id`` asks for one meeting; otherwise any of the client's counts. With ``occurrence`` too, that time of it
    is meant, whenever it is.
    """
    row = _next(moment, meeting_id, occurrence, moment.now if is_now else moment.start_of_day)
    if row is None:
        return None
    meeting = MeetingFacts(
        title=row.occurrence_title or row.title or tr("Meeting"),
        source=Source("meeting", row.meeting_id, moment.local_day(row.created_at), tr("invite")),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        starts_on=row.starts_on,
        location=(row.location if row.occurrence_location is None else row.occurrence_location) or "",
        channel=channel_at(row.occurrence_location, row.location, row.url),
    )
    took_part, was_held = _before(moment, row.meeting_id)
    theirs, ours, strangers = _invited(moment, row.meeting_id)
    meeting = meeting._replace(strangers=strangers)
    return Call(meeting, row.recurrence_id, theirs, ours, took_part, was_held)


def _next(moment: Moment, meeting_id: str | None, occurrence: str | None, after: datetime) -> Any:
    query = _one_meeting_query() if meeting_id else _any_meeting_query()
    if meeting_id and occurrence:
        query = _one_occurrence_query()
    return next(iter(moment.rows_now(query, meeting=meeting_id, occurrence=occurrence, after=after)), None)


@cache
def _one_occurrence_query() -> Select[Any]:
    return _occurrences().where(
        table_of(Meeting).c.id == bindparam("meeting"), table_of(Occurrence).c.recurrence_id == bindparam("occurrence")
    )


@cache
def _one_meeting_query() -> Select[Any]:
    return _coming().where(table_of(Meeting).c.id == bindparam("meeting"))


@cache
def _any_meeting_query() -> Select[Any]:
    return _coming().where(table_of(Meeting).c.client_id == CLIENT)


def _coming() -> Select[Any]:
    held = table_of(Occurrence)
    return _occurrences().where(
        or_(
            func.coalesce(held.c.ends_at, held.c.starts_at) >= bindparam("after"),
            held.c.starts_on >= DAY,
            held.c.ends_on > DAY,
        )
    )


def _occurrences() -> Select[Any]:
    meeting, held = table_of(Meeting), table_of(Occurrence)
    return (
        select(
            held.c.meeting_id,
            held.c.recurrence_id,
            held.c.starts_at,
            held.c.ends_at,
            held.c.starts_on,
            held.c.title.label("occurrence_title"),
            held.c.location.label("occurrence_location"),
            meeting.c.title,
            meeting.c.location,
            meeting.c.url,
            meeting.c.created_at,
        )
        .join_from(meeting, held, held.c.meeting_id == meeting.c.id)
        .where(
            meeting.c.deleted_at.is_(None),
            held.c.status != MeetingStatus.CANCELLED,
        )
        .order_by(
            func.max(func.coalesce(held.c.starts_on, func.date(held.c.starts_at)), DAY),
            held.c.starts_at.is_(None),
            held.c.starts_at,
            held.c.meeting_id,
        )
        .limit(1)
    )


def channel_at(own: str | None, location: str | None, link: str | None) -> ChannelKind | None:
    """How one meets at one time of a meeting.

    A place of its ``own`` counts for it alone; an emptied one leaves the link. Without it, place and link of them all.
    """
    return channel_of(location, link) if own is None else channel_of(own or link)


def channel_of(*places: str | None) -> ChannelKind | None:
    """How one meets, by the words for the place of a meeting; None where they do not tell."""
    said = " ".join(place for place in places if place).casefold()
    return next((kind for pattern, kind in _PLACES if pattern.search(said)), None)


def _invited(moment: Moment, meeting_id: str) -> tuple[dict[str, Invitation], frozenset[str], tuple[str, ...]]:
    """Those of theirs who are invited, those of ours who come, and the names of those who come and are not known."""
    theirs: dict[str, Invitation] = {}
    ours: set[str] = set()
    strangers: dict[str, None] = {}
    for row in moment.rows_now(_invited_query(), meeting=meeting_id):
        has_declined = (row.answer or "").casefold() == "declined"
        if row.person_id is not None:
            source = Source("invitee", row.id, moment.local_day(row.created_at), tr("invite"))
            theirs[row.person_id] = Invitation(source, has_declined)
        elif row.colleague_id is not None and not has_declined:
            ours.add(row.colleague_id)
        elif row.colleague_id is None and not has_declined and (name := row.name or row.address):
            strangers[name] = None
    return theirs, frozenset(ours), tuple(strangers)


@cache
def _invited_query() -> Select[Any]:
    table = table_of(Invitee)
    columns = table.c["id", "person_id", "colleague_id", "answer", "created_at", "name", "address"]
    return (
        select(*columns)
        .where(table.c.meeting_id == bindparam("meeting"), table.c.deleted_at.is_(None))
        .order_by(table.c.id)
    )


def _before(moment: Moment, meeting_id: str) -> tuple[frozenset[str], bool]:
    """Who took part when it was held before, and whether it ever was."""
    people = frozenset(row.person_id for row in moment.rows(_before_query(), meeting=meeting_id))
    return people, bool(people)


@cache
def _before_query() -> Select[Any]:
    seen, there = table_of(Interaction), table_of(Attendance)
    return (
        select(there.c.person_id)
        .join_from(seen, there, there.c.interaction_id == seen.c.id)
        .where(
            seen.c.meeting_id == bindparam("meeting"),
            seen.c.happened_at <= CUTOFF,
            seen.c.status == InteractionStatus.HELD,
            seen.c.deleted_at.is_(None),
            there.c.person_id.is_not(None),
            there.c.deleted_at.is_(None),
        )
        .distinct()
    )
