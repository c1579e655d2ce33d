"""What a person wants of reminders, as this computer remembers it."""

from __future__ import annotations

from datetime import time, tzinfo
from typing import Final

from liaison.desk.views.reminding import USUAL_DAYS, ReminderKind, Wishes
from liaison.insight.reminding import OutsideHours, Quiet, QuietHours
from liaison.insight.working_time import WeekHours
from liaison.ui.state import WindowState

#: Minutes before a call of which a person chooses one; 0 is no reminders.
LEADS: Final = (0, 5, 10, 15, 30)
_USUAL: Final = 10
#: Days before a date of which a person chooses one.
DAYS: Final = (0, 1, 3, 7, 14, 30)
NEVER: Final = "never"
#: The quiet hours there are to choose from: outside of our working hours, or hours of the wall clock; empty is none.
WORK: Final = "work"
NONE: Final = "none"
QUIET: Final = (WORK, NONE, "18-8", "20-7", "22-7")
_LEAD_KEY: Final = "remind_before"
_QUIET_KEY: Final = "remind_quiet"
_DAYS_KEY: Final = "remind_days_"
_LATE_KEY: Final = "remind_late"
_ALARMS_KEY: Final = "remind_alarms"


def lead_of(state: WindowState) -> int:
    """The minutes before a call, one of :data:`LEADS`."""
    text = state.get(_LEAD_KEY, str(_USUAL))
    return int(text) if text.isascii() and text.isdigit() and int(text) in LEADS else _USUAL


def keep_lead(state: WindowState, minutes: int) -> None:
    """Remember the minutes, one of :data:`LEADS`."""
    state.put(_LEAD_KEY, str(minutes))


def days_of(state: WindowState, kind: ReminderKind) -> int | None:
    """The days before a date of that kind, one of :data:`DAYS`; None is never."""
    text = state.get(_DAYS_KEY + kind.value)
    if text == NEVER:
        return None
    return int(text) if text.isascii() and text.isdigit() and int(text) in DAYS else USUAL_DAYS[kind]


def keep_days(state: WindowState, kind: ReminderKind, days: int | None) -> None:
    """Remember the days before a date of that kind; None is never."""
    state.put(_DAYS_KEY + kind.value, NEVER if days is None else str(days))


def late_of(state: WindowState) -> bool:
    """Whether promises that are late are reminded of again."""
    return state.get(_LATE_KEY) != NEVER


def keep_late(state: WindowState, *, wanted: bool) -> None:
    """Remember it."""
    state.put(_LATE_KEY, "" if wanted else NEVER)


def alarms_of(state: WindowState) -> bool:
    """Whether a meeting's own alarms count."""
    return state.get(_ALARMS_KEY) != NEVER


def keep_alarms(state: WindowState, *, wanted: bool) -> None:
    """Remember it."""
    state.put(_ALARMS_KEY, "" if wanted else NEVER)


def wishes_of(state: WindowState) -> Wishes:
    """All of it, as the desk takes it."""
    days = {kind: days for kind in USUAL_DAYS if (days := days_of(state, kind)) is not None}
    return Wishes(minutes=lead_of(state), days=days, late=late_of(state), alarms=alarms_of(state))


def quiet_of(state: WindowState) -> str:
    """The quiet hours, one of :data:`QUIET`."""
    text = state.get(_QUIET_KEY)
    return text if text in QUIET else WORK


def keep_quiet(state: WindowState, hours: str) -> None:
    """Remember the quiet hours, one of :data:`QUIET`."""
    state.put(_QUIET_KEY, hours)


def quiet_hours(state: WindowState, zone: tzinfo, hours: WeekHours | None) -> Quiet | None:
    """The quiet hours on the clocks of ``zone``; None where there are none, or ``hours`` of work are not known."""
    text = quiet_of(state)
    if text == WORK:
        return OutsideHours(hours) if hours is not None else None
    if text == NONE:
        return None
    start, end = text.split("-")
    return QuietHours(time(int(start)), time(int(end)), zone)
