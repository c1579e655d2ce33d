"""One line about a person, whatever record it comes from, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.values import Stance
from liaison.model.words import tr
from liaison.ui.people.delegates import mirrored, paint_stance
from liaison.ui.people.row_list import RecordList, TellingDelegate
from liaison.ui.people.words import stance_word
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import draw_text, paint_check, paint_side_bar

_GAP: Final = 12
_LEAD: Final = 84
_SMALL: Final = 18


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says: a lead ("19 Nov"), a title, more about it, and how it stands at the end.

    ``kind`` and ``id`` are the record it comes from. ``side`` marks who owes, ``check`` a box that is ticked or not.
    ``detail`` follows the title, or stands below it in a list of two lines.
    """

    key: str
    kind: str
    id: str
    title: str
    lead: str = ""
    detail: str = ""
    tail: str = ""
    is_bad: bool = False
    is_faint: bool = False
    side: str = ""
    stance: Stance | None = None
    check: bool | None = None

    @property
    def words(self) -> str:
        """What a screen reader says."""
        ticked = "" if self.check is None else tr("ticked") if self.check else tr("not ticked")
        owes = {"ours": tr("we owe"), "theirs": tr("they owe")}.get(self.side, "")
        parts = (ticked, owes, self.lead, self.title, self.detail, stance_word(self.stance), self.tail)
        return ", ".join(part for part in parts if part)


class LineDelegate(TellingDelegate):
    """Paints lines; with ``is_tall`` the detail has a line of its own below the title."""

    def __init__(self, *, is_tall: bool = False, on_canvas: bool = False) -> None:
        super().__init__()
        self.is_tall = is_tall
        self.height = 52 if is_tall else 32
        self.padding = 0
        self.lead_width = _LEAD
        if on_canvas:
            self.ground_selected, self.ground_hover = "sel", "hover"

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        """One height for all."""
        return QSize(40, scaled(self.height))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Marks first, then the words, how it stands at the end."""
        assert isinstance(row, Line)
        direction = Qt.LayoutDirection(option.direction)
        inner = rect.adjusted(6, 0, -6, 0)
        left = inner.left()
        if row.check is not None:
            box = QRectF(left + 2, inner.center().y() - 7, 16, 16)
            paint_check(painter, mirrored(box, inner, direction), row.side or "ink-2", is_on=row.check)
            left += 28
        if row.side:
            bar = QRectF(left, inner.center().y() - 7, 3, 14)
            paint_side_bar(painter, mirrored(bar, inner, direction), row.side)
            left += 13
        if row.lead:
            lead = QRectF(left, inner.top(), scaled(self.lead_width), scaled(32))
            painter.setPen(token("ink-2"))
            draw_text(painter, mirrored(lead, inner, direction), row.lead)
            left += scaled(self.lead_width) + _GAP
        words = QRectF(left, inner.top(), inner.right() - left, inner.height())
        self._paint_words(painter, words, inner, row, direction)

    def _paint_words(
        self, painter: QPainter, rect: QRectF, around: QRectF, row: Line, direction: Qt.LayoutDirection
    ) -> None:
        top = QRectF(rect.left(), rect.top() + (scaled(6) if self.is_tall else 0), rect.width(), rect.height())
        if self.is_tall:
            top.setHeight(scaled(20))
        room = rect.width() - self._paint_tail(painter, top, around, row, direction)
        faint = "ink-3-text" if row.is_faint else ""
        painter.setFont(font(Role.STRONG if self.is_tall else Role.BODY))
        painter.setPen(token(faint or ("bad-text" if row.is_bad and not row.tail else "ink")))
        title = QRectF(top.left(), top.top(), room, top.height())
        width = draw_text(painter, mirrored(title, around, direction), row.title)
        if not row.detail:
            return
        painter.setPen(token(faint or "ink-2"))
        if self.is_tall:
            painter.setFont(font(Role.SECONDARY))
            below = QRectF(rect.left(), top.bottom() + 2, room if row.stance else rect.width(), scaled(_SMALL))
            draw_text(painter, mirrored(below, around, direction), row.detail)
        elif room - width - _GAP > 24:
            beside = QRectF(top.left() + width + _GAP, top.top(), room - width - _GAP, top.height())
            draw_text(painter, mirrored(beside, around, direction), row.detail)

    def _paint_tail(
        self, painter: QPainter, top: QRectF, around: QRectF, row: Line, direction: Qt.LayoutDirection
    ) -> float:
        """What stands at the end; returns the room it takes."""
        taken = 0.0
        if row.tail:
            taken = min(top.width() / 2, text_width(Role.BODY, row.tail) + 2.0)
            painter.setFont(font(Role.BODY))
            painter.setPen(token("bad-text" if row.is_bad else "ink-3-text" if row.is_faint else "ink-2"))
            tail = QRectF(top.right() - taken, top.top(), taken, top.height())
            draw_text(painter, mirrored(tail, around, direction), row.tail, right=True)
        if row.stance is not None and self.is_tall:
            wide = scaled(20) + text_width(Role.SECONDARY, stance_word(row.stance))
            painter.setFont(font(Role.SECONDARY))
            place = QRectF(top.right() - wide, top.bottom() + 2, wide, scaled(_SMALL))
            paint_stance(painter, mirrored(place, around, direction), row.stance, direction)
            taken = max(taken, float(wide))
        return taken + _GAP if taken else 0.0

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of it where it does not fit."""
        assert isinstance(row, Line)
        room = rect.width() - 12 - (28 if row.check is not None else 0) - (13 if row.side else 0)
        room -= scaled(self.lead_width) + _GAP if row.lead else 0
        end = text_width(Role.BODY, row.tail) + _GAP if row.tail else 0
        title, detail = text_width(Role.STRONG, row.title), text_width(Role.BODY, row.detail)
        wanted = max(title + end, detail) if self.is_tall else title + end + (detail + _GAP if detail else 0)
        return row.words if wanted > room else ""


class LineList(RecordList):
    """Lines of one section, as tall as they are."""

    def __init__(self, name: str, *, is_tall: bool = False, on_canvas: bool = False) -> None:
        super().__init__(
            LineDelegate(is_tall=is_tall, on_canvas=on_canvas),
            name,
            key=lambda row: row.key,
            words=lambda row: row.words,
            fit=True,
        )
