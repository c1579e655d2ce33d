"""The history: what was done, field by field, and taking it back from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from liaison.desk.commitments import get_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.editing import change_record
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.history import page as history_page
from liaison.ui.history.page import HistoryPage
from liaison.ui.history.view_model import HistoryRow
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import Label


@pytest.fixture
def report(sample_desk: Desk) -> str:
    found = next(one.id for one in list_commitments(sample_desk) if one.what == "November performance report")
    change_record(sample_desk, "commitment", found, {"due_on": "2026-12-04", "because": "Figures are late"})
    change_record(sample_desk, "commitment", found, {"what": "December report"})
    return found


def page(window: MainWindow, **args: str) -> HistoryPage:
    window.place.navigator.go("history", **args)
    shown = window.frame.page
    assert isinstance(shown, HistoryPage)
    return shown


def said(shown: HistoryPage) -> list[str]:
    rows = (shown.list.rows.data(shown.list.rows.index(place)) for place in range(len(shown.list)))
    return [row.said for row in rows if isinstance(row, HistoryRow)]


def told(shown: HistoryPage) -> set[str]:
    texts = {label.text() for label in shown.detail.findChildren(Label)}
    return texts | {widget.accessibleName() for widget in shown.detail.findChildren(QWidget)}


def test_the_journal_stands_newest_first_and_tells_what_was_done(window: MainWindow, report: str) -> None:
    shown = page(window)
    assert said(shown)[:2] == [
        "Changed the promise “December report”",
        "Changed the promise “November performance report”",
    ]
    assert {"What", "November performance report → December report"} <= told(shown)
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert {"Due", "Mon 23 Nov → Fri 4 Dec", "Slip, added", "Figures are late"} <= told(shown)
    assert not shown.whole.isVisibleTo(shown)


def test_of_one_record_only_what_touched_it(window: MainWindow, report: str) -> None:
    shown = page(window, kind="commitment", id=report)
    assert shown.title() == "History of “December report”"
    assert len(said(shown)) == 3
    assert shown.whole.isVisibleTo(shown)
    shown.whole.click()
    assert shown.title() == "History"
    assert shown.whole.isHidden()


def test_an_entry_is_undone_from_there_and_says_so(window: MainWindow, sample_desk: Desk, report: str) -> None:
    shown = page(window)
    assert shown.detail.undo_button is not None
    shown.detail.undo_button.click()
    assert get_commitment(sample_desk, report).what == "November performance report"
    assert said(shown)[0].startswith("Undid: ")
    row = next(
        one
        for one in (shown.list.rows.data(shown.list.rows.index(place)) for place in range(len(shown.list)))
        if isinstance(one, HistoryRow) and one.said == "Changed the promise “December report”"
    )
    assert row.is_undone
    assert row.words.endswith("undone")


def test_what_has_changed_since_is_refused_in_words(window: MainWindow, sample_desk: Desk, report: str) -> None:
    shown = page(window)
    older = [
        one
        for one in (shown.list.rows.data(shown.list.rows.index(place)) for place in range(len(shown.list)))
        if isinstance(one, HistoryRow) and one.said == "Changed the promise “November performance report”"
    ]
    assert shown.list.choose(older[0].key)
    assert shown.detail.undo_button is not None
    shown.detail.undo_button.click()
    assert "has changed since" in window.frame.errors.sentence.text()
    assert get_commitment(sample_desk, report).what == "December report"


def test_enter_opens_the_record_an_entry_touched(window: MainWindow, report: str) -> None:
    shown = page(window)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert shown.detail.links[0].text() == "December report"
    forms = [one.form.record_id for one in window.findChildren(RecordDialog)]
    assert here.page == "client" or forms == [report]


def test_older_entries_come_as_one_scrolls(
    window: MainWindow, sample_desk: Desk, report: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(230):
        change_record(sample_desk, "commitment", report, {"what": f"Report {number}"})
    monkeypatch.setattr(history_page, "_NEAR", 1)
    window.show()
    shown = page(window)
    assert len(said(shown)) == 200
    bar = shown.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(said(shown)) > 230
    assert bar.value() > 0


def test_with_little_room_what_was_done_stands_below_the_list(window: MainWindow, report: str) -> None:
    window.show()
    shown = page(window)
    window.resize(1440, 900)
    assert shown.splitter.orientation() is Qt.Orientation.Horizontal
    window.resize(1024, 700)
    assert shown.splitter.orientation() is Qt.Orientation.Vertical
    assert shown.detail.width() == shown.sheet.width()
