"""Months beside the one that is shown are read before they are gone to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from . import reads
from .view_model import month_span, next_month

if TYPE_CHECKING:
    from liaison.desk.calendar.views import CalendarFilter
    from liaison.ui.behind import Behind


class Ahead:
    """Reads them once for each month that is shown; ``way`` is where a person went last, 1 on or -1 back."""

    def __init__(self, behind: Behind, page: QObject) -> None:
        self._behind, self._page = behind, page
        self._beside: tuple[date, CalendarFilter] | None = None
        self.way = 1

    def look(self, month: date, first_weekday: int, only: CalendarFilter) -> None:
        """Have the months beside this one read, that one first where a person is going."""
        if self._beside == (month, only):
            return
        self._beside = month, only
        months = (next_month(month, by) for by in (self.way, -self.way))
        spans = [month_span(one, first_weekday) for one in months]
        self._behind.run(self._page, reads.spans_ahead(spans, only), latest="ahead")
