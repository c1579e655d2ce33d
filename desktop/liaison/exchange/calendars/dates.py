"""Dates, times and durations as calendar programs write them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from liaison.exchange.calendars import limits

_MOMENT: Final = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.ASCII | re.IGNORECASE)
_DURATION: Final = re.compile(
    r"([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})W)?(?:(\d{1,6})D)?"
    r"(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?",
    re.ASCII | re.IGNORECASE,
)
DAY: Final = timedelta(days=1)


def parse_moment(value: str) -> date | datetime | None:
    """A date, a naive local time, or an aware UTC time, by the form of the value; None when it is none of them.

    The form decides, not the VALUE parameter, since programs set that one wrongly. Years stay within the limits so that
    no later sum can overflow; second 60 becomes 59.
    """
    found = _MOMENT.fullmatch(value.strip())
    if found is None:
        return None
    year, month, day, hour, minute, second, utc = found.groups()
    if not limits.FIRST_YEAR <= int(year) <= limits.LAST_YEAR:
        return None
    try:
        if hour is None:
            return date(int(year), int(month), int(day))
        day_part = date(int(year), int(month), int(day))
        moment = datetime.combine(day_part, time(int(hour), int(minute), min(int(second or 0), 59)))
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if utc else moment


def parse_duration(value: str) -> timedelta | None:
    """A duration (RFC 5545, 3.3.6; weeks after the T are forgiven); None when malformed, empty or absurdly long."""
    found = _DURATION.fullmatch(value.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    sign, weeks, days, weeks_late, days_late, hours, minutes, seconds = found.groups()
    total = timedelta(
        weeks=int(weeks or weeks_late or 0),
        days=int(days or days_late or 0),
        hours=int(hours or 0),
        minutes=int(minutes or 0),
        seconds=int(seconds or 0),
    )
    if total.days > limits.MAX_DURATION_DAYS:
        return None
    return -total if sign == "-" else total


def as_date(moment: date | datetime) -> date:
    """The calendar date of ``moment`` in its own zone."""
    return moment.date() if isinstance(moment, datetime) else moment


def midnight(day: date, zone: tzinfo) -> datetime:
    """The start of ``day`` in ``zone``, in UTC."""
    return datetime.combine(day, time(), tzinfo=zone).astimezone(UTC)


def format_date(day: date) -> str:
    """``day`` as in 20261121."""
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def format_local(moment: datetime) -> str:
    """The wall-clock time of ``moment`` as in 20261121T090000."""
    return f"{format_date(moment)}T{moment.hour:02d}{moment.minute:02d}{moment.second:02d}"


def format_utc(moment: datetime) -> str:
    """The instant ``moment`` as in 20261121T090000Z."""
    return format_local(moment.astimezone(UTC)) + "Z"
