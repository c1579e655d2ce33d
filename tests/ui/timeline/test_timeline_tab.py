"""The timeline of a client in the window: what it shows, how it grows, narrows, stays, and brings things into view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.timeline import Fact
from liaison.desk.trash import trash
from liaison.model.interaction import Interaction
from liaison.model.values import AboutUs, InteractionKind, Mood
from liaison.ui.client.page import ClientPage
from liaison.ui.shell import MainWindow
from liaison.ui.timeline.tab import TimelineTab
from liaison.ui.timeline.view_model import TimelineRow
from liaison.ui.widgets.heads import RowHead
from support.sample_reading import NOW

Fill = Callable[[int], list[str]]


def named(desk: Desk, name: str) -> str:
    return next(row.id for row in list_clients(desk) if row.name == name)


def opened(window: MainWindow, client: str, qtbot: QtBot) -> TimelineTab:
    window.place.navigator.go("client", id=client, tab="timeline")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, TimelineTab)
    with qtbot.waitExposed(window):
        window.show()
    return page.tab


@pytest.fixture
def harbor(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> TimelineTab:
    """The timeline of Harbor & Finch."""
    return opened(window, named(sample_desk, "Harbor & Finch"), qtbot)


@pytest.fixture
def fill(sample_desk: Desk) -> Fill:
    """Adds so many calls to Harbor & Finch, a day apart, the newest first."""

    def write(number: int) -> list[str]:
        client = named(sample_desk, "Harbor & Finch")
        with sample_desk.record.command("fill") as unit:
            rows = [
                Interaction(
                    client_id=client,
                    interaction_kind=InteractionKind.CALL,
                    happened_at=NOW - timedelta(days=2000 + place),
                    zone="UTC",
                    summary=f"Call number {place}",
                )
                for place in range(number)
            ]
            unit.session.add_all(rows)
        return [row.id for row in rows]

    return write


def rows(tab: TimelineTab) -> list[object]:
    return [tab.list.rows.data(tab.list.rows.index(place)) for place in range(len(tab.list))]


def whats(tab: TimelineTab) -> list[str]:
    return [row.item.what for row in rows(tab) if isinstance(row, TimelineRow)]


def is_short_of_newest(tab: TimelineTab) -> bool:
    return not tab.feed.reaches_newest


def chosen(tab: TimelineTab) -> TimelineRow:
    row = tab.list.current_row()
    assert isinstance(row, TimelineRow)
    return row


def test_it_tells_what_happened_newest_first_under_its_months(harbor: TimelineTab) -> None:
    shown = rows(harbor)
    assert shown[0] == RowHead("November 2026")
    first = shown[1]
    assert isinstance(first, TimelineRow)
    assert (first.day, first.item.word, first.item.what) == (
        "Tue 24",
        "They promised",
        "Feedback on the gift guide draft, by 27 Nov",
    )
    days = [row.item.day for row in shown if isinstance(row, TimelineRow)]
    assert days == sorted(days, reverse=True)
    call = next(row for row in shown if isinstance(row, TimelineRow) and row.item.context)
    assert call.more == "10:00, Dana Whitlock · tense, not about us: the warehouse move"
    assert call.words == (
        "Thu 12 Nov, Call, Gift guide and peak season, 10:00, Dana Whitlock · tense, not about us: the warehouse move"
    )
    model = harbor.list.rows
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == first.words
    found = QAccessible.queryAccessibleInterface(harbor.list)
    assert found.text(QAccessible.Text.Name) == "What happened"


def test_what_is_chosen_is_shown_whole_with_what_came_of_it(harbor: TimelineTab, window: MainWindow) -> None:
    call = next(row for row in rows(harbor) if isinstance(row, TimelineRow) and row.item.context)
    harbor.list.choose(call.key)
    detail = harbor.detail.detail
    assert detail is not None
    assert Fact("Mood", "tense, not about us: the warehouse move") in detail.facts
    assert [one.what for one in detail.people if one.kind == "person"] == ["Dana Whitlock"]
    assert ("We owe", "Load-test summary for peak week") in [(one.word, one.what) for one in detail.outcomes]
    assert harbor.detail.text is not None
    assert "checkout times" in harbor.detail.text.toPlainText()
    assert harbor.detail.files is not None
    promise = next(one for one in detail.outcomes if one.kind == "commitment")
    harbor.detail._open(promise)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("tab"), here.args.get("record")) == ("client", "commitments", promise.id)


def test_arrows_walk_over_heads_and_the_detail_follows(harbor: TimelineTab) -> None:
    harbor.list.setFocus()
    seen = set()
    for _step in range(40):
        seen.add(chosen(harbor).key)
        QTest.keyClick(harbor.list, Qt.Key.Key_Down)
    assert len(seen) == 40
    detail = harbor.detail.detail
    assert detail is not None
    assert detail.record_id == chosen(harbor).item.record_id


def test_scrolling_down_reads_on_and_shows_everything_once(
    window: MainWindow, sample_desk: Desk, fill: Fill, qtbot: QtBot
) -> None:
    fill(400)
    tab = opened(window, named(sample_desk, "Harbor & Finch"), qtbot)
    assert len(tab.feed.items) < 400
    bar = tab.list.verticalScrollBar()
    for _turn in range(40):
        if tab.feed.reaches_oldest:
            break
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert tab.feed.reaches_oldest
    keys = [row.key for row in rows(tab) if isinstance(row, TimelineRow)]
    assert len(keys) == len(set(keys)) == len(tab.feed.items) > 400
    heads = [row.label for row in rows(tab) if isinstance(row, RowHead)]
    assert len(heads) == len(set(heads))


def test_an_old_record_is_brought_into_view_and_one_can_scroll_up_from_there(
    window: MainWindow, sample_desk: Desk, fill: Fill, qtbot: QtBot
) -> None:
    ids = fill(500)
    client = named(sample_desk, "Harbor & Finch")
    tab = opened(window, client, qtbot)
    tab.filters.toggles["notes"].setChecked(True)
    window.place.navigator.go("client", id=client, tab="timeline", record=ids[450])
    assert chosen(tab).item.id == ids[450]
    assert tab.list.viewport().rect().contains(tab.list.visualRect(tab.list.currentIndex()))
    assert not tab.filters.groups
    assert is_short_of_newest(tab)
    first = tab.feed.items[0]
    tab.list.verticalScrollBar().setValue(0)
    place = tab.feed.items.index(first)
    assert place > 0
    where = tab.list.rows.place_of(f"{first.event}:{first.id}")
    assert 0 <= tab.list.visualRect(tab.list.rows.index(where)).top() <= 48
    for _turn in range(40):
        tab.list.verticalScrollBar().setValue(0)
        QApplication.processEvents()
        if tab.feed.reaches_newest:
            break
    assert tab.feed.reaches_newest
    assert chosen(tab).item.id == ids[450]


def test_a_change_elsewhere_leaves_the_list_where_it_is(
    window: MainWindow, sample_desk: Desk, fill: Fill, qtbot: QtBot
) -> None:
    ids = fill(500)
    client = named(sample_desk, "Harbor & Finch")
    tab = opened(window, client, qtbot)
    tab.show_record(ids[250])
    before = tab.list.first_row()
    assert before is not None
    window.place.changes.announce(trash(sample_desk, "interaction", ids[0]), None)
    after = tab.list.first_row()
    assert after is not None
    assert after.item == before.item
    assert chosen(tab).item.id == ids[250]
    window.place.changes.announce(trash(sample_desk, "interaction", ids[250]), None)
    assert chosen(tab).item.id in {ids[249], ids[251]}
    window.undo()
    assert any(item.id == ids[250] for item in tab.feed.items)


def test_toggles_a_person_and_words_narrow_it(harbor: TimelineTab, qtbot: QtBot) -> None:
    everything = len(harbor.feed.items)
    harbor.filters.toggles["concerns"].setChecked(True)
    assert {item.group.value for item in harbor.feed.items} <= {"concerns"}
    harbor.filters.toggles["messages"].setChecked(True)
    assert {item.group.value for item in harbor.feed.items} == {"concerns", "messages"}
    assert chosen(harbor).item == harbor.feed.items[0]
    harbor.filters.clear()
    people = harbor.filters.people
    people.setCurrentIndex(people.findText("Leo Marsh"))
    people.activated.emit(people.currentIndex())
    assert 0 < len(harbor.feed.items) < everything
    harbor.filters.clear()
    QTest.keyClicks(harbor.filters.words, "load-test")
    QTest.keyClick(harbor.filters.words, Qt.Key.Key_Return)
    assert any("Load-test summary" in what for what in whats(harbor))
    harbor.filters.words.setText("zzzz")
    QTest.keyClick(harbor.filters.words, Qt.Key.Key_Return)
    assert harbor.nothing.shown is not None
    assert harbor.nothing.shown.accessibleName() == "Nothing that happened is like this. Show everything"
    harbor.nothing.shown.followed.emit()
    assert len(harbor.feed.items) == everything


def test_a_day_is_gone_to(harbor: TimelineTab, window: MainWindow) -> None:
    harbor.filters.day.setText("13 Oct")
    QTest.keyClick(harbor.filters.day, Qt.Key.Key_Return)
    assert chosen(harbor).item.day.isoformat() == "2026-10-13"
    harbor.filters.day.setText("the day of days")
    QTest.keyClick(harbor.filters.day, Qt.Key.Key_Return)
    assert window.frame.errors.sentence.text()


def test_a_client_without_a_past_says_so(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    client = add_record(sample_desk, "client", {"name": "New"}).record_id
    tab = opened(window, client, qtbot)
    assert tab.nothing.shown is not None
    assert tab.nothing.shown.accessibleName() == "Nothing has happened with this client yet. Write a note"


def test_a_mood_that_nobody_knows_the_cause_of_is_only_named(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    client = named(sample_desk, "Harbor & Finch")
    with sample_desk.record.command("met") as unit:
        unit.session.add(
            Interaction(
                client_id=client,
                interaction_kind=InteractionKind.VISIT,
                happened_at=NOW - timedelta(minutes=1),
                zone="UTC",
                text="<b>bold</b> and [a](file:///etc/passwd)",
                mood=Mood.GOOD,
                about_us=AboutUs.UNKNOWN,
            )
        )
    tab = opened(window, client, qtbot)
    row = chosen(tab)
    assert (row.item.word, row.more) == ("Visit", "09:01 · good")
    assert tab.detail.text is not None
    assert "<b>bold</b>" in tab.detail.text.toPlainText()


def test_the_tab_turns_to_another_client_and_wants_everything_of_it(
    window: MainWindow, sample_desk: Desk, harbor: TimelineTab, qtbot: QtBot
) -> None:
    before = whats(harbor)
    harbor.filters.words.setText("nothing is like this")
    harbor.filters.day.setText("1 May")
    harbor.filters._now()
    assert whats(harbor) == []
    pell = opened(window, named(sample_desk, "Pell Logistics"), qtbot)
    assert pell is harbor, "its widgets are not made anew"
    assert whats(pell)
    assert whats(pell) != before
    assert not pell.feed.is_narrowed
    assert (pell.filters.words.text(), pell.filters.day.text()) == ("", "")
    assert pell.detail.detail is not None
    assert whats(opened(window, named(sample_desk, "Harbor & Finch"), qtbot)) == before


def test_what_was_asked_of_the_client_before_is_not_shown_any_more(harbor: TimelineTab, sample_desk: Desk) -> None:
    assert harbor.turn_to(named(sample_desk, "Pell Logistics"))
    assert rows(harbor) == []
    assert harbor.detail.detail is None
    assert harbor.filters.people.count() == 1
