"""The table of clients: heads that sort, and lines painted under them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QToolTip, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, Label, Pressable, RowDelegate, RowList, draw_text, focus_outline
from liaison.ui.widgets.columns import column_width, longest_days
from liaison.ui.widgets.painting import mirrored, plain
from liaison.ui.widgets.sparkline import Spark, own_scale, paint_spark, sparks_words

from .view_model import STATUS_WORDS, ListRow, Sorting

_PADDING: Final = 20
_GAP: Final = 12
_MARK: Final = 16
#: The column that is drawn; one cannot sort by it.
SPARK: Final = "rapport"
_REST_MS: Final = 80
_AT_ONCE: Final = 8


class Column(NamedTuple):
    """A column: its key, its head, its least width for words, and whether it ends at the right.

    ``drops`` tells in which order columns give way in a narrow window or to large letters; 0 never does.
    """

    key: str
    head: str
    width: int
    right: bool = False
    drops: int = 0


COLUMNS: Final = (
    Column("name", "Name", 150),
    Column("status", "Status", 64, drops=1),
    Column("contact", "Point of contact", 112, drops=3),
    Column("rapport", "Rapport", 72, drops=2),
    Column("touch", "Last contact", 152, drops=6),
    Column("renewal", "Renewal", 84, drops=2),
    Column("we_owe", "We owe", 52, right=True, drops=5),
    Column("they_owe", "They owe", 60, right=True, drops=4),
    Column("late", "Late", 36, right=True),
)


def places(rect: QRectF) -> dict[str, QRectF]:
    """Where the columns lie in the padded rectangle of a row, from left to right; those that gave way are missing."""
    widths = {one.key: max(column_width(one.width, _words(one.key)), _head_width(one)) for one in COLUMNS}
    shown = list(COLUMNS)
    for drops in range(1, 7):
        if sum(widths[one.key] + _GAP for one in shown) + scaled(_MARK) + 4 <= rect.width():
            break
        shown = [one for one in shown if one.drops != drops]
    spare = max(0.0, rect.width() - scaled(_MARK) - 4 - sum(widths[one.key] for one in shown) - _GAP * (len(shown) - 1))
    shares = {"name": 0.5, "contact": 0.25, "touch": 0.25}
    total = sum(shares.get(one.key, 0) for one in shown)
    found: dict[str, QRectF] = {}
    left = rect.left() + scaled(_MARK) + 4
    for one in shown:
        width = widths[one.key] + spare * shares.get(one.key, 0) / total
        found[one.key] = QRectF(left, rect.top(), width, rect.height())
        left += width + _GAP
    return found


def _words(key: str) -> tuple[str, ...]:
    """What can stand in a column of few words, which is never cut."""
    if key == "status":
        return tuple(tr(word) for word in STATUS_WORDS.values())
    return longest_days() if key == "renewal" else ()


def _head_width(column: Column) -> int:
    return text_width(Role.SECONDARY, tr(column.head)) + 16


class Head(Pressable):
    """The head of a column; a click sorts by it."""

    def __init__(self, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.way = 0
        self.setText(tr(column.head))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_way(0)

    def show_way(self, way: int) -> None:
        """1 is sorted upwards, -1 downwards, 0 not by this column."""
        self.way = way
        state = {1: tr("sorted upwards"), -1: tr("sorted downwards"), 0: tr("sort by this")}[way]
        self.setAccessibleName(f"{self.text()}, {state}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word, and an arrow where the list is sorted by it."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink" if self.way or self.underMouse() else "ink-3-text"))
        rect = QRectF(self.rect())
        wide = painter.fontMetrics().horizontalAdvance(self.text())
        arrow = 14 if self.way else 0
        start = rect.width() - wide - arrow if self.column.right else 0.0
        text = mirrored(QRectF(start, 0, wide + 2, rect.height()), rect, self.layoutDirection())
        draw_text(painter, text, self.text(), elide=False)
        if self.way:
            box = QRectF(start + wide + 2, rect.center().y() - 6, 12, 12)
            icon = "chevron-up" if self.way > 0 else "chevron-down"
            paint_icon(painter, mirrored(box, rect, self.layoutDirection()), icon, "ink")
        if self.hasFocus():
            focus_outline(painter, rect, 3)
        painter.end()


class HeadRow(QWidget):
    """The heads over the lines. ``sorted_by`` carries the key of a column."""

    sorted_by = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sort the list"))
        self.setFixedHeight(scaled(28))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heads = {one.key: Head(one, self) for one in COLUMNS if one.key != SPARK}
        self.spark_head = Label(tr("Rapport"), Role.SECONDARY, "ink-3-text", self)
        for key, head in self.heads.items():
            head.clicked.connect(lambda _checked=False, key=key: self.sorted_by.emit(key))

    def show_sorting(self, sorting: Sorting) -> None:
        """Mark the column by which the list is sorted."""
        for key, head in self.heads.items():
            head.show_way((-1 if sorting.is_down else 1) if key == sorting.column else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heads stand over their columns."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        around = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        found = places(around)
        for key, head in self.heads.items():
            head.setVisible(key in found)
            if key in found:
                head.setGeometry(mirrored(found[key], around, self.layoutDirection()).toRect())
        self.spark_head.setVisible(SPARK in found)
        if SPARK in found:
            self.spark_head.setGeometry(mirrored(found[SPARK], around, self.layoutDirection()).toRect())


class ClientDelegate(RowDelegate):
    """A client in one line. What is cut off is told in the tooltip."""

    padding = _PADDING

    def __init__(self) -> None:
        super().__init__()
        #: Rapport in small, of the clients of which it was read.
        self.sparks: dict[str, tuple[Spark, ...]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        """All lines are as tall; the list asks only once."""
        return QSize(40, scaled(self.height))

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, option: QStyleOptionViewItem) -> None:
        """Pin, name and the other columns."""
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(option.direction)
        if row.is_pinned:
            size = scaled(14)
            box = QRectF(rect.left() - 4, rect.center().y() - size / 2, size, size)
            paint_icon(painter, mirrored(box, rect, option.direction), "pin", "ink-3-text")
        colours = {"name": "ink", "touch": "warn-text" if row.is_quiet else "ink-2", "late": "bad-text"}
        found = places(rect)
        for column in COLUMNS:
            place = found.get(column.key)
            if place is None:
                continue
            if column.key == SPARK:
                self._paint_sparks(painter, mirrored(place, rect, option.direction), row)
                continue
            painter.setFont(font(Role.STRONG if column.key == "name" else Role.BODY))
            painter.setPen(token(colours.get(column.key, "ink-2")))
            text = str(getattr(row, column.key))
            draw_text(painter, mirrored(place, rect, option.direction), text, right=column.right)

    def _paint_sparks(self, painter: QPainter, place: QRectF, row: ListRow) -> None:
        box = QRectF(place.left(), place.top() + 6, place.width(), place.height() - 12)
        for spark in self.sparks.get(row.id, ()):
            paint_spark(painter, box, spark, own_scale(spark, has_band=True))


class ClientTable(RowList):
    """The lines. ``menu_wanted`` carries a row and a place on screen; ``pin_wanted`` and ``trash_wanted`` a row."""

    menu_wanted = Signal(object, QPoint)
    left_upwards = Signal()
    sparks_wanted = Signal(object)

    def __init__(self) -> None:
        self._clients = ClientDelegate()
        super().__init__(self._clients, tr("Clients"), key=lambda row: row.id, words=self._said)
        self.setUniformItemSizes(True)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._want_sparks)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())
        self.rows.modelReset.connect(self._rest.start)

    def _said(self, row: ListRow) -> str:
        """A row in words, with what its small line says where it is there."""
        return ", ".join((row.words, *(sparks_words(self._clients.sparks.get(row.id, ())))))

    def show_sparks(self, sparks: Mapping[str, tuple[Spark, ...]]) -> None:
        """Rapport of these clients in small."""
        self._clients.sparks.update(sparks)
        self.viewport().update()
        if sparks:
            self._want_sparks()

    @property
    def sparks(self) -> Mapping[str, tuple[Spark, ...]]:
        """What was read of the clients seen so far."""
        return self._clients.sparks

    def forget_sparks(self) -> None:
        """Something was noted that moves lines: they are read again where they are seen."""
        self._clients.sparks.clear()
        self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More lines may be seen."""
        super().resizeEvent(event)
        self._rest.start()

    def _want_sparks(self) -> None:
        """Ask for the first of the lines in view of which rapport was not read yet."""
        first, last = self.indexAt(QPoint(4, 4)), self.indexAt(QPoint(4, self.viewport().height() - 4))
        if not self.isVisible() or not first.isValid():
            return
        places = range(first.row(), (last.row() if last.isValid() else len(self) - 1) + 1)
        seen = [self.rows.data(self.rows.index(place)).id for place in places]
        missing = [one for one in seen if one not in self._clients.sparks]
        if missing:
            self.sparks_wanted.emit(tuple(missing[:_AT_ONCE]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up from the first line goes to what is typed above."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first line is chosen where none is, so that the focus can be seen."""
        if self.current_row() is None and len(self):
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """From the mouse or from the menu key."""
        index = self.currentIndex()
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if is_mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(index.data(ROW_ROLE), event.globalPos() if is_mouse else below)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off or left out."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            row = index.data(ROW_ROLE) if index.isValid() else None
            if isinstance(row, ListRow) and self._is_cut(row):
                QToolTip.showText(event.globalPos(), plain(row.words), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _is_cut(self, row: ListRow) -> bool:
        found = places(QRectF(self.viewport().rect()).adjusted(_PADDING, 0, -_PADDING, 0))
        texts = ((one.key, str(getattr(row, one.key))) for one in COLUMNS if one.key != SPARK)
        return any(
            text and (key not in found or text_width(Role.STRONG, text) > found[key].width()) for key, text in texts
        )
