"""Calendar accounts as a person uses them: added, chosen, synced, undone, and conflicts decided, with a real server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import count
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts, sync_every
from liaison.desk.sync.conflicts import conflicts
from liaison.desk.sync.standing import Standing
from liaison.desk.sync.views import CalendarView, SyncReport
from liaison.model.meeting import Meeting
from liaison.model.values import Changes
from liaison.ui.settings.calendars import CalendarsSection
from liaison.ui.settings.page import SettingsPage
from liaison.ui.shell import MainWindow
from liaison.ui.sync import SyncKeeper, keeper_of
from liaison.ui.sync.conflicts import ConflictsDialog
from liaison.ui.sync.dialogs import AccountDialog, AddAccountDialog, UseDialog
from liaison.ui.sync.keeper import in_short
from liaison.ui.sync.parting import RemoveAccountDialog
from support.calendar_servers import PASSWORD, USER, Running, radicale
from support.imports import calendar, event

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
_names = count(1)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def url(server: Running) -> str:
    return server.make_calendar(f"Window{next(_names)}")


@pytest.fixture
def section(window: MainWindow) -> CalendarsSection:
    window.place.navigator.go("settings", section="calendars")
    page = window.findChild(SettingsPage)
    assert page is not None
    assert isinstance(page.section, CalendarsSection)
    return page.section


def add(section: CalendarsSection, server: Running, password: str = PASSWORD) -> AddAccountDialog:
    section.add.click()
    dialog = section.dialog
    assert isinstance(dialog, AddAccountDialog)
    for field, text in (
        (dialog.address, server.url),
        (dialog.user_name, USER),
        (dialog.password, password),
        (dialog.name, "Office"),
    ):
        QTest.keyClicks(field, text)
    dialog.do_button.click()
    return dialog


def choose(section: CalendarsSection, key: str) -> None:
    section.list.choose(key)
    section.change.click()


def used(desk: Desk, url: str) -> CalendarView:
    return next(one for account in accounts(desk).accounts for one in account.calendars if one.url == url)


def remove(section: CalendarsSection) -> None:
    """Let go of the account that is chosen."""
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    dialog.do_button.click()


@pytest.fixture
def ready(section: CalendarsSection, server: Running, url: str, sample_desk: Desk) -> CalendarView:
    """The account is there, and one calendar takes in and sends back."""
    add(section, server)
    choose(section, used(sample_desk, url).id)
    dialog = section.dialog
    assert isinstance(dialog, UseDialog)
    assert [box.isChecked() for box in (dialog.taken, dialog.returned, dialog.meetings)] == [False, False, False]
    assert not dialog.returned.isEnabled(), "nothing goes out of a calendar that is not used"
    dialog.taken.click()
    dialog.returned.click()
    dialog.do_button.click()
    return used(sample_desk, url)


def titles(desk: Desk) -> set[str]:
    with desk.record.reading() as session:
        return set(session.scalars(select(Meeting.title).where(Meeting.deleted_at.is_(None))))


def test_an_account_is_added_and_nothing_of_it_is_used(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk
) -> None:
    assert section.empty.isVisibleTo(section)
    add(section, server)
    assert section.dialog is None
    (account,) = accounts(sample_desk).accounts
    assert account.name == "Office"
    assert section.list.isVisibleTo(section)
    assert not used(sample_desk, url).use.is_chosen
    assert not section.sync.isVisibleTo(section)


def test_a_wrong_password_is_said_in_the_dialog_and_nothing_is_kept(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk
) -> None:
    dialog = add(section, server, "wrong")
    assert "does not accept the user name or the password" in dialog.problem.text()
    assert dialog.do_button.isEnabled()
    assert accounts(sample_desk).accounts == ()
    dialog.reject()


def test_sync_brings_in_what_is_there_and_undo_takes_it_back(
    section: CalendarsSection, server: Running, url: str, ready: CalendarView, sample_desk: Desk
) -> None:
    assert ready.use.returns_changes
    assert not ready.use.sends_meetings
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="From the server")).decode())
    section.sync.click()
    assert "From the server" in titles(sample_desk)
    undo(sample_desk)
    assert "From the server" not in titles(sample_desk)


@pytest.mark.usefixtures("ready")
def test_a_conflict_is_shown_side_by_side_and_decided(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk
) -> None:
    for name in ("one", "two"):
        server.put(f"{url}{name}.ics", calendar(event(uid=f"{name}@there", title=f"First {name}")).decode())
    section.sync.click()
    with sample_desk.record.command("change") as unit:
        for row in unit.session.scalars(select(Meeting).where(Meeting.title.like("First %"))):
            row.title = f"Ours {row.uid[:3]}"
    for name in ("one", "two"):
        server.put(f"{url}{name}.ics", calendar(event(uid=f"{name}@there", title=f"Theirs {name}")).decode())
    section.sync.click()
    assert len(conflicts(sample_desk)) == 2
    assert section.decide.isVisibleTo(section)
    assert section.decide.text() == "Decide 2 conflicts…"
    section.decide.click()
    dialog = section.dialog
    assert isinstance(dialog, ConflictsDialog)
    first = dialog.conflicts[0].title
    assert first in dialog.sentence.text()
    dialog.take_button.click()
    assert len(conflicts(sample_desk)) == 1
    dialog.do_button.click()
    assert conflicts(sample_desk) == ()
    found = titles(sample_desk)
    assert {f"Theirs {first[-3:]}", f"Ours {'two' if first.endswith('one') else 'one'}"} <= found
    assert not section.decide.isVisibleTo(section)


@pytest.mark.usefixtures("ready")
def test_what_is_not_decided_stays(section: CalendarsSection, server: Running, url: str, sample_desk: Desk) -> None:
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="First")).decode())
    section.sync.click()
    with sample_desk.record.command("change") as unit:
        row = unit.session.scalars(select(Meeting).where(Meeting.title == "First")).one()
        row.title = "Ours"
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="Theirs")).decode())
    section.sync.click()
    section.decide.click()
    dialog = section.dialog
    assert isinstance(dialog, ConflictsDialog)
    dialog.keep_button.click()
    assert len(conflicts(sample_desk)) == 1
    assert "Ours" in titles(sample_desk)


@pytest.mark.usefixtures("ready")
def test_an_account_syncs_by_itself_only_when_that_was_chosen(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk, window: MainWindow
) -> None:
    keeper = keeper_of(window, window.place)
    keeper.plan()
    assert not keeper._timer.isActive()
    section.list.choose(accounts(sample_desk).accounts[0].id)
    section.change.click()
    dialog = section.dialog
    assert isinstance(dialog, AccountDialog)
    dialog.every.setCurrentIndex(dialog.every.findData("30"))
    dialog.do_button.click()
    assert accounts(sample_desk).accounts[0].every_minutes == 30
    assert keeper._timer.isActive()
    reports: list[SyncReport] = []
    offered: list[Callable[[], object]] = []
    window.place.notices.offered.connect(lambda _sentence, _link, act: offered.append(act))
    keeper.synced.connect(reports.append)
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="By itself")).decode())
    keeper._timer.timeout.emit()
    assert [one.added for one in reports] == [1]
    assert "By itself" in titles(sample_desk)
    (take_back,) = offered
    take_back()
    assert "By itself" not in titles(sample_desk), "the link takes back this sync, whatever a person did since"
    assert keeper._timer.remainingTime() > timedelta(minutes=29).total_seconds() * 1_000
    sync_every(sample_desk, accounts(sample_desk).accounts[0].id, 0)
    keeper.plan()
    assert not keeper._timer.isActive()


@pytest.mark.usefixtures("ready")
def test_a_server_that_is_away_is_said_with_a_way_out(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk, window: MainWindow
) -> None:
    from liaison.model.calendar_sync import CalendarAccount, CalendarCollection

    with sample_desk.record.command("set_up") as unit:
        account = unit.session.scalars(select(CalendarAccount)).one()
        account.url = "http://127.0.0.1:9/"
        for one in unit.session.scalars(select(CalendarCollection)):
            one.url = one.url.replace(server.url, "http://127.0.0.1:9/")
    told: list[str] = []
    window.place.notices.problem.connect(lambda error: told.append(str(error)))
    section.sync.click()
    assert len(told) == 1
    assert "does not answer" in told[0]
    keeper = keeper_of(window, window.place)
    keeper.sync(is_asked=False)
    assert len(told) == 1, "of a sync by itself the same trouble is told once"
    section.sync.click()
    assert len(told) == 2
    assert accounts(sample_desk).accounts[0].problem


def test_an_account_is_let_go_of_with_delete(
    section: CalendarsSection, server: Running, url: str, ready: CalendarView, sample_desk: Desk
) -> None:
    assert ready.url == url
    section.list.choose(accounts(sample_desk).accounts[0].id)
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    dialog = section.dialog
    assert isinstance(dialog, RemoveAccountDialog)
    assert not dialog.sent.isVisibleTo(dialog), "nothing was sent to it, so nothing is asked"
    dialog.reject()
    assert len(accounts(sample_desk).accounts) == 1
    remove(section)
    assert accounts(sample_desk).accounts == ()
    assert section.empty.isVisibleTo(section)


def test_the_rail_says_how_the_calendars_stand(
    section: CalendarsSection, server: Running, url: str, sample_desk: Desk, window: MainWindow
) -> None:
    def said() -> str:
        return window.frame.rail.state.accessibleName()

    assert said() == "Offline · saved 09:02"
    add(section, server)
    assert said() == "Offline · saved 09:02", "an account of which nothing is used"
    choose(section, used(sample_desk, url).id)
    dialog = section.dialog
    assert isinstance(dialog, UseDialog)
    dialog.taken.click()
    dialog.returned.click()
    dialog.do_button.click()
    assert said() == "Not synced · saved 09:02"
    server.put(f"{url}one.ics", calendar(event(uid="one@there", title="From the server")).decode())
    section.sync.click()
    assert said() == "Synced 09:02 · saved 09:02"

    def rename(desk: Desk) -> Changes:
        with desk.record.command("change", "Renamed") as unit:
            unit.session.scalars(select(Meeting).where(Meeting.title == "From the server")).one().title = "Ours"
        return unit.changes

    window.place.work.command(window, rename)
    keeper = keeper_of(window, window.place)
    assert keeper._looking.isActive()
    keeper._looking.timeout.emit()
    assert said() == "1 to send · saved 09:02"
    QTest.mouseClick(window.frame.rail.state, Qt.MouseButton.LeftButton)
    assert said() == "Synced 09:02 · saved 09:02"
    window.locked.emit()
    assert said() == "Offline · saved 09:02", "nothing of it is told while it is locked"
    keeper.begin()
    assert said() == "Synced 09:02 · saved 09:02"
    section.list.choose(accounts(sample_desk).accounts[0].id)
    remove(section)
    assert said() == "Offline · saved 09:02"


def test_the_rail_names_the_day_of_a_sync_that_is_not_of_today() -> None:
    zone = ZoneInfo("Europe/London")
    day = date(2026, 11, 24)
    assert in_short(Standing(0, datetime(2026, 11, 24, 8, 5, tzinfo=UTC)), zone, day) == "Synced 08:05"
    assert in_short(Standing(0, datetime(2026, 11, 20, 8, 5, tzinfo=UTC)), zone, day) == "Synced 20 Nov"
    assert in_short(Standing(3, datetime(2026, 11, 24, 8, 5, tzinfo=UTC)), zone, day) == "3 to send"
    assert in_short(Standing(0, None), zone, day) == "Not synced"
    assert in_short(Standing(3, None, 2), zone, day) == "2 to decide"


def test_what_is_to_be_decided_stays_named_in_the_rail_and_a_click_on_it_leads_there(
    section: CalendarsSection, server: Running, ready: CalendarView, sample_desk: Desk, window: MainWindow
) -> None:
    server.put(f"{ready.url}one.ics", calendar(event(uid="one@there", title="From the server")).decode())
    section.sync.click()
    with sample_desk.record.command("change") as unit:
        unit.session.scalars(select(Meeting).where(Meeting.title == "From the server")).one().title = "Ours"
    server.put(f"{ready.url}one.ics", calendar(event(uid="one@there", title="Theirs")).decode())
    section.sync.click()
    state = window.frame.rail.state
    assert state.accessibleName() == "1 to decide · saved 09:02"

    ways: list[Callable[[], object]] = [
        partial(QTest.mouseClick, state, Qt.MouseButton.LeftButton),
        decide_by_palette(window),
    ]
    for open_it in ways:
        open_it()
        dialog = window.findChild(ConflictsDialog)
        assert dialog is not None
        dialog.reject()
        dialog.setParent(None)


def decide_by_palette(window: MainWindow) -> Callable[[], None]:
    return lambda: window.place.commands.run("decide_conflicts")


def test_there_is_one_keeper_for_a_window(window: MainWindow) -> None:
    assert keeper_of(window, window.place) is keeper_of(window, window.place)
    assert len(window.findChildren(SyncKeeper)) == 1
