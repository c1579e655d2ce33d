"""Looking over a whole vault: is everything there, readable, consistent, and as the journal says?

Reads in batches, so memory stays bounded however large the record is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby, islice
from typing import Final

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from liaison.model.base import Base
from liaison.model.desk_items import Attachment, Draft
from liaison.model.errors import LiaisonError
from liaison.model.invariants import check_rules, has_rules
from liaison.model.kinds import KINDS
from liaison.model.words import count, tr
from liaison.store import attachments
from liaison.store.journal import BOOK_KEEPING
from liaison.store.migrations import SCHEMA_VERSION
from liaison.store.opening import schema_number
from liaison.store.rows import Json, encode, table_of
from liaison.store.search import rebuild_search, stale_documents
from liaison.store.vault import READ_ONLY, DatabaseDamaged, DatabaseNewer, Vault, translate_database_errors

_BATCH: Final = 500
_MOST_PROBLEMS: Final = 200
# What reading a value that is not of its type raises, a malformed JSON text or number among them.
_UNREADABLE: Final = (ValueError, LookupError, TypeError, ArithmeticError)
_RECORD_ID: Final = re.compile(r"[0-9a-f]{32}")

Progress = Callable[[str], None]
"""Told in a word or two what is looked at next."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found: ``problems`` are faults, ``notes`` worth knowing; neither tells text of the record."""

    problems: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(vault: Vault, *, progress: Progress | None = None) -> CheckReport:
    """Look over an open vault; nothing is changed.

    The first :data:`_MOST_PROBLEMS` problems are told. A database too damaged to read on is a problem, not an error.

    Raises:
        PassphraseNeeded: the vault is closed.
        DatabaseNewer: a newer program wrote it.
        VaultBusy, DiskTrouble: it cannot be read now.
    """
    tell = progress or (lambda _what: None)
    problems: list[str] = []
    notes: list[str] = []
    with translate_database_errors():
        tell(tr("pages"))
        problems += _changed_pages(vault)
        if problems:
            return CheckReport(tuple(problems), ())
    try:
        with translate_database_errors():
            if _is_older(vault.engine()):
                problems += islice(_table_problems(vault), _MOST_PROBLEMS)
                return CheckReport(
                    tuple(problems),
                    (tr("The record was not brought up to this version yet. Open it once, then check the rest."),),
                )
            problems += islice(_problems(vault, tell), _MOST_PROBLEMS)
            tell(tr("drafts"))
            notes += [*_draft_notes(vault.engine()), *_spare_attachments(vault)]
    except DatabaseDamaged as error:
        problems.append(error.sentence)
    return CheckReport(tuple(problems), tuple(notes))


def _is_older(engine: Engine) -> bool:
    """Whether the record has not all tables of this program yet: it gets them when it is opened."""
    number = schema_number(engine)
    if number > SCHEMA_VERSION:
        raise DatabaseNewer
    return number < SCHEMA_VERSION


def _problems(vault: Vault, tell: Progress) -> Iterator[str]:
    engine = vault.engine()
    for words, found in (
        (tr("tables"), _table_problems(vault)),
        (tr("search index"), _search_problems(engine)),
        (tr("records"), _record_problems(engine)),
        (tr("journal"), _journal_problems(engine)),
        (tr("attachments"), _attachment_problems(vault)),
    ):
        tell(words)
        yield from found


def repair_search(vault: Vault) -> None:
    """Make the search index anew from the record.

    Raises:
        DiskFull, VaultReadOnly, VaultBusy, DatabaseDamaged: the index is as it was.
    """
    with translate_database_errors(), vault.engine().begin() as connection:
        rebuild_search(connection)


def _changed_pages(vault: Vault) -> list[str]:
    with closing(vault.connect_raw()) as connection:
        bad = len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
    if not bad:
        return []
    return [count(bad, "{n} page of the record was changed or cut short.", "{n} pages of the record are damaged.")]


def _table_problems(vault: Vault) -> Iterator[str]:
    with closing(vault.connect_raw()) as connection:
        said = [row[0] for row in connection.execute(f"PRAGMA integrity_check({_MOST_PROBLEMS})")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST_PROBLEMS)
    for line in said:
        # What it says of the search index is looked at, and repaired, on its own.
        if line != "ok" and "search_index" not in line:
            yield tr("The database says: {problem}.", problem=line)
    for kind, _rowid, other, _number in broken:
        yield tr("A reference from {kind} to {other} leads nowhere.", kind=_words(kind), other=_words(other))


def _search_problems(engine: Engine) -> Iterator[str]:
    with engine.connect() as connection:
        try:
            # A command of the index in the shape of an insert; it writes nothing.
            connection.exec_driver_sql("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
        except DatabaseError:
            yield tr("The search index does not fit its documents; it can be made anew.")
            return
        stale = stale_documents(connection)
        if stale:
            yield count(stale, "{n} record is searched wrongly.", "{n} records are searched wrongly.")
        connection.rollback()


def _record_problems(engine: Engine) -> Iterator[str]:
    for kind, of in sorted(KINDS.items()):
        with _reading(engine) as session:
            if of.needs_text or has_rules(of):
                yield from _rule_problems(session, kind, of)
            else:
                yield from _decode_problems(session.connection(), kind, of)


def _rule_problems(session: Session, kind: str, of: type[Base]) -> Iterator[str]:
    connection = session.connection()
    for ids in _ids(connection, of):
        readable = _readable(connection, of, ids)
        yield from _unreadable(kind, ids, readable)
        for row in session.scalars(select(of).where(of.id.in_(readable))):
            try:
                check_rules(session, row)
            except LiaisonError as error:
                yield _about(kind, row.id, error.sentence)
        session.expunge_all()


def _decode_problems(connection: Connection, kind: str, of: type[Base]) -> Iterator[str]:
    for ids in _ids(connection, of):
        yield from _unreadable(kind, ids, _readable(connection, of, ids))


def _readable(connection: Connection, of: type[Base], ids: list[str]) -> dict[str, Json]:
    """The rows with these ids, by id, that can be read; together if possible, else one by one."""
    table = table_of(of)
    try:
        return {row.id: encode(row._asdict()) for row in connection.execute(select(table).where(table.c.id.in_(ids)))}
    except _UNREADABLE:
        if len(ids) == 1:
            return {}
    return {id_: row for one in ids for id_, row in _readable(connection, of, [one]).items()}


def _unreadable(kind: str, ids: list[str], readable: Mapping[str, Json]) -> Iterator[str]:
    for id_ in ids:
        if id_ not in readable:
            yield _about(kind, id_, tr("It cannot be read."))


def _ids(connection: Connection, of: type[Base]) -> Iterator[list[str]]:
    """All ids of a kind in order, in batches, each asked for anew so that nothing is kept open."""
    table = table_of(of)
    last = ""
    while True:
        asked = select(table.c.id).order_by(table.c.id).limit(_BATCH)
        ids = list(connection.scalars(asked.where(table.c.id > last) if last else asked))
        if not ids:
            return
        yield ids
        last = ids[-1]


def _journal_problems(engine: Engine) -> Iterator[str]:
    with _reading(engine) as session:
        connection = session.connection()
        entries, first, last = connection.exec_driver_sql(
            "SELECT count(*), min(number), max(number) FROM journal"
        ).one()
        if entries and (first != 1 or last != entries):
            yield tr(
                "The journal has gaps: {n} entries, numbered {first} to {last}.", n=entries, first=first, last=last
            )
        batch: dict[tuple[str, str], Json | None] = {}
        for kind, record_id, after in _last_states(connection):
            batch[kind, record_id] = after
            if len(batch) == _BATCH:
                yield from _differences(connection, batch)
                batch = {}
        yield from _differences(connection, batch)


def _last_states(connection: Connection) -> Iterator[tuple[str, str, Json | None]]:
    """For each record in the journal how its last entry left it."""
    rows = connection.execution_options(yield_per=_BATCH).exec_driver_sql(
        "SELECT r.record_id, r.record_kind, j.number, r.position, r.after"
        " FROM journal_row AS r JOIN journal AS j ON j.id = r.journal_id ORDER BY r.record_id"
    )
    for (record_id, kind), group in groupby(rows, key=lambda row: (row[0], row[1])):
        after = max(group, key=lambda row: (row[2], row[3]))[4]
        yield kind, record_id, None if after is None else json.loads(after)


def _differences(connection: Connection, states: Mapping[tuple[str, str], Json | None]) -> Iterator[str]:
    for kind in sorted({kind for kind, _id in states}):
        of = KINDS.get(kind)
        if of is None:
            yield tr("The journal names a {kind}, which is nothing this program knows.", kind=kind)
            continue
        wanted = {record_id: after for (kind_, record_id), after in states.items() if kind_ == kind}
        found = _readable(connection, of, list(wanted))
        for record_id, after in wanted.items():
            if not _agrees(found.get(record_id), after):
                yield _about(kind, record_id, tr("It is not as the journal left it."))


def _agrees(now: Json | None, then: Json | None) -> bool:
    """Columns that either side does not know were added or taken away by a later schema."""
    if now is None or then is None:
        return now is None and then is None
    return all(now[name] == then[name] for name in now.keys() & then.keys() if name not in BOOK_KEEPING)


def _attachment_problems(vault: Vault) -> Iterator[str]:
    with _reading(vault.engine()) as session:
        connection = session.connection()
        for ids in _ids(connection, Attachment):
            rows = connection.execute(
                select(Attachment.id, Attachment.sha256, Attachment.size).where(Attachment.id.in_(ids))
            )
            for id_, sha256, size in rows.all():
                try:
                    length = sum(len(piece) for piece in attachments.chunks(vault, sha256))
                except LiaisonError as error:
                    yield _about("attachment", id_, error.sentence)
                    continue
                if length != size:
                    yield _about("attachment", id_, tr("It has not the size that was noted."))


def _spare_attachments(vault: Vault) -> list[str]:
    if not vault.attachments.is_dir():
        return []
    with _reading(vault.engine()) as session:
        known = {attachments.place_of(vault, sha256).name for sha256 in session.scalars(select(Attachment.sha256))}
    spare = sum(place.name not in known for place in vault.attachments.iterdir() if place.is_file())
    if not spare:
        return []
    return [count(spare, "{n} file is attached to nothing.", "{n} files are attached to nothing.")]


def _draft_notes(engine: Engine) -> list[str]:
    """Drafts whose key names a record that is no longer there, or is in the trash."""
    orphaned = 0
    with _reading(engine) as session:
        for key in session.scalars(select(Draft.key).where(Draft.deleted_at.is_(None))):
            orphaned += any(not _is_live(session, record_id) for record_id in _RECORD_ID.findall(key))
    if not orphaned:
        return []
    return [
        count(orphaned, "{n} draft belongs to a record that is gone.", "{n} drafts belong to records that are gone.")
    ]


def _is_live(session: Session, record_id: str) -> bool:
    return any(
        session.scalar(select(of.id).where(of.id == record_id, of.deleted_at.is_(None))) is not None
        for of in KINDS.values()
    )


def _reading(engine: Engine) -> Session:
    return Session(engine.execution_options(**{READ_ONLY: True}), autoflush=False)


def _about(kind: str, record_id: str, sentence: str) -> str:
    return f"{_words(kind)} {record_id}: {sentence}"


def _words(kind: str) -> str:
    return kind.replace("_", " ")
