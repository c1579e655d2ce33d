"""Where the data files of the sample are, and what is in them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final

#: The files in the order in which they are read; each but the first two is one client.
CLIENT_FILES: Final = ("harbor", "tallgrass", "meridian", "pell", "oakline", "brightwater", "copperline", "juniper")

Data = dict[str, Any]


def read(name: str) -> Data:
    """The data file of that name, without its ending."""
    return tomllib.loads((_folder() / f"{name}.toml").read_text(encoding="utf-8"))


def _folder() -> Traversable:
    """``resources/sample``: inside the installed package, or beside ``desktop`` in a checkout."""
    inside = files("liaison") / "resources" / "sample"
    return inside if inside.is_dir() else Path(__file__).parents[4] / "resources" / "sample"
