"""One run: the program over a copy of the sample, driven by what a seed chooses."""

from __future__ import annotations

import faulthandler
import gc
import os
import random
import sys
import time
from collections import deque
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit

from liaison.app.door import WindowDoor
from liaison.model.clock import FixedClock
from liaison.ui.application import Program, Start
from liaison.ui.client.tabs import TABS
from liaison.ui.language import show_language
from liaison.ui.pages import PAGES
from liaison.ui.today.ticking import DayTimer
from liaison.ui.work import DeskThread, SyncExecutor
from support.sample_reading import NOW

from . import deeds
from .hands import Blow, press
from .record import PASSPHRASE, ZONE, copy_vault, look_at_record
from .watching import Watch, described, memory

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.ui.shell import MainWindow

#: Seconds of processor time in which the window answers; and where the whole window is made anew.
_ANSWERS_IN_S: Final = 1.0
_MADE_ANEW_IN_S: Final = 3.0
_MADE_ANEW: Final = ("language", "look", "larger", "smaller", "usual_size", "start")
#: The key of a passphrase is meant to take its time.
_SLOW_ON_PURPOSE: Final = "unlock"
#: An event that has not come back for so long waits in a loop of its own, as carrying does: the next one goes there.
_NESTED_S: Final = 0.15
_AGAIN_MS: Final = 20
_TEXTS_EVERY: Final = 12
_MEMORY_EVERY: Final = 250
#: Bytes that may be added to what was held once the pages were opened.
_MOST_GROWTH: Final = 400_000_000
_ESCAPES: Final = 12
_NOBODY: Final = "0" * 32


@dataclass(frozen=True, slots=True)
class Orders:
    """What a run is to do: its seed, how many deeds at most, in how many seconds, and on which thread the record is."""

    seed: int
    deeds: int
    seconds: float
    is_threaded: bool = False


class Session:
    """The program being driven, from one event to the next by timers, so that it goes on in loops within loops."""

    def __init__(self, orders: Orders, home: Path, app: QApplication) -> None:
        self.app, self.watch, self.passphrase = app, Watch(), PASSPHRASE
        self.clock = FixedClock(NOW)
        self.places: list[tuple[str, tuple[tuple[str, str], ...]]] = [("today", ())]
        self.vault = home / "vault"
        self.done = 0
        self._orders, self._home = orders, home
        self._chance = random.Random(orders.seed)
        self._until = time.monotonic() + orders.seconds
        self._blows: deque[Blow] = deque()
        self._depth = self._pause = 0
        self._began = 0.0
        self._spent: float | None = None
        self._name = ""
        self._is_over = self._is_ended = False
        self._held: list[int] = []
        self._trace = (home / "trace.txt").open("w", encoding="utf-8", buffering=1)
        self._program = self._start()

    @property
    def window(self) -> MainWindow:
        """The window there is now."""
        return self._program.window

    def _start(self) -> Program:
        door = WindowDoor(self.vault, self.clock, ZONE, self.passphrase)
        start = Start(self.clock, ZONE, door, self._home / "window.ini", self._home / "faults.log")
        program = Program(start, DeskThread() if self._orders.is_threaded else SyncExecutor())
        program.window.place.work.broke.connect(self.watch.error)
        program.begin(shown=True)
        return program

    def run(self) -> None:
        """Do everything there is to do; the program may end and begin again on the way."""
        sys.excepthook = lambda _kind, error, _trace: self.watch.error(error)
        self._tick_after(300)
        QTimer.singleShot(200, self._know_places)
        while not self._is_over:
            self.app.exec()
            self._end_program()
            if not self._is_over:
                self._program = self._start()
                self._tick_after(100)
        self._trace.close()

    def _end_program(self) -> None:
        """As when the event loop has ended: the window goes with all that is in it."""
        self._trace.write("-- the program ends\n")
        self._blows.clear()
        self._is_ended, self._spent = False, None
        self._program.end()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _know_places(self) -> None:
        """Every page and every tab, with a few clients and people, and with some that are not there."""

        def op(desk: Desk) -> tuple[list[str], list[str]]:
            from liaison.desk.clients import list_clients
            from liaison.desk.people import list_people

            clients = [one.id for one in list_clients(desk)][:3]
            return [*clients, _NOBODY], [one.id for client in clients for one in list_people(desk, client)][:6]

        def know(found: tuple[list[str], list[str]]) -> None:
            clients, people = found
            places: list[tuple[str, dict[str, str]]] = [("search", {"query": "report"}), ("person", {"id": _NOBODY})]
            places += [("calendar", {"view": view}) for view in ("month", "week", "agenda", "year")]
            places += [("person", {"id": one}) for one in people]
            places += [("client", {"id": one, "tab": tab.name}) for one in clients for tab in TABS]
            places += [(name, {"client": one}) for name in ("map", "briefing", "review", "trends") for one in clients]
            places += [(spec.name, {}) for spec in PAGES if spec.icon or spec.words] * 3
            self.places = [(name, tuple(args.items())) for name, args in places]

        self.window.place.work.run(self.window, op, know)

    def _tick_after(self, ms: int) -> None:
        QTimer.singleShot(ms, self._tick)

    def _tick(self) -> None:
        """The next event; it is made known before, so that a loop within this one comes to it."""
        if self._is_over or self._is_ended:
            return
        if self._depth and time.monotonic() - self._began < _NESTED_S:
            self._tick_after(_AGAIN_MS)
            return
        if self._depth == 0:
            self._look()
        if not self._blows and (self.done >= self._orders.deeds or time.monotonic() > self._until):
            if self._depth == 0:
                self._finish()
                return
            self._blows.append(press("Esc"))
        self._tick_after(self._pause)
        self._pause = 0
        self._strike()

    def _strike(self) -> None:
        self._depth += 1
        self._began = time.monotonic()
        try:
            if not self._blows:
                self._choose()
            if self._blows:
                blow = self._blows.popleft()
                self._spent = time.thread_time() if self._depth == 1 else None
                blow()
        except Exception as error:  # noqa: BLE001 - it is what is looked for
            self.watch.error(error)
        finally:
            self._depth -= 1

    def _choose(self) -> None:
        """Choose the next deed, and look at what is looked at from time to time."""
        if self._depth == 1 and self.done % _TEXTS_EVERY == 0:
            self.watch.texts()
        if self.done % _MEMORY_EVERY == 0:
            gc.collect()
            self._held.append(memory())
        name, blows = deeds.choose(self, self._chance)
        self._blows.extend(blows)
        self.done += 1
        here, modal, focus = (
            self.window.place.navigator.here,
            QApplication.activeModalWidget(),
            QApplication.focusWidget(),
        )
        at = "" if here is None else f" at {here.page} {dict(here.args)}"
        over = "" if modal is None else f" over {type(modal).__name__}"
        self._name = self.watch.doing = f"{self.done} {name}{at}{over}"
        self._trace.write(f"{self._name}, focus {described(focus)}\n")

    def _look(self) -> None:
        """After each event, once everything that it led to at once was done."""
        if self._spent is not None:
            took, self._spent = time.thread_time() - self._spent, None
            doing = self.watch.doing
            limit = _MADE_ANEW_IN_S if any(word in doing for word in _MADE_ANEW) else _ANSWERS_IN_S
            if took > limit and _SLOW_ON_PURPOSE not in doing:
                self.watch.note(f"slow: {doing.split(' ', 1)[1][:60]}", f"{took:.2f} s")
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            # As a window manager does when what was in front is gone.
            (QApplication.activeModalWidget() or self.window).activateWindow()
        self.watch.focus()

    def named(self, name: str, act: Blow) -> Blow:
        """``act``, told in the trace."""

        def blow() -> None:
            self._trace.write(f"    {name}\n")
            self.watch.doing = f"{self._name}: {name}"
            act()

        return blow

    def rest(self, ms: int) -> None:
        """Let the next event wait."""
        self._blows.appendleft(lambda: None)
        self._pause = ms

    def let_time_pass(self, by: timedelta) -> None:
        """Move the clock, and wake who waits for midnight."""
        self.clock.instant += by
        for timer in self.window.findChildren(DayTimer):
            timer.look()

    def speak(self, code: str) -> None:
        """Another language, as the settings change it."""
        show_language(self.window.place.state, code)

    def unlock(self) -> None:
        """Type the passphrase where it is asked for."""
        field = next((one for one in self.window.findChildren(QLineEdit) if one.isVisible()), None)
        if field is not None and not self.window.is_open:
            field.setText(self.passphrase)
            field.returnPressed.emit()

    def quit(self) -> None:
        """End the program as Ctrl+Q does; it is started again."""
        self.window.place.commands.run("quit")
        if not self.window.isVisible():
            self._is_ended = True
            self.app.exit()

    def _finish(self) -> None:
        """Leave what is open by Escape, and end the program for good."""
        for _time in range(_ESCAPES):
            if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
                break
            deeds.leave_chooser() or press("Esc")()
            QCoreApplication.processEvents()
        open_still = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if open_still is not None:
            self.watch.note(f"Escape does not leave {described(open_still)}")
        self.watch.texts()
        # The first figure is from before the pages were opened.
        if len(self._held) > 2 and self._held[-1] - self._held[1] > _MOST_GROWTH:
            self.watch.note("memory grows", self.memory)
        self._is_over = True
        self.app.exit()

    @property
    def memory(self) -> str:
        """How much was held from time to time."""
        return f"{', '.join(f'{one / 1e6:.0f}' for one in self._held)} MB"


def stop_ways_out(watch: Watch, home: Path) -> None:
    """Open nothing in other programs; tell of files that are written elsewhere, and of connections."""
    QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[method-assign] # for this run
    allowed = (str(home), "/dev/", "/proc/")

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "socket.connect" and isinstance(args[1], tuple):
            watch.note(f"connects to {args[1]}")
        elif event == "open" and isinstance(args[0], str | bytes) and _writes(args[1], args[2]):
            path = str(Path(os.fsdecode(args[0])).absolute())
            if not path.startswith(allowed) and "__pycache__" not in path:
                watch.note(f"writes to {path}")

    sys.addaudithook(hook)


def _writes(mode: str | None, flags: int) -> bool:
    if mode is not None:
        return any(sign in mode for sign in "wax+")
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def drive(orders: Orders, home: Path, vault: Path) -> Watch:
    """One whole run in this process, in a folder that is made for it; what was found."""
    faulthandler.enable()
    home.mkdir(parents=True)
    before = copy_vault(vault, home / "vault")
    os.chdir(home)
    app = QApplication(["liaison"])
    session = Session(orders, home, app)
    stop_ways_out(session.watch, home.parent)
    begun = time.monotonic()
    session.run()
    took = time.monotonic() - begun
    number = look_at_record(session.watch, session.vault, session.passphrase, session.clock, before)
    told = f"  {session.done} deeds in {took:.0f} s, {number} commands taken back, {session.memory}\n"
    sys.stdout.write(told)
    return session.watch
