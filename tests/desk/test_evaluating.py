"""A reset is evaluated against how it was when it began, and what follows begins in the same step."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, current_form
from liaison.desk.evaluating import FOLLOWS, Evaluation, Next, Outcome, Verdict, evaluate_reset, evaluation
from liaison.desk.history import undo_last
from liaison.desk.resets import NewReset, start_reset
from liaison.desk.sheets import list_points
from liaison.insight.resetting import ResetTerms
from liaison.insight.trends.reading import Direction, score
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import CommitmentStatus, Mood, ResetStatus, Side

BEGUN = datetime(2026, 8, 24, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
TERMS = ResetTerms(
    "Harbor",
    "Fill the new route by May",
    our_change="One page of  results every Friday",
    our_change_by=date(2026, 9, 7),
    our_request="Feedback within three days",
    our_request_by=date(2026, 9, 7),
    checkpoints=(date(2026, 9, 24),),
    evaluate_on=date(2026, 11, 24),
)


def called(desk: Desk, client: str, day: str, mood: str, about: str = "about us") -> None:
    values = {"kind": "call", "happened_at": f"{day} 10:00", "mood": mood, "about_us": about}
    values["interaction_kind"] = values.pop("kind")
    add_record(desk, "interaction", values, client)


@pytest.fixture
def reset(desk: Desk, clock: FixedClock) -> str:
    """A client that was tense before its reset and is warm since."""
    clock.instant = datetime(2026, 8, 23, 18, 0, tzinfo=UTC)
    client = add_record(desk, "client", {"name": "Harbor", "rhythm_days": "10", "since_on": "2026-01-05"}).record_id
    for day in ("2026-07-20", "2026-08-03", "2026-08-17"):
        called(desk, client, day, "tense")
    clock.instant = BEGUN
    changes = start_reset(desk, NewReset(client, TERMS, why="Late work", is_agreed=True))
    clock.instant = NOW
    for day in ("2026-09-14", "2026-10-12", "2026-11-02", "2026-11-23"):
        called(desk, client, day, "warm")
    called(desk, client, "2026-11-24", "tense", "not about us")
    (reset_id,) = changes.ids("reset")
    return reset_id


def points(desk: Desk, client: str) -> tuple[str, ...]:
    with desk.record.reading() as session:
        return tuple(one.what for one in list_points(session, client, desk.today()))


def test_the_lines_are_as_known_then_and_now_with_the_chance_of_change(desk: Desk, reset: str) -> None:
    found = evaluation(desk, reset)
    rapport = next(one for one in found.lines if one.label == "Rapport")
    assert len(found.lines) == 5
    assert rapport.then.on == date(2026, 8, 24)
    assert rapport.then.seen == 3
    assert rapport.then.score < 5.0 < rapport.now.score
    assert rapport.looked_back > rapport.then.score  # what came after makes that day look better, too
    assert rapport.change.direction is Direction.RISING
    assert rapport.change.chance_of_rise > 0.8
    assert rapport.change.points == pytest.approx(4 * rapport.now.level + 5 - rapport.looked_back)
    assert rapport.now.score == score(rapport.now.level)
    assert {one.kind for one in rapport.sources} == {"interaction"}
    assert len(rapport.sources) == 5
    assert next(one for one in found.lines if one.label == "Value").change.direction is Direction.UNKNOWN


def test_promises_and_days_of_then_stand_beside_what_came_of_them(desk: Desk, reset: str) -> None:
    found = evaluation(desk, reset)
    ours, theirs = found.promises
    assert (ours.side, ours.what) == (Side.OURS, "One page of results every Friday")
    assert (theirs.side, theirs.status, theirs.first_due_on) == (Side.THEIRS, CommitmentStatus.OPEN, date(2026, 9, 7))
    assert [(one.on, one.held_on) for one in found.checkpoints] == [(date(2026, 9, 24), None)]
    written = add_record(
        desk,
        "reset",
        {
            "started_on": "2026-08-24", "goals": "More", "our_change": "Weekly page", "our_request": "Answers",
            "evaluate_on": "2026-11-20", "summary": "As agreed", "status": "agreed", "agreed_on": "2026-08-24",
        },
        found.client_id,
    ).record_id  # fmt: skip
    assert [(one.source.kind, one.what, one.status) for one in evaluation(desk, written).promises] == [
        ("reset", "Weekly page", None),
        ("reset", "Answers", None),
    ]


def test_moods_before_and_since_leave_out_what_was_not_about_us(desk: Desk, reset: str) -> None:
    found = evaluation(desk, reset)
    assert found.before.times == ((Mood.TENSE, 3),)
    assert found.since.times == ((Mood.WARM, 4),)
    assert (found.before.not_about_us, found.since.not_about_us) == (0, 1)
    assert (found.before.until, found.since.since) == (date(2026, 8, 23), date(2026, 8, 24))
    assert found.before.until - found.before.since < found.since.until - found.since.since
    assert len(found.since.sources) == 5


def test_signs_of_then_say_whether_they_still_stand(desk: Desk, reset: str, clock: FixedClock) -> None:
    clock.instant = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
    found = evaluation(desk, reset)
    assert found.signs
    assert all(one.sources and one.sentence for one in found.signs)
    assert all(one.still for one in found.signs if one.is_new)
    assert any(one.is_new and "silence" in one.sign.value for one in found.signs)
    assert not any(one.sign.value == "reset not evaluated" for one in found.signs)


@pytest.mark.parametrize(
    ("verdict", "follows", "kind"),
    [
        (Verdict.WORKED, Next.THANK, "point"),
        (Verdict.WORKED, Next.NOTHING, ""),
        (Verdict.IN_PART, Next.AGAIN, ""),
        (Verdict.IN_PART, Next.ESCALATE, "point"),
        (Verdict.FAILED, Next.WEIGH, "stay_or_part"),
        (Verdict.FAILED, Next.END, "off_boarding"),
    ],
)
def test_what_follows_begins_in_the_same_step(
    desk: Desk, reset: str, verdict: Verdict, follows: Next, kind: str
) -> None:
    said = Outcome(verdict, " They  answer now ", follows, "Rapport: risen", "Feedback: open")
    changes = evaluate_reset(desk, reset, said)
    assert changes.words == "Evaluated the reset with Harbor"
    assert {one for one, _id in changes.touched} == {"reset", kind} - {""}
    values = current_form(desk, "reset", reset).values
    assert values["status"] == "evaluated"
    assert values["outcome"].endswith(": They answer now")
    for record_id in changes.ids("stay_or_part"):
        worksheet = current_form(desk, "stay_or_part", record_id).values
        assert (worksheet["for_staying"], worksheet["for_parting"]) == ("Rapport: risen", "Feedback: open")
    before = points(desk, evaluation(desk, reset).client_id)
    undo_last(desk)
    found = evaluation(desk, reset)
    assert found.status is ResetStatus.AGREED
    assert len(points(desk, found.client_id)) == len(before) - (kind == "point")


def test_what_cannot_be_evaluated_is_refused(desk: Desk, reset: str) -> None:
    worked = Outcome(Verdict.WORKED, "They answer now")
    with pytest.raises(InputError, match="Say in words") as problem:
        evaluate_reset(desk, reset, replace(worked, words=" "))
    assert problem.value.field == "outcome"
    with pytest.raises(InputError, match="does not follow"):
        evaluate_reset(desk, reset, replace(worked, follows=Next.END))
    evaluate_reset(desk, reset, worked)
    with pytest.raises(InputError, match="evaluated already"):
        evaluate_reset(desk, reset, worked)
    found: Evaluation = evaluation(desk, reset)
    draft = add_record(desk, "reset", {"why": "Late work"}, found.client_id).record_id
    with pytest.raises(InputError, match="never agreed"):
        evaluate_reset(desk, draft, worked)
    with pytest.raises(NotFoundError):
        evaluation(desk, found.client_id)


def test_each_verdict_proposes_what_follows() -> None:
    assert {one: then[0] for one, then in FOLLOWS.items()} == {
        Verdict.WORKED: Next.THANK,
        Verdict.IN_PART: Next.AGAIN,
        Verdict.FAILED: Next.WEIGH,
    }
