from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import CalendarFile

FIXTURES = Path(__file__).parents[2] / "data" / "calendars"
SHARED = Path(__file__).parents[4] / "shared" / "data" / "calendars"
ZONE = "Europe/London"


def calendar_path(name: str) -> Path:
    kept = FIXTURES / name
    return kept if kept.exists() else SHARED / name


@pytest.fixture
def read() -> Callable[..., CalendarFile]:
    """Reads the components given (as text) inside one calendar."""

    def _read(*components: str, head: str = "", zone: str = ZONE) -> CalendarFile:
        text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + head + "\n".join(components) + "\nEND:VCALENDAR\n"
        return read_calendar(text.encode(), "test.ics", default_zone=zone)

    return _read


@pytest.fixture
def event() -> Callable[..., str]:
    """The text of a VEVENT with the lines given, and a UID and a start unless they are given."""

    def _event(*lines: str, uid: str = "a@example.com", start: str = "DTSTART:20260105T090000Z") -> str:
        head = ["BEGIN:VEVENT"] + ([f"UID:{uid}"] if uid else []) + ([start] if start else [])
        return "\n".join([*head, *lines, "END:VEVENT"])

    return _event


@pytest.fixture
def calendar_file() -> Callable[[str], bytes]:
    """The bytes of one of the real calendars by name."""
    return lambda name: calendar_path(name).read_bytes()
