"""The top bar of a page: heading left; search and a new note right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role, font, line_height, paint_icon, scaled, text_width, token
from liaison.ui.widgets import (
    PAGE_MARGIN,
    Button,
    ElidedLabel,
    Pressable,
    draw_text,
    fill_round,
    focus_outline,
    mirrored,
    outline,
)

from .heading import Heading

_GAP: Final = 8
#: What stands behind the heading says nothing in less.
_LEAST_BEHIND: Final = 72
#: Between the line under the heading and the tools beside it.
_META_GAP: Final = 24
_ANY_WIDTH: Final = 16_777_215


class SearchField(Pressable):
    """Looks like a field and opens the palette, where the typing is done."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(tr("Search or jump to…"))
        self.setAccessibleName(tr("Search or jump to"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(scaled(304))
        self.setMinimumWidth(scaled(32) + 6)
        self.setFixedHeight(scaled(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to what can be found, as in any field with a list."""
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """304 by 32."""
        return QSize(scaled(304), scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, glass, words and shortcut."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        fill_round(painter, rect, token("surface"))
        if self.hasFocus():
            focus_outline(painter, rect)
        else:
            outline(painter, rect, token("edge"))
        direction = self.layoutDirection()
        size = scaled(16)
        box = QRectF(11, rect.center().y() - size / 2, size, size)
        paint_icon(painter, mirrored(box, rect, direction), "search")
        painter.setPen(token("ink-3-text"))
        if self.width() < scaled(120):  # its words would be a letter or two: it is its icon alone
            painter.end()
            return
        painter.setFont(font(Role.SECONDARY))
        place = mirrored(rect.adjusted(0, 0, -11, 0), rect, direction)
        keys = draw_text(painter, place, shortcut_words("Ctrl+K"), right=True)
        painter.setFont(font(Role.BODY))
        left = size + 19
        words = QRectF(left, 0, rect.width() - left - keys - 20, rect.height())
        draw_text(painter, mirrored(words, rect, direction), self.text())
        painter.end()


class TopBar(QWidget):
    """64 high; 80 on pages with a line under their heading, 112 on those with tools at the far end of it, or 128."""

    search = Signal()
    new_note = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        column.addSpacing(16)
        self.title = Heading()
        self.subtitle = ElidedLabel("", Role.BODY, "ink-2")
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.subtitle.setFixedHeight(line_height(Role.TITLE) - 6)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.search_field = SearchField()
        self.note_button = Button(tr("New note"), icon="plus", shortcut_text=shortcut_words("Ctrl+N"))
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        row.addWidget(self.search_field)
        row.addWidget(self.note_button)
        column.addLayout(row)
        self._meta = ElidedLabel("", Role.BODY, "ink-2")
        self._below = below = QHBoxLayout()
        below.setSpacing(_META_GAP)
        words = QVBoxLayout()
        words.addSpacing(6)
        words.addWidget(self._meta)
        words.addStretch(1)
        below.addLayout(words, 1)
        self._tools: QWidget | None = None
        self._tools_place = QVBoxLayout()
        self._tools_place.setContentsMargins(0, 16, 0, 0)
        below.addLayout(self._tools_place)
        below.setAlignment(self._tools_place, Qt.AlignmentFlag.AlignRight)
        column.addLayout(below)
        column.addStretch(1)
        self.search_field.clicked.connect(self.search)
        self.note_button.clicked.connect(self.new_note)
        self.show_headline("", "", "")

    def show_headline(self, title: str, subtitle: str, meta: str) -> None:
        """The heading, what stands behind it, and the line under it."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self._fit_words()
        self._meta.setText(meta)
        self._meta.setVisible(bool(meta))
        self._fit_below()

    def _fit_below(self) -> None:
        """The line under the heading stands beside the tools where it is whole there, else above them."""
        words, tools = self._meta.text(), self._tools
        is_stacked = False
        if tools is not None:
            room = self.width() - 2 * PAGE_MARGIN - tools.sizeHint().width() - _META_GAP
            is_stacked = text_width(Role.BODY, words) + 2 > room and self.width() > 0
        turned = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._below.setDirection(turned)
        self._below.setSpacing(0 if is_stacked else _META_GAP)
        self._tools_place.setContentsMargins(0, 0 if tools is None else 6 if is_stacked else 16, 0, 0)
        # Lines grow with the text, what is free between them does not: there is little room as it is.
        if tools is not None:
            self.setFixedHeight(scaled(84) + 44 if is_stacked else scaled(64) + 48)
        else:
            self.setFixedHeight(scaled(52) + 28 if words else scaled(32) + 32)

    def _fit_words(self) -> None:
        """The heading is whole before all else, unless that would push the controls out of a narrow bar.

        What stands behind it takes what is left, and goes where that is next to nothing; it can be heard all the same.
        """
        title, subtitle = self.title.text(), self.subtitle.text()
        controls = self.search_field.minimumWidth() + self.note_button.minimumSizeHint().width()
        room = self.width() - 2 * PAGE_MARGIN - 2 * _GAP - controls
        beside = room + controls - self.search_field.sizeHint().width() - self.note_button.sizeHint().width()
        most = min(max(scaled(480), beside), max(scaled(120), room))
        heading = min(text_width(Role.TITLE, title) + 2, most)
        self.title.set_role(_title_role(title, heading))
        self.title.set_least(heading)
        behind = min(text_width(Role.BODY, subtitle) + 2, 320, room - heading - _GAP)
        is_there = behind >= min(text_width(Role.BODY, subtitle) + 2, scaled(_LEAST_BEHIND))
        self.subtitle.setMinimumWidth(max(0, behind) if is_there else 0)
        self.subtitle.setMaximumWidth(_ANY_WIDTH if is_there else 0)
        # The search gives way before the shortcut of the button does.
        note = self.note_button.sizeHint().width()
        spare = room - heading - _GAP - self.subtitle.minimumWidth() + self.note_button.minimumSizeHint().width()
        self.note_button.setMinimumWidth(note if spare >= note else 0)
        self.title.setAccessibleDescription(subtitle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heading gives way where there is little room."""
        super().resizeEvent(event)
        self._fit_words()
        self._fit_below()

    def show_tools(self, tools: QWidget | None) -> None:
        """Show what a page has at the far end of the second line in place of another page's."""
        if tools is self._tools:
            return
        old, self._tools = self._tools, tools
        if old is not None:
            self._tools_place.removeWidget(old)
            old.hide()
        if tools is not None:
            self._tools_place.addWidget(tools)
            tools.show()


def _title_role(title: str, room: int) -> Role:
    """The role of a heading: that of a section where it would be cut, so that more of it is there, or all."""
    return Role.SECTION if text_width(Role.TITLE, title) + 2 > room else Role.TITLE
