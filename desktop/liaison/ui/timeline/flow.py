"""A layout that goes on in a further line where there is no more room, from either side of reading."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets one after the other at their own size, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the one at a place out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is in that width."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self._gap * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Lay everything out; the height it takes."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if not lines or (x and x + size.width() > rect.width()):
                lines.append([])
                x = 0
            lines[-1].append((item, x, size))
            x += size.width() + self._gap
        y = 0
        for line in lines:
            height = max(size.height() for _item, _left, size in line)
            if moves:
                self._place(rect, line, y, height)
            y += height + self._gap
        return max(0, y - self._gap)

    def _place(self, rect: QRect, line: list[tuple[QLayoutItem, int, QSize]], y: int, height: int) -> None:
        """Put one line where it belongs, its widgets on one middle."""
        holder = self.parentWidget()
        is_mirrored = holder is not None and holder.isRightToLeft()
        for item, x, size in line:
            left = rect.right() - x - size.width() + 1 if is_mirrored else rect.left() + x
            top = rect.top() + y + (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
