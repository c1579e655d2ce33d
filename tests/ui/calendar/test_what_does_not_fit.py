"""What has no room for all of its words: what is left out first, and the tooltip that tells all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.tables import DayTable
from liaison.ui.calendar.week_blocks import block_lines

LONDON = ZoneInfo("Europe/London")


def tooltip(table: DayTable, at: QPoint) -> str:
    view = table.viewport()
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    return QToolTip.text()


def place_of(table: DayTable, title: str) -> QPoint:
    """Somewhere over what is called so."""
    for y in range(4, table.viewport().height(), 6):
        for x in range(table.viewport().width() - 4, 0, -12):
            entry, _is_more = table.hit(QPoint(x, y))
            if entry is not None and title in {entry.title, entry.client}:
                return QPoint(x, y)
    raise AssertionError(title)


@pytest.mark.parametrize(("key", "title"), [("M", "Peak season"), ("M", "Winter programme"), ("W", "Winter programme")])
def test_the_tooltip_tells_all_of_what_is_cut(page: CalendarPage, key: str, title: str) -> None:
    QTest.keyClick(page.month, getattr(Qt.Key, f"Key_{key}"))
    QApplication.processEvents()
    table = page.stack.currentWidget()
    assert isinstance(table, DayTable)
    words = tooltip(table, place_of(table, title))
    assert title in words
    assert "Harbor &amp; Finch" in words or "Brightwater Museum" in words


def test_a_narrow_card_says_what_it_is_rather_than_when(page: CalendarPage) -> None:
    view = page._view
    assert view is not None
    call = next(one for one in view.entries if one.title == "Winter programme")
    assert call.kind is EntryKind.MEETING

    def lines(entry: CalendarEntry, room: int, letters: int) -> list[str]:
        return block_lines(entry, LONDON, room, lambda text: len(text) <= letters)

    assert lines(call, 1, 30) == ["09:30 Brightwater"]
    assert lines(call, 1, 12) == ["Brightwater"]
    assert lines(call, 2, 30) == ["Brightwater", "09:30–10:00"]
    assert lines(call, 2, 8) == ["Brightwater", "Winter programme"]
    assert lines(call, 3, 30) == ["Brightwater", "Winter programme", "09:30–10:00"]
    assert lines(call, 3, 8) == ["Brightwater", "Winter programme"]
    days = replace(call, starts_at=None, ends_at=None, until=date(2026, 11, 27) + timedelta(days=1))
    assert lines(days, 1, 5) == ["Brightwater"]
