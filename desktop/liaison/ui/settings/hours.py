"""Our working hours: from when until when on each weekday, and in which zone."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

from PySide6.QtWidgets import QLineEdit

from liaison.model.words import clock_time, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Label

from .parts import Section, choice, field_width

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.our_hours import OurHours
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPAN: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.h](\d{2}))?")
_LAST_HOUR: Final = 23

Hours = tuple[time, time] | None


class HoursSection(Section):
    """A line for each weekday; an empty one is a day off. Kept when a line is left or Enter is pressed."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._kept: OurHours | None = None
        self.lines: tuple[QLineEdit, ...] = ()
        for number, name in enumerate(_DAYS):
            line = QLineEdit()
            field_width(line)
            line.setPlaceholderText(tr("day off"))
            line.editingFinished.connect(self._keep)
            said = tr("As in 09:00–17:30. Meetings are offered in these hours, and reminders wait for them.")
            self.add_row(f"day_{number}", tr(name), "" if number else said, line)
            self.lines = (*self.lines, line)
        self._here = tr("Where I am")
        self.zone = choice([("", self._here)], "")
        self.add_row("hours_zone", tr("Time zone of these hours"), tr("For an agency that works elsewhere."), self.zone)
        self.zone.activated.connect(lambda _at: self._keep())
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.column.insertWidget(self.column.count() - 1, self.problem)

    def load(self) -> None:
        """Read the hours; what is being typed stays."""
        if self.zone.count() == 1:
            for name in sorted(one for one in available_timezones() if "/" in one and not one.startswith("Etc/")):
                self.zone.addItem(name.replace("_", " "), name)

        def op(desk: Desk) -> OurHours:
            from liaison.desk.our_hours import our_hours_view  # noqa: PLC0415 - loaded on the record's thread

            return our_hours_view(desk)

        self.place.work.run(self, op, self._show, latest="hours")

    def _show(self, hours: OurHours) -> None:
        self._kept = hours
        for line, span in zip(self.lines, hours.week, strict=True):
            if not line.isModified():
                line.setText(_words(span))
        self.zone.setCurrentIndex(max(0, self.zone.findData(hours.zone_name)))

    def _keep(self) -> None:
        kept = self._kept
        if kept is None:
            return
        try:
            week = tuple(_read(line.text()) for line in self.lines)
        except ValueError:
            self._say(tr("Give hours as in 09:00–17:30, or nothing for a day off."))
            return
        zone = str(self.zone.currentData())
        self._say("")
        for line in self.lines:
            line.setModified(False)
        if (week, zone) == (kept.week, kept.zone_name):
            self._show(kept)
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.our_hours import keep_our_hours  # noqa: PLC0415 - loaded on the record's thread

            return keep_our_hours(desk, week, zone)

        def failed(error: LiaisonError) -> None:
            self._say(str(error))
            self._show(kept)

        self.place.work.command(self, op, lambda _changes: self.load(), failed)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _words(span: Hours) -> str:
    return f"{clock_time(span[0])}–{clock_time(span[1])}" if span is not None else ""


def _read(text: str) -> Hours:
    """Hours as typed; None for a day off.

    Raises:
        ValueError: they are not understood, or end before they begin.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _SPAN.fullmatch(typed)
    if found is None:
        raise ValueError(typed)
    hour, minute, until, minutes = (int(part or 0) for part in found.groups())
    if until == _LAST_HOUR + 1 and not minutes:
        until, minutes = _LAST_HOUR, 59
    start, end = time(hour, minute), time(until, minutes)
    if start >= end:
        raise ValueError(typed)
    return start, end
