"""The sheet with one note: its client, the text to write or to read, what it records, what links to it, its files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.attachments import AttachmentList
from liaison.ui.commands import shortcut_words
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.markdown import MarkdownView
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, ElidedLabel, Hairline, Link, SegmentedControl, Sheet
from liaison.ui.widgets.flow import FlowLayout

from .backlinks import Backlinks
from .captured import CapturedRow, answers_from, answers_kept
from .client_chooser import ClientChooser
from .correcting import Corrector
from .editor import NoteEditor
from .names import NameHelper
from .saving import mark_of_other, saving
from .strip import CaptureStrip
from .underlining import underlined
from .view_model import DRAFTS, NEW, OpenNote
from .watch import CaptureWatch

if TYPE_CHECKING:
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_BEGAN: Final = "began"
_ANSWERS: Final = "answers"


class NotePane(Sheet):
    """``saved`` carries the id of a note that was kept. While one is being saved its text stands still."""

    saved = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        self._place = place
        self.note = OpenNote("", "")
        self._shown = ("", "")
        self._began = ""
        self._saving: set[str] = set()
        self.client = ClientChooser(place)
        self.when = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.mode = SegmentedControl([("write", tr("Write")), ("read", tr("Read"))], tr("Write or read"))
        self.more = Button(tr("More"), trailing_icon="chevron-down")
        self.text, self.view = NoteEditor(), MarkdownView()
        self.text.setPlaceholderText(tr("Write. Begin a line with “We:” or “They:” and it becomes a promise."))
        self.view.setAccessibleName(tr("Note to read"))
        self.strip = CaptureStrip(most=3)
        self.said = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.revert_link = Link(tr("Discard changes"), colour="ink-2")
        self.save_button = Button(tr("Save note"), primary=True, shortcut_text=shortcut_words("Ctrl+S"))
        self.links = Backlinks()
        self.files = AttachmentList(place, "interaction", "", on_canvas=False)
        self.watch = CaptureWatch(place, self.text, self)
        self.keeper = DraftKeeper(place, f"{DRAFTS}{NEW}", self._typed, self)
        self.names = NameHelper(place, self.text)
        self.corrector = Corrector(place, self.text, self.watch, self.strip)
        self._lay_out()
        self._connect()
        self.mode.choose("write")
        self.setEnabled(False)

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head)
        line.setContentsMargins(20, 11, 20, 11)
        line.addWidget(self.client)
        line.addWidget(self.when)
        line.end_with(self.mode, self.more)
        self.body.addWidget(head)
        self.body.addWidget(Hairline())
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.view)
        self.body.addLayout(_inset(self.stack, 20, 12, 8, 8), 1)
        self.body.addLayout(_inset(self.strip, 24, 0, 24, 20))
        self.body.addLayout(_inset(self.links, 24, 0, 24, 8))
        self.body.addLayout(_inset(self.files, 24, 0, 24, 12))
        self.body.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 20, 12)
        foot.setSpacing(12)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.revert_link)
        foot.addWidget(self.save_button)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._changed)
        self.text.files_dropped.connect(self._attach)
        self.client.chosen.connect(self._client_chosen)
        self.watch.read.connect(self._show_rows)
        self.watch.chose.connect(self.keeper.touch)
        self.mode.chosen.connect(self.show_mode)
        self.view.name_opened.connect(self.names.follow)
        self.links.opened.connect(self.names.open)
        self.save_button.clicked.connect(self.save)
        self.revert_link.clicked.connect(self.revert)
        self.more.clicked.connect(self._open_more)
        self.keeper.kept.connect(self._tell)

    @property
    def is_dirty(self) -> bool:
        """Whether what is shown differs from what is kept."""
        return self.text.source() != self.note.text or self.client.client_id != self.note.client_id

    def show_note(self, note: OpenNote) -> None:
        """Show another note, or the same one read again: what is typed in that one stays, and so does the cursor."""
        is_same = note.key == self.note.key and self.isEnabled()
        typed = self.text.source() if is_same and self.is_dirty else None
        if not is_same:
            self.keeper.switch(note.key)
        self.note = note
        self.watch.note_id, self.watch.standing = note.id, note.standing
        self.setEnabled(True)
        if typed is None:
            self._fill(note, keep_cursor=is_same)
        if not self.is_dirty:
            self._began = note.mark
        self.when.setText(note.when)
        self._hold_still()
        self.files.setVisible(bool(note.id))
        if not is_same:
            self.links.show_links(())
        if note.id and (not is_same):
            self.files.show_record("interaction", note.id)
        self.watch.forget()
        self._tell()

    def _fill(self, note: OpenNote, *, keep_cursor: bool) -> None:
        draft = note.draft
        self._began = (draft.state.get(_BEGAN) if draft is not None else None) or note.mark
        text = draft.text if draft is not None else note.text
        # A note that was new has its id now: one goes on typing where one was.
        stays = keep_cursor or (draft is None and bool(text) and text == self.text.source())
        at = self.text.textCursor().position() if stays else draft.cursor if draft is not None else 0
        if text != self.text.source() or not stays:
            self.text.setPlainText(text)
            cursor = self.text.textCursor()
            cursor.setPosition(min(at, max(0, self.text.document().characterCount() - 1)))
            self.text.setTextCursor(cursor)
        if draft is not None and (draft.client_id or not note.client_id):
            self._use_client(draft.client_id or "", note.draft_client)
        else:
            self._use_client(note.client_id, note.client)
        if not keep_cursor:
            self.watch.answers = answers_from(draft.state.get(_ANSWERS, "")) if draft is not None else {}
        if self.mode.choice == "read":
            self.view.show_markdown(text)
        self._shown = (self.text.source(), self.client.client_id)
        self.keeper.drop_pending()

    def _use_client(self, client_id: str, name: str) -> None:
        self.client.show_client(client_id, name)
        self.watch.client_id = client_id

    def show_mode(self, mode: str) -> None:
        """Write, or read."""
        self.mode.choose(mode)
        if mode == "read":
            self.view.show_markdown(self.text.source())
        self.stack.setCurrentWidget(self.view if mode == "read" else self.text)
        self.strip.setVisible(mode == "write" and bool(self.strip.captured))

    def turn_mode(self) -> None:
        """From writing to reading, and back."""
        self.show_mode("write" if self.mode.choice == "read" else "read")
        (self.view if self.mode.choice == "read" else self.text).setFocus()

    def _client_chosen(self, client_id: str) -> None:
        self.watch.client_id = client_id
        self.watch.forget()
        self._changed()

    def _changed(self) -> None:
        """Something was typed; colours and spacing that changed are not told of."""
        shown = (self.text.source(), self.client.client_id)
        if shown != self._shown:
            self._shown = shown
            self.keeper.touch()
            self._tell()

    def _typed(self) -> Typed:
        """What to keep: nothing while it is as saved."""
        if not self.is_dirty or self.note.is_locked:
            return Typed("")
        cursor = self.text.textCursor().position()
        state = {_BEGAN: self._began, _ANSWERS: answers_kept(self.watch.answers)}
        return Typed(self.text.source(), self.client.client_id, cursor, state)

    def _hold_still(self) -> None:
        """A note in the trash, or one that is being saved, is not changed."""
        is_still = self.note.is_locked or self.note.key in self._saving
        self.text.setReadOnly(is_still)
        self.client.setEnabled(not is_still)

    def _tell(self) -> None:
        dirty = self.is_dirty and not self.note.is_locked and self.note.key not in self._saving
        self.save_button.setEnabled(dirty)
        self.revert_link.setVisible(dirty)
        self.said.setText(self._remark(dirty=dirty))

    def _remark(self, *, dirty: bool) -> str:
        if self.note.is_locked:
            return tr("This note is in the trash.")
        if self.note.key in self._saving:
            return tr("Saving…")
        rows = self.strip.captured
        if rows and not self.client.client_id:
            return tr("Name the client, so that these lines become records")
        question = next((row.question for row in rows if row.question), "")
        if question:
            return question
        if dirty:
            return "" if self.keeper.is_dirty else tr("Kept as a draft")
        return tr("Saved") if self.note.id else ""

    def _show_rows(self, rows: tuple[CapturedRow, ...]) -> None:
        self.strip.set_rows(rows)
        self.strip.setVisible(bool(rows) and self.mode.choice == "write")
        self.text.setExtraSelections([underlined(self.text, row) for row in rows])
        self._tell()

    def save(self) -> None:
        """Keep the text, and what its new lines make."""
        if not self.save_button.isEnabled():
            return
        note, text, client_id = self.note, self.text.source(), self.client.client_id
        kept: list[str] = []
        op = saving(note, text, client_id, self.watch.answers_by_line(), kept.append, began=self._began)

        def done(changes: Changes) -> None:
            """The note is shown anew, which lets it be changed again."""
            self._saving.discard(note.key)
            self._place.notices.say(changes.words, undo=True)
            if self.note.key == note.key:
                self.saved.emit(kept[0])

        def failed(error: LiaisonError) -> None:
            self._saving.discard(note.key)
            if self.note.key != note.key:
                self._place.notices.show_problem(error)
                return
            self._began = mark_of_other(error) or self._began
            self._hold_still()
            self._tell()
            self.said.setText(tr("{problem} {way_out}", problem=error.sentence, way_out=error.way_out))

        self.keeper.flush()
        self._saving.add(note.key)
        self._hold_still()
        self._tell()
        self._place.work.command(self, op, done, failed, quiet=True)

    def revert(self) -> None:
        """Let go of what was typed and not saved."""
        self.keeper.drop()
        self._fill(replace(self.note, draft=None), keep_cursor=False)
        self.keeper.drop_pending()
        self._tell()
        self.text.setFocus()

    def pick(self, number: int) -> None:
        """Choose who is meant in the first line that asks."""
        self.corrector.pick(number)

    def _attach(self, files: Sequence[Path]) -> None:
        if self.note.id:
            self.files.deeds.attach("interaction", self.note.id, list(files))
        else:
            self._place.notices.say(tr("Save the note first, then attach files to it."))

    def _open_more(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """What else can be done with the note."""
        menu = QMenu(self)
        if not self.note.id:
            menu.addAction(tr("Discard"), self.revert).setEnabled(self.is_dirty)
            return menu
        from liaison.ui.editing import edit_record, show_history, trash_record  # noqa: PLC0415 - loaded when wanted

        note_id = self.note.id
        menu.addAction(tr("Details…"), lambda: edit_record(self._place, self, "interaction", note_id))
        menu.addAction(tr("History"), lambda: show_history(self._place, "interaction", note_id))
        menu.addAction(tr("Move to trash"), lambda: trash_record(self._place, self, "interaction", note_id))
        for action in menu.actions()[::2]:
            action.setEnabled(not self.note.is_locked)
        return menu


def _inset(widget: QWidget, left: int, top: int, right: int, bottom: int) -> QBoxLayout:
    """A widget with room around it; a layout whose widget is hidden takes none."""
    holder = QVBoxLayout()
    holder.setContentsMargins(left, top, right, bottom)
    holder.addWidget(widget)
    return holder
