"""Past meetings that may be worth recording. Nothing is invented: each is proposed, and a person decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.unrecorded import DISMISSED, held_once, told, waiting
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Person
from liaison.model.values import (
    AboutUs,
    Changes,
    Intent,
    InteractionKind,
    InteractionStatus,
    MeetingStatus,
    Mood,
)
from liaison.model.words import tr

_DECLINED: Final = "DECLINED"
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class ProposalView:
    """A past occurrence of a meeting with a client, of which nothing is recorded.

    ``starts_at`` is in UTC; ``people`` are (person id, name) of theirs who were invited and did not decline.
    """

    meeting_id: str
    recurrence_id: str
    client_id: str
    client: str
    title: str
    starts_at: datetime
    ends_at: datetime | None
    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class MeetingHeld:
    """What is recorded of a meeting that took place. ``person_ids`` None means those who were invited."""

    text: str = ""
    summary: str | None = None
    kind: InteractionKind = InteractionKind.MEETING
    status: InteractionStatus = InteractionStatus.HELD
    intent: Intent | None = None
    mood: Mood | None = None
    about_us: AboutUs | None = None
    mood_context: str | None = None
    goals_discussed: bool = False
    person_ids: tuple[str, ...] | None = None


_NOTHING_MORE: Final = MeetingHeld()


def proposals(desk: Desk, since: date, *, until: date | None = None) -> tuple[ProposalView, ...]:
    """Timed meetings since a day that are over, with a client, and neither recorded nor dismissed; oldest first.

    ``until`` a day only those that begin by then.
    """
    ensure_expanded(desk, since, desk.today() + timedelta(days=1))
    with desk.record.reading() as session:
        rows = waiting(session, desk, since, until=until)
        people = _people(session, {row.meeting_id for row in rows})
        return tuple(
            ProposalView(
                meeting_id=row.meeting_id,
                recurrence_id=row.recurrence_id,
                client_id=row.client_id,
                client=row.client,
                title=row.own_title or row.title,
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                people=tuple(people[row.meeting_id]),
            )
            for row in rows
        )


def _people(session: Session, meeting_ids: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    wanted = sorted(meeting_ids)
    for at in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(Invitee.meeting_id, Invitee.person_id, Person.name)
            .join(Person, Person.id == Invitee.person_id)
            .where(
                Invitee.meeting_id.in_(wanted[at : at + _AT_ONCE]),
                Invitee.deleted_at.is_(None),
                Person.deleted_at.is_(None),
                or_(Invitee.answer.is_(None), Invitee.answer != _DECLINED),
            )
            .order_by(Person.name, Person.id)
        )
        for meeting_id, person_id, name in rows:
            found[meeting_id].append((str(person_id), name))
    return found


def record_meeting(desk: Desk, meeting_id: str, recurrence_id: str, held: MeetingHeld = _NOTHING_MORE) -> Changes:
    """Record that a meeting took place, or with another ``status`` that it did not.

    Raises:
        NotFoundError: there is no such occurrence.
        InputError: the meeting has no client or is in the trash, this occurrence is recorded already, or it is said
            to be held though it was cancelled or lies ahead.
    """
    with desk.record.command("record_meeting") as unit:
        session = unit.session
        meeting, occurrence = _occurrence(session, meeting_id, recurrence_id)
        _check_held(desk, meeting, occurrence, held.status)
        if meeting.client_id is None:
            raise InputError(tr("The meeting belongs to no client yet."), tr("File it under a client first."))
        is_single = not (meeting.repeats or meeting.recurrence)
        is_held = is_single and held_once(session, {meeting_id})
        if is_held or (meeting_id, recurrence_id) in told(session, {meeting_id}):
            raise InputError(tr("This meeting is recorded already."), tr("Change what is recorded instead."))
        row = _interaction(desk, meeting, occurrence, held)
        session.add(row)
        invited = _invited(session, meeting_id)
        persons = [one.person_id for one in invited] if held.person_ids is None else held.person_ids
        for person_id in dict.fromkeys(filter(None, persons)):
            session.add(Attendance(interaction_id=row.id, person_id=person_id))
        for colleague_id in dict.fromkeys(one.colleague_id for one in invited if one.colleague_id):
            session.add(Attendance(interaction_id=row.id, colleague_id=colleague_id))
        unit.words = tr("Recorded “{title}”", title=occurrence.title or meeting.title or tr("a meeting"))
    return unit.changes


def _check_held(desk: Desk, meeting: Meeting, occurrence: Occurrence, status: InteractionStatus) -> None:
    """Refuse what cannot have taken place."""
    if meeting.deleted_at is not None:
        raise InputError(tr("The meeting is in the trash."), tr("Restore it first."))
    if status is not InteractionStatus.HELD:
        return
    if MeetingStatus.CANCELLED in {meeting.status, occurrence.status}:
        raise InputError(
            tr("The meeting was cancelled."), tr("Confirm it in the record first, or write a note of its own.")
        )
    at, on = occurrence.starts_at, occurrence.starts_on
    if (at is not None and at > desk.now()) or (on is not None and on > desk.today()):
        raise InputError(tr("The meeting has not begun yet."), tr("Record it once it has."))


def _occurrence(session: Session, meeting_id: str, recurrence_id: str) -> tuple[Meeting, Occurrence]:
    meeting = session.get(Meeting, meeting_id)
    found = session.scalar(
        select(Occurrence).where(Occurrence.meeting_id == meeting_id, Occurrence.recurrence_id == recurrence_id)
    )
    if meeting is None or found is None:
        raise NotFoundError(tr("There is no such meeting on that day."))
    return meeting, found


def _invited(session: Session, meeting_id: str) -> Sequence[Invitee]:
    return session.scalars(
        select(Invitee)
        .where(
            Invitee.meeting_id == meeting_id,
            Invitee.deleted_at.is_(None),
            or_(Invitee.answer.is_(None), Invitee.answer != _DECLINED),
        )
        .order_by(Invitee.id)
    ).all()


def _interaction(desk: Desk, meeting: Meeting, occurrence: Occurrence, held: MeetingHeld) -> Interaction:
    starts = occurrence.starts_at
    if starts is None:
        assert occurrence.starts_on is not None, "an occurrence has a time or a date"
        starts = datetime.combine(occurrence.starts_on, time(), desk.zone).astimezone(UTC)
    minutes = int((occurrence.ends_at - starts) / timedelta(minutes=1)) if occurrence.ends_at else None
    return Interaction(
        client_id=meeting.client_id,
        engagement_id=meeting.engagement_id,
        interaction_kind=held.kind,
        status=held.status,
        intent=held.intent,
        happened_at=starts,
        zone=meeting.zone or desk.zone_name,
        minutes=minutes or None,
        summary=held.summary or occurrence.title or meeting.title or None,
        text=held.text,
        mood=held.mood,
        about_us=held.about_us or (AboutUs.UNKNOWN if held.mood else None),
        mood_context=held.mood_context,
        goals_discussed=held.goals_discussed,
        meeting_id=meeting.id,
        occurrence=occurrence.recurrence_id,
    )


def dismiss_proposal(desk: Desk, meeting_id: str, recurrence_id: str) -> Changes:
    """There is nothing to record of this occurrence; it is not proposed again. Undo proposes it again.

    Raises:
        NotFoundError: there is no such occurrence.
    """
    with desk.record.command("dismiss_proposal") as unit:
        meeting, _occurrence_found = _occurrence(unit.session, meeting_id, recurrence_id)
        key = f"{DISMISSED}{meeting_id}/{recurrence_id}"
        row = unit.session.scalar(select(Setting).where(Setting.key == key))
        if row is None:
            unit.session.add(Setting(key=key, value={"on": desk.today().isoformat()}))
        else:
            row.deleted_at = None
        unit.words = tr("Nothing to record of “{title}”", title=meeting.title or tr("a meeting"))
    return unit.changes
