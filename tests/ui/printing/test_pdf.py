"""The sheet as a PDF: what it says, how it is made, and where its ink lies.

Fonts differ from machine to machine, so no picture is compared letter by letter: each word's box must hold ink, and
what lies between them none.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pypdf
import pypdf.generic
import pypdfium2
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.sheets import call_at, sheet
from liaison.desk.today import today_view
from liaison.model.briefing import Briefing, Run
from liaison.ui.briefing.drawing import draw_sheet
from liaison.ui.briefing.hand import PaperHand
from liaison.ui.printing import Paper, PaperSheet, pdf_of, sides_of, usual_paper
from liaison.ui.printing.screenless import pdf_without_window

_POINTS_PER_MM = 72 / 25.4
_SIZES = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}
#: The margins of a sheet in millimetres, and how wide it is set at the usual size.
_LEFT, _TOP, _WIDTH = 18.0, 14.0, 624.0
_SCALE = 3.0
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def briefing(sample_desk: Desk) -> Briefing:
    """The briefing of the sample's next call."""
    call = today_view(sample_desk).calls[0]
    return sheet(sample_desk, call_at(sample_desk, call.client_id, call.meeting_id)).briefing


@pytest.fixture
def family(qapp: QApplication) -> str:
    """The font that the system has."""
    return QFontInfo(QFont("Inter")).family()


def _read(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data))


def _made(
    sides: Sequence[PaperSheet], family: str, paper: Paper = Paper.A4, direction: Qt.LayoutDirection = LTR
) -> bytes:
    return pdf_of(sides, sides[0].title, language="en", family=family, paper=paper, direction=direction)


def _said(text: str) -> str:
    """Words only: where a line is broken, and how wide a space is, is not said."""
    return "".join(text.split())


def _ink(data: bytes, page: int = 0) -> NDArray[np.bool_]:
    """Where a page is not white, ``_SCALE`` dots a point."""
    document = pypdfium2.PdfDocument(data)
    picture = document[page].render(scale=_SCALE, grayscale=True).to_numpy()
    found = np.asarray(picture)[..., 0] < 200 if picture.ndim == 3 else np.asarray(picture) < 200
    document.close()
    return found


def test_the_text_can_be_selected_whole(briefing: Briefing, family: str) -> None:
    (page,) = _read(_made(sides_of([briefing]), family)).pages
    text = page.extract_text()
    assert "\t" not in text
    assert _said(briefing.title) in _said(text)
    for section in briefing.sections:
        assert _said(section.label) in _said(text)
        for line in section.lines:
            assert _said(line.text) in _said(text)
            assert line.side is not None or _said(line.mark) in _said(text)
    assert "10:00–10:45" in text
    assert "page1of1" in _said(text)


def test_title_language_and_viewer(briefing: Briefing, family: str) -> None:
    reader = _read(_made(sides_of([briefing]), family))
    assert reader.metadata is not None
    assert reader.metadata.title == briefing.title
    assert reader.metadata.creator == "Liaison"
    assert str(reader.root_object["/Lang"]) == "en"
    assert str(_dictionary(reader.root_object["/ViewerPreferences"])["/DisplayDocTitle"]) == "True"


def test_every_font_is_inside_the_file(briefing: Briefing, family: str) -> None:
    (page,) = _read(_made(sides_of([briefing]), family)).pages
    fonts = _dictionary(_dictionary(page["/Resources"])["/Font"])
    assert len(fonts) > 0
    for font in fonts.values():
        inner = _dictionary(font)["/DescendantFonts"].get_object()
        assert isinstance(inner, pypdf.generic.ArrayObject)
        descriptor = _dictionary(_dictionary(inner[0])["/FontDescriptor"])
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor)


def _dictionary(one: pypdf.generic.PdfObject) -> pypdf.generic.DictionaryObject:
    found = one.get_object()
    assert isinstance(found, pypdf.generic.DictionaryObject)
    return found


@pytest.mark.parametrize("paper", list(Paper))
def test_each_sheet_is_one_side_of_its_paper(briefing: Briefing, family: str, paper: Paper) -> None:
    reader = _read(_made(sides_of([briefing] * 3), family, paper))
    assert len(reader.pages) == 3
    for page in reader.pages:
        width, height = (float(one) / _POINTS_PER_MM for one in (page.mediabox.width, page.mediabox.height))
        assert (width, height) == pytest.approx(_SIZES[paper], abs=0.5)
    assert "page2of3" in _said(reader.pages[1].extract_text())


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("times", [2, 5])
def test_an_overfull_sheet_is_still_one_side(briefing: Briefing, family: str, paper: Paper, times: int) -> None:
    long = replace(briefing, sections=briefing.sections * times, title=f"{briefing.title} " * 4)
    data = _made(sides_of([long]), family, paper)
    (page,) = _read(data).pages
    assert _said(page.extract_text()).count(_said(briefing.sections[-1].lines[0].text)) == times
    ink = _ink(data)
    margin = round(10 * _POINTS_PER_MM * _SCALE)
    assert not ink[:margin].any()
    assert not ink[-margin:].any()
    assert not ink[:, :margin].any()
    assert not ink[:, -margin:].any()


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_ink_lies_in_the_boxes_of_the_words_and_nowhere_between(
    briefing: Briefing, family: str, direction: Qt.LayoutDirection
) -> None:
    (side,) = sides_of([briefing])
    ink = _ink(_made([side], family, direction=direction))
    dots = (_SIZES[Paper.A4][0] - 2 * _LEFT) * _POINTS_PER_MM * _SCALE / _WIDTH
    x, y = (one * _POINTS_PER_MM * _SCALE for one in (_LEFT, _TOP))
    head = 28 + 20 + 16

    def dark(rect: QRectF, top: float) -> int:
        rows = slice(round(y + dots * (top + rect.top())), round(y + dots * (top + rect.bottom())))
        columns = slice(max(0, round(x + dots * rect.left())), round(x + dots * rect.right()))
        return int(ink[rows, columns].sum())

    drawing = draw_sheet(side.rows, _WIDTH, PaperHand(family), direction)
    for drawn in drawing.rows:
        top = head + drawn.top
        for word in drawn.single:
            assert dark(word.rect.adjusted(0, 2, 0, -2), top) > 0, word.text
        for words in drawn.words:
            place = QRectF(words.place.x(), words.place.y(), words.lines.layout.lineAt(0).width(), words.lines.height)
            assert dark(place.adjusted(0, 2, 0, -2), top) > 0, words.lines.layout.text()
        gap = QRectF(116.5, drawn.statement.top(), 13, drawn.statement.height())
        if direction is RTL:
            gap.moveLeft(_WIDTH - gap.right())
        assert dark(gap, top) == 0, drawn.row.text
    below = QRectF(0, drawing.height + 2, _WIDTH, 8)
    assert dark(below, head) == 0


def test_markup_is_only_letters(briefing: Briefing, family: str) -> None:
    (first, *rest) = sides_of([briefing])[0].rows
    odd = replace(first, runs=(Run("<b>Bold & co</b> "), Run("{n}", is_strong=True)))
    side = replace(sides_of([briefing])[0], rows=(odd, *rest))
    (page,) = _read(_made([side], family)).pages
    assert "<b>Bold&co</b>{n}" in _said(page.extract_text())


def test_the_command_line_draws_the_same(briefing: Briefing, qapp: QApplication) -> None:
    (page,) = _read(pdf_without_window([briefing], briefing.title, "letter")).pages
    assert _said(briefing.sections[0].label) in _said(page.extract_text())
    assert float(page.mediabox.width) == pytest.approx(612, abs=1)


def test_a_chosen_paper_counts_before_what_is_usual() -> None:
    assert usual_paper("letter") is Paper.LETTER
    assert usual_paper("a4") is Paper.A4
    assert usual_paper("papyrus") in set(Paper)
