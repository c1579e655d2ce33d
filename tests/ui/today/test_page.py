"""Today over the sample agency: what it says, what can be done on it, and that it stays where it was."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import date, timedelta

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from liaison.desk import commitments
from liaison.desk.commitments import get_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.opening import set_up_desk
from liaison.desk.today import today_view
from liaison.desk.views.commitment import CommitmentView
from liaison.model.base import Base
from liaison.model.clock import FixedClock
from liaison.model.values import CommitmentStatus
from liaison.store.record import Record
from liaison.store.search.schema import create_search
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.shell import MainWindow
from liaison.ui.today.layout import Quarters
from liaison.ui.today.page import CALLS_SHOWN, TodayPage
from liaison.ui.today.view_model import ComingRow, DueRow, due_caption, nothing_due
from support.keyboard import give_keyboard
from support.sample_reading import NOW


@pytest.fixture
def today(window: MainWindow) -> TodayPage:
    """The page the window opens with."""
    window.place.navigator.go("today")
    page = window.frame.page
    assert isinstance(page, TodayPage)
    return page


def row(page: TodayPage, what: str) -> DueRow:
    return next(one for one in rows(page) if isinstance(one, DueRow) and one.what == what)


def rows(page: TodayPage) -> list[object]:
    return [page.due.list.rows.data(page.due.list.rows.index(place)) for place in range(len(page.due.list))]


def whats(page: TodayPage) -> list[str]:
    return [one.what for one in rows(page) if isinstance(one, DueRow)]


def named(desk: Desk, what: str) -> CommitmentView:
    return next(one for one in list_commitments(desk, include_closed=True) if one.what == what)


def test_it_says_what_the_day_holds(window: MainWindow, today: TodayPage) -> None:
    assert window.windowTitle() == "Today – Liaison"
    assert today.title() == "Tuesday 24 November"
    assert today.subtitle() == "Week 48"
    assert window.frame.rail.item("today").accessibleName() == "Today, 8"
    assert today.calls.head.caption.text() == "2 calls, first in 58 minutes"
    assert today.due.head.caption.text() == "8 open this week, 3 late"
    assert [(card.view.time, card.view.client) for card in today.calls.cards] == [
        ("10:00", "Harbor & Finch"),
        ("14:30", "Oakline Credit Union"),
    ]
    assert [(item.need.client, item.link.text()) for item in today.needs.needs.items] == [
        ("Pell Logistics", "Ring Tom Adeyemi"),
        ("Tallgrass Foods", "Raise it with Owen"),
        ("Meridian Dental", "Plan the handover"),
    ]
    assert whats(today)[0] == "November performance report"
    assert whats(today)[4] == "Access to the member survey"


def test_everything_has_a_name_for_a_screen_reader(today: TodayPage) -> None:
    def name_of(widget: QWidget) -> str:
        found = QAccessible.queryAccessibleInterface(widget)
        return found.text(QAccessible.Text.Name)

    card = today.calls.cards[0]
    assert name_of(card.button) == "Open briefing, Harbor & Finch, 10:00"
    assert name_of(card) == "10:00, Harbor & Finch"
    described = QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Description)
    assert "Stakes: Checkout outage costs about $4,200 a minute in season" in described
    assert name_of(today.due.list) == "Commitments due"
    assert name_of(today.needs.needs.items[0].link) == "Ring Tom Adeyemi, Pell Logistics"
    model = today.due.list.rows
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "We owe: November performance report, Tallgrass Foods, Owen Castillo, Mon 23 Nov, 1 day late"


def test_checking_off_asks_the_desk_once_and_offers_undo(
    window: MainWindow, today: TodayPage, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    close = commitments.close_commitment

    def counting(desk: Desk, commitment_id: str) -> object:
        asked.append(commitment_id)
        today.deeds.done(chosen)  # a second press while the first is under way
        return close(desk, commitment_id)

    monkeypatch.setattr(commitments, "close_commitment", counting)
    chosen = row(today, "November performance report")
    today.due.list.checked.emit(chosen)
    assert asked == [chosen.id]
    assert get_commitment(sample_desk, chosen.id).status is CommitmentStatus.DONE
    assert chosen.what not in whats(today)
    assert window.toast.words.text() == "Done: November performance report"
    assert not window.toast.undo.isHidden()
    window.toast.undo.click()
    assert chosen.what in whats(today)
    assert get_commitment(sample_desk, chosen.id).status is CommitmentStatus.OPEN


def test_a_promise_that_cannot_be_closed_is_shown_again_with_the_problem(
    window: MainWindow, today: TodayPage, sample_desk: Desk
) -> None:
    chosen = row(today, "Rate-card comparison")
    commitments.close_commitment(sample_desk, chosen.id)
    today.deeds.done(chosen)
    assert "is closed already" in window.frame.errors.sentence.text()
    assert today.due.list.due_delegate.closing == frozenset()


def test_a_click_on_the_box_checks_off_and_one_on_the_words_does_not(
    today: TodayPage, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    chosen = row(today, "Rate-card comparison")
    today.due.list.choose(chosen.id)
    place: QRect = today.due.list.visualRect(today.due.list.currentIndex())
    click(today, QPoint(place.left() + 120, place.center().y()))
    assert get_commitment(sample_desk, chosen.id).status is CommitmentStatus.OPEN
    click(today, QPoint(place.left() + 28, place.center().y()))
    assert get_commitment(sample_desk, chosen.id).status is CommitmentStatus.DONE


def click(today: TodayPage, place: QPoint) -> None:
    QTest.mouseClick(today.due.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    give_keyboard(window, qtbot)


def test_keys_walk_past_heads_and_check_off(
    today: TodayPage, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    found = today.due.list
    found.setFocus()
    assert found.current_row() == rows(today)[1]
    for _press in range(4):
        QTest.keyClick(found, Qt.Key.Key_Down)
    assert found.current_row().what == "Access to the member survey"
    QTest.keyClick(found, Qt.Key.Key_Up)
    assert found.current_row().what == "Rate-card comparison"
    QTest.keyClick(found, Qt.Key.Key_Home)
    assert found.current_row().what == "November performance report"
    QTest.keyClick(found, Qt.Key.Key_Space)
    assert named(sample_desk, "November performance report").status is CommitmentStatus.DONE
    assert found.current_row().what == "Reset scorecard, three months on"
    assert found.hasFocus()


def test_s_and_d_ask_before_anything_changes(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    today.due.list.setFocus()
    for key, title in ((Qt.Key.Key_S, "Slip to another date"), (Qt.Key.Key_D, "Drop this promise")):
        QTest.keyClick(today.due.list, key)
        dialog = today.deeds.dialog
        assert dialog is not None
        assert dialog.windowTitle() == title
        dialog.reject()
        assert today.deeds.dialog is None


def test_the_menu_of_a_promise_has_its_deeds_and_what_can_be_done_with_any_record(
    window: MainWindow, today: TodayPage, sample_desk: Desk
) -> None:
    chosen = row(today, "Load-test summary for peak week")
    today.due.list.choose(chosen.key)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(today.due.list.viewport(), event)
    menu = next(one for one in window.findChildren(QMenu) if one.isVisible())
    texts = [one.text() for one in menu.actions() if not one.isSeparator()]
    assert texts == ["Done", "Slip to another date…", "Drop…", "Open it", "Edit…", "History", "Move to trash"]
    menu.actions()[-1].trigger()
    menu.close()
    assert chosen.what not in whats(today)
    assert not [one for one in list_commitments(sample_desk, include_closed=True) if one.what == chosen.what]


def test_slipping_needs_a_date_that_is_understood(
    window: MainWindow, today: TodayPage, sample_desk: Desk, qtbot: QtBot
) -> None:
    chosen = row(today, "Load-test summary for peak week")
    today.deeds.slip(chosen)
    dialog = today.deeds.dialog
    assert dialog is not None
    dialog.submit()
    assert dialog.isVisible()
    assert "Give the new date" in problem(dialog)
    date, reason = dialog.form.editor("new_date"), dialog.form.editor("reason")
    date.setText("when pigs fly")  # type: ignore[attr-defined]  # a line edit
    dialog.submit()
    assert "is not a date that is understood" in problem(dialog)
    assert get_commitment(sample_desk, chosen.id).slips == 0
    date.setText("monday")  # type: ignore[attr-defined]  # a line edit
    reason.setText("The rig is booked")  # type: ignore[attr-defined]  # a line edit
    dialog.form.editor("they_were_told").click()  # type: ignore[attr-defined]  # a check box
    dialog.submit()
    assert today.deeds.dialog is None
    assert get_commitment(sample_desk, chosen.id).slips == 1
    assert window.toast.words.text() == "Slipped: Load-test summary for peak week, from Wed 25 Nov to Mon 30 Nov"
    assert chosen.what not in whats(today)


def test_the_caption_says_until_when(sample_desk: Desk) -> None:
    view = today_view(sample_desk)
    assert due_caption(view) == "8 open this week, 3 late"
    assert due_caption(replace(view, day=date(2026, 11, 22))) == "8 open by Fri 27 Nov, 3 late"
    assert nothing_due(date(2026, 11, 23)) == "Nothing due this week."
    assert nothing_due(date(2026, 11, 27)) == "Nothing due by Wed 2 Dec."


def test_the_new_date_is_told_as_it_is_understood_before_it_slips(today: TodayPage) -> None:
    today.deeds.slip(row(today, "Load-test summary for peak week"))
    dialog = today.deeds.dialog
    assert dialog is not None
    date = dialog.form.editor("new_date")
    assert isinstance(date, QLineEdit)
    assert "“Load-test summary for peak week”" in dialog.sentence.text()
    for typed, understood in (
        ("next tue", "Tue 1 Dec"),
        ("tomorrow", "Wed 25 Nov, not later"),
        ("today", "Tue 24 Nov, not later"),
        ("frid", "Not understood yet"),
        ("last thursday", "Thu 19 Nov, not later"),
        ("", ""),
    ):
        date.selectAll()
        QTest.keyClick(date, Qt.Key.Key_Delete)
        QTest.keyClicks(date, typed)
        assert dialog.form.note_of("new_date").strip() == understood
    dialog.reject()


def problem(dialog: object) -> str:
    return str(dialog.form._problem.text())  # type: ignore[attr-defined]  # the sentence at the foot of the form


def test_dropping_keeps_the_reason(today: TodayPage, sample_desk: Desk) -> None:
    chosen = row(today, "Rate-card comparison")
    today.deeds.drop(chosen)
    dialog = today.deeds.dialog
    assert dialog is not None
    dialog.form.editor("reason").setText("They went elsewhere")  # type: ignore[attr-defined]  # a line edit
    dialog.do_button.click()
    assert get_commitment(sample_desk, chosen.id).status is CommitmentStatus.DROPPED
    assert chosen.what not in whats(today)


def test_reading_again_keeps_selection_scroll_and_focus(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 560)
    shown(window, qtbot)
    bar = today.area.verticalScrollBar()
    assert bar.maximum() > 200
    today.due.list.setFocus()
    today.due.list.choose(row(today, "Weekend order export").id)
    bar.setValue(150)
    today.refresh()
    assert bar.value() == 150
    assert today.due.list.current_row().what == "Weekend order export"
    assert today.due.list.hasFocus()
    button = today.calls.cards[1].button
    button.setFocus()
    today.refresh()
    assert today.calls.cards[1].button.hasFocus()


def test_midnight_turns_the_page(today: TodayPage, window: MainWindow, sample_desk: Desk) -> None:
    assert isinstance(window.place.clock, FixedClock)
    assert isinstance(sample_desk.clock, FixedClock)
    window.place.clock.instant = sample_desk.clock.instant = NOW + timedelta(hours=15)
    today.timer.look()
    assert today.title() == "Wednesday 25 November"
    assert window.frame.top_bar.title.text() == "Wednesday 25 November"
    assert row(today, "Load-test summary for peak week").state == "today"
    assert row(today, "November performance report").state == "2 days late"


def test_minutes_go_by_in_the_caption(today: TodayPage, window: MainWindow) -> None:
    assert isinstance(window.place.clock, FixedClock)
    window.place.clock.instant = NOW + timedelta(minutes=57)
    today.timer.look()
    assert today.calls.head.caption.text() == "2 calls, first in 1 minute"


def test_the_right_column_drops_below_a_window_of_1180(today: TodayPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    quarters = today.findChild(Quarters)
    assert isinstance(quarters, Quarters)
    assert not quarters.is_stacked
    assert today.coming.y() == today.due.y()
    window.resize(1100, 800)
    qtbot.waitUntil(lambda: quarters.is_stacked)
    qtbot.waitUntil(lambda: today.needs.y() > today.due.y())
    assert today.coming.y() > today.needs.y()


def test_a_promise_and_a_coming_date_open_where_they_are_shown(window: MainWindow, today: TodayPage) -> None:
    promise = row(today, "November performance report")
    today.due.list.opened.emit(promise)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["id"], here.args["record"]) == ("client", promise.client_id, promise.id)
    window.place.navigator.go("today")
    coming = next(one for one in _coming(today) if one.title == "Leo Marsh back from leave")
    today.coming.list.opened.emit(coming)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "person"


def _coming(page: TodayPage) -> list[ComingRow]:
    shown = page.coming.list
    every = [shown.rows.data(shown.rows.index(place)) for place in range(len(shown))]
    return [one for one in every if isinstance(one, ComingRow)]


def test_a_briefing_opens_and_back_returns(today: TodayPage, window: MainWindow) -> None:
    today.calls.cards[1].button.click()
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    assert page.name().startswith("Oakline Credit Union")
    window.place.commands.run("back")
    assert window.frame.page is today


@pytest.fixture
def empty_desk() -> Desk:
    """A desk over a record with nothing in it."""
    connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
    engine = create_engine("sqlite+pysqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)
    with engine.begin() as made:
        Base.metadata.create_all(made)
        create_search(made)
    return set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London")


def test_an_empty_vault_says_so(closed_window: MainWindow, empty_desk: Desk) -> None:
    closed_window.place.work.open(closed_window, lambda: nullcontext(empty_desk))
    closed_window.open_desk()
    page = closed_window.frame.page
    assert isinstance(page, TodayPage)
    assert page.calls.empty is not None
    assert page.calls.empty.accessibleName().startswith("No clients yet")
    assert page.due.empty is not None
    assert page.due.empty.accessibleName().startswith("Nothing is promised yet.")
    assert not page.needs.empty.isHidden()
    assert not page.coming.empty.isHidden()
    here = closed_window.place.navigator
    for part, wanted in ((page.coming, "calendar"), (page.needs, "settings")):
        part.empty.followed.emit()
        assert here.here is not None
        assert here.here.page == wanted
        here.back()
    assert closed_window.frame.rail.item("today").accessibleName() == "Today"


def test_of_a_day_full_of_calls_the_next_are_shown_and_the_rest_when_asked_for(
    window: MainWindow, sample_desk: Desk, today: TodayPage
) -> None:
    client_id = today.calls.cards[0].view.client_id
    for minute in range(10, 28):
        add_record(sample_desk, "meeting", {"title": "Call", "starts_at": f"2026-11-24T19:{minute}"}, client_id)
    today.refresh()
    assert len(today.calls.cards) == CALLS_SHOWN
    assert today.calls.head.caption.text().startswith("20 calls, ")
    assert today.calls.rest.text() == "Show 12 more calls"
    today.calls.rest.click()
    today.calls.rest.click()
    assert len(today.calls.cards) == 20
    assert today.calls.rest.isHidden()


def test_each_fact_and_person_of_a_card_opens_the_record_behind_it(
    window: MainWindow, today: TodayPage, sample_desk: Desk
) -> None:
    window.show()
    card = today.calls.cards[0]
    promise = named(sample_desk, "Load-test summary for peak week")
    assert [spot.accessibleName().partition(":")[0] for spot in card.facts] == ["Stakes", "Promise", "Mood"]
    card.button.setFocus()
    QTest.keyClick(card.button, Qt.Key.Key_Tab)
    assert window.focusWidget() is card.people[0]
    assert card.people[0].accessibleName().startswith("Dana Whitlock, Marketing Director")
    card.facts[1].setFocus()
    QTest.keyClick(card.facts[1], Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("tab"), here.args.get("record")) == ("client", "commitments", promise.id)
    window.place.navigator.back()
    place = card.facts[1].geometry()
    assert place.left() > card.people[0].geometry().right()
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(card.width() - 30, card.height() - 10))
    assert window.frame.page is today, "nothing is said there"


def test_a_reason_that_rests_on_several_records_names_them(window: MainWindow, today: TodayPage) -> None:
    window.show()
    need = today.needs.needs.items[1]
    assert need.reason.accessibleName() == "Cosy: rapport is high while 3 late deliverables went unmentioned"
    assert len(need.reason.refs) == 3
    QTest.keyClick(need.reason, Qt.Key.Key_Space)
    menu = next(one for one in need.reason.findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == 3
    menu.actions()[0].trigger()
    menu.close()
    here = window.place.navigator.here
    assert here is not None
    assert here.args.get("record") in {record_id for _kind, record_id in need.reason.refs}


def test_the_reason_somebody_needs_you_opens_the_record(window: MainWindow, today: TodayPage) -> None:
    window.show()
    need = today.needs.needs.items[2]
    assert need.reason.refs[0][0] == "contact_change"
    QTest.mouseClick(need.reason, Qt.MouseButton.LeftButton)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("record")) == ("client", need.reason.refs[0][1])
