"""The tables and triggers of the search index, generated from :data:`~liaison.store.search.indexed.INDEXED`.

``search_document`` holds one row for each live record with text; ``search_index`` is an FTS5 index over its title and
body. Triggers on the tables of the record keep the first in step, triggers on the first keep the second. A record in
the trash has no document.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection

from liaison.store.search.indexed import INDEXED, Indexed

#: How much more a word in the title counts than one in the body.
TITLE_WEIGHT: Final = 4.0

# What a search reads of every candidate stands before the body, so that long bodies stay unread.
_TABLES: Final = (
    """CREATE TABLE search_document (id INTEGER PRIMARY KEY, record_id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
client_id BLOB, parent_id BLOB, happened_on TEXT, title TEXT NOT NULL, body TEXT NOT NULL)""",
    """CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='search_document', content_rowid='id',
tokenize='unicode61 remove_diacritics 2', prefix='2 3')""",
)
# A larger buffer of terms makes large imports a quarter faster (measured on 200,000 interactions).
_SETTINGS: Final = (("rank", f"bm25({TITLE_WEIGHT}, 1.0)"), ("hashsize", 8 * 1024 * 1024))
_ADD: Final = "INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);"
_REMOVE: Final = (
    "INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);"
)
_INDEX_TRIGGERS: Final = (
    f"CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN {_ADD} END",
    f"CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN {_REMOVE} END",
    f"CREATE TRIGGER search_document_changed AFTER UPDATE OF title, body ON search_document BEGIN {_REMOVE} {_ADD} END",
)
_COLUMNS: Final = "record_id, kind, client_id, parent_id, happened_on, title, body"


def create_search(connection: Connection) -> None:
    """Make the index and fill it from the record, as far as its tables are there: an older schema has fewer.

    Does not commit.
    """
    there = _kinds_there(connection)
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    for setting in _SETTINGS:
        connection.exec_driver_sql("INSERT INTO search_index (search_index, rank) VALUES (?, ?)", setting)
    for what in there:
        connection.exec_driver_sql(f"INSERT INTO search_document ({_COLUMNS}) {_documents(what)}")
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('rebuild')")
    for statement in (*_INDEX_TRIGGERS, *(trigger for what in there for trigger in _record_triggers(what))):
        connection.exec_driver_sql(statement)


def _kinds_there(connection: Connection) -> list[Indexed]:
    found = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    tables = {name for (name,) in found.all()}
    return [what for what in INDEXED if what.kind in tables]


def drop_search(connection: Connection) -> None:
    """Take the index and all its triggers away, as far as they are there. Does not commit."""
    found = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'search\\_%' ESCAPE '\\'"
    )
    for (name,) in found.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_index")
    connection.exec_driver_sql("DROP TABLE IF EXISTS search_document")


def rebuild_search(connection: Connection) -> None:
    """Make the index anew from the record. Does not commit."""
    drop_search(connection)
    create_search(connection)


def stale_documents(connection: Connection) -> int:
    """How many records are missing in the index, are there without reason, or differ from what is indexed."""
    wrong = 0
    for what in INDEXED:
        wrong += connection.exec_driver_sql(
            f"SELECT count(*) FROM ({_documents(what)}) AS s LEFT JOIN search_document AS d USING (record_id)"  # noqa: S608 - from constants
            " WHERE d.id IS NULL OR (d.kind, d.client_id, d.parent_id, d.happened_on, d.title, d.body)"
            " IS NOT (s.kind, s.client_id, s.parent_id, s.happened_on, s.title, s.body)"
        ).scalar_one()
        wrong += connection.exec_driver_sql(
            "SELECT count(*) FROM search_document AS d WHERE d.kind = ? AND NOT EXISTS"  # noqa: S608 - from constants
            f' (SELECT 1 FROM "{what.kind}" AS r WHERE r.id = d.record_id AND {_is_indexed(what, "r")})',
            (what.kind,),
        ).scalar_one()
    return wrong


def _record_triggers(what: Indexed) -> Iterator[str]:
    kind = what.kind
    add = f"INSERT INTO search_document ({_COLUMNS}) SELECT {_values(what, 'new')} WHERE {_is_indexed(what, 'new')};"
    remove = "DELETE FROM search_document WHERE record_id = old.id;"
    columns = list(dict.fromkeys((*what.title, *what.body, *_links(what), *what.day, "deleted_at")))
    old, new = (", ".join(f'{row}."{column}"' for column in columns) for row in ("old", "new"))
    named = ", ".join(f'"{column}"' for column in columns)
    yield f'CREATE TRIGGER search_{kind}_added AFTER INSERT ON "{kind}" BEGIN {add} END'
    yield f'CREATE TRIGGER search_{kind}_removed AFTER DELETE ON "{kind}" BEGIN {remove} END'
    yield (
        f'CREATE TRIGGER search_{kind}_changed AFTER UPDATE OF {named} ON "{kind}"'
        f" WHEN ({old}) IS NOT ({new}) BEGIN {remove} {add} END"
    )


def _documents(what: Indexed) -> str:
    return f'SELECT {_values(what, "r", named=True)} FROM "{what.kind}" AS r WHERE {_is_indexed(what, "r")}'  # noqa: S608 - from constants


def _links(what: Indexed) -> tuple[str, ...]:
    return (*((what.client,) if what.client else ()), *what.parent)


def _values(what: Indexed, row: str, *, named: bool = False) -> str:
    parent = [f'{row}."{column}"' for column in what.parent]
    client = f'{row}."{what.client}"' if what.client else "NULL"
    days = [f'{row}."{column}"' for column in what.day]
    values = {
        "record_id": f"{row}.id",
        "kind": f"'{what.kind}'",
        "client_id": client,
        "parent_id": _first(parent),
        "happened_on": f"substr({_first(days)}, 1, 10)" if days else "NULL",
        "title": _joined(what, what.title, row, " \u00b7 "),
        "body": _joined(what, what.body, row, "\n"),
    }
    return ", ".join(f"{value} AS {name}" if named else value for name, value in values.items())


def _first(values: list[str]) -> str:
    return f"coalesce({', '.join(values)})" if len(values) > 1 else (values[0] if values else "NULL")


def _joined(what: Indexed, columns: tuple[str, ...], row: str, separator: str) -> str:
    texts = [_text(what, column, row) for column in columns]
    if len(texts) < 2:
        return f"coalesce({texts[0]}, '')" if texts else "''"
    filled = ", ".join(f"nullif({text}, '')" for text in texts)
    return f"concat_ws('{separator}', {filled})"


def _text(what: Indexed, column: str, row: str) -> str:
    value = f'{row}."{column}"'
    if column not in what.lists:
        return value
    whole = f"CASE WHEN json_valid({value}) THEN {value} ELSE '[]' END"
    return f"(SELECT group_concat(value, ', ') FROM json_each({whole}))"  # noqa: S608 - from constants


def _is_indexed(what: Indexed, row: str) -> str:
    texts = ", ".join(_text(what, column, row) for column in (*what.title, *what.body))
    return f"{row}.deleted_at IS NULL AND concat_ws('', {texts}) <> ''"
