"""What the record of one client says about its lines: rows become facts, each with the days on which it was known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select

from liaison.desk.briefing.aims import hours_of
from liaison.desk.context import Desk
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
from liaison.model.base import Base
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.stake import GoalReading
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
from liaison.model.words import tr

from . import reads
from .states import State, states_of

_CLAUSE_OF: Final = {
    CommitmentKind.REPLY: ClauseKind.REPLY_TIME,
    CommitmentKind.FEEDBACK: ClauseKind.FEEDBACK_TIME,
    CommitmentKind.APPROVAL: ClauseKind.FEEDBACK_TIME,
}
_MADE: Final = frozenset({EntryOutcome.OFFERED, EntryOutcome.ACCEPTED, EntryOutcome.DECLINED, EntryOutcome.DONE})
_AGREED: Final = frozenset({EntryOutcome.ACCEPTED, EntryOutcome.DONE})


#: The kinds of record that can be read anew by themselves; what touches another kind has the client read whole.
READ_ALONE: Final = frozenset({"interaction", "commitment", "slip", "entry", "goal_reading"})


class _Answers:
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


def read_facts(
    connection: Connection, desk: Desk, client_id: str, only: Mapping[str, Sequence[str]] | None = None
) -> Facts:
    """Everything the record says about the lines of one client, as it is known now and as it was known before.

    With ``only``, what these records say, by kind (:data:`READ_ALONE`), and the slips of those commitments.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    client = connection.execute(reads.client_query(), {"client": client_id}).one_or_none()
    if client is None or client.deleted_at is not None:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    zone = ZoneInfo(desk.zone_name)
    reader = _Reader(connection, client_id, lambda at: at.astimezone(zone).date(), only)
    clauses = connection.execute(reads.clauses_query(), {"client": client_id}).all()
    answers = _Answers(clauses, hours_of(client, zone), desk.now())
    promises, replies = reader.promises(answers)
    moods, discussed = reader.interactions()
    entries = reader.entries()
    return Facts(
        moods=tuple(moods),
        promises=tuple(promises),
        replies=tuple(replies),
        goals=tuple(reader.goals()),
        plain=(*discussed, *reader.slips(), *(one for one in entries if isinstance(one, PlainFact))),
        promoters=tuple(one for one in entries if isinstance(one, PromoterFact)),
        concerns=tuple(one for one in entries if isinstance(one, ConcernFact)),
    )


_Query = Callable[[], Select[Any]]


class _Reader:
    """One pass over the rows of a client, or over some of them."""

    def __init__(
        self,
        connection: Connection,
        client_id: str,
        local_day: Callable[[datetime], date],
        only: Mapping[str, Sequence[str]] | None,
    ) -> None:
        self._connection = connection
        self._client_id = client_id
        self._local_day = local_day
        self._only = only

    def _states(
        self, query: _Query, of: type[Base], columns: Sequence[str], by: str = "id"
    ) -> Iterator[tuple[Any, State]]:
        """The rows of a query with their states; ``by`` names the column that some of them are asked for by."""
        if self._only is None:
            found = self._connection.execute(query(), {"client": self._client_id}).all()
        else:
            ids = list(self._only.get("commitment" if by == "commitment_id" else of.kind(), ()))
            values = {"client": self._client_id, "ids": ids}
            found = self._connection.execute(reads.only_some(query, of, by), values).all() if ids else []
        return states_of(self._connection, of, found, columns, self._local_day)

    def interactions(self) -> tuple[list[MoodFact], list[PlainFact]]:
        """Moods of what was held, and when goals were discussed."""
        moods: list[MoodFact] = []
        discussed: list[PlainFact] = []
        for row, (seen, since, until) in self._states(reads.interactions_query, Interaction, reads.INTERACTION):
            if seen["status"] is not InteractionStatus.HELD:
                continue
            on, source = self._local_day(seen["happened_at"]), SourceRef("interaction", row.id)
            if seen["mood"] is not None:
                moods.append(MoodFact(on, seen["mood"], seen["about_us"], source, since, until))
            if seen["goals_discussed"]:
                discussed.append(PlainFact(Plain.GOALS_DISCUSSED, on, source, since, until))
        return moods, discussed

    def promises(self, answers: _Answers) -> tuple[list[PromiseFact], list[ReplyFact]]:
        """Promises of both sides; an answer that has a clause is measured by it."""
        promises: list[PromiseFact] = []
        replies: list[ReplyFact] = []
        for row, (made, since, until) in self._states(reads.commitments_query, Commitment, reads.COMMITMENT):
            asked_on = made["asked_on"] or self._local_day(row.created_at)
            source = SourceRef("commitment", row.id)
            answer = answers.measure(made, asked_on)
            if answer:
                taken, agreed, unit = answer
                known = max(since, made["closed_on"])
                replies.append(ReplyFact(made["side"], made["closed_on"], taken, agreed, source, known, until, unit))
            promises.append(
                PromiseFact(
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
            )
        return promises, replies

    def slips(self) -> Iterator[PlainFact]:
        """Whether the other side was told before the old date, and what was let off (P8, P18)."""
        for row, (slip, since, until) in self._slips():
            source = SourceRef("slip", row.id)
            day, old, told = slip["slipped_on"], slip["old_due_on"], slip["told_on"]
            if told is not None and told <= old:
                yield PlainFact(Plain.SLIP_TOLD, told, source, since, until)
            else:
                yield PlainFact(Plain.SLIP_NOT_TOLD, max(day, old + timedelta(days=1)), source, since, until)
            if slip["is_let_off"]:
                yield PlainFact(Plain.LET_OFF, day, source, since, until)

    def _slips(self) -> Iterator[tuple[Any, State]]:
        """Slips; of some records, those asked for and those of the commitments asked for, each once."""
        yield from self._states(reads.slips_query, Slip, reads.SLIP)
        if self._only is not None:
            known = set(self._only.get("slip", ()))
            for row, state in self._states(reads.slips_query, Slip, reads.SLIP, "commitment_id"):
                if row.id not in known:
                    yield row, state

    def entries(self) -> list[PlainFact | PromoterFact | ConcernFact]:
        """What the registers say."""
        found: list[PlainFact | PromoterFact | ConcernFact] = []
        for row, (entry, since, until) in self._states(reads.entries_query, Entry, reads.ENTRY):
            source = SourceRef("entry", row.id)
            kind = entry["entry_kind"]
            if kind is EntryKind.PROMOTER:
                found.append(PromoterFact(entry["happened_on"], entry["score"], source, since, until))
            elif kind is EntryKind.CONCERN:
                found += _concern(entry, source, since, until)
            else:
                found += [PlainFact(what, on, source, since, until) for what, on in _plain(kind, entry)]
        return found

    def goals(self) -> Iterator[GoalFact]:
        """Readings of goals that have a plan: a start, an end and the days of both."""
        found = self._connection.execute(reads.goals_query(), {"client": self._client_id})
        goals = {row.id: row for row in found}
        for row, (reading, since, until) in self._states(reads.readings_query, GoalReading, reads.READING):
            goal = goals[row.goal_id]
            share = _progress(goal, reading["on"], reading["value"])
            if share is not None:
                yield GoalFact(reading["on"], *share, SourceRef("goal_reading", row.id), since, until)


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
