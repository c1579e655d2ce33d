"""The records of one kind that were recorded last among those with certain words, without ranking all that match.

Ranking by words alone looks at every match; here the index is walked from the newest document backwards and left as
soon as there are enough. Words that are common each and rarely meet would still have the whole index read: such a
search ends after its time, with what it has found among the documents recorded last.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import Any, Final

from sqlalchemy.orm import Session

from liaison.store.search.snippet import Runs, matcher_of, snippet
from liaison.store.search.words import phrases, to_match, words_of

_FIND: Final = """
SELECT d.record_id, d.title, substr(d.body, 1, 20000)
FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ? AND d.kind = ?{filters} ORDER BY f.rowid DESC LIMIT ?
"""
#: Seconds a search may take, and how many steps of the database go between two looks at the clock.
_BUDGET: Final = 0.04
_STEPS: Final = 2_000


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
    """The ids of the records of ``kind`` of which the title, or the text, begins with ``words``."""
    plain = words_of(words)
    if not plain:
        return []
    # The circumflex asks for the words at the beginning of a column, the star leaves the last one incomplete.
    values = [f'^ "{" ".join(plain)}" *', kind, limit]
    return [row[0].hex() for row in _all(session, _FIND.format(filters=""), values)]


def holding(session: Session, words: str, mark: str, *, kind: str, limit: int) -> list[str]:
    """The ids of the records of ``kind`` that have ``words`` beside each other and, in their text, ``mark``."""
    plain = words_of(words)
    if not plain:
        return []
    values = [f'"{" ".join(plain)}"', kind, mark, limit]
    statement = _FIND.format(filters=" AND instr(d.body, ?) > 0")
    return [row[0].hex() for row in _all(session, statement, values)]


def _all(session: Session, statement: str, values: list[Any]) -> list[Any]:
    """The rows, the latest first; those found until the time was over."""
    driver: Any = session.connection().connection.driver_connection
    end = monotonic() + _BUDGET
    driver.set_progress_handler(lambda: monotonic() > end, _STEPS)
    rows: list[Any] = []
    cursor = driver.cursor()
    try:
        cursor.execute(statement, values)
        rows.extend(cursor)
    except driver.OperationalError as error:
        if "interrupted" not in str(error):
            raise
    finally:
        driver.set_progress_handler(None, _STEPS)
        cursor.close()
    return rows
