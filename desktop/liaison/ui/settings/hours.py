"""Our working hours: from when until when on each weekday, and in which zone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

from PySide6.QtWidgets import QLineEdit

from liaison.model.words import clock_time, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Label, announce

from .parts import Section, choice, field_width

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.our_hours import OurHours
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SPAN: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.h](\d{2}))?")
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59

Hours = tuple[time, time] | None


class HoursSection(Section):
    """A line for each weekday; an empty one is a day off. Kept when a line is left or Enter is pressed."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._kept: OurHours | None = None
        self.lines: tuple[QLineEdit, ...] = ()
        self.problems: tuple[Label, ...] = ()
        for number, name in enumerate(_DAYS):
            line = QLineEdit()
            field_width(line)
            line.setPlaceholderText(tr("day off"))
            line.editingFinished.connect(self._keep)
            said = tr("As in 09:00–17:30. Meetings are offered in these hours, and reminders wait for them.")
            self.add_row(f"day_{number}", tr(name), "" if number else said, line)
            below = _problem()
            self.sheet.body.addWidget(below)
            self.lines, self.problems = (*self.lines, line), (*self.problems, below)
        self._here = tr("Where I am")
        self.zone = choice([("", self._here)], "")
        self.add_row("hours_zone", tr("Time zone of these hours"), tr("For an agency that works elsewhere."), self.zone)
        self.zone.activated.connect(lambda _at: self._keep())
        self.problem = _problem()
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
        read = [_read(line.text()) for line in self.lines]
        wrong = [one if isinstance(one, str) else "" for one in read]
        self._mark(wrong)
        week = tuple(one for one in read if not isinstance(one, str))
        if len(week) < len(read):
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

    def _mark(self, wrong: Sequence[str]) -> None:
        """Outline the lines that cannot be kept, each with what is in the way below it."""
        for name, line, below, sentence in zip(_DAYS, self.lines, self.problems, wrong, strict=True):
            is_new = sentence and sentence != below.text()
            below.setText(sentence)
            below.setVisible(bool(sentence))
            line.setProperty("wrong", bool(sentence))
            line.style().polish(line)
            if is_new:
                announce(line, f"{tr(name)}: {sentence}")

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


def _words(span: Hours) -> str:
    return f"{clock_time(span[0])}–{clock_time(span[1])}" if span is not None else ""


def _problem() -> Label:
    label = Label("", Role.SECONDARY, "bad-text")
    label.setWordWrap(True)
    label.hide()
    return label


def _read(text: str) -> Hours | str:
    """Hours as typed, None for a day off, or the sentence that says why they cannot be kept."""
    typed = text.strip()
    if not typed:
        return None
    found = _SPAN.fullmatch(typed)
    if found is None:
        if len(_SPAN.findall(typed)) > 1:
            return tr("One span a day: from the first hour to the last, as in 08:00–17:00.")
        return tr("Give hours as in 09:00–17:30, or nothing for a day off.")
    hour, minute, until, minutes = (int(part or 0) for part in found.groups())
    if until == _LAST_HOUR + 1 and not minutes:
        until, minutes = _LAST_HOUR, _LAST_MINUTE
    if hour > _LAST_HOUR or until > _LAST_HOUR or max(minute, minutes) > _LAST_MINUTE:
        return tr("Give hours as in 09:00–17:30, or nothing for a day off.")
    start, end = time(hour, minute), time(until, minutes)
    if start >= end:
        return tr("They must end later on the same day than they begin.")
    return start, end
