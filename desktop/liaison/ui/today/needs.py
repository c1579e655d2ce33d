"""Needs you: who needs attention, why in a sentence, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ElidedLabel, Hairline, Label, Link
from liaison.ui.widgets.sparkline import Spark, SparkBox

from .spots import Spot, paint_ground

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from liaison.insight.attention import Attention


_SPARK: Final = QSize(116, 72)
#: Three of them are as tall as the cards of two calls.
_PITCH: Final = 126


def _coloured_words() -> tuple[tuple[str, str], ...]:
    """What a line in small is called in a sentence, and the token of its text."""
    return (
        (tr("rapport"), "rapport-text"),
        (tr("deliverables"), "delivery-text"),
        (tr("deliverable"), "delivery-text"),
        (tr("delivery"), "delivery-text"),
    )


class NeedItem(QWidget):
    """One client with its reason and the step as a link; a hairline stands on top.

    ``sourced`` carries the reason that was pressed, and the records behind it as pairs of kind and id. ``offered`` asks
    for what else can be done with it, at a place on screen; ``charted`` for the lines of a client in large.
    """

    sourced = Signal(object, object)
    offered = Signal(QPoint)
    charted = Signal(str)

    def __init__(self, need: Attention) -> None:
        super().__init__()
        self.need = need
        self.setAccessibleName(f"{need.client}: {need.reason}")
        self.setMinimumHeight(scaled(_PITCH))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, scaled(16))
        around.setSpacing(0)
        around.addWidget(Hairline())
        around.addSpacing(scaled(16))
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        around.addLayout(self._row)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._row.addLayout(column, 1)
        self.box: SparkBox | None = None
        column.addWidget(ElidedLabel(need.client, Role.STRONG))
        column.addSpacing(2)
        self.words = Label(need.reason, Role.SECONDARY, "ink-2")
        self.words.setWordWrap(True)
        self.words.is_even = True
        column.addWidget(self.words)
        column.addSpacing(4)
        self.reason = Spot(need.reason, need.sources, self)
        self.reason.setVisible(bool(need.sources))
        self.reason.wanted.connect(lambda refs: self.sourced.emit(self.reason, refs))
        self.link = Link(need.step)
        self.link.setAccessibleName(f"{need.step}, {need.client}")
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.words.installEventFilter(self)

    def show_sparks(self, sparks: tuple[Spark, ...]) -> None:
        """The line at the far end, once it was read; where there are several, the words stand in their colours."""
        self.words.set_coloured(_coloured_words() if len(sparks) > 1 else ())
        if not sparks:
            if self.box is not None:
                self.box.hide()
            return
        if self.box is None:
            size = QSize(scaled(_SPARK.width()), scaled(_SPARK.height()))
            self.box = SparkBox(size, self.need.client, self)
            self.box.clicked.connect(lambda: self.charted.emit(self.need.client_id))
            self._row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.box.show_sparks(sparks)
        self.box.show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Letting it rest, and judging it: by the right button, or by the menu key on its link."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        below = self.link.mapToGlobal(self.link.rect().bottomLeft())
        self.offered.emit(below if by_key else event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The place that opens the reason lies over it."""
        if watched is self.words and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.reason.setGeometry(self._ground())
        return super().eventFilter(watched, event)

    def _ground(self) -> QRect:
        """Around the words, as far as they go."""
        room = self.words.geometry()
        taken = self.words.fontMetrics().boundingRect(
            QRect(0, 0, room.width(), 0), int(Qt.TextFlag.TextWordWrap), self.need.reason
        )
        words = QRect(room.left(), room.top(), min(room.width(), taken.width()), room.height())
        return QStyle.visualRect(self.layoutDirection(), room, words).adjusted(-2, 0, 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the reason under the pointer."""
        painter = QPainter(self)
        paint_ground(painter, [self.reason], "hover")
        painter.end()
        super().paintEvent(event)


class NeedsYou(QWidget):
    """All who need attention, weightiest first. ``followed`` carries the one whose step is taken.

    ``sourced`` carries a reason that was pressed, and the records behind it; ``offered`` the one whose menu is asked
    for, and where on screen; ``charted`` the client whose lines are asked for.
    """

    followed = Signal(object)
    sourced = Signal(object, object)
    offered = Signal(object, QPoint)
    charted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.items: list[NeedItem] = []
        self._shown: tuple[Attention, ...] = ()
        self._sparks: Mapping[str, tuple[Spark, ...]] = {}

    def show_sparks(self, sparks: Mapping[str, tuple[Spark, ...]]) -> None:
        """The lines of whoever is shown."""
        self._sparks = sparks
        for item in self.items:
            item.show_sparks(sparks.get(item.need.client_id, ()))

    def show_needs(self, needs: Sequence[Attention]) -> None:
        """Show these; what has the focus keeps it if its client is still there."""
        if tuple(needs) == self._shown and self.items:
            return
        self._shown = tuple(needs)
        focused = next((item.need.client_id for item in self.items if item.link.hasFocus()), None)
        for item in self.items:
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        self.items = [NeedItem(need) for need in needs]
        self.show_sparks(self._sparks)
        for item in self.items:
            item.link.clicked.connect(lambda _checked=False, need=item.need: self.followed.emit(need))
            item.sourced.connect(self.sourced)
            item.charted.connect(self.charted)
            item.offered.connect(lambda at, need=item.need: self.offered.emit(need, at))
            self._column.addWidget(item)
            if item.need.client_id == focused:
                item.link.setFocus()
