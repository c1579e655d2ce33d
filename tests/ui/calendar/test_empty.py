"""The calendar of a vault in which nothing has a day."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from liaison.desk.calendar.views import CalendarFilter
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow


@pytest.fixture
def nobodys(page: CalendarPage) -> CalendarPage:
    """The calendar narrowed to somebody nothing is planned with."""
    page.narrow(CalendarFilter(client_id="0" * 32))
    QApplication.processEvents()
    return page


def test_an_empty_agenda_says_so_and_leads_to_the_line(nobodys: CalendarPage) -> None:
    nobodys.show_view("agenda")
    QApplication.processEvents()
    assert nobodys.no_days.isVisible()
    assert nobodys.agenda.hasFocus(), "keys are those of the calendar"
    assert nobodys.no_days.link is not None
    nobodys.no_days.link.click()
    assert nobodys.side.add_line.hasFocus()
    nobodys.narrow(CalendarFilter())
    QApplication.processEvents()
    assert not nobodys.no_days.isVisible()


def test_a_year_without_reviews_leads_to_the_clients(nobodys: CalendarPage, window: MainWindow) -> None:
    nobodys.show_view("year")
    QApplication.processEvents()
    assert nobodys.no_reviews.isVisible()
    assert nobodys.no_reviews.link is not None
    nobodys.no_reviews.link.click()
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "clients"
