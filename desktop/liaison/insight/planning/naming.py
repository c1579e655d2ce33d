"""The clients that a typed line names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from liaison.insight.capture import Span
from liaison.insight.capture.lexicon import fold
from liaison.insight.capture.names import ORDINARY, UNLIKE_NAMES


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client that a line may name, by its name, a short name or the words its name begins with."""

    id: str
    name: str
    other_names: tuple[str, ...] = ()


def find_clients(text: str, clients: Sequence[KnownClient]) -> tuple[tuple[KnownClient, ...], Span | None]:
    """The clients with the longest name in ``text``, and where it stands; with those that are named beside it.

    Whole names come first, then the words that names begin with; an everyday word names no second client.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return (), None
    best: dict[Span, list[KnownClient]] = {}
    whole: set[Span] = set()
    for client in clients:
        for name in (client.name, *client.other_names):
            span = _said(fold(name), folded)
            if span is None:
                continue
            if span.end - span.start == len(name):
                whole.add(span)
            if client not in best.setdefault(span, []):
                best[span].append(client)
    if not best:
        return (), None
    span = max(best, key=lambda found: (found.end - found.start, -found.start))
    named = list(best[span])
    for other in sorted(best):
        if not other.overlaps(span) and (other in whole or _is_a_name(text, other)):
            named += [client for client in best[other] if client not in named]
    return tuple(named), span


def _is_a_name(text: str, span: Span) -> bool:
    """Whether the beginning of a client's name means the client beside another one."""
    said = text[span.start : span.end]
    return said[:1].isupper() and fold(said) not in UNLIKE_NAMES | ORDINARY and not text[: span.start].endswith("@")


def _said(name: str, text: str) -> Span | None:
    """Where ``text`` says ``name``, or as many of its first words as it can, at least four letters of them."""
    words = name.split()
    for last in range(len(words), 0, -1):
        said = " ".join(words[:last]).rstrip(" ,&-")
        if len(said) < 4 and last < len(words):
            return None
        match = re.search(rf"(?<!\w){re.escape(said)}(?!\w)", text) if said in text else None
        if match is not None:
            return Span(*match.span())
    return None
