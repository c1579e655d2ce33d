"""What one is reminded of: calls, promises, reviews, renewals, personal dates; and what was answered."""

from __future__ import annotations

from liaison.desk.views.reminding import Reminder, ReminderKind, Reminders, Wishes

from .answers import answer, note_told, take_back
from .reading import reminders

__all__ = ["Reminder", "ReminderKind", "Reminders", "Wishes", "answer", "note_told", "reminders", "take_back"]
