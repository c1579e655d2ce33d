"""Where the labels of lines stand: beside their line, on nobody and on no other label, with no line through them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from .geometry import Point, Rect, crosses
from .layout import LABEL_HEIGHT, ROW_GAP
from .lines import Curve, Elbow

#: A label may rather be crossed by this many lines than cover someone or another label.
_COVERING: Final = 100
_ON_CURVE: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)

#: Of how many points a line is that comes from a spine: of the first column, or of a further one.
_HANGING: Final = frozenset({3, 5})

Way = Sequence[Point]


def elbow_label(way: Elbow, width: float, taken: Sequence[Rect], ways: Sequence[Way] = (), *, is_left: bool) -> Rect:
    """Where the label of an elbow stands: beside its last upright part, towards the boss, where there is room.

    ``taken`` are people and labels, ``ways`` the points of every line, its own among them.
    """
    return _best(_beside(way.points, width, is_left=is_left), taken, ways)


def curve_label(way: Curve, width: float, taken: Sequence[Rect], ways: Sequence[Way] = ()) -> Rect:
    """Where the label of a curve stands: on it or just beside it. ``ways`` are the points of every other line."""
    return _best(_upon(way, width), taken, ways)


def _best(places: Iterable[Rect], taken: Sequence[Rect], ways: Sequence[Way]) -> Rect:
    """The first place that is free, or the one that costs least."""
    best: tuple[int, Rect] | None = None
    for rect in places:
        cost = _COVERING * sum(rect.meets(other) for other in taken)
        if best is None or cost < best[0]:
            cost += sum(crosses(points, rect) for points in ways)
        if best is None or cost < best[0]:
            best = cost, rect
        if cost == 0:
            break
    assert best is not None
    return best[1]


def _upon(way: Curve, width: float) -> Iterator[Rect]:
    for dx, dy in ((0.0, 0.0), (0.0, -14.0), (0.0, 14.0), (width / 2 + 6, 0.0), (-width / 2 - 6, 0.0)):
        for t in _ON_CURVE:
            x, y = way.at(t)
            yield Rect(x + dx - width / 2, y + dy - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)


def _beside(points: Sequence[Point], width: float, *, is_left: bool) -> Iterator[Rect]:
    (x1, y1), (x2, y2) = points[-2], points[-1]
    if x1 == x2:
        below = min(y1, y2) + 4 if y1 > y2 else y2 - ROW_GAP / 2 + 4
        is_straight = len(points) == 2
        right, left = x1 + 10, x1 - 10 - width
        across = (right, left) if (left < 0 if is_straight else is_left) else (left, right)
        if is_straight:
            yield from (Rect(x, (y1 + y2 - LABEL_HEIGHT) / 2, width, LABEL_HEIGHT) for x in across)
        yield from (Rect(x, below, width, LABEL_HEIGHT) for x in across)
        return
    upright = points[-3] if len(points) > 2 else points[-2]
    hangs = len(points) in _HANGING
    if hangs and x2 > x1:
        yield Rect(x1 + 8, y2 - 44, width, LABEL_HEIGHT)
    elif hangs:
        yield Rect(x1 - 8 - width, y2 - 44, width, LABEL_HEIGHT)
    yield Rect(upright[0] + 8, (upright[1] + y1) / 2 - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)
    yield Rect((x1 + x2 - width) / 2, y2 - LABEL_HEIGHT - 2, width, LABEL_HEIGHT)
    yield Rect((x1 + x2 - width) / 2, y2 + 2, width, LABEL_HEIGHT)
