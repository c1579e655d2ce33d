"""The page of a person: read, ranked, added to, opened, and kept where it was."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.attended import PAGE
from liaison.desk.context import Desk
from liaison.desk.editing import change_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.person_sheet import person_sheet
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock
from liaison.model.values import ChannelKind
from liaison.ui.log.dialog import LogDialog
from liaison.ui.people.words import is_within, month_words, seen_words, there_words
from liaison.ui.person.channel_list import channel_link, icon_places
from liaison.ui.person.contact_change import ContactChangeDialog
from liaison.ui.person.lines import Line, LineList
from liaison.ui.person.page import PersonPage
from liaison.ui.person.reach import spans
from liaison.ui.shell import MainWindow


@pytest.fixture
def dana(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> PersonPage:
    """Dana Whitlock of Harbor & Finch, shown."""
    window.show()
    qtbot.waitExposed(window)
    return page_of(window, sample_desk, "Dana Whitlock")


def page_of(window: MainWindow, desk: Desk, name: str) -> PersonPage:
    window.place.navigator.go("person", id=person_id(desk, name))
    page = window.frame.page
    assert isinstance(page, PersonPage)
    return page


def lines(of: LineList) -> list[Line]:
    return [of.rows.data(of.rows.index(place)) for place in range(len(of))]


def kinds(desk: Desk, page: PersonPage) -> list[str]:
    return [one.kind.value for one in person_sheet(desk, page.person_id).channels]


def press(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_who_dana_is(window: MainWindow, dana: PersonPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.windowTitle() == "Dana Whitlock – Liaison")
    assert dana.meta() == "Marketing Director at Harbor & Finch"
    assert dana.rail_entry() == "clients"
    (place,) = lines(dana.places.list)
    assert (place.title, place.detail, place.tail) == (
        "Harbor & Finch",
        "Marketing Director, point of contact, reports to Eleanor Finch",
        "since Mar 2022",
    )
    assert dana.about.labels["likes_information"].text() == "Numbers first, bullets after"
    assert dana.owed.head.caption.text() == "we owe 1, they owe 3"
    assert dana.seen.text() == "Last seen Thu 19 Nov"
    assert lines(dana.voices.list)[0].title == "Speaks for Eleanor Finch"
    assert lines(dana.dates.list)[0].words == "18 Apr 2027, Birthday"
    assert len(lines(dana.attended.list)) == PAGE


def test_how_to_reach_dana(dana: PersonPage) -> None:
    assert dana.reach.head.caption.text() == "09:00–17:30 Paris"
    assert dana.reach.now.text() == "Now 10:02 there, within their hours"
    assert dana.reach.bar.accessibleName() == "09:00–17:30 Paris, now 10:02 there, within their hours"
    assert [one.title for one in lines(dana.reach.nevers)] == ["Never: WhatsApp after 18:00"]


def test_outside_their_hours(window: MainWindow, sample_desk: Desk, dana: PersonPage) -> None:
    clock = sample_desk.clock
    assert isinstance(clock, FixedClock)
    assert isinstance(window.place.clock, FixedClock)
    window.place.clock.instant = datetime(2026, 11, 24, 21, 10, tzinfo=UTC)
    dana.timer.minute.emit()
    assert dana.reach.now.text() == "Now 22:10 there, outside their hours"
    window.place.clock.instant = datetime(2026, 11, 22, 9, 2, tzinfo=UTC)
    dana.timer.minute.emit()
    assert dana.reach.now.text() == "Now 10:02 there, not one of their working days"


def test_alt_down_ranks_and_undo_brings_it_back(window: MainWindow, sample_desk: Desk, dana: PersonPage) -> None:
    channels = dana.reach.channels
    channels.enter()
    QTest.keyClick(channels, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(sample_desk, dana) == ["email", "teams", "phone"]
    assert channels.current_row().title == "Teams"
    window.undo()
    assert kinds(sample_desk, dana) == ["teams", "email", "phone"]
    QTest.keyClick(channels, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert kinds(sample_desk, dana) == ["teams", "email", "phone"]


def test_a_drag_ranks_too(sample_desk: Desk, dana: PersonPage) -> None:
    channels = dana.reach.channels
    view = channels.viewport()
    first, last = (channels.visualRect(channels.rows.index(place)).center() for place in (0, 2))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, last.y()))
    QTest.mouseMove(view, QPoint(60, first.y() + 4))
    QTest.mouseMove(view, QPoint(60, 2))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 2))
    assert kinds(sample_desk, dana) == ["phone", "teams", "email"]


def test_a_channel_and_a_never_from_one_line(sample_desk: Desk, dana: PersonPage) -> None:
    for text in ("Slack @dana first", "never unannounced calls"):
        QTest.keyClicks(dana.reach.field, text)
        QTest.keyClick(dana.reach.field, Qt.Key.Key_Return)
    assert kinds(sample_desk, dana)[0] == "slack"
    assert len(lines(dana.reach.nevers)) == 2
    QTest.keyClicks(dana.reach.field, "hello")
    QTest.keyClick(dana.reach.field, Qt.Key.Key_Return)
    assert dana.reach.problem.text().startswith("“hello” is no way to reach somebody.")
    assert dana.reach.field.text() == "hello"


def test_the_icons_of_a_channel_copy_and_open(dana: PersonPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    channels = dana.reach.channels
    rect = channels.visualRect(channels.rows.index(1))
    places = icon_places(QRectF(rect).adjusted(6, 0, -6, 0), channels.rows.data(channels.rows.index(1)))
    for name in ("copy", "external"):
        QTest.mouseClick(channels.viewport(), Qt.MouseButton.LeftButton, pos=places[name].center().toPoint())
    assert QGuiApplication.clipboard().text() == "dana.whitlock@harborfinch.example"
    assert opened == ["mailto:dana.whitlock@harborfinch.example"]
    channels.setCurrentIndex(channels.rows.index(2))
    QTest.keyClick(channels, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "902 555 0112"
    press(dana.acts.channel_menu(channels.current_row()), "Call")
    assert opened[-1] == "tel:9025550112"


def test_nothing_but_a_mail_or_a_call_is_ever_opened() -> None:
    assert channel_link(ChannelKind.EMAIL, "a@b.example?cc=x@y.example") == ""
    assert channel_link(ChannelKind.PHONE, "javascript:1+1") == "tel:1+1"
    assert channel_link(ChannelKind.PHONE, "call me") == ""
    assert channel_link(ChannelKind.WEBSITE, "https://x.example") == ""
    assert channel_link(ChannelKind.EMAIL, None) == ""


def test_earlier_ones_come_on_request_and_stay(sample_desk: Desk, dana: PersonPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(dana.more.isVisible)  # what they attended follows once the rest is painted
    dana.more.click()
    shown = len(lines(dana.attended.list))
    assert shown > PAGE
    dana.refresh()
    assert len(lines(dana.attended.list)) == shown


def test_of_the_next_person_nothing_is_said_before_it_is_known(
    window: MainWindow, sample_desk: Desk, dana: PersonPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(dana.attended.isVisible)
    page = page_of(window, sample_desk, "Eleanor Finch")
    assert page is dana
    assert page.name() == "Eleanor Finch"
    assert not page.attended.isVisible()
    assert not page.more.isVisible()
    qtbot.waitUntil(page.attended.isVisible)


def test_a_place_leads_to_its_client_and_back(window: MainWindow, sample_desk: Desk, dana: PersonPage) -> None:
    dana.places.list.enter()
    QTest.keyClick(dana.places.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("client", {"id": client_id(sample_desk, "Harbor")})
    window.place.navigator.back()
    assert window.frame.page is dana


def test_a_change_elsewhere_shows_and_keeps_what_was_chosen(
    window: MainWindow, sample_desk: Desk, dana: PersonPage
) -> None:
    dana.owed.list.setCurrentIndex(dana.owed.list.rows.index(2))
    chosen = dana.owed.list.current_row().title
    changes = change_record(sample_desk, "person", dana.person_id, {"cares_about": "Calm mornings"}).changes
    window.place.changes.announce(changes, None)
    assert dana.about.labels["cares_about"].text() == "Calm mornings"
    assert dana.owed.list.current_row().title == chosen


def test_someone_at_two_clients(window: MainWindow, sample_desk: Desk) -> None:
    page = page_of(window, sample_desk, "Ruth Calder")
    here, gone = lines(page.places.list)
    assert here.tail.startswith("since")
    assert (gone.title, gone.is_faint) == ("Tallgrass Foods", True)
    assert "–" in gone.tail


def test_someone_who_leaves_has_their_handover_beside_them(window: MainWindow, sample_desk: Desk) -> None:
    page = page_of(window, sample_desk, "Sofia Lindqvist")
    assert lines(page.places.list)[0].tail == "until Fri 4 Dec"
    assert [line.check for line in lines(page.handovers.lists[0])] == [True, False, False]


def test_someone_in_the_trash(window: MainWindow, sample_desk: Desk, dana: PersonPage) -> None:
    changes = trash(sample_desk, "person", dana.person_id)
    window.place.changes.announce(changes, None)
    assert dana.gone.isVisible()
    assert not dana.columns.isVisible()
    assert dana.name() == ""
    window.undo()
    assert dana.columns.isVisible()
    assert dana.name() == "Dana Whitlock"


def test_the_menu_more(dana: PersonPage) -> None:
    texts = [action.text() for action in dana.acts.more_menu().actions() if action.text()]
    assert texts == [
        "Leaves Harbor && Finch…",
        "Briefing for Harbor && Finch",
        "Add a place…",
        "Merge with another entry…",
        "History",
        "Move to trash",
    ]


def test_words_for_time_and_place() -> None:
    now = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
    today = now.date()
    assert there_words(now, "Asia/Tokyo") == "18:02 there"
    assert there_words(now, None) == ""
    assert [seen_words(day, today) for day in (None, today, today.replace(day=23), today.replace(year=2025))] == [
        "",
        "today",
        "yesterday",
        "24 Nov 2025",
    ]
    assert month_words(today) == "Nov 2026"
    assert is_within(now, "Europe/London", time(9), time(17), "01234")
    assert not is_within(now, "Europe/London", time(9), time(17), "0")
    assert not is_within(now, "Asia/Tokyo", time(9), time(17), "01234")
    assert is_within(now, "Asia/Tokyo", None, None, "01234")
    assert spans(time(6), time(18)) == [(0.25, 0.75)]
    assert spans(time(18), time(6)) == [(0.75, 1.0), (0.0, 0.25)]
    assert spans(None, None) == []


def test_every_deed_is_a_command_too(window: MainWindow, dana: PersonPage) -> None:
    known = {command.id: command for command in window.place.commands.all()}
    assert known["person_log"].shortcut == "Ctrl+L"
    window.place.commands.run("person_leaves")
    sheet = window.findChild(ContactChangeDialog)
    assert sheet is not None
    assert sheet.title.text() == "Dana Whitlock leaves Harbor & Finch"
    sheet.reject()
    window.place.commands.run("person_log")
    dialog = window.findChild(LogDialog)
    assert dialog is not None
    assert dana.person_id
    dialog.reject()
