"""Journeys through the real window, with keyboard and mouse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import PASSPHRASE, RealWindow, real_window

pytestmark = pytest.mark.slow


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    """A window over the sample agency, not open yet."""
    with real_window(tmp_path / "home") as window:
        window.cli("init", "--sample")
        yield window


def test_a_note_typed_after_locking_and_unlocking_is_kept(window: RealWindow) -> None:
    window.start()
    window.wait_for("Today")
    window.press("ctrl+shift+l")
    window.wait_for("Liaison")
    window.focus()
    window.type(PASSPHRASE)
    window.press("Return")
    window.wait_for("Today")
    window.press("ctrl+n")
    window.type("Lighthouse question about the winter stock")
    window.press("ctrl+Return")
    window.quit()
    found = json.loads(window.cli("--json", "search", "lighthouse"))
    assert "winter stock" in json.dumps(found)
