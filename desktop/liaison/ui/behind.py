"""Work behind the page: on the record's thread, a few milliseconds at a time, while nobody waits for anything else.

There is one way to do it, for the lines in small as for the reading of all clients::

    def op(desk: Desk, gives_way: Callable[[], bool]) -> Some[Lines]:
        from liaison.desk.trends import lines_in_small  # noqa: PLC0415 - loaded on the record's thread
        return Some(*lines_in_small(desk, clients, gives_way))

    self.place.work.behind.run(self, op, self._show_lines)

It is called again for as long as it says that there is more, and asks between its steps, of a few milliseconds at most,
whether to give way. It may be called again after the record was changed, and must look what of its work still holds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from liaison.model.errors import LiaisonError

from .executors import DeskThread, Executor

if TYPE_CHECKING:
    from liaison.desk.context import Desk

T = TypeVar("T")
GivesWay = Callable[[], bool]
#: Seconds after which what was found so far is told.
EVERY_S: Final = 1.5


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """What came of a piece of work: whether there is more to do, and what was found, if that is to be told already."""

    has_more: bool
    found: T | None = None


class Now:
    """Whether it is time again to tell what was found so far: now and then, as it is shown anew each time."""

    def __init__(self, every_s: float = EVERY_S) -> None:
        self._every_s, self._last = every_s, time.monotonic()

    def __call__(self) -> bool:
        """Whether it is; if so, it was told."""
        now = time.monotonic()
        if now - self._last < self._every_s:
            return False
        self._last = now
        return True


Op = Callable[["Desk", GivesWay], Some[T]]


@dataclass(slots=True, eq=False)
class _Errand:
    """One thing asked for. Emptied on the window's thread, so that no widget is let go of on the other one."""

    owner: QObject | None
    op: Op[Any] | None
    told: Callable[[Any], None] | None
    latest: tuple[int, str] | None


class Behind(QObject):
    """The work behind the pages of a window. ``rested`` comes when nothing is left of it."""

    rested = Signal()
    _arrived = Signal(object, object, object)

    def __init__(
        self, executor: Executor, desk: Callable[[], Desk], broke: Callable[[Exception], None], parent: QObject
    ) -> None:
        """``desk`` gives the open desk on the record's thread or raises; ``broke`` takes bugs."""
        super().__init__(parent)
        self._executor, self._desk, self._broke = executor, desk, broke
        self._errands: set[_Errand] = set()
        self._latest: dict[tuple[int, str], _Errand] = {}
        self._is_closed = False
        self._arrived.connect(self._deliver)

    def run(
        self,
        owner: QObject,
        op: Op[T],
        told: Callable[[T], None] | None = None,
        *,
        latest: str = "",
        first: bool = False,
    ) -> None:
        """Do ``op`` behind the page, piece by piece, and hand what it found to ``told`` on this thread.

        Nothing is done or handed over once ``owner`` is destroyed or the desk is closed. With ``latest`` only the last
        call of ``owner`` under that name counts. What is to be seen soon goes ``first``. That it was not possible is
        told to nobody: it is not what somebody asked for. A bug is told as one.
        """
        if self._is_closed:
            return
        key = (id(owner), latest) if latest else None
        errand = _Errand(owner, op, told, key)
        if key is not None:
            self._forget(self._latest.get(key))
            self._latest[key] = errand
        self._errands.add(errand)
        if isinstance(self._executor, DeskThread):
            self._executor.behind(lambda gives_way: self._do_some(errand, gives_way), first=first)
        else:
            self._executor.submit(lambda: self._do_all(errand))

    @property
    def is_at_rest(self) -> bool:
        """Whether there is nothing to do."""
        return not self._errands

    def is_under_way(self, owner: QObject, latest: str) -> bool:
        """Whether what ``owner`` asked for last under that name is not done yet."""
        return (id(owner), latest) in self._latest

    def stir(self) -> None:
        """Somebody is at the keys or the mouse: nothing is done behind the page for a while."""
        if isinstance(self._executor, DeskThread):
            self._executor.stir()

    def forget(self) -> None:
        """Nothing that is under way is told any more, or gone on with."""
        for errand in tuple(self._errands):
            self._forget(errand)

    def close(self) -> None:
        """The program ends."""
        self._is_closed = True
        self.forget()

    def _forget(self, errand: _Errand | None) -> None:
        if errand is not None:
            errand.owner = errand.op = errand.told = None
            self._errands.discard(errand)
            if errand.latest is not None and self._latest.get(errand.latest) is errand:
                del self._latest[errand.latest]

    def _do_some(self, errand: _Errand, gives_way: GivesWay) -> bool:
        """On the record's thread: whatever happens becomes a signal."""
        owner, op = errand.owner, errand.op
        some: Some[Any] = Some(has_more=False)
        problem: Exception | None = None
        try:
            if op is not None and shiboken6.isValid(owner):
                some = op(self._desk(), gives_way)
        except Exception as error:  # noqa: BLE001 - it is told on the window's thread
            problem = error
        if not shiboken6.isValid(self):
            return False
        if some.found is not None or not some.has_more:
            self._arrived.emit(errand, some, problem)
        return some.has_more

    def _do_all(self, errand: _Errand) -> None:
        while self._do_some(errand, lambda: False):
            pass

    def _deliver(self, errand: _Errand, some: Some[Any], problem: Exception | None) -> None:
        owner, told = errand.owner, errand.told
        is_wanted = owner is not None and shiboken6.isValid(owner)
        if not some.has_more or not is_wanted:
            self._forget(errand)
        if problem is not None and not isinstance(problem, LiaisonError):
            self._broke(problem)
        elif some.found is not None and is_wanted and told is not None:
            told(some.found)
        if self.is_at_rest:
            self.rested.emit()
