"""What stands behind the ring at the foot of the rail: when a change was kept, and how calendars on servers stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from liaison.model.words import clock_time, tr
from liaison.ui.page import Workplace

from .rail import StateLine


class Standing(QObject):
    """Says it in the rail that ``line`` gives: the rail is made anew with another text size."""

    def __init__(self, place: Workplace, line: Callable[[], StateLine], parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._line = place, line
        self._calendars = ""
        self._act: Callable[[], object] | None = None
        place.changes.subscribe(self, None, lambda _changes: self.say_saved())
        self._saved_at = place.clock.now()

    def say_saved(self) -> None:
        """Everything is saved as of now."""
        self._saved_at = self._place.clock.now()
        self._say()

    def say_calendars(self, words: str, act: Callable[[], object] | None = None) -> None:
        """How calendars on servers stand, in a word or two; empty where none is used. A click on them does ``act``."""
        self._calendars, self._act = words, act if words else None
        self._say()

    def _say(self) -> None:
        time = clock_time(self._saved_at, self._place.zone)
        line = self._line()
        line.lead_to(self._act)
        if not self._calendars:
            line.set_text(tr("Offline · saved {time}", time=time))
            line.setToolTip("")
            return
        # Both are wider than the rail: a word cut off would be neither.
        whole = tr("{calendars} · saved {time}", calendars=self._calendars, time=time)
        line.set_text(self._calendars)
        line.setAccessibleName(whole)
        line.setToolTip(whole)
