"""The map as it is drawn: where everyone stands, how the lines run, where their labels are. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from .geometry import Point, Rect, around
from .layout import HEIGHT, LABEL_LIMIT, WIDTH, Arrangement, Box, arrange, arrange_freely, settle
from .lines import Curve, Elbow, curve, curve_label, elbow, elbow_label

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapInfluence, MapNode, MapView

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
    """Everything to paint, in pixels at a zoom of one. ``extent`` is around all of it.

    ``mirror`` is the width about which places are mirrored where text is read from right to left.
    """

    nodes: Mapping[str, MapNode]
    rects: Mapping[str, Rect]
    lines: tuple[Line, ...]
    curves: tuple[Line, ...]
    hanging: frozenset[str]
    extent: Rect
    mirror: float | None = None

    def at(self, x: float, y: float) -> str | None:
        """Who is at a point."""
        return next((key for key, rect in self.rects.items() if rect.grown(0.5).holds((x, y))), None)

    def parts(self) -> list[Rect]:
        """Everyone, every label, and points along every line."""
        found = list(self.rects.values())
        for line in (*self.lines, *self.curves):
            if line.label_rect is not None:
                found.append(line.label_rect)
            way = line.way
            points = way.points if isinstance(way, Elbow) else [way.at(step / 12) for step in range(13)]
            found += [Rect(x, y, 0, 0) for x, y in points]
        return found

    def kept_place(self, rect: Rect) -> Point:
        """Where someone stands as the record keeps it, whichever way text is read."""
        return rect.x if self.mirror is None else self.mirror - rect.right, rect.y

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
    drawing = with_lines(view, rects, made.hanging, measure)
    return replace(drawing, mirror=made.width) if is_mirrored else drawing


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
    lines = [
        _report(node, rects, taken, measure, hangs=node.id in hanging)
        for node in view.nodes
        if node.boss_id is not None and node.is_there and nodes[node.boss_id].is_there
    ]
    curves: list[Line] = []
    for one in view.influences:
        is_faded = not (nodes[one.from_id].is_there and nodes[one.to_id].is_there)
        curves.append(_influence(one, rects, taken, measure, is_faded=is_faded))
    made = Drawing(nodes, dict(rects), tuple(lines), tuple(curves), hanging, Rect(0, 0, 0, 0))
    return replace(made, extent=around(made.parts()))


def with_moved(view: MapView, drawing: Drawing, key: str, at: Point, measure: Measure) -> Drawing:
    """The same drawing with one person elsewhere and their lines following; its extent stays as it was."""
    rects = dict(drawing.rects) | {key: Rect(*at, WIDTH, HEIGHT)}
    taken = list(rects.values())
    nodes = drawing.nodes
    lines = tuple(
        _report(nodes[line.key], rects, taken, measure) if key in {line.from_id, line.to_id} else line
        for line in drawing.lines
    )
    influences = {one.id: one for one in view.influences}
    curves = tuple(
        _influence(influences[line.key], rects, taken, measure, is_faded=line.is_faded)
        if key in {line.from_id, line.to_id}
        else line
        for line in drawing.curves
    )
    return Drawing(nodes, rects, lines, curves, drawing.hanging - {key}, drawing.extent, drawing.mirror)


def _report(
    node: MapNode, rects: Mapping[str, Rect], taken: list[Rect], measure: Measure, *, hangs: bool = False
) -> Line:
    assert node.boss_id is not None
    boss, report = rects[node.boss_id], rects[node.id]
    way = elbow(boss, report, list(rects.values()), hangs=hangs)
    label = None
    if node.boss_label:
        is_left = report.centre[0] < boss.centre[0]
        label = elbow_label(way, min(LABEL_LIMIT, measure(node.boss_label)), taken, is_left=is_left)
        taken.append(label)
    return Line(node.id, node.boss_id, node.id, way, node.boss_label, label, is_faded=False)


def _influence(
    one: MapInfluence, rects: Mapping[str, Rect], taken: list[Rect], measure: Measure, *, is_faded: bool
) -> Line:
    others = [rect for key, rect in rects.items() if key not in {one.from_id, one.to_id}]
    way = curve(rects[one.from_id], rects[one.to_id], others)
    label = curve_label(way, min(LABEL_LIMIT, measure(one.label)), taken) if one.label else None
    if label is not None:
        taken.append(label)
    return Line(one.id, one.from_id, one.to_id, way, one.label, label, is_faded)
