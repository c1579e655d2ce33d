"""Today at a glance (moment 1 of the mission), on the sample agency and on small records."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.today import today_view
from liaison.desk.trash import trash
from liaison.desk.views.dated import DatedKind
from liaison.desk.views.today import TodayView
from liaison.model.clock import FixedClock
from liaison.model.turning_point import ContactChange
from support.sample import create_sample

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


def test_a_call_that_has_ended_is_over_and_waits_to_be_recorded(desk: Desk, client_id: str, clock: FixedClock) -> None:
    meeting(desk, client_id, "Morning", "2026-11-24T09:00", ends_at="2026-11-24T09:45")
    meeting(desk, client_id, "Without an end", "2026-11-24T10:00")
    meeting(desk, client_id, "Late", "2026-11-24T20:00", ends_at="2026-11-24T21:00")
    clock.instant = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
    view = today_view(desk)
    assert [call.is_over for call in view.calls] == [False, False, False]
    assert view.to_record == 0
    clock.instant = datetime(2026, 11, 24, 20, 30, tzinfo=UTC)
    view = today_view(desk)
    assert [(call.title, call.is_over) for call in view.calls] == [
        ("Morning", True),
        ("Without an end", True),
        ("Late", False),
    ]
    assert view.to_record >= 1


def test_of_many_calls_the_next_few_can_be_asked_for(desk: Desk, client_id: str, clock: FixedClock) -> None:
    for hour in range(8, 18):
        meeting(desk, client_id, f"At {hour}", f"2026-11-24T{hour:02}:00", ends_at=f"2026-11-24T{hour:02}:30")
    view = today_view(desk, most_calls=3)
    assert [call.title for call in view.calls] == ["At 9", "At 10", "At 11"]
    assert (view.more_calls, view.to_record) == (7, 1)
    clock.instant = datetime(2026, 11, 24, 17, 45, tzinfo=UTC)
    assert [call.title for call in today_view(desk, most_calls=3).calls] == ["At 15", "At 16", "At 17"]
    assert today_view(desk).more_calls == today_view(desk, most_calls=10).more_calls == 0


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


def test_a_timed_meeting_of_several_days_is_today_on_each_of_them(
    desk: Desk, client_id: str, clock: FixedClock
) -> None:
    meeting(desk, client_id, "Workshop", "2026-11-23T14:00", ends_at="2026-11-25T12:00")
    meeting(desk, client_id, "Until midnight", "2026-11-23T22:00", ends_at="2026-11-24T00:00")
    for day, titles in (
        (22, []),
        (23, ["Workshop", "Until midnight"]),
        (24, ["Workshop"]),
        (25, ["Workshop"]),
        (26, []),
    ):
        clock.instant = datetime(2026, 11, day, 12, tzinfo=UTC)
        assert [call.title for call in today_view(desk).calls] == titles, day


def test_what_falls_on_today_is_shown_today(desk: Desk, client_id: str) -> None:
    dana = {"person": "Dana Whitlock"}
    add_record(desk, "person", {"name": "Dana Whitlock", "birthday": "24 Nov 1976"}, client_id)
    add_record(desk, "personal_date", {"what": "on leave", "on": "2026-11-24", **dana}, client_id)
    add_record(desk, "review", {"what": "Half-year review", "due_on": "2026-11-24"}, client_id)
    add_record(desk, "stake", {"what": "Gift guide", "live_on": "2026-11-24"}, client_id)
    add_record(desk, "contact_change", {"announced_on": "today", "leaves_on": "2026-11-24", **dana}, client_id)
    change_record(desk, "client", client_id, {"renewal_on": "2026-11-24"})
    view = today_view(desk)
    assert [(item.title, item.state, item.is_late) for item in view.on_the_day] == [
        ("Dana Whitlock on leave", None, False),
        ("Dana Whitlock’s birthday, Harbor & Finch", None, False),
        ("Dana Whitlock’s last day, Harbor & Finch", None, False),
        ("Harbor & Finch, gift guide live", None, False),
        ("Harbor & Finch, half-year review", None, False),
        ("Harbor & Finch, renewal", None, False),
    ]
    assert (view.next_week, view.later) == ((), ())


def test_reviews_checkpoints_and_milestones_that_are_late_stay_in_sight(
    desk: Desk, client_id: str, clock: FixedClock
) -> None:
    review = add_record(desk, "review", {"what": "Half-year review", "due_on": "2026-11-20"}, client_id)
    add_record(desk, "reset", {"why": "A missed launch"}, client_id)
    checkpoint = add_record(desk, "checkpoint", {"what": "First look", "on": "2026-11-22"}, client_id)
    add_record(desk, "engagement", {"name": "Retainer"}, client_id)
    milestone = add_record(desk, "milestone", {"what": "Launch", "due_on": "2026-11-23"}, client_id)
    assert [(item.title, item.state, item.is_late) for item in today_view(desk).on_the_day] == [
        ("Harbor & Finch, half-year review", "4 days late", True),
        ("Harbor & Finch, first look", "2 days late", True),
        ("Harbor & Finch, launch", "1 day late", True),
    ]
    change_record(desk, "review", review.record_id, {"status": "held"})
    change_record(desk, "checkpoint", checkpoint.record_id, {"held_on": "today"})
    change_record(desk, "milestone", milestone.record_id, {"done_on": "today"})
    assert today_view(desk).on_the_day == ()


def test_dates_of_people_and_clients_in_the_trash_are_not_shown(desk: Desk, client_id: str) -> None:
    add_record(desk, "person", {"name": "Dana Whitlock"}, client_id)
    add_record(desk, "person", {"name": "Leo Marsh"}, client_id)
    add_record(desk, "personal_date", {"what": "on leave", "on": "today", "person": "Leo"}, client_id)
    leo = add_record(desk, "contact_change", {"person": "Leo", "leaves_on": "2026-11-26"}, client_id)
    assert len(today_view(desk).on_the_day) == len(today_view(desk).next_week) == 1
    with desk.record.reading() as session:
        person_id = session.get_one(ContactChange, leo.record_id).person_id
    trash(desk, "person", person_id)
    view = today_view(desk)
    assert (view.on_the_day, view.next_week, view.needs_you) == ((), (), ())
    trash(desk, "client", client_id)
    assert today_view(desk).next_week == ()


@pytest.mark.parametrize(
    ("today", "last_day"), [(22, 27), (23, 29), (24, 29), (25, 30), (27, date(2026, 12, 2)), (29, date(2026, 12, 4))]
)
def test_due_is_this_week_and_at_least_the_next_five_days(
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
        ("Tallgrass Foods", "Cosy: rapport is high while 3 late deliverables went unmentioned"),
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
