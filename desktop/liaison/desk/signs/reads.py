"""The statements that the signs of one client are read with: few, each led by an index of the client.

Of a day that has passed the rows are read with those in the trash and with what was changed since, for
:func:`~liaison.desk.trends.states.states_of` to tell how they stood.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from sqlalchemy import BindParameter, Select, bindparam, func, or_, select

from liaison.desk.briefing.moment import CLIENT
from liaison.model.agreement import Agreement, Clause
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Review
from liaison.model.person import Person
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, Finding, Reset
from liaison.model.values import EngagementStatus, EntryKind, InteractionKind, InteractionStatus
from liaison.store.rows import table_of

#: Instants between which contacts are read, and the first day of what else is.
FROM_AT: Final[BindParameter[Any]] = bindparam("from_at")
UNTIL_AT: Final[BindParameter[Any]] = bindparam("until_at")
MET_FROM: Final[BindParameter[Any]] = bindparam("met_from")
FROM_ON: Final[BindParameter[Any]] = bindparam("from_on")
ENTRIES_FROM: Final[BindParameter[Any]] = bindparam("entries_from")
#: Contacts that are looked at, the newest of them.
MOST_CONTACTS: Final = 150
_EVERY_ROW: Final = ("id", "created_at", "updated_at", "deleted_at")

CLIENT_COLUMNS: Final = ("name", "status", "since_on", "rhythm_days", "review_every_days", "renewal_on")
COMMITMENT: Final = (
    *("side", "commitment_kind", "asked_on", "asked_at", "asked_by_id", "due_on", "first_due_on", "stake_id"),
    *("status", "closed_on", "closed_at", "mark", "rounds", "extra_minutes", "what"),
)
SLIP: Final = ("commitment_id", "slipped_on", "old_due_on", "new_due_on", "told_on", "is_let_off")
ENTRY: Final = (
    *("entry_kind", "direction", "what", "happened_on", "is_candid", "outcome", "outcome_on"),
    *("due_on", "answered_on", "told_on", "score", "person_id"),
)
STAKEHOLDER: Final = (
    *("person_id", "level", "stance", "is_point_of_contact", "is_decision_maker", "signs_off"),
    *("from_on", "until_on"),
)
CHANGE: Final = ("person_id", "successor_id", "announced_on", "leaves_on", "status", "finished_on")
CLAUSE: Final = ("agreement_id", "side", "clause_kind", "what", "threshold", "unit")
AGREEMENT: Final = ("agreed_on", "until_on")
STAKE: Final = ("what", "live_on", "season_from", "season_until", "ended_on")
GOAL: Final = ("what", "status", "closed_on")
READING: Final = ("goal_id", "on")
REVIEW: Final = ("what", "due_on", "status", "held_on")
RESET: Final = ("status", "evaluate_on", "evaluated_on")
ENGAGEMENT: Final = ("name", "status", "renewal_on")
BUSY: Final = ("from_on", "until_on", "is_yearly", "is_closed")
FINDING: Final = ("sign", "since_on", "snoozed_until", "snooze_reason", "judgement", "judged_on", "note")


def _all(table: Any, names: tuple[str, ...], *conditions: Any, past: bool) -> Select[Any]:
    """The rows of a client; those in the trash only where they may have been known before."""
    there = () if past else (table.c.deleted_at.is_(None),)
    return select(*_columns(table, names, past=past)).where(*conditions, *there)


def _columns(table: Any, names: tuple[str, ...], *, past: bool) -> list[Any]:
    """The columns asked for; with the dates every row has where its states are looked for."""
    return [table.c[name] for name in dict.fromkeys((*(_EVERY_ROW if past else ("id",)), *names))]


@cache
def client_query() -> Select[Any]:
    """The client itself with its hours."""
    client = table_of(Client)
    hours = ("work_days", "work_from", "work_until", "zone")
    wanted = (*_EVERY_ROW, *CLIENT_COLUMNS, *hours)
    return select(*(client.c[name] for name in wanted)).where(client.c.id == CLIENT)


@cache
def contacts_query(*, past: bool) -> Select[Any]:
    """The newest contacts of the last half-year and a little; told by an index alone where nothing is past."""
    seen = table_of(Interaction)
    columns = [seen.c.id, seen.c.happened_at, seen.c.status, seen.c.interaction_kind]
    if past:
        columns += [seen.c.created_at, seen.c.updated_at, seen.c.deleted_at]
    there = () if past else (seen.c.deleted_at.is_(None),)
    return (
        select(*columns)
        .where(seen.c.client_id == CLIENT, seen.c.happened_at >= FROM_AT, seen.c.happened_at <= UNTIL_AT, *there)
        .order_by(seen.c.happened_at.desc(), seen.c.id)
        .limit(MOST_CONTACTS)
    )


def _held(seen: Any) -> tuple[Any, ...]:
    return (
        seen.c.client_id == CLIENT,
        seen.c.status == InteractionStatus.HELD,
        seen.c.interaction_kind != InteractionKind.NOTE,
        seen.c.happened_at <= UNTIL_AT,
    )


@cache
def last_contact_query(*, past: bool) -> Select[Any]:
    """The last contact, however long ago."""
    seen = table_of(Interaction)
    there = () if past else (seen.c.deleted_at.is_(None),)
    known = (seen.c.created_at <= UNTIL_AT,) if past else ()
    return (
        select(seen.c.id, seen.c.happened_at, seen.c.status, seen.c.interaction_kind)
        .where(*_held(seen), *there, *known)
        .order_by(seen.c.happened_at.desc(), seen.c.id)
        .limit(1)
    )


@cache
def first_query(*, past: bool) -> Select[Any]:
    """The oldest interaction of the client, whatever it was: by its index."""
    seen = table_of(Interaction)
    there = () if past else (seen.c.deleted_at.is_(None),)
    known = (seen.c.created_at <= UNTIL_AT,) if past else ()
    return (
        select(seen.c.happened_at)
        .where(seen.c.client_id == CLIENT, seen.c.happened_at <= UNTIL_AT, *there, *known)
        .order_by(seen.c.happened_at)
        .limit(1)
    )


@cache
def goals_discussed_query(*, past: bool) -> Select[Any]:
    """When goals were last discussed."""
    seen = table_of(Interaction)
    there = () if past else (seen.c.deleted_at.is_(None),)
    known = (seen.c.created_at <= UNTIL_AT,) if past else ()
    return (
        select(seen.c.id, seen.c.happened_at, seen.c.status, seen.c.interaction_kind)
        .where(*_held(seen), seen.c.goals_discussed.is_(True), seen.c.happened_at >= FROM_AT, *there, *known)
        .order_by(seen.c.happened_at.desc(), seen.c.id)
        .limit(1)
    )


@cache
def met_query(*, past: bool) -> Select[Any]:
    """Who took part in what was held, how often and when last; counted by the database."""
    seen, part = table_of(Interaction), table_of(Attendance)
    there = () if past else (seen.c.deleted_at.is_(None),)
    known = (seen.c.created_at <= UNTIL_AT, part.c.created_at <= UNTIL_AT) if past else ()
    return (
        select(
            part.c.person_id,
            part.c.colleague_id,
            func.count().label("times"),
            func.max(seen.c.happened_at).label("last_at"),
        )
        .join_from(seen, part, part.c.interaction_id == seen.c.id)
        .where(*_held(seen), seen.c.happened_at > MET_FROM, part.c.deleted_at.is_(None), *there, *known)
        .group_by(part.c.person_id, part.c.colleague_id)
    )


@cache
def colleagues_query() -> Select[Any]:
    """What our people are called."""
    colleague = table_of(Colleague)
    return select(colleague.c.id, colleague.c.name)


@cache
def people_query() -> Select[Any]:
    """What the people of a client are called, those who left too."""
    place, person = table_of(Stakeholder), table_of(Person)
    return (
        select(person.c.id, person.c.name, person.c.given_name)
        .join_from(place, person, person.c.id == place.c.person_id)
        .where(place.c.client_id == CLIENT, person.c.deleted_at.is_(None))
        .distinct()
    )


@cache
def commitments_query(*, past: bool) -> Select[Any]:
    """Promises that are open, or were closed within a good year; of a past day, all."""
    promise = table_of(Commitment)
    lately = () if past else (or_(promise.c.closed_on.is_(None), promise.c.closed_on >= FROM_ON),)
    return _all(promise, COMMITMENT, promise.c.client_id == CLIENT, *lately, past=past)


@cache
def slips_query(*, past: bool) -> Select[Any]:
    """The slips of these promises."""
    slip, promise = table_of(Slip), table_of(Commitment)
    lately = () if past else (or_(promise.c.closed_on.is_(None), promise.c.closed_on >= FROM_ON),)
    there = () if past else (slip.c.deleted_at.is_(None), promise.c.deleted_at.is_(None))
    return (
        select(*_columns(slip, SLIP, past=past))
        .join_from(promise, slip, slip.c.commitment_id == promise.c.id)
        .where(promise.c.client_id == CLIENT, *lately, *there)
    )


@cache
def entries_query(*, past: bool) -> Select[Any]:
    """The registers of the last years, with every concern."""
    entry = table_of(Entry)
    lately = or_(entry.c.happened_on >= ENTRIES_FROM, entry.c.entry_kind == EntryKind.CONCERN)
    return _all(entry, ENTRY, entry.c.client_id == CLIENT, lately, past=past)


@cache
def stakeholders_query(*, past: bool) -> Select[Any]:
    """Who has a place, or had one."""
    place = table_of(Stakeholder)
    return _all(place, ("created_at", *STAKEHOLDER), place.c.client_id == CLIENT, past=past)


@cache
def changes_query(*, past: bool) -> Select[Any]:
    """Changes of contact."""
    change = table_of(ContactChange)
    return _all(change, CHANGE, change.c.client_id == CLIENT, past=past)


@cache
def agreements_query(*, past: bool) -> Select[Any]:
    """Working agreements."""
    agreement = table_of(Agreement)
    return _all(agreement, AGREEMENT, agreement.c.client_id == CLIENT, past=past)


@cache
def clauses_query(*, past: bool) -> Select[Any]:
    """Their clauses."""
    agreement, clause = table_of(Agreement), table_of(Clause)
    there = () if past else (clause.c.deleted_at.is_(None),)
    return (
        select(*_columns(clause, CLAUSE, past=past))
        .join_from(agreement, clause, clause.c.agreement_id == agreement.c.id)
        .where(agreement.c.client_id == CLIENT, *there)
        .order_by(clause.c.number)
    )


@cache
def stakes_query(*, past: bool) -> Select[Any]:
    """What is at stake."""
    stake = table_of(Stake)
    return _all(stake, STAKE, stake.c.client_id == CLIENT, past=past)


@cache
def goals_query(*, past: bool) -> Select[Any]:
    """The goals."""
    goal = table_of(Goal)
    return _all(goal, GOAL, goal.c.client_id == CLIENT, past=past)


@cache
def readings_query(*, past: bool) -> Select[Any]:
    """Their readings."""
    goal, reading = table_of(Goal), table_of(GoalReading)
    there = () if past else (reading.c.deleted_at.is_(None),)
    return (
        select(*_columns(reading, READING, past=past))
        .join_from(goal, reading, reading.c.goal_id == goal.c.id)
        .where(goal.c.client_id == CLIENT, *there)
    )


@cache
def reviews_query(*, past: bool) -> Select[Any]:
    """The reviews."""
    review = table_of(Review)
    return _all(review, REVIEW, review.c.client_id == CLIENT, past=past)


@cache
def resets_query(*, past: bool) -> Select[Any]:
    """The resets."""
    reset = table_of(Reset)
    return _all(reset, RESET, reset.c.client_id == CLIENT, past=past)


@cache
def engagements_query(*, past: bool) -> Select[Any]:
    """Running work that is to be renewed."""
    work = table_of(Engagement)
    running = () if past else (work.c.status == EngagementStatus.ACTIVE, work.c.renewal_on.is_not(None))
    return _all(work, ENGAGEMENT, work.c.client_id == CLIENT, *running, past=past)


@cache
def busy_query(*, past: bool) -> Select[Any]:
    """When nobody is there."""
    busy = table_of(BusyPeriod)
    return _all(busy, BUSY, busy.c.client_id == CLIENT, busy.c.person_id.is_(None), past=past)


@cache
def findings_query(*, past: bool) -> Select[Any]:
    """What the person said of the findings."""
    finding = table_of(Finding)
    return _all(finding, FINDING, finding.c.client_id == CLIENT, past=past)
