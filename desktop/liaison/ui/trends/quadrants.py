"""The picture of delivery and rapport: a dot for each client with its trail and its ellipse, and the quadrants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from liaison.desk.trends.standings import Dot, Quadrant, quadrant_label
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import BAND
from liaison.model.words import count, tr
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets.painting import crisp

from .drawing import TICK, Frame, axis_text, dot, faded, halo_text, round_pen
from .labels import Named, Side, beside, place_names
from .rounding import rounded

#: A name beside its dot, and that of the client that is chosen, is not longer.
_LONGEST: Final = 120
_LONGEST_CHOSEN: Final = 180
LOW: Final = 1.0
HIGH: Final = 9.0
MIDDLE: Final = 5.0
#: With more clients than this, trails go through their monthly points only.
_MANY: Final = 60
#: With no more than this names may lie over trails, though never over each other.
_FEW: Final = 12
#: How strong the ellipses are; in a crowd they would cover everything, so only that of the one pointed at is drawn.
_RANGE: Final = 0.08
_GROUND: Final = 0.85
#: So many weeks on either side take part in rounding the corners of a trail.
_ROUND: Final = 1
_LARGEST_LAYER: Final = 4_000
_DOT: Final = 3.75
_CHOSEN: Final = 5.0
_FAINTEST: Final = 0.3
_CORNERS: Final = {
    Quadrant.COSY: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    Quadrant.PARTNERSHIP: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
    Quadrant.AT_RISK: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
    Quadrant.VENDOR: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
}


class Spot(NamedTuple):
    """A client in the picture, in scores; ``pieces`` are its trail month by month, oldest first."""

    dot: Dot
    x: float
    y: float
    reach: QSizeF
    pieces: tuple[tuple[QPointF, ...], ...]

    @property
    def key(self) -> str:
        """The id of the client."""
        return self.dot.client_id


class Picture:
    """What is drawn, kept as paths in scores, so that moving the picture only maps them.

    Clients of whom nothing is known have no place in it: ``unplaced`` counts them.
    """

    def __init__(self, dots: Sequence[Dot], months: int) -> None:
        self.months = months
        placed = [one for one in dots if one.has_place]
        self.unplaced = len(dots) - len(placed)
        self.spots = tuple(_spot(one, months, is_fine=len(placed) <= _MANY) for one in placed)
        self.by_key: Mapping[str, Spot] = {spot.key: spot for spot in self.spots}
        self.ages = [QPainterPath() for _month in range(months)]
        for spot in self.spots:
            for age, piece in zip(range(months - len(spot.pieces), months), spot.pieces, strict=True):
                _add(self.ages[age], piece)


def _spot(one: Dot, months: int, *, is_fine: bool) -> Spot:
    x, y = one.delivery.score, one.rapport.score
    reach = QSizeF(BAND * one.delivery.plus_minus, BAND * one.rapport.plus_minus)
    across = rounded([point.delivery for point in one.trail], _ROUND if is_fine else 0)
    up = rounded([point.rapport for point in one.trail], _ROUND if is_fine else 0)
    trail = [QPointF(*place) for place in zip(across, up, strict=True)]
    steps = len(trail) - 1
    cuts = sorted({round(steps * month / months) for month in range(months + 1)}) if steps > 0 else [0]
    pieces = []
    for first, last in pairwise(cuts):
        pieces.append(tuple(trail[first : last + 1]) if is_fine else (trail[first], trail[last]))
    return Spot(one, x, y, reach, tuple(pieces))


def _add(path: QPainterPath, piece: Sequence[QPointF]) -> None:
    path.moveTo(piece[0])
    for point in piece[1:]:
        path.lineTo(point)


def ellipse(spot: Spot) -> QPainterPath:
    """The 80 % range around a client, in scores."""
    path = QPainterPath()
    path.addEllipse(QPointF(spot.x, spot.y), spot.reach.width(), spot.reach.height())
    return path


class Chosen(NamedTuple):
    """Which client is chosen, which one the pointer is over, and on which sides the names stand.

    ``unnamed`` are in view and have no name there, because it would lie over another.
    """

    key: str = ""
    hovered: str = ""
    sides: Mapping[str, Side] = {}
    unnamed: int = 0


def margins() -> tuple[float, float, float, float]:
    """What the axes need around the plot: left, top, right, bottom."""
    return scaled(56), 1, 1, scaled(44)


def frame_in(area: QRectF) -> Frame:
    """The plot as a square in ``area``, showing the whole scale."""
    left, top, right, bottom = margins()
    side = max(40.0, min(area.width() - left - right, area.height() - top - bottom))
    spare = max(0.0, area.width() - left - right - side)
    plot = QRectF(area.left() + left + spare / 2, area.top() + top, side, side)
    return Frame(plot, LOW, HIGH, LOW, HIGH)


def name_font(*, is_chosen: bool) -> QFont:
    """The letters of a name beside its dot."""
    return font(Role.BODY, weight=600) if is_chosen else font(Role.SECONDARY)


def names(frame: Frame, picture: Picture, chosen: str) -> dict[str, Side]:
    """On which side each name stands: first of the client that is chosen, last of those of whom little is known."""
    may_cross = len(picture.spots) <= _FEW
    order = sorted(picture.spots, key=lambda spot: (spot.key != chosen, spot.dot.is_unknown))
    named = []
    for spot in order:
        metrics = QFontMetricsF(name_font(is_chosen=spot.key == chosen))
        text = _name(spot, is_chosen=spot.key == chosen)
        named.append(
            Named(
                spot.key,
                frame.at(spot.x, spot.y),
                metrics.horizontalAdvance(text),
                metrics.height(),
                must=spot.key == chosen,
                may_cross=may_cross,
            )
        )
    taken = (frame.at(point.x(), point.y()) for point in _trail_points(picture))
    corners = [_corner(frame, quadrant) for quadrant in _CORNERS]
    return place_names(named, taken, frame.plot, corners)


def unnamed(frame: Frame, picture: Picture, sides: Mapping[str, Side]) -> int:
    """How many clients in view have no name."""
    return sum(frame.plot.contains(frame.at(one.x, one.y)) for one in picture.spots if one.key not in sides)


def _trail_points(picture: Picture) -> Iterator[QPointF]:
    for spot in picture.spots:
        for piece in spot.pieces:
            for first, last in pairwise(piece):
                yield first
                yield (first + last) / 2


def _name(spot: Spot, *, is_chosen: bool) -> str:
    name, most = (spot.dot.client, _LONGEST_CHOSEN) if is_chosen else (spot.dot.short_name, _LONGEST)
    metrics = QFontMetricsF(name_font(is_chosen=is_chosen))
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, scaled(most))


def _corner(frame: Frame, quadrant: Quadrant) -> QRectF:
    metrics, flags = QFontMetricsF(font(Role.SECONDARY)), _CORNERS[quadrant]
    size = QSizeF(metrics.horizontalAdvance(quadrant_label(quadrant)) + 2, metrics.height())
    inside = frame.plot.adjusted(12, 9, -12, -9)
    x = inside.left() if flags & Qt.AlignmentFlag.AlignLeft else inside.right() - size.width()
    y = inside.top() if flags & Qt.AlignmentFlag.AlignTop else inside.bottom() - size.height()
    return QRectF(QPointF(x, y), size)


def others_layer(frame: Frame, picture: Picture, ratio: float, ground: str = "surface") -> QPixmap | None:
    """All clients over the whole scale as a picture for a screen of that ratio: moving a crowd then only shifts it.

    Nothing where there are few, or where it would be larger than is worth keeping.
    """
    size = QSize(round((HIGH - LOW) * frame.across), round((HIGH - LOW) * frame.upwards))
    if len(picture.spots) <= _MANY or max(size.width(), size.height()) * ratio > _LARGEST_LAYER:
        return None
    layer = QPixmap(size * ratio)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = Frame(QRectF(QPointF(0, 0), QSizeF(size)), LOW, HIGH, LOW, HIGH)
    _paint_others(painter, whole, picture, Chosen(), ground)
    painter.end()
    return layer


def paint_quadrants(
    painter: QPainter,
    frame: Frame,
    picture: Picture,
    chosen: Chosen,
    *,
    ground: str = "surface",
    others: QPixmap | None = None,
) -> None:
    """All of it, with its axes; ``others`` is the layer of all clients where it was made before."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _paint_ground(painter, frame)
    painter.save()
    painter.setClipRect(frame.plot)
    if others is not None:
        painter.drawPixmap(frame.at(LOW, HIGH).toPoint(), others)
        _paint_pointed(painter, frame, picture, chosen, ground)
    else:
        _paint_others(painter, frame, picture, chosen, ground)
    _paint_corners(painter, frame, ground=ground if len(picture.spots) > _MANY else "")
    _paint_chosen(painter, frame, picture, chosen, ground)
    _paint_names(painter, frame, picture, chosen, ground)
    painter.restore()
    _paint_axes(painter, frame)
    _paint_remarks(painter, frame, picture, chosen.unnamed)
    painter.restore()


def _paint_remarks(painter: QPainter, frame: Frame, picture: Picture, unnamed_: int) -> None:
    """In the row that names the axis: what a ring means, where there is one, and who found no place, or no name."""
    words = count(unnamed_, "{n} client without its name", "{n} clients without their name") if unnamed_ else ""
    if picture.unplaced:
        left_out = count(picture.unplaced, "{n} not drawn: nothing known yet", "{n} not drawn: nothing known yet")
        words = f"{left_out}, {words}" if words else left_out
    rings = tr("Ring: too little is known") if any(spot.dot.is_unknown for spot in picture.spots) else ""
    title = QFontMetricsF(font(Role.SECONDARY)).horizontalAdvance(tr("Delivery"))
    most, top = (frame.plot.width() - title) / 2 - 12, frame.plot.bottom() + 6 + scaled(16) + 2
    for text, left, side in (
        (rings, frame.plot.left(), Qt.AlignmentFlag.AlignLeft),
        (words, frame.plot.right() - most, Qt.AlignmentFlag.AlignRight),
    ):
        shown = QFontMetricsF(font(Role.CAPTION)).elidedText(text, Qt.TextElideMode.ElideRight, most)
        axis_text(painter, QRectF(left, top, most, scaled(18)), shown, side | Qt.AlignmentFlag.AlignVCenter)


def _paint_ground(painter: QPainter, frame: Frame) -> None:
    plot = frame.plot
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(token("line"), 1.0))
    painter.drawRect(crisp(plot))
    painter.save()
    painter.setClipRect(plot)
    x, y = round(frame.x(MIDDLE)), round(frame.y(MIDDLE))
    painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), token("edge"))
    painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), token("edge"))
    painter.restore()


def _paint_corners(painter: QPainter, frame: Frame, *, ground: str = "") -> None:
    """The names of the quadrants, in a crowd on a ``ground`` of their own: trails would make them hard to read."""
    painter.setFont(font(Role.SECONDARY))
    painter.setPen(token("ink-3-text"))
    for quadrant in _CORNERS:
        corner = _corner(frame, quadrant)
        if ground:
            painter.fillRect(corner.adjusted(-3, 0, 3, 0), faded(ground, _GROUND))
        painter.drawText(corner, int(Qt.TextFlag.TextDontClip), quadrant_label(quadrant))


def _paint_others(painter: QPainter, frame: Frame, picture: Picture, chosen: Chosen, ground: str) -> None:
    to_pixels, is_sparse = frame.transform, len(picture.spots) <= _MANY
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded("ink-2", _RANGE))
    seen = frame.plot.adjusted(-8, -8, 8, 8)
    for spot in picture.spots:
        reach_x, reach_y = spot.reach.width() * frame.across, spot.reach.height() * frame.upwards
        at = frame.at(spot.x, spot.y)
        around = QRectF(at.x() - reach_x, at.y() - reach_y, 2 * reach_x, 2 * reach_y)
        if is_sparse and spot.key != chosen.key and around.intersects(seen):
            painter.drawEllipse(around)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for age, path in enumerate(picture.ages):
        share = _FAINTEST + (1 - _FAINTEST) * age / max(1, picture.months - 1)
        painter.strokePath(to_pixels.map(path), round_pen(faded("ink-2", 0.5 * share), 1.0))
    for spot in picture.spots:
        if spot.key == chosen.key or not seen.contains(frame.at(spot.x, spot.y)):
            continue
        if is_sparse:
            _paint_months(painter, frame, spot, ("ink-2", 1.25, 0.6))
        radius = _DOT + (0.75 if spot.key == chosen.hovered else 0)
        _paint_dot(painter, frame.at(spot.x, spot.y), spot, ("ink-2", radius), ground)


def _paint_pointed(painter: QPainter, frame: Frame, picture: Picture, chosen: Chosen, ground: str) -> None:
    """In a crowd, the one that is pointed at, over the others."""
    spot = picture.by_key.get(chosen.hovered)
    if spot is not None and spot.key != chosen.key:
        painter.fillPath(frame.transform.map(ellipse(spot)), faded("ink-2", 2 * _RANGE))
        _paint_dot(painter, frame.at(spot.x, spot.y), spot, ("ink-2", _DOT + 0.75), ground)


def _paint_dot(painter: QPainter, at: QPointF, spot: Spot, pen: tuple[str, float], ground: str) -> None:
    """Filled, or a ring where too little is known; ``pen`` is its token and its radius."""
    colour, radius = pen
    dot(painter, at, radius, token(colour), ground)
    if spot.dot.is_unknown:
        dot(painter, at, radius - 1.25, token(ground))


def _paint_months(painter: QPainter, frame: Frame, spot: Spot, pen: tuple[str, float, float]) -> None:
    """A small dot at the end of each month; ``pen`` is its token, its radius, and how strong the last one is."""
    colour, radius, most = pen
    for place, piece in enumerate(spot.pieces):
        age = _FAINTEST + (1 - _FAINTEST) * place / max(1, len(spot.pieces) - 1)
        dot(painter, frame.at(piece[0].x(), piece[0].y()), radius, faded(colour, most * age))


def _paint_chosen(painter: QPainter, frame: Frame, picture: Picture, chosen: Chosen, ground: str) -> None:
    spot = picture.by_key.get(chosen.key)
    if spot is None:
        return
    to_pixels = frame.transform
    painter.fillPath(to_pixels.map(ellipse(spot)), faded("warn", 0.18))
    for place, piece in enumerate(spot.pieces):
        share = _FAINTEST + (1 - _FAINTEST) * place / max(1, len(spot.pieces) - 1)
        path = QPainterPath()
        _add(path, piece)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.strokePath(to_pixels.map(path), round_pen(faded("ink", share), 1.75))
    _paint_months(painter, frame, spot, ("ink", 1.75, 1.0))
    _paint_dot(painter, frame.at(spot.x, spot.y), spot, ("ink", _CHOSEN), ground)


def _paint_names(painter: QPainter, frame: Frame, picture: Picture, chosen: Chosen, ground: str) -> None:
    for key, side in chosen.sides.items():
        spot = picture.by_key.get(key)
        if spot is None:
            continue
        is_chosen = key == chosen.key
        used = name_font(is_chosen=is_chosen)
        metrics, text = QFontMetricsF(used), _name(spot, is_chosen=is_chosen)
        rect = beside(frame.at(spot.x, spot.y), metrics.horizontalAdvance(text), metrics.height(), side)
        if not rect.intersects(frame.plot):
            continue
        faint = "ink-3-text" if spot.dot.is_unknown else "ink-2"
        baseline = QPointF(rect.left(), rect.top() + metrics.ascent())
        painter.setFont(used)
        halo_text(painter, baseline, text, token("ink" if is_chosen else faint), ground)


def ticks(low: float, high: float) -> Iterator[tuple[float, bool]]:
    """The marks of an axis and which of them are named: 2, 5 and 8 of the whole scale, more from closer by."""
    is_close = high - low < 5.0
    value = 1.0
    while value <= HIGH:
        if low <= value <= high:
            yield value, is_close or value in {2.0, 5.0, 8.0}
        value += 1.0


def _paint_axes(painter: QPainter, frame: Frame) -> None:
    plot, text = frame.plot, scaled(16)
    for value, is_named in ticks(frame.left, frame.right):
        x = round(frame.x(value))
        painter.fillRect(QRectF(x, plot.bottom(), 1, TICK), token("edge"))
        if is_named:
            axis_text(
                painter, QRectF(x - 20, plot.bottom() + 6, 40, text), f"{value:.0f}", Qt.AlignmentFlag.AlignHCenter
            )
    for value, is_named in ticks(frame.bottom, frame.top):
        y = round(frame.y(value))
        painter.fillRect(QRectF(plot.left() - TICK, y, TICK, 1), token("edge"))
        if is_named:
            place = QRectF(plot.left() - 8 - 24, y - text / 2, 22, text)
            axis_text(painter, place, f"{value:.0f}", Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.setFont(font(Role.SECONDARY))
    painter.setPen(token(f"{LineName.DELIVERY}-text"))
    below = QRectF(plot.left(), plot.bottom() + 6 + text + 2, plot.width(), scaled(18))
    painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), tr("Delivery"))
    painter.save()
    painter.translate(plot.left() - scaled(32), plot.center().y())
    painter.rotate(-90)
    painter.setPen(token(f"{LineName.RAPPORT}-text"))
    painter.drawText(
        QRectF(-plot.height() / 2, -scaled(18), plot.height(), scaled(18)),
        int(Qt.AlignmentFlag.AlignCenter),
        tr("Rapport"),
    )
    painter.restore()
