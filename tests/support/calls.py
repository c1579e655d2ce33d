"""A clock that is moved on, for what takes time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.model.interaction import Interaction
from liaison.ui.call.follow_up import FollowUpDialog
from liaison.ui.shell import MainWindow

#: When the calls of tests begin.
STARTED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
#: What is typed in a call before its form is opened.
LINES = (
    "Priya wants cost per order.",
    "We: send Priya the timings by Friday",
    "They: weekend figures by tomorrow, Leo",
)
#: Opens another window over the same record.
Opened = Callable[[], MainWindow]


class MovingClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = STARTED

    def now(self) -> datetime:
        """The moment it was moved to."""
        return self.at

    def after(self, seconds: int) -> None:
        """Move it to so long after the start of the call."""
        self.at = STARTED + timedelta(seconds=seconds)


def latest(desk: Desk, client_id: str) -> Interaction:
    """What was recorded last with a client."""
    with desk.record.reading() as session:
        query = select(Interaction).where(Interaction.client_id == client_id, Interaction.deleted_at.is_(None))
        row = session.scalars(query.order_by(Interaction.created_at.desc(), Interaction.id.desc())).first()
    assert row is not None
    return row


def follow_up(window: MainWindow) -> FollowUpDialog:
    """The message after a call that is on the screen."""
    return next(one for one in window.findChildren(FollowUpDialog) if one.isVisible())
