"""What a person wants of reminders, as this computer remembers it."""

from __future__ import annotations

from datetime import time, timedelta, tzinfo
from typing import Final

from liaison.insight.reminding import QuietHours
from liaison.ui.state import WindowState

#: Minutes before a call of which a person chooses one; 0 is no reminders.
LEADS: Final = (0, 5, 10, 15, 30)
_USUAL: Final = 10
#: The quiet hours there are to choose from, as hours of the wall clock; empty is none.
QUIET: Final = ("", "18-8", "20-7", "22-7")
_LEAD_KEY: Final = "remind_before"
_QUIET_KEY: Final = "remind_quiet"


def lead_of(state: WindowState) -> int:
    """The minutes before a call, one of :data:`LEADS`."""
    text = state.get(_LEAD_KEY, str(_USUAL))
    return int(text) if text.isascii() and text.isdigit() and int(text) in LEADS else _USUAL


def keep_lead(state: WindowState, minutes: int) -> None:
    """Remember the minutes, one of :data:`LEADS`."""
    state.put(_LEAD_KEY, str(minutes))


def quiet_of(state: WindowState) -> str:
    """The quiet hours, one of :data:`QUIET`."""
    text = state.get(_QUIET_KEY)
    return text if text in QUIET else ""


def keep_quiet(state: WindowState, hours: str) -> None:
    """Remember the quiet hours, one of :data:`QUIET`."""
    state.put(_QUIET_KEY, hours)


def lead_time(state: WindowState) -> timedelta:
    """The time before a call."""
    return timedelta(minutes=lead_of(state))


def quiet_hours(state: WindowState, zone: tzinfo) -> QuietHours | None:
    """The quiet hours on the clocks of ``zone``; None where there are none."""
    text = quiet_of(state)
    if not text:
        return None
    start, end = text.split("-")
    return QuietHours(time(int(start)), time(int(end)), zone)
