"""The sheet that evaluates a reset: then and now open their records, and what came of it is one step."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import add_record, current_form
from liaison.desk.finding import client_id
from liaison.insight.signs.finding import Deed, Step
from liaison.model.words import short_day
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.registers.body import RegistersBody
from liaison.ui.resets import EvaluationSheet, ResetSheet
from liaison.ui.shell import MainWindow
from liaison.ui.signs import SignDeeds
from liaison.ui.unsaved import Unsaved

AGREED = {
    "started_on": "2026-08-17", "agreed_on": "2026-08-17", "status": "agreed", "evaluate_on": "2026-11-17",
    "why": "Late work went unmentioned", "goals": "Fill the shelves by spring", "our_change": "Weekly page of results",
    "our_request": "Feedback within three days", "summary": "What we agreed",
}  # fmt: skip


@pytest.fixture
def tallgrass(sample_desk: Desk) -> str:
    return client_id(sample_desk, "Tallgrass")


@pytest.fixture
def reset(sample_desk: Desk, tallgrass: str) -> str:
    made = add_record(sample_desk, "reset", AGREED, tallgrass).record_id
    for side, what in (("ours", "Weekly page of results"), ("theirs", "Feedback within three days")):
        asked = {"what": what, "side": side, "asked_on": "2026-08-17", "due_on": "2026-09-01"}
        add_record(sample_desk, "commitment", asked, tallgrass)
    add_record(sample_desk, "checkpoint", {"reset": made, "what": "Look at it together", "on": "2026-09-17"})
    return made


def shown(kind: type[QWidget]) -> Iterator[QWidget]:
    return (one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def evaluate(window: MainWindow, client: str, reset: str) -> EvaluationSheet:
    SignDeeds(window.place, window).take(client, Step("Evaluate the reset", Deed.EDIT, "reset", reset))
    sheet = next(shown(EvaluationSheet))
    assert isinstance(sheet, EvaluationSheet)
    return sheet


def texts(sheet: EvaluationSheet, name: str) -> list[str]:
    rows = sheet.lists[name].rows
    return [rows.data(rows.index(at)).words for at in range(len(sheet.lists[name]))]


def choose(sheet: EvaluationSheet, verdict: str, words: str) -> None:
    segments = {"worked": 0, "in part": 1, "failed": 2}
    sheet.verdict._group.button(segments[verdict]).click()
    sheet.words.setPlainText(words)


def test_then_and_now_stand_side_by_side_and_open_their_records(window: MainWindow, tallgrass: str, reset: str) -> None:
    sheet = evaluate(window, tallgrass, reset)
    assert sheet.windowTitle() == "Evaluate the reset with Tallgrass Foods"
    assert sheet.agreed.text().startswith(f"From {short_day(sheet.found.started_on, sheet.found.today)}, to be")  # type: ignore[union-attr]  # it is loaded
    assert [one.split(",")[0] for one in texts(sheet, "lines")] == [
        "Rapport", "Delivery", "Responsiveness", "Value", "Candour"
    ]  # fmt: skip
    assert all(" · now " in one for one in texts(sheet, "lines"))
    assert sheet.focusWidget() is sheet.lists["lines"]
    assert texts(sheet, "promises") == [
        "we owe, Weekly page of results, open, 84 days late",
        "they owe, Feedback within three days, open, 84 days late",
    ]
    assert texts(sheet, "checkpoints") == ["17 Sep, Look at it together, not held"]
    for name in ("lines", "moods", "promises"):
        one = sheet.lists[name]
        one.setCurrentIndex(one.rows.index(1))
        one.opened.emit(one.current_row())
        menus = [menu for menu in sheet.findChildren(QMenu) if menu.isVisible()]
        if menus:
            menus[0].actions()[0].trigger()
            menus[0].close()
        form = next(shown(RecordDialog))
        assert isinstance(form, RecordDialog)
        form.reject()
    assert sheet.isVisible()
    sheet.reject()


def test_what_came_of_it_is_one_step_and_one_undo(
    window: MainWindow, sample_desk: Desk, tallgrass: str, reset: str
) -> None:
    sheet = evaluate(window, tallgrass, reset)
    sheet.do_button.click()
    assert sheet.problem.text() == "Choose whether it worked."
    choose(sheet, "worked", "")
    assert [sheet.follows.itemText(at) for at in range(sheet.follows.count())] == [
        "Thank them on the next call, and say what stays", "Nothing for now"
    ]  # fmt: skip
    sheet.do_button.click()
    assert sheet.problem.text() == "Say in words what came of it."
    sheet.words.setPlainText("They answer within a day")
    sheet.do_button.click()
    assert not list(shown(EvaluationSheet))
    assert current_form(sample_desk, "reset", reset).values["outcome"] == "Worked: They answer within a day"
    window.place.commands.run("undo")
    assert current_form(sample_desk, "reset", reset).values["status"] == "agreed"
    again = evaluate(window, tallgrass, reset)
    assert (again.words.toPlainText(), again.verdict.choice) == ("They answer within a day", "worked")
    again.reject()


def test_staying_and_parting_are_weighed_on_a_worksheet_that_begins_with_what_is_known(
    window: MainWindow, sample_desk: Desk, tallgrass: str, reset: str
) -> None:
    sheet = evaluate(window, tallgrass, reset)
    choose(sheet, "failed", "Nothing changed")
    assert sheet.follows.currentData() == "weigh"
    sheet.do_button.click()
    form = next(shown(RecordDialog))
    assert isinstance(form, RecordDialog)
    assert "Weekly page of results: open, 84 days late" in form.form.values["for_parting"]
    form.reject()


def test_another_round_is_planned_on_its_own_sheet(window: MainWindow, tallgrass: str, reset: str) -> None:
    sheet = evaluate(window, tallgrass, reset)
    choose(sheet, "in part", "Feedback still takes a week")
    sheet.do_button.click()
    again = next(shown(ResetSheet))
    assert isinstance(again, ResetSheet)
    assert again.texts["why"].toPlainText() == "Feedback still takes a week"
    assert again.do_button.isEnabled()
    again.reject()


def test_what_is_typed_is_kept_until_it_is_written_down(
    window: MainWindow, sample_desk: Desk, tallgrass: str, reset: str
) -> None:
    sheet = evaluate(window, tallgrass, reset)
    choose(sheet, "in part", "Feedback still takes a week")
    sheet.follows.setCurrentIndex(1)
    sheet.follows.activated.emit(1)
    sheet.reject()
    assert read_draft(sample_desk, f"evaluation:{reset}") is not None
    Unsaved(window.place, window).show()
    again = next(shown(EvaluationSheet))
    assert isinstance(again, EvaluationSheet)
    assert (again.verdict.choice, again.follows.currentData()) == ("in part", "escalate")
    assert again.words.toPlainText() == "Feedback still takes a week"
    again.discard()
    assert read_draft(sample_desk, f"evaluation:{reset}") is None


def test_the_register_evaluates_too_and_says_when_there_is_nothing_to_evaluate(
    window: MainWindow, sample_desk: Desk, tallgrass: str
) -> None:
    add_record(sample_desk, "reset", {"why": "Late work"}, tallgrass)
    body = RegistersBody(window.place, tallgrass)
    body.setParent(window)
    body.show_register("resets")
    body.lines.setCurrentIndex(body.lines.rows.index(0))
    body.deeds.lettered(body.lines.current_row(), "E")
    sheet = next(shown(EvaluationSheet))
    assert isinstance(sheet, EvaluationSheet)
    assert sheet.problem.text() == "This reset was never agreed."
    assert not sheet.do_button.isEnabled()
    sheet.form_link.click()
    form = next(shown(RecordDialog))
    assert isinstance(form, RecordDialog)
    form.reject()
    sheet.reject()
