"""What the lines see of these rows: the facts of ``insight/trends``, each state as it was known."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from liaison.insight.adherence import Sample, Terms, measured
from liaison.insight.signs.lines import LineState, line_state
from liaison.insight.trends.observing import (
    FIVE,
    ConcernFact,
    Facts,
    GoalFact,
    LineName,
    MoodFact,
    Observation,
    Plain,
    PlainFact,
    PromiseFact,
    PromoterFact,
    ReplyFact,
    as_known_on,
    history,
)
from liaison.insight.trends.reading import line_through
from liaison.model.briefing import SourceRef
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    CommitmentStatus,
    Direction,
    EntryKind,
    EntryOutcome,
    InteractionStatus,
)

from .known import FOREVER, HOURS, Rows, State

_CLAUSE_OF: Final = {
    CommitmentKind.REPLY: ClauseKind.REPLY_TIME,
    CommitmentKind.FEEDBACK: ClauseKind.FEEDBACK_TIME,
    CommitmentKind.APPROVAL: ClauseKind.FEEDBACK_TIME,
}
#: The newest observations of a line: those before them have no weight left that could be told.
COUNTED: Final = 200
#: A line that saw nothing new is looked at again after so many days, as it only widens.
_AGAIN: Final = timedelta(days=7)


class Lines:
    """The five lines of a client, day by day."""

    def __init__(self, rows: Rows, last: date) -> None:
        self._seen = history(facts_of(rows, last), last)
        self._turns = {name: _turns(self._seen[name]) for name in FIVE}
        self._held: dict[LineName, tuple[date, int, LineState]] = {}

    def on(self, day: date, *, exactly: bool = False) -> dict[LineName, LineState]:
        """The lines as known on a day: anew where something new was known, and every week; or ``exactly``."""
        found: dict[LineName, LineState] = {}
        for name in FIVE:
            turn = bisect_right(self._turns[name], day)
            held = self._held.get(name)
            if held is None or exactly or held[1] != turn or day - held[0] >= _AGAIN:
                known = as_known_on(self._seen[name], day)[-COUNTED:]
                held = (day, turn, line_state(line_through(known), known, day))
                self._held[name] = held
            found[name] = held[2]
        return found


def _turns(seen: list[Observation]) -> list[date]:
    """The days on which a line learns something, or learns that something was not so."""
    days = [max(one.on, one.recorded_on) for one in seen]
    return sorted([*days, *(one.until for one in seen if one.until is not None)])


def facts_of(rows: Rows, last: date) -> Facts:
    """Everything the rows say about the lines."""
    promises, replies = _promises(rows, last)
    entries = list(_entries(rows))
    return Facts(
        moods=tuple(_moods(rows)),
        promises=tuple(promises),
        replies=tuple(replies),
        goals=tuple(_goals(rows)),
        plain=(*_discussed(rows), *_slips(rows), *(one for one in entries if isinstance(one, PlainFact))),
        promoters=tuple(one for one in entries if isinstance(one, PromoterFact)),
        concerns=tuple(one for one in entries if isinstance(one, ConcernFact)),
    )


def _each(rows: Rows, kind: str) -> Iterator[tuple[SourceRef, State]]:
    for id_, states in rows.get(kind, {}).items():
        for one in states:
            yield SourceRef(kind, id_), one


def _until(one: State) -> date | None:
    return None if one.until == FOREVER else one.until


def _moods(rows: Rows) -> Iterator[MoodFact]:
    for source, one in _each(rows, "interaction"):
        values = one.values
        if values["status"] is InteractionStatus.HELD and values["mood"] is not None:
            on = values["happened_at"].date()
            yield MoodFact(on, values["mood"], values["about_us"], source, one.since, _until(one))


def _discussed(rows: Rows) -> Iterator[PlainFact]:
    for source, one in _each(rows, "interaction"):
        if one.values["status"] is InteractionStatus.HELD and one.values["goals_discussed"]:
            on = one.values["happened_at"].date()
            yield PlainFact(Plain.GOALS_DISCUSSED, on, source, one.since, _until(one))


def _promises(rows: Rows, last: date) -> tuple[list[PromiseFact], list[ReplyFact]]:
    clauses = [one.values for _source, one in _each(rows, "clause")]
    now = datetime(last.year, last.month, last.day, 18, tzinfo=UTC)
    promises: list[PromiseFact] = []
    replies: list[ReplyFact] = []
    for source, one in _each(rows, "commitment"):
        values, until = one.values, _until(one)
        terms = _terms(clauses, values)
        if terms is not None:
            sample = Sample(
                asked_on=values["asked_on"],
                done_on=values["closed_on"],
                asked_at=values.get("asked_at"),
                done_at=values.get("closed_at"),
            )
            taken = measured(terms, sample, HOURS, now)
            assert taken is not None and terms.threshold is not None and terms.unit is not None  # noqa: PT018
            on, agreed = values["closed_on"], float(terms.threshold)
            known = max(one.since, on)
            replies.append(ReplyFact(values["side"], on, float(taken), agreed, source, known, until, terms.unit))
        promises.append(
            PromiseFact(
                side=values["side"],
                is_deliverable=values["commitment_kind"] is CommitmentKind.DELIVERABLE,
                agreed_on=values["asked_on"],
                due_on=values["due_on"],
                closed_on=values.get("closed_on"),
                is_dropped=values.get("status") is CommitmentStatus.DROPPED,
                mark=values.get("mark"),
                rounds=values.get("rounds", 0),
                source=source,
                recorded_on=one.since,
                known_until=until,
                is_answer=terms is not None,
            )
        )
    return promises, replies


def _terms(clauses: list[dict[str, Any]], values: dict[str, Any]) -> Terms | None:
    """What an answer that was given is measured against; None for every other promise."""
    wanted = _CLAUSE_OF.get(values["commitment_kind"])
    if wanted is None or values.get("status") is not CommitmentStatus.DONE:
        return None
    held = [one for one in clauses if one["clause_kind"] is wanted and one["side"] is values["side"]]
    return Terms(wanted, held[-1]["threshold"], held[-1]["unit"]) if held else None


def _slips(rows: Rows) -> Iterator[PlainFact]:
    for source, one in _each(rows, "slip"):
        day, old, told = one.values["slipped_on"], one.values["old_due_on"], one.values["told_on"]
        if told is not None and told <= old:
            yield PlainFact(Plain.SLIP_TOLD, told, source, one.since, _until(one))
        else:
            on = max(day, old + timedelta(days=1))
            yield PlainFact(Plain.SLIP_NOT_TOLD, on, source, one.since, _until(one))
        if one.values["is_let_off"]:
            yield PlainFact(Plain.LET_OFF, day, source, one.since, _until(one))


def _entries(rows: Rows) -> Iterator[PlainFact | PromoterFact | ConcernFact]:
    for source, one in _each(rows, "entry"):
        values, until = one.values, _until(one)
        kind, on = values["entry_kind"], values["happened_on"]
        if kind is EntryKind.PROMOTER:
            yield PromoterFact(on, values["score"], source, one.since, until)
        elif kind is EntryKind.CONCERN:
            told, due = values.get("told_on"), values["due_on"]
            if told is not None:
                yield ConcernFact(told, (told - on).days, max(1, (due - on).days), source, one.since, until)
        elif kind is EntryKind.THANKS and values["direction"] is Direction.RECEIVED:
            yield PlainFact(Plain.THANKS, on, source, one.since, until)
        elif kind is EntryKind.RESULT:
            yield PlainFact(Plain.RESULT, on, source, one.since, until)
        elif kind is EntryKind.FEEDBACK and values["is_candid"]:
            yield PlainFact(Plain.FEEDBACK, on, source, one.since, until)
        elif kind is EntryKind.IDEA:
            yield PlainFact(Plain.IDEA_OFFERED, on, source, one.since, until)
            if values["outcome"] is EntryOutcome.ACCEPTED:
                yield PlainFact(Plain.IDEA_ACCEPTED, values["outcome_on"], source, one.since, until)


def _goals(rows: Rows) -> Iterator[GoalFact]:
    goals = {id_: states[0].values for id_, states in rows.get("goal", {}).items()}
    for source, one in _each(rows, "goal_reading"):
        goal, on = goals[one.values["goal_id"]], one.values["on"]
        planned = min(1.0, (on - goal["baseline_on"]).days / (goal["due_on"] - goal["baseline_on"]).days)
        made = float((one.values["value"] - goal["baseline"]) / (goal["target"] - goal["baseline"]))
        yield GoalFact(on, made, planned, source, one.since, _until(one))
