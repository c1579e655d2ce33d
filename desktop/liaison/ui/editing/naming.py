"""The editor of a field that names another record: names that fit are offered while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView

from liaison.model.words import tr
from liaison.ui.theme import Role, font, token

from .editors import FieldEditor, _Line, filled
from .helper import Helper

if TYPE_CHECKING:
    from liaison.desk.editing import Field, Suggestion

_AFTER_MS: Final = 80
_ID: Final = int(Qt.ItemDataRole.UserRole)
#: People who may come from elsewhere.
_FROM_ANYWHERE: Final = frozenset({("stakeholder", "person"), ("contact_change", "successor")})


class _NameLine(_Line):
    """A line whose Down key asks for names even while it is empty."""

    def __init__(self, parent: ReferenceEditor) -> None:
        super().__init__(parent)
        self._editor = parent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down offers names."""
        if event.key() == Qt.Key.Key_Down and not self._editor.offered.isVisible():
            self._editor.ask()
            return
        super().keyPressEvent(event)


class ReferenceEditor(FieldEditor):
    """Names a record. ``text`` is its id once it was chosen, else what was typed, which the desk looks up."""

    def __init__(self, field: Field, text: str, name: str, helper: Helper) -> None:
        super().__init__()
        self._field, self._helper = field, helper
        self._id, self._label = self.known = (text, name) if name else ("", "")
        self.line = _NameLine(self)
        self.line.setText(name or text)
        self.line.setCursorPosition(0)
        self.line.setPlaceholderText(tr("Type a name"))
        self._model = QStandardItemModel(self)
        self.names = QCompleter(self._model, self)
        self.names.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offered = QListView()
        self.offered.setFont(font(Role.BODY))
        self.offered.setAccessibleName(tr("Names that fit"))
        self.names.setPopup(self.offered)
        self.offered.setStyleSheet(
            f"QListView {{ background: {token('surface').name()}; border: 1px solid {token('edge').name()};"
            " padding: 0; outline: 0; }"
            f"QListView::item {{ padding: 6px 8px; color: {token('ink').name()}; }}"
            f"QListView::item:selected {{ background: {token('sel').name()}; color: {token('ink').name()}; }}"
        )
        self.names.setWidget(self.line)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.ask)
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self.left)
        cast("Any", self.names.activated)[QModelIndex].connect(self._chosen)
        filled(self, self.line)

    def text(self) -> str:
        """The id of the chosen record, or what was typed."""
        typed = self.line.text().strip()
        return self._id if self._id and typed == self._label else typed

    def typed(self) -> str:
        """The name as it stands there."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """A name to look up; a chosen record is given with :meth:`choose`."""
        self.line.setText(text)

    def choose(self, record_id: str, label: str) -> None:
        """Name this record."""
        self._id, self._label = record_id, label
        self.line.setText(label)
        self.changed.emit()

    def ask(self) -> None:
        """Offer the names that fit what is typed; all of them while nothing is."""
        typed = "" if self._id and self.line.text() == self._label else self.line.text()
        anywhere = (self._helper.kind, self._field.name) in _FROM_ANYWHERE
        self._helper.suggest(self, self._field.target or "", typed, self._offer, anywhere=anywhere)

    def _typed(self, _text: str) -> None:
        self.changed.emit()
        self._timer.start()

    def _offer(self, found: tuple[Suggestion, ...]) -> None:
        self._model.clear()
        for one in found:
            shown = QStandardItem(
                tr("{name}, {detail}", name=one.label, detail=one.detail) if one.detail else one.label
            )
            shown.setData(one.id, _ID)
            shown.setData(one.label, _ID + 1)
            self._model.appendRow(shown)
        if found and self.line.hasFocus():
            self.names.complete()
        else:
            self.offered.hide()

    def _chosen(self, index: QModelIndex) -> None:
        self.choose(str(index.data(_ID)), str(index.data(_ID + 1)))
