"""What goes with a contact who leaves (P13): promises, introductions, knowledge, exposure, and the usual plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.insight.lateness import due_words
from liaison.insight.working_time import SharedDays
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange
from liaison.model.values import ChangeStatus, CommitmentStatus, EntryKind, MeetingStatus, Side
from liaison.model.words import count, tr

from .context import Desk
from .labels import shortened
from .people_across import contact_until_now
from .working_days import shared_days

_MOST: Final = 200
_SHOWN: Final = 50
_SECOND_THREAD: Final = timedelta(days=180)
_MEETINGS: Final = 3
_USUAL_DAYS: Final = SharedDays()
_MEETINGS_AHEAD: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class HandoverPromise:
    """An open promise to or by the one who leaves."""

    id: str
    side: Side
    what: str
    due: str


@dataclass(frozen=True, slots=True)
class HandoverRecord:
    """Something only they stand for in the record: an introduction, an open concern, an idea."""

    kind: str
    id: str
    label: str
    what: str


@dataclass(frozen=True, slots=True)
class Handover:
    """What goes with a person who leaves a client; shown before anything is kept.

    ``exposure`` says in sentences where only they hold a thread, and at which meetings to come they are expected.
    ``days`` are those on which we and the client work. ``colleagues`` are the others of the client, who may
    succeed them, by person id and name.
    """

    place_id: str
    client_id: str
    client: str
    person_id: str
    name: str
    role: str | None
    until_on: date | None
    today: date
    promises: tuple[HandoverPromise, ...]
    more_promises: int
    records: tuple[HandoverRecord, ...]
    exposure: tuple[str, ...]
    others: tuple[tuple[str, str], ...]
    running_id: str | None
    days: SharedDays


def handover(desk: Desk, place_id: str) -> Handover:
    """What goes with the person who holds a place.

    Raises:
        NotFoundError: the place is gone.
    """
    with desk.record.reading() as session:
        place, person, client = whole_place(session, place_id)
        promises = _promises(session, place, desk.today())
        return Handover(
            place_id=place_id,
            client_id=place.client_id,
            client=client.name,
            person_id=place.person_id,
            name=person.name,
            role=place.role,
            until_on=place.until_on,
            today=desk.today(),
            promises=promises[:_MOST],
            more_promises=max(0, len(promises) - _MOST),
            records=_records(session, place),
            exposure=_exposure(session, desk, place, person.name),
            others=_others(session, place, desk.today()),
            running_id=running_id(session, place),
            days=shared_days(session, desk, client),
        )


def whole_place(session: Session, place_id: str) -> tuple[Stakeholder, Person, Client]:
    """A place with its person and client.

    Raises:
        NotFoundError: the place is gone.
    """
    place = session.get(Stakeholder, place_id)
    if place is None or place.deleted_at is not None:
        raise NotFoundError(tr("This place is not there any more."), tr("Look again at the people of the client."))
    return place, session.get_one(Person, place.person_id), session.get_one(Client, place.client_id)


def _promises(session: Session, place: Stakeholder, today: date) -> tuple[HandoverPromise, ...]:
    rows = session.execute(
        select(Commitment.id, Commitment.side, Commitment.what, Commitment.due_on)
        .where(
            Commitment.client_id == place.client_id,
            Commitment.person_id == place.person_id,
            Commitment.status == CommitmentStatus.OPEN,
            Commitment.deleted_at.is_(None),
        )
        .order_by(Commitment.side, Commitment.due_on.is_(None), Commitment.due_on, Commitment.id)
    )
    return tuple(HandoverPromise(row.id, row.side, row.what, due_words(row.due_on, today)) for row in rows)


_KNOWLEDGE: Final = (EntryKind.INTRODUCTION, EntryKind.CONCERN, EntryKind.IDEA)


def _records(session: Session, place: Stakeholder) -> tuple[HandoverRecord, ...]:
    """Their introductions, and the concerns and ideas that only they know the story of, newest first."""
    labels = {
        EntryKind.INTRODUCTION: tr("Introduction"),
        EntryKind.CONCERN: tr("Concern"),
        EntryKind.IDEA: tr("Idea"),
    }
    rows = session.scalars(
        select(Entry)
        .where(
            Entry.client_id == place.client_id,
            (Entry.person_id == place.person_id) | (Entry.other_person_id == place.person_id),
            Entry.entry_kind.in_(_KNOWLEDGE),
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on.desc(), Entry.id.desc())
    )
    wanted = [row for row in rows if row.is_open or row.entry_kind is EntryKind.INTRODUCTION]
    return tuple(
        HandoverRecord("entry", row.id, labels[row.entry_kind], shortened(row.what)) for row in wanted[:_SHOWN]
    )


def _exposure(session: Session, desk: Desk, place: Stakeholder, name: str) -> tuple[str, ...]:
    """Where the relationship hangs on them alone (P16, P19), each from the record."""
    found: list[str] = []
    others = _others(session, place, desk.today())
    if place.is_point_of_contact:
        found.append(tr("{name} is the point of contact.", name=name))
    if place.is_decision_maker:
        found.append(tr("{name} decides.", name=name))
    if place.signs_off:
        what = place.signs_off_what or tr("the work")
        found.append(tr("{name} signs off: {what}.", name=name, what=what))
    reports = session.scalar(
        select(func.count()).where(Stakeholder.reports_to_id == place.id, Stakeholder.deleted_at.is_(None))
    )
    if reports:
        found.append(count(reports, "One of their people reports to them.", "{n} of their people report to them."))
    if not others:
        found.append(tr("We know nobody else there: a single thread."))
    elif not _others_met(session, desk, place):
        months = _SECOND_THREAD.days // 30
        found.append(count(months, "", "We met nobody else there in {n} months: a single thread."))
    return (*found, *_meetings(session, desk, place, name))


def _meetings(session: Session, desk: Desk, place: Stakeholder, name: str) -> Iterator[str]:
    """At which meetings of the client within a year they are expected, those that take place most often first."""
    now, until = desk.now(), desk.now() + _MEETINGS_AHEAD
    today, last = desk.today(), desk.today() + _MEETINGS_AHEAD
    rows = session.execute(
        select(Meeting.title, func.count(Occurrence.id.distinct()).label("dates"))
        .join(Invitee, Invitee.meeting_id == Meeting.id)
        .join(Occurrence, Occurrence.meeting_id == Meeting.id)
        .where(
            Invitee.person_id == place.person_id,
            Invitee.deleted_at.is_(None),
            Meeting.client_id == place.client_id,
            Meeting.deleted_at.is_(None),
            Meeting.status != MeetingStatus.CANCELLED,
            Occurrence.status != MeetingStatus.CANCELLED,
            Occurrence.starts_at.between(now, until) | Occurrence.starts_on.between(today, last),
        )
        .group_by(Meeting.id)
        .order_by(func.count(Occurrence.id.distinct()).desc(), Meeting.title, Meeting.id)
    ).all()
    for title, dates in rows[:_MEETINGS]:
        told = tr("{name} is expected at “{title}”", name=name, title=shortened(title or tr("Meeting")))
        often = count(dates, "{n} date within a year", "{n} dates within a year")
        yield tr("{expected}: {dates}.", expected=told, dates=often)
    if len(rows) > _MEETINGS:
        yield count(len(rows) - _MEETINGS, "And at one other meeting.", "And at {n} other meetings.")


def _others_met(session: Session, desk: Desk, place: Stakeholder) -> bool:
    met = session.scalar(
        select(Attendance.id)
        .join(Interaction, Interaction.id == Attendance.interaction_id)
        .where(
            Interaction.client_id == place.client_id,
            Interaction.happened_at >= desk.now() - _SECOND_THREAD,
            *contact_until_now(desk),
            Attendance.person_id.is_not(None),
            Attendance.person_id != place.person_id,
            Attendance.deleted_at.is_(None),
        )
        .limit(1)
    )
    return met is not None


def _others(session: Session, place: Stakeholder, today: date) -> tuple[tuple[str, str], ...]:
    rows = session.execute(
        select(Stakeholder, Person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(
            Stakeholder.client_id == place.client_id,
            Stakeholder.person_id != place.person_id,
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
        )
        .order_by(Person.name)
    )
    return tuple((other.person_id, name) for other, name in rows if other.until_on is None or other.until_on >= today)


def running_id(session: Session, place: Stakeholder) -> str | None:
    """The handover from this person at this client that is not finished yet."""
    return session.scalar(
        select(ContactChange.id).where(
            ContactChange.client_id == place.client_id,
            ContactChange.person_id == place.person_id,
            ContactChange.status != ChangeStatus.FINISHED,
            ContactChange.deleted_at.is_(None),
        )
    )


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step of a handover plan."""

    what: str
    due_on: date | None


def plan_steps(
    name: str, successor: str, leaves_on: date, today: date, days: SharedDays = _USUAL_DAYS
) -> tuple[PlannedStep, ...]:
    """The usual plan: before the last day what only they can give, after it the first talks with who follows.

    Each step is put on one of ``days``.
    """

    def by(after: int) -> date:
        wanted = max(today, leaves_on + timedelta(days=after))
        return days.after(wanted) if after > 0 else days.before(wanted, today)

    if successor:
        introduce = tr("Be introduced to {successor} by {name}", successor=successor, name=name)
        first = tr("First talk with {successor}, alone: goals and how they like to work", successor=successor)
    else:
        introduce = tr("Learn who follows {name}", name=name)
        first = tr("First talk with who follows {name}", name=name)
    return (
        PlannedStep(tr("Go through what is open with {name}", name=name), by(-10)),
        PlannedStep(introduce, by(-7)),
        PlannedStep(tr("Write down what only {name} knows", name=name), by(-5)),
        PlannedStep(tr("Thank {name} and ask where to stay in touch", name=name), by(-1)),
        PlannedStep(first, by(10)),
    )


def goes_to_clients(desk: Desk, except_id: str) -> tuple[tuple[str, str], ...]:
    """The other clients, to which someone may go: ids and names."""
    with desk.record.reading() as session:
        rows = session.execute(
            select(Client.id, Client.name)
            .where(Client.deleted_at.is_(None), Client.id != except_id)
            .order_by(Client.name)
        )
        return tuple((row.id, row.name) for row in rows)
