"""Work for the record, away from the window's thread.

One thread owns the desk. A page hands it an operation; what comes of it arrives on the window's thread, unless the
widget that asked is gone by then. What nobody waits for is done by ``behind``. Operations must not touch widgets, and
import what they need of ``desk`` inside themselves, so that the window is up before the record's modules are loaded::

    def load(desk: Desk) -> TodayView:
        from liaison.desk.today import today_view  # noqa: PLC0415 - loaded on the record's thread
        return today_view(desk)

    self.place.work.run(self, load, self._show)
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from liaison.model.errors import LiaisonError, LockedError
from liaison.model.words import tr

from .behind import Behind
from .executors import DeskThread, Executor, SyncExecutor
from .long_work import LongWork
from .ways_out import in_window

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

    from .changes import ChangeHub

__all__ = ["LONGEST_PAINT_S", "DeskThread", "Executor", "SyncExecutor", "Work"]

T = TypeVar("T")
BUSY_AFTER_MS = 150
#: Seconds that opening the desk waits for the first look at Today to be painted.
LONGEST_PAINT_S = 1.0


@dataclass(slots=True)
class _Ticket:
    """One thing asked for. Emptied on the window's thread, so that no widget is let go of on the other one.

    ``always`` is called, and of a failure that ``is_heard`` is told, whether or not the owner is still there: something
    was to be kept.
    """

    owner: QObject
    op: Callable[[], object] | None
    done: Callable[[Any], None] | None
    failed: Callable[[LiaisonError], None] | None
    latest: tuple[int, str] | None
    number: int
    always: Callable[[Any], None] | None = None
    is_heard: bool = False


class _Seat:
    """The desk and what closes it; touched by jobs only."""

    def __init__(self) -> None:
        self._exits: ExitStack | None = None
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        if self._desk is None:
            raise LockedError(tr("Liaison is locked."), tr("Unlock it first."))
        return self._desk

    def take(self, door: Callable[[], AbstractContextManager[Desk]]) -> None:
        self.leave()
        exits = ExitStack()
        self._desk = exits.enter_context(door())
        self._exits = exits

    def leave(self) -> None:
        exits, self._exits, self._desk = self._exits, None, None
        if exits is not None:
            exits.close()


class Work(QObject):
    """The window's way to the desk.

    ``failed`` carries a :class:`LiaisonError` nobody handles, ``broke`` any other exception (a bug); ``busy`` tells
    True when something has taken 150 ms, and False when nothing is waited for any more. ``settling`` comes before the
    desk is closed, or pages are made anew: who holds something typed hands it in now. ``leaving`` comes only before the
    desk is closed.
    """

    settling = Signal()
    leaving = Signal()
    busy = Signal(bool)
    failed = Signal(object)
    broke = Signal(object)
    changed = Signal(object)
    _arrived = Signal(object, object, object)

    def __init__(self, executor: Executor, changes: ChangeHub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._changes = changes
        self._seat = _Seat()
        self._pending: dict[int, _Ticket] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._count = 0
        self._is_busy = self._is_aside = self._is_closed = False
        self._timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._timer.timeout.connect(self._say_busy)
        self._arrived.connect(self._deliver)
        self.behind = Behind(executor, lambda: self._seat.desk, self.broke.emit, self)
        self.long = LongWork(self._beside, self._hand_over_desk, self.broke.emit, executor.submit, self)

    def run(
        self,
        owner: QObject,
        op: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
        *,
        latest: str = "",
    ) -> None:
        """Do ``op`` on the record's thread and hand what it returns to ``done`` on this one.

        Nothing is handed over once ``owner`` is destroyed. With ``latest``, only the last call of ``owner`` under that
        name counts: earlier ones are not begun if they still wait, and what they found is dropped. Problems go to
        ``failed`` or, without it, to the window's error bar.
        """
        self._submit(owner, lambda: op(self._seat.desk), done, failed, latest=latest)

    def command(
        self,
        owner: QObject,
        op: Callable[[Desk], Changes],
        done: Callable[[Changes], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
        *,
        refreshes_owner: bool = False,
        quiet: bool = False,
    ) -> None:
        """Change the record: every page the changes concern is told, but for ``owner``, which shows its own edit.

        A toast names what was done and offers to undo it, unless ``quiet``. While long work writes, it waits. Whatever
        became of ``owner`` by then, it is done, the others are told, and so is a failure; without ``owner`` there is a
        toast in any case, as nothing else would say it.
        """
        if self.long.holds_writes:
            again = partial(self.command, op=op, refreshes_owner=refreshes_owner, quiet=quiet)
            self.long.hold(
                lambda: again(owner, done=done, failed=failed) if shiboken6.isValid(owner) else again(self, quiet=False)
            )
            return

        def announce(changes: Changes) -> None:
            is_there = shiboken6.isValid(owner)
            self._changes.announce(changes, owner if is_there and not refreshes_owner else None)
            if changes and not (quiet and is_there):
                self.changed.emit(changes)

        self._submit(owner, lambda: op(self._seat.desk), done, failed, always=announce)

    def open(
        self,
        owner: QObject,
        door: Callable[[], AbstractContextManager[Desk]],
        done: Callable[[None], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
        *,
        after: threading.Event | None = None,
    ) -> None:
        """Open the desk on the record's thread; it stays open until :meth:`lock`.

        It is begun once ``after`` is set, or a moment later: what is being painted goes before. What is asked for
        meanwhile waits for the desk.
        """

        def take() -> None:
            if after is not None and isinstance(self._executor, DeskThread):
                after.wait(LONGEST_PAINT_S)
            self._seat.take(door)

        self._submit(owner, take, done, failed)

    def aside(
        self,
        owner: QObject,
        op: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
    ) -> None:
        """Do something on the record's thread that needs no open desk: look for a vault, make one."""
        self._submit(owner, op, done, failed)

    def lock(self, owner: QObject, done: Callable[[None], None] | None = None) -> None:
        """Close the desk after what was handed in before, and drop what it would still answer.

        ``done`` is called even if something was in the way of closing, which is told then: the desk is gone anyway.
        """
        self.settle()
        self.leaving.emit()
        self._forget_answers()

        def leave() -> None:
            self._forget_answers()
            self._submit(owner, self._leave, left, None)

        def left(problem: Exception | None) -> None:
            if done is not None:
                done(None)
            if isinstance(problem, LiaisonError):
                self.failed.emit(problem)
            elif problem is not None:
                self.broke.emit(problem)

        self.long.settle(leave)

    def _leave(self) -> Exception | None:
        """Close the desk; what was in the way is returned, for it is closed in any case."""
        try:
            self._seat.leave()
        except Exception as problem:  # noqa: BLE001 - it is said on the window's thread, before the gate
            return problem
        return None

    def _forget_answers(self) -> None:
        """What is under way is done, but nothing of the record is shown any more; that it failed still is."""
        self.behind.forget()
        for ticket in self._pending.values():
            ticket.done = ticket.always = None

    def settle(self) -> None:
        """Have everything that is typed and not kept yet handed in."""
        self.settling.emit()

    def close(self) -> None:
        """Close the desk and end the record's thread; called when the program ends. What is asked later is let go."""
        self.settle()
        self.leaving.emit()
        self.long.close()
        self.behind.close()
        self._is_closed = True
        self._executor.submit(self._seat.leave)
        self._executor.close()

    def tell(self, changes: Changes, *, quiet: bool = False) -> None:
        """Tell everyone of changes that long work made, with a toast that offers to undo them unless ``quiet``."""
        self._changes.announce(changes, None)
        if changes and not quiet:
            self.changed.emit(changes)

    def write(
        self,
        owner: QObject,
        op: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[LiaisonError], None] | None = None,
        *,
        meanwhile: Callable[[Desk], T] | None = None,
    ) -> None:
        """As :meth:`run`, for what writes beside the record's commands (a draft): it waits while long work writes.

        ``meanwhile`` is done instead then, and writes beside the database what is taken in afterwards. It is done even
        if ``owner`` is gone by then, and that it failed is told.
        """
        if self.long.holds_writes and meanwhile is not None:
            if not self._is_aside:
                self._is_aside = True
                self.long.hold(self._take_in, first=True)
            op = meanwhile
        elif self.long.holds_writes:
            self.long.hold(
                lambda: self.write(owner, op, done, failed) if shiboken6.isValid(owner) else self.write(self, op)
            )
            return
        self._submit(owner, lambda: op(self._seat.desk), done, failed, is_heard=True)

    def _take_in(self) -> None:
        """Before the commands that waited, which may let go of a draft."""
        self._is_aside = False

        def op(desk: Desk) -> None:
            from liaison.desk.drafts_aside import take_in_drafts  # noqa: PLC0415 - loaded on the record's thread

            take_in_drafts(desk)

        self.write(self, op)

    def apart(self, job: Callable[[], None]) -> None:
        """Do something that needs no desk, such as writing a file, on a thread of its own; it never raises."""
        self._beside(job)

    def _beside(self, job: Callable[[], None]) -> threading.Thread | None:
        if isinstance(self._executor, DeskThread):
            return self._executor.beside(job)
        self._executor.submit(job)
        return None

    def _hand_over_desk(self, take: Callable[[Desk], None], failed: Callable[[LiaisonError], None]) -> None:
        def op(desk: Desk) -> Desk:
            from liaison.desk.aside import desk_aside  # noqa: PLC0415 - loaded on the record's thread

            return desk_aside(desk)

        self.run(self, op, take, failed)

    def _submit(
        self,
        owner: QObject,
        op: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[LiaisonError], None] | None,
        *,
        latest: str = "",
        always: Callable[[T], None] | None = None,
        is_heard: bool = False,
    ) -> None:
        if self._is_closed:  # a field that loses the focus because its window goes; this may be gone before it
            return
        self._count += 1
        key = (id(owner), latest) if latest else None
        ticket = _Ticket(owner, op, done, failed, key, self._count, always, is_heard or always is not None)
        if key is not None:
            self._latest[key] = ticket.number
        self._pending[ticket.number] = ticket
        if not self._timer.isActive() and not self._is_busy:
            self._timer.start()
        self._executor.submit(lambda: self._do(ticket))

    def _do(self, ticket: _Ticket) -> None:
        """On the record's thread: whatever happens becomes a signal."""
        result: object = None
        problem: Exception | None = None
        if ticket.op is not None and self._is_current(ticket):
            try:
                result = ticket.op()
            except Exception as error:  # noqa: BLE001 - it is raised again in words on the window's thread
                problem = error
        if shiboken6.isValid(self):
            self._arrived.emit(ticket, result, problem)

    def _is_current(self, ticket: _Ticket) -> bool:
        return ticket.latest is None or self._latest.get(ticket.latest) == ticket.number

    def _deliver(self, ticket: _Ticket, result: object, problem: Exception | None) -> None:
        self._pending.pop(ticket.number, None)
        wanted = self._is_current(ticket) and shiboken6.isValid(ticket.owner)
        if ticket.latest is not None and self._is_current(ticket):
            del self._latest[ticket.latest]
        try:
            if problem is not None:
                self._tell(ticket, problem, is_wanted=wanted)
            else:
                self._hand_over(ticket, result, is_wanted=wanted)
        finally:
            ticket.owner, ticket.op, ticket.done, ticket.failed, ticket.always = self, None, None, None, None
            if not self._pending:
                self._rest()

    def _hand_over(self, ticket: _Ticket, result: object, *, is_wanted: bool) -> None:
        try:
            if is_wanted and ticket.done is not None:
                ticket.done(result)
        finally:
            if ticket.always is not None:
                ticket.always(result)

    def _tell(self, ticket: _Ticket, problem: Exception, *, is_wanted: bool) -> None:
        if not isinstance(problem, LiaisonError):
            self.broke.emit(problem)
        elif is_wanted and ticket.failed is not None:
            ticket.failed(in_window(problem))
        elif is_wanted or ticket.is_heard:
            self.failed.emit(in_window(problem))

    def _say_busy(self) -> None:
        if self._pending:
            self._is_busy = True
            self.busy.emit(True)

    def _rest(self) -> None:
        self._timer.stop()
        if self._is_busy:
            self._is_busy = False
            self.busy.emit(False)
