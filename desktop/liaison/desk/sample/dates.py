"""When the sample happens: its data is written for one reference Tuesday and moved to the day at hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from liaison.model.words import FULL_MONTHS, MONTHS, WEEKDAYS

#: The day for which the data files are written, the Tuesday of the reference screens.
REFERENCE: Final = date(2026, 11, 24)

_DAY_IN_TEXT: Final = re.compile(r"\{([dwlmq]) (\d{4}-\d\d-\d\d)\}")
_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class Calendar:
    """Moves the days of the data files so that the reference Tuesday becomes ``today``.

    What lies before the reference day moves by whole weeks, so that it keeps its weekday, and ends up before today;
    at any distance from a Tuesday the gap before today grows by at most six days. The reference day itself is
    always today. What comes after it moves by days, so that what is due tomorrow is due tomorrow; unless today is a
    Tuesday too, a day that would fall on a weekend moves to the Monday after it.
    """

    today: date
    now: datetime
    zone_name: str

    @property
    def keeps_weekdays(self) -> bool:
        """Whether all days move alike, by whole weeks."""
        return (self.today - REFERENCE).days % 7 == 0

    def day(self, written: date) -> date:
        """A day of the data files, moved."""
        away = (self.today - REFERENCE).days
        if written < REFERENCE:
            return written + timedelta(days=away // 7 * 7)
        moved = written + timedelta(days=away)
        if written != REFERENCE and away % 7 and moved.weekday() >= _SATURDAY:
            return moved + timedelta(days=7 - moved.weekday())
        return moved

    def instant(self, written: datetime, zone_name: str | None = None) -> datetime:
        """A local date and time of the data files, moved, as a UTC instant; in the user's zone unless one is given."""
        zone = ZoneInfo(zone_name or self.zone_name)
        return datetime.combine(self.day(written.date()), written.time(), zone).astimezone(UTC)

    def recorded(self, written: date | datetime) -> datetime:
        """The instant at which something of that day was written down: in the late afternoon, never after now."""
        if not isinstance(written, datetime):
            written = datetime.combine(written, time(17, 10))
        return min(self.instant(written), self.now)

    def in_words(self, text: str) -> str:
        """``text`` with its days filled in.

        ``{d 2026-11-12}`` is "12 Nov", ``w`` "Thu 12 Nov", ``l`` "Thu 12 November", ``m`` "November", ``q`` "Q4"; the
        sample is English, whatever the language of the window is.
        """
        return _DAY_IN_TEXT.sub(self._filled, text) if "{" in text else text

    def _filled(self, found: re.Match[str]) -> str:
        form, day = found[1], self.day(date.fromisoformat(found[2]))
        month = FULL_MONTHS[day.month - 1]
        if form == "l":
            return f"{WEEKDAYS[day.weekday()]} {day.day} {month}"
        short = f"{day.day} {MONTHS[day.month - 1]}"
        words = {"d": short, "w": f"{WEEKDAYS[day.weekday()]} {short}", "m": month, "q": f"Q{(day.month + 2) // 3}"}
        return words[form]


def month_day(day: date) -> str:
    """A day of the year as seasons keep it, "11-15"."""
    return f"{day.month:02d}-{day.day:02d}"
