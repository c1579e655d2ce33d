"""The sheet for someone who leaves: what it shows before, and what one step does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.client_people import client_people
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.finding import client_id, person_id
from liaison.desk.person_sheet import person_sheet
from liaison.desk.running_changes import running_changes
from liaison.ui.person.contact_change import ContactChangeDialog, begin_contact_change
from liaison.ui.person.lines import Line, LineList
from liaison.ui.person.page import PersonPage
from liaison.ui.shell import MainWindow


def lines(of: LineList) -> list[Line]:
    return [of.rows.data(of.rows.index(place)) for place in range(len(of))]


@pytest.fixture
def sheet(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> ContactChangeDialog:
    """Dana leaves Harbor & Finch."""
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("person", id=person_id(sample_desk, "Dana Whitlock"))
    page = window.frame.page
    assert isinstance(page, PersonPage)
    assert page.sheet is not None
    return begin_contact_change(window.place, page, page.sheet.places[0].id)


def owed_to(desk: Desk, name: str) -> set[str]:
    return {one.what for one in person_sheet(desk, person_id(desk, name)).owed}


def test_it_shows_what_goes_with_them(sheet: ContactChangeDialog) -> None:
    assert sheet.title.text() == "Dana Whitlock leaves Harbor & Finch"
    assert "Dana Whitlock is the point of contact." in sheet.exposure_label.text()
    assert [line.check for line in lines(sheet.promises)] == [False] * 4
    assert sheet.promises_note.text() == "Name who follows, to hand these over."
    assert [line.title for line in lines(sheet.plan)][:2] == [
        "Go through what is open with Dana Whitlock",
        "Learn who follows Dana Whitlock",
    ]
    assert not sheet.form.isRowVisible(sheet.role)


def test_without_a_last_day_it_stays_open(sample_desk: Desk, sheet: ContactChangeDialog) -> None:
    sheet.do_button.click()
    assert sheet.problem.text() == "Give the last day, as in “27 Nov” or “friday”."
    sheet.day.setText("someday")
    sheet.do_button.click()
    assert sheet.isVisible()
    assert sheet.problem.text()
    assert sheet.do_button.isEnabled()
    assert len(running_changes(sample_desk)) == 1


def test_promises_that_were_ticked_off_stay_off(sheet: ContactChangeDialog) -> None:
    sheet.successor.setCurrentText("Leo Marsh")
    for line in lines(sheet.promises):
        sheet.promises.ticked.emit(line)
    assert not any(line.check for line in lines(sheet.promises))
    QTest.keyClicks(sheet.goes_to, "Elsewhere")
    sheet.successor.setCurrentText("Leo Marshall")
    assert not any(line.check for line in lines(sheet.promises))
    sheet.successor.setCurrentText("")
    sheet.successor.setCurrentText("Leo Marsh")
    assert all(line.check for line in lines(sheet.promises))


def test_one_step_hands_over_and_undo_takes_it_back(
    window: MainWindow, sample_desk: Desk, sheet: ContactChangeDialog
) -> None:
    harbor = client_id(sample_desk, "Harbor")
    QTest.keyClicks(sheet.day, "4 Dec")
    QTest.keyClick(sheet.day, Qt.Key.Key_Tab)
    sheet.successor.setCurrentText("Leo Marsh")
    assert all(line.check for line in lines(sheet.promises))
    kept = lines(sheet.promises)[0]
    box = QPoint(14, sheet.promises.visualRect(sheet.promises.rows.index(0)).center().y())
    QTest.mouseClick(sheet.promises.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert lines(sheet.promises)[0].check is False
    assert lines(sheet.plan)[1].title == "Be introduced to Leo Marsh by Dana Whitlock"
    assert lines(sheet.plan)[1].tail == "27 Nov"
    sheet.plan.setCurrentIndex(sheet.plan.rows.index(0))
    QTest.keyClick(sheet.plan, Qt.Key.Key_Space)
    QTest.keyClicks(sheet.own_step, "Send flowers")
    QTest.keyClick(sheet.own_step, Qt.Key.Key_Return)
    assert sheet.promises_note.text() == (
        "Tick what Leo Marsh takes over on 5 Dec; the rest stays with the one who leaves."
    )
    sheet.do_button.click()
    (change,) = running_changes(sample_desk, client_id=harbor)
    assert (change.successor, change.leaves_on, change.waiting) == ("Leo Marsh", date(2026, 12, 4), 3)
    assert [step.what for step in change.steps][-1] == "Send flowers"
    assert "Go through what is open with Dana Whitlock" not in [step.what for step in change.steps]
    assert "Send flowers" in owed_to(sample_desk, "Leo Marsh")
    assert len(owed_to(sample_desk, "Dana Whitlock")) == 4, "she is there until 4 Dec"
    page = window.frame.page
    assert isinstance(page, PersonPage)
    (said,), (link,) = page.handovers.captions, page.handovers.hand_over_links
    assert said.text() == "Last day Fri 4 Dec, Leo Marsh follows. 3 commitments to hand over on Sat 5 Dec"
    link.click()
    assert window.toast.words.text() == ("3 commitments of Dana Whitlock, whose last day is 4 Dec, went to Leo Marsh")
    assert owed_to(sample_desk, "Dana Whitlock") == {kept.title}
    assert said.text() == "Last day Fri 4 Dec, Leo Marsh follows"
    assert link.isHidden()
    window.undo()
    assert said.text().endswith("to hand over on Sat 5 Dec")
    window.undo()
    assert running_changes(sample_desk, client_id=harbor) == ()
    assert len(owed_to(sample_desk, "Dana Whitlock")) == 4


def test_someone_new_follows_and_they_go_to_another_client(sample_desk: Desk, sheet: ContactChangeDialog) -> None:
    sheet.day.setText("2026-11-20")
    sheet.day.editingFinished.emit()
    sheet.successor.setCurrentText("Nora Vance")
    assert sheet.promises_note.text().startswith("Tick what Nora Vance takes over now;")
    assert sheet.form.isRowVisible(sheet.role)
    sheet.role.setText("Head of Marketing")
    sheet.goes_to.setText("pell logistics")
    assert sheet.form.isRowVisible(sheet.goes_to_role)
    sheet.goes_to_role.setText("Owner")
    sheet.as_promises.setChecked(False)
    sheet.do_button.click()
    nora = next(row for row in client_people(sample_desk, client_id(sample_desk, "Harbor")) if row.name == "Nora Vance")
    assert (nora.role, nora.from_on, nora.is_point_of_contact) == ("Head of Marketing", date(2026, 11, 21), True)
    dana = person_sheet(sample_desk, person_id(sample_desk, "Dana Whitlock"))
    assert {(place.client, place.role) for place in dana.places} >= {("Pell Logistics", "Owner")}
    assert dana.owed == ()
    assert len(owed_to(sample_desk, "Nora Vance")) == 4


def test_a_handover_under_way_is_not_begun_twice(window: MainWindow, sample_desk: Desk) -> None:
    window.place.navigator.go("person", id=person_id(sample_desk, "Sofia Lindqvist"))
    page = window.frame.page
    assert isinstance(page, PersonPage)
    assert page.sheet is not None
    sheet = begin_contact_change(window.place, page, page.sheet.places[0].id)
    assert sheet.problem.text() == "A handover from Sofia Lindqvist is under way already."
    assert sheet.day.text() == "2026-12-04"
    assert not sheet.do_button.isEnabled()
    sheet.reject()


def test_what_is_filled_in_comes_back_after_escape_or_the_lock(
    window: MainWindow, sample_desk: Desk, sheet: ContactChangeDialog
) -> None:
    place_id = sheet._place_id
    QTest.keyClicks(sheet.reason, "A new post")
    QTest.keyClicks(sheet.day, "4 Dec")
    sheet.successor.setCurrentText("Leo Marsh")
    for line in (lines(sheet.promises)[0], lines(sheet.promises)[2]):
        sheet.promises.ticked.emit(line)
    sheet.plan.ticked.emit(lines(sheet.plan)[1])
    sheet.own_step.said.emit("Ask for the keys")
    filled = sheet.filled()
    window.place.work.settle()
    sheet.reject()
    again = begin_contact_change(window.place, window, place_id)
    assert again.filled() == filled
    assert [line.check for line in lines(again.promises)] == [False, True, False, True]
    assert lines(again.plan)[-1].title == "Ask for the keys"
    assert not lines(again.plan)[1].check
    assert again.discard_link.isVisible()
    again.discard_link.click()
    assert not again.isVisible()
    assert read_draft(sample_desk, again.keeper.key) is None


def test_a_handover_that_was_begun_leaves_no_draft(sample_desk: Desk, sheet: ContactChangeDialog) -> None:
    QTest.keyClicks(sheet.day, "4 Dec")
    assert sheet.discard_link.isVisible()
    sheet.submit()
    assert len(running_changes(sample_desk)) == 2
    assert read_draft(sample_desk, sheet.keeper.key) is None


def test_opening_the_sheet_keeps_nothing(window: MainWindow, sample_desk: Desk, sheet: ContactChangeDialog) -> None:
    assert not sheet.discard_link.isVisible()
    sheet.reject()
    window.place.work.settle()
    assert read_draft(sample_desk, sheet.keeper.key) is None
