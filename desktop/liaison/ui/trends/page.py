"""The page of trends: all clients in one picture, the lines of the chosen one, and what moved them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QMargins, QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.briefing import SourceRef
from liaison.model.words import tr
from liaison.ui.client.evidence import open_evidence
from liaison.ui.client.lines import BLEED
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import new_record, open_record
from liaison.ui.looking import look_behind
from liaison.ui.page import Page, Workplace
from liaison.ui.posters import Exports, Poster
from liaison.ui.widgets import PAGE_MARGIN, Columns, PageScroll
from liaison.ui.widgets.painted import AfterPaint

from .controls import Controls
from .lines_column import LinesColumn
from .loading import load_lines
from .picture_column import PictureColumn
from .view_model import FILTERS, estimates_words, filtered, first_shown

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.trends import ClientTrends, Dot, Portfolio

_MAIN, _SIDE, _GAP = 568, 576, 32
_WEEKS = {"3": 13, "6": 26, "12": 52}


class _Area(PageScroll):
    """``fitted`` tells that its room has changed, also where a scroll bar took some."""

    fitted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it."""
        super().resizeEvent(event)
        self.fitted.emit()


class TrendsPage(Page):
    """Places say ``client``: whose lines are shown."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {
            "client",
            "interaction",
            "commitment",
            "slip",
            "entry",
            "goal",
            "goal_reading",
            "agreement",
            "clause",
            "setting",
        }
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        #: Whose lines are shown, and whose were asked for: those come back once that client is among the others again.
        self._client = self._wanted = ""
        self._is_asked = self._is_settled = False
        self._portfolio: Portfolio | None = None
        self._is_ready = self._has_graphs = False
        self.controls = Controls(place.clock.now().astimezone(place.zone).date())
        self.picture, self.side = PictureColumn(), LinesColumn()
        self._main = QWidget()
        QVBoxLayout(self._main).addWidget(self.picture)
        self.columns = Columns(self._main, self.side, side_width=_SIDE + 2 * BLEED, gap=_GAP - BLEED, main_width=_MAIN)
        self.area = _Area()
        self.area.fitted.connect(self._align)
        self.columns.turned.connect(self._fit)
        self._align()
        self.area.body.addWidget(self.controls)
        self.area.body.addSpacing(16)
        self.area.body.addWidget(self.columns)
        self.area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._look_at_all = look_behind(place, self, self._load_portfolio)
        self.exports = Exports(place, self, self._posters)
        self._rest = AfterPaint(self, self._load_rest)
        self._connect()
        self._add_commands()

    def _connect(self) -> None:
        controls = self.controls
        controls.months.chosen.connect(lambda _key: self._load_portfolio())
        controls.filter.currentIndexChanged.connect(lambda _index: self._narrow())
        controls.known.chosen.connect(lambda _day: self.refresh())
        controls.weeks.chosen.connect(lambda key: self.side.show_weeks(int(key)))
        controls.form.chosen.connect(self._show_form)
        controls.export.clicked.connect(lambda: self.exports.show_below(controls.export))
        self.picture.chosen.connect(self.choose)
        self.picture.opened.connect(self._open_client)
        self.picture.begun.connect(lambda: new_record(self.place, self, "client"))
        self.picture.widened.connect(self._widen)
        self.picture.menu_wanted.connect(lambda at: self._offer(at, self._picture_poster()))
        self.side.menu_wanted.connect(lambda at: self._offer(at, self.side.poster()))
        self.side.opened.connect(self._open_client)
        self.side.sourced.connect(self._open_source)
        self.side.listed.connect(lambda refs, at: open_evidence(self.place, self, refs, at))

    def _add_commands(self) -> None:
        form = Command("trends_form", "Chart or table", Menu.VIEW, "T", "Trends", words="picture accessible list")
        self.place.commands.add(form, self._turn_form, owner=self)

    def name(self) -> str:
        """What the page is."""
        return tr("Trends")

    def subtitle(self) -> str:
        """Of when the estimates are, and from how much."""
        return "" if self._portfolio is None else estimates_words(self._portfolio, self.controls.known.today)

    def rail_entry(self) -> str:
        """Its own."""
        return "trends"

    def first_focus(self) -> QWidget | None:
        """The page itself, so that arrow keys scroll it and Tab goes to the controls."""
        return self.area

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a client's lines beside the picture of all."""
        asked = args.get("client", "")
        if asked:
            self._client = self._wanted = asked
            self._is_asked = True
        self.refresh()

    def refresh(self) -> None:
        """Read the chosen client again, and then all."""
        if not self._has_graphs:
            self.place.work.run(self, _load_graphs, self._take_graphs, latest="graphs")
            return
        if self._client:
            self._load_lines()
        if not self._client or self._portfolio is None:
            self._load_portfolio()

    def _take_graphs(self, _nothing: None) -> None:
        from .chart_keys import add_line_keys, add_picture_keys  # noqa: PLC0415 - with the pictures
        from .line_chart import LineChart  # noqa: PLC0415 - the plotting library is loaded by now, off this thread
        from .quadrant_chart import QuadrantChart  # noqa: PLC0415 - see above

        if not self._has_graphs:
            self._has_graphs = True
            picture, lines = QuadrantChart(), LineChart()
            add_picture_keys(self.place, picture)
            add_line_keys(self.place, lines, "lines")
            self.picture.take_chart(picture)
            self.side.take_chart(lines)
        self.refresh()

    @property
    def _known(self) -> date | None:
        return self.controls.known.day

    def _load_lines(self) -> None:
        client_id, day = self._client, self._known

        load_lines(self.place, self, client_id, self._show_lines, day=day)

    def _show_lines(self, trends: ClientTrends | None) -> None:
        if trends is None:  # another one is chosen instead
            self._client = self._wanted = ""
            self._load_portfolio()
            return
        self.side.show_trends(trends)
        self._be_ready()
        self._rest.want()

    def _load_rest(self) -> None:
        """Read all clients again, which are shown as they were read last, and events of long ago."""
        self._load_portfolio()
        self.side.look_further(self.place, day=self._known)

    def _load_portfolio(self) -> None:
        weeks, day = _WEEKS[self.controls.months.choice], self._known

        def load(desk: Desk) -> Portfolio:
            from liaison.desk.trends import portfolio  # noqa: PLC0415 - loaded on the record's thread

            return portfolio(desk, on=day, as_known=day, weeks=weeks)

        self.place.work.run(self, load, self._take_portfolio, latest="portfolio")

    def _take_portfolio(self, portfolio: Portfolio) -> None:
        if portfolio.waiting:
            self._look_at_all()
        is_same = portfolio is self._portfolio and not self._is_asked
        if is_same or not self.isVisible():  # gone to again, it is asked for again
            return
        self._portfolio = portfolio
        self._show_portfolio()
        self.headline_changed.emit()

    def _show_portfolio(self) -> None:
        if self._portfolio is None:
            return
        self._heed_asked(self._portfolio)
        dots = self._shown_dots()
        months = int(self.controls.months.choice)
        self.picture.show_dots(dots, months, self._portfolio, self.controls.known.today)
        self._follow(dots, self._portfolio)
        self.picture.choose(self._client)
        if not self._client:
            self._be_ready()

    def _heed_asked(self, portfolio: Portfolio) -> None:
        """Whoever was asked for is shown: among other clients than were chosen, where it is none of them."""
        dot = next((one for one in portfolio.dots if one.client_id == self._wanted), None)
        box = self.controls.filter
        if self._is_asked and dot is not None and not filtered((dot,), str(box.currentData())):
            before = box.blockSignals(True)
            box.setCurrentIndex(next(at for at, (key, *_rest) in enumerate(FILTERS) if filtered((dot,), key)))
            box.blockSignals(before)
        self._is_asked = self._is_asked and dot is None

    def _follow(self, dots: Sequence[Dot], portfolio: Portfolio) -> None:
        """Beside the picture stand the lines of one of its clients: who was asked for, or the first; or of none.

        The first one stays while it is among them, whatever day is looked at, once all clients were read.
        """
        shown, read = {one.client_id for one in dots}, {one.client_id for one in portfolio.dots}
        is_coming = self._wanted not in read and portfolio.waiting > 0
        stays = self._client if self._is_settled and self._client in shown else first_shown(dots)
        client = self._wanted if self._wanted in shown or is_coming else stays
        self._is_settled = not portfolio.waiting
        if client != self._client:
            self._client = client
            if client:
                self._load_lines()
        self.side.show_nobody(is_nobody=not client)

    def _narrow(self) -> None:
        """Other clients are shown, from the first of them."""
        self._is_asked = self._is_settled = False
        self._show_portfolio()

    def _widen(self) -> None:
        """All clients there are today."""
        self.controls.filter.setCurrentIndex(0)
        self.controls.known.show_today()

    def choose(self, client_id: str) -> None:
        """Show another client's lines."""
        self._wanted = client_id or self._wanted
        if client_id and client_id != self._client:
            self._client = client_id
            self.picture.choose(client_id)
            self._load_lines()

    def _be_ready(self) -> None:
        self.ready.emit()

    def _show_form(self, key: str) -> None:
        self.picture.show_form(is_table=key == "table")
        self.side.show_form(is_table=key == "table")

    def _turn_form(self) -> None:
        key = "chart" if self.controls.form.choice == "table" else "table"
        self.controls.form.choose(key)
        self._show_form(key)

    def _open_client(self, client_id: str) -> None:
        self.place.navigator.go("client", id=client_id)

    def _open_source(self, source: SourceRef) -> None:
        open_record(self.place, self, source.kind, source.id)

    def _posters(self) -> list[Poster]:
        """Both pictures as they are seen."""
        return [one for one in (self._picture_poster(), self.side.poster()) if one is not None]

    def _picture_poster(self) -> Poster | None:
        if self._portfolio is None:
            return None
        box = self.controls.filter
        whom = box.currentText() if box.currentIndex() else ""
        return self.picture.poster(self._portfolio, self._shown_dots(), whom)

    def _offer(self, at: QPoint, poster: Poster | None) -> None:
        """What can be made of one picture."""
        if poster is not None:
            self.exports.show_at(at, only=poster)

    @property
    def _is_past(self) -> bool:
        return self._portfolio is not None and self._portfolio.on != self.controls.known.today

    def _shown_dots(self) -> tuple[Dot, ...]:
        """The clients that were chosen; on a day in the past those of whom something was known."""
        dots = () if self._portfolio is None else self._portfolio.dots
        known = (one for one in dots if not self._is_past or one.seen or one.last_heard_on)
        return filtered(known, str(self.controls.filter.currentData()))

    def resizeEvent(self, event: object) -> None:
        """The columns and what is in them follow."""
        self._fit()

    def _fit(self) -> None:
        """The columns share the room while they stand side by side."""
        self._align()
        room = self.area.width() - 2 * PAGE_MARGIN - _GAP
        self.columns.set_side_width(max(380, min(_SIDE, room * _SIDE // (_MAIN + _SIDE))) + 2 * BLEED)
        wide = self.area.width() - 2 * PAGE_MARGIN + BLEED
        high = self.area.height() - self.controls.heightForWidth(wide) - 16 - 24
        self.picture.set_room(high, is_alone=self.columns.is_stacked)

    def _align(self) -> None:
        """Words begin and end on the lines of the page: rows of the right column, which may be below, reach beyond."""
        near, far = BLEED if self.columns.is_stacked else 0, BLEED
        bar = self.area.width() - self.area.viewport().width()
        for layout, first, last, below in (
            (self.area.body, PAGE_MARGIN - near, max(0, PAGE_MARGIN - far - bar), 24),
            (self._main.layout(), near, near, 0),
            (self.controls.layout(), near, far, 0),
        ):
            left, right = (last, first) if self.isRightToLeft() else (first, last)
            if layout is not None and layout.contentsMargins() != QMargins(left, 0, right, below):
                layout.setContentsMargins(left, 0, right, below)


def _load_graphs(_desk: Desk) -> None:
    """The plotting library takes its time to load; the window goes on meanwhile."""
    from . import line_chart, quadrant_chart  # noqa: F401, PLC0415 - only so that they are loaded
