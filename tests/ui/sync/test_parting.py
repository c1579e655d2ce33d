"""What was sent to a calendar that is given up: asked in the dialog that ends it, done with the next sync, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liaison.desk.context import Desk
from liaison.desk.sync import accounts as desk_accounts
from liaison.desk.sync.accounts import accounts
from liaison.exchange.caldav.problems import ServerAway
from liaison.model.errors import LiaisonError
from liaison.ui.settings.calendars import CalendarsSection
from liaison.ui.settings.listing import Listed
from liaison.ui.shell import MainWindow
from liaison.ui.sync.dialogs import UseDialog
from liaison.ui.sync.parting import RemoveAccountDialog
from support.calendar_servers import Running

from .test_calendar_accounts import add, choose, no_keyring, section, server, url, used

__all__ = ["no_keyring", "section", "server", "url"]
pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.fixture
def number(section: CalendarsSection, server: Running, url: str, sample_desk: Desk) -> int:
    """How many commitments were sent to the calendar."""
    add(section, server)
    dialog = opened(section, url, sample_desk)
    assert not dialog.sent.isVisibleTo(dialog), "nothing is there"
    dialog.taken.click()
    dialog.commitments.click()
    dialog.do_button.click()
    section.sync.click()
    found = used(sample_desk, url).sent["commitment"]
    assert found > 1
    return found


def opened(section: CalendarsSection, url: str, desk: Desk) -> UseDialog:
    choose(section, used(desk, url).id)
    assert isinstance(section.dialog, UseDialog)
    return section.dialog


def said(section: CalendarsSection, url: str, desk: Desk) -> str:
    section.list.choose(used(desk, url).id)
    row = section.list.current_row()
    assert isinstance(row, Listed)
    return row.said


def test_who_unticks_a_kind_is_asked_and_it_is_left_there_unless_it_is_said_otherwise(
    section: CalendarsSection, url: str, sample_desk: Desk, number: int
) -> None:
    dialog = opened(section, url, sample_desk)
    assert not dialog.sent.isVisibleTo(dialog)
    dialog.commitments.click()
    assert dialog.sent.isVisibleTo(dialog)
    assert dialog.sent.label.text().endswith(f": {number} entries")
    assert dialog.sent.ways.currentText() == "Leave it there"
    dialog.commitments.click()
    assert not dialog.sent.isVisibleTo(dialog), "it is sent again"
    dialog.commitments.click()
    dialog.do_button.click()
    section.sync.click()
    assert used(sample_desk, url).sent["commitment"] == number


def test_what_was_sent_goes_away_with_the_next_sync_and_one_undo_sends_it_again(
    section: CalendarsSection, url: str, sample_desk: Desk, number: int, window: MainWindow
) -> None:
    offered: list[str] = []
    window.place.notices.offered.connect(lambda words, _link, _act: offered.append(words))
    dialog = opened(section, url, sample_desk)
    dialog.taken.click()
    dialog.sent.ways.setFocus()
    QTest.keyClick(dialog.sent.ways, Qt.Key.Key_Down)
    assert "removed there with the next sync" in dialog.sent.ways.accessibleDescription()
    dialog.do_button.click()
    assert "This takes effect with the next sync." in offered
    assert said(section, url, sample_desk) == f"not used · {number} entries from here go away with the next sync"
    assert section.sync.isVisibleTo(section), "though no calendar is used"
    section.sync.click()
    assert used(sample_desk, url).sent == {}
    assert said(section, url, sample_desk) == "not used"
    window.place.commands.run("undo")
    section.load()
    section.sync.click()
    assert used(sample_desk, url).sent["commitment"] == number


def test_an_account_is_removed_with_what_was_sent_to_it(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk, number: int
) -> None:
    assert number
    section.list.choose(accounts(sample_desk).accounts[0].id)
    section.remove.click()
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    assert dialog.sent.ways.hasFocus() or dialog.focusWidget() is dialog.sent.ways
    QTest.keyClick(dialog.sent.ways, Qt.Key.Key_Down)
    assert "the account is kept" in dialog.sent.said.text()
    dialog.do_button.click()
    assert accounts(sample_desk).accounts == ()
    path = url.removeprefix(server.url.rstrip("/"))
    _status, _headers, listed = server.ask("PROPFIND", path, "", {"Depth": "1"})
    assert ".ics" not in listed


def test_an_account_is_kept_where_its_server_is_away(
    section: CalendarsSection, url: str, sample_desk: Desk, number: int, window: MainWindow
) -> None:
    from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink

    assert number
    with sample_desk.record.command("set_up") as unit:
        unit.session.query(CalendarAccount).one().url = "http://127.0.0.1:9/"
        for one in unit.session.query(CalendarCollection):
            one.url = one.url.replace(url[:22], "http://127.0.0.1:9/")
        for link in unit.session.query(CalendarLink):
            link.url = f"http://127.0.0.1:9/{link.record_id}.ics"
    section.list.choose(accounts(sample_desk).accounts[0].id)
    section.remove.click()
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    QTest.keyClick(dialog.sent.ways, Qt.Key.Key_Down)
    problems: list[LiaisonError] = []
    window.place.notices.problem.connect(problems.append)
    dialog.do_button.click()
    assert ["does not answer" in str(one) for one in problems] == [True]
    assert len(accounts(sample_desk).accounts) == 1


def test_who_stops_it_is_told_what_is_gone_and_that_the_account_is_kept(
    section: CalendarsSection, sample_desk: Desk, number: int, window: MainWindow
) -> None:
    section.list.choose(accounts(sample_desk).accounts[0].id)
    section.remove.click()
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    QTest.keyClick(dialog.sent.ways, Qt.Key.Key_Down)
    window.place.work.long.progressed.connect(lambda *_said: window.place.work.long.stop())
    told: list[str] = []
    window.place.notices.said.connect(lambda words, _undo: told.append(words))
    dialog.do_button.click()
    assert told[-1].startswith("Stopped. What was taken away until then is gone there")
    (account,) = accounts(sample_desk).accounts
    assert 0 < sum(sum(one.sent.values()) for one in account.calendars) <= number


def test_meanwhile_nothing_lies_over_the_way_to_stop_it(
    section: CalendarsSection, sample_desk: Desk, number: int, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert number
    section.list.choose(accounts(sample_desk).accounts[0].id)
    section.remove.click()
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    QTest.keyClick(dialog.sent.ways, Qt.Key.Key_Down)
    assert QApplication.activeModalWidget() is dialog
    seen: list[QWidget | None] = []

    def slow(*_all: object, **_more: object) -> tuple[()]:
        seen.append(QApplication.activeModalWidget())
        window.place.navigator.go("today")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        raise ServerAway("127.0.0.1")

    problems: list[LiaisonError] = []
    window.place.notices.problem.connect(problems.append)
    monkeypatch.setattr(desk_accounts, "remove_account", slow)
    dialog.do_button.click()
    assert seen == [None]
    assert ["does not answer" in str(one) for one in problems] == [True], "it is told wherever one is by then"
