"""The first start in the real window, by keyboard: names, passphrase, recovery code, and on to the first note.

What the screen says is read over AT-SPI, as a screen reader does.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.at_spi import Reader, accessibility
from support.real_window import PASSPHRASE, RealWindow, real_window

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux tells screen readers"),
]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[dict[str, str]]:
    with accessibility(tmp_path / "session") as environment:
        yield environment


@pytest.fixture
def window(tmp_path: Path, session: dict[str, str]) -> Iterator[RealWindow]:
    """A window on a machine where Liaison never ran, and no keyring answers."""
    names = ("DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
    more = {name: session[name] for name in names} | {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    with real_window(tmp_path / "home", **more) as window:
        yield window


def vault_of(window: RealWindow) -> Path:
    return window.home / ".local" / "share" / "Liaison" / "vault"


def to_the_code(window: RealWindow, session: dict[str, str]) -> Reader:
    """Through the first two steps; the reader of what the window shows then."""
    window.start(unlocked=False)
    reader = Reader(session)
    reader.wait_for("Step 1 of 3")
    window.type("Maya Lindqvist")
    window.press("Tab")
    window.type("Northlight")
    window.press("Return")
    reader.wait_for("Step 2 of 3")
    window.type(PASSPHRASE)
    window.press("Return")
    window.type(PASSPHRASE)
    window.press("Return")
    reader.wait_for("Recovery code: ")
    return reader


def test_a_start_that_is_killed_half_way_leaves_no_vault(window: RealWindow, session: dict[str, str]) -> None:
    to_the_code(window, session).close()
    assert not vault_of(window).exists()
    window.kill()
    to_the_code(window, session).close()
    window.quit()
    assert not vault_of(window).exists()
    assert not list(vault_of(window).parent.glob(".vault*"))


def test_from_the_first_start_to_the_first_note(window: RealWindow, session: dict[str, str]) -> None:
    reader = to_the_code(window, session)
    code = reader.wait_for("Recovery code: ").name.removeprefix("Recovery code: ").split("-")
    asked = [node.name for node in reader.nodes() if node.is_focusable and node.name.startswith("Group ")]
    numbers = sorted(int(number) for name in asked for number in re.findall(r"\d+", name))
    assert len(numbers) == 2
    for number in numbers:
        window.type(code[number - 1])
        window.press("Return")
    reader.wait_for("Step 3 of 3")
    assert not vault_of(window).exists()
    window.press("Tab", "space")
    window.wait_for("Today")
    reader.close()
    window.press("ctrl+n")
    window.wait_until(lambda: window.has_keys("New note"))
    window.type("The first note of all")
    window.wait_until(lambda: not window.shows("New note"), lambda: window.press("ctrl+Return"))
    window.quit()
    assert "first note" in json.dumps(json.loads(window.cli("--json", "search", "first note")))
