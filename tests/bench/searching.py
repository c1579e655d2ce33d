"""Searching: ranked hits with snippets, against the bare ranked query of the full-text index, without snippets."""

from __future__ import annotations

from typing import Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import driver_connection, open_desk
from liaison.store.search import search
from liaison.store.search.words import phrases, to_match
from support.big_rows import TODAY
from support.big_vault import BigVault
from support.big_words import COMMON_WORD, PREFIX, TWO_WORDS

LIMIT: Final = 1.5
_HITS: Final = 50
_BARE: Final = "SELECT rowid, rank FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 50"


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """A line of the table for each query. The last word of what a person types may be incomplete, so it is a prefix."""
    queries = {
        "a rare word": vault.rare_word,
        "a common word": COMMON_WORD,
        "two words": TWO_WORDS,
        "a beginning": PREFIX,
        "a phrase": '"the report"',
    }
    return [_measure(vault, effort, name, query) for name, query in queries.items()]


def _measure(vault: BigVault, effort: Effort, name: str, query: str) -> Outcome:
    expression = to_match(phrases(query))
    with open_desk(vault.folder) as (desk, engine):

        def found(_number: int) -> int:
            with desk.record.reading() as session:
                return len(search(session, query, limit=_HITS, today=TODAY))

        def bare(_number: int) -> int:
            with driver_connection(engine) as connection:
                return len(connection.execute(_BARE, (expression,)).fetchall())

        hits = found(0)
        assert hits == bare(0) > 0, "both find the same number"
        pair = side_by_side(found, bare, repetitions=effort.of(15, 3), warm_up=2)
    return Outcome(f"search for {name}", pair.ours, pair.raw, LIMIT, note=f"{hits} hits")
