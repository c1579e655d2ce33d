"""The picture of a client's lines: band, line, dots and name at the end, the axis of time, gaps, and what happened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from operator import itemgetter
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from liaison.desk.trends.views import ClientTrends, Span, TrendLine, line_label
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import BandPoint
from liaison.model.words import count, in_places, short_day, tr
from liaison.ui.theme import Role, font, line_height, scaled, token

from .drawing import Frame, axis_text, dot, faded, halo_text, round_pen, small_dots, width_of
from .rounding import rounded
from .strip import paint_strip, strip_height
from .time_axis import paint_time_axis
from .view_model import line_colour

_BAND: Final = 0.17
_DOTS: Final = 0.5
_LEAST_HEIGHT: Final = 4.0
#: A gap that is narrower from far away is not named.
_LEAST_BRACKET: Final = 16.0
_LOWEST, _HIGHEST = 0.8, 9.2
_STEPS: Final = 240
#: Corners are rounded over so much of the time in view, on either side.
_ROUND: Final = 0.018


class Drawn(NamedTuple):
    """A point as it is drawn: ``at`` is a day, between two of them too."""

    at: float
    score: float
    low: float
    high: float
    is_unknown: bool


class Curve(NamedTuple):
    """A line over the stretch that was worked out, with its dots in view.

    ``points`` are what it says; ``drawn`` are the same with round corners.
    """

    line: TrendLine
    points: tuple[BandPoint, ...]
    drawn: tuple[Drawn, ...]
    dots: tuple[tuple[float, float], ...]
    is_thin: bool = False

    @property
    def colour(self) -> str:
        """Its token: delivery and rapport have their own, the others are ink."""
        return line_colour(self.line.name)


def text_colour_of(name: LineName) -> str:
    """The token of small text about a line."""
    return f"{name.value}-text" if name in {LineName.DELIVERY, LineName.RAPPORT} else "ink-2"


class Shown(NamedTuple):
    """What is drawn of a client: its lines over some stretch of days."""

    trends: ClientTrends
    curves: tuple[Curve, ...]
    first: int
    last: int
    #: When none of the lines in the picture saw anything for six weeks or more.
    gaps: tuple[Span, ...] = ()


def worked_out(
    trends: ClientTrends, names: Sequence[LineName], first: float, last: float, before: Shown | None = None
) -> Shown:
    """The lines over the days in view and half as many on either side, so that moving the picture finds them there.

    A line that is the same as ``before``, over the same days, is not worked out again.
    """
    wide = max(14, int(last - first) // 2)
    begin, end = max(1, int(first) - wide), int(last) + wide
    known = before.curves if before is not None and (before.first, before.last) == (begin, end) else ()
    curves = []
    for name in names:
        line = trends.line(name)
        same = next((one for one in known if one.line.name is name and one.line.line is line.line), None)
        curves.append(same._replace(line=line) if same is not None else _curve(line, begin, end, last - first))
    silent = gaps([curve.line for curve in curves if not curve.is_thin])
    return Shown(trends, tuple(curves), begin, end, silent)


def _curve(line: TrendLine, begin: int, end: int, in_view: float) -> Curve:
    is_thin = line.name is LineName.OUR_REPLIES
    if not len(line.seen):
        return Curve(line, (), (), (), is_thin)
    start = max(begin, line.seen.days[0])
    points = line.curve(date.fromordinal(start), date.fromordinal(end), _STEPS)
    apart = (points[-1].on.toordinal() - start) / max(1, len(points) - 1) if points else 1.0
    drawn = _rounded(points, round(_ROUND * in_view / max(0.1, apart)))
    return Curve(line, points, drawn, tuple(_dots(line, begin, end)), is_thin)


def _rounded(points: Sequence[BandPoint], reach: int) -> tuple[Drawn, ...]:
    """The same points with a line and a band without corners."""
    columns = (
        rounded([float(one.on.toordinal()) for one in points], reach),
        rounded([one.score for one in points], reach),
        rounded([one.low for one in points], reach),
        rounded([one.high for one in points], reach),
        [one.is_unknown for one in points],
    )
    return tuple(Drawn(*column) for column in zip(*columns, strict=True))


def _dots(line: TrendLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    days = line.seen.days
    for place in range(bisect_left(days, first), bisect_right(days, last)):
        yield float(days[place]), line.seen.score_of(place)


def margins(names: Sequence[LineName]) -> tuple[float, float, float, float]:
    """What lies around the plot: left, top, right, bottom."""
    widest = max((width_of(font(Role.BODY, weight=600), f"{line_label(name)} 8.8") for name in names), default=80.0)
    return scaled(28), scaled(8), min(widest + 16, scaled(150)), scaled(20) + strip_height()


def plot_in(area: QRectF, names: Sequence[LineName]) -> QRectF:
    """The plot in ``area``."""
    left, top, right, bottom = margins(names)
    return area.adjusted(left, top, -right, -bottom)


def heights(shown: Shown, first: float, last: float) -> tuple[float, float]:
    """From which score to which the lines there need room."""
    seen = [
        value
        for curve in shown.curves
        for point in curve.points
        if first <= point.on.toordinal() <= last
        for value in (point.low, point.high)
    ]
    seen += [score for curve in shown.curves for day, score in curve.dots if first <= day <= last]
    low, high = min(seen, default=3.0), max(seen, default=7.0)
    missing = max(0.0, _LEAST_HEIGHT - (high - low)) / 2
    low, high = low - missing, high + missing
    # room for the bracket of a gap below the lines
    return max(_LOWEST, low - 0.12 * (high - low)), min(_HIGHEST, high + 0.03 * (high - low))


def paint_curves(painter: QPainter, area: QRectF, frame: Frame, shown: Shown, ground: str = "canvas") -> None:
    """All of it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _paint_levels(painter, frame)
    painter.save()
    # the dot at its end may stand over the edge; a line that goes on may not
    painter.setClipRect(frame.plot.adjusted(0, -6, 6 if _ends_in_view(frame, shown) else 0, 0).toAlignedRect())
    for curve in shown.curves:
        _paint_band(painter, frame, curve)
    for curve in shown.curves:
        _paint_dots(painter, frame, curve)
        _paint_line(painter, frame, curve, shown)
    _paint_gaps(painter, frame, shown, ground)
    _paint_nothing(painter, frame, shown)
    painter.restore()
    paint_time_axis(painter, frame)
    paint_strip(painter, area, frame, shown.trends)
    _paint_ends(painter, area, frame, shown)
    painter.restore()


def _paint_nothing(painter: QPainter, frame: Frame, shown: Shown) -> None:
    """That nothing was ever seen, where a line would be."""
    if any(len(curve.line.seen) for curve in shown.curves):
        return
    painter.setFont(font(Role.BODY))
    painter.setPen(token("ink-2"))
    where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(
        frame.plot.adjusted(8, 0, -8, 0), int(where), tr("Nothing is recorded yet that says where these lines are.")
    )


def _paint_levels(painter: QPainter, frame: Frame) -> None:
    for value in range(1, 10):
        if not frame.bottom <= value <= frame.top:
            continue
        y = round(frame.y(value))
        painter.fillRect(QRectF(frame.plot.left(), y, frame.plot.width(), 1), token("line"))
        if value % 2 == 0:
            place = QRectF(frame.plot.left() - scaled(28), y - scaled(8), scaled(20), scaled(16))
            axis_text(painter, place, str(value), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _in_view(frame: Frame, curve: Curve) -> tuple[Drawn, ...]:
    """The points in view with one more on either side."""
    points = curve.drawn
    first = bisect_right(points, frame.left, key=_at) - 1
    last = bisect_left(points, frame.right, key=_at)
    return points[max(0, first) : last + 1]


_at: Final = itemgetter(0)


def _paint_band(painter: QPainter, frame: Frame, curve: Curve) -> None:
    points = _in_view(frame, curve)
    if len(points) < 2 or curve.is_thin:
        return
    edge = [QPointF(point.at, point.high) for point in points]
    edge += [QPointF(point.at, point.low) for point in reversed(points)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(curve.colour, _BAND))
    painter.drawPolygon(frame.transform.map(QPolygonF(edge)))


def _paint_dots(painter: QPainter, frame: Frame, curve: Curve) -> None:
    if curve.is_thin:
        return
    places = [QPointF(day, value) for day, value in curve.dots if frame.left <= day <= frame.right]
    small_dots(painter, frame.transform.map(QPolygonF(places)), 1.75, faded(curve.colour, _DOTS))


def _paint_line(painter: QPainter, frame: Frame, curve: Curve, shown: Shown) -> None:
    """Whole where it is known, broken where it is not, and a dot at its end."""
    points = _in_view(frame, curve)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = 1.0 if curve.is_thin else 2.0
    for is_unknown, run in _runs(points):
        path = QPainterPath()
        path.addPolygon(frame.transform.map(QPolygonF([QPointF(one.at, one.score) for one in run])))
        pen = round_pen(token(curve.colour), width)
        if is_unknown:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.5, 2.0])
        painter.strokePath(path, pen)
    end = shown.trends.on.toordinal()
    if points and not curve.is_thin and not curve.line.reading.is_unknown and points[-1].at == end:
        dot(painter, frame.at(end, points[-1].score), 3.5, token(curve.colour))


def _runs(points: Sequence[Drawn]) -> Iterator[tuple[bool, list[Drawn]]]:
    """Stretches that are known or not; each begins where the one before ends."""
    run: list[Drawn] = []
    for point in points:
        if run and point.is_unknown != run[-1].is_unknown:
            yield run[-1].is_unknown, [*run, point]
            run = [point]
        else:
            run.append(point)
    if len(run) > 1:
        yield run[-1].is_unknown, run


def gaps(lines: Sequence[TrendLine]) -> tuple[Span, ...]:
    """When none of these lines saw anything for six weeks or more."""
    found = list(lines[0].silent) if lines else []
    for line in lines[1:]:
        silent = line.silent
        found = [
            Span(max(one.start, other.start), min(one.end, other.end))
            for one in found
            for other in silent
            if one.start < other.end and other.start < one.end
        ]
    return tuple(span for span in found if span.weeks >= 6)


def gap_words(span: Span, on: date) -> str:
    """How long nothing was noted: until the day the lines are read on, or once before."""
    if span.end < on:
        return count(span.weeks, "{n} week without notes", "{n} weeks without notes")
    return count(span.weeks, "no notes for {n} week", "no notes for {n} weeks")


def _paint_gaps(painter: QPainter, frame: Frame, shown: Shown, ground: str) -> None:
    """A bracket near the axis, with how long nothing was noted beside or over it."""
    y = round(frame.plot.bottom()) - scaled(18) + 0.5
    used = font(Role.CAPTION)
    for span in shown.gaps:
        left, right = frame.x(span.start.toordinal()), frame.x(span.end.toordinal())
        if right < frame.plot.left() or left > frame.plot.right() or right - left < _LEAST_BRACKET:
            continue
        painter.setPen(QPen(token("ink-3"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline([QPointF(left, y - 5), QPointF(left, y), QPointF(right, y), QPointF(right, y - 5)])
        text = gap_words(span, shown.trends.on)
        wide, high = width_of(used, text), scaled(16)
        x, middle = right + 6.0, y
        if x + wide > frame.plot.right():  # above it, where it goes on over nothing that stands there
            x, middle = max(frame.plot.left() + 2, min(left, frame.plot.right() - wide - 2)), y - high / 2 - 3
        metrics = QFontMetricsF(used)
        painter.setFont(used)
        baseline = QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2)
        halo_text(painter, baseline, text, token("ink-2"), ground)


def end_words(line: TrendLine, last: BandPoint | None = None) -> tuple[str, str]:
    """What stands at the end of a line: its name with its score, and how sure that is.

    Where its end is out of view, ``last`` is the last point that is seen: its score, and of which day that is.
    """
    reading = line.reading
    if last is not None:
        day = tr("on {day}", day=short_day(last.on, line.on))
        return (line.label, tr("unknown")) if last.is_unknown else (f"{line.label} {in_places(last.score)}", day)
    if reading.is_unknown:
        return line.label, tr("unknown")
    return f"{line.label} {in_places(reading.score)}", tr("± {n}", n=in_places(reading.plus_minus))


def _ends_in_view(frame: Frame, shown: Shown) -> bool:
    """Whether the day up to which lines are drawn is in view."""
    return frame.left <= shown.trends.on.toordinal() <= frame.right


def last_seen(frame: Frame, shown: Shown, curve: Curve) -> BandPoint | None:
    """The last point of a line in view where its end is not; None where it is, or where nothing of it is in view."""
    if _ends_in_view(frame, shown):
        return None
    place = bisect_right(curve.points, frame.right, key=lambda one: one.on.toordinal()) - 1
    return curve.points[place] if place >= 0 and curve.points[place].on.toordinal() >= frame.left else None


def _paint_ends(painter: QPainter, area: QRectF, frame: Frame, shown: Shown) -> None:
    """The names at the right, each as near to the end of its line as the others leave room."""
    x = frame.plot.right() + 12
    wanted = []
    for curve in shown.curves:
        points, last = _in_view(frame, curve), last_seen(frame, shown, curve)
        is_beside = last is None and points and not _ends_in_view(frame, shown)
        if is_beside or (curve.is_thin and not points):
            continue
        end = last or (points[-1] if points else None)
        at = frame.y(end.score) if end is not None else frame.plot.center().y()
        wanted.append((at, curve, last))
    wanted.sort(key=lambda one: one[0])
    step = line_height(Role.BODY) + line_height(Role.CAPTION)
    tops = _apart([at - scaled(10) for at, _curve, _last in wanted], step, frame.plot.top() - 6, frame.plot.bottom())
    for top, (_at, curve, last) in zip(tops, wanted, strict=True):
        name, sure = end_words(curve.line, last)
        is_unknown = curve.line.reading.is_unknown if last is None else last.is_unknown
        colour = "ink-3-text" if is_unknown else text_colour_of(curve.line.name)
        painter.setFont(font(Role.BODY, weight=400 if curve.is_thin else 600))
        painter.setPen(token(colour))
        room = QRectF(x, top, area.right() - x, scaled(20))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(left | Qt.TextFlag.TextSingleLine), name)
        below = QRectF(x, top + line_height(Role.BODY) - 3, area.right() - x, scaled(16))
        axis_text(painter, below, sure, left, "ink-2")


def _apart(tops: Sequence[float], step: float, first: float, last: float) -> list[float]:
    """Places in the same order, at least ``step`` apart, as near to what was wanted as can be."""
    found: list[float] = []
    for top in tops:
        found.append(max(top, found[-1] + step) if found else max(first, top))
    limit = last - step + 6
    for place in range(len(found) - 1, -1, -1):
        found[place] = min(found[place], limit)
        limit = found[place] - step
    return found
