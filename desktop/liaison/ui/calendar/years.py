"""Which twelve months the year strip shows, and reading them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from liaison.model.clock import FIRST_DAY, LAST_DAY

from . import reads
from .view_model import next_month

if TYPE_CHECKING:
    from .page import CalendarPage

_MONTHS: Final = 12
#: So many of them lie before this one.
_BEFORE: Final = 2


class Years(QObject):
    """The year of ``page``: from two months before this one on, or whole years before or after that."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page, self._by = page, 0

    @property
    def first(self) -> date:
        """The first of its months."""
        return next_month(self._page.timer.day, _MONTHS * self._by - _BEFORE)

    def step(self, by: int) -> None:
        """Go so many years on, as far as calendars reach."""
        there = self._page.timer.day.year + self._by + by
        if FIRST_DAY.year < there < LAST_DAY.year:
            self._by += by
            self.load()

    def go_back(self) -> None:
        """Show the year around today again."""
        if self._by:
            self._by = 0
            self.load()

    def load(self) -> None:
        """Read its reviews."""
        first, page = self.first, self._page
        load = reads.reviews_of_year(first, next_month(first, _MONTHS) - timedelta(days=1), page.only)
        page.place.work.run(page, load, page.year.set_rows, latest="year")
        page.headline_changed.emit()
