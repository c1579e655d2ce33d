"""Frees what refers to itself in a circle, when nobody is there.

Nearly everything goes the moment it is let go of. What is left refers to itself in a circle, and Python's collector has
to look for it; meanwhile no thread goes on, so that a key waits. While the desk is open

- new objects are looked through by the hundred thousand, as seldom as pages being switched can bear, and nothing else
  is while somebody works, short of :data:`WHILE_OPEN` in a row without a rest;
- once nobody was at the keys or the mouse for a while and nothing is left to do behind the page, what came since the
  last time is looked through; the more that is, the longer nobody must have been there. What is still used then is set
  aside, and is not looked at again: it goes when it is let go of;
- after locking, or when much has come since, everything is looked through, what was set aside too. So nothing of the
  record stays in memory behind the gate but for a moment.

The looks without anybody there and after locking are the window's thread's, as widgets may be among what is freed; new
objects are looked through by whichever thread made the last of them. Where nothing was done nothing is looked through,
and no timer runs.
"""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from .shell import MainWindow

#: How many new objects there are before they are looked through, and how much rarer older ones, without a rest.
WHILE_OPEN: Final = (100_000, 1_000, 500)
#: So many new objects are worth a look; with so many it takes long; and with so many, in all, everything is looked at.
_WORTH: Final = 20_000
_MANY: Final = 200_000
_TOO_MANY: Final = 2_000_000
#: Seconds without a key or the mouse before what came since is looked through, and before what takes long.
_AWAY_S: Final = 10.0
_LONG_AWAY_S: Final = 60.0
#: Milliseconds after which the start is over.
_START_MS: Final = 1_500
#: After locking the gate is painted first.
_AFTER_LOCKING_S: Final = 0.5


class Collecting(QObject):
    """Looks for what refers to itself in a circle, for a window; the contract is above."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._behind, self._changes = window.place.work.behind, window.place.changes
        self._stirred_at = time.monotonic()
        self._looked_at = 0
        self._is_open = self._is_all = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._behind.rested.connect(self._arm)
        window.idle.stirred.connect(self._stir)

    @property
    def is_waiting(self) -> bool:
        """Whether it will look at something by itself."""
        return self._timer.isActive()

    def begin(self) -> None:
        """The desk is open; what the start still has to do is not held up."""
        self._is_open = True
        self._arm()
        QTimer.singleShot(_START_MS, self, lambda: gc.set_threshold(*WHILE_OPEN))

    def locked(self) -> None:
        """The desk is closed: what was read is to be gone."""
        self._is_open, self._is_all = False, True
        self._wait(_AFTER_LOCKING_S)

    def _stir(self) -> None:
        self._stirred_at = time.monotonic()
        self._arm()

    def _arm(self) -> None:
        if self._is_open and not self._timer.isActive():
            self._wait(_AWAY_S)

    def _wait(self, seconds: float) -> None:
        self._timer.start(max(1, round(seconds * 1000)))

    def _look(self) -> None:
        """Look through what there is, if nobody is there; or wait for the rest of the time."""
        grown = _grown()
        self._is_all = self._is_all or self._looked_at + grown >= _TOO_MANY
        if self._is_open:
            if not gc.isenabled() or not self._behind.is_at_rest or (grown < _WORTH and not self._is_all):
                return  # what is under way says when it is over; and what is little waits for more
            away_s = _LONG_AWAY_S if self._is_all or grown >= _MANY else _AWAY_S
            rest = self._stirred_at + away_s - time.monotonic()
            if rest > 0:
                self._wait(rest)
                return
        self._collect(grown)

    def _collect(self, grown: int) -> None:
        self._looked_at += grown
        self._changes.drop_gone()
        if self._is_all:
            gc.unfreeze()
            self._is_all, self._looked_at = False, 0
        gc.collect()
        gc.freeze()


def _grown() -> int:
    """How many objects have come since everything that is not set aside was last looked through, roughly."""
    new, young, old = gc.get_count()
    a_young, an_old, _all = gc.get_threshold()
    return new + a_young * (young + an_old * old)
