"""Starts the window: look first, then the frame, then the record on its own thread."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from liaison.model.clock import Clock
from liaison.model.errors import LiaisonError, LockedError
from liaison.model.words import tr

from .daily import Daily
from .guarded import guard_all
from .language import begin_language
from .preparing import Preparing
from .shell import MainWindow, raise_window
from .shell.faults import catch_everything, do_each
from .shell.look import begin_look
from .single import NEW_NOTE, FirstWindow
from .state import WindowState
from .tray import Tray
from .unsaved import Unsaved
from .work import DeskThread, Executor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from liaison.desk.views.prepared import PreparedDay

    from .collecting import Collecting
    from .door import Door
    from .entry import UnlockPage
    from .feeds import FeedKeeper
    from .reminders import Reminding
    from .restoring import CameBack
    from .warming import Warming

#: So long the window waits for what was prepared of today, so that it appears with that; nearly always it is there.
_SHOWN_AFTER_MS: Final = 150
#: Widgets in widgets hand on what room they have in so many rounds at most; one in which nothing moves costs nothing.
_LAYOUTS: Final = 4
#: A keyring may take so long to answer that somebody wonders.
_TOLD_AFTER_MS: Final = 2_000
_PREPARED_AFTER_MS: Final = 1_500
_CLEARED_AFTER_MS: Final = 2_500


@dataclass(frozen=True, slots=True)
class Start:
    """What the wiring hands the window: clock, zone (an IANA name), vault, and the files outside the vault."""

    clock: Clock
    zone_name: str
    door: Door
    state_file: Path | None = None
    log_file: Path | None = None
    #: Tells windows of different vaults apart, so that a second start raises the right one; empty does without.
    name: str = ""
    #: What opens a vault that holds nothing real, told where it is asked for; empty everywhere else.
    known_passphrase: str = ""


class Program:
    """The window with what opens it. Kept alive by whoever runs the event loop."""

    def __init__(self, start: Start, executor: Executor | None = None) -> None:
        guard_all()
        self._start = start
        state = WindowState(start.state_file)
        begin_language(state)
        begin_look(state)
        self.window = MainWindow(
            executor or DeskThread(),
            start.clock,
            start.zone_name,
            state=state,
            log=start.log_file,
            door=start.door,
        )
        self.window.open_inside()
        self.window.locked.connect(self._locked)
        self.window.restored.connect(self._restored)
        self._is_hidden_yet = self._wants_note = False
        self.reminding: Reminding | None = None
        self.feeds: FeedKeeper | None = None
        self.collecting: Collecting | None = None
        self.preparing = Preparing(self.window.place, self.window)
        self.daily = Daily(self.window.place, self.window)
        self.unsaved = Unsaved(self.window.place, self.window)
        self._warming: Warming | None = None
        self._slow = QTimer(self.window, singleShot=True, interval=_TOLD_AFTER_MS)
        self._slow.timeout.connect(lambda: self.window.toast.stay(tr("Opening the vault…")))
        self.tray = Tray(
            self.window, self.window.place, note=self.new_note, lock=self._lock, come=lambda: raise_window(self.window)
        )

    def begin(self, *, shown: bool = False, new_note: bool = False) -> None:
        """Open the desk without a word if the keyring does, else ask; make a vault if there is none.

        With ``shown`` the window appears with the first thing there is to see: what was prepared of today, a gate, or
        after a moment the empty frame; before the first start nobody sees the frame. With ``new_note`` a new note is
        opened in it when it is unlocked.
        """
        work, door = self.window.place.work, self._start.door
        self._is_hidden_yet, self._wants_note = shown, new_note
        work.broke.connect(self._show)
        work.aside(self.window, door.exists, self._enter, self._lost)

    def _enter(self, exists: bool) -> None:  # noqa: FBT001 - an answer handed over
        if not exists:
            self._welcome()
            self._show()
            return
        self.window.place.work.aside(self.window, self._start.door.glance, self._glanced, self._not_yet)
        self._slow.start()
        if self._is_hidden_yet:
            QTimer.singleShot(_SHOWN_AFTER_MS, self.window, self._show)

    def _lost(self, error: LiaisonError) -> None:
        """Whether there is a vault cannot be known: the window says so."""
        self._show()
        self.window.show_problem(error)

    def _show(self) -> None:
        if self._is_hidden_yet:
            self._is_hidden_yet = False
            self.window.show()

    def _glanced(self, day: PreparedDay | None) -> None:
        """Show what was prepared of today, if anything was, and open the desk behind it."""
        self._answered()
        work, painted = self.window.place.work, Event()
        self.window.frame.shown.connect(lambda _name: painted.set())
        if day is None:
            painted.set()
        work.open(self.window, self._start.door.enter, lambda _none: self._opened(), self._not_yet, after=painted)
        appears = self._is_hidden_yet
        if day is None or not self.window.glance(day, appears=appears):
            painted.set()
        self._show()
        for _pass in range(_LAYOUTS if appears else 0):  # before the window is painted, all is to be in its place
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _locked(self) -> None:
        pauses = [self.preparing.pause, self.daily.pause, self.unsaved.pause]
        if self.reminding is not None:
            pauses.append(self.reminding.pause)
        if self.collecting is not None:
            pauses.append(self.collecting.locked)
        do_each(pauses, self.window.show_fault)
        self._ask("")

    def _answered(self) -> None:
        """Whether the vault could be unlocked is known: nobody waits for that any more."""
        if not self._slow.isActive() and self.window.toast.isVisible():
            self.window.toast.hide()
        self._slow.stop()

    def _not_yet(self, error: LiaisonError) -> None:
        self._answered()
        self.window.let_go()
        if isinstance(error, LockedError):
            self._ask(error.sentence, keyring=error.may_pass)
        else:
            self._ask(str(error))
        self._show()

    def _opened(self) -> None:
        if not self.window.is_open:
            self.window.open_desk()
        self.preparing.begin()
        self.daily.begin()
        self.unsaved.begin()
        QTimer.singleShot(_PREPARED_AFTER_MS, self.window, self._prepare)
        QTimer.singleShot(_PREPARED_AFTER_MS, self.window, self._remind)
        self._collect()
        self._warm_up()
        if self._wants_note:
            self.new_note()

    def _warm_up(self) -> None:
        """Load what other pages need, once in the life of the program."""
        from .warming import Warming  # noqa: PLC0415 - when the window is up

        self._warming = self._warming or Warming(self.window.place, self.window)
        self._warming.begin()

    def _prepare(self) -> None:
        """Make the quick note in an idle moment, so that it is there at once when it is wanted."""
        if self.window.is_open:
            from .notes.quick_note import prepare_quick_note  # noqa: PLC0415 - when the window is up

            prepare_quick_note(self.window, self.window.place)

    def _remind(self) -> None:
        """Begin to remind of calls and to keep feeds up to date, once the page is there."""
        if self.window.is_open:
            from .reminders import Reminding  # noqa: PLC0415 - when the window is up

            self.reminding = self.reminding or Reminding(self.window)
            self.reminding.begin()
            from .feeds import FeedKeeper  # noqa: PLC0415 - when the window is up

            self.feeds = self.feeds or FeedKeeper(self.window)
            self.feeds.begin()
            from .sync import keeper_of  # noqa: PLC0415 - when the window is up

            keeper_of(self.window, self.window.place).begin()

    def _collect(self) -> None:
        """Have memory cleared when nobody is there, once the start is over, and after locking."""
        from .collecting import Collecting  # noqa: PLC0415 - when the window is up

        self.collecting = self.collecting or Collecting(self.window)
        self.collecting.begin()

    def new_note(self) -> None:
        """Bring the window forward with a new note; once it is unlocked, where it is locked."""
        raise_window(self.window)
        self._wants_note = not self.window.is_open
        if self.window.is_open:
            self.window.use_tool("new_note")

    def _lock(self) -> None:
        if self.window.is_open:
            self.window.lock()

    def come_forward(self, wish: str) -> None:
        """A second start asks for the window, or for a new note."""
        if wish == NEW_NOTE:
            self.new_note()
        else:
            raise_window(self.window)

    def end(self) -> None:
        """Close the desk, and remove a vault that was begun and not finished."""
        work = self.window.place.work
        self.preparing.finish()
        work.aside(self.window, self._start.door.discard)
        work.close()

    def clear_up(self) -> None:
        """Once the window is up: remove what an earlier run has left, and let the collector work from here on."""
        gc.enable()
        self.window.place.work.aside(self.window, _clear_up)

    def _restored_there(self, back: CameBack) -> None:
        """A backup was brought back before the desk: it is said there, as the window says it of its own."""
        from .restoring import said  # noqa: PLC0415 - once in a while

        self.window.place.notices.say(said(back.restored, self.window.place.zone))
        self._restored(back)

    def _restored(self, back: CameBack) -> None:
        """A backup is in place: open it with what it was unpacked with."""
        self._ask("").enter_with(back.secret, by_code=back.by_code)

    def _ask(self, why: str, *, keyring: bool = False) -> UnlockPage:
        from .entry import UnlockPage  # noqa: PLC0415 - not where the keyring opens it

        page = UnlockPage(self.window.place.work, self._start.door, why, keyring=keyring)
        page.tell_passphrase(self._start.known_passphrase)
        page.opened.connect(self._opened)
        page.restored.connect(self._restored_there)
        self.window.show_gate(page)
        return page

    def _welcome(self) -> None:
        from .entry import WelcomePage  # noqa: PLC0415 - once in the life of a vault

        page = WelcomePage(self.window.place.work, self._start.door)
        page.opened.connect(self._opened)
        page.told.connect(self.window.place.notices.say)
        page.brought.connect(self._bring)
        page.restored.connect(self._restored_there)
        self.window.show_gate(page)

    def _bring(self, files: Sequence[Path]) -> None:
        """Show what the files of the first start bring."""
        self.window.files.take(files)


def chosen_zone(state_file: Path, otherwise: str) -> str:
    """The time zone chosen in the settings; ``otherwise`` where none was, or it is not known here."""
    name = WindowState(state_file).get("zone")
    try:
        return ZoneInfo(name).key if name else otherwise
    except (ValueError, OSError, KeyError):
        return otherwise


def run(
    start: Start, arguments: Sequence[str] = (), *, first: FirstWindow | None = None, new_note: bool = False
) -> int:
    """Show the window and stay until it is closed; a second start raises the window there is. Returns the exit code.

    With ``new_note`` the quick note is opened, in the window that is there already or in this one. ``first`` was asked
    for that window already, where that can be done before there is a ``QApplication``.
    """
    app = QApplication(["liaison", *arguments])
    app.setApplicationName("Liaison")
    app.setDesktopFileName("liaison")
    if first is None:
        first = FirstWindow(start.name)
        if start.name and first.raise_other(NEW_NOTE if new_note else ""):
            return 0
    program = Program(start)
    first.listen(program.come_forward)
    catch_everything(program.window.show_fault)
    program.begin(shown=True, new_note=new_note)
    QTimer.singleShot(
        _CLEARED_AFTER_MS, program.window, lambda: program.window.place.work.aside(program.window, _clear_up)
    )
    try:
        return app.exec()
    finally:
        program.end()
        first.close()


def _clear_up() -> None:
    """Remove what an earlier run that was cut off has left outside the vault."""
    from .attachments.copies import remove_left_copies  # noqa: PLC0415 - when the window is up

    remove_left_copies()
