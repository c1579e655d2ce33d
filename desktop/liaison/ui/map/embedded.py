"""The map inside another page: as wide as it is given, as high as it needs; a click opens a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, line_height, scaled
from liaison.ui.widgets import ElidedLabel, EmptyState, Label, Link

from .gestures import ReadCanvas
from .view_model import mouthpiece_words

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.stakeholder_map import MapNode, MapView
    from liaison.model.values import Changes

#: The kinds of record the map shows.
KINDS: Final = frozenset({"stakeholder", "influence", "person", "client", "commitment"})


class StakeholderMap(QWidget):
    """Who reports to whom at one client, to read. ``ready`` comes when it shows its data.

    Below the map stand who speaks for the others, with a link to what that is drawn from, and “Edit map”. It reads
    itself again after changes of what it shows.
    """

    ready = Signal()

    def __init__(self, place: Workplace, client_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.client_id = place, client_id
        self.canvas = ReadCanvas()
        self.canvas.opened.connect(self._open)
        self.empty = EmptyState(tr("Nobody is on the map yet."), tr("Add a person"))
        self.empty.followed.connect(self.edit)
        self.head = Label("", Role.STRONG)
        self.requests = Link("")
        self.requests.clicked.connect(lambda: place.navigator.go("client", id=client_id, tab="commitments"))
        self.rest = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.edit_link = Link(tr("Edit map"))
        self.edit_link.clicked.connect(self.edit)
        self.foot = self._make_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.empty, self.canvas, self.foot):
            column.addWidget(widget)
            widget.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        place.changes.subscribe(self, KINDS, self._heed)
        self.refresh()

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.requests)
        row.addWidget(self.rest, 1)
        row.addWidget(self.edit_link)
        column.addLayout(row)
        return foot

    def refresh(self) -> None:
        """Read the map again."""
        client_id = self.client_id

        def op(desk: Desk) -> MapView:
            from liaison.desk.stakeholder_map import stakeholder_map  # noqa: PLC0415 - loaded on the record's thread

            return stakeholder_map(desk, client_id)

        self.place.work.run(self, op, self.show_view, latest="map")

    def _heed(self, _changes: Changes) -> None:
        self.refresh()

    def show_view(self, view: MapView) -> None:
        """Show a map."""
        self.empty.setVisible(not view.nodes)
        self.canvas.setVisible(bool(view.nodes))
        self.foot.setVisible(bool(view.nodes))
        self.canvas.show_view(view)
        head, requests = mouthpiece_words(view)
        self.head.setText(head)
        self.head.setVisible(bool(head))
        self.requests.setText(requests)
        self.requests.setAccessibleName(requests)
        self.requests.setVisible(bool(requests))
        outlined = tr("Outlined: point of contact.") if any(one.is_point_of_contact for one in view.nodes) else ""
        came = tr("came through {name}.", name=view.mouthpiece.name) if view.mouthpiece is not None else ""
        self.rest.setText(f"{came} {outlined}".strip())
        self._fit()
        self.ready.emit()

    def fits_in(self, width: int) -> int:
        """How high it is at a width."""
        if not self.canvas.people.rowCount():
            return self.empty.sizeHint().height()
        foot = line_height(Role.SECONDARY) + 2 + (line_height(Role.STRONG) if self.head.text() else 0)
        return self.canvas.height_for(width) + 12 + foot

    def _fit(self) -> None:
        self.canvas.setFixedHeight(max(1, self.canvas.height_for(self.width())))
        self.setFixedHeight(max(scaled(32), self.fits_in(self.width())))

    def sizeHint(self) -> QSize:
        """As high as it is at its width."""
        return QSize(672, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def edit(self) -> None:
        """Go to where the map is edited."""
        self.place.navigator.go("map", client=self.client_id)

    def _open(self, node: MapNode) -> None:
        from liaison.ui.editing import open_record  # noqa: PLC0415 - loaded when it is first needed

        open_record(self.place, self, "person", node.person_id)
