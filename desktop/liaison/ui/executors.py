"""What runs jobs for the record: a thread of its own, or, in tests and for pictures, the one that hands them in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol


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
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_closed = False

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` on the record's thread; what comes after it was closed is not done."""
        if self._is_closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="record", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            del job  # what it holds is let go of now, not when the next one comes

    def beside(self, job: Callable[[], None]) -> threading.Thread:
        """Run ``job`` on a thread of its own, which is returned."""
        thread = threading.Thread(target=job, name="long work", daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Wait for what was handed in and end the thread."""
        self._is_closed = True
        if self._thread is not None:
            self._jobs.put(None)
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
