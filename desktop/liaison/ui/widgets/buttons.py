"""Buttons, drawn as the design has them: 32 high, radius 6, the shortcut in faint letters behind the label."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from liaison.ui.theme import Role, font, paint_icon, scaled, token

from .painting import RADIUS, draw_text, fill_round, focus_outline, hairline, mirrored, outline, paint_check, plain
from .pressing import Pressable, press_by_enter

ICON: Final = 16
_PADDING: Final = 12
_GAP: Final = 8
#: What is free on either side of a tab's label, for the outline of the focus; tabs begin so much before their text.
TAB_MARGIN: Final = 4
#: What a name keeps beside its box.
_NAME: Final = 120


class Button(QPushButton):
    """A button; ``primary`` at most once per screen, ``quiet`` without an outline.

    ``shortcut_text`` is only shown; the command it stands for declares the keys. ``short`` says the same in fewer
    words, where there is no room for all.
    """

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        trailing_icon: str = "",
        shortcut_text: str = "",
        primary: bool = False,
        quiet: bool = False,
        short: str = "",
    ) -> None:
        super().__init__(text, parent)
        self.icon_name, self.trailing_icon, self.shortcut_text = icon, trailing_icon, shortcut_text
        self.is_primary, self.is_quiet, self.short = primary, quiet, short
        self.setAccessibleName(text)
        across = QSizePolicy.Policy.Maximum if shortcut_text or short else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Wide enough for icon, label and shortcut."""
        return self._size(self.text(), self.shortcut_text)

    def _size(self, words: str, shortcut: str) -> QSize:
        parts = [QFontMetrics(font(Role.STRONG)).horizontalAdvance(words)] if words else []
        parts += [scaled(ICON) for name in (self.icon_name, self.trailing_icon) if name]
        if shortcut:
            parts.append(QFontMetrics(font(Role.SECONDARY)).horizontalAdvance(shortcut) + 4)
        padding = _PADDING if self.text() else 8
        return QSize(sum(parts) + _GAP * (len(parts) - 1) + 2 * padding, scaled(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses this button, whichever its dialog is for."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Buttons do not shrink; where there is no room at all, the shortcut is not shown, and the words are fewer."""
        return self._size(self.short or self.text(), "")

    @property
    def shown_words(self) -> str:
        """The words there is room for."""
        return self.short if self.short and self.width() < self._size(self.text(), "").width() else self.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, outline, icon, label, shortcut and focus."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        self._paint_ground(painter, rect)
        x = float(_PADDING if self.text() else (self.width() - scaled(ICON)) / 2)
        text = self._text_colour()
        if self.icon_name:
            paint_icon(painter, self._box(x), self.icon_name, text)
            x += scaled(ICON) + _GAP
        painter.setFont(font(Role.STRONG))
        painter.setPen(token(text))
        words = self.shown_words
        if words != self.text():
            x = max(x, (self.width() - painter.fontMetrics().horizontalAdvance(words)) / 2)
        x += draw_text(painter, self._rest(x), words) + _GAP + 4
        if self.shortcut_text and self.width() >= self.sizeHint().width():
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("on-primary" if self.is_primary and self.isEnabled() else "ink-3-text"))
            draw_text(painter, self._rest(x), self.shortcut_text)
        if self.trailing_icon:
            paint_icon(painter, self._box(self.width() - _PADDING - scaled(ICON)), self.trailing_icon, text)
        painter.end()

    def _text_colour(self) -> str:
        if not self.isEnabled():
            return "ink-3-text"
        return "on-primary" if self.is_primary else "ink"

    def _box(self, x: float) -> QRectF:
        """Where an icon lies that begins ``x`` pixels from where reading begins."""
        size = scaled(ICON)
        place = QRectF(x, (self.height() - size) / 2, size, size)
        return mirrored(place, QRectF(self.rect()), self.layoutDirection())

    def _rest(self, x: float) -> QRectF:
        """What is left of the button from there on."""
        place = QRectF(x, 0, self.width() - x, self.height())
        return mirrored(place, QRectF(self.rect()), self.layoutDirection())

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        is_hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.is_primary and not self.isEnabled():
            fill_round(painter, rect, token("sel"))
            return
        if self.is_primary:
            fill_round(painter, rect, token("primary-hover" if is_hot else "primary"))
            if self.hasFocus():
                outline(painter, rect.adjusted(2, 2, -2, -2), token("on-primary"), RADIUS - 2, 1)
            return
        if not self.is_quiet or is_hot or self.isChecked():
            fill_round(painter, rect, token("sel-s" if is_hot else ("sel" if self.isChecked() else "surface")))
        if self.hasFocus():
            focus_outline(painter, rect)
        elif not self.is_quiet:
            outline(painter, rect, token("edge"))


class SideCheck(QCheckBox):
    """A box in the colour of who owes ("ours" or "theirs"), or in "ink-2" for filters.

    With ``is_name`` what stands beside it gives way where there is little room; the tooltip then tells the rest.
    """

    def __init__(self, text: str, side: str = "ours", parent: QWidget | None = None, *, is_name: bool = False) -> None:
        super().__init__(text, parent)
        self._side, self._is_name = side, is_name
        if is_name:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """The box and the label beside it."""
        width = QFontMetrics(font(Role.BODY)).horizontalAdvance(self.text()) + 10 if self.text() else 0
        return QSize(scaled(ICON) + 4 + width, scaled(24))

    def minimumSizeHint(self) -> QSize:
        """All of it, or room for a short name."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), scaled(_NAME)), whole.height()) if self._is_name else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The tooltip tells what is cut off, and always what describes the name."""
        super().resizeEvent(event)
        if self._is_name:
            cut = self.text() if self.width() < self.sizeHint().width() else ""
            self.setToolTip(plain(", ".join(filter(None, (cut, self.accessibleDescription())))))

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box, tick, label and focus."""
        painter = QPainter(self)
        around, direction = QRectF(self.rect()), self.layoutDirection()
        size = scaled(ICON)
        box = mirrored(QRectF(2, (self.height() - size) // 2, size, size), around, direction)
        paint_check(painter, box, self._side, is_on=self.isChecked())
        if self.hasFocus():
            focus_outline(painter, box.adjusted(-2, -2, 2, 2), RADIUS)
        if self.text():
            painter.setFont(font(Role.BODY))
            painter.setPen(token("ink" if self.isEnabled() else "ink-3-text"))
            left = size + 12
            place = QRectF(left, 0, self.width() - left, self.height())
            draw_text(painter, mirrored(place, around, direction), self.text())
        painter.end()


class Tab(Pressable):
    """One tab: 36 high, underlined with 2 px of ink when it is the one that is open."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its label when open, with room for the focus around it."""
        return QSize(QFontMetrics(font(Role.STRONG)).horizontalAdvance(self.text()) + 2 * TAB_MARGIN, scaled(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label, underline and focus."""
        painter = QPainter(self)
        painter.setFont(font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(token("ink" if self.isChecked() or self.underMouse() else "ink-2"))
        label = QRectF(self.rect()).adjusted(TAB_MARGIN, 0, -TAB_MARGIN, 0)
        draw_text(painter, label.adjusted(0, 0, 0, -2), self.text(), elide=False)
        if self.isChecked():
            painter.fillRect(QRectF(label.left(), self.height() - 2, label.width(), 2), token("ink"))
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()).adjusted(0, 4, 0, -4), 4)
        painter.end()


class TabRow(QWidget):
    """Tabs over a hairline, 24 apart, and room for actions at the far end. ``opened`` carries the key of a tab."""

    opened = Signal(str)

    def __init__(self, tabs: list[tuple[str, str]], name: str, actions: list[QWidget] | None = None) -> None:
        """``tabs`` are pairs of key and label; ``actions`` stand at the far end of the row."""
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24 - 2 * TAB_MARGIN)
        self._tabs: dict[str, Tab] = {}
        group = QButtonGroup(self)
        for key, label in tabs:
            tab = self._tabs[key] = Tab(label, self)
            group.addButton(tab)
            tab.clicked.connect(lambda _checked=False, key=key: self.opened.emit(key))
            row.addWidget(tab, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        side = QHBoxLayout()
        side.setContentsMargins(0, 0, 0, 6)
        side.setSpacing(_GAP)
        for action in actions or []:
            side.addWidget(action)
        row.addLayout(side)

    def open(self, key: str) -> None:
        """Mark a tab as the open one, without telling."""
        self._tabs[key].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        painter = QPainter(self)
        hairline(painter, 0, self.width(), self.height() - 1)
        painter.end()
        super().paintEvent(event)
