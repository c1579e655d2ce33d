"""What is at stake for a client, its goals, and the working agreement, as facts."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Select, or_, select

from liaison.insight.adherence import MEASURED, Adherence, Sample, Terms, adherence
from liaison.insight.briefing.facts import ClauseFacts, GoalFacts, ReadingFacts, Source, StakeFacts
from liaison.insight.working_time import WorkingHours
from liaison.model.agreement import Agreement, Clause
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.values import ClauseKind, CommitmentKind, CommitmentStatus, GoalStatus, Money, Side
from liaison.model.words import tr
from liaison.store.rows import table_of

from .moment import CLIENT, DAY, IDS, YEAR_AGO, Moment, one_word
from .rhythm import contacts_since, samples_of

_NOT_ON_TIME: Final = frozenset({CommitmentKind.REPLY, CommitmentKind.AGENDA})
_MEASURED_ON: Final[dict[ClauseKind, frozenset[CommitmentKind]]] = {
    ClauseKind.REPLY_TIME: frozenset({CommitmentKind.REPLY}),
    ClauseKind.FEEDBACK_TIME: frozenset({CommitmentKind.FEEDBACK, CommitmentKind.APPROVAL}),
    ClauseKind.AGENDA_AHEAD: frozenset({CommitmentKind.AGENDA}),
}


def origin_columns() -> list[Any]:
    """The interaction a record was captured in, for an outer join on ``source_id``."""
    seen = table_of(Interaction)
    return [
        seen.c.id.label("origin_id"),
        seen.c.happened_at.label("origin_at"),
        seen.c.interaction_kind.label("origin_kind"),
        seen.c.intent.label("origin_intent"),
    ]


def read_stakes(moment: Moment) -> tuple[StakeFacts, ...]:
    """Stakes known and not ended on the day."""
    return tuple(_stake(row, moment) for row in moment.rows(_stakes_query()))


@cache
def _stakes_query() -> Select[Any]:
    stake, seen = table_of(Stake), table_of(Interaction)
    return (
        select(*(column for column in stake.c if column.key not in _BOOKKEEPING), stake.c.created_at, *origin_columns())
        .outerjoin_from(stake, seen, seen.c.id == stake.c.source_id)
        .where(
            stake.c.client_id == CLIENT,
            stake.c.deleted_at.is_(None),
            or_(stake.c.ended_on.is_(None), stake.c.ended_on > DAY),
            or_(stake.c.learned_on.is_(None), stake.c.learned_on <= DAY),
        )
    )


_BOOKKEEPING: Final = frozenset({"created_at", "updated_at", "deleted_at", "client_id"})


def _stake(row: Any, moment: Moment) -> StakeFacts:
    is_money = row.cost_amount is not None and row.cost_currency is not None
    learned = moment.origin(row)
    own = Source("stake", row.id, row.learned_on or moment.local_day(row.created_at), tr("stake"))
    if row.learned_on and learned:
        learned = Source(learned.kind, learned.id, row.learned_on, learned.label)
    return StakeFacts(
        what=row.what,
        source=own,
        if_it_fails=row.if_it_fails or "",
        cost=Money(row.cost_amount, row.cost_currency) if is_money else None,
        cost_amount=None if is_money else row.cost_amount,
        cost_unit=row.cost_unit or "",
        cost_per=row.cost_per,
        cost_of=row.cost_of or "",
        is_estimate=row.is_estimate,
        season_from=row.season_from or "",
        season_until=row.season_until or "",
        live_on=row.live_on,
        note=row.source_note or "",
        learned=learned,
    )


def read_goals(moment: Moment) -> tuple[GoalFacts, ...]:
    """Goals active on the day, with their readings up to it."""
    goals = moment.rows(_goals_query())
    by_goal: defaultdict[str, list[ReadingFacts]] = defaultdict(list)
    for row in moment.rows(_readings_query(), ids=[row.id for row in goals]) if goals else []:
        source = Source("goal_reading", row.id, row.on, one_word(row.source_note, tr("figures")))
        by_goal[row.goal_id].append(ReadingFacts(row.on, row.value, source, moment.origin(row)))
    return tuple(_goal(row, by_goal[row.id], moment) for row in goals)


def _goal(row: Any, readings: list[ReadingFacts], moment: Moment) -> GoalFacts:
    return GoalFacts(
        what=row.what,
        source=Source("goal", row.id, row.baseline_on or moment.local_day(row.created_at), tr("goal")),
        unit=row.unit or "",
        baseline=row.baseline,
        baseline_on=row.baseline_on,
        target=row.target,
        readings=tuple(readings),
        due_on=row.due_on,
    )


@cache
def _goals_query() -> Select[Any]:
    goal = table_of(Goal)
    return select(
        goal.c.id,
        goal.c.what,
        goal.c.unit,
        goal.c.baseline,
        goal.c.baseline_on,
        goal.c.target,
        goal.c.due_on,
        goal.c.created_at,
    ).where(
        goal.c.client_id == CLIENT,
        goal.c.deleted_at.is_(None),
        or_(goal.c.status == GoalStatus.ACTIVE, goal.c.closed_on > DAY),
        or_(goal.c.baseline_on.is_(None), goal.c.baseline_on <= DAY),
    )


@cache
def _readings_query() -> Select[Any]:
    reading, seen = table_of(GoalReading), table_of(Interaction)
    return (
        select(reading.c.id, reading.c.goal_id, reading.c.on, reading.c.value, reading.c.source_note, *origin_columns())
        .outerjoin_from(reading, seen, seen.c.id == reading.c.source_id)
        .where(reading.c.goal_id.in_(IDS), reading.c.deleted_at.is_(None), reading.c.on <= DAY)
        .order_by(reading.c.on, reading.c.id)
    )


def read_clauses(moment: Moment, hours: WorkingHours) -> tuple[ClauseFacts, ...]:
    """The clauses in force on the day with how far they were kept in the year before it, since agreed on (P22)."""
    rows = moment.rows(_clauses_query())
    cases = moment.rows(cases_query()) if any(row.clause_kind in MEASURED for row in rows) else []
    today = hours.local_day(moment.cutoff)
    # Each promise is a case of several clauses.
    samples = {case.id: sample_of(case, today) for case in cases}
    is_rhythm = any(row.clause_kind is ClauseKind.CONTACT_RHYTHM for row in rows)
    contacts = contacts_since(moment, moment.year_ago) if is_rhythm else ()

    def kept(row: Any) -> Adherence | None:
        if row.clause_kind is ClauseKind.CONTACT_RHYTHM and row.threshold is not None and row.unit is not None:
            found = list(samples_of(contacts, row.agreed_on, moment.year_ago, row.id))
        elif row.clause_kind in MEASURED:
            found = [samples[case.id] for case in cases_of(cases, row.clause_kind, row.side)]
        else:
            return None
        terms = Terms(row.clause_kind, row.threshold, row.unit, row.agreed_on)
        return adherence(terms, found, hours, moment.cutoff)

    return tuple(
        ClauseFacts(
            number=row.number,
            side=row.side,
            kind=row.clause_kind,
            what=row.what,
            source=Source("clause", row.id, row.agreed_on, tr("agreement")),
            adherence=kept(row),
            threshold=row.threshold,
            unit=row.unit,
        )
        for row in rows
    )


@cache
def _clauses_query() -> Select[Any]:
    agreement, clause = table_of(Agreement), table_of(Clause)
    return (
        select(
            clause.c.id,
            clause.c.number,
            clause.c.side,
            clause.c.clause_kind,
            clause.c.what,
            clause.c.threshold,
            clause.c.unit,
            agreement.c.agreed_on,
        )
        .join_from(agreement, clause, clause.c.agreement_id == agreement.c.id)
        .where(
            agreement.c.client_id == CLIENT,
            agreement.c.deleted_at.is_(None),
            clause.c.deleted_at.is_(None),
            agreement.c.agreed_on <= DAY,
            or_(agreement.c.until_on.is_(None), agreement.c.until_on >= DAY),
        )
        .order_by(agreement.c.agreed_on, clause.c.number)
    )


@cache
def cases_query() -> Select[Any]:
    """The promises of the last year that clauses are measured on."""
    promise = table_of(Commitment)
    return select(
        promise.c.id,
        promise.c.side,
        promise.c.commitment_kind,
        promise.c.asked_on,
        promise.c.asked_at,
        promise.c.first_due_on,
        promise.c.closed_on,
        promise.c.closed_at,
        promise.c.asked_by_id,
    ).where(
        promise.c.client_id == CLIENT,
        promise.c.status.in_([CommitmentStatus.OPEN, CommitmentStatus.DONE]),
        promise.c.due_on >= YEAR_AGO,
        promise.c.deleted_at.is_(None),
        or_(promise.c.asked_on.is_(None), promise.c.asked_on <= DAY),
    )


def sample_of(case: Any, today: date) -> Sample:
    """A promise as a clause sees it on a day."""
    is_closed = case.closed_on is not None and case.closed_on <= today
    return Sample(
        asked_on=case.asked_on,
        done_on=case.closed_on if is_closed else None,
        first_due_on=case.first_due_on,
        asked_at=case.asked_at,
        done_at=case.closed_at if is_closed else None,
        source=SourceRef("commitment", case.id),
    )


def cases_of(cases: list[Any], kind: ClauseKind, side: Side) -> list[Any]:
    """The promises that are cases of a clause that binds ``side``.

    Notice is what ``side`` gives when it asks: it is measured on what the other side was asked to deliver.
    """
    if kind is ClauseKind.NOTICE:
        return [case for case in cases if case.side is not side and case.asked_by_id is not None]
    own = [case for case in cases if case.side is side]
    if kind is ClauseKind.ON_TIME:
        return [case for case in own if case.commitment_kind not in _NOT_ON_TIME]
    return [case for case in own if case.commitment_kind in _MEASURED_ON[kind]]


def hours_of(row: Any, otherwise: ZoneInfo) -> WorkingHours:
    """The working hours of a client's row; in the zone ``otherwise`` where the client's is not known here."""
    days = frozenset(int(digit) for digit in row.work_days)
    try:
        zone = ZoneInfo(row.zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = otherwise
    return WorkingHours(zone, days, row.work_from, row.work_until)
