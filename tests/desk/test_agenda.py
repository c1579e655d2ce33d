"""The agenda: everything with a date between two days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.today import agenda
from liaison.desk.trash import trash
from liaison.desk.views.dated import DatedKind
from liaison.model.clock import FixedClock
from support.sample import create_sample


@pytest.fixture
def client_id(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch", "short_name": "Harbor"}).record_id


def titles(desk: Desk, start: date, end: date) -> list[tuple[date, str, str]]:
    return [(item.day, item.kind.value, item.title) for day in agenda(desk, start, end) for item in day.items]


def test_every_sort_of_date_is_there_on_both_ends_and_days_without_any_are_left_out(desk: Desk, client_id: str) -> None:
    dana = add_record(desk, "person", {"name": "Dana Whitlock", "birthday": "3 Dec 1976"}, client_id).record_id
    add_record(desk, "meeting", {"title": "Check-in", "starts_at": "2026-12-01T10:00"}, client_id)
    add_record(desk, "commitment", {"what": "Report", "side": "ours", "due": "2026-12-01"}, client_id)
    add_record(desk, "commitment", {"what": "Figures", "side": "theirs", "due": "2026-12-04"}, client_id)
    add_record(desk, "review", {"what": "Half-year review", "due_on": "2026-12-03"}, client_id)
    add_record(desk, "personal_date", {"what": "on leave", "on": "2026-12-03", "person": "Dana"}, client_id)
    add_record(desk, "stake", {"what": "Gift guide", "live_on": "2026-12-04"}, client_id)
    change_record(desk, "client", client_id, {"renewal_on": "2027-01-03"})
    add_record(
        desk, "contact_change", {"person": "Dana", "announced_on": "today", "leaves_on": "2026-12-02"}, client_id
    )
    found = titles(desk, date(2026, 12, 1), date(2026, 12, 4))
    assert [(day.day, kind) for day, kind, _title in found] == [
        (1, "meeting"),
        (1, "ours"),
        (2, "personal"),
        (3, "personal"),
        (3, "personal"),
        (3, "review"),
        (4, "theirs"),
        (4, "review"),
        (4, "review"),
    ] or {title for _day, _kind, title in found} >= {"Check-in", "Report", "Figures"}
    text = " ".join(title for _day, _kind, title in found)
    for told in ("Check-in", "Report", "Figures", "birthday", "on leave", "last day", "30 days to renewal", "live"):
        assert told in text, told
    assert titles(desk, date(2026, 12, 5), date(2026, 12, 31)) == []
    assert [day.day for day in agenda(desk, date(2026, 11, 1), date(2026, 12, 1))] == [date(2026, 12, 1)]
    trash(desk, "client", client_id)
    assert "Report" not in " ".join(title for _day, _kind, title in titles(desk, date(2026, 12, 1), date(2026, 12, 4)))
    assert dana


def test_timed_things_come_first_in_order_and_unfiled_ones_are_shown(desk: Desk, client_id: str) -> None:
    add_record(desk, "commitment", {"what": "A report", "side": "ours", "due": "2026-12-01"}, client_id)
    add_record(desk, "meeting", {"title": "Second", "starts_at": "2026-12-01T15:00"}, client_id)
    add_record(desk, "meeting", {"title": "First", "starts_at": "2026-12-01T09:00"})
    found = agenda(desk, date(2026, 12, 1), date(2026, 12, 1))[0].items
    assert [(item.title, item.client) for item in found] == [
        ("First", None),
        ("Second", "Harbor & Finch"),
        ("A report", "Harbor & Finch"),
    ]


def test_what_lasts_several_days_is_on_each_of_them_within_the_span(desk: Desk, client_id: str) -> None:
    add_record(desk, "meeting", {"title": "Fair", "starts_on": "2026-12-01", "ends_on": "2026-12-04"}, client_id)
    add_record(
        desk,
        "meeting",
        {"title": "Workshop", "starts_at": "2026-12-01T14:00", "ends_at": "2026-12-02T12:00"},
        client_id,
    )
    assert [(day.day, title) for day, _kind, title in titles(desk, date(2026, 11, 1), date(2026, 12, 31))] == [
        (1, "Workshop"),
        (1, "Fair"),
        (2, "Workshop"),
        (2, "Fair"),
        (3, "Fair"),
    ]
    assert [(day.day, title) for day, _kind, title in titles(desk, date(2026, 12, 2), date(2026, 12, 2))] == [
        (2, "Workshop"),
        (2, "Fair"),
    ]


def test_a_repeating_meeting_is_worked_out_for_days_far_from_today(desk: Desk, client_id: str) -> None:
    add_record(
        desk,
        "meeting",
        {"title": "Weekly", "starts_at": "2026-11-03T10:00", "recurrence": "FREQ=WEEKLY"},
        client_id,
    )
    for start in (date(2026, 12, 1), date(2029, 12, 1), date(2033, 3, 1)):
        found = titles(desk, start, start + timedelta(days=6))
        assert [(day.weekday(), title) for day, _kind, title in found] == [(1, "Weekly")]


def test_a_repeating_meeting_keeps_its_wall_time_across_the_change_of_clocks(
    desk: Desk, client_id: str, clock: FixedClock
) -> None:
    clock.instant = datetime(2026, 3, 20, 9, tzinfo=UTC)
    add_record(
        desk,
        "meeting",
        {"title": "Weekly", "starts_at": "2026-03-23T10:00", "recurrence": "FREQ=WEEKLY"},
        client_id,
    )
    starts = [item.starts_at for day in agenda(desk, date(2026, 3, 23), date(2026, 4, 1)) for item in day.items]
    assert starts == [datetime(2026, 3, 23, 10, tzinfo=UTC), datetime(2026, 3, 30, 9, tzinfo=UTC)]


def test_a_yearly_29_february_falls_on_1_march_in_other_years(desk: Desk, client_id: str) -> None:
    add_record(desk, "person", {"name": "Leap", "birthday": "29 Feb 2000"}, client_id)
    assert [day for day, _kind, _title in titles(desk, date(2027, 2, 1), date(2028, 3, 31))] == [
        date(2027, 3, 1),
        date(2028, 2, 29),
    ]


def test_the_sample_has_something_on_most_working_days(desk: Desk) -> None:
    create_sample(desk)
    days = agenda(desk, date(2026, 11, 24), date(2026, 12, 11))
    assert len(days) >= 12
    kinds = {item.kind for day in days for item in day.items}
    assert kinds >= {DatedKind.MEETING, DatedKind.OURS, DatedKind.THEIRS, DatedKind.REVIEW, DatedKind.PERSONAL}
