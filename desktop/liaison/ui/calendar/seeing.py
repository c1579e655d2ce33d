"""What is in sight where the day comes below the calendar, so that the page scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from liaison.ui.theme import scaled

if TYPE_CHECKING:
    from .page import CalendarPage

#: Of the chosen day in another month, its head and one entry are in sight at the least.
_HEAD: Final = 56
_AROUND: Final = 4


class Seeing(QObject):
    """Scrolls ``page`` to the days one goes to; nobody who is in the list of the day or types is led away from it."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page = page
        self._is_other = False
        self._heads: dict[QObject, QWidget] = {
            page.side.day_list: page.side.day_head,
            page.side.late_list: page.side.late_head,
            page.side.legend: page.side.legend_head,
        }
        self._entered: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._see)
        for widget in (page.columns, page.side.day_list, page.side.late_list, page.side.legend):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the page scrolls, weeks need not be short, and a list that keys go to is seen from its head on."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self._page.columns:
            self._page.month.be_free(is_free=self._page.columns.is_stacked)
        by_mouse = isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.MouseFocusReason
        if event.type() is QEvent.Type.FocusIn and not by_mouse and isinstance(watched, QWidget):
            self._entered = watched if watched in self._heads else None
            self._later.start()
        return super().eventFilter(watched, event)

    def days(self) -> None:
        """Other days were gone to: they begin at the top of the page."""
        self._is_other = True
        self._later.start()

    def day(self) -> None:
        """Another one of the same days was gone to."""
        self._later.start()

    def _see(self) -> None:
        page, is_other, entered = self._page, self._is_other, self._entered
        self._is_other, self._entered = False, None
        focused, shown = QApplication.focusWidget(), page.stack.currentWidget()
        if not page.columns.is_stacked:
            return
        if entered is not None and entered.hasFocus():
            self._bring(entered, entered.rect())
            self._bring(self._heads[entered], self._heads[entered].rect())
        if focused is not None and page.side.isAncestorOf(focused):
            return
        if is_other:
            page.area.verticalScrollBar().setValue(0)
        if isinstance(shown, QAbstractItemView) and shown.currentIndex().isValid():
            rect = shown.visualRect(shown.currentIndex())
            height = min(rect.height(), scaled(_HEAD)) if is_other else rect.height()
            self._bring(shown.viewport(), QRect(rect.topLeft(), QSize(rect.width(), height)))

    def _bring(self, widget: QWidget, part: QRect) -> None:
        """Scroll a part of a widget into sight; of one for which there is no room, its head."""
        content, across = self._page.area.widget(), self._page.area.horizontalScrollBar().value()
        assert content is not None, "the page has its columns in it"
        for y in (part.height(), 0):
            at = widget.mapTo(content, part.topLeft() + QPoint(0, y))
            self._page.area.ensureVisible(across, at.y(), 0, scaled(_AROUND))
