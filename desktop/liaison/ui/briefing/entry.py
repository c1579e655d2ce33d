"""A line in which something is typed and added with Enter; it is kept until it was added."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import scaled

if TYPE_CHECKING:
    from liaison.desk.drafts import DraftView

#: Adds a text; the first function is called when it is kept, the second where it could not be.
Add = Callable[[str, Callable[[], object], Callable[[], object]], None]


class EntryLine(QWidget):
    """The line for one client at a time. While what it holds is being added it cannot be changed.

    ``left`` comes with Escape: what was typed stays kept.
    """

    left = Signal()

    def __init__(self, place: Workplace, name: str, words: str, key: str, add: Add) -> None:
        """``name`` is read out, ``words`` stand in it while it is empty, ``key`` begins the keys of its drafts."""
        super().__init__()
        self._place, self._key, self._add = place, key, add
        self._client = ""
        self._keeper: DraftKeeper | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(words)
        self.field.setFixedHeight(scaled(32))
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self._enter)
        self.field.textEdited.connect(lambda _text: self._touch())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the line, so that single keys mean the sheet again."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.field and is_escape and event.type() is QEvent.Type.KeyPress:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def turn_to(self, client_id: str) -> None:
        """Hold what was typed for this client; what was typed for another one stays kept."""
        if client_id == self._client:
            return
        if self._keeper is not None:
            self._keeper.flush()
            self._keeper.deleteLater()
        self._client = client_id
        self.field.setText("")
        self.field.setReadOnly(False)
        self._keeper = DraftKeeper(self._place, f"{self._key}:{client_id}", self._typed, self)
        self._keeper.restore(self._bring_back)

    def _typed(self) -> Typed:
        return Typed(self.field.text(), client_id=self._client, cursor=self.field.cursorPosition())

    def _touch(self) -> None:
        if self._keeper is not None:
            self._keeper.touch()

    def _bring_back(self, draft: DraftView | None) -> None:
        if draft is not None and not self.field.text():
            self.field.setText(draft.text)

    def _enter(self) -> None:
        text, client = self.field.text().strip(), self._client
        if not text or self.field.isReadOnly():
            return
        self.field.setReadOnly(True)

        def kept() -> None:
            if client != self._client or self._keeper is None:
                self._drop_for(client)
                return
            self.field.setReadOnly(False)
            self.field.setText("")  # unlike clear() it leaves nothing for the field's own undo to bring back
            self._keeper.drop()

        def failed() -> None:
            if client == self._client:
                self.field.setReadOnly(False)

        self._add(text, kept, failed)

    def _drop_for(self, client_id: str) -> None:
        """What was typed for a client that is not shown any more was added: it does not come back."""
        keeper = DraftKeeper(self._place, f"{self._key}:{client_id}", lambda: None, self)
        keeper.drop()
        keeper.deleteLater()
