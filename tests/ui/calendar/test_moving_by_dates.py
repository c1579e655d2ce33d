"""Moving a series where no rule says it: what is asked before it goes on as single dates."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.history import undo_last
from liaison.ui.calendar.asking import ReachDialog
from liaison.ui.calendar.page import CalendarPage

from .test_moving import after_of, drag, meeting, middle, shown_ghost, when


def test_a_series_that_no_rule_says_there_asks_until_when(sample_desk: Desk, page: CalendarPage) -> None:
    """The last working day of the month, a day earlier: all of them are asked for, single dates are offered."""
    last = meeting(sample_desk, "Weekly", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")
    page.go_to(date(2026, 12, 31))
    QApplication.processEvents()
    day = page.month.weeks.index_of(date(2026, 12, 31))
    places = page.month.cells.places(day.data(Qt.ItemDataRole.UserRole), page.month.visualRect(day).toRectF())
    ((entry, at),) = [
        (one, spot.center().toPoint()) for spot, one in places if one is not None and one.record_id == last
    ]
    before = when(sample_desk, last)
    drag(page.month.viewport(), at, middle(page, date(2026, 12, 30)))
    dialog = page.mover.dialog
    assert isinstance(dialog, ReachDialog)
    dialog.group.button(2).setChecked(True)
    dialog.submit()
    QApplication.processEvents()
    again = page.mover.dialog
    assert again is not dialog
    assert isinstance(again, ReachDialog)
    assert page.month.ghost is not None, "where it would go is still shown"
    assert when(sample_desk, last) == before
    assert again.group.button(1).text() == "This and all that follow until 28 Dec 2028, as single dates"
    assert again.group.button(2) is None
    again.group.button(1).setChecked(True)
    again.submit()
    QApplication.processEvents()
    assert entry.starts_at is not None
    assert entry.starts_at - timedelta(days=1) in after_of(sample_desk)
    assert shown_ghost(page) is None
    undo_last(sample_desk)
    assert when(sample_desk, last) == before
