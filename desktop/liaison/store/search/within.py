"""Narrowing a query of the record to rows that have certain words, without reading the whole index."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, TextClause, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from liaison.store.search.words import phrases, to_match

#: Up to so many documents with the words are looked up at once; where there are more, each row is tried by itself.
FEW: Final = 4_000
_COUNT: Final = "SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)"
_IDS: Final = """
SELECT d.kind, d.record_id FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ? AND (d.client_id = ? OR d.client_id IS NULL)
"""
_HAS: Final = """EXISTS (SELECT 1 FROM search_document AS d JOIN search_index AS f ON f.rowid = d.id
WHERE d.record_id = {column} AND f.search_index MATCH :words_within)"""


@dataclass(frozen=True, slots=True)
class Within:
    """The words as a condition. ``ids`` are the records that have them, by kind; None where there are many."""

    match: str
    ids: Mapping[str, frozenset[str]] | None

    def has(self, kind: str, column: InstrumentedAttribute[Any]) -> ColumnElement[bool] | TextClause:
        """Whether the record of ``kind`` whose id is in ``column`` has the words."""
        if self.ids is not None:
            return column.in_(sorted(self.ids.get(kind, ())))
        name = f"{column.class_.__tablename__}.{column.key}"
        return text(_HAS.format(column=name)).bindparams(words_within=self.match)


def within(session: Session, query: str, client_id: str, *, few: int = FEW) -> Within | None:
    """The words of ``query`` as a condition on records of one client; None when it has no letter or digit.

    Accents and case are ignored and the last word may be incomplete, as in :func:`search`. Where more than ``few``
    documents have the words they are not listed.
    """
    found = phrases(query)
    if not found:
        return None
    match = to_match(found)
    driver: Any = session.connection().connection
    cursor = driver.cursor()
    try:
        number = cursor.execute(_COUNT, (match, few + 1)).fetchone()[0]
        rows = [] if number > few else cursor.execute(_IDS, (match, bytes.fromhex(client_id))).fetchall()
    finally:
        cursor.close()
    if number > few:
        return Within(match, None)
    ids: dict[str, set[str]] = {}
    for kind, record_id in rows:
        ids.setdefault(kind, set()).add(record_id.hex())
    return Within(match, {kind: frozenset(found_) for kind, found_ in ids.items()})
