"""One captured line becomes one record; each prefix has its own maker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison.desk.commitments import NewCommitment, commitment_row
from liaison.insight.capture.values import CapturedLine, Figure, PersonMatch, Prefix
from liaison.model.base import Base
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal
from liaison.model.values import CommitmentStatus, Direction, EntryKind, EntryOutcome, Side


@dataclass(frozen=True, slots=True)
class Source:
    """The note a line stands in. ``answers`` holds the person chosen for a line where several were possible."""

    note: Interaction
    client_id: str
    today: date
    me_id: str | None
    answers: Mapping[int, str]


def person_of(line: CapturedLine, source: Source) -> str | None:
    """The person of theirs a line is about: the one chosen, else the certain one; never a guess."""
    if line.number in source.answers:
        return source.answers[line.number]
    return certain(line.person)


def certain(match: PersonMatch | None) -> str | None:
    """The id of a person of theirs who was recognised without doubt."""
    return match.person_id if match is not None and match.state == "certain" and not match.ours else None


def _colleague_of(line: CapturedLine) -> str | None:
    for match in (line.person, *line.other_people):
        if match is not None and match.ours and match.person_id:
            return match.person_id
    return None


def new_commitment(line: CapturedLine, source: Source) -> NewCommitment:
    """The promise that a ``We:`` or ``They:`` line makes."""
    ours = line.prefix is Prefix.WE
    return NewCommitment(
        client_id=source.client_id,
        side=Side.OURS if ours else Side.THEIRS,
        what=line.what,
        person_id=person_of(line, source),
        colleague_id=_colleague_of(line) or source.me_id,
        on_behalf_of_id=certain(line.on_behalf_of),
        driver=line.driver.text if line.driver else None,
        asked_on=source.today,
        asked_at=source.note.happened_at,
        due_on=line.due.due_day if line.due else None,
        due_time=line.due.time if line.due else None,
        source_id=source.note.id,
    )


def _promise(line: CapturedLine, source: Source) -> Commitment:
    row = commitment_row(new_commitment(line, source), source.today)
    if line.done:
        row.status = CommitmentStatus.DONE
        row.closed_on = source.today
        row.closed_at = source.note.happened_at
    return row


def _entry(line: CapturedLine, source: Source, kind: EntryKind, **values: object) -> Entry:
    given: dict[str, object] = {
        "client_id": source.client_id,
        "entry_kind": kind,
        "what": line.what,
        "happened_on": line.happened.day if line.happened else source.today,
        "person_id": person_of(line, source),
        "colleague_id": _colleague_of(line),
        "source_id": source.note.id,
    }
    return Entry(**(given | values))


def _idea(line: CapturedLine, source: Source) -> Entry:
    return _entry(line, source, EntryKind.IDEA, outcome=EntryOutcome.DONE if line.done else EntryOutcome.OPEN)


def _concern(line: CapturedLine, source: Source) -> Entry:
    return _entry(
        line,
        source,
        EntryKind.CONCERN,
        colleague_id=_colleague_of(line) or source.me_id,
        due_on=line.due.due_day if line.due else None,
    )


def _feedback(line: CapturedLine, source: Source) -> Entry:
    if line.score is not None:
        return _entry(line, source, EntryKind.PROMOTER, score=line.score, direction=Direction.RECEIVED)
    return _entry(line, source, EntryKind.FEEDBACK, direction=line.direction or Direction.RECEIVED, is_candid=True)


def _result(line: CapturedLine, source: Source) -> Entry:
    return _entry(
        line,
        source,
        EntryKind.RESULT,
        before=line.before.text if line.before else None,
        after=line.after.text if line.after else None,
        outcome=EntryOutcome.DONE,
    )


def _introduction(line: CapturedLine, source: Source) -> Entry:
    found = line.introduction
    whom = found.whom if found else None
    other = certain(whom)
    organisation = found.organisation.text if found and found.organisation else None
    name = ", ".join(part for part in (whom.text if whom and other is None else None, organisation) if part)
    return _entry(
        line,
        source,
        EntryKind.INTRODUCTION,
        person_id=certain(found.who) if found else person_of(line, source),
        other_person_id=other,
        other_name=name or None,
    )


def _thanks(line: CapturedLine, source: Source) -> Entry:
    return _entry(
        line,
        source,
        EntryKind.THANKS,
        direction=line.direction or Direction.RECEIVED,
        outcome=EntryOutcome.DONE,
    )


def _goal(line: CapturedLine, source: Source) -> Goal:
    return Goal(
        client_id=source.client_id,
        what=line.what,
        unit=_unit(line.after or line.before),
        baseline=line.before.amount if line.before else None,
        baseline_on=source.today if line.before else None,
        target=line.after.amount if line.after else None,
        due_on=line.due.due_day if line.due else None,
        owner_id=person_of(line, source),
        source_id=source.note.id,
    )


def _unit(figure: Figure | None) -> str | None:
    if figure is None:
        return None
    return {"percent": "%", "money": figure.currency, "points": "points"}.get(figure.unit)


def _ask(line: CapturedLine, source: Source) -> Entry:
    return _entry(
        line, source, EntryKind.REQUEST, direction=Direction.GIVEN, due_on=line.due.due_day if line.due else None
    )


MAKERS: Final[dict[Prefix, Callable[[CapturedLine, Source], Base]]] = {
    Prefix.WE: _promise,
    Prefix.THEY: _promise,
    Prefix.IDEA: _idea,
    Prefix.CONCERN: _concern,
    Prefix.FEEDBACK: _feedback,
    Prefix.RESULT: _result,
    Prefix.INTRO: _introduction,
    Prefix.THANKS: _thanks,
    Prefix.GOAL: _goal,
    Prefix.ASK: _ask,
}
