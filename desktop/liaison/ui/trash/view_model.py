"""What the trash page says, as values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from liaison.model.words import clock_time, count, day_head
from liaison.ui.editing.titles import kind_noun

if TYPE_CHECKING:
    from liaison.desk.trashed import TrashedView


@dataclass(frozen=True, slots=True)
class TrashDay:
    """The head of a day."""

    key: str
    label: str
    number: int

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return f"{self.label}, {self.number}"


@dataclass(frozen=True, slots=True)
class TrashRow:
    """One record in the trash."""

    kind: str
    record_id: str
    noun: str
    label: str
    client: str
    along: str
    time: str

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.record_id

    @property
    def words(self) -> str:
        """What a screen reader says, and the filter looks through."""
        return ", ".join(part for part in (self.noun, self.label, self.client, self.along, self.time) if part)


def trash_rows(
    items: Sequence[TrashedView], today: date, zone: ZoneInfo, wanted: str
) -> tuple[TrashDay | TrashRow, ...]:
    """The records under the day on which they went there; with ``wanted`` only those that hold all of its words."""
    needles = wanted.casefold().split()
    rows: list[TrashDay | TrashRow] = []
    by_day: dict[date, list[TrashRow]] = {}
    for item in items:
        row = _row(item, zone)
        if all(needle in row.words.casefold() for needle in needles):
            by_day.setdefault(item.deleted_at.astimezone(zone).date(), []).append(row)
    for day, some in by_day.items():
        rows.append(TrashDay(f"day:{day.isoformat()}", day_head(day, today), len(some)))
        rows.extend(some)
    return tuple(rows)


def shown(rows: Iterable[TrashDay | TrashRow]) -> int:
    """How many records there are among the rows."""
    return sum(1 for row in rows if isinstance(row, TrashRow))


def _row(item: TrashedView, zone: ZoneInfo) -> TrashRow:
    return TrashRow(
        kind=item.kind,
        record_id=item.record_id,
        noun=kind_noun(item.word),
        label=item.label,
        client=item.client,
        along=count(item.with_it, "with {n} record", "with {n} records") if item.with_it else "",
        time=clock_time(item.deleted_at, zone),
    )
