"""The call of a window: begun, found again, kept with every key, shown on its page or in the small window, ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from liaison.desk.views.call import CALL_DRAFT, CallState
from liaison.model.words import clock_time, tr
from liaison.ui.commands import Command, Menu
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace

from .board import CONTEXT, CallBoard

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.desk.interaction_log import LogSheet
    from liaison.desk.views.sheet import CallRef
    from liaison.ui.shell.frame import Frame

    from .ending import EndDialog
    from .strip import CallStrip

    _Found = tuple[CallState, LogSheet]

_NAME: Final = "calls"
_COMMANDS: Final = (
    ("call_back", "Back to the call", "Ctrl+Shift+C", "return running"),
    ("call_small", "Small window on or off", "Ctrl+Shift+W", "strip video compact"),
    ("call_end", "End call and save", "Ctrl+Shift+Return", "hang up stop"),
)


class Calls(QObject):
    """The one call that may go on. ``changed`` comes when one began, was found again, ended or is not shown any more.

    Every key and choice is in the draft of the call within half a second, with when it began; so a call that was cut
    off goes on. ``ticked`` tells that something was ticked off the sheet, ``strip_turned`` that the notes moved into
    the small window or out of it.
    """

    changed = Signal()
    ticked = Signal()
    strip_turned = Signal()

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._place = place
        self._state: CallState | None = None
        self._sheet: LogSheet | None = None
        self.board: CallBoard | None = None
        self.strip: CallStrip | None = None
        self.dialog: EndDialog | None = None
        self.keeper = DraftKeeper(place, CALL_DRAFT, self._typed, self)
        place.work.leaving.connect(self._forget)
        place.changes.subscribe(self, {"interaction", "client"}, lambda _changes: self._follow())
        self._actions = [
            place.commands.add(Command(name, text, Menu.RECORD, keys, CONTEXT, words), act)
            for (name, text, keys, words), act in zip(
                _COMMANDS, (self.go_there, self.turn_strip, self.end), strict=True
            )
        ]
        self._bar_commands()

    @property
    def running(self) -> CallState | None:
        """The call that goes on."""
        return self._state

    def is_running(self, ref: CallRef) -> bool:
        """Whether the call that goes on is this one; where only a meeting is known, any of its times on that day."""
        call = self._state
        if call is None or (call.client_id, call.day) != (ref.client_id, ref.day):
            return False
        is_time = ref.occurrence is None or call.occurrence is None or ref.occurrence == call.occurrence
        return call.meeting_id == ref.meeting_id and is_time

    def since(self) -> str:
        """Since when it goes on, in words; of a call that is over, when it was."""
        call = self._state
        if call is None:
            return ""
        time = clock_time(call.started_at, self._place.zone)
        return (
            tr("writing up the call of {time}", time=time)
            if call.is_afterwards
            else tr("in call since {time}", time=time)
        )

    def seconds(self) -> int:
        """How long the call has gone on; until the form at its end was opened."""
        call = self._state
        return 0 if call is None else call.seconds(call.ended_at or self._now())

    def _now(self) -> datetime:
        return self._place.clock.now()

    def load(self) -> None:
        """Ask the record whether a call goes on, as after a start; nothing happens where it is known."""
        if self._state is not None:
            return

        def op(desk: Desk) -> _Found | None:
            from liaison.desk.calls import call_people, running_call  # noqa: PLC0415 - loaded on the record's thread

            found = running_call(desk)
            return None if found is None else (found, call_people(desk, found.client_id))

        def show(found: _Found | None) -> None:
            if found is not None and self._state is None:
                self._take(found)

        self._place.work.run(self, op, show, latest="load")

    def _follow(self) -> None:
        """A call whose end was undone goes on; one that was ended again, or whose client is gone, does not."""
        if self._state is None:
            self.load()
            return
        client_id = self._state.client_id

        def op(desk: Desk) -> tuple[bool, bool]:
            from liaison.desk.calls import can_go_on  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.drafts import read_draft  # noqa: PLC0415 - see above

            return read_draft(desk, CALL_DRAFT) is None, can_go_on(desk, client_id)

        def show(found: tuple[bool, bool]) -> None:
            is_over, has_client = found
            call = self._state
            if call is None or call.client_id != client_id or (self.dialog is not None and self.dialog.is_saving):
                return
            if not has_client:
                self._put_by(call)
            elif is_over and self.dialog is None and not self.keeper.is_dirty:
                self._forget()

        self._place.work.run(self, op, show, latest="follow")

    def _put_by(self, call: CallState) -> None:
        """Show no call with a client that is gone; what was typed is kept until the client is back."""
        self.keeper.flush()
        self._forget()
        words = tr("The call with {client} is kept. It comes back with the client.", client=call.client)
        self._place.notices.say(words)

    def begin(self, call: CallState, done: Callable[[], object] | None = None) -> None:
        """Begin a call; who is there and whose call it is are filled in. Where one goes on, it is asked what to do."""
        if self._state is not None:
            self._ask(self._state)
            return

        def op(desk: Desk) -> _Found:
            from liaison.desk.calls import begin_call, call_people  # noqa: PLC0415 - loaded on the record's thread

            begun = begin_call(desk, call)
            return begun, call_people(desk, begun.client_id)

        def meanwhile(desk: Desk) -> _Found:
            from liaison.desk.calls import begin_call, call_people  # noqa: PLC0415 - see above
            from liaison.desk.drafts_aside import keep_draft_aside  # noqa: PLC0415 - see above

            begun = begin_call(desk, call, keep=keep_draft_aside)
            return begun, call_people(desk, begun.client_id)

        def show(found: _Found) -> None:
            if self._state is None:
                self._take(found)
            if (found[0].place, found[0].started_at) != (call.place, call.started_at):
                self._ask(found[0])  # it was cut off before, and this window had not heard of it yet
            elif done is not None:
                done()

        self._place.work.write(self, op, show, meanwhile=meanwhile)

    def _take(self, found: _Found) -> None:
        self._state, self._sheet = found
        self._bar_commands()
        self.changed.emit()

    def _ask(self, call: CallState) -> None:
        from liaison.ui.files.asking import Question  # noqa: PLC0415 - when it is asked

        question = Question(
            tr("A call with {client} goes on", client=call.client),
            tr("Only one call can go on at a time. End that one first, so that nothing of it is lost."),
            tr("Back to that call"),
            self.go_there,
            self._window(),
        )
        question.open()

    def make_board(self) -> CallBoard | None:
        """The notes of the call that goes on, made where there are none any more."""
        if self._state is None or self._sheet is None:
            return None
        if self.board is None or not shiboken6.isValid(self.board):
            self.board = CallBoard(self._place, self._state, self._sheet, self.seconds)
            self.board.edited.connect(self._edited)
            self.board.watch.look()
        return self.board

    def _edited(self) -> None:
        if self._state is None or self.board is None:
            return
        call = self.board.state(self._state)
        if self.dialog is None and not call.is_afterwards:
            call = replace(call, ended_at=None)  # it was cut off over the form at the end, and goes on
        self.change(call)

    def change(self, call: CallState) -> None:
        """Keep another state of the call. While it is being saved it stays as it is: its draft goes with that."""
        if self.dialog is not None and self.dialog.is_saving:
            return
        self._state = call
        self.keeper.touch()

    def _typed(self) -> Typed | None:
        call = self._state
        if call is None:
            return None  # it is not shown any more; what the vault has of it stays
        return Typed(call.text, call.client_id, call.cursor, call.as_state(), is_kept_empty=True)

    def turn_discussed(self, kind: str, record_id: str) -> None:
        """Tick a point or a promise off the sheet, or take the tick back."""
        if self._state is not None:
            self.change(self._state.turned(kind, record_id))
            self.ticked.emit()

    def is_discussed(self, kind: str, record_id: str) -> bool:
        """Whether a point or a promise was ticked off."""
        call = self._state
        return call is not None and record_id in (call.points if kind == "point" else call.promises)

    def go_there(self) -> None:
        """Go to the page of the call, or to the small window where the notes are."""
        call = self._state
        if call is None:
            return
        if self.strip is not None:
            self.strip.showNormal()
            self.strip.raise_()
            self.strip.activateWindow()
            return
        args = {"client": call.client_id, "day": call.day.isoformat()}
        if call.meeting_id:
            args["meeting"] = call.meeting_id
        if call.occurrence:
            args["occurrence"] = call.occurrence
        self._place.navigator.go("briefing", **args)
        self.come_into_view()

    def come_into_view(self) -> None:
        """Have the notes seen and typed into, also on a page that was scrolled past them."""
        if self.board is not None and self.board.isVisible():
            self.board.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.board.text.focus_in_view()

    @property
    def is_strip_open(self) -> bool:
        """Whether the notes are in the small window."""
        return self.strip is not None

    def turn_strip(self) -> None:
        """Move the notes into the small window, or back to the page."""
        if self.strip is not None:
            self.strip.close()
            return
        board = self.make_board()
        if board is None or self._state is None:
            return
        from .strip import CallStrip  # noqa: PLC0415 - when it is wanted

        self.strip = CallStrip(self._place, self, self._state.client)
        self.strip.addActions(self._actions)
        self.strip.closed.connect(self._strip_closed)
        self.strip.take(board)
        self.strip_turned.emit()
        self.strip.show()
        self.strip.activateWindow()

    def _strip_closed(self) -> None:
        strip, self.strip = self.strip, None
        if strip is None:
            return
        if self.board is not None and shiboken6.isValid(self.board):
            self.board.setParent(None)
        self.strip_turned.emit()
        strip.deleteLater()

    def end(self) -> None:
        """Open the form at the end of the call, already filled."""
        board = self.make_board()
        if board is None or self._state is None or self.dialog is not None:
            return
        from .ending import EndDialog  # noqa: PLC0415 - when a call ends

        if self._state.ended_at is None:
            self.change(replace(self._state, ended_at=self._now()))
        over = self.strip if self.strip is not None else self._window()
        self.dialog = EndDialog(over, self._place, self, board)
        self.dialog.finished.connect(self._dialog_closed)
        self.dialog.show_sheet()
        self.dialog.activateWindow()

    def _dialog_closed(self) -> None:
        self.dialog = None

    def go_on(self) -> None:
        """The form was left: the call goes on, and its time with it."""
        if self._state is not None and not self._state.is_afterwards:
            self.change(replace(self._state, ended_at=None))

    def let_go(self) -> None:
        """The call was saved or given up: nothing of it is shown or kept any more."""
        self.keeper.drop_pending()
        self._forget()

    def give_up(self) -> None:
        """Keep nothing of the call."""
        self.keeper.drop()
        self._forget()

    def _forget(self) -> None:
        """Show nothing of it any more, as when Liaison is locked; what was typed is in the vault by now."""
        had_one = self._state is not None
        self._state, self._sheet = None, None
        self.keeper.drop_pending()
        if self.strip is not None:
            self.strip.close()
        board, self.board = self.board, None
        if board is not None and shiboken6.isValid(board):
            board.hide()
            board.setParent(None)
            board.deleteLater()
        self._bar_commands()
        if had_one:
            self.changed.emit()

    def _bar_commands(self) -> None:
        for action in self._actions:
            action.setEnabled(self._state is not None)

    def _window(self) -> QWidget:
        window = self._place.navigator.parent()
        assert isinstance(window, QWidget)
        return window


def attend(place: Workplace, frame: Frame) -> None:
    """Say at the foot of a window that a call goes on, also one that was cut off before it was opened."""
    from .bar import CallBar  # noqa: PLC0415 - it builds on this module

    calls = calls_of(place)
    if frame.findChild(CallBar) is None:
        frame.add_foot(CallBar(place, calls))
    calls.load()


def calls_of(place: Workplace) -> Calls:
    """The call of a window, made when it is first asked for."""
    found = place.work.findChild(Calls, _NAME)
    return found if isinstance(found, Calls) else Calls(place, place.work)


def start_call(
    place: Workplace,
    ref: CallRef,
    title: str = "",
    *,
    theirs: tuple[str, ...] = (),
    ours: tuple[str, ...] = (),
    kind: str = "call",
) -> None:
    """Begin a call now: its start is kept before anything is typed. Who is named is there."""
    call = CallState(
        client_id=ref.client_id,
        client="",
        title=title,
        started_at=place.clock.now(),
        day=ref.day,
        meeting_id=ref.meeting_id,
        occurrence=ref.occurrence,
        kind=kind,
        theirs=theirs,
        ours=ours,
    )
    calls_of(place).begin(call)
