"""The tab that tells everything that happened with a client."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import tr
from liaison.ui.client.tab import ClientTab
from liaison.ui.editing import edit_record, record_menu
from liaison.ui.page import Workplace
from liaison.ui.pages import TOOLS
from liaison.ui.theme import scaled
from liaison.ui.widgets import PAGE_MARGIN, PageScroll, Sheet
from liaison.ui.widgets.beside import ListAndDetail
from liaison.ui.widgets.nothing import EmptyPlace

from .detail import DetailPane
from .feed import TimelineFeed
from .filters import TimelineFilters
from .list import TimelineList
from .view_model import TimelineRow, rows_of

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.context import Desk
    from liaison.desk.timeline import TimelineItem

_STATE: Final = "timeline"


class TimelineTab(ClientTab):
    """What happened on the left, one thing of it on the right; below each other in a narrow window."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "agreement",
            "attendance",
            "colleague",
            "commitment",
            "contact_change",
            "engagement",
            "entry",
            "goal",
            "goal_reading",
            "interaction",
            "invitee",
            "meeting",
            "off_boarding",
            "person",
            "post_mortem",
            "reset",
            "review",
            "slip",
            "stakeholder",
            "stay_or_part",
        }
    )

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._begun = False
        self._chosen = ""
        self._from_top = False
        self.feed = TimelineFeed(place, client_id, self)
        self.filters = TimelineFilters()
        self.list = TimelineList(self._menu)
        self.detail = DetailPane(place)
        self.sheet = Sheet(margins=(1, 1, 1, 1))
        self.nothing = EmptyPlace(self.sheet.body, self.list)
        self.splitter = ListAndDetail(place.state, _STATE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.sheet.body.addWidget(self.list, 1)
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.detail)
        self.sheet.setMinimumSize(scaled(240), scaled(120))
        self.detail.setMinimumSize(scaled(240), scaled(120))
        area = PageScroll(is_steady=True)
        area.body.setSpacing(12)
        area.body.addWidget(self.filters)
        area.body.addWidget(self.splitter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.splitter.fit(self.width() - 2 * PAGE_MARGIN)

    def _connect(self) -> None:
        self.feed.replaced.connect(self._show)
        self.feed.settled.connect(self.list.look)
        self.feed.older_came.connect(self._add)
        self.feed.newer_came.connect(self._add_above)
        self.list.near_end.connect(self.feed.want_older)
        self.list.near_start.connect(self.feed.want_newer)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._edit)
        self.filters.changed.connect(self._narrow)
        self.filters.day_wanted.connect(self._go_to_day)
        self.splitter.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        self.splitter.fit(self.width() - 2 * PAGE_MARGIN)

    @property
    def _day(self) -> date:
        return today(self.place.clock, self.place.zone)

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading what happened."""
        self.client_id = client_id
        self._begun, self._from_top, self._chosen = False, False, ""
        self.filters.clear()
        self.filters.day.clear()
        self.filters.offer_people(())
        self.feed.turn_to(client_id)
        self.nothing.clear()
        self.list.show_rows(())
        self.detail.clear()
        return True

    def refresh(self) -> None:
        """Read again what is shown; the list stays where it is."""
        row = self.list.first_row() if self._begun else None
        self.feed.refresh(row.item if row is not None else None)
        self._begun = True
        self._load_people()

    def show_record(self, record_id: str) -> None:
        """Bring a record into view, however long ago it was."""
        self.filters.clear()
        self._begun = True

        def found(item: TimelineItem | None) -> None:
            if item is None:
                self.place.notices.say(tr("This is not in the timeline."))
            else:
                self.list.bring_into_view(f"{item.event}:{item.id}")

        self.feed.find(record_id, found)

    def show_person(self, person_id: str) -> None:
        """Only what one person took part in."""
        self.filters.clear()
        self.filters.choose_person(person_id)
        self._begun = True
        self._narrow()

    def _load_people(self) -> None:
        client_id = self.client_id

        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.timeline import people_of_timeline  # noqa: PLC0415 - loaded on the record's thread

            return people_of_timeline(desk, client_id)

        def show(people: tuple[tuple[str, str], ...]) -> None:
            if client_id == self.client_id:
                self.filters.offer_people(people)

        self.place.work.run(self, op, show, latest="people")

    def _narrow(self) -> None:
        self.feed.groups, self.feed.person_id = self.filters.groups, self.filters.person_id
        self.feed.words = self.filters.words.text()
        self._from_top = True
        self.feed.begin()

    def _go_to_day(self, words: str) -> None:
        def op(desk: Desk) -> date:
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

            return said_day(desk, words, past=True)

        def go(day: date) -> None:
            self.feed.go_to_day(day, choose)

        def choose(item: TimelineItem | None) -> None:
            if item is not None:
                self.list.bring_into_view(f"{item.event}:{item.id}")

        self.place.work.run(self, op, go, latest="day")

    def _show(self) -> None:
        self._show_rows()
        self._show_empty()
        row = self.list.current_row()
        if isinstance(row, TimelineRow):
            self._show_detail(row)
        elif self.feed.items:
            first = self.feed.items[0]
            self.list.choose(f"{first.event}:{first.id}")
        else:
            self._chosen = ""
            self.detail.clear()
        self.ready.emit()

    def _show_rows(self) -> None:
        from_top, self._from_top = self._from_top, False
        self.list.show_rows(rows_of(self.feed.items, self._day, self.place.zone), from_top=from_top)

    def _add_above(self, _items: list[TimelineItem]) -> None:
        self._show_rows()
        self.list.look()

    def _add(self, items: list[TimelineItem]) -> None:
        before = self.feed.items[-len(items) - 1] if len(self.feed.items) > len(items) else None
        self.list.add_rows(rows_of(items, self._day, self.place.zone, before))

    def _choose(self, row: object) -> None:
        if isinstance(row, TimelineRow) and row.key != self._chosen:
            self._show_detail(row)

    def _show_detail(self, row: TimelineRow) -> None:
        self._chosen = row.key
        self.detail.show_record(row.item.word, row.item.record_kind, row.item.record_id)

    def _edit(self, row: TimelineRow) -> None:
        edit_record(self.place, self, row.item.record_kind, row.item.record_id)

    def _menu(self, row: TimelineRow) -> QMenu:
        return record_menu(self.place, self, row.item.record_kind, row.item.record_id)

    def _show_empty(self) -> None:
        if self.feed.items:
            self.nothing.clear()
        elif self.feed.is_narrowed:
            self.nothing.say(tr("Nothing that happened is like this."), tr("Show everything"), self._widen)
        else:
            link = tr("Write a note") if "new_note" in TOOLS else ""
            self.nothing.say(
                tr("Nothing has happened with this client yet."), link, partial(self.place.commands.run, "new_note")
            )

    def _widen(self) -> None:
        self.filters.clear()
        self._narrow()
        self.list.setFocus()
