"""The people across clients: found, filtered, sorted, opened and merged from one list."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.people_across import people_across
from liaison.ui.people.page import PeoplePage
from liaison.ui.people.view_model import There, Wanted, caption, chosen
from liaison.ui.person.merging import MergeDialog
from liaison.ui.shell import MainWindow


@pytest.fixture
def people(window: MainWindow, qtbot: QtBot) -> PeoplePage:
    """The page as it opens, shown."""
    window.place.navigator.go("people")
    window.show()
    qtbot.waitExposed(window)
    page = window.frame.page
    assert isinstance(page, PeoplePage)
    return page


def names(page: PeoplePage) -> list[str]:
    return [page.list.rows.data(page.list.rows.index(place)).name for place in range(len(page.list))]


def actions(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def press(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_everyone_who_is_there_by_name(window: MainWindow, people: PeoplePage) -> None:
    assert window.windowTitle() == "People – Liaison"
    assert people.title() == "People"
    assert people.subtitle() == "18 people, 1 left"
    assert names(people)[:3] == ["Alan Reyes", "Bea Novak", "Dana Timko"]
    assert people.rail_entry() == "clients"
    assert QApplication.focusWidget() is people.controls.field


def test_a_row_says_all_of_it_to_a_screen_reader(people: PeoplePage) -> None:
    place = names(people).index("Dana Whitlock")
    index = people.list.rows.index(place)
    assert people.list.rows.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == (
        "Dana Whitlock, Marketing Director, point of contact, Harbor & Finch, Director, champion, 10:02 there, "
        "Teams dana.whitlock@harborfinch.example, last seen 19 Nov"
    )
    named = QAccessible.queryAccessibleInterface(people.list).text(QAccessible.Text.Name)
    assert named == "People"


def test_typing_finds_and_down_goes_to_the_list(window: MainWindow, people: PeoplePage) -> None:
    QTest.keyClicks(people.controls.field, "harbor ceo")
    assert names(people) == ["Eleanor Finch"]
    assert people.subtitle() == "1 of 18"
    QTest.keyClick(people.controls.field, Qt.Key.Key_Down)
    QTest.keyClick(people.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "person"


def test_escape_empties_the_field(people: PeoplePage) -> None:
    QTest.keyClicks(people.controls.field, "nobody at all")
    assert people.nobody.shown is not None
    assert people.nobody.shown.accessibleName() == "Nobody fits. Show everyone"
    QTest.keyClick(people.controls.field, Qt.Key.Key_Escape)
    assert len(names(people)) == 18
    assert people.nobody.shown is None


def test_the_link_of_an_empty_list_shows_everyone(people: PeoplePage) -> None:
    people.want(Wanted(words="zzz"))
    assert people.nobody.shown is not None
    assert people.nobody.shown.link is not None
    people.nobody.shown.link.click()
    assert people.wanted.there is There.ALL
    assert len(names(people)) == 20


def test_filters_by_menu(people: PeoplePage) -> None:
    press(people.controls.filter_menu(), "Points of contact only")
    assert "Dana Whitlock" in names(people)
    assert "Leo Marsh" not in names(people)
    assert people.controls.filter_button.text() == "Filter, 1 set"
    press(people.controls.filter_menu(), "Gone")
    assert names(people) == ["Grace Imber"]
    press(people.controls.filter_menu(), "Take the filters off")
    assert len(names(people)) == 18


def test_filters_by_level_stance_and_client(sample_desk: Desk, people: PeoplePage) -> None:
    people.want(Wanted().toggled("stance", "sceptic"))
    assert names(people) == ["Ingrid Solberg", "Pia Anders", "Priya Raman"]
    people.want(Wanted().toggled("level", "executive").toggled("stance", "sceptic"))
    assert "Priya Raman" in names(people)
    assert "Pia Anders" not in names(people)
    people.want(Wanted(client_id=client_id(sample_desk, "Harbor")))
    assert names(people) == ["Dana Whitlock", "Eleanor Finch", "Leo Marsh", "Priya Raman"]


def test_a_head_sorts_and_turns_round(people: PeoplePage) -> None:
    people.heads.buttons["client"].click()
    assert names(people)[0] == "Helen Moss"
    people.heads.buttons["client"].click()
    assert people.heads.buttons["client"].accessibleName() == "Client, sorted backwards"
    assert people.wanted.is_reversed
    people.heads.buttons["stance"].click()
    assert names(people)[-1] == "Victor Lund"


def test_a_change_keeps_the_chosen_row_and_shows_at_once(
    sample_desk: Desk, window: MainWindow, people: PeoplePage
) -> None:
    people.list.choose(people.entries[names(people).index("Dana Whitlock")].key)
    leo = person_id(sample_desk, "Leo Marsh")
    changes = change_record(sample_desk, "person", leo, {"name": "Aaron Marsh"}).changes
    window.place.changes.announce(changes, None)
    assert names(people)[0] == "Aaron Marsh"
    assert people.list.current_row().name == "Dana Whitlock"


def test_an_empty_record_says_what_to_do(closed_window: MainWindow, desk: Desk) -> None:
    closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
    closed_window.open_desk()
    closed_window.place.navigator.go("people")
    page = closed_window.frame.page
    assert isinstance(page, PeoplePage)
    assert page.nobody.shown is not None
    assert page.nobody.shown.accessibleName() == "No people yet. Add a person"
    assert page.subtitle() == ""


def test_the_menu_key_opens_the_menu_of_the_row(people: PeoplePage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QPoint] = []
    monkeypatch.setattr(QMenu, "popup", lambda _menu, at: opened.append(at))
    people.list.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(people.list.viewport(), event)
    assert len(opened) == 1
    menu = people.row_menu(people.list.current_row())
    assert actions(menu) == [
        "Open client",
        "Edit place at Meridian Dental…",
        "Merge with another entry…",
        "Open it",
        "Edit…",
        "History",
        "Move to trash",
    ]


def test_two_entries_are_merged_from_the_menu(sample_desk: Desk, window: MainWindow, people: PeoplePage) -> None:
    add_record(sample_desk, "person", {"name": "D. Whitlock"}, client_id(sample_desk, "Harbor"))
    people.refresh()
    row = next(one for one in people.entries if one.name == "Dana Whitlock")
    press(people.row_menu(row), "Merge with another entry…")
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    assert dialog.field.text() == "Whitlock"
    assert not dialog.do_button.isEnabled()
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.list.current_row().name == "D. Whitlock"
    assert "goes to “Dana Whitlock”" in dialog.sentence.text()
    dialog.do_button.click()
    assert names(people).count("D. Whitlock") == 0
    assert window.toast.isVisibleTo(window)
    window.undo()
    assert "D. Whitlock" in names(people)


def test_minutes_are_told_only_while_it_is_seen(window: MainWindow, people: PeoplePage) -> None:
    assert people.timer.wait_ms <= 61_000
    window.place.navigator.go("today")
    assert people.timer.wait_ms > 61_000


def test_words_find_nicknames_and_letters_without_accents(desk: Desk) -> None:
    add_record(desk, "person", {"name": "Zoë Brontë", "nicknames": "Zo, Bee"})
    entries = people_across(desk)
    assert [one.name for one in chosen(entries, Wanted("zoe bee"))] == ["Zoë Brontë"]
    assert chosen(entries, Wanted("anne")) == []
    assert caption(1, entries) == "1 person"


def test_of_many_people_the_rest_follows_and_stays_in_order(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    for number in range(130):
        add_record(sample_desk, "person", {"name": f"Person {number:03}"})
    window.place.navigator.go("people")
    page = window.frame.page
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: len(page.entries) == len(people_across(sample_desk)))
    assert page.entries == people_across(sample_desk)
    before = page.entries
    page.refresh()
    assert page.entries is before, "who stands there already is not shown anew"
    change_record(sample_desk, "person", person_id(sample_desk, "Person 125"), {"name": "Zelda"})
    page.refresh()
    assert page.entries == people_across(sample_desk)
    assert page.entries[-1].name == "Zelda"


def test_who_left_is_counted_beside_those_that_are_shown(people: PeoplePage) -> None:
    assert people.subtitle() == "18 people, 1 left"
    people.want(replace(people.wanted, words="dana"))
    assert people.subtitle() == "2 of 18"
    people.want(replace(people.wanted, words="", there=There.ALL))
    assert people.subtitle() == "19 people"
