"""The Overview tab: everything of a client on one page; each line opens what it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.client.columns import TabColumns
from liaison.ui.client.evidence import open_evidence
from liaison.ui.client.tab import ClientTab
from liaison.ui.map import StakeholderMap
from liaison.ui.page import Workplace
from liaison.ui.signs import SignDeeds
from liaison.ui.trends.relationship import Relation, load_relation
from liaison.ui.widgets.painted import AfterPaint

from .main_column import MainColumn
from .side_column import SideColumn

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.overview import ClientOverview, Voice
    from liaison.desk.signs import ClientSigns
    from liaison.ui.client.lines import LineList

from .facets import FacetRow
from .view_model import SignRow


class OverviewTab(ClientTab):
    """One client at a glance, in two columns; below a window of 1180 pixels in one."""

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._view: ClientOverview | None = None
        self._voice: Voice | None = None
        self._signs: ClientSigns | None = None
        self._with_resting = False
        self.deeds = SignDeeds(place, self)
        self.chart = StakeholderMap(place, client_id)
        self.main, self.side = MainColumn(self.chart), SideColumn()
        self.area = TabColumns(self.main, self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._rest = AfterPaint(self, self._load_rest)
        self._connect()

    def _connect(self) -> None:
        main, side = self.main, self.side
        main.goals.wanted.connect(self._want)
        for part in (main.hired, main.stakes, main.stakeholders, *side.parts):
            part.wanted.connect(self._want)
        main.stakeholders.voice.followed.connect(self._open_voice)
        lists: tuple[tuple[LineList, str], ...] = (
            (main.goals.list, "goal"),
            (main.stakes.list, "stake"),
            (side.reach.list, "person"),
        )
        for found, kind in lists:
            found.opened.connect(lambda row, kind=kind: self._open(kind, row.id))
            found.menu_wanted.connect(lambda row, at, kind=kind: self._show_menu(kind, row.id, at))
        side.relation.list.opened.connect(lambda row: self._go("trends", row.id))
        side.agreement.list.opened.connect(lambda row: self._go("agreement", row.id))
        side.agreement.list.menu_wanted.connect(lambda row, at: self._show_menu("clause", row.id, at))
        side.facets.list.opened.connect(self._open_facet)
        side.sign_list.opened.connect(self._open_sign)
        side.sign_list.step_wanted.connect(lambda row: self.deeds.take(row.view.client_id, row.view.finding.step))
        side.sign_list.menu_wanted.connect(self._show_sign_menu)
        side.resting.clicked.connect(self._show_resting)

    def first_focus(self) -> QWidget | None:
        """The page itself, so that arrow keys scroll it."""
        return self.area

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading a client."""
        self.client_id = self.chart.client_id = client_id
        self._view = self._signs = None
        self._with_resting = False
        self.area.hide()
        self.area.verticalScrollBar().setValue(0)
        for found in (self.main.goals.list, self.main.stakes.list, *(part.list for part in self.side.parts)):
            found.set_rows(())
        self.chart.refresh()
        return True

    def refresh(self) -> None:
        """Read the client again."""
        client_id = self.client_id

        def load(desk: Desk) -> ClientOverview | None:
            from liaison.desk.overview import client_overview  # noqa: PLC0415 - loaded on the record's thread
            from liaison.model.errors import NotFoundError  # noqa: PLC0415 - loaded on the record's thread

            try:
                return client_overview(desk, client_id)
            except NotFoundError:  # the page says so in place of its tabs
                return None

        self.place.work.run(self, load, self._show, latest="overview")

    def _load_rest(self) -> None:
        """Read what looks back further, once the rest is painted: what the signs find, and the lines in small."""
        client_id = self.client_id

        def show(relation: Relation | None) -> None:
            if relation is not None and client_id == self.client_id:
                self.side.show_relation(relation)

        self._load_signs()
        load_relation(self.place, self, client_id, show, lambda: self._rest.is_wanted)

    def _load_signs(self) -> None:
        """Read what the signs find."""
        client_id, rest = self.client_id, self._rest

        def load(desk: Desk) -> ClientSigns | None:
            from liaison.desk.signs import client_signs  # noqa: PLC0415 - loaded on the record's thread
            from liaison.model.errors import NotFoundError  # noqa: PLC0415 - loaded on the record's thread

            try:
                return client_signs(desk, client_id) if rest.is_wanted else None
            except NotFoundError:  # the page says so in place of its tabs
                return None

        self.place.work.run(self, load, self._show_signs, latest="signs")

    def _show_signs(self, signs: ClientSigns | None) -> None:
        if signs is not None and signs.client_id == self.client_id:
            self._signs = signs
            self.side.show_signs(signs, with_resting=self._with_resting)

    def _show(self, view: ClientOverview | None) -> None:
        if view is not None:
            self._view = view
            offset = self.area.verticalScrollBar().value()
            self.main.show_view(view)
            self.side.show_view(view)
            if view.voice != self._voice:
                self._voice = view.voice
                self.chart.refresh()
            self.area.show()
            self.area.verticalScrollBar().setValue(offset)
            self._rest.want()
        self.ready.emit()

    def _want(self, key: str) -> None:
        """What the link of a section asks for."""
        from liaison.ui.editing import edit_record, new_record  # noqa: PLC0415 - forms are loaded when they are wanted

        if key == "hired":
            edit_record(self.place, self, "client", self.client_id)
        elif key in {"people", "agreement", "trends"}:
            self._go(key)
        elif key == "signs":
            self.place.navigator.go("settings", section="signs")
        elif key == "log":
            from liaison.ui.log import log_interaction  # noqa: PLC0415 - a dialog is loaded when it is wanted

            log_interaction(self.window(), self.place, self.client_id)
        elif key == "edit":
            edit_record(self.place, self, "client", self.client_id)
        else:
            new_record(self.place, self, key, client_id=self.client_id)

    def _go(self, tab: str, record: str = "") -> None:
        args = {"id": self.client_id, "tab": tab} | ({"record": record} if record else {})
        self.place.navigator.go("client", **args)

    def _open(self, kind: str, record_id: str) -> None:
        from liaison.ui.editing import open_record  # noqa: PLC0415 - forms are loaded when they are wanted

        open_record(self.place, self, kind, record_id)

    def _show_menu(self, kind: str, record_id: str, at: QPoint) -> None:
        from liaison.ui.editing import record_menu  # noqa: PLC0415 - forms are loaded when they are wanted

        menu = record_menu(self.place, self, kind, record_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _open_facet(self, row: Any) -> None:
        assert isinstance(row, FacetRow)
        if row.refs:
            open_evidence(self.place, self, row.refs, self.side.facets.list.below_current())
        else:
            self._want(row.otherwise)

    def _open_sign(self, row: Any) -> None:
        assert isinstance(row, SignRow)
        open_evidence(self.place, self, row.refs, self.side.sign_list.below_current())

    def _show_sign_menu(self, row: Any, at: QPoint) -> None:
        assert isinstance(row, SignRow)
        self.deeds.menu(row.view).popup(at)

    def _show_resting(self) -> None:
        """Show what rests below what speaks."""
        self._with_resting = True
        if self._signs is not None:
            self._show_signs(self._signs)

    def _open_voice(self) -> None:
        if self._view is not None and self._view.voice is not None:
            link = self.main.stakeholders.voice.counted
            open_evidence(self.place, self, self._view.voice.refs, link.mapToGlobal(link.rect().bottomLeft()))
