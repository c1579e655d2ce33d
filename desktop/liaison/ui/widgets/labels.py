"""Text: labels by role and token, labels that elide, links and empty states."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from liaison.ui.theme import Role, font, line_height, token

from .painting import focus_outline


class Label(QLabel):
    """Plain text in the font of a role and the colour of a token; never taken for markup."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        colour: str = "ink",
        parent: QWidget | None = None,
        *,
        weight: int = 0,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role, self._colour, self._weight = role, colour, weight
        self._dress()

    def set_colour(self, colour: str) -> None:
        """Another token for the text."""
        self._colour = colour
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        self.setFont(font(self._role, weight=self._weight or None))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, token(self._colour))
        self.setPalette(palette)
        if not self.wordWrap():
            self.setMinimumHeight(line_height(self._role))


class ElidedLabel(Label):
    """A line that gives way where there is no room; the tooltip then tells the rest."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        colour: str = "ink",
        parent: QWidget | None = None,
        *,
        weight: int = 0,
    ) -> None:
        super().__init__(text, role, colour, parent, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip tells what is cut off."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def _tell(self) -> None:
        is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line, elided at its end."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()


class Link(QAbstractButton):
    """Ink text over a thin line; a button in all but looks. ``clicked`` tells that it was followed."""

    def __init__(
        self, text: str, parent: QWidget | None = None, role: Role = Role.SECONDARY, colour: str = "ink"
    ) -> None:
        super().__init__(parent)
        self._role, self._colour = role, colour
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of its role, and room for the line below."""
        metrics = QFontMetrics(font(self._role))
        return QSize(metrics.horizontalAdvance(self.text()) + 6, line_height(self._role) + 2)

    def minimumSizeHint(self) -> QSize:
        """It may be elided."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Text, the line three pixels below its baseline, and the focus."""
        painter = QPainter(self)
        painter.setFont(font(self._role))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 2)
        baseline = (self.height() - 2 + metrics.ascent() - metrics.descent()) // 2
        painter.setPen(token(self._colour))
        painter.drawText(QPoint(1, baseline), shown)
        line = "ink" if self.underMouse() else "edge"
        painter.fillRect(QRectF(1, baseline + 3, metrics.horizontalAdvance(shown), 1), token(line))
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()), 3)
        painter.end()

    def enterEvent(self, event: object) -> None:
        """The line darkens under the mouse."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The line fades again."""
        self.update()


class EmptyState(QWidget):
    """One sentence where the first row would be, and one link that says what to do."""

    followed = Signal()

    def __init__(self, sentence: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(6)
        text = Label(sentence, Role.BODY, "ink-2")
        text.setWordWrap(not link)
        row.addWidget(text)
        self.link = Link(link, role=Role.BODY) if link else None
        if self.link is not None:
            self.link.clicked.connect(self.followed)
            row.addWidget(self.link)
        row.addStretch(1)
        self.setAccessibleName(f"{sentence} {link}".strip())
