"""The small window of a call that stays above others, beside a video: the same notes, the same draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled, token
from liaison.ui.widgets import Button, ElidedLabel

from .board import CallBoard
from .parts import CallTimer

if TYPE_CHECKING:
    from .calls import Calls

STATE_KEY: Final = "call_strip"
_SIZE: Final = (420, 560)
_MARGIN: Final = 12


class CallStrip(QWidget):
    """About 420 by 560, above all other windows. ``closed`` comes when it is; the notes go back to the page then."""

    closed = Signal()

    def __init__(self, place: Workplace, calls: Calls, title: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._place = place
        self.setWindowTitle(tr("Call, {client}", client=title))
        self.timer = CallTimer(calls.seconds, Role.SECTION)
        self.client = ElidedLabel(title, Role.BODY, "ink-2")
        self.end_button = Button(tr("End call"), primary=True)
        self.end_button.setAccessibleName(tr("End call and save"))
        self.end_button.clicked.connect(calls.end)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.timer)
        head.addWidget(self.client, 1)
        head.addWidget(self.end_button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self.resize(scaled(_SIZE[0]), scaled(_SIZE[1]))
        geometry = place.state.get_bytes(STATE_KEY)
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def take(self, board: CallBoard) -> None:
        """Show the notes here."""
        board.set_compact(is_compact=True)
        self._column.addWidget(board, 1)
        board.show()
        board.text.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("canvas"))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where it was."""
        self._place.state.put_bytes(STATE_KEY, self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()
