"""The few words around what was found, with the matches marked.

Made here and not with FTS5's own function, as that would read the whole index once more for each hit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
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


def pattern(found: Iterable[Phrase]) -> re.Pattern[str]:
    """Finds any of the phrases in folded text."""
    return re.compile("|".join(sorted(map(_pattern, found), key=len, reverse=True)))


def _pattern(phrase: Phrase) -> str:
    """That it begins a word is asked behind its first word: a pattern that begins with letters is found far faster."""
    first, *others = map(re.escape, phrase.words)
    begins = f"{first}(?<![^\\W_]{first})"
    return _NOT_WORD.join([begins, *others]) + ("" if phrase.is_prefix else _END)


def snippet(text: str, matcher: re.Pattern[str]) -> Runs:
    """The part of ``text`` with the most different matches, on one line, shortened with an ellipsis."""
    text = compose(text)[:_LOOKED_AT]
    spans = _spans(text, matcher)
    start = _best_start(fold(text), spans) if len(text) > LENGTH else 0
    end = len(text)
    if start > 0:
        start = _word_start(text, start)
    if end - start > LENGTH:
        end = text.rfind(" ", start + LENGTH // 2, start + LENGTH)
        end = end if end > 0 else start + LENGTH
    inside = [(max(a, start), min(b, end)) for a, b in spans if a < end and b > start]
    return _runs(text, start, end, inside)


def marked(text: str, matcher: re.Pattern[str]) -> Runs:
    """The whole of ``text``, a title, with its matches."""
    text = compose(text)
    return _runs(text, 0, len(text), _spans(text, matcher))


def _spans(text: str, matcher: re.Pattern[str]) -> list[tuple[int, int]]:
    return [match.span() for match in islice(matcher.finditer(fold(text)), _MOST_MATCHES)]


def _best_start(folded: str, spans: list[tuple[int, int]]) -> int:
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


def _runs(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> Runs:
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
