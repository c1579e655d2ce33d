"""Dates, instants and zones as cards and tables spell them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_FULL = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?", re.ASCII | re.DOTALL)
_NO_YEAR = re.compile(r"--?-?(\d{1,2})-?(\d{2})(?:T.*)?", re.ASCII | re.DOTALL)
_MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_YEAR = re.compile(r"(\d{4})", re.ASCII)
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){1,3}", re.ASCII)
# A leap year, so that 29 February without a year is a date.
_ANY_YEAR = 2000


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date of which some parts may be unknown."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def complete(self) -> date | None:
        """The date, if every part is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


def partial_date(text: str, *, omitted_year: int | None = None) -> PartialDate | None:
    """A date in the forms of RFC 6350, section 4.3.1, and ISO 8601; None if it is not one or does not exist.

    ``omitted_year`` is the year that stands for "none" (Apple writes 1604); so does the year 0000.
    """
    text = text.strip()
    if match := _FULL.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
        return checked_date(None if year in {0, omitted_year} else year, month, day)
    if match := _NO_YEAR.fullmatch(text):
        return checked_date(None, int(match[1]), int(match[2]))
    if match := _MONTH.fullmatch(text):
        return checked_date(int(match[1]), int(match[2]), None)
    if match := _YEAR.fullmatch(text):
        return checked_date(int(match[1]), None, None)
    return None


def checked_date(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """The parts as a :class:`PartialDate` if such a date exists, else None."""
    try:
        date(_ANY_YEAR if year is None else year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return PartialDate(year, month, day)


def revision_instant(text: str) -> datetime | None:
    """A revision (REV) as an aware instant in UTC; one without a zone is taken as UTC; None if unreadable."""
    try:
        instant = datetime.fromisoformat(text.strip())
        return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=256)
def zone_name(text: str) -> str | None:
    """``text`` as an IANA zone name, also as HubSpot spells it ("america_slash_new_york"); None if it is none.

    Offsets such as -0500 are not zones: they say nothing about the other half of the year.
    """
    text = text.strip().replace("_slash_", "/").replace(" ", "_")
    if text.upper() == "UTC":
        return "UTC"
    if not _ZONE.fullmatch(text):
        return None
    if text.islower():
        return _zones_in_small_letters().get(text)
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    return text


@lru_cache(maxsize=1)
def _zones_in_small_letters() -> dict[str, str]:
    from zoneinfo import available_timezones  # noqa: PLC0415 - reads the whole zone folder: only when needed

    return {name.lower(): name for name in available_timezones()}
