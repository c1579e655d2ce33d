"""The lists of the People tab: the people of a client, and who of us talks to which level (P16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, draw_text, hairline

from .client_view import CoverageLine, PersonRow
from .delegates import mirrored, paint_stance
from .row_list import RecordList, TellingDelegate

_GAP: Final = 16
_LINE: Final = 20
_SMALL: Final = 18
_CELL: Final = 88


class ClientPersonDelegate(TellingDelegate):
    """A person on two lines, in four columns; where there is little room the channel is left out."""

    height = 56

    def __init__(self) -> None:
        super().__init__()
        self._who = 0.0

    def measure(self, rows: Sequence[PersonRow]) -> None:
        """Learn how wide the names and roles are; what they are there has the rest."""
        widths = (max(text_width(Role.STRONG, row.name), text_width(Role.SECONDARY, row.role)) for row in rows)
        self._who = max(widths, default=0) + 4.0

    def row_height(self, row: Any) -> int:
        """Taller where there is a third line."""
        return self.height + (_SMALL if len(_facts(row)) > 2 else 0)

    def columns(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Where who, facts, stance and channel lie."""
        last, stance = float(scaled(116)), float(scaled(96))
        if rect.width() < scaled(560):
            stance = 0.0
        left = rect.width() - last - stance - (3 if stance else 2) * _GAP
        who = min(left * 0.4, self._who)
        facts = left - who
        found, x = [], rect.left()
        for width in (who, facts, stance, last):
            found.append(QRectF(x, rect.top(), width, rect.height()))
            x += width + (_GAP if width else 0)
        return found[0], found[1], found[2], found[3]

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Who they are, what they are there, their stance, how and when last reached."""
        assert isinstance(row, PersonRow)
        direction = Qt.LayoutDirection(option.direction)
        who, facts, stance, last = (mirrored(place, rect, direction) for place in self.columns(rect))
        faint = "" if row.is_there else "ink-3-text"
        colours = (faint or "ink", faint or "ink-2")
        _lines(painter, who, (row.name, row.role), colours, is_strong=True)
        _lines(painter, facts, _facts(row), colours)
        if stance.width():
            painter.setFont(font(Role.BODY))
            first = QRectF(stance.left(), rect.top() + scaled(8), stance.width(), scaled(_LINE))
            paint_stance(painter, first, row.stance, direction)
        _lines(painter, last, (row.channel, row.seen), (colours[1], colours[1]), is_far=True)

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of a person where something does not fit."""
        assert isinstance(row, PersonRow)
        who, facts, _stance, last = self.columns(rect)
        fits = (
            text_width(Role.STRONG, row.name) <= who.width()
            and text_width(Role.SECONDARY, row.role) <= who.width()
            and all(text_width(Role.BODY, text) <= facts.width() for text in _facts(row))
            and text_width(Role.BODY, row.channel) <= last.width()
        )
        return "" if fits else row.words


def _facts(row: PersonRow) -> tuple[str, ...]:
    return tuple(text for text in (row.facts, row.line, row.voice) if text)


def _lines(
    painter: QPainter,
    place: QRectF,
    texts: tuple[str, ...],
    colours: tuple[str, str],
    *,
    is_strong: bool = False,
    is_far: bool = False,
) -> None:
    """Lines below each other, the first in body size."""
    y = place.top() + scaled(8)
    for number, text in enumerate(texts):
        first = Role.STRONG if is_strong else Role.BODY
        height = scaled(_SMALL if number else _LINE)
        painter.setFont(font(Role.SECONDARY if number else first))
        painter.setPen(token(colours[1 if number else 0]))
        draw_text(painter, QRectF(place.left(), y, place.width(), height), text, right=is_far)
        y += height


class ClientPeopleList(RecordList):
    """People of a client, as tall as they are many."""

    def __init__(self, name: str) -> None:
        self.people = ClientPersonDelegate()
        super().__init__(self.people, name, key=lambda row: row.place_id, words=lambda row: row.words, fit=True)

    def set_rows(self, rows: Sequence[PersonRow]) -> None:
        """Show these people."""
        self.people.measure(rows)
        super().set_rows(rows)


def cell_places(rect: QRectF, count: int) -> tuple[QRectF, list[QRectF]]:
    """Where the level and the cells of a coverage row lie."""
    wide = min(float(scaled(_CELL)), rect.width() * 0.6 / max(1, count))
    start = rect.right() - wide * count
    cells = [QRectF(start + wide * place, rect.top(), wide, rect.height()) for place in range(count)]
    return QRectF(rect.left(), rect.top(), start - rect.left() - 8, rect.height()), cells


class CoverageDelegate(TellingDelegate):
    """A level of theirs with its people, and when each level of ours was last in touch with it."""

    height = 52
    padding = 0
    ground_selected = "sel"
    ground_hover = "hover"

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        """One height for all."""
        return QSize(40, scaled(self.height))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The level left, a day in each cell; below the people, or a warning."""
        assert isinstance(row, CoverageLine)
        direction = Qt.LayoutDirection(option.direction)
        inner = rect.adjusted(6, 0, -6, 0)
        level, cells = cell_places(inner, len(row.cells))
        top = inner.top() + scaled(7)
        painter.setFont(font(Role.STRONG))
        name = QRectF(level.left(), top, level.width(), scaled(_LINE))
        draw_text(painter, mirrored(name, inner, direction), row.level)
        painter.setFont(font(Role.BODY))
        for place, text in zip(cells, row.cells, strict=True):
            at = QRectF(place.left() + 8, top, place.width() - 8, scaled(_LINE))
            painter.setPen(token("ink" if text != "–" else "ink-3-text"))
            draw_text(painter, mirrored(at, inner, direction), text, right=True)
        self._paint_below(painter, inner, row, direction)

    def _paint_below(self, painter: QPainter, inner: QRectF, row: CoverageLine, direction: Qt.LayoutDirection) -> None:
        below = QRectF(inner.left(), inner.top() + scaled(7 + _LINE), inner.width(), scaled(_SMALL))
        painter.setFont(font(Role.SECONDARY))
        room = below.width()
        if row.warning:
            wide = min(room * 0.6, text_width(Role.SECONDARY, row.warning) + 2.0)
            at = QRectF(below.right() - wide, below.top(), wide, below.height())
            painter.setPen(token("ink"))
            draw_text(painter, mirrored(at, inner, direction), row.warning, right=True)
            sign = QRectF(at.left() - 20, below.center().y() - 8, 16, 16)
            paint_icon(painter, mirrored(sign, inner, direction), "warning", "warn")
            room -= wide + 28
        painter.setPen(token("ink-2"))
        names = QRectF(below.left(), below.top(), room, below.height())
        draw_text(painter, mirrored(names, inner, direction), row.people)

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of the row where the names do not fit."""
        assert isinstance(row, CoverageLine)
        wanted = text_width(Role.SECONDARY, row.people) + text_width(Role.SECONDARY, row.warning) + 40
        return row.words if wanted > rect.width() else ""


class CoverageList(RecordList):
    """``touched`` carries the interaction behind a cell that was clicked."""

    touched = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            CoverageDelegate(),
            tr("Who of us talks to them"),
            key=lambda row: row.level,
            words=lambda row: row.words,
            fit=True,
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a day opens what happened then."""
        super().mouseReleaseEvent(event)
        at = event.position()
        index = self.indexAt(at.toPoint())
        row = index.data(ROW_ROLE)
        if event.button() is not Qt.MouseButton.LeftButton or row is None:
            return
        inner = QRectF(self.visualRect(index)).adjusted(6, 0, -6, 0)
        direction = Qt.LayoutDirection(self.layoutDirection())
        _level, cells = cell_places(inner, len(row.cells))
        for place, record in zip(cells, row.records, strict=True):
            if record and mirrored(place, inner, direction).contains(at):
                self.touched.emit(record)


class CoverageHeads(QWidget):
    """Our levels over their columns."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[str, ...] = ()
        self.setFixedHeight(scaled(24))

    def show_columns(self, columns: tuple[str, ...], names: tuple[tuple[str, ...], ...]) -> None:
        """Show our levels; the tooltip tells who of us is on them."""
        self._columns = columns
        said = [f"{level}: {', '.join(us)}" for level, us in zip(columns, names, strict=True)]
        self.setToolTip("\n".join(said).replace("<", "‹"))
        self.setAccessibleName("; ".join(said))
        self.setVisible(bool(columns))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, and the hairline."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-3-text"))
        inner = QRectF(self.rect()).adjusted(6, 0, -6, 0)
        level, cells = cell_places(inner, len(self._columns))
        for place, text in ((level, tr("Their level")), *zip(cells, self._columns, strict=True)):
            at = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(place.toRect())))
            draw_text(painter, at, text, right=place is not level)
        hairline(painter, 0, self.width(), self.height() - 1)
        painter.end()
