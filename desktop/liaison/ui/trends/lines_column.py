"""The right column of the page: the lines of the chosen client, and what moved them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.desk.trends.views import ClientTrends, line_label
from liaison.insight.trends.observing import LineName
from liaison.model.words import day_and_month, month_name, tr
from liaison.ui.client.lines import BLEED, LineList
from liaison.ui.client.overview.parts import TableHead
from liaison.ui.posters import Poster
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, Label, SectionHeader
from liaison.ui.widgets.flow import FlowLayout

from .curves import paint_curves, text_colour_of
from .headed import headed
from .lists import MonthDelegate, MonthHeads, MoveDelegate
from .loading import load_lines
from .view_model import PICTURED, MonthRow, MoveRow, period_rows, poster_head, signed, stands_words, what_moved

if TYPE_CHECKING:
    from liaison.ui.page import Workplace

    from .line_chart import LineChart

#: Which lines stand together: keys, words in English, names.
CHOICES: Final[tuple[tuple[str, str, tuple[LineName, ...]], ...]] = (
    ("both", "Delivery and rapport", PICTURED),
    ("responsiveness", "Responsiveness", (LineName.RESPONSIVENESS, LineName.OUR_REPLIES)),
    ("value", "Value", (LineName.VALUE,)),
    ("candour", "Candour", (LineName.CANDOUR,)),
)
#: Stretches of time, in days.
STRETCHES: Final = (("91", "3 months"), ("365", "1 year"), ("1096", "3 years"), ("3653", "10 years"))


class LinesColumn(QWidget):
    """``sourced`` carries the record that was asked for, ``opened`` the client.

    ``shown`` tells that a client is shown, or another state of it; ``menu_wanted`` asks for what can be taken along.
    ``listed`` carries the records of what happened in a period, and where on screen to offer them.
    """

    sourced = Signal(object)
    shown = Signal()
    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    listed = Signal(object, QPoint)

    def __init__(self, link: str = "") -> None:
        super().__init__()
        self._link = link
        self.chart: LineChart | None = None
        self.trends: ClientTrends | None = None
        self._weeks, self._is_table = 13, False
        self._unfolded: LineName | None = None
        self.head = SectionHeader(" ", link=link or tr("Open client"))
        self.lines = ComboBox()
        self.lines.setAccessibleName(tr("Which lines"))
        for key, words, _names in CHOICES:
            self.lines.addItem(tr(words), key)
        self.stretch = ComboBox()
        self.stretch.setAccessibleName(tr("How long a time"))
        for key, words in STRETCHES:
            self.stretch.addItem(tr(words), key)
        self.stretch.setCurrentIndex(1)
        self._month = MonthDelegate()
        self.month_heads = MonthHeads(self._month)
        self.months = LineList(self._month, tr("The lines month by month"))
        self._move = MoveDelegate()
        self.moves = LineList(self._move, tr("What moved it"))
        self.moved_head = SectionHeader(tr("What moved it"))
        self.change = QHBoxLayout()
        self._told: list[Label] = []
        self._place = QVBoxLayout()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.all = QWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.all)
        self.nobody = Label(tr("The lines of a client stand here once one is shown."), Role.BODY, "ink-2")
        self.nobody.setWordWrap(True)
        self.nobody.setContentsMargins(BLEED, 22, BLEED, 0)
        self.nobody.hide()
        around.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self.all)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        column.addWidget(_inset(self.head))
        choices = QWidget()
        self.choices = FlowLayout(choices)
        self.choices.setContentsMargins(BLEED, 0, BLEED, 8)
        self.choices.addWidget(self.lines)
        self.choices.addWidget(self.stretch)
        self._place.setContentsMargins(BLEED, 0, BLEED, 0)
        column.addLayout(self._place)
        column.addWidget(self.month_heads)
        column.addWidget(self.months)
        column.addSpacing(4)
        column.addWidget(choices)
        column.addSpacing(12)
        column.addWidget(_inset(self._moved_row()))
        heads = (tr("Points"), "", tr("On"), tr("Evidence"), "", tr("Date"))
        self._move_heads = TableHead(heads, self._move.columns, right=frozenset({0, 5}))
        column.addWidget(self._move_heads)
        column.addWidget(self.moves)
        self.nothing = Label(tr("Nothing moved these lines in that time."), Role.BODY, "ink-2")
        self.nothing.setContentsMargins(BLEED, 8, BLEED, 0)
        self.nothing.hide()
        column.addWidget(self.nothing)
        column.addStretch(1)
        self.months.hide()
        self.month_heads.hide()

    def _moved_row(self) -> QWidget:
        """What it is, and how far the lines moved at the far end, or below it where that is long."""
        row, far = QWidget(), QWidget()
        self.moved_head.caption.hide()
        self.change.setContentsMargins(0, 0, 0, 0)
        self.change.setSpacing(4)
        self.change.setAlignment(Qt.AlignmentFlag.AlignTop)
        far.setLayout(self.change)
        far.setFixedHeight(scaled(28))
        inside = FlowLayout(row, line_gap=0)
        inside.addWidget(self.moved_head)
        inside.end_with(far)
        return row

    def _connect(self) -> None:
        self.moves.opened.connect(self._open_move)
        self.months.opened.connect(self._open_period)
        self.lines.currentIndexChanged.connect(lambda _index: self._show())
        self.stretch.currentIndexChanged.connect(self._stretch)
        self.stretch.activated.connect(self._stretch)  # also where the same is chosen again, from closer by
        assert self.head.link is not None, "it was asked for"
        self.head.link.clicked.connect(lambda: self.opened.emit(self.trends.client_id) if self.trends else None)

    def take_chart(self, chart: LineChart) -> None:
        """The picture is there now."""
        self.chart = chart
        chart.sourced.connect(self.sourced)
        chart.listed.connect(self.listed)
        chart.menu_wanted.connect(self.menu_wanted)
        self._place.addWidget(chart)
        self._call_back()
        if self.head.link is not None:
            QWidget.setTabOrder(self.head.link, chart)  # where it is seen, not where it came
        self.show_form(is_table=self._is_table)

    def _call_back(self) -> None:
        if self.chart is not None:
            self.chart.call_back(tr("Back to {time}", time=self.stretch.currentText()))

    @property
    def names(self) -> tuple[LineName, ...]:
        """The lines that are shown."""
        return CHOICES[max(0, self.lines.currentIndex())][2]

    def choose_line(self, key: str) -> None:
        """Show the lines among which one of that name stands."""
        place = next((at for at, (_key, _words, names) in enumerate(CHOICES) if key in names), -1)
        if place >= 0:
            self.lines.setCurrentIndex(place)

    def show_form(self, *, is_table: bool) -> None:
        """As a picture, or month by month."""
        self._is_table = is_table
        if self.chart is not None:
            self.chart.setVisible(not is_table)
        self.months.setVisible(is_table)
        self.month_heads.setVisible(is_table)
        self._show_months()

    def show_nobody(self, *, is_nobody: bool) -> None:
        """Say that there is no client whose lines could be shown, or show them."""
        self.nobody.setVisible(is_nobody)
        self.all.setVisible(not is_nobody)

    def show_weeks(self, weeks: int) -> None:
        """Compare over so many weeks."""
        self._weeks = weeks
        self._show()

    def show_trends(self, trends: ClientTrends) -> None:
        """Show a client."""
        if self.trends is None or self.trends.client_id != trends.client_id:
            self._unfolded = None
        self.trends = trends
        self.head.title.setText(trends.client)
        self.head.set_caption(stands_words(trends))
        assert self.head.link is not None, "it was asked for"
        self.head.link.setAccessibleName(self._link or tr("Open {client}", client=trends.client))
        self._show()
        self.shown.emit()

    def look_further(self, place: Workplace, *, day: date | None = None) -> None:
        """Read events of long ago where they are not there, behind what is shown."""
        if self.trends is not None and not self.trends.has_all_events:
            load_lines(place, self, self.trends.client_id, self._take_whole, day=day, is_whole=True)

    def _take_whole(self, trends: ClientTrends | None) -> None:
        """The same with all its events, unless another client is shown by now."""
        shown = self.trends
        if trends is not None and shown is not None and (trends.client_id, trends.on) == (shown.client_id, shown.on):
            self.show_trends(trends)

    def forget(self) -> None:
        """Begin anew with another client: both lines over a year."""
        self.trends = None
        self._unfolded = None
        self.moves.set_rows(())
        self.months.set_rows(())
        if self.chart is not None:
            self.chart.forget()
            self.chart.show_days(float(STRETCHES[1][0]))
        self.lines.setCurrentIndex(0)
        self.stretch.setCurrentIndex(1)

    def _show(self) -> None:
        if self.trends is None:
            return
        names = self.names
        if self.chart is not None:
            self.chart.show_lines(self.trends, names)
        self._month.names = names
        self.month_heads.update()
        self._show_months()
        if self._move.names != names:
            self._move.names = names
            self._move_heads.update()
            self.moves.viewport().update()
        moved = what_moved(self.trends, names, self._weeks, unfolded=self._unfolded)
        self.moves.set_rows(moved.rows)
        self.moves.setVisible(bool(moved.rows))
        self.nothing.setVisible(not moved.rows)
        day = day_and_month(moved.since, month_name(moved.since))
        self._show_change(tr("Since {day}:", day=day) if moved.changes else "", moved.changes)

    def _show_months(self) -> None:
        """The table is filled only where it is seen: it costs as much as the picture."""
        if self._is_table and self.trends is not None:
            self.months.set_rows(period_rows(self.trends, self.names, int(self.stretch.currentData())))

    def _show_change(self, since: str, changes: Sequence[tuple[LineName, str, float]]) -> None:
        """How far each line moved, each in its own colour."""
        told = [(since, "ink-2")]
        for place, (name, _label, points) in enumerate(changes):
            more = "," if place + 1 < len(changes) else ""
            words = tr("{line} {points}", line=line_label(name), points=signed(points))
            told.append((f"{words}{more}", text_colour_of(name)))
        while len(self._told) > len(told):
            gone = self._told.pop()
            self.change.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._told) < len(told):
            self._told.append(_small())
            self.change.addWidget(self._told[-1])
        for label, (words, colour) in zip(self._told, told, strict=True):
            label.set_colour(colour)
            if label.text() != words:  # else all that stands around it would be laid out anew
                label.setText(words)

    def _open_move(self, row: MoveRow) -> None:
        """The record, or all the smaller ones of a line."""
        if row.source is not None:
            self.sourced.emit(row.source)
        elif row.link:
            self._unfolded = row.line
            self._show()

    def _open_period(self, row: MonthRow) -> None:
        if row.refs:
            self.listed.emit(row.refs, self.months.below_current())

    def poster(self) -> Poster | None:
        """The picture as it is seen, with its figures and what they rest on."""
        chart, trends, names = self.chart, self.trends, self.names
        if chart is None or chart.drawn is None or trends is None:
            return None
        frame, drawn, size = chart.frame, chart.drawn, chart.size()

        first, last = (date.fromordinal(max(1, int(day))) for day in (frame.left, frame.right))
        last = max(first, min(last, trends.on))

        def paint(painter: QPainter) -> None:
            paint_curves(painter, QRectF(0, 0, size.width(), size.height()), frame, drawn, "surface")

        def table() -> bytes:
            from liaison.desk.trends.tables import lines_table  # noqa: PLC0415 - only where it is saved

            return lines_table(trends, names, first, last)

        return headed(trends.client, poster_head(trends, names, first, last), size, paint, table)

    def _stretch(self, _index: int) -> None:
        if self.chart is not None:
            self.chart.show_days(float(self.stretch.currentData()))
            self._call_back()
        self._show_months()


def _small() -> Label:
    label = Label("", Role.SECONDARY)
    label.setFixedHeight(scaled(20))
    label.setContentsMargins(0, 2, 0, 0)
    return label


def _inset(widget: QWidget) -> QWidget:
    """What does not bleed as the lists do."""
    around = QWidget()
    row = QHBoxLayout(around)
    row.setContentsMargins(BLEED, 0, BLEED, 0)
    row.addWidget(widget)
    return around
