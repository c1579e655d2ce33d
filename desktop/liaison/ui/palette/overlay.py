"""The palette over the window: a field, the lines that answer, and the keys that work. The page behind it is dimmed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.navigation import Place
from liaison.ui.page import Workplace
from liaison.ui.pages import PAGES
from liaison.ui.theme import Role, font, paint_icon, scaled, token
from liaison.ui.widgets import Dim, Hairline, Label, fill_round, mirrored, outline

from .actions import Hands
from .groups import answer_groups, at_rest_groups, everything_line
from .line_list import LineList
from .recent import Recent
from .rows import Caption, Line, laid_out

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.palette import AtRest, PaletteAnswer

WIDTH: Final = 720
TOP: Final = 104
RADIUS: Final = 8.0
#: Kinds that a page of their own shows.
_OWN_PAGE: Final = frozenset({"client", "person"})
_FIELD: Final = 52
_FOOT: Final = 40
_FOOT_GAP: Final = 6
_BELOW: Final = 40
#: Windows lower than this have the palette nearer to their top.
_TALL: Final = 800
_TEXT: Final = 48
_PADDING: Final = 20
#: What Qt leaves free beside the text of a field.
_EDIT_MARGIN: Final = 2


class Field(QWidget):
    """The glass, what is typed, and how much was found."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(_FIELD))
        row = QHBoxLayout(self)
        row.setContentsMargins(_TEXT - 16 + scaled(16) - _EDIT_MARGIN, 0, _PADDING, 0)
        row.setSpacing(12)
        self.edit = QLineEdit()
        self.edit.setProperty("bare", True)
        self.edit.setFont(font(Role.QUOTE))
        self.edit.setPlaceholderText(tr("Search or jump to…"))
        self.edit.setAccessibleName(tr("Search or jump to"))
        self.edit.setMaxLength(200)
        self.number = Label("", Role.SECONDARY, "ink-2")
        self.number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self.edit, 1)
        row.addWidget(self.number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The glass."""
        painter = QPainter(self)
        size = scaled(16)
        box = QRectF(_PADDING, (self.height() - size) / 2, size, size)
        paint_icon(painter, mirrored(box, QRectF(self.rect()), self.layoutDirection()), "search")
        painter.end()


class Palette(QWidget):
    """One palette, for as long as it is open."""

    def __init__(self, window: QWidget, place: Workplace) -> None:
        self._dim = Dim(window)
        self._dim.clicked.connect(self.dismiss)
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search or jump to"))
        self._window, self._place = window, place
        self._before = QApplication.focusWidget()
        self.recent = Recent(place)
        self.field = Field()
        self.list = LineList()
        self._foot = _Foot()
        #: The words the lines answer to, and whether Enter waits for those typed (beside or not).
        self._answered: str | None = None
        self._enter: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self.field, Hairline(), self.list, Hairline(), self._foot):
            column.addWidget(widget)
        self.field.edit.textEdited.connect(lambda _text: self.ask())
        self.field.edit.installEventFilter(self)
        self.list.opened.connect(self._open)
        self.list.chosen.connect(self._tell_chosen)
        window.installEventFilter(self)
        self._settle()
        self._dim.show()
        self.show()
        self.raise_()
        self.field.edit.setFocus()
        self.ask()

    @property
    def query(self) -> str:
        """What is typed."""
        return self.field.edit.text().strip()

    def ask(self) -> None:
        """Look up what is typed; only the last keystroke counts."""
        query, self._enter = self.query, None
        here = self._place.navigator.here
        in_view = _about(here) if here is not None else None
        client = in_view[1] if in_view is not None and in_view[0] == "client" else None
        recent = self.recent.records()

        def answer(desk: Desk) -> PaletteAnswer:
            from liaison.desk.palette import look_up  # noqa: PLC0415 - loaded on the record's thread

            return look_up(desk, query, recent=recent, client_id=client, in_view=in_view)

        def rest(desk: Desk) -> AtRest:
            from liaison.desk.palette import at_rest  # noqa: PLC0415 - loaded on the record's thread

            return at_rest(desk, recent, client)

        if query:
            self._place.work.run(self, answer, lambda found: self._answer(query, found), latest="palette")
        else:
            self._place.work.run(self, rest, lambda found: self._rest(query, found), latest="palette")

    def dismiss(self) -> None:
        """Close it; the focus goes back to where it was."""
        self._window.removeEventFilter(self)
        self._dim.lift()
        self.hide()
        self.deleteLater()
        # What had it may be gone with its page, which was read anew behind the palette.
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the keys that move and open from the field."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._settle()
        elif watched is self.field.edit and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A surface with a thin outline."""
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), token("surface"), RADIUS)
        outline(painter, QRectF(self.rect()), token("ink-3"), RADIUS)
        painter.end()

    def _press(self, event: QKeyEvent) -> bool:
        moves: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Down: partial(self.list.step, 1),
            Qt.Key.Key_Up: partial(self.list.step, -1),
            Qt.Key.Key_PageDown: partial(self.list.step, 8),
            Qt.Key.Key_PageUp: partial(self.list.step, -8),
            Qt.Key.Key_Tab: partial(self.list.next_group, 1),
            Qt.Key.Key_Backtab: partial(self.list.next_group, -1),
            Qt.Key.Key_Escape: self.dismiss,
        }
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_beside = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._press_enter(is_beside=is_beside)
        elif key == Qt.Key.Key_K and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.dismiss()
        elif key in moves:
            moves[key]()
        else:
            return False
        return True

    def _press_enter(self, *, is_beside: bool) -> None:
        """Open the line for what is typed: the lines of other words are not meant, so their answer is waited for."""
        if self._answered == self.query:
            self._open(self.list.current_row(), is_beside=is_beside)
        else:
            self._enter = is_beside

    def _open(self, row: object, *, is_beside: bool = False) -> None:
        if not isinstance(row, Line):
            return
        act = row.beside if is_beside and row.beside is not None else row.open
        self.dismiss()
        act()

    def _open_record(self, kind: str, record_id: str) -> None:
        from liaison.ui.editing import open_record  # noqa: PLC0415 - loaded when first used

        self.recent.add(kind, record_id)
        open_record(self._place, self._window, kind, record_id)

    def _open_beside(self, kind: str, record_id: str) -> None:
        """There is one window: beside the page means over it, as the record's form; clients and people have a page."""
        if kind in _OWN_PAGE:
            self._open_record(kind, record_id)
            return
        from liaison.ui.editing import edit_record  # noqa: PLC0415 - loaded when first used

        self.recent.add(kind, record_id)
        edit_record(self._place, self._window, kind, record_id)

    def _answer(self, query: str, answer: PaletteAnswer) -> None:
        self._answered = query
        self._show_answer(answer)
        self._enter_now()

    def _rest(self, query: str, rest: AtRest) -> None:
        self._answered = query
        self._show_rest(rest)
        self._enter_now()

    def _enter_now(self) -> None:
        """Do what Enter was pressed for while the answer was under way."""
        is_beside, self._enter = self._enter, None
        if is_beside is not None:
            self._open(self.list.current_row(), is_beside=is_beside)

    def _show_answer(self, answer: PaletteAnswer) -> None:
        hands = Hands(self._window, self._place)
        rows = laid_out(answer_groups(answer, hands, self._open_record, self._open_beside))
        number = sum(isinstance(row, Line) for row in rows)
        said = count(number, "{n} result", "{n} results")
        if answer.words and any(spec.name == "search" for spec in PAGES):
            everything = everything_line(answer.query, partial(self._place.navigator.go, "search", query=answer.query))
            rows = (*rows, Caption(tr("Everywhere")), everything)
        self._show(rows, said)

    def _show_rest(self, rest: AtRest) -> None:
        groups = at_rest_groups(rest, Hands(self._window, self._place), self._open_record, self._open_beside)
        self._show(laid_out(groups), "")

    def _show(self, rows: tuple[Caption | Line, ...], said: str) -> None:
        self.list.show_rows(rows)
        self.field.number.setText(said)
        self._settle()
        if said:
            self._announce(said)

    def _settle(self) -> None:
        """As tall as what it shows, as far as the window allows."""
        around = self._window
        width = min(scaled(WIDTH), around.width() - 32)
        top = TOP if around.height() >= _TALL else max(16, around.height() // 10)
        most = around.height() - top - _BELOW - scaled(_FIELD) - scaled(_FOOT) - 4
        self.list.setFixedHeight(max(scaled(36), min(self.list.content_height() + 8, most)))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(QPoint((around.width() - width) // 2, top))

    def _tell_chosen(self, row: object) -> None:
        if isinstance(row, Line):
            self.field.edit.setAccessibleDescription(row.words)
            self._announce(row.words)

    def _announce(self, words: str) -> None:
        """Let a screen reader say it: the focus stays in the field."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field.edit, words))


def _about(here: Place) -> tuple[str, str] | None:
    """Kind and id of the client or person a page is about."""
    if here.page == "person":
        return "person", here.args.get("id", "")
    client = here.args.get("id" if here.page == "client" else "client", "")
    return ("client", client) if client else None


class _Foot(QWidget):
    """The keys that work, and what they do; the last ones go where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(_FOOT))
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, 0, _PADDING, 0)
        row.setSpacing(_FOOT_GAP)
        keys = (
            ("↑ ↓", tr("Move")),
            (tr("Enter"), tr("Open it")),
            (tr("Ctrl Enter"), tr("Open beside")),
            (tr("Tab"), tr("Next group")),
            (tr("Esc"), tr("Close")),
        )
        self._pairs = [_pair(key, words) for key, words in keys]
        for pair in self._pairs[:-1]:
            row.addWidget(pair)
            row.addSpacing(14)
        row.addStretch(1)
        row.addWidget(self._pairs[-1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for; how to close it always."""
        super().resizeEvent(event)
        last = self._pairs[-1]
        room = self.width() - 2 * _PADDING - last.sizeHint().width()
        for pair in self._pairs[:-1]:
            room -= pair.sizeHint().width() + 14 + 2 * _FOOT_GAP
            pair.setVisible(room >= 0)


def _pair(key: str, words: str) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_FOOT_GAP)
    row.addWidget(Label(key, Role.SECONDARY, "ink"))
    row.addWidget(Label(words, Role.SECONDARY, "ink-2"))
    return pair


def open_palette(window: QWidget, place: Workplace) -> Palette:
    """Open the palette over the window; the one that is open already gets the focus."""
    there = window.findChild(Palette, "palette")
    if isinstance(there, Palette) and there.isVisible():
        there.field.edit.setFocus()
        return there
    return Palette(window, place)
