"""The calendar page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.desk.calendar.views import CalendarEntry, CalendarFilter, CalendarView
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.words import tr
from liaison.ui.page import Page, Workplace
from liaison.ui.today.ticking import DayTimer
from liaison.ui.widgets import PAGE_MARGIN, Columns, PageScroll, Sheet
from liaison.ui.widgets.painted import AfterPaint

from . import reads
from .adding import Adding
from .agenda import AgendaList, agenda_rows
from .ahead import Ahead
from .controls import Controls
from .emptiness import NothingHere
from .headings import legend_span, title_words
from .keys import add_commands
from .month import MonthGrid
from .moving import Mover
from .opening import open_what
from .seeing import Seeing
from .side import Side
from .spans import AGENDA_DAYS, agenda_start, days_of_view, in_month
from .subscribing import subscribe
from .view_model import (
    LEGEND,
    day_of,
    day_words,
    distance_words,
    legend_rows,
    month_weeks,
    next_month,
    on_day,
    same_day,
    week_number,
    week_start,
)
from .views import Views
from .week import WeekGrid
from .week_model import week_shape
from .year import YearList
from .years import Years

if TYPE_CHECKING:
    from liaison.desk.calendar.views import FilterChoice

    from .deeds import EntryDeeds

VIEWS: Final = (("month", "Month"), ("week", "Week"), ("agenda", "Agenda"), ("year", "Year"))
_HIDDEN: Final = "calendar_hidden"
_VIEW: Final = "calendar_view"


class CalendarPage(Page):
    """A month of everything that has a day, and the chosen day beside it. ``view`` and ``day`` may be asked for."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "meeting", "invitee", "commitment", "slip", "review", "checkpoint", "reset", "client", "person", "stake",
            "personal_date", "busy_period", "milestone", "engagement", "contact_change", "stakeholder",
            "finding", "setting", "interaction",
        }
    )  # fmt: skip

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.timer = DayTimer(place.clock, place.zone, self)
        self._day = self.timer.day
        self._month = self._day.replace(day=1)
        self._agenda_from = self._day
        self._only, self._at = CalendarFilter(), "month"
        self._hidden = frozenset(place.state.get(_HIDDEN).split(",")) & {key for key, _words in LEGEND}
        self._first_weekday = QLocale().firstDayOfWeek().value - 1
        self._view: CalendarView | None = None
        self._followed: tuple[str, str] | None = None
        self._ahead = Ahead(place.work.behind, self)
        self._deeds: EntryDeeds | None = None
        self._clients: tuple[FilterChoice, ...] = ()
        self._rest = AfterPaint(self, self._read_day)
        self.controls = Controls(VIEWS)
        self.month = MonthGrid(place.zone)
        self.side = Side(place.zone)
        self.sheet = Sheet(margins=(1, 1, 1, 1))
        self.week, self.agenda = WeekGrid(place.zone), AgendaList(place.zone)
        self.year = YearList()
        self.stack = Views(self.year)
        self.no_days = NothingHere(self.agenda, tr("Nothing on these days."), tr("Add something"))
        self.no_reviews = NothingHere(self.year, tr("No reviews in these months."), tr("Give a client a review rhythm"))
        for widget in (self.month, self.week, self.agenda, self.year):
            self.stack.addWidget(widget)
        self.sheet.body.addWidget(self.stack)
        self.area = PageScroll(bottom=24, is_steady=True)
        self.columns = Columns(self.sheet, self.side, side_width=296, gap=32, main_width=848)
        self.area.body.addWidget(self.columns, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QVBoxLayout()
        line.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 16)
        line.addWidget(self.controls)
        column.addLayout(line)
        column.addWidget(self.area, 1)
        self.seeing, self.years = Seeing(self), Years(self)
        self.adding = Adding(self)
        self.mover, self._moving_words = Mover(self), ""
        self._connect()
        add_commands(self)

    def _connect(self) -> None:
        self.timer.day_changed.connect(self.refresh)
        self.controls.stepped.connect(self.step)
        self.controls.today.connect(self.go_to_today)
        self.controls.narrowed.connect(self.narrow)
        self.controls.viewed.connect(self.show_view)
        self.controls.people_wanted.connect(self._offer_people)
        self.controls.subscribe_wanted.connect(lambda: subscribe(self.place, self.window()))
        for grid in (self.month, self.week):
            grid.chosen.connect(self.go_to)
            grid.opened.connect(self._open_day)
            grid.entry_chosen.connect(self._choose_entry)
            grid.menu_asked.connect(self._show_menu_of_chosen)
            grid.drawn.connect(self.adding.begin_between)
        self.week.added.connect(self.adding.begin)
        self.agenda.day_chosen.connect(self.go_to)
        self.year.day_chosen.connect(self.go_to)
        self.no_days.followed.connect(self.side.add_line.setFocus)
        self.no_reviews.followed.connect(lambda: self.place.navigator.go("clients"))
        for view in (self.month, self.week, self.agenda, self.year):
            view.entry_opened.connect(self.open_entry)
            view.menu_wanted.connect(self._show_menu)
        self.timer.minute.connect(lambda: self.week.show_now(self.place.clock.now()))
        self.side.legend.turned.connect(self._turn)
        for entries in (self.side.day_list, self.side.late_list):
            entries.menu_wanted.connect(self._show_menu)
            entries.opened.connect(self.open_entry)
            entries.left.connect(self.focus_days)
        self.side.more_late.connect(lambda: self.place.navigator.go("today"))

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def is_on_today(self) -> bool:
        """Whether today is the chosen day."""
        return self._day == self.timer.day

    @property
    def only(self) -> CalendarFilter:
        """Whose entries are shown."""
        return self._only

    def name(self) -> str:
        """Calendar."""
        return tr("Calendar")

    def title(self) -> str:
        """The month; of the year and of the agenda their first and their last one."""
        return title_words(self._at, self.years.first, self._month, self._view)

    def subtitle(self) -> str:
        """Where something is carried with keys, else the number of the week."""
        if self._moving_words:
            return self._moving_words
        if self._at != "week":
            return ""
        return tr("Week {n}", n=week_number(week_start(self._day, self._first_weekday), self._first_weekday))

    def say_moving(self, words: str) -> None:
        """Say beside the title where something would go that keys carry."""
        self._moving_words = tr("Moving to {when}", when=words) if words else ""
        self.headline_changed.emit()

    def shows(self, day: date) -> bool:
        """Whether a day is in view."""
        return self._view is not None and self._view.start <= day <= self._view.end

    def first_focus(self) -> QWidget | None:
        """The days."""
        return self.stack.currentWidget()

    def focus_days(self) -> None:
        """Back to the days, at the chosen one."""
        shown = self.stack.currentWidget()
        if shown is not None:
            shown.setFocus()
        self.seeing.day()

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show the day that is asked for, else where it was."""
        wanted = day_of(args.get("day", ""))
        if wanted is not None:
            self._day, self._month = wanted, wanted.replace(day=1)
        wanted_view = args.get("view", "") or (self._at if self._view else self.place.state.get(_VIEW))
        self._at = wanted_view if wanted_view in dict(VIEWS) else "month"
        self.controls.views.choose(self._at)
        super().show_args(args)
        self.adding.resume()

    def refresh(self) -> None:
        """Read the month again, and whom it can be narrowed to."""
        self._load()
        self.place.work.run(self, reads.clients, self._offer_clients, latest="clients")

    def _offer_clients(self, clients: tuple[FilterChoice, ...]) -> None:
        if clients != self._clients:
            self._clients = clients
            self.controls.offer_clients(clients)

    def _load(self) -> None:
        load = reads.span_of_days(*self._span(), self._only)
        self.place.work.run(self, load, self._show, latest="month")

    def _span(self) -> tuple[date, date]:
        """The days that the view takes."""
        if self._at == "agenda":
            self._agenda_from = agenda_start(self._day, self._agenda_from)
        return days_of_view(self._at, self._day, self._month, self._first_weekday, self._agenda_from)

    def _show(self, view: CalendarView) -> None:
        is_other = self._view is None or (self._view.start, self._view.end) != (view.start, view.end)
        self._view = view
        if self._at == "month":
            self.month.show_weeks(month_weeks(view, self._month, self._hidden), self._day)
        elif self._at == "week":
            self.week.show_hours(view.hours)
            self.week.show_week(week_shape(view, self._hidden, self.place.zone), self._day, self.place.clock.now())
        elif self._at == "agenda":
            self.agenda.set_rows(agenda_rows(view, self._hidden))
            self.agenda.go_to(self._day)
        else:
            self.years.load()
        shown = {"month": self.month, "week": self.week, "agenda": self.agenda, "year": self.year}
        self.stack.setCurrentWidget(shown[self._at])
        self.timer.want_minutes(self._at == "week" and view.start <= view.today <= view.end)
        self.side.show_late(view.late, view.late_count)
        self._show_legend()
        self._put_day(view)
        self._rest.want()
        if is_other:
            self.headline_changed.emit()
            self.seeing.days()
        self.ready.emit()

    def _show_legend(self) -> None:
        """What kinds there are and how many; of the year, which has reviews only, what its marks say."""
        self.side.legend_head.setVisible(self._at != "year")
        self.side.legend.setVisible(self._at != "year")
        self.side.year_marks.setVisible(self._at == "year")
        first, last, caption = legend_span(self._at, self.timer.day, self._month, self._view)
        self.side.show_legend(legend_rows(self._view, first, last, self._hidden), caption)

    def _show_day(self) -> None:
        """Show the day from what is there already, then with who is invited and what the month leaves out."""
        if self._view is not None:
            self._put_day(self._view)
        self._read_day()

    def _read_day(self) -> None:
        self.place.work.run(self, reads.one_day(self._day, self._only), self._put_day, latest="day")
        if self._at == "month":
            self._ahead.look(self._month, self._first_weekday, self._only)

    def _put_day(self, view: CalendarView) -> None:
        unread = sum(
            number for (day, key), number in view.beyond.items() if day == self._day and key not in self._hidden
        )
        entries = on_day(view, self._day, self._hidden)
        self.side.show_day(day_words(self._day), distance_words(self._day, view.today), entries, unread)
        if self._followed is not None:
            self._follow(entries)

    def go_to(self, day: date) -> None:
        """Show a day; another month is read first."""
        if not FIRST_DAY <= day <= LAST_DAY:
            return
        self._day = day
        start, end = self._span()
        view = self._view
        if self._at != "month":
            self._month = day.replace(day=1)
        if view is not None and start <= day <= end and (view.start, view.end) == (start, end):
            self._choose(day)
            self._show_day()
            self.headline_changed.emit()
            self.seeing.day()
        else:
            self._month = day.replace(day=1)
            self._load()
        self._settle()

    def go_to_today(self) -> None:
        """Show today."""
        self.years.go_back()
        self.go_to(self.timer.day)

    def go_to_entry(self, entry: CalendarEntry) -> None:
        """Show the day and the hour of an entry that was moved there; it is chosen once the day is read."""
        self._followed = entry.record_kind, entry.record_id
        if entry.starts_at is not None:
            self.week.choose_hour(entry.starts_at.astimezone(self.place.zone))
        self.go_to(entry.day)

    def _follow(self, entries: Sequence[CalendarEntry]) -> None:
        """Choose what was moved here, which may be known by another time now."""
        found = next((one for one in entries if (one.record_kind, one.record_id) == self._followed), None)
        if found is not None:
            self._followed = None  # from here on it is for the person to choose
            self.side.day_list.choose(found.key)

    def _choose(self, day: date) -> None:
        if self._at == "month":
            self.month.choose(day)
        elif self._at == "week":
            self.week.choose(day)
        elif self._at == "agenda" and not self.agenda.hasFocus():
            self.agenda.go_to(day)

    def _settle(self) -> None:
        self.place.navigator.settle(view=self._at, day=self._day.isoformat())

    def show_view(self, view: str) -> None:
        """Show the month, the week or the agenda of the chosen day."""
        self._at, self._month = view, self._day.replace(day=1)
        self._agenda_from = self._day
        self.place.state.put(_VIEW, view)
        self.controls.views.choose(view)
        self._load()
        shown = self.stack.currentWidget()
        if shown is not None and not self.controls.views.isAncestorOf(self.focusWidget()):
            shown.setFocus()
        self._settle()

    def step(self, by: int) -> None:
        """Go a month back or on, or a week, or as many days as the agenda has."""
        if self._at in {"week", "agenda"}:
            self.go_to(self._day + timedelta(days=by * (7 if self._at == "week" else AGENDA_DAYS)))
            return
        if self._at == "year":
            self.years.step(by)
            return
        self._ahead.way = by
        self._month = next_month(self._month, by)
        self._day = in_month(same_day(self._day, by), self._month)
        self._load()
        self._settle()

    def narrow(self, only: CalendarFilter) -> None:
        """Show the entries of one client or person, or all."""
        self._only = only
        zone = self.controls.zones.get(only.client_id, "")
        self.week.show_clocks_of(ZoneInfo(zone) if zone else None)
        self._load()

    def _offer_people(self) -> None:
        load = reads.people_of(self._only.client_id)
        self.place.work.run(self, load, self.controls.people.offer, latest="people")

    def _turn(self, key: str) -> None:
        """Show or hide a line of the legend."""
        self._hidden ^= {key}
        self.place.state.put(_HIDDEN, ",".join(sorted(self._hidden)))
        if self._view is not None:
            self._show(self._view)

    def _open_day(self, day: date) -> None:
        """Go to the day's list, or to where something is added where nothing is on it."""
        self.go_to(day)
        entries = self.side.day_list
        (entries if len(entries) else self.side.add_line).setFocus()
        if len(entries) and not entries.currentIndex().isValid():
            entries.setCurrentIndex(entries.rows.index(0))

    def open_entry(self, entry: CalendarEntry) -> None:
        """Open what an entry is about: the briefing of a meeting, else the record."""
        open_what(self.place, self, self.side.day_list, entry)

    def _choose_entry(self, entry: CalendarEntry) -> None:
        self._followed = None
        self.side.day_list.choose(entry.key)

    def _show_menu_of_chosen(self, at: QPoint) -> None:
        """The menu by key: of what is chosen of the day or of the hour, else of the first of the day."""
        entries = self.side.day_list.all_rows()
        entry = self.mover.chosen() or (entries[0] if entries else None)
        if entry is not None:
            self._show_menu(entry, at)

    def _show_menu(self, entry: CalendarEntry, at: QPoint) -> None:
        if entry.sign:
            self.deeds.offer_sign(entry, at)
        else:
            self.deeds.menu(entry).popup(at)

    @property
    def deeds(self) -> EntryDeeds:
        """What can be done with an entry."""
        if self._deeds is None:
            from .deeds import EntryDeeds  # noqa: PLC0415 - not before the first paint

            self._deeds = EntryDeeds(self)
        return self._deeds
