"""The right column before a call: who is on it, what one wants to say, and what was done to the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.editing import edit_record, open_record, record_menu
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Label, SectionHeader

from .deeds import SheetDeeds
from .entry import EntryLine
from .hidden_list import HiddenList, HiddenRow
from .people_list import PeopleList
from .people_rows import AbsentRow, PersonRow, first_ids, people_rows
from .points_list import PointsList

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from liaison.desk.views.sheet import CallRef, PointView, SheetView

_BETWEEN: Final = 20


class Part(QWidget):
    """A section on bare canvas: its title with a caption over a hairline, and what it holds below."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.head = SectionHeader(title, line=True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.head)


class BeforeColumn(QWidget):
    """What can be done to the sheet of one call before it begins. ``shown`` comes when other rows are there."""

    shown = Signal()

    def __init__(self, place: Workplace, deeds: SheetDeeds) -> None:
        super().__init__()
        self._place, self._deeds = place, deeds
        self._view: SheetView | None = None
        self._first: tuple[str, ...] = ()
        self._shows_all = False
        self.people, self.points, self.hidden = PeopleList(), PointsList(), HiddenList()
        self.point_line = EntryLine(
            place, tr("Add a point"), tr("Add what you want to say"), "point", self._deeds.add_point
        )
        self.fact_line = EntryLine(
            place, tr("Add a line to the sheet"), tr("Add a line to this sheet"), "sheet_line", self._deeds.add_line
        )
        self.no_people = Label(tr("Nobody is known at this client yet."), Role.BODY, "ink-2")
        self.no_points = Label(tr("Nothing noted. What you add stays until it was said."), Role.BODY, "ink-2")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        self._people_part, self._points_part = Part(tr("Who is on the call")), Part(tr("My points"))
        self._hidden_part, fact = Part(tr("Hidden for this call")), Part(tr("Your own lines"))
        for label in (self.no_people, self.no_points):
            label.setWordWrap(True)
            label.setContentsMargins(0, 8, 0, 0)
        self._people_part.body.addWidget(self.people)
        self._people_part.body.addWidget(self.no_people)
        self._points_part.body.addWidget(self.points)
        self._points_part.body.addWidget(self.no_points)
        self._points_part.body.addWidget(self.point_line)
        fact.head.set_caption(tr("They stand at the end of the sheet"))
        fact.body.addWidget(self.fact_line)
        self._hidden_part.body.addWidget(self.hidden)
        for part in (self._people_part, self._points_part, fact, self._hidden_part):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)

    def _connect(self) -> None:
        self.people.turned.connect(self._turn_person)
        self.people.followed.connect(self._open_person)
        self.people.more.connect(self._show_all)
        self.people.menu_wanted.connect(self._person_menu)
        self.points.turned.connect(lambda row: self._deeds.say_point(row.id, said=row.said_on is None))
        self.points.followed.connect(lambda row: edit_record(self._place, self, "point", row.id))
        self.points.removed.connect(lambda row: self._deeds.remove_point(row.id))
        self.points.moved.connect(self._deeds.move_point)
        self.points.menu_wanted.connect(self._point_menu)
        self.hidden.opened.connect(self._show_again)

    def turn_to(self, call: CallRef) -> None:
        """The sheet of another call is going to be shown."""
        self._view, self._shows_all, self._first = None, False, ()
        self.point_line.turn_to(call.client_id)
        self.fact_line.turn_to(call.client_id)

    def show_view(self, view: SheetView) -> None:
        """Show what this sheet has."""
        if self._view is None:
            self._first = first_ids(view)
        self._view = view
        rows = people_rows(view, self._first, shows_all=self._shows_all)
        self.people.set_rows(rows)
        self.people.setVisible(bool(rows))
        self.no_people.setVisible(not rows)
        number = sum(one.is_expected for one in view.attendees)
        ours = sum(one.is_expected for one in view.ours)
        self._people_part.head.set_caption(tr("{n} of theirs, {m} of ours", n=number, m=ours))
        self.points.set_rows(view.points)
        self.points.setVisible(bool(view.points))
        self.no_points.setVisible(not view.points)
        left = sum(one.said_on is None for one in view.points)
        self._points_part.head.set_caption(count(left, "{n} to say", "{n} to say") if view.points else "")
        self.hidden.show_lines(view.hidden)
        self._hidden_part.setVisible(bool(view.hidden))
        self.shown.emit()

    def turn_digit(self, digit: int) -> None:
        """The person with that digit is on the call, or is not."""
        self.people.turn_digit(digit)

    def _turn_person(self, row: PersonRow) -> None:
        self._deeds.expect(row.kind, row.id, is_expected=not row.is_expected)

    def _open_person(self, row: PersonRow | AbsentRow) -> None:
        kind = row.kind if isinstance(row, PersonRow) else "person"
        open_record(self._place, self, kind, row.id)

    def _show_all(self) -> None:
        self._shows_all = True
        if self._view is not None:
            self.show_view(self._view)

    def _person_menu(self, row: object, at: QPoint) -> None:
        if isinstance(row, PersonRow):
            menu = record_menu(self._place, self, row.kind, row.id)
            first = menu.actions()[0]
            turn = menu.addAction(tr("Not on the call") if row.is_expected else tr("On the call"))
            turn.triggered.connect(lambda: self._turn_person(row))
            menu.insertAction(first, turn)
            menu.popup(at)

    def _point_menu(self, row: PointView, at: QPoint) -> None:
        menu = record_menu(self._place, self, "point", row.id)
        first = menu.actions()[0]
        said = menu.addAction(tr("Said") if row.said_on is None else tr("Not said yet"))
        said.triggered.connect(lambda: self._deeds.say_point(row.id, said=row.said_on is None))
        menu.insertAction(first, said)
        menu.popup(at)

    def _show_again(self, row: HiddenRow) -> None:
        self._deeds.show(row.id)
