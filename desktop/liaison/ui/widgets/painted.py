"""What comes after the first paint: the rest of a page is asked for once what one came for is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Calls ``act`` after ``widget`` was painted next, or at once where it is not to be seen."""

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._act, self._is_awaited = widget, act, False
        widget.installEventFilter(self)

    def want(self) -> None:
        """Call it once; asked for again before that, still once."""
        if not self._widget.isVisible():
            self._act()
            return
        self._is_awaited = True
        self._widget.update(0, 0, self._widget.width(), 1)  # with all else that waits to be painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint that was waited for, or none any more, as the widget is hidden."""
        if self._is_awaited and event.type() in {QEvent.Type.Paint, QEvent.Type.Hide}:
            self._is_awaited = False
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, self, self._act)
        return super().eventFilter(watched, event)
