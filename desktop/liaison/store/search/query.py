"""Finding records by the words in them."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from liaison.store.search import snippet as snippets
from liaison.store.search.words import phrases, to_match

#: So many of the best by words alone for each that is returned; recency chooses among them. Each costs a read.
_CANDIDATES: Final = 1.25
#: What happened today counts this much more than what happened long ago; the extra halves every so many days.
_RECENT_EXTRA: Final = 1.0
_HALVED_AFTER_DAYS: Final = 365
#: What has no date (a client, a person) is always current, but not news.
_TIMELESS_EXTRA: Final = 0.5

_FIND: Final = """
SELECT d.id, d.record_id, d.kind, d.client_id, d.happened_on, d.title, substr(d.body, 1, 20000), f.rank
FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ?{filters}
ORDER BY f.rank LIMIT ?
"""
_OF_CLIENT: Final = """ AND (d.client_id = ? OR d.client_id IS NULL AND (
EXISTS (SELECT 1 FROM search_document AS p WHERE p.record_id = d.parent_id AND p.client_id = ?)
OR EXISTS (SELECT 1 FROM stakeholder AS s
WHERE s.person_id IN (d.record_id, d.parent_id) AND s.client_id = ? AND s.deleted_at IS NULL)))"""
_CLIENT_OF: Final = """
SELECT d.id, coalesce((SELECT p.client_id FROM search_document AS p WHERE p.record_id = d.parent_id),
(SELECT s.client_id FROM stakeholder AS s
WHERE s.person_id IN (d.record_id, d.parent_id) AND s.deleted_at IS NULL
ORDER BY s.until_on IS NOT NULL, s.from_on DESC, s.id LIMIT 1))
FROM search_document AS d WHERE d.id IN ({marks})
"""

_Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that was found.

    ``title`` is plain text, ``title_runs`` the same with the matches marked, ``snippet`` the words around the matches
    in its other text (empty when it has none). ``client_id`` is the client it belongs to, for a person the one they
    work for now. ``rank`` grows with relevance and means nothing by itself.
    """

    kind: str
    record_id: str
    client_id: str | None
    title: str
    title_runs: snippets.Runs
    snippet: snippets.Runs
    happened_on: date | None
    rank: float


def search(
    session: Session,
    query: str,
    *,
    limit: int = 50,
    kinds: Collection[str] | None = None,
    client_id: str | None = None,
    today: date,
) -> list[SearchHit]:
    """The ``limit`` records that match all words of ``query`` best, the most relevant first.

    ``query`` is what a person typed: accents and case are ignored, "quoted words" stay together, the last word may be
    incomplete. A query without a letter or digit finds nothing. ``kinds`` and ``client_id`` narrow the search.
    """
    found = phrases(query)
    if not found or limit < 1 or (kinds is not None and not kinds):
        return []
    filters, values = _filters(kinds, client_id)
    values = [to_match(found), *values, math.ceil(_CANDIDATES * limit)]
    rows = _all(session, _FIND.format(filters=filters), values)
    scored = [(_score(row[7], row[4], today), row) for row in rows]
    scored.sort(key=lambda pair: (-pair[0], pair[1][0]))
    return _hits(session, scored[:limit], snippets.matcher_of(found))


def _filters(kinds: Collection[str] | None, client_id: str | None) -> tuple[str, list[Any]]:
    filters, values = "", list[Any]()
    if kinds is not None:
        filters += f" AND d.kind IN ({_marks(len(kinds))})"
        values += sorted(kinds)
    if client_id is not None:
        filters += _OF_CLIENT
        values += [bytes.fromhex(client_id)] * 3
    return filters, values


def _score(rank: float, happened_on: str | None, today: date) -> float:
    """bm25 is negative, the better the lower."""
    extra = _TIMELESS_EXTRA
    if happened_on is not None:
        age = abs((today - date.fromisoformat(happened_on)).days)
        extra = _RECENT_EXTRA * math.pow(2, -age / _HALVED_AFTER_DAYS)
    return -rank * (1 + extra)


def _hits(session: Session, scored: list[tuple[float, _Row]], matcher: snippets.Matcher) -> list[SearchHit]:
    if not scored:
        return []
    indirect = [row[0] for _score_, row in scored if row[3] is None]
    clients: dict[int, bytes | None] = (
        dict(_all(session, _CLIENT_OF.format(marks=_marks(len(indirect))), indirect)) if indirect else {}
    )
    return [
        SearchHit(
            kind=kind,
            record_id=record_id.hex(),
            client_id=owner.hex() if (owner := client_id or clients.get(id_)) else None,
            title=title,
            title_runs=snippets.marked(title, matcher),
            snippet=snippets.snippet(body, matcher),
            happened_on=date.fromisoformat(day) if day else None,
            rank=score,
        )
        for score, (id_, record_id, kind, client_id, day, title, body, _rank) in scored
    ]


def _all(session: Session, statement: str, values: list[Any]) -> list[_Row]:
    """All rows, straight from the driver: SQLAlchemy's rows would double the cost of a search for a rare word."""
    driver: Any = session.connection().connection
    cursor = driver.cursor()
    try:
        rows: list[_Row] = cursor.execute(statement, values).fetchall()
    finally:
        cursor.close()
    return rows


def _marks(number: int) -> str:
    return ", ".join("?" * number)
