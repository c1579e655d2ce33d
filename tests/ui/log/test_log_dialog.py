"""Logging an interaction: usual values, what it keeps in one step, drafts, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.desk.interaction_log import log_sheet
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import AboutUs, Intent, InteractionKind, InteractionStatus, Mood
from liaison.ui.log import LogDialog, log_interaction
from liaison.ui.shell import MainWindow


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    return client_id(sample_desk, "Harbor")


@pytest.fixture
def dialog(window: MainWindow, harbor: str, qtbot: QtBot) -> LogDialog:
    with qtbot.waitExposed(window):
        window.show()
    return log_interaction(window, window.place, harbor)


def latest(desk: Desk, harbor: str) -> tuple[Interaction, set[str]]:
    with desk.record.reading() as session:
        row = session.scalars(
            select(Interaction).where(Interaction.client_id == harbor).order_by(Interaction.created_at.desc())
        ).first()
        assert row is not None
        there = session.scalars(select(Attendance).where(Attendance.interaction_id == row.id)).all()
    return row, {str(one.person_id or one.colleague_id) for one in there}


def boxes(dialog: LogDialog) -> list[tuple[str, bool]]:
    return [(box.text(), box.isChecked()) for box in dialog.fields.theirs.boxes.values()]


def test_it_begins_with_a_call_now_with_the_point_of_contact(dialog: LogDialog) -> None:
    fields = dialog.fields
    assert fields.kind.choice == "call"
    assert fields.client.text() == "Harbor & Finch"
    assert fields.moment.text() == "Tue 24 Nov, 09:02"
    assert boxes(dialog) == [
        ("Dana Whitlock", True),
        ("Eleanor Finch", False),
        ("Leo Marsh", False),
        ("Priya Raman", False),
    ]
    assert [box.text() for box in fields.ours.boxes.values() if box.isChecked()] == ["Robin Hale"]
    assert fields.discard_link.isHidden()
    dialog.reject()


def test_a_person_who_is_named_took_part_instead(window: MainWindow, harbor: str, sample_desk: Desk) -> None:
    priya = next(one for one in _people(sample_desk, harbor) if one[1] == "Priya Raman")
    dialog = log_interaction(window, window.place, harbor, priya[0])
    assert [name for name, is_on in boxes(dialog) if is_on] == ["Priya Raman"]
    dialog.reject()


def _people(desk: Desk, harbor: str) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in log_sheet(desk, harbor).theirs]


def test_everything_is_kept_in_one_step_that_can_be_undone(
    window: MainWindow, dialog: LogDialog, sample_desk: Desk, harbor: str
) -> None:
    fields = dialog.fields
    before = len(list_commitments(sample_desk, client_id=harbor))
    fields.kind.choose("meeting")
    fields.when.setText("yesterday 14:00")
    assert fields.moment.text() == "Mon 23 Nov, 14:00"
    fields.minutes.setText("45")
    fields.intent.setCurrentIndex(fields.intent.findData("review"))
    next(box for box in fields.theirs.boxes.values() if box.text() == "Priya Raman").click()
    fields.mood.show_values("tense", "not about us", "Board meeting on Thursday")
    fields.summary.setText("Half-year review")
    fields.text.setPlainText("We: send Priya the new cost table by Friday")
    fields.watch.look()
    assert [row.words for row in fields.strip.captured] == ["We owe, new cost table, Priya Raman, Fri 27 Nov"]
    fields.goals.setChecked(True)
    dialog.submit()
    row, there = latest(sample_desk, harbor)
    assert (row.interaction_kind, row.status, row.intent) == (
        InteractionKind.MEETING,
        InteractionStatus.HELD,
        Intent.REVIEW,
    )
    assert row.happened_at == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    assert (row.minutes, row.summary, row.goals_discussed) == (45, "Half-year review", True)
    assert (row.mood, row.about_us, row.mood_context) == (Mood.TENSE, AboutUs.NOT_ABOUT_US, "Board meeting on Thursday")
    assert len(there) == 3
    assert len(list_commitments(sample_desk, client_id=harbor)) == before + 1
    assert window.toast.words.text() == "Recorded a meeting with Harbor & Finch"
    window.undo()
    assert len(list_commitments(sample_desk, client_id=harbor)) == before
    assert latest(sample_desk, harbor)[0].id != row.id


def test_a_call_takes_two_keys(dialog: LogDialog, sample_desk: Desk, harbor: str) -> None:
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.submit()
    row, there = latest(sample_desk, harbor)
    assert (row.interaction_kind, row.text, len(there)) == (InteractionKind.CALL, "", 2)


def test_a_time_that_is_not_understood_is_said_and_nothing_is_lost(dialog: LogDialog) -> None:
    dialog.fields.summary.setText("Something")
    dialog.fields.when.setText("when pigs fly")
    assert "is not a date that is understood" in dialog.fields.moment.text()
    dialog.submit()
    assert dialog.isVisible()
    assert "is not a date that is understood" in dialog.fields.said.text()
    assert dialog.fields.save_button.isEnabled()
    dialog.fields.when.setText("")
    dialog.fields.minutes.setText("an hour")
    dialog.submit()
    assert "no number of minutes" in dialog.fields.said.text()
    dialog.discard()


def test_a_mood_asks_whether_it_was_about_us_and_can_be_taken_back(dialog: LogDialog) -> None:
    mood = dialog.fields.mood
    assert not mood.about.isVisible()
    mood.mood.choose("warm")
    mood.mood.chosen.emit("warm")
    assert mood.values == ("warm", "unknown", "")
    assert mood.context.isHidden()
    mood.about.choose("not about us")
    mood.about.chosen.emit("not about us")
    assert not mood.context.isHidden()
    mood.context.setText("A new grandchild")
    assert mood.values == ("warm", "not about us", "A new grandchild")
    mood.clear_link.click()
    assert mood.values == ("", "", "")
    dialog.reject()


def test_what_was_typed_comes_back_and_discarding_lets_go_of_it(
    window: MainWindow, dialog: LogDialog, sample_desk: Desk, harbor: str
) -> None:
    dialog.fields.kind.choose("visit")
    dialog.fields.summary.setText("Saw the new warehouse")
    dialog.fields.mood.show_values("good", "about us", "")
    dialog.reject()
    kept = read_draft(sample_desk, f"log:{harbor}")
    assert kept is not None
    again = log_interaction(window, window.place, harbor)
    assert again is not dialog
    assert again.values.kind == "visit"
    assert again.values.summary == "Saw the new warehouse"
    assert again.values.mood == "good"
    again.discard()
    assert read_draft(sample_desk, f"log:{harbor}") is None


def test_saving_lets_go_of_the_draft(dialog: LogDialog, sample_desk: Desk, harbor: str) -> None:
    dialog.fields.text.setPlainText("They liked it")
    dialog.keeper.flush()
    assert read_draft(sample_desk, f"log:{harbor}") is not None
    dialog.submit()
    assert read_draft(sample_desk, f"log:{harbor}") is None


def test_a_missed_call_is_no_contact(dialog: LogDialog, sample_desk: Desk, harbor: str) -> None:
    state = dialog.fields.state
    state.setCurrentIndex(state.findData("missed"))
    dialog.submit()
    assert latest(sample_desk, harbor)[0].status is InteractionStatus.MISSED


def test_many_people_are_found_by_typing_and_stay_ticked(window: MainWindow, sample_desk: Desk) -> None:
    found = add_record(sample_desk, "client", {"name": "Crowded"}).record_id
    for number in range(30):
        add_record(sample_desk, "person", {"name": f"Person {number:02d}", "role": "Clerk"}, found)
    dialog = log_interaction(window, window.place, found)
    picker = dialog.fields.theirs
    assert len(picker.boxes) == 10
    assert picker.more.text() == "20 more, found by typing"
    picker.search.setText("29")
    box = next(one for one in picker.boxes.values() if one.text() == "Person 29")
    box.click()
    picker.search.setText("")
    assert [one.text() for one in picker.boxes.values() if one.isChecked()] == ["Person 29"]
    assert len(picker.boxes) == 11
    dialog.discard()


def test_a_second_call_for_the_dialog_brings_the_first_to_the_front(
    window: MainWindow, dialog: LogDialog, harbor: str
) -> None:
    assert log_interaction(window, window.place, harbor) is dialog
    dialog.reject()


def test_it_is_never_taller_than_the_window(window: MainWindow, dialog: LogDialog, qtbot: QtBot) -> None:
    window.resize(1024, 500)
    qtbot.waitUntil(lambda: dialog.height() <= window.height())
    dialog.reject()


def test_who_was_chosen_for_a_line_comes_back_with_the_draft(
    window: MainWindow, dialog: LogDialog, sample_desk: Desk, harbor: str
) -> None:
    add_record(sample_desk, "person", {"name": "Dana Moss"}, harbor)
    dialog.fields.text.setPlainText("Spoke of peak week\nWe: send Dana the plan by Friday")
    dialog.keeper.flush()
    dialog.fields.watch.look()
    dialog.fields.corrector.pick(2)
    dialog.reject()
    again = log_interaction(window, window.place, harbor)
    again.submit()
    promise = next(one for one in list_commitments(sample_desk) if one.what == "plan")
    assert promise.person == "Dana Whitlock"
