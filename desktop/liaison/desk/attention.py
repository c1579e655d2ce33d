"""Who needs attention today: what the signs find about all clients, those that weigh most."""

from __future__ import annotations

from sqlalchemy.orm import Session

from liaison.insight.attention import Attention, needs_attention

from .context import Desk
from .signs.gathered import everything_found, found_so_far


def attention(session: Session, desk: Desk, *, limit: int = 5) -> tuple[Attention, ...]:
    """The clients that need attention today, weightiest first, of all there are."""
    return needs_attention(everything_found(session.connection(), desk), limit=limit)


def attention_so_far(session: Session, desk: Desk, *, limit: int = 5) -> tuple[tuple[Attention, ...], int]:
    """The same of those that were looked at, and how many are still to be."""
    found, waiting = found_so_far(session.connection(), desk)
    return needs_attention(found, limit=limit), waiting
