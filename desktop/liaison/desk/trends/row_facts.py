"""What rows of the record say about the lines of a client: each row, in each of its states, becomes facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from liaison.insight.adherence import Sample, Terms, measured
from liaison.insight.trends.observing import (
    ConcernFact,
    Facts,
    GoalFact,
    MoodFact,
    Plain,
    PlainFact,
    PromiseFact,
    PromoterFact,
    ReplyFact,
)
from liaison.insight.working_time import WorkingHours
from liaison.model.briefing import SourceRef
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    CommitmentStatus,
    Direction,
    EntryKind,
    EntryOutcome,
    InteractionStatus,
    TimeUnit,
)

from .states import State

LocalDay = Callable[[datetime], date]
Fact = MoodFact | PlainFact | PromiseFact | ReplyFact | PromoterFact | ConcernFact | GoalFact

_CLAUSE_OF: Final = {
    CommitmentKind.REPLY: ClauseKind.REPLY_TIME,
    CommitmentKind.FEEDBACK: ClauseKind.FEEDBACK_TIME,
    CommitmentKind.APPROVAL: ClauseKind.FEEDBACK_TIME,
}
_MADE: Final = frozenset({EntryOutcome.OFFERED, EntryOutcome.ACCEPTED, EntryOutcome.DECLINED, EntryOutcome.DONE})
_AGREED: Final = frozenset({EntryOutcome.ACCEPTED, EntryOutcome.DONE})


class Answers:
    """Measures promises to answer against the clause that held when they were asked for."""

    def __init__(self, clauses: Sequence[Any], hours: WorkingHours, now: datetime) -> None:
        self._clauses = clauses
        self._hours = hours
        self._now = now

    def measure(self, state: dict[str, Any], asked_on: date) -> tuple[float, float, TimeUnit] | None:
        """Time taken and time agreed in the unit of the clause, of a promise that is done; None without a clause."""
        wanted = _CLAUSE_OF.get(state["commitment_kind"])
        if wanted is None or state["status"] is not CommitmentStatus.DONE:
            return None
        held = [one for one in self._clauses if one.clause_kind is wanted and one.side is state["side"]]
        clause = next((one for one in reversed(held) if _holds(one, asked_on)), None)
        if clause is None:
            return None
        sample = Sample(
            asked_on=asked_on, done_on=state["closed_on"], asked_at=state["asked_at"], done_at=state["closed_at"]
        )
        taken = measured(Terms(wanted, clause.threshold, clause.unit), sample, self._hours, self._now)
        return None if taken is None else (float(taken), float(clause.threshold), clause.unit)


def _holds(clause: Any, day: date) -> bool:
    is_over = clause.until_on is not None and clause.until_on < day
    return clause.threshold > 0 and clause.agreed_on <= day and not is_over


def of_interaction(row: Any, state: State, local_day: LocalDay) -> Iterator[Fact]:
    """The mood of what was held, and that goals were discussed."""
    seen, since, until = state
    if seen["status"] is not InteractionStatus.HELD:
        return
    on, source = local_day(seen["happened_at"]), SourceRef("interaction", row.id)
    if seen["mood"] is not None:
        yield MoodFact(on, seen["mood"], seen["about_us"], source, since, until)
    if seen["goals_discussed"]:
        yield PlainFact(Plain.GOALS_DISCUSSED, on, source, since, until)


def of_promise(row: Any, state: State, local_day: LocalDay, answers: Answers) -> Iterator[Fact]:
    """A promise of either side; an answer that has a clause is measured by it."""
    made, since, until = state
    asked_on = made["asked_on"] or local_day(row.created_at)
    source = SourceRef("commitment", row.id)
    answer = answers.measure(made, asked_on)
    if answer:
        taken, agreed, unit = answer
        known = max(since, made["closed_on"])
        yield ReplyFact(made["side"], made["closed_on"], taken, agreed, source, known, until, unit)
    yield PromiseFact(
        side=made["side"],
        is_deliverable=made["commitment_kind"] is CommitmentKind.DELIVERABLE,
        agreed_on=asked_on,
        due_on=made["due_on"],
        closed_on=made["closed_on"],
        is_dropped=made["status"] is CommitmentStatus.DROPPED,
        mark=made["mark"],
        rounds=made["rounds"],
        source=source,
        recorded_on=since,
        known_until=until,
        is_answer=answer is not None,
    )


def of_slip(row: Any, state: State) -> Iterator[Fact]:
    """Whether the other side was told before the old date, and what was let off (P8, P18)."""
    slip, since, until = state
    source = SourceRef("slip", row.id)
    day, old, told = slip["slipped_on"], slip["old_due_on"], slip["told_on"]
    if told is not None and told <= old:
        yield PlainFact(Plain.SLIP_TOLD, told, source, since, until)
    else:
        yield PlainFact(Plain.SLIP_NOT_TOLD, max(day, old + timedelta(days=1)), source, since, until)
    if slip["is_let_off"]:
        yield PlainFact(Plain.LET_OFF, day, source, since, until)


def of_entry(row: Any, state: State) -> Iterator[Fact]:
    """What a register says."""
    entry, since, until = state
    source, kind = SourceRef("entry", row.id), entry["entry_kind"]
    if kind is EntryKind.PROMOTER:
        yield PromoterFact(entry["happened_on"], entry["score"], source, since, until)
    elif kind is EntryKind.CONCERN:
        yield from _concern(entry, source, since, until)
    else:
        for what, on in _plain(kind, entry):
            yield PlainFact(what, on, source, since, until)


def of_reading(row: Any, state: State, goal: Any) -> Iterator[Fact]:
    """A reading of a goal that has a plan: a start, an end and the days of both."""
    reading, since, until = state
    share = _progress(goal, reading["on"], reading["value"])
    if share is not None:
        yield GoalFact(reading["on"], *share, SourceRef("goal_reading", row.id), since, until)


def facts_of(every: Iterable[Fact]) -> Facts:
    """Facts of all kinds together."""
    sorted_: dict[type, list[Any]] = {}
    for one in every:
        sorted_.setdefault(type(one), []).append(one)

    def all_of(kind: type) -> tuple[Any, ...]:
        return tuple(sorted_.get(kind, ()))

    return Facts(
        moods=all_of(MoodFact),
        promises=all_of(PromiseFact),
        replies=all_of(ReplyFact),
        goals=all_of(GoalFact),
        plain=all_of(PlainFact),
        promoters=all_of(PromoterFact),
        concerns=all_of(ConcernFact),
    )


def _concern(entry: dict[str, Any], source: SourceRef, since: date, until: date | None) -> Iterator[ConcernFact]:
    """A concern that they were told about, where it was agreed by when."""
    heard, due, told = entry["happened_on"], entry["due_on"], entry["told_on"]
    if due is not None and told is not None:
        yield ConcernFact(told, (told - heard).days, max(1, (due - heard).days), source, since, until)


def _plain(kind: EntryKind, entry: dict[str, Any]) -> Iterator[tuple[Plain, date]]:
    """What an entry says of a line by having happened."""
    on, later = entry["happened_on"], entry["outcome_on"] or entry["happened_on"]
    if kind is EntryKind.THANKS and entry["direction"] is Direction.RECEIVED:
        yield Plain.THANKS, on
    elif kind is EntryKind.RESULT:
        yield Plain.RESULT, on
    elif kind is EntryKind.FEEDBACK and entry["is_candid"]:
        yield Plain.FEEDBACK, on
    elif kind is EntryKind.IDEA and entry["outcome"] in _MADE:
        yield Plain.IDEA_OFFERED, on
        if entry["outcome"] in _AGREED:
            yield Plain.IDEA_ACCEPTED, later
    elif kind is EntryKind.INTRODUCTION:
        yield Plain.INTRODUCTION_MADE, on
        if entry["led_to"]:
            yield Plain.INTRODUCTION_LED, later


def _progress(goal: Any, on: date, value: Decimal) -> tuple[float, float] | None:
    """The share of the way made, and the share planned for that day; None without a plan, or before it begins."""
    if goal.baseline is None or goal.target is None or goal.baseline == goal.target:
        return None
    if goal.baseline_on is None or goal.due_on is None or goal.due_on <= goal.baseline_on or on <= goal.baseline_on:
        return None
    planned = min(1.0, (on - goal.baseline_on).days / (goal.due_on - goal.baseline_on).days)
    return float((value - goal.baseline) / (goal.target - goal.baseline)), planned
