"""The Agreement tab: what it counts, the cases behind it, and clauses written, moved and removed with the keyboard."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk import agreements
from liaison.desk.agreements import agreement_page
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.ui.client.agreement.tab import AgreementTab
from liaison.ui.client.page import ClientPage
from liaison.ui.shell import MainWindow
from support.keyboard import give_keyboard


def agreement_of(window: MainWindow, desk: Desk, name: str, **args: str) -> AgreementTab:
    window.place.navigator.go("client", id=client_id(desk, name), tab="agreement", **args)
    page = window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, AgreementTab)
    return page.tab


@pytest.fixture
def tab(window: MainWindow, sample_desk: Desk) -> AgreementTab:
    return agreement_of(window, sample_desk, "Harbor")


def shown(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    give_keyboard(window, qtbot)


def rows(tab: AgreementTab) -> list[str]:
    return [row.words for part in (tab.sheet.ours, tab.sheet.theirs) for row in part.list.rows_now()]


def test_both_sides_with_their_terms_shares_and_counts(tab: AgreementTab) -> None:
    assert rows(tab) == [
        "We answer within 4 h, reply time, 4 hours, 93\u202f%, 14 of 15",
        "We send the agenda a day ahead, agenda ahead, 1 day, 88\u202f%, 15 of 17",
        "They give two weeks’ notice, notice, 14 days, 61\u202f%, 14 of 23",
        "They give feedback within 3 days, feedback time, 3 days, 48\u202f%, 11 of 23",
    ]
    assert tab.sheet.agreed.text() == "Agreed on 1 Dec 2025"
    assert tab.sheet.reviewed.text() == "reviewed on 14 Sep"


def test_choosing_a_clause_shows_its_cases_broken_ones_first(tab: AgreementTab) -> None:
    assert tab.cases.title.text() == "We answer within 4 h"
    assert tab.cases.caption.text() == "14 of 15 kept"
    theirs = tab.sheet.theirs.list
    theirs.setCurrentIndex(theirs.rows.index(1))
    assert tab.cases.title.text() == "They give feedback within 3 days"
    states = [row.state for row in tab.case_list.rows_now()]
    assert states == ["not kept"] * 12 + ["kept"] * 11


def test_a_case_opens_its_commitment(window: MainWindow, tab: AgreementTab, qtbot: QtBot) -> None:
    shown(window, qtbot)
    tab.case_list.setFocus()
    wanted = tab.case_list.current_row().id
    QTest.keyClick(tab.case_list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.args["tab"], here.args["record"]) == ("commitments", wanted)


def test_the_window_is_chosen_and_remembered(window: MainWindow, tab: AgreementTab, sample_desk: Desk) -> None:
    tab.sheet.windows.chosen.emit("30")
    tab.sheet.windows.choose("30")
    tab.refresh()
    found = agreement_page(sample_desk, client_id(sample_desk, "Harbor"), 30)
    assert [row.cases or row.figure for row in tab.sheet.ours.list.rows_now()] == [
        f"{one.kept} of {len(one.cases)}" if one.cases else "no case" for one in found.clauses[:2]
    ]
    assert window.place.state.get("agreement_window") == "30"


def test_a_clause_is_written_in_one_line_and_understood_while_typing(
    window: MainWindow, tab: AgreementTab, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    quick = tab.sheet.quick
    quick.field.setFocus()
    QTest.keyClicks(quick.field, "They approve drafts within 2 days")
    assert quick.said.text() == "Binds them: feedback time, 2 days"
    QTest.keyClick(quick.field, Qt.Key.Key_Return)
    assert rows(tab)[-1].startswith("They approve drafts within 2 days, feedback time, 2 days")
    assert quick.field.text() == ""
    assert window.toast.words.text() == "Added the clause “They approve drafts within 2 days”"
    window.undo()
    assert len(rows(tab)) == 4


def test_a_line_that_binds_nobody_is_refused_and_stays(tab: AgreementTab) -> None:
    tab.sheet.quick.field.setText("Answer within 4 hours")
    tab.sheet.quick.field.returnPressed.emit()
    assert "not said whom the clause binds" in tab.sheet.quick.said.text()
    assert tab.sheet.quick.field.text() == "Answer within 4 hours"
    assert len(rows(tab)) == 4


def test_alt_and_an_arrow_move_a_clause_and_it_stays_chosen(
    window: MainWindow, tab: AgreementTab, qtbot: QtBot
) -> None:
    shown(window, qtbot)
    ours = tab.sheet.ours.list
    ours.setFocus()
    QTest.keyClick(ours, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(tab)[1].startswith("We answer within 4 h")
    assert ours.current_row().what == "We answer within 4 h"
    window.undo()
    assert rows(tab)[0].startswith("We answer within 4 h")


def test_delete_moves_a_clause_to_the_trash(window: MainWindow, tab: AgreementTab, qtbot: QtBot) -> None:
    shown(window, qtbot)
    ours = tab.sheet.ours.list
    ours.setFocus()
    QTest.keyClick(ours, Qt.Key.Key_Delete)
    assert not any(row.startswith("We answer") for row in rows(tab))
    window.undo()
    assert any(row.startswith("We answer") for row in rows(tab))


def test_the_place_names_the_clause_that_is_shown(window: MainWindow, sample_desk: Desk) -> None:
    found = agreement_page(sample_desk, client_id(sample_desk, "Harbor"), 365).clauses[3]
    tab = agreement_of(window, sample_desk, "Harbor", record=found.id)
    assert tab.cases.title.text() == "They give feedback within 3 days"


def test_nothing_agreed_says_so_and_the_first_line_makes_it(window: MainWindow, sample_desk: Desk) -> None:
    add_record(sample_desk, "client", {"name": "Newcomer"})
    tab = agreement_of(window, sample_desk, "Newcomer")
    assert not tab.sheet.empty.isHidden()
    assert tab.sheet.ours.isHidden()
    tab.sheet.quick.field.setText("We answer within 4 hours")
    tab.sheet.quick.field.returnPressed.emit()
    assert tab.sheet.empty.isHidden()
    assert rows(tab) == ["We answer within 4 hours, reply time, 4 hours, no case, since 24 Nov"]
    assert tab.no_cases.text() == "No case in this window."


def test_a_clause_that_is_typed_comes_back_and_goes_with_its_client(
    window: MainWindow, tab: AgreementTab, sample_desk: Desk
) -> None:
    harbor = client_id(sample_desk, "Harbor")
    QTest.keyClicks(tab.sheet.quick.field, "We call on Mondays")
    assert agreement_of(window, sample_desk, "Oakline").sheet.quick.field.text() == ""
    kept = read_draft(sample_desk, f"clause:{harbor}")
    assert kept is not None
    assert kept.text == "We call on Mondays"
    window.lock()
    window.place.work.open(window, lambda: nullcontext(sample_desk))
    window.open_desk()
    again = agreement_of(window, sample_desk, "Harbor")
    assert again.sheet.quick.field.text() == "We call on Mondays"
    QTest.keyClick(again.sheet.quick.field, Qt.Key.Key_Return)
    assert again.sheet.quick.field.text() == ""
    assert read_draft(sample_desk, f"clause:{harbor}") is None


def test_what_is_typed_while_a_clause_is_added_stays(
    window: MainWindow, tab: AgreementTab, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = tab.sheet.quick.field
    add = agreements.add_clause

    def slow(desk: Desk, owner_id: str, text: str) -> object:
        field.setText("They reply within 2 days")  # the person types on before the answer
        return add(desk, owner_id, text)

    monkeypatch.setattr(agreements, "add_clause", slow)
    QTest.keyClicks(field, "We call on Mondays")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert any("We call on Mondays" in words for words in rows(tab))
    assert field.text() == "They reply within 2 days"
