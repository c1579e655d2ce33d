"""A plugin that lets a test wait for a state as long as a very busy machine may need.

Nothing is waited for longer than it takes: the limit only says when it counts as never coming.
Load it with ``pytest_plugins = ["support.patience"]`` in the topmost conftest.
"""

from __future__ import annotations

from typing import Final

import pytest
from pytestqt.qtbot import QtBot

PATIENCE_MS: Final = 60_000


def pytest_configure(config: pytest.Config) -> None:
    """Wait so long unless a test says otherwise."""
    for waits in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
        assert waits.__kwdefaults__ is not None
        waits.__kwdefaults__["timeout"] = PATIENCE_MS
