"""The right column of a call, beside its sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button, EmptyState

from .board import CallBoard
from .calls import calls_of
from .parts import CallTimer

if TYPE_CHECKING:
    from liaison.desk.views.sheet import CallRef
    from liaison.model.briefing import Line

_TICKED: Final = frozenset({"point", "commitment"})


class CallPanel(QWidget):
    """The notes of the call that goes on, for the page of its sheet.

    ``timer`` and ``end_button`` are for the page to place, and hidden until then. ``ended`` comes when the call was
    saved or given up, ``headline_changed`` when :meth:`meta` did, ``ticks_changed`` when something was ticked off the
    sheet.
    """

    ended = Signal()
    headline_changed = Signal()
    ticks_changed = Signal()

    def __init__(self, place: Workplace, ref: CallRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._ref = place, ref
        self._calls = calls_of(place)
        self.timer = CallTimer(self._calls.seconds)
        self.timer.setParent(self)
        self.end_button = Button(tr("End call and save"), self, primary=True, short=tr("End call"))
        for part in (self.timer, self.end_button):
            part.hide()
        self.end_button.clicked.connect(self._calls.end)
        self.elsewhere = EmptyState(tr("The notes are in the small window."), tr("Bring them back"))
        self.elsewhere.followed.connect(self._calls.turn_strip)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.elsewhere)
        self._column.addStretch(0)
        self._calls.changed.connect(self._follow)
        self._calls.strip_turned.connect(self._follow)
        self._calls.ticked.connect(self.ticks_changed)
        self._was_running = False
        self._follow()

    @property
    def board(self) -> CallBoard | None:
        """The notes, while they are here."""
        board = self._calls.board
        return board if board is not None and board.parent() is self else None

    def _follow(self) -> None:
        """Take the notes in while this call goes on and they are not in the small window."""
        is_running = self._calls.is_running(self._ref)
        board = self._calls.make_board() if is_running and not self._calls.is_strip_open else None
        if board is not None and board.parent() is not self:
            board.set_compact(is_compact=False)
            self._column.insertWidget(self._column.indexOf(self.elsewhere), board, 1)
            board.show()
        self._column.setStretch(self._column.count() - 1, 0 if board is not None else 1)
        self.elsewhere.setVisible(is_running and board is None)
        if self._was_running and not is_running:
            self.ended.emit()
        self._was_running = is_running
        self.headline_changed.emit()

    def meta(self) -> str:
        """Since when the call goes on."""
        return self._calls.since()

    def first_focus(self) -> QWidget:
        """The notes."""
        board = self.board
        return self.elsewhere if board is None else board.text

    def can_tick(self, line: Line) -> bool:
        """Whether a line of the sheet is a point or a promise, of which one can say that it was discussed."""
        return any(one.kind in _TICKED for one in line.sources)

    def tick(self, line: Line) -> None:
        """Tick a line of the sheet off, or take the tick back: its first point or promise."""
        found = next((one for one in line.sources if one.kind in _TICKED), None)
        if found is not None:
            self._calls.turn_discussed(found.kind, found.id)

    def is_ticked(self, line: Line) -> bool:
        """Whether what a line is about was ticked off."""
        return any(self._calls.is_discussed(one.kind, one.id) for one in line.sources)
