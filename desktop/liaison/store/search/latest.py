"""The records of one kind that were recorded last among those with certain words, without ranking all that match.

Ranking by words alone looks at every match; here the index is walked from the newest document backwards and left as
soon as there are enough.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from liaison.store.search.snippet import Runs, matcher_of, snippet
from liaison.store.search.words import fold, phrases, to_match

_FIND: Final = """
SELECT d.record_id, d.title, substr(d.body, 1, 20000)
FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ? AND d.kind = ?{filters} ORDER BY f.rowid DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class LatestHit:
    """A record that has the words, with the text around them."""

    record_id: str
    snippet: Runs


def latest(session: Session, query: str, *, kind: str, limit: int, client_id: str | None = None) -> list[LatestHit]:
    """The ``limit`` records of ``kind`` that have all words of ``query``, those recorded last first.

    The last word may be incomplete, as in :func:`~liaison.store.search.search`.
    """
    found = phrases(query)
    if not found or limit < 1:
        return []
    matcher = matcher_of(found)
    filters, values = "", list[Any]([to_match(found), kind])
    if client_id is not None:
        filters, values = " AND d.client_id = ?", [*values, bytes.fromhex(client_id)]
    rows = _all(session, _FIND.format(filters=filters), [*values, limit])
    return [LatestHit(record_id.hex(), snippet(body, matcher) or ((title, False),)) for record_id, title, body in rows]


def beginning_with(session: Session, words: str, *, kind: str, limit: int) -> list[str]:
    """The ids of the records of ``kind`` of which the title, or else the text, begins with ``words``."""
    found = phrases(words)
    wanted = fold(" ".join(words.split()))
    rows = _all(session, _FIND.format(filters=""), [to_match(found), kind, limit]) if found else []
    return [
        record_id.hex()
        for record_id, title, body in rows
        if any(wanted in fold(" ".join(text[:400].split())) for text in (title, body))
    ]


def holding(session: Session, words: str, mark: str, *, kind: str, limit: int) -> list[str]:
    """The ids of the records of ``kind`` that have all ``words`` and, somewhere in their text, ``mark``."""
    found = phrases(f'"{words}"')
    rows = _all(session, _FIND.format(filters=""), [to_match(found), kind, limit]) if found else []
    return [record_id.hex() for record_id, title, body in rows if mark in title or mark in body]


def _all(session: Session, statement: str, values: list[Any]) -> list[tuple[Any, ...]]:
    driver: Any = session.connection().connection
    cursor = driver.cursor()
    try:
        rows: list[tuple[Any, ...]] = cursor.execute(statement, values).fetchall()
    finally:
        cursor.close()
    return rows
