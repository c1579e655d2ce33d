"""What was recorded last among what matches: for searching while somebody types.

Ranking by words alone has to look at every match; a word such as "the" has a million. Here the index is walked from
the newest document backwards and left after so many, so that a keystroke costs the same in a record of any size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy.orm import Session

from liaison.store.search.snippet import Runs, marked, matcher_of, snippet
from liaison.store.search.words import Phrase, compose, fold, phrases, to_match

#: The index keeps beginnings of words up to this long ready; longer ones are gathered from all words that begin so.
_KEPT_PREFIX: Final = 3
#: If one in so many of the newest documents with the short beginning has the long one, these will do.
_ENOUGH: Final = 6

_FIND: Final = """
SELECT d.id, d.record_id, d.kind, d.client_id, d.parent_id, d.happened_on, d.title, substr(d.body, 1, 20000)
FROM search_index AS f CROSS JOIN search_document AS d ON d.id = f.rowid
WHERE f.search_index MATCH ?{filters} ORDER BY f.rowid DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class NewestHit:
    """A document that matches. ``number`` grows with the time of recording; pages go on below the last one."""

    number: int
    kind: str
    record_id: str
    client_id: str | None
    parent_id: str | None
    happened_on: date | None
    title: str
    body: str


def newest(
    session: Session, query: str, *, limit: int, before: int | None = None, fill: bool = False
) -> list[NewestHit]:
    """The ``limit`` documents that match all words of ``query`` and were recorded last, the newest first.

    Words as in :func:`~liaison.store.search.search`. With ``before`` only documents of lower numbers. Without
    ``fill`` there may be fewer than there are, where a beginning of a word is common; paging needs it.
    """
    found = phrases(query)
    if not found or limit < 1:
        return []
    short = None if fill else _with_kept_prefix(found)
    if short is not None:
        window = _run(session, short, limit, before)
        keeps = _keeps(found[-1].words[0])
        fitting = [hit for hit in window if keeps(hit)]
        if len(window) < limit or len(fitting) * _ENOUGH >= limit:
            return fitting
    return _run(session, found, limit, before)


class Marker:
    """Marks what matches one query, in as many texts as there are: the query is taken apart once."""

    def __init__(self, query: str) -> None:
        found = phrases(query)
        self._matcher = matcher_of(found) if found else None

    def title(self, text: str) -> Runs:
        """The whole of ``text`` with what matches marked."""
        return marked(text, self._matcher) if self._matcher is not None else ((text, False),)

    def body(self, text: str) -> Runs:
        """The few words of ``text`` around what matches, marked; empty when nothing of it does."""
        runs = snippet(text, self._matcher) if self._matcher is not None else ()
        return runs if any(is_match for _piece, is_match in runs) else ()


def has_words(text: str, words: Sequence[str]) -> bool:
    """Whether ``text`` has, for each of ``words`` (folded), a word that begins so."""
    folded = f" {fold(compose(text))}"
    return all(_begins_a_word(folded, word) for word in words)


def _begins_a_word(folded: str, word: str) -> bool:
    at = folded.find(word)
    while at > 0:
        if not folded[at - 1].isalnum():
            return True
        at = folded.find(word, at + 1)
    return False


def _with_kept_prefix(found: tuple[Phrase, ...]) -> tuple[Phrase, ...] | None:
    """The same with the last word cut to a beginning the index keeps ready; None where that changes nothing."""
    last = found[-1]
    if not last.is_prefix or len(last.words) > 1 or len(last.words[0]) <= _KEPT_PREFIX:
        return None
    return (*found[:-1], replace(last, words=(last.words[0][:_KEPT_PREFIX],)))


def _keeps(word: str) -> Callable[[NewestHit], bool]:
    """Whether a document has a word that begins so."""

    def keeps(hit: NewestHit) -> bool:
        return has_words(f"{hit.title} {hit.body}", (word,))

    return keeps


def _run(session: Session, found: tuple[Phrase, ...], limit: int, before: int | None) -> list[NewestHit]:
    values: list[Any] = [to_match(found)]
    filters = ""
    if before is not None:
        filters = " AND f.rowid < ?"
        values.append(before)
    driver: Any = session.connection().connection
    cursor = driver.cursor()
    try:
        rows = cursor.execute(_FIND.format(filters=filters), [*values, limit]).fetchall()
    finally:
        cursor.close()
    return [
        NewestHit(
            number,
            kind,
            record_id.hex(),
            client_id.hex() if client_id else None,
            parent_id.hex() if parent_id else None,
            date.fromisoformat(day) if day else None,
            title,
            body,
        )
        for number, record_id, kind, client_id, parent_id, day, title, body in rows
    ]
