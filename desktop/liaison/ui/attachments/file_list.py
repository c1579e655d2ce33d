"""A list of files with its keys and its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from liaison.model.words import tr
from liaison.ui.today.lists import HeadedList
from liaison.ui.widgets import ROW_ROLE, RowList

from .deeds import FileDeeds
from .rows import FileDelegate, FileRow


class FileList(HeadedList):
    """Files: Enter opens a copy, Delete moves to the trash, the menu has everything.

    With ``go`` the menu also opens the record a file belongs to.
    """

    def __init__(
        self,
        delegate: FileDelegate,
        deeds: FileDeeds,
        *,
        go: Callable[[FileRow], None] | None = None,
        fit: bool = True,
    ) -> None:
        super().__init__(delegate, tr("Attached files"), fit=fit)
        self._files, self._deeds, self._go = delegate, deeds, go
        self.opened.connect(lambda row: deeds.open(row.file))

    def menu_for(self, row: FileRow) -> QMenu:
        """What can be done with a file."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open a copy"), partial(self._deeds.open, row.file))
        menu.addAction(tr("Save a copy…"), partial(self._deeds.save_as, row.file))
        if self._go is not None:
            menu.addAction(tr("Go to what it belongs to"), partial(self._go, row))
        menu.addSeparator()
        menu.addAction(tr("Move to trash"), partial(self._deeds.trash, row.file))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a file, from the mouse or from the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, FileRow):
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_for(row).popup(event.globalPos() if by_mouse else below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete moves to the trash."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Delete and isinstance(row, FileRow):
            self._deeds.trash(row.file)
            return
        RowList.keyPressEvent(self, event)

    def rest_of(self, index: QModelIndex) -> str:
        """All of it where something is cut."""
        row = index.data(ROW_ROLE)
        assert isinstance(row, FileRow)
        return row.words if self._files.is_cut(row, self.viewport().width()) else ""
