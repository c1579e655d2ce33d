"""The page of a review: read by the keys, decided, held in one step, undone; and where it is reached from."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts
from liaison.model.briefing import ReviewKey
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.meeting import Review
from liaison.model.values import ReviewStatus
from liaison.ui.briefing.view_model import SheetRow
from liaison.ui.drafts import DraftKeeper
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.reviews.page import ReviewPage
from liaison.ui.shell import MainWindow


@pytest.fixture
def client(sample_desk: Desk) -> Callable[[str], str]:
    def found(name: str) -> str:
        with sample_desk.record.reading() as session:
            return session.scalars(select(Client.id).where(Client.name.startswith(name))).one()

    return found


@pytest.fixture
def page(window: MainWindow, client: Callable[[str], str], qtbot: QtBot) -> ReviewPage:
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("review", client=client("Brightwater"))
    QApplication.processEvents()
    return shown(window)


def shown(window: MainWindow) -> ReviewPage:
    found = window.frame.page
    assert isinstance(found, ReviewPage)
    return found


def rows(page: ReviewPage) -> tuple[SheetRow, ...]:
    return tuple(page.sheet.list.rows_shown())


def reviews(desk: Desk, client_id: str) -> list[Review]:
    with desk.record.reading() as session:
        query = select(Review).where(Review.client_id == client_id, Review.deleted_at.is_(None))
        return list(session.scalars(query.order_by(Review.due_on)))


def test_the_sheet_stands_beside_what_is_decided(page: ReviewPage, window: MainWindow) -> None:
    assert page.name() == "Review with Brightwater Museum"
    assert page.meta() == "Tue 24 Nov · since 6 Nov, 18 days · every 182 days"
    assert {row.section for row in rows(page)} >= {ReviewKey.LAST, ReviewKey.OURS, ReviewKey.LINES, ReviewKey.SIGNS}
    assert page.sheet.list.hasFocus()
    assert page.side.plan.head.caption.text() == "due Fri 7 May 2027"
    assert page.side.plan.days() == ("2026-11-24", "2027-05-25")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return)
    led_to = shown(window).view
    assert led_to is not None
    assert led_to.held_on is not None, "what was decided last time leads to that review"


def test_what_is_missing_is_added_from_its_line(page: ReviewPage, window: MainWindow) -> None:
    gap = next(row for row in rows(page) if row.section is ReviewKey.RESULTS)
    assert (gap.text, gap.end, gap.second) == ("No result was recorded since then", "Add it", "")
    page.follow(gap)
    form = next(one for one in window.findChildren(RecordDialog) if one.isVisible())
    assert form.form.word == "result"
    form.reject()


def test_the_days_say_how_they_are_understood(page: ReviewPage) -> None:
    plan = page.side.plan
    assert plan.understood["on"].text() == "Tue 24 Nov"
    line = plan.next_on.line
    for typed, understood in (("22 Feb", "Mon 22 Feb 2027"), ("soonish", "Not understood yet"), ("", "")):
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, typed)
        assert plan.understood["next_on"].text().strip() == understood


def test_held_with_promises_and_the_next_one_in_one_step(
    page: ReviewPage, sample_desk: Desk, client: Callable[[str], str]
) -> None:
    museum = client("Brightwater")
    before = len(reviews(sample_desk, museum))
    text = page.side.deciding.text
    text.setFocus()
    QTest.keyClicks(text, "One idea a month")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "We: send Helen the idea list by Friday")
    page.side.deciding.watch.look()
    (captured,) = page.side.deciding.strip.captured
    assert (captured.side, captured.person, captured.due) == ("ours", "Helen Moss", "Fri 27 Nov")
    page.side.plan.next_on.set_text("2027-02-22")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    found = reviews(sample_desk, museum)
    assert len(found) == before + 2
    assert [one.due_on.isoformat() for one in found if one.status is ReviewStatus.PLANNED] == ["2027-02-22"]
    assert page.view is not None
    assert page.view.held_on is not None
    assert [row.text for row in rows(page) if row.section is ReviewKey.DECIDED] == ["One idea a month", "Idea list"]
    assert not page.bar.start.isVisibleTo(page.bar)
    assert page.side.next_said.text() == "The next review is planned for Mon 22 Feb 2027."
    page.place.commands.run("undo")
    assert len(reviews(sample_desk, museum)) == before
    with sample_desk.record.reading() as session:
        assert session.scalars(select(Commitment).where(Commitment.what == "idea list")).first() is None


def test_undone_it_is_the_sheet_as_before_with_the_text(
    page: ReviewPage, window: MainWindow, sample_desk: Desk, client: Callable[[str], str]
) -> None:
    museum = client("Brightwater")
    text = page.side.deciding.text
    text.setFocus()
    QTest.keyClicks(text, "One idea a month")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.view is not None
    assert page.view.held_on is not None
    assert page.sheet.list.hasFocus(), "further keys do not reach the rail"

    page.place.commands.run("undo")
    assert page.missing.isHidden()
    assert page.name() == "Review with Brightwater Museum"
    assert page.view.status is ReviewStatus.PLANNED
    assert text.source() == "One idea a month"
    assert text.hasFocus()
    page.place.work.settle()
    assert "One idea a month" in [one.text for one in list_drafts(sample_desk)]

    page.place.commands.run("redo")
    assert [one.status for one in reviews(sample_desk, museum)].count(ReviewStatus.HELD) > 1
    assert text.source() == "", "what is kept again is not offered to be kept twice"


def test_killed_right_after_it_was_held_nothing_comes_back_to_be_kept_twice(
    page: ReviewPage, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DraftKeeper, "drop", lambda _self: None)
    text = page.side.deciding.text
    text.setFocus()
    QTest.keyClicks(text, "One idea a month")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert page.view is not None
    assert page.view.held_on is not None
    assert list_drafts(sample_desk, "review:") == ()


def test_a_day_that_cannot_be_is_said_and_what_was_typed_stays(page: ReviewPage) -> None:
    text = page.side.deciding.text
    QTest.keyClicks(text, "One idea a month")
    page.side.plan.next_on.set_text("yesterday")
    page.bar.start.click()
    assert page.side.problem.isVisible()
    assert page.side.problem.text().startswith("The next review must come after this one.")
    assert (text.source(), text.isReadOnly()) == ("One idea a month", False)
    page.side.plan.next_on.set_text("qqq")
    page.bar.start.click()
    assert page.side.problem.isVisible()


def test_what_is_typed_is_kept_for_its_client(
    page: ReviewPage, window: MainWindow, client: Callable[[str], str]
) -> None:
    QTest.keyClicks(page.side.deciding.text, "One idea a month")
    window.place.navigator.go("review", client=client("Pell"))
    assert shown(window).side.deciding.text.source() == ""
    window.place.navigator.go("review", client=client("Brightwater"))
    assert shown(window).side.deciding.text.source() == "One idea a month"


def test_the_rhythm_is_chosen_there(page: ReviewPage) -> None:
    box = page.side.plan.rhythm
    assert box.currentText() == "Every 182 days"
    box.setCurrentIndex(box.findText("Every 90 days"))
    box.activated.emit(box.currentIndex())
    assert page.view is not None
    assert page.view.every_days == 90
    assert page.meta().endswith("every 90 days")
    assert page.side.plan.days()[1] == "2027-02-23"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert page.side.plan.head.caption.text() == "not planned"
    assert page.meta() == "Tue 24 Nov · since 6 Nov, 18 days"


def test_skipped_from_its_page_with_a_reason(page: ReviewPage, sample_desk: Desk, client: Callable[[str], str]) -> None:
    page.side.plan.skip_link.click()
    dialog = page.deeds.asking.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.form.editor("reason"), "They move house")
    dialog.submit()
    skipped = [one for one in reviews(sample_desk, client("Brightwater")) if one.status is ReviewStatus.SKIPPED]
    assert [one.reason for one in skipped] == ["They move house"]


def test_a_review_that_is_gone_says_so(window: MainWindow, client: Callable[[str], str]) -> None:
    window.place.navigator.go("review", client=client("Pell"), review="0" * 32)
    assert shown(window).missing.isVisibleTo(shown(window))
    assert shown(window).missing.sentence.text() == "There is no such review, or it is in the trash."


def test_exported_under_its_own_name(page: ReviewPage) -> None:
    page.bar.export.click()
    chooser = page.output.chooser
    assert isinstance(chooser, QFileDialog)
    assert chooser.windowTitle() == "Export the review"
    assert chooser.selectedFiles()[0].endswith("Review with Brightwater Museum 2026-11-24.pdf")
    chooser.reject()


@pytest.mark.parametrize("is_left", [False, True])
def test_what_follows_the_first_paint_is_not_read_for_a_page_that_was_left(
    page: ReviewPage, client: Callable[[str], str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, is_left: bool
) -> None:
    monkeypatch.setattr("liaison.desk.sheets.are_at_hand", lambda _desk, _client_id: False)
    page.place.navigator.go("review", client=client("Harbor"))
    assert page.view is not None
    assert not page.view.is_whole, "what one came for stands first"
    if is_left:
        page.place.navigator.go("today")
        qtbot.wait(50)
        assert not page.view.is_whole
    else:
        qtbot.waitUntil(lambda: page.view is not None and page.view.is_whole)


def test_what_is_decided_stays_in_view_beside_the_lower_half(
    page: ReviewPage, window: MainWindow, client: Callable[[str], str], qtbot: QtBot
) -> None:
    window.place.navigator.go("review", client=client("Tallgrass"))
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().maximum() > 200)
    top = page.side.mapTo(page, page.side.rect().topLeft()).y()
    page.area.verticalScrollBar().setValue(150)
    qtbot.waitUntil(lambda: page.side.mapTo(page, page.side.rect().topLeft()).y() == top)
    lowest = page.area.verticalScrollBar().maximum()
    page.area.verticalScrollBar().setValue(lowest)
    qtbot.waitUntil(lambda: page.side.mapTo(page, page.side.rect().bottomLeft()).y() <= page.height())
    assert page.area.verticalScrollBar().maximum() == lowest, "the column makes the page no longer"
    assert page.side.plan.head.caption.text() == "due Fri 19 Mar 2027, skipped on 18 Sep"
