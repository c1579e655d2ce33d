"""Bringing what another program changed into a record that may have been edited here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from liaison.model.base import Base


def changed_there(
    row: Base, theirs: Mapping[str, Any], before: Mapping[str, Any], together: Iterable[frozenset[str]] = ()
) -> dict[str, Any]:
    """The values to set on ``row``: those the source has changed since ``before`` and that differ from the row's.

    A field the source did not change keeps what was typed here. Fields in one set of ``together`` change together.
    """
    moved = {name for name, value in theirs.items() if before.get(name) != value}
    for group in together:
        if moved & group:
            moved |= group & theirs.keys()
    return {name: theirs[name] for name in sorted(moved) if getattr(row, name) != theirs[name]}
