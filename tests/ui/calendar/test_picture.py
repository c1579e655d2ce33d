"""The month is painted from what was painted while it says the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.ui.calendar.month_painting import DayDelegate
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow
from liaison.ui.shell.look import set_mode
from liaison.ui.theme import Mode


@pytest.fixture
def painted(page: CalendarPage, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows with every day that is painted anew; it begins once the month is painted."""
    found: list[int] = []
    whole = DayDelegate.paint

    def paint(self: DayDelegate, *given: object) -> None:
        found.append(1)
        whole(self, *given)  # type: ignore[arg-type] # what the view hands in

    page.month.viewport().repaint()
    monkeypatch.setattr(DayDelegate, "paint", paint)
    return found


@pytest.fixture
def dark(window: MainWindow) -> Iterator[None]:
    """Leaves the light theme behind it."""
    yield
    set_mode(window, Mode.LIGHT)


def test_what_says_the_same_is_not_painted_anew(page: CalendarPage, painted: list[int]) -> None:
    before = page.month.viewport().grab().toImage()
    page.refresh()
    page.month.viewport().repaint()
    assert not painted
    assert page.month.viewport().grab().toImage() == before


def test_what_is_recorded_and_another_day_are_painted(
    page: CalendarPage, sample_desk: Desk, painted: list[int]
) -> None:
    before = page.month.viewport().grab().toImage()
    page.go_to(date(2026, 11, 26))
    page.month.viewport().repaint()
    assert painted
    painted.clear()
    due = {"what": "Proofs", "side": "ours", "due_on": "2026-11-10"}
    add_record(sample_desk, "commitment", due, client_id(sample_desk, "Pell"))
    page.refresh()
    page.month.viewport().repaint()
    assert painted
    page.go_to(date(2026, 11, 27))
    page.month.viewport().repaint()
    assert page.month.viewport().grab().toImage() != before


@pytest.mark.usefixtures("dark")
def test_another_theme_is_painted(page: CalendarPage, window: MainWindow, painted: list[int]) -> None:
    set_mode(window, Mode.DARK)
    QApplication.processEvents()
    page.month.viewport().repaint()
    assert painted
    dark = page.month.viewport().grab().toImage()
    set_mode(window, Mode.LIGHT)
    page.month.viewport().repaint()
    assert page.month.viewport().grab().toImage() != dark
