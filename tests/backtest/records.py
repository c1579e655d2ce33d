"""What a simulated agency writes down: rows of the same tables as a vault's, each on the day it was recorded."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple


class Written(NamedTuple):
    """A row that was added, or some of its columns changed, on the day ``on``; ``kind`` names its table."""

    on: date
    order: int
    kind: str
    id: str
    values: dict[str, Any]
    is_new: bool


class Pen:
    """Writes rows of one client until its last day; what would be recorded later is never written."""

    def __init__(self, client: int, first: date, last: date) -> None:
        self._made = 0
        self._client = client
        self.first, self.last = first, last
        self._written: list[Written] = []

    def add(self, kind: str, on: date, /, **values: Any) -> str:
        """A new row; returns its id, whether or not the last day was over."""
        self._made += 1
        id_ = f"{self._client:016x}{self._made:016x}"
        self._write(kind, on, id_, values, is_new=True)
        return id_

    def change(self, kind: str, on: date, id_: str, /, **values: Any) -> None:
        """Other values in some columns of a row that was added before."""
        self._write(kind, on, id_, values, is_new=False)

    def _write(self, kind: str, on: date, id_: str, values: dict[str, Any], *, is_new: bool) -> None:
        on = max(on, self.first)
        if on <= self.last:
            self._written.append(Written(on, len(self._written), kind, id_, values, is_new))

    def written(self) -> list[Written]:
        """Everything, in the order of recording."""
        return sorted(self._written)
