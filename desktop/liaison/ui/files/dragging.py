"""Filing by dragging: what waits for a client is taken from a list and dropped on the client it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from liaison.ui.page import Workplace
from liaison.ui.widgets import ROW_ROLE

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes
    from liaison.ui.shell.rail import Rail, RailItem

#: What is dragged: kinds and ids, for nobody but this program.
MIME: Final = "application/x-liaison-waiting"
#: How long one stays over “Clients” until the list of them opens.
_SPRING_MS: Final = 700

Records = list[tuple[str, str]]


def mime_of(records: Sequence[tuple[str, str]]) -> QMimeData:
    """What is dragged for these records, each by kind and id."""
    data = QMimeData()
    data.setData(MIME, json.dumps([list(one) for one in records]).encode())
    return data


def records_in(data: QMimeData) -> Records:
    """The records that are dragged; none where it is something else."""
    if not data.hasFormat(MIME):
        return []
    return [(str(kind), str(record_id)) for kind, record_id in json.loads(bytes(data.data(MIME).data()))]


def file_dropped(place: Workplace, owner: QObject, records: Records, client_id: str) -> None:
    """File what was dropped under a client. The toast says it, what it taught, and offers to undo both."""

    def op(desk: Desk) -> Changes:
        from liaison.desk.unfiled import file_records  # noqa: PLC0415 - loaded on the record's thread

        return file_records(desk, records, client_id)

    place.work.command(owner, op, refreshes_owner=True)


class WaitingDrag(QObject):
    """Lets what waits for a client be dragged out of ``view``; ``records`` tells what is chosen there."""

    def __init__(self, view: QAbstractItemView, records: Callable[[], Records]) -> None:
        super().__init__(view)
        self._view, self._records = view, records
        self._pressed: QPoint | None = None
        self._is_one_of_several = False
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a line and a move with the button down begins to drag; such a move chooses nothing more."""
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        kind, at = event.type(), event.position().toPoint()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            return self._press(at, event.modifiers())
        if kind is QEvent.Type.MouseButtonRelease:
            if self._pressed is not None and self._is_one_of_several:
                self._view.setCurrentIndex(self._view.indexAt(self._pressed))
            self._pressed = None
        elif kind is QEvent.Type.MouseMove and self._pressed is not None:
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                self.begin()
            return True
        return super().eventFilter(watched, event)

    def _press(self, at: QPoint, keys: Qt.KeyboardModifier) -> bool:
        """Whether the list is not to see it: a press on one of several would let go of the others before they go."""
        index = self._view.indexAt(at)
        chosen = self._view.selectedIndexes()
        self._pressed = at if index.isValid() else None
        self._is_one_of_several = len(chosen) > 1 and index in chosen and keys == Qt.KeyboardModifier.NoModifier
        return self._is_one_of_several

    def begin(self) -> bool:
        """Drag what is chosen, until it is dropped; whether there was something."""
        records = self._records()
        if not records:
            return False
        drag = QDrag(self._view)
        drag.setMimeData(mime_of(records))
        drag.exec(Qt.DropAction.MoveAction)
        return True


class RailDrops(QObject):
    """Takes what waits on the pinned clients of the rail; over “Clients” the list of them opens after a while."""

    def __init__(self, place: Workplace, rail: Rail) -> None:
        super().__init__(rail)
        self._place, self._rail = place, rail
        self._over: RailItem | None = None
        self._spring = QTimer(self, singleShot=True, interval=_SPRING_MS)
        self._spring.timeout.connect(lambda: place.navigator.go("clients"))
        rail.setAcceptDrops(True)
        rail.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the client it would be filed under, and file it there."""
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self._mark("")
        elif isinstance(event, QDropEvent) and records_in(event.mimeData()):
            key = self._key_at(event.position().toPoint())
            if kind is QEvent.Type.Drop:
                self._mark("")
                self._drop(event, key)
            else:
                self._mark(key)
                self._answer(event, key)
            return True
        return super().eventFilter(watched, event)

    def _answer(self, event: QDropEvent, key: str) -> None:
        """What comes in is let in, so that it can go on to a client."""
        if key or event.type() is QEvent.Type.DragEnter:
            event.acceptProposedAction()
        else:
            event.ignore()

    def _drop(self, event: QDropEvent, key: str) -> None:
        if key.startswith("client:"):
            event.acceptProposedAction()
            file_dropped(self._place, self._rail, records_in(event.mimeData()), key.removeprefix("client:"))

    def _key_at(self, at: QPoint) -> str:
        """The pinned client, or “clients”, under the mouse; empty elsewhere."""
        widget: QWidget | None = self._rail.childAt(at)
        every = self._rail.keys()
        keys = (key for key in every if key == "clients" or key.startswith("client:"))
        return next((key for key in keys if self._rail.item(key) is widget), "")

    def _mark(self, key: str) -> None:
        item = self._rail.item(key) if key else None
        if item is self._over:
            return
        if self._over is not None and shiboken6.isValid(self._over):
            self._over.set_target(is_target=False)
        self._over = item
        if item is not None:
            item.set_target(is_target=True)
        if key == "clients":
            self._spring.start()
        else:
            self._spring.stop()


class ListDrops(QObject):
    """Takes what waits on the lines of a list of clients; the ``id`` of a line is that of its client."""

    def __init__(self, place: Workplace, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._place, self._view = place, view
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the line under the mouse, and file what is dropped there."""
        if not (isinstance(event, QDropEvent) and records_in(event.mimeData())):
            return super().eventFilter(watched, event)
        index = self._view.indexAt(event.position().toPoint())
        if event.type() is QEvent.Type.Drop:
            if index.isValid():
                event.acceptProposedAction()
                file_dropped(self._place, self._view, records_in(event.mimeData()), str(index.data(ROW_ROLE).id))
            return True
        if index.isValid():
            self._view.setCurrentIndex(index)
        if index.isValid() or event.type() is QEvent.Type.DragEnter:
            event.acceptProposedAction()
        else:
            event.ignore()
        return True
