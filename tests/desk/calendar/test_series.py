"""Moving meetings: once, this time of a series, this and all that follow, all; and what the calendar says later."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.exports.calendar import export_calendar
from liaison.desk.history import undo_last
from liaison.desk.imports import ImportFile, import_files
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.values import InteractionKind
from support.imports import add_client, calendar, event, rows

LONDON = "DTSTART;TZID=Europe/London:"
WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=6\nEXDATE;TZID=Europe/London:20261020T090000\nDURATION:PT30M\nX-COLOUR:red"
CHANGED = "RECURRENCE-ID;TZID=Europe/London:20261103T090000\nDURATION:PT30M"


def _in_london(text: str) -> str:
    return text.replace("DTSTART:", LONDON)


def weekly(more: str = WEEKLY, start: str = "20261013T090000", sequence: int = 0) -> bytes:
    """Six weekly calls over the change of clocks, the second left out, the fourth moved to 15:00 a day later."""
    return calendar(
        _in_london(event(f"{more}\nSEQUENCE:{sequence}\nATTENDEE;CN=Ann:mailto:ann@x.example", start=start)),
        _in_london(event(f"{CHANGED}\nSEQUENCE:{sequence}", start="20261104T150000", title="Moved call")),
    )


def bring(desk: Desk, data: bytes) -> None:
    import_files(desk, [ImportFile("a.ics", data)])


def times(desk: Desk) -> list[str]:
    """When everything takes place, in UTC."""
    found = [row.starts_at or row.starts_on for row in rows(desk, Occurrence)]
    return sorted(f"{at:%m-%d %H:%M}" if isinstance(at, datetime) else f"{at:%m-%d}" for at in found)


def read_elsewhere(desk: Desk) -> list[str]:
    """The same as the usual libraries have it from what is exported."""
    parsed = icalendar.Calendar.from_ical(export_calendar(desk))
    found = recurring_ical_events.of(parsed).between(date(2025, 1, 1), date(2028, 1, 1))
    at = [one["DTSTART"].dt for one in found]
    return sorted(f"{one.astimezone(UTC):%m-%d %H:%M}" if isinstance(one, datetime) else f"{one:%m-%d}" for one in at)


def named(desk: Desk, occurrence: str) -> Occurrence:
    found: Occurrence = next(row for row in rows(desk, Occurrence) if row.recurrence_id == occurrence)
    return found


def move(desk: Desk, occurrence: str, by: timedelta, reach: Reach, longer: timedelta = timedelta(0)) -> None:
    """Move one time by so much, on the clock of UTC."""
    time = named(desk, occurrence)
    if time.starts_at is not None and time.ends_at is not None:
        target = Target(time.starts_at + by, time.ends_at + by + longer)
    else:
        assert time.starts_on is not None
        assert time.ends_on is not None
        target = Target(time.starts_on + by, time.ends_on + by + longer)
    move_meeting(desk, time.meeting_id, occurrence, target, reach)


AS_READ = ["10-13 08:00", "10-27 09:00", "11-04 15:00", "11-10 09:00", "11-17 09:00"]


def test_this_one_moves_alone_and_keeps_its_name(desk: Desk) -> None:
    bring(desk, weekly())
    assert times(desk) == AS_READ
    move(desk, "20261110T090000Z", timedelta(hours=2), Reach.THIS, longer=timedelta(minutes=15))

    assert times(desk) == ["10-13 08:00", "10-27 09:00", "11-04 15:00", "11-10 11:00", "11-17 09:00"]
    assert read_elsewhere(desk) == times(desk)
    moved = named(desk, "20261110T090000Z")
    assert moved.ends_at == datetime(2026, 11, 10, 11, 45, tzinfo=UTC)
    assert export_calendar(desk).count(b"X-COLOUR:red") == 2, "what is not known here is on the changed one, too"
    move(desk, "20261110T090000Z", timedelta(hours=-1), Reach.THIS)
    assert times(desk)[3] == "11-10 10:00"


def test_all_move_and_what_the_calendar_names_goes_along(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(days=1, hours=1), Reach.ALL)

    assert times(desk) == ["10-14 09:00", "10-28 10:00", "11-04 15:00", "11-11 10:00", "11-18 10:00"]
    assert read_elsewhere(desk) == times(desk), "the excluded week stays excluded, the changed one stays where it was"
    assert {row.recurrence_id[:8] for row in rows(desk, Occurrence)} == {
        "20261013", "20261027", "20261103", "20261110", "20261117"
    }  # fmt: skip
    move(desk, "20261110T090000Z", timedelta(days=-1, hours=-1), Reach.THIS)
    assert times(desk)[3] == "11-10 09:00", "also where its calendar had it"
    assert read_elsewhere(desk) == times(desk)


def test_this_and_following_become_a_series_of_their_own(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261027T090000Z", timedelta(days=1), Reach.FOLLOWING)

    assert times(desk) == ["10-13 08:00", "10-28 09:00", "11-04 15:00", "11-11 09:00", "11-18 09:00"]
    assert read_elsewhere(desk) == times(desk)
    first, second = rows(desk, Meeting)
    assert first.recurrence == "FREQ=WEEKLY;UNTIL=20261027T085959Z"
    assert second.recurrence == "FREQ=WEEKLY;COUNT=4"
    assert f"RELATED-TO;RELTYPE=SIBLING:{first.uid}" in second.ics
    assert {row.meeting_id for row in rows(desk, Invitee)} == {first.id, second.id}
    undo_last(desk)
    assert times(desk) == AS_READ, "one undo takes all of it back"
    assert len(rows(desk, Meeting)) == 1


def test_what_was_recorded_of_a_time_stays_with_it(desk: Desk) -> None:
    bring(desk, weekly())
    (row,) = rows(desk, Meeting)
    with desk.record.command("talk") as unit:
        client = add_client(unit.session, "Acme")
        for occurrence in ("20261013T080000Z", "20261110T090000Z"):
            unit.session.add(
                Interaction(
                    client_id=client,
                    meeting_id=row.id,
                    occurrence=occurrence,
                    happened_at=desk.now(),
                    zone="UTC",
                    interaction_kind=InteractionKind.CALL,
                )
            )
    move(desk, "20261027T090000Z", timedelta(hours=1), Reach.FOLLOWING)
    held = {one.occurrence: one.meeting_id for one in rows(desk, Interaction)}
    there = {one.recurrence_id: one.meeting_id for one in rows(desk, Occurrence)}
    assert held == {name: there[name] for name in held}


def test_a_series_made_here_renames_what_was_recorded_of_it(desk: Desk) -> None:
    at = datetime(2026, 11, 3, 9, tzinfo=UTC)
    with desk.record.command("make") as unit:
        row = Meeting(uid="x@liaison", title="Call", starts_at=at, ends_at=at + timedelta(hours=1), repeats=True)
        row.zone, row.recurrence = "Europe/London", "FREQ=MONTHLY;BYDAY=1TU;COUNT=3"
        unit.session.add(row)
        unit.session.flush()
        unit.session.add(
            Interaction(
                client_id=add_client(unit.session, "Acme"),
                meeting_id=row.id,
                occurrence="20261201T090000Z",
                happened_at=at,
                zone="UTC",
                interaction_kind=InteractionKind.CALL,
            )
        )
    move(desk, "20261201T090000Z", timedelta(days=2), Reach.ALL)
    assert times(desk) == ["01-07 09:00", "11-05 09:00", "12-03 09:00"]
    assert rows(desk, Meeting)[0].recurrence == "FREQ=MONTHLY;BYDAY=1TH;COUNT=3"
    assert rows(desk, Interaction)[0].occurrence == "20261203T090000Z"
    assert read_elsewhere(desk) == times(desk)


def test_days_and_floating_times_move_as_well(desk: Desk) -> None:
    days = event("RRULE:FREQ=DAILY;UNTIL=20261204\nEXDATE;VALUE=DATE:20261202", start="20261201", uid="d@x")
    floats = event("RRULE:FREQ=WEEKLY;COUNT=2\nDURATION:PT1H", start="20261201T100000", uid="f@x")
    bring(desk, calendar(days.replace("DTSTART:", "DTSTART;VALUE=DATE:"), floats))
    move(desk, "20261203", timedelta(days=1), Reach.ALL)
    move(desk, "20261208T100000Z", timedelta(hours=1), Reach.ALL)
    assert times(desk) == ["12-01 11:00", "12-02", "12-04", "12-05", "12-08 11:00"]
    assert read_elsewhere(desk) == times(desk)


@pytest.mark.parametrize("reach", list(Reach))
def test_the_same_file_again_changes_nothing(desk: Desk, reach: Reach) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(hours=3), reach)
    before = times(desk)
    bring(desk, weekly())
    assert times(desk) == before


def test_a_newer_version_keeps_what_was_moved_here(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(hours=3), Reach.THIS)
    bring(desk, weekly(WEEKLY + "\nLOCATION:Zoom", sequence=1))
    assert times(desk)[3] == "11-10 12:00"
    assert rows(desk, Meeting)[0].location == "Zoom"
    later = weekly(WEEKLY.replace("T090000", "T100000"), start="20261013T100000", sequence=2)
    bring(desk, later.replace(b"20261103T090000", b"20261103T100000"))
    assert times(desk) == ["10-13 09:00", "10-27 10:00", "11-04 15:00", "11-10 12:00", "11-17 10:00"]


def test_a_newer_version_that_moves_the_same_time_counts(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(hours=3), Reach.THIS)
    own = CHANGED.replace("20261103", "20261110")
    again = _in_london(event(f"{own}\nSEQUENCE:1", start="20261112T090000"))
    newer = weekly(sequence=1).replace(b"END:VCALENDAR", calendar(again).partition(b"PRODID:test\r\n")[2])
    bring(desk, newer)
    assert times(desk) == ["10-13 08:00", "10-27 09:00", "11-04 15:00", "11-12 09:00", "11-17 09:00"]


def test_a_newer_version_that_ends_a_divided_series_earlier_counts(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(hours=3), Reach.FOLLOWING)
    bring(desk, weekly(WEEKLY.replace("COUNT=6", "COUNT=3"), sequence=1))
    assert times(desk) == ["10-13 08:00", "10-27 09:00", "11-04 15:00", "11-10 12:00", "11-17 12:00"]
    bring(
        desk,
        calendar(_in_london(event("RRULE:FREQ=WEEKLY;COUNT=2\nDURATION:PT30M\nSEQUENCE:2", start="20261013T090000"))),
    )
    assert times(desk) == ["10-13 08:00", "10-20 08:00", "11-10 12:00", "11-17 12:00"]


def test_what_was_recorded_goes_along_when_a_newer_version_moves_the_series(desk: Desk) -> None:
    bring(desk, weekly())
    (row,) = rows(desk, Meeting)
    with desk.record.command("talk") as unit:
        unit.session.add(
            Interaction(
                client_id=add_client(unit.session, "Acme"),
                meeting_id=row.id,
                occurrence="20261110T090000Z",
                happened_at=desk.now(),
                zone="UTC",
                interaction_kind=InteractionKind.CALL,
            )
        )
    bring(
        desk,
        calendar(_in_london(event("RRULE:FREQ=WEEKLY;COUNT=6\nDURATION:PT30M\nSEQUENCE:1", start="20261014T150000"))),
    )
    assert rows(desk, Interaction)[0].occurrence == "20261111T150000Z"
    assert named(desk, "20261111T150000Z").meeting_id == row.id


def test_a_newer_version_of_a_divided_series_does_not_double_it(desk: Desk) -> None:
    bring(desk, weekly())
    move(desk, "20261110T090000Z", timedelta(hours=3), Reach.FOLLOWING)
    bring(desk, weekly(WEEKLY + "\nLOCATION:Zoom", sequence=1))
    assert times(desk) == ["10-13 08:00", "10-27 09:00", "11-04 15:00", "11-10 12:00", "11-17 12:00"]
    assert [row.location for row in rows(desk, Meeting)] == ["Zoom", None]


def test_one_meeting_simply_moves(desk: Desk) -> None:
    bring(desk, calendar(event("DURATION:PT1H", start="20261124T100000Z")))
    move(desk, "20261124T100000Z", timedelta(days=1), Reach.ALL)
    assert times(desk) == ["11-25 10:00"]
    assert read_elsewhere(desk) == times(desk)


def test_what_cannot_be_moved_says_so(desk: Desk) -> None:
    bring(desk, calendar(event("RRULE:FREQ=WEEKLY;COUNT=3\nDURATION:PT1H", start="20261124T100000Z")))
    (row,) = rows(desk, Meeting)
    at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    with pytest.raises(NotFoundError):
        move_meeting(desk, row.id, "20261125T100000Z", Target(at, at), Reach.THIS)
    with pytest.raises(InputError, match="end before"):
        move_meeting(desk, row.id, "20261124T100000Z", Target(at, at - timedelta(hours=1)), Reach.THIS)
    with pytest.raises(InputError, match="whole days"):
        move_meeting(desk, row.id, "20261124T100000Z", Target(date(2026, 11, 24), date(2026, 11, 25)), Reach.THIS)


def test_later_times_on_days_off_are_said(desk: Desk) -> None:
    monthly = "RRULE:FREQ=MONTHLY;BYMONTHDAY=24\nDURATION:PT30M"
    bring(desk, calendar(_in_london(event(monthly, start="20261124T090000"))))
    (row,) = rows(desk, Meeting)
    starts = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    target = Target(starts, starts + timedelta(minutes=30))
    changes = move_meeting(desk, row.id, "20261124T090000Z", target, Reach.ALL)
    assert changes.words.endswith(". Later ones fall on days off, the first on Sun 25 Apr 2027")


ADDED = (
    "RRULE:FREQ=WEEKLY;COUNT=5\nDURATION:PT30M\n"
    "RDATE;TZID=Europe/London:20261029T140000,20261101T120000,20261119T160000"
)


def test_an_added_time_and_all_that_follow_move_together(desk: Desk) -> None:
    bring(desk, calendar(_in_london(event(ADDED, start="20261013T090000"))))
    as_read = ["10-13 08:00", "10-20 08:00", "10-27 09:00", "10-29 14:00", "11-01 12:00", "11-03 09:00", "11-10 09:00",
               "11-19 16:00"]  # fmt: skip
    assert times(desk) == as_read
    move(desk, "20261029T140000Z", timedelta(hours=1), Reach.FOLLOWING)
    assert times(desk) == ["10-13 08:00", "10-20 08:00", "10-27 09:00", "10-29 15:00", "11-01 13:00", "11-03 10:00",
                           "11-10 10:00", "11-19 17:00"]  # fmt: skip
    assert read_elsewhere(desk) == times(desk)
    begins = sorted(f"{one.starts_at:%m-%d %H:%M}" for one in rows(desk, Meeting))
    assert begins == ["10-13 08:00", "11-03 10:00"], "a series of its own from the next time of the rule on"
    undo_last(desk)
    assert times(desk) == as_read


def test_an_added_time_after_the_last_of_the_rule_moves_with_those_added_later(desk: Desk) -> None:
    bring(desk, calendar(_in_london(event(ADDED.replace("COUNT=5", "COUNT=2"), start="20261013T090000"))))
    move(desk, "20261101T120000Z", timedelta(days=1), Reach.FOLLOWING)
    assert times(desk) == ["10-13 08:00", "10-20 08:00", "10-29 14:00", "11-02 12:00", "11-20 16:00"]
    assert read_elsewhere(desk) == times(desk)
    assert len(rows(desk, Meeting)) == 1
