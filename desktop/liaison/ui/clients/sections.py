"""Clients, people, registers: the three lists that stand under one entry of the rail."""

from __future__ import annotations

from typing import Final

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.pages import PAGES
from liaison.ui.widgets import SegmentedControl

_SECTIONS: Final = (("clients", "Clients"), ("people", "People"), ("registers", "Registers"))


class SectionSwitch(SegmentedControl):
    """Goes between the three lists; first in the second row of controls of each. ``here`` is shown."""

    def __init__(self, place: Workplace, here: str) -> None:
        known = {spec.name for spec in PAGES} | {here}
        super().__init__([(key, tr(label)) for key, label in _SECTIONS if key in known], tr("Lists"))
        self._place, self._here = place, here
        self.choose(here)
        self.chosen.connect(self._go)

    def _go(self, key: str) -> None:
        if key != self._here:
            self.choose(self._here)
            self._place.navigator.go(key)
