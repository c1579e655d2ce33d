"""Messages between calendars: invitations that change, answers, cancellations; what changes is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.exports.calendar import export_calendar
from liaison.desk.imports import ImportReport
from liaison.exchange.calendars.answering import answers_of
from liaison.model.desk_items import Setting
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.values import MeetingStatus
from liaison.store import journal
from support.fixtures import Bring
from support.imports import calendar, event, only, rows, tables_of

DANA = "ATTENDEE;CN=Dana;PARTSTAT=NEEDS-ACTION:mailto:dana@harborfinch.example"


def _message(method: str, *lines: str) -> bytes:
    inner = "".join(f"BEGIN:VEVENT\n{one.strip()}\nEND:VEVENT\n" for one in lines)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nMETHOD:{method}\n{inner}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def _told(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.action, "; ".join(map(str, line.changes)) or line.reason) for line in report.lines]


def test_an_update_says_what_changes_from_what_to_what(bring: Bring, agency: dict[str, str]) -> None:
    bring(calendar(event(f"{DANA}\nLOCATION:Room 1\nDTEND:20261201T103000Z", title="Call")))

    new = event(
        "ATTENDEE;CN=Omar:mailto:omar@pell.example\nLOCATION:Room 2\nSEQUENCE:1\nDTEND:20261202T103000Z",
        start="20261202T100000Z",
        title="Longer call",
    )
    report = bring(_message("REQUEST", new), dry_run=True)

    (line,) = report.lines
    assert line.action == "updated"
    assert [(one.what, one.before, one.after) for one in line.changes] == [
        ("time", "Tue 1 Dec 10:00–10:30", "Wed 2 Dec 10:00–10:30"),
        ("title", "Call", "Longer call"),
        ("place", "Room 1", "Room 2"),
        ("invited too", "", "Omar"),
        ("no longer invited", "", "Dana"),
    ]


def test_a_moved_time_of_a_series_is_named(bring: Bring) -> None:
    bring(calendar(event("RRULE:FREQ=WEEKLY;COUNT=3")))

    moved = event("RECURRENCE-ID:20261208T100000Z\nSEQUENCE:1", start="20261209T110000Z")

    assert _told(bring(_message("REQUEST", moved))) == [
        ("updated", "one time: Tue 8 Dec 10:00 → Wed 9 Dec 11:00"),
    ]


@pytest.mark.parametrize("with_start", [True, False])
def test_one_time_that_is_called_off_may_leave_out_its_start(desk: Desk, bring: Bring, *, with_start: bool) -> None:
    bring(calendar(event("RRULE:FREQ=WEEKLY;COUNT=3")))
    start = "DTSTART:20261208T100000Z\n" if with_start else ""
    off = f"UID:call@cal\nDTSTAMP:20260301T000000Z\n{start}RECURRENCE-ID:20261208T100000Z\nSEQUENCE:1"

    assert _told(bring(_message("CANCEL", off))) == [("updated", "one time: Tue 8 Dec 10:00 → cancelled")]

    times = sorted((row.recurrence_id, row.status.value) for row in rows(desk, Occurrence))
    assert [status for _, status in times] == ["confirmed", "cancelled", "confirmed"]
    journal.undo(desk.record)
    assert {row.status for row in rows(desk, Occurrence)} == {MeetingStatus.CONFIRMED}


@pytest.mark.parametrize("with_start", [True, False])
def test_a_cancellation_changes_nothing_but_that(desk: Desk, bring: Bring, *, with_start: bool) -> None:
    bring(calendar(event(f"{DANA}\nLOCATION:Room 1\nRRULE:FREQ=WEEKLY;COUNT=2", title="Call")))
    start = "DTSTART:20261201T100000Z\n" if with_start else ""
    off = _message("CANCEL", f"UID:call@cal\nDTSTAMP:20260301T000000Z\n{start}SEQUENCE:3")

    assert _told(bring(off)) == [("updated", "status: confirmed → cancelled")]

    row = only(desk, Meeting)
    assert (row.title, row.location, row.recurrence) == ("Call", "Room 1", "FREQ=WEEKLY;COUNT=2")
    assert (row.status, row.sequence, len(rows(desk, Invitee))) == (MeetingStatus.CANCELLED, 3, 1)
    assert {row.status for row in rows(desk, Occurrence)} == {MeetingStatus.CANCELLED}
    assert _told(bring(off)) == [("unchanged", "")]
    assert _told(bring(_message("REQUEST", event("SEQUENCE:2"))))[0] == ("skipped", "older than what is kept")
    again = bring(_message("REQUEST", event("SEQUENCE:4\nRRULE:FREQ=WEEKLY;COUNT=2", title="Call")))
    assert (again.lines[0].action, "cancelled → confirmed" in _told(again)[0][1]) == ("updated", True)
    assert only(desk, Meeting).status is MeetingStatus.CONFIRMED


def test_what_is_unknown_is_not_called_off(desk: Desk, bring: Bring) -> None:
    before = tables_of(desk)

    whole = bring(_message("CANCEL", event("SEQUENCE:1")))
    bare = bring(_message("CANCEL", "UID:other@cal\nDTSTAMP:20260301T000000Z"))

    assert _told(whole) == [("skipped", "it cancels a meeting that the record does not have")]
    assert _told(bare) == [("skipped", "it is about a meeting that the record does not have")]
    assert tables_of(desk) == before


def _reply(word: str, stamp: str, who: str = "dana@harborfinch.example", more: str = "") -> bytes:
    line = f"UID:call@cal\nDTSTAMP:{stamp}\nATTENDEE;PARTSTAT={word}:mailto:{who}\n{more}"
    return _message("REPLY", line)


def test_an_answer_is_kept_with_the_one_who_gave_it(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(f"{DANA}\nLOCATION:Room 1")))

    assert _told(bring(_reply("ACCEPTED", "20260302T000000Z"))) == [("updated", "Dana: has not answered → comes")]
    assert only(desk, Invitee).answer == "ACCEPTED"
    assert (only(desk, Meeting).location, only(desk, Meeting).title) == ("Room 1", "Weekly call")
    assert _told(bring(_reply("ACCEPTED", "20260302T000000Z"))) == [("unchanged", "")]
    assert _told(bring(_reply("DECLINED", "20260303T000000Z"))) == [("updated", "Dana: comes → does not come")]
    assert _told(bring(_reply("ACCEPTED", "20260302T000000Z"))) == [("skipped", "Dana has answered anew since then")]
    journal.undo(desk.record)
    assert only(desk, Invitee).answer == "ACCEPTED"


def _dana(word: str, name: str = "Dana") -> str:
    return f"ATTENDEE;CN={name};PARTSTAT={word}:mailto:dana@harborfinch.example"


def _of_march(text: str) -> str:
    return text.replace("DTSTAMP:20260101", "DTSTAMP:20260301")


def test_an_update_that_asks_nobody_anew_leaves_the_answers(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    bring(_reply("ACCEPTED", "20260201T000000Z"))

    update = _of_march(event(f"{DANA}\nSEQUENCE:1\nLOCATION:Room 7"))

    assert _told(bring(_message("REQUEST", update))) == [("updated", "place: Room 7")]
    assert (only(desk, Invitee).answer, only(desk, Meeting).location) == ("ACCEPTED", "Room 7")


def test_an_update_that_says_another_answer_brings_it(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    bring(_reply("ACCEPTED", "20260201T000000Z"))

    bring(_message("REQUEST", _of_march(event(f"{_dana('DECLINED')}\nSEQUENCE:1"))))

    assert only(desk, Invitee).answer == "DECLINED"


def test_a_call_that_moves_asks_everybody_anew(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    bring(_reply("ACCEPTED", "20260201T000000Z"))

    moved = _of_march(event(f"{DANA}\nSEQUENCE:1", start="20261202T100000Z"))

    assert "Dana: comes → has not answered" in _told(bring(_message("REQUEST", moved)))[0][1]
    assert only(desk, Invitee).answer == "NEEDS-ACTION"


def test_an_answer_that_is_newer_than_an_update_stays(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    bring(_reply("ACCEPTED", "20260302T000000Z"))

    moved = event(f"{_dana('DECLINED')}\nSEQUENCE:1", start="20261202T100000Z")
    bring(_message("REQUEST", _of_march(moved)))

    assert only(desk, Invitee).answer == "ACCEPTED"


def test_an_answer_that_is_older_than_what_the_calendar_says_is_left_out(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    bring(_message("REQUEST", _of_march(event(f"{_dana('DECLINED')}\nSEQUENCE:1"))))

    late = bring(_reply("ACCEPTED", "20260201T000000Z"))

    assert _told(late) == [("skipped", "Dana has answered anew since then")]
    assert only(desk, Invitee).answer == "DECLINED"


def test_a_calendar_that_takes_no_answers_in_overtakes_none(desk: Desk, bring: Bring) -> None:
    bring(_message("REQUEST", _of_march(event(DANA))))

    assert _told(bring(_reply("ACCEPTED", "20260201T000000Z"))) == [("updated", "Dana: has not answered → comes")]
    assert only(desk, Invitee).answer == "ACCEPTED"


def test_a_name_that_was_corrected_here_stays(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    with desk.record.command("corrected") as unit:
        unit.session.get_one(Invitee, only(desk, Invitee).id).name = "Dana Whitlock"

    bring(_message("REQUEST", _of_march(event(f"{_dana('TENTATIVE')}\nSEQUENCE:1"))))

    row = only(desk, Invitee)
    assert (row.name, row.answer) == ("Dana Whitlock", "TENTATIVE")


def test_answers_that_fit_nothing_are_left_out_with_the_reason(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(DANA)))
    before = tables_of(desk)

    stranger = bring(_reply("ACCEPTED", "20260302T000000Z", "zed@z.example"))
    one_time = bring(_reply("ACCEPTED", "20260302T000000Z", more="RECURRENCE-ID:20261208T100000Z"))

    assert _told(stranger) == [("skipped", "zed@z.example is not among those invited")]
    assert _told(one_time) == [("skipped", "the meeting does not take place then")]
    assert tables_of(desk) == before


def _one_time(word: str, stamp: str, who: str = "dana@harborfinch.example") -> bytes:
    return _reply(word, stamp, who, more="RECURRENCE-ID:20261208T100000Z")


def test_an_answer_for_one_time_of_a_series_is_kept_with_that_time(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(f"{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3\nX-COLOUR:red")))
    before = [(one.recurrence_id, one.starts_at) for one in rows(desk, Occurrence)]

    said = bring(_one_time("DECLINED", "20260302T000000Z"))

    assert _told(said) == [("updated", "Dana, this time only: has not answered → does not come")]
    assert only(desk, Invitee).answer in {None, "NEEDS-ACTION"}, "of the others nothing was said"
    row = only(desk, Meeting)
    assert row.ics is not None
    assert answers_of(row.ics, row.uid, default_zone="UTC") == {
        "20261208T100000Z": {"dana@harborfinch.example": "DECLINED"}
    }
    assert sorted((one.recurrence_id, one.starts_at) for one in rows(desk, Occurrence)) == sorted(before)
    parsed = icalendar.Calendar.from_ical(export_calendar(desk))
    declined = [one for one in parsed.walk("VEVENT") if "RECURRENCE-ID" in one]
    assert [one["ATTENDEE"].params["PARTSTAT"] for one in declined] == ["DECLINED"]
    assert declined[0]["X-COLOUR"] == "red"
    assert _told(bring(_one_time("DECLINED", "20260302T000000Z"))) == [("unchanged", "")]
    assert _told(bring(_one_time("ACCEPTED", "20260301T000000Z"))) == [("skipped", "Dana has answered anew since then")]
    assert _told(bring(_one_time("ACCEPTED", "20260303T000000Z"))) == [
        ("updated", "Dana, this time only: does not come → comes")
    ]
    journal.undo(desk.record)
    journal.undo(desk.record)
    row = only(desk, Meeting)
    assert "RECURRENCE-ID" not in (row.ics or "")


def test_an_answer_for_one_time_outlives_an_update_of_the_series_and_its_move(desk: Desk, bring: Bring) -> None:
    bring(calendar(event(f"{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3")))
    bring(_one_time("DECLINED", "20260302T000000Z"))
    bring(_message("REQUEST", event(f"{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3\nSEQUENCE:1\nLOCATION:Room 7")))
    row = only(desk, Meeting)
    assert row.location == "Room 7"
    assert row.ics is not None
    assert "20261208T100000Z" in answers_of(row.ics, row.uid, default_zone="UTC")
    first = min(rows(desk, Occurrence), key=lambda one: one.recurrence_id)
    assert first.starts_at is not None
    at = first.starts_at + timedelta(days=1)
    move_meeting(desk, row.id, first.recurrence_id, Target(at, at + timedelta(hours=1)), Reach.ALL)
    assert sorted(f"{one.starts_at:%m-%d}" for one in rows(desk, Occurrence)) == ["12-02", "12-09", "12-16"]


def _series(*more: str, start: str = "20261201T100000Z", title: str = "Call") -> bytes:
    return calendar(event("\n".join((DANA, "RRULE:FREQ=WEEKLY;COUNT=4", *more)), start=start, title=title))


def _dana_says(desk: Desk, named: str = "20261208T100000Z") -> str | None:
    row = only(desk, Meeting)
    return answers_of(row.ics, row.uid, default_zone="UTC").get(named, {}).get("dana@harborfinch.example")


def test_a_time_that_was_answered_goes_along_with_its_series(desk: Desk, bring: Bring, agency: dict[str, str]) -> None:
    bring(_series())
    bring(_one_time("DECLINED", "20260302T000000Z"))
    bring(_series("SEQUENCE:1", "LAST-MODIFIED:20261125T100000Z", "LOCATION:Room 9", start="20261201T140000Z"))
    assert {one.starts_at.hour for one in rows(desk, Occurrence)} == {14}
    assert _dana_says(desk, "20261208T140000Z") == "DECLINED"
    bring(_series("SEQUENCE:2", "LAST-MODIFIED:20261126T100000Z", "LOCATION:Room 10", title="Renamed"))
    row = only(desk, Meeting)
    assert {(one.title or row.title, one.location or row.location) for one in rows(desk, Occurrence)} == {
        ("Renamed", "Room 10")
    }
    assert _dana_says(desk) == "DECLINED"


def test_a_time_that_was_answered_and_moved_here_stays_with_its_answer(
    desk: Desk, bring: Bring, agency: dict[str, str]
) -> None:
    bring(_series())
    bring(_one_time("DECLINED", "20260302T000000Z"))
    at = datetime(2026, 12, 10, 9, tzinfo=UTC)
    move_meeting(desk, only(desk, Meeting).id, "20261208T100000Z", Target(at, at + timedelta(hours=1)), Reach.THIS)
    bring(_series("SEQUENCE:1", "LAST-MODIFIED:20261125T100000Z", "LOCATION:Room 9"))
    assert at in {one.starts_at for one in rows(desk, Occurrence)}
    assert _dana_says(desk) == "DECLINED"


def test_who_is_asked_anew_for_one_time_has_not_answered(desk: Desk, bring: Bring, agency: dict[str, str]) -> None:
    bring(_series())
    bring(_one_time("DECLINED", "20260302T000000Z"))
    moved = event(f"{DANA}\nRECURRENCE-ID:20261208T100000Z\nSEQUENCE:2", start="20261209T110000Z", title="Call")
    whole = event(f"{DANA}\nRRULE:FREQ=WEEKLY;COUNT=4\nSEQUENCE:2", title="Call")
    bring(calendar(whole, moved))
    assert "12-09" in {f"{one.starts_at:%m-%d}" for one in rows(desk, Occurrence)}
    assert _dana_says(desk) == "NEEDS-ACTION"


def test_a_time_that_falls_out_takes_its_answer_along(desk: Desk, bring: Bring, agency: dict[str, str]) -> None:
    bring(_series())
    bring(_one_time("DECLINED", "20260302T000000Z"))
    bring(_series("SEQUENCE:1", "LAST-MODIFIED:20261125T100000Z", "EXDATE:20261208T100000Z"))
    assert len(rows(desk, Occurrence)) == 3
    assert _dana_says(desk) is None


def test_an_answer_that_cannot_be_kept_leaves_nothing_behind(desk: Desk, bring: Bring, agency: dict[str, str]) -> None:
    bring(calendar(event(f"{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3")))
    said = _told(bring(_one_time("DEC-LINED", "20260302T000000Z")))
    assert said == [("skipped", "an answer for one time of this series cannot be kept")]
    assert rows(desk, Setting) == []


@pytest.mark.parametrize("method", ["COUNTER", "DECLINECOUNTER", "REFRESH", "ADD"])
def test_what_asks_for_an_answer_changes_nothing(desk: Desk, bring: Bring, method: str) -> None:
    bring(calendar(event()))
    before = tables_of(desk)

    report = bring(_message(method, event("SEQUENCE:9", start="20261224T100000Z")))

    assert [(line.action, line.kind) for line in report.lines] == [("skipped", "part")]
    assert tables_of(desk) == before
