"""Text: labels by role and token, labels that elide, links and empty states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from liaison.ui.theme import Role, font, line_height, token

from .painting import focus_outline, mirrored, plain
from .pressing import Pressable
from .wrapping import leave_no_word_alone, set_lines, units, wrapped_text


class Label(QLabel):
    """Plain text in the font of a role and the colour of a token; never taken for markup.

    Over several lines (``setWordWrap``) these are as far apart as the role says.
    """

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
        self._coloured: tuple[tuple[str, str], ...] = ()
        #: Whether its lines become of about one length where the last one would be a word or two.
        self.is_even = False
        self._dress()

    def set_coloured(self, words: Sequence[tuple[str, str]]) -> None:
        """Words of a text over several lines that stand in another token where they come first, as its key does."""
        if tuple(words) != self._coloured:
            self._coloured = tuple(words)
            self.update()

    def set_colour(self, colour: str) -> None:
        """Another token for the text."""
        self._colour = colour
        self._dress()

    def set_role(self, role: Role) -> None:
        """Another role for the text."""
        if role is not self._role:
            self._role = role
            self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look, and the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._face()

    def showEvent(self, event: QShowEvent) -> None:
        """The direction of reading is known by now."""
        super().showEvent(event)
        self._face()

    @property
    def _is_set_here(self) -> bool:
        return self.wordWrap() and not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse

    def _set(self, width: int) -> tuple[QTextLayout, int]:
        """The lines in a space inside the margins, and their height."""
        layout = wrapped_text(self.text(), self.font(), self.alignment(), self.layoutDirection())
        return layout, set_lines(layout, width, line_height(self._role))

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        if not self._is_set_here:
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return self._set(inside)[1] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """As wide as Qt finds good, as tall as the lines are then."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self._is_set_here else hint

    def minimumSizeHint(self) -> QSize:
        """One line, of the longest word."""
        hint = super().minimumSizeHint()
        if not self._is_set_here:
            return hint
        margins = self.contentsMargins()
        return QSize(hint.width(), line_height(self._role) + margins.top() + margins.bottom())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, as far apart as the role says."""
        if not self._is_set_here:
            super().paintEvent(event)
            return
        room = self.contentsRect()
        layout, height = self._set(room.width())
        if self.is_even and layout.lineCount() > 1:
            leave_no_word_alone(layout, room.width(), line_height(self._role))
        below = room.height() - height
        is_high = bool(self.alignment() & Qt.AlignmentFlag.AlignTop) or below < 0
        top = room.top() + (0 if is_high else below // 2)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(room.left(), top), self._colours())
        painter.end()

    def _colours(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        for word, colour in self._coloured:
            before, there, _after = self.text().partition(word)
            if there and not before[-1:].isalnum():
                made, form = QTextLayout.FormatRange(), QTextCharFormat()
                made.start, made.length = units(before), units(word)
                form.setForeground(token(colour))
                made.format = form
                found.append(made)
        return found

    def _face(self) -> None:
        """Begin where reading begins: left to itself, a label puts Latin names on the left of a window read from right.

        What was aligned otherwise stays as it is.
        """
        sides, right = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask, Qt.AlignmentFlag.AlignRight
        beginning = right | Qt.AlignmentFlag.AlignAbsolute
        wanted = beginning if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        if sides in {Qt.AlignmentFlag.AlignLeft, beginning} and sides != wanted:
            self.setAlignment(wanted | (self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask))

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
        is_cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain(self.text()) if is_cut else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line, elided at its end."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        room = self.contentsRect()
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()


class Link(Pressable):
    """Ink text over a thin line; a button in all but looks. ``clicked`` tells that it was followed.

    ``wraps`` has it go on in further lines where there is little room, else it ends in dots.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        role: Role = Role.SECONDARY,
        colour: str = "ink",
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._wraps = role, colour, wraps
        #: How much lower it is written, to stand on the baseline of larger words beside it.
        self.drop = 0
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        high = QSizePolicy.Policy.Minimum if wraps else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Maximum, high)

    def hasHeightForWidth(self) -> bool:
        """Its lines depend on its width, where it may have several."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        """All its lines."""
        return len(self._lines(width)) * line_height(self._role) + 2

    def _lines(self, width: int) -> list[str]:
        """What stands in each line: one with dots, or as many as needed."""
        metrics = QFontMetrics(font(self._role))
        if not self._wraps or metrics.horizontalAdvance(self.text()) <= width:
            return [metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)]
        lines = [""]
        for word in self.text().split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]

    def sizeHint(self) -> QSize:
        """One line of its role, and room for the line below."""
        metrics = QFontMetrics(font(self._role))
        return QSize(metrics.horizontalAdvance(self.text()) + 4, line_height(self._role) + 2)

    def minimumSizeHint(self) -> QSize:
        """It may be elided."""
        return QSize(24, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Text, the line three pixels below its baseline, and the focus."""
        painter = QPainter(self)
        painter.setFont(font(self._role))
        metrics = painter.fontMetrics()
        around = QRectF(self.rect())
        lines, pitch = self._lines(self.width()), line_height(self._role)
        above = self.height() - 2 - (len(lines) - 1) * pitch
        baseline = (above + metrics.ascent() - metrics.descent()) // 2 + self.drop
        painter.setPen(token(self._colour))
        for line in lines:
            width = float(metrics.horizontalAdvance(line))
            place = mirrored(QRectF(0, baseline + 3, width, 1), around, self.layoutDirection())
            painter.drawText(QPointF(place.left(), baseline), line)
            painter.fillRect(place, token("ink" if self.underMouse() else "edge"))
            baseline += pitch
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
    """One sentence where the first row would be, and one link that says what to do.

    Where they do not fit beside each other, the link stands below the sentence.
    """

    followed = Signal()

    def __init__(self, sentence: str, link: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 6, 0, 6)
        self._row.setSpacing(6)
        self.sentence = Label(sentence, Role.BODY, "ink-2")
        self.sentence.setWordWrap(not link)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        top = Qt.AlignmentFlag.AlignTop  # the line below a link makes it taller, and one stands on one baseline
        self._row.addWidget(self.sentence, 0 if link else 1, top)
        self.link = Link(link, role=Role.BODY, wraps=True) if link else None
        if self.link is not None:
            self.link.clicked.connect(self.followed)
            self._row.addWidget(self.link, 0, top)
            self._row.addStretch(1)
        self.setAccessibleName(f"{sentence} {link}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        if self.link is None:
            return
        margins = self.contentsMargins().left() + self.contentsMargins().right()
        sentence = QFontMetrics(self.sentence.font()).horizontalAdvance(self.sentence.text())
        is_narrow = sentence + self.link.sizeHint().width() + 8 > self.width() - margins
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
            self.sentence.setWordWrap(is_narrow)

    def minimumSizeHint(self) -> QSize:
        """It gives way, as the sentence may take several lines."""
        return QSize(80, super().minimumSizeHint().height())
