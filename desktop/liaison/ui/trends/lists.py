"""The lists of the page: clients under the picture, what moved the lines, and both pictures as tables."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from liaison.desk.trends.standings import Standing
from liaison.desk.trends.views import line_label
from liaison.desk.trends.words import direction_label
from liaison.insight.trends.observing import LineName
from liaison.model.words import MONTHS, count, in_places, short_day, tr
from liaison.ui.client.lines import BLEED, LineDelegate
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import RowDelegate, draw_text, hairline
from liaison.ui.widgets.lists import Index
from liaison.ui.widgets.painting import mirrored

from .curves import text_colour_of
from .view_model import PICTURED, ClientRow, MonthRow, MoveRow, line_colour, signed, standing_words

_GAP: Final = 12
_BAR: Final = 56
_FULL: Final = 1.2


def client_columns(rect: QRectF) -> tuple[QRectF, ...]:
    """Client, delivery, rapport, last heard, from left to right."""
    figure = max(text_width(Role.BODY, f"8.8 ± 8.8{' ' * 2}"), text_width(Role.SECONDARY, tr("Delivery")))
    longest = (count(888, "{n} day ago", "{n} days ago"), count(888, "{n} day before", "{n} days before"))
    heard = max(text_width(Role.SECONDARY, tr("Last heard")), *(text_width(Role.BODY, text) for text in longest)) + 4
    name = max(40.0, rect.width() - 2 * figure - heard - 3 * _GAP)
    x, places = rect.left(), []
    for wide in (name, figure, figure, heard):
        places.append(QRectF(x, rect.top(), wide, rect.height()))
        x += wide + _GAP
    return tuple(places)


class ClientDelegate(RowDelegate):
    """A client with its two figures and when it was heard of last, 27 high."""

    height = 27

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """With a hairline under the head too."""
        super().paint(painter, option, index)
        if index.row() == 0:
            hairline(painter, option.rect.left(), option.rect.right(), option.rect.top())

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Name, figures and days."""
        assert isinstance(row, ClientRow)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        client, delivery, rapport, heard = (mirrored(one, rect, option.direction) for one in client_columns(rect))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(option.direction)
        _text(painter, client, row.client, Role.STRONG if is_chosen else Role.BODY, "ink")
        for place, standing in ((delivery, row.delivery), (rapport, row.rapport)):
            _figure(painter, place, standing)
        _text(painter, heard, row.heard, Role.BODY, "warn-text" if row.is_long_ago else "ink-2", right=True)


def _text(painter: QPainter, rect: QRectF, text: str, role: Role, colour: str | QColor, *, right: bool = False) -> None:
    painter.setFont(font(role))
    painter.setPen(token(colour) if isinstance(colour, str) else colour)
    draw_text(painter, rect, text, right=right)


def _figure(painter: QPainter, rect: QRectF, standing: Standing) -> None:
    """A score with how sure it is in smaller letters, ending at the right."""
    if standing.is_unknown:
        _text(painter, rect, tr("unknown"), Role.SECONDARY, "ink-3-text", right=True)
        return
    sure = f" ± {in_places(standing.plus_minus)}"
    wide = text_width(Role.SECONDARY, sure)
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    score = rect.adjusted(wide, 0, 0, 0) if is_mirrored else rect.adjusted(0, 0, -wide, 0)
    _text(painter, score, in_places(standing.score), Role.BODY, "ink", right=True)
    _text(painter, rect, sure, Role.SECONDARY, "ink-3-text", right=True)


class TableDelegate(LineDelegate):
    """A client in the table that stands for the picture: where it stands, with what, and why; 68 high."""

    height = 68
    has_hairlines = True
    has_first_hairline = True
    ground_hover = "sel-s"

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Three lines: name and quadrant, the figures, and the reason."""
        assert isinstance(row, ClientRow)
        third = (rect.height() - 8) / 3
        above, middle, below = (
            QRectF(rect.left(), rect.top() + 4 + place * third, rect.width(), third) for place in range(3)
        )
        figures = tr(
            "Delivery {delivery}, rapport {rapport}",
            delivery=moving_words(row.delivery),
            rapport=moving_words(row.rapport),
        )
        end = min(text_width(Role.BODY, row.where) + 12, above.width() * 0.4)
        self.say(painter, above.adjusted(0, 0, -end, 0), row.client, Role.STRONG)
        where = above.adjusted(above.width() - end, 0, 0, 0)
        self.say(painter, where, row.where, Role.BODY, "ink-2", right=True)
        self.say(painter, middle, figures, Role.SECONDARY, "ink-2")
        self.say(painter, below, row.reason, Role.SECONDARY, "ink-2")


def moving_words(one: Standing) -> str:
    """A score with how it moves; what is unknown is said once."""
    words = standing_words(one)
    return words if one.is_unknown else f"{words} {direction_label(one.direction)}"


class MoveDelegate(LineDelegate):
    """What moved a line: points, a bar from the middle, the line, the record and its day; 32 high."""

    has_hairlines = True
    has_first_hairline = True
    ground_hover = "hover"

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[LineName, ...] = PICTURED

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Points, bar, line, evidence, link and date; the evidence gives way."""
        points = max(text_width(Role.SECONDARY, tr("Points")), text_width(Role.STRONG, signed(-1.2))) + 4
        line = max(text_width(Role.BODY, line_label(name)) for name in self.names) + 6
        days = (short_day(date(2028, month, 28)) for month in range(1, 13))
        spans = (f"{tr(first)}–{tr(last)}" for first, last in pairwise(MONTHS))
        day = max(text_width(Role.SECONDARY, text) for text in (*days, *spans)) + 6
        link = scaled(76)
        rest = rect.width() - points - scaled(_BAR) - line - link - day - 5 * _GAP
        x, places = rect.left(), []
        for wide in (points, scaled(_BAR), line, max(60.0, rest), link, day):
            places.append(QRectF(x, rect.top(), wide, rect.height()))
            x += wide + _GAP
        return tuple(places)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The columns from left to right."""
        assert isinstance(row, MoveRow)
        points, bar, line, what, link, when = self.columns(rect)
        # a mark keeps the sign before its figure where one reads from the right
        mark = "\u200e" if option.direction is Qt.LayoutDirection.RightToLeft else ""
        self.say(painter, points, f"{mark}{signed(row.points)}", Role.STRONG, right=True)
        self._paint_bar(painter, bar, row)
        self.say(painter, line, row.label, Role.BODY, text_colour_of(row.line))
        self.say(painter, what, row.what)
        self._paint_link(painter, link, row.link)
        self.say(painter, when, row.when, Role.SECONDARY, "ink-2", right=True)

    def _paint_bar(self, painter: QPainter, rect: QRectF, row: MoveRow) -> None:
        middle = rect.center()
        zero = self.mirrored(QRectF(round(middle.x()), middle.y() - 7, 1, 14))
        painter.fillRect(zero, token("edge"))
        if abs(row.points) < 0.05:
            painter.setPen(QPen(token("ink-3"), 1.25))
            painter.setBrush(token("canvas"))
            painter.drawEllipse(zero.center(), 2.5, 2.5)
            return
        wide = max(2.0, min(1.0, abs(row.points) / _FULL) * rect.width() / 2)
        left = middle.x() - wide if row.points < 0 else middle.x()
        painter.fillRect(self.mirrored(QRectF(left, middle.y() - 4, wide, 8)), token(line_colour(row.line)))

    def _paint_link(self, painter: QPainter, rect: QRectF, text: str) -> None:
        wide = self.say(painter, rect, text, Role.SECONDARY, right=True)
        base = rect.center().y() + scaled(9)
        painter.fillRect(self.mirrored(QRectF(rect.right() - wide, base, wide, 1)), token("edge"))


class MonthDelegate(LineDelegate):
    """The lines at the end of a month, and what happened; 32 high."""

    has_hairlines = True
    has_first_hairline = True
    ground_hover = "hover"

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[LineName, ...] = ()

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Month, a column for each line, and what happened."""
        month = max(scaled(112), text_width(Role.BODY, f"{tr('September')} 2028") + 4)
        value = max(scaled(96), text_width(Role.SECONDARY, "8.8 (8.8–8.8)") + 6)
        rest = max(20.0, rect.width() - month - len(self.names) * value - (len(self.names) + 1) * _GAP)
        x, places = rect.left(), []
        for wide in (month, *[value] * len(self.names), rest):
            places.append(QRectF(x, rect.top(), wide, rect.height()))
            x += wide + _GAP
        return tuple(places)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The columns from left to right."""
        assert isinstance(row, MonthRow)
        month, *values, happened = self.columns(rect)
        self.say(painter, month, row.month)
        for place, value in zip(values, row.values, strict=False):
            self.say(painter, place, value, Role.SECONDARY, right=True)
        self.say(painter, happened, row.happened, Role.SECONDARY, "ink-2")


class MonthHeads(QWidget):
    """The heads over the months: they follow which lines are shown."""

    def __init__(self, delegate: MonthDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self.setFixedHeight(scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words in faint small letters."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-3-text"))
        around = QRectF(BLEED, 0, self.width() - 2 * BLEED, self.height())
        words = (tr("Until"), *(line_label(name) for name in self._delegate.names), tr("What happened"))
        for place, text in zip(self._delegate.columns(around), words, strict=True):
            is_value = text not in {words[0], words[-1]}
            draw_text(painter, mirrored(place, around, self.layoutDirection()), text, right=is_value)
        painter.end()
