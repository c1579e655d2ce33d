"""Reminders: of what and how long before, and when nobody is to be reminded."""

from __future__ import annotations

from typing import Final

from liaison.desk.views.reminding import ReminderKind
from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.reminders import LEADS, QUIET, Reminding, keep_lead, keep_quiet, lead_of, quiet_of
from liaison.ui.reminders.wishes import (
    DAYS,
    NEVER,
    NONE,
    WORK,
    alarms_of,
    days_of,
    keep_alarms,
    keep_days,
    keep_late,
    late_of,
)
from liaison.ui.widgets import ComboBox

from .parts import Section, choice

#: The kinds that have a day: what the setting is called, and what it does.
_KINDS: Final = (
    (ReminderKind.OURS, "Promises of ours", "In the morning of a working day, before they fall due."),
    (ReminderKind.THEIRS, "Promises of theirs", "What they owe us, before it is due."),
    (ReminderKind.REVIEW, "Reviews", "Reviews without a meeting of their own, and checkpoints of resets."),
    (ReminderKind.RENEWAL, "Renewals", "Before an agreement is renewed or ends."),
    (ReminderKind.BUSY, "End of busy times", "When somebody can be spoken to again."),
    (ReminderKind.PERSONAL, "Personal dates", "Birthdays, last days and what else matters to people."),
)


class RemindersSection(Section):
    """What is chosen here is in force at once."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        state = place.state
        self.lead = choice([(str(one), _before(one)) for one in LEADS], str(lead_of(state)))
        sentence = tr("Says which call begins soon, here and by a message of the desktop, and leads to its briefing.")
        self.add_row("lead", tr("Remind of calls"), sentence, self.lead)
        self.alarms = choice([("yes", tr("Yes")), (NEVER, tr("No"))], "yes" if alarms_of(state) else NEVER)
        sentence = tr("Where a meeting came with alarms, they count in place of the minutes.")
        self.add_row("alarms", tr("Alarms of the calendar"), sentence, self.alarms)
        self.days: dict[ReminderKind, ComboBox] = {}
        for kind, name, words in _KINDS:
            days = days_of(state, kind)
            pairs = [(NEVER, tr("Never")), *((str(one), _days(one)) for one in DAYS)]
            box = self.days[kind] = choice(pairs, NEVER if days is None else str(days))
            self.add_row(f"days_{kind.value}", tr(name), tr(words), box)
            box.activated.connect(lambda _at, kind=kind: self._keep_days(kind))
        self.late = choice([("yes", tr("Yes")), (NEVER, tr("No"))], "yes" if late_of(state) else NEVER)
        self.add_row("late", tr("Late promises"), tr("Once more on the working day after their date."), self.late)
        self.quiet = choice([(one, _hours(one)) for one in QUIET], quiet_of(state))
        sentence = tr("What comes then waits until they end. Outside of working hours calls are told all the same.")
        self.add_row("quiet", tr("Quiet hours"), sentence, self.quiet)
        for box in (self.lead, self.alarms, self.late, self.quiet):
            box.activated.connect(self._keep)

    def _keep_days(self, kind: ReminderKind) -> None:
        chosen = str(self.days[kind].currentData())
        keep_days(self.place.state, kind, None if chosen == NEVER else int(chosen))
        self._tell()

    def _keep(self) -> None:
        state = self.place.state
        keep_lead(state, int(self.lead.currentData()))
        keep_quiet(state, str(self.quiet.currentData()))
        keep_alarms(state, wanted=self.alarms.currentData() != NEVER)
        keep_late(state, wanted=self.late.currentData() != NEVER)
        self._tell()

    def _tell(self) -> None:
        for reminding in self.window().findChildren(Reminding):
            reminding.refresh()


def _before(minutes: int) -> str:
    return count(minutes, "{n} minute before", "{n} minutes before") if minutes else tr("Never")


def _days(days: int) -> str:
    return count(days, "{n} day before", "{n} days before") if days else tr("On the day")


def _hours(text: str) -> str:
    if text == WORK:
        return tr("Outside our working hours")
    if text == NONE:
        return tr("None")
    start, end = text.split("-")
    return f"{int(start):02}:00–{int(end):02}:00"
