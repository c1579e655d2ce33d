"""[[Names]] in an editor: offered while they are typed, and followed to the record they mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QStyleOptionViewItem, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import RowDelegate, RowList, draw_text, mirrored, outline

from .editor import NoteEditor

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.links import LinkTarget

_WIDTH: Final = 360
_DETAIL: Final = 130
_TAKES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})


class _NameDelegate(RowDelegate):
    height = 28
    padding = 10
    ground_selected = "sel"

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        detail = scaled(_DETAIL)
        name = QRectF(rect.left(), rect.top(), rect.width() - detail - 12, rect.height())
        draw_text(painter, mirrored(name, rect, option.direction), row.name)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        side = QRectF(rect.right() - detail, rect.top(), detail, rect.height())
        draw_text(painter, mirrored(side, rect, option.direction), row.detail, right=True)


class _Offer(QFrame):
    """The list that hangs below the cursor. It never has the focus: typing goes on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        self.list = RowList(
            _NameDelegate(), tr("Names"), key=lambda row: row.id, words=lambda row: f"{row.name}, {row.detail}",
            fit=True, open_on_click=True,
        )  # fmt: skip
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.list)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with one line around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("surface"))
        outline(painter, QRectF(self.rect()), token("edge"), 0)
        painter.end()


class NameHelper(QObject):
    """Completes and follows names for one editor."""

    def __init__(self, place: Workplace, editor: NoteEditor) -> None:
        super().__init__(editor)
        self._place, self._editor = place, editor
        self.offer: _Offer | None = None
        editor.name_begun.connect(self._begun)
        editor.name_followed.connect(self.follow)
        editor.key_taker = self._take

    def follow(self, name: str) -> None:
        """Open the record a name means; where several have it, ask which; where none has, say so."""

        def op(desk: Desk) -> tuple[LinkTarget, ...]:
            from liaison.desk.links import resolve_name  # noqa: PLC0415 - loaded on the record's thread

            return resolve_name(desk, name)

        def show(found: tuple[LinkTarget, ...]) -> None:
            if not found:
                self._place.notices.say(tr("There is nothing called “{name}”.", name=name))
            elif len(found) == 1:
                self.open(found[0])
            else:
                self._ask(found)

        self._place.work.run(self, op, show, latest="follow")

    def open(self, target: LinkTarget) -> None:
        """Go to a record."""
        if target.kind == "interaction" and target.detail:
            self._place.navigator.go("notes", id=target.id)
            return
        from liaison.ui.editing import open_record  # noqa: PLC0415 - forms are loaded when one is opened

        open_record(self._place, self._editor, target.kind, target.id)

    def _ask(self, found: tuple[LinkTarget, ...]) -> None:
        menu = QMenu(self._editor)
        for one in found:
            text = tr("{name}, {detail}", name=one.name, detail=one.detail).replace("&", "&&")
            menu.addAction(text, partial(self.open, one))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft()))

    def _begun(self, typed: str | None) -> None:
        if typed is None:
            self._hide()
            return

        def op(desk: Desk) -> tuple[LinkTarget, ...]:
            from liaison.desk.links import complete_name  # noqa: PLC0415 - loaded on the record's thread

            return complete_name(desk, typed)

        self._place.work.run(self, op, self._show, latest="begun")

    def _show(self, found: tuple[LinkTarget, ...]) -> None:
        if not found or not self._editor.hasFocus():
            self._hide()
            return
        if self.offer is None or self.offer.parent() is not self._editor.window():
            self.offer = _Offer(self._editor.window())
            self.offer.list.opened.connect(self._complete)
        offer = self.offer
        offer.list.set_rows(found)
        offer.list.setCurrentIndex(offer.list.rows.index(0))
        offer.adjustSize()
        offer.move(self._place_for(offer))
        offer.show()
        offer.raise_()

    def _place_for(self, offer: _Offer) -> QPoint:
        """Below the cursor, or above it where there is no room, inside the window."""
        window, rect = self._editor.window(), self._editor.cursorRect()
        below = self._editor.viewport().mapTo(window, rect.bottomLeft()) + QPoint(0, 4)
        above = self._editor.viewport().mapTo(window, rect.topLeft()) - QPoint(0, offer.height() + 4)
        y = below.y() if below.y() + offer.height() <= window.height() else max(0, above.y())
        return QPoint(max(0, min(below.x(), window.width() - offer.width())), y)

    def _complete(self, target: LinkTarget) -> None:
        self._hide()
        self._editor.complete(target.name.replace("[", "(").replace("]", ")"))

    def _hide(self) -> None:
        if self.offer is not None:
            self.offer.hide()

    def _take(self, event: QKeyEvent) -> bool:
        """Arrows, Enter, Tab and Escape belong to the offer while it is there."""
        offer = self.offer
        if offer is None or not offer.isVisible() or event.modifiers():
            return False
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = (offer.list.currentIndex().row() + step) % len(offer.list)
            offer.list.setCurrentIndex(offer.list.rows.index(row))
            return True
        if event.key() in _TAKES and offer.list.current_row() is not None:
            self._complete(offer.list.current_row())
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._hide()
            return True
        return False
