"""Who comes to a meeting of a day, by what was answered for all of a series and for one time of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from liaison.desk.calendar.reading import day_view
from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Person
from support.imports import add_client, calendar, event

TUESDAY = date(2026, 12, 1)
DANA = "dana.whitlock@harborfinch.example"


def _people(desk: Desk, day: date) -> tuple[str, ...]:
    (found,) = [one for one in day_view(desk, day).entries if one.title == "Weekly call"]
    return found.people


def _reply(word: str, more: str) -> bytes:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:call@cal\nDTSTAMP:20260302T000000Z\n"
        f"ATTENDEE;PARTSTAT={word}:mailto:{DANA}\n{more}END:VEVENT\nEND:VCALENDAR\n"
    )
    return text.replace("\n", "\r\n").encode()


def test_who_declined_one_time_is_said_for_that_day_only(sample_desk: Desk) -> None:
    series = event(f"ATTENDEE;CN=Dana;PARTSTAT=ACCEPTED:mailto:{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3")
    import_files(sample_desk, [ImportFile("a.ics", calendar(series))])
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock",)
    off = _reply("DECLINED", "RECURRENCE-ID:20261208T100000Z\n")
    import_files(sample_desk, [ImportFile("b.ics", off)])
    week = timedelta(days=7)
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock",)
    assert _people(sample_desk, TUESDAY + week) == ("Dana Whitlock (does not come)",)
    assert _people(sample_desk, TUESDAY + 2 * week) == ("Dana Whitlock",)
    import_files(sample_desk, [ImportFile("c.ics", _reply("DECLINED", ""))])
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock (does not come)",)


def _invited(desk: Desk, people: list[Person], invitees: list[tuple[int, str, str]]) -> tuple[str, ...]:
    """What a day says of a meeting with these people, invited at these addresses, with these answers."""
    at = datetime(2026, 11, 26, 11, tzinfo=UTC)
    ends = at + timedelta(hours=1)
    with desk.record.command("add", "Added") as unit:
        client_id = add_client(unit.session, "Harbor")
        row = Meeting(uid="v@x", title="Visit", client_id=client_id, starts_at=at, ends_at=ends, zone="UTC")
        unit.session.add_all([row, *people])
        unit.session.flush()
        unit.session.add(Occurrence(meeting_id=row.id, recurrence_id="", starts_at=at, ends_at=ends, status=row.status))
        unit.session.add_all(
            Invitee(meeting_id=row.id, person_id=people[place].id, address=address, answer=answer)
            for place, address, answer in invitees
        )
    (found,) = day_view(desk, at.date()).entries
    return found.people


def test_of_two_with_one_name_the_one_who_declined_is_said_as_well(desk: Desk) -> None:
    people = [Person(name="Sam Lee"), Person(name="Sam Lee")]
    said = _invited(desk, people, [(0, "a@x", "ACCEPTED"), (1, "b@x", "DECLINED")])
    assert said == ("Sam Lee", "Sam Lee (does not come)")


def test_who_is_invited_at_two_addresses_comes_with_either(desk: Desk) -> None:
    said = _invited(desk, [Person(name="Sam Lee")], [(0, "a@x", "DECLINED"), (0, "b@x", "ACCEPTED")])
    assert said == ("Sam Lee",)
