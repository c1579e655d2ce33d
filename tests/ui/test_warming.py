"""The modules of the pages are loaded after the first paint, and then nothing more is done."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from liaison.ui import warming
from liaison.ui.shell import MainWindow
from liaison.ui.warming import Warming, modules


def test_every_page_tab_and_tool_is_loaded_and_then_it_rests(window: MainWindow, qtbot: QtBot) -> None:
    made = Warming(window.place, window)
    made._timer.setInterval(0)
    made.begin()
    made._timer.start(0)
    qtbot.waitUntil(lambda: made.is_done)
    assert set(modules()) <= set(sys.modules)
    assert set(warming.OF_THE_RECORD) <= set(sys.modules)
    assert not made._timer.isActive()


def test_beginning_again_when_all_is_loaded_does_nothing(window: MainWindow) -> None:
    made = Warming(window.place, window)
    made._left.clear()
    made.begin()
    assert not made._timer.isActive()
