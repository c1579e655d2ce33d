"""The lines of a client as a report: words, figures and what moved them, without anything to be worked out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from liaison.desk.context import Desk
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import Direction, LevelWord

from .lines import lines
from .standings import Quadrant
from .views import EventKind, TrendLine

#: What moved a line is told over so many weeks.
_WINDOW: Final = 13
_MOST: Final = 5


@dataclass(frozen=True, slots=True)
class TrendMove:
    """What one record moved a line by, in points of the scale from 1 to 9; ``kind`` and ``id`` name the record."""

    points: float
    on: date
    sentence: str
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class TrendReportLine:
    """One line; the directions are over 13 and over 4 weeks.

    ``score`` is on the scale from 1 to 9 and ``plus_minus`` one standard deviation on it, both so fine that whoever
    rounds them for reading rounds the figure itself, as the window does. ``moved`` are the largest
    moves of the last 13 weeks from ``started_at``, and ``others`` and ``others_points`` the smaller ones together.
    """

    line: LineName
    word: LevelWord
    score: float
    plus_minus: float
    direction: Direction
    direction_4_weeks: Direction
    observations: int
    started_at: float
    moved: tuple[TrendMove, ...]
    others: int
    others_points: float


@dataclass(frozen=True, slots=True)
class TrendReportEvent:
    """Something that happened beside the lines."""

    event: EventKind
    on: date
    words: str
    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class TrendReport:
    """The lines of a client on a day; with a day in the past, what had happened and was recorded by then."""

    client_id: str
    client: str
    on: date
    quadrant: Quadrant | None
    quadrant_since: date | None
    weights_since: date | None
    lines: tuple[TrendReportLine, ...]
    our_replies: TrendReportLine
    events: tuple[TrendReportEvent, ...]


def trend_report(desk: Desk, client_id: str, on: date | None = None) -> TrendReport:
    """The report of a client as known on a day, today if none is given.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    found = lines(desk, client_id, on=on, as_known=on)
    return TrendReport(
        client_id=client_id,
        client=found.client,
        on=found.on,
        quadrant=found.quadrant,
        quadrant_since=found.quadrant_since,
        weights_since=found.weights_since,
        lines=tuple(_line(one) for one in found.lines),
        our_replies=_line(found.ours),
        events=tuple(
            TrendReportEvent(one.kind, one.on, one.words, one.source.kind, one.source.id) for one in found.events
        ),
    )


def _line(line: TrendLine) -> TrendReportLine:
    moves = line.moved(line.on - timedelta(weeks=_WINDOW), most=_MOST)
    reading = line.reading
    return TrendReportLine(
        line=line.name,
        word=reading.word,
        score=round(reading.score, 6),
        plus_minus=round(reading.plus_minus, 6),
        direction=reading.direction,
        direction_4_weeks=line.change(4).direction,
        observations=reading.seen,
        started_at=round(moves.start, 4),
        moved=tuple(
            TrendMove(
                points=round(one.points, 4),
                on=one.observed.on,
                sentence=one.observed.sentence,
                kind=one.observed.source.kind,
                id=one.observed.source.id,
            )
            for one in moves.shares
        ),
        others=moves.others,
        others_points=round(moves.others_points, 4),
    )
