"""The form at the end of a call: one line, how they were, what was promised, when to talk next. Enter saves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from liaison.model.date_words import examples
from liaison.model.words import clock_time, count, tr
from liaison.ui.files.asking import Question
from liaison.ui.log.values import STATES
from liaison.ui.notes.correcting import Corrector
from liaison.ui.notes.strip import CaptureStrip
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Button, ElidedLabel, Label, Link, PageScroll, SheetDialog
from liaison.ui.widgets.flow import FlowLayout

from .mood import CallMood
from .parts import tall
from .saving import ended_call, minutes_of

if TYPE_CHECKING:
    from liaison.desk.calls import CallForm, TouchView
    from liaison.desk.context import Desk
    from liaison.desk.views.call import CallState
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .board import CallBoard
    from .calls import Calls

_WIDTH: Final = 560
_PADDING: Final = 24
_MOODS: Final = 5
_ROOM: Final = 32
_LEAST: Final = 640


class EndDialog(SheetDialog):
    """Filled before it is seen. Enter saves everything in one step that can be undone; Escape goes back to the call.

    What is typed here is kept with the call's draft.
    """

    def __init__(self, over: QWidget, place: Workplace, calls: Calls, board: CallBoard) -> None:
        super().__init__(over, tr("End call"), round_corners=True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._place, self._calls, self._board = place, calls, board
        self._touch: TouchView | None = None
        self._is_saving = self._is_saved = False
        self._is_filled = self._is_wanted = False
        self.setFixedWidth(scaled(_WIDTH))
        self.summary = _line(tr("In one line"))
        self.mood = CallMood()
        self.state = _states()
        self.strip = CaptureStrip()
        self.nothing = Label(tr("Nothing was promised."), Role.BODY, "ink-2")
        self.made = Label(tr("Promised"), Role.SECONDARY, "ink-2")
        self.next = _line(tr("Next contact"))
        self.next.setPlaceholderText(f"{examples().day}, {examples().span}, {examples().date} 14:00")
        self.when = Label("", Role.SECONDARY, "ink-2")
        self.said = Label("", Role.SECONDARY, "ink-2")
        for label in (self.when, self.said):
            label.setWordWrap(True)
        self.discard_link = Link(tr("Discard"), colour="ink-2")
        self.back_button = Button(tr("Back to the call"), shortcut_text=tr("Esc"))
        self.save_button = Button(tr("Save"), primary=True, shortcut_text=tr("Enter"))
        for button in (self.back_button, self.save_button):
            button.setAutoDefault(False)
        self.corrector = Corrector(place, board.text, board.watch, self.strip)
        self._lay_out()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        call = self._call
        head, middle, foot = self.lay_rows(side=_PADDING, top=12, spacing=8)
        head.addWidget(Label(tr("End call"), Role.SECTION))
        head.addWidget(ElidedLabel(call.client, Role.BODY, "ink-2"), 1)
        minutes = count(minutes_of(call, self._place.clock.now()), "{n} minute", "{n} minutes")
        since = clock_time(call.started_at, self._place.zone)
        head.addWidget(Label(tr("{time}, {minutes}", time=since, minutes=minutes), Role.SECONDARY, "ink-2"))
        self.area = PageScroll()
        body = self.area.body
        body.setContentsMargins(_PADDING, 16, _PADDING, 16)
        body.setSpacing(4)
        self.mood.set_compact(is_compact=True)
        promises = QWidget()
        inside = QVBoxLayout(promises)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.nothing)
        inside.addWidget(self.strip)
        for words, widget in (
            (tr("In one line"), self.summary),
            (tr("Mood"), self.mood),
            ("", promises),
            (tr("Next contact"), self.next),
        ):
            body.addWidget(Label(words, Role.SECONDARY, "ink-2") if words else self.made)
            body.addWidget(widget)
            body.addSpacing(0 if widget is self.next else 8)
        body.addWidget(self.when)
        body.addStretch(1)
        middle.addWidget(self.area)
        self._fill_foot(foot)

    def _fill_foot(self, foot: QVBoxLayout) -> None:
        self.said.hide()
        foot.addWidget(self.said)
        line = FlowLayout()
        line.addWidget(self.state)
        line.addWidget(self.discard_link)
        line.end_with(self.back_button, self.save_button)
        foot.addLayout(line)

    def _connect(self) -> None:
        self.summary.textEdited.connect(self._keep)
        self.next.textEdited.connect(self._next_edited)
        self.state.currentIndexChanged.connect(self._keep)
        self.mood.changed.connect(self._mood_changed)
        self.mood.left.connect(self.summary.setFocus)
        self._board.captured_changed.connect(self._show_captured)
        self.discard_link.clicked.connect(self._discard)
        self.back_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.submit)
        self._calls.changed.connect(self._gone)
        self._board.destroyed.connect(self._go_with_board)
        for number in range(1, _MOODS + 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.mood.choose, number))
        for number in (1, 2, 3):
            QShortcut(QKeySequence(f"Alt+{number}"), self, partial(self.corrector.pick, number))

    @property
    def _call(self) -> CallState:
        call = self._calls.running
        assert call is not None, "the form is open while there is a call"
        return call

    def _fill(self) -> None:
        call = self._call
        self.mood.show_values(call.mood, call.about, call.context)
        was_blocked = self.state.blockSignals(True)
        self.state.setCurrentIndex(max(0, self.state.findData(call.status)))
        self.state.blockSignals(was_blocked)
        self._show_captured()
        self._ask_form()

    def _ask_form(self) -> None:
        """The line and the next contact as proposed; what was typed over them stays."""
        call = self._call

        def op(desk: Desk) -> CallForm:
            from liaison.desk.calls import call_form  # noqa: PLC0415 - loaded on the record's thread

            return call_form(desk, call)

        def show(form: CallForm) -> None:
            if self._calls.running is not None:
                self._show_form(form, self._call)
                self._proposed()

        def failed(error: LiaisonError) -> None:
            self._is_filled, self._is_wanted = True, False
            self._refuse(error)

        self._place.work.run(self, op, show, failed, latest="form")

    def _proposed(self) -> None:
        """The form is filled by now; Enter that came before it saves what it says."""
        self._is_filled = True
        if self._is_wanted:
            self._is_wanted = False
            self.submit()

    def _show_form(self, form: CallForm, call: CallState) -> None:
        if not self.summary.isModified():
            self.summary.setText(form.summary if call.summary is None else call.summary)
            self.summary.selectAll()
        if self.next.isModified():
            return
        if call.next_touch is None or call.next_touch == form.touch.text:
            self.next.setText(form.touch.text)
            self._show_touch(form.touch)
        else:
            self.next.setText(call.next_touch)
            self._read_next()

    def _show_touch(self, touch: TouchView) -> None:
        self._touch = touch
        self.when.setText(touch.reason)
        self.when.set_colour("ink-2")
        self.fit()

    def _next_edited(self) -> None:
        self._touch = None
        self._keep()
        self._read_next()

    def _read_next(self) -> None:
        text = self.next.text()

        def op(desk: Desk) -> TouchView:
            from liaison.desk.calls import touch_of  # noqa: PLC0415 - loaded on the record's thread

            return touch_of(desk, text)

        def failed(error: LiaisonError) -> None:
            self.when.setText(str(error))
            self.when.set_colour("bad-text")
            self.fit()

        self._place.work.run(self, op, self._show_touch, failed, latest="next")

    def _mood_changed(self) -> None:
        """The mood is that of the notes; what is proposed next may follow it."""
        self._board.mood.show_values(*self.mood.values)
        self._calls.change(self._board.state(self._call))
        self._ask_form()
        self.fit()

    def _keep(self) -> None:
        typed = self.summary.text() if self.summary.isModified() else None
        after = self.next.text() if self.next.isModified() else None
        call = replace(self._call, status=str(self.state.currentData()))
        call = replace(call, summary=call.summary if typed is None else typed)
        self._calls.change(replace(call, next_touch=call.next_touch if after is None else after))

    def _show_captured(self) -> None:
        rows = self._board.captured
        self.strip.set_rows(rows)
        self.nothing.setVisible(not rows)
        self.made.setText(tr("Promised") if all(row.side for row in rows) else tr("Captured"))
        self.fit()

    def fit(self) -> None:
        """As tall as what it holds, but not taller than there is room, in the middle of what it lies over."""
        layout, body = self.layout(), self.area.body
        if layout is None:
            return
        body.activate()
        room = max(self._over.height() - _ROOM, _LEAST) - 2 * scaled(56)
        self.area.setFixedHeight(min(tall(body, self.width() - 2), room))
        layout.activate()
        self.resize(self.width(), tall(layout, self.width()))
        if self.isVisible():
            self.centre()

    def showEvent(self, event: object) -> None:
        """Begin in the line; Enter saves from there."""
        super().showEvent(event)  # type: ignore[arg-type]  # Qt hands over a show event
        self.summary.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, wherever it means nothing else."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.submit()
        else:
            super().keyPressEvent(event)

    @property
    def is_saving(self) -> bool:
        """Whether the call is being kept: nothing of it is changed any more, unless that fails."""
        return self._is_saving

    def submit(self) -> None:
        """Keep the call and all that came of it; where the form is not filled yet, as soon as it is."""
        if self._is_saving or self._is_saved:
            return
        if not self._is_filled:
            self._is_wanted = True
            return
        self._calls.keeper.flush()  # before the call is kept, which lets go of the draft
        call, board = self._call, self._board
        end = partial(
            ended_call,
            call,
            left_out=board.left_out(),
            answers=board.watch.answers_by_line(),
            summary=self.summary.text(),
            next_text=self.next.text(),
            touch=self._touch,
            now=self._place.clock.now(),
        )
        made: list[str] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.calls import end_call  # noqa: PLC0415 - loaded on the record's thread

            ended = end_call(desk, end(desk))
            made.append(ended.interaction_id)
            return ended.changes

        self._stand_still(is_saving=True)
        self._place.work.command(self, op, lambda changes: self._saved(changes, made[0]), self._refuse, quiet=True)

    def _saved(self, changes: Changes, interaction_id: str) -> None:
        self._is_saved = True
        place, was_held = self._place, self._call.status == "held"
        self.accept()
        self._calls.let_go()
        place.notices.say(changes.words, undo=True)
        if was_held:
            from .follow_up import open_follow_up  # noqa: PLC0415 - after a call

            open_follow_up(place, interaction_id)

    def _stand_still(self, *, is_saving: bool) -> None:
        """What is being saved is not changed meanwhile."""
        self._is_saving = is_saving
        if shiboken6.isValid(self._board):
            self._board.setEnabled(not is_saving)
        for part in (self.summary, self.mood, self.next, self.strip, self.state, self.discard_link, self.save_button):
            part.setEnabled(not is_saving)

    def _refuse(self, error: LiaisonError) -> None:
        self._stand_still(is_saving=False)
        if not shiboken6.isValid(self._board):
            self.reject()
            self._place.notices.show_problem(error)
            return
        self.said.setText(str(error))
        self.said.set_colour("bad-text")
        self.said.show()
        self.fit()

    def _discard(self) -> None:
        """Give the call up; what was typed is asked about, as it cannot be brought back."""
        if not self._call.text.strip():
            self._give_up()
            return
        Question(
            tr("Discard this call?"),
            tr("What you typed is not kept. This cannot be undone."),
            tr("Discard"),
            self._give_up,
            self,
        ).open()

    def _give_up(self) -> None:
        self._is_saved = True
        self.accept()
        self._calls.give_up()

    def _gone(self) -> None:
        """The call is not shown any more, as when Liaison is locked."""
        if self._calls.running is None and self.isVisible():
            self._is_saved = True
            self.reject()

    def _go_with_board(self) -> None:
        """The notes it ends are gone, as when the window is made anew: back to the call, which has what was typed."""
        if shiboken6.isValid(self) and not self._is_saved:
            self.reject()

    def reject(self) -> None:
        """Back to the call, unless it is being saved."""
        if self._is_saving and not self._is_saved:
            return
        if not self._is_saved:
            self._calls.go_on()
        super().reject()


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setFont(font(Role.BODY))
    made.setFixedHeight(scaled(32))
    return made


def _states() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("Did it take place"))
    made.setFont(font(Role.BODY))
    made.setFixedHeight(scaled(32))
    for key, words in STATES:
        made.addItem(tr(words), key)
    return made
