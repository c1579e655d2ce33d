from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from liaison.exchange.calendars.expanding import expand, expand_fast
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import OccurrenceIn
from liaison.model.values import MeetingStatus
from support.fixtures import Read, Text

SHARED = Path(__file__).parents[4] / "shared" / "data" / "calendars"
FROM, TO = datetime(2000, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
ZONE = "Europe/London"

HEALTHY = [
    "bad_ms_tz.ics",
    "duplicate-rrule-sequence.ics",
    "duplicate-uid-sequence.ics",
    "exchange-custom-tz.ics",
    "fablab_cottbus.ics",
    "google-calendar-kiev-tz.ics",
    "google-recurrence-order.ics",
    "meetup-timed-tz.ics",
    "multi-era-vtimezone.ics",
    "non-utc-until.ics",
    "recurrence-sequence.ics",
    "tentative-apple-calendar.ics",
    "test_daily_recurring.ics",
    "test_with_forward_TZ.ics",
    "tripit-location-escaping.ics",
    "vtimezone-year-0001-dtstart.ics",
    "vtodo-vfreebusy.ics",
    "whole_day_moved_over_dst_change_berlin.ics",
    "yearly-party.ics",
]
LARGE = ["Germany.ics", "issue42.ics", "issue_173_only_modifications_error.ics"]


def _key(value: date | None) -> str:
    assert value is not None
    if isinstance(value, datetime):
        return (value if value.tzinfo else value.replace(tzinfo=ZoneInfo(ZONE))).astimezone(UTC).isoformat()
    return value.isoformat()


@pytest.mark.parametrize("name", [*HEALTHY, *(name for name in LARGE if (SHARED / name).exists())])
def test_healthy_calendars_expand_as_the_usual_libraries_do(name: str, calendar_file: Callable[[str], bytes]) -> None:
    import icalendar
    import recurring_ical_events

    data = calendar_file(name)
    events = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(FROM, TO)
    expected = sorted((str(event["UID"]), _key(event["DTSTART"].dt), _key(event["DTEND"].dt)) for event in events)

    found = [
        (meeting.uid, _key(item.starts_on or item.starts_at), _key(item.ends_on or item.ends_at))
        for meeting in read_calendar(data, name, default_zone=ZONE).meetings
        for item in expand(meeting.ics, FROM, TO, default_zone=ZONE)
    ]
    assert expected
    assert sorted(found) == expected


def _all(
    read: Read, *components: str, start: datetime = FROM, end: datetime = TO, limit: int = 5000
) -> tuple[OccurrenceIn, ...]:
    (meeting,) = read(*components).meetings
    slow = expand(meeting.ics, start, end, default_zone=ZONE, limit=limit)
    assert expand_fast(meeting, start, end, default_zone=ZONE, limit=limit) == slow
    return slow


def test_a_weekly_call_keeps_its_hour_when_clocks_change(read: Read, event: Text) -> None:
    items = _all(read, event("RRULE:FREQ=WEEKLY;COUNT=3", start="DTSTART;TZID=Europe/Berlin:20260322T090000"))

    assert [item.starts_at for item in items] == [
        datetime(2026, 3, 22, 8, tzinfo=UTC),
        datetime(2026, 3, 29, 7, tzinfo=UTC),
        datetime(2026, 4, 5, 7, tzinfo=UTC),
    ]
    assert [item.recurrence_id for item in items] == ["20260322T080000Z", "20260329T070000Z", "20260405T070000Z"]


def test_changed_cancelled_excluded_and_extra_occurrences(read: Read, event: Text) -> None:
    items = _all(
        read,
        event("RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Call", "EXDATE:20260106T090000Z", "RDATE:20260120T100000Z"),
        event("RECURRENCE-ID:20260107T090000Z", "SUMMARY:Moved", "LOCATION:Away", start="DTSTART:20260201T110000Z"),
        event("RECURRENCE-ID:20260108T090000Z", "STATUS:CANCELLED", start="DTSTART:20260108T090000Z"),
    )

    assert [(item.recurrence_id, _key(item.starts_at), item.title, item.status) for item in items] == [
        ("20260105T090000Z", "2026-01-05T09:00:00+00:00", "Call", MeetingStatus.CONFIRMED),
        ("20260108T090000Z", "2026-01-08T09:00:00+00:00", "", MeetingStatus.CANCELLED),
        ("20260120T100000Z", "2026-01-20T10:00:00+00:00", "Call", MeetingStatus.CONFIRMED),
        ("20260107T090000Z", "2026-02-01T11:00:00+00:00", "Moved", MeetingStatus.CONFIRMED),
    ]
    assert items[-1].location == "Away"


def test_a_change_of_all_that_follows_moves_them_and_keeps_their_names(read: Read, event: Text) -> None:
    items = _all(
        read,
        event("RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Call", start="DTSTART;TZID=Europe/Berlin:20260327T090000"),
        event(
            "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260328T090000",
            "SUMMARY:Later",
            start="DTSTART;TZID=Europe/Berlin:20260328T103000",
        ),
    )

    assert [(item.recurrence_id, _key(item.starts_at), item.title) for item in items] == [
        ("20260327T080000Z", "2026-03-27T08:00:00+00:00", "Call"),
        ("20260328T080000Z", "2026-03-28T09:30:00+00:00", "Later"),
        ("20260329T070000Z", "2026-03-29T08:30:00+00:00", "Later"),
        ("20260330T070000Z", "2026-03-30T08:30:00+00:00", "Later"),
    ]


def test_a_change_from_outside_the_span_is_found_inside_it(read: Read, event: Text) -> None:
    start, end = datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 2, 2, tzinfo=UTC)
    items = _all(
        read,
        event("RRULE:FREQ=DAILY;COUNT=4"),
        event("RECURRENCE-ID:20260107T090000Z", start="DTSTART:20260201T110000Z"),
        start=start,
        end=end,
    )

    assert [item.recurrence_id for item in items] == ["20260107T090000Z"]


def test_all_day_meetings_stay_dates(read: Read, event: Text) -> None:
    items = _all(
        read,
        event(
            "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "EXDATE;VALUE=DATE:20260130", start="DTSTART;VALUE=DATE:20260130"
        ),
        event("RECURRENCE-ID;VALUE=DATE:20260227", start="DTSTART:20260227T100000Z"),
    )

    (item,) = items
    assert (item.recurrence_id, item.starts_on, item.starts_at) == (
        "20260227",
        None,
        datetime(2026, 2, 27, 10, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("rule", "start", "last"),
    [
        ("FREQ=DAILY;UNTIL=20260110", "DTSTART;TZID=Europe/Berlin:20260105T090000", "20260110T080000Z"),
        ("FREQ=DAILY;UNTIL=20260110T090000", "DTSTART;TZID=Europe/Berlin:20260105T090000", "20260110T080000Z"),
        ("FREQ=DAILY;UNTIL=20260110T080000Z", "DTSTART;TZID=Europe/Berlin:20260105T090000", "20260110T080000Z"),
        ("FREQ=DAILY;UNTIL=20260110T075959Z", "DTSTART;TZID=Europe/Berlin:20260105T090000", "20260109T080000Z"),
        ("FREQ=DAILY;UNTIL=20260109T230000Z", "DTSTART;VALUE=DATE:20260105", "20260110"),
        ("FREQ=DAILY;UNTIL=20260110T050000Z", "DTSTART;VALUE=DATE:20260105", "20260110"),
        ("FREQ=DAILY;UNTIL=20260110T235959Z", "DTSTART;VALUE=DATE:20260105", "20260110"),
        ("FREQ=DAILY;UNTIL=20260110", "DTSTART;VALUE=DATE:20260105", "20260110"),
    ],
)
def test_the_end_of_a_repetition_is_understood_in_every_form(
    read: Read, event: Text, rule: str, start: Any, last: str
) -> None:
    assert _all(read, event(f"RRULE:{rule}", start=start))[-1].recurrence_id == last


def test_only_what_overlaps_the_span_is_given_up_to_the_limit(read: Read, event: Text) -> None:
    start = datetime(2026, 1, 6, 9, 30, tzinfo=UTC)
    components = event("RRULE:FREQ=DAILY", "DTEND:20260105T100000Z")

    items = _all(read, components, start=start, end=start + timedelta(days=30), limit=3)
    after = _all(read, components, start=start + timedelta(minutes=30), end=start + timedelta(days=1))

    assert [item.recurrence_id for item in items] == ["20260106T090000Z", "20260107T090000Z", "20260108T090000Z"]
    assert [item.recurrence_id for item in after] == ["20260107T090000Z"]


def test_a_rule_that_was_refused_gives_the_meeting_once(read: Read, event: Text) -> None:
    (item,) = _all(read, event("RRULE:FREQ=SECONDLY"))

    assert item.recurrence_id == "20260105T090000Z"


def test_a_naive_span_is_a_mistake_of_the_caller(read: Read, event: Text) -> None:
    (meeting,) = read(event()).meetings

    with pytest.raises(ValueError, match="aware"):
        expand_fast(meeting, datetime(2026, 1, 1), TO, default_zone=ZONE)


def test_meetings_that_do_not_repeat_need_no_calendar_library() -> None:
    program = """
import sys
from datetime import UTC, datetime
from liaison.exchange.calendars.expanding import expand, expand_fast
from liaison.exchange.calendars.reading import read_calendar
data = b"BEGIN:VCALENDAR\\nBEGIN:VEVENT\\nUID:a\\nDTSTART:20260105T090000Z\\nEND:VEVENT\\nEND:VCALENDAR"
(meeting,) = read_calendar(data, "x", default_zone="UTC").meetings
span = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
assert expand_fast(meeting, *span, default_zone="UTC") == expand(meeting.ics, *span, default_zone="UTC") != ()
print(sorted({"icalendar", "recurring_ical_events", "dateutil"} & set(sys.modules)))
"""
    desktop = Path(__file__).parents[3] / "desktop"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env={"PYTHONPATH": str(desktop)}
    )

    assert done.stdout.strip() == "[]"
