from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.report import UnreadableFile
from liaison.model.values import MeetingStatus
from support.fixtures import Read, Text

FIXTURES = Path(__file__).parents[2] / "data" / "calendars"
SHARED = Path(__file__).parents[4] / "shared" / "data" / "calendars"

# name: meetings, to-dos, problems, zones of the meetings (a dash for all-day and floating ones)
YIELDS: dict[str, tuple[int, int, int, str]] = {
    "Office-2012-owa.ics": (4, 0, 4, "America/New_York Australia/Canberra"),
    "attendee-with-url.ics": (0, 0, 1, ""),
    "badRRULE.ics": (3, 0, 1, "America/Denver Europe/Budapest"),
    "bad_custom_ms_tz.ics": (3, 0, 2, "- Europe/London UTC"),
    "bad_custom_ms_tz2.ics": (3, 0, 2, "- Europe/London UTC"),
    "bad_ms_tz.ics": (1, 0, 0, "America/New_York"),
    "biweekly-exdate-until.ics": (2, 0, 0, "US/Central UTC"),
    "daily-count-exdate-recurrence-id.ics": (1, 0, 1, "America/Los_Angeles"),
    "dst-transition-rules.ics": (1, 0, 0, "-"),
    "duplicate-rrule-sequence.ics": (1, 0, 1, "UTC"),
    "duplicate-uid-sequence.ics": (2, 0, 2, "UTC"),
    "event-organizer-cn.ics": (1, 0, 0, "America/Los_Angeles"),
    "event-with-category.ics": (0, 0, 5, ""),
    "event-with-valarm.ics": (1, 0, 1, "America/Los_Angeles"),
    "exchange-custom-tz.ics": (1, 0, 0, "Asia/Bangkok"),
    "exchange_whole_day_moved_recurrence.ics": (1, 0, 0, "-"),
    "exchange_whole_day_moved_recurrence_offset_tz.ics": (1, 0, 0, "-"),
    "fablab_cottbus.ics": (28, 0, 0, "- Europe/Berlin"),
    "festival-multiday-rrule.ics": (128, 0, 128, "-"),
    "floating-dtstart-custom-vtimezone.ics": (1, 0, 0, "-"),
    "germany_at_end_of_day_repeating.ics": (1, 0, 1, "Europe/London"),
    "google-calendar-kiev-tz.ics": (1, 0, 0, "Europe/Kiev"),
    "google-recurrence-order.ics": (1, 0, 0, "America/Denver"),
    "large-file-with-late-error.ics": (394, 0, 7, "UTC"),
    "meetup-timed-tz.ics": (1, 0, 0, "America/Phoenix"),
    "mixed-timezone-handling.ics": (5, 0, 0, "- America/New_York UTC"),
    "ms_timezones.ics": (4, 0, 0, "America/Los_Angeles Europe/Berlin"),
    "multi-era-vtimezone.ics": (2, 0, 0, "America/New_York"),
    "multi-event-basic.ics": (8, 0, 1, "- UTC"),
    "music-school-weekly-until.ics": (1, 0, 0, "Etc/GMT-1"),
    "non-utc-until-ny.ics": (1, 0, 0, "America/New_York"),
    "non-utc-until.ics": (1, 0, 0, "Europe/Berlin"),
    "recurrence-sequence.ics": (1, 0, 2, "UTC"),
    "sabredav-school-holidays.ics": (1, 0, 0, "-"),
    "tentative-apple-calendar.ics": (4, 0, 0, "America/Vancouver UTC"),
    "test_daily_recurring.ics": (1, 0, 0, "-"),
    "test_date_duration.ics": (1, 0, 0, "-"),
    "test_date_time_duration.ics": (1, 0, 0, "UTC"),
    "test_with_forward_TZ.ics": (1, 0, 0, "-"),
    "test_with_int_tzid.ics": (2, 0, 0, "Europe/Berlin Europe/Paris"),
    "test_with_multiple_tzids_in_vtimezone.ics": (1, 0, 0, "-"),
    "test_with_tz_list.ics": (1, 0, 1, "Europe/Amsterdam"),
    "tripit-location-escaping.ics": (47, 0, 0, "- UTC"),
    "tv-show-episode.ics": (26, 0, 1, "-"),
    "utf8-french-calendar.ics": (0, 2, 0, ""),
    "vfreebusy-zimbra.ics": (0, 0, 1, ""),
    "vtimezone-year-0001-dtstart.ics": (1, 0, 0, "Europe/Berlin"),
    "vtodo-vfreebusy.ics": (3, 1, 2, "US/Pacific"),
    "whole_day_moved_over_dst_change_berlin.ics": (1, 0, 0, "-"),
    "windows-quoted-tz-rrule.ics": (1, 0, 0, "America/New_York"),
    "yearly-party.ics": (2, 0, 0, "Etc/GMT-2 Europe/Berlin"),
    "yearly-recurring-unicode.ics": (1, 0, 0, "-"),
}
# Too large to keep here; read where they lie beside the checkout.
LARGE: dict[str, tuple[int, int, int, str]] = {
    "Germany.ics": (159, 0, 0, "-"),
    "issue42.ics": (4770, 0, 0, "- Africa/Ceuta Europe/Berlin Europe/Budapest Europe/Lisbon Europe/London"),
    "issue_173_only_modifications_error.ics": (496, 0, 0, "- Europe/Paris UTC"),
}


def test_every_kept_calendar_is_in_the_table() -> None:
    assert {path.name for path in FIXTURES.glob("*.ics")} == YIELDS.keys()


@pytest.mark.parametrize("name", [*YIELDS, *(name for name in LARGE if (SHARED / name).exists())])
def test_real_calendars_yield_what_is_in_them(name: str, calendar_file: Callable[[str], bytes]) -> None:
    found = read_calendar(calendar_file(name), name, default_zone="Europe/London")

    meetings, todos, problems, zones = (YIELDS | LARGE)[name]
    assert (len(found.meetings), len(found.todos), len(found.problems)) == (meetings, todos, problems)
    if name != "issue42.ics":
        assert " ".join(sorted({meeting.zone or "-" for meeting in found.meetings})) == zones
    assert len({meeting.uid for meeting in found.meetings}) == meetings
    assert all(problem.reason.endswith(".") and problem.line for problem in found.problems)


@pytest.mark.parametrize("name", sorted(YIELDS))
def test_the_text_kept_of_each_meeting_reads_the_same_again(name: str, calendar_file: Callable[[str], bytes]) -> None:
    for meeting in read_calendar(calendar_file(name), name, default_zone="Europe/London").meetings:
        again = read_calendar(meeting.ics.encode(), name, default_zone="Europe/London")
        assert [other.digest for other in again.meetings] == [meeting.digest]
        assert again.meetings[0].starts_at == meeting.starts_at
        assert again.meetings[0].uid == meeting.uid


def test_all_of_a_meeting_is_read(read: Read, event: Text) -> None:
    found = read(
        event(
            "DTEND;TZID=Europe/Berlin:20260105T101500",
            "SEQUENCE:3",
            "LAST-MODIFIED:20260101T120000Z",
            "SUMMARY:Call with Harbor\\, the second",
            "DESCRIPTION:Agenda:\\n- numbers\\n- https://zoom.us/j/123?pwd=x.",
            "LOCATION:Room 4\\; upstairs",
            "URL:https://example.com/e/1",
            "STATUS:TENTATIVE",
            "CLASS:CONFIDENTIAL",
            "CATEGORIES:Client,  Weekly call",
            "CATEGORIES:Client",
            'ORGANIZER;CN="Stone, Ann":mailto:Ann@Northlight.example',
            "ATTENDEE;CN=Bo;ROLE=REQ-PARTICIPANT;PARTSTAT=accepted:MAILTO:Bo@Harbor.example",
            "ATTENDEE;CN=cy@harbor.example;EMAIL=cy@harbor.example:/aaa/principal/",
            "RRULE:freq=weekly;byday=mo",
            "BEGIN:VALARM",
            "TRIGGER:-PT15M",
            "END:VALARM",
            "BEGIN:VALARM",
            "TRIGGER;VALUE=DATE-TIME:20260105T070000Z",
            "END:VALARM",
            start="DTSTART;TZID=Europe/Berlin:20260105T090000",
        ),
        head="X-WR-CALNAME:Work\n",
    )

    (meeting,) = found.meetings
    assert found.problems == ()
    assert found.name == "Work"
    assert meeting.title == "Call with Harbor, the second"
    assert meeting.description == "Agenda:\n- numbers\n- https://zoom.us/j/123?pwd=x."
    assert meeting.location == "Room 4; upstairs"
    assert meeting.url == "https://example.com/e/1"
    assert meeting.conference_url == "https://zoom.us/j/123?pwd=x"
    assert (meeting.starts_at, meeting.ends_at) == (
        datetime(2026, 1, 5, 8, 0, tzinfo=UTC),
        datetime(2026, 1, 5, 9, 15, tzinfo=UTC),
    )
    assert (meeting.zone, meeting.floating, meeting.all_day) == ("Europe/Berlin", False, False)
    assert meeting.status is MeetingStatus.TENTATIVE
    assert meeting.is_private
    assert meeting.sequence == 3
    assert meeting.last_modified == datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert meeting.categories == ("Client", "Weekly call")
    assert meeting.alarms_minutes == (15, 60)
    assert meeting.recurrence == "FREQ=WEEKLY;BYDAY=MO"
    assert meeting.repeats
    assert meeting.organizer is not None
    assert (meeting.organizer.name, meeting.organizer.email) == ("Stone, Ann", "ann@northlight.example")
    assert [(person.name, person.email, person.partstat) for person in meeting.attendees] == [
        ("Bo", "bo@harbor.example", "ACCEPTED"),
        ("", "cy@harbor.example", ""),
    ]
    assert meeting.attendees[0].line == 19
    assert meeting.line == 4


def test_an_all_day_meeting_has_dates_with_an_exclusive_end(read: Read, event: Text) -> None:
    (meeting,) = read(event("DTEND;VALUE=DATE:20260108", start="DTSTART;VALUE=DATE:20260105")).meetings

    assert (meeting.starts_on, meeting.ends_on) == (date(2026, 1, 5), date(2026, 1, 8))
    assert meeting.starts_at is None
    assert meeting.zone is None


def test_a_floating_time_is_that_of_the_default_zone(read: Read, event: Text) -> None:
    (meeting,) = read(event(start="DTSTART:20260705T090000"), zone="Europe/Berlin").meetings

    assert meeting.floating
    assert meeting.zone is None
    assert meeting.starts_at == datetime(2026, 7, 5, 7, tzinfo=UTC)


def test_a_duration_of_days_follows_the_wall_clock_and_hours_are_exact(read: Read, event: Text) -> None:
    start = "DTSTART;TZID=Europe/Berlin:20260328T120000"
    (days,) = read(event("DURATION:P1D", start=start)).meetings
    (hours,) = read(event("DURATION:PT24H", start=start)).meetings

    assert days.ends_at == datetime(2026, 3, 29, 10, tzinfo=UTC)
    assert hours.ends_at == datetime(2026, 3, 29, 11, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DTEND:nonsense",), "The end of this event is not a date and was passed over."),
        (("DTEND:20250101T000000Z",), "This event ends before it begins; the end was passed over."),
        (("DURATION:-PT5M",), "The duration of this event makes no sense and was passed over."),
        (("DURATION:P99999W",), "The duration of this event makes no sense and was passed over."),
        (("garbage without a colon",), "This line is not part of any value and was passed over."),
        (("DTEND;TZID=broken",), "The line with DTEND cannot be understood and was passed over."),
        (
            ("RRULE:FREQ=WEEKLY;UNTIL=20200101T000000Z",),
            "The repetition ends before it begins; only the first time was kept.",
        ),
        (("RRULE:FREQ=WEEKLY;BYDAY=XX",), "The rule of repetition cannot be understood; only the first time was kept."),
    ],
)
def test_a_damaged_detail_is_named_and_the_meeting_is_kept(read: Read, event: Text, lines: Any, reason: str) -> None:
    found = read(event(*lines))

    assert [(problem.line, problem.reason) for problem in found.problems] == [(6, reason)]
    (meeting,) = found.meetings
    assert meeting.starts_at == datetime(2026, 1, 5, 9, tzinfo=UTC)
    assert meeting.ends_at == meeting.starts_at
    assert not meeting.repeats


@pytest.mark.parametrize(
    ("component", "line", "reason"),
    [
        ("BEGIN:VEVENT\nUID:b\nEND:VEVENT", 3, "This event was left out. It has no start."),
        ("BEGIN:VEVENT\nUID:b\nDTSTART:soon\nEND:VEVENT", 5, "This event was left out. Its start is not a date."),
        (
            "BEGIN:VEVENT\nUID:b\nDTSTART:soon\nSUMMARY:Board\\, monthly\nEND:VEVENT",
            5,
            "“Board, monthly” was left out. Its start is not a date.",
        ),
        ("BEGIN:VEVENT\nUID:b\nDTSTART:00010101\nEND:VEVENT", 5, "This event was left out. Its start is not a date."),
        (
            "BEGIN:VEVENT\nDTSTART:20260101\nDTSTART:20260102\nEND:VEVENT",
            5,
            "This event was left out. It has more than one start.",
        ),
        ("BEGIN:VEVENT\nDTSTART:20260101", 3, "This event was left out. It has no END line."),
        (
            "BEGIN:VEVENT\nDTSTART:20260101\nRECURRENCE-ID:x\nEND:VEVENT",
            5,
            "This event was left out. It changes an occurrence whose date is not one.",
        ),
        ("BEGIN:VJOURNAL\nEND:VJOURNAL", 3, "A journal entry was left out: Liaison keeps its own notes."),
        ("BEGIN:VFREEBUSY\nEND:VFREEBUSY", 3, "Free and busy times were left out: they name no meeting."),
        ("BEGIN:X-NEW\nEND:X-NEW", 3, "An entry of a kind Liaison does not know was left out."),
        ("END:VEVENT", 3, "An END line without its BEGIN was passed over."),
    ],
)
def test_a_damaged_component_is_named_and_the_others_are_kept(
    read: Read, event: Text, component: str, line: Any, reason: str
) -> None:
    found = read(component, event())

    assert (line, reason) in [(problem.line, problem.reason) for problem in found.problems]
    assert [meeting.uid for meeting in found.meetings] == ["a@example.com"]


def test_a_calendar_cut_short_keeps_what_is_whole(event: Text) -> None:
    text = "BEGIN:VCALENDAR\n" + event() + "\nBEGIN:VEVENT\nUID:b\nDTSTART:2026"
    found = read_calendar(text.encode(), "cut.ics", default_zone="UTC")

    assert [meeting.uid for meeting in found.meetings] == ["a@example.com"]
    assert [problem.line for problem in found.problems] == [1, 6]
    assert str(found.problems[1]) == "cut.ics:6: This event was left out. It has no END line."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 50,
        b"Subject,Start Date\nCall,2026-01-05\n",
        b"BEGIN:VCARD\nEND:VCARD\n",
        b"\xff\xfe\x00",
        b"PK\x03\x04",
    ],
)
def test_what_is_no_calendar_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="not a calendar") as refused:
        read_calendar(data, "x.ics", default_zone="UTC")

    assert refused.value.way_out


def test_a_file_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 10)

    with pytest.raises(UnreadableFile, match="64 MB"):
        read_calendar(b"BEGIN:VCALENDAR\nEND:VCALENDAR", "x.ics", default_zone="UTC")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_form_is_read(encoding: str, event: Text) -> None:
    text = "BEGIN:VCALENDAR\r\n" + event("SUMMARY:Fête – déjà vu") + "\r\nEND:VCALENDAR\r\n"
    found = read_calendar(text.encode(encoding), "x.ics", default_zone="UTC")

    assert found.meetings[0].title == "Fête – déjà vu"
    assert found.problems == ()


def test_latin_text_is_read_and_said(event: Text) -> None:
    text = "BEGIN:VCALENDAR\n" + event("SUMMARY:Fête") + "\nEND:VCALENDAR\n"
    found = read_calendar(text.encode("latin-1"), "x.ics", default_zone="UTC")

    assert found.meetings[0].title == "Fête"
    assert [(problem.line, "Latin-1" in problem.reason) for problem in found.problems] == [(5, True)]


def test_of_copies_the_one_that_was_changed_last_counts(read: Read, event: Text) -> None:
    def copy(title: str, *lines: str) -> str:
        return event(f"SUMMARY:{title}", *lines)

    by_sequence = read(copy("old", "SEQUENCE:1"), copy("new", "SEQUENCE:2"), copy("older", "SEQUENCE:0"))
    by_change = read(copy("new", "LAST-MODIFIED:20260102T000000Z"), copy("old", "LAST-MODIFIED:20260101T000000Z"))
    by_place = read(copy("first"), copy("second"))

    assert [found.meetings[0].title for found in (by_sequence, by_change, by_place)] == ["new", "new", "second"]
    assert [len(found.problems) for found in (by_sequence, by_change, by_place)] == [2, 1, 1]
    assert by_place.problems[0].line == 3
    assert "line 8 has the same UID" in by_place.problems[0].reason


def test_changed_occurrences_without_their_master_are_kept(read: Read, event: Text) -> None:
    found = read(
        event("RECURRENCE-ID:20260112T090000Z", "SUMMARY:Moved", start="DTSTART:20260112T140000Z"),
        event("RECURRENCE-ID:20260105T090000Z", "SUMMARY:First", start="DTSTART:20260105T140000Z"),
    )

    (meeting,) = found.meetings
    assert meeting.title == "First"
    assert not meeting.has_master
    assert meeting.overrides == 2


def test_a_cancellation_cancels(read: Read, event: Text) -> None:
    by_method = read(event("STATUS:CONFIRMED"), head="METHOD:CANCEL\n").meetings[0]
    by_status = read(event("STATUS:CANCELLED")).meetings[0]

    assert by_method.status is MeetingStatus.CANCELLED
    assert by_status.status is MeetingStatus.CANCELLED
    assert "METHOD:CANCEL" in by_method.ics


def test_a_meeting_without_uid_gets_the_same_one_each_time(read: Read, event: Text) -> None:
    first = read(event("DTSTAMP:20260101T000000Z", "SUMMARY:Call", uid=""))
    later = read(event("DTSTAMP:20260202T000000Z", "SUMMARY:Call", uid=""))
    other = read(event("SUMMARY:Another", uid=""))

    assert first.meetings[0].uid == later.meetings[0].uid != other.meetings[0].uid
    assert "has no UID" in first.problems[0].reason


def test_the_digest_ignores_the_time_of_export_and_the_order_of_lines(read: Read, event: Text) -> None:
    first = read(event("DTSTAMP:20260101T000000Z", "SUMMARY:Call", "LOCATION:Here")).meetings[0]
    again = read(event("LOCATION:He", " re", "SUMMARY:Call", "DTSTAMP:20260303T000000Z")).meetings[0]
    moved = read(event("SUMMARY:Call", "LOCATION:There")).meetings[0]

    assert first.digest == again.digest != moved.digest


def test_unknown_properties_and_zones_stay_in_the_text(read: Read, event: Text) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0417\nTZOFFSETTO:+0417\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    found = read(zone, event("X-UNKNOWN;X-P=1:value", start="DTSTART;TZID=Ours:20260105T090000"), event(uid="b"))

    own, other = found.meetings
    assert "X-UNKNOWN;X-P=1:value\r\n" in own.ics
    assert "TZID:Ours\r\n" in own.ics
    assert "TZID:Ours" not in other.ics
    assert own.zone is None
    assert own.starts_at == datetime(2026, 1, 5, 4, 43, tzinfo=UTC)


def test_to_dos_are_read(read: Read) -> None:
    found = read(
        "BEGIN:VTODO\nUID:t\nSUMMARY:Send the report\nDUE;VALUE=DATE:20260109\nDTSTART:20260105\nSTATUS:in-process\n"
        "PERCENT-COMPLETE:140\nPRIORITY:1\nORGANIZER:mailto:ann@northlight.example\nEND:VTODO",
        "BEGIN:VTODO\nUID:u\nSUMMARY:Timed\nDUE;TZID=Europe/Berlin:20260709T120000\nCOMPLETED:20260701T080000Z\n"
        "RRULE:FREQ=MINUTELY\nEND:VTODO",
    )

    first, second = found.todos
    assert (first.what, first.due_on, first.due_at) == ("Send the report", date(2026, 1, 9), None)
    assert (first.starts_on, first.status, first.percent, first.priority) == (date(2026, 1, 5), "IN-PROCESS", 100, 1)
    assert first.organizer is not None
    assert first.organizer.email == "ann@northlight.example"
    assert (second.due_at, second.due_on) == (datetime(2026, 7, 9, 10, tzinfo=UTC), None)
    assert second.completed_at == datetime(2026, 7, 1, 8, tzinfo=UTC)
    assert second.recurrence is None
    assert [problem.line for problem in found.problems] == [18]


def test_progress_ends_at_the_total(event: Text) -> None:
    text = "BEGIN:VCALENDAR\n" + "\n".join(event(uid=str(number)) for number in range(600)) + "\nEND:VCALENDAR"
    seen: list[tuple[int, int]] = []
    read_calendar(text.encode(), "x.ics", default_zone="UTC", progress=lambda done, total: seen.append((done, total)))

    assert seen == [(250, 600), (500, 600), (600, 600)]


def test_a_flood_of_problems_is_counted_not_listed(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PROBLEMS", 3)
    found = read(*["BEGIN:VJOURNAL\nEND:VJOURNAL"] * 8)

    assert [problem.reason for problem in found.problems][-1] == "5 more problems."
    assert len(found.problems) == 4
