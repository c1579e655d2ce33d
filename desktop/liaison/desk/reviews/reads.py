"""What the record of a client says between two reviews: a few bounded statements become facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.insight.reviewing.facts import (
    ContactFact,
    EntryFact,
    GoalFact,
    PromiseFact,
    ReadingFact,
    TurnFact,
)
from liaison.model.briefing import SourceRef
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.stake import Goal, GoalReading
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, Reset
from liaison.model.values import CommitmentStatus, EntryKind, GoalStatus, InteractionKind, InteractionStatus
from liaison.model.words import short_day, tr

#: Of what is told one by one or counted, at most so much is read.
_PROMISES: Final = 400
_ENTRIES: Final = 120
_GOALS: Final = 40
_TOUCHES: Final = 3_000
_TURNS: Final = 20
_AT_ONCE: Final = 500


class Period(NamedTuple):
    """The client and the days that are looked at: from ``since``, not with it, to ``day``."""

    client_id: str
    since: date
    day: date


def read_promises(session: Session, period: Period) -> tuple[PromiseFact, ...]:
    """Promises that came due, were closed or slipped in the period, the newest first, as they stood at its end."""
    since, day = period.since, period.day
    was_due = exists().where(
        Slip.commitment_id == Commitment.id,
        Slip.slipped_on > day,
        Slip.old_due_on <= day,
        Slip.deleted_at.is_(None),
    )
    slipped = select(Slip.commitment_id).where(
        Slip.slipped_on > since, Slip.slipped_on <= day, Slip.deleted_at.is_(None)
    )
    was_open = or_(Commitment.closed_on.is_(None), Commitment.closed_on > day)
    rows = session.execute(
        _promise_query()
        .where(
            Commitment.client_id == period.client_id,
            or_(
                and_(Commitment.closed_on > since, Commitment.closed_on <= day),
                and_(was_open, or_(Commitment.due_on <= day, was_due)),
                and_(was_open, Commitment.id.in_(slipped)),
            ),
        )
        .order_by(Commitment.due_on.desc(), Commitment.id.desc())
        .limit(_PROMISES)
    ).all()
    return tuple(one for one in promise_facts(session, rows, day, since=since) if _concerns(one, day))


def _concerns(one: PromiseFact, day: date) -> bool:
    """Whether a promise, as it stood on the day, was closed, due or moved by then."""
    return one.closed_on is not None or one.moved > 0 or (one.due is not None and one.due <= day)


def promises_of(session: Session, source_id: str | None, day: date) -> tuple[PromiseFact, ...]:
    """The promises that were made in a conversation, as they stood on a day."""
    if source_id is None:
        return ()
    query = _promise_query().where(Commitment.source_id == source_id).order_by(Commitment.due_on, Commitment.id)
    return promise_facts(session, session.execute(query.limit(_PROMISES)).all(), day)


def _promise_query() -> Any:
    return (
        select(
            Commitment.id,
            Commitment.side,
            Commitment.what,
            Commitment.first_due_on,
            Commitment.due_on,
            Commitment.status,
            Commitment.closed_on,
            Person.name,
        )
        .outerjoin(Person, Person.id == Commitment.person_id)
        .where(Commitment.deleted_at.is_(None))
    )


def promise_facts(
    session: Session, rows: Sequence[Any], day: date, *, since: date = date.min
) -> tuple[PromiseFact, ...]:
    """Promises as they stood on a day: what was closed or moved later was open then, and due when it was before.

    Of their slips those after ``since`` are counted.
    """
    slips: dict[str, list[Any]] = {}
    for found in _in_parts(session, [row.id for row in rows]):
        slips.setdefault(found.commitment_id, []).append(found)
    return tuple(_promise(row, slips.get(row.id, []), since, day) for row in rows)


def _in_parts(session: Session, ids: Sequence[str]) -> Iterable[Any]:
    columns = (Slip.id, Slip.commitment_id, Slip.slipped_on, Slip.old_due_on, Slip.told_on, Slip.is_let_off)
    for at in range(0, len(ids), _AT_ONCE):
        query = select(*columns).where(Slip.commitment_id.in_(ids[at : at + _AT_ONCE]), Slip.deleted_at.is_(None))
        yield from session.execute(query.order_by(Slip.slipped_on, Slip.id))


def _promise(row: Any, every: Sequence[Any], since: date, day: date) -> PromiseFact:
    is_closed = row.closed_on is not None and row.closed_on <= day
    slips = [one for one in every if one.slipped_on <= day]
    counted = [one for one in slips if one.slipped_on > since]
    later = next((one for one in every if one.slipped_on > day), None)
    return PromiseFact(
        ref=SourceRef("commitment", row.id),
        side=row.side,
        what=row.what,
        person=row.name or "",
        first_due=row.first_due_on,
        due=row.due_on if later is None else later.old_due_on,
        status=row.status if is_closed else CommitmentStatus.OPEN,
        closed_on=row.closed_on if is_closed else None,
        slips=tuple(SourceRef("slip", one.id) for one in slips),
        moved=len(counted),
        told=sum(one.told_on is not None and one.told_on <= min(one.old_due_on, day) for one in counted),
        let_off=sum(one.is_let_off for one in counted),
    )


def read_goals(session: Session, period: Period) -> tuple[GoalFact, ...]:
    """The goals that are active, and those that ended in the period."""
    query = (
        select(Goal)
        .where(
            Goal.client_id == period.client_id,
            Goal.deleted_at.is_(None),
            or_(Goal.status == GoalStatus.ACTIVE, Goal.closed_on > period.since),
        )
        .order_by(Goal.status, Goal.due_on.is_(None), Goal.due_on, Goal.id)
        .limit(_GOALS)
    )
    goals = session.scalars(query).all()
    readings: dict[str, list[Any]] = {}
    found = select(GoalReading.id, GoalReading.goal_id, GoalReading.on, GoalReading.value).where(
        GoalReading.goal_id.in_([one.id for one in goals]),
        GoalReading.on <= period.day,
        GoalReading.deleted_at.is_(None),
    )
    for row in session.execute(found.order_by(GoalReading.on, GoalReading.id)):
        readings.setdefault(row.goal_id, []).append(row)
    return tuple(_goal(one, readings.get(one.id, []), period) for one in goals)


def _goal(goal: Goal, readings: Sequence[Any], period: Period) -> GoalFact:
    before = [one for one in readings if one.on <= period.since]
    return GoalFact(
        ref=SourceRef("goal", goal.id),
        what=goal.what,
        unit=goal.unit or "",
        baseline=goal.baseline,
        target=goal.target,
        due=goal.due_on,
        closed_words=_closed(goal, period.day),
        then=_reading(before[-1]) if before else None,
        now=_reading(readings[-1]) if readings else None,
    )


def _closed(goal: Goal, day: date) -> str:
    if goal.status is GoalStatus.ACTIVE or goal.closed_on is None or goal.closed_on > day:
        return ""
    on = short_day(goal.closed_on, day)
    return tr("reached on {day}", day=on) if goal.status is GoalStatus.REACHED else tr("given up on {day}", day=on)


def _reading(row: Any) -> ReadingFact:
    return ReadingFact(SourceRef("goal_reading", row.id), row.on, row.value)


def read_entries(session: Session, period: Period) -> tuple[EntryFact, ...]:
    """The lines of the registers in the period, and concerns that are older and still open; the newest first."""
    in_period = and_(Entry.happened_on > period.since, Entry.happened_on <= period.day)
    still = and_(
        Entry.entry_kind == EntryKind.CONCERN,
        Entry.happened_on <= period.since,
        or_(Entry.told_on.is_(None), Entry.told_on > period.day),
    )
    query = (
        select(Entry, Person.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .where(Entry.client_id == period.client_id, Entry.deleted_at.is_(None), or_(in_period, still))
        .order_by(Entry.happened_on.desc(), Entry.id)
        .limit(_ENTRIES)
    )
    return tuple(_entry(row, name, period.day) for row, name in session.execute(query))


def _entry(row: Entry, person: str | None, day: date) -> EntryFact:
    told = row.told_on is not None and row.told_on <= day
    return EntryFact(
        ref=SourceRef("entry", row.id),
        kind=row.entry_kind,
        on=row.happened_on,
        what=row.what,
        person=person or "",
        direction=row.direction,
        is_candid=row.is_candid,
        before=row.before or "",
        after=row.after or "",
        quote=row.quote or "",
        outcome=row.outcome,
        is_open=not told if row.entry_kind is EntryKind.CONCERN else row.is_open,
        score=row.score,
    )


class Touches(NamedTuple):
    """How often there was contact, who was in touch, and when the goals were last discussed."""

    number: int
    people: tuple[ContactFact, ...]
    goals_discussed: tuple[SourceRef, date] | None


def read_contacts(session: Session, desk: Desk, period: Period) -> Touches:
    """Contact in the period by person, theirs and ours; those who matter of theirs also where there was none."""
    begins, ends = (datetime.combine(one + timedelta(days=1), time(), desk.zone) for one in (period.since, period.day))
    rows = session.execute(
        select(Interaction.id, Interaction.happened_at, Interaction.goals_discussed)
        .where(
            Interaction.client_id == period.client_id,
            Interaction.happened_at >= begins.astimezone(UTC),
            Interaction.happened_at < ends.astimezone(UTC),
            Interaction.status == InteractionStatus.HELD,
            Interaction.interaction_kind != InteractionKind.NOTE,
            Interaction.deleted_at.is_(None),
        )
        .order_by(Interaction.happened_at.desc(), Interaction.id)
        .limit(_TOUCHES)
    ).all()
    when = {row.id: row.happened_at.astimezone(desk.zone).date() for row in rows}
    goals = next(((SourceRef("interaction", row.id), when[row.id]) for row in rows if row.goals_discussed), None)
    return Touches(len(rows), _people(session, period, when), goals)


def conversation_on(desk: Desk, session: Session, client_id: str, day: date) -> str | None:
    """The last conversation with the client that is recorded for a day."""
    begins, ends = (datetime.combine(day + timedelta(days=days), time(), desk.zone).astimezone(UTC) for days in (0, 1))
    query = select(Interaction.id).where(
        Interaction.client_id == client_id,
        Interaction.happened_at >= begins,
        Interaction.happened_at < ends,
        Interaction.status == InteractionStatus.HELD,
        Interaction.interaction_kind != InteractionKind.NOTE,
        Interaction.deleted_at.is_(None),
    )
    return session.scalar(query.order_by(Interaction.happened_at.desc()).limit(1))


def _people(session: Session, period: Period, when: Mapping[str, date]) -> tuple[ContactFact, ...]:
    met: dict[tuple[str, bool], list[str]] = {}
    ids = list(when)
    for at in range(0, len(ids), _AT_ONCE):
        query = select(Attendance.interaction_id, Attendance.person_id, Attendance.colleague_id).where(
            Attendance.interaction_id.in_(ids[at : at + _AT_ONCE]), Attendance.deleted_at.is_(None)
        )
        for row in session.execute(query):
            met.setdefault((row.person_id or row.colleague_id, row.person_id is None), []).append(row.interaction_id)
    found = [*_theirs(session, period, met, when), *_ours(session, met, when)]
    return tuple(sorted(found, key=lambda one: (-one.times, one.name)))


def _theirs(
    session: Session, period: Period, met: Mapping[tuple[str, bool], list[str]], when: Mapping[str, date]
) -> Iterable[ContactFact]:
    query = (
        select(Person.id, Person.name, Stakeholder)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(Stakeholder.client_id == period.client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    for row in session.execute(query):
        place: Stakeholder = row.Stakeholder
        times = met.get((row.id, False), [])
        if times or place.is_there(period.day):
            is_key = place.is_point_of_contact or place.is_decision_maker or place.signs_off
            yield _contact(SourceRef("person", row.id), row.name, place.role or "", times, when)._replace(is_key=is_key)


def _ours(
    session: Session, met: Mapping[tuple[str, bool], list[str]], when: Mapping[str, date]
) -> Iterable[ContactFact]:
    for row in session.execute(select(Colleague.id, Colleague.name).where(Colleague.deleted_at.is_(None))):
        times = met.get((row.id, True), [])
        if times:
            yield _contact(SourceRef("colleague", row.id), row.name, "", times, when)._replace(is_ours=True)


def _contact(ref: SourceRef, name: str, role: str, times: Sequence[str], when: Mapping[str, date]) -> ContactFact:
    last = max(times, key=lambda one: (when[one], one), default=None)
    source = SourceRef("interaction", last) if last else None
    return ContactFact(ref, name, role, len(times), source, when[last] if last else None)


def read_turns(session: Session, period: Period) -> tuple[TurnFact, ...]:
    """Contact changes that were announced and resets that began or were evaluated in the period."""
    found: list[TurnFact] = []
    changes = (
        select(ContactChange.id, ContactChange.announced_on, ContactChange.leaves_on, Person.name)
        .join(Person, Person.id == ContactChange.person_id)
        .where(
            ContactChange.client_id == period.client_id,
            ContactChange.announced_on > period.since,
            ContactChange.announced_on <= period.day,
            ContactChange.deleted_at.is_(None),
        )
        .limit(_TURNS)
    )
    for row in session.execute(changes):
        words = tr("{person} leaves", person=row.name)
        if row.leaves_on is not None:
            words = tr("{person} leaves on {day}", person=row.name, day=short_day(row.leaves_on, period.day))
        found.append(TurnFact(SourceRef("contact_change", row.id), row.announced_on, words))
    resets = (
        select(Reset)
        .where(Reset.client_id == period.client_id, Reset.started_on <= period.day, Reset.deleted_at.is_(None))
        .order_by(Reset.started_on.desc())
        .limit(_TURNS)
    )
    for reset in session.scalars(resets):
        ref, done = SourceRef("reset", reset.id), reset.evaluated_on
        if done is not None and period.since < done <= period.day:
            found.append(TurnFact(ref, done, tr("The reset was evaluated")))
        elif reset.started_on > period.since:
            found.append(TurnFact(ref, reset.started_on, tr("A reset began")))
    return tuple(sorted(found, key=lambda one: (one.on, one.ref.id)))
