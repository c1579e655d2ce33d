"""Where the keys are once what they were on is gone from a section that lists things."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaison.desk.context import Desk
from liaison.desk.feeds import Feed, save_feed
from liaison.ui.settings.feeds import FeedsSection
from liaison.ui.settings.page import SettingsPage
from liaison.ui.shell import MainWindow


@pytest.fixture
def section(window: MainWindow, sample_desk: Desk, tmp_path: Path) -> FeedsSection:
    """The feeds, of which there is one."""
    save_feed(sample_desk, Feed("For Bo", tmp_path / "bo.ics"))
    window.place.navigator.go("settings", section="feeds")
    page = window.findChild(SettingsPage)
    assert page is not None
    assert isinstance(page.section, FeedsSection)
    return page.section


def test_the_keys_stay_in_the_section_when_the_last_line_goes(section: FeedsSection, window: MainWindow) -> None:
    section.list.setFocus()
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert len(section.list) == 0
    assert window.focusWidget() is section.new
    window.place.commands.run("undo")
    assert len(section.list) == 1
    assert window.focusWidget() is section.new, "what is there and can be used keeps them"


def test_a_button_that_has_no_line_any_more_gives_the_keys_on(section: FeedsSection, window: MainWindow) -> None:
    button = section.controls["remove"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not button.isEnabled()
    assert window.focusWidget() is section.new


def test_keys_that_are_elsewhere_stay_there(section: FeedsSection, window: MainWindow) -> None:
    item = window.frame.rail.item("today")
    item.setFocus()
    section.remove_line()
    assert len(section.list) == 0
    assert window.focusWidget() is item
