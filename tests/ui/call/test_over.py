"""A meeting that is over without a record: the sheet and the calendar say so, and lead to writing it up."""

from __future__ import annotations

from liaison.desk.calendar.views import EntryKind
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.view_model import row_words
from liaison.ui.call import calls_of
from liaison.ui.shell import MainWindow
from support.calls import STARTED, MovingClock


def test_the_sheet_of_the_next_call_says_it_and_writes_it_up(
    window: MainWindow, harbor: str, clock: MovingClock
) -> None:
    clock.after(7 * 3600)
    window.place.navigator.go("briefing", client=harbor)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    (row,) = [one for one in page.sheet.list.rows_shown() if one.is_to_write]
    assert "".join(run.text for run in row.runs) == "“Monthly check-in”, today at 10:00: over, nothing written down yet"
    assert (row.end, row.second, row.is_gap) == ("Write it up", "", False)
    page.follow(row)
    call = calls_of(window.place).running
    assert call is not None
    assert (call.client_id, call.started_at) == (harbor, STARTED)
    page.follow(row)
    assert calls_of(window.place).running == call


def test_the_day_beside_the_calendar_says_it_and_its_menu_writes_it_up(
    window: MainWindow, harbor: str, clock: MovingClock
) -> None:
    clock.after(7 * 3600)
    window.place.navigator.go("calendar", day="2026-11-24")
    page = window.frame.page
    assert isinstance(page, CalendarPage)
    rows = [page.side.day_list.rows.data(page.side.day_list.rows.index(at)) for at in range(len(page.side.day_list))]
    entry = next(one for one in rows if one.kind is EntryKind.MEETING and one.client_id == harbor)
    assert "Over, nothing written down yet" in row_words(entry, window.place.zone)[1]
    menu = page.deeds.menu(entry)
    next(one for one in menu.actions() if one.text() == "Write it up").trigger()
    menu.close()
    call = calls_of(window.place).running
    assert call is not None
    assert call.started_at == STARTED
