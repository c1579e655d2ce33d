"""A meeting of the week, painted over its hours: what it is in any case, from when until when where there is room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import count
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import draw_text, fill_round, mirrored, outline

from .view_model import chip_words, times_words
from .week_model import Block


def paint_block(painter: QPainter, rect: QRectF, block: Block, zone: tzinfo, direction: Qt.LayoutDirection) -> None:
    """A card; of several for which there is no room beside each other, how many more there are."""
    entry = block.entry
    fill_round(painter, rect, token("surface"), 3)
    outline(painter, rect, token("edge"), 3)
    letters = font(Role.CAPTION)
    letters.setStrikeOut(entry.is_cancelled)
    painter.setFont(letters)
    painter.setPen(token("ink-3-text" if entry.is_cancelled else "ink"))
    line = scaled(15)
    if block.more:
        said = count(block.more, "{n} more", "{n} more")
        place = rect.adjusted(3, 3, -1, 0)
        said = said if painter.fontMetrics().horizontalAdvance(said) < place.width() else f"+{block.more}"
        place.setHeight(min(place.height(), line))
        draw_text(painter, mirrored(place, rect, direction), said)
        return
    inside = rect.adjusted(5, min(3.0, (rect.height() - line) / 2), -3, 0)
    room = int((rect.bottom() + 1 - inside.top()) // line)
    widths = painter.fontMetrics()
    lines = block_lines(entry, zone, room, lambda text: widths.horizontalAdvance(text) <= inside.width())
    for number, said in enumerate(lines):
        place = QRectF(inside.left(), inside.top() + number * line, inside.width(), line)
        draw_text(painter, mirrored(place, rect, direction), said)
        painter.setPen(token("ink-2"))


def block_lines(entry: CalendarEntry, zone: tzinfo, room: int, fits: Callable[[str], bool]) -> list[str]:
    """What a card says in so many lines: its times only where they are whole, for where it lies tells them as well."""
    times, bare = times_words(entry, zone), chip_words(replace(entry, starts_at=None), zone)[0]
    if room < 2 or not times:
        both = chip_words(entry, zone)[0]
        return [both if fits(both) or not times else bare]
    title = entry.title if entry.client else ""
    lines = [bare, title if room > 2 else "", times if fits(times) else title if room == 2 else ""]
    return [one for one in lines if one][:room]
