"""The palette: clients, people and colleagues by name, and texts, found while somebody types."""

from __future__ import annotations

from .answer import MOST_COUNTED, AtRest, PaletteAnswer, PaletteHit, Subject, at_rest, look_up, warm_up
from .marking import Runs
from .texts import TextHit

__all__ = [
    "MOST_COUNTED",
    "AtRest",
    "PaletteAnswer",
    "PaletteHit",
    "Runs",
    "Subject",
    "TextHit",
    "at_rest",
    "look_up",
    "warm_up",
]
