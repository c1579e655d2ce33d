"""One side of paper with one sheet on it: its heading, the sheet as the window draws it, and the foot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from liaison.model.briefing import Run
from liaison.ui.briefing.drawing import Drawing, draw_sheet
from liaison.ui.briefing.hand import Hand
from liaison.ui.briefing.lines import Lines, broken
from liaison.ui.briefing.view_model import SheetRow
from liaison.ui.theme import Role

#: How wide the sheet is on the screen, without its margins: so wide is it on paper at the usual size.
_WIDTH: Final = 624.0
_MARGIN_MM: Final = QMarginsF(18, 14, 18, 14)
_TITLE: Final = 28
_LINE: Final = 20
_UNDER_HEAD: Final = 16
_OVER_FOOT: Final = 16
_FOOT: Final = 16
#: What does not fit is drawn smaller by these steps, over lines that are so much longer.
_STEP: Final = 0.96
_SMALLEST: Final = 0.6


class Paper(StrEnum):
    """The sizes of paper there are."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """What stands on one side. ``language`` is the code of its language, ``foot`` the words left and right below."""

    title: str
    facts: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    foot: tuple[str, str]


def usual_paper(chosen: str = "") -> Paper:
    """The paper a person chose, else what is usual where the computer is."""
    if chosen in set(Paper):
        return Paper(chosen)
    system = QLocale.system().measurementSystem()
    return Paper.LETTER if system is QLocale.MeasurementSystem.ImperialUSSystem else Paper.A4


def page_layout(paper: Paper) -> QPageLayout:
    """Upright, with the margins that a sheet has."""
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    portrait = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), portrait, _MARGIN_MM, QPageLayout.Unit.Millimeter)


@dataclass(frozen=True, slots=True)
class _Side:
    """One side set at some size: ``scale`` of the usual one, in a space ``width`` by ``height``."""

    scale: float
    width: float
    height: float
    title: Lines
    facts: Lines
    drawing: Drawing

    @property
    def head(self) -> int:
        return self.title.height + self.facts.height + _UNDER_HEAD

    @property
    def fits(self) -> bool:
        return self.head + self.drawing.height + _OVER_FOOT + _FOOT <= self.height


def paint_side(painter: QPainter, page: QRectF, sheet: PaperSheet, hand: Hand, direction: Qt.LayoutDirection) -> None:
    """Paint a sheet into the printable part of a page, always on this one side.

    What is long is set smaller over longer lines; what even then does not fit, which no composed sheet is, is drawn as
    small as it must be.
    """
    side = _set(sheet, page, 1.0, hand, direction)
    while not side.fits and side.scale * _STEP >= _SMALLEST:
        side = _set(sheet, page, side.scale * _STEP, hand, direction)
    needed = side.head + side.drawing.height + _OVER_FOOT + _FOOT
    squeeze = min(1.0, side.height / needed)
    factor = page.width() / side.width * squeeze
    painter.save()
    painter.translate(page.topLeft())
    painter.scale(factor, factor)
    painter.setPen(hand.colour("ink"))
    side.title.paint(painter, QPointF(0, 0))
    painter.setPen(hand.colour("ink-2"))
    side.facts.paint(painter, QPointF(0, side.title.height))
    for number, drawn in enumerate(side.drawing.rows):
        side.drawing.paint(painter, number, QPointF(0, side.head + drawn.top))
    bottom = side.height / squeeze
    _paint_foot(painter, QRectF(0, bottom - _FOOT, side.width, _FOOT), sheet, hand, direction)
    painter.restore()


def _set(sheet: PaperSheet, page: QRectF, scale: float, hand: Hand, direction: Qt.LayoutDirection) -> _Side:
    width = _WIDTH / scale
    title = broken((Run(sheet.title),), width, _TITLE, direction, hand=hand, role=Role.TITLE)
    facts = broken((Run(" · ".join(sheet.facts)),), width, _LINE, direction, hand=hand)
    drawing = draw_sheet(sheet.rows, width, hand, direction)
    return _Side(scale, width, page.height() * width / page.width(), title, facts, drawing)


def _paint_foot(painter: QPainter, rect: QRectF, sheet: PaperSheet, hand: Hand, direction: Qt.LayoutDirection) -> None:
    painter.setFont(hand.font(Role.CAPTION))
    painter.setPen(hand.colour("ink-3-text"))
    near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    if direction is Qt.LayoutDirection.RightToLeft:
        near, far = far, near
    for text, side in zip(sheet.foot, (near, far), strict=True):
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter), text)
