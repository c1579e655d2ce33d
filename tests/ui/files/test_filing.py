"""Filing what came without a client."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaison.desk.context import Desk
from liaison.desk.unfiled import list_unfiled
from liaison.model.meeting import Meeting
from liaison.model.values import MeetingStatus
from liaison.ui.files import filing
from liaison.ui.files.filing import FilingDialog, Waiting, waiting_line
from liaison.ui.files.preview import PreviewDialog
from liaison.ui.shell import MainWindow

EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nDTSTART:20261126T{hour}0000Z\r\n"
    "DTEND:20261126T{hour}3000Z\r\nSUMMARY:{title}\r\nEND:VEVENT\r\n"
)


def imported(window: MainWindow, tmp_path: Path) -> FilingDialog:
    """Import two meetings of nobody, and take what is asked then."""
    events = EVENT.format(uid="a", hour="10", title="Lunch") + EVENT.format(uid="b", hour="12", title="Walk")
    path = tmp_path / "calendar.ics"
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n", encoding="utf-8", newline="")
    window.files.take([path])
    preview = window.files.importer.dialog
    assert isinstance(preview, PreviewDialog)
    preview.submit()
    dialog = window.files.importer.dialog
    assert isinstance(dialog, FilingDialog)
    return dialog


def titles(dialog: FilingDialog) -> list[str]:
    return [row.title for row in _rows(dialog)]


def test_what_came_without_a_client_is_filed_one_by_one(window: MainWindow, sample_desk: Desk, tmp_path: Path) -> None:
    before = len(list_unfiled(sample_desk))
    dialog = imported(window, tmp_path)
    assert [row.when for row in _rows(dialog) if row.title == "Walk"] == ["Thu 26 Nov 12:00"]
    assert {"Lunch", "Walk"} <= set(titles(dialog))
    assert len(titles(dialog)) == before + 2
    dialog.list.choose(next(row.id for row in _rows(dialog) if row.title == "Lunch"))
    dialog.client.setCurrentIndex(-1)
    dialog.client.setEditText("")
    dialog.submit()
    assert dialog.problem.text() == "Choose a client."
    dialog.client.setEditText("harbor & finch")
    dialog.submit()
    assert "Lunch" not in titles(dialog)
    assert window.toast.words.text() == "Filed “Lunch” under Harbor & Finch"
    window.undo()
    assert len(list_unfiled(sample_desk)) == before + 2


def _rows(dialog: FilingDialog) -> list[Waiting]:
    return [dialog.list.rows.data(dialog.list.rows.index(place)) for place in range(len(dialog.list))]


def test_several_are_filed_at_once_until_nothing_waits(window: MainWindow, sample_desk: Desk, tmp_path: Path) -> None:
    dialog = imported(window, tmp_path)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dialog.client.setCurrentIndex(0)
    dialog.submit()
    assert list_unfiled(sample_desk) == ()
    assert dialog.sentence.text() == "Nothing waits for a client."
    assert not dialog.do_button.isEnabled()


def test_how_many_wait_is_said_and_the_list_is_narrowed_by_words(
    window: MainWindow, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "_SHOWN", 1)
    dialog = imported(window, tmp_path)
    number = len(list_unfiled(sample_desk))
    assert number > 1
    assert dialog.sentence.text().startswith(f"{number} wait for a client. The nearest 1 to today")
    assert "one or several" in dialog.sentence.text()
    QTest.keyClicks(dialog.matching, "wal")
    assert titles(dialog) == ["Walk"]
    assert dialog.sentence.text().startswith("1 waits for a client. Choose")


def test_what_is_private_goes_to_the_trash_and_comes_back(
    window: MainWindow, sample_desk: Desk, tmp_path: Path
) -> None:
    dialog = imported(window, tmp_path)
    before = len(list_unfiled(sample_desk))
    QTest.keyClicks(dialog.matching, "walk")
    dialog.private.click()
    assert len(list_unfiled(sample_desk)) == before - 1
    assert window.toast.words.text() == "Moved to the trash as private: Walk"
    window.undo()
    assert len(list_unfiled(sample_desk)) == before


def test_without_a_choice_it_is_asked_for(window: MainWindow, tmp_path: Path) -> None:
    dialog = imported(window, tmp_path)
    before = titles(dialog)
    for act in (dialog.private.click, dialog.submit):
        dialog.list.clearSelection()
        dialog.problem.setText("")
        act()
        assert dialog.problem.text() == "Choose what is meant in the list first."
    assert titles(dialog) == before


def test_it_is_a_command_too(window: MainWindow) -> None:
    window.place.commands.run("file_waiting")
    assert isinstance(window.files.importer.dialog, FilingDialog)


def test_more_than_are_listed_can_be_filed_and_taken_back_at_once(
    window: MainWindow, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "_SHOWN", 1)
    dialog = imported(window, tmp_path)
    waited = len(list_unfiled(sample_desk))
    assert len(titles(dialog)) == 1
    assert not dialog.whole.isHidden()
    dialog.whole.click()
    dialog.client.setEditText("harbor & finch")
    dialog.submit()
    assert list_unfiled(sample_desk) == ()
    assert not dialog.whole.isChecked()
    window.undo()
    assert len(list_unfiled(sample_desk)) == waited


def test_other_words_mean_others_and_the_end_of_the_list_brings_more(
    window: MainWindow, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "_SHOWN", 1)
    dialog = imported(window, tmp_path)
    dialog.whole.click()
    QTest.keyClicks(dialog.matching, "walk")
    assert not dialog.whole.isChecked()
    assert titles(dialog) == ["Walk"]
    dialog.matching.clear()
    dialog.matching.textEdited.emit("")
    dialog.list.verticalScrollBar().valueChanged.emit(0)
    assert len(titles(dialog)) == 2


def test_what_was_cancelled_says_so(sample_desk: Desk) -> None:
    with sample_desk.record.command("made") as unit:
        at = sample_desk.now() + timedelta(days=1)
        unit.session.add(
            Meeting(uid="gone@x", title="Called off", starts_at=at, ends_at=at, status=MeetingStatus.CANCELLED)
        )
    view = next(one for one in list_unfiled(sample_desk) if one.meeting and one.meeting.title == "Called off")
    assert waiting_line(view, sample_desk.zone, sample_desk.today()).when == "Wed 25 Nov 09:02, cancelled"
