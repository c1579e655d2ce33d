"""The calendar on a phone: the ways there are, asked before the one that is chosen is set up."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from liaison.model.words import tr
from liaison.ui.entry.parts import wrapped
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font
from liaison.ui.widgets import FramedDialog

#: Where each way is set up: a section of the settings and the control there; what it is called, and what it means.
_WAYS: Final = (
    (
        "calendars",
        "add",
        "A calendar on a server, both ways",
        "The phone and Liaison use the same calendar on a server (CalDAV). What is changed on the phone comes back.",
    ),
    (
        "feeds",
        "new",
        "A calendar file, to look at",
        "Liaison keeps a file up to date in a folder that reaches the phone. You choose how much it tells.",
    ),
)


class SubscribeDialog(FramedDialog):
    """Which way the calendar goes to the phone; leads to where that is set up, and writes nothing by itself."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        sentence = tr("The record itself stays on this computer. A phone gets what you choose of the calendar.")
        super().__init__(tr("Subscribe from phone"), sentence, tr("Set it up"), parent, width=480)
        self._place = place
        self.ways = QButtonGroup(self)
        for number, (_section, _at, name, meaning) in enumerate(_WAYS):
            button = QRadioButton(tr(name))
            button.setFont(font(Role.BODY))
            button.setAccessibleDescription(tr(meaning))
            self.ways.addButton(button, number)
            self.body.addWidget(button)
            self.body.addWidget(wrapped(tr(meaning), Role.SECONDARY))
        self.ways.button(0).setChecked(True)
        self.ways.button(0).setFocus()

    def submit(self) -> None:
        """Go to where the chosen way is set up."""
        section, at, _name, _meaning = _WAYS[self.ways.checkedId()]
        self.accept()
        self._place.navigator.go("settings", section=section, at=at)


def subscribe(place: Workplace, window: QWidget) -> SubscribeDialog:
    """Ask which way, over the window."""
    dialog = SubscribeDialog(place, window)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
