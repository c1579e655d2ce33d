"""A typed review is one thing: its meeting is shown and sent, and where that goes the review goes along."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.calendar.planning import add_planned
from liaison.desk.calendar.reading import calendar_view
from liaison.desk.calendar.reviews import move_review
from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.desk.context import Desk
from liaison.desk.dated import coming_dates
from liaison.desk.exports import CalendarChoice, Kept, export_calendar
from liaison.desk.history import redo, undo
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.trash import trash
from liaison.model.client import Client
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting, Review
from liaison.model.values import MeetingStatus
from support.imports import calendar, event

FRIDAY, TUESDAY = date(2026, 11, 27), date(2026, 12, 1)
EIGHTH = date(2027, 1, 8)


def planned(desk: Desk, line: str) -> tuple[str, str]:
    """The meeting and the review that a line makes."""
    changes = add_planned(desk, line, FRIDAY)
    made = {kind: record_id for kind, record_id in changes.touched if kind in {"meeting", "review"}}
    return made["meeting"], made["review"]


def due_on(desk: Desk, review_id: str) -> date:
    with desk.record.reading() as session:
        return session.get_one(Review, review_id).due_on


def shown(desk: Desk, day: date) -> set[str]:
    """The records that the calendar shows on a day."""
    return {one.record_id for one in calendar_view(desk, day, day, a_day=200).entries}


def move(desk: Desk, meeting_id: str, occurrence: str, day: date, reach: Reach = Reach.THIS) -> None:
    starts = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    move_meeting(desk, meeting_id, occurrence, Target(starts, starts + timedelta(hours=1)), reach)


def test_moved_to_another_day_it_is_still_shown_once(sample_desk: Desk) -> None:
    meeting_id, review_id = planned(sample_desk, "14:00 Harbor & Finch review")
    move(sample_desk, meeting_id, "20261127T140000Z", TUESDAY)
    assert due_on(sample_desk, review_id) == TUESDAY
    assert meeting_id in shown(sample_desk, TUESDAY)
    assert review_id not in shown(sample_desk, TUESDAY) | shown(sample_desk, FRIDAY)
    with sample_desk.record.reading() as session:
        coming = {one.record_id for one in coming_dates(session, FRIDAY, TUESDAY)}
    assert review_id not in coming, "nor on Today and in the agenda"
    undo(sample_desk)
    assert due_on(sample_desk, review_id) == FRIDAY
    assert meeting_id in shown(sample_desk, FRIDAY)


def test_it_is_written_for_others_once(sample_desk: Desk) -> None:
    _meeting_id, review_id = planned(sample_desk, "14:00 Harbor & Finch review")
    name = f"{review_id}.review@liaison"
    assert name not in export_calendar(sample_desk).decode()
    reviews_only = CalendarChoice(kinds=frozenset({Kept.REVIEWS}))
    assert name in export_calendar(sample_desk, reviews_only).decode(), "where no meetings are written it is there"


def test_of_a_series_it_goes_with_its_time(sample_desk: Desk) -> None:
    meeting_id, review_id = planned(sample_desk, "Review with Tallgrass next Tuesday 14:00 every quarter")
    move(sample_desk, meeting_id, "20270302T140000Z", date(2027, 3, 4))
    assert due_on(sample_desk, review_id) == TUESDAY, "another time of it was moved"
    move(sample_desk, meeting_id, "20261201T140000Z", date(2026, 12, 3))
    assert due_on(sample_desk, review_id) == date(2026, 12, 3)


def weekly_on_fridays(desk: Desk, rule: str = "FREQ=WEEKLY;BYDAY=FR;COUNT=12") -> tuple[str, str]:
    """A series at 10:00 from 4 December on, and a review that is its time of 8 January."""
    with desk.record.command("set_up") as unit:
        client = unit.session.scalars(select(Client)).first()
        assert client is not None
        starts = datetime(2026, 12, 4, 10, tzinfo=UTC)
        meeting = Meeting(
            uid="weekly@there",
            title="Review",
            client_id=client.id,
            starts_at=starts,
            ends_at=starts + timedelta(hours=1),
            zone="Europe/London",
            recurrence=rule,
            repeats=True,
        )
        unit.session.add(meeting)
        unit.session.flush()
        review = Review(client_id=client.id, what="Review", due_on=EIGHTH, first_due_on=EIGHTH, meeting_id=meeting.id)
        unit.session.add(review)
    return meeting.id, review.id


def test_it_goes_with_its_time_beyond_the_next_ones_and_back(sample_desk: Desk) -> None:
    meeting_id, review_id = weekly_on_fridays(sample_desk)
    for day in (20, 13, 2):
        move(sample_desk, meeting_id, "20270108T100000Z", date(2027, 1, day))
        assert due_on(sample_desk, review_id) == date(2027, 1, day)
    undo(sample_desk)
    assert due_on(sample_desk, review_id) == date(2027, 1, 13)
    redo(sample_desk)
    assert due_on(sample_desk, review_id) == date(2027, 1, 2)


def test_of_a_daily_series_it_never_goes_the_other_way(sample_desk: Desk) -> None:
    meeting_id, review_id = weekly_on_fridays(sample_desk, "FREQ=DAILY;COUNT=60")
    for day in (9, 11, 6):
        move(sample_desk, meeting_id, "20270108T100000Z", date(2027, 1, day))
        assert due_on(sample_desk, review_id) == date(2027, 1, day)


def test_where_its_time_falls_out_it_goes_to_the_nearest(sample_desk: Desk) -> None:
    meeting_id, review_id = weekly_on_fridays(sample_desk)
    move(sample_desk, meeting_id, "20270108T100000Z", date(2027, 1, 7))
    with sample_desk.record.command("shorter") as unit:
        row = unit.session.get_one(Meeting, meeting_id)
        row.recurrence, row.ics = "FREQ=WEEKLY;BYDAY=FR;COUNT=3", None
    assert due_on(sample_desk, review_id) == date(2026, 12, 18)


def test_without_its_meeting_it_stands_for_itself(sample_desk: Desk) -> None:
    meeting_id, review_id = planned(sample_desk, "14:00 Harbor & Finch review")
    trash(sample_desk, "meeting", meeting_id)
    assert review_id in shown(sample_desk, FRIDAY)
    undo(sample_desk)
    assert review_id not in shown(sample_desk, FRIDAY)
    with sample_desk.record.command("call_off") as unit:
        unit.session.get_one(Meeting, meeting_id).status = MeetingStatus.CANCELLED
    assert review_id in shown(sample_desk, FRIDAY), "it is to be held all the same"


def test_beyond_what_was_worked_out_it_stays(sample_desk: Desk) -> None:
    meeting_id, review_id = planned(sample_desk, "Review with Tallgrass next Tuesday 14:00 every quarter")
    far = date(2031, 12, 2)
    with sample_desk.record.command("far") as unit:
        unit.session.get_one(Review, review_id).due_on = far
        unit.session.get_one(Meeting, meeting_id).location = "Boardroom"
    assert due_on(sample_desk, review_id) == far


def test_alone_it_is_not_moved(sample_desk: Desk) -> None:
    _meeting_id, review_id = planned(sample_desk, "14:00 Harbor & Finch review")
    with sample_desk.record.reading() as session:
        review = session.scalars(select(Review).where(Review.id == review_id)).one()
    entry = CalendarEntry(
        EntryKind.REVIEW, FRIDAY, FRIDAY, review.what, "review", review_id, client_id=review.client_id
    )
    with pytest.raises(InputError, match="is a meeting"):
        move_review(sample_desk, entry, TUESDAY)


def test_where_its_calendar_moves_one_time_it_goes_along(sample_desk: Desk) -> None:
    _meeting_id, review_id = weekly_on_fridays(sample_desk)
    series = event("RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=12", uid="other@there", start="20261204T100000Z", title="Review")
    moved = event("RECURRENCE-ID:20270108T100000Z", uid="other@there", start="20270120T100000Z", title="Review")
    import_files(sample_desk, [ImportFile("a.ics", calendar(series))])
    with sample_desk.record.command("this_one") as unit:
        other = unit.session.scalars(select(Meeting).where(Meeting.uid == "other@there")).one()
        unit.session.get_one(Review, review_id).meeting_id = other.id
    assert due_on(sample_desk, review_id) == EIGHTH
    import_files(sample_desk, [ImportFile("a.ics", calendar(series, moved))])
    assert due_on(sample_desk, review_id) == date(2027, 1, 20)
