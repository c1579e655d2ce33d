"""The form of one record on a sheet over the dimmed window."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, ElidedLabel, Label, Link, PageScroll, SheetDialog

from .form import RecordFields
from .helper import Helper
from .titles import new_title, title_of

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.editing import RecordForm
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_WIDTH: Final = 640
_ROOM: Final = 96


#: A field as the rules of the record name it.
_FIELD_NAME: Final = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")


#: An id and a little more.
_LONGEST_PRESET: Final = 64


def _draft_key(form: RecordForm) -> str:
    """One draft for each record, and for each new one that would begin with something else."""
    begins = "".join(f":{name}={value[:_LONGEST_PRESET]}" for name, value in form.presets)
    return f"form:{form.word}:{form.record_id or form.client_id or ''}{begins}"


class RecordDialog(SheetDialog):
    """Adds or changes one record. It stays open until what it holds could be saved; Ctrl+Enter saves, Escape leaves.

    ``done`` is called with the id of the record once it was saved. ``title`` and ``change``, what is done with
    the edits, take the place of those of the whole record where only a part of it is changed.
    """

    def __init__(
        self,
        place: Workplace,
        window: QWidget,
        form: RecordForm,
        done: Callable[[str], None] | None = None,
        *,
        title: str = "",
        change: Callable[[Desk, Mapping[str, str]], Changes] | None = None,
    ) -> None:
        title = title or (title_of(form) if form.record_id else new_title(form.word))
        super().__init__(window, title)
        self.place, self.form = place, form
        self._done, self._change_part = done, change
        self._keeper = DraftKeeper(place, _draft_key(form), self._typed, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fields = RecordFields(form, Helper(place, form.kind, form.client_id))
        self.fields.setEnabled(not form.is_trashed)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.history = Link(tr("History"), role=Role.BODY)
        self.history.setVisible(form.record_id is not None)
        self.cancel_button = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.save_button = Button(tr("Save"), primary=True, shortcut_text=shortcut_words("Ctrl+Enter"))
        self.save_button.setVisible(not form.is_trashed)
        self.brought_back = Label(tr("What you had typed was brought back."), Role.SECONDARY, "ink-2")
        self.start_again = Link(tr("Start again"))
        self._lay_out(title)
        self._connect()
        self._fit()
        self.fields.focus_first()
        self._show_draft({})
        if not form.is_trashed:
            self._keeper.restore(self._bring_back)

    def _lay_out(self, title: str) -> None:
        head, middle, foot = self.lay_rows()
        head.addWidget(Label(title, Role.SECTION))
        client = ElidedLabel(self.form.client if self.form.kind != "client" else "", Role.SECONDARY, "ink-2")
        client.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(client, 1)
        self.area = PageScroll(top=16, bottom=16)
        self.area.body.setContentsMargins(24, 16, 24, 16)
        again = QHBoxLayout()
        again.setSpacing(8)
        again.setContentsMargins(0, 0, 0, 12)
        again.addWidget(self.brought_back)
        again.addWidget(self.start_again)
        again.addStretch(1)
        self._draft_line = QWidget()
        self._draft_line.setLayout(again)
        self.area.body.addWidget(self._draft_line)
        self.area.body.addWidget(self.fields)
        middle.addWidget(self.area, 1)
        foot.addWidget(self.problem)
        buttons = self.lay_buttons(foot)
        buttons.insertWidget(0, self.history)
        for button in (self.cancel_button, self.save_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)

    def _connect(self) -> None:
        self.fields.changed.connect(self._heed)
        self.start_again.clicked.connect(self._start_again)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.submit)
        self.history.clicked.connect(self._show_history)
        self.finished.connect(lambda _result: self._keeper.flush())

    def _heed(self) -> None:
        self._say("")
        self._keeper.touch()
        self._fit()

    def _typed(self) -> Typed:
        typed = self.fields.typed()
        return Typed(json.dumps(typed) if typed else "", client_id=self.form.client_id or "")

    def _bring_back(self, draft: DraftView | None) -> None:
        """What was typed here and never saved stands in the fields again."""
        if draft is None:
            return
        try:
            texts = dict(json.loads(draft.text))
        except ValueError:
            return
        self.fields.take_up({str(name): str(text) for name, text in texts.items()})
        self._show_draft(self.fields.typed())

    def _show_draft(self, typed: Mapping[str, str]) -> None:
        self._draft_line.setVisible(bool(typed))
        self._fit()

    def _start_again(self) -> None:
        """Show the record as it is, without what had been typed."""
        self._keeper.drop()
        self.fields.start_again()
        self._show_draft({})
        self.fields.focus_first()

    def _fit(self) -> None:
        """As wide as it should be, and as high as its fields but never higher than the window."""
        around = self._over.size()
        width = min(scaled(_WIDTH), around.width() - 32)
        self.setFixedWidth(width)
        inside = self.fields.sizeHint().height() + 32
        if not self._draft_line.isHidden():
            inside += self._draft_line.sizeHint().height()
        chrome = scaled(50) + scaled(64)
        self.resize(width, max(self.height() if self.isVisible() else 0, min(inside + chrome, around.height() - _ROOM)))

    def submit(self) -> None:
        """Save what was changed; a record in which nothing was changed is left as it is."""
        if not self.save_button.isEnabled() or self.form.is_trashed or self._misses_something():
            return
        if self.form.record_id is not None:
            self._change(self.form.record_id)
        else:
            self._add()

    def _misses_something(self) -> bool:
        """Go to a field that must not be empty and is."""
        missing = self.fields.missing()
        if missing:
            self.fields.say_problem(missing, tr("This is needed."))
        return bool(missing)

    def _change(self, record_id: str) -> None:
        edits, kind, change_part = self.fields.edits(), self.form.kind, self._change_part
        if not edits:
            self._keeper.drop()
            self.accept()
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.editing import change_record  # noqa: PLC0415 - loaded on the record's thread

            if change_part is not None:
                return change_part(desk, edits)
            return change_record(desk, kind, record_id, edits).changes

        self._send(op, lambda: record_id)

    def _add(self) -> None:
        form = self.form
        values = {name: text for name, text in self._all_values().items() if text.strip()}
        made: list[str] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.editing import add_record  # noqa: PLC0415 - loaded on the record's thread

            added = add_record(desk, form.word, values, form.client_id)
            made.append(added.record_id)
            return added.changes

        self._send(op, lambda: made[0])

    def _all_values(self) -> dict[str, str]:
        """What the fields hold, and what was said before that no field shows."""
        return {**{name: text for name, text in self.form.values.items() if text}, **self.fields.values()}

    def _send(self, op: Callable[[Desk], Changes], record_id: Callable[[], str]) -> None:
        def settled(_changes: Changes) -> None:
            self._keeper.drop()
            self.accept()
            if self._done is not None:
                self._done(record_id())

        self.save_button.setEnabled(False)
        self.place.work.command(self, op, settled, self.refuse, refreshes_owner=True)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way, under its field where it has one, and keep everything."""
        from liaison.desk.editing.helping import problem_words  # noqa: PLC0415 - loaded by what was refused

        self.save_button.setEnabled(True)
        sentence = problem_words(error, error.field) if error.field in self.fields.rows else str(error)
        named = [word for word in _FIELD_NAME.findall(sentence) if word in self.fields.rows]
        for word in named:
            sentence = sentence.replace(word, f"“{self.fields.rows[word].label_text}”")
        if not self.fields.say_problem(error.field or next(iter(named), ""), sentence):
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def _show_history(self) -> None:
        self.reject()
        self.place.navigator.go("history", kind=self.form.kind, id=self.form.record_id or "")
