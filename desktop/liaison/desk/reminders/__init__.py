"""What one is reminded of: calls, promises, reviews, renewals, personal dates; and what was answered."""

from __future__ import annotations

from .answers import answer, note_told
from .reading import reminders
from .views import Reminder, ReminderKind, Reminders, Wishes

__all__ = ["Reminder", "ReminderKind", "Reminders", "Wishes", "answer", "note_told", "reminders"]
