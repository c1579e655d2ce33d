"""What a day brings by itself: promises that waited for a last day go to who follows, with a toast that offers undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

    from .page import Workplace

#: Milliseconds after the desk was opened: the page goes before, and what is told then can be seen.
_AFTER_MS: Final = 3_000


class Daily(QObject):
    """Sees to it once the desk is open, and again after each midnight while it stays open."""

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._midnight: QObject | None = None
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._begin_day)

    def begin(self) -> None:
        """The desk is open."""
        self._timer.start()

    def pause(self) -> None:
        """The desk is closed."""
        self._timer.stop()
        if self._midnight is not None:
            self._midnight.deleteLater()
            self._midnight = None

    def _begin_day(self) -> None:
        if self._midnight is None:
            from .today.ticking import DayTimer  # noqa: PLC0415 - when the window is up

            timer = self._midnight = DayTimer(self._place.clock, self._place.zone, self)
            timer.day_changed.connect(self._do)
        self._do()

    def _do(self) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.due_handovers import hand_over_due  # noqa: PLC0415 - loaded on the record's thread

            return hand_over_due(desk)

        self._place.work.command(self, op, refreshes_owner=True)
