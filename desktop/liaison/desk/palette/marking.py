"""Marking in a name what was typed: beginnings of words, whole words, letters in their order."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.store.search.words import compose, fold

from .names import Marks

Runs = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it matches."""


def marked(text: str, marks: Marks) -> Runs:
    """The whole of ``text`` with what ``marks`` names."""
    text = compose(text)
    folded = fold(text)
    hit = bytearray(len(text))
    for start, end in _words(folded):
        word = folded[start:end]
        begun = max((len(one) for one in marks.begins if word.startswith(one)), default=0)
        hit[start : start + begun] = b"\1" * begun
        if word in marks.whole:
            hit[start:end] = b"\1" * (end - start)
    for letters in marks.letters:
        for at in _places(folded, letters):
            hit[at] = 1
    return _runs(text, hit)


def plain_runs(text: str) -> Runs:
    """A text without marks."""
    return ((text, False),) if text else ()


def _words(folded: str) -> Iterator[tuple[int, int]]:
    start = -1
    for at, letter in enumerate(f"{folded} "):
        if letter.isalnum():
            start = at if start < 0 else start
        elif start >= 0:
            yield start, at
            start = -1


def _places(folded: str, letters: str) -> list[int]:
    """Where ``letters`` stand: in one word that begins with the first of them, else as initials."""
    for start, end in _words(folded):
        places = _in_order(folded, letters, range(start, end))
        if folded[start] == letters[0] and len(places) == len(letters):
            return places
    initials = [start for start, _end in _words(folded)]
    places = _in_order(folded, letters, initials)
    return places if len(places) == len(letters) else []


def _in_order(folded: str, letters: str, places: range | list[int]) -> list[int]:
    found: list[int] = []
    for at in places:
        if len(found) < len(letters) and folded[at] == letters[len(found)]:
            found.append(at)
    return found


def _runs(text: str, hit: bytearray) -> Runs:
    runs: list[tuple[str, bool]] = []
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or hit[at] != hit[start]:
            runs.append((text[start:at], bool(hit[start])))
            start = at
    return tuple(runs)
