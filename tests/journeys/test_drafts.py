"""Nothing typed is lost: not when the program is killed, not when a second start asks for a note."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import PATIENCE, RealWindow, real_window

pytestmark = pytest.mark.slow

NEW_NOTE = "New note"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    """A window over the sample agency, not open yet."""
    with real_window(tmp_path / "home") as window:
        window.cli("init", "--sample")
        yield window


def notes_with(window: RealWindow, words: str) -> int:
    hits = json.loads(window.cli("--json", "search", words))["hits"]
    return len([hit for hit in hits if hit["kind"] == "interaction"])


def save_new_note(window: RealWindow) -> None:
    """Save it once it is there and holds what was typed; with nothing in it the keys do nothing."""
    window.wait_until(lambda: window.has_keys(NEW_NOTE))
    window.wait_until(lambda: not window.shows(NEW_NOTE), lambda: window.press("ctrl+Return"))


def test_a_quick_note_survives_being_killed(window: RealWindow) -> None:
    window.start()
    window.wait_for("Today")
    window.press("ctrl+n")
    window.wait_until(lambda: window.has_keys(NEW_NOTE))
    window.type_and_wait_until_kept("Lighthouse question about the winter stock")
    window.kill()
    assert notes_with(window, "lighthouse") == 0, "a draft is no note yet"
    window.start()
    window.wait_for("Today")
    window.press("ctrl+n")
    save_new_note(window)
    window.quit()
    assert notes_with(window, "lighthouse winter stock") == 1


def test_a_note_being_changed_survives_being_killed(window: RealWindow) -> None:
    window.cli("note", "Harbor", "Peak week plan")
    window.start()
    window.wait_for("Today")
    window.press("ctrl+5")
    window.wait_for("Notes")
    window.press("ctrl+End")
    window.type_and_wait_until_kept(" with the heron figures")
    window.kill()
    window.start()
    window.wait_for("Notes")
    window.press("ctrl+s")
    window.quit()
    assert notes_with(window, "peak heron figures") == 1


def test_a_second_start_brings_up_a_note_in_the_window_that_runs(window: RealWindow) -> None:
    window.start()
    window.wait_for("Today")
    second = subprocess.run(
        window._command("open", "--new-note"), env=window.environment, timeout=PATIENCE, check=False
    )
    assert second.returncode == 0
    window.wait_until(lambda: window.has_keys(NEW_NOTE))
    window.type("Kestrel asked about the invoice")
    save_new_note(window)
    window.quit()
    assert notes_with(window, "kestrel invoice") == 1
