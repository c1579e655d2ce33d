"""The head of a group of rows, as a value: no Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowHead:
    """What stands above a group of rows, as a month or a stretch of days; it cannot be chosen."""

    label: str

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return f"head:{self.label}"

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return self.label
