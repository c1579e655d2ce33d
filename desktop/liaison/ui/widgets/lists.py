"""Lists of rows: 32 high, a hairline on top of each, painted by a delegate, walked with the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from liaison.ui.theme import Role, font, scaled, token

from .areas import clear_viewport
from .painting import draw_text, focus_outline, hairline

Index = QModelIndex | QPersistentModelIndex
ROW: Final = 32
#: The role under which a model hands out the row itself.
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)


class RowModel(QAbstractListModel):
    """Rows of one kind. ``key`` tells rows apart over refreshes, ``words`` is what a screen reader says."""

    def __init__(
        self, key: Callable[[Any], Hashable], words: Callable[[Any], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows: Sequence[Any] = ()
        self.key, self.words = key, words

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = ROW_ROLE) -> Any:
        """The row itself, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.words(row)
        return None

    def replace(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def place_of(self, key: Hashable) -> int:
        """Where the row with that key is, or -1."""
        return next((place for place, row in enumerate(self._rows) if self.key(row) == key), -1)


class RowDelegate(QStyledItemDelegate):
    """Paints the ground of a row and what every row has; subclasses paint what it says in ``paint_row``."""

    height = ROW
    ground_selected = "sel-s"
    ground_hover = "sel-s"
    padding = 20

    def row_height(self, row: Any) -> int:
        """The height of a row before text scale; 32 unless a subclass says otherwise."""
        return self.height

    def is_inert(self, row: Any) -> bool:
        """Whether a row is a head that cannot be chosen."""
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list."""
        return QSize(40, scaled(self.row_height(index.data(ROW_ROLE))))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, hairline, content, focus."""
        painter.save()
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        state = option.state
        if not self.is_inert(row):
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, token(self.ground_selected))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, token(self.ground_hover))
        if index.row() > 0:
            hairline(painter, rect.left(), rect.right(), rect.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink"))
        self.paint_row(painter, rect.adjusted(self.padding, 0, -self.padding, 0), row, option)
        if state & QStyle.StateFlag.State_HasFocus and not self.is_inert(row):
            focus_outline(painter, rect.adjusted(2, 2, -2, -1), 4)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """What a row says, inside ``rect``, in body font and ink."""
        draw_text(painter, rect, str(row))


class RowList(QListView):
    """A list that keeps selection, scroll and focus when its rows are read again.

    ``opened`` carries the row on Enter, Space or double click; with ``open_on_click`` a click is enough. With ``fit``
    it is as tall as its rows and never scrolls itself.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        delegate: RowDelegate,
        name: str,
        *,
        key: Callable[[Any], Hashable],
        words: Callable[[Any], str] = str,
        fit: bool = False,
        open_on_click: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        clear_viewport(self)
        self.setProperty("rows", True)
        self.setAccessibleName(name)
        self.rows = RowModel(key, words, self)
        self.setModel(self.rows)
        self.delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit = fit
        if fit:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.doubleClicked.connect(self._open)
        if open_on_click:
            self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(lambda index, _old: self.chosen.emit(index.data(ROW_ROLE)))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the row that was chosen stays chosen, and the list stays where it was scrolled to."""
        chosen = self.current_row()
        key = None if chosen is None else self.rows.key(chosen)
        scrolled = self.verticalScrollBar().value()
        self.rows.replace(rows)
        if key is not None:
            self.choose(key)
        self.verticalScrollBar().setValue(scrolled)
        if self._fit:
            self.setFixedHeight(self.content_height())

    def content_height(self) -> int:
        """The height of all rows, in pixels."""
        return sum(scaled(self.delegate.row_height(self.rows.data(self.rows.index(row)))) for row in range(len(self)))

    def __len__(self) -> int:
        """The number of rows."""
        return self.rows.rowCount()

    def current_row(self) -> Any:
        """The chosen row, or None."""
        index = self.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, key: Hashable) -> bool:
        """Choose the row with that key; whether there is one."""
        place = self.rows.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.rows.index(place))
        return place >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open; arrows, Home, End and Page keys move."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.current_row() is not None:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and not self.delegate.is_inert(row):
            self.opened.emit(row)
