"""What takes long, in steps: a generator that stops after a few milliseconds each; others can come in between.

Who waits for the whole takes all steps at once; behind the page they are taken one by one (``ui/behind.py``). Steps
that read keep no connection over a stop, but a :class:`Reach`, which whoever goes on sets anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TypeVar

from sqlalchemy import Connection

T = TypeVar("T")

Steps = Generator[None, None, T]
GivesWay = Callable[[], bool]


class Reach:
    """The connection that steps read with; there is none between them."""

    def __init__(self, connection: Connection | None = None) -> None:
        self._connection = connection

    @property
    def connection(self) -> Connection:
        """The connection of now; not to be kept over a step."""
        assert self._connection is not None, "steps are taken while something is read"
        return self._connection

    def renew(self, connection: Connection | None) -> None:
        """Go on with another connection."""
        self._connection = connection


def at_once(steps: Steps[T]) -> T:
    """What comes of steps that are taken one after the other."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: T = end.value
            return found


def within(seconds: float) -> GivesWay:
    """Gives way after so many seconds; with none, after every step."""
    end = time.monotonic() + seconds
    return lambda: time.monotonic() >= end
