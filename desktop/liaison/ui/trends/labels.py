"""Where the names beside the dots stand, so that none hits a dot, a trail or another name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF

_CELL: Final = 32.0
_AWAY: Final = 8.0
#: In a crowd of more there is next to no room, and only the four sides are tried.
_CROWD: Final = 60


class Side(Enum):
    """Where around its dot a name stands, in the order in which that is tried."""

    RIGHT = "right"
    BELOW = "below"
    ABOVE = "above"
    LEFT = "left"
    RIGHT_BELOW = "right and below"
    RIGHT_ABOVE = "right and above"
    LEFT_BELOW = "left and below"
    LEFT_ABOVE = "left and above"
    BELOW_FROM = "below, from the dot on"
    ABOVE_FROM = "above, from the dot on"
    BELOW_TO = "below, up to the dot"
    ABOVE_TO = "above, up to the dot"


#: Which way across and down each is from the dot; twice is from the dot on, or up to it.
_PLACES: Final = {
    Side.RIGHT: (1, 0),
    Side.BELOW: (0, 1),
    Side.ABOVE: (0, -1),
    Side.LEFT: (-1, 0),
    Side.RIGHT_BELOW: (1, 1),
    Side.RIGHT_ABOVE: (1, -1),
    Side.LEFT_BELOW: (-1, 1),
    Side.LEFT_ABOVE: (-1, -1),
    Side.BELOW_FROM: (2, 1),
    Side.ABOVE_FROM: (2, -1),
    Side.BELOW_TO: (-2, 1),
    Side.ABOVE_TO: (-2, -1),
}
_OVER: Final = frozenset({-2, 0, 2})


class Named(NamedTuple):
    """A dot with the size of its name.

    Where nothing is free, one that ``may_cross`` trails does so, and one that ``must`` be named also lies over others.
    """

    key: str
    at: QPointF
    width: float
    height: float
    must: bool = False
    may_cross: bool = False


def beside(at: QPointF, width: float, height: float, side: Side) -> QRectF:
    """The rectangle of a name on one side of its dot."""
    across, down = _PLACES[side]
    x = {-1: at.x() - _AWAY - 3 - width, 1: at.x() + _AWAY + 3, 0: at.x() - width / 2}.get(across)
    if x is None:  # its first or its last letter is over the dot
        x = at.x() - _AWAY if across > 0 else at.x() + _AWAY - width
    aside = _AWAY if across in _OVER else 2
    y = at.y() + aside if down > 0 else at.y() - aside - height if down < 0 else at.y() - height / 2
    return QRectF(x, y, width, height)


class _Grid:
    """Points and rectangles that are taken, found by the cells they lie in."""

    def __init__(self) -> None:
        self._points: defaultdict[tuple[int, int], list[QPointF]] = defaultdict(list)
        self._rects: defaultdict[tuple[int, int], list[QRectF]] = defaultdict(list)

    def take_point(self, at: QPointF) -> None:
        self._points[int(at.x() // _CELL), int(at.y() // _CELL)].append(at)

    def take(self, rect: QRectF) -> None:
        for cell in _cells(rect):
            self._rects[cell].append(rect)

    def is_free(self, rect: QRectF) -> bool:
        return not any(
            any(rect.contains(point) for point in self._points.get(cell, ()))
            or any(rect.intersects(other) for other in self._rects.get(cell, ()))
            for cell in _cells(rect)
        )

    def hit(self, rect: QRectF) -> tuple[float, int]:
        """How much of dots and names a rectangle covers, and how many points of trails."""
        cells = tuple(_cells(rect))
        others = {id(other): other for cell in cells for other in self._rects.get(cell, ())}
        covered = (rect.intersected(other) for other in others.values())
        points = sum(rect.contains(point) for cell in cells for point in self._points.get(cell, ()))
        return sum(part.width() * part.height() for part in covered), points


def _cells(rect: QRectF) -> Iterable[tuple[int, int]]:
    for column in range(int(rect.left() // _CELL), int(rect.right() // _CELL) + 1):
        for row in range(int(rect.top() // _CELL), int(rect.bottom() // _CELL) + 1):
            yield column, row


def place_names(
    named: Sequence[Named], taken: Iterable[QPointF], room: QRectF, reserved: Sequence[QRectF] = ()
) -> dict[str, Side]:
    """The side of each name, for those that find a free place in ``room``; earlier ones choose first."""
    grid = _Grid()
    for point in taken:
        grid.take_point(point)
    for rect in reserved:
        grid.take(rect)
    for one in named:
        grid.take(QRectF(one.at.x() - 5, one.at.y() - 5, 10, 10))
    found: dict[str, Side] = {}
    tried = tuple(Side)[: 4 if len(named) > _CROWD else None]
    for one in named:
        if not room.contains(one.at):
            continue
        rects = {side: beside(one.at, one.width, one.height, side) for side in tried}
        inside = [side for side, rect in rects.items() if room.contains(rect)]
        side = next((side for side in inside if grid.is_free(rects[side])), None)
        if side is None and (one.must or one.may_cross):  # a trail behind letters can be borne, another name cannot
            kept = inside or list(tried)
            covered, _points, order = min((*grid.hit(rects[each]), order) for order, each in enumerate(kept))
            side = kept[order] if one.must or not covered else None
        if side is not None:
            found[one.key] = side
            grid.take(rects[side])
    return found
