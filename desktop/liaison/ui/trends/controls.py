"""The line of controls: how long the trails are, which clients, as of when, and as pictures or tables."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QWidget

from liaison.model.words import short_day, tr
from liaison.ui.theme import Role, scaled, text_width, token
from liaison.ui.widgets import Button, ComboBox, ElidedLabel, SegmentedControl, focus_outline
from liaison.ui.widgets.flow import FlowLayout

from .view_model import FILTERS

#: How far the past is replayed, in weeks.
WEEKS_BACK: Final = 104
_SETTLED_MS: Final = 120
_TRACK: Final = 4.0


class LinesControls(NamedTuple):
    """What the lines of a client are compared over, chart or table, and what takes them along."""

    weeks: SegmentedControl
    form: SegmentedControl
    export: Button


def lines_controls(*, is_close: bool = False) -> LinesControls:
    """New ones: 13 weeks, as a chart; closer where the column is narrow."""
    weeks = SegmentedControl([("4", tr("4 weeks")), ("13", tr("13 weeks"))], tr("Compared over"))
    weeks.choose("13")
    form = SegmentedControl([("chart", tr("Chart")), ("table", tr("Table"))], tr("Shown as"))
    form.choose("chart")
    return LinesControls(weeks, form, Button(tr("Export"), trailing_icon="" if is_close else "chevron-down"))


class WeekSlider(QSlider):
    """A track of weeks; its right end is today."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, WEEKS_BACK)
        self.setValue(WEEKS_BACK)
        self.setSingleStep(1)
        self.setPageStep(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("As known on"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As long as there is room for beside the rest."""
        return QSize(scaled(120), scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, what of it has passed, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = scaled(7)
        room = QRectF(self.rect()).adjusted(radius + 2, 0, -radius - 2, 0)
        share = self.value() / max(1, self.maximum())
        is_mirrored = self.isRightToLeft()
        x = room.right() - share * room.width() if is_mirrored else room.left() + share * room.width()
        track = QRectF(room.left(), room.center().y() - _TRACK / 2, room.width(), _TRACK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("sel"))
        painter.drawRoundedRect(track, 2, 2)
        passed = QRectF(track)
        if is_mirrored:
            passed.setLeft(x)
        else:
            passed.setRight(x)
        painter.setBrush(token("ink-2"))
        painter.drawRoundedRect(passed, 2, 2)
        painter.setPen(QPen(token("ink-2"), 1.5))
        painter.setBrush(token("surface"))
        painter.drawEllipse(QPointF(x, room.center().y()), radius, radius)
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()))
        painter.end()


class _DayWords(ElidedLabel):
    """Words that take the same room whatever day they tell, and less where there is less."""

    def __init__(self, width: int) -> None:
        super().__init__("", Role.SECONDARY, "ink-2")
        self._width = width

    def sizeHint(self) -> QSize:
        """As wide as the longest day."""
        return QSize(self._width, super().sizeHint().height())


class AsKnown(QWidget):
    """The slider with the day it stands on. ``chosen`` carries that day, or None for today, once it rests."""

    chosen = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today = today
        self.slider = WeekSlider()
        self.words = _DayWords(
            max(text_width(Role.SECONDARY, self._said(date(2028, month, 28))) for month in range(1, 13)) + 4
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.slider)
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(lambda: self.chosen.emit(self.day))
        self.slider.valueChanged.connect(self._moved)
        self._moved(self.slider.value(), is_told=False)

    @property
    def day(self) -> date | None:
        """The day it stands on; None is today."""
        back = self.slider.maximum() - self.slider.value()
        return self.today - timedelta(weeks=back) if back else None

    def show_today(self) -> None:
        """Go to its end."""
        self.slider.setValue(self.slider.maximum())

    def _moved(self, _value: int, *, is_told: bool = True) -> None:
        self.words.setText(self._said(self.day))
        self.slider.setAccessibleDescription(self.words.text())
        if is_told:
            self._settled.start()

    def _said(self, day: date | None) -> str:
        if day is None:
            return tr("As known today")
        return tr("As known on {day}", day=short_day(day, self.today))


class Controls(QWidget):
    """All of them, in as many lines as they need."""

    def __init__(self, today: date) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        months = [("3", tr("3 months")), ("6", tr("6 months")), ("12", tr("12 months"))]
        self.months = SegmentedControl(months, tr("Length of the trails"))
        self.months.choose("6")
        self.filter = ComboBox()
        self.filter.setAccessibleName(tr("Which clients"))
        self.filter.setMinimumWidth(scaled(152))
        self.filter.setFixedHeight(scaled(32))
        for key, words, _chooses in FILTERS:
            self.filter.addItem(tr(words), key)
        self.known = AsKnown(today)
        self.weeks, self.form, self.export = lines_controls()
        row = FlowLayout(self)
        row.addWidget(self.months)
        row.addWidget(self.filter)
        row.addWidget(self.known)
        for begins in (self.filter, self.known):
            row.set_gap_before(begins, 16)
        row.end_with(self.weeks, self.form, self.export)
