"""Changes that carry more than their own field: the date of a promise, the rank of a channel."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.commitments import SlipNews, slip_commitment
from liaison.desk.context import Desk
from liaison.desk.moving import move
from liaison.model.base import Base
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.person import Channel
from liaison.model.values import Changes, CommitmentStatus
from liaison.model.words import tr

#: Fields that are no column of their record; they say more about a change of another field.
ASIDE: Final = frozenset({("commitment", "because"), ("commitment", "told_on")})


def move_commitment(desk: Desk, session: Session, row: Base, columns: dict[str, Any]) -> None:
    """Take the date out of ``columns`` and move it as a slip; a first date is simply set (P8).

    Raises:
        InputError: a reason is given without another date, or the promise is closed.
    """
    assert isinstance(row, Commitment)
    reason, told_on = columns.pop("because", None), columns.pop("told_on", None)
    if "due_on" not in columns or columns["due_on"] == row.due_on:
        columns.pop("due_on", None)
        if reason or told_on:
            raise InputError(
                tr("A reason goes with another date of the promise."), tr("Give the new date too, as in due_on=friday.")
            )
        return
    new = columns.pop("due_on")
    if row.status is not CommitmentStatus.OPEN and "status" not in columns:
        raise InputError(tr("“{what}” is closed, so its date stays.", what=row.what), tr("Open it again first."))
    slip = move(session, row, new, desk.today(), reason=reason)
    if slip is not None:
        slip.told_on = slip.told_on or told_on
    elif reason or told_on:
        raise InputError(
            tr("“{what}” gets its first date, so there is nothing to explain.", what=row.what),
            tr("Leave out the reason and when they were told."),
        )


def slip_from_text(desk: Desk, columns: dict[str, Any]) -> tuple[Changes, str]:
    """Slip a promise as the columns of a slip say; the changes and the promise.

    Raises:
        InputError: the promise or the new date is missing.
    """
    commitment_id = columns.get("commitment_id")
    if commitment_id is None:
        raise InputError(tr("A slip needs: commitment."), tr("Name the promise that moves."))
    news = SlipNews(
        to=columns.get("new_due_on"),
        reason=columns.get("reason"),
        told_on=columns.get("told_on"),
        is_let_off=bool(columns.get("is_let_off")),
        let_off_by_id=columns.get("let_off_by_id"),
        let_off_by_colleague_id=columns.get("let_off_by_colleague_id"),
        let_off_note=columns.get("let_off_note"),
        source_id=columns.get("source_id"),
    )
    return slip_commitment(desk, commitment_id, news), str(commitment_id)


def rank_channel(session: Session, row: Base, rank: int | None) -> None:
    """Put a channel at ``rank`` among those of its person and close the gaps; beyond the last is the last."""
    assert isinstance(row, Channel)
    stored = session.scalars(select(Channel).where(Channel.person_id == row.person_id, Channel.deleted_at.is_(None)))
    others = sorted((one for one in stored if one.id != row.id), key=lambda one: one.rank)
    at = len(others) if rank is None else max(1, rank) - 1
    others.insert(min(at, len(others)), row)
    for number, channel in enumerate(others, start=1):
        channel.rank = number
