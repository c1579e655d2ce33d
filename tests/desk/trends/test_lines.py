"""The lines of a client from its record: what feeds them, what was known when, and what moved them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import change_record
from liaison.desk.finding import client_id as found_client
from liaison.desk.trash import restore, trash
from liaison.desk.trends import ClientTrends, EventKind, Quadrant, lines
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.reading import Direction, LevelWord
from liaison.model.errors import NotFoundError
from support.sample import create_sample

from .conftest import Wake, Write

TODAY = date(2026, 11, 24)
OURS: Mapping[str, str] = {"side": "ours", "asked_on": "2026-10-01"}
THEIRS: Mapping[str, str] = {"side": "theirs", "asked_on": "2026-10-01"}


def seen(view: ClientTrends, name: LineName) -> list[tuple[str, float, str]]:
    return [(one.on.isoformat(), round(one.value, 3), one.sentence) for one in view.line(name).seen]


def test_what_feeds_rapport(desk: Desk, client_id: str, write: Write) -> None:
    call = {"text": "Went well", "mood": "good", "about_us": "about us"}
    write("call", {**call, "happened_at": "2026-11-03T10:00"})
    away = {"text": "Trucks", "mood": "tense", "about_us": "not about us"}
    write("call", {**away, "happened_at": "2026-11-10T10:00"})
    write("call", {**call, "status": "cancelled by them", "happened_at": "2026-11-11T10:00"})
    write("thanks", {"what": "For the launch", "direction": "received", "happened_on": "2026-11-12"})
    write("thanks", {"what": "To Dana", "direction": "given", "happened_on": "2026-11-12"})
    write("promoter", {"what": "Yearly question", "score": "9", "happened_on": "2026-11-13"})
    assert seen(lines(desk, client_id), LineName.RAPPORT) == [
        ("2026-11-03", 0.5, "Good call: Went well"),
        ("2026-11-10", -0.5, "Tense call, marked not about us"),
        ("2026-11-12", 0.7, "Thanks: For the launch"),
        ("2026-11-13", 0.8, "Would recommend us: 9 of 10"),
    ]


def test_what_feeds_delivery(desk: Desk, client_id: str, write: Write) -> None:
    due = {**OURS, "due_on": "2026-10-31"}
    write("commitment", {**due, "what": "report", "status": "done", "closed_on": "2026-10-30", "mark": "hit"})
    late = {**due, "what": "Deck", "commitment_kind": "deliverable", "status": "done", "closed_on": "2026-11-02"}
    write("commitment", {**late, "mark": "missed", "rounds": "3"})
    write("commitment", {**due, "what": "Film", "status": "dropped", "closed_on": "2026-11-03"})
    write("commitment", {**due, "what": "Budget"})
    assert seen(lines(desk, client_id), LineName.DELIVERY) == [
        ("2026-10-30", 0.6, "Report on time"),
        ("2026-10-30", 0.8, "Report hit the mark"),
        ("2026-11-02", round(0.6 - 1.6 * 2 / 4.5, 3), "Deck 2 days late"),
        ("2026-11-02", -1.0, "Deck missed the mark after 3 rounds"),
        ("2026-11-03", -1.0, "Film dropped"),
        ("2026-11-07", -1.0, "Budget still open, 7 days late"),
        ("2026-11-14", -1.0, "Budget still open, 14 days late"),
        ("2026-11-21", -1.0, "Budget still open, 21 days late"),
    ]


def test_an_answer_is_measured_once_by_its_clause_and_by_its_date_where_there_is_none(
    desk: Desk, client_id: str, write: Write
) -> None:
    asked = {"side": "theirs", "asked_on": "2026-11-02", "due_on": "2026-11-05", "status": "done"}
    write("commitment", {**asked, "what": "Feedback", "commitment_kind": "feedback", "closed_on": "2026-11-08"})
    write("commitment", {**asked, "what": "Reply", "commitment_kind": "reply", "closed_on": "2026-11-05"})
    before = {**asked, "asked_on": "2023-01-02", "due_on": "2023-01-05", "closed_on": "2023-01-05"}
    write("commitment", {**before, "what": "Old feedback", "commitment_kind": "feedback"})
    assert seen(lines(desk, client_id), LineName.RESPONSIVENESS) == [
        ("2023-01-05", 0.6, "Old feedback on time"),
        ("2026-11-05", 0.6, "Reply on time"),
        ("2026-11-08", -1.0, "Feedback: answered in 6 days, agreed 3 days"),
    ]


def test_our_answers_have_a_line_of_their_own(desk: Desk, client_id: str, write: Write) -> None:
    clause = {"side": "ours", "clause_kind": "reply time", "threshold": "2", "unit": "day"}
    write("clause", {"what": "We answer in two days", **clause})
    asked = {"side": "ours", "commitment_kind": "reply", "what": "Question", "asked_on": "2026-11-02"}
    write("commitment", {**asked, "status": "done", "closed_on": "2026-11-05"})
    view = lines(desk, client_id)
    assert seen(view, LineName.OUR_REPLIES) == [("2026-11-05", -0.2, "Question: answered in 3 days, agreed 2 days")]
    assert not view.line(LineName.DELIVERY).seen
    assert view.ours not in view.lines


def test_what_feeds_value(desk: Desk, client_id: str, write: Write) -> None:
    write("result", {"what": "Orders up", "happened_on": "2026-11-01"})
    idea = {"what": "Countdown", "happened_on": "2026-11-02"}
    write("idea", {**idea, "outcome": "accepted", "outcome_on": "2026-11-09"})
    write("idea", {"what": "Not offered yet", "happened_on": "2026-11-02"})
    intro = {"what": "To the printers", "other_name": "Bo", "happened_on": "2026-11-03"}
    write("introduction", {**intro, "led_to": "A joint campaign", "outcome_on": "2026-11-20"})
    plan = {"baseline": "20", "target": "40", "baseline_on": "2026-01-01", "due_on": "2027-01-01", "unit": "%"}
    goal = write("goal", {"what": "Buy again", **plan})
    write("goal_reading", {"goal": goal, "value": "30", "on": "2026-07-02"})
    other = write("goal", {"what": "No plan", "unit": "%"})
    write("goal_reading", {"goal": other, "value": "30", "on": "2026-07-02"})
    found = seen(lines(desk, client_id), LineName.VALUE)
    assert [one[2] for one in found] == [
        "Buy again: 100\u202f% of the way planned",
        "Result: Orders up",
        "Idea offered: Countdown",
        "Introduction: To the printers",
        "Idea accepted: Countdown",
        "Introduction led somewhere: To the printers",
    ]
    assert [one[1] for one in found] == [pytest.approx(0.6, abs=0.01), 0.7, 0.3, 0.3, 0.6, 0.8]


def test_what_feeds_candour(desk: Desk, client_id: str, write: Write, wake: Wake) -> None:
    said = {"direction": "received", "happened_on": "2026-11-01"}
    write("feedback", {"what": "Too many mails", "is_candid": "yes", **said})
    write("feedback", {"what": "Praise", "is_candid": "no", **said})
    told, late = (write("commitment", {**OURS, "what": what, "due_on": "2026-11-12"}) for what in ("Deck", "Film"))
    wake(date(2026, 11, 10))
    write("slip", {"commitment": told, "new_due_on": "2026-11-26", "told_on": "2026-11-09"})
    wake(date(2026, 11, 14))
    write(
        "slip", {"commitment": late, "new_due_on": "2026-11-27", "is_let_off": "yes", "let_off_note": "Waved through"}
    )
    wake(TODAY)
    heard = {"what": "Costs", "happened_on": "2026-11-02", "due_on": "2026-11-07", "answered_on": "2026-11-08"}
    write("concern", {**heard, "told_on": "2026-11-09"})
    write("call", {"text": "Aims", "goals_discussed": "yes", "happened_at": "2026-11-16T09:00"})
    assert sorted((one[0][-2:], one[1], one[2]) for one in seen(lines(desk, client_id), LineName.CANDOUR)) == [
        ("01", 0.5, "Candid feedback: Too many mails"),
        ("09", 0.02, "Concern told 2 days late: Costs"),
        ("09", 0.4, "Deck moved, told in time"),
        ("14", -0.6, "Film moved, not told in time"),
        ("14", -0.4, "Film let off"),
        ("16", 0.4, "Goals discussed: Aims"),
    ]


def _known(view: ClientTrends) -> list[tuple[object, ...]]:
    return [
        (one.name, one.reading.level, one.reading.deviation, one.reading.word, one.reading.direction, len(one.seen))
        for one in (*view.lines, view.ours)
    ]


def test_a_replay_of_each_day_shows_what_was_shown_on_that_day(
    desk: Desk, client_id: str, write: Write, wake: Wake
) -> None:
    """Late records, corrections, closings, slips, the trash: the past is as it was known, not as it is now."""
    shown: dict[date, list[tuple[object, ...]]] = {}

    def evening() -> None:
        shown[desk.today()] = _known(lines(desk, client_id))

    wake(date(2026, 3, 2))
    good = {"text": "Fine", "mood": "good", "about_us": "about us"}
    call = write("call", {**good, "happened_at": "2026-03-02T09:00"})
    promise = write("commitment", {"side": "ours", "what": "Deck", "asked_on": "2026-03-02", "due_on": "2026-03-09"})
    evening()
    wake(date(2026, 3, 20))
    evening()
    write("call", {**good, "mood": "strained", "happened_at": "2026-03-05T09:00"})
    evening()
    wake(date(2026, 4, 1))
    change_record(desk, "commitment", promise, {"status": "done", "closed_on": "2026-03-17"})
    evening()
    wake(date(2026, 4, 10))
    change_record(desk, "interaction", call, {"mood": "tense", "about_us": "not about us"})
    evening()
    wake(date(2026, 5, 1))
    trash(desk, "interaction", call)
    evening()
    wake(date(2026, 5, 20))
    restore(desk, "interaction", call)
    moved = write("commitment", {"side": "theirs", "what": "Texts", "due_on": "2026-05-25"})
    evening()
    wake(date(2026, 6, 9))
    write("slip", {"commitment": moved, "slipped_on": "2026-06-09", "new_due_on": "2026-06-20"})
    evening()
    wake(date(2026, 7, 1))
    evening()
    assert len({str(one) for one in shown.values()}) == len(shown), "every day was another one"
    for day, known in shown.items():
        assert _known(lines(desk, client_id, on=day, as_known=day)) == known, day


def test_looking_back_at_a_day_uses_what_is_known_now(desk: Desk, client_id: str, write: Write, wake: Wake) -> None:
    wake(date(2026, 6, 1))
    write("call", {"text": "Late note", "mood": "warm", "happened_at": "2026-03-05T09:00"})
    day = date(2026, 4, 1)
    assert len(lines(desk, client_id, on=day).line(LineName.RAPPORT).seen) == 1
    assert not lines(desk, client_id, on=day, as_known=day).line(LineName.RAPPORT).seen
    assert not lines(desk, client_id, on=date(2026, 3, 4)).line(LineName.RAPPORT).seen


def test_unknown_is_a_state_of_its_own(desk: Desk, client_id: str) -> None:
    view = lines(desk, client_id)
    assert tuple(one.name for one in view.lines) == FIVE
    assert {one.reading.word for one in view.lines} == {LevelWord.UNKNOWN}
    assert {one.change(4).direction for one in view.lines} == {Direction.UNKNOWN}
    assert (view.quadrant, view.quadrant_since, view.seen) == (None, None, 0)
    assert [line.unknown for line in view.lines] == [()] * 5


def test_a_client_that_is_not_there_is_not_found(desk: Desk, client_id: str) -> None:
    trash(desk, "client", client_id)
    for missing in (client_id, "0" * 32):
        with pytest.raises(NotFoundError):
            lines(desk, missing)


@pytest.fixture
def tallgrass(desk: Desk) -> ClientTrends:
    create_sample(desk)
    return lines(desk, found_client(desk, "Tallgrass"))


def test_the_cosy_client_of_the_sample(tallgrass: ClientTrends) -> None:
    assert tallgrass.quadrant is Quadrant.COSY
    assert tallgrass.quadrant_since is not None
    assert TODAY - timedelta(days=120) < tallgrass.quadrant_since < TODAY
    delivery, rapport = tallgrass.line(LineName.DELIVERY).reading, tallgrass.line(LineName.RAPPORT).reading
    assert (delivery.word, delivery.direction) == (LevelWord.WEAK, Direction.SLIPPING)
    assert rapport.word is LevelWord.STRONG
    assert tallgrass.seen == sum(len(one.seen) for one in (*tallgrass.lines, tallgrass.ours))


def test_the_strip_of_events(tallgrass: ClientTrends) -> None:
    told = [(one.kind, one.on.isoformat(), one.words) for one in tallgrass.events if one.on >= date(2026, 3, 1)]
    assert (EventKind.CONTACT_CHANGE, "2026-03-13", "New contact: Owen Castillo") in told
    assert (EventKind.RESET, "2026-06-04", "Reset agreed") in told
    assert [one[2] for one in told if one[0] is EventKind.LATE] == [
        "Q3 report, 4 days late",
        "Sell-in deck, 2 days late",
        "Recipe photos, 3 days late",
    ]
    assert [one.on for one in tallgrass.events] == sorted(one.on for one in tallgrass.events)


@pytest.mark.parametrize("since", [None, date(2026, 9, 1)])
@pytest.mark.parametrize("most", [3, 1000])
def test_what_moved_a_line_adds_up_to_it(tallgrass: ClientTrends, since: date | None, most: int) -> None:
    for line in (*tallgrass.lines, tallgrass.ours):
        moves = line.moved(since, most)
        whole = moves.start + sum(one.points for one in moves.shares) + moves.others_points
        assert whole == pytest.approx(5 + 4 * line.reading.level, abs=1e-9)
        assert len(moves.shares) <= most
        sizes = [abs(one.points) for one in moves.shares]
        assert sizes == sorted(sizes, reverse=True)
    largest = tallgrass.line(LineName.DELIVERY).moved(date(2026, 9, 1)).shares[0]
    assert (largest.observed.sentence, largest.observed.source.kind) == ("Recipe photos 3 days late", "commitment")
    assert largest.points < -0.5


def test_the_curve_ends_on_the_day_it_was_read_and_meets_the_reading(tallgrass: ClientTrends) -> None:
    line = tallgrass.line(LineName.RAPPORT)
    curve = line.curve(date(2025, 12, 1), date(2027, 6, 1), 50)
    assert len(curve) == 50
    assert curve[-1].on == TODAY
    assert curve[-1].score == pytest.approx(line.reading.score)
    assert [one.on for one in curve] == sorted({one.on for one in curve})
    assert line.curve(TODAY, TODAY)[0].on == TODAY
    assert line.curve(date(2027, 1, 1), date(2027, 6, 1)) == ()


def test_a_gap_is_silent_and_widens_until_it_is_unknown(desk: Desk, client_id: str, write: Write) -> None:
    for month in ("2025-01", "2026-10"):
        for day in ("05", "12", "19", "26"):
            mood = {"text": "Call", "mood": "good", "about_us": "about us", "happened_at": f"{month}-{day}T10:00"}
            write("call", mood)
    line = lines(desk, client_id).line(LineName.RAPPORT)
    assert [(one.start, one.end, one.weeks) for one in line.silent] == [(date(2025, 1, 26), date(2026, 10, 5), 88)]
    (dark,) = line.unknown
    assert date(2025, 1, 26) < dark.start < dark.end < date(2026, 10, 5)
    assert not line.reading.is_unknown
    middle = line.curve(date(2025, 12, 1), date(2025, 12, 1))[0]
    assert middle.is_unknown
    now = line.curve(TODAY, TODAY)[0]
    assert middle.high - middle.low > now.high - now.low
