"""Feeds: several, each telling only what was chosen; written when something changed, whole or not at all."""

from __future__ import annotations

import errno
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.exports import ALL_KINDS, EVERYTHING, CalendarChoice, Detail, Kept, export_calendar
from liaison.desk.feeds import (
    Feed,
    FeedState,
    feed_named,
    is_due,
    list_feeds,
    remove_feed,
    save_feed,
    states,
    write_feed,
)
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.merging import merge_people
from liaison.desk.sample import create_sample
from liaison.desk.trash import trash
from liaison.exchange.calendars.reading import read_calendar
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.person import Person
from liaison.model.values import Changes, ReviewStatus, Side
from liaison.store import journal
from support.imports import add_client, calendar, event, only, rows, tables_of

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
    _save(private, path, CalendarChoice(detail=detail))
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


def _save(desk: Desk, path: Path, choice: CalendarChoice = EVERYTHING, name: str = "For Bo") -> Changes:
    return save_feed(desk, Feed(name, path, choice))


def test_a_feed_is_written_only_when_it_says_something_else(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "feed.ics"
    import_files(desk, [ImportFile("a.ics", calendar(event()))])
    _save(desk, path)
    feed = list_feeds(desk)[0]
    assert is_due(desk, feed, None)

    first = write_feed(desk, feed)

    assert (first.problem, path.exists(), stat.S_IMODE(path.stat().st_mode)) == ("", True, 0o600)
    assert not is_due(desk, feed, states(desk)[feed.id])
    path.chmod(0o644)
    touched = path.stat().st_mtime_ns
    with desk.record.command("edit") as unit:
        unit.session.add(Client(name="New", zone="UTC"))
    assert is_due(desk, feed, states(desk)[feed.id])
    write_feed(desk, feed)
    assert path.stat().st_mtime_ns == touched
    import_files(desk, [ImportFile("a.ics", calendar(event("SEQUENCE:1", title="Moved")))])
    write_feed(desk, feed)
    assert b"SUMMARY:Moved" in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o644
    path.unlink()
    assert is_due(desk, feed, states(desk)[feed.id])
    write_feed(desk, feed)
    assert path.exists()


def test_a_folder_that_is_gone_is_said_and_what_was_there_stays(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "feed.ics"
    _save(desk, path)
    feed = list_feeds(desk)[0]
    write_feed(desk, feed)
    kept = path.read_bytes()
    folder.rename(tmp_path / "away")

    state = write_feed(desk, feed)

    assert str(folder) in state.problem
    assert states(desk)[feed.id].problem == state.problem
    assert (tmp_path / "away" / "feed.ics").read_bytes() == kept
    (tmp_path / "away").rename(folder)
    assert write_feed(desk, feed).problem == ""


def test_feeds_are_kept_changed_removed_and_brought_back(desk: Desk, tmp_path: Path) -> None:
    _save(desk, tmp_path / "a.ics", CalendarChoice(detail=Detail.BUSY, alarm_minutes=5))
    _save(desk, tmp_path / "b", name="All")

    feeds = list_feeds(desk)
    assert [(feed.name, feed.path.name, feed.choice.detail) for feed in feeds] == [
        ("All", "b.ics", Detail.FULL),
        ("For Bo", "a.ics", Detail.BUSY),
    ]
    assert feeds[1].choice == CalendarChoice(detail=Detail.BUSY, alarm_minutes=5)
    with pytest.raises(InputError, match="“All” has this file already"):
        _save(desk, tmp_path / "b.ics", name="Other")
    with pytest.raises(InputError, match="no folder"):
        _save(desk, tmp_path / "none" / "b.ics", name="Other")
    with pytest.raises(InputError, match="needs a name"):
        _save(desk, tmp_path / "c.ics", name="  ")
    remove_feed(desk, feed_named(desk, "for").id)
    assert [feed.name for feed in list_feeds(desk)] == ["All"]
    journal.undo(desk.record)
    assert list_feeds(desk) == feeds


def _call_with_two(desk: Desk) -> tuple[str, str]:
    """Two entries of one person, of whom the second is invited to a call of tomorrow."""
    begins = desk.now() + timedelta(days=1)
    ends = begins + timedelta(hours=1)
    with desk.record.command("made") as unit:
        kept, other = Person(name="Priya Nair"), Person(name="P. Nair")
        call = Meeting(uid="x@y", title="Call", starts_at=begins, ends_at=ends, zone="Europe/London")
        unit.session.add_all([kept, other, call])
        unit.session.flush()
        unit.session.add(Invitee(meeting_id=call.id, person_id=other.id, name="P. Nair"))
        return kept.id, other.id


def test_a_feed_of_a_person_follows_when_that_person_is_merged(desk: Desk, tmp_path: Path) -> None:
    kept, other = _call_with_two(desk)
    path = tmp_path / "person.ics"
    _save(desk, path, CalendarChoice(person_id=other, detail=Detail.TITLES))

    merge_people(desk, kept, other)

    (feed,) = list_feeds(desk)
    assert (feed.choice.person_id, feed.choice.detail, feed.path) == (kept, Detail.TITLES, path)
    assert write_feed(desk, feed).problem == ""
    assert b"SUMMARY:Call" in path.read_bytes()
    journal.undo(desk.record)
    assert list_feeds(desk)[0].choice.person_id == other


def test_a_feed_of_somebody_in_the_trash_says_so_and_keeps_its_file(desk: Desk, tmp_path: Path) -> None:
    kept, other = _call_with_two(desk)
    path = tmp_path / "person.ics"
    _save(desk, path, CalendarChoice(person_id=other))
    (feed,) = list_feeds(desk)
    write_feed(desk, feed)
    before = path.read_bytes()
    trash(desk, "person", other)

    state = write_feed(desk, feed)

    assert state.problem == "The person it is about is not there any more; the file stays as it is."
    assert (path.read_bytes(), b"SUMMARY:Call" in before) == (before, True)
    assert states(desk)[feed.id] == state
    assert is_due(desk, feed, state)
    assert kept != other


def test_a_feed_whose_choice_another_version_wrote_never_tells_more(desk: Desk, tmp_path: Path) -> None:
    _save(desk, tmp_path / "a.ics", CalendarChoice(detail=Detail.TITLES))
    from liaison.model.desk_items import Setting

    row = only(desk, Setting)
    with desk.record.command("edit") as unit:
        changed = unit.session.get_one(Setting, row.id)
        changed.value = {**row.value, "detail": "names"}

    assert list_feeds(desk)[0].choice.detail is Detail.BUSY


def test_a_state_that_cannot_be_read_counts_as_never_written(desk: Desk, tmp_path: Path) -> None:
    from liaison.desk.drafts import keep_draft

    _save(desk, tmp_path / "a.ics")
    feed = list_feeds(desk)[0]
    keep_draft(desk, "feeds:", "", state={feed.id: "nonsense"})

    assert states(desk) == {feed.id: FeedState()}
    assert is_due(desk, feed, states(desk)[feed.id])


def test_a_full_disk_leaves_the_last_version(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.ics"
    _save(desk, path)
    feed = list_feeds(desk)[0]
    write_feed(desk, feed)
    kept = path.read_bytes()
    import_files(desk, [ImportFile("a.ics", calendar(event()))])

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)

    assert write_feed(desk, feed).problem == "The disk is full, so nothing was saved."
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (kept, ["a.ics"])


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
