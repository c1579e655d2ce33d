"""A record's thread that answers when a test says so: what comes between asking and the answer can be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from liaison.ui.shell import MainWindow

from .sample_reading import NOW


class HeldExecutor:
    """Runs jobs at once, but while ``is_held`` it keeps them until :meth:`let_go`."""

    def __init__(self) -> None:
        self.is_held = self._is_running = False
        self._jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], None]) -> None:
        """Take a job."""
        self._jobs.append(job)
        if not self.is_held:
            self.let_go()

    def let_go(self) -> None:
        """Run what was kept, in its order, and go on at once from now on."""
        self.is_held = False
        if self._is_running:  # one job after the other, as a thread does it
            return
        self._is_running = True
        while self._jobs:
            self._jobs.pop(0)()
        self._is_running = False

    def close(self) -> None:
        """Nothing is left behind."""
        self.let_go()


@contextmanager
def held_window(desk: Desk, executor: HeldExecutor) -> Iterator[MainWindow]:
    """The window over a desk whose thread is ``executor``."""
    window = MainWindow(executor, FixedClock(NOW), desk.zone_name)
    faults: list[BaseException] = []
    window.place.work.broke.connect(faults.append)
    window.place.work.open(window, lambda: nullcontext(desk))
    window.open_desk()
    yield window
    window.place.work.close()
    window.deleteLater()
    assert faults == []
