"""What journeys through the real window have in common."""

from __future__ import annotations

import json
from typing import Any

from support.at_spi import Reader
from support.real_window import RealWindow


def told(window: RealWindow, *words: str) -> Any:
    """What the command line says of the vault once the window is closed."""
    return json.loads(window.cli("--json", *words))


def jump(window: RealWindow, reader: Reader, words: str, to: str) -> None:
    """Go to what the palette finds first."""
    window.press("ctrl+k")
    reader.wait_for("Search or jump to")
    window.type(words)
    reader.wait_for(to)
    window.press("Return")
