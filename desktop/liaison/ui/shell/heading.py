"""The heading of a page: one line, or two smaller ones where it is long."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette

from liaison.ui.theme import Role, line_height, scaled
from liaison.ui.widgets import ElidedLabel, plain
from liaison.ui.widgets.wrapping import set_lines, wrapped_text


class Heading(ElidedLabel):
    """One line as a title; over two lines where it stands in the role of a section and its least width is too little.

    Two lines are closer than elsewhere, so that what stands below finds its room.
    """

    def __init__(self) -> None:
        super().__init__("", Role.TITLE)

    def set_least(self, width: int) -> None:
        """Be no narrower than this, and as high as the lines are then."""
        self.setMinimumWidth(width)
        self._fit_height()

    def _fit_height(self) -> None:
        is_long = self._is_long(self.minimumWidth())
        # what is of a fixed height beside it holds the row down to its least height
        self.setMinimumHeight(2 * self._pitch if is_long else line_height(self._role))

    def _dress(self) -> None:
        super()._dress()
        self._fit_height()

    @property
    def _pitch(self) -> int:
        return line_height(Role.SECTION) - scaled(2)

    def _is_long(self, room: int) -> bool:
        return self._role is Role.SECTION and QFontMetrics(self.font()).horizontalAdvance(self.text()) > room

    def lines(self) -> list[str]:
        """What stands in each line, not shortened yet."""
        text, room = self.text(), self.contentsRect().width()
        if not self._is_long(room):
            return [text]
        layout = wrapped_text(text, self.font(), self.alignment(), self.layoutDirection())
        set_lines(layout, room, self._pitch)
        units = text.encode("utf-16-le")
        first = units[: 2 * layout.lineAt(0).textLength()].decode("utf-16-le")
        return [first.rstrip(), text[len(first) :].lstrip()]

    def _tell(self) -> None:
        metrics, room = QFontMetrics(self.font()), self.contentsRect().width()
        is_cut = any(metrics.horizontalAdvance(line) > room for line in self.lines())
        self.setToolTip(plain(self.text()) if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Its lines, the last one elided where it is too long still."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room, lines = self.contentsRect(), self.lines()
        pitch = self._pitch if len(lines) > 1 else room.height()
        top = room.top() + (room.height() - pitch * len(lines)) // 2
        for line in lines:
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            place = QRect(room.left(), top, room.width(), pitch)
            painter.drawText(place, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
            top += pitch
        painter.end()
