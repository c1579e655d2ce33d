"""Whose calendar is shown: a field that opens a list one types into, as long as there are people in the vault."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QStyleOptionViewItem, QVBoxLayout, QWidget

from liaison.desk.calendar.views import FilterChoice
from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import ComboBox, Label, RowDelegate, RowList, draw_text, mirrored, outline, plain

_WIDTH: Final = 320
_ROWS: Final = 10
_TAKING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WALKING: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_OPENING: Final = _TAKING | {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_F4}


def that_fit(choices: Sequence[FilterChoice], typed: str) -> Sequence[FilterChoice]:
    """Those in whose name or client all words that are typed begin a word; all of them where none are."""
    words = typed.casefold().split()
    if not words:
        return choices
    return [one for one in choices if _fits(f"{one.name} {one.detail}".casefold(), words)]


def _fits(said: str, words: Sequence[str]) -> bool:
    return all(said.startswith(word) or f" {word}" in said for word in words)


class _ChoiceDelegate(RowDelegate):
    """A name, and the client it belongs to."""

    padding = 12
    ground_selected = "sel"
    ground_hover = "hover"

    def paint_row(self, painter: QPainter, rect: QRectF, row: FilterChoice, option: QStyleOptionViewItem) -> None:
        """The name first; the client has what is left."""
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink" if row.id else "ink-2"))
        room = rect.adjusted(0, 0, -rect.width() * 0.35 if row.detail else 0, 0)
        used = draw_text(painter, mirrored(room, rect, option.direction), row.name)
        if row.detail:
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("ink-2"))
            rest = rect.adjusted(min(used, room.width()) + 12, 1, 0, 0)
            draw_text(painter, mirrored(rest, rect, option.direction), row.detail, right=True)


class ChoicePopup(QFrame):
    """A field, and what fits below it. ``picked`` carries a choice."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, name: str, hint: str, nobody: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._choices: Sequence[FilterChoice] = ()
        self.setFixedWidth(scaled(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(4)
        self.field = QLineEdit()
        self.field.setFixedHeight(scaled(32))
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.textChanged.connect(self.look)
        self.field.installEventFilter(self)
        self.list = RowList(_ChoiceDelegate(), name, key=lambda row: row.id, words=choice_words, open_on_click=True)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.opened.connect(self._pick)
        self.nobody = Label(nobody, Role.BODY, "ink-2")
        self.nobody.setContentsMargins(12, 6, 12, 6)
        for widget in (self.field, self.list, self.nobody):
            column.addWidget(widget)

    def offer(self, choices: Sequence[FilterChoice]) -> None:
        """Offer these, the first of which is everybody."""
        self._choices = choices
        self.look()

    def look(self) -> None:
        """Show those that fit what is typed, the first one chosen."""
        found = that_fit(self._choices, self.field.text())
        self.list.set_rows(found)
        if found:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setVisible(bool(found))
        self.nobody.setVisible(not found and bool(self._choices))
        self.list.setFixedHeight(scaled(RowDelegate.height) * max(1, min(_ROWS, len(found))))
        self.adjustSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field belong to the list."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) in _WALKING:
                self.list.keyPressEvent(event)
                return True
            if Qt.Key(event.key()) in _TAKING:
                self._pick(self.list.current_row())
                return True
        return super().eventFilter(watched, event)

    def _pick(self, row: Any) -> None:
        self.hide()
        if isinstance(row, FilterChoice):
            self.picked.emit(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with one line around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("surface"))
        outline(painter, QRectF(self.rect()), token("edge"), 0)
        painter.end()


def choice_words(row: FilterChoice) -> str:
    """A choice, for a screen reader."""
    return tr("{name}, {detail}", name=row.name, detail=row.detail) if row.detail else row.name


class PersonBox(ComboBox):
    """Everyone, or one person. Its list is asked for with ``wanted`` when it opens; ``picked`` carries an id or "".

    It looks like the fields beside it and opens in the same ways; a letter opens it with that letter typed.
    """

    wanted = Signal()
    picked = Signal(str)

    def __init__(self, name: str, everybody: str) -> None:
        super().__init__()
        self.everybody = FilterChoice("", everybody)
        self.chosen = self.everybody
        self._popup: ChoicePopup | None = None
        self.setAccessibleName(name)
        self.addItem(everybody)

    @property
    def popup(self) -> ChoicePopup:
        """What opens below the field."""
        if self._popup is None:
            hint, nobody = tr("Type a name"), tr("Nobody has that name.")
            around = self.parentWidget() or self  # inside of the field it would look like a list of the field
            self._popup = ChoicePopup(around, self.accessibleName(), hint, nobody)
            self._popup.picked.connect(self._take)
        return self._popup

    def offer(self, choices: Sequence[FilterChoice]) -> None:
        """Offer everybody, and these."""
        self.popup.offer((self.everybody, *choices))

    def forget(self) -> None:
        """Show everybody, without telling."""
        self._show(self.everybody)

    def showPopup(self) -> None:
        """Open the field one types into; what it offers comes."""
        self.open_with("")

    def open_with(self, typed: str) -> None:
        """Open it, with something typed already."""
        popup = self.popup
        popup.field.setText(typed)
        self.wanted.emit()
        corner = QPoint(self.width() - popup.width() if self.isRightToLeft() else 0, self.height() + 4)
        popup.move(self.mapToGlobal(corner))
        popup.show()
        popup.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that open a list, and letters, which are typed into it."""
        has_keys = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if Qt.Key(event.key()) in _OPENING:
            self.open_with("")
        elif event.text().isprintable() and event.text().strip() and not has_keys:
            self.open_with(event.text())
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Letters are those of this field, not of the page."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_letter = bool(event.text().strip()) and event.text().isprintable()
            if is_letter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def _take(self, choice: FilterChoice) -> None:
        self._show(choice)
        self.setFocus()
        self.picked.emit(choice.id)

    def _show(self, choice: FilterChoice) -> None:
        self.chosen = choice
        self.setItemText(0, choice.name)
        self.setToolTip(plain(choice_words(choice)) if choice.id else "")
        self.update()
