"""What we write, read by ical.js and by khal."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import Address, DayOut, MeetingIn, MeetingOut, TodoOut
from liaison.exchange.calendars.writing import write_calendar
from liaison.model.values import MeetingStatus
from support.readers import IcalJs, Khal, ical_js, khal

__all__ = ["ical_js", "khal"]

STAMP = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
FIXTURES = Path(__file__).parents[2] / "data" / "calendars"

MEETINGS = [
    MeetingOut(
        uid="weekly@liaison",
        title="Weekly call; Harbor, Berlin – \N{GRINNING FACE} “quoted”",
        description="Agenda:\n- numbers, all of them\n- C:\\work\n" + "long " * 60,
        location="Room 4, upstairs",
        starts_at=datetime(2026, 3, 23, 8, 0, tzinfo=UTC),
        ends_at=datetime(2026, 3, 23, 8, 30, tzinfo=UTC),
        zone="Europe/Berlin",
        recurrence="FREQ=WEEKLY;COUNT=3",
        organizer=Address("Stone, Ann", "ann@northlight.example"),
        attendees=(
            Address('Bo "B" Lee', "bo@harbor.example", "REQ-PARTICIPANT", "ACCEPTED"),
            Address("No Address", None),
        ),
        categories=("Client, main", "Call"),
    ),
    MeetingOut(uid="day@liaison", title="Fair", starts_on=date(2026, 3, 25), ends_on=date(2026, 3, 27)),
    MeetingOut(
        uid="kolkata@liaison",
        title="Call with Pune",
        starts_at=datetime(2026, 3, 26, 4, 0, tzinfo=UTC),
        zone="Asia/Kolkata",
        status=MeetingStatus.CANCELLED,
    ),
    MeetingOut(
        uid="york@liaison",
        title="New York",
        starts_at=datetime(2026, 3, 6, 15, 0, tzinfo=UTC),
        zone="America/New_York",
        recurrence="FREQ=WEEKLY;UNTIL=20260401T000000Z",
    ),
]
TODOS = [TodoOut(uid="todo@liaison", what="Send the report", due_on=date(2026, 3, 27), status="NEEDS-ACTION")]
REVIEWS = [DayOut(uid="review@liaison", title="Review with Harbor", on=date(2026, 3, 30))]

BERLIN = ["2026-03-23T08:00:00.000Z", "2026-03-30T07:00:00.000Z", "2026-04-06T07:00:00.000Z"]
NEW_YORK = [
    "2026-03-06T15:00:00.000Z",
    "2026-03-13T14:00:00.000Z",
    "2026-03-20T14:00:00.000Z",
    "2026-03-27T14:00:00.000Z",
]


@pytest.fixture
def written(tmp_path: Path) -> Path:
    file = tmp_path / "desk.ics"
    file.write_bytes(write_calendar(MEETINGS, TODOS, REVIEWS, stamp=STAMP, name="Northlight, our desk"))
    return file


def test_ical_js_understands_what_we_write(ical_js: IcalJs, written: Path) -> None:
    entries = {entry["uid"]: entry for entry in ical_js.read(written, occurrences=10)}

    assert entries.keys() == {item.uid for items in (MEETINGS, TODOS, REVIEWS) for item in items}
    weekly = entries["weekly@liaison"]
    assert weekly["summary"] == MEETINGS[0].title
    assert weekly["description"] == MEETINGS[0].description
    assert weekly["location"] == "Room 4, upstairs"
    assert weekly["categories"] == ["Client, main", "Call"]
    assert weekly["people"] == [['Bo "B" Lee', "mailto:bo@harbor.example"], ["No Address", "invalid:nomail"]]
    assert weekly["occurrences"] == BERLIN
    assert weekly["end"] == "2026-03-23T08:30:00.000Z"
    assert entries["york@liaison"]["occurrences"] == NEW_YORK
    assert entries["kolkata@liaison"]["start"] == "2026-03-26T04:00:00.000Z"
    assert entries["kolkata@liaison"]["status"] == "CANCELLED"
    assert (entries["day@liaison"]["start"], entries["day@liaison"]["end"]) == ("2026-03-25", "2026-03-27")
    assert entries["todo@liaison"]["due"] == "2026-03-27"
    assert entries["review@liaison"]["start"] == "2026-03-30"


def test_khal_lists_what_we_write(khal: Khal, written: Path) -> None:
    rows = khal.list(written, "2026-03-01", "2026-04-30")

    starts = {(start, title) for start, title in rows}
    assert {(text[:16].replace("T", " "), MEETINGS[0].title) for text in BERLIN} <= starts
    assert {(text[:16].replace("T", " "), "New York") for text in NEW_YORK} <= starts
    assert any(start.startswith("2026-03-25") and title == "Fair" for start, title in starts)
    assert any(start.startswith("2026-03-30") and title == "Review with Harbor" for start, title in starts)


REWRITTEN = [
    "bad_ms_tz.ics",
    "biweekly-exdate-until.ics",
    "exchange-custom-tz.ics",
    "fablab_cottbus.ics",
    "google-recurrence-order.ics",
    "ms_timezones.ics",
    "test_with_int_tzid.ics",
    "vtimezone-year-0001-dtstart.ics",
    "whole_day_moved_over_dst_change_berlin.ics",
]


def as_out(meeting: MeetingIn) -> MeetingOut:
    """A meeting that was read, to be written."""
    return MeetingOut(
        uid=meeting.uid,
        title=meeting.title,
        description=meeting.description,
        location=meeting.location,
        url=meeting.url,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        zone=meeting.zone,
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        floating=meeting.floating,
        status=meeting.status,
        sequence=meeting.sequence,
        last_modified=meeting.last_modified,
        recurrence=meeting.recurrence,
        categories=meeting.categories,
        is_private=meeting.is_private,
        ics=meeting.ics,
    )


@pytest.mark.parametrize("name", REWRITTEN)
def test_ical_js_finds_real_meetings_where_they_were(name: str, ical_js: IcalJs, tmp_path: Path) -> None:
    found = read_calendar((FIXTURES / name).read_bytes(), name, default_zone="Asia/Tokyo")
    file = tmp_path / name
    file.write_bytes(write_calendar([as_out(item) for item in found.meetings], [], [], stamp=STAMP, name=""))

    entries = {entry["uid"]: entry for entry in ical_js.read(file, occurrences=20) if not entry["changes"]}
    assert entries.keys() == {meeting.uid for meeting in found.meetings if meeting.has_master}
    for meeting in found.meetings:
        span = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
        items = expand(meeting.ics, *span, default_zone="Asia/Tokyo", limit=12)
        expected = {
            item.starts_on.isoformat() if item.starts_on else f"{item.starts_at:%Y-%m-%dT%H:%M:%S.000Z}"
            for item in items
        }
        told = set(entries[meeting.uid]["occurrences"])
        last = max(told)
        assert {start for start in expected if start <= last} - told == set()
