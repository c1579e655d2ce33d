"""A reset is started with what led to it, in five steps, as one command."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.client_people import client_people
from liaison.desk.commitments import list_commitments
from liaison.desk.contact_changes import NewChange, begin_change
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo_last
from liaison.desk.resets import NewReset, checkpoints_until, reset_plan, start_reset
from liaison.desk.sheets import list_points
from liaison.insight.resetting import ResetTerms, reset_in_writing
from liaison.model.errors import InputError
from support.history import with_history

TODAY = date(2026, 11, 24)
UNTIL = date(2027, 2, 24)


@pytest.fixture
def harbor(desk: Desk) -> str:
    made = with_history(desk, {"name": "Harbor", "rhythm_days": "10", "since_on": "2026-01-05"})
    add_record(desk, "goal", {"what": "Fill the new route"}, made)
    return made


def points(desk: Desk, client: str) -> tuple[str, ...]:
    with desk.record.reading() as session:
        return tuple(one.what for one in list_points(session, client, desk.today()))


def terms(**more: object) -> ResetTerms:
    values: dict[str, object] = {
        "client": "Harbor",
        "goals": "Fill the new route by May",
        "our_change": "One page of results every Friday",
        "our_change_by": date(2026, 12, 4),
        "our_request": "Feedback within three days.",
        "our_request_by": date(2026, 12, 8),
        "checkpoints": (date(2026, 12, 24), date(2027, 1, 25)),
        "evaluate_on": UNTIL,
    }
    return ResetTerms(**(values | more))  # type: ignore[arg-type]  # values of several types by name


def test_it_begins_with_what_led_to_it_and_with_the_usual_days(desk: Desk, harbor: str) -> None:
    plan = reset_plan(desk, harbor)
    assert any("days" in one.sentence for one in plan.evidence)
    assert all(one.sources for one in plan.evidence)
    assert plan.goals == ("Fill the new route",)
    assert (plan.evaluate_on, plan.soon) == (UNTIL, date(2026, 12, 8))
    assert plan.checkpoints == (date(2026, 12, 24), date(2027, 1, 25))
    assert plan.running_id is None


def test_what_is_proposed_falls_on_days_on_which_both_work_and_people_who_go_are_no_cause(
    desk: Desk, harbor: str
) -> None:
    change_record(desk, "client", harbor, {"work_days": "Wed"})
    add_record(desk, "person", {"name": "Yuki", "role": "Lead", "point_of_contact": "yes"}, harbor)
    yuki = next(row.place_id for row in client_people(desk, harbor) if row.name == "Yuki")
    begin_change(desk, NewChange(yuki, date(2026, 12, 4)))
    plan = reset_plan(desk, harbor)
    assert (plan.soon, plan.evaluate_on) == (date(2026, 12, 9), UNTIL)
    assert plan.checkpoints == (date(2026, 12, 30), date(2027, 1, 27))
    causes = {one.sentence.partition(" on ")[0]: one.is_cause for one in plan.evidence}
    assert causes.pop("Point of contact leaves") is False
    assert causes
    assert all(causes.values())


def test_checkpoints_lie_on_working_days_before_the_end() -> None:
    assert all(day.weekday() < 5 for day in checkpoints_until(TODAY, date(2027, 11, 24)))
    assert checkpoints_until(TODAY, date(2026, 12, 20)) == ()


def test_checkpoints_go_on_each_month_until_it_is_evaluated() -> None:
    days = checkpoints_until(TODAY, date(2028, 11, 24))
    assert len(days) == 23
    assert days[-1] == date(2028, 10, 24)


def test_what_is_suggested_is_a_draft_and_a_point_for_the_next_call(desk: Desk, harbor: str) -> None:
    changes = start_reset(desk, NewReset(harbor, terms(), why="Late work went unmentioned"))
    assert changes.words == "Drafted a reset with Harbor"
    assert {kind for kind, _id in changes.touched} >= {"reset", "checkpoint", "point"}
    (point,) = points(desk, harbor)
    assert point.startswith("Suggest a reset")
    assert list_commitments(desk) == ()
    assert reset_plan(desk, harbor).running_id is not None
    with pytest.raises(InputError, match="under way already"):
        start_reset(desk, NewReset(harbor, terms()))
    undo_last(desk)
    assert points(desk, harbor) == ()
    assert reset_plan(desk, harbor).running_id is None


def test_what_was_agreed_is_in_writing_and_becomes_promises_of_both_sides(desk: Desk, harbor: str) -> None:
    changes = start_reset(desk, NewReset(harbor, terms(), why="Late work went unmentioned", is_agreed=True))
    assert changes.words == "Started a reset with Harbor"
    promises = {(one.side, one.what, one.due_on) for one in list_commitments(desk)}
    assert promises == {
        ("ours", "One page of results every Friday", date(2026, 12, 4)),
        ("theirs", "Feedback within three days.", date(2026, 12, 8)),
    }
    assert points(desk, harbor) == ()


def test_what_is_in_writing_says_nothing_of_why(desk: Desk, harbor: str) -> None:
    text = reset_in_writing(terms(), TODAY, is_agreed=True)
    assert text.splitlines() == [
        "What we agreed with Harbor, Tue 24 Nov",
        "",
        "Goals: Fill the new route by May",
        "What we change: One page of results every Friday, by Fri 4 Dec",
        "What we ask of you: Feedback within three days, by Tue 8 Dec",
        "We look at it together on Thu 24 Dec and Mon 25 Jan 2027, and decide on Wed 24 Feb 2027 how it went.",
    ]
    assert reset_in_writing(ResetTerms("Harbor"), TODAY, is_agreed=False) == "What we suggest to Harbor, Tue 24 Nov\n"


@pytest.mark.parametrize(
    ("more", "field"),
    [({"our_request": " "}, "our_request"), ({"goals": ""}, "goals"), ({"evaluate_on": TODAY}, "evaluate_on")],
)
def test_what_is_agreed_has_all_five_steps(desk: Desk, harbor: str, more: dict[str, object], field: str) -> None:
    with pytest.raises(InputError) as refused:
        start_reset(desk, NewReset(harbor, terms(**more), is_agreed=True))
    assert refused.value.field == field
    assert reset_plan(desk, harbor).running_id is None


@pytest.mark.parametrize("is_agreed", [False, True])
@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"our_change_by": date(2025, 10, 20)}, "our_change_by"),
        ({"our_change_by": date(2027, 2, 25)}, "our_change_by"),
        ({"our_request_by": date(2026, 11, 23)}, "our_request_by"),
        ({"our_request_by": date(2029, 5, 12)}, "our_request_by"),
        ({"checkpoints": (date(2026, 11, 21),)}, "checkpoints"),
        ({"checkpoints": (date(2026, 12, 24), UNTIL)}, "checkpoints"),
        ({"evaluate_on": date(2029, 11, 25)}, "evaluate_on"),
    ],
)
def test_no_day_lies_before_it_begins_or_after_it_ends(
    desk: Desk, harbor: str, more: dict[str, object], field: str, is_agreed: bool
) -> None:
    with pytest.raises(InputError) as refused:
        start_reset(desk, NewReset(harbor, terms(**more), is_agreed=is_agreed))
    assert refused.value.field == field
    assert reset_plan(desk, harbor).running_id is None


def test_the_days_at_both_ends_are_taken_and_one_of_nothing_is_not_asked(desk: Desk, harbor: str) -> None:
    ends = terms(our_change_by=TODAY, our_request="", our_request_by=date(2025, 10, 20))
    start_reset(desk, NewReset(harbor, ends))
    assert reset_plan(desk, harbor).running_id is not None
