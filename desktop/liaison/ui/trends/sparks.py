"""Lines in small for rail, lists and sections: read on the record's thread, after what they stand beside is painted.

This module is light: what computes lines is loaded on the record's thread.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaison.ui.behind import GivesWay, Now, Some
from liaison.ui.page import Workplace
from liaison.ui.widgets.sparkline import Spark, SparkPoint

from .rounding import rounded

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.trends import TrendLine
    from liaison.desk.trends.standings import Sparkline
    from liaison.insight.trends.reading import BandPoint

#: What moves the lines; what shows them is told of these.
KINDS: Final = frozenset({"client", "interaction", "commitment", "slip", "entry", "goal_reading", "clause"})
_POINTS: Final = 60
_YEAR: Final = 52
#: Corners are rounded over so much of the line, on either side.
_ROUND: Final = 0.03

Sparks = Mapping[str, tuple[Spark, ...]]


def load_rapport(place: Workplace, owner: QObject, clients: Sequence[str], done: Callable[[Sparks], None]) -> None:
    """Rapport of these clients over a year, by client."""
    often = Now()

    def op(desk: Desk, gives_way: GivesWay) -> Some[Sparks]:
        from liaison.desk.trends import sparklines_some  # noqa: PLC0415 - loaded on the record's thread

        lines, has_more = sparklines_some(desk, clients, gives_way)
        if has_more and not often():
            return Some(has_more=True)
        return Some(has_more, {one.client_id: _rapport(one) for one in lines})

    place.work.behind.run(owner, op, done, latest="sparks", first=True)


def _rapport(one: Sparkline) -> tuple[Spark, ...]:
    """Rapport of a client in small, with what it says for readers of the screen."""
    from liaison.desk.trends import direction_label, level_label, line_label  # noqa: PLC0415 - on the record's thread
    from liaison.insight.trends.observing import LineName  # noqa: PLC0415 - see above

    if not _is_drawn(one.points):
        return ()
    words = f"{line_label(LineName.RAPPORT)} {level_label(one.word)}"
    return (Spark(points_of(one.points, _YEAR), (), "ink-2", words, direction_label(one.direction)),)


def _is_drawn(points: Sequence[BandPoint]) -> bool:
    """Whether anything was ever seen: a line that knows nothing is not drawn in small."""
    return any(not one.is_unknown for one in points)


def points_of(points: Sequence[BandPoint], weeks: int) -> tuple[SparkPoint, ...]:
    """The points of a line by how far along they lie in the weeks that are shown; it may begin amid them."""
    if not points:
        return ()
    wide, reach = 7 * weeks, round(len(points) * _ROUND)
    first = points[-1].on.toordinal() - wide
    columns = (
        rounded([(one.on.toordinal() - first) / wide for one in points], reach),
        rounded([one.score for one in points], reach),
        rounded([one.low for one in points], reach),
        rounded([one.high for one in points], reach),
        [one.is_unknown for one in points],
    )
    return tuple(SparkPoint(*column) for column in zip(*columns, strict=True))


def spark_of(line: TrendLine, weeks: int) -> Spark:
    """A line with its dots over the last weeks, from what was seen first; nothing where nothing was ever seen."""
    from liaison.desk.trends import direction_label, level_label  # noqa: PLC0415 - on the record's thread

    from .view_model import line_colour  # noqa: PLC0415 - see above

    first = line.on - timedelta(weeks=weeks)
    days = 7 * weeks
    begin = first.toordinal()
    places = range(len(line.seen) - 1, bisect_left(line.seen.days, begin) - 1, -1)
    dots = [((line.seen.days[place] - begin) / days, line.seen.score_of(place)) for place in places]
    drawn = line.curve(max(first, line.begun_on), line.on, _POINTS) if len(line.seen) else ()
    points = points_of(drawn, weeks)
    words = f"{line.label} {level_label(line.reading.word)}"
    return Spark(points, tuple(dots), line_colour(line.name), words, direction_label(line.reading.direction))


def load_needs(place: Workplace, owner: QObject, clients: Sequence[str], done: Callable[[Sparks], None]) -> None:
    """Rapport of clients that need attention over half a year; beside it delivery, where rapport hides how that is."""
    found: dict[str, tuple[Spark, ...]] = {}

    def op(desk: Desk, gives_way: GivesWay) -> Some[Sparks]:
        from liaison.desk.trends import Quadrant, lines  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.trends.gathering import gather_some  # noqa: PLC0415 - see above
        from liaison.insight.trends.observing import LineName  # noqa: PLC0415 - see above
        from liaison.model.errors import NotFoundError  # noqa: PLC0415 - see above

        if gather_some(desk, gives_way, clients):
            return Some(has_more=True)
        for client_id in (one for one in clients if one not in found):
            found[client_id] = ()
            try:
                trends = lines(desk, client_id, events_since=desk.today())
            except NotFoundError:  # it went to the trash meanwhile
                continue
            is_cosy = trends.quadrant is Quadrant.COSY
            names = (LineName.DELIVERY, LineName.RAPPORT) if is_cosy else (LineName.RAPPORT,)
            sparks = (spark_of(trends.line(name), 26) for name in names)
            found[client_id] = tuple(one for one in sparks if one.points)
            if gives_way():
                break
        has_more = len(found) < len(set(clients))
        return Some(has_more, None if has_more else dict(found))

    place.work.behind.run(owner, op, done, latest="needs sparks", first=True)
