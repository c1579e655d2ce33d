"""The People tab of a client: who is there and was, who speaks for whom, and who of us talks to them (P1, P16)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import count, tr
from liaison.ui.client.tab import ClientTab
from liaison.ui.editing import edit_record, new_record, open_record, record_menu
from liaison.ui.page import Workplace
from liaison.ui.person.contact_change import begin_contact_change
from liaison.ui.person.deeds import PersonDeeds
from liaison.ui.person.handover_section import HandoverSection
from liaison.ui.person.merging import merge_with
from liaison.ui.theme import scaled
from liaison.ui.widgets import Columns, EmptyState, PageScroll, SectionHeader, Sheet

from .client_lists import ClientPeopleList, CoverageHeads, CoverageList
from .client_view import CoverageLine, PersonRow, coverage_caption, coverage_lines, person_rows
from .quick_person import QuickPerson
from .words import level_word

if TYPE_CHECKING:
    from liaison.desk.client_people import ClientPerson, Coverage
    from liaison.desk.context import Desk
    from liaison.desk.running_changes import RunningChange

_SIDE: Final = 424
_GAP: Final = 32


@dataclass(frozen=True, slots=True)
class Known:
    """What the tab is told first."""

    people: tuple[ClientPerson, ...]
    changes: tuple[RunningChange, ...]


@dataclass(frozen=True, slots=True)
class Touched:
    """What is told behind that: when each was last seen, and the coverage."""

    seen: dict[str, tuple[date, str]]
    coverage: Coverage


class PeopleTab(ClientTab):
    """The people of one client."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "person",
            "stakeholder",
            "channel",
            "interaction",
            "attendance",
            "commitment",
            "contact_change",
            "step",
            "colleague",
        }
    )

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._known: Known | None = None
        self._seen: dict[str, tuple[date, str]] | None = None
        self._wanted = ""
        self.deeds = PersonDeeds(place, self)
        self.here = ClientPeopleList(tr("People there"))
        self.gone = ClientPeopleList(tr("People who have gone"))
        self.here_head = SectionHeader(tr("There now"), link=tr("New person"))
        self.gone_head = SectionHeader(tr("Gone"))
        self.entry = QuickPerson(place, client_id, self.deeds)
        self.nobody = EmptyState(tr("Nobody is known here yet. Write a name below."))
        self.coverage_head = SectionHeader(tr("Who of us talks to them"), line=True)
        self.coverage_heads, self.coverage = CoverageHeads(), CoverageList()
        self.no_coverage = EmptyState(tr("No call or meeting with them in two years."))
        self.handovers = HandoverSection(on_canvas=True)
        self._lay_out()
        self._say_nothing()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        main = Sheet(margins=(1, 16, 1, 16))
        for head in (self.here_head, self.gone_head, self.nobody):
            head.setContentsMargins(20, 0, 20, 0)
        below = QVBoxLayout()
        below.setContentsMargins(20, 10, 20, 0)
        below.addWidget(self.entry)
        main.body.addWidget(self.here_head)
        main.body.addWidget(self.nobody)
        main.body.addWidget(self.here)
        main.body.addLayout(below)
        main.body.addSpacing(24)
        main.body.addWidget(self.gone_head)
        main.body.addWidget(self.gone)
        main.body.addStretch(1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 15, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.coverage_head)
        beside.addWidget(self.coverage_heads)
        beside.addWidget(self.coverage)
        beside.addWidget(self.no_coverage)
        beside.addSpacing(20)
        beside.addWidget(self.handovers)
        beside.addStretch(1)
        self.area = PageScroll(is_steady=True)
        self.area.body.addWidget(Columns(main, side, side_width=scaled(_SIDE), gap=_GAP, main_width=720))
        self.area.body.addStretch(1)
        column.addWidget(self.area)

    def _connect(self) -> None:
        for people in (self.here, self.gone):
            people.opened.connect(self.open_person)
            people.menu_wanted.connect(self._pop_menu)
        if self.here_head.link is not None:
            self.here_head.link.clicked.connect(self._new_person)
        self.coverage.opened.connect(self._open_latest)
        self.coverage.touched.connect(self._open_contact)
        self.coverage.menu_wanted.connect(self._pop_cells)
        self.handovers.ticked.connect(lambda line: self.deeds.tick(line.id, done=not line.check))
        self.handovers.opened.connect(lambda line: edit_record(self.place, self, line.kind, line.id))
        self.handovers.finished.connect(self.deeds.finish)
        self.handovers.handed_over.connect(self.deeds.hand_over)
        self.handovers.planned.connect(self.deeds.plan)
        self.handovers.changed.connect(lambda of: edit_record(self.place, self, "contact_change", of))

    def _today(self) -> date:
        return today(self.place.clock, self.place.zone)

    def first_focus(self) -> QWidget | None:
        """The people, so that the arrows walk them."""
        return self.here if len(self.here) else self.entry.field

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading the people."""
        self.client_id = client_id
        self._known, self._seen, self._wanted = None, None, ""
        for found in (self.here, self.gone, self.coverage):
            found.set_rows(())
        for head in (self.here_head, self.coverage_head):
            head.set_caption("")
        self.coverage_heads.show_columns((), ())
        self._say_nothing()
        self.handovers.show_changes((), self._today())
        self.entry.turn_to(client_id)
        self.area.verticalScrollBar().setValue(0)
        return True

    def _say_nothing(self) -> None:
        """Nothing is said of what is not known yet."""
        for part in (self.nobody, self.gone_head, self.gone, self.coverage, self.no_coverage):
            part.hide()

    def refresh(self) -> None:
        """Read the people again, and behind that who was in touch with whom."""
        client_id = self.client_id

        def op(desk: Desk) -> Known:
            from liaison.desk.client_people import client_people  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.running_changes import running_changes  # noqa: PLC0415 - loaded on the record's thread

            return Known(client_people(desk, client_id), running_changes(desk, client_id=client_id))

        def show(known: Known) -> None:
            if client_id == self.client_id:
                self._show(known)

        self.place.work.run(self, op, show, latest="people")

    def _show(self, known: Known) -> None:
        self._known = known
        self._fill()
        self.handovers.show_changes(known.changes, self._today())
        if self._wanted:
            self.show_record(self._wanted)
        self.ready.emit()
        self._read_touches([one.person_id for one in known.people])

    def _read_touches(self, person_ids: list[str]) -> None:
        client_id = self.client_id

        def op(desk: Desk) -> Touched:
            from liaison.desk.client_people import coverage, seen_people  # noqa: PLC0415 - on the record's thread

            return Touched(seen_people(desk, person_ids), coverage(desk, client_id))

        def show(touched: Touched) -> None:
            if client_id == self.client_id:
                self._show_touches(touched)

        self.place.work.run(self, op, show, latest="touches")

    def _show_touches(self, touched: Touched) -> None:
        self._seen = touched.seen
        self._fill()
        found = touched.coverage
        lines = coverage_lines(found, self._today())
        self.coverage_head.set_caption(coverage_caption(found))
        self.coverage_heads.show_columns(tuple(level_word(level) for level in found.levels), found.ours)
        self.coverage.set_rows(lines)
        self.coverage.setVisible(bool(found.levels))
        self.no_coverage.setVisible(not found.levels)

    def _fill(self) -> None:
        if self._known is None:
            return
        here, gone = person_rows(self._known.people, self._seen, self._today())
        self.here.set_rows(here)
        self.gone.set_rows(gone)
        self.here_head.set_caption(count(len(here), "{n} person", "{n} people") if here else "")
        self.nobody.setVisible(not here)
        self.here.setVisible(bool(here))
        for part in (self.gone_head, self.gone):
            part.setVisible(bool(gone))

    def show_record(self, record_id: str) -> None:
        """Choose a person by their id or that of their place, or bring a handover or a step of one into view."""
        self._wanted = record_id
        for people in (self.here, self.gone):
            for place in range(len(people)):
                row = people.rows.data(people.rows.index(place))
                if record_id in {row.place_id, row.person_id}:
                    people.setCurrentIndex(people.rows.index(place))
                    at = people.visualRect(people.rows.index(place)).center()
                    inside = people.mapTo(self.area.viewport(), at) + QPoint(0, self.area.verticalScrollBar().value())
                    self.area.ensureVisible(inside.x(), inside.y(), 0, scaled(80))
                    self._wanted = ""
                    return
        found = self.handovers.find_record(record_id)
        if found is not None:
            self.area.ensureWidgetVisible(found, 0, scaled(80))
            self._wanted = ""

    def open_person(self, row: PersonRow) -> None:
        """Go to the person."""
        self.place.navigator.go("person", id=row.person_id)

    def _new_person(self) -> None:
        new_record(self.place, self, "person", client_id=self.client_id)

    def _open_contact(self, interaction_id: str) -> None:
        open_record(self.place, self, "interaction", interaction_id)

    def _open_latest(self, line: CoverageLine) -> None:
        """Open the first contact of a row, by our highest level."""
        record = next((one for one in line.records if one), "")
        if record:
            self._open_contact(record)

    def _pop_cells(self, line: CoverageLine, at: QPoint) -> None:
        """Every contact of a row, for the keyboard."""
        menu = QMenu(self)
        for column, cell, record in zip(line.columns, line.cells, line.records, strict=True):
            if record:
                text = tr("{level}: {day}", level=column, day=cell)
                menu.addAction(text, partial(self._open_contact, record))
        if not menu.isEmpty():
            menu.popup(at)

    def _pop_menu(self, row: PersonRow, at: QPoint) -> None:
        self.row_menu(row).popup(at)

    def row_menu(self, row: PersonRow) -> QMenu:
        """What can be done with someone of the client."""
        menu = record_menu(self.place, self, "person", row.person_id)
        first = menu.actions()[0]
        actions: list[QAction] = []

        def offer(text: str, act: object) -> None:
            action = QAction(text, menu)
            action.triggered.connect(act)
            actions.append(action)

        offer(tr("Edit place…"), lambda: edit_record(self.place, self, "stakeholder", row.place_id))
        if row.is_there:
            text = tr("No longer point of contact") if row.is_contact else tr("Make point of contact")
            offer(text, lambda: self.deeds.make_contact(row.place_id, is_contact=not row.is_contact))
            offer(tr("Leaves…"), lambda: begin_contact_change(self.place, self, row.place_id))
        if row.seen_id:
            offer(tr("Open last contact"), lambda: self._open_contact(row.seen_id))
        offer(tr("Merge with another entry…"), lambda: merge_with(self.place, self, row.person_id))
        menu.insertActions(first, actions)
        menu.insertSeparator(first)
        return menu
