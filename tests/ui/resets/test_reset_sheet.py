"""The sheet that leads through a reset: what led to it is there, all of it is one step, and what is typed is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.finding import client_id
from liaison.desk.resets import NewReset, reset_plan, start_reset
from liaison.insight.resetting import ResetTerms
from liaison.insight.signs.finding import Deed, Step
from liaison.model.clock import FixedClock
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.registers.body import RegistersBody
from liaison.ui.resets import ResetSheet
from liaison.ui.shell import MainWindow
from liaison.ui.signs import SignDeeds
from liaison.ui.unsaved import Unsaved


@pytest.fixture
def tallgrass(sample_desk: Desk) -> str:
    return client_id(sample_desk, "Tallgrass")


def begin(window: MainWindow, client: str) -> ResetSheet:
    step = Step("Start a reset", Deed.NEW, "reset", values=(("why", "Delivery fell by 1.2 points"),))
    SignDeeds(window.place, window).take(client, step)
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, ResetSheet) and one.isVisible())


def fill(sheet: ResetSheet) -> None:
    sheet.texts["goals"].setPlainText("Fill the shelves by spring")
    sheet.texts["our_change"].setPlainText("Weekly page of results")
    sheet.texts["our_request"].setPlainText("Feedback within three days")


def test_what_led_to_it_is_filled_in_and_opens_its_records(window: MainWindow, tallgrass: str, qtbot: QtBot) -> None:
    sheet = begin(window, tallgrass)
    assert sheet.windowTitle() == "Start a reset with Tallgrass Foods"
    assert sheet.texts["why"].toPlainText() == "Delivery fell by 1.2 points"
    assert len(sheet.evidence) > 0
    assert sheet.days["evaluate_on"].text() == "2027-02-24"
    assert len(sheet.checkpoints) == 2
    sheet.evidence.setCurrentIndex(sheet.evidence.rows.index(0))
    sheet._open_evidence(sheet.evidence.current_row())
    menu = next(iter(sheet.findChildren(QMenu)))
    menu.actions()[0].trigger()
    form = next(one for one in QApplication.topLevelWidgets() if isinstance(one, RecordDialog) and one.isVisible())
    form.reject()
    menu.close()
    assert sheet.isVisible()
    sheet.reject()


def test_a_reset_is_begun_in_one_step_and_undone_in_one(window: MainWindow, sample_desk: Desk, tallgrass: str) -> None:
    before = {one.id for one in list_commitments(sample_desk)}
    sheet = begin(window, tallgrass)
    fill(sheet)
    assert sheet.do_button.text() == "Keep the draft"
    sheet.agreed.setChecked(True)
    assert sheet.do_button.text() == "Start the reset"
    assert "We look at it together on Thu 24 Dec and Mon 25 Jan 2027" in sheet.writing.text()
    sheet._toggle(sheet.checkpoints.rows.data(sheet.checkpoints.rows.index(0)))
    assert "We look at it together on Mon 25 Jan 2027" in sheet.writing.text()
    sheet.copy_link.click()
    assert QGuiApplication.clipboard().text() == sheet.writing.text()
    sheet.do_button.click()
    assert reset_plan(sample_desk, tallgrass).running_id is not None
    made = [one.what for one in list_commitments(sample_desk) if one.id not in before]
    assert sorted(made) == ["Feedback within three days", "Weekly page of results"]
    window.place.commands.run("undo")
    assert reset_plan(sample_desk, tallgrass).running_id is None
    assert {one.id for one in list_commitments(sample_desk)} == before
    again = begin(window, tallgrass)
    assert again.texts["our_change"].toPlainText() == "Weekly page of results"
    assert again.agreed.isChecked()
    again.reject()
    window.place.commands.run("redo")
    assert reset_plan(sample_desk, tallgrass).running_id is not None
    assert read_draft(sample_desk, f"reset:{tallgrass}") is None


def test_what_lacks_a_step_is_said_where_it_lacks(window: MainWindow, sample_desk: Desk, tallgrass: str) -> None:
    sheet = begin(window, tallgrass)
    sheet.agreed.setChecked(True)
    sheet.texts["goals"].setPlainText("Fill the shelves by spring")
    sheet.do_button.click()
    assert sheet.problem.text() == "What is agreed has all five steps. Say what we change that they notice."
    sheet.days["evaluate_on"].setText("not a day")
    sheet.days["evaluate_on"].editingFinished.emit()
    assert "not a day" in sheet.problem.text()
    assert reset_plan(sample_desk, tallgrass).running_id is None
    sheet.discard()


def test_what_is_typed_is_kept_until_it_is_begun(window: MainWindow, sample_desk: Desk, tallgrass: str) -> None:
    sheet = begin(window, tallgrass)
    fill(sheet)
    sheet.reject()
    assert read_draft(sample_desk, f"reset:{tallgrass}") is not None
    unsaved = Unsaved(window.place, window)
    unsaved.show()
    again = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ResetSheet) and one.isVisible())
    assert again.texts["our_change"].toPlainText() == "Weekly page of results"
    assert again.discard_link.isVisible()
    again.do_button.click()
    assert read_draft(sample_desk, f"reset:{tallgrass}") is None
    assert reset_plan(sample_desk, tallgrass).running_id is not None
    third = begin(window, tallgrass)
    assert third.problem.text() == "A reset with Tallgrass Foods is under way already."
    assert not third.do_button.isEnabled()
    third.reject()


def test_a_day_taken_off_stays_off_when_it_is_taken_up_on_another_day(
    window: MainWindow, sample_desk: Desk, tallgrass: str
) -> None:
    sheet = begin(window, tallgrass)
    fill(sheet)
    sheet._toggle(sheet.checkpoints.rows.data(sheet.checkpoints.rows.index(0)))
    said = "We look at it together on Mon 25 Jan 2027"
    assert said in sheet.writing.text()
    sheet.reject()
    again = begin(window, tallgrass)
    assert said in again.writing.text()
    assert [again.checkpoints.rows.data(again.checkpoints.rows.index(at)).check for at in (0, 1)] == [False, True]
    again.reject()
    assert isinstance(sample_desk.clock, FixedClock)
    sample_desk.clock.instant += timedelta(days=2)
    third = begin(window, tallgrass)
    assert said in third.writing.text()
    third.discard()


def test_why_none_can_be_begun_stays_said_beside_what_was_typed(
    window: MainWindow, sample_desk: Desk, tallgrass: str
) -> None:
    sheet = begin(window, tallgrass)
    fill(sheet)
    sheet.reject()
    until = reset_plan(sample_desk, tallgrass).evaluate_on
    start_reset(sample_desk, NewReset(tallgrass, ResetTerms("Tallgrass", evaluate_on=until)))
    again = begin(window, tallgrass)
    assert again.texts["goals"].toPlainText() == "Fill the shelves by spring"
    for words in ("2027-02-24", "not a day"):
        again.days["evaluate_on"].setText(words)
        again.days["evaluate_on"].editingFinished.emit()
        assert again.problem.text() == "A reset with Tallgrass Foods is under way already."
        assert again.problem.isVisible()
    assert not again.do_button.isEnabled()
    again.discard()


def test_the_register_of_resets_leads_through_one(window: MainWindow, tallgrass: str) -> None:
    body = RegistersBody(window.place, tallgrass)
    body.setParent(window)
    body.show_register("resets")
    body.open_form()
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ResetSheet) and one.isVisible())
    assert sheet.windowTitle() == "Start a reset with Tallgrass Foods"
    assert sheet.texts["why"].toPlainText() == sheet.evidence.rows.data(sheet.evidence.rows.index(0)).title
    sheet.reject()


def test_what_was_typed_in_the_line_is_why_and_leaves_it_when_the_reset_is_begun(
    window: MainWindow, sample_desk: Desk, tallgrass: str
) -> None:
    body = RegistersBody(window.place, tallgrass)
    body.setParent(window)
    body.show_register("ideas")
    body.entry.line.setText("Late work went unmentioned ")
    body.show_register("resets")
    body.new_button.click()
    sheet = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ResetSheet) and one.isVisible())
    assert sheet.texts["why"].toPlainText() == "Late work went unmentioned"
    sheet.reject()
    assert body.entry.typed == "Late work went unmentioned"
    body.new_button.click()
    again = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ResetSheet) and one.isVisible())
    again.do_button.click()
    assert reset_plan(sample_desk, tallgrass).running_id is not None
    assert body.entry.typed == ""


def test_a_form_without_room_for_what_was_typed_leaves_it_in_the_line(window: MainWindow, tallgrass: str) -> None:
    body = RegistersBody(window.place, tallgrass)
    body.setParent(window)
    body.show_register("off_boardings")
    body.entry.line.setText("A page of results")
    body._made("of-no-record")
    assert body.entry.typed == "A page of results"
    body.show_register("ideas")
    body._made("of-no-record")
    assert body.entry.typed == ""
