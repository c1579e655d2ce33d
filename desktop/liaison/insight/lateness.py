"""How a due date stands on a day, in numbers and in words."""

from __future__ import annotations

from datetime import date

from liaison.model.words import count, tr


def days_late(due_on: date | None, day: date) -> int:
    """Calendar days from the due date to ``day``; 0 when it is not over or there is none."""
    return max(0, (day - due_on).days) if due_on else 0


def due_words(due_on: date | None, day: date) -> str:
    """How far off a due date is: "2 days late", "today", "tomorrow", "in 3 days", "no date"."""
    if due_on is None:
        return tr("no date")
    ahead = (due_on - day).days
    if ahead < 0:
        return count(-ahead, "{n} day late", "{n} days late")
    if ahead == 0:
        return tr("today")
    if ahead == 1:
        return tr("tomorrow")
    return count(ahead, "in {n} day", "in {n} days")
