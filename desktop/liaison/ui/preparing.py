"""Has Today prepared for the next start, in idle moments and before the program ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from .behind import GivesWay, Some

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

    from .page import Workplace

#: Milliseconds after the desk was opened or a change was made, and between two days.
_REST_MS: Final = 4_000
_BETWEEN_MS: Final = 500


class Preparing(QObject):
    """Prepares today and the days after it, a day at a time, once nothing was changed for a while."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._ahead = 0
        self._round = 0
        self._is_open = False
        self._is_stale = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next)
        place.changes.subscribe(self, None, self._heed)

    def begin(self) -> None:
        """The desk is open."""
        self._is_open = True
        self._start()

    def pause(self) -> None:
        """The desk is closed."""
        self._is_open = False
        self._timer.stop()

    def finish(self) -> None:
        """The program ends: prepare today if that was not done since the last change."""
        if self._is_open and self._is_stale:
            self._timer.stop()
            self._ahead = 0
            self._prepare(at_once=True)

    def _heed(self, _changes: Changes) -> None:
        self._start()

    def _start(self) -> None:
        self._ahead, self._is_stale = 0, True
        self._round += 1
        if self._is_open:
            self._timer.start(_REST_MS)

    def _next(self) -> None:
        if self._place.work.long.holds_writes:
            self._timer.start(_REST_MS)
        else:
            self._prepare()

    def _prepare(self, *, at_once: bool = False) -> None:
        ahead, number = self._ahead, self._round

        def op(desk: Desk) -> int:
            from liaison.desk.preparing import DAYS, prepare_day  # noqa: PLC0415 - loaded on the record's thread

            prepare_day(desk, ahead)
            return DAYS

        def piece(desk: Desk, _gives_way: GivesWay) -> Some[int]:
            return Some(has_more=False, found=op(desk))

        if at_once:
            self._place.work.run(self, op, lambda days: self._prepared(number, days), lambda _error: None)
        else:
            self._place.work.behind.run(self, piece, lambda days: self._prepared(number, days), latest="preparing")

    def _prepared(self, number: int, days: int) -> None:
        if number != self._round or not self._is_open:
            return
        self._is_stale = False
        self._ahead += 1
        if self._ahead < days:
            self._timer.start(_BETWEEN_MS)
