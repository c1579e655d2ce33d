"""What runs jobs for the record: a thread of its own, or, in tests and for pictures, the one that hands them in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
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
    """The one thread that owns the record."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="record")
        self._is_closed = False

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` on the record's thread; what comes after it was closed is not done."""
        if not self._is_closed:
            self._pool.submit(job)

    def beside(self, job: Callable[[], None]) -> threading.Thread:
        """Run ``job`` on a thread of its own, which is returned."""
        thread = threading.Thread(target=job, name="long work", daemon=True)
        thread.start()
        return thread

    def close(self) -> None:
        """Wait for what was handed in and end the thread."""
        self._is_closed = True
        self._pool.shutdown(wait=True)


class SyncExecutor:
    """Runs every job at once, on the thread that hands it in; for tests and pictures."""

    def submit(self, job: Callable[[], None]) -> None:
        """Run ``job`` now."""
        job()

    def close(self) -> None:
        """Nothing is left to finish."""
