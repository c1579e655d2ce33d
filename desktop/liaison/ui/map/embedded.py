"""The map inside another page: as wide as it is given, as high as it needs; a click opens a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError, NotFoundError
from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ElidedLabel, EmptyState, Link

from .gestures import ReadCanvas

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.stakeholder_map import MapNode, MapView
    from liaison.model.values import Changes

#: More of a map is scrolled to, or looked at where it is edited.
_HIGHEST: Final = 640
_GAP: Final = 12
#: The kinds of record the map shows.
KINDS: Final = frozenset({"stakeholder", "influence", "person", "client"})


class StakeholderMap(QWidget):
    """Who reports to whom at one client, to read. ``ready`` comes when it shows its data.

    At its foot stand what the outline means and “Edit map”. It reads itself again after changes of what it shows.
    """

    ready = Signal()

    def __init__(self, place: Workplace, client_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place, self.client_id = place, client_id
        self.canvas = ReadCanvas()
        self.canvas.opened.connect(self._open)
        self.empty = EmptyState(tr("Nobody is on the map yet."), tr("Add a person"))
        self.empty.followed.connect(self.edit)
        self.legend = ElidedLabel(tr("Outlined: point of contact."), Role.SECONDARY, "ink-2")
        self.edit_link = Link(tr("Edit map"))
        self.edit_link.clicked.connect(self.edit)
        self.foot = self._make_foot()
        for widget in (self.empty, self.canvas, self.foot):
            widget.setParent(self)
            widget.hide()
        self.foot.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        place.changes.subscribe(self, KINDS, self._heed)
        self.refresh()

    def put_in_foot(self, widget: QWidget) -> None:
        """Let something stand above what the outline means."""
        self._above.addWidget(widget)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above = QVBoxLayout()
        column.addLayout(self._above)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addLayout(row)
        row.addWidget(self.legend, 1)
        row.addWidget(self.edit_link)
        return foot

    def refresh(self) -> None:
        """Read the map again."""
        client_id = self.client_id

        def op(desk: Desk) -> MapView:
            from liaison.desk.stakeholder_map import stakeholder_map  # noqa: PLC0415 - loaded on the record's thread

            return stakeholder_map(desk, client_id)

        self.place.work.run(self, op, self.show_view, self._fail, latest="map")

    def _fail(self, error: LiaisonError) -> None:
        """That there is no such client the page around it says, if it is not left yet."""
        if not isinstance(error, NotFoundError):
            self.place.notices.show_problem(error)

    def _heed(self, _changes: Changes) -> None:
        self.refresh()

    def show_view(self, view: MapView) -> None:
        """Show a map."""
        self.empty.setVisible(not view.nodes)
        self.canvas.setVisible(bool(view.nodes))
        self.foot.setVisible(bool(view.nodes))
        self.canvas.show_view(view)
        self.legend.setVisible(any(one.is_point_of_contact and one.is_there for one in view.nodes))
        self._fit()
        self.ready.emit()

    def fits_in(self, width: int) -> int:
        """How high it is at a width."""
        if not self.canvas.people.rowCount():
            return self.empty.sizeHint().height()
        canvas, foot = self._heights(width)
        return max(canvas, foot.bottom() + 1)

    def _heights(self, width: int) -> tuple[int, QRect]:
        """How high the map is, and where its foot is: beside the last people where that is free, else below."""
        drawing, scale = self.canvas.drawn_in(width)
        height = round(drawing.extent.height * scale) + 2
        shown = min(height, scaled(_HIGHEST))
        wanted = self.foot.sizeHint()
        foot = QRect(0, shown - wanted.height(), width, wanted.height())
        taken = [
            (part.x - drawing.extent.x) * scale
            for part in drawing.parts()
            if (part.bottom - drawing.extent.y) * scale > foot.top() - _GAP
        ]
        if shown < height or self.isRightToLeft() or min(taken, default=width) < wanted.width() + _GAP:
            foot.moveTop(shown + _GAP)
        else:
            foot.setWidth(wanted.width())
        return shown, foot

    def _fit(self) -> None:
        if self.canvas.people.rowCount():
            canvas, foot = self._heights(self.width())
            self.canvas.setGeometry(0, 0, self.width(), canvas)
            self.foot.setGeometry(foot)
            self.foot.raise_()
        self.empty.setGeometry(0, 0, self.width(), self.empty.sizeHint().height())
        self.setFixedHeight(max(scaled(32), self.fits_in(self.width())))

    def sizeHint(self) -> QSize:
        """As high as it is at its width."""
        return QSize(672, self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands at the foot may say more later."""
        if watched is self.foot and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

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
