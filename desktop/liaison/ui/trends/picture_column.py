"""The white sheet of the page: the picture of delivery and rapport, or a table that says the same, and the clients."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaison.desk.trends.standings import Dot, Portfolio
from liaison.model.words import count, short_day, tr
from liaison.ui.client.lines import LineList
from liaison.ui.client.overview.parts import TableHead
from liaison.ui.posters import Poster
from liaison.ui.theme import scaled
from liaison.ui.widgets import EmptyState, RowList, SectionHeader, Sheet

from .headed import headed
from .lists import ClientDelegate, TableDelegate, client_columns
from .quadrants import paint_quadrants
from .view_model import ClientRow, client_rows

if TYPE_CHECKING:
    from .quadrant_chart import QuadrantChart

_PADDING: Final = 20
_ROWS: Final = 8
_LEAST: Final = 360


class PictureColumn(Sheet):
    """``chosen`` carries the client that was chosen anywhere in it, ``opened`` the one to go to.

    ``begun`` asks for a first client, ``widened`` for all clients there are today, ``menu_wanted`` for what can be
    taken along.
    """

    chosen = Signal(str)
    opened = Signal(str)
    begun = Signal()
    widened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__(margins=(1, 16, 1, 8))
        self.chart: QuadrantChart | None = None
        self._is_table, self._is_waiting, self._is_filled = False, False, False
        self._room, self._is_alone = 0, False
        self._trail = ""
        self.head = SectionHeader(tr("Delivery and rapport"))
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.list = RowList(ClientDelegate(), tr("Clients"), key=lambda row: row.id, words=lambda row: row.words)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heads = TableHead(
            (tr("Client"), tr("Delivery"), tr("Rapport"), tr("Last heard")), client_columns, right=frozenset({1, 2, 3})
        )
        self.table = LineList(TableDelegate(), tr("Delivery and rapport as a table"))
        self.empty: EmptyState | None = None
        self._lay_out()
        self.list.chosen.connect(self._choose_row)
        self.list.opened.connect(lambda row: self.opened.emit(row.id))
        self.table.chosen.connect(self._choose_row)
        self.table.opened.connect(lambda row: self.opened.emit(row.id))

    def _choose_row(self, row: ClientRow | None) -> None:
        """A person chose it; a list that keeps its row while it is filled anew chooses nothing."""
        if row is not None and not self._is_filled:
            self.chosen.emit(row.id)

    def _lay_out(self) -> None:
        self.body.addWidget(_inset(self.head, _PADDING))
        self.body.addLayout(self._place)
        self.body.addWidget(_inset(self.table, _PADDING - 8))
        self.body.addSpacing(6)
        self._above = _inset(self.heads, _PADDING - 8)
        self.body.addWidget(self._above)
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        self.table.hide()

    def take_chart(self, chart: QuadrantChart) -> None:
        """The picture is there now."""
        self.chart = chart
        chart.chosen.connect(self.chosen)
        chart.opened.connect(self.opened)
        chart.menu_wanted.connect(self.menu_wanted)
        self._place.addWidget(_inset(chart, 12))
        QWidget.setTabOrder(self.table, chart)  # where it is seen, not where it came
        chart.setVisible(not self._is_table)

    def set_room(self, height: int, *, is_alone: bool) -> None:
        """The page is so high below its controls: the picture leaves room for the clients under it.

        Where it ``is_alone``, with the lines below, the page is scrolled all the same, so it takes all there is.
        """
        rows = scaled(27) * max(3, min(len(self.list), _ROWS))
        self._room, self._is_alone = height, is_alone
        if self.chart is not None:
            others = scaled(28) + 24 if is_alone else rows + scaled(28 + 24) + 16 + 6 + 8
            self.chart.set_most_height(max(scaled(_LEAST), height - others))

    def show_form(self, *, is_table: bool) -> None:
        """As a picture with a short table below, or as one full table."""
        self._is_table = is_table
        has_rows = self.empty is None
        if self.chart is not None:
            self.chart.setVisible(not is_table and has_rows)
        for part in (self.heads, self.list):
            part.setVisible(not is_table and has_rows)
        self.table.setVisible(is_table and has_rows)
        self._say_form()

    def _say_form(self) -> None:
        """What the marks of the picture mean is said beside the picture only."""
        self.head.caption.setVisible(self._is_waiting or (not self._is_table and self.empty is None))

    def show_dots(self, dots: Sequence[Dot], months: int, portfolio: Portfolio, today: date) -> None:
        """Show these of all clients as they stood on a day, which may be before today."""
        on, waiting = portfolio.on, portfolio.waiting
        is_past = on != today
        has_known = any(one.seen or one.last_heard_on for one in portfolio.dots)
        is_empty = not dots and not waiting
        self._say_empty(is_empty=is_empty, has_clients=bool(portfolio.dots), is_past=is_past, has_known=has_known)
        trail = self._trail = count(months, "trail {n} month", "trail {n} months")
        caption = tr("dot today, {trail}, ellipse 80\u202f% range", trail=trail)
        if is_past:
            day = short_day(on, today)
            caption = tr("dot on {day}, {trail}, ellipse 80\u202f% range", day=day, trail=trail)
        self._is_waiting = waiting > 0
        if waiting:
            caption = count(waiting, "{n} client is still being read", "{n} clients are still being read")
        self.head.set_caption(caption)
        self._say_form()
        rows = client_rows(dots, on, is_past=is_past)
        self._is_filled = True
        self.list.set_rows(rows)
        self.table.set_rows(rows)
        self._is_filled = False
        self.list.setFixedHeight(scaled(27) * max(1, min(len(rows), _ROWS)))
        bar = self.list.verticalScrollBar().sizeHint().width() if len(rows) > _ROWS else 0
        near, far = _PADDING - 8, _PADDING - 8 + bar  # the heads stand over what they name, beside a scroll bar too
        left, right = (far, near) if self.isRightToLeft() else (near, far)
        self._above.setContentsMargins(left, 0, right, 0)
        if self.chart is not None:
            self.chart.show_dots(dots, months)
        self.show_form(is_table=self._is_table)
        self.set_room(self._room, is_alone=self._is_alone)

    def choose(self, client_id: str) -> None:
        """Mark a client in the picture and in the tables."""
        if self.chart is not None:
            self.chart.choose(client_id)
        for one in (self.list, self.table):
            before = one.blockSignals(True)
            one.selectionModel().blockSignals(True)
            one.choose(client_id)
            one.selectionModel().blockSignals(False)
            one.blockSignals(before)
            one.viewport().update()

    def poster(self, portfolio: Portfolio, dots: Sequence[Dot], whom: str = "") -> Poster | None:
        """The picture as it is seen, with the figures of all lines; ``whom`` says which clients, if not all."""
        chart = self.chart
        if chart is None or not dots:
            return None
        frame, picture, marked = chart.frame, chart.drawn, chart.marked()
        title = tr("Delivery and rapport")

        def paint(painter: QPainter) -> None:
            paint_quadrants(painter, frame, picture, marked)

        def table() -> bytes:
            from liaison.desk.trends.tables import portfolio_table  # noqa: PLC0415 - only where it is saved

            return portfolio_table(portfolio, dots)

        day = short_day(portfolio.on, date.min)
        when = tr("As known on {day}, {trail}", day=day, trail=self._trail)
        head = tr("{what}: {clients}", what=title, clients=whom) if whom else title
        return headed(title, (head, when), chart.size(), paint, table)

    def _say_empty(self, *, is_empty: bool, has_clients: bool, is_past: bool, has_known: bool) -> None:
        if self.empty is not None:
            self.empty.hide()
            self.empty.deleteLater()
            self.empty = None
        if not is_empty:
            return
        sentence, link, wanted = tr("No client is like that."), tr("Show all clients"), self.widened
        if not has_clients:
            sentence, link, wanted = tr("No clients yet."), tr("Add a client"), self.begun
        elif is_past:
            sentence, link = tr("No client was like that on this day."), tr("Show all clients as known today")
            if not has_known:
                sentence = tr("Nothing was known of any client on this day.")
        self.empty = EmptyState(sentence, link)
        self.empty.followed.connect(wanted)
        self.empty.setContentsMargins(_PADDING, 0, _PADDING, 0)
        self._place.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)


def _inset(widget: QWidget, margin: int) -> QWidget:
    """A widget with a margin on either side."""
    around = QWidget()
    around.setContentsMargins(margin, 0, margin, 0)
    row = QVBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    return around
