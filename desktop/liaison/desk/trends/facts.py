"""What the record of one client says about its lines: rows become facts, each with the days on which it was known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

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
)
from liaison.model.words import tr

from . import reads
from .states import State, states_of
from .words import Told

_CLAUSE_OF: Final = {
    CommitmentKind.REPLY: ClauseKind.REPLY_TIME,
    CommitmentKind.FEEDBACK: ClauseKind.FEEDBACK_TIME,
    CommitmentKind.APPROVAL: ClauseKind.FEEDBACK_TIME,
}
_MADE: Final = frozenset({EntryOutcome.OFFERED, EntryOutcome.ACCEPTED, EntryOutcome.DECLINED, EntryOutcome.DONE})
_AGREED: Final = frozenset({EntryOutcome.ACCEPTED, EntryOutcome.DONE})


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """The facts of a client with the words of each record they come from, by its id."""

    client: Any
    facts: Facts
    told: dict[str, Told]


class _Answers:
    """Measures promises to answer against the clause that held when they were asked for."""

    def __init__(self, clauses: Sequence[Any], hours: WorkingHours, now: datetime) -> None:
        self._clauses = clauses
        self._hours = hours
        self._now = now

    def measure(self, state: dict[str, Any], asked_on: date) -> tuple[float, float, str] | None:
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
        return None if taken is None else (float(taken), float(clause.threshold), str(clause.unit))


def _holds(clause: Any, day: date) -> bool:
    is_over = clause.until_on is not None and clause.until_on < day
    return clause.threshold > 0 and clause.agreed_on <= day and not is_over


def read_facts(connection: Connection, desk: Desk, client_id: str) -> ClientFacts:
    """Everything the record says about the lines of one client, as it is known now and as it was known before.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    client = connection.execute(reads.client_query(), {"client": client_id}).one_or_none()
    if client is None or client.deleted_at is not None:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    zone = ZoneInfo(desk.zone_name)
    reader = _Reader(connection, client_id, lambda at: at.astimezone(zone).date())
    clauses = connection.execute(reads.clauses_query(), {"client": client_id}).all()
    answers = _Answers(clauses, hours_of(client, zone), desk.now())
    promises, replies = reader.promises(answers)
    moods, discussed = reader.interactions()
    entries = reader.entries()
    facts = Facts(
        moods=tuple(moods),
        promises=tuple(promises),
        replies=tuple(replies),
        goals=tuple(reader.goals()),
        plain=(*discussed, *reader.slips(), *(one for one in entries if isinstance(one, PlainFact))),
        promoters=tuple(one for one in entries if isinstance(one, PromoterFact)),
        concerns=tuple(one for one in entries if isinstance(one, ConcernFact)),
    )
    return ClientFacts(client, facts, reader.told)


class _Reader:
    """One pass over the rows of a client."""

    def __init__(self, connection: Connection, client_id: str, local_day: Callable[[datetime], date]) -> None:
        self.told: dict[str, Told] = {}
        self._connection = connection
        self._client = {"client": client_id}
        self._local_day = local_day

    def _states(self, query: Any, of: type[Base], columns: Sequence[str]) -> Iterator[tuple[Any, State]]:
        rows = self._connection.execute(query, self._client).all()
        return states_of(self._connection, of, rows, columns, self._local_day)

    def interactions(self) -> tuple[list[MoodFact], list[PlainFact]]:
        """Moods of what was held, and when goals were discussed."""
        moods: list[MoodFact] = []
        discussed: list[PlainFact] = []
        for row, (seen, since, until) in self._states(reads.interactions_query(), Interaction, reads.INTERACTION):
            self.told[row.id] = Told(row.what or "", str(seen["interaction_kind"]))
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
        for row, (made, since, until) in self._states(reads.commitments_query(), Commitment, reads.COMMITMENT):
            asked_on = made["asked_on"] or self._local_day(row.created_at)
            source = SourceRef("commitment", row.id)
            answer = answers.measure(made, asked_on)
            kind = str(made["commitment_kind"])
            self.told[row.id] = Told(row.what, kind, *answer) if answer else Told(row.what, kind)
            if answer:
                known = max(since, made["closed_on"])
                replies.append(ReplyFact(made["side"], made["closed_on"], *answer[:2], source, known, until))
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
        for row, (slip, since, until) in self._states(reads.slips_query(), Slip, reads.SLIP):
            source = SourceRef("slip", row.id)
            self.told[row.id] = Told(row.what, "slip")
            day, old, told = slip["slipped_on"], slip["old_due_on"], slip["told_on"]
            if told is not None and told <= old:
                yield PlainFact(Plain.SLIP_TOLD, day, source, since, until)
            else:
                yield PlainFact(Plain.SLIP_NOT_TOLD, max(day, old + timedelta(days=1)), source, since, until)
            if slip["is_let_off"]:
                yield PlainFact(Plain.LET_OFF, day, source, since, until)

    def entries(self) -> list[PlainFact | PromoterFact | ConcernFact]:
        """What the registers say."""
        found: list[PlainFact | PromoterFact | ConcernFact] = []
        for row, (entry, since, until) in self._states(reads.entries_query(), Entry, reads.ENTRY):
            source = SourceRef("entry", row.id)
            kind = entry["entry_kind"]
            self.told[row.id] = Told(row.what, str(kind))
            if kind is EntryKind.PROMOTER:
                found.append(PromoterFact(entry["happened_on"], entry["score"], source, since, until))
            elif kind is EntryKind.CONCERN:
                found += _concern(entry, source, since, until)
            else:
                found += [PlainFact(what, on, source, since, until) for what, on in _plain(kind, entry)]
        return found

    def goals(self) -> Iterator[GoalFact]:
        """Readings of goals that have a plan: a start, an end and the days of both."""
        goals = {row.id: row for row in self._connection.execute(reads.goals_query(), self._client)}
        for row, (reading, since, until) in self._states(reads.readings_query(), GoalReading, reads.READING):
            goal = goals[row.goal_id]
            self.told[row.id] = Told(goal.what, "goal reading")
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
