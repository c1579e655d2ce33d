"""What was in the calendar and is over, or was cancelled beforehand, is written down as such."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QMenu

from liaison.desk.context import Desk
from liaison.desk.imports.proposals import proposals
from liaison.model.values import InteractionStatus
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.call import calls_of
from liaison.ui.call.after import AfterCalls
from liaison.ui.call.not_held import add_not_held
from liaison.ui.shell import MainWindow
from support.calls import STARTED, MovingClock, latest


def test_what_is_over_is_asked_about_once_on_today(
    window: MainWindow, sample_desk: Desk, harbor: str, clock: MovingClock
) -> None:
    clock.after(7 * 3600)
    after = AfterCalls(window.place)
    after.refresh()
    assert [row.words.text() for row in after.rows][-1] == "Harbor & Finch, 10:00: over, nothing written down yet"
    row = after.rows[-1]
    row.nothing_link.click()
    assert "Harbor" not in " ".join(one.words.text() for one in after.rows)
    after.refresh()
    assert "Harbor" not in " ".join(one.words.text() for one in after.rows)
    window.undo()
    after.refresh()
    assert "Harbor" in " ".join(one.words.text() for one in after.rows)
    menu = after.rows[-1].menu()
    menu.actions()[0].trigger()
    assert latest(sample_desk, harbor).status is InteractionStatus.MISSED
    assert "Harbor" not in " ".join(one.words.text() for one in after.rows)
    after.deleteLater()


def test_a_call_that_is_over_is_written_up_with_its_own_time(
    window: MainWindow, sample_desk: Desk, harbor: str, clock: MovingClock
) -> None:
    clock.after(7 * 3600)
    after = AfterCalls(window.place)
    after.refresh()
    after.rows[-1].write_link.click()
    calls = calls_of(window.place)
    call = calls.running
    assert call is not None
    assert (call.client_id, call.started_at, calls.seconds()) == (harbor, STARTED, 45 * 60)
    assert calls.since() == "writing up the call of 10:00"
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["client"]) == ("briefing", harbor)
    calls.end()
    assert calls.dialog is not None
    calls.dialog.reject()
    assert calls.seconds() == 45 * 60
    calls.end()
    assert calls.dialog is not None
    calls.dialog.submit()
    row = latest(sample_desk, harbor)
    assert (row.minutes, row.happened_at) == (45, STARTED)
    assert harbor not in {one.client_id for one in proposals(sample_desk, date(2026, 11, 24))}
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    after.deleteLater()


def test_a_call_that_is_cancelled_beforehand_is_kept_as_such(
    window: MainWindow, sample_desk: Desk, harbor: str
) -> None:
    window.place.navigator.go("briefing", client=harbor)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    menu = QMenu()
    call = page.output.call
    assert call is not None
    add_not_held(menu, window.place, page, call)
    menu.actions()[1].trigger()
    row = latest(sample_desk, harbor)
    assert (row.status, row.meeting_id) == (InteractionStatus.CANCELLED_BY_THEM, call.meeting_id)
    assert window.toast.words.text() == "Recorded “Monthly check-in”"
