"""The head of a page: what gives way to what where there is little room."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.shell.top_bar import TopBar
from liaison.ui.theme import Role, apply_theme, font, load_theme, text_width

LINE = "10:00–10:45 on Teams · briefing drawn from 38 notes"


class Tools(QWidget):
    """What a page has beside the line under its heading, so wide."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._width = width

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is given by Qt
        """That width."""
        return QSize(self._width, 32)


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication) -> Iterator[TopBar]:
    apply_theme(qapp, load_theme("light"))
    around = QWidget()  # a window is never narrower than its layout; a part of one is
    qtbot.addWidget(around)
    made = TopBar()
    made.setParent(around)
    around.resize(1400, 300)
    around.show()
    yield made
    apply_theme(qapp, load_theme("light"))


def heading(bar: TopBar, title: str, width: int) -> int:
    """The size in which a title is written in a bar of this width, in pixels."""
    bar.resize(width, bar.height())
    bar.show_headline(title, "", "")
    bar.resize(width, bar.height())
    return bar.title.font().pixelSize()


def test_a_heading_that_would_be_cut_is_set_as_that_of_a_section(bar: TopBar) -> None:
    title = "Dienstag, 24. November, und der Rest"
    assert heading(bar, title, 1240) == font(Role.TITLE).pixelSize()
    assert heading(bar, title, 560) == font(Role.SECTION).pixelSize()
    assert bar.title.width() >= text_width(Role.SECTION, title)
    assert bar.title.toolTip() == ""
    assert heading(bar, title, 1240) == font(Role.TITLE).pixelSize()


def test_a_heading_takes_the_room_there_is_before_it_is_set_smaller(bar: TopBar) -> None:
    title = "Harbor & Finch, monthly check-in with all of the team"
    assert text_width(Role.TITLE, title) > 480
    assert heading(bar, title, 1240) == font(Role.TITLE).pixelSize()
    assert bar.title.width() >= text_width(Role.TITLE, title)


def placed(bar: TopBar, tools: Tools, width: int) -> tuple[bool, bool]:
    """Whether the line under the heading is whole, and whether the tools stand below it."""
    bar.show_tools(tools)
    bar.show_headline("Harbor", "", LINE)
    bar.resize(width, bar.height())
    arranged = bar.layout()
    assert arranged is not None
    arranged.activate()
    line = bar._meta
    below = tools.mapTo(bar, tools.rect().topLeft()).y() >= line.mapTo(bar, line.rect().bottomLeft()).y()
    return line.width() >= text_width(Role.BODY, LINE), below


def test_the_line_under_the_heading_stands_above_tools_that_leave_it_no_room(bar: TopBar) -> None:
    tools = Tools(300)
    assert placed(bar, tools, 1000) == (True, False)
    assert bar.height() == 112
    assert placed(bar, tools, 640) == (True, True)
    assert tools.mapTo(bar, tools.rect().bottomRight()).y() < bar.height()
    assert tools.mapTo(bar, tools.rect().topRight()).x() > 640 - 40
    assert placed(bar, tools, 1000) == (True, False)
