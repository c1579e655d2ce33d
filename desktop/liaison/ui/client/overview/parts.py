"""Small painted parts of the overview: their words, and the heads of its tables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.ui.client.lines import BLEED
from liaison.ui.theme import Role, font, line_height, scaled, token
from liaison.ui.widgets import Pressable, draw_text, fill_round, focus_outline
from liaison.ui.widgets.painting import mirrored


class QuoteBlock(Pressable):
    """What they said, in lines of 24; a click opens where it is kept."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_quote(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(400), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _lines(self) -> list[str]:
        metrics = QFontMetrics(font(Role.QUOTE))
        room = max(40, self.width() - 2 * BLEED)
        lines, line = [], ""
        for word in self.text().split():
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line] if line else lines

    def _fit(self) -> None:
        self.setFixedHeight(max(1, len(self._lines())) * line_height(Role.QUOTE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, and the focus around them."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self.underMouse() or self.hasFocus():
            fill_round(painter, rect, token("sel-s"), 4)
        painter.setFont(font(Role.QUOTE))
        painter.setPen(token("ink"))
        pitch = line_height(Role.QUOTE)
        for number, line in enumerate(self._lines()):
            draw_text(painter, QRectF(BLEED, number * pitch, rect.width() - 2 * BLEED, pitch), line)
        if self.hasFocus():
            focus_outline(painter, rect, 4)
        painter.end()


class TableHead(QWidget):
    """The heads of a table's columns, 24 high; ``columns`` gives their places, ``right`` tells which end at the right.

    A head without words leaves its column bare.
    """

    def __init__(
        self,
        heads: tuple[str, ...],
        columns: Callable[[QRectF], tuple[QRectF, ...]],
        *,
        right: frozenset[int] = frozenset(),
    ) -> None:
        super().__init__()
        self._heads, self._columns, self._right = heads, columns, right
        self.setFixedHeight(scaled(24))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words in faint small letters."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-3-text"))
        around = QRectF(BLEED, 0, self.width() - 2 * BLEED, scaled(24))
        for number, (text, place) in enumerate(zip(self._heads, self._columns(around), strict=True)):
            if text:
                found = mirrored(place, around, self.layoutDirection())
                draw_text(painter, found, text, right=number in self._right)
        painter.end()
