"""A call from its briefing to its records, through the real window, with the program killed in its middle."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.real_window import RealWindow, real_window

pytestmark = pytest.mark.slow

#: Half a second, and a little for a busy machine.
KEPT_AFTER = 1.0


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    """A window over the sample agency, not open yet."""
    with real_window(tmp_path / "home") as window:
        window.cli("init", "--sample")
        yield window


def told(window: RealWindow, *words: str) -> Any:
    return json.loads(window.cli("--json", *words))


def promises(window: RealWindow) -> set[tuple[str, str]]:
    return {(one["side"], one["what"]) for one in told(window, "commitments", "--client", "Harbor")["commitments"]}


def test_a_call_survives_being_killed_and_ends_with_its_records(window: RealWindow) -> None:
    before = promises(window)
    window.start()
    window.wait_for("Today")
    window.press("ctrl+k")
    window.type("briefing harbor")
    time.sleep(KEPT_AFTER)
    window.press("Return")
    window.wait_for("Harbor & Finch")
    window.press("ctrl+Return")
    time.sleep(KEPT_AFTER)
    window.type("Priya wants cost per order")
    window.press("Return")
    window.type("We: send Priya the osprey timings by Friday")
    window.press("Return")
    window.type("They: the heron figures by tomorrow, Leo")
    time.sleep(KEPT_AFTER)
    window.kill()
    assert promises(window) == before, "nothing is recorded before the call has ended"
    window.start()
    window.wait_for("Harbor & Finch")
    time.sleep(KEPT_AFTER)
    window.press("ctrl+shift+Return")
    time.sleep(KEPT_AFTER)
    window.press("Return")
    time.sleep(KEPT_AFTER)
    window.press("Escape")
    window.quit()
    made = promises(window) - before
    assert {side for side, _what in made} == {"ours", "theirs"}
    assert {what for _side, what in made} == {"osprey timings", "heron figures"}
    hits = told(window, "search", "cost per order osprey")["hits"]
    assert len([hit for hit in hits if hit["kind"] == "interaction"]) == 1
