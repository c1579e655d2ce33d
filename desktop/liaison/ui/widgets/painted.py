"""What comes after the first paint: the rest of a page is asked for once what one came for is on the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class AfterPaint(QObject):
    """Calls ``act`` after ``widget`` was painted next, or at once where it is not to be seen.

    ``is_wanted`` tells, on any thread, whether what ``act`` asked for is looked for still: no more once it was left.
    """

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._act, self._is_awaited = widget, act, False
        self.is_wanted = False
        widget.installEventFilter(self)

    def want(self) -> None:
        """Call it once; asked for again before that, still once."""
        self.is_wanted = True
        if not self._widget.isVisible():
            self._act()
            return
        self._is_awaited = True
        self._widget.update(0, 0, self._widget.width(), 1)  # with all else that waits to be painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The paint that was waited for, or the end of it, as the widget is left; a window put away comes back."""
        if event.type() is QEvent.Type.Paint and self._is_awaited:
            self._is_awaited = False
            QTimer.singleShot(0, self, self._act)
        elif event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._is_awaited = self.is_wanted = False
        return super().eventFilter(watched, event)
