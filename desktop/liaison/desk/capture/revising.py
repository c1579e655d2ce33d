"""Changing a note that was taken: what its lines made follows, and nothing is made twice.

Lines that stand as they stood are left alone, whatever became of their records since. A new line makes its record as a
line of a new note does, read as of now. A line that was reworded changes its record where that is still as the old line
made it; what was changed by hand stays. A line that was taken out leaves its record: a promise is not broken by
deleting the sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import SequenceMatcher
from typing import Final, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.moving import move
from liaison.desk.notes import text_mark
from liaison.insight.capture import capture
from liaison.insight.capture.values import CaptureContext, CapturedLine
from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Attachment
from liaison.model.entry import Entry
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal
from liaison.model.values import CommitmentStatus, InteractionKind
from liaison.model.words import tr
from liaison.store.rows import table_of

from .known import capture_context
from .ledger import Ledger
from .lines import MAKERS, Source
from .note import CapturedItem, NewNote, NoteTaken, item_of, names_in, source_of

_ALIKE: Final = 0.5
_COMPARED: Final = 200
_PAIRED: Final = 60
_TELLING: Final = ("what", "side", "entry_kind")
_Kept = TypeVar("_Kept", Commitment, Entry, Goal)
#: What a reworded line may change in its record; the date of a promise moves with a slip and is apart.
_FOLLOWS: Final[Mapping[str, tuple[str, ...]]] = {
    "commitment": ("what", "person_id", "colleague_id", "on_behalf_of_id", "driver", "due_time"),
    "entry": ("what", "person_id", "colleague_id", "direction", "due_on", "before", "after", "score", "other_name"),
    "goal": ("what", "unit", "baseline", "target", "due_on", "owner_id"),
}


#: What a promise that takes the place of another has of its own.
_OWN: Final = frozenset({"id", "created_at", "updated_at", "deleted_at", "due_on", "first_due_on"})


@dataclass(frozen=True, slots=True)
class NoteChange:
    """The text and the client a note has from now on. ``answers`` are as in :class:`NewNote`.

    ``began`` is the mark (``text_mark``) of the text the change began from, where that is known.
    """

    note_id: str
    text: str
    client_id: str | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    began: str = ""


class NoteChangedElsewhere(InputError):  # noqa: N818 - says what happened, as all our errors do
    """The text of a note is not the one a change began from; ``mark`` is that of the text it has now."""

    def __init__(self, mark: str) -> None:
        super().__init__(
            tr("This note was changed elsewhere since you began. What you typed is kept as a draft."),
            tr("Save again to put your text in place of the other, or discard your changes to see that one."),
        )
        self.mark = mark


def change_note(desk: Desk, change: NoteChange) -> NoteTaken:
    """Change a note and what follows from its lines, in one undoable command.

    Raises:
        NotFoundError: there is no such note.
        InputError: it is in the trash, nothing would be left of it, or records made from it belong to another client.
        NoteChangedElsewhere: its text is not the one this began from; nothing was changed.
    """
    with desk.record.command("change_note") as unit:
        row = _checked(unit.session, change)
        revision = _Revision(desk, unit.session, row, change)
        row.text, row.client_id = change.text, change.client_id
        client = unit.session.get(Client, change.client_id) if change.client_id else None
        with unit.session.no_autoflush:
            items = revision.items(write=True)
        name = client.name if client else None
        unit.words = tr("Changed a note about {client}", client=name) if name else tr("Changed a note")
    return NoteTaken(row.id, name, items, unit.changes)


def preview_change(desk: Desk, change: NoteChange, *, before: str | None = None) -> tuple[CapturedItem, ...]:
    """What the new and reworded lines of a changed note would do, without writing anything.

    While a long note is typed only the lines that differ are given: ``before`` are those that stood in it and are gone.
    """
    with desk.record.reading() as session:
        row = session.get(Interaction, change.note_id)
        return _Revision(desk, session, row, change, before).items(write=False) if row is not None else ()


def _checked(session: Session, change: NoteChange) -> Interaction:
    row = session.get(Interaction, change.note_id)
    if row is None:
        raise NotFoundError(tr("There is no such note."), tr("Choose another one in the list."))
    if row.deleted_at is not None:
        raise InputError(tr("This note is in the trash."), tr("Restore it first."))
    if change.began and change.began != text_mark(row.text):
        raise NoteChangedElsewhere(text_mark(row.text))
    if not change.text.strip() and not row.summary:
        raise InputError(tr("Nothing would be left of the note."), tr("Move it to the trash instead."))
    if change.client_id is None and row.interaction_kind is not InteractionKind.NOTE:
        raise InputError(tr("Only a note can stand without a client."), tr("Name the client."))
    if row.client_id is not None and change.client_id != row.client_id and _made_from(session, row.id):
        raise InputError(
            tr("What was recorded from this note belongs to its client."),
            tr("Take a new note for the other client, or move the records to the trash first."),
        )
    return row


class _Revision:
    """A note before and after a change: which lines are new, which reworded, and what follows from them."""

    def __init__(
        self, desk: Desk, session: Session, row: Interaction, change: NoteChange, before_text: str | None = None
    ) -> None:
        self._desk, self._session, self._note_id, self._change = desk, session, row.id, change
        old_text = (row.text if before_text is None else before_text) if row.client_id else ""
        # A note that had no client until now was typed when it was taken: its lines are read as of then.
        at = desk.now() if row.client_id else row.happened_at
        before = capture_context(desk, session, change.client_id, row.happened_at)
        after = capture_context(desk, session, change.client_id, at)
        self._note = NewNote(change.text, change.client_id, happened_at=at, answers=change.answers)
        self._then = self._source(row.happened_at, before, {})
        self._now = self._source(at, after, change.answers)
        self._ledger, self._names = Ledger(session.connection(), change.client_id), names_in(after)
        old = _worded(old_text, capture(old_text, before).lines)
        new = _worded(change.text, capture(change.text, after).lines)
        self._fresh, self._reworded = _compare(old, new)

    def _source(self, at: datetime, context: CaptureContext, answers: Mapping[int, str]) -> Source:
        note = NewNote("", self._change.client_id, happened_at=at, answers=answers)
        stub = Interaction(id=self._note_id, happened_at=at, zone=self._desk.zone_name)
        return source_of(self._desk, self._session, note, stub, context)

    def items(self, *, write: bool) -> tuple[CapturedItem, ...]:
        """What each new or reworded line does, in the order of the text."""
        found = [self._item(line, write=write) for line in self._fresh]
        for old, new in self._reworded:
            made = _by(old, self._then) if self._change.client_id and old.makes_record else None
            record = _record_like(made, _made_from(self._session, self._note_id)) if made is not None else None
            if made is None or record is None or not new.makes_record:
                found.append(self._item(new, write=write))
                continue
            if write:
                record = self._follow(record, made, _by(new, self._now))
            item = self._item(new, write=False)
            found.append(replace(item, kind=record.kind(), record_id=record.id, joins=False, changes=True))
        return tuple(sorted(found, key=lambda item: item.line))

    def _item(self, line: CapturedLine, *, write: bool) -> CapturedItem:
        return item_of(self._session, line, self._note, self._now, ledger=self._ledger, names=self._names, write=write)

    def _follow(self, record: Base, old: Base, new: Base) -> Base:
        """Change in ``record`` what the line says otherwise now and nobody changed since; the record there is then."""
        if isinstance(record, Commitment) and isinstance(old, Commitment) and isinstance(new, Commitment):
            record = self._follow_promise(record, old, new)
        for name in _FOLLOWS[record.kind()]:
            if getattr(record, name) == getattr(old, name) != getattr(new, name):
                setattr(record, name, getattr(new, name))
        return record

    def _follow_promise(self, record: Commitment, old: Commitment, new: Commitment) -> Commitment:
        today, status = self._desk.today(), new.status
        is_open = record.status is CommitmentStatus.OPEN
        if is_open and record.due_on == old.due_on != new.due_on:
            is_of_today = record.created_at.astimezone(self._desk.zone).date() == today
            if is_of_today and record.first_due_on is not None and not record.slips:
                record = self._replace(record, old, new)
            else:
                move(self._session, record, new.due_on, today, reason=tr("The note was changed"))
        if status is not old.status:
            record.status = status
            is_done = status is CommitmentStatus.DONE
            record.closed_on = today if is_done else None
            record.closed_at = self._desk.now() if is_done else None
            if not is_done:
                record.mark = None
        return record

    def _replace(self, record: Commitment, old: Commitment, new: Commitment) -> Commitment:
        """A date that is corrected on the day it was written is no slip: the promise goes and a right one comes.

        The new one has everything the old one had but its dates, and what the line says otherwise now.
        """
        for name in set(table_of(Commitment).columns.keys()) - _OWN:
            told = name in _FOLLOWS["commitment"] and getattr(record, name) == getattr(old, name)
            if not told:
                setattr(new, name, getattr(record, name))
        for file in self._session.scalars(
            select(Attachment).where(Attachment.record_kind == "commitment", Attachment.record_id == record.id)
        ):
            file.record_id = new.id
        record.deleted_at = self._desk.now()
        self._session.add(new)
        return new


def _by(line: CapturedLine, source: Source) -> Base:
    return MAKERS[line.prefix](line, source)


def _made_from(session: Session, note_id: str) -> list[Base]:
    """The live records that lines of a note made."""
    found: list[Base] = []
    with session.no_autoflush:
        found += session.scalars(_of(Commitment, note_id))
        found += session.scalars(_of(Entry, note_id))
        found += session.scalars(_of(Goal, note_id))
    return found


def _of(kept: type[_Kept], note_id: str) -> Select[_Kept]:
    return select(kept).where(kept.source_id == note_id, kept.deleted_at.is_(None)).order_by(kept.id)


def _record_like(made: Base, records: Sequence[Base]) -> Base | None:
    """The one record that is still called what a line made, or None where none or several are."""
    same = [one for one in records if all(getattr(one, name, None) == getattr(made, name, None) for name in _TELLING)]
    same = [one for one in same if one.kind() == made.kind()]
    return same[0] if len(same) == 1 else None


_Worded = list[tuple[str, CapturedLine]]


def _worded(text: str, lines: Sequence[CapturedLine]) -> _Worded:
    """Each line with its words, however they are spaced."""
    return [(" ".join(text[line.span.start : line.span.end].split()), line) for line in lines]


def _compare(old: _Worded, new: _Worded) -> tuple[list[CapturedLine], list[tuple[CapturedLine, CapturedLine]]]:
    """The lines that are new, and pairs of what was and what it was reworded to; what stands is in neither."""
    standing = Counter(words for words, _line in old) & Counter(words for words, _line in new)
    gone, fresh = _without(old, standing), _without(new, standing)
    reworded = []
    for one in fresh[:_PAIRED]:
        likeness = [(_likeness(other, one), -place) for place, other in enumerate(gone[:_PAIRED])]
        best, place = max(likeness, default=(0.0, 0))
        if best >= _ALIKE:
            reworded.append((gone.pop(-place)[1], one[1]))
            fresh.remove(one)
    return [line for _words, line in fresh], reworded


def _without(lines: _Worded, standing: Counter[str]) -> _Worded:
    left = Counter(standing)
    kept = []
    for words, line in lines:
        if left[words] > 0:
            left[words] -= 1
        else:
            kept.append((words, line))
    return kept


def _likeness(old: tuple[str, CapturedLine], new: tuple[str, CapturedLine]) -> float:
    if old[1].prefix is not new[1].prefix:
        return 0.0
    return SequenceMatcher(None, old[0][:_COMPARED], new[0][:_COMPARED], autojunk=False).ratio()
