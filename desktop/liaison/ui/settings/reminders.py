"""Reminders: how long before a call, and when nobody is to be reminded."""

from __future__ import annotations

from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.reminders import LEADS, QUIET, Reminding, keep_lead, keep_quiet, lead_of, quiet_of

from .parts import Section, choice


class RemindersSection(Section):
    """What is chosen here is in force at once."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.lead = choice([(str(one), _before(one)) for one in LEADS], str(lead_of(place.state)))
        sentence = tr("Says which call begins soon, here and by a message of the desktop, and leads to its briefing.")
        self.add_row("lead", tr("Remind of calls"), sentence, self.lead)
        self.quiet = choice([(one, _hours(one)) for one in QUIET], quiet_of(place.state))
        self.add_row("quiet", tr("Quiet hours"), tr("What comes then waits until they end."), self.quiet)
        self.lead.activated.connect(self._keep)
        self.quiet.activated.connect(self._keep)

    def _keep(self) -> None:
        keep_lead(self.place.state, int(self.lead.currentData()))
        keep_quiet(self.place.state, str(self.quiet.currentData()))
        for reminding in self.window().findChildren(Reminding):
            reminding.refresh()


def _before(minutes: int) -> str:
    return count(minutes, "{n} minute before", "{n} minutes before") if minutes else tr("Never")


def _hours(text: str) -> str:
    if not text:
        return tr("None")
    start, end = text.split("-")
    return f"{int(start):02}:00–{int(end):02}:00"
