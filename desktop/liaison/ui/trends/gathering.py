"""Reads the clients whose lines were not read yet, a few at a time, behind what is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk

_BETWEEN_MS: Final = 40
_PIECE: Final = 0.08
_SHOWN_EVERY: Final = 20


class Gathering(QObject):
    """Works while there is something left and ``owner`` is to be seen; ``found`` is called when there is news."""

    def __init__(self, place: Workplace, owner: QWidget, found: Callable[[], None]) -> None:
        super().__init__(owner)
        self._place, self._owner, self._found = place, owner, found
        self._pieces = 0
        self._is_at_work = False
        self._timer = QTimer(self, singleShot=True, interval=_BETWEEN_MS)
        self._timer.timeout.connect(self._work)

    def begin(self) -> None:
        """There are clients to read."""
        if not self._timer.isActive() and not self._is_at_work:
            self._timer.start()

    def _work(self) -> None:
        def op(desk: Desk) -> int:
            from liaison.desk.trends import gather  # noqa: PLC0415 - loaded on the record's thread

            return gather(desk, _PIECE)

        self._is_at_work = True
        self._place.work.run(self._owner, op, self._worked, lambda _error: None)

    def _worked(self, left: int) -> None:
        self._is_at_work = False
        self._pieces += 1
        if not left:
            self._pieces = 0
            self._keep()
            self._found()
        elif self._owner.isVisible():
            self._timer.start()
            if self._pieces % _SHOWN_EVERY == 0:
                self._found()

    def _keep(self) -> None:
        """What was read is kept for the next start; while long work writes it is left to the next time."""
        if self._place.work.long.holds_writes:
            return

        def op(desk: Desk) -> None:
            from liaison.desk.trends import keep_gathered  # noqa: PLC0415 - loaded on the record's thread

            keep_gathered(desk)

        self._place.work.run(self._owner, op, lambda _nothing: None, lambda _error: None)
