"""Where clients stand: the lines at a glance, the picture of delivery and rapport, a line in small; frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import BandPoint, Direction, LevelWord, Stand
from liaison.model.briefing import SourceRef
from liaison.model.values import ClientStatus
from liaison.model.words import tr


class Quadrant(StrEnum):
    """Where a client stands by delivery and rapport; never one number (P17, P18)."""

    PARTNERSHIP = "partnership"
    COSY = "cosy"
    VENDOR = "vendor"
    AT_RISK = "at risk"


_QUADRANTS: Final = {
    Quadrant.PARTNERSHIP: "Partnership",
    Quadrant.COSY: "Cosy",
    Quadrant.VENDOR: "Vendor",
    Quadrant.AT_RISK: "At risk",
}


def quadrant_label(quadrant: Quadrant) -> str:
    """What a quadrant is called on screen."""
    return tr(_QUADRANTS[quadrant])


def quadrant_of(delivery: float, rapport: float) -> Quadrant:
    """The quadrant of two levels."""
    if rapport >= 0.0:
        return Quadrant.PARTNERSHIP if delivery >= 0.0 else Quadrant.COSY
    return Quadrant.VENDOR if delivery >= 0.0 else Quadrant.AT_RISK


@dataclass(frozen=True, slots=True)
class Standing(Stand):
    """Where one line of a client stands, the line called ``name``."""

    name: LineName


@dataclass(frozen=True, slots=True)
class TrailPoint:
    """Where a client stood, as scores; looking back."""

    on: date
    delivery: float
    rapport: float


@dataclass(frozen=True, slots=True)
class Dot:
    """A client in the picture of delivery and rapport. ``trail`` is weekly, oldest first, and ends on the day.

    ``reason`` says in one sentence why it stands there, and ``reason_source`` is the record that moved it most. Where
    nothing of either was ever seen, it ``has_place`` not: the middle would be a place nobody knows it has.
    """

    client_id: str
    client: str
    short_name: str
    status: ClientStatus
    standings: tuple[Standing, ...]
    trail: tuple[TrailPoint, ...]
    reason: str
    reason_source: SourceRef | None
    last_heard_on: date | None
    seen: int
    has_place: bool = True

    def line(self, name: LineName) -> Standing:
        """Where one of the lines stands."""
        return next(one for one in self.standings if one.name is name)

    @property
    def delivery(self) -> Standing:
        """Along the picture."""
        return self.line(LineName.DELIVERY)

    @property
    def rapport(self) -> Standing:
        """Up the picture."""
        return self.line(LineName.RAPPORT)

    @property
    def is_unknown(self) -> bool:
        """Whether one of the two is unknown: the dot has no quadrant then."""
        return self.delivery.is_unknown or self.rapport.is_unknown

    @property
    def quadrant(self) -> Quadrant | None:
        """Where it stands, where both are known."""
        return None if self.is_unknown else quadrant_of(self.delivery.level, self.rapport.level)


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All clients at a glance; ``waiting`` are those that were not read yet (:func:`~.portfolio.gather`)."""

    on: date
    as_known: date
    dots: tuple[Dot, ...]
    waiting: int

    @property
    def seen(self) -> int:
        """How many observations there are."""
        return sum(one.seen for one in self.dots)


@dataclass(frozen=True, slots=True)
class Sparkline:
    """Rapport of a client in small, weekly, with its band."""

    client_id: str
    points: tuple[BandPoint, ...]
    word: LevelWord
    direction: Direction

    @property
    def is_unknown(self) -> bool:
        """Whether too little was seen lately to say."""
        return self.word is LevelWord.UNKNOWN
