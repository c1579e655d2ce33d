"""The files attached to one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, token
from liaison.ui.widgets import ElidedLabel, Link, outline

from .deeds import FileDeeds
from .file_list import FileList
from .rows import FileDelegate, dropped_files, file_row

if TYPE_CHECKING:
    from liaison.desk.attaching import AttachmentView
    from liaison.desk.context import Desk


class AttachmentList(QWidget):
    """The files of a record, as tall as they need, with a link to attach more; files dropped on it are attached.

    ``shown`` comes whenever it shows its files, with how many there are. ``on_canvas`` is False on a sheet.
    """

    shown = Signal(int)

    def __init__(
        self,
        place: Workplace,
        record_kind: str,
        record_id: str,
        parent: QWidget | None = None,
        *,
        on_canvas: bool = True,
    ) -> None:
        super().__init__(parent)
        self._place, self._kind, self._id = place, record_kind, record_id
        self.deeds = FileDeeds(place, self)
        self.list = FileList(FileDelegate(on_canvas=on_canvas), self.deeds)
        self.add_link = Link(tr("Attach a file"))
        self.stop_link = Link(tr("Stop"))
        self.said = ElidedLabel("", Role.SECONDARY, "ink-2")
        self._is_over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Attached files"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said, 1)
        row.addWidget(self.stop_link)
        row.addWidget(self.add_link)
        row.addStretch(0)
        column.addLayout(row)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.add_link.clicked.connect(lambda: self.deeds.choose(self._kind, self._id))
        self.stop_link.clicked.connect(self.deeds.give_up)
        self.deeds.progress.connect(self._say)
        self.deeds.done.connect(self.refresh)
        self._place.changes.subscribe(self, {"attachment"}, lambda _changes: self.refresh())
        self.stop_link.hide()
        self.list.hide()

    def show_record(self, record_kind: str, record_id: str) -> None:
        """Show the files of another record."""
        self._kind, self._id = record_kind, record_id
        self.refresh()

    def refresh(self) -> None:
        """Read the files again."""
        kind, record_id = self._kind, self._id

        def op(desk: Desk) -> tuple[AttachmentView, ...]:
            from liaison.desk.attaching import attachments_of  # noqa: PLC0415 - loaded on the record's thread

            return attachments_of(desk, kind, record_id)

        self._place.work.run(self, op, self._show, latest="files")

    def _show(self, files: tuple[AttachmentView, ...]) -> None:
        day = today(self._place.clock, self._place.zone)
        self.list.set_rows([file_row(file, day, self._place.zone) for file in files])
        self.list.setVisible(bool(files))
        if not self.deeds.is_busy:
            self._say("")
        self.shown.emit(len(files))

    def _say(self, words: str) -> None:
        self.stop_link.setVisible(bool(words))
        self.said.setText(words or ("" if len(self.list) else tr("No files attached.")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._show_over(is_over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach them."""
        self._show_over(is_over=False)
        event.acceptProposedAction()
        self.deeds.attach(self._kind, self._id, dropped_files(event.mimeData()))

    def _show_over(self, *, is_over: bool) -> None:
        self._is_over = is_over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An outline while files are held over it."""
        super().paintEvent(event)
        if self._is_over:
            painter = QPainter(self)
            outline(painter, QRectF(self.rect()), token("ink"))
            painter.end()
