"""Paints the map: people, lines and labels, into the window as well as into pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from liaison.model.values import Stance
from liaison.model.words import tr
from liaison.ui.theme import Role, font, token
from liaison.ui.widgets import crisp, outline

from .drawing import Drawing, Line
from .geometry import Point, Rect
from .lines import Curve, Elbow

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode

_PADDING: Final = 12.0
_FADED: Final = 0.55
_COLOURS: Final = {
    Stance.CHAMPION: "good",
    Stance.SUPPORTER: "good",
    Stance.NEUTRAL: "ink-2",
    Stance.SCEPTIC: "bad",
    Stance.BLOCKER: "bad",
}


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked on the map: who is chosen and has the focus, who is connected, whom the mouse is over."""

    chosen: str = ""
    focused: str = ""
    source: str = ""
    hovered: str = ""


def map_font(role: Role, weight: int | None = None) -> QFont:
    """The font of a role without text scale: the map as a whole is scaled."""
    made = font(role, weight=weight)
    made.setPixelSize(role.value[0])
    return made


def measure(text: str) -> float:
    """The width of a label on a line."""
    return float(QFontMetricsF(map_font(Role.CAPTION)).horizontalAdvance(text)) + 4


def stance_word(stance: Stance) -> str:
    """A stance in a person's language."""
    return tr(stance.value)


def paint_map(
    painter: QPainter, drawing: Drawing, marks: Marks | None = None, *, is_seen: Callable[[Rect], bool] | None = None
) -> None:
    """Paint all of it, lines first; ``is_seen`` leaves out people outside of what is shown."""
    marks = marks or Marks()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for line in drawing.curves:
        _paint_curve(painter, line, is_marked=marks.chosen in {line.from_id, line.to_id} and bool(marks.chosen))
    _paint_elbows(painter, drawing.lines)
    for line in (*drawing.lines, *drawing.curves):
        _paint_label(painter, line)
    for key, rect in drawing.rects.items():
        if is_seen is None or is_seen(rect):
            _paint_node(painter, drawing.nodes[key], rect, marks)


def _qt(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def _paint_elbows(painter: QPainter, lines: Iterable[Line]) -> None:
    """All in one stroke, so that what several share is not darker than the rest."""
    path = QPainterPath()
    for line in lines:
        assert isinstance(line.way, Elbow)
        points = [(round(x) + 0.5, round(y) + 0.5) for x, y in line.way.points]
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        path.addPath(_arrow(points[-2], points[-1]))
    painter.strokePath(path, QPen(token("ink-3"), 1))


def _paint_curve(painter: QPainter, line: Line, *, is_marked: bool) -> None:
    assert isinstance(line.way, Curve)
    way = line.way
    path = QPainterPath(QPointF(*way.start))
    path.cubicTo(QPointF(*way.first), QPointF(*way.second), QPointF(*way.end))
    colour = token("ink-2" if is_marked else "ink-3")
    colour.setAlphaF(_FADED if line.is_faded else 1.0)
    pen = QPen(colour, 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.strokePath(_arrow(way.at(0.94), way.end), QPen(colour, 1))


def _arrow(before: Point, tip: Point) -> QPainterPath:
    """An open head."""
    direction = atan2(tip[1] - before[1], tip[0] - before[0])
    wings = [(tip[0] - 7 * cos(direction + turn), tip[1] - 7 * sin(direction + turn)) for turn in (-pi / 6, pi / 6)]
    path = QPainterPath(QPointF(*wings[0]))
    path.lineTo(*tip)
    path.lineTo(*wings[1])
    return path


def _paint_label(painter: QPainter, line: Line) -> None:
    if line.label_rect is None:
        return
    rect = _qt(line.label_rect)
    face = map_font(Role.CAPTION)
    shown = QFontMetricsF(face).elidedText(line.label, Qt.TextElideMode.ElideRight, rect.width())
    painter.fillRect(rect, token("surface"))  # a line that has to pass here is broken, not struck through the words
    painter.setFont(face)
    painter.setPen(token("ink-2"))
    flags = _towards(line, rect) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine), shown)


def _towards(line: Line, rect: QRectF) -> Qt.AlignmentFlag:
    """Labels of elbows stand close to their line, those of curves in the middle of theirs."""
    if isinstance(line.way, Curve):
        return Qt.AlignmentFlag.AlignHCenter
    is_before = rect.center().x() < line.way.points[-1][0] and len(line.way.points) != 3
    return Qt.AlignmentFlag.AlignRight if is_before else Qt.AlignmentFlag.AlignLeft


def _paint_node(painter: QPainter, node: MapNode, rect: Rect, marks: Marks) -> None:
    painter.save()
    ground = _qt(rect)
    painter.setPen(Qt.PenStyle.NoPen)
    is_lit = node.id in {marks.chosen, marks.hovered}
    painter.setBrush(token("sel-s" if is_lit else "surface"))
    painter.drawRoundedRect(crisp(ground), 6, 6)
    if node.is_point_of_contact and node.is_there:
        outline(painter, ground, token("ink"), width=1.5)
    else:
        outline(painter, ground, token("edge" if node.is_there else "line"))
    if node.id == marks.source:
        pen = QPen(token("ink"), 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(ground.adjusted(-4, -4, 4, 4), 9, 9)
    if node.id == marks.focused:
        outline(painter, ground.adjusted(3, 3, -3, -3), token("ink"), 3)
    _paint_words(painter, node, ground)
    painter.restore()


def _paint_words(painter: QPainter, node: MapNode, ground: QRectF) -> None:
    """Name and stance in the first line, the role in the second."""
    inner = ground.adjusted(_PADDING, 5, -_PADDING, -4)
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    taken = _paint_stance(painter, node, inner, is_mirrored=is_mirrored) if node.stance is not None else 0.0
    first = QRectF(inner.left(), inner.top(), inner.width(), 20)
    first = first.adjusted(taken, 0, 0, 0) if is_mirrored else first.adjusted(0, 0, -taken, 0)
    _line(painter, first, node.name, Role.STRONG, "ink" if node.is_there else "ink-3-text")
    second = QRectF(inner.left(), inner.top() + 20, inner.width(), 18)
    role = node.role if node.is_there else tr("{role}, left", role=node.role) if node.role else tr("Left")
    _line(painter, second, role, Role.SECONDARY, "ink-2" if node.is_there else "ink-3-text")


def _line(painter: QPainter, rect: QRectF, text: str, role: Role, colour: str) -> None:
    face = map_font(role)
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(face)
    painter.setPen(token(colour))
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def _paint_stance(painter: QPainter, node: MapNode, inner: QRectF, *, is_mirrored: bool) -> float:
    """The glyph and the word at the end of the first line; how much room they take."""
    assert node.stance is not None
    word, face = stance_word(node.stance), map_font(Role.CAPTION)
    width = QFontMetricsF(face).horizontalAdvance(word)
    glyph = QPointF(inner.right() - width - 11, inner.top() + 11)
    place = QRectF(inner.right() - width - 1, inner.top() + 1, width + 1, 20)
    if is_mirrored:
        glyph = QPointF(inner.left() + width + 11, inner.top() + 11)
        place = QRectF(inner.left(), inner.top() + 1, width + 1, 20)
    colour = token(_COLOURS[node.stance] if node.is_there else "ink-3")
    paint_stance_glyph(painter, glyph, node.stance, colour)
    painter.setFont(face)
    painter.setPen(token("ink-2" if node.is_there else "ink-3-text"))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), word)
    return width + 24


def paint_stance_glyph(painter: QPainter, centre: QPointF, stance: Stance, colour: QColor) -> None:
    """Shape as well as colour: triangles up for, triangles down and a square against, a ring for neither."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_hollow = stance in {Stance.SUPPORTER, Stance.NEUTRAL}
    painter.setPen(QPen(colour, 1.5) if is_hollow else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_hollow else colour)
    x, y = centre.x(), centre.y()
    if stance is Stance.NEUTRAL:
        painter.drawEllipse(centre, 3.25, 3.25)
    elif stance is Stance.BLOCKER:
        painter.drawRect(QRectF(x - 3.5, y - 3.5, 7, 7))
    else:
        up = -1 if stance in {Stance.CHAMPION, Stance.SUPPORTER} else 1
        half = 3.5 if is_hollow else 4.25
        corners = [QPointF(x - half, y - up * half), QPointF(x + half, y - up * half), QPointF(x, y + up * half)]
        painter.drawPolygon(QPolygonF(corners))
