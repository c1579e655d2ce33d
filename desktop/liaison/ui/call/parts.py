"""What several parts of a call are made of: a row with its label, and how long the call has gone on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.theme import Role, line_height, scaled, text_width
from liaison.ui.widgets import Label

from .marks import clock_words

LABEL: Final = 56
#: What stands before controls below each other: the longest of them sets how wide their column is.
_LABELS: Final = ("Mood", "Present", "Intent")
_CLEAR: Final = 8
_SECOND_MS: Final = 1_000


class LabelledRow(NamedTuple):
    """A control behind its label."""

    layout: QHBoxLayout
    label: Label


def labelled(words: str, control: QWidget) -> LabelledRow:
    """A control behind a label, 56 pixels wide or as the longest of them, on the first line of what it holds."""
    row = QHBoxLayout()
    row.setSpacing(0)
    label = Label(words, Role.STRONG)
    label.setMinimumWidth(max(scaled(LABEL), *(text_width(Role.STRONG, tr(one)) + _CLEAR for one in _LABELS)))
    around = (scaled(32) - line_height(Role.STRONG)) // 2
    label.setContentsMargins(0, around, 0, around)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(control, 1)
    return LabelledRow(row, label)


def tall(layout: QLayout, width: int) -> int:
    """How tall a layout is at a width, whether or not anything in it wraps."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


class CallTimer(Label):
    """How long the call has gone on. It moves only while it can be seen."""

    def __init__(self, seconds: Callable[[], int], role: Role = Role.TITLE) -> None:
        super().__init__("", role)
        self._seconds = seconds
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self.tell)
        self.tell()

    @property
    def is_moving(self) -> bool:
        """Whether it is looked at every second."""
        return self._timer.isActive()

    def tell(self) -> None:
        """Show the time of now."""
        seconds = self._seconds()
        self.setText(clock_words(seconds))
        spoken = count(seconds // 60, "In call for {n} minute", "In call for {n} minutes")
        if spoken != self.accessibleName():  # a screen reader is told of each change
            self.setAccessibleName(spoken)

    def showEvent(self, event: QShowEvent) -> None:
        """It is seen from now on."""
        super().showEvent(event)
        self.tell()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        super().hideEvent(event)
        self._timer.stop()
