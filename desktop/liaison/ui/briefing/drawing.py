"""The sheet drawn: where every word of it lies, for a list on the screen and for a page of paper alike.

Distances are those of the design: labels hang in a column of 116, sources stand in one of 84 at the far side, lines are
22 apart, statements 4, and a section has 11 above and below before the hairline.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from liaison.model.briefing import Run
from liaison.model.values import Side
from liaison.model.words import tr
from liaison.ui.theme import Role
from liaison.ui.widgets import mirrored
from liaison.ui.widgets.wrapping import units

from .hand import Hand
from .lines import Lines, broken
from .view_model import SIDE_COLOURS, SheetRow

LINE: Final = 22
_LABEL: Final = 116
_GAP: Final = 16
_MARK: Final = 84
_WIDEST_MARK: Final = 120
#: How a promise stands is short, but longer in other languages; on a narrow sheet it takes no more than this share.
_WIDEST_STATE: Final = 164
_SHARE: Final = 0.46
_MARK_GAP: Final = 8
_PERSON: Final = 100
_PERSON_GAP: Final = 12
_WORD: Final = 60
_WIDEST_WORD: Final = 110
_BAR: Final = (3, 14, 12)
_NARROW: Final = 440
_BETWEEN: Final = 4
_AROUND: Final = 11
#: Room for the mark of what is new between a statement and its word, in spaces that do not break.
_ROOM: Final = " \u00a0\u00a0\u00a0\u00a0"


@dataclass(frozen=True, slots=True)
class Words:
    """Text over lines, and where; ``tail`` is where in it the mark of what is new stands, or -1."""

    lines: Lines
    place: QPointF
    colour: str
    tail: int = -1


@dataclass(frozen=True, slots=True)
class Word:
    """Text on one line inside ``rect``, cut off where it does not fit."""

    text: str
    rect: QRectF
    role: Role
    colour: str
    is_far: bool = False


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """One row: its place below the top of the sheet, and all that is painted in it, from its own upper left corner.

    ``statement`` is where its statement lies with all that belongs to it, ``cut`` what is cut off of it.
    """

    row: SheetRow
    top: int
    height: int
    statement: QRectF
    words: tuple[Words, ...]
    single: tuple[Word, ...]
    bar: QRectF | None = None
    sign: QPointF | None = None
    has_rule: bool = False
    cut: str = ""


@dataclass(slots=True)
class Drawing:
    """All rows of a sheet at one width."""

    hand: Hand
    width: float
    direction: Qt.LayoutDirection
    rows: list[DrawnRow] = field(default_factory=list)

    @property
    def height(self) -> int:
        """The height of all rows."""
        return self.rows[-1].top + self.rows[-1].height if self.rows else 0

    def paint(self, painter: QPainter, number: int, corner: QPointF) -> None:
        """Paint one row with its upper left corner there."""
        drawn = self.rows[number]
        painter.save()
        painter.translate(corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if drawn.has_rule:
            painter.fillRect(QRectF(0, 0, self.width, 1), self.hand.colour("line"))
        for words in drawn.words:
            self._paint_words(painter, words)
        for word in drawn.single:
            self._paint_word(painter, word)
        if drawn.bar is not None and drawn.row.side is not None:
            _paint_bar(painter, drawn.bar, drawn.row.side, self.hand.colour(drawn.row.side.value))
        if drawn.sign is not None:
            _paint_sign(painter, drawn.sign, self.hand, is_ticked=drawn.row.is_ticked)
        painter.restore()

    def _paint_words(self, painter: QPainter, words: Words) -> None:
        painter.setPen(self.hand.colour(words.colour))
        words.lines.paint(painter, words.place)
        if words.tail < 0:
            return
        layout = words.lines.layout
        line = layout.lineForTextPosition(words.tail + 1)
        before, after = (_x_of(line.cursorToX(words.tail + step)) for step in (1, len(_ROOM)))  # the room between
        middle = QPointF((before + after) / 2, line.y() + line.height() / 2) + words.place
        size = 3.5 * self.hand.scaled(100) / 100
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.hand.colour("ink-2"))
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))

    def _paint_word(self, painter: QPainter, word: Word) -> None:
        used = self.hand.font(word.role)
        painter.setFont(used)
        painter.setPen(self.hand.colour(word.colour))
        shown = QFontMetricsF(used).elidedText(word.text, Qt.TextElideMode.ElideRight, word.rect.width() + 0.5)
        is_rtl = self.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if word.is_far is not is_rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(word.rect, int(flags), shown)


def _x_of(found: object) -> float:
    """The place of a letter, whichever way Qt hands it over."""
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def _paint_bar(painter: QPainter, rect: QRectF, side: Side, colour: QColor) -> None:
    """Who owes: solid or broken, 4 on and 1 off."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    y, piece = rect.top(), rect.height() if side is Side.OURS else 4.0
    while y < rect.bottom():
        painter.fillRect(QRectF(rect.left(), y, rect.width(), min(piece, rect.bottom() - y)), colour)
        y += piece + 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_sign(painter: QPainter, middle: QPointF, hand: Hand, *, is_ticked: bool) -> None:
    """A tick for what was discussed, else a pin."""
    pen = QPen(hand.colour("good" if is_ticked else "ink-2"), 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if is_ticked:
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in ((-4, 0), (-1, 3), (4, -3.5))]))
        return
    painter.drawLine(middle + QPointF(0, 0.5), middle + QPointF(0, 5))
    painter.setBrush(hand.colour("ink-2"))
    painter.drawEllipse(middle + QPointF(0, -2), 2.5, 2.5)


def draw_sheet(rows: Sequence[SheetRow], width: float, hand: Hand, direction: Qt.LayoutDirection) -> Drawing:
    """Where everything lies in a sheet of that width."""
    drawing = Drawing(hand, width, direction)
    setting = _Setting(rows, width, hand, direction)
    top, begun = 0, 0
    for row in rows:
        if row.is_first:
            begun = top
        drawn = setting.draw(row, top, section_begun=begun)
        drawing.rows.append(drawn)
        top += drawn.height
    return drawing


class _Setting:
    """Sets rows one after the other; widths that all rows share are found first."""

    def __init__(self, rows: Sequence[SheetRow], width: float, hand: Hand, direction: Qt.LayoutDirection) -> None:
        self._hand, self._width, self._direction = hand, width, direction
        self._around = QRectF(0, 0, width, 0)
        owed = [row for row in rows if row.side is not None]
        marked = [row for row in rows if row.side is None]
        self._mark = max(
            min(self._column(_MARK, (row.end for row in owed), Role.SECONDARY, _WIDEST_STATE), width * _SHARE),
            self._column(_MARK, (row.end for row in marked), Role.CAPTION, _WIDEST_MARK),
        )
        self._word = self._column(_WORD - 8, (row.label for row in rows), Role.BODY, _WIDEST_WORD) + hand.scaled(8)
        #: Where there is little room, labels stand above what they label, and people below what is owed.
        self._is_narrow = width < hand.scaled(_NARROW)
        self._left = _GAP if self._is_narrow else hand.scaled(_LABEL) + _GAP
        self._label_bottom = 0

    def _column(self, least: int, texts: Iterable[str], role: Role, most: int) -> float:
        widest = max((self._hand.width(role, text) + 2 for text in texts), default=0.0)
        return min(max(float(self._hand.scaled(least)), widest), float(self._hand.scaled(most)))

    def draw(self, row: SheetRow, top: int, *, section_begun: int) -> DrawnRow:
        """One row with all that is painted in it."""
        hand = self._hand
        above = (_AROUND + (1 if top else 0)) if row.is_first else _BETWEEN
        words = self._heading(row, above) if row.is_first else []
        if row.is_first:
            self._label_bottom = top + above + sum(one.lines.height for one in words)
        if row.is_first and self._is_narrow:
            above = self._label_bottom - top
        statement, single, bar = self._statement(row, above)
        words += statement
        bottom = above + sum(one.lines.height for one in statement)
        height = bottom
        if row.is_last:
            height = max(bottom, self._label_bottom - top) + _AROUND
        has_sign = row.is_ticked or row.is_pinned
        place = QRectF(self._left - 8, above, self._width - self._left + 16, bottom - above)
        return DrawnRow(
            row=row,
            top=top,
            height=height,
            statement=self._turned(place),
            words=tuple(words),
            single=tuple(single),
            bar=bar,
            sign=self._turned(QRectF(self._left - 14, above, 10, hand.scaled(LINE))).center() if has_sign else None,
            has_rule=row.is_first and section_begun > 0,
            cut=", ".join(word.text for word in single if self._is_cut(word)),
        )

    def _is_cut(self, word: Word) -> bool:
        return self._hand.width(word.role, word.text) > word.rect.width() + 0.5

    def _heading(self, row: SheetRow, top: int) -> list[Words]:
        width = self._width if self._is_narrow else float(self._hand.scaled(_LABEL))
        colour = SIDE_COLOURS.get(row.section, "ink")
        label = self._words((Run(row.heading),), QRectF(0, top, width, 0), colour, Role.LABEL)
        if not row.aside:
            return [label]
        below = QRectF(0, top + label.lines.height, width, 0)
        return [label, self._words((Run(row.aside),), below, "ink-2", Role.SECONDARY)]

    def _statement(self, row: SheetRow, top: int) -> tuple[list[Words], list[Word], QRectF | None]:
        hand, left, right = self._hand, float(self._left), self._width
        pitch = hand.scaled(LINE)
        single, bar = [], None
        if row.end:
            colour = "bad-text" if row.is_late else ("ink-2" if row.side is not None else "ink-3-text")
            role = Role.SECONDARY if row.side is not None else Role.CAPTION
            place = QRectF(right - self._mark, top, self._mark, pitch)
            single.append(Word(row.end, self._turned(place), role, colour, is_far=True))
        right -= self._mark
        if row.side is not None:
            width, height, gap = _BAR
            bar = self._turned(QRectF(left, top + (pitch - height) // 2, width, height))
            left += width + gap
            right -= 0 if self._is_narrow else _PERSON_GAP + hand.scaled(_PERSON)
            if row.person and not self._is_narrow:
                place = QRectF(right, top, hand.scaled(_PERSON), pitch)
                single.append(Word(row.person, self._turned(place), Role.SECONDARY, "ink-2"))
        right -= _MARK_GAP
        if row.label:
            place = QRectF(left, top, self._word - 4, pitch)
            single.append(Word(row.label, self._turned(place), Role.BODY, "ink-2"))
            left += self._word
        return self._said(row, QRectF(left, top, max(40.0, right - left), 0)), single, bar

    def _said(self, row: SheetRow, place: QRectF) -> list[Words]:
        is_faint = row.is_gap or row.is_rest or row.is_ticked
        role = Role.SECONDARY if row.is_rest else Role.BODY
        tail = f"{_ROOM}{tr('new')}" if row.is_new else ""
        first = self._words(row.runs, place, "ink-2" if is_faint else "ink", role, tail)
        second = row.second or (row.person if self._is_narrow else "")
        if not second:
            return [first]
        below = place.translated(0, first.lines.height)
        return [first, self._words((Run(second),), below, "ink-2", Role.BODY)]

    def _words(self, runs: tuple[Run, ...], place: QRectF, colour: str, role: Role, tail: str = "") -> Words:
        hand = self._hand
        lines = broken(runs, place.width(), hand.scaled(LINE), self._direction, hand=hand, role=role, tail=tail)
        at = units("".join(run.text for run in runs)) if tail else -1
        return Words(lines, self._turned(place).topLeft(), colour, at)

    def _turned(self, place: QRectF) -> QRectF:
        return mirrored(place, self._around, self._direction)
