"""Journeys through the real window, with keyboard and mouse; what the screen says is read over AT-SPI."""

from __future__ import annotations

import json
import sys

import pytest

from support.at_spi import Reader
from support.journeys import jump, told
from support.real_window import PASSPHRASE, RealWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux tells screen readers"),
]


@pytest.fixture
def window(read_window: tuple[RealWindow, Reader]) -> tuple[RealWindow, Reader]:
    """A window over the sample agency that shows Today, and what reads it."""
    return read_window


def test_a_note_typed_after_locking_and_unlocking_is_kept(window: tuple[RealWindow, Reader]) -> None:
    desk, reader = window
    desk.press("ctrl+shift+l")
    reader.wait_for("Passphrase")
    desk.focus()
    desk.type(PASSPHRASE)
    desk.press("Return")
    desk.wait_for("Today")
    desk.press("ctrl+n")
    desk.type("Lighthouse question about the winter stock")
    desk.press("ctrl+Return")
    reader.wait_for("Wrote a note")
    desk.quit()
    assert "winter stock" in json.dumps(told(desk, "search", "lighthouse"))


def test_preparing_the_day(window: tuple[RealWindow, Reader]) -> None:
    """What is done is checked off, a mistake is taken back, and the next call's briefing is read."""
    desk, reader = window
    reader.wait_for("We owe: November performance report")
    desk.click(261, 590)
    reader.wait_for("Done: November performance report")
    desk.click(261, 590)
    reader.wait_for("Done: Reset scorecard")
    desk.press("ctrl+z")
    reader.wait_for("We owe: Reset scorecard")
    desk.click(967, 129)
    desk.wait_for("Harbor & Finch")
    reader.wait_for("What is at stake")
    desk.press("alt+Left")
    desk.wait_for("Today")
    desk.quit()
    shown = json.dumps(told(desk, "commitments"))
    assert "Reset scorecard" in shown
    assert "November performance report" not in shown


def test_a_profile_is_edited_and_the_edit_undone(window: tuple[RealWindow, Reader]) -> None:
    desk, reader = window
    jump(desk, reader, "pell", "Pell Logistics")
    desk.wait_for("Pell Logistics")
    jump(desk, reader, "edit client", "Edit client")
    reader.wait_for("Name")
    desk.press("ctrl+a")
    desk.type("Pell and Daughters")
    desk.press("ctrl+Return")
    desk.wait_for("Pell and Daughters")
    desk.focus()
    desk.press("ctrl+z")
    desk.wait_for("Pell Logistics")
    desk.press("ctrl+shift+z")
    desk.wait_for("Pell and Daughters")
    desk.quit()
    assert "Pell and Daughters" in json.dumps(told(desk, "clients"))


def test_somebody_is_added_to_the_map(window: tuple[RealWindow, Reader]) -> None:
    desk, reader = window
    jump(desk, reader, "pell", "Pell Logistics")
    desk.wait_for("Pell Logistics")
    jump(desk, reader, "edit map", "Edit map")
    reader.wait_for("Add person")
    desk.press("n")
    desk.type("Ruth Okafor")
    desk.press("Return")
    reader.wait_for("Ruth Okafor")
    desk.focus()
    desk.press("ctrl+z")
    reader.wait_for("Undid: ")
    desk.press("ctrl+shift+z")
    reader.wait_for("Did again: ")
    desk.quit()
    assert "Ruth Okafor" in json.dumps(told(desk, "people", "Pell"))


def test_what_was_noted_long_ago_is_found(window: tuple[RealWindow, Reader]) -> None:
    desk, reader = window
    desk.press("ctrl+k")
    reader.wait_for("Search or jump to")
    desk.type("winery tour")
    desk.press("Escape")
    jump(desk, reader, "checkout", "See all results")
    desk.press("alt+Left")
    desk.wait_for("Today")
    desk.quit()
