"""What real calendars hold, told as titles or as busy times only: nothing of what is not told is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.telling import completed, told_apart
from liaison.model.values import MeetingStatus
from support.imports import calendar, event
from support.told_words import PARAMETERS, TOLD, entries, leaked, props

_FILES: Final = sorted((Path(__file__).parents[2] / "data" / "calendars").glob("*.ics"))
_CANCELLED: Final = event("RECURRENCE-ID:20261208T100000Z\nSTATUS:CANCELLED\nTRANSP:OPAQUE\n", start="20261208T100000Z")


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def told(text: str, *, with_titles: bool) -> str:
    """A calendar as it is told."""
    return told_apart(text, None, with_titles=with_titles, untitled="Busy", is_marked=True)


@pytest.mark.parametrize("with_titles", [True, False])
@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_nothing_is_written_but_when_it_is_and_titles(path: Path, *, with_titles: bool) -> None:
    text = text_of(path)
    said = told(text, with_titles=with_titles)
    for entry in entries(said):
        assert entry.parts == [], "an alarm says what it is about"
        for prop in props(entry):
            assert prop.name in TOLD
            assert set(prop.params) <= PARAMETERS
            assert with_titles or prop.name != "SUMMARY" or prop.value == "Busy"
    assert leaked(text, said, with_titles=with_titles) == set()


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_what_is_cancelled_keeps_nobody_busy(path: Path) -> None:
    for entry in entries(told(text_of(path), with_titles=False)):
        said = {prop.name: prop.value.upper() for prop in props(entry)}
        if said.get("STATUS") == "CANCELLED" and entry.name == "VEVENT":
            assert said["TRANSP"] == "TRANSPARENT"


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_it_takes_place_when_it_did(path: Path) -> None:
    text = text_of(path)
    times = [
        {
            (one.starts_at, one.starts_on, one.ends_at, one.ends_on, one.recurrence)
            for one in read_calendar(source.encode(), "", default_zone="Europe/Berlin").meetings
            if one.status is not MeetingStatus.CANCELLED
        }
        for source in (text, told(text, with_titles=False))
    ]
    assert times[0] == times[1]


def test_a_time_that_was_cancelled_would_keep_one_busy_again_once_it_is_not() -> None:
    text = calendar(event("RRULE:FREQ=WEEKLY;COUNT=4\n"), _CANCELLED).decode()
    said = told(text, with_titles=True)
    assert "TRANSP:TRANSPARENT" in said
    assert "OPAQUE" not in said
    whole = completed(said, text)
    assert "TRANSP:OPAQUE" in whole
    assert "TRANSPARENT" not in whole


def test_what_programs_write_beside_a_date_is_not_told() -> None:
    text = calendar(event("RRULE;X-BECAUSE=secret:FREQ=DAILY;COUNT=3\n")).decode()
    text = text.replace("DTSTART:", 'DTSTART;X-NOTE="they, may leave";VALUE=DATE-TIME:')
    said = told(text, with_titles=False)
    assert "secret" not in said
    assert "leave" not in said
    assert "DTSTART;VALUE=DATE-TIME:" in said
