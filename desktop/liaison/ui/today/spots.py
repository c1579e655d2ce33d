"""Places over painted or written words that open the records behind them, by click and by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.model.words import tr
from liaison.ui.theme import token
from liaison.ui.widgets import fill_round, focus_outline
from liaison.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from liaison.model.briefing import SourceRef

#: How far the ground under the pointer reaches beyond the words.
BLEED = 6
_RADIUS = 4


class Spot(Pressable):
    """Lies over a statement that ``owner`` shows. ``wanted`` carries pairs of kind and id.

    It is clear: the words below it stay readable, the owner paints the ground under the pointer with
    :func:`paint_ground` before them.
    """

    wanted = Signal(object)

    def __init__(self, words: str, refs: tuple[tuple[str, str], ...], owner: QWidget) -> None:
        super().__init__(owner)
        self.refs, self._owner = refs, owner
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Opens what it rests on"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.clicked.connect(lambda: self.wanted.emit(self.refs))

    def sizeHint(self) -> QSize:
        """As large as what it lies over."""
        return QSize(0, 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The owner paints the ground."""
        super().enterEvent(event)
        self._owner.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The ground goes."""
        super().leaveEvent(event)
        self._owner.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing but the focus."""
        if self.hasFocus():
            painter = QPainter(self)
            focus_outline(painter, QRectF(self.rect()), _RADIUS)
            painter.end()


def pairs(sources: tuple[SourceRef, ...]) -> tuple[tuple[str, str], ...]:
    """Sources as pairs of kind and id."""
    return tuple((one.kind, one.id) for one in sources)


def paint_ground(painter: QPainter, spots: list[Spot], colour: str) -> None:
    """The ground of the statement under the pointer."""
    for spot in spots:
        if spot.underMouse():
            fill_round(painter, QRectF(spot.geometry()), token(colour), _RADIUS)
