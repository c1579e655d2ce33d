"""Moving with the mouse and with keys: ghosts, snapping, what is asked, what changes in the record, and one undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from liaison.desk.calendar.planning import add_planned, against_moved
from liaison.desk.calendar.views import CalendarEntry
from liaison.desk.context import Desk
from liaison.desk.editing import change_record
from liaison.desk.history import undo_last
from liaison.model.client import Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.ui.calendar.asking import ReachDialog
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow
from liaison.ui.today.dialogs import AskDialog
from support.held_back import HeldBack

LONDON = ZoneInfo("Europe/London")
FRIDAY = date(2026, 11, 27)


def drag(widget: QWidget, start: QPoint, end: QPoint, *, shift: bool = False, lets_go: bool = True) -> None:
    """Press, carry in three steps, let go."""
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton) -> None:
        place = QPointF(at)
        event = QMouseEvent(kind, place, QPointF(widget.mapToGlobal(at)), button, buttons, keys)
        QApplication.sendEvent(widget, event)

    send(QEvent.Type.MouseButtonPress, start, left, left)
    for part in (1, 2, 3):
        send(QEvent.Type.MouseMove, start + (end - start) * part / 3, none, left)
    if lets_go:
        send(QEvent.Type.MouseButtonRelease, end, left, none)
    QApplication.processEvents()


def chip(page: CalendarPage, title: str) -> tuple[CalendarEntry, QPoint]:
    """An entry of the month and the middle of its chip."""
    grid = page.month
    for row, week in enumerate(grid.weeks.weeks):
        for column, cell in enumerate(week.cells):
            rect = grid.visualRect(grid.weeks.index(row, column + 1))
            for place, entry in grid.cells.places(cell, rect.toRectF()):
                if entry is not None and title in {entry.title, entry.client, entry.record_id}:
                    return entry, place.center().toPoint()
    raise AssertionError(title)


def middle(page: CalendarPage, day: date) -> QPoint:
    return page.month.visualRect(page.month.weeks.index_of(day)).center()


def meeting(desk: Desk, title: str, rule: str | None = None) -> str:
    """A meeting on Thursday 26 November at 11:00, once or by a rule from there on."""
    at = datetime(2026, 11, 26, 11, tzinfo=UTC)
    with desk.record.command("make") as unit:
        made = Meeting(uid=f"{title}@liaison", title=title, starts_at=at, ends_at=at + timedelta(hours=1))
        made.zone, made.recurrence, made.repeats = "Europe/London", rule, rule is not None
        unit.session.add(made)
        unit.session.flush()
        return made.id


def when(desk: Desk, meeting_id: str) -> list[datetime]:
    with desk.record.reading() as session:
        return [
            at.replace(tzinfo=UTC)
            for at in session.scalars(
                select(Occurrence.starts_at).where(Occurrence.meeting_id == meeting_id).order_by(Occurrence.starts_at)
            )
            if at is not None
        ]


@pytest.fixture
def visit(sample_desk: Desk, page: CalendarPage) -> str:
    """A single meeting, shown."""
    made = meeting(sample_desk, "Visit")
    page.refresh()
    QApplication.processEvents()
    return made


@pytest.fixture
def weekly(sample_desk: Desk, page: CalendarPage) -> str:
    """A weekly meeting, shown."""
    made = meeting(sample_desk, "Weekly", "FREQ=WEEKLY;COUNT=4")
    page.refresh()
    QApplication.processEvents()
    return made


def test_a_meeting_is_dragged_to_another_day_and_undone(sample_desk: Desk, page: CalendarPage, visit: str) -> None:
    _entry, at = chip(page, "Visit")
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 18)))
    assert when(sample_desk, visit) == [datetime(2026, 11, 18, 11, tzinfo=UTC)]
    assert page.month.ghost is None
    assert page.day == date(2026, 11, 18)
    undo_last(sample_desk)
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]


def test_what_stands_against_the_new_time_is_said_with_a_better_one(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, visit: str
) -> None:
    told: list[tuple[str, str, Callable[[], object]]] = []
    window.place.notices.done.connect(lambda *said: told.append(said))
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    ((sentence, link, act),) = told
    assert sentence == "Moved “Visit” to Sat 28 Nov at 11:00. It is outside our working hours."
    assert link == "Better: Mon 30 Nov at 11:00"
    assert window.toast.undo.isVisible(), "beside what is better"
    act()
    assert when(sample_desk, visit) == [datetime(2026, 11, 30, 11, tzinfo=UTC)]


def test_the_toast_of_a_move_does_not_hide_what_is_better_where_the_record_takes_its_time(
    page: CalendarPage, window: MainWindow, visit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    window.place.work.changed.connect(lambda _changes: said.append((window.toast.words.text(), False)))
    window.place.notices.done.connect(lambda words, _link, _act: said.append((words, True)))
    held_back = HeldBack()
    monkeypatch.setattr(window.place.work, "_executor", held_back)
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    assert said == []
    for _answer in range(6):
        held_back.go_on()
        QApplication.processEvents()
    assert [is_offer for _words, is_offer in said] == [False, True]
    assert window.toast.link.isVisible()
    assert window.toast.link.text() == "Better: Mon 30 Nov at 11:00"
    assert window.toast.undo.isVisible()


def test_a_key_takes_the_better_time(sample_desk: Desk, page: CalendarPage, window: MainWindow, visit: str) -> None:
    page.month.setFocus()
    QTest.keyClick(page.month, Qt.Key.Key_B)
    assert window.toast.words.text() == "No better time is offered: move a meeting first."
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    QTest.keyClick(page.month, Qt.Key.Key_B)
    assert when(sample_desk, visit) == [datetime(2026, 11, 30, 11, tzinfo=UTC)]


def test_what_was_moved_back_is_not_moved_to_the_better_time(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, visit: str
) -> None:
    page.month.setFocus()
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    window.undo()
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]
    QTest.keyClick(page.month, Qt.Key.Key_B)
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]
    assert window.toast.words.text() == "No better time is offered: move a meeting first."


def test_the_better_time_goes_with_the_sentence_that_offers_it(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, visit: str
) -> None:
    page.month.setFocus()
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    window.toast.hide()
    QTest.keyClick(page.month, Qt.Key.Key_B)
    assert when(sample_desk, visit) == [datetime(2026, 11, 28, 11, tzinfo=UTC)]


def test_the_better_time_is_not_for_what_was_moved_elsewhere_since(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, visit: str
) -> None:
    page.month.setFocus()
    _entry, at = chip(page, visit)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 28)))
    change_record(sample_desk, "meeting", visit, {"starts_at": "2026-11-25 10:00", "ends_at": "2026-11-25 11:00"})
    QTest.keyClick(page.month, Qt.Key.Key_B)
    assert when(sample_desk, visit) == [datetime(2026, 11, 25, 10, tzinfo=UTC)]
    assert window.frame.errors.sentence.text() == "“Visit” was changed since this was offered."


def test_escape_lets_go_of_what_the_mouse_holds(sample_desk: Desk, page: CalendarPage, visit: str) -> None:
    _entry, at = chip(page, "Visit")
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 18)), lets_go=False)
    assert page.month.ghost is not None
    assert page.month.ghost.day == date(2026, 11, 18)
    QTest.keyClick(page.month, Qt.Key.Key_Escape)
    assert shown_ghost(page) is None
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]


@pytest.mark.parametrize(("place", "moved"), [(0, 1), (1, 3), (2, 4)])
def test_a_series_asks_how_much_of_it(
    sample_desk: Desk, page: CalendarPage, weekly: str, place: int, moved: int
) -> None:
    page.go_to(date(2026, 12, 3))
    QApplication.processEvents()
    first, before = page.month.weeks.index_of(date(2026, 12, 3)), when(sample_desk, weekly)
    rect = page.month.visualRect(first)
    (at,) = [
        spot.center().toPoint()
        for spot, one in page.month.cells.places(first.data(Qt.ItemDataRole.UserRole), rect.toRectF())
        if one is not None and one.record_id == weekly
    ]
    drag(page.month.viewport(), at, middle(page, date(2026, 12, 2)))
    dialog = page.mover.dialog
    assert isinstance(dialog, ReachDialog)
    assert page.month.ghost is not None, "where it would go is shown meanwhile"
    dialog.group.button(place).setChecked(True)
    dialog.submit()
    QApplication.processEvents()
    assert len(set(before) - set(after_of(sample_desk))) == moved
    assert len(after_of(sample_desk)) == 4
    assert shown_ghost(page) is None
    undo_last(sample_desk)
    assert when(sample_desk, weekly) == before


def after_of(desk: Desk) -> list[datetime]:
    """When all weekly meetings are, of however many series."""
    with desk.record.reading() as session:
        ids = session.scalars(select(Meeting.id).where(Meeting.title == "Weekly", Meeting.deleted_at.is_(None))).all()
    return [at for one in ids for at in when(desk, one)]


def shown_ghost(page: CalendarPage) -> CalendarEntry | None:
    return page.month.ghost


def test_a_series_that_is_left_stays(sample_desk: Desk, page: CalendarPage, weekly: str) -> None:
    _entry, at = chip(page, "Weekly")
    before = when(sample_desk, weekly)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 25)))
    assert page.mover.dialog is not None
    page.mover.dialog.reject()
    assert when(sample_desk, weekly) == before
    assert shown_ghost(page) is None


def test_a_promise_that_moves_is_a_slip(sample_desk: Desk, page: CalendarPage) -> None:
    entry, at = chip(page, "Rate-card comparison")
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 30)))
    dialog = page.deeds.promises.dialog
    assert isinstance(dialog, AskDialog)
    assert dialog.form.values()["new_date"] == "Mon 30 Nov"
    assert dialog.form.editor("reason").hasFocus()
    QTest.keyClicks(dialog.form.editor("reason"), "They asked for more")
    dialog.submit()
    QApplication.processEvents()
    with sample_desk.record.reading() as session:
        assert session.get_one(Commitment, entry.record_id).due_on == date(2026, 11, 30)
        slip = session.scalars(select(Slip).where(Slip.commitment_id == entry.record_id)).all()[-1]
        assert slip.reason == "They asked for more"
    assert page.day == date(2026, 11, 30)
    assert page.side.day_list.current_row().record_id == entry.record_id


def test_a_review_moves_with_its_reason(sample_desk: Desk, page: CalendarPage) -> None:
    with sample_desk.record.reading() as session:
        client = session.scalars(select(Client).order_by(Client.name)).first()
        assert client is not None
    with sample_desk.record.command("plan") as unit:
        due = date(2026, 11, 11)
        made = Review(client_id=client.id, what="Half-year review", due_on=due, first_due_on=due)
        unit.session.add(made)
    page.refresh()
    QApplication.processEvents()
    _entry, at = chip(page, made.id)
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 26)))
    assert page.deeds.reviews is not None
    dialog = page.deeds.reviews.dialog
    assert isinstance(dialog, AskDialog)
    assert dialog.form.values()["new_date"] == "Thu 26 Nov"
    assert dialog.form.note_of("new_date") == "Thu 26 Nov"
    QTest.keyClicks(dialog.form.editor("reason"), "Ana is away")
    dialog.submit()
    with sample_desk.record.reading() as session:
        row = session.get_one(Review, made.id)
        assert (row.due_on, row.first_due_on, row.reason) == (date(2026, 11, 26), due, "Ana is away")
    assert shown_ghost(page) is None


def test_what_stays_says_why(page: CalendarPage, window: MainWindow) -> None:
    told: list[str] = []
    window.place.notices.offered.connect(lambda sentence, _link, _act: told.append(sentence))
    entry, at = chip(page, "Helen Moss’s birthday, Brightwater")
    drag(page.month.viewport(), at, middle(page, date(2026, 11, 18)))
    assert told == [f"“{entry.title}” is a personal date: it changes in the record of the person."]
    assert page.month.ghost is None


def test_keys_carry_what_is_chosen(sample_desk: Desk, page: CalendarPage, visit: str) -> None:
    page.go_to(date(2026, 11, 26))
    page.month.setFocus()
    page.side.day_list.choose(("meeting", visit, "20261126T110000Z"))
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page.month, Qt.Key.Key_Left, alt)
    assert page.mover.is_moving
    assert page.subtitle() == "Moving to Wednesday 25 November, 11:00–12:00"
    QTest.keyClick(page.month, Qt.Key.Key_Down)
    QTest.keyClick(page.month, Qt.Key.Key_Plus)
    assert page.subtitle() == "Moving to Wednesday 2 December, 11:00–12:15"
    QTest.keyClick(page.month, Qt.Key.Key_Return)
    assert when(sample_desk, visit) == [datetime(2026, 12, 2, 11, tzinfo=UTC)]
    assert page.subtitle() == ""
    assert not page.mover.is_moving


def test_escape_leaves_it_where_it_was(sample_desk: Desk, page: CalendarPage, visit: str) -> None:
    page.go_to(date(2026, 11, 26))
    page.side.day_list.setFocus()
    page.side.day_list.choose(("meeting", visit, "20261126T110000Z"))
    QTest.keyClick(page.side.day_list, Qt.Key.Key_V)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Right)
    assert page.month.ghost is not None
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Escape)
    assert shown_ghost(page) is None
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]


@pytest.fixture
def week(page: CalendarPage, visit: str) -> CalendarPage:
    """The week of 23 November, with the visit."""
    assert visit
    page.show_view("week")
    QApplication.processEvents()
    return page


def block(page: CalendarPage, title: str) -> tuple[CalendarEntry, QPoint, QPoint]:
    """A meeting of the week, its middle and its lower end."""
    for place, one in page.week._blocks():
        if one.entry.title == title:
            return one.entry, place.center().toPoint(), place.toRect().bottomLeft() + QPoint(20, -1)
    raise AssertionError(title)


def test_in_the_week_a_meeting_moves_by_quarters_and_is_stretched(
    sample_desk: Desk, week: CalendarPage, window: MainWindow, visit: str
) -> None:
    grid = week.week
    _entry, at, _end = block(week, "Visit")
    hour = grid.rowHeight(1)
    drag(grid.viewport(), at, at + QPoint(-grid.columnWidth(4), round(hour * 1.3)))
    assert when(sample_desk, visit) == [datetime(2026, 11, 25, 12, 15, tzinfo=UTC)]
    assert grid.day_at(grid.currentIndex()) == date(2026, 11, 25), "the mark goes along"
    assert grid.currentIndex().row() == 1 + 12 - 7
    assert week.side.day_list.current_row().record_id == visit
    _entry, at, end = block(week, "Visit")
    drag(grid.viewport(), end, end + QPoint(0, round(hour * 0.7)), shift=True)
    with sample_desk.record.reading() as session:
        row = session.get_one(Meeting, visit)
        assert row.starts_at is not None
        assert row.ends_at is not None
        assert row.ends_at - row.starts_at > timedelta(minutes=90)
        assert row.ends_at.minute % 5 == 0
        said = f"12:15–{row.ends_at:%H:%M}"
    assert window.toast.words.text().startswith(f"“Visit” now takes place on Wed 25 Nov at {said}")


def test_in_the_week_a_meeting_is_drawn(week: CalendarPage) -> None:
    grid = week.week
    top = grid.visualRect(grid.week.index(1 + 7, 4))  # 14:00 on Thursday
    drag(grid.viewport(), top.topLeft() + QPoint(30, 1), top.topLeft() + QPoint(30, round(top.height() * 1.5)))
    assert week.adding.line.text() == "14:00–15:30 "
    assert week.adding.line.hasFocus()
    assert week.day == date(2026, 11, 26)
    assert grid.ghost is not None, "what was drawn stays to be seen while its line is typed"
    week.adding.line.clear()
    assert drawn(week) is None


def drawn(page: CalendarPage) -> CalendarEntry | None:
    return page.week.ghost


def test_two_whole_days_are_one_bar_over_both(week: CalendarPage, sample_desk: Desk) -> None:
    changes = add_planned(sample_desk, "25-26 Nov Pell offsite", date(2026, 11, 24))
    (made,) = [record_id for kind, record_id in changes.touched if kind == "meeting"]
    week.refresh()
    QApplication.processEvents()
    grid = week.week
    (place,) = [rect for rect, one in grid._bars() if one.entry.record_id == made]
    first, last = (grid.visualRect(grid.week.index(0, column)) for column in (3, 4))
    assert place.left() < first.center().x() < last.center().x() < place.right()
    entry, _is_more = grid.hit(place.center().toPoint())
    assert entry is not None
    assert entry.record_id == made
    drag(grid.viewport(), place.center().toPoint(), place.center().toPoint() + QPoint(grid.columnWidth(3), 0))
    with sample_desk.record.reading() as session:
        row = session.get_one(Meeting, made)
        assert (row.starts_on, row.ends_on) == (date(2026, 11, 26), date(2026, 11, 28))


def test_a_time_of_one_meeting_is_not_a_time_of_day(week: CalendarPage, visit: str, sample_desk: Desk) -> None:
    grid = week.week
    _entry, at, _end = block(week, "Visit")
    drag(grid.viewport(), at, at + QPoint(2, 1))
    assert when(sample_desk, visit) == [datetime(2026, 11, 26, 11, tzinfo=UTC)]
    assert grid.ghost is None


def test_a_series_that_is_divided_does_not_stand_in_its_own_way(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, weekly: str
) -> None:
    page.go_to(date(2026, 12, 3))
    QApplication.processEvents()
    (entry,) = [one for one in page.side.day_list.all_rows() if one.record_id == weekly]
    page.side.day_list.choose(entry.key)
    page.side.day_list.setFocus()
    page.mover.begin(entry)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Left)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Return)
    dialog = page.mover.dialog
    assert isinstance(dialog, ReachDialog)
    dialog.group.button(1).setChecked(True)
    dialog.submit()
    for _turn in range(3):
        QApplication.processEvents()
    assert datetime(2026, 12, 2, 11, tzinfo=UTC) in after_of(sample_desk)
    starts = datetime(2026, 12, 2, 11, tzinfo=UTC)
    alone = against_moved(sample_desk, weekly, starts, starts + timedelta(hours=1)).against
    assert "There is another meeting then: Weekly." in alone, "the series as which it goes on is another record"
    assert "Moved “Weekly” to Wed 2 Dec at 11:00, and all that follow" in window.toast.words.text()
    assert "then: Weekly" not in window.toast.words.text()
