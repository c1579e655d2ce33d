"""Long work: imports, exports, backups and checks, on a thread of their own with a connection of their own.

Reading goes on meanwhile. While the work writes, commands wait until it is over, for the vault has one writer; what a
person types is kept beside the database that long. One piece of long work is under way at a time.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from liaison.model.errors import InputError, LiaisonError
from liaison.model.words import tr

from .ways_out import in_window

if TYPE_CHECKING:
    from liaison.desk.context import Desk

T = TypeVar("T")
#: How much is done, how much there is, and what is being done; raises :class:`Stopped` when it is to end.
Tell = Callable[[int, int, str], None]
_EVERY_S: Final = 0.1


class Stopped(InputError):  # noqa: N818 - it is the wish of the person, not a fault
    """The person stopped long work."""

    def __init__(self) -> None:
        super().__init__(tr("Stopped. Nothing was changed."))


class LongWork(QObject):
    """The long work of a window. ``began`` carries its title, ``progressed`` what :data:`Tell` was told.

    ``stopped`` comes before ``ended`` when the person stopped it.
    """

    began = Signal(str)
    progressed = Signal(int, int, str)
    stopped = Signal()
    ended = Signal()
    _told = Signal(int, int, str)
    _writing = Signal(object)
    _written = Signal()
    _arrived = Signal(object, object)

    def __init__(
        self,
        beside: Callable[[Callable[[], None]], threading.Thread | None],
        ask_desk: Callable[[Callable[[Desk], None], Callable[[LiaisonError], None]], None],
        broke: Callable[[Exception], None],
        submit: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        """``beside`` runs a job on another thread, ``ask_desk`` hands over a desk for it, ``broke`` takes bugs.

        ``submit`` runs a job on the record's thread.
        """
        super().__init__(parent)
        self._submit = submit
        self._beside, self._ask_desk, self._broke = beside, ask_desk, broke
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._owner: QObject | None = None
        self._done: Callable[[Any], None] | None = None
        self._failed: Callable[[LiaisonError], None] | None = None
        self._held: list[Callable[[], None]] = []
        self._after: list[Callable[[], None]] = []
        self._last_told = 0.0
        self.title = ""
        self.writes = False
        self._told.connect(self.progressed)
        self._writing.connect(self._hold_writes)
        self._written.connect(self._release)
        self._arrived.connect(self._deliver)

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return bool(self.title)

    @property
    def holds_writes(self) -> bool:
        """Whether commands have to wait."""
        return self.is_running and self.writes

    def start(
        self,
        owner: QObject,
        title: str,
        op: Callable[[Desk, Tell], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
        *,
        writes: bool = False,
    ) -> None:
        """Do ``op`` on a thread of its own; ``done`` or ``failed`` are called on this one while ``owner`` lives.

        ``title`` says what it is. What was handed in before is written first. Commands wait from the beginning if it
        ``writes``, else from :meth:`begin_writing` on. It is refused while other long work is under way.
        """
        if self.is_running:
            busy = InputError(
                tr("{work} is still under way.", work=self.title), tr("Wait until it is done, or stop it.")
            )
            if failed is not None:
                failed(busy)
            return
        self._stop.clear()
        self.title, self.writes = title, writes
        self._owner, self._done, self._failed = owner, done, failed
        self.began.emit(title)
        self._ask_desk(lambda desk: self._begin(lambda: op(desk, self._tell)), lambda error: self._end(None, error))

    def _begin(self, op: Callable[[], object]) -> None:
        if self._stop.is_set():
            self._end(None, Stopped())
            return

        def job() -> None:
            result: object = None
            problem: Exception | None = None
            try:
                result = op()
            except Exception as error:  # noqa: BLE001 - it is raised again in words on the window's thread
                problem = error
            if shiboken6.isValid(self):
                self._arrived.emit(result, problem)

        self._thread = self._beside(job)

    def _tell(self, done: int, total: int, what: str) -> None:
        """On the other thread."""
        if self._stop.is_set():
            raise Stopped
        now = time.monotonic()
        if now - self._last_told >= _EVERY_S or done >= total:
            self._last_told = now
            self._told.emit(min(done, 2**31 - 1), min(total, 2**31 - 1), what)

    def begin_writing(self) -> None:
        """On the other thread, before it writes: commands wait from now on, and those handed in before are done.

        It ends with :meth:`end_writing`, or with the work.

        Raises:
            Stopped: the person stopped it.
        """
        are_done = threading.Event()
        self._writing.emit(are_done)
        while not (self._stop.is_set() or are_done.wait(_EVERY_S)):
            pass
        if self._stop.is_set():
            raise Stopped

    def end_writing(self) -> None:
        """On the other thread, once it has written and goes on with something else: commands need not wait any more."""
        self._written.emit()

    def _release(self) -> None:
        """On the window's thread: do what waited for the writing."""
        self.writes = False
        held, self._held = self._held, []
        for command in held:
            command()

    def _hold_writes(self, are_done: threading.Event) -> None:
        self.writes = True
        self._submit(are_done.set)

    def stop(self) -> None:
        """Ask it to end; what it did is taken back, and ``stopped`` comes."""
        self._stop.set()

    def hold(self, command: Callable[[], None], *, first: bool = False) -> None:
        """Do something once the writing is over, before all else that waits for it or after that."""
        self._held.insert(0 if first else len(self._held), command)

    def settle(self, after: Callable[[], None]) -> None:
        """Stop what is under way, and then do something."""
        if not self.is_running:
            after()
            return
        self._after.append(after)
        self._done = self._failed = None
        self.stop()
        if self._thread is None:
            self._end(None, Stopped())

    def afterwards(self, act: Callable[[], None]) -> None:
        """Do something once nothing is under way any more; at once where nothing is."""
        if self.is_running:
            self._after.append(act)
        else:
            act()

    def close(self) -> None:
        """Stop what is under way and wait for it, as when the program ends; what waited for it is done."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
        self._done = self._failed = None
        self._end(None, Stopped())

    def _deliver(self, result: object, problem: Exception | None) -> None:
        self._end(result, problem)

    def _end(self, result: object, problem: Exception | None) -> None:
        owner, done, failed = self._owner, self._done, self._failed
        if not self.is_running:
            return
        self._owner = self._done = self._failed = self._thread = None
        self.title, self.writes = "", False
        held, self._held = self._held, []
        after, self._after = self._after, []
        is_wanted = owner is not None and shiboken6.isValid(owner)
        if isinstance(problem, Stopped):
            self.stopped.emit()
        self.ended.emit()
        if problem is not None and not isinstance(problem, LiaisonError):
            self._broke(problem)
        elif problem is not None and failed is not None and is_wanted:
            failed(in_window(problem))
        elif problem is None and done is not None and is_wanted:
            done(result)
        for command in (*held, *after):
            command()
