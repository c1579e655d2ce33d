"""What a feed tells: nothing beyond what was chosen, at each level and through each filter."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.exports import ALL_KINDS, CalendarChoice, Detail, Kept, export_calendar
from liaison.desk.feeds import (
    Feed,
    list_feeds,
    save_feed,
    write_feed,
)
from liaison.desk.imports import ImportFile, import_files
from liaison.exchange.calendars.reading import read_calendar
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.person import Person
from liaison.model.values import ReviewStatus, Side
from support.imports import add_client, calendar, event, only, rows, tables_of
from support.sample import create_sample

SECRETS = (
    "Kestrel", "kestrel.example", "Priya", "priya", "boardroom", "zoom.us", "merger", "X-SECRET", "hidden", "Budget",
    "cat-secret", "call@cal", "Room-zone",
)  # fmt: skip


@pytest.fixture
def private(desk: Desk) -> Desk:
    """A record in which every text but two titles is private."""
    with desk.record.command("made") as unit:
        client_id = add_client(unit.session, "Kestrel", ("Priya Nair", "priya@kestrel.example"))
        due = desk.today() + timedelta(days=3)
        for what, side in (("Open promise", Side.OURS), ("Their promise", Side.THEIRS)):
            unit.session.add(
                Commitment(
                    client_id=client_id, side=side, what=what, note="about the merger", due_on=due, first_due_on=due
                )
            )
        unit.session.add(Review(client_id=client_id, what="Open review", due_on=due, first_due_on=due))
    day = f"{desk.today() + timedelta(days=2):%Y%m%d}"
    zone = """BEGIN:VTIMEZONE
TZID:Room-zone hidden
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0330
TZOFFSETTO:+0330
END:STANDARD
END:VTIMEZONE
"""
    text = f"""UID:call@cal
DTSTAMP:20260101T000000Z
DTSTART;TZID="Room-zone hidden":{day}T100000
DURATION:PT30M
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Open title
LOCATION:boardroom https://zoom.us/j/1
DESCRIPTION:the merger
CATEGORIES:cat-secret
COMMENT:hidden
X-SECRET;X-HIDDEN=hidden:hidden
ORGANIZER;CN=Priya:mailto:priya@kestrel.example
ATTENDEE;CN=Priya Nair:mailto:priya@kestrel.example
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT20M
DESCRIPTION:hidden
END:VALARM"""
    secret = (
        f"UID:other@kestrel.example\nDTSTAMP:20260101T000000Z\nDTSTART:{day}T160000Z\nCLASS:PRIVATE\nSUMMARY:Budget"
    )
    data = calendar(text, secret).replace(b"BEGIN:VEVENT", zone.replace("\n", "\r\n").encode() + b"BEGIN:VEVENT", 1)
    import_files(desk, [ImportFile("a.ics", data)])
    return desk


@pytest.mark.parametrize("detail", [Detail.TITLES, Detail.BUSY])
def test_nothing_beyond_what_was_chosen_leaks(private: Desk, detail: Detail, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    save_feed(private, Feed("For Bo", path, CalendarChoice(detail=detail)))
    write_feed(private, list_feeds(private)[0])

    text = path.read_bytes().replace(b"\r\n ", b"").decode()

    ids = [row.id for of in (Meeting, Client, Person, Commitment, Review, Occurrence) for row in rows(private, of)]
    assert [word for word in (*SECRETS, *ids) if word.casefold() in text.casefold()] == []
    titles = ("Open title", "Open promise", "Their promise", "Open review")
    assert [word in text for word in titles] == [detail is Detail.TITLES] * 4
    assert text.count("BEGIN:VEVENT") == (5 if detail is Detail.TITLES else 4)
    assert ("SUMMARY:Busy" in text, "RRULE" in text, "VTIMEZONE" in text) == (True, False, False)


def test_in_full_everything_goes_along(private: Desk) -> None:
    text = export_calendar(private).replace(b"\r\n ", b"").decode()

    assert [word for word in SECRETS if word.casefold() not in text.casefold()] == []
    assert (text.count("BEGIN:VALARM"), "TRIGGER:-PT20M" in text) == (1, True)


def test_busy_leaves_out_what_does_not_keep_one(desk: Desk) -> None:
    with desk.record.command("made") as unit:
        unit.session.add(Colleague(name="Ann", email="ann@x.example", is_me=True))
    day = f"{desk.today() + timedelta(days=1):%Y%m%d}"
    refused = "ATTENDEE;PARTSTAT=DECLINED:mailto:ann@x.example"
    some = ("", "TRANSP:TRANSPARENT", "STATUS:CANCELLED", refused)
    events = [event(more, uid=f"{at}@x", start=f"{day}T1{at}0000Z") for at, more in enumerate(some)]
    import_files(desk, [ImportFile("a.ics", calendar(*events))])

    found = read_calendar(export_calendar(desk, CalendarChoice(detail=Detail.BUSY)), "a.ics", default_zone="UTC")

    assert [(one.title, f"{one.starts_at:%H}") for one in found.meetings] == [("Busy", "10")]
    assert (found.name, found.todos) == ("Busy", ())


def _series(desk: Desk, more: str, change: str, title: str) -> None:
    """Six weekly calls, of which the second is said by itself."""
    first = desk.today() + timedelta(days=1)
    second = f"{first + timedelta(days=7):%Y%m%d}T100000Z"
    master = event(f"DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6\n{more}", start=f"{first:%Y%m%d}T100000Z")
    changed = event(f"RECURRENCE-ID:{second}\nDURATION:PT1H\n{change}", start=second, title=title)
    import_files(desk, [ImportFile("a.ics", calendar(master, changed))])


def _titles(desk: Desk, detail: Detail) -> list[str]:
    data = export_calendar(desk, CalendarChoice(detail=detail))
    found = read_calendar(data, "a.ics", default_zone="UTC").meetings
    return [one.title for one in sorted(found, key=lambda one: str(one.starts_at))]


@pytest.mark.parametrize("mark", ["CLASS:CONFIDENTIAL", "CLASS:PRI\n VATE"])
def test_a_confidential_time_of_an_open_series_is_busy_in_a_feed_of_titles(desk: Desk, mark: str) -> None:
    _series(desk, "", mark, "Dismissal of Bob")

    assert _titles(desk, Detail.TITLES) == ["Weekly call", "Busy", *["Weekly call"] * 4]


def test_a_confidential_time_stays_so_when_the_series_is_moved_and_renamed_here(desk: Desk) -> None:
    _series(desk, "", "CLASS:CONFIDENTIAL", "Dismissal of Bob")
    row = only(desk, Meeting)
    name = rows(desk, Occurrence)[0].recurrence_id
    begins = row.starts_at + timedelta(hours=2)
    move_meeting(desk, row.id, name, Target(begins, begins + timedelta(hours=1)), Reach.ALL)
    with desk.record.command("made") as unit:
        unit.session.get_one(Meeting, row.id).title = "Jour fixe"

    assert _titles(desk, Detail.TITLES) == ["Jour fixe", "Busy", *["Jour fixe"] * 4]


def test_no_time_of_a_private_series_tells_its_title(desk: Desk) -> None:
    _series(desk, "CLASS:PRIVATE", "CLASS:PUBLIC", "Open words")

    assert _titles(desk, Detail.TITLES) == ["Busy"] * 6


@pytest.mark.parametrize(("series", "change", "times"), [("", "TRANSPARENT", 5), ("TRANSPARENT", "OPAQUE", 1)])
def test_one_time_that_keeps_nobody_busy_says_nothing_of_the_others(
    desk: Desk, series: str, change: str, times: int
) -> None:
    _series(desk, f"TRANSP:{series}" if series else "", f"TRANSP:{change}", "x")

    assert _titles(desk, Detail.BUSY) == ["Busy"] * times


def test_what_was_reduced_is_not_taken_back_in(private: Desk) -> None:
    before = tables_of(private)
    data = export_calendar(private, CalendarChoice(detail=Detail.TITLES))

    report = import_files(private, [ImportFile("a.ics", data)])

    assert (report.counts["added"], report.counts["updated"]) == (0, 0)
    assert tables_of(private) == before


def _uids(desk: Desk, choice: CalendarChoice) -> tuple[set[str], set[str]]:
    found = read_calendar(export_calendar(desk, choice), "a.ics", default_zone="UTC")
    return {one.uid for one in found.meetings}, {one.uid for one in found.todos}


def test_filters_leave_exactly_what_is_asked_for(desk: Desk) -> None:
    create_sample(desk)
    client = next(row for row in rows(desk, Client) if row.name.startswith("Harbor"))
    meetings = {row.uid for row in rows(desk, Meeting) if row.client_id == client.id}
    reviews = {
        f"{row.id}.review@liaison"
        for row in rows(desk, Review)
        if row.client_id == client.id and row.status is ReviewStatus.PLANNED
    }
    promises = [row for row in rows(desk, Commitment) if row.client_id == client.id and row.status.value == "open"]
    ours = {f"{row.id}@liaison" for row in promises if row.side is Side.OURS}

    assert _uids(desk, CalendarChoice(client_ids=(client.id,)))[0] == meetings | reviews
    assert _uids(desk, CalendarChoice(frozenset({Kept.OURS}), (client.id,))) == (set(), ours)
    start = desk.today()
    within = _uids(desk, CalendarChoice(frozenset({Kept.THEIRS}), start=start, end=start + timedelta(days=7)))[1]
    assert within == {
        f"{row.id}@liaison"
        for row in rows(desk, Commitment)
        if row.side is Side.THEIRS
        and row.status.value == "open"
        and row.due_on is not None
        and start <= row.due_on <= start + timedelta(days=7)
    }
    person = next(row.person_id for row in promises if row.person_id)
    of_person = _uids(desk, CalendarChoice(person_id=person))[1]
    assert of_person == {
        f"{row.id}@liaison" for row in rows(desk, Commitment) if row.person_id == person and row.status.value == "open"
    }


def test_days_leave_the_series_that_take_place_in_them(desk: Desk) -> None:
    weekly = event("RRULE:FREQ=WEEKLY;COUNT=3", uid="weekly@x", start="20261201T100000Z")
    once = event(uid="once@x", start="20261202T100000Z")
    import_files(desk, [ImportFile("a.ics", calendar(weekly, once))])
    day = date(2026, 12, 15)

    assert _uids(desk, CalendarChoice(start=day, end=day))[0] == {"weekly@x"}
    assert _uids(desk, CalendarChoice(start=date(2026, 12, 2), end=day))[0] == {"weekly@x", "once@x"}
    assert _uids(desk, CalendarChoice(start=date(2027, 1, 1), end=date(2027, 2, 1)))[0] == set()


def test_reminders_go_along_where_chosen_and_never_twice(desk: Desk) -> None:
    own = "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:x\nTRIGGER:-PT5M\nEND:VALARM"
    events = (event(own, uid="own@x"), event(uid="bare@x"), event(uid="day@x", start="20261201"))
    import_files(desk, [ImportFile("a.ics", calendar(*events))])

    data = export_calendar(desk, CalendarChoice(alarm_minutes=15))

    found = {one.uid: one.alarms_minutes for one in read_calendar(data, "a.ics", default_zone="UTC").meetings}
    assert found == {"own@x": (5,), "bare@x": (15,), "day@x": ()}


@pytest.mark.parametrize(
    "choice",
    [
        CalendarChoice(frozenset()),
        CalendarChoice(start=date(2026, 12, 2), end=date(2026, 12, 1)),
        CalendarChoice(alarm_minutes=-1),
        CalendarChoice(ALL_KINDS - {Kept.MEETINGS}, detail=Detail.BUSY),
    ],
)
def test_what_cannot_be_is_refused(desk: Desk, choice: CalendarChoice) -> None:
    with pytest.raises(InputError):
        export_calendar(desk, choice)


@pytest.mark.parametrize("detail", list(Detail))
def test_what_waits_for_a_client_is_only_busy_time_until_it_is_filed(desk: Desk, detail: Detail) -> None:
    day = f"{desk.today() + timedelta(days=1):%Y%m%d}"
    import_files(
        desk, [ImportFile("a.ics", calendar(event("LOCATION:Clinic", start=f"{day}T100000Z", title="Dentist")))]
    )
    with desk.record.command("made") as unit:
        client_id = add_client(unit.session, "Kestrel")
        unit.session.add(Commitment(side=Side.OURS, what="Income taxes"))
    choice = CalendarChoice(detail=detail, with_unfiled=False)

    text = export_calendar(desk, choice).decode()

    assert [word for word in ("Dentist", "Clinic", "call@cal", "Income taxes") if word in text] == []
    assert text.count("SUMMARY:Busy") == 1
    with desk.record.command("filed") as unit:
        unit.session.get_one(Meeting, only(desk, Meeting).id).client_id = client_id
    filed = export_calendar(desk, choice).decode()
    assert ("SUMMARY:Dentist" in filed) == (detail is not Detail.BUSY)
    assert filed.count("BEGIN:VEVENT") == 1


def test_what_waits_is_told_where_that_was_ticked(desk: Desk) -> None:
    day = f"{desk.today() + timedelta(days=1):%Y%m%d}"
    import_files(desk, [ImportFile("a.ics", calendar(event(start=f"{day}T100000Z", title="Dentist")))])

    assert b"Dentist" in export_calendar(desk, CalendarChoice(detail=Detail.TITLES))
    assert b"Dentist" in export_calendar(desk)
