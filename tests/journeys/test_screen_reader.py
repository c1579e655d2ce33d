"""The real window as a screen reader sees it, over AT-SPI: every control that takes the focus says what it is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.at_spi import Node, Reader, accessibility
from support.real_window import RealWindow, real_window

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux tells screen readers"),
]

#: Roles that say nothing of what a control is for.
VAGUE = {"", "unknown", "invalid", "filler", "panel"}


@pytest.fixture
def told(tmp_path: Path) -> Iterator[tuple[RealWindow, Reader]]:
    with (
        accessibility(tmp_path / "session") as environment,
        real_window(tmp_path / "home", **_for(environment)) as window,
    ):
        window.cli("init", "--sample", "--no-keyring")
        window.start()
        window.wait_for("Today")
        reader = Reader(environment)
        yield window, reader
        reader.close()
        window.quit()


def _for(environment: dict[str, str]) -> dict[str, str]:
    """What the program needs of the session, without its home folder."""
    return {name: environment[name] for name in ("DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")}


def silent(nodes: list[Node]) -> list[str]:
    """Controls that take the focus and do not say what they are."""
    return [
        f"{node.path} / {node.role} {node.name!r}"
        for node in nodes
        if node.is_focusable and (not node.name.strip() or node.role in VAGUE)
    ]


def names(nodes: list[Node], role: str) -> set[str]:
    return {node.name for node in nodes if node.role == role}


def test_every_control_says_what_it_is(told: tuple[RealWindow, Reader]) -> None:
    window, reader = told
    today = reader.nodes()
    assert sum(node.is_focusable for node in today) > 10
    assert silent(today) == []
    assert {"New note"} <= names(today, "push button") | names(today, "button")
    assert {"Commitments due", "Coming up"} <= names(today, "list")
    assert any(name.startswith("We owe: ") for name in names(today, "list item"))
    for keys, title in (("ctrl+2", "Clients"), ("ctrl+comma", "Settings")):
        window.press(keys)
        window.wait_for(title)
        shown = reader.nodes()
        assert silent(shown) == []
        assert {node.name for node in shown} != {node.name for node in today}
