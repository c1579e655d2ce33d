"""Searching: ranked hits with snippets, against the bare ranked query of the full-text index with its own snippets.

Each kind of query is asked with other words every time, as people do, so that neither side finds warm what the other
has just read.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import cycle
from typing import Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import driver_connection, open_desk
from liaison.store.search import search
from liaison.store.search.words import phrases, to_match
from support.big_rows import TODAY
from support.big_vault import BigVault, words_of
from support.big_words import COMMON_WORDS

LIMIT: Final = 1.5
_HITS: Final = 50
_BARE: Final = (
    "SELECT rowid, rank, highlight(search_index, 0, '[', ']'), snippet(search_index, 1, '[', ']', '\u2026', 24)"
    " FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 50"
)


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """A line of the table for each kind of query. The last word typed may be incomplete: a prefix."""
    return [_measure(vault, effort, kind, queries) for kind, queries in _queries(vault).items()]


def _queries(vault: BigVault) -> dict[str, list[str]]:
    dice = random.Random(1)
    rare = list(words_of(vault.scale).rare)
    dice.shuffle(rare)
    pairs = [dice.sample(COMMON_WORDS, 2) for _ in range(50)]
    return {
        "a rare word": rare,
        "a common word": list(COMMON_WORDS),
        "two words": [" ".join(pair) for pair in pairs],
        "the beginning of a word": [word[:3] for word in COMMON_WORDS],
        "a phrase": [f'"the {word}"' for word in COMMON_WORDS],
    }


def _measure(vault: BigVault, effort: Effort, name: str, queries: list[str]) -> Outcome:
    next_query: Iterator[str] = cycle(queries)
    with open_desk(vault.folder) as (desk, engine):

        def found(_number: int) -> int:
            query = next(next_query)
            with desk.record.reading() as session:
                return len(search(session, query, limit=_HITS, today=TODAY))

        def bare(_number: int) -> int:
            expression = to_match(phrases(next(next_query)))
            with driver_connection(engine) as connection:
                return len(connection.execute(_BARE, (expression,)).fetchall())

        assert found(0) > 0, "there is something to find"
        pair = side_by_side(found, bare, repetitions=effort.of(150 if len(queries) > 100 else 12, 3), warm_up=2)
    return Outcome(f"search for {name}", pair.ours, pair.raw, LIMIT)
