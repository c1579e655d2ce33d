"""What a briefing or a review says on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil
from typing import Final
from zoneinfo import ZoneInfo

from liaison.insight.briefing.page import rows_of
from liaison.model.briefing import Briefing, ReviewKey, Section
from liaison.ui.briefing.view_model import SheetRow, foot_words, sheet_rows

from .paper import PaperSheet

#: How many characters stand in a row, what a row and the space around a section take, and how much fits on a side
#: without being set much smaller.
_WIDTH: Final = 72
_ROW: Final = 25
_AROUND: Final = 22
_ROOM: Final = 1_200


def sides_of(briefings: Sequence[Briefing]) -> tuple[PaperSheet, ...]:
    """Each briefing as one side, each review as as many as it needs; all numbered."""
    pieces = [(one, piece) for one in briefings for piece in _pieces(one)]
    return tuple(
        PaperSheet(
            one.title,
            one.facts,
            _printed(sheet_rows(replace(one, sections=piece))),
            foot_words(one, ZoneInfo(one.zone_name), number, len(pieces)),
        )
        for number, (one, piece) in enumerate(pieces, start=1)
    )


def _printed(rows: Sequence[SheetRow]) -> tuple[SheetRow, ...]:
    """Nothing on paper can be followed: what would be done about a gap is left out."""
    return tuple(replace(row, end="") if row.is_gap or row.is_to_write else row for row in rows)


def _pieces(sheet: Briefing) -> Iterator[tuple[Section, ...]]:
    """The sections side by side of paper: a briefing is composed for one, a review is broken between sections."""
    if not any(isinstance(section.key, ReviewKey) for section in sheet.sections):
        yield sheet.sections
        return
    heights = [_height(section) for section in sheet.sections]
    each = sum(heights) / ceil(sum(heights) / _ROOM)
    piece: list[Section] = []
    used = 0
    for section, height in zip(sheet.sections, heights, strict=True):
        if piece and used + height / 2 > each:
            yield tuple(piece)
            piece, used = [], 0
        piece.append(section)
        used += height
    yield tuple(piece)


def _height(section: Section) -> int:
    rows = sum(rows_of(line, _WIDTH) for line in section.lines) + (1 if section.more else 0)
    return _AROUND + _ROW * max(rows, 2 if section.aside else 1)
