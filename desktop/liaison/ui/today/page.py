"""The Today page: calls, promises due, who needs you, what is coming (moment 1 of the mission)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.desk.views.today import TodayView
from liaison.model.words import count, tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import open_record, open_sources, record_menu
from liaison.ui.page import Page, Workplace
from liaison.ui.pages import PAGES, TOOLS
from liaison.ui.widgets import PageScroll

from .deeds import PromiseDeeds
from .layout import CallsSection, ComingSection, DueSection, NeedsSection, Quarters
from .ticking import DayTimer
from .view_model import (
    CallCardView,
    ComingRow,
    DueRow,
    call_cards,
    calls_caption,
    coming_rows,
    due_caption,
    due_rows,
    headline,
    nothing_due,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.insight.attention import Attention
    from liaison.ui.call.after import AfterCalls
    from liaison.ui.signs import SignDeeds

CONTEXT = "Commitments due"
#: What to know before a call takes a while: so many calls are shown at once, so many right after, more when asked for.
CALLS_AT_ONCE = 2
CALLS_SHOWN = 8
#: How long after the first paint it is asked what is over and not written down.
BEHIND_MS = 300


class TodayPage(Page):
    """Today at a glance, in two columns; below a window of 1180 pixels in one."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._view: TodayView | None = None
        self._signs: SignDeeds | None = None
        self._look_at_all: Callable[[], None] | None = None
        self._most = CALLS_SHOWN
        self.timer = DayTimer(place.clock, place.zone, self)
        self.deeds = PromiseDeeds(place, self)
        self.area = PageScroll(top=4, is_steady=True)
        self.calls, self.due = CallsSection(), DueSection()
        self.after: AfterCalls | None = None
        self._behind = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._behind.timeout.connect(self.ask_of_past)
        self.needs, self.coming = NeedsSection(), ComingSection()
        self.area.body.addWidget(Quarters(self.calls, self.due, self.needs, self.coming))
        self.area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._connect()
        self._add_commands()

    def _connect(self) -> None:
        self.timer.day_changed.connect(self.refresh)
        self.timer.minute.connect(self._show_caption)
        self.calls.opened.connect(self._open_briefing)
        self.calls.sourced.connect(self._open_sources)
        self.calls.more.connect(self._show_more)
        self.calls.packed.connect(lambda: self.place.commands.run("morning_pack"))
        self.calls.begun.connect(lambda: self.place.navigator.go("clients"))
        self.due.list.checked.connect(self.deeds.done)
        self.due.list.opened.connect(self._open_row)
        self.due.list.record_menu = lambda row: record_menu(self.place, self, "commitment", row.id)
        self.deeds.closing.connect(self.due.list.mark_closing)
        self.needs.needs.followed.connect(self._follow)
        self.needs.needs.sourced.connect(self._open_sources)
        self.needs.needs.offered.connect(self._offer)
        go = self.place.navigator.go
        self.needs.empty.followed.connect(lambda: go("settings", section="signs"))
        self.needs.needs.charted.connect(lambda client_id: go("trends", client=client_id))
        self.coming.empty.followed.connect(lambda: go("calendar"))
        self.coming.list.clicked.connect(lambda _index: self._open_row(self.coming.list.current_row()))
        self.coming.list.opened.connect(self._open_row)
        self.due.written.connect(self._write)

    def _add_commands(self) -> None:
        entries: tuple[tuple[str, str, str, Callable[[DueRow], None]], ...] = (
            ("today_done", "Done", "Space", self.deeds.done),
            ("today_slip", "Slip to another date…", "S", self.deeds.slip),
            ("today_drop", "Drop…", "D", self.deeds.drop),
        )
        for name, text, keys, act in entries:
            command = Command(name, text, Menu.RECORD, keys, CONTEXT, words="promise commitment")
            self.place.commands.add(command, partial(self._with_row, act), owner=self.due.list)

        briefing = Command("today_briefing", "Briefing for the next call", Menu.GO, "B", "Today", words="prepare sheet")
        self.place.commands.add(briefing, self._open_next, owner=self)

    def _open_next(self) -> None:
        """Open the briefing of the first call that is not over yet, else of the last one."""
        calls, now = self._view.calls if self._view is not None else (), self.place.clock.now()
        coming = [
            one for one in calls if one.starts_at is None or one.starts_at + timedelta(minutes=one.minutes or 0) > now
        ]
        for call in (coming or calls[-1:])[:1]:
            self.place.navigator.go("briefing", client=call.client_id, meeting=call.meeting_id)

    def _with_row(self, act: Callable[[DueRow], None]) -> None:
        row = self.due.list.current_row()
        if isinstance(row, DueRow):
            act(row)

    def name(self) -> str:
        """Today, whatever the day."""
        return tr("Today")

    def title(self) -> str:
        """The day in words."""
        return headline(self.timer.day)

    def subtitle(self) -> str:
        """The week of the year."""
        return tr("Week {n}", n=self.timer.day.isocalendar().week)

    def first_focus(self) -> QWidget | None:
        """The page itself, so that arrow keys scroll it and Tab goes to the first call."""
        return self.area

    def refresh(self) -> None:
        """Read the day again; with only the next calls at first, so that it is there at once.

        At the start of the program the day may have been prepared: it is shown, and read again behind it.
        """
        first = self.place.first_looks.pop("today", None)
        if isinstance(first, TodayView) and first.day == self.timer.day:
            self._show(first, is_whole=True)
            self._load(self._most)
        else:
            self._load(CALLS_AT_ONCE if self._view is None else self._most)

    def _load(self, most: int) -> None:
        def load(desk: Desk) -> TodayView:
            from liaison.desk.today import today_view  # noqa: PLC0415 - loaded on the record's thread

            return today_view(desk, most_calls=most)

        self.place.work.run(self, load, self._show, latest="today")

    def _show_more(self) -> None:
        self._most += CALLS_SHOWN
        self._load(self._most)

    def showEvent(self, event: QShowEvent) -> None:
        """The day may have changed while another page was shown."""
        super().showEvent(event)
        self.timer.look()
        if self._view is not None:
            self._watch(self._view.looking)

    def ask_of_past(self) -> None:
        """Ask, below the calls, about those that are over and of which nothing is written down."""
        if self.after is None:
            from liaison.ui.call.after import AfterCalls  # noqa: PLC0415 - not before the first paint

            self.after = AfterCalls(self.place)
            self.calls.body.addWidget(self.after)
        self.after.refresh()

    def _show(self, view: TodayView, *, is_whole: bool = False) -> None:
        """Show a day; unless it ``is_whole``, the rest of its calls is read then. Where nothing differs all stays."""
        self._behind.start()
        if self._view is not None and view == replace(self._view, now=view.now, to_record=view.to_record):
            self._view = view
            self._show_caption()
            self.ready.emit()
            return
        is_begun = not is_whole and bool(view.more_calls) and len(view.calls) < self._most
        is_first = self._view is None
        self._view = view
        offset = self.area.verticalScrollBar().value()
        if is_first or not is_begun:
            self.calls.show_cards(call_cards(view), _no_calls(view), is_first=view.is_empty)
            self.calls.show_rest(0 if is_begun else view.more_calls)
        self.due.show_rows(due_rows(view), due_caption(view), _nothing_due(view))
        self.needs.show_needs(view.needs_you, view.looking)
        self._watch(view.looking)
        self._load_sparks(view)
        self.coming.show_rows(coming_rows(view))
        self._show_caption()
        self.timer.want_minutes(any(call.starts_at is not None and call.starts_at > view.now for call in view.calls))
        self.area.verticalScrollBar().setValue(offset)
        self.counted.emit(len(view.due_ours) + len(view.due_theirs))
        self.headline_changed.emit()
        self.ready.emit()
        if is_begun:
            self._load(self._most)

    def _load_sparks(self, view: TodayView) -> None:
        """The lines of whoever needs attention, behind the page; not while the desk is being opened."""
        needs = tuple(one.client_id for one in view.needs_you)
        if needs:
            QTimer.singleShot(0, self, lambda: self._ask_sparks(needs))

    def _ask_sparks(self, needs: tuple[str, ...]) -> None:
        from liaison.ui.trends.sparks import load_needs  # noqa: PLC0415 - not before the first paint

        load_needs(self.place, self, needs, self.needs.needs.show_sparks)

    def _show_caption(self) -> None:
        if self._view is not None:
            caption = calls_caption(self._view.calls, self.place.clock.now(), self._view.more_calls)
            unfiled = self._view.unfiled
            if unfiled:
                waits = count(unfiled, "{n} entry waits for a client", "{n} entries wait for a client")
                caption = f"{caption} · {waits}" if caption else waits
            self.calls.head.set_caption(caption)

    def _open_briefing(self, card: CallCardView) -> None:
        self.place.navigator.go("briefing", client=card.client_id, meeting=card.meeting_id)

    def _open_row(self, row: object) -> None:
        """Go to the promise, or to what a date comes from."""
        if isinstance(row, DueRow):
            open_record(self.place, self, "commitment", row.id)
        elif isinstance(row, ComingRow):
            kind, record_id, _day = row.key.split(":", 2)
            open_record(self.place, self, kind, record_id)

    def _open_sources(self, spot: QWidget, refs: tuple[tuple[str, str], ...]) -> None:
        open_sources(self.place, spot, refs)

    def _watch(self, looking: int) -> None:
        """Have the clients that the signs have not looked at yet looked at behind the page."""
        if looking:
            from liaison.ui.looking import look_behind  # noqa: PLC0415 - only where many clients are to be read

            if self._look_at_all is None:
                self._look_at_all = look_behind(self.place, self, lambda: self._load(self._most))
            self._look_at_all()

    def _follow(self, need: Attention) -> None:
        """Take the next step of what was found."""
        self.signs.take_of(need.client_id, need.sign)

    def _offer(self, need: Attention, at: QPoint) -> None:
        """Offer to let it rest, and to judge it."""
        self.signs.offer_of(need.client_id, need.sign, at)

    @property
    def signs(self) -> SignDeeds:
        """What is done with what was found."""
        from liaison.ui.signs import SignDeeds  # noqa: PLC0415 - Today is shown before steps can be taken

        if self._signs is None:
            self._signs = SignDeeds(self.place, self)
        return self._signs

    def _go_client(self, client_id: str) -> None:
        """The client's own page, or its briefing while there is none."""
        if any(spec.name == "client" for spec in PAGES):
            self.place.navigator.go("client", id=client_id)
        else:
            self.place.navigator.go("briefing", client=client_id)

    def _write(self) -> None:
        if "new_note" in TOOLS:
            self.place.commands.run("new_note")


def _no_calls(view: TodayView) -> str:
    if view.is_empty:
        return tr("No clients yet, so no calls.")
    return tr("No calls today.")


def _nothing_due(view: TodayView) -> str:
    return tr("Nothing is promised yet.") if view.is_empty else nothing_due(view.day)
