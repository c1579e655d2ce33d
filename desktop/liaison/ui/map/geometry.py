"""Rectangles and lines of the map, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Point = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def moved(self, dx: float, dy: float) -> Rect:
        """The same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def grown(self, by: float) -> Rect:
        """Larger on every side."""
        return Rect(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def meets(self, other: Rect) -> bool:
        """Whether they share more than an edge."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def holds(self, point: Point) -> bool:
        """Whether a point lies inside, not on its edge."""
        return self.x < point[0] < self.right and self.y < point[1] < self.bottom

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        left, top = min(self.x, other.x), min(self.y, other.y)
        return Rect(left, top, max(self.right, other.right) - left, max(self.bottom, other.bottom) - top)


def around(rects: Iterable[Rect]) -> Rect:
    """The smallest rectangle around all of them; empty around none."""
    whole: Rect | None = None
    for rect in rects:
        whole = rect if whole is None else whole.united(rect)
    return whole or Rect(0, 0, 0, 0)


def crosses(points: Sequence[Point], rect: Rect) -> bool:
    """Whether a line along the axes, or through points close together, passes through the inside of a rectangle."""
    left, top, width, height = rect
    left, top, right, bottom = left + 1, top + 1, left + width - 1, top + height - 1
    return any(
        (x1 < right or x2 < right)
        and (x1 > left or x2 > left)
        and (y1 < bottom or y2 < bottom)
        and (y1 > top or y2 > top)
        for (x1, y1), (x2, y2) in pairwise(points)
    )
