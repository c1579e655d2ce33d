"""Narrowing a query of the record to rows that have certain words, without reading the whole index.

Rare words are looked up in the index. Of words that are everywhere the index would list a good part of the record, so
there the rows themselves are read instead, newest first, until there are enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from liaison.model.kinds import KINDS
from liaison.store.rows import table_of
from liaison.store.search.indexed import INDEXED
from liaison.store.search.words import phrases, spellings, to_match

#: Up to so many documents with the words are looked up at once.
FEW: Final = 4_000
_COUNT: Final = "SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)"
_IDS: Final = """
SELECT d.kind, d.record_id FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ? AND (d.client_id = ? OR d.client_id IS NULL)
"""
_TEXTS: Final = {one.kind: (*one.title, *one.body) for one in INDEXED}


@dataclass(frozen=True, slots=True)
class Within:
    """Words as a condition. ``ids`` are the records that have them, by kind; None where these are many."""

    words: tuple[str, ...]
    ids: Mapping[str, frozenset[str]] | None

    def has(self, kind: str, column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
        """Whether the record of ``kind`` whose id is in ``column`` has the words."""
        if self.ids is not None:
            return column.in_(sorted(self.ids.get(kind, ())))
        table = table_of(KINDS[kind])
        texts = [table.c[name] for name in _TEXTS[kind]]
        said = and_(*(or_(*(_holds(text, word) for text in texts)) for word in self.words))
        if column.class_ is KINDS[kind] and column.key == "id":
            return said
        return column.in_(select(table.c.id).where(said))


def _holds(text: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    return or_(*(func.lower(text).contains(spelling, autoescape=True) for spelling in spellings(word)))


def within(session: Session, query: str, client_id: str, *, few: int = FEW) -> Within | None:
    """The words of ``query`` as a condition on records of one client; None when it has no letter or digit.

    Where at most ``few`` documents of the whole record have the words, accents and case are ignored and the last word
    may be incomplete, as in :func:`search`; else a word may stand inside another.
    """
    found = phrases(query)
    if not found:
        return None
    words = tuple(part for part in query.lower().replace('"', " ").split() if phrases(part))
    match = to_match(found)
    driver: Any = session.connection().connection
    cursor = driver.cursor()
    try:
        number = cursor.execute(_COUNT, (match, few + 1)).fetchone()[0]
        rows = [] if number > few else cursor.execute(_IDS, (match, bytes.fromhex(client_id))).fetchall()
    finally:
        cursor.close()
    if number > few:
        return Within(words, None)
    ids: dict[str, set[str]] = {}
    for kind, record_id in rows:
        ids.setdefault(kind, set()).add(record_id.hex())
    return Within(words, {kind: frozenset(found_) for kind, found_ in ids.items()})
