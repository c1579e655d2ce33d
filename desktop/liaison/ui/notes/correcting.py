"""Correcting what a line makes: whose promise it is, whom it names, its date; the words of the line are changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr, week_day
from liaison.ui.page import Workplace

from .captured import CapturedRow, Correction, other_side, usual_dates, with_date, with_person
from .editor import NoteEditor
from .strip import CaptureStrip
from .watch import CaptureWatch

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.links import LinkTarget


class Corrector(QObject):
    """Opens the menu of a captured row and does what is chosen in it."""

    def __init__(self, place: Workplace, editor: NoteEditor, watch: CaptureWatch, strip: CaptureStrip) -> None:
        super().__init__(strip)
        self._place, self._editor, self._watch, self._strip = place, editor, watch, strip
        self._people: tuple[LinkTarget, ...] = ()
        self._of = ""
        strip.wanted.connect(self._open)

    def pick(self, number: int) -> bool:
        """Take the choice of that number, from 1, in the first row that asks; whether there is one."""
        row = next((one for one in self._strip.captured if one.question and one.choices), None)
        if row is None or number > len(row.choices):
            return False
        self._choose(row, row.choices[number - 1][0])
        return True

    def _choose(self, row: CapturedRow, person_id: str) -> None:
        """Who is meant; not while the text stands still."""
        if not self._editor.isReadOnly():
            self._watch.choose(row, person_id)

    def menu(self, row: CapturedRow) -> QMenu:
        """What can be corrected in a row."""
        menu = QMenu(self._strip)
        for person_id, name in row.choices:
            menu.addAction(_shown(name), partial(self._choose, row, person_id))
        if row.choices:
            menu.addSeparator()
        if row.side:
            text = tr("They owe it") if row.side == "ours" else tr("We owe it")
            menu.addAction(text, lambda: self._apply(row, other_side(row)))
        if self._people:
            people = menu.addMenu(tr("Person"))
            for one in self._people:
                people.addAction(_shown(one.name), partial(self._name, row, one.name))
        if row.side:
            self._add_dates(menu.addMenu(tr("Date")), row)
        menu.addAction(tr("Go to the line"), lambda: self._go(row))
        return menu

    def _add_dates(self, menu: QMenu, row: CapturedRow) -> None:
        today = self._place.clock.now().astimezone(self._place.zone).date()
        for name, day in usual_dates(today):
            shown = tr("{name}, {day}", name=name, day=week_day(day, today))
            menu.addAction(shown, partial(self._apply, row, with_date(row, day, today)))
        if row.due_span is not None:
            menu.addSeparator()
            menu.addAction(tr("No date"), lambda: self._apply(row, with_date(row, None, today)))

    def _open(self, row: CapturedRow, at: QPoint) -> None:
        def show() -> None:
            menu = self.menu(row)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)

        self._load(show)

    def _load(self, then: Callable[[], None]) -> None:
        """The people of the client, read once for each client."""
        client_id = self._watch.client_id
        if client_id == self._of:
            then()
            return

        def op(desk: Desk) -> tuple[LinkTarget, ...]:
            from liaison.desk.links import people_at  # noqa: PLC0415 - loaded on the record's thread

            return people_at(desk, client_id) if client_id else ()

        def show(people: tuple[LinkTarget, ...]) -> None:
            self._people, self._of = people, client_id
            then()

        self._place.work.run(self, op, show, latest="people")

    def _name(self, row: CapturedRow, name: str) -> None:
        self._apply(row, with_person(row, name))

    def _apply(self, row: CapturedRow, correction: Correction) -> None:
        block = self._editor.document().findBlockByNumber(row.line)
        if block.text() == row.text and not self._editor.isReadOnly():
            self._editor.replace_in_line(row.line, correction.start, correction.end, correction.text)
            self._watch.look()

    def _go(self, row: CapturedRow) -> None:
        cursor = self._editor.textCursor()
        block = self._editor.document().findBlockByNumber(row.line)
        cursor.setPosition(block.position() + len(block.text()))
        self._editor.setTextCursor(cursor)
        widget: QWidget = self._editor
        widget.setFocus()


def _shown(name: str) -> str:
    """A name as the text of an action, where "&" would underline a letter."""
    return name.replace("&", "&&")
