"""The calendar over the sample agency."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from liaison.ui.calendar.page import CalendarPage
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow


@pytest.fixture
def first_place() -> Place:
    """Where the window opens: a plain page."""
    return Place("trash")


@pytest.fixture
def page(window: MainWindow) -> CalendarPage:
    """The calendar on Friday 27 November."""
    window.resize(1440, 900)
    window.show()
    window.place.navigator.go("calendar", day="2026-11-27")
    found = window.frame.page
    assert isinstance(found, CalendarPage)
    # A scroll bar that is not needed goes in a later turn, and only then the columns have their widths.
    for _turn in range(3):
        QApplication.processEvents()
    return found
