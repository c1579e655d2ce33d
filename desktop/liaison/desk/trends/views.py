"""What the lines of one client and of all are shown as: frozen values that work out what they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from math import inf
from typing import Final, overload

from liaison.insight.trends.level import Line, Seen
from liaison.insight.trends.observing import LineName, Observation
from liaison.insight.trends.packing import Weighed, observation_of
from liaison.insight.trends.reading import BandPoint, Direction, Reading, band, score, toward
from liaison.insight.trends.table import Weight, WeightTable
from liaison.model.briefing import SourceRef
from liaison.model.words import tr

from .standings import Quadrant
from .words import Told, kind_in_words, sentence

#: A line without an observation for so many days is said to be silent.
SILENT: Final = 42
_SHORTEST_GAP: Final = 21
_WEEK: Final = timedelta(days=7)
_LABELS: Final = {
    LineName.RAPPORT: "Rapport",
    LineName.DELIVERY: "Delivery",
    LineName.RESPONSIVENESS: "Responsiveness",
    LineName.VALUE: "Value",
    LineName.CANDOUR: "Candour",
    LineName.OUR_REPLIES: "Our replies",
}


def line_label(name: LineName) -> str:
    """What a line is called on screen."""
    return tr(_LABELS[name])


@dataclass(frozen=True, slots=True)
class Span:
    """From a day to a day."""

    start: date
    end: date

    @property
    def days(self) -> int:
        """How many days lie between."""
        return (self.end - self.start).days

    @property
    def weeks(self) -> int:
        """Whole weeks."""
        return self.days // 7


@dataclass(frozen=True, slots=True)
class Observed:
    """One observation of a line with the record it came from.

    ``told`` is what the record is called; what happened long ago is told without it, until somebody opens it.
    """

    seen: Observation
    told: Told | None

    @property
    def on(self) -> date:
        """When it happened."""
        return self.seen.on

    @property
    def recorded_on(self) -> date:
        """From when on it was known."""
        return self.seen.recorded_on

    @property
    def value(self) -> float:
        """What it says of the level, from -1 to 1."""
        return self.seen.value

    @property
    def noise(self) -> float:
        """The variance of its noise."""
        return self.seen.noise

    @property
    def source(self) -> SourceRef:
        """The record it came from."""
        return self.seen.source

    @property
    def score(self) -> float:
        """Its value on the scale from 1 to 9."""
        return score(self.seen.value)

    @property
    def sentence(self) -> str:
        """What the record says, in one short sentence."""
        return sentence(self.seen, self.told)

    @property
    def short(self) -> str:
        """What kind of record it is, as a link has it."""
        return kind_in_words(self.seen, self.told)


class ObservedRow(Sequence[Observed]):
    """The observations of a line, oldest first; each is made when it is looked at, for there may be thousands.

    ``days`` are those of all of them, as ordinals.
    """

    __slots__ = ("_line", "_sources", "_told", "_weighed", "days")

    def __init__(
        self, line: LineName, weighed: Sequence[Weighed], sources: Sequence[SourceRef], told: Mapping[SourceRef, Told]
    ) -> None:
        self._line = line
        self._weighed = weighed
        self._sources = sources
        self._told = told
        self.days = tuple(one.on for one in weighed)

    def __len__(self) -> int:
        return len(self._weighed)

    @overload
    def __getitem__(self, place: int) -> Observed: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Observed, ...]: ...

    def __getitem__(self, place: int | slice) -> Observed | tuple[Observed, ...]:
        if isinstance(place, slice):
            return tuple(self._made(one) for one in self._weighed[place])
        return self._made(self._weighed[place])

    def same_until(self, other: ObservedRow) -> int:
        """How many of the first ones weigh the same on the same days as those of another row."""
        mine, its = self.weights(), other.weights()
        if mine == its and self.days == other.days:
            return len(mine)
        pairs = zip(zip(self.days, mine, strict=True), zip(other.days, its, strict=True), strict=False)
        return next((place for place, (one, two) in enumerate(pairs) if one != two), min(len(mine), len(its)))

    def weights(self) -> list[Weight]:
        """What all of them weigh."""
        return [one.weight for one in self._weighed]

    def weighed_from(self, place: int) -> list[Seen]:
        """Those from a place on, as a line goes through them."""
        return [one.seen for one in self._weighed[place:]]

    def latest(self, number: int) -> Iterator[SourceRef]:
        """The records of the latest ones."""
        return (self._sources[one.source] for one in self._weighed[-number:])

    def score_of(self, place: int) -> float:
        """The score of one of them."""
        return score(self._weighed[place].weight.value)

    def _made(self, one: Weighed) -> Observed:
        source = self._sources[one.source]
        return Observed(observation_of(one, self._line, source), self._told.get(source))


@dataclass(frozen=True, slots=True)
class Moved:
    """What one observation moved a line by, in signed points of the scale."""

    points: float
    line: LineName
    observed: Observed


@dataclass(frozen=True, slots=True)
class Moves:
    """What moved a line from ``start``, the largest first, and how many smaller ones there are with their sum.

    All of it adds up to the unclipped score of the line.
    """

    start: float
    shares: tuple[Moved, ...]
    others: int = 0
    others_points: float = 0.0


@dataclass(frozen=True, slots=True)
class Change:
    """How a line truly moved over some weeks, from the joint posterior of both days, in points of the scale."""

    weeks: int
    direction: Direction
    chance_of_rise: float
    points: float
    plus_minus: float


@dataclass(frozen=True, slots=True)
class TrendLine:
    """One line of a client as read on a day. ``seen`` are its observations, oldest first."""

    name: LineName
    reading: Reading
    seen: ObservedRow
    on: date
    line: Line
    table: WeightTable

    @property
    def label(self) -> str:
        """What the line is called on screen."""
        return line_label(self.name)

    @property
    def begun_on(self) -> date:
        """The day of what was seen first: before it there is nothing to draw. There must be something."""
        return date.fromordinal(self.seen.days[0])

    def curve(self, first: date, last: date, most: int = 240) -> tuple[BandPoint, ...]:
        """The smoothed line with its 80 % band from ``first`` to ``last``, at no more than ``most`` days.

        It ends with the day it was read on: nothing ahead is drawn.
        """
        return band(self.line, days_between(first, min(last, self.on), most), self.table)

    def known(self, days: Sequence[date]) -> tuple[BandPoint, ...]:
        """What was known on each of these days: the filtered line."""
        return band(self.line, days, self.table, is_smoothed=False)

    def change(self, weeks: int) -> Change:
        """How it moved over the last ``weeks``."""
        start, end = float((self.on - timedelta(weeks=weeks)).toordinal()), float(self.on.toordinal())
        moved, chance = self.line.change(start, end), self.line.chance_of_rise(start, end)
        way = Direction.UNKNOWN if self.reading.is_unknown else toward(chance, self.table)
        return Change(weeks, way, chance, 4.0 * moved.mean, 4.0 * moved.deviation)

    def moved(self, since: date | None = None, most: int = 100) -> Moves:
        """What moved it since a day, or since it began: the ``most`` largest one by one, the others together."""
        start_at = -inf if since is None else float(since.toordinal())
        moved, start = self.line.moved_by(float(self.on.toordinal()), start_at)
        moved.sort(key=lambda one: -abs(one[1]))
        shares = tuple(Moved(4.0 * points, self.name, self.seen[place]) for place, points in moved[:most])
        others = moved[most:]
        return Moves(5.0 + 4.0 * start, shares, len(others), 4.0 * sum(points for _place, points in others))

    @property
    def silent(self) -> tuple[Span, ...]:
        """When nothing was seen for six weeks or more, the last until the day it was read on."""
        return tuple(span for span in self._gaps() if span.days >= SILENT)

    @property
    def unknown(self) -> tuple[Span, ...]:
        """When too little is known to draw it whole, looking back from the day it was read on; told in weeks."""
        found: list[Span] = []
        for gap in self._gaps() if self.seen else ():
            days = list(_weekly(gap.start, gap.end))
            dark = [point.on for point in band(self.line, days, self.table) if point.is_unknown]
            if dark:
                found.append(Span(dark[0], dark[-1]))
        return tuple(found)

    def _gaps(self) -> Iterator[Span]:
        """Stretches of three weeks or more without an observation; shorter ones are neither silent nor unknown."""
        for earlier, later in pairwise((*self.seen.days, self.on.toordinal())):
            if later - earlier >= _SHORTEST_GAP:
                yield Span(date.fromordinal(earlier), date.fromordinal(later))


def days_between(first: date, last: date, most: int) -> list[date]:
    """Days from ``first`` to ``last``, both with them, as even as days can be, at most so many."""
    length = (last - first).days
    if length < 0:
        return []
    steps = min(length, max(1, most - 1))
    return [first + timedelta(days=round(length * step / steps)) for step in range(steps + 1)] if steps else [first]


def _weekly(first: date, last: date) -> Iterator[date]:
    while first < last:
        yield first
        first += _WEEK
    yield last


class EventKind(StrEnum):
    """What stands in the strip under the axis."""

    CONTACT_CHANGE = "contact change"
    RESET = "reset"
    LATE = "late"
    ESCALATION = "escalation"
    REVIEW = "review"
    WEIGHTS = "weights"


@dataclass(frozen=True, slots=True)
class TrendEvent:
    """Something that happened beside the lines; ``words`` says what in a few words."""

    kind: EventKind
    on: date
    words: str
    source: SourceRef


@dataclass(frozen=True, slots=True)
class ClientTrends:
    """All lines of a client as of ``on``, from what was recorded by ``as_known``.

    ``ours`` are our reply times, drawn thin beside Responsiveness. ``quadrant`` is None where delivery or rapport is
    unknown. ``weights_since`` is the day from which the table of weights that was used is in force; None is the one
    Liaison comes with. Without ``has_all_events`` only the latest escalations are among the events.
    """

    client_id: str
    client: str
    short_name: str
    on: date
    as_known: date
    lines: tuple[TrendLine, ...]
    ours: TrendLine
    events: tuple[TrendEvent, ...]
    quadrant: Quadrant | None
    quadrant_since: date | None
    weights_since: date | None
    has_all_events: bool = True

    def line(self, name: LineName) -> TrendLine:
        """One of them."""
        if name is LineName.OUR_REPLIES:
            return self.ours
        return next(one for one in self.lines if one.name is name)

    @property
    def seen(self) -> int:
        """How many observations there are."""
        return sum(len(one.seen) for one in (*self.lines, self.ours))
