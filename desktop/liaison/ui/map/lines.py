"""How the lines of the map run: elbows for who reports to whom, curves for who influences whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot
from typing import Final

from .geometry import Point, Rect, crosses
from .layout import HANG_GAP, INDENT, ROW_GAP, SPINE

_SAMPLES: Final = 20
#: Into how many parts a curve is cut where it is told what it passes.
_ALONG: Final = 32
#: How far below the middle of a side curves touch it, as elbows touch the middle.
_BELOW: Final = 10.0
#: How far curves stay away from people.
_CLEAR: Final = 4.0


@dataclass(frozen=True, slots=True)
class Elbow:
    """A line along the axes from a boss to someone who reports to them; the arrow is at its end."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic curve from one who influences to the other; the arrow is at its end."""

    start: Point
    first: Point
    second: Point
    end: Point

    @property
    def points(self) -> tuple[Point, ...]:
        """Points along it, close enough to tell what it passes."""
        return tuple(self.at(step / _ALONG) for step in range(_ALONG + 1))

    def at(self, t: float) -> Point:
        """The point at a part ``t`` of the way."""
        u = 1 - t
        weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        points = (self.start, self.first, self.second, self.end)
        return (
            sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
            sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
        )


def elbow(boss: Rect, report: Rect, others: Sequence[Rect], *, hangs: bool = False) -> Elbow:
    """The first usual way from a boss to a report that runs through nobody, or the way that runs through fewest."""
    ways = [*_falling(boss, report), *_hanging(boss, report)]
    if hangs:
        ways = [*_beside(boss, report), *_hanging(boss, report), *_falling(boss, report)]
    ways += [*_sideways(boss, report), *_detours(boss, report)]
    best, fewest = ways[0], len(others) + 1
    for way in ways:
        met = sum(crosses(way, other) for other in others)
        if met < fewest:
            best, fewest = way, met
        if met == 0:
            break
    return Elbow(tuple(best))


def _falling(boss: Rect, report: Rect) -> Iterator[list[Point]]:
    """Down, across and down; up where the report stands above."""
    (bx, _), (cx, _) = boss.centre, report.centre
    half = ROW_GAP / 2
    if report.y - boss.bottom >= half:
        for bus in (report.y - half, boss.bottom + half / 2):
            yield _straightened([(bx, boss.bottom), (bx, bus), (cx, bus), (cx, report.y)])
    elif boss.y - report.bottom >= half:
        bus = report.bottom + half
        yield _straightened([(bx, boss.y), (bx, bus), (cx, bus), (cx, report.bottom)])


def _hanging(boss: Rect, report: Rect) -> Iterator[list[Point]]:
    """Down the spine and into the side."""
    spine, y = boss.x + SPINE, report.centre[1]
    if y > boss.bottom + 4 and report.x >= spine + 8:
        yield [(spine, boss.bottom), (spine, y), (report.x, y)]
    far = boss.right - SPINE
    if y > boss.bottom + 4 and report.right <= far - 8:
        yield [(far, boss.bottom), (far, y), (report.right, y)]


def _beside(boss: Rect, report: Rect) -> Iterator[list[Point]]:
    """Above the first column across to the spine of a further one, and into the side."""
    bus, y, inset = boss.bottom + HANG_GAP / 2, report.centre[1], INDENT - SPINE
    if report.y < bus:
        return
    for start, spine, side in (
        (boss.x + SPINE, report.x - inset, report.x),
        (boss.right - SPINE, report.right + inset, report.right),
    ):
        if (spine > start) == (side > spine) and abs(spine - start) > 1:
            yield [(start, boss.bottom), (start, bus), (spine, bus), (spine, y), (side, y)]


def _sideways(boss: Rect, report: Rect) -> Iterator[list[Point]]:
    """From side to side."""
    (_, by), (_, cy) = boss.centre, report.centre
    if report.x - boss.right >= 16:
        middle = (boss.right + report.x) / 2
        yield _straightened([(boss.right, by), (middle, by), (middle, cy), (report.x, cy)])
    elif boss.x - report.right >= 16:
        middle = (boss.x + report.right) / 2
        yield _straightened([(boss.x, by), (middle, by), (middle, cy), (report.right, cy)])


def _detours(boss: Rect, report: Rect) -> Iterator[list[Point]]:
    """Around both, on either side; there is always such a way."""
    (_, by), (_, cy) = boss.centre, report.centre
    for out in (24, 48, 96):
        far = max(boss.right, report.right) + out
        yield [(boss.right, by), (far, by), (far, cy), (report.right, cy)]
        near = min(boss.x, report.x) - out
        yield [(boss.x, by), (near, by), (near, cy), (report.x, cy)]


def _straightened(points: list[Point]) -> list[Point]:
    """Without parts that lead nowhere."""
    kept = [points[0]]
    for point in points[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) > 0.01:
            kept.append(point)
    return [kept[0], kept[-1]] if len({x for x, _y in kept}) == 1 or len({y for _x, y in kept}) == 1 else kept


def curve(source: Rect, target: Rect, others: Sequence[Rect]) -> Curve:
    """The shortest way from one to another that runs behind nobody, or the one that runs behind fewest."""
    ways = sorted(_ways(source, target), key=_length)
    best, fewest = ways[0], len(others) + 3
    ends = [(source.x, source.y, source.right, source.bottom), (target.x, target.y, target.right, target.bottom)]
    for way in ways:
        points = [way.at(step / _SAMPLES) for step in range(1, _SAMPLES)]
        met = 2 * any(_is_in(points, end) for end in ends)
        for other in _near(way, others):
            if met >= fewest:
                break
            met += _is_in(points, other)
        if met < fewest:
            best, fewest = way, met
        if met == 0:
            break
    return best


def _near(way: Curve, others: Sequence[Rect]) -> list[tuple[float, float, float, float]]:
    """The edges, a little further out, of those whom a curve could meet at all."""
    xs, ys = zip(way.start, way.first, way.second, way.end, strict=True)
    left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    return [
        (x - _CLEAR, y - _CLEAR, x + width + _CLEAR, y + height + _CLEAR)
        for x, y, width, height in others
        if x - _CLEAR < right and left < x + width + _CLEAR and y - _CLEAR < bottom and top < y + height + _CLEAR
    ]


def _is_in(points: Sequence[Point], edges: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = edges
    return any(left < x < right and top < y < bottom for x, y in points)


def _length(way: Curve) -> float:
    """About how long it is, longer where it first leads away from where it goes."""
    points = (way.start, way.first, way.second, way.end)
    (x1, y1), (x2, y2), (x3, y3), (x4, y4) = points
    leaves_back = (x2 - x1) * (x4 - x1) + (y2 - y1) * (y4 - y1) < 0
    enters_back = (x3 - x4) * (x1 - x4) + (y3 - y4) * (y1 - y4) < 0
    length = sum(hypot(xb - xa, yb - ya) for (xa, ya), (xb, yb) in pairwise(points))
    return length * (1 + 0.5 * (leaves_back + enters_back))


def _ways(source: Rect, target: Rect) -> Iterator[Curve]:
    for (x1, y1), (out_x, out_y) in _ports(source):
        for (x2, y2), (in_x, in_y) in _ports(target):
            for bend in (0.35, 0.8):
                reach = max(32.0, bend * hypot(x2 - x1, y2 - y1))
                first = (x1 + out_x * reach, y1 + out_y * reach)
                yield Curve((x1, y1), first, (x2 + in_x * reach, y2 + in_y * reach), (x2, y2))


def _ports(rect: Rect) -> tuple[tuple[Point, Point], ...]:
    """Where curves touch a person, off the middle where the elbows are, and which way is out."""
    third = rect.width / 4
    return (
        ((rect.right, rect.centre[1] + _BELOW), (1.0, 0.0)),
        ((rect.x, rect.centre[1] + _BELOW), (-1.0, 0.0)),
        ((rect.x + third, rect.bottom), (0.0, 1.0)),
        ((rect.right - third, rect.bottom), (0.0, 1.0)),
        ((rect.x + third, rect.y), (0.0, -1.0)),
        ((rect.right - third, rect.y), (0.0, -1.0)),
    )
