"""Controls beside each other that go on in further lines where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from .own_items import OwnItems


class FlowLayout(OwnItems):
    """Lays its widgets out from the beginning of the line, each as wide as it wants, in as many lines as needed.

    With ``tight`` each is as narrow as it can be.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 8, tight: bool = False) -> None:
        super().__init__(parent)
        self._is_tight = tight
        self._at_end: tuple[QWidget, ...] = ()
        self._growing: tuple[QWidget, ...] = ()
        self._gaps: dict[QWidget | None, int] = {}
        self._line_gap = line_gap
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def end_with(self, *widgets: QWidget) -> None:
        """Take these too, at the far end of their lines; they go on together in a further line where they can."""
        self._at_end = widgets
        for widget in widgets:
            self.addWidget(widget)

    def grow(self, *widgets: QWidget) -> None:
        """Have these take what their line has left, as fields do that are typed into, up to their greatest width."""
        self._growing = widgets
        self.invalidate()

    def set_gap_before(self, widget: QWidget, gap: int) -> None:
        """Another gap between this one and the one before it, as between groups, where all of them fit in one line."""
        self._gaps[widget] = gap
        self.invalidate()

    def invalidate(self) -> None:
        """Something of it changed: what is known of its height does not hold any more."""
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its lines depend on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines; it is asked for many times before anything of it changes."""
        if width not in self._heights:
            edges = self.contentsMargins()
            inner = QRect(0, 0, width - edges.left() - edges.right(), 0)
            self._heights[width] = self._arrange(inner, is_real=False) + edges.top() + edges.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), is_real=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [self.sizes_of(item)[0] for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return self._with_margins(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them in one line each."""
        shown = self._shown()
        return self._with_margins(
            max((self.sizes_of(item)[1].width() for item in shown), default=0),
            max((self.sizes_of(item)[1].height() for item in shown), default=0),
        )

    def _with_margins(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """What stands in each line."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            hint, smallest = self.sizes_of(item)
            least = smallest.width()
            size = hint.boundedTo(QSize(least if self._is_tight else max(width, least), 10_000))
            if size.width() < hint.width() and item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            wanted = size.width()
            if self._at_end and item.widget() is self._at_end[0] and self._end_width() <= width:
                wanted = self._end_width()
            if not lines or used + self.spacing() + wanted > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines

    def _end_width(self) -> int:
        """How wide those at the far end are together."""
        shown = [self.sizes_of(item)[0].width() for item in self._shown() if item.widget() in self._at_end]
        return sum(shown) + self.spacing() * max(0, len(shown) - 1)

    def _arrange(self, rect: QRect, *, is_real: bool) -> int:
        """Put everything in its place, in the middle of its line; returns the height of all lines."""
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        lines = self._lines(rect.width())
        for line in lines:
            tallest = max(size.height() for _item, size in line)
            x = rect.x()
            spare = rect.width() - sum(size.width() for _item, size in line) - self.spacing() * (len(line) - 1)
            wanted = [self._gaps.get(item.widget(), self.spacing()) - self.spacing() for item, _size in line]
            more = wanted if len(lines) == 1 and sum(wanted) <= spare else [0] * len(line)
            spare -= sum(more)
            for (item, size), gap in zip(line, more, strict=True):
                x += gap
                if item.widget() in self._growing:
                    wider = min(spare, max(0, item.maximumSize().width() - size.width()))
                    size.setWidth(size.width() + wider)
                    spare -= wider
                if spare > 0 and item.widget() in self._at_end:
                    x, spare = x + spare, 0
                if is_real:
                    place = QRect(QPoint(x, y + (tallest - size.height()) // 2), size)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += size.width() + self.spacing()
            y += tallest + self._line_gap
        return max(0, y - self._line_gap - rect.y())
