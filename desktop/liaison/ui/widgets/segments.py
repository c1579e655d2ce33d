"""A choice among a few words: segments with one outline, in as many lines as their words need."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLayoutItem, QSizePolicy, QStyle, QWidget

from liaison.ui.theme import Role, font, scaled, token

from .own_items import OwnItems
from .painting import fill_round, focus_outline, mirrored, outline, plain
from .pressing import Pressable

_PADDING: Final = 12
#: What is free beside a label where there is little room.
_LEAST: Final = 4
#: The outline, on either side.
_EDGE: Final = 1


class Segment(Pressable):
    """One choice of a segmented control; ``set_place`` tells where it stands among the others."""

    moved = Signal(int)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._begins_line = self._is_in_first_line = True

    def set_place(self, *, begins_line: bool, is_in_first_line: bool) -> None:
        """Whether nothing stands before it and nothing above it: there it has no divider."""
        if (begins_line, is_in_first_line) != (self._begins_line, self._is_in_first_line):
            self._begins_line, self._is_in_first_line = begins_line, is_in_first_line
            self.update()

    def sizeHint(self) -> QSize:
        """The label with its padding, wide enough also when it is chosen and heavier."""
        return QSize(QFontMetrics(font(Role.STRONG)).horizontalAdvance(self.text()) + 2 * _PADDING, scaled(32))

    def minimumSizeHint(self) -> QSize:
        """The label with what is free of letters in any case."""
        return QSize(self.sizeHint().width() - 2 * (_PADDING - _LEAST), scaled(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip tells a label that is cut off."""
        super().resizeEvent(event)
        is_cut = self.width() < self.minimumSizeHint().width()
        self.setToolTip(plain(self.text()) if is_cut else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move the choice."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.moved.emit(steps[key] * (-1 if self.isRightToLeft() else 1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground when chosen, the divider, the label and the focus."""
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        if self.isChecked():
            painter.fillRect(rect, token("sel"))
        elif self.underMouse():
            painter.fillRect(rect, token("sel-s"))
        if not self._begins_line:
            divider = QRectF(0, 1, 1, self.height() - 2)
            painter.fillRect(mirrored(divider, QRectF(self.rect()), self.layoutDirection()), token("line"))
        if not self._is_in_first_line:
            painter.fillRect(QRectF(0, 0, self.width(), 1), token("line"))
        painter.setFont(font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(token("ink" if self.isChecked() else "ink-2"))
        room = self.width() - 2 * _LEAST
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), shown)
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 4)
        painter.end()


class SegmentLines(OwnItems):
    """Lays segments out without a gap: in one line as wide as they want, else in lines that they fill."""

    def __init__(self, parent: QWidget, *, equal: bool) -> None:
        super().__init__(parent)
        self._is_equal = equal
        self._known: dict[int, list[list[QLayoutItem]]] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def invalidate(self) -> None:
        """Something of it changed: what is known of its lines does not hold any more."""
        self._known.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its lines depend on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        return len(self._lines(width)) * self._line_height()

    def sizeHint(self) -> QSize:
        """All in one line."""
        widths = [_wanted(item) for item in self._items]
        across = len(widths) * max(widths, default=0) if self._is_equal else sum(widths)
        return QSize(across + 2 * _EDGE, self._line_height())

    def minimumSize(self) -> QSize:
        """The widest of them in a line of its own."""
        return QSize(max(map(_needed, self._items), default=0) + 2 * _EDGE, self._line_height())

    def place(self, rect: QRect) -> QRect:
        """Where the lines lie: in the middle of what is higher than they are."""
        height = self.heightForWidth(rect.width())
        return QRect(rect.x(), rect.y() + max(0, rect.height() - height) // 2, rect.width(), height)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        place, height = self.place(rect), self._line_height()
        y = place.y()
        for number, line in enumerate(self._lines(rect.width())):
            x = rect.x() + _EDGE
            for item, width in zip(line, self._widths(line, rect.width() - 2 * _EDGE), strict=True):
                item.setGeometry(QStyle.visualRect(direction, rect, QRect(x, y, width, height)))
                segment = item.widget()
                assert isinstance(segment, Segment)
                segment.set_place(begins_line=item is line[0], is_in_first_line=number == 0)
                x += width
            y += height

    def _line_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _least(self, line: list[QLayoutItem]) -> int:
        """How narrow a line can be with all its words whole."""
        if self._is_equal:
            return len(line) * max(map(_needed, line), default=0)
        return sum(map(_needed, line))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands in each line; it is asked for many times before anything of it changes."""
        if width not in self._known:
            self._known[width] = self._divided(width - 2 * _EDGE)
        return self._known[width]

    def _divided(self, room: int) -> list[list[QLayoutItem]]:
        """As few lines as there can be, about as many in each."""
        for number in range(1, len(self._items) + 1):
            each = -(-len(self._items) // number)
            lines = [self._items[start : start + each] for start in range(0, len(self._items), each)]
            if all(self._least(line) <= room for line in lines):
                return lines
        return [[item] for item in self._items]

    def _widths(self, line: list[QLayoutItem], room: int) -> list[int]:
        """How wide each of a line is, so that they fill it together."""
        base = [0] * len(line) if self._is_equal else [_wanted(item) for item in line]
        if sum(base) > room:
            base = [_needed(item) for item in line]
        spare = max(0, room - sum(base))
        each, odd = divmod(spare, len(line))
        return [width + each + (place < odd) for place, width in enumerate(base)]


def _wanted(item: QLayoutItem) -> int:
    return item.sizeHint().width()


def _needed(item: QLayoutItem) -> int:
    widget = item.widget()
    return widget.minimumSizeHint().width() if widget is not None else 0


class SegmentedControl(QWidget):
    """One choice among a few words. ``chosen`` carries the key of the new choice.

    Where there is no room for all words beside each other they go on in a further line.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: list[tuple[str, str]], name: str, parent: QWidget | None = None, *, equal: bool = False
    ) -> None:
        """``choices`` are pairs of key and label; ``name`` is read out; ``equal`` makes all segments as wide."""
        super().__init__(parent)
        self.setAccessibleName(name)
        # Growing is allowed for further lines only: what it is given beyond them stays empty.
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._lines = SegmentLines(self, equal=equal)
        self._keys = [key for key, _label in choices]
        self._group = QButtonGroup(self)
        for index, (_key, label) in enumerate(choices):
            segment = Segment(label, self)
            segment.moved.connect(self._move)
            self._group.addButton(segment, index)
            self._lines.addWidget(segment)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._keys[index]))

    @property
    def choice(self) -> str:
        """The key that is chosen, or an empty string."""
        index = self._group.checkedId()
        return self._keys[index] if index >= 0 else ""

    def choose(self, key: str) -> None:
        """Show a choice without telling; an unknown key chooses nothing."""
        self._group.setExclusive(False)
        for index, one in enumerate(self._keys):
            self._group.button(index).setChecked(one == key)
        self._group.setExclusive(True)

    def _move(self, step: int) -> None:
        index = max(0, min(len(self._keys) - 1, self._group.checkedId() + step))
        button = self._group.button(index)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One ground and one outline around all."""
        painter = QPainter(self)
        place = QRectF(self._lines.place(self.rect()))
        fill_round(painter, place, token("surface"))
        outline(painter, place, token("edge"))
        painter.end()
        super().paintEvent(event)
