"""The Trends tab of a client: its lines and what moved them; how both sides kept to what they said; whom we met."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.briefing import SourceRef
from liaison.model.words import short_day, tr
from liaison.ui.client.columns import TabColumns
from liaison.ui.client.evidence import open_evidence
from liaison.ui.client.lines import BLEED, LineList
from liaison.ui.client.overview.side_column import ListPart
from liaison.ui.client.tab import ClientTab
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import open_record
from liaison.ui.page import Workplace
from liaison.ui.posters import Exports, Poster
from liaison.ui.widgets import PAGE_MARGIN, Label, SectionHeader, Sheet
from liaison.ui.widgets.painted import AfterPaint

from .controls import lines_controls
from .lines_column import LinesColumn
from .loading import load_lines
from .practice_axes import MonthAxis, Shades
from .practice_lists import AnswerDelegate, ContactDelegate, KeptDelegate
from .practice_rows import (
    AnswerRow,
    ContactRow,
    KeptRow,
    answer_rows,
    clause_rows,
    contact_rows,
    level_rows,
    promise_rows,
)
from .relationship import RelationAxis
from .sparks import KINDS

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.trends import ClientTrends
    from liaison.desk.trends.practice import Practice


class TrendsTab(ClientTab):
    """One client's year and the lines of all of it."""

    kinds: ClassVar[frozenset[str]] = KINDS | {"agreement", "stakeholder", "person", "setting"}

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._has_graphs = self._is_by_level = False
        self._year: Practice | None = None
        self.lines = LinesColumn(link=tr("All clients"))
        self._contact = ContactDelegate()
        self.contacts = LineList(self._contact, tr("Contact by week"))
        self.axis = RelationAxis(self._contact)
        self._clauses, self._promises, self._answers = KeptDelegate(), KeptDelegate(), AnswerDelegate()
        agreed = (tr("No clause that can be measured is agreed."), tr("See the agreement"))
        self.clauses = ListPart(tr("Kept as agreed"), self._clauses, (tr("Clauses and cases"), "agreement"), agreed)
        due = (tr("No promise came due in this year."), tr("See the commitments"))
        self.promises = ListPart(tr("Say and do"), self._promises, (tr("All commitments"), "commitments"), due)
        asked = (tr("Nobody was asked yet."), tr("Add an answer"))
        self.answers = ListPart(tr("Would they recommend us"), self._answers, ("", "promoter"), asked)
        self.months = (MonthAxis(self._clauses), MonthAxis(self._promises))
        for part, axis in zip((self.clauses, self.promises), self.months, strict=True):
            part.body.addWidget(axis)
        self.controls = lines_controls(is_close=True)
        self.lines.choices.end_with(*self.controls)
        self.exports = Exports(place, self, self._posters)
        self.area = TabColumns(self._main(), self._side())
        self.reading = Label(tr("The record of this client is being read."), colour="ink-2")
        self.reading.setContentsMargins(PAGE_MARGIN, 20, PAGE_MARGIN, 0)
        self.reading.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reading, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.area)
        self._rest = AfterPaint(self, self._load_rest)
        self._connect()
        self._say(is_known=False)
        self._is_shown = False

    def _main(self) -> QWidget:
        sheet = Sheet(margins=(24 - BLEED, 4, 24 - BLEED, 18))
        sheet.body.addWidget(self.lines)
        sheet.body.addSpacing(20)
        self.met = SectionHeader(
            tr("Contact by week"), tr("Last 52 weeks, the highest level first"), link=tr("By level")
        )
        inside = QVBoxLayout()
        inside.setContentsMargins(BLEED, 0, BLEED, 0)
        inside.addWidget(self.met)
        sheet.body.addLayout(inside)
        sheet.body.addWidget(self.contacts)
        sheet.body.addWidget(self.axis)
        self.shades = Shades()
        sheet.body.addWidget(self.shades)
        self.nobody = Label(tr("Nobody is there to meet yet."), colour="ink-2")
        self.nobody.setContentsMargins(BLEED, 4, BLEED, 0)
        sheet.body.addWidget(self.nobody)
        sheet.body.addStretch(1)
        return sheet

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 20, 0, 0)
        column.setSpacing(16)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        return side

    @property
    def _parts(self) -> tuple[ListPart, ...]:
        return (self.clauses, self.promises, self.answers)

    def _connect(self) -> None:
        self.lines.opened.connect(lambda client_id: self.place.navigator.go("trends", client=client_id))
        self.lines.sourced.connect(self._open_source)
        self.lines.listed.connect(lambda refs, at: open_evidence(self.place, self, refs, at))
        self.lines.menu_wanted.connect(self.exports.show_at)
        weeks, form, export = self.controls
        weeks.chosen.connect(lambda key: self.lines.show_weeks(int(key)))
        form.chosen.connect(lambda key: self.lines.show_form(is_table=key == "table"))
        export.clicked.connect(lambda: self.exports.show_below(export))
        turn = Command(
            "client_trends_form", "Chart or table", Menu.VIEW, "T", "Trends", words="picture accessible list"
        )
        self.place.commands.add(turn, self._turn_form, owner=self)
        self.contacts.opened.connect(lambda row: self._open(row, self.contacts))
        if self.met.link is not None:
            self.met.link.clicked.connect(self._turn_contacts)
        for lines in (self.contacts, *(part.list for part in self._parts)):
            lines.menu_wanted.connect(lambda _row, at: self.exports.show_at(at))
        for part in self._parts:
            part.list.opened.connect(lambda row, part=part: self._open(row, part.list))
            part.wanted.connect(self._want)

    def _turn_form(self) -> None:
        key = "chart" if self.controls.form.choice == "table" else "table"
        self.controls.form.choose(key)
        self.lines.show_form(is_table=key == "table")

    def _posters(self) -> list[Poster]:
        """The lines as they are seen, and the year beside them."""
        poster, trends = self.lines.poster(), self.lines.trends
        made = [] if poster is None else [poster._replace(title=tr("The lines"))]
        if self._year is not None and trends is not None:
            from .practice_posters import practice_posters  # noqa: PLC0415 - only where something is taken along

            made += practice_posters(trends.client, self._year, is_by_level=self._is_by_level)
        return made

    def first_focus(self) -> QWidget | None:
        """The page itself, so that arrow keys scroll it."""
        return self.area

    def show_record(self, record_id: str) -> None:
        """Show the line of that name."""
        self.lines.choose_line(record_id)

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading a client."""
        self.client_id = client_id
        self._is_shown = False
        self.reading.hide()
        self.area.hide()
        self.area.verticalScrollBar().setValue(0)
        self.lines.forget()
        for found in (self.contacts, *(part.list for part in self._parts)):
            found.set_rows(())
        self._say(is_known=False)
        return True

    def refresh(self) -> None:
        """Read the client again."""
        if not self._has_graphs:
            self.place.work.run(self, _load_graphs, self._take_graphs, latest="graphs")
            return
        load_lines(self.place, self, self.client_id, self._show, waits=self._wait)

    def _wait(self) -> None:
        """The lines come once the record of the client is read; what is shown of them already stays."""
        if self._is_shown:
            return
        self.area.hide()
        self.reading.show()
        self.ready.emit()

    def _load_rest(self) -> None:
        """Read how both sides kept to what they said, and events of long ago, once the lines are painted."""
        client_id, rest = self.client_id, self._rest

        def load(desk: Desk) -> Practice | None:
            from liaison.desk.trends.practice import practice  # noqa: PLC0415 - loaded on the record's thread
            from liaison.model.errors import NotFoundError  # noqa: PLC0415 - see above

            try:
                return practice(desk, client_id) if rest.is_wanted else None
            except NotFoundError:  # the page says so in place of its tabs
                return None

        def show(year: Practice | None) -> None:
            if year is not None and client_id == self.client_id:
                self._say(is_known=True)
                self._show_year(year)

        self.place.work.run(self, load, show, latest="practice")
        self.lines.look_further(self.place)

    def _take_graphs(self, _nothing: None) -> None:
        from .chart_keys import add_line_keys  # noqa: PLC0415 - with the pictures
        from .line_chart import LineChart  # noqa: PLC0415 - the plotting library is loaded by now, off this thread

        if not self._has_graphs:
            self._has_graphs = True
            chart = LineChart(ground="surface")
            add_line_keys(self.place, chart, "client_lines")
            self.lines.take_chart(chart)
        self.refresh()

    def _show(self, trends: ClientTrends | None) -> None:
        self.reading.hide()
        if trends is not None:
            self._is_shown = True
            self.lines.show_trends(trends)
            self.area.show()
            self._rest.want()
        self.ready.emit()

    def _say(self, *, is_known: bool) -> None:
        """Show or hide all that is said of the year beside the lines: nothing before it is known."""
        for part in (*self._parts, self.met):
            part.setVisible(is_known)
        if not is_known:
            self._year = None
            for part in (self.contacts, self.axis, self.shades, self.nobody, *self.months):
                part.hide()

    def _show_year(self, year: Practice) -> None:
        clauses, promises, answers = clause_rows(year), promise_rows(year), answer_rows(year)
        self._clauses.measure(clauses)
        self._promises.measure(promises)
        self._answers.measure(answers)
        self.clauses.show_lines(clauses)
        self.promises.show_lines(promises)
        self.answers.show_lines(answers)
        # Whole months: the agreement's year begins on a day, so that its figures may be others.
        since = tr("Since {day}", day=short_day(year.promises[0].months[0].first, year.on))
        months = [month.first for month in year.promises[0].months]
        for part, rows, axis in zip((self.clauses, self.promises), (clauses, promises), self.months, strict=True):
            part.caption.setText(since if rows else "")
            axis.show_months(months if rows else ())
        self.axis.show_day(year.on)
        self._year = year
        self._show_contacts()

    def _show_contacts(self) -> None:
        """Whom we met in which week, by person or by level."""
        if self._year is None:
            return
        contacts = level_rows(self._year) if self._is_by_level else contact_rows(self._year)
        self._contact.measure(contacts)
        self.contacts.set_rows(contacts)
        self.contacts.setVisible(bool(contacts))
        self.axis.setVisible(bool(contacts))
        self.shades.setVisible(bool(contacts))
        self.axis.update()
        self.nobody.setVisible(not contacts)
        if self.met.link is not None:
            self.met.link.setText(tr("By person") if self._is_by_level else tr("By level"))

    def _turn_contacts(self) -> None:
        self._is_by_level = not self._is_by_level
        self._show_contacts()

    def _open(self, row: KeptRow | ContactRow | AnswerRow, owner: LineList) -> None:
        if row.refs:
            open_evidence(self.place, self, row.refs, owner.below_current())
        else:
            self._want("people" if isinstance(row, ContactRow) else "agreement")

    def _open_source(self, source: SourceRef) -> None:
        open_record(self.place, self, source.kind, source.id)

    def _want(self, key: str) -> None:
        if key == "promoter":
            from liaison.ui.editing import new_record  # noqa: PLC0415 - forms are loaded when they are wanted

            new_record(self.place, self, "promoter", client_id=self.client_id)
        else:
            self.place.navigator.go("client", id=self.client_id, tab=key)


def _load_graphs(_desk: Desk) -> None:
    """The plotting library takes its time to load; the window goes on meanwhile."""
    from . import line_chart  # noqa: F401, PLC0415 - only so that it is loaded
