"""Sheets as a PDF file: one side each, text that can be selected, fonts inside, and the title and language it has.

Everything here may be done on any thread once there is a ``QGuiApplication``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QPainter, QPdfWriter

from liaison.ui.briefing.hand import PaperHand

from .paper import Paper, PaperSheet, page_layout, paint_side

if TYPE_CHECKING:
    from pypdf.generic import DictionaryObject

_DOTS_PER_INCH: Final = 1200
_CREATOR: Final = "Liaison"
#: A letter that Qt says stands for a tab is the space: in many fonts both have one shape, and Qt names the first.
_LISTED: Final = re.compile(rb"\[[^\]]*\]")
_TAB: Final = re.compile(rb"<0009>")


def pdf_of(
    sheets: Sequence[PaperSheet],
    title: str,
    *,
    language: str,
    family: str,
    paper: Paper,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> bytes:
    """A PDF with each of ``sheets`` on a side of its own; there is at least one."""
    return _told(_drawn(sheets, title, PaperHand(family), paper, direction), language)


def _drawn(
    sheets: Sequence[PaperSheet], title: str, hand: PaperHand, paper: Paper, direction: Qt.LayoutDirection
) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator(_CREATOR)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageLayout(page_layout(paper))
    painter = QPainter(writer)
    for number, sheet in enumerate(sheets):
        if number:
            writer.newPage()
        paint_side(painter, QRectF(0, 0, writer.width(), writer.height()), sheet, hand, direction)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _told(data: bytes, language: str) -> bytes:
    """The file with what Qt cannot say: its language, that a viewer shows its title, and that a space is one."""
    from pypdf import PdfWriter  # noqa: PLC0415 - only where a PDF is made
    from pypdf.generic import BooleanObject, DictionaryObject, NameObject, TextStringObject  # noqa: PLC0415 - see above

    writer = PdfWriter(clone_from=BytesIO(data))
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    shown = DictionaryObject({NameObject("/DisplayDocTitle"): BooleanObject(value=True)})
    writer.root_object[NameObject("/ViewerPreferences")] = shown
    for page in writer.pages:
        fonts = page["/Resources"].get_object().get("/Font", {})  # type: ignore[union-attr]
        for one in fonts.get_object().values():
            _name_spaces(one.get_object())
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _name_spaces(font: DictionaryObject) -> None:
    from pypdf.generic import StreamObject  # noqa: PLC0415 - only where a PDF is made

    names = font.get("/ToUnicode")
    stream = names.get_object() if names is not None else None
    if isinstance(stream, StreamObject):
        stream.set_data(_LISTED.sub(lambda found: _TAB.sub(b"<0020>", found.group()), stream.get_data()))
