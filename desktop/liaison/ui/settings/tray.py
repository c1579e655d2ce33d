"""Tray and quick note."""

from __future__ import annotations

from PySide6.QtWidgets import QSystemTrayIcon

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.tray import STATE_KEY, refresh_tray
from liaison.ui.widgets import SideCheck

from .parts import Section


class TraySection(Section):
    """Whether Liaison stays when its window is closed, and how a note is begun from elsewhere."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.stay = SideCheck(tr("Turned on"), "ink-2")
        self.stay.setChecked(place.state.get(STATE_KEY) == "1")
        there = QSystemTrayIcon.isSystemTrayAvailable()
        sentence = (
            tr("Closing the window leaves Liaison in the tray, from where a note is begun at once.")
            if there
            else tr("This desktop shows no tray, so closing the window ends Liaison.")
        )
        self.stay.setEnabled(there)
        self.stay.setAccessibleName(tr("Keep running in the tray"))
        self.add_row("tray", tr("Keep running in the tray"), sentence, self.stay)
        self.add_row(
            "global",
            tr("Quick note from anywhere"),
            tr(
                "In the keyboard settings of your desktop, give a shortcut to the command “liaison-desk --new-note”. "
                "It brings up a new note while Liaison runs."
            ),
        )
        self.stay.toggled.connect(lambda is_on: self._keep(is_on=is_on))

    def _keep(self, *, is_on: bool) -> None:
        self.place.state.put(STATE_KEY, "1" if is_on else "")
        refresh_tray(self)
