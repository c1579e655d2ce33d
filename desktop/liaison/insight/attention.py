"""Which clients need attention today, and why: of each the finding that weighs most, those to act on first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

#: Clients that are named while something asks to act, and until how many warnings fill up.
MOST: Final = 5
AT_LEAST: Final = 3
ACT: Final = "act"
WARN: Final = "warn"


@dataclass(frozen=True, slots=True)
class Attention:
    """One client with the reason that weighs most, the next sensible step and the records behind both.

    ``sign``, ``severity`` and ``since`` say which finding it is; its step is looked up when it is taken.
    """

    client_id: str
    client: str
    reason: str
    step: str
    weight: float
    sources: tuple[tuple[str, str], ...]
    #: What the records behind it are called.
    evidence: str = ""
    sign: str = ""
    severity: str = WARN
    since: date = date.min


def needs_attention(found: Iterable[Attention], *, limit: int = MOST) -> tuple[Attention, ...]:
    """The clients that need attention, weightiest first: all that ask to act, filled up with warnings."""
    by_client: dict[str, Attention] = {}
    for one in found:
        known = by_client.get(one.client_id)
        if one.severity in {ACT, WARN} and (known is None or _order(one) < _order(known)):
            by_client[one.client_id] = one
    ranked = sorted(by_client.values(), key=_order)
    acts = sum(one.severity == ACT for one in ranked)
    return tuple(ranked[: min(limit, max(acts, AT_LEAST))])


def _order(one: Attention) -> tuple[bool, float, str, str, str]:
    return (one.severity != ACT, -one.weight, one.client, one.client_id, one.sign)
