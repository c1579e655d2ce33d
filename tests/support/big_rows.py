"""What the makers of the big vault share: its scale, its dates, ids that grow with time, and writing in batches."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Engine, insert

from liaison.model.base import Base
from liaison.store.rows import table_of
from support.big_words import Words

#: The clock of the big vault stands still here; its record goes back ten years.
NOW: Final = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
BEGIN: Final = datetime(2016, 11, 24, 9, 0, tzinfo=UTC)
TODAY: Final = NOW.date()


@dataclass(frozen=True, slots=True)
class Scale:
    """How many of each there are."""

    clients: int
    people: int
    interactions: int
    commitments: int

    @property
    def busiest(self) -> int:
        """How many interactions the busiest client has: 20,000 of a million."""
        return max(self.interactions // 50, 2 * self.interactions // self.clients)


@dataclass(slots=True)
class MadeClient:
    """A client as the makers need it: its people by id, and what its records refer to."""

    id: str
    name: str
    people: list[str] = field(default_factory=list)
    stakes: list[str] = field(default_factory=list)
    goals: list[str] = field(default_factory=list)
    engagements: list[str] = field(default_factory=list)
    series: str = ""


class Dealer:
    """Deals out rows and writes them in large transactions."""

    def __init__(self, engine: Engine, dice: random.Random, words: Words) -> None:
        self.dice = dice
        self.words = words
        self._engine = engine
        self._waiting: defaultdict[type[Base], list[dict[str, Any]]] = defaultdict(list)

    def new_id(self, at: datetime) -> str:
        """A UUIDv7 of that instant."""
        stamp, noise = int(at.timestamp() * 1000), self.dice.getrandbits(74)
        return f"{stamp << 80 | 7 << 76 | (noise >> 62) << 64 | 2 << 62 | noise & (1 << 62) - 1:032x}"

    def row(self, of: type[Base], at: datetime, **values: Any) -> str:
        """Deal a row recorded at ``at`` and return its id. Rows of one kind name the same columns."""
        record_id = self.new_id(at)
        self._waiting[of].append({"id": record_id, "created_at": at, "updated_at": at, **values})
        return record_id

    def write(self) -> None:
        """Write what was dealt, in one transaction."""
        with self._engine.begin() as connection:
            for of, rows in self._waiting.items():
                if rows:
                    connection.execute(insert(table_of(of)), rows)
        self._waiting.clear()

    def chance(self, share: float) -> bool:
        """Whether something happens that does in ``share`` of all cases."""
        return self.dice.random() < share

    def day(self, since: date, until: date) -> date:
        """A day between the two, both included."""
        return since + timedelta(days=self.dice.randint(0, (until - since).days))
