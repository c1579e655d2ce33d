"""Sheets on a printer, through the system's own dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from liaison.model.briefing import Briefing
from liaison.model.errors import EnvironmentProblem
from liaison.model.words import tr
from liaison.ui.briefing.hand import PaperHand
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font

from .paper import Paper, page_layout, paint_side
from .sides import sides_of


def print_sheets(
    place: Workplace, parent: QWidget, briefings: Sequence[Briefing], paper: Paper, title: str = ""
) -> QPrintDialog:
    """Ask which printer under ``title``, and print the sheets; the dialog is open when this returns."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(page_layout(paper))
    printer.setDocName(briefings[0].title if len(briefings) == 1 else tr("Morning pack"))
    printer.setCreator("Liaison")
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title or tr("Print the briefing"))
    sheets, direction = tuple(briefings), parent.layoutDirection()
    # The dialog hands its printer over, which is the one it was given.
    dialog.accepted.connect(lambda *_printer: paint_on(place, printer, sheets, direction))
    dialog.finished.connect(dialog.deleteLater)
    dialog.show()
    return dialog


def paint_on(place: Workplace, printer: QPrinter, briefings: Sequence[Briefing], direction: Qt.LayoutDirection) -> None:
    """Draw the sheets on a printer; one that cannot be opened is told of."""
    hand = PaperHand(font(Role.BODY).family())
    painter = QPainter()
    if not painter.begin(printer):
        place.notices.show_problem(EnvironmentProblem(tr("The printer does not answer.")))
        return
    for number, side in enumerate(sides_of(briefings)):
        if number:
            printer.newPage()
        room = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        paint_side(painter, QRectF(0, 0, room.width(), room.height()), side, hand, direction)
    painter.end()
