"""Warnings that come together: each alone is often chance, two at once seldom are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from liaison.model.words import count

from .care import concern_open, mood
from .contact import silence, their_replies
from .facts import SignFacts
from .finding import Finding, Severity, Sign, gravity
from .lasting import broken_by_them, broken_by_us, renewal
from .phrasing import raise_it
from .promises import never_hits, slip_untold, slipped_twice
from .table import SignTable

#: The signs that count. Those of what we did not do for long, and those that one late day lights, say too little here.
COUNTED: Final = {
    Sign.SILENCE: silence,
    Sign.THEIR_REPLIES: their_replies,
    Sign.MOOD: mood,
    Sign.NEVER_HITS: never_hits,
    Sign.SLIP_UNTOLD: slip_untold,
    Sign.SLIPPED_TWICE: slipped_twice,
    Sign.CONCERN_OPEN: concern_open,
    Sign.BROKEN_BY_THEM: broken_by_them,
    Sign.BROKEN_BY_US: broken_by_us,
    Sign.RENEWAL: renewal,
}
#: Those of them that count only from graver figures on.
_STRICTER: Final = frozenset({Sign.SILENCE, Sign.THEIR_REPLIES, Sign.SLIP_UNTOLD})


def together(facts: SignFacts, table: SignTable) -> Finding | None:
    """P7, P10: nobody leaves for one late day; what goes wrong in two places at once is no chance any more."""
    return together_of({}, facts, table)


def together_of(found: Mapping[Sign, Finding], facts: SignFacts, table: SignTable) -> Finding | None:
    """The same where the signs have been asked already: ``found`` is what they said, if that is not empty."""
    limits = table.together
    strict = replace(
        table,
        silence=replace(table.silence, warn=max(limits.silence, table.silence.warn)),
        their_replies=replace(table.their_replies, warn=max(limits.slower, table.their_replies.warn)),
        slip_untold=replace(table.slip_untold, warn=max(limits.untold, table.slip_untold.warn)),
    )
    said = []
    for sign, rule in COUNTED.items():
        is_asked = bool(found) and (sign not in found or sign not in _STRICTER)
        one = found.get(sign) if is_asked else rule(facts, strict)
        if one is not None and one.severity is not Severity.NOTE:
            said.append(one)
    if len(said) < limits.warnings:
        return None
    said.sort(key=lambda one: (-gravity(one.severity), one.since, one.sign))
    sources = tuple(dict.fromkeys(source for one in said for source in one.sources))
    sentence = _one_after_the_other([one.sentence for one in said[:2]])
    if len(said) > 2:
        sentence += count(len(said) - 2, ", and {n} more warning", ", and {n} more warnings")
    return Finding(
        Sign.TOGETHER,
        Severity.ACT,
        sorted(one.since for one in said)[limits.warnings - 1],
        sentence,
        sources,
        count(len(sources), "{n} record", "{n} records"),
        raise_it(facts, sentence),
    )


def _one_after_the_other(sentences: Sequence[str]) -> str:
    """Each as it stands, with a capital: a full stop parts them unless one ends with a sign of its own."""
    *before, last = sentences
    return " ".join([*(one if one.endswith((".", "?", "!", "…")) else f"{one}." for one in before), last])
