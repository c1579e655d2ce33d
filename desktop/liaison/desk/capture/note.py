"""Taking a note: the text as typed, and the records that its lines make, in one undoable command."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.names import short_id
from liaison.insight.capture import capture
from liaison.insight.capture.values import CaptureContext, CapturedLine, DateMatch, Prefix, Span
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.values import (
    AboutUs,
    Changes,
    Intent,
    InteractionKind,
    InteractionStatus,
    Mood,
)
from liaison.model.words import clock_time, tr, week_day
from liaison.store.rows import table_of

from .known import capture_context
from .ledger import Ledger
from .lines import MAKERS, Source, person_of

_US: Final = table_of(Colleague)
_ME: Final = select(_US.c.id).where(_US.c.is_me.is_(True), _US.c.deleted_at.is_(None))


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note to take. ``text`` is Markdown and kept exactly as typed; ``happened_at`` is now unless given.

    ``person_ids`` are the people of theirs who took part, ``colleague_ids`` those of ours. ``answers`` names, by line
    number, the person meant where a line could mean several. ``left_out`` are the numbers of lines that make no record.
    """

    text: str
    client_id: str | None = None
    kind: InteractionKind = InteractionKind.NOTE
    happened_at: datetime | None = None
    summary: str | None = None
    intent: Intent | None = None
    mood: Mood | None = None
    about_us: AboutUs | None = None
    mood_context: str | None = None
    minutes: int | None = None
    goals_discussed: bool = False
    person_ids: tuple[str, ...] = ()
    answers: Mapping[int, str] = field(default_factory=dict)
    colleague_ids: tuple[str, ...] = ()
    status: InteractionStatus = InteractionStatus.HELD
    left_out: frozenset[int] = frozenset()

    @property
    def says_something(self) -> bool:
        """Whether there is anything to keep: words, or for what is no note who was there or how it went."""
        if self.text.strip() or self.summary:
            return True
        is_told = self.person_ids or self.mood or self.intent or self.minutes
        return self.kind is not InteractionKind.NOTE and bool(is_told or self.status is not InteractionStatus.HELD)


@dataclass(frozen=True, slots=True)
class CapturedItem:
    """What one line makes. ``joins`` is the open promise it repeats; ``question`` asks what was left open.

    ``candidates`` are the ids and names to choose from where several people may be meant. ``due`` is the day and, where
    one is said, the time in words. ``before`` and ``after`` are the figures of a change, of a goal its baseline and
    target. ``remarks`` are sentences on what was read with doubt or not at all. ``changes`` tells that a reworded line
    changes the record it made. The spans are where prefix, person and date stand in the line, counted from its start.
    """

    line: int
    prefix: Prefix
    what: str
    kind: str | None
    record_id: str | None
    short_id: str | None
    person: str | None
    due_on: date | None
    due_time: time | None
    due: str | None
    before: str | None
    after: str | None
    joins: bool
    question: str | None
    candidates: tuple[tuple[str, str], ...]
    remarks: tuple[str, ...]
    changes: bool = False
    prefix_span: tuple[int, int] = (0, 0)
    person_span: tuple[int, int] | None = None
    due_span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class NoteTaken:
    """A note that was taken, or that would be (``changes`` without a journal id)."""

    note_id: str | None
    client: str | None
    items: tuple[CapturedItem, ...]
    changes: Changes


def preview_note(desk: Desk, note: NewNote) -> tuple[CapturedItem, ...]:
    """What the lines of a note would make, without writing anything; for chips while typing."""
    with desk.record.reading() as session:
        context = capture_context(desk, session, note.client_id, note.happened_at)
        lines = capture(note.text, context).lines
        stub = Interaction(id="0" * 32, happened_at=note.happened_at or desk.now(), zone=desk.zone_name)
        source = source_of(desk, session, note, stub, context)
        ledger = Ledger(session.connection(), note.client_id)
        names = names_in(context)
        return tuple(item_of(session, line, note, source, ledger=ledger, names=names, write=False) for line in lines)


def take_note(desk: Desk, note: NewNote) -> NoteTaken:
    """Keep a note and the records that its lines make, all or nothing.

    A line that repeats an open promise of the same client (same side, same words, no other date) joins that promise
    instead of making a second one. A line whose person is in doubt makes its record without a person.

    Raises:
        InputError: there is no text, or only a note may stand without a client.
        NotFoundError: there is no such client, or it is in the trash.
    """
    if not note.says_something:
        raise InputError(tr("There is nothing to write down."), tr("Give the text of the note."))
    if note.client_id is None and note.kind is not InteractionKind.NOTE:
        raise InputError(tr("Only a note can stand without a client."), tr("Name the client."))
    with desk.record.command("take_note") as unit:
        taken = note_in(desk, unit.session, note)
        unit.words = words_of(note, taken.client)
    return NoteTaken(taken.row.id, taken.client.name if taken.client else None, taken.items, unit.changes)


class NoteInSession(NamedTuple):
    """A note that was written within a command: its row, its client and what its lines made."""

    row: Interaction
    client: Client | None
    items: tuple[CapturedItem, ...]


def note_in(desk: Desk, session: Session, note: NewNote) -> NoteInSession:
    """Write a note and the records that its lines make within a command that does more than that.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    client = session.get(Client, note.client_id) if note.client_id else None
    if note.client_id and (client is None or client.deleted_at is not None):
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    context = capture_context(desk, session, note.client_id, note.happened_at)
    row = _interaction(desk, note)
    names = names_in(context)
    source = source_of(desk, session, note, row, context)
    ledger = Ledger(session.connection(), note.client_id)
    session.add(row)
    for person_id in note.person_ids:
        session.add(Attendance(interaction_id=row.id, person_id=person_id))
    for colleague_id in note.colleague_ids:
        session.add(Attendance(interaction_id=row.id, colleague_id=colleague_id))
    with session.no_autoflush:
        items = tuple(
            item_of(session, line, note, source, ledger=ledger, names=names, write=True)
            for line in capture(note.text, context).lines
        )
    return NoteInSession(row, client, items)


def words_of(note: NewNote, client: Client | None) -> str:
    """What the command is called in the history that keeps a note."""
    if client is None:
        return tr("Wrote a note")
    if note.kind is InteractionKind.NOTE:
        return tr("Wrote a note about {client}", client=client.name)
    return tr("Recorded a {kind} with {client}", kind=tr(note.kind.value), client=client.name)


def _interaction(desk: Desk, note: NewNote) -> Interaction:
    return Interaction(
        client_id=note.client_id,
        interaction_kind=note.kind,
        status=note.status,
        intent=note.intent,
        happened_at=note.happened_at or desk.now(),
        zone=desk.zone_name,
        minutes=note.minutes,
        summary=note.summary,
        text=note.text,
        mood=note.mood,
        about_us=note.about_us or (AboutUs.UNKNOWN if note.mood else None),
        mood_context=note.mood_context,
        goals_discussed=note.goals_discussed,
    )


def source_of(desk: Desk, session: Session, note: NewNote, row: Interaction, context: CaptureContext) -> Source:
    """The note that lines stand in, as their makers take it."""
    return Source(
        note=row,
        client_id=note.client_id or "",
        today=(note.happened_at or desk.now()).astimezone(context.zone).date(),
        me_id=session.connection().scalar(_ME),
        answers=note.answers,
    )


def names_in(context: CaptureContext) -> dict[str, str]:
    """The names of everyone a line may name, by id."""
    return {person.id: person.name for person in (*context.people, *context.colleagues)}


def item_of(
    session: Session,
    line: CapturedLine,
    note: NewNote,
    source: Source,
    *,
    ledger: Ledger,
    names: Mapping[str, str],
    write: bool,
) -> CapturedItem:
    """Read one line and, within a command, write its record."""
    question, candidates = _question(line, note)
    record_id: str | None = None
    kind: str | None = None
    joined = None
    if line.makes_record and note.client_id is not None and line.number not in note.left_out:
        joined = ledger.already_promised(line, source)
        if joined is not None:
            kind, record_id = "commitment", joined
        elif write:
            made = MAKERS[line.prefix](line, source)
            session.add(made)
            kind, record_id = made.kind(), made.id
    person_id = person_of(line, source)
    return CapturedItem(
        line=line.number,
        prefix=line.prefix,
        what=line.what,
        kind=kind,
        record_id=record_id,
        short_id=short_id(record_id) if record_id else None,
        person=_person_name(session, person_id, names),
        due_on=line.due.due_day if line.due else None,
        due_time=line.due.time if line.due else None,
        due=_due_words(line.due, source.today) if line.due else None,
        before=line.before.text if line.before else None,
        after=line.after.text if line.after else None,
        joins=joined is not None,
        question=question,
        candidates=candidates,
        remarks=line.remarks if note.client_id is not None else (),
        prefix_span=_within(line, line.prefix_span),
        person_span=_within(line, line.person.span) if line.person else None,
        due_span=_within(line, line.due.span) if line.due else None,
    )


def _within(line: CapturedLine, span: Span) -> tuple[int, int]:
    """A span counted from the start of its line."""
    return span.start - line.span.start, span.end - line.span.start


def _due_words(due: DateMatch, today: date) -> str:
    day = week_day(due.due_day, today)
    return f"{day} {clock_time(due.time)}" if due.time else day


def _person_name(session: Session, person_id: str | None, names: Mapping[str, str]) -> str | None:
    if person_id is None:
        return None
    return names.get(person_id) or session.scalar(select(Person.name).where(Person.id == person_id))


def _question(line: CapturedLine, note: NewNote) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """What was left open in a line, and whom one may choose from."""
    if line.hint:
        return line.hint, ()
    if note.client_id is None:
        return tr("Not recorded, because the note names no client."), ()
    person = line.person
    if person is None or line.number in note.answers or person.state == "certain":
        return None, ()
    if person.state == "ambiguous":
        choices = tuple((one.id, one.name) for one in person.candidates)
        return tr("Who is {name}? Left open.", name=person.text), choices
    return tr("Nobody here is called {name}. Left open.", name=person.text), tuple(
        (one.id, one.name) for one in person.candidates
    )
