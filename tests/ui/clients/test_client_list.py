"""The list of clients: order, filters while typing, filters kept under a name, pinning, and getting lost in it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.client_heads import client_head
from liaison.desk.clients import list_clients, pinned_clients
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.saved_filters import SavedFilter, save_filter, saved_filters
from liaison.desk.trash import trash
from liaison.ui.client.page import ClientPage
from liaison.ui.clients.page import ClientsPage
from liaison.ui.clients.sections import SectionSwitch
from liaison.ui.clients.table import COLUMNS, places
from liaison.ui.clients.view_model import ListFilter, Sorting, caption, in_order, list_rows
from liaison.ui.shell import MainWindow
from support.keyboard import give_keyboard

TODAY = date(2026, 11, 24)


@pytest.fixture
def page(window: MainWindow) -> ClientsPage:
    window.place.navigator.go("clients")
    found = window.frame.page
    assert isinstance(found, ClientsPage)
    return found


def names(page: ClientsPage) -> list[str]:
    return [page.table.rows.data(page.table.rows.index(place)).name for place in range(len(page.table))]


def shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    give_keyboard(window, qtbot)


def test_pinned_ones_first_then_those_we_work_for(page: ClientsPage) -> None:
    assert names(page) == [
        "Harbor & Finch",
        "Meridian Dental",
        "Pell Logistics",
        "Tallgrass Foods",
        "Brightwater Museum",
        "Oakline Credit Union",
        "Juniper Vale Books",
        "Copperline Hotels",
    ]
    assert page.subtitle() == "8 clients"
    row = page.table.rows.data(page.table.rows.index(0))
    assert row.words == (
        "Harbor & Finch, pinned, active, Dana Whitlock, last contact 2 days ago, rhythm 14, renewal 22 Mar 2027, "
        "we owe 2, they owe 4, 1 late"
    )


def test_a_head_sorts_up_then_down_then_as_at_first_and_is_remembered(window: MainWindow, page: ClientsPage) -> None:
    first = names(page)
    page.heads.heads["touch"].click()
    assert names(page)[0] == "Copperline Hotels"
    assert page.heads.heads["touch"].accessibleName() == "Last contact, sorted upwards"
    page.heads.heads["touch"].click()
    assert names(page)[0] == "Harbor & Finch"
    assert window.place.state.get("clients_sort") == "touch:down"
    assert ClientsPage(window.place).heads.heads["touch"].way == -1
    page.heads.heads["touch"].click()
    assert names(page) == first
    assert window.place.state.get("clients_sort") == ""


def test_what_is_not_known_stands_last_either_way_and_equals_by_name(sample_desk: Desk) -> None:
    rows = list_clients(sample_desk)
    for is_down in (False, True):
        ordered = in_order(rows, Sorting("renewal", is_down))
        assert [row.name for row in ordered if row.renewal_on is None] == [row.name for row in ordered[-2:]]
    late = [row.name for row in in_order(rows, Sorting("late", is_down=True))]
    assert late[:3] == ["Harbor & Finch", "Oakline Credit Union", "Tallgrass Foods"]


def test_typing_filters_by_name_person_and_status(page: ClientsPage, window: MainWindow, qtbot: QtBot) -> None:
    shown(window, qtbot)
    field = page.controls.field
    window.place.commands.run("clients_filter")
    assert field.hasFocus()
    QTest.keyClicks(field, "dana")
    assert names(page) == ["Harbor & Finch"]
    assert page.subtitle() == "1 of 8 clients"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(names(page)) == 8
    QTest.keyClicks(field, "prospect ruth")
    assert names(page) == ["Juniper Vale Books"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert isinstance(window.frame.page, ClientPage)


def test_segments_and_marks_narrow_the_list(page: ClientsPage) -> None:
    page.controls.show_filter(ListFilter(segment="working"))
    assert len(names(page)) == 6
    page.controls.show_filter(ListFilter(marks=frozenset({"late"})))
    assert names(page) == ["Harbor & Finch", "Tallgrass Foods", "Oakline Credit Union"]
    page.controls.show_filter(ListFilter(marks=frozenset({"quiet"})))
    assert names(page) == ["Pell Logistics"]
    page.controls.show_filter(ListFilter(segment="working", marks=frozenset({"renewal"})))
    assert names(page) == ["Meridian Dental", "Pell Logistics", "Brightwater Museum", "Oakline Credit Union"]
    assert page.controls.more.accessibleName() == "1 filter"
    menu = page.controls.made_menu()
    next(action for action in menu.actions() if action.text() == "Renewal within 90 days").toggle()
    assert len(names(page)) == 6


def test_nothing_fits_says_so_with_a_way_out(page: ClientsPage) -> None:
    page.controls.field.setText("nobody at all")
    assert page.empty is not None
    assert page.empty.accessibleName() == "No client fits. Show all"
    page.empty.followed.emit()
    assert len(names(page)) == 8
    assert not page.table.isHidden()


def test_a_filter_is_kept_used_renamed_and_removed(page: ClientsPage, sample_desk: Desk, window: MainWindow) -> None:
    page.controls.show_filter(ListFilter("", "working", frozenset({"late"})))
    page.controls.save_wanted.emit()
    dialog = page.keeper.dialog
    assert dialog is not None
    dialog.submit()
    assert page.keeper.dialog is dialog
    dialog.form.editor("name").setText("On fire")  # type: ignore[attr-defined]  # a line edit
    dialog.submit()
    assert [link.text() for link in page.saved.links] == ["On fire"]
    page.controls.show_filter(ListFilter())
    page.saved.links[0].click()
    assert names(page) == ["Harbor & Finch", "Tallgrass Foods", "Oakline Credit Union"]
    page.keeper.ask_new_name(page.saved.links[0].saved)
    again = page.keeper.dialog
    assert again is not None
    again.form.editor("name").setText("Late")  # type: ignore[attr-defined]  # a line edit
    again.submit()
    assert [one.name for one in saved_filters(sample_desk, "clients")] == ["Late"]
    page.keeper.remove(page.saved.links[0].saved)
    assert page.saved.isHidden()
    window.undo()
    assert [link.text() for link in page.saved.links] == ["Late"]


def test_a_kept_filter_that_is_not_understood_any_more_lets_all_through(page: ClientsPage, sample_desk: Desk) -> None:
    changes = save_filter(sample_desk, "clients", SavedFilter("Old", (("segment", "gone"), ("marks", "gone too"))))
    page.place.changes.announce(changes, None)
    page.saved.links[0].click()
    assert len(names(page)) == 8


def test_p_pins_and_takes_back_and_the_line_stays_chosen(
    page: ClientsPage, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    found = client_id(sample_desk, "Oakline")
    page.table.setFocus()
    page.table.choose(found)
    QTest.keyClick(page.table, Qt.Key.Key_P)
    assert "Oakline Credit Union" in [name for _id, name in pinned_clients(sample_desk)]
    assert page.table.current_row().id == found
    assert page.table.current_row().is_pinned
    QTest.keyClick(page.table, Qt.Key.Key_P)
    assert not client_head(sample_desk, found).is_pinned


def test_enter_opens_and_delete_moves_to_the_trash(
    page: ClientsPage, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    found = client_id(sample_desk, "Brightwater")
    page.table.setFocus()
    page.table.choose(found)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Brightwater Museum" not in names(page)
    assert page.table.current_row() is not None
    window.undo()
    assert "Brightwater Museum" in names(page)
    page.table.choose(found)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.windowTitle() == "Brightwater Museum – Liaison")


def test_the_menu_of_a_line_says_what_can_be_done(page: ClientsPage) -> None:
    row = page.table.rows.data(page.table.rows.index(0))
    labels = [action.text() for action in page.made_menu(row).actions() if action.text()]
    assert labels[:3] == ["Briefing", "Log interaction…", "Unpin from the rail"]
    assert "Move to trash" in labels


def test_a_list_without_clients_offers_the_first(window: MainWindow, sample_desk: Desk) -> None:
    for row in list_clients(sample_desk):
        trash(sample_desk, "client", row.id)
    window.place.navigator.go("clients")
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    assert page.empty is not None
    assert page.empty.accessibleName() == "No clients yet. Add a client"
    assert page.subtitle() == ""


def test_the_argument_narrows_to_a_segment(window: MainWindow, page: ClientsPage) -> None:
    window.place.navigator.go("clients", filter="former")
    assert names(page) == ["Copperline Hotels"]


def test_five_hundred_names_are_as_long_as_they_like(window: MainWindow, page: ClientsPage, sample_desk: Desk) -> None:
    name = "The Very Long Company of Many Words and <b>Tags</b> & Sons " * 3
    added = add_record(sample_desk, "client", {"name": name.strip()})
    window.place.changes.announce(added.changes, None)
    page.controls.field.setText("very long company")
    assert names(page) == [" ".join(name.split())] or names(page) == [name.strip()]


def test_columns_give_way_and_never_overlap() -> None:
    for width in (1400, 1134, 900, 716, 600):
        found = places(QRectF(20, 0, width, 32))
        assert {"name", "touch", "we_owe", "they_owe", "late"} <= set(found)
        ordered = [found[one.key] for one in COLUMNS if one.key in found]
        assert all(first.right() < second.left() for first, second in pairwise(ordered))
        if width >= 716:
            assert ordered[-1].right() <= 20 + width + 1


def test_heads_stand_over_their_columns_from_right_to_left_too(
    page: ClientsPage, window: MainWindow, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    heads = page.heads.heads
    assert heads["name"].x() < heads["late"].x()
    page.heads.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: heads["name"].x() > heads["late"].x())


def test_the_switch_goes_between_lists_and_shows_where_one_is(window: MainWindow) -> None:
    switch = SectionSwitch(window.place, "clients")
    assert switch.choice == "clients"
    assert switch.accessibleName() == "Lists"
    switch.chosen.emit("people")
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "people"
    assert switch.choice == "clients"


def test_the_caption_and_rows_speak_of_one_and_many(sample_desk: Desk) -> None:
    assert caption(1, 1) == "1 client"
    assert caption(3, 500) == "3 of 500 clients"
    rows = {row.name: row for row in list_rows(list_clients(sample_desk), ListFilter(), Sorting(), TODAY)}
    assert rows["Pell Logistics"].is_quiet
    assert not rows["Copperline Hotels"].is_quiet
    assert rows["Copperline Hotels"].contact == ""


def test_everything_has_a_name_for_a_screen_reader(page: ClientsPage) -> None:
    for widget in (page.table, page.controls.field, page.controls.segments, page.controls.more, page.new):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    model = page.table.rows
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole).startswith("Harbor & Finch, pinned")
    assert page.table.rect().contains(QPoint(1, 1))
