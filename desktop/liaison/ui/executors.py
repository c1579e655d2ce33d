"""What runs jobs for the record: a thread of its own, or, in tests and for pictures, the one that hands them in.

The thread knows two ranks. Jobs are what somebody waits for, and come first, always. Pieces are work behind the page:
they are taken up when nothing was asked for during a while, for a few milliseconds each, and give way within their next
step to whatever is asked for. Once nobody was at the keys or the mouse for some seconds they take longer, and there is
no rest between them: what has to be read is read sooner.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

Piece = Callable[[Callable[[], bool]], bool]
"""Work behind the page: does some steps, asking between them whether to give way; whether there is more to do."""

#: Seconds without a job, a key or the mouse after which what is behind the page goes on.
QUIET_S: Final = 0.3
#: Seconds that a piece of it may take, and between two of them: the window's thread has Python for itself then.
PIECE_S: Final = 0.005
BETWEEN_S: Final = 0.002
#: Seconds without a key or the mouse after which nobody is there, and what a piece may take then.
AWAY_S: Final = 3.0
PIECE_AWAY_S: Final = 0.04


class Executor(Protocol):
    """Runs jobs one after the other, in the order they were handed in. A job never raises."""

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` after those handed in before."""
        ...

    def close(self) -> None:
        """Finish what was handed in, and take no more."""
        ...


class DeskThread:
    """The one thread that owns the record. It begins with the first job."""

    def __init__(self) -> None:
        self._turn = threading.Condition()
        self._jobs: deque[Callable[[], None] | None] = deque()
        self._pieces: deque[Piece] = deque()
        self._quiet_at = 0.0
        self._stirred_at = time.monotonic()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` on the record's thread; what comes after it was closed is not done."""
        if self._is_closed:
            return
        self._put(lambda: self._jobs.append(job))

    def behind(self, piece: Piece, *, first: bool = False) -> None:
        """Call ``piece`` again and again, while it has more to do and nobody waits for a job; it never raises.

        One piece is finished before the next; with ``first`` before those that wait already.
        """
        if not self._is_closed:
            self._put(lambda: self._pieces.appendleft(piece) if first else self._pieces.append(piece))

    def stir(self) -> None:
        """Somebody is at the keys or the mouse: what is behind the page rests for a while."""
        self._stirred_at = time.monotonic()
        self._wait_for_quiet()

    def _wait_for_quiet(self) -> None:
        self._quiet_at = time.monotonic() + QUIET_S

    def _put(self, put: Callable[[], None]) -> None:
        with self._turn:
            put()
            self._turn.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="record", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while True:
            job, piece = self._next()
            if piece is not None:
                self._do_some(piece)
            elif job is None:
                return
            else:
                job()
                self._wait_for_quiet()
            del job, piece  # what they hold is let go of now, not when the next one comes

    def _next(self) -> tuple[Callable[[], None] | None, Piece | None]:
        """The next job, None at the end; or a piece once it is quiet. It sleeps while there is neither."""
        with self._turn:
            while not self._jobs:
                rest = self._quiet_at - time.monotonic() if self._pieces else None
                if rest is not None and rest <= 0:
                    return None, self._pieces[0]
                self._turn.wait(rest)
            return self._jobs.popleft(), None

    def _do_some(self, piece: Piece) -> None:
        begun = time.monotonic()
        is_away = begun - self._stirred_at >= AWAY_S
        end = begun + (PIECE_AWAY_S if is_away else PIECE_S)

        def gives_way() -> bool:
            now = time.monotonic()
            return bool(self._jobs) or now >= end or self._quiet_at > now

        has_more = piece(gives_way)
        with self._turn:
            if not has_more and piece in self._pieces:
                self._pieces.remove(piece)
            if not is_away:
                self._quiet_at = max(self._quiet_at, time.monotonic() + BETWEEN_S)

    def beside(self, job: Callable[[], None]) -> threading.Thread:
        """Run ``job`` on a thread of its own, which is returned."""
        thread = threading.Thread(target=job, name="long work", daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Wait for what was handed in and end the thread; what is behind the page is left."""
        self._is_closed = True
        if self._thread is not None:
            with self._turn:
                self._pieces.clear()
                self._jobs.append(None)
                self._turn.notify()
            self._thread.join()


class SyncExecutor:
    """Runs every job at once, on the thread that hands it in; for tests and pictures."""

    def __init__(self) -> None:
        self._is_closed = False

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` now; what comes after it was closed is not done."""
        if not self._is_closed:
            job()

    def close(self) -> None:
        """Take no more."""
        self._is_closed = True
