"""The few words around what was found, with the matches marked.

Made here and not with FTS5's own function, as that would read the whole index once more for each hit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from typing import Final

from liaison.store.search.words import Phrase, compose, fold

Runs = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is a match."""

#: About how many characters a snippet has, and how much of a body is looked at.
LENGTH: Final = 160
_LOOKED_AT: Final = 20_000
_MOST_MATCHES: Final = 60
_ELLIPSIS: Final = "\u2026"
_SPACE: Final = re.compile(r"\s+")
_NOT_WORD: Final = r"[\W_]+"
_END: Final = r"(?![^\W_])"


Spans = list[tuple[int, int]]
Matcher = Callable[[str], Spans]
"""Tells where the matches in folded text are, at most the first sixty."""


def matcher_of(found: Sequence[Phrase]) -> Matcher:
    """Finds any of the phrases."""
    if len(found) == 1 and len(found[0].words) == 1:
        return partial(_find_word, found[0].words[0], found[0].is_prefix)
    return partial(_find_pattern, re.compile("|".join(sorted(map(_pattern, found), key=len, reverse=True))))


def _find_word(word: str, is_prefix: bool, folded: str) -> Spans:  # noqa: FBT001 - what the word is
    """A single word is found without a pattern: compiling one would take as long as finding it in all hits."""
    spans: Spans = []
    at = folded.find(word)
    while at >= 0 and len(spans) < _MOST_MATCHES:
        end = at + len(word)
        begins = at == 0 or not folded[at - 1].isalnum()
        is_match = begins and (is_prefix or not folded[end : end + 1].isalnum())
        if is_match:
            spans.append((at, end))
        at = folded.find(word, end if is_match else at + 1)
    return spans


def _find_pattern(pattern: re.Pattern[str], folded: str) -> Spans:
    return [match.span() for match in islice(pattern.finditer(folded), _MOST_MATCHES)]


def _pattern(phrase: Phrase) -> str:
    """That it begins a word is asked behind its first word: a pattern that begins with letters is found far faster."""
    first, *others = map(re.escape, phrase.words)
    begins = f"{first}(?<![^\\W_]{first})"
    return _NOT_WORD.join([begins, *others]) + ("" if phrase.is_prefix else _END)


def snippet(text: str, matcher: Matcher) -> Runs:
    """The part of ``text`` with the most different matches, on one line, shortened with an ellipsis."""
    text = compose(text)[:_LOOKED_AT]
    folded = fold(text)
    spans = matcher(folded)
    start = _best_start(folded, spans) if len(text) > LENGTH else 0
    end = len(text)
    if start > 0:
        start = _word_start(text, start)
    if end - start > LENGTH:
        end = text.rfind(" ", start + LENGTH // 2, start + LENGTH)
        end = end if end > 0 else start + LENGTH
    inside = [(max(a, start), min(b, end)) for a, b in spans if a < end and b > start]
    return _runs(text, start, end, inside)


def marked(text: str, matcher: Matcher) -> Runs:
    """The whole of ``text``, a title, with its matches."""
    text = compose(text)
    return _runs(text, 0, len(text), matcher(fold(text)))


def _best_start(folded: str, spans: Spans) -> int:
    if len(spans) < 2:
        return max(0, spans[0][0] - LENGTH // 5) if spans else 0
    best, best_start = 0, 0
    for index, (start, _end) in enumerate(spans):
        near = {folded[a:b] for a, b in spans[index:] if b <= start + LENGTH * 3 // 4}
        if len(near) > best:
            best, best_start = len(near), start
    return max(0, best_start - LENGTH // 5)


def _word_start(text: str, start: int) -> int:
    space = text.find(" ", start, start + LENGTH // 5)
    return space + 1 if space >= 0 else start


def _runs(text: str, start: int, end: int, spans: Spans) -> Runs:
    if not spans and end - start == len(text):
        return ((_on_one_line(text), False),) if text else ()
    runs: list[tuple[str, bool]] = []
    at = start
    for from_, until in spans:
        runs += [(text[at:from_], False), (text[from_:until], True)]
        at = until
    runs.append((text[at:end], False))
    runs = [(_on_one_line(piece), is_match) for piece, is_match in runs if piece]
    if start > 0:
        runs.insert(0, (_ELLIPSIS, False))
    if end < len(text):
        runs.append((_ELLIPSIS, False))
    return tuple(runs)


def _on_one_line(piece: str) -> str:
    return piece if piece.isprintable() and "  " not in piece else _SPACE.sub(" ", piece)
