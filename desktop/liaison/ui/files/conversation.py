"""What importing, exporting and work on the vault ask of a person: one dialog or one file chooser at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison.model.errors import LiaisonError
from liaison.ui.long_work import Stopped
from liaison.ui.page import Workplace
from liaison.ui.widgets import FramedDialog


class Conversation(QObject):
    """Asks over ``window``. ``dialog`` and ``chooser`` are what is asked now."""

    def __init__(self, place: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._place, self._window = place, window
        self.dialog: FramedDialog | None = None
        self.chooser: QFileDialog | None = None

    def _ask(self, dialog: FramedDialog, *, is_beside: bool = False) -> None:
        """Open a dialog; one that is beside the window leaves that free."""
        self.dialog = dialog
        dialog.finished.connect(lambda: self._forget(dialog))
        if is_beside:
            dialog.show()
        else:
            dialog.open()

    def _forget(self, dialog: FramedDialog) -> None:
        """Let go of what it held: the contents of files, a passphrase."""
        if self.dialog is dialog:
            self.dialog = None

    def _ask_file_of(self, chooser: QFileDialog) -> None:
        self.chooser = chooser
        chooser.finished.connect(chooser.deleteLater)
        chooser.finished.connect(self._forget_chooser)
        chooser.open()

    def _forget_chooser(self) -> None:
        self.chooser = None

    def _failed(self, error: LiaisonError) -> None:
        """Say what is in the way; that a person stopped it they know."""
        if not isinstance(error, Stopped):
            self._place.notices.show_problem(error)
