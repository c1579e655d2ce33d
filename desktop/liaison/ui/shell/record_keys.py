"""Undo and redo of the record where the field that has the keys has nothing of its own to take back or do again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
#: What takes the keys of undo for itself, also where it has nothing to undo.
_FIELDS: Final = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)


class RecordKeys(QObject):
    """Lets the keys of undo and redo through to the commands of ``window`` from a field that has no use for them.

    A text of several lines in which something was typed, or taken back, keeps both keys: whoever takes back one step
    too many does not change the record. Neither does a key that is held down.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._changed)

    def _changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Only the field that has the focus is listened to."""
        if isinstance(now, _FIELDS):
            now.removeEventFilter(self)
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say for the field that it has no use for the key."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key = next((key for key in _KEYS if event.matches(key)), None)
            if key is not None and not event.isAutoRepeat() and not _has_use(watched, key):
                event.ignore()
                return True
        return super().eventFilter(watched, event)


def _has_use(field: QObject, key: QKeySequence.StandardKey) -> bool:
    """Whether there is something in the field itself to take back, or to do again."""
    if isinstance(field, QComboBox | QAbstractSpinBox):
        inner = field.lineEdit()
        return inner is not None and _has_use(inner, key)
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if key is QKeySequence.StandardKey.Undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.document().isUndoAvailable() or field.document().isRedoAvailable()
    return True
