"""How the date of a promise moves (P8): one way for the command line, the editor and the imports."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.commitment import Commitment, Slip


def move(session: Session, row: Commitment, new: date | None, today: date, *, reason: str | None = None) -> Slip | None:
    """Move a promise to another date, or take its date away; the slip that keeps the old date, or None.

    A promise that never had a date gets its first one, without a slip. One whose date was taken away gets the new date
    in the slip that took it; the same date again moves nothing. ``reason`` is added to what the slip says already.
    """
    old, first = row.due_on, row.first_due_on
    if new == old:
        return None
    taken = _taken_away(session, row) if old is None and first is not None else None
    row.due_on = new
    if new is None:
        row.due_time = None
    if first is None:
        row.first_due_on = new
        return None
    if taken is not None:
        if taken.old_due_on != new:
            taken.new_due_on = new
        taken.reason = "; ".join(filter(None, (taken.reason, reason))) or None
        return taken
    slip = Slip(commitment_id=row.id, slipped_on=today, old_due_on=old or first, new_due_on=new, reason=reason)
    session.add(slip)
    return slip


def _taken_away(session: Session, row: Commitment) -> Slip | None:
    """The last slip that took the date of a promise away without another one."""
    with session.no_autoflush:
        return session.scalar(
            select(Slip)
            .where(Slip.commitment_id == row.id, Slip.deleted_at.is_(None), Slip.new_due_on.is_(None))
            .order_by(Slip.slipped_on.desc(), Slip.id.desc())
            .limit(1)
        )
