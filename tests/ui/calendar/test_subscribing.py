"""The calendar on a phone: asked which way, then led to where it is set up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.subscribing import SubscribeDialog
from liaison.ui.shell import MainWindow


def asked(window: MainWindow) -> SubscribeDialog:
    return window.findChildren(SubscribeDialog)[-1]


@pytest.mark.parametrize(("way", "place"), [(0, ("calendars", "add")), (1, ("feeds", "new"))])
def test_each_way_leads_to_where_it_is_set_up(
    page: CalendarPage, window: MainWindow, way: int, place: tuple[str, str]
) -> None:
    page.controls.subscribe.click()
    dialog = asked(window)
    QTest.keyClick(dialog.ways.button(way), Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("section"), here.args.get("at")) == ("settings", *place)


def test_leaving_the_question_stays_on_the_calendar(page: CalendarPage, window: MainWindow) -> None:
    page.controls.subscribe.click()
    QTest.keyClick(asked(window), Qt.Key.Key_Escape)
    assert window.frame.page is page


def test_it_stands_at_the_end_of_the_line_as_drawn(page: CalendarPage) -> None:
    QApplication.sendPostedEvents()

    def right(widget: QWidget) -> int:
        return widget.mapTo(page, widget.rect().topRight()).x()

    button = page.controls.subscribe
    assert right(button) == right(page.controls)
    assert button.y() == page.controls.views.y()
