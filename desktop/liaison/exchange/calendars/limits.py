"""How much of a file is believed before it counts as damage or as an attack.

Real calendars stay far below these; a text of 44 bytes can ask for billions of meetings.
"""

from __future__ import annotations

from typing import Final

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_LINE: Final = 1024 * 1024
"""Characters of one unfolded content line."""
MAX_DEPTH: Final = 6
MAX_COMPONENTS: Final = 500_000
MAX_PROPERTIES: Final = 50_000
"""Content lines of one component, those of its parts included."""
MAX_PROBLEMS: Final = 2_000
MAX_ATTENDEES: Final = 2_000
MAX_CATEGORIES: Final = 100
MAX_DATES: Final = 5_000
"""Entries of RDATE and of EXDATE, each, in one meeting."""
MAX_OVERRIDES: Final = 2_000
"""Changed occurrences of one meeting."""
MAX_SHIFTS: Final = 20
"""Changes of "this and all following" in one meeting."""
MAX_RULES: Final = 2
MAX_COUNT: Final = 10_000
MAX_INTERVAL: Final = 1_000
MAX_TIMES_A_DAY: Final = 24
MAX_PERIODS: Final = 40_000
"""Days, weeks, months or years looked at to expand one rule."""
MAX_DURATION_DAYS: Final = 3_660
MAX_ONSETS: Final = 2_000
"""Changes of offset listed one by one in a VTIMEZONE."""
MAX_OWN_ZONES: Final = 40
"""Time zones of a file that are worked out from their own definition."""
FIRST_YEAR: Final = 1600
LAST_YEAR: Final = 2500
