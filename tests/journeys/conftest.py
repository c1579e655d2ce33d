"""A window over the sample agency, and what is read in it and asked of its vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.at_spi import Reader, accessibility
from support.real_window import RealWindow, real_window


@pytest.fixture
def unopened(tmp_path: Path) -> Iterator[tuple[RealWindow, Reader]]:
    """A window over the sample agency that is not open yet, and what will read it."""
    with accessibility(tmp_path / "session") as session:
        names = ("DBUS_SESSION_BUS_ADDRESS", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON")
        with real_window(tmp_path / "home", **{name: session[name] for name in names}) as window:
            window.cli("init", "--sample", "--no-keyring")
            reader = Reader(session)
            yield window, reader
            reader.close()


@pytest.fixture
def read_window(unopened: tuple[RealWindow, Reader]) -> tuple[RealWindow, Reader]:
    """A window over the sample agency that shows Today, and what reads it."""
    window, _reader = unopened
    window.start()
    window.wait_for("Today")
    return unopened
