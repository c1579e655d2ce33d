"""The page of trends in a window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.trends import gather
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow
from liaison.ui.trends.line_chart import LineChart
from liaison.ui.trends.page import TrendsPage
from liaison.ui.trends.quadrant_chart import QuadrantChart


@pytest.fixture
def first_place() -> Place:
    """Where the window opens: a plain page."""
    return Place("trash")


@pytest.fixture
def page(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> TrendsPage:
    """The page over the sample, whose clients were all read before."""
    while gather(sample_desk):
        pass
    window.show()
    qtbot.waitExposed(window)
    window.place.navigator.go("trends")
    shown = window.frame.page
    assert isinstance(shown, TrendsPage)
    return shown


def chart_of(page: TrendsPage) -> QuadrantChart:
    assert page.picture.chart is not None
    return page.picture.chart


def lines_of(page: TrendsPage) -> LineChart:
    assert page.side.chart is not None
    return page.side.chart


def shown_client(page: TrendsPage) -> str:
    assert page.side.trends is not None
    return page.side.trends.client


def spot_of(page: TrendsPage, name: str) -> QPoint:
    chart = chart_of(page)
    spot = next(one for one in chart.drawn.spots if one.dot.client == name)
    return chart.frame.at(spot.x, spot.y).toPoint()
