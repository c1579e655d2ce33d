"""Whether words typed so far answer to the name of an action, and what of it they mark."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from .rows import Runs


def folded(text: str) -> str:
    """Text without case and accents, letter for letter."""
    return "".join(_plain(letter) for letter in text)


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple("".join(letter if letter.isalnum() else " " for letter in folded(text)).split())


def answers(words: Sequence[str], names: Sequence[str]) -> bool:
    """Whether each of ``words`` begins one of ``names``."""
    return all(any(name.startswith(word) for name in names) for word in words)


def marked(text: str, words: Sequence[str]) -> Runs:
    """The whole of ``text`` with the beginnings of words marked that were typed."""
    plain = folded(text)
    runs: list[tuple[str, bool]] = []
    at = 0
    while at < len(text):
        begins = plain[at].isalnum() and (at == 0 or not plain[at - 1].isalnum())
        length = max((len(word) for word in words if begins and plain.startswith(word, at)), default=0)
        runs.append((text[at : at + max(length, 1)], length > 0))
        at += max(length, 1)
    return _joined(runs)


def _joined(runs: Sequence[tuple[str, bool]]) -> Runs:
    found: list[tuple[str, bool]] = []
    for piece, is_match in runs:
        if found and found[-1][1] == is_match:
            found[-1] = (found[-1][0] + piece, is_match)
        else:
            found.append((piece, is_match))
    return tuple(found)


def _plain(letter: str) -> str:
    if letter.isascii():
        return letter.lower()
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    return base if len(base) == 1 else letter
