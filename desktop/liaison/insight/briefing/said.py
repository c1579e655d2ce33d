"""Where something was said: the interaction whose words hold a statement."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from .facts import Source

_WORD: Final = re.compile(r"\w{4,}")
_ENOUGH: Final = 2 / 3


def words_of(text: str) -> frozenset[str]:
    """The words of four letters and more, by which texts are compared."""
    return frozenset(_WORD.findall(text.casefold()))


class Said(NamedTuple):
    """The text of one interaction, case folded, with who took part (ids of people)."""

    source: Source
    text: str
    people: frozenset[str] = frozenset()


def where_said(statement: str, candidates: Iterable[Said], person_id: str | None = None) -> Source | None:
    """The interaction that holds most words of ``statement``, at least two thirds; None when none does.

    Of equals one with ``person_id`` present goes first, then the latest.
    """
    wanted = words_of(statement)
    if not wanted:
        return None
    best: tuple[tuple[int, bool, int, str], Source] | None = None
    for said in candidates:
        held = sum(word in said.text for word in wanted)
        if said.source.day is None or held < _ENOUGH * len(wanted):
            continue
        rank = (held, person_id in said.people, said.source.day.toordinal(), said.source.id)
        if best is None or rank > best[0]:
            best = (rank, said.source)
    return best[1] if best else None
