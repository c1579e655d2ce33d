"""The row of tabs with the page's actions at its end; it gives way in a narrow window and never cuts a word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

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


class _Plan(NamedTuple):
    """How tabs and actions lie: ``wrap_at`` 0 is one line, else the width at which tabs go on in another one."""

    gap: int
    wrap_at: int = 0
    hides_spare: bool = False
    shares_line: bool = False


def _broken(widths: Sequence[int], gap: int, wrap_at: int) -> list[list[int]]:
    """Which tabs stand in each line, by their numbers."""
    lines: list[list[int]] = [[]]
    used = 0
    for number, width in enumerate(widths):
        if wrap_at and used and used + width > wrap_at:
            lines.append([])
            used = 0
        lines[-1].append(number)
        used += width + gap
    return lines


class TabBar(QWidget):
    """Tabs over a hairline, 24 apart, :data:`TAB_MARGIN` free on either side. ``opened`` carries the key of a tab.

    Where there is less room the tabs draw together to 12, then ``spare`` is hidden (its deed is in a menu too), then
    the tabs go on in further lines, with the actions at the end of the last one, or in a line of their own above.
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
        plan = self._plan(widths, self.width() - TAB_MARGIN)
        wanted = (tuple(widths), plan)
        if wanted != self._arranged:
            self._arranged = wanted
            self._spare.setVisible(not plan.hides_spare)
            self._lay_out(widths, plan)

    def _plan(self, widths: Sequence[int], room: int) -> _Plan:
        gaps, rest = max(1, len(widths) - 1), room - sum(widths) - _WIDE
        full, less = self._action_width(()), self._action_width((self._spare,))
        if room <= 0 or not widths or rest - full >= gaps * _WIDE:
            return _Plan(_WIDE)
        for actions, hides in ((full, False), (less, True)):
            if rest - actions >= gaps * _NARROW:
                return _Plan(min(_WIDE, (rest - actions) // gaps), hides_spare=hides)
        gap = max(_NARROW, min(_WIDE, (rest + _WIDE) // gaps))
        lines = _broken(widths, gap, room)
        left = room - _WIDE - sum(widths[number] + gap for number in lines[-1])
        for actions, hides in ((full, False), (less, True)):
            if len(lines) > 1 and actions <= left:
                return _Plan(gap, wrap_at=room, hides_spare=hides, shares_line=True)
        return _Plan(gap, wrap_at=room)

    def _action_width(self, without: Sequence[QWidget]) -> int:
        widths = [action.sizeHint().width() for action in self._actions if action not in without]
        return sum(widths) + _GAP * max(0, len(widths) - 1)

    def _lay_out(self, widths: Sequence[int], plan: _Plan) -> None:
        """Build the lines anew."""
        while (item := self._lines.takeAt(0)) is not None:
            line = item.layout()
            if line is not None:
                while line.takeAt(0) is not None:
                    pass
                line.deleteLater()
        has_own_line = bool(plan.wrap_at) and not plan.shares_line
        if has_own_line:
            self._lines.addLayout(self._actions_line())
        tabs, row = tuple(self._tabs.values()), None
        for numbers in _broken(widths, plan.gap, plan.wrap_at):
            row = self._new_line(plan.gap)
            for number in numbers:
                row.addWidget(tabs[number], 0, Qt.AlignmentFlag.AlignBottom)
            row.addStretch(1)
        if row is not None and not has_own_line:
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
