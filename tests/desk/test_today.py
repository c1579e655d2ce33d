"""Today at a glance (moment 1 of the mission), on the sample agency and on small records."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.dated import DatedKind
from liaison.desk.editing import add_record
from liaison.desk.sample import create_sample
from liaison.desk.today import TodayView, today_view
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock

TODAY = date(2026, 11, 24)


@pytest.fixture
def client_id(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch", "zone": "Europe/Paris"}).record_id


def meeting(desk: Desk, client_id: str | None, title: str, when: str, **more: str) -> str:
    return add_record(desk, "meeting", {"title": title, "starts_at": when, **more}, client_id).record_id


def test_an_empty_record_says_so(desk: Desk) -> None:
    view = today_view(desk)
    assert (view.is_empty, view.calls, view.late, view.unfiled) == (True, (), 0, 0)
    assert (view.day, view.week, view.zone_name) == (TODAY, 48, "Europe/London")


def test_calls_of_today_come_in_order_and_those_of_other_days_do_not(desk: Desk, client_id: str) -> None:
    meeting(desk, client_id, "Afternoon", "2026-11-24T14:30", ends_at="2026-11-24T15:15")
    meeting(desk, client_id, "Morning", "2026-11-24T09:00")
    meeting(desk, client_id, "Tomorrow", "2026-11-25T09:00")
    meeting(desk, client_id, "Yesterday", "2026-11-23T23:59")
    meeting(desk, client_id, "Cancelled", "2026-11-24T11:00", status="cancelled")
    unfiled = meeting(desk, None, "Unfiled", "2026-11-24T12:00")
    view = today_view(desk)
    assert [(call.title, call.minutes) for call in view.calls] == [("Morning", None), ("Afternoon", 45)]
    assert view.unfiled == 1
    trash(desk, "meeting", unfiled)
    assert today_view(desk).unfiled == 0


def test_the_day_is_that_of_the_users_wall(desk: Desk, client_id: str, clock: FixedClock) -> None:
    meeting(desk, client_id, "Just after midnight in London", "2026-06-10T00:30")
    clock.instant = datetime(2026, 6, 9, 23, 30, tzinfo=UTC)
    assert [call.title for call in today_view(desk).calls] == ["Just after midnight in London"]
    clock.instant = datetime(2026, 6, 9, 22, 30, tzinfo=UTC)
    assert today_view(desk).calls == ()


def test_an_all_day_meeting_is_today_on_each_of_its_days(desk: Desk, client_id: str, clock: FixedClock) -> None:
    add_record(desk, "meeting", {"title": "Fair", "starts_on": "2026-11-23", "ends_on": "2026-11-26"}, client_id)
    for day, is_on in ((22, False), (23, True), (25, True), (26, False)):
        clock.instant = datetime(2026, 11, day, 12, tzinfo=UTC)
        assert bool(today_view(desk).calls) is is_on, day


@pytest.mark.parametrize(
    ("today", "last_day"), [(24, 29), (26, 29), (27, 30), (28, date(2026, 12, 1)), (29, date(2026, 12, 2))]
)
def test_due_is_this_week_and_the_next_three_days(
    desk: Desk, client_id: str, clock: FixedClock, today: int, last_day: int | date
) -> None:
    clock.instant = datetime(2026, 11, today, 9, tzinfo=UTC)
    for ahead in range(-3, 12):
        due = date(2026, 11, today) + timedelta(days=ahead)
        add_record(desk, "commitment", {"what": due.isoformat(), "side": "ours", "due_on": due.isoformat()}, client_id)
    view = today_view(desk)
    expected = last_day if isinstance(last_day, date) else date(2026, 11, last_day)
    assert view.due_ours[-1].due_on == expected
    assert (view.late, view.due_theirs) == (3, ())


@pytest.fixture
def sample(desk: Desk) -> TodayView:
    create_sample(desk)
    return today_view(desk)


def test_the_calls_of_the_sample_carry_what_matters_before_them(sample: TodayView) -> None:
    harbor, oakline = sample.calls
    assert (harbor.client, harbor.title, harbor.minutes, harbor.where) == (
        "Harbor & Finch",
        "Monthly check-in",
        45,
        "Teams",
    )
    assert [line.text.partition(",")[0] for line in harbor.people] == ["Dana Whitlock", "Priya Raman"]
    assert harbor.stake is not None
    assert "$4,200 a minute" in harbor.stake.text
    assert harbor.promise is not None
    assert "Load-test summary for peak week" in harbor.promise.text
    assert harbor.mood is not None
    assert all(line.sources for line in (harbor.stake, harbor.promise, harbor.mood, *harbor.people))
    assert (oakline.client, oakline.minutes) == ("Oakline Credit Union", 60)


def test_what_is_due_on_both_sides_in_the_sample(sample: TodayView) -> None:
    assert [(one.what, one.state) for one in sample.due_ours] == [
        ("November performance report", "1 day late"),
        ("Reset scorecard, three months on", "today"),
        ("Load-test summary for peak week", "tomorrow"),
        ("Rate-card comparison", "in 3 days"),
    ]
    assert [(one.client, one.state) for one in sample.due_theirs] == [
        ("Oakline Credit Union", "4 days late"),
        ("Harbor & Finch", "2 days late"),
        ("Meridian Dental", "in 2 days"),
        ("Harbor & Finch", "in 3 days"),
    ]
    assert sample.late == 3


def test_who_needs_attention_in_the_sample_and_why(sample: TodayView) -> None:
    assert [(one.client, one.reason) for one in sample.needs_you] == [
        ("Pell Logistics", "Quiet for 26 days, your rhythm is 10"),
        ("Tallgrass Foods", "3 late deliverables went unmentioned"),
        ("Meridian Dental", "Point of contact leaves on 4 Dec, no successor named"),
    ]
    assert all(one.sources for one in sample.needs_you)


def test_what_is_coming_in_the_sample(sample: TodayView) -> None:
    assert [(item.day.day, item.title, item.detail) for item in sample.next_week] == [
        (25, "Leo Marsh back from leave", None),
        (27, "Helen Moss’s birthday, Brightwater", "turns 50"),
        (30, "Meridian Dental, handover review", None),
        (1, "Harbor & Finch, gift guide live", None),
    ]
    assert [(item.day.day, item.title) for item in sample.later] == [
        (4, "Sofia Lindqvist’s last day, Meridian"),
        (7, "Brightwater, 30 days to renewal"),
        (9, "Owen Castillo, 10 years at Tallgrass"),
        (11, "Oakline, next reset checkpoint"),
    ]
    assert {item.kind for item in (*sample.next_week, *sample.later)} == {DatedKind.REVIEW, DatedKind.PERSONAL}
