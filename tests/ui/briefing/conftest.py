"""The briefing of the sample agency's next call, in a window that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.sheets import SheetView, call_at, sheet
from liaison.desk.today import today_view
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow

#: Where the columns of a page end in a window of 1440.
_RIGHT: Final = 1408
_SIDE: Final = 464


def _right_of(widget: QWidget, window: MainWindow) -> int:
    return widget.mapTo(window.frame, QPoint(widget.width(), 0)).x()


@pytest.fixture
def first_place() -> Place:
    """Where the window opens: a plain page."""
    return Place("trash")


@pytest.fixture
def read_sheet(sample_desk: Desk) -> Callable[[], SheetView]:
    """The sheet of that call as the record has it now."""
    call = today_view(sample_desk).calls[0]
    return lambda: sheet(sample_desk, call_at(sample_desk, call.client_id, call.meeting_id))


@pytest.fixture
def page(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> Iterator[BriefingPage]:
    """The page of that call, with the focus where it belongs."""
    call = today_view(sample_desk).calls[0]
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("briefing", client=call.client_id, meeting=call.meeting_id)
    shown = window.frame.page
    assert isinstance(shown, BriefingPage)
    qtbot.waitUntil(
        lambda: _right_of(shown.bar, window) == _right_of(shown.side, window) == _RIGHT and shown.bar.width() == _SIDE
    )
    yield shown
    window.hide()
