"""Where the arrow keys lead on the map."""

from __future__ import annotations

from .drawing import Drawing
from .geometry import Rect


def next_node(drawing: Drawing, key: str, way: tuple[int, int]) -> str | None:
    """Who comes next: up to the boss, down to the report in the middle, else whoever is nearest that way."""
    if way == (0, -1):
        boss = next((line.from_id for line in drawing.lines if line.to_id == key), None)
        if boss is not None and drawing.rects[boss].y < drawing.rects[key].y:
            return _above_in_column(drawing, key, boss)
    if way == (0, 1) and key not in drawing.hanging:
        below = [line.to_id for line in drawing.lines if line.from_id == key]
        below = [one for one in below if drawing.rects[one].y > drawing.rects[key].y]
        if below:
            x, _y = drawing.rects[key].centre
            return min(below, key=lambda one: (drawing.rects[one].y, abs(drawing.rects[one].centre[0] - x)))
    return _nearest(drawing, key, way)


def _above_in_column(drawing: Drawing, key: str, boss: str) -> str:
    """Of reports that hang in a column, the one above; else the boss."""
    if key not in drawing.hanging:
        return boss
    own = drawing.rects[key]
    column = [
        line.to_id
        for line in drawing.lines
        if line.from_id == boss and line.to_id in drawing.hanging and _stand_in_one(drawing.rects[line.to_id], own)
    ]
    return max(column, key=lambda one: drawing.rects[one].y, default=boss)


def _stand_in_one(upper: Rect, lower: Rect) -> bool:
    """Whether one stands above another in the same column."""
    return upper.y < lower.y and abs(upper.centre[0] - lower.centre[0]) < 1


def _nearest(drawing: Drawing, key: str, way: tuple[int, int]) -> str | None:
    x, y = drawing.rects[key].centre
    best: tuple[float, str] | None = None
    for other, rect in drawing.rects.items():
        dx, dy = rect.centre[0] - x, rect.centre[1] - y
        along = dx * way[0] + dy * way[1]
        aside = abs(dx * way[1]) + abs(dy * way[0])
        if other == key or along <= 1:
            continue
        cost = along + 3 * aside
        if best is None or cost < best[0]:
            best = cost, other
    return best[1] if best is not None else None
