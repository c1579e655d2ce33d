"""The row of tabs with the page's actions at its end; it gives way in a narrow window and never cuts a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.widgets import hairline
from liaison.ui.widgets.buttons import TAB_MARGIN, Tab

#: Between two tabs, whose labels are 24 or 12 apart.
_WIDE: Final = 24 - 2 * TAB_MARGIN
_NARROW: Final = 12 - 2 * TAB_MARGIN
_GAP: Final = 8


class TabBar(QWidget):
    """Tabs over a hairline, 24 apart, :data:`TAB_MARGIN` free on either side. ``opened`` carries the key of a tab.

    Where there is less room the tabs draw together to 12, then ``spare`` is hidden (its deed is in a menu too), then
    the actions get a line of their own, and at last the tabs go on in further lines.
    """

    opened = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], actions: Sequence[QWidget], spare: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts of the client's page"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._actions, self._spare = tuple(actions), spare
        self._tabs: dict[str, Tab] = {}
        self._arranged: tuple[object, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        group = QButtonGroup(self)
        for key, label in tabs:
            tab = self._tabs[key] = Tab(label, self)
            group.addButton(tab)
            tab.clicked.connect(lambda _checked=False, key=key: self.opened.emit(key))
        for action in self._actions:
            action.setParent(self)
        self._arrange()

    def open(self, key: str) -> None:
        """Mark a tab as the open one, without telling."""
        self._tabs[key].setChecked(True)

    def tab(self, key: str) -> Tab:
        """The tab of that key."""
        return self._tabs[key]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the tabs in their order."""
        return tuple(self._tabs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way, or spread again."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline under all."""
        painter = QPainter(self)
        hairline(painter, TAB_MARGIN, self.width() - TAB_MARGIN, self.height() - 1)
        painter.end()
        super().paintEvent(event)

    def _arrange(self) -> None:
        widths = [tab.sizeHint().width() for tab in self._tabs.values()]
        room = self.width() - TAB_MARGIN
        gap, hides_spare, has_own_line = _WIDE, False, False
        if room > 0 and widths:
            gaps = max(1, len(widths) - 1)
            if sum(widths) + gaps * _WIDE + _WIDE + self._action_width(()) > room:
                rest = room - sum(widths) - _WIDE
                full, less = self._action_width(()), self._action_width((self._spare,))
                hides_spare = rest - full < gaps * _NARROW
                has_own_line = rest - less < gaps * _NARROW
                hides_spare = hides_spare and not has_own_line
                free = rest - (less if hides_spare else full) if not has_own_line else rest + _WIDE
                gap = max(_NARROW, min(_WIDE, free // gaps))
        wanted = (tuple(widths), gap, hides_spare, has_own_line, room if has_own_line else 0)
        if wanted != self._arranged:
            self._arranged = wanted
            self._spare.setVisible(not hides_spare)
            self._lay_out(widths, gap, room if has_own_line else 0)

    def _action_width(self, without: Sequence[QWidget]) -> int:
        widths = [action.sizeHint().width() for action in self._actions if action not in without]
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def _lay_out(self, widths: Sequence[int], gap: int, wrap_at: int) -> None:
        """Build the lines anew; ``wrap_at`` 0 is one line with the actions at its end."""
        while (item := self._lines.takeAt(0)) is not None:
            line = item.layout()
            if line is not None:
                while line.takeAt(0) is not None:
                    pass
                line.deleteLater()
        if wrap_at:
            self._lines.addLayout(self._actions_line())
        row = self._new_line(gap)
        used = 0
        for tab, width in zip(self._tabs.values(), widths, strict=True):
            if wrap_at and used and used + width > wrap_at:
                row.addStretch(1)
                row = self._new_line(gap)
                used = 0
            row.addWidget(tab, 0, Qt.AlignmentFlag.AlignBottom)
            used += width + gap
        row.addStretch(1)
        if not wrap_at:
            row.addLayout(self._actions_line())
        self.updateGeometry()

    def _new_line(self, gap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        self._lines.addLayout(row)
        return row

    def _actions_line(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 7)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for action in self._actions:
            row.addWidget(action)
        row.addSpacing(TAB_MARGIN)
        return row
