"""How to reach a person: what time it is there, their channels, what never to do, and a line to add more."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.people.delegates import mirrored
from liaison.ui.theme import Role, font, line_height, scaled, token
from liaison.ui.widgets import ElidedLabel, EmptyState, Label, SectionHeader

from .channel_list import ChannelList, channel_rows
from .lines import Line, LineList
from .view_model import hours_caption, now_words

if TYPE_CHECKING:
    from liaison.desk.person_sheet import PersonSheet, Reach

_TRACK: Final = 8


class HoursBar(QWidget):
    """A day on their clock: their hours filled in, and where it is now."""

    def __init__(self) -> None:
        super().__init__()
        self._reach: Reach | None = None
        self._now: datetime | None = None
        self.setFixedHeight(_TRACK + 8 + line_height(Role.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, reach: Reach | None, now: datetime) -> None:
        """Show their hours and the present time there."""
        self._reach, self._now = reach, now
        self.setVisible(reach is not None)
        self.setAccessibleName(", ".join(part for part in (hours_caption(reach), now_words(reach, now)) if part))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, hours, now, and the hours of the day below."""
        if self._reach is None or self._now is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, 4, self.width(), _TRACK)
        painter.setBrush(token("sel"))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(token("ink-3"))
        for begin, end in spans(self._reach.hours_from, self._reach.hours_until):
            painter.drawRoundedRect(self._part(track, begin, end), 3, 3)
        there = self._now.astimezone(ZoneInfo(self._reach.zone)).time()
        mark = self._part(track, share(there), share(there))
        painter.fillRect(QRectF(mark.left() - 1, track.top() - 4, 2, _TRACK + 8), token("ink"))
        self._paint_ticks(painter, track)
        painter.end()

    def _part(self, track: QRectF, begin: float, end: float) -> QRectF:
        part = QRectF(track.left() + begin * track.width(), track.top(), (end - begin) * track.width(), track.height())
        return mirrored(part, track, Qt.LayoutDirection(self.layoutDirection()))

    def _paint_ticks(self, painter: QPainter, track: QRectF) -> None:
        painter.setFont(font(Role.CAPTION))
        painter.setPen(token("ink-3-text"))
        wide = float(scaled(32))
        for hour in (0, 6, 12, 18, 24):
            middle = self._part(track, hour / 24, hour / 24).left()
            left = min(max(0.0, middle - wide / 2), self.width() - wide)
            flag = Qt.AlignmentFlag.AlignHCenter
            if left == 0.0:
                flag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            elif left == self.width() - wide:
                flag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            place = QRectF(left, track.bottom() + 4, wide, line_height(Role.CAPTION))
            painter.drawText(place, int(flag | Qt.AlignmentFlag.AlignVCenter), f"{hour:02d}")


def share(at: time) -> float:
    """How much of a day is over, 0 to 1."""
    return (at.hour * 60 + at.minute) / (24 * 60)


def spans(begin: time | None, end: time | None) -> list[tuple[float, float]]:
    """The hours of a day as shares of it; hours that go over midnight are two stretches."""
    if begin is None and end is None:
        return []
    start = share(begin) if begin is not None else 0.0
    stop = share(end) if end is not None else 1.0
    return [(start, stop)] if start < stop else [(start, 1.0), (0.0, stop)]


class NeverList(LineList):
    """What must not be done, in red: it is forbidden."""

    def __init__(self) -> None:
        super().__init__(tr("Never"), on_canvas=True)


class AddField(QLineEdit):
    """One line that adds something with Enter. ``said`` carries the text; :meth:`refuse` says what is in the way."""

    said = Signal(str)

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.setFont(font(Role.BODY))
        self.setFixedHeight(scaled(32))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setToolTip(placeholder)
        self.returnPressed.connect(self._say)

    def _say(self) -> None:
        if self.text().strip():
            self.said.emit(self.text().strip())


class ReachSection(QWidget):
    """``added`` carries a typed line; the list tells of ranks, copies and openings itself."""

    added = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Reach them"))
        self.head = SectionHeader(tr("Reach them"), line=True)
        self.now = ElidedLabel("", Role.BODY, "ink")
        self.bar = HoursBar()
        self.channels = ChannelList()
        self.nevers = NeverList()
        self.field = AddField(
            tr("Add a way to reach them"), tr("email x@y.example, Teams first, never calls after 18:00")
        )
        self.field.said.connect(self.added)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.nothing = EmptyState(tr("No channel recorded. Write one below."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(10)
        column.addWidget(self.now)
        column.addSpacing(6)
        column.addWidget(self.bar)
        column.addSpacing(6)
        for part in (self.channels, self.nothing, self.nevers):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        self.problem.hide()

    def show_sheet(self, sheet: PersonSheet, now: datetime) -> None:
        """Show how this person is reached."""
        rows = channel_rows(sheet.channels)
        self.channels.set_rows(rows)
        self.channels.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        lines = [Line(id_, "never", id_, tr("Never: {what}", what=what), is_bad=True) for id_, what in sheet.nevers]
        self.nevers.set_rows(lines)
        self.nevers.setVisible(bool(lines))
        self.show_time(sheet, now)

    def show_time(self, sheet: PersonSheet, now: datetime) -> None:
        """Show what time it is there."""
        self.head.set_caption(hours_caption(sheet.reach))
        said = now_words(sheet.reach, now)
        self.now.setText(said[:1].upper() + said[1:])
        self.now.setVisible(sheet.reach is not None)
        self.bar.show_hours(sheet.reach, now)

    def show_problem(self, sentence: str) -> None:
        """Say what is in the way of a typed line; nothing takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
