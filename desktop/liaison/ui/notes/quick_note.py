"""The quick note on Ctrl+N: type, see what each line will make, save. What was typed and not saved comes back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import clock_time, tr, week_day
from liaison.ui.commands import shortcut_words
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label, Link, SheetDialog

from .captured import CapturedRow, answers_from
from .client_chooser import ClientChooser
from .correcting import Corrector
from .editor import NoteEditor
from .names import NameHelper
from .strip import CaptureStrip
from .underlining import underlined
from .watch import PREVIEW_AFTER_MS, CaptureWatch

if TYPE_CHECKING:
    from liaison.desk.capture import NoteTaken
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

__all__ = ["PREVIEW_AFTER_MS", "QuickNote", "open_quick_note"]

DRAFT: Final = "quick-note"
_WIDTH: Final = 560
_LEAST: Final = 320
_EDGE: Final = 16
_TOP: Final = 185
_CHOICES: Final = 3
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class QuickNote(SheetDialog):
    """A note about a client, or about nobody yet. It is made once and shown again, so that it opens at once.

    Closing it keeps what was typed; only "Discard" and saving let go of it. ``closed`` comes with either.
    """

    closed = Signal()

    def __init__(self, window: QWidget, place: Workplace) -> None:
        super().__init__(window, tr("New note"), round_corners=True)
        self._place = place
        self.setFixedWidth(_width_over(window))
        self.client = ClientChooser(place)
        self.when = Label("", Role.SECONDARY, "ink-2")
        self.text = NoteEditor()
        self.text.setPlaceholderText(tr("We: send Priya the summary by Wednesday"))
        self.text.setFixedHeight(scaled(140))
        self.strip = CaptureStrip()
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        self.discard_link = Link(tr("Discard"), colour="ink-2")
        self.cancel_button = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.save_button = Button(tr("Save note"), primary=True, shortcut_text=shortcut_words("Ctrl+Enter"))
        for button in (self.cancel_button, self.save_button):
            button.setAutoDefault(False)
        self.watch = CaptureWatch(place, self.text, self)
        self.keeper = DraftKeeper(place, DRAFT, self._typed, self)
        self.names = NameHelper(place, self.text)
        self.corrector = Corrector(place, self.text, self.watch, self.strip)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head, middle, foot = self.lay_rows(side=19, top=9, bottom=9, spacing=8)
        head.addWidget(Label(tr("New note"), Role.STRONG, weight=600))
        head.addWidget(self.client)
        head.addStretch(1)
        head.addWidget(self.discard_link)
        head.addSpacing(8)
        head.addWidget(self.when)
        body = QVBoxLayout()
        body.setContentsMargins(15, 10, 19, 16)
        body.setSpacing(8)
        body.addWidget(self.text)
        strip = QHBoxLayout()
        strip.setContentsMargins(4, 0, 0, 0)
        strip.addWidget(self.strip)
        body.addLayout(strip)
        middle.addLayout(body)
        line = QHBoxLayout()
        line.setSpacing(8)
        foot.addLayout(line)
        line.addWidget(self.said, 1)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        for first, second in zip(self._order(), self._order()[1:], strict=False):
            QWidget.setTabOrder(first, second)

    def _order(self) -> list[QWidget]:
        return [self.client, self.discard_link, self.text, self.strip, self.cancel_button, self.save_button]

    def _connect(self) -> None:
        self.text.textChanged.connect(self._edited)
        self.text.files_dropped.connect(self._refuse_files)
        self.client.chosen.connect(self._client_chosen)
        self.watch.read.connect(self._show)
        self.watch.chose.connect(self.keeper.touch)
        self.discard_link.clicked.connect(self.discard)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.submit)
        for number in range(1, _CHOICES + 1):
            QShortcut(QKeySequence(f"Alt+{number}"), self, lambda number=number: self.corrector.pick(number))
        self.finished.connect(lambda _result: self._finish())
        self._edited()
        self.keeper.drop_pending()

    @property
    def client_id(self) -> str:
        """The chosen client, or an empty string."""
        return self.client.client_id

    def begin(self, client_id: str) -> None:
        """Show the time of now and what was typed last and not saved; else begin with the client that is shown."""
        now = self._place.clock.now().astimezone(self._place.zone)
        self.when.setText(f"{week_day(now.date())}, {clock_time(now)}")
        if not self.text.source().strip():
            self.keeper.restore(lambda draft: self._restore(draft, client_id))

    def _restore(self, draft: DraftView | None, client_id: str) -> None:
        if self.text.source().strip():
            return
        if draft is None:
            self.take_up("", client_id)
            return
        self.watch.answers = answers_from(draft.state.get("answers", ""))
        self.take_up(draft.text, draft.client_id or "", draft.cursor)
        self.keeper.drop_pending()

    def take_up(self, text: str, client_id: str, cursor: int | None = None) -> None:
        """Begin with a text and a client."""
        if text:
            self.text.setPlainText(text)
            at = self.text.textCursor()
            at.setPosition(min(len(text), cursor) if cursor else len(text))
            self.text.setTextCursor(at)
        self._name_client(client_id)

    def _name_client(self, client_id: str) -> None:
        if not client_id:
            self._use_client("", "")
            return

        def op(desk: Desk) -> str:
            from liaison.desk.links import client_name  # noqa: PLC0415 - loaded on the record's thread

            return client_name(desk, client_id)

        self._place.work.run(self, op, lambda name: self._use_client(client_id if name else "", name), latest="client")

    def _use_client(self, client_id: str, name: str) -> None:
        self.client.show_client(client_id, name)
        self.watch.client_id = client_id
        self.watch.forget()

    def _client_chosen(self, client_id: str) -> None:
        self.watch.client_id = client_id
        self.watch.forget()
        self.keeper.touch()

    def _refuse_files(self) -> None:
        self.said.setText(tr("Files are attached on the page of notes."))

    def _edited(self) -> None:
        has_text = bool(self.text.source().strip())
        self.discard_link.setVisible(has_text)
        self.keeper.touch()

    def _typed(self) -> Typed:
        answers = json.dumps(self.watch.answers)
        cursor = self.text.textCursor().position()
        return Typed(self.text.source(), self.client_id, cursor, {"answers": answers})

    def preview(self) -> None:
        """Show what the lines make; nothing is written."""
        self.watch.look()

    def _show(self, rows: tuple[CapturedRow, ...]) -> None:
        self.strip.set_rows(rows)
        self.fit()
        self._underline(rows)
        self.said.setText(self._remark(rows))
        self.said.setAccessibleName(self.said.text())

    def fit(self) -> None:
        """As tall as what it holds."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalSizeHint().height())

    def _remark(self, rows: tuple[CapturedRow, ...]) -> str:
        if rows and not self.client_id:
            return tr("Name the client, so that these lines become records")
        question = next((row.question for row in rows if row.question), "")
        if question:
            return question
        return tr("Already promised: this note joins it") if any(row.joins for row in rows) else ""

    def _underline(self, rows: tuple[CapturedRow, ...]) -> None:
        self.text.setExtraSelections([underlined(self.text, row) for row in rows])

    def submit(self) -> None:
        """Keep the note and what its lines make, in one step that can be undone."""
        if not self.save_button.isEnabled():
            return
        self.keeper.flush()  # before the note is taken, which lets go of the draft
        text, client_id = self.text.source(), self.client_id or None
        answers = self.watch.answers_by_line()
        taken: list[NoteTaken] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.capture import NewNote, take_note  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.drafts import drop_draft  # noqa: PLC0415 - see above

            taken.append(take_note(desk, NewNote(text, client_id, answers=answers)))
            drop_draft(desk, DRAFT)
            return taken[0].changes

        def done(changes: Changes) -> None:
            self._empty()
            self.accept()
            self._place.notices.say(changes.words, undo=True)

        def failed(error: LiaisonError) -> None:
            self._stand_still(is_saving=False)
            self.said.setText(str(error))

        self._stand_still(is_saving=True)
        self.said.setText(tr("Saving…"))
        self._place.work.command(self, op, done, failed, quiet=True)

    def _stand_still(self, *, is_saving: bool) -> None:
        """What is being saved is not changed meanwhile."""
        self.text.setReadOnly(is_saving)
        for part in (self.save_button, self.client, self.discard_link, self.strip):
            part.setEnabled(not is_saving)

    def discard(self) -> None:
        """Let go of what was typed, and close."""
        self._empty()
        self.keeper.drop()
        self.reject()

    def forget(self) -> None:
        """Show nothing of the record any more, as when Liaison is locked; what was typed is in the vault."""
        self._empty()
        self.reject()

    def _empty(self) -> None:
        self.text.clear()
        self.watch.answers = {}
        self.strip.set_rows(())
        self.fit()
        self.said.setText("")
        self.client.show_client("", "")
        self._stand_still(is_saving=False)
        self.keeper.drop_pending()

    def reject(self) -> None:
        """Close, and say that what was typed is kept, and how it comes back."""
        is_kept = self.isVisible() and bool(self.text.toPlainText().strip())
        super().reject()
        if is_kept:
            self._place.notices.say(tr("Kept as a draft; {keys} brings it back.", keys=shortcut_words("Ctrl+N")))

    def _finish(self) -> None:
        self.keeper.flush()
        self.closed.emit()


class _Host(QObject):
    """The quick note of one window: made before it is first wanted, dimming the window while it is shown.

    The window below stays reachable for the system, which may hand it keys that were pressed while the note appeared:
    they are passed on to the note, so that one may type from the moment of Ctrl+N.
    """

    def __init__(self, window: QWidget, place: Workplace) -> None:
        super().__init__(window)
        self.setObjectName("quick-note-host")
        self._window, self._place = window, place
        self._is_shown = self._is_stale = False
        self.dialog = self._make()
        locked = getattr(window, "locked", None)
        if locked is not None:
            locked.connect(self._forget)
        window.installEventFilter(self)

    def _forget(self) -> None:
        self.dialog.forget()

    def _make(self) -> QuickNote:
        self._is_stale = False
        dialog = QuickNote(self._window, self._place)
        dialog.closed.connect(self._closed)
        return dialog

    def open(self) -> QuickNote:
        """Show it, or bring it to the front."""
        dialog = self.dialog
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return dialog
        if self._is_stale or dialog.width() != _width_over(self._window):
            dialog.deleteLater()
            dialog = self.dialog = self._make()
        dialog.begin(_shown_client(self._place))
        dialog.dim()
        self._is_shown = True
        self._move()
        dialog.show()
        dialog.activateWindow()
        dialog.text.setFocus()
        _app().installEventFilter(self)
        return dialog

    def _move(self) -> None:
        self.dialog.fit()
        self.dialog.centre(min(scaled(_TOP), max(24, self._window.height() - scaled(480))))

    def _closed(self) -> None:
        _app().removeEventFilter(self)
        if self._is_shown:
            self._is_shown = False
            self._window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the middle of the window and take its keys; a change of language makes it anew when next opened."""
        kind = event.type()
        if watched is self._window:
            self._is_stale |= kind is QEvent.Type.LanguageChange
            if kind is QEvent.Type.Resize and self.dialog.isVisible():
                self._move()
            elif kind is QEvent.Type.WindowActivate and self.dialog.isVisible():
                self.dialog.activateWindow()
        if kind in _KEYS and self._is_below(watched):
            return self._pass_on(event)
        return super().eventFilter(watched, event)

    def _is_below(self, watched: QObject) -> bool:
        return self._is_shown and isinstance(watched, QWidget) and watched.window() is self._window

    def _pass_on(self, event: QEvent) -> bool:
        """Give a key that came to the window to the note."""
        event.accept()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.dialog.submit()
            else:
                QApplication.sendEvent(self.dialog.text, event)
        return True


def _app() -> QCoreApplication:
    app = QApplication.instance()
    assert app is not None
    return app


def open_quick_note(window: QWidget, place: Workplace) -> QuickNote:
    """Open it over the window, with what was typed last and not saved, else for the client that is shown."""
    return _host(window, place).open()


def prepare_quick_note(window: QWidget, place: Workplace) -> None:
    """Make it before it is wanted, in an idle moment, so that it opens at once."""
    _host(window, place)


def _host(window: QWidget, place: Workplace) -> _Host:
    found = window.findChild(_Host, "quick-note-host")
    return found if isinstance(found, _Host) else _Host(window, place)


def _shown_client(place: Workplace) -> str:
    here = place.navigator.here
    if here is None:
        return ""
    return here.args.get("id" if here.page == "client" else "client", "")


def _width_over(window: QWidget) -> int:
    """As wide as drawn, or as the window leaves room for."""
    return min(scaled(_WIDTH), max(_LEAST, window.width() - 2 * _EDGE))
