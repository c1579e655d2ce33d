"""The days that a planned line says in another language, by the words that date fields know (``model/date_words``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from liaison.insight.capture import CaptureContext, Span, find_dates
from liaison.model.date_words import in_english

_WORD: Final = re.compile(r"\S+")
#: The most words of one day: "Dienstag, den 1. Dezember 2026 um 14:00".
_MOST: Final = 7
_ENDS: Final = ",;:!?)"
#: Words of their own, too: weekdays where they are written large, and a figure or more of the day follows.
_SHORT: Final = frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"})
#: What is read by whoever knows what it ends or begins.
_NEVER_FIRST: Final = frozenset({"bis", "von", "um", "ab", "seit"})
#: Behind these "Morgen" is the morning, and a weekday may be one or the other.
_IN_DOUBT_BEHIND: Final = re.compile(
    r"(?:(?:am|jeden|guten|diesen|\w+s?tag)\s+(?=morgen\b)|(?:übernächste|vorletzte)[nrsm]?\s+)$", re.IGNORECASE
)


def days_said(text: str, context: CaptureContext) -> Iterator[tuple[Span, str]]:
    """Where ``text`` says a day, the longest words that do, with the same in English."""
    words = list(_WORD.finditer(text))
    at = 0
    while at < len(words):
        found = _longest(text, words[at : at + _MOST], context) if _may_begin(text, words[at]) else None
        if found is None:
            at += 1
            continue
        yield found
        at = next((n for n, word in enumerate(words) if word.start() >= found[0].end), len(words))


def _may_begin(text: str, word: re.Match[str]) -> bool:
    plain = word[0].rstrip(f".{_ENDS}")
    if plain.lower() in _NEVER_FIRST or (plain.lower() in _SHORT and plain[:1].islower()):
        return False
    return _behind(text, word.start()) is None


def _behind(text: str, at: int) -> re.Match[str] | None:
    """What makes the word at ``at`` no day for certain."""
    return _IN_DOUBT_BEHIND.search(text, max(0, at - 20), at)


def _longest(text: str, words: list[re.Match[str]], context: CaptureContext) -> tuple[Span, str] | None:
    for last in reversed(words):
        span = Span(words[0].start(), last.end() - len(last[0]) + len(last[0].rstrip(_ENDS)))
        said = text[span.start : span.end]
        is_short = said.rstrip(".").lower() in _SHORT and not text[last.end() :].lstrip()[:1].isdigit()
        if is_short or any(_behind(text, word.start()) for word in words if word.start() < span.end):
            continue
        english = in_english(said)
        if english is not None and english.casefold() != said.casefold() and _is_day(english, context):
            return span, english
    return None


def _is_day(english: str, context: CaptureContext) -> bool:
    found = find_dates(english, context)
    return len(found) == 1 and found[0].span.end - found[0].span.start >= len(english)
