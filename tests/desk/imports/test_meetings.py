"""Meetings: filed under the right client or none, updated by SEQUENCE and LAST-MODIFIED, never against a person."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports import Cancelled, ImportFile, ImportReport, import_files
from liaison.desk.imports.proposals import record_meeting
from liaison.desk.unfiled import file_record
from liaison.exchange.report import UnreadableFile
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.values import MeetingStatus
from liaison.store import journal
from support.fixtures import Bring
from support.imports import calendar, card, event, only, rows, tables_of

DANA = "ATTENDEE;CN=Dana;PARTSTAT=ACCEPTED:mailto:Dana@HarborFinch.example"
OMAR = "ATTENDEE;CN=Omar:mailto:omar@pell.example"


def _actions(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.action, line.reason) for line in report.lines if line.kind == "meeting"]


@pytest.mark.parametrize(
    ("more", "title", "client", "how"),
    [
        (DANA, "Call", "harbor", "Dana Whitlock is invited"),
        ("ORGANIZER:mailto:dana@harborfinch.example", "Call", "harbor", "Dana Whitlock is invited"),
        (
            f"{DANA}\nATTENDEE:mailto:priya@gmail.com\n{OMAR}",
            "Call",
            "harbor",
            "Dana Whitlock and Priya Nair are invited",
        ),
        ("ATTENDEE:mailto:new@harborfinch.example", "Call", "harbor", "harborfinch.example is Harbor & Finch's domain"),
        ("ATTENDEE:mailto:x@mail.pell.example", "Call", "pell", "mail.pell.example is Pell Logistics's domain"),
        ("", "Harbor and Finch: numbers", "harbor", "the title names Harbor & Finch"),
        ("", "PELL LOGISTICS quarterly", "pell", "the title names Pell Logistics"),
        (f"{DANA}\n{OMAR}", "Pell Logistics meets", "pell", "the title names Pell Logistics"),
        (f"{DANA}\n{OMAR}", "Both", None, None),
        ("ATTENDEE:mailto:someone@gmail.com", "Call", None, None),
        ("ATTENDEE:mailto:bo@northlight.example", "Call", None, None),
        ("", "Harborside finches", None, None),
        ("", "", None, None),
    ],
)
def test_the_client_is_found_and_never_guessed(
    desk: Desk,
    agency: dict[str, str],
    bring: Bring,
    *,
    more: str,
    title: str,
    client: str | None,
    how: str | None,
) -> None:
    bring(calendar(event(more, title=title)))

    meeting = only(desk, Meeting)
    assert (meeting.client_id, meeting.filed_by) == (agency[client] if client else None, how)


def test_those_invited_are_matched_by_address(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(
        calendar(event(f"ORGANIZER;CN=Ann:mailto:ann@northlight.example\n{DANA}\nATTENDEE;CN=Zed:mailto:z@z.example"))
    )

    found = {row.address: row for row in rows(desk, Invitee)}
    assert found["ann@northlight.example"].colleague_id == agency["me"]
    assert found["dana@harborfinch.example"].person_id is not None
    assert found["dana@harborfinch.example"].answer == "ACCEPTED"
    assert (found["z@z.example"].person_id, found["z@z.example"].colleague_id) == (None, None)


def test_a_newer_version_updates_and_an_older_one_is_left(desk: Desk, bring: Bring) -> None:
    old = calendar(event("SEQUENCE:1\nLAST-MODIFIED:20260102T000000Z\nLOCATION:Room 1"))
    new = calendar(event("SEQUENCE:2\nLAST-MODIFIED:20260101T000000Z\nLOCATION:Room 2", start="20261202T100000Z"))
    bring(old)

    assert _actions(bring(new)) == [("updated", "changed: time, place")]
    meeting = only(desk, Meeting)
    assert (meeting.location, meeting.starts_at.day, meeting.sequence) == ("Room 2", 2, 2)
    assert only(desk, Occurrence).starts_at == meeting.starts_at
    assert _actions(bring(new)) == [("unchanged", "")]
    assert _actions(bring(old)) == [("skipped", "older than what is kept")]
    assert only(desk, Meeting).location == "Room 2"
    journal.undo(desk.record)
    assert only(desk, Meeting).location == "Room 1"


def test_within_one_sequence_the_later_change_counts(desk: Desk, bring: Bring) -> None:
    bring(calendar(event("LAST-MODIFIED:20260102T000000Z", title="Now")))

    assert _actions(bring(calendar(event("LAST-MODIFIED:20260101T000000Z", title="Before")))) == [
        ("skipped", "older than what is kept")
    ]
    assert _actions(bring(calendar(event("LAST-MODIFIED:20260103T000000Z", title="Later")))) == [
        ("updated", "changed: title")
    ]


def test_sending_it_again_is_no_change(bring: Bring) -> None:
    data = calendar(event())
    bring(data)

    report = bring(data.replace(b"DTSTAMP:2026", b"DTSTAMP:2027"))

    assert (_actions(report), bool(report.changes)) == ([("unchanged", "")], False)


def test_what_was_edited_here_stays_where_the_source_did_not_change_it(desk: Desk, bring: Bring) -> None:
    bring(calendar(event("LOCATION:Room 1\nDESCRIPTION:theirs")))
    with desk.record.command("edit") as unit:
        row = unit.session.scalars(select(Meeting)).one()
        row.location, row.title, row.description = "Our office", "Our title", "ours"

    bring(calendar(event("LOCATION:Room 1\nDESCRIPTION:theirs, changed\nSEQUENCE:1")))

    row = only(desk, Meeting)
    assert (row.title, row.location, row.description) == ("Our title", "Our office", "theirs, changed")


def test_a_cancelled_meeting_stays_in_the_record(desk: Desk, bring: Bring) -> None:
    bring(calendar(event()))

    bring(calendar(event("STATUS:CANCELLED\nSEQUENCE:1")))

    assert only(desk, Meeting).status is MeetingStatus.CANCELLED
    assert only(desk, Occurrence).status is MeetingStatus.CANCELLED


@pytest.mark.parametrize("by_method", [False, True])
def test_one_cancelled_time_of_a_series_leaves_the_series(desk: Desk, bring: Bring, by_method: bool) -> None:
    series = calendar(event("RRULE:FREQ=WEEKLY;COUNT=3"))
    said = "" if by_method else "STATUS:CANCELLED"
    one = calendar(event(f"RECURRENCE-ID:20261208T100000Z\nSEQUENCE:1\n{said}", start="20261208T100000Z"))
    if by_method:
        one = one.replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:CANCEL")
    bring(series)

    assert _actions(bring(one))[0][0] == "updated"

    assert only(desk, Meeting).status is MeetingStatus.CONFIRMED
    times = sorted((row.recurrence_id, row.status) for row in rows(desk, Occurrence))
    assert [status for _, status in times] == ["confirmed", "cancelled", "confirmed"]
    assert _actions(bring(one)) == _actions(bring(series)) == [("unchanged", "")]


def test_a_meeting_in_the_trash_stays_there(desk: Desk, bring: Bring) -> None:
    bring(calendar(event()))
    with desk.record.command("trash") as unit:
        unit.session.scalars(select(Meeting)).one().deleted_at = desk.now()

    report = bring(calendar(event("SEQUENCE:5", title="Back again")))

    assert _actions(report) == [("skipped", "in the trash")]
    assert (rows(desk, Meeting), bool(report.changes)) == ([], False)


def test_of_two_files_the_newer_version_counts(desk: Desk) -> None:
    files = [
        ImportFile("new.ics", calendar(event("SEQUENCE:3", title="New"))),
        ImportFile("old.ics", calendar(event("SEQUENCE:2", title="Old"))),
    ]

    report = import_files(desk, files)

    assert only(desk, Meeting).title == "New"
    assert ("skipped", "another copy counts: line 4 of new.ics") in _actions(report)
    assert not import_files(desk, files).changes


def test_people_who_leave_the_list_are_no_longer_invited(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event(f"{DANA}\n{OMAR}")))

    bring(calendar(event(f"{OMAR}\nATTENDEE:mailto:priya@gmail.com\nSEQUENCE:1")))

    assert {row.address for row in rows(desk, Invitee)} == {"omar@pell.example", "priya@gmail.com"}


def test_one_unreadable_file_stops_all_of_them(desk: Desk) -> None:
    files = [ImportFile("good.ics", calendar(event())), ImportFile("bad.xyz", b"\x00\x01\x02")]

    with pytest.raises(UnreadableFile, match="no kind that can be imported"):
        import_files(desk, files)

    assert tables_of(desk, without=()) == {}


@pytest.mark.parametrize("at", ["Reading", "Bringing in", "Writing"])
def test_a_stopped_import_changes_nothing(desk: Desk, bring: Bring, at: str) -> None:
    told: list[str] = []

    def stop(done: int, total: int, what: str) -> None:
        assert 0 <= done <= total
        told.append(what)
        if what.startswith(at):
            raise Cancelled

    with pytest.raises(Cancelled):
        bring(calendar(event()), progress=stop)

    assert told[-1].startswith(at)
    assert tables_of(desk, without=()) == {}


def test_content_counts_before_the_name(desk: Desk, bring: Bring) -> None:
    bring(calendar(event()), name="download.txt")

    assert only(desk, Meeting).title == "Weekly call"


def test_a_series_and_its_change_in_two_files_of_one_import(desk: Desk) -> None:
    change = event("RECURRENCE-ID:20261208T100000Z\nSEQUENCE:1", start="20261208T150000Z")
    files = [
        ImportFile("a.ics", calendar(event("RRULE:FREQ=WEEKLY;COUNT=3"))),
        ImportFile("b.ics", calendar(change)),
    ]

    import_files(desk, files)

    assert sorted(row.starts_at.hour for row in rows(desk, Occurrence)) == [10, 10, 15]
    assert not import_files(desk, files).changes


def test_meetings_without_number_are_refused(desk: Desk, bring: Bring, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("liaison.desk.imports.meetings.MAX_TIMES", 5_000)
    flood = calendar(*(event("RRULE:FREQ=DAILY", uid=f"{n}@cal", start="20200101T100000Z") for n in range(10)))

    with pytest.raises(UnreadableFile, match="more often than any real ones"):
        bring(flood)

    assert tables_of(desk, without=()) == {}


def _clients(desk: Desk, agency: dict[str, str]) -> tuple[str | None, str | None]:
    row = only(desk, Meeting)
    return next((name for name, one in agency.items() if one == row.client_id), None), row.filed_by


def test_those_invited_here_stay_when_the_calendar_changes(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event(f"{DANA}\n{OMAR}")))
    with desk.record.command("edit") as unit:
        unit.session.add(Invitee(meeting_id=only(desk, Meeting).id, name="Ours", address="ours@z.example"))

    bring(calendar(event(f"{OMAR}\nSEQUENCE:1")))

    assert {row.address for row in rows(desk, Invitee)} == {"omar@pell.example", "ours@z.example"}


def test_a_meeting_is_filed_anew_when_others_are_invited(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event(DANA)))

    assert _actions(bring(calendar(event(f"{OMAR}\nSEQUENCE:1")))) == [("updated", "changed: client")]
    assert _clients(desk, agency) == ("pell", "Omar Pell is invited")

    bring(calendar(event("SEQUENCE:2")))
    assert _clients(desk, agency) == ("pell", "as an earlier version of it was")


def test_a_meeting_that_was_filed_by_hand_stays(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event(DANA)))
    file_record(desk, "meeting", only(desk, Meeting).id, agency["harbor"])

    bring(calendar(event(f"{OMAR}\nSEQUENCE:1")))

    assert _clients(desk, agency) == ("harbor", "filed by hand")


def test_a_meeting_of_which_something_is_recorded_stays_with_its_client(
    desk: Desk, agency: dict[str, str], bring: Bring
) -> None:
    bring(calendar(event(DANA, start="20261120T100000Z")))
    record_meeting(desk, only(desk, Meeting).id, "20261120T100000Z")

    bring(calendar(event(f"{OMAR}\nSEQUENCE:1", start="20261120T100000Z")))

    assert _clients(desk, agency) == ("harbor", "as an earlier version of it was")


def test_a_later_card_tells_whose_meeting_it_is(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event("ATTENDEE:mailto:new@unknown.example"), event("", uid="b", title="Alone")))

    report = bring(card("New One", "UID:n\nORG:Pell Logistics\nEMAIL:New@unknown.example"), "n.vcf")

    filed = next(row for row in rows(desk, Meeting) if row.uid != "b")
    assert (filed.client_id, filed.filed_by) == (agency["pell"], "New One is invited")
    assert _actions(report) == [("updated", "Pell Logistics: New One is invited")]
    journal.undo(desk.record)
    assert {row.client_id for row in rows(desk, Meeting)} == {None}


def test_where_nothing_else_tells_the_copy_that_was_sent_later_counts(desk: Desk, bring: Bring) -> None:
    new = calendar(event(title="New")).replace(b"DTSTAMP:20260101", b"DTSTAMP:20260201")
    bring(new)

    assert _actions(bring(calendar(event(title="Old")))) == [("skipped", "older than what is kept")]
    newer = calendar(event(title="Newer")).replace(b"DTSTAMP:20260101", b"DTSTAMP:20260301")
    assert _actions(bring(newer)) == [("updated", "changed: title")]


def test_another_meeting_with_the_same_uid_is_not_mixed_in(desk: Desk, agency: dict[str, str], bring: Bring) -> None:
    bring(calendar(event(DANA)))

    report = bring(calendar(event(OMAR, start="20261210T100000Z", title="Pitch")), "b.ics")

    assert _actions(report) == [("skipped", "another meeting of the record has the same UID: Weekly call")]
    assert only(desk, Meeting).title == "Weekly call"


def test_a_version_that_changes_nothing_that_is_kept_is_unchanged(bring: Bring) -> None:
    bring(calendar(event("X-COLOR:red")))

    assert _actions(bring(calendar(event("X-COLOR:blue")))) == [("unchanged", "")]
    assert _actions(bring(calendar(event("SEQUENCE:1")))) == [("unchanged", "nothing that is kept here changed")]


def test_reviews_come_back_as_reviews_and_all_day_meetings_as_meetings(
    desk: Desk, agency: dict[str, str], bring: Bring
) -> None:
    own = "0" * 31 + "1"
    day = event("", uid=f"{own}@liaison", start="20261201", title="Fair").replace("DTSTART:", "DTSTART;VALUE=DATE:")
    review = day.replace("@liaison", ".review@liaison").replace("Fair", "Review, Harbor")

    report = bring(calendar(day, review))

    assert [row.title for row in rows(desk, Meeting)] == ["Fair"]
    assert ("skipped", "a review that was exported from Liaison") in _actions(report)
