"""A call from its briefing to its records, through the real window, with the program killed in its middle."""

from __future__ import annotations

import sys

import pytest

from support.at_spi import Reader
from support.journeys import jump, told
from support.real_window import RealWindow

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux tells screen readers"),
]


def promises(window: RealWindow) -> set[tuple[str, str]]:
    return {(one["side"], one["what"]) for one in told(window, "commitments", "--client", "Harbor")["commitments"]}


def test_a_call_survives_being_killed_and_ends_with_its_records(unopened: tuple[RealWindow, Reader]) -> None:
    window, reader = unopened
    before = promises(window)
    window.start()
    window.wait_for("Today")
    jump(window, reader, "briefing harbor", "Briefing for Harbor & Finch")
    window.wait_for("Harbor & Finch")
    reader.wait_for("What is at stake")
    window.press("ctrl+Return")
    reader.wait_for("Notes of the call")
    window.type("Priya wants cost per order")
    window.press("Return")
    window.type("We: send Priya the osprey timings by Friday")
    window.press("Return")
    window.type_and_wait_until_kept("They: the heron figures by tomorrow, Leo")
    window.kill()
    assert promises(window) == before, "nothing is recorded before the call has ended"
    window.start()
    window.wait_for("Harbor & Finch")
    reader.wait_for("We owe, osprey timings")
    reader.wait_for("They owe, heron figures")
    window.press("ctrl+shift+Return")
    window.wait_until(lambda: window.has_keys("End call"))
    window.press("Return")
    window.wait_until(lambda: window.has_keys("Follow-up message"))
    window.press("Escape")
    window.wait_until(lambda: not window.shows("Follow-up message"))
    window.quit()
    made = promises(window) - before
    assert {side for side, _what in made} == {"ours", "theirs"}
    assert {what for _side, what in made} == {"osprey timings", "heron figures"}
    hits = told(window, "search", "cost per order osprey")["hits"]
    assert len([hit for hit in hits if hit["kind"] == "interaction"]) == 1
