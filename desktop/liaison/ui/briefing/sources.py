"""Where a statement comes from: two words in small letters that open the records it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from liaison.model.words import tr
from liaison.ui.theme import Role, font, line_height, token
from liaison.ui.widgets import Link, focus_outline

if TYPE_CHECKING:
    from liaison.model.briefing import SourceRef


class SourceMark(Link):
    """The source of one statement, at the far end of its line. ``wanted`` carries pairs of kind and id."""

    wanted = Signal(object)

    def __init__(
        self,
        text: str,
        sources: tuple[SourceRef, ...],
        role: Role = Role.CAPTION,
        colour: str = "ink-3-text",
        *,
        leads: bool = False,
    ) -> None:
        """``leads`` puts the words at the near end."""
        super().__init__(text, role=role, colour=colour)
        self._role, self._colour = role, colour
        self.sources, self._leads = sources, leads
        self.setAccessibleName(tr("{source}, open what it rests on", source=text))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.wanted.emit(tuple((one.kind, one.id) for one in self.sources)))

    def sizeHint(self) -> QSize:
        """One line of its role."""
        return QSize(QFontMetrics(font(self._role)).horizontalAdvance(self.text()) + 6, line_height(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words at the far end, underlined under the mouse."""
        painter = QPainter(self)
        painter.setFont(font(self._role, underline=self.underMouse()))
        painter.setPen(token(self._colour))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        is_left = self._leads is not self.isRightToLeft()
        side = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(self.rect(), int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()), 3)
        painter.end()
