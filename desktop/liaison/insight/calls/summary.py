"""The line a call is remembered by, taken from what was typed during it."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

_LONGEST: Final = 120
_MARKS: Final = re.compile(r"^[\s>#*+-]*(?:\[[ xX]\]\s+)?|\[\[|\]\]|(?<!\w)[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}(?!\w)")
_SENTENCE_END: Final = re.compile(r"(?<=[.!?])\s+(?=\S)")


def summary_of(text: str, recorded: Collection[int], otherwise: str) -> str:
    """The first line that makes no record, without its marks, cut at a word; where there is none, ``otherwise``.

    ``recorded`` are the numbers, from 1, of the lines that make a record.
    """
    for number, line in enumerate(text.split("\n"), start=1):
        plain = " ".join(_MARKS.sub("", line).split())
        if plain and number not in recorded:
            return _cut(plain)
    return otherwise


def _cut(line: str) -> str:
    """At most 120 characters: whole sentences where they fit, else whole words."""
    if len(line) <= _LONGEST:
        return line
    sentences = _SENTENCE_END.split(line)
    if len(sentences[0]) <= _LONGEST:
        kept = sentences[0]
        for sentence in sentences[1:]:
            if len(kept) + 1 + len(sentence) > _LONGEST:
                break
            kept = f"{kept} {sentence}"
        return kept
    shortened = line[: _LONGEST - 1]
    return f"{shortened.rpartition(' ')[0] or shortened}…"
