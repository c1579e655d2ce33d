"""Choosing the client of a note: a quiet button with its name, and a field with a few that fit what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, line_height, paint_icon, scaled, text_width, token
from liaison.ui.widgets import RowDelegate, RowList, draw_text, focus_outline, mirrored, outline, plain

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.links import LinkTarget

_WIDTH: Final = 280
_OFFERED: Final = 8
Choice = tuple[str, str]


class _ChoiceDelegate(RowDelegate):
    padding = 12
    ground_selected = "sel"

    def paint_row(self, painter: QPainter, rect: QRectF, row: Choice, option: QStyleOptionViewItem) -> None:
        painter.setPen(token("ink" if row[0] else "ink-2"))
        draw_text(painter, rect, row[1])


class _Popup(QFrame):
    """A field, and what fits below it. ``picked`` carries id and name."""

    picked = Signal(str, str)

    def __init__(self, place: Workplace, parent: QWidget, *, with_none: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._place, self._none = place, with_none
        self.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(4)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Client"))
        self.field.setPlaceholderText(tr("Type a client"))
        self.field.textChanged.connect(self.look)
        self.field.installEventFilter(self)
        self.list = RowList(
            _ChoiceDelegate(), tr("Clients"), key=lambda row: row[0], words=lambda row: row[1], fit=True,
            open_on_click=True,
        )  # fmt: skip
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.opened.connect(self._pick)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def look(self) -> None:
        """Offer what fits."""
        typed = self.field.text()

        def op(desk: Desk) -> tuple[LinkTarget, ...]:
            from liaison.desk.links import choose_client  # noqa: PLC0415 - loaded on the record's thread

            return choose_client(desk, typed, limit=_OFFERED)

        def show(found: tuple[LinkTarget, ...]) -> None:
            rows: list[Choice] = [(one.id, one.name) for one in found]
            if not typed.strip() and self._none:
                rows.append(("", self._none))
            self.list.set_rows(rows)
            if rows:
                self.list.setCurrentIndex(self.list.rows.index(0))
            self.adjustSize()

        self._place.work.run(self, op, show, latest="look")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field belong to the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}:
                self._pick(self.list.current_row())
                return True
        return super().eventFilter(watched, event)

    def _pick(self, row: Choice | None) -> None:
        if row is not None:
            self.picked.emit(*row)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with one line around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("surface"))
        outline(painter, QRectF(self.rect()), token("edge"), 0)
        painter.end()


class ClientChooser(QAbstractButton):
    """Shows the client; a click, Enter, Space or the down key lets one choose another. ``chosen`` carries its id."""

    chosen = Signal(str)

    def __init__(self, place: Workplace, parent: QWidget | None = None, *, none: str = "") -> None:
        super().__init__(parent)
        self._place = place
        self._none = none or tr("No client")
        self.client_id = ""
        self.client_name = ""
        self._popup: _Popup | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        self.show_client("", "")

    def show_client(self, client_id: str, name: str) -> None:
        """Show a client without telling."""
        self.client_id, self.client_name = client_id, name
        shown = name or self._none
        self.setText(shown)
        self.setToolTip(plain(shown))
        self.setAccessibleName(tr("Client: {name}", name=shown))
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """Let a client be chosen."""
        if self._popup is None:
            self._popup = _Popup(self._place, self, with_none=self._none)
            self._popup.picked.connect(self._take)
        popup = self._popup
        popup.field.clear()
        popup.look()
        popup.adjustSize()
        corner = QPoint(self.width() - popup.width() if self.isRightToLeft() else 0, self.height() + 4)
        popup.move(self.mapToGlobal(corner))
        popup.show()
        popup.field.setFocus()

    def _take(self, client_id: str, name: str) -> None:
        if client_id != self.client_id:
            self.show_client(client_id, name if client_id else "")
            self.chosen.emit(client_id)
        self.setFocus()

    def sizeHint(self) -> QSize:
        """The name and a chevron."""
        return QSize(min(text_width(Role.BODY, self.text()), scaled(260)) + scaled(16) + 16, line_height(Role.BODY) + 8)

    def minimumSizeHint(self) -> QSize:
        """A few letters and the chevron."""
        return QSize(scaled(64), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the down key open it too."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name, elided where it does not fit, and a chevron."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink" if self.underMouse() else "ink-2"))
        size = scaled(16)
        text = QRectF(4, 0, rect.width() - size - 12, rect.height())
        draw_text(painter, mirrored(text, rect, self.layoutDirection()), self.text())
        width = min(painter.fontMetrics().horizontalAdvance(self.text()), int(text.width()))
        chevron = QRectF(4 + width + 6, (rect.height() - size) / 2, size, size)
        paint_icon(painter, mirrored(chevron, rect, self.layoutDirection()), "chevron-down")
        if self.hasFocus():
            focus_outline(painter, rect, 4)
        painter.end()
