"""Words of the record that are nearly what was typed: for a search that found nothing."""

from __future__ import annotations

from typing import Final

from sqlalchemy.orm import Session

from liaison.store.search.words import words_of

#: How alike two words must be, of 100; one letter left out of seven is 93.
_ALIKE: Final = 80.0
_SHORTEST: Final = 4
_MOST_ASKED: Final = 4
# Lives in the memory of this connection and reads the terms of the index where they are.
_VOCABULARY: Final = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_term USING fts5vocab(main, search_index, row)"
_TERMS: Final = (
    "SELECT term FROM temp.search_term WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?"
    " ORDER BY doc DESC LIMIT 5000"
)


def similar_words(session: Session, query: str, limit: int = 5) -> list[str]:
    """Indexed words like those of ``query`` that are not indexed themselves, the most alike first.

    Only words with the same first letter and nearly the same length are looked at.
    """
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when nothing was found

    connection = session.connection()
    connection.exec_driver_sql(_VOCABULARY)
    found: dict[str, float] = {}
    for word in [word for word in words_of(query) if len(word) >= _SHORTEST][:_MOST_ASKED]:
        span = (word[0], chr(ord(word[0]) + 1), len(word) - 2, len(word) + 2)
        terms = [str(row[0]) for row in connection.exec_driver_sql(_TERMS, span)]
        if word in terms:
            continue
        for term, likeness, _at in process.extract(word, terms, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=limit):
            found[term] = max(likeness, found.get(term, 0.0))
    return sorted(found, key=lambda term: (-found[term], term))[:limit]
