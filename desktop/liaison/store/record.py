"""The record: one transaction for each command, with its entry in the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, cast

from sqlalchemy import Engine, event, func, insert, inspect, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from liaison.model.base import Base, new_id
from liaison.model.clock import Clock
from liaison.model.constraints import sentence_for
from liaison.model.errors import InvariantError
from liaison.model.invariants import check_rules, check_values, has_rules
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.model.values import Changes, JournalKind, JournalStatus
from liaison.model.words import tr

from .rows import Json, encode, table_of
from .vault.translate import translate_database_errors

#: Told the session and the touched (kind, id) pairs just before a command commits; keeps derived rows in step.
Deriver = Callable[[Session, frozenset[tuple[str, str]]], None]

_BATCH: Final = 2_000

#: Commands that nobody asked for at that moment: a person's undo passes over them, and what was undone can be redone.
BY_ITSELF: Final = ("sync_by_itself",)

# Built once: every command is journaled.
_ENTRY: Final = table_of(Journal)
_LAST_NUMBER: Final = select(func.max(_ENTRY.c.number))
_ADD_ENTRY: Final = insert(_ENTRY)
_ADD_ROWS: Final = insert(table_of(JournalRow))
_DISCARD: Final = (
    update(_ENTRY)
    .where(_ENTRY.c.journal_kind == JournalKind.DO, _ENTRY.c.status == JournalStatus.UNDONE)
    .values(status=JournalStatus.DISCARDED)
)


class Unit:
    """One command under way: a session to work with, the words for the journal, and the changes once it is over.

    Rows are added and changed through ``session``. ``words`` may be set or corrected until the command ends.
    ``target_id`` is the journal entry that an undo or a redo is about.
    """

    def __init__(self, session: Session, clock: Clock, command: str, words: str) -> None:
        self.session = session
        self.command = command
        self.words = words
        self.changes = Changes(None, words, frozenset())
        self.target_id: str | None = None
        self._clock = clock
        self._rows: dict[tuple[str, str], list[Json | None]] = {}

    def add_rows(self, of: type[Base], rows: Sequence[dict[str, Any]]) -> None:
        """Insert many rows of one kind at once; for imports. Each row names its columns; id and dates are filled in.

        Only kinds without cross-row rules may be added this way (others go through ``session``).
        """
        assert not has_rules(of), f"{of.__name__} has rules: add it through the session"
        if not rows:
            return
        now = self._clock.now()
        table = table_of(of)
        defaults = {
            column.name: getattr(column.default, "arg", None) if column.default is not None else None
            for column in table.columns
        }
        empty = {name: value for name, value in defaults.items() if not callable(value)}
        made = {name: value for name, value in defaults.items() if callable(value)}
        whole = [
            empty
            | {name: value(None) for name, value in made.items()}
            | {"id": new_id(), "created_at": now, "updated_at": now}
            | row
            for row in rows
        ]
        for row in whole if "zone" in defaults else ():
            check_values(row)
        self.session.flush()
        self.session.execute(insert(table), whole)
        if of.is_journaled:
            kind = of.kind()
            for row in whole:
                self._rows[kind, str(row["id"])] = [None, encode(row)]

    def note_change(self, kind: str, record_id: str, before: Json | None, after: Json | None) -> None:
        """Remember that a row was changed; the first ``before`` and the last ``after`` of a row are kept."""
        known = self._rows.get((kind, record_id))
        if known is None:
            self._rows[kind, record_id] = [before, after]
        else:
            known[1] = after

    def touched(self) -> frozenset[tuple[str, str]]:
        """The rows that really differ from before the command."""
        return frozenset(key for key, (before, after) in self._rows.items() if before != after)

    def journal_rows(self) -> Iterator[tuple[str, str, Json | None, Json | None]]:
        """Kind, id, before and after of each row that differs, in the order in which they were first touched."""
        for (kind, record_id), (before, after) in self._rows.items():
            if before != after:
                yield kind, record_id, before, after


class Record:
    """The record in an open vault. Not thread-safe: one executor owns it.

    ``who`` tells the journal who is working; it is asked once per command.
    """

    def __init__(self, engine: Engine, clock: Clock, who: Callable[[Session], str | None] | None = None) -> None:
        self._engine = engine
        self._readers = engine.execution_options(liaison_read_only=True)
        event.listen(engine, "reset", _end_what_is_left)
        self._clock = clock
        self._who = who
        self._derivers: list[Deriver] = []

    @property
    def clock(self) -> Clock:
        """The clock that dates every row and journal entry."""
        return self._clock

    def keep_in_step(self, deriver: Deriver) -> None:
        """Call ``deriver`` inside every command just before it commits."""
        self._derivers.append(deriver)

    def with_clock(self, clock: Clock) -> Record:
        """The same record as by another clock: to see it as of another day."""
        other = Record(self._engine, clock, self._who)
        other._derivers = self._derivers
        return other

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with, all of it as of one moment. Writing with it is a bug and raises."""
        with (
            translate_database_errors(),
            _ReadingSession(self._readers, autoflush=False, expire_on_commit=False) as session,
        ):
            yield session
            session.commit()

    @contextmanager
    def command(
        self, command: str, words: str = "", *, dry_run: bool = False, kind: JournalKind = JournalKind.DO
    ) -> Iterator[Unit]:
        """One transaction: everything done with the unit is written together with its journal entry, or nothing.

        ``command`` is its stable name, ``words`` what a person reads in the history. With ``dry_run`` all is done,
        checked and then rolled back; ``unit.changes`` tells what would have changed.

        Raises:
            InvariantError: a rule of the record would be broken; nothing was changed.
            DiskFull, VaultReadOnly, VaultBusy, DatabaseDamaged, DiskTrouble: see ``translate_database_errors``.
        """
        with (
            translate_database_errors(),
            _broken_rules(),
            Session(self._engine, autoflush=True, expire_on_commit=False) as session,
        ):
            unit = Unit(session, self._clock, command, words)
            self._watch(session, unit)
            yield unit
            session.flush()
            touched = unit.touched()
            for deriver in self._derivers:
                deriver(session, touched)
            session.flush()
            journal_id = self._write_journal(session, unit, kind) if touched else None
            if dry_run:
                session.rollback()
            else:
                session.commit()
            unit.changes = Changes(None if dry_run else journal_id, unit.words, unit.touched())

    def _watch(self, session: Session, unit: Unit) -> None:
        def before_flush(session_: Session, _context: object, _instances: object) -> None:
            now = self._clock.now()
            dirty = [row for row in session_.dirty if session_.is_modified(row)]
            for row in session_.new:
                row.created_at = row.created_at or now
                row.updated_at = row.updated_at or now
            for row in dirty:
                row.updated_at = now
            for row in (*session_.new, *dirty):
                check_rules(session_, row)

        def after_flush(session_: Session, _context: object) -> None:
            for row in session_.new:
                if row.is_journaled:
                    unit.note_change(row.kind(), row.id, None, encode(_values(row)))
            for row in session_.dirty:
                if row.is_journaled and session_.is_modified(row):
                    after = _values(row)
                    unit.note_change(row.kind(), row.id, encode(after | _committed(row)), encode(after))
            for row in session_.deleted:
                if row.is_journaled:
                    unit.note_change(row.kind(), row.id, encode(_values(row) | _committed(row)), None)

        event.listen(session, "before_flush", before_flush)
        event.listen(session, "after_flush", after_flush)

    def _write_journal(self, session: Session, unit: Unit, kind: JournalKind) -> str:
        now = self._clock.now()
        if kind is JournalKind.DO and unit.command not in BY_ITSELF:
            discard_undone(session)
        journal_id = new_id()
        connection = session.connection()
        number = (connection.scalar(_LAST_NUMBER) or 0) + 1
        stamp = {"created_at": now, "updated_at": now, "deleted_at": None}
        connection.execute(
            _ADD_ENTRY,
            {
                "id": journal_id,
                "number": number,
                "at": now,
                "who": self._who(session) if self._who else None,
                "command": unit.command,
                "words": unit.words,
                "journal_kind": kind,
                "status": JournalStatus.DONE,
                "target_id": unit.target_id,
                **stamp,
            },
        )
        batch: list[dict[str, Any]] = []
        for position, (record_kind, record_id, before, after) in enumerate(unit.journal_rows(), start=1):
            batch.append(
                {
                    "id": new_id(),
                    "journal_id": journal_id,
                    "position": position,
                    "record_kind": record_kind,
                    "record_id": record_id,
                    "before": before,
                    "after": after,
                    **stamp,
                }
            )
            if len(batch) == _BATCH:
                connection.execute(_ADD_ROWS, batch)
                batch = []
        if batch:
            connection.execute(_ADD_ROWS, batch)
        return journal_id


def discard_undone(session: Session) -> None:
    """What was undone before something new was done can no longer be redone."""
    session.connection().execute(_DISCARD)


def class_of(kind: str) -> type[Base]:
    """The mapped class of a record kind.

    Raises:
        ValueError: there is no such kind.
    """
    try:
        return KINDS[kind]
    except KeyError:
        raise ValueError(f"unknown kind {kind!r}") from None


def rows_as_json(rows: Iterable[Base]) -> list[Json]:
    """Whole rows as JSON."""
    return [encode(_values(row)) for row in rows]


def _values(row: Base) -> dict[str, Any]:
    mapper = inspect(type(row))
    state: Mapping[str, Any] = row.__dict__
    return {
        column.key: state[column.key] if column.key in state else getattr(row, column.key)
        for column in mapper.column_attrs
    }


def _committed(row: Base) -> dict[str, Any]:
    state = cast("Any", inspect(row))
    names = {column.key for column in inspect(type(row)).column_attrs}
    return {name: value for name, value in state.committed_state.items() if name in names}


@contextmanager
def _broken_rules() -> Iterator[None]:
    """Raise what the database refuses (a check, a reference to nothing) as a rule of the record."""
    try:
        yield
    except IntegrityError as error:
        raise InvariantError(
            sentence_for(str(error.orig)),
            tr("Correct the values; nothing was changed."),
        ) from error


def _end_what_is_left(connection: Any, _record: object, _state: object) -> None:
    """A commit that fails (a reference to nothing) leaves its transaction open in the driver; end it."""
    if connection.in_transaction:
        connection.rollback()


def _refuse_to_write(session: Session, _context: object, _instances: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("a reading session was used to write")


class _ReadingSession(Session):
    """A session that cannot write; a class of its own, as listening to each session anew slows every read."""


event.listen(_ReadingSession, "before_flush", _refuse_to_write)
