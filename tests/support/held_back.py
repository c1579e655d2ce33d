"""A record that answers when a test says so, to see what happens between asking and the answer."""

from __future__ import annotations

from collections.abc import Callable


class HeldBack:
    """Runs jobs when it is told to, as a record that is busy does."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], None]) -> None:
        """Keep it."""
        self.jobs.append(job)

    def close(self) -> None:
        """Do what is left."""
        self.go_on()

    def go_on(self) -> None:
        """Do what was handed in, and what that hands in."""
        while self.jobs:
            self.jobs.pop(0)()
