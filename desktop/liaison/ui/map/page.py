"""The page on which the map of one client is edited. Places say ``client``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError, NotFoundError
from liaison.model.words import tr
from liaison.ui.commands import Command, Menu, shortcut_words
from liaison.ui.navigation import Place
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import PAGE_MARGIN, Button, ElidedLabel, EmptyState, Sheet
from liaison.ui.widgets.flow import FlowLayout

from .editor import MapEditor
from .embedded import KINDS
from .gestures import EditCanvas, Link

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.stakeholder_map import MapView

_CONTEXT: Final = "Stakeholder map"


class MapPage(Page):
    """The map of a client at full size, with everything that can be done to it."""

    kinds: ClassVar[frozenset[str]] = KINDS

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._client = self._shown = ""
        self.canvas = EditCanvas()
        self.editor = MapEditor(place, self.canvas)
        self.empty = EmptyState(tr("Nobody is on the map yet."), tr("Add a person"))
        self.empty.followed.connect(self.editor.add)
        self.hint = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.canvas.linking.connect(lambda _link: self._show_hint())
        self.canvas.chosen.connect(lambda _node: self._show_hint())
        self._lay_out()
        self._add_commands()
        self._show_hint()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(8)
        column.addWidget(self._controls())
        column.addWidget(self.hint)  # not at the foot, where toasts lie
        sheet = Sheet(margins=(1, 1, 1, 1))
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 0)
        inside.addWidget(self.empty)
        sheet.body.addLayout(inside)
        sheet.body.addWidget(self.canvas, 1)
        column.addWidget(sheet, 1)
        self.empty.hide()

    def _controls(self) -> QWidget:
        controls = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        controls.setSizePolicy(policy)
        row = FlowLayout(controls)
        self.back = Button(tr("Back"), icon="arrow-left", shortcut_text=shortcut_words("Alt+Left"))
        self.back.clicked.connect(self.place.navigator.back)
        self.add_button = Button(tr("Add person"), icon="plus", shortcut_text=shortcut_words("N"))
        self.add_button.clicked.connect(self.editor.add)
        self.tidy_button = Button(tr("Tidy up"), shortcut_text=shortcut_words("T"))
        self.tidy_button.clicked.connect(self.editor.tidy)
        self.fit_button = Button(tr("Fit"), shortcut_text=shortcut_words("F"))
        self.fit_button.clicked.connect(lambda: self.canvas.fit(0))
        self.export_button = Button(tr("Export"), trailing_icon="chevron-down")
        self.export_button.clicked.connect(lambda: self.editor.show_exports(self.export_button))
        row.addWidget(self.back)
        row.end_with(self.add_button, self.tidy_button, self.fit_button, self.export_button)
        return controls

    def _add_commands(self) -> None:
        editor, canvas = self.editor, self.canvas
        for identity, text, keys, act in (
            ("map_add", "Add a person to the map", "N", editor.add),
            ("map_connect", "Draw a line: reports to", "C", lambda: canvas.begin_link(Link.REPORTS)),
            ("map_influence", "Draw a line: influences", "I", lambda: canvas.begin_link(Link.INFLUENCES)),
            ("map_label", "Label a line", "L", editor.label_line),
            ("map_stance", "Set the stance", "S", editor.choose_stance),
            ("map_contact", "Point of contact", "P", editor.turn_contact),
            ("map_remove_line", "Remove a line", "Del", editor.remove_line),
            ("map_tidy", "Tidy the map up", "T", editor.tidy),
            ("map_fit", "See the whole map", "F", lambda: canvas.fit(0)),
            ("map_closer", "Closer", "+", lambda: canvas.zoom_by(1)),
            ("map_further", "Further away", "-", lambda: canvas.zoom_by(-1)),
        ):
            command = Command(identity, text, Menu.RECORD, keys, context=_CONTEXT)
            self.place.commands.add(command, partial(self._if_shown, act), owner=canvas)

    def _if_shown(self, act: Callable[[], object]) -> None:
        """What is asked for from elsewhere, as from the palette, must not change a map that is not seen."""
        if self.canvas.isVisible():
            act()

    def name(self) -> str:
        """Whose map it is."""
        view = self.canvas.view
        return tr("Stakeholders of {client}", client=view.client) if view is not None else ""

    def title(self) -> str:
        """The client."""
        view = self.canvas.view
        return view.client if view is not None else ""

    def subtitle(self) -> str:
        """What of the client."""
        return tr("Stakeholder map")

    def rail_entry(self) -> str:
        """The client's entry."""
        return f"client:{self._client}"

    def first_focus(self) -> QWidget | None:
        """The map."""
        return self.canvas

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a client's map."""
        self._client = args.get("client", "")
        self.editor.show_client(self._client)
        self.refresh()

    def refresh(self) -> None:
        """Read the map again."""
        client_id = self._client

        def op(desk: Desk) -> MapView:
            from liaison.desk.stakeholder_map import stakeholder_map  # noqa: PLC0415 - loaded on the record's thread

            return stakeholder_map(desk, client_id)

        self.place.work.run(self, op, self._show, self._fail, latest="map")

    def _fail(self, error: LiaisonError) -> None:
        """A client whose adding was undone is left for all of them."""
        is_undone = isinstance(error, NotFoundError) and self._shown == self._client
        if is_undone and self.place.navigator.here == Place("map", {"client": self._client}):
            self.place.navigator.go("clients")
        else:
            self.place.notices.show_problem(error)

    def _show(self, view: MapView) -> None:
        self._shown = self._client
        self.empty.setVisible(not view.nodes)
        self.canvas.show_view(view)
        self.editor.after_show()
        self.tidy_button.setEnabled(any(node.x is not None for node in view.nodes))
        self._show_hint()
        self.headline_changed.emit()
        self.ready.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """See all of it once its size is known."""
        super().showEvent(event)
        self.canvas.fit()

    def _show_hint(self) -> None:
        """What keys do here."""
        node = self.canvas.chosen_node()
        if self.canvas.is_linking:
            self.hint.setText(tr("Arrows or a click choose to whom, Enter draws the line, Escape does not."))
        elif node is None:
            self.hint.setText(
                tr("Drag people to move them, pull the ring below a person to draw a line. ? shows all keys.")
            )
        else:
            keys = tr(
                "Enter opens, C reports to, I influences, L label, S stance, P point of contact, Del removes a line"
            )
            self.hint.setText(tr("{name}: {keys}", name=node.name, keys=keys))
