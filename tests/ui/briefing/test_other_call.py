"""While the sheet of another call is read, the one of the last call is not to be seen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.ui.briefing.page import BriefingPage
from support.held import HeldExecutor, held_window


def test_the_sheet_of_the_last_call_is_not_painted_under_the_name_of_another(sample_desk: Desk, qtbot: QtBot) -> None:
    first, second = [one.id for one in list_clients(sample_desk)][:2]
    thread = HeldExecutor()
    with held_window(sample_desk, thread) as window, qtbot.waitExposed(window):
        window.resize(1440, 900)
        window.show()
        window.place.navigator.go("briefing", client=first)
        page = window.frame.page
        assert isinstance(page, BriefingPage)
        assert page.columns.updatesEnabled()
        rows = page.sheet.list.rows_shown()
        window.place.navigator.go("today")
        thread.is_held = True
        window.place.navigator.go("briefing", client=first)
        assert page.columns.updatesEnabled()  # its own, as it was
        window.place.navigator.go("briefing", client=second)
        assert not page.columns.updatesEnabled()
        assert page.sheet.list.rows_shown() == rows
        thread.let_go()
        assert page.columns.updatesEnabled()
        assert page.view is not None
        assert page.view.call.client_id == second
        assert page.sheet.list.rows_shown() != rows
        window.place.navigator.go("briefing", client="0" * 32)
        assert not page.columns.isVisible()
        assert page.columns.updatesEnabled()
