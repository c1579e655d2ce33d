"""Whatever a file holds, reading it yields values or the import error; what was read can be expanded and written."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.exchange.calendars.expanding import expand_fast
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import MeetingIn, MeetingOut
from liaison.exchange.calendars.writing import write_calendar
from liaison.exchange.report import UnreadableFile

FIXTURES = Path(__file__).parents[2] / "data" / "calendars"
SMALL = sorted(path.name for path in FIXTURES.glob("*.ics") if path.stat().st_size < 8_000)
FROM, TO = datetime(2015, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ZONE = "Europe/Berlin"
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def as_out(meeting: MeetingIn) -> MeetingOut:
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
        organizer=meeting.organizer,
        attendees=meeting.attendees,
        recurrence=meeting.recurrence,
        categories=meeting.categories,
        is_private=meeting.is_private,
        ics=meeting.ics,
    )


def survive(data: bytes) -> None:
    """Read, expand and write: no exception but the import error, and everything that comes out is sound."""
    try:
        found = read_calendar(data, "fuzz.ics", default_zone=ZONE)
    except UnreadableFile:
        return
    for problem in found.problems:
        assert problem.reason.endswith(".")
    for meeting in found.meetings:
        assert (meeting.starts_at is None) != (meeting.starts_on is None)
        assert meeting.ends_at is None or (meeting.starts_at is not None and meeting.ends_at >= meeting.starts_at)
        assert not any(character < " " for character in meeting.uid + meeting.title)
        items = expand_fast(meeting, FROM, TO, default_zone=ZONE, limit=50)
        assert len(items) <= 50
        assert len({item.recurrence_id for item in items}) == len(items)
    written = write_calendar([as_out(meeting) for meeting in found.meetings], [], [], stamp=FROM, name="Fuzz")
    again = read_calendar(written, "again.ics", default_zone=ZONE)
    assert [meeting.uid for meeting in again.meetings] == [meeting.uid for meeting in found.meetings]
    assert [meeting.starts_at for meeting in again.meetings] == [meeting.starts_at for meeting in found.meetings]


MUTATION = st.one_of(
    st.tuples(st.just("cut"), st.floats(0, 1), st.floats(0, 0.2)),
    st.tuples(st.just("double"), st.floats(0, 1), st.floats(0, 0.2)),
    st.tuples(st.just("replace"), st.floats(0, 1), st.binary(min_size=1, max_size=6)),
    st.tuples(st.just("insert"), st.floats(0, 1), st.binary(min_size=1, max_size=6)),
    st.tuples(
        st.just("insert"),
        st.floats(0, 1),
        st.sampled_from(
            [
                b"\r\n",
                b"\n ",
                b";",
                b":",
                b'"',
                b",",
                b"\\",
                b"BEGIN:VEVENT\n",
                b"END:VEVENT\n",
                b"\nRANGE=",
                b"9",
                b"-",
                b"\0",
            ]
        ),
    ),
    st.tuples(st.just("line"), st.floats(0, 1), st.floats(0, 1)),
)


def mutate(data: bytes, changes: list[tuple[str, float, object]]) -> bytes:
    for kind, where, what in changes:
        at = int(len(data) * where)
        if kind == "line":
            lines = data.split(b"\n")
            assert isinstance(what, float)
            lines.insert(int(len(lines) * what), lines[min(int(len(lines) * where), len(lines) - 1)])
            data = b"\n".join(lines)
        elif isinstance(what, float):
            end = at + int(len(data) * what) + 1
            data = data[:at] + data[end:] if kind == "cut" else data[:end] + data[at:]
        elif isinstance(what, bytes):
            data = data[:at] + what + data[at + (len(what) if kind == "replace" else 0) :]
    return data


@SETTINGS
@given(name=st.sampled_from(SMALL), changes=st.lists(MUTATION, min_size=1, max_size=6))
def test_damaged_real_calendars_never_break_the_reader(name: str, changes: list[Any]) -> None:
    survive(mutate((FIXTURES / name).read_bytes(), changes))


NAMES_OF_PROPERTIES = """
    UID SEQUENCE LAST-MODIFIED RECURRENCE-ID DTSTART DTEND DURATION DUE COMPLETED SUMMARY DESCRIPTION LOCATION URL
    STATUS ORGANIZER ATTENDEE RRULE RDATE EXDATE CATEGORIES CLASS X-OTHER DTSTAMP TRIGGER BEGIN END
"""
NAMES = st.sampled_from(NAMES_OF_PROPERTIES.split())
PARAMS = st.one_of(
    st.just(""),
    st.sampled_from(
        [
            ";TZID=Europe/Berlin",
            ";TZID=W. Europe Standard Time",
            ";TZID=Nowhere",
            ";VALUE=DATE",
            ";RANGE=THISANDFUTURE",
            ';CN="A;B"',
            ";TZID=",
            ';TZID="',
            ";TZID=(UTC+01:00) Paris",
            ";TZID=GMT+0530",
        ]
    ),
    st.text(max_size=8).map(lambda text: f";X={text}"),
)
TIMES = st.one_of(
    st.datetimes(datetime(1590, 1, 1), datetime(2510, 1, 1)).map(lambda at: f"{at:%Y%m%dT%H%M%S}"),
    st.dates().map(lambda day: f"{day.year:04d}{day.month:02d}{day.day:02d}"),
    st.datetimes(datetime(2014, 1, 1), datetime(2026, 1, 1)).map(lambda at: f"{at:%Y%m%dT%H%M%SZ}"),
    st.sampled_from(["20260329T023000", "20261025T023000", "00010101T000000Z", "99991231T235959Z", "20260230", "P1D"]),
)
VALUES = st.one_of(
    TIMES,
    st.tuples(TIMES, TIMES).map("/".join),
    st.lists(TIMES, max_size=4).map(",".join),
    st.tuples(
        st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", "SECONDLY"]),
        st.sampled_from(
            ["", ";INTERVAL=2", ";COUNT=3", ";COUNT=99999999", ";BYDAY=MO,-1SU", ";BYSETPOS=-1", ";BYMONTHDAY=31"]
        ),
        st.one_of(st.just(""), TIMES.map(lambda text: f";UNTIL={text}")),
    ).map(lambda parts: "FREQ=" + "".join(parts)),
    st.sampled_from(
        ["VEVENT", "VALARM", "VTODO", "VCALENDAR", "-PT15M", "PT1H", "P1W", "CANCELLED", "mailto:a@b.example", "a"]
    ),
    st.text(max_size=20),
)
LINES = st.tuples(NAMES, PARAMS, VALUES).map(lambda parts: f"{parts[0]}{parts[1]}:{parts[2]}")
EVENTS = st.tuples(
    st.sampled_from(["DTSTART:20260105T090000", "DTSTART;VALUE=DATE:20260105", "UID:a"]), st.lists(LINES, max_size=12)
)


@SETTINGS
@given(events=st.lists(EVENTS, min_size=1, max_size=4))
def test_generated_calendars_never_break_the_reader(events: list[Any]) -> None:
    lines = ["BEGIN:VCALENDAR"]
    for first, rest in events:
        lines.extend(["BEGIN:VEVENT", "UID:a", first, *rest, "END:VEVENT"])
    lines.append("END:VCALENDAR")
    survive("\r\n".join(lines).encode("utf-8", "replace"))


@SETTINGS
@given(data=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace"))))
def test_anything_at_all_never_breaks_the_reader(data: bytes) -> None:
    survive(data)
    survive(b"BEGIN:VCALENDAR\n" + data + b"\nEND:VCALENDAR")
    survive(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105\n" + data + b"\nEND:VEVENT\nEND:VCALENDAR")


@pytest.mark.parametrize("name", SMALL)
def test_real_calendars_survive_as_they_are(name: str) -> None:
    survive((FIXTURES / name).read_bytes())
