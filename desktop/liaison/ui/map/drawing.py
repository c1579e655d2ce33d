"""The map as it is drawn: where everyone stands, how the lines run, where their labels are. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .geometry import Rect, around
from .layout import HEIGHT, LABEL_LIMIT, WIDTH, Arrangement, Box, arrange, arrange_freely, settle
from .lines import Curve, Elbow, curve, curve_label, elbow, elbow_label

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode, MapView

#: The width of a label's text in pixels.
Measure = Callable[[str], float]
MARGIN: Final = 24.0


@dataclass(frozen=True, slots=True)
class Line:
    """One line: from whom to whom, its way, and its label where it has one. ``key`` is what it belongs to."""

    key: str
    from_id: str
    to_id: str
    way: Elbow | Curve
    label: str
    label_rect: Rect | None
    is_faded: bool


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything to paint, in pixels at a zoom of one. ``extent`` is around all of it."""

    nodes: Mapping[str, MapNode]
    rects: Mapping[str, Rect]
    lines: tuple[Line, ...]
    curves: tuple[Line, ...]
    extent: Rect

    def at(self, x: float, y: float) -> str | None:
        """Who is at a point."""
        return next((key for key, rect in self.rects.items() if rect.grown(0.5).holds((x, y))), None)

    def line_at(self, x: float, y: float) -> Line | None:
        """Whose label is at a point."""
        labelled = (line for line in (*self.curves, *self.lines) if line.label_rect is not None)
        return next((line for line in labelled if line.label_rect and line.label_rect.holds((x, y))), None)


def draw_map(view: MapView, measure: Measure, limit: float | None = None, *, is_mirrored: bool = False) -> Drawing:
    """Lay a map out: within a width, or freely.

    Places chosen by hand are kept; where there are any, the map is laid out freely, so that they fit together.
    ``is_mirrored`` is for languages that are read from right to left.
    """
    fixed = {node.id: (node.x, node.y) for node in view.nodes if node.x is not None and node.y is not None}
    made = arranged(view, measure, None if fixed else limit)
    made = settle(made, fixed) if fixed else made
    rects = {key: Rect(x, y, WIDTH, HEIGHT) for key, (x, y) in made.spots.items()}
    if is_mirrored:
        rects = {key: rect.moved(made.width - rect.right - rect.x, 0) for key, rect in rects.items()}
    return with_lines(view, rects, made.hanging, measure)


def arranged(view: MapView, measure: Measure, limit: float | None) -> Arrangement:
    """Where everyone stands, but for what was chosen by hand."""
    boxes = [
        Box(node.id, node.boss_id, measure(node.boss_label) if node.boss_label else 0.0, not node.is_there)
        for node in view.nodes
    ]
    return arrange_freely(boxes) if limit is None else arrange(boxes, limit)


def with_lines(view: MapView, rects: Mapping[str, Rect], hanging: frozenset[str], measure: Measure) -> Drawing:
    """The lines between people who stand somewhere."""
    nodes = {node.id: node for node in view.nodes}
    taken = list(rects.values())
    lines = tuple(_reports(nodes, rects, hanging, measure, taken))
    curves: list[Line] = []
    for one in view.influences:
        way = curve(
            rects[one.from_id], rects[one.to_id], [r for k, r in rects.items() if k not in (one.from_id, one.to_id)]
        )
        label = curve_label(way, min(LABEL_LIMIT, measure(one.label)), taken) if one.label else None
        if label is not None:
            taken.append(label)
        faded = not (nodes[one.from_id].is_there and nodes[one.to_id].is_there)
        curves.append(Line(one.id, one.from_id, one.to_id, way, one.label, label, faded))
    reach = [
        Rect(*line.way.at(step / 12), 0.1, 0.1) for line in curves if isinstance(line.way, Curve) for step in range(13)
    ]
    labels = [line.label_rect for line in (*lines, *curves) if line.label_rect is not None]
    corners = [Rect(x, y, 0.1, 0.1) for line in lines if isinstance(line.way, Elbow) for x, y in line.way.points]
    return Drawing(nodes, dict(rects), lines, tuple(curves), around([*rects.values(), *labels, *reach, *corners]))


def _reports(
    nodes: Mapping[str, MapNode],
    rects: Mapping[str, Rect],
    hanging: frozenset[str],
    measure: Measure,
    taken: list[Rect],
) -> list[Line]:
    lines: list[Line] = []
    everyone = list(rects.values())
    for node in nodes.values():
        if node.boss_id is None or not (node.is_there and nodes[node.boss_id].is_there):
            continue
        boss, report = rects[node.boss_id], rects[node.id]
        way = elbow(boss, report, everyone, hangs=node.id in hanging)
        label = None
        if node.boss_label:
            is_left = report.centre[0] < boss.centre[0]
            label = elbow_label(way, min(LABEL_LIMIT, measure(node.boss_label)), taken, is_left=is_left)
            taken.append(label)
        lines.append(Line(node.id, node.boss_id, node.id, way, node.boss_label, label, is_faded=False))
    return lines
