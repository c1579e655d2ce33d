"""Who needs attention today: what the signs find about all clients, those that weigh most."""

from __future__ import annotations

from sqlalchemy.orm import Session

from liaison.insight.attention import Attention, needs_attention

from .context import Desk
from .signs.gathered import found_so_far


def attention(session: Session, desk: Desk, seconds: float = 0.0) -> tuple[tuple[Attention, ...], int]:
    """The clients that need attention today, weightiest first, and how many the signs have not looked at yet.

    A large agency is looked at for about ``seconds``; see :func:`~liaison.desk.signs.gathered.found_so_far`.
    """
    found, waiting = found_so_far(session.connection(), desk, seconds)
    return needs_attention(found), waiting
