"""The people of all clients in one list: who, where, in which stance, what time it is there, last seen (P10, P12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.behind import GivesWay, Some
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record, new_record, record_menu
from liaison.ui.page import Page, Workplace
from liaison.ui.person.merging import merge_with
from liaison.ui.theme import scaled
from liaison.ui.today.ticking import DayTimer
from liaison.ui.widgets import PAGE_MARGIN, Label, Sheet
from liaison.ui.widgets.nothing import EmptyPlace

from .controls import PeopleControls
from .delegates import PeopleDelegate
from .heads import PeopleHeads
from .row_list import RecordList
from .view_model import PersonLine, There, Wanted, caption, chosen, clients_of, line, nobody_words

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.people_across import PersonDetail, PersonEntry

_FIRST: Final = 120
#: So many are read in a piece of the work behind the page.
_PIECE: Final = 100


class PeoplePage(Page):
    """All people. The first rows are read at once, the others behind them, details for those in view."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"person", "stakeholder", "channel", "client", "interaction", "attendance", "contact_change"}
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.entries: tuple[PersonEntry, ...] = ()
        self.wanted = Wanted()
        self._details: dict[str, PersonDetail] = {}
        self._asked: set[str] = set()
        self.timer = DayTimer(place.clock, place.zone, self)
        self.controls = PeopleControls(place)
        self.heads = PeopleHeads()
        self.count = Label("", colour="ink-2")
        self._lines: dict[tuple[str, str | None], PersonLine] = {}
        self.list = RecordList(
            PeopleDelegate(self.line_of), tr("People"), key=_key, words=lambda entry: self.line_of(entry).words
        )
        self.list.setUniformItemSizes(True)
        self.sheet = Sheet(margins=(1, 4, 1, 4))
        self.nobody = EmptyPlace(self.sheet.body, self.list)
        self._lay_out()
        self._connect()
        command = Command("people_new", "New person…", Menu.RECORD, "Ctrl+Shift+P", "People", words="add contact")
        place.commands.add(command, self.add_person, owner=self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(0)
        column.addWidget(self.controls)
        column.addSpacing(16)
        self.sheet.body.addWidget(self.heads)
        self.sheet.body.addWidget(self.list, 1)
        column.addWidget(self.sheet, 1)
        self.sheet.setMinimumHeight(scaled(28 + 3 * 32))

    def _connect(self) -> None:
        self.controls.changed.connect(self.want)
        self.controls.added.connect(self.add_person)
        self.controls.field.left.connect(self.list.enter)
        self.heads.sorted_by.connect(lambda column: self.want(self.wanted.sorted_by(column)))
        self.list.opened.connect(self.open_person)
        self.list.menu_wanted.connect(self._pop_menu)
        self.list.in_view.connect(self._look_up)
        self.list.verticalScrollBar().rangeChanged.connect(self._leave_beside)
        self.timer.minute.connect(self._reword)
        self.timer.day_changed.connect(self.refresh)

    def _leave_beside(self, _least: int, most: int) -> None:
        """The heads stand over their columns, with and without a scroll bar."""
        self.heads.leave_beside(self.list.verticalScrollBar().sizeHint().width() if most else 0)

    def name(self) -> str:
        """People."""
        return tr("People")

    def subtitle(self) -> str:
        """How many are shown."""
        return caption(len(self.list), self.entries, self.wanted.there) if self.entries else ""

    def rail_entry(self) -> str:
        """People stand under the clients."""
        return "clients"

    def first_focus(self) -> QWidget | None:
        """The field, so that typing finds somebody at once."""
        return self.controls.field

    def show_args(self, args: Mapping[str, str]) -> None:
        """Everyone, or those of one client where one is named."""
        if args.get("client"):
            self.wanted = replace(self.wanted, client_id=args["client"])
        self.refresh()

    def refresh(self) -> None:
        """Read the first of them, and then all."""
        self._asked.clear()

        def first(desk: Desk) -> tuple[PersonEntry, ...]:
            from liaison.desk.people_across import people_across  # noqa: PLC0415 - loaded on the record's thread

            return people_across(desk, most=_FIRST)

        def everyone(desk: Desk) -> tuple[PersonEntry, ...]:
            from liaison.desk.people_across import people_across  # noqa: PLC0415 - loaded on the record's thread

            return people_across(desk)

        if self.wanted != Wanted() and not self.entries:
            self.place.work.run(self, everyone, self._show, latest="all")
        else:
            self.place.work.run(self, first, self._show_first, latest="first")

    def _show_first(self, entries: tuple[PersonEntry, ...]) -> None:
        """The first of them; where all stand there already they stay until they are read again behind that."""
        is_all = len(entries) < _FIRST
        if is_all or not self.entries:
            self._show(entries)
        else:
            self.ready.emit()
            self._look_up()
        if not is_all:
            self._read_all()

    def _read_all(self) -> None:
        """Read everyone behind the page, some at a time; nothing is told where they are who stands there already."""
        before = self.entries
        found: list[PersonEntry] = []
        waiting: list[str] | None = None

        def everyone(desk: Desk, gives_way: GivesWay) -> Some[tuple[PersonEntry, ...]]:
            from liaison.desk.people_across import people_among, people_in_order  # noqa: PLC0415 - see above

            nonlocal waiting
            if waiting is None:
                waiting = list(people_in_order(desk))
            while waiting and not gives_way():
                found.extend(people_among(desk, waiting[:_PIECE]))
                del waiting[:_PIECE]
            if waiting:
                return Some(has_more=True)
            return Some(has_more=False, found=tuple(found) if tuple(found) != before else None)

        self.place.work.behind.run(self, everyone, self._show, latest="all")

    def _show(self, entries: tuple[PersonEntry, ...]) -> None:
        self.entries = entries
        self.controls.clients = clients_of(entries)
        self._fill()
        self.ready.emit()

    def want(self, wanted: Wanted) -> None:
        """Show others, or in another order."""
        self.wanted = wanted
        self._fill()

    def _fill(self) -> None:
        """Fill the list with those that are wanted, with what is known of them by now."""
        self._lines.clear()
        found = chosen(self.entries, self.wanted)
        self.list.set_rows(found)
        self.controls.show_wanted(self.wanted)
        self.heads.show_order(self.wanted.sort, is_reversed=self.wanted.is_reversed)
        self._show_nobody(not found)
        self.headline_changed.emit()
        self._look_up()

    def _show_nobody(self, nobody: bool) -> None:  # noqa: FBT001 - a switch with one meaning
        if nobody:
            self.nobody.say(*nobody_words(self.wanted, self.entries), self._follow)
        else:
            self.nobody.clear()

    def _follow(self) -> None:
        """Do what the link of the empty list says."""
        if not self.entries:
            self.add_person()
        elif self.wanted.words or self.wanted.filters:
            self.want(replace(self.wanted.without_filters(), there=There.ALL))
        else:
            self.want(replace(self.wanted, there=There.GONE))

    def _look_up(self) -> None:
        """Look up what is told of those in view and not known yet."""
        ids = [row.person_id for row in self.list.rows_in_view() if row.person_id not in self._asked]
        if not ids or self.isHidden():
            return
        self._asked.update(ids)

        def op(desk: Desk) -> dict[str, PersonDetail]:
            from liaison.desk.people_across import people_details  # noqa: PLC0415 - loaded on the record's thread

            return people_details(desk, ids)

        self.place.work.run(self, op, self._show_details)

    def _show_details(self, details: dict[str, PersonDetail]) -> None:
        """Put what was looked up into the rows, which stay where they are."""
        self._details |= details
        self._reword()

    def _reword(self) -> None:
        """Word the rows anew where they are."""
        self._lines.clear()
        self.list.viewport().update()

    def line_of(self, entry: PersonEntry) -> PersonLine:
        """An entry as a row says it, with what is known of it by now."""
        if entry.key not in self._lines:
            detail = self._details.get(entry.person_id)
            self._lines[entry.key] = line(entry, detail, self.place.clock.now(), self.timer.day)
        return self._lines[entry.key]

    def showEvent(self, event: QShowEvent) -> None:
        """Minutes count while it is seen."""
        super().showEvent(event)
        self.timer.want_minutes(wanted=True)
        self._look_up()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing wakes while it is not."""
        super().hideEvent(event)
        self.timer.want_minutes(wanted=False)

    def open_person(self, row: PersonEntry) -> None:
        """Go to the person."""
        self.place.navigator.go("person", id=row.person_id)

    def add_person(self) -> None:
        """Open the form of a new person, at the client that is filtered by, if any."""
        client_id = self.wanted.client_id or None
        new_record(self.place, self, "person", client_id=client_id, done=self._go_to)

    def _go_to(self, person_id: str) -> None:
        self.place.navigator.go("person", id=person_id)

    def _pop_menu(self, row: PersonEntry, at: QPoint) -> None:
        self.row_menu(row).popup(at)

    def row_menu(self, row: PersonEntry) -> QMenu:
        """What can be done with a person of the list."""
        menu = record_menu(self.place, self, "person", row.person_id)
        first = menu.actions()[0]
        extra: list[QAction] = []
        if row.client_id is not None:
            extra.append(QAction(tr("Open client"), menu))
            extra[-1].triggered.connect(partial(self.place.navigator.go, "client", id=row.client_id))
        if row.place_id is not None:
            extra.append(QAction(tr("Edit place at {client}…", client=(row.client or "").replace("&", "&&")), menu))
            place_id = row.place_id
            extra[-1].triggered.connect(lambda: edit_record(self.place, self, "stakeholder", place_id))
        extra.append(QAction(tr("Merge with another entry…"), menu))
        extra[-1].triggered.connect(lambda: merge_with(self.place, self, row.person_id))
        menu.insertActions(first, extra)
        menu.insertSeparator(first)
        return menu


def _key(entry: PersonEntry) -> tuple[str, str | None]:
    return entry.key
