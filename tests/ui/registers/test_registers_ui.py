"""The registers in the window: typing a line, settling it with a key, going to one line of one client or of all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, current_form
from liaison.desk.registers import REGISTERS, register_page
from liaison.ui.client.page import ClientPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.registers.body import RegistersBody
from liaison.ui.registers.page import RegistersPage
from liaison.ui.registers.tab import RegistersTab
from liaison.ui.registers.view_model import LineRow
from liaison.ui.registers.words import FORM_WORDS, LETTERS, REGISTER_WORDS, STEPS
from liaison.ui.shell import MainWindow
from liaison.ui.theme import Role, text_width
from support.keyboard import give_keyboard


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    return next(row.id for row in list_clients(sample_desk) if row.name.startswith("Harbor"))


@pytest.fixture
def body(window: MainWindow, harbor: str) -> RegistersBody:
    window.place.navigator.go("client", id=harbor, tab="registers")
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, RegistersTab)
    return page.tab.body


def rows(body: RegistersBody) -> list[LineRow]:
    return [body.lines.rows.data(body.lines.rows.index(place)) for place in range(len(body.lines))]


def row_called(body: RegistersBody, what: str) -> LineRow:
    return next(row for row in rows(body) if row.line.what == what)


def test_every_register_of_the_desk_has_words_a_form_and_known_letters() -> None:
    assert {one.key for one in REGISTERS} == set(REGISTER_WORDS) == set(FORM_WORDS)
    assert [one.key for one in REGISTERS] == list(REGISTER_WORDS)
    letters = {letter for letter, _text in LETTERS}
    for steps in STEPS.values():
        assert len({step.letter for step in steps}) == len(steps)
        assert {step.letter for step in steps} <= letters
    for register in REGISTERS:
        assert bool(REGISTER_WORDS[register.key].nothing_open) == (register.is_open is not None)


def test_enter_adds_the_line_that_was_typed_and_chooses_it(
    window: MainWindow, sample_desk: Desk, body: RegistersBody, harbor: str
) -> None:
    QTest.keyClicks(body.entry.line, "Loyalty cards for staff, to Dana")
    body.entry.preview()
    assert body.entry.said.text() == "Dana Whitlock"
    QTest.keyClick(body.entry.line, Qt.Key.Key_Return)
    assert body.entry.line.text() == ""
    chosen = body.lines.current_row()
    assert isinstance(chosen, LineRow)
    assert (chosen.line.what, chosen.line.person) == ("Loyalty cards for staff", "Dana Whitlock")
    counted = body.registers.current_row()
    assert counted.number == 3
    window.undo()
    assert all(row.line.what != "Loyalty cards for staff" for row in rows(body))


def test_what_cannot_be_kept_stays_in_the_line_with_the_reason(body: RegistersBody) -> None:
    body.show_register("promoter")
    QTest.keyClicks(body.entry.line, "very happy")
    QTest.keyClick(body.entry.line, Qt.Key.Key_Return)
    assert body.entry.line.text() == "very happy"
    assert "score" in body.entry.said.text()


def test_one_key_changes_where_a_line_stands(
    window: MainWindow, sample_desk: Desk, body: RegistersBody, harbor: str
) -> None:
    row = row_called(body, "Delivery cut-off countdown on the basket page")
    body.lines.choose(row.key)
    QTest.keyClick(body.lines, Qt.Key.Key_O)
    assert row_called(body, row.line.what).line.state == "offered"
    QTest.keyClick(body.lines, Qt.Key.Key_D)
    assert all(one.key != row.key for one in rows(body))
    body.state.choose("all")
    body.refresh()
    declined = row_called(body, row.line.what)
    assert (declined.line.state, declined.is_settled) == ("declined", True)
    assert current_form(sample_desk, "entry", row.key).values["outcome_on"] == "2026-11-24"


def test_telling_them_settles_a_concern(sample_desk: Desk, window: MainWindow) -> None:
    window.place.navigator.go("registers", register="concerns")
    page = window.frame.page
    assert isinstance(page, RegistersPage)
    row = rows(page.body)[0]
    page.body.lines.choose(row.key)
    QTest.keyClick(page.body.lines, Qt.Key.Key_T)
    assert all(one.key != row.key for one in rows(page.body))
    assert current_form(sample_desk, "entry", row.key).values["told_on"] == "2026-11-24"


def test_the_menu_offers_the_steps_the_parts_and_the_rest(body: RegistersBody) -> None:
    body.show_register("goals")
    row = rows(body)[0]
    said = [action.text() for action in body.deeds.menu_for(row).actions() if action.text()]
    assert said == [
        *("Reached\tR", "Given up\tG", "Active again\tP", "New reading…", "Edit…", "History", "Move to trash"),
    ]


def test_a_reading_is_typed_onto_the_chosen_goal(sample_desk: Desk, body: RegistersBody, harbor: str) -> None:
    body.show_register("goals")
    row = rows(body)[0]
    body.lines.choose(row.key)
    QTest.keyClicks(body.entry.line, "34 %")
    QTest.keyClick(body.entry.line, Qt.Key.Key_Return)
    again = next(one for one in rows(body) if one.key == row.key)
    assert again.line.state.startswith("34")
    assert len(register_page(sample_desk, "goals", harbor).lines) == 3


def test_enter_opens_the_form_and_new_takes_over_what_was_typed(window: MainWindow, body: RegistersBody) -> None:
    row = rows(body)[0]
    body.lines.choose(row.key)
    QTest.keyClick(body.lines, Qt.Key.Key_Return)
    (form,) = window.findChildren(RecordDialog)
    assert form.form.record_id == row.key
    form.close()
    body.entry.line.setText("Vouchers")
    body.new_button.click()
    form = next(one for one in window.findChildren(RecordDialog) if one.form.record_id is None)
    assert form.fields.rows["what"].editor.text() == "Vouchers"
    form.submit()
    assert body.entry.line.text() == ""
    assert body.lines.current_row().line.what == "Vouchers"


def test_a_record_named_by_the_place_is_chosen_whatever_its_register_and_state(
    window: MainWindow, sample_desk: Desk, harbor: str
) -> None:
    made = add_record(sample_desk, "request", {"what": "Two weeks’ notice", "outcome": "declined"}, harbor).record_id
    window.place.navigator.go("client", id=harbor, tab="registers", record=made)
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, RegistersTab)
    assert page.tab.body.key == "requests"
    chosen = page.tab.body.lines.current_row()
    assert isinstance(chosen, LineRow)
    assert chosen.key == made


def test_an_empty_register_says_what_to_do(body: RegistersBody) -> None:
    body.show_register("introductions")
    assert body.empty.sentence.text() == "No introduction waits for what comes of it."
    assert body.empty.link is not None
    body.empty.link.click()
    assert body.state.choice == "all"
    assert body.empty.sentence.text() == "No introductions yet."
    body.show_register("resets")
    assert not body.entry.line.isEnabled()


def test_what_was_typed_and_not_added_comes_back(window: MainWindow, harbor: str, body: RegistersBody) -> None:
    QTest.keyClicks(body.entry.line, "Half an idea")
    body.entry._keeper.flush()
    again = RegistersBody(window.place, harbor)
    assert again.entry.line.text() == "Half an idea"


def test_lines_are_read_out_in_full(body: RegistersBody) -> None:
    model = body.lines.rows
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Reminder for baskets left behind, Dana Whitlock, Thu 26 Mar, accepted"
    shown = body.registers.rows
    assert shown.data(shown.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Ideas, 2 open"
    assert body.lines.accessibleName() == "Ideas"


def test_delete_moves_the_chosen_line_to_the_trash(window: MainWindow, body: RegistersBody, qtbot: QtBot) -> None:
    window.show()
    give_keyboard(window, qtbot)
    before = len(rows(body))
    chosen = rows(body)[0]
    body.lines.setFocus()
    body.lines.choose(chosen.key)
    QTest.keyClick(body.lines, Qt.Key.Key_Delete)
    assert chosen.key not in [row.key for row in rows(body)]
    assert len(rows(body)) == before - 1
    window.undo()
    assert chosen.key in [row.key for row in rows(body)]


def test_columns_are_as_wide_as_their_words_and_what_a_line_says_gives_way_last(
    window: MainWindow, body: RegistersBody
) -> None:
    window.resize(1440, 900)
    body.show_register("stakes")
    padding = body.lines.lines.padding
    texts = [body.lines.lines.texts(row) for row in rows(body)]
    for width in (900, 620, 420):
        places = body.lines.lines.columns(QRectF(padding, 0, width, 32))
        assert places[-1].right() == pytest.approx(padding + width)
        what, client, _person, day, state = (place.width() for place in places)
        assert what >= min(width * 0.37, max(text_width(Role.BODY, text[0]) for text in texts))
        assert client == 0  # these are the lines of one client
        if width > 500:
            for column, room in ((0, what), (3, day), (4, state)):
                assert max(text_width(Role.BODY, text[column]) for text in texts) <= room
