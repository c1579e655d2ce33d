"""What is typed on a day of the calendar is recorded as it is understood, or refused with what was not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select

from liaison.desk.calendar.planning import add_planned, understood
from liaison.desk.calendar.reading import calendar_view
from liaison.desk.calendar.views import EntryKind
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting
from liaison.model.values import Changes

FRIDAY = date(2026, 11, 27)


def meeting(desk: Desk, changes: Changes) -> Meeting:
    (made,) = [record_id for kind, record_id in changes.touched if kind == "meeting"]
    with desk.record.reading() as session:
        return session.get_one(Meeting, made)


def days_of(desk: Desk, made: Meeting, start: date, end: date) -> list[tuple[date, datetime | None]]:
    entries = calendar_view(desk, start, end).entries
    mine = [one for one in entries if one.kind is EntryKind.MEETING and one.record_id == made.id]
    return [(one.day, one.starts_at) for one in mine]


def number_of_meetings(desk: Desk) -> int:
    with desk.record.reading() as session:
        return session.scalar(select(func.count()).select_from(Meeting)) or 0


def test_a_time_of_another_zone_is_shown_in_both_and_kept_there(sample_desk: Desk) -> None:
    line = "Pell sync every Friday 11pm Berlin time"
    found = understood(sample_desk, line, FRIDAY)
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))

    assert "Fri 27 Nov, 22:00–23:00, 23:00 in Berlin, every week on Fri" in found.words
    assert (made.zone, made.starts_at) == ("Europe/Berlin", datetime(2026, 11, 27, 22, tzinfo=UTC))


def test_a_time_late_in_the_west_is_on_the_next_day_here(sample_desk: Desk) -> None:
    line = "Pell call tomorrow 11pm ET"

    assert "Thu 26 Nov, 04:00–05:00, 23:00 in New York" in understood(sample_desk, line, FRIDAY).words
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))
    assert made.starts_at == datetime(2026, 11, 26, 4, tzinfo=UTC)


def test_several_days_of_a_month_are_one_series_of_them(sample_desk: Desk) -> None:
    made = meeting(sample_desk, add_planned(sample_desk, "Pell workshop on 3, 10 and 17 Dec at 10:00", FRIDAY))

    days = days_of(sample_desk, made, date(2026, 11, 30), date(2027, 1, 31))
    assert [day for day, _ in days] == [date(2026, 12, 3), date(2026, 12, 10), date(2026, 12, 17)]


def test_a_rule_ends_where_it_says_and_begins_at_its_time(sample_desk: Desk) -> None:
    line = "Pell: weekly sync every other Tue 9am until end of January"
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))

    days = days_of(sample_desk, made, date(2026, 11, 24), date(2027, 3, 1))
    assert [day for day, _ in days] == [date(2026, 12, 1), date(2026, 12, 15), date(2026, 12, 29), date(2027, 1, 12),
                                        date(2027, 1, 26)]  # fmt: skip
    assert days[0][1] == datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    "line", ["Pell planning 31 Feb 10:00", "Pell 29/13/2026 10:00", "Pell weekly until 1 Nov 2026"]
)
def test_a_day_that_does_not_exist_is_refused_and_nothing_is_recorded(sample_desk: Desk, line: str) -> None:
    before = number_of_meetings(sample_desk)
    found = understood(sample_desk, line, FRIDAY)

    assert found.remarks
    assert not found.can_add
    with pytest.raises(InputError, match=found.remarks[0]):
        add_planned(sample_desk, line, FRIDAY)
    assert number_of_meetings(sample_desk) == before


def test_a_promise_by_a_day_that_does_not_exist_is_refused(sample_desk: Desk) -> None:
    line = "We: send Pell the deck by 31 Feb"
    found = understood(sample_desk, line, FRIDAY)

    assert (found.words, found.can_add) == ("", False)
    assert found.remarks == ("“31 Feb” could not be read as a date. When is it due?",)
    with pytest.raises(InputError):
        add_planned(sample_desk, line, FRIDAY)


def test_two_clients_are_asked_about_and_none_is_taken(sample_desk: Desk) -> None:
    line = "Pell, Brightwater joint call"
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))

    assert understood(sample_desk, line, FRIDAY).remarks[0].startswith("Which client is meant: ")
    assert made.client_id is None


def test_of_two_clients_the_one_whose_calendar_is_shown_is_meant(sample_desk: Desk) -> None:
    alone = meeting(sample_desk, add_planned(sample_desk, "Pell call", FRIDAY)).client_id or ""
    made = meeting(sample_desk, add_planned(sample_desk, "Pell, Brightwater joint call", FRIDAY, alone))

    assert made.client_id == alone


def test_a_promise_that_names_two_clients_asks_which(sample_desk: Desk) -> None:
    before = len(list_commitments(sample_desk))
    line = "We: send Pell and Brightwater the deck"

    assert understood(sample_desk, line, FRIDAY).remarks[0].startswith("Which client is meant: ")
    with pytest.raises(InputError):
        add_planned(sample_desk, line, FRIDAY)
    assert len(list_commitments(sample_desk)) == before


def test_the_day_of_today_is_a_day_of_its_own_and_not_the_chosen_one(sample_desk: Desk) -> None:
    made = meeting(sample_desk, add_planned(sample_desk, "Pell 24 Nov 15:00", FRIDAY))

    assert made.starts_at == datetime(2026, 11, 24, 15, tzinfo=UTC)


def test_days_are_counted_from_the_chosen_one(sample_desk: Desk) -> None:
    made = meeting(sample_desk, add_planned(sample_desk, "Workshop for 3 days", FRIDAY))

    assert (made.starts_on, made.ends_on) == (FRIDAY, date(2026, 11, 30))
