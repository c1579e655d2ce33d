"""The palette: opened by key and by the field, typed into, walked, and what it opens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.ui.client.page import ClientPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.log import LogDialog
from liaison.ui.navigation import Place
from liaison.ui.palette.overlay import Palette
from liaison.ui.palette.rows import Caption, Line, text_of
from liaison.ui.resets import ResetSheet
from liaison.ui.shell import MainWindow
from liaison.ui.timeline.tab import TimelineTab


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def palette(shown: MainWindow) -> Palette:
    shown.place.commands.run("search")
    made = shown.findChild(Palette, "palette")
    assert isinstance(made, Palette)
    return made


def lines(palette: Palette) -> list[str]:
    rows = [palette.list.rows.data(palette.list.rows.index(at)) for at in range(len(palette.list))]
    return [text_of(row.title) if isinstance(row, Line) else f"# {row.text}" for row in rows]


def rows_of(palette: Palette) -> list[Caption | Line]:
    return [palette.list.rows.data(palette.list.rows.index(at)) for at in range(len(palette.list))]


def chosen(palette: Palette) -> str:
    row = palette.list.current_row()
    assert isinstance(row, Line)
    return text_of(row.title)


def press(palette: Palette, key: Qt.Key, times: int = 1, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    for _ in range(times):
        QTest.keyClick(palette.field.edit, key, modifier)


def test_it_opens_from_the_field_of_the_top_bar_and_is_there_once(shown: MainWindow) -> None:
    QTest.mouseClick(shown.frame.top_bar.search_field, Qt.MouseButton.LeftButton)
    shown.use_tool("search")
    assert len([one for one in shown.findChildren(Palette) if one.isVisible()]) == 1


def test_at_rest_it_offers_pinned_clients_and_actions(palette: Palette) -> None:
    found = lines(palette)
    assert "# Pinned" in found
    assert "Harbor & Finch" in found
    assert "New note" in found
    assert palette.field.number.text() == ""


def test_typing_finds_groups_in_their_order(palette: Palette) -> None:
    QTest.keyClicks(palette.field.edit, "dana tim")
    found = lines(palette)
    captions = [text for text in found if text.startswith("# ")]
    assert captions[:4] in (
        ["# Clients", "# People", "# Notes", "# Commitments"],
        ["# People", "# Notes", "# Commitments", "# Actions"],
    )
    assert "Dana Timko" in found
    assert "Timetable for the warehouse move, from Dana Whitlock" in found
    number = sum(not text.startswith("# ") and not text.startswith("See all") for text in found)
    assert palette.field.number.text() == f"{number} results"


def test_arrows_skip_captions_and_tab_goes_from_group_to_group(palette: Palette) -> None:
    QTest.keyClicks(palette.field.edit, "dana tim")
    order = [text for text in lines(palette) if not text.startswith("# ")]
    assert chosen(palette) == order[0]
    press(palette, Qt.Key.Key_Down, 3)
    assert chosen(palette) == order[3]
    press(palette, Qt.Key.Key_Up, 4)
    assert chosen(palette) == order[-1]
    press(palette, Qt.Key.Key_Down)
    found = lines(palette)
    heads = [found[at + 1] for at, text in enumerate(found) if text.startswith("# ")]
    for head in heads[1:]:
        press(palette, Qt.Key.Key_Tab)
        assert chosen(palette) == head
    press(palette, Qt.Key.Key_Backtab)
    assert chosen(palette) == heads[-2]


def test_enter_opens_the_client_and_remembers_it(palette: Palette, shown: MainWindow, sample_desk: Desk) -> None:
    QTest.keyClicks(palette.field.edit, "pell")
    press(palette, Qt.Key.Key_Return)
    here = shown.place.navigator.here
    assert here is not None
    assert here.page == "client"
    assert not palette.isVisible()
    assert shown.place.state.get("recent") == f"client:{here.args['id']}"
    shown.use_tool("search")
    again = next(one for one in shown.findChildren(Palette) if one.isVisible())
    assert lines(again)[:2] == ["# Recent", "Pell Logistics"]


def test_the_map_is_found_where_no_client_is_in_view(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "stakeholder map")
    named = [line for line in lines(palette) if line.startswith("Stakeholder map of ")]
    assert len(named) == 1
    palette.list.choose(next(row.key for row in rows_of(palette) if row.key.startswith("deed:map:")))
    press(palette, Qt.Key.Key_Return)
    here = shown.place.navigator.here
    assert here is not None
    assert here.page == "map"
    assert here.args["client"] == shown.frame.rail.pinned[0]


def test_ctrl_enter_opens_the_page_of_a_client(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "pell log")
    press(palette, Qt.Key.Key_Return, ctrl=True)
    assert isinstance(shown.frame.page, ClientPage)
    assert not [one for one in shown.findChildren(QDialog) if one.isVisible()]


def test_ctrl_enter_opens_the_form_of_what_has_no_page_over_the_page(palette: Palette, shown: MainWindow) -> None:
    before = shown.place.navigator.here
    QTest.keyClicks(palette.field.edit, "timetable")
    palette.list.choose(next(row.key for row in rows_of(palette) if row.key.startswith("commitment:")))
    press(palette, Qt.Key.Key_Return, ctrl=True)
    assert shown.place.navigator.here == before
    form = next(one for one in shown.findChildren(QDialog) if one.isVisible())
    form.close()


def test_a_command_that_is_called_so_comes_first_and_runs(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "larger")
    assert lines(palette)[:2] == ["# Actions", "Larger text"]
    press(palette, Qt.Key.Key_Return)
    assert shown.place.state.text_scale == pytest.approx(1.1)


def test_a_name_and_a_verb_make_an_action_about_that_client(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "brief pell")
    assert "Briefing for Pell Logistics" in lines(palette)
    while chosen(palette) != "Briefing for Pell Logistics":
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert shown.place.navigator.here is not None
    assert shown.place.navigator.here.page == "briefing"


def test_escape_closes_it_and_the_focus_goes_back(shown: MainWindow) -> None:
    button: QWidget = shown.frame.top_bar.note_button
    button.setFocus()
    shown.use_tool("search")
    palette = shown.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert button.hasFocus()


def test_it_closes_where_what_had_the_focus_is_gone(shown: MainWindow) -> None:
    before = QPushButton(shown.centralWidget())
    before.show()
    before.setFocus()
    shown.use_tool("search")
    palette = shown.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    shiboken6.delete(before)  # as a page does that is read anew behind it
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_it_follows_the_size_of_the_window(palette: Palette, shown: MainWindow) -> None:
    shown.resize(QSize(820, 600))
    assert palette.width() <= 820 - 32
    assert palette.geometry().bottom() < shown.height()
    assert palette._dim.size() == shown.size()


def test_a_click_beside_it_closes_it_and_presses_nothing_under_it(palette: Palette, shown: MainWindow) -> None:
    place = shown.place.navigator.here
    dim = palette._dim
    QTest.mouseClick(dim, Qt.MouseButton.LeftButton, pos=QPoint(60, 90))
    assert not palette.isVisible()
    assert not dim.isVisible()
    assert shown.place.navigator.here == place


def test_a_screen_reader_is_told_names_and_the_chosen_line(palette: Palette) -> None:
    QTest.keyClicks(palette.field.edit, "dana whit")
    assert palette.field.edit.accessibleName() == "Search or jump to"
    assert palette.field.edit.accessibleDescription().startswith("Dana Whitlock, Marketing Director")
    told = QAccessible.queryAccessibleInterface(palette.list)
    assert told.role() == QAccessible.Role.List
    row = next(at for at in range(len(palette.list)) if isinstance(palette.list._row(at), Line))
    assert told.child(row).text(QAccessible.Text.Name).startswith("Dana Whitlock, ")
    assert isinstance(palette.list._row(0), Caption)


def test_nothing_found_says_so(palette: Palette) -> None:
    QTest.keyClicks(palette.field.edit, "zzzzqqqq")
    assert palette.field.number.text() == "0 results"


def test_the_timeline_with_a_person_is_narrowed_to_them(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "whit timel")
    assert chosen(palette) == "Harbor & Finch, timeline with Dana Whitlock"
    press(palette, Qt.Key.Key_Return)
    page = shown.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, TimelineTab)
    assert page.tab.filters.people.currentText() == "Dana Whitlock"
    assert page.tab.feed.person_id == page.tab.filters.person_id


def test_logging_an_interaction_starts_with_that_person(palette: Palette, shown: MainWindow) -> None:
    QTest.keyClicks(palette.field.edit, "log dana whit")
    while chosen(palette) != "Log interaction with Dana Whitlock":
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    dialog = next(one for one in shown.findChildren(LogDialog) if one.isVisible())
    dialog.close()


def test_enter_waits_for_the_answer_to_what_is_typed(
    palette: Palette, shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[Callable[[], None]] = []
    run = shown.place.work.run

    def later(*args: Any, **more: Any) -> None:
        waiting.append(lambda: run(*args, **more))

    monkeypatch.setattr(shown.place.work, "run", later)
    before = palette.list.current_row()
    QTest.keyClicks(palette.field.edit, "trash")
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert palette.list.current_row() == before
    monkeypatch.setattr(shown.place.work, "run", run)
    waiting[-1]()
    assert not palette.isVisible()
    assert shown.place.navigator.here == Place("trash")


def palette_on_harbor(window: MainWindow, harbor: str) -> Palette:
    window.place.navigator.go("client", id=harbor)
    window.use_tool("search")
    return next(one for one in window.findChildren(Palette) if one.isVisible())


def test_what_is_called_so_comes_before_what_is_only_found_so(shown: MainWindow, sample_desk: Desk) -> None:
    palette = palette_on_harbor(shown, client_id(sample_desk, "Harbor"))
    QTest.keyClicks(palette.field.edit, "review")
    found = lines(palette)
    assert found.index("Open review") < found.index("Calendar")


@pytest.mark.parametrize(
    ("typed", "deed"),
    [("reset", "Start a reset…"), ("snooze", "Warning signs of Harbor & Finch"), ("false alarm", "Warning signs of")],
)
def test_a_reset_and_what_to_do_with_signs_are_found_on_a_client(
    shown: MainWindow, sample_desk: Desk, typed: str, deed: str
) -> None:
    palette = palette_on_harbor(shown, client_id(sample_desk, "Harbor"))
    QTest.keyClicks(palette.field.edit, typed)
    assert any(line.startswith(deed) for line in lines(palette))


@pytest.mark.parametrize("typed", ["add client", "new client", "client add"])
def test_a_client_is_added_from_everywhere(shown: MainWindow, palette: Palette, typed: str) -> None:
    QTest.keyClicks(palette.field.edit, typed)
    assert chosen(palette) == "New client…"
    press(palette, Qt.Key.Key_Return)
    form = next(one for one in shown.findChildren(RecordDialog) if one.isVisible())
    assert form.windowTitle() == "New client"
    form.reject()


def test_what_can_be_done_about_the_client_of_last_is_found_from_where_nobody_is_in_view(
    shown: MainWindow, sample_desk: Desk
) -> None:
    shown.place.navigator.go("client", id=client_id(sample_desk, "Harbor"))
    shown.place.navigator.go("today")
    shown.place.commands.run("search")
    palette = shown.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field.edit, "reset")
    assert "Start a reset with Harbor & Finch…" in lines(palette)


def test_a_reset_begins_from_the_palette(shown: MainWindow, sample_desk: Desk) -> None:
    palette = palette_on_harbor(shown, client_id(sample_desk, "Harbor"))
    QTest.keyClicks(palette.field.edit, "start a reset with")
    palette.list.choose(next(row.key for row in rows_of(palette) if row.key.startswith("deed:reset:")))
    press(palette, Qt.Key.Key_Return)
    (sheet,) = shown.findChildren(ResetSheet)
    assert sheet.isVisible()
