"""What of an entry is told to whom, and whether two texts say the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.telling import say_the_same, told_apart, with_others
from liaison.exchange.calendars.values import MeetingIn
from support.imports import calendar, event

_SECRETS = (
    "DESCRIPTION:They may leave us\nLOCATION:Room 4\nURL:https://call.example/secret\nATTENDEE:mailto:dana@oakline.example\n"
    "ORGANIZER:mailto:me@agency.example\nCATEGORIES:Oakline\nX-NOTE:between us\nCOMMENT:ask her\n"
    "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:They may leave us\nTRIGGER:-PT10M\nEND:VALARM\n"
)
_WORDS = ("leave us", "Room 4", "secret", "dana@", "me@agency", "Oakline", "between", "ask her", "VALARM")


def read(text: str) -> MeetingIn:
    (meeting,) = read_calendar(text.encode(), "", default_zone="UTC").meetings
    return meeting


def full(more: str = "", **values: str) -> str:
    return calendar(event(_SECRETS + more, **values)).decode()


@pytest.mark.parametrize("with_titles", [True, False])
def test_nothing_but_times_and_titles_is_told(*, with_titles: bool) -> None:
    told = told_apart(full(), None, with_titles=with_titles, untitled="Busy")
    assert not [word for word in _WORDS if word in told]
    assert ("SUMMARY:Weekly call" in told) is with_titles
    assert ("SUMMARY:Busy" in told) is not with_titles
    meeting = read(told)
    assert meeting.uid == "call@cal"
    assert meeting.starts_at is not None


@pytest.mark.parametrize("mark", ["PRIVATE", "CONFIDENTIAL", "private"])
def test_the_title_of_what_is_private_is_not_told(mark: str) -> None:
    told = told_apart(full(f"CLASS:{mark}\n"), None, with_titles=True, untitled="Busy")
    assert "Weekly call" not in told
    assert "SUMMARY:Busy" in told


def test_a_title_takes_no_parameters_along() -> None:
    text = full().replace("SUMMARY:", 'SUMMARY;ALTREP="https://call.example/secret":')
    assert "secret" not in told_apart(text, None, with_titles=True, untitled="Busy")


def test_a_series_is_told_with_its_exceptions_and_zone() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Own\nX-NOTE:between us\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\n"
        "TZOFFSETTO:+0100\nCOMMENT:ask her\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
    master = event(_SECRETS + "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261208T100000Z\n")
    moved = event("RECURRENCE-ID:20261215T100000Z\n" + _SECRETS, start="20261216T100000Z", title="Late one")
    text = calendar(master, moved).decode().replace("BEGIN:VEVENT", zone.replace("\n", "\r\n") + "BEGIN:VEVENT", 1)
    told = told_apart(text, None, with_titles=False, untitled="Busy")
    assert not [word for word in (*_WORDS, "Late one") if word in told]
    for said in ("TZID:Own", "RRULE:", "EXDATE:20261208T100000Z", "RECURRENCE-ID:20261215T100000Z"):
        assert said in told
    assert told.count("BEGIN:VEVENT") == 2


def test_what_came_back_keeps_all_that_was_not_told() -> None:
    ours = full()
    told = told_apart(ours, None, with_titles=True, untitled="Busy")
    moved = told.replace("20261201T100000Z", "20261202T090000Z").replace("Weekly call", "Call, moved")
    whole = told_apart(moved, ours, with_titles=True, untitled="Busy")
    before, after = read(ours), read(whole)
    assert (after.title, after.starts_at) == ("Call, moved", datetime(2026, 12, 2, 9, tzinfo=UTC))
    assert (after.description, after.location, [one.email for one in after.attendees]) == (
        before.description,
        before.location,
        [one.email for one in before.attendees],
    )
    assert "X-NOTE:between us" in whole
    assert "BEGIN:VALARM" in whole
    busy = told_apart(ours, None, with_titles=False, untitled="Busy")
    assert say_the_same(told_apart(busy, ours, with_titles=False, untitled="Busy"), ours)


def test_a_time_that_was_moved_there_is_filled_from_the_series() -> None:
    ours = full("RRULE:FREQ=WEEKLY;COUNT=4\n")
    there = calendar(
        event("RRULE:FREQ=WEEKLY;COUNT=4\n", title="Busy"),
        event("RECURRENCE-ID:20261208T100000Z\n", start="20261209T100000Z", title="Busy"),
    ).decode()
    whole = told_apart(there, ours, with_titles=False, untitled="Busy")
    assert whole.count("SUMMARY:Weekly call") == 2
    assert "Busy" not in whole
    assert whole.count("LOCATION:Room 4") == 2


def test_order_stamps_and_writers_make_no_difference() -> None:
    lines = event("LOCATION:Room 4\n").splitlines()
    one = calendar("\n".join(lines)).decode()
    other = calendar("\n".join(reversed(lines))).decode().replace("PRODID:test", "PRODID:another")
    assert say_the_same(
        one, other.replace("DTSTAMP:20260101T000000Z", "DTSTAMP:20260202T000000Z\r\nCREATED:20200101T000000Z")
    )
    assert not say_the_same(one, other.replace("Room 4", "Room 5"))
    assert not say_the_same(one, "no calendar")


def test_what_two_times_say_is_not_mixed_up() -> None:
    first = event("RRULE:FREQ=WEEKLY\n", title="A")
    second = event("RECURRENCE-ID:20261208T100000Z\n", title="B")
    swapped = calendar(first.replace("SUMMARY:A", "SUMMARY:B"), second.replace("SUMMARY:B", "SUMMARY:A"))
    assert not say_the_same(calendar(first, second).decode(), swapped.decode())


@pytest.mark.parametrize(
    ("beside", "kept"),
    [
        (';X-NOTE="They may leave us"', ""),
        (';RELATED=END;X-NOTE="They may leave us";VALUE=DURATION', ";RELATED=END;VALUE=DURATION"),
        (";RELATED=They may leave us", ""),
        (';RELATED=START;RELATED="They may leave us"', ";RELATED=START"),
        (";RELATED=END", ";RELATED=END"),
    ],
)
def test_an_alarm_that_is_kept_says_nothing_beside_its_time(beside: str, kept: str) -> None:
    alarm = f"BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER{beside}:-PT15M\nDESCRIPTION:They may leave us\nEND:VALARM\n"
    text = calendar(event(alarm)).decode()
    told = told_apart(text, None, with_titles=False, untitled="Busy", is_marked=True)
    both = with_others(told, text, text).replace("\r\n ", "")
    assert "leave" not in both
    assert f"TRIGGER{kept}:-PT15M" in both
    again = with_others(text, both, text).replace("\r\n ", "")
    assert again.count("BEGIN:VALARM") == 1, "told in full again it is the same alarm"


def test_a_zone_that_is_named_twice_says_no_second_name() -> None:
    twice = ';TZID="Europe/London";TZID="They may leave us":20261203T100000'
    text = calendar(event().replace("DTSTART:20261201T100000Z", f"DTSTART{twice}")).decode()
    assert "leave" in text
    told = told_apart(text, None, with_titles=False, untitled="Busy", is_marked=True)
    assert "leave" not in told
    assert "DTSTART;TZID=Europe/London:20261203T100000" in told
