"""The dialog in which an interaction is logged: a few clicks, a line, and whatever was promised; one undoable step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from liaison.model.words import clock_time, tr, week_day
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import SheetDialog

from .fields import LogFields
from .values import Logged, as_note, from_state

if TYPE_CHECKING:
    from datetime import datetime

    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.interaction_log import LogSheet
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_WIDTH = 680
_ROOM = 64


class LogDialog(SheetDialog):
    """Logs one interaction with one client. What is typed is kept as a draft until it is saved or discarded.

    Ctrl+Enter saves, Escape leaves it for later.
    """

    def __init__(self, window: QWidget, place: Workplace, client_id: str, person_id: str | None = None) -> None:
        super().__init__(window, tr("Log interaction"), round_corners=True)
        self._place, self._window, self._client_id = place, window, client_id
        self._person_id = person_id
        self._saving = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = LogFields(place, self)
        self.fields.watch.client_id = client_id
        self.keeper = DraftKeeper(place, f"log:{client_id}", self._typed, self)
        self._connect()
        self._load()
        self.dim()
        window.installEventFilter(self)
        self.fit()

    def _connect(self) -> None:
        fields = self.fields
        fields.edited.connect(self._edited)
        fields.resized.connect(self.fit)
        fields.when.textChanged.connect(self._read_when)
        fields.cancel_button.clicked.connect(self.reject)
        fields.discard_link.clicked.connect(self.discard)
        fields.save_button.clicked.connect(self.submit)
        for number in (1, 2, 3):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda number=number: fields.corrector.pick(number))
        self.finished.connect(self._leave)
        locked = getattr(self._window, "locked", None)
        if locked is not None:
            locked.connect(self.reject)

    def _load(self) -> None:
        client_id = self._client_id

        def op(desk: Desk) -> LogSheet:
            from liaison.desk.interaction_log import log_sheet  # noqa: PLC0415 - loaded on the record's thread

            return log_sheet(desk, client_id)

        def show(sheet: LogSheet) -> None:
            self.fields.show_sheet(sheet, self._person_id)
            self.keeper.drop_pending()
            self.keeper.restore(self._restore)

        self._place.work.run(self, op, show, self._refuse)
        self._read_when("")

    def _restore(self, draft: DraftView | None) -> None:
        if draft is not None and self.values.is_empty:
            self.fields.show_values(from_state(self._client_id, draft.state))
            self.keeper.drop_pending()
        self.fields.discard_link.setVisible(not self.values.is_empty)
        self.fit()

    @property
    def values(self) -> Logged:
        """Everything that was typed and chosen."""
        return self.fields.values(self._client_id)

    def _typed(self) -> Typed:
        """A draft is kept by its text; a line or a context typed without any keeps it too."""
        values = self.values
        text = values.text.strip() or values.summary.strip() or values.context
        return Typed(text, self._client_id, 0, values.as_state())

    def _edited(self) -> None:
        self.fields.discard_link.setVisible(not self.values.is_empty)
        self.keeper.touch()

    def _read_when(self, text: str) -> None:
        """Say which moment is meant."""

        def op(desk: Desk) -> datetime:
            from liaison.desk.interaction_log import when_it_was  # noqa: PLC0415 - loaded on the record's thread

            return when_it_was(desk, text)

        def show(moment: datetime) -> None:
            local = moment.astimezone(self._place.zone)
            self.fields.show_moment(f"{week_day(local.date())}, {clock_time(local)}")

        def failed(error: LiaisonError) -> None:
            self.fields.show_moment(str(error), is_problem=True)

        self._place.work.run(self, op, show, failed, latest="when")

    def submit(self) -> None:
        """Keep the interaction and what its lines make, in one step that can be undone."""
        if self._saving:
            return
        self.keeper.flush()  # before the note is taken, which lets go of the draft
        values, key = self.values, self.keeper.key

        def op(desk: Desk) -> Changes:
            from liaison.desk.capture import take_note  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.drafts import drop_draft  # noqa: PLC0415 - see above

            changes = take_note(desk, as_note(desk, values)).changes
            drop_draft(desk, key)
            return changes

        def done(changes: Changes) -> None:
            self._place.notices.say(changes.words, undo=True)
            self.accept()

        self._stand_still(is_saving=True)
        self.fields.say(tr("Saving…"))
        self._place.work.command(self, op, done, self._refuse, quiet=True)

    def _stand_still(self, *, is_saving: bool) -> None:
        """What is being saved is not changed meanwhile."""
        self._saving = is_saving
        fields = self.fields
        for part in (fields.area, fields.save_button, fields.discard_link):
            part.setEnabled(not is_saving)

    def _refuse(self, error: LiaisonError) -> None:
        self._stand_still(is_saving=False)
        self.fields.say(str(error), is_problem=True)
        self.fit()

    def discard(self) -> None:
        """Let go of what was typed, and close."""
        self.keeper.drop()
        self.reject()

    def _leave(self, _result: int) -> None:
        self.keeper.flush()
        self._window.removeEventFilter(self)

    def fit(self) -> None:
        """As tall as what it holds, but not taller than the window; in its middle."""
        width = min(scaled(_WIDTH), self._window.width() - 2 * 16)
        height = min(self.fields.wanted_height(width), self._window.height() - _ROOM)
        self.setFixedSize(width, height)
        self.fields.setGeometry(1, 1, width - 2, height - 2)
        self.centre(max(_ROOM // 2, min(scaled(96), (self._window.height() - height) // 2)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the middle of the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.fit()
        return super().eventFilter(watched, event)


def log_interaction(window: QWidget, place: Workplace, client_id: str, person_id: str | None = None) -> LogDialog:
    """Open the dialog over the window; ``person_id`` took part for certain. One that is open comes to the front."""
    known = next((one for one in window.findChildren(LogDialog) if one.isVisible()), None)
    if known is not None:
        known.raise_()
        known.activateWindow()
        return known
    dialog = LogDialog(window, place, client_id, person_id)
    dialog.open()
    dialog.fields.first_focus().setFocus()
    return dialog
