"""The morning pack: the sheets of today's calls in one file, and those of clients one prepares without a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFileDialog, QLineEdit, QStyleOptionViewItem, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import clock_time, count, language, tr
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.page import Workplace
from liaison.ui.saving import begin_outside_vault
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import (
    ROW_ROLE,
    Button,
    FramedDialog,
    RowDelegate,
    RowList,
    Sheet,
    draw_text,
    mirrored,
    paint_check,
)

from .output import paper_of

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.sheet import CallRef, SheetView
    from liaison.model.briefing import Briefing
    from liaison.ui.printing import Paper

_BOX: Final = 16


@dataclass(frozen=True, slots=True)
class PackRow:
    """One sheet that may be in the pack: that of a call of today, or the preparation for a client."""

    client_id: str
    name: str
    when: str
    call: CallRef | None

    @property
    def key(self) -> object:
        """What tells it from others."""
        return self.call if self.call is not None else self.client_id


class _PackDelegate(RowDelegate):
    """A box, the client, and when the call is."""

    padding = 12

    def __init__(self) -> None:
        super().__init__()
        self.chosen: set[object] = set()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """One line."""
        size, direction = scaled(_BOX), option.direction
        box = QRectF(rect.left(), rect.center().y() - size / 2, size, size)
        paint_check(painter, mirrored(box, rect, direction), "ink-2", is_on=row.key in self.chosen)
        if direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(direction)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink"))
        wide = text_width(Role.BODY, row.when) + 2 if row.when else 0
        name = rect.adjusted(size + 12, 0, -wide - 8, 0)
        draw_text(painter, mirrored(name, rect, direction), row.name)
        painter.setPen(token("ink-2"))
        when = QRectF(rect.right() - wide, rect.top(), wide, rect.height())
        draw_text(painter, mirrored(when, rect, direction), row.when, right=True)


class _PackList(RowList):
    """Space and a click turn a row."""

    def __init__(self, turn: Callable[[PackRow], None]) -> None:
        self.marks = _PackDelegate()
        super().__init__(self.marks, tr("Sheets in the pack"), key=lambda row: row.key, words=self._spoken)
        self._turn = turn
        self.doubleClicked.disconnect()

    def rows_shown(self) -> list[PackRow]:
        """The rows it shows."""
        return [self.rows.data(self.rows.index(number)) for number in range(len(self))]

    def _spoken(self, row: PackRow) -> str:
        state = tr("in the pack") if row.key in self.marks.chosen else tr("not in the pack")
        return ", ".join(part for part in (row.name, row.when, state) if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns; Enter is the dialog's."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and row is not None:
            self._turn(row)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the row."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._turn(index.data(ROW_ROLE))


class PackDialog(FramedDialog):
    """Which sheets: today's calls are chosen, any client can be."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        sentence = tr("One side for each, in one file. The file is not encrypted: anyone who has it can read it.")
        super().__init__(tr("Morning pack"), sentence, tr("Save as PDF…"), parent, width=520)
        self._place = place
        self._rows: tuple[PackRow, ...] = ()
        self.chooser: QFileDialog | None = None
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Narrow the list"))
        self.words.setPlaceholderText(tr("Narrow the list"))
        self.words.setClearButtonEnabled(True)
        self.words.setFixedHeight(scaled(32))
        self.list = _PackList(self.turn)
        sheet = Sheet(margins=(1, 1, 1, 1))
        sheet.body.addWidget(self.list)
        sheet.setMinimumHeight(scaled(300))
        self.body.addWidget(self.words)
        self.body.addWidget(sheet, 1)
        self.print_button = Button(tr("Print…"), icon="printer")
        self.print_button.setAutoDefault(False)
        self.buttons.insertWidget(1, self.print_button)
        self.words.textChanged.connect(self._narrow)
        self.print_button.clicked.connect(self._print)
        self.list.setFocus()
        self._say_number()
        self._load()

    def _load(self) -> None:
        zone = self._place.zone

        def op(desk: Desk) -> tuple[PackRow, ...]:
            from liaison.desk.sheets import next_calls  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.unfiled import clients_to_choose  # noqa: PLC0415 - see above

            calls = next_calls(desk)
            rows = [
                PackRow(
                    one.ref.client_id,
                    one.client,
                    clock_time(one.starts_at, zone) if one.starts_at is not None else tr("all day"),
                    one.ref,
                )
                for one in calls
            ]
            called = {one.ref.client_id for one in calls}
            others = [PackRow(key, name, "", None) for key, name in clients_to_choose(desk) if key not in called]
            return (*rows, *others)

        self._place.work.run(self, op, self._show, latest="pack")

    def _show(self, rows: tuple[PackRow, ...]) -> None:
        self._rows = rows
        self.list.marks.chosen = {row.key for row in rows if row.call is not None}
        self._narrow()
        if rows:
            self.list.choose(rows[0].key)
        self._say_number()

    def _narrow(self) -> None:
        typed = self.words.text().casefold().split()
        self.list.set_rows([row for row in self._rows if all(word in row.name.casefold() for word in typed)])

    def turn(self, row: PackRow) -> None:
        """Take a sheet in, or leave it out."""
        self.list.marks.chosen ^= {row.key}
        self.list.viewport().update()
        self._say_number()

    def chosen(self) -> tuple[PackRow, ...]:
        """The sheets that are wanted, today's calls first."""
        return tuple(row for row in self._rows if row.key in self.list.marks.chosen)

    def _say_number(self) -> None:
        number = len(self.list.marks.chosen)
        self.do_button.setEnabled(number > 0)
        self.print_button.setEnabled(number > 0)
        text = count(number, "{n} sheet", "{n} sheets") if number else tr("No sheet is chosen.")
        self.list.setAccessibleDescription(text)
        self.sentence.setToolTip(text)

    def submit(self) -> None:
        """Ask where to, then write the file."""
        rows, place, window = self.chosen(), self._place, self.window().parentWidget() or self
        if not rows:
            return
        self.accept()
        ask_pack_file(place, window, rows)

    def _print(self) -> None:
        rows, place, window = self.chosen(), self._place, self.window().parentWidget() or self
        self.accept()
        compose_pack(place, window, rows, lambda briefings: _print(place, window, briefings))


def open_pack(place: Workplace, window: QWidget) -> PackDialog:
    """Ask which sheets are wanted."""
    dialog = PackDialog(place, window)
    dialog.open()
    return dialog


def ask_pack_file(place: Workplace, window: QWidget, rows: Sequence[PackRow]) -> QFileDialog:
    """Ask for the file of a pack, and write it."""
    day = place.clock.now().astimezone(place.zone).date().isoformat()
    chooser = QFileDialog(window, tr("Save the morning pack"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    begin_outside_vault(chooser, place)
    chooser.setDefaultSuffix("pdf")
    chooser.selectFile(f"{tr('Morning pack')} {day}.pdf")
    chooser.fileSelected.connect(lambda chosen: write_pack(place, window, rows, Path(chosen)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()
    return chooser


def write_pack(place: Workplace, window: QWidget, rows: Sequence[PackRow], path: Path) -> None:
    """Compose the sheets and write them as one PDF, beside the other work."""
    paper, family, direction = paper_of(place), font(Role.BODY).family(), window.layoutDirection()

    def op(desk: Desk, tell: Tell) -> int:
        from liaison.desk.exports import write_file  # noqa: PLC0415 - loaded on the other thread

        briefings = [view.briefing for view in _composed(desk, rows, tell)]
        return write_file(path, [_drawn(briefings, paper, family, direction)])

    _start(place, window, op, lambda _size: place.notices.say_written(path))


def compose_pack(
    place: Workplace, window: QWidget, rows: Sequence[PackRow], done: Callable[[list[Briefing]], None]
) -> None:
    """Compose the sheets and hand them over."""

    def op(desk: Desk, tell: Tell) -> list[Briefing]:
        return [view.briefing for view in _composed(desk, rows, tell)]

    _start(place, window, op, done)


def _start(place: Workplace, window: QWidget, op: Callable[[Desk, Tell], Any], done: Callable[[Any], None]) -> None:
    def failed(error: LiaisonError) -> None:
        if not isinstance(error, Stopped):
            place.notices.show_problem(error)

    place.work.long.start(window, tr("Drawing the morning pack"), op, done, failed)


def _composed(desk: Desk, rows: Sequence[PackRow], tell: Tell) -> list[SheetView]:
    from liaison.desk.sheets import morning_pack, sheet  # noqa: PLC0415 - loaded on the other thread

    views: list[SheetView] = []
    for number, row in enumerate(rows):
        tell(number, len(rows), row.name)
        views += [sheet(desk, row.call)] if row.call else morning_pack(desk, client_ids=(row.client_id,))
    return views


def _drawn(briefings: Sequence[Briefing], paper: Paper, family: str, direction: Qt.LayoutDirection) -> bytes:
    from liaison.ui.printing import pdf_of, sides_of  # noqa: PLC0415 - where something is printed

    title = tr("Morning pack")
    return pdf_of(sides_of(briefings), title, language=language(), family=family, paper=paper, direction=direction)


def _print(place: Workplace, window: QWidget, briefings: Sequence[Briefing]) -> None:
    from liaison.ui.printing.printer import print_sheets  # noqa: PLC0415 - where something is printed

    print_sheets(place, window, briefings, paper_of(place))
