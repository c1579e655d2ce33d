"""Where a dialog begins that saves what is not encrypted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from liaison.ui.page import Workplace


def begin_outside_vault(chooser: QFileDialog, place: Workplace) -> None:
    """Let a dialog not begin in the vault's own folder, which may be the last one used: what lies there is encrypted.

    It is to be called before a file is selected in it.
    """
    here = Path(chooser.directory().absolutePath())
    if place.door is not None and here.is_relative_to(place.door.folder.absolute()):
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser.setDirectory(documents if documents and Path(documents).is_dir() else str(Path.home()))
