"""Invitations of the usual programs dropped on the window: saved mail, and a mailbox of Thunderbird."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.model.meeting import Meeting
from liaison.ui.files.preview import PreviewDialog
from liaison.ui.shell import MainWindow
from support.mails import apple, google, outlook, thunderbird

Drop = Callable[[str, bytes], PreviewDialog]


@pytest.fixture
def dropped(window: MainWindow, tmp_path: Path) -> Drop:
    """Drops a file on the window; what it would change."""

    def drop(name: str, data: bytes) -> PreviewDialog:
        path = tmp_path / name
        path.write_bytes(data)
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(path))])
        actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(20, 20), actions, held, Qt.MouseButton.LeftButton, keys)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), actions, held, Qt.MouseButton.LeftButton, keys))
        dialog = window.files.importer.dialog
        assert isinstance(dialog, PreviewDialog)
        return dialog

    return drop


def titles(desk: Desk) -> set[str]:
    with desk.record.reading() as session:
        return set(session.scalars(select(Meeting.title)))


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("invite.eml", google(), {"Quarterly review – Oakline"}),
        ("termin.eml", outlook(), {"Statusrunde Pell"}),
        ("coffee.eml", apple(), {"Coffee with Dana"}),
        ("Inbox", thunderbird(google(), apple()), {"Quarterly review – Oakline", "Coffee with Dana"}),
    ],
)
def test_what_is_dropped_is_shown_and_taken_in(
    dropped: Drop, sample_desk: Desk, name: str, data: bytes, expected: set[str]
) -> None:
    before = titles(sample_desk)
    dialog = dropped(name, data)
    assert dialog.windowTitle() == f"Import {name}"
    assert titles(sample_desk) == before, "nothing is taken in unasked"
    dialog.do_button.click()
    assert titles(sample_desk) - before == expected
