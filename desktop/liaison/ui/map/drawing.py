"""The map as it is drawn: where everyone stands, how the lines run, where their labels are. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from .geometry import Point, Rect, around
from .labels import curve_label, elbow_label
from .layout import HEIGHT, LABEL_LIMIT, WIDTH, Arrangement, Box, arrange, arrange_freely, settle
from .lines import Curve, Elbow, curve, elbow

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
    made = settle(made, fixed, {node.id: node.boss_id for node in view.nodes if node.is_there}) if fixed else made
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
    """The lines between people who stand somewhere; labels find their places once every line has its way."""
    nodes = {node.id: node for node in view.nodes}
    everyone = list(rects.values())
    lines = [
        _report(node, node.boss_id, rects, everyone, hangs=node.id in hanging)
        for node in view.nodes
        if node.boss_id is not None and node.is_there and nodes[node.boss_id].is_there
    ]
    curves: list[Line] = []
    for one in view.influences:
        is_faded = not (nodes[one.from_id].is_there and nodes[one.to_id].is_there)
        curves.append(_influence(one, rects, is_faded=is_faded))
    elbows, bows = _labelled(lines, curves, rects, measure)
    made = Drawing(nodes, dict(rects), elbows, bows, hanging, Rect(0, 0, 0, 0))
    return replace(made, extent=around(made.parts()))


def with_moved(view: MapView, drawing: Drawing, key: str, at: Point, measure: Measure) -> Drawing:
    """The same drawing with one person elsewhere and their lines following; its extent stays as it was."""
    rects = dict(drawing.rects) | {key: Rect(*at, WIDTH, HEIGHT)}
    everyone = list(rects.values())
    lines = [
        _report(drawing.nodes[line.key], line.from_id, rects, everyone) if key in {line.from_id, line.to_id} else line
        for line in drawing.lines
    ]
    influences = {one.id: one for one in view.influences}
    curves = [
        _influence(influences[line.key], rects, is_faded=line.is_faded) if key in {line.from_id, line.to_id} else line
        for line in drawing.curves
    ]
    elbows, bows = _labelled(lines, curves, rects, measure)
    return Drawing(drawing.nodes, rects, elbows, bows, drawing.hanging - {key}, drawing.extent, drawing.mirror)


def _report(
    node: MapNode, boss_id: str, rects: Mapping[str, Rect], everyone: list[Rect], *, hangs: bool = False
) -> Line:
    way = elbow(rects[boss_id], rects[node.id], everyone, hangs=hangs)
    return Line(node.id, boss_id, node.id, way, node.boss_label, None, is_faded=False)


def _influence(one: MapInfluence, rects: Mapping[str, Rect], *, is_faded: bool) -> Line:
    others = [rect for key, rect in rects.items() if key not in {one.from_id, one.to_id}]
    way = curve(rects[one.from_id], rects[one.to_id], others)
    return Line(one.id, one.from_id, one.to_id, way, one.label, None, is_faded)


def _labelled(
    lines: list[Line], curves: list[Line], rects: Mapping[str, Rect], measure: Measure
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Both kinds of line, with a place for every label that has none yet."""
    ways = [(line, line.way.points) for line in (*lines, *curves)]
    taken = [*rects.values(), *(line.label_rect for line, _points in ways if line.label_rect is not None)]

    def with_label(line: Line) -> Line:
        if not line.label or line.label_rect is not None:
            return line
        width = min(LABEL_LIMIT, measure(line.label))
        if isinstance(line.way, Elbow):
            is_left = rects[line.to_id].centre[0] < rects[line.from_id].centre[0]
            place = elbow_label(line.way, width, taken, [points for _one, points in ways], is_left=is_left)
        else:
            place = curve_label(line.way, width, taken, [points for one, points in ways if one is not line])
        taken.append(place)
        return replace(line, label_rect=place)

    return tuple(with_label(line) for line in lines), tuple(with_label(line) for line in curves)
