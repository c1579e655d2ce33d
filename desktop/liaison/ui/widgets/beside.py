"""A list with what is chosen in it: beside each other where there is room, else below each other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from liaison.ui.state import WindowState, remember_splitter, restore_splitter
from liaison.ui.theme import scaled

from .sheets import STACK_BELOW

_GAP: Final = 32
_GAP_BELOW: Final = 12


class ListAndDetail(QSplitter):
    """Two widgets, the list first. The sizes a person gives them are remembered, for either way apart."""

    def __init__(self, state: WindowState, key: str) -> None:
        """``key`` tells what is remembered of one place from that of others."""
        super().__init__(Qt.Orientation.Horizontal)
        self._state, self._key = state, key
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GAP)

    def begin(self) -> None:
        """Give both the sizes they had last; both are in it by now."""
        remember_splitter(self._state, self._key, self)

    def fit(self, room: int) -> None:
        """Lie or stand as ``room``, the width there is, asks for; called when it changes."""
        stacked = 0 < room < scaled(STACK_BELOW)
        wanted = Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal
        if self.orientation() is not wanted or self.sizes() == [0, 0]:
            self.setOrientation(wanted)
            self.setStretchFactor(0, 3 if stacked else 1)
            self.setStretchFactor(1, 2 if stacked else 0)
            self.setHandleWidth(_GAP_BELOW if stacked else _GAP)
            self.setMinimumHeight(scaled(300 if stacked else 160))
            if not restore_splitter(self._state, self._key, self):
                self.setSizes([3000, 2000] if stacked else [720, 424])
