"""The row above the right column: the timer of a call, print, export, and the step that comes next."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from liaison.model.words import tr
from liaison.ui.theme import scaled
from liaison.ui.widgets import PAGE_MARGIN, Button

#: The line under the heading, before the buttons: how far from them, and how much of it is seen at least.
_GAP: Final = 24
_WORDS: Final = 96


class SheetTools(QWidget):
    """``menu_wanted`` carries where the menu of the other forms belongs, on screen, and whether it is of all forms.

    That is so where the window has no room for all buttons: printing and exporting are in the menu then (``is_short``).
    """

    printed = Signal()
    exported = Signal()
    started = Signal()
    menu_wanted = Signal(QPoint, bool)

    def __init__(self, name: str = "", start: str = "") -> None:
        """``name`` is what the sheet is called, ``start`` what the last button does."""
        super().__init__()
        self.setAccessibleName(name or tr("Briefing"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.print = Button(tr("Print"), icon="printer")
        self.export = Button(tr("Export PDF"), icon="download")
        self.more = Button("", icon="more")
        self.more.setAccessibleName(tr("Other forms"))
        self.more.setToolTip(tr("Other forms"))
        self.start = Button(start or tr("Start call"), primary=True)
        self.is_short, self._room = False, 0
        self._timer: QWidget | None = None
        self._end: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addStretch(1)
        for button in (self.print, self.export, self.more, self.start):
            self._row.addWidget(button)
        self.print.clicked.connect(self.printed)
        self.export.clicked.connect(self.exported)
        self.start.clicked.connect(self.started)
        self.more.clicked.connect(self._ask_menu)

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()), self.is_short)

    def set_ready(self, *, is_ready: bool) -> None:
        """Whether there is a sheet to do anything with."""
        for button in (self.print, self.export, self.more, self.start):
            button.setEnabled(is_ready)

    def show_call(self, timer: QWidget | None, end: QWidget | None) -> None:
        """Show the timer and the button that ends a call, or the one that starts it. They belong to their panel."""
        for old in (self._timer, self._end):
            if old is not None:
                self._row.removeWidget(old)
                old.hide()
                old.deleteLater()
        self._timer, self._end = timer, end
        if timer is not None:
            self._row.insertWidget(0, timer)
            timer.show()
        if end is not None:
            self._row.addWidget(end)
            end.show()
        self.start.setVisible(end is None)
        self._choose()

    def fit(self, width: int, page: int) -> None:
        """As wide as the right column, or as it must be where that is 0, on a page that is ``page`` wide."""
        self._room = page - 2 * PAGE_MARGIN - _GAP - scaled(_WORDS)
        self.setMinimumWidth(max(0, min(scaled(width), self._room)))
        self._choose()

    def _choose(self) -> None:
        """Leave the buttons to the menu that have no room."""
        last = self.start if self._end is None else self._end
        shown = [self.print, self.export, self.more, last, *([] if self._timer is None else [self._timer])]
        wanted = sum(one.sizeHint().width() for one in shown) + self._row.spacing() * (len(shown) - 1)
        self.is_short = self._room > 0 and wanted > self._room
        for button in (self.print, self.export):
            button.setVisible(not self.is_short)
        self.more.setVisible(self._end is None or self.is_short)
        self.updateGeometry()
