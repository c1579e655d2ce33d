"""Filing what came without a client: meetings and to-dos, one after the other or several at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QWidget

from liaison.model.words import clock_time, count, tr, week_day
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import (
    ROW_ROLE,
    Button,
    FramedDialog,
    Label,
    RowDelegate,
    RowList,
    Sheet,
    SideCheck,
    draw_text,
    typed_choice,
)

from .dragging import WaitingDrag

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from liaison.desk.context import Desk
    from liaison.desk.unfiled import UnfiledView
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

#: So many are looked at in one go, the nearest to today first; others as the list is scrolled to its end.
_SHOWN: Final = 200
_NEAR: Final = 400


@dataclass(frozen=True, slots=True)
class Waiting:
    """A line of the list: what waits, when it is, who is named, and the likeliest client with the reason."""

    kind: str
    id: str
    title: str
    when: str
    who: str
    client_id: str
    why: str


@dataclass(frozen=True, slots=True)
class _Found:
    lines: tuple[Waiting, ...]
    clients: tuple[tuple[str, str], ...]
    records: tuple[tuple[str, str], ...]

    @property
    def number(self) -> int:
        return len(self.records)


def waiting_line(view: UnfiledView, zone: tzinfo, today: date) -> Waiting:
    """What waits as the list shows it."""
    client_id, name, why = view.suggestions[0] if view.suggestions else ("", "", "")
    title, when = "", ""
    if view.meeting is not None:
        title = view.meeting.title
        at = view.meeting.next_at or view.meeting.starts_at
        if at is not None:
            local = at.astimezone(zone)
            when = f"{week_day(local.date(), today)} {clock_time(local)}"
        elif view.meeting.starts_on is not None:
            when = week_day(view.meeting.starts_on, today)
        if view.meeting.is_cancelled:
            when = tr("{when}, cancelled", when=when)
    elif view.todo is not None:
        title = view.todo.what
        when = week_day(view.todo.due_on, today) if view.todo.due_on is not None else ""
    reason = tr("{client}: {why}", client=name, why=why) if name else ""
    return Waiting(view.kind, view.id, title, when, ", ".join(view.invitees[:3]), client_id, reason)


def _words(row: Any) -> str:
    parts = (row.title, row.when, row.who, row.why) if isinstance(row, Waiting) else ()
    return ", ".join(part for part in parts if part)


class FilingDelegate(RowDelegate):
    """What, who, when."""

    padding = 16

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """From the side where reading begins."""
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        when = text_width(Role.SECONDARY, row.when) + 4
        first = (rect.width() - when - 24) * 0.6
        painter.setFont(font(Role.BODY))
        draw_text(painter, _cut(rect, 0, first, is_mirrored=is_mirrored), row.title)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        second = rect.width() - when - 24 - first
        draw_text(painter, _cut(rect, first + 12, second, is_mirrored=is_mirrored), row.who)
        last = _cut(rect, rect.width() - when, when, is_mirrored=is_mirrored)
        draw_text(painter, last, row.when, right=True)


def _cut(rect: QRectF, start: float, width: float, *, is_mirrored: bool) -> QRectF:
    left = rect.right() - start - width if is_mirrored else rect.left() + start
    return QRectF(left, rect.top(), width, rect.height())


def _said(found: _Found) -> str:
    """How many wait, how many of them are listed, and what can be done."""
    if not found.number:
        return tr("Nothing waits for a client.")
    parts = [count(found.number, "{n} waits for a client.", "{n} wait for a client.")]
    if found.number > len(found.lines):
        parts.append(tr("The nearest {n} to today are listed; more come at the end of the list.", n=len(found.lines)))
    parts.append(
        tr(
            "Choose one or several (Shift with the arrows, Ctrl+A for all listed), then the client. Or drag them onto "
            "a client in the window."
        )
    )
    return " ".join(parts)


class FilingDialog(FramedDialog):
    """What waits, and under which client it goes. It stays open beside the window until it is closed."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(tr("Waiting for a client"), "", tr("File it"), parent, keep=tr("Close"), width=640)
        self._place = place
        self._limit = _SHOWN
        self._found = _Found((), (), ())
        self.list = RowList(FilingDelegate(), tr("Waiting for a client"), key=lambda row: row.id, words=_words)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.chosen.connect(self._suggest)
        WaitingDrag(self.list, self._chosen)
        self.setModal(False)
        place.changes.subscribe(self, {"meeting", "commitment"}, lambda _changes: self._read())
        self.matching = QLineEdit()
        self.matching.setFixedHeight(scaled(32))
        self.matching.setPlaceholderText(tr("Only those whose title has these words"))
        self.matching.setAccessibleName(tr("Only those whose title has these words"))
        self.matching.textEdited.connect(lambda _text: self._read_anew())
        self.whole = SideCheck("", "ink-2")
        self.whole.hide()
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.private = Button(tr("Private"))
        self.private.setAutoDefault(False)
        self.private.clicked.connect(self.take_out)
        self.buttons.insertWidget(0, self.private)
        self.body.addWidget(self.matching)
        sheet = Sheet(margins=(1, 1, 1, 1))
        sheet.body.addWidget(self.list)
        sheet.setMinimumHeight(scaled(260))
        self.body.addWidget(sheet, 1)
        self.body.addWidget(self.whole)
        label = Label(tr("Client"), Role.BODY, "ink-2")
        self.client = typed_choice()
        self.client.setFixedHeight(scaled(32))
        self.client.setAccessibleName(label.text())
        label.setBuddy(self.client)
        self.body.addWidget(label)
        self.body.addWidget(self.client)
        self._read()
        self.list.setFocus()

    def _read_anew(self) -> None:
        """Other words: from the beginning, and nothing beyond what is listed is meant any more."""
        self._limit = _SHOWN
        self.whole.setChecked(False)
        self._read()

    def _scrolled(self, value: int) -> None:
        """List more when the end comes near."""
        is_all = self._found.number <= len(self._found.lines)
        if (
            not is_all
            and self._limit <= len(self._found.lines)
            and value > self.list.verticalScrollBar().maximum() - _NEAR
        ):
            self._limit += _SHOWN
            self._read()

    def _read(self) -> None:
        matching, limit = self.matching.text().strip() or None, self._limit
        zone, today = self._place.zone, self._place.clock.now().astimezone(self._place.zone).date()

        def op(desk: Desk) -> _Found:
            from liaison.desk.unfiled import clients_to_choose, list_unfiled, waiting  # noqa: PLC0415 - as above

            views = list_unfiled(desk, limit=limit, matching=matching)
            lines = tuple(waiting_line(view, zone, today) for view in views)
            return _Found(lines, clients_to_choose(desk), waiting(desk, matching=matching))

        self._place.work.run(self, op, self._show, latest="unfiled")

    def _show(self, found: _Found) -> None:
        self._found = found
        self.whole.setText(
            count(found.number, "The {n} that has these words", "All {n} that have these words, listed or not")
            if self.matching.text().strip()
            else count(found.number, "The {n} that waits", "All {n} that wait, listed or not")
        )
        self.whole.setAccessibleName(self.whole.text())
        self.whole.updateGeometry()
        self.whole.setVisible(found.number > len(found.lines) or self.whole.isChecked())
        if self.client.count() != len(found.clients):
            self.client.clear()
            for client_id, name in found.clients:
                self.client.addItem(name, client_id)
        row = self.list.currentIndex().row()
        self.list.set_rows(found.lines)
        for button in (self.do_button, self.private):
            button.setEnabled(bool(found.lines))
        self.sentence.setText(_said(found))
        if not found.lines:
            self.client.setCurrentIndex(-1)
        elif self.list.current_row() is None:
            self.list.setCurrentIndex(self.list.rows.index(min(max(row, 0), len(found.lines) - 1)))
        if not self.matching.hasFocus():
            self.list.setFocus()

    def _suggest(self, row: Any) -> None:
        """Choose the likeliest client, and say why."""
        if isinstance(row, Waiting):
            self.client.setCurrentIndex(self.client.findData(row.client_id) if row.client_id else -1)
            self.problem.set_colour("ink-2")
            self.say_problem(row.why)

    def _chosen(self) -> list[tuple[str, str]]:
        """Kind and id of what is chosen, or of everything that has the words where that is ticked."""
        if self.whole.isChecked():
            return list(self._found.records)
        return [(row.kind, row.id) for row in self._rows()]

    def _rows(self) -> list[Waiting]:
        return [index.data(ROW_ROLE) for index in self.list.selectedIndexes()]

    def _done(self, _changes: Changes) -> None:
        self.whole.setChecked(False)
        self._read()

    def take_out(self) -> None:
        """Move what is chosen to the trash: it is no client's, and later imports leave it there."""
        records = self._chosen()
        titles = ", ".join(row.title for row in self._rows()[:3])
        what = count(len(records), "{n} entry", "{n} entries") if self.whole.isChecked() else titles
        words = tr("Moved to the trash as private: {what}", what=what)

        def op(desk: Desk) -> Changes:
            from liaison.desk.trash import set_aside  # noqa: PLC0415 - loaded on the record's thread

            return set_aside(desk, records, words)

        if records:
            self._place.work.command(self, op, self._done, self.refuse)
        else:
            self._ask_to_choose()

    def _ask_to_choose(self) -> None:
        self.problem.set_colour("bad-text")
        self.say_problem(tr("Choose what is meant in the list first."))
        self.list.setFocus()

    def submit(self) -> None:
        """File what is chosen under the client."""
        records = self._chosen()
        place = self.client.findText(self.client.currentText(), Qt.MatchFlag.MatchFixedString)
        if not records:
            self._ask_to_choose()
            return
        if place < 0:
            self.problem.set_colour("bad-text")
            self.say_problem(tr("Choose a client."))
            self.client.setFocus()
            return
        client_id = str(self.client.itemData(place))

        def op(desk: Desk) -> Changes:
            from liaison.desk.unfiled import file_records  # noqa: PLC0415 - loaded on the record's thread

            return file_records(desk, records, client_id)

        def failed(error: LiaisonError) -> None:
            self.problem.set_colour("bad-text")
            self.refuse(error)

        self.do_button.setEnabled(False)
        self._place.work.command(self, op, self._done, failed)
