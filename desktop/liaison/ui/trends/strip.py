"""The strip under the axis of time: what happened beside the lines, a glyph and a word for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from liaison.desk.trends.views import ClientTrends, EventKind, TrendEvent
from liaison.model.words import tr
from liaison.ui.theme import Role, font, paint_icon, scaled, token

from .drawing import Frame, axis_text, dotted_pen, width_of

_ICONS: Final = {
    EventKind.CONTACT_CHANGE: "person",
    EventKind.RESET: "refresh",
    EventKind.ESCALATION: "flag",
    EventKind.REVIEW: "diamond",
    EventKind.WEIGHTS: "settings",
}
_WORDS: Final = {
    EventKind.CONTACT_CHANGE: "New contact",
    EventKind.RESET: "Reset agreed",
    EventKind.LATE: "Late",
    EventKind.ESCALATION: "Escalation",
    EventKind.REVIEW: "Review",
    EventKind.WEIGHTS: "Weights changed",
}
#: What also gets a vertical through the picture.
_LINED: Final = frozenset({EventKind.CONTACT_CHANGE, EventKind.RESET})
_GLYPH: Final = 12
_GAP: Final = 4


class Stripped(NamedTuple):
    """An event in the strip: where its glyph and its word lie; the word is left out where there is no room."""

    event: TrendEvent
    x: float
    glyph: QRectF
    word: QRectF | None


def event_word(kind: EventKind) -> str:
    """What an event is called in the strip."""
    return tr(_WORDS[kind])


def strip_height() -> int:
    """The height of the strip."""
    return scaled(20)


def stripped(frame: Frame, events: Sequence[TrendEvent]) -> list[Stripped]:
    """The events in view, each with its word behind its glyph or before it, where that does not reach into others."""
    shown = [one for one in events if frame.left <= one.on.toordinal() <= frame.right]
    size, top = scaled(_GLYPH), frame.plot.bottom() + scaled(20)
    middle = top + strip_height() / 2
    places = [frame.x(one.on.toordinal()) for one in shown]
    used, is_late_named, busy = font(Role.CAPTION), False, frame.plot.left() - scaled(28)
    found: list[Stripped] = []
    for place, (one, x) in enumerate(zip(shown, places, strict=True)):
        glyph = QRectF(x - size / 2, middle - size / 2, size, size)
        before = found[-1] if found else None
        is_plain = one.kind is EventKind.LATE and (before is None or before.event.kind is EventKind.LATE)
        if before is not None and not is_plain and before.glyph.right() > glyph.left():
            glyph.moveLeft(before.glyph.right() + 1)  # glyphs of two kinds are not drawn on each other
        wide = width_of(used, event_word(one.kind)) + 2
        word: QRectF | None = None
        if one.kind is EventKind.LATE:
            left = glyph.left() - 2 - wide
            if not is_late_named and left >= busy:
                word, is_late_named = QRectF(left, top, wide, strip_height()), True
            busy = glyph.right() + _GAP
        else:
            following = places[place + 1] - size / 2 - _GAP if place + 1 < len(places) else frame.plot.right() + 60
            if glyph.right() + 3 + wide <= following:
                word = QRectF(glyph.right() + 3, top, wide, strip_height())
            elif glyph.left() - 3 - wide >= busy:
                word = QRectF(glyph.left() - 3 - wide, top, wide, strip_height())
            busy = max(glyph.right(), word.right() if word is not None else 0.0) + _GAP
        found.append(Stripped(one, x, glyph, word))
    return found


def paint_strip(painter: QPainter, _area: QRectF, frame: Frame, trends: ClientTrends) -> None:
    """Glyphs and words, verticals for the turning points, red ticks for what was late."""
    for one in stripped(frame, trends.events):
        kind = one.event.kind
        if kind in _LINED:
            painter.setPen(dotted_pen(token("ink-2")))
            x = round(one.x) + 0.5
            painter.drawLine(QPointF(x, frame.plot.top() - 6), QPointF(x, frame.plot.bottom()))
        if kind is EventKind.LATE:
            painter.fillRect(QRectF(round(one.x) - 0.75, frame.plot.bottom() - 5, 1.5, 5), token("bad"))
            _paint_triangle(painter, one.glyph)
        else:
            paint_icon(painter, one.glyph, _ICONS[kind], "ink-2")
        if one.word is not None:
            colour = "bad-text" if kind is EventKind.LATE else "ink-2"
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            axis_text(painter, one.word, event_word(kind), left, colour)


def _paint_triangle(painter: QPainter, box: QRectF) -> None:
    middle, half = box.center(), box.width() / 3
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    painter.setBrush(token("bad"))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle.x() - half, middle.y() - half * 0.8),
                QPointF(middle.x() + half, middle.y() - half * 0.8),
                QPointF(middle.x(), middle.y() + half * 0.9),
            ]
        )
    )
