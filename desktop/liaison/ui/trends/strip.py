"""The strip under the axis of time: what happened beside the lines, a glyph and a word for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from liaison.desk.trends.views import ClientTrends, EventKind, TrendEvent
from liaison.model.words import count, tr
from liaison.ui.theme import Role, paint_icon, scaled, text_width, token

from .drawing import Frame, axis_text, dotted_pen

_ICONS: Final = {
    EventKind.CONTACT_CHANGE: "person",
    EventKind.RESET: "refresh",
    EventKind.ESCALATION: "flag",
    EventKind.REVIEW: "diamond",
    EventKind.WEIGHTS: "settings",
}
_SEVERAL: Final = "more"
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
_BESIDE: Final = 3
_GAP: Final = 4
#: There are two rows, so that what happened at nearly the same time keeps its words.
_ROWS: Final = 2
#: With no more marks than this another order is tried before words are given up.
_FEW: Final = 12
_ROW: Final = 18
_ABOVE: Final = 20
#: How far words may reach out of the plot.
_OUT_LEFT, _OUT_RIGHT = 28, 60


class Mark(NamedTuple):
    """What is drawn at one place of the strip: what happened there, where its glyph and its words lie.

    Several things have one mark where they are too near to each other; ``text`` says how many then. What was late has
    its mark where it happened, over others of its kind, and only one of them has the word.
    """

    events: tuple[TrendEvent, ...]
    glyph: QRectF
    text: str
    word: QRectF | None

    @property
    def is_late(self) -> bool:
        """Whether it is the triangle of something late."""
        return self.events[0].kind is EventKind.LATE

    def holds(self, at: QPointF) -> bool:
        """Whether a place is on it."""
        return self.glyph.contains(at) or (self.word is not None and self.word.contains(at))


def mark_text(events: Sequence[TrendEvent]) -> str:
    """What stands beside the glyph of what happened."""
    if len(events) == 1:
        return tr(_WORDS[events[0].kind])
    return count(len(events), "{n} event", "{n} events")


def strip_height() -> int:
    """The height of the strip."""
    return _ROWS * scaled(_ROW)


def marked(frame: Frame, events: Sequence[TrendEvent]) -> list[Mark]:
    """The marks of the events in view. Where glyphs or words find no room in either row, they have one together."""
    shown = [one for one in events if frame.left <= one.on.toordinal() <= frame.right]
    late = [one for one in shown if one.kind is EventKind.LATE]
    groups = _near(frame, [one for one in shown if one.kind is not EventKind.LATE])
    while True:
        marks, crowded = _placed(frame, late, groups, is_before=False)
        if crowded and len(groups) <= _FEW:
            marks, crowded = min((marks, crowded), _placed(frame, late, groups, is_before=True), key=_crowd)
        if not crowded or len(groups) == 1:
            return marks
        groups = _joined(groups, crowded)


def _crowd(placed: tuple[list[Mark], list[int]]) -> int:
    return len(placed[1])


def _placed(
    frame: Frame, late: Sequence[TrendEvent], groups: Sequence[tuple[TrendEvent, ...]], *, is_before: bool
) -> tuple[list[Mark], list[int]]:
    """The marks of triangles and groups, and the places of the groups whose words found no room."""
    room = _Room(frame)
    triangles = room.put_late(late)
    found = [room.put(group, is_before=is_before) for group in groups]
    crowded = [place for place, one in enumerate(found) if one is None]
    bare = (one or room.bare(group) for one, group in zip(found, groups, strict=True))
    return [*triangles, *bare], crowded


def _near(frame: Frame, events: Sequence[TrendEvent]) -> list[tuple[TrendEvent, ...]]:
    """What happened, of each kind what is nearer than a glyph is wide together, in the order of time."""
    found: list[tuple[TrendEvent, ...]] = []
    for _kind, row in groupby(sorted(events, key=lambda one: (one.kind, one.on)), key=lambda one: one.kind):
        group: list[TrendEvent] = []
        for one in row:
            if group and frame.x(one.on.toordinal()) - frame.x(group[0].on.toordinal()) >= scaled(_GLYPH):
                found.append(tuple(group))
                group = []
            group.append(one)
        found.append(tuple(group))
    return sorted(found, key=lambda group: group[0].on)


def _joined(groups: Sequence[tuple[TrendEvent, ...]], crowded: Sequence[int]) -> list[tuple[TrendEvent, ...]]:
    """The groups, with each that found no room joined to the one before it, or the first to the second."""
    found: list[tuple[TrendEvent, ...]] = []
    for place, group in enumerate(groups):
        if found and (place in crowded or (place == 1 and 0 in crowded)):
            found[-1] = (*found[-1], *group)
        else:
            found.append(group)
    return found


class _Room:
    """What is taken of the two rows, as stretches from left to right."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._taken: tuple[list[tuple[float, float]], ...] = tuple([] for _row in range(_ROWS))
        self._left, self._right = frame.plot.left() - scaled(_OUT_LEFT), frame.plot.right() + scaled(_OUT_RIGHT)

    def put_late(self, late: Sequence[TrendEvent]) -> list[Mark]:
        """Triangles where something late came, and the word beside the first that has room for it."""
        glyphs = [self._glyph(one, 0) for one in late]
        for glyph in glyphs:
            self._take(0, glyph)
        text = mark_text(late[:1]) if late else ""
        named = self._late_word(glyphs, text)
        return [
            Mark((one,), glyph, text, named[1] if named is not None and named[0] == place else None)
            for place, (one, glyph) in enumerate(zip(late, glyphs, strict=True))
        ]

    def _late_word(self, glyphs: Sequence[QRectF], text: str) -> tuple[int, QRectF] | None:
        wide = text_width(Role.CAPTION, text) + 2
        for row in range(_ROWS):
            for place, glyph in enumerate(glyphs):
                left, right = glyph.left() - _GAP - wide, glyph.right() + _GAP
                for start in (left, right) if row == 0 else (glyph.center().x() - wide / 2,):
                    word = self._line(row, start, wide)
                    if self._is_free(row, word):
                        self._take(row, word)
                        return place, word
        return None

    def put(self, events: tuple[TrendEvent, ...], *, is_before: bool) -> Mark | None:
        """A glyph with its words behind it or before it, in the first row that has room; None where neither has.

        Before it is tried first if ``is_before``.
        """
        text = mark_text(events)
        wide = text_width(Role.CAPTION, text) + 2
        for row in range(_ROWS):
            glyph = self._glyph(events[0], row)
            behind, before = glyph.right() + _BESIDE, glyph.left() - _BESIDE - wide
            for start in (before, behind) if is_before else (behind, before):
                word = self._line(row, start, wide)
                whole = glyph.united(word)
                if self._is_free(row, whole):
                    self._take(row, whole)
                    return Mark(events, glyph, text, word)
        return None

    def bare(self, events: tuple[TrendEvent, ...]) -> Mark:
        """A glyph without words."""
        return Mark(events, self._glyph(events[0], _ROWS - 1), mark_text(events), None)

    def _glyph(self, event: TrendEvent, row: int) -> QRectF:
        size, x = scaled(_GLYPH), self._frame.x(event.on.toordinal())
        return QRectF(x - size / 2, self._line(row, 0, 1).center().y() - size / 2, size, size)

    def _line(self, row: int, left: float, wide: float) -> QRectF:
        top = self._frame.plot.bottom() + scaled(_ABOVE) + row * scaled(_ROW)
        return QRectF(left, top, wide, scaled(_ROW))

    def _is_free(self, row: int, rect: QRectF) -> bool:
        left, right = rect.left(), rect.right()
        if left < self._left or right > self._right:
            return False
        return not any(left < end + _GAP - 0.5 and start - _GAP + 0.5 < right for start, end in self._taken[row])

    def _take(self, row: int, rect: QRectF) -> None:
        self._taken[row].append((rect.left(), rect.right()))


def at_place(frame: Frame, events: Sequence[TrendEvent], at: QPointF) -> Iterator[TrendEvent]:
    """What happened where the pointer is."""
    for mark in marked(frame, events):
        if mark.holds(at):
            yield from mark.events


def paint_strip(painter: QPainter, _area: QRectF, frame: Frame, trends: ClientTrends) -> None:
    """Glyphs and words, verticals for the turning points, red ticks for what was late."""
    for mark in marked(frame, trends.events):
        for one in mark.events:
            x = frame.x(one.on.toordinal())
            if one.kind in _LINED:
                painter.setPen(dotted_pen(token("ink-2")))
                at = round(x) + 0.5
                painter.drawLine(QPointF(at, frame.plot.top() - 6), QPointF(at, frame.plot.bottom()))
            elif one.kind is EventKind.LATE:
                painter.fillRect(QRectF(round(x) - 0.75, frame.plot.bottom() - 5, 1.5, 5), token("bad"))
        if mark.is_late:
            _paint_triangle(painter, mark.glyph)
        else:
            kinds = {one.kind for one in mark.events}
            paint_icon(painter, mark.glyph, _ICONS[kinds.pop()] if len(kinds) == 1 else _SEVERAL, "ink-2")
        if mark.word is not None:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            axis_text(painter, mark.word, mark.text, left, "bad-text" if mark.is_late else "ink-2")


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
