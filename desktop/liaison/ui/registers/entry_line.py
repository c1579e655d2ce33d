"""The line in which something is added to a register: read as it is typed, kept as a draft, added with Enter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import ElidedLabel

from .words import REGISTER_WORDS

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.register_entry import Added, Preview
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_PREVIEW_AFTER_MS: Final = 120


class EntryLine(QWidget):
    """Adds to the register of :meth:`show_register`, for one client or for the one that the line names.

    ``chosen_goal`` tells which goal a reading is for. ``kept`` carries the id of what was added; ``register_wanted``
    the register for which a line was typed that was not added yet.
    """

    kept = Signal(str)
    register_wanted = Signal(str)

    def __init__(self, place: Workplace, client_id: str | None, chosen_goal: Callable[[], str | None]) -> None:
        super().__init__()
        self.place, self.client_id = place, client_id
        self._chosen_goal = chosen_goal
        self._key = "ideas"
        self._being_kept = ""
        self.line = QLineEdit()
        self.line.setFont(font(Role.BODY))
        self.line.setFixedHeight(scaled(32))
        self.said = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.said.setContentsMargins(12, 2, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.said)
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._keeper = DraftKeeper(place, f"register:{client_id or ''}", self._typed, self)
        self.line.textEdited.connect(self._timer.start)
        self.line.textEdited.connect(self._keeper.touch)
        self.line.returnPressed.connect(self.add)
        self._timer.timeout.connect(self.preview)
        self.show_register(self._key)

    def restore(self) -> None:
        """Bring back what was typed and not added."""
        self._keeper.restore(self._bring_back)

    @property
    def typed(self) -> str:
        """What is typed."""
        return self.line.text().strip()

    @property
    def takes_lines(self) -> bool:
        """Whether the register takes what is typed; others need their form."""
        return bool(REGISTER_WORDS[self._key].example)

    def show_register(self, key: str) -> None:
        """Offer what a register takes."""
        self._key = key
        words = REGISTER_WORDS[key]
        example = words.example if self.client_id else words.all_example
        self.line.setPlaceholderText(tr(example) if example else tr("This needs its form: New…"))
        self.line.setAccessibleName(tr("Add to {register}", register=tr(words.title)))
        self.line.setEnabled(self.takes_lines)

    def empty(self) -> None:
        """Forget what is typed."""
        self.line.setText("")
        self.said.setText("")
        self._keeper.drop()

    def _typed(self) -> Typed:
        return Typed(self.line.text(), client_id=self.client_id or "", state={"register": self._key})

    def _bring_back(self, draft: DraftView | None) -> None:
        if draft is not None and not self.line.text():
            self.register_wanted.emit(draft.state.get("register", self._key))
            self.line.setText(draft.text)
            self.preview()

    def preview(self) -> None:
        """Say how the line would be kept; nothing is written."""
        key, text, client_id, goal = self._key, self.line.text(), self.client_id, self._chosen_goal()
        if not self.takes_lines:
            self.said.setText("")
            return

        def read(desk: Desk) -> Preview:
            from liaison.desk.register_entry import TypedLine, preview_line  # noqa: PLC0415 - on the record's thread

            return preview_line(desk, TypedLine(key, text, client_id, goal))

        def show(found: Preview) -> None:
            self.said.setText(found.problem or found.words)

        self.place.work.run(self, read, show, latest="preview")

    def add(self) -> None:
        """Keep the line that was typed."""
        key, text, client_id, goal = self._key, self.line.text(), self.client_id, self._chosen_goal()
        if not text.strip() or text == self._being_kept:
            return
        made: list[Added] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.register_entry import TypedLine, add_line  # noqa: PLC0415 - on the record's thread

            made.append(add_line(desk, TypedLine(key, text, client_id, goal)))
            return made[0].changes

        def settled(_changes: Changes) -> None:
            self._being_kept = ""
            if self.line.text() == text:
                self.empty()
            self.kept.emit(made[0].record_id)

        def failed(error: LiaisonError) -> None:
            self._being_kept = ""
            self.said.setText(str(error))

        self._being_kept = text
        self.place.work.command(self, op, settled, failed, refreshes_owner=True)
