"""Writes the fixture of the newest schema anew, on purpose: ``python tests/support/schema_files.py``.

Only while that schema is unreleased. A fixture is a database with one schema and a few rows, as SQL; once released, it
and the step of the migrations that leads to it never change again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event, insert
from sqlalchemy.pool import StaticPool

from liaison.model.base import Base
from liaison.model.kinds import KINDS
from liaison.model.values import ChannelKind, CommitmentStatus, InteractionKind, JournalKind, JournalStatus, Side
from liaison.store.migrations import SCHEMA_VERSION
from liaison.store.rows import encode, table_of
from liaison.store.search import create_search

FIXTURES = Path(__file__).parents[1] / "data" / "schema"
_NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


def memory_engine() -> Engine:
    """An empty database in memory whose transactions hold all that is done, tables too."""

    def connect() -> Any:
        return driver.connect(":memory:", isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite+pysqlite://", module=driver, creator=connect, poolclass=StaticPool)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


def schema_of(connection: Connection) -> dict[str, str]:
    """Each table, index and trigger with how it was made, white space aside."""
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {f"{kind} {name}": " ".join(sql.split()) for kind, name, sql in rows}


def fixture() -> str:
    """A database of the newest schema with a few rows, as SQL."""
    engine = memory_engine()
    with engine.begin() as connection:
        Base.metadata.create_all(connection, checkfirst=False)
        create_search(connection)
        connection.exec_driver_sql(
            "CREATE TABLE alembic_version"
            " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (f"{SCHEMA_VERSION:04d}",))
        for kind, row in _rows():
            connection.execute(insert(table_of(KINDS[kind])), row)
        text = "\n".join((*_dump(connection), f"PRAGMA user_version = {SCHEMA_VERSION};", ""))
    engine.dispose()
    return text


def _dump(connection: Connection) -> Iterator[str]:
    """The search index is a virtual table: made like the others, then filled from its documents."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql, rootpage FROM sqlite_master"
        " WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' ORDER BY rowid"
    )
    made = [
        (type_, name, "\n".join(line.rstrip() for line in sql.splitlines()), page) for type_, name, sql, page in rows
    ]
    for type_, name, sql, page in made:
        if type_ == "table" and page:
            yield f"{sql};"
            columns = [row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")')]
            quoted = " || ', ' || ".join(f'quote("{column}")' for column in columns)
            for (values,) in connection.exec_driver_sql(f'SELECT {quoted} FROM "{name}"'):
                yield f'INSERT INTO "{name}" VALUES ({values});'
    for type_, _name, sql, page in made:
        if type_ == "index" or (type_ == "table" and not page):
            yield f"{sql};"
    for key, value in connection.exec_driver_sql("SELECT k, quote(v) FROM search_index_config WHERE k <> 'version'"):
        yield f"INSERT INTO search_index (search_index, rank) VALUES ('{key}', {value});"
    yield "INSERT INTO search_index (search_index) VALUES ('rebuild');"
    for type_, _name, sql, _page in made:
        if type_ == "trigger":
            yield f"{sql};"


def _rows() -> Iterator[tuple[str, dict[str, Any]]]:
    """A client with a person, a call, a promise that slipped, and the journal that says so."""
    rows: list[tuple[str, dict[str, Any]]] = [
        (
            "client",
            {"id": _id(1), "name": "Harbor & Finch", "domains": ["harborfinch.example"], "zone": "Europe/London"},
        ),
        ("person", {"id": _id(2), "name": "Zoë Lund", "nicknames": ["Zo"], "notes": "Rows on Saturdays."}),
        (
            "channel",
            {"id": _id(3), "person_id": _id(2), "kind_of": ChannelKind.EMAIL, "address": "z@h.example", "rank": 1},
        ),
        ("stakeholder", {"id": _id(4), "client_id": _id(1), "person_id": _id(2), "role": "Marketing director"}),
        (
            "interaction",
            {
                "id": _id(5),
                "client_id": _id(1),
                "interaction_kind": InteractionKind.CALL,
                "happened_at": _NOW,
                "zone": "Europe/London",
                "summary": "Budget for spring",
                "text": "They need the café figures; it's for the board.",
            },
        ),
        (
            "commitment",
            {
                "id": _id(6),
                "client_id": _id(1),
                "side": Side.OURS,
                "what": "Send the October report",
                "status": CommitmentStatus.OPEN,
                "due_on": date(2026, 12, 1),
                "first_due_on": date(2026, 11, 27),
                "source_id": _id(5),
            },
        ),
        (
            "slip",
            {
                "id": _id(7),
                "commitment_id": _id(6),
                "slipped_on": date(2026, 11, 24),
                "old_due_on": date(2026, 11, 27),
                "new_due_on": date(2026, 12, 1),
                "reason": "The figures came late",
            },
        ),
    ]
    whole = [(kind, _filled(kind, row)) for kind, row in rows]
    yield from whole
    entry = {"number": 1, "at": _NOW, "command": "fixture", "words": "Made the fixture"}
    entry |= {"id": _id(8), "journal_kind": JournalKind.DO, "status": JournalStatus.DONE}
    yield "journal", _filled("journal", entry)
    for position, (kind, row) in enumerate(whole, start=1):
        line = {"journal_id": _id(8), "position": position, "record_kind": kind, "record_id": row["id"]}
        yield "journal_row", _filled("journal_row", line | {"id": _id(100 + position), "after": encode(row)})


def _id(number: int) -> str:
    return f"0190000000007000800000000000{number:04d}"


def _filled(kind: str, row: dict[str, Any]) -> dict[str, Any]:
    empty: dict[str, Any] = {}
    for column in table_of(KINDS[kind]).columns:
        default = getattr(column.default, "arg", None) if column.default is not None else None
        empty[column.name] = default(None) if callable(default) else default
    return empty | {"created_at": _NOW, "updated_at": _NOW} | row


if __name__ == "__main__":
    (FIXTURES / f"{SCHEMA_VERSION:04d}.sql").write_text(fixture(), "utf-8")
