"""Where the window's themes and icons are: inside the installed package, or beside ``desktop`` in a checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resources(folder: str) -> Path:
    """The folder ``resources/FOLDER``."""
    package = Path(__file__).parents[1]
    inside = package / "resources" / folder
    return inside if inside.is_dir() else package.parents[1] / "resources" / folder
