from __future__ import annotations

from datetime import UTC, date, datetime

import icalendar
import pytest

from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import Address, DayOut, MeetingOut, TodoOut
from liaison.exchange.calendars.writing import write_calendar
from liaison.model.values import MeetingStatus
from support.fixtures import Read, Text

STAMP = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
AT = datetime(2026, 7, 1, 9, 0, tzinfo=UTC)


def write(*meetings: MeetingOut, todos: tuple[TodoOut, ...] = (), reviews: tuple[DayOut, ...] = ()) -> str:
    data = write_calendar(meetings, todos, reviews, stamp=STAMP, name="Desk")
    icalendar.Calendar.from_ical(data)
    return data.decode()


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_what_is_written_is_read_back() -> None:
    meeting = MeetingOut(
        uid="a",
        title="Call; with, all",
        description="One\nTwo \\ three",
        location="Here",
        url="https://example.com/",
        starts_at=AT,
        ends_at=AT.replace(hour=10),
        zone="Europe/Berlin",
        status=MeetingStatus.TENTATIVE,
        sequence=2,
        last_modified=AT,
        organizer=Address("Ann, Stone", "ann@northlight.example"),
        attendees=(Address('The "boss" ^', "bo@harbor.example", "CHAIR", "ACCEPTED"),),
        recurrence="FREQ=WEEKLY;COUNT=2",
        categories=("One", "Two, three"),
        is_private=True,
    )
    (found,) = read_calendar(write(meeting).encode(), "x", default_zone="UTC").meetings

    names = (
        "uid title description location url starts_at ends_at zone status sequence last_modified recurrence categories"
    )
    for name in (*names.split(), "is_private"):
        assert getattr(found, name) == getattr(meeting, name), name
    assert [(person.name, person.email) for person in found.attendees] == [('The "boss" ^', "bo@harbor.example")]


def test_the_same_input_gives_the_same_bytes_and_lines_are_folded() -> None:
    meeting = MeetingOut(uid="a", title="ü" * 200, starts_at=AT, zone="America/New_York")

    text = write(meeting)
    assert text == write(meeting)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert "SUMMARY:" + "ü" * 200 in unfolded(text)
    assert "\n" not in text.replace("\r\n", "")


def test_text_cannot_smuggle_lines_in() -> None:
    evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil\nDTSTART:20260101"
    meeting = MeetingOut(
        uid=evil,
        title=evil,
        url=evil,
        starts_at=AT,
        attendees=(Address(evil, "a@b.example\r\nX:1", evil, evil),),
        categories=(evil,),
        recurrence=evil,
    )

    text = write(
        meeting, todos=(TodoOut(uid=evil, what=evil, status=evil),), reviews=(DayOut(evil, evil, date(2026, 1, 1)),)
    )
    assert text.count("\r\nBEGIN:VEVENT\r\n") == 2
    assert text.count("\r\nUID:evil") == 0


def test_a_zone_is_written_with_its_changes_on_the_right_wall_clock() -> None:
    lines = unfolded(write(MeetingOut(uid="a", title="x", starts_at=AT, zone="Europe/Berlin")))

    summer = lines.index("BEGIN:DAYLIGHT")
    assert lines[summer : summer + 7] == [
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
    ]


@pytest.mark.parametrize(
    "zone",
    [
        "Europe/London",
        "America/New_York",
        "America/Sao_Paulo",
        "Australia/Lord_Howe",
        "Asia/Tehran",
        "Africa/Casablanca",
    ],
)
@pytest.mark.parametrize("year", [2008, 2026])
def test_a_zone_that_is_written_means_the_same_without_its_name(zone: str, year: int) -> None:
    instants = [datetime(year, month, day, 12, tzinfo=UTC) for month in range(1, 13) for day in (1, 15)]
    meetings = [MeetingOut(uid=str(n), title="x", starts_at=at, zone=zone) for n, at in enumerate(instants)]
    text = write(*meetings).replace(f"TZID:{zone}", "TZID:Hidden").replace(f"TZID={zone}", "TZID=Hidden")

    found = read_calendar(text.encode(), "x", default_zone="UTC").meetings
    assert [meeting.starts_at for meeting in found] == instants


def test_a_time_that_the_wall_clock_shows_twice_is_written_in_utc() -> None:
    again = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    assert "DTSTART:20261025T013000Z" in write(MeetingOut(uid="a", title="x", starts_at=again, zone="Europe/Berlin"))


def test_a_zone_that_does_not_exist_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="IANA"):
        write(MeetingOut(uid="a", title="x", starts_at=AT, zone="Mars/Olympus"))
    with pytest.raises(ValueError, match="aware"):
        write_calendar([], [], [], stamp=datetime.fromisoformat("2026-01-01T00:00:00"), name="")


def test_a_rule_we_would_refuse_is_not_passed_on(read: Read, event: Text) -> None:
    (bomb,) = read(event("RRULE:FREQ=SECONDLY", "EXDATE:20260105T090001Z")).meetings

    assert "RRULE" not in write(MeetingOut(uid="b", title="x", starts_at=AT, recurrence="FREQ=SECONDLY"))
    kept = write(MeetingOut(uid=bomb.uid, title="x", starts_at=bomb.starts_at, zone="UTC", ics=bomb.ics))
    assert "RRULE" not in kept
    assert "EXDATE" not in kept


def test_a_meeting_from_a_calendar_keeps_what_liaison_does_not_know(read: Read, event: Text) -> None:
    (meeting,) = read(
        event(
            "SUMMARY:Old",
            "X-UNKNOWN;X-P=1:value",
            'ATTENDEE;MEMBER="mailto:a@b.example","mailto:c@d.example":mailto:x@y.example',
            "RRULE:FREQ=DAILY;COUNT=3",
            "DTSTAMP:20200101T000000Z",
            "BEGIN:VALARM",
            "TRIGGER:-PT5M",
            "END:VALARM",
            start='DTSTART;TZID="W. Europe Standard Time":20260105T090000',
        ),
        event("RECURRENCE-ID:20260106T080000Z", "SUMMARY:Moved", start="DTSTART:20260106T120000Z"),
    ).meetings
    lines = unfolded(
        write(
            MeetingOut(
                uid=meeting.uid,
                title="New",
                starts_at=meeting.starts_at,
                ends_at=meeting.ends_at,
                zone=meeting.zone,
                recurrence=meeting.recurrence,
                ics=meeting.ics,
            )
        )
    )

    assert {
        "SUMMARY:New",
        "SUMMARY:Moved",
        "X-UNKNOWN;X-P=1:value",
        "TRIGGER:-PT5M",
        "RRULE:FREQ=DAILY;COUNT=3",
    } <= set(lines)
    assert "SUMMARY:Old" not in lines
    assert 'ATTENDEE;MEMBER="mailto:a@b.example","mailto:c@d.example":mailto:x@y.example' in lines
    assert "DTSTART;TZID=Europe/Berlin:20260105T090000" in lines
    assert "TZID:Europe/Berlin" in lines
    assert lines.count("DTSTAMP:20261124T090200Z") == 2


def test_a_meeting_that_was_moved_here_is_written_with_its_new_time(read: Read, event: Text) -> None:
    (meeting,) = read(event("DURATION:PT1H", start="DTSTART;TZID=Europe/Berlin:20260105T090000")).meetings
    later = MeetingOut(
        uid="a@example.com", title="", starts_at=AT, ends_at=AT.replace(hour=11), zone="Europe/Berlin", ics=meeting.ics
    )

    lines = unfolded(write(later))
    assert "DTSTART;TZID=Europe/Berlin:20260701T110000" in lines
    assert "DTEND;TZID=Europe/Berlin:20260701T130000" in lines
    assert "DURATION:PT1H" not in lines


def test_a_zone_without_a_name_goes_along(read: Read, event: Text) -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0417\nTZOFFSETTO:+0417\n"
        "END:STANDARD\nEND:VTIMEZONE"
    )
    (meeting,) = read(zone, event(start="DTSTART;TZID=Ours:20260105T090000")).meetings
    text = write(
        MeetingOut(uid=meeting.uid, title="", starts_at=meeting.starts_at, ends_at=meeting.ends_at, ics=meeting.ics)
    )

    (again,) = read_calendar(text.encode(), "x", default_zone="UTC").meetings
    assert again.starts_at == meeting.starts_at
    assert text.count("BEGIN:VTIMEZONE") == 1


def test_a_text_that_lost_its_meeting_is_written_from_the_record() -> None:
    meeting = MeetingOut(uid="a", title="Kept", starts_at=AT, ics="BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")

    assert "SUMMARY:Kept" in write(meeting)
    assert "SUMMARY:Kept" in write(MeetingOut(uid="a", title="Kept", starts_at=AT, ics="rubbish"))


def test_a_zone_that_is_a_bare_offset_is_written_in_utc(read: Read, event: Text) -> None:
    (meeting,) = read(event("RRULE:FREQ=DAILY;COUNT=2", start="DTSTART;TZID=GMT+0530:20260105T090000")).meetings
    text = write(
        MeetingOut(uid=meeting.uid, title="", starts_at=meeting.starts_at, ends_at=meeting.ends_at, ics=meeting.ics)
    )

    assert "DTSTART:20260105T033000Z" in unfolded(text)


def test_a_meeting_that_was_given_a_uid_is_written_with_it_once(read: Read, event: Text) -> None:
    (meeting,) = read(event("UID:", uid="")).meetings
    text = write(
        MeetingOut(uid=meeting.uid, title="", starts_at=meeting.starts_at, ends_at=meeting.ends_at, ics=meeting.ics)
    )

    assert [line for line in unfolded(text) if line.startswith("UID")] == [f"UID:{meeting.uid}"]
