"""What one is reminded of, read in a few bounded statements."""

from __future__ import annotations

from liaison.desk.context import Desk
from liaison.desk.our_hours import hours_in
from liaison.desk.views.reminding import Reminders, Wishes

from .answers import answers
from .dated_items import Asked, dated_items
from .meeting_items import meeting_items


def reminders(desk: Desk, wishes: Wishes | None = None) -> Reminders:
    """Everything that reminders may come of in the next days, by what is wanted; each thing once."""
    wishes = wishes or Wishes()
    found = list(meeting_items(desk, wishes))
    with desk.record.reading() as session:
        hours = hours_in(session, desk)
        found += dated_items(session, Asked(desk.today(), hours, wishes))
    return Reminders({one.key: one for one in found}, answers(desk), hours)
