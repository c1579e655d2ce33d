"""The page of a person: where they are, the personal side, what is owed and said, and how to reach them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr, week_day
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.today.ticking import DayTimer
from liaison.ui.widgets import PAGE_MARGIN, Button, Columns, EmptyState, Link, PageScroll, Sheet
from liaison.ui.widgets.flow import FlowLayout
from liaison.ui.widgets.painted import AfterPaint

from .about import AboutSection
from .actions import PersonActions
from .deeds import PersonDeeds
from .handover_section import HandoverSection
from .reach import ReachSection
from .section import LineSection
from .view_model import (
    about_lines,
    attended_lines,
    date_lines,
    meta,
    owed_caption,
    owed_lines,
    place_lines,
    told_lines,
    voice_lines,
)

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.attended import Attended
    from liaison.desk.context import Desk
    from liaison.desk.person_sheet import PersonSheet
    from liaison.desk.running_changes import RunningChange
    from liaison.model.errors import LiaisonError

CONTEXT: Final = "Person"
_COMMANDS: Final = (
    Command("person_log", "Log interaction…", Menu.RECORD, "Ctrl+L", CONTEXT),
    Command("person_edit", "Edit person…", Menu.RECORD, "Ctrl+E", CONTEXT),
    Command("person_leaves", "Leaves the client…", Menu.RECORD, "", CONTEXT, words="contact change handover successor"),
    Command("person_merge", "Merge with another entry…", Menu.RECORD, "", CONTEXT),
)
_SIDE: Final = 424
_GAP: Final = 32
_BETWEEN: Final = 28


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is told at once."""

    sheet: PersonSheet
    changes: tuple[RunningChange, ...]


class PersonPage(Page):
    """One person across clients. The argument is ``id``."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "person",
            "stakeholder",
            "channel",
            "never",
            "personal_date",
            "client",
            "commitment",
            "slip",
            "entry",
            "interaction",
            "attendance",
            "contact_change",
            "step",
        }
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.person_id = ""
        self.sheet: PersonSheet | None = None
        self.last_seen_id = ""
        self._attended: list[Attended] = []
        self.deeds = PersonDeeds(place, self)
        self.acts = PersonActions(place, self, self.deeds)
        self.timer = DayTimer(place.clock, place.zone, self)
        self._make_sections()
        self._lay_out()
        self._rest = AfterPaint(self, self._read_attended)
        self._connect()
        self._add_commands()

    def _make_sections(self) -> None:
        self.places = LineSection(tr("Where they are"), link=tr("Add a place"), is_tall=True)
        self.about = AboutSection()
        self.owed = LineSection(tr("Open between us"), link=tr("Add"))
        self.told = LineSection(tr("Last told"), vanishes=True)
        self.voices = LineSection(tr("Who speaks for whom"), vanishes=True)
        self.attended = LineSection(tr("What they attended"))
        self.more = Link(tr("Show earlier ones"), role=Role.BODY)
        self.reach = ReachSection()
        self.dates = LineSection(tr("Dates"), link=tr("Add"), on_canvas=True)
        self.handovers = HandoverSection(on_canvas=True)
        self.seen = Link("", role=Role.BODY)
        self.log_button = Button(tr("Log interaction"), icon="bubble")
        self.edit_button = Button(tr("Edit"), icon="edit")
        self.more_button = Button(tr("More"), trailing_icon="chevron-down")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._action_row())
        main = Sheet(margins=(18, 18, 18, 18))
        for section in (self.places, self.about, self.owed, self.told, self.voices, self.attended):
            main.body.addWidget(section)
            main.body.addSpacing(_BETWEEN if section is not self.attended else 4)
        main.body.addWidget(self.more)
        main.body.addStretch(1)
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 17, 0, 0)
        beside.setSpacing(20)
        for part in (self.reach, self.dates, self.handovers):
            beside.addWidget(part)
        beside.addStretch(1)
        self.area = PageScroll(top=4, is_steady=True)
        self.columns = Columns(main, side, side_width=scaled(_SIDE), gap=_GAP, main_width=720)
        self.area.body.addWidget(self.columns)
        self.gone = EmptyState(tr("This person is not there, or in the trash."), tr("See all people"))
        self.gone.followed.connect(lambda: self.place.navigator.go("people"))
        self.gone.hide()
        self.area.body.addWidget(self.gone)
        self.area.body.addStretch(1)
        column.addWidget(self.area, 1)

    def _action_row(self) -> QWidget:
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        row = FlowLayout(holder)
        row.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 12)
        row.addWidget(self.seen)
        row.end_with(self.log_button, self.edit_button, self.more_button)
        return holder

    def _connect(self) -> None:
        acts = self.acts
        for section in (self.places, self.owed, self.told, self.voices, self.attended, self.dates):
            section.list.opened.connect(acts.open)
            section.list.menu_wanted.connect(acts.pop_menu)
        self.places.added.connect(acts.add_place)
        self.owed.added.connect(acts.add_promise)
        self.dates.added.connect(acts.add_date)
        self.about.edited.connect(acts.edit)
        self.edit_button.clicked.connect(acts.edit)
        self.more_button.clicked.connect(lambda: acts.pop_more(self.more_button))
        self.log_button.clicked.connect(acts.log)
        self.more.clicked.connect(self._read_more)
        self.seen.clicked.connect(acts.open_last_seen)
        self.handovers.ticked.connect(lambda line: self.deeds.tick(line.id, done=not line.check))
        self.handovers.opened.connect(acts.open)
        self.handovers.finished.connect(self.deeds.finish)
        self.handovers.handed_over.connect(self.deeds.hand_over)
        self.handovers.planned.connect(self.deeds.plan)
        self.handovers.changed.connect(lambda of: edit_record(self.place, self, "contact_change", of))
        self._connect_reach()
        self.timer.minute.connect(self._show_time)
        self.timer.day_changed.connect(self.refresh)

    def _add_commands(self) -> None:
        acts = self.acts
        deeds = (acts.log, acts.edit, acts.leave, acts.merge)
        for command, act in zip(_COMMANDS, deeds, strict=True):
            self.place.commands.add(command, act, owner=self)

    def _connect_reach(self) -> None:
        channels = self.reach.channels
        channels.ranked.connect(lambda ids: self.deeds.rank(self.person_id, ids))
        channels.copied.connect(lambda row: self.deeds.copy(row.address))
        channels.followed.connect(lambda row: self.deeds.open_link(row.link))
        channels.opened.connect(lambda row: edit_record(self.place, self, "channel", row.id))
        channels.menu_wanted.connect(self.acts.pop_channel_menu)
        self.reach.nevers.opened.connect(lambda row: edit_record(self.place, self, "never", row.id))
        self.reach.nevers.menu_wanted.connect(self.acts.pop_menu)
        self.reach.added.connect(self._add_reach)

    def _add_reach(self, text: str) -> None:
        """Add what was typed; the field is emptied once it is there."""

        def done() -> None:
            self.reach.field.setText("")
            self.reach.show_problem("")

        def failed(error: LiaisonError) -> None:
            self.reach.show_problem(" ".join(part for part in (str(error), error.way_out) if part))

        self.deeds.add_reach(self.person_id, text, done, failed)

    def name(self) -> str:
        """The person's name."""
        return self.sheet.name if self.sheet is not None else ""

    def meta(self) -> str:
        """Role and client; a space keeps its place until it is known."""
        return meta(self.sheet) if self.sheet is not None else " "

    def rail_entry(self) -> str:
        """People stand under the clients."""
        return "clients"

    def first_focus(self) -> QWidget | None:
        """The page itself, so that arrow keys scroll it."""
        return self.area

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a person."""
        if args.get("id", "") != self.person_id:
            self.person_id = args.get("id", "")
            self.sheet = None
            self._attended = []
            for part in (self.attended, self.more):  # nothing is said of it before it is known
                part.hide()
            self._show_seen(None)
            self.area.verticalScrollBar().setValue(0)
            self.reach.field.setText("")
            self.reach.show_problem("")
        self.refresh()

    def refresh(self) -> None:
        """Read the person again, and behind that what they attended."""
        person_id = self.person_id

        def op(desk: Desk) -> Known:
            from liaison.desk.person_sheet import person_sheet  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.running_changes import running_changes  # noqa: PLC0415 - loaded on the record's thread

            return Known(person_sheet(desk, person_id, seen=False), running_changes(desk, person_id=person_id))

        self.place.work.run(self, op, self._show, self._miss, latest="sheet")

    def _miss(self, _error: LiaisonError) -> None:
        """There is no such person any more."""
        self.sheet = None
        self._show_there(there=False)
        self.headline_changed.emit()
        self.ready.emit()

    def _show_there(self, *, there: bool) -> None:
        self.columns.setVisible(there)
        self.gone.setVisible(not there)
        for part in (self.log_button, self.edit_button, self.more_button):
            part.setVisible(there)
        self.seen.setVisible(there and bool(self.last_seen_id))

    def _show(self, known: Known) -> None:
        sheet, today = known.sheet, self.timer.day
        self.sheet = sheet
        offset = self.area.verticalScrollBar().value()
        self._show_there(there=True)
        self.places.show_lines(place_lines(sheet.places, today), tr("At no client of ours."), link=tr("Add a place"))
        self.about.show_lines(about_lines(sheet))
        nothing = tr("Nothing is open between us.")
        self.owed.show_lines(owed_lines(sheet, today), nothing, caption=owed_caption(sheet))
        self.told.show_lines(told_lines(sheet, today))
        self.voices.show_lines(voice_lines(sheet))
        dates = date_lines(sheet.dates, today)
        self.dates.show_lines(dates, tr("No birthday or other date is known."), link=tr("Add one"))
        self.reach.show_sheet(sheet, self.place.clock.now())
        self.handovers.show_changes(known.changes, today)
        self.log_button.setVisible(self.acts.client_id() is not None)
        self.area.verticalScrollBar().setValue(offset)
        self.headline_changed.emit()
        self.ready.emit()
        self._rest.want()

    def _show_seen(self, seen: tuple[date, str] | None) -> None:
        self.last_seen_id = seen[1] if seen is not None else ""
        self.seen.setVisible(seen is not None and self.sheet is not None)
        if seen is not None:
            text = tr("Last seen {day}", day=week_day(seen[0], self.timer.day))
            self.seen.setText(text)
            self.seen.setAccessibleName(text)
            self.seen.updateGeometry()

    def _show_time(self) -> None:
        if self.sheet is not None:
            self.reach.show_time(self.sheet, self.place.clock.now())

    def _read_attended(self) -> None:
        """When they were last seen, and what they attended, as far back as it was shown."""
        person_id, rest = self.person_id, self._rest

        def op(desk: Desk) -> tuple[date, str] | None:
            from liaison.desk.client_people import seen_people  # noqa: PLC0415 - loaded on the record's thread

            return seen_people(desk, [person_id]).get(person_id) if rest.is_wanted else None

        def show(seen: tuple[date, str] | None) -> None:
            if person_id == self.person_id:
                self._show_seen(seen)

        self.place.work.run(self, op, show, latest="seen")
        self._read(None, self._show_attended, "attended")

    def _read_more(self) -> None:
        """The next of what they attended."""

        def show(page: tuple[tuple[Attended, ...], bool]) -> None:
            self._attended += page[0]
            self._fill_attended(is_more=page[1])

        self._read(self._attended[-1] if self._attended else None, show, "more")

    def _read(
        self, last: Attended | None, show: Callable[[tuple[tuple[Attended, ...], bool]], None], latest: str
    ) -> None:
        person_id, rest = self.person_id, self._rest

        def op(desk: Desk) -> tuple[tuple[Attended, ...], bool] | None:
            from liaison.desk.attended import PAGE, attended  # noqa: PLC0415 - loaded on the record's thread

            rows = attended(desk, person_id, before=last) if rest.is_wanted else None
            return None if rows is None else (rows, len(rows) == PAGE)

        def shown(page: tuple[tuple[Attended, ...], bool] | None) -> None:
            if page is not None and person_id == self.person_id:
                show(page)

        self.place.work.run(self, op, shown, latest=latest)

    def _show_attended(self, page: tuple[tuple[Attended, ...], bool]) -> None:
        """Show the latest again; earlier ones that were read stay."""
        rows, is_more = page
        known = {row.id for row in rows}
        goes_on = any(row.id in known for row in self._attended)
        earlier = [row for row in self._attended if row.id not in known and row.happened_at <= rows[-1].happened_at]
        self._attended = [*rows, *earlier] if goes_on else list(rows)
        self._fill_attended(is_more=self.more.isVisibleTo(self) if goes_on and earlier else is_more)

    def _fill_attended(self, *, is_more: bool) -> None:
        places = self.sheet.places if self.sheet is not None else ()
        many = len({place.client_id for place in places}) > 1
        lines = attended_lines(self._attended, self.timer.day, self.place.zone, many_clients=many)
        self.attended.show_lines(lines, tr("No call or meeting with them is recorded."))
        self.more.setVisible(is_more)

    def showEvent(self, event: QShowEvent) -> None:
        """Minutes count while it is seen."""
        super().showEvent(event)
        self.timer.want_minutes(wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing wakes while it is not."""
        super().hideEvent(event)
        self.timer.want_minutes(wanted=False)
