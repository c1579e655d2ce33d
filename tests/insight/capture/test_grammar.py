"""Lines as people type them, read against the people of one client."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest

from insight.capture.phrases import LINES, NEARLY, REMARKS
from insight.capture.readings import reading
from liaison.insight.capture import CaptureContext, KnownPerson, PersonMatch, Prefix, capture, capture_line, near_misses
from liaison.insight.capture.values import MAX_LINE, CapturedLine
from liaison.model.values import Direction


def read(line: str, context: CaptureContext) -> CapturedLine:
    captured = capture_line(line, context)
    assert captured is not None, line
    return captured


def who(match: PersonMatch | None) -> str:
    if match is None:
        return ""
    return {"unknown": "?"}.get(match.state, "|".join(person.id for person in match.candidates))


@pytest.mark.parametrize(("line", "what", "person", "due"), LINES, ids=[row[0] for row in LINES])
def test_lines(line: str, what: str, person: str, due: str, harbor: CaptureContext) -> None:
    captured = read(line, harbor)
    assert (captured.what, who(captured.person), reading(captured.due)) == (what, person, due)
    if captured.person:
        assert line[slice(*captured.person.span)].startswith(captured.person.text)


@pytest.mark.parametrize(("line", "remarks"), REMARKS, ids=[row[0] for row in REMARKS])
def test_what_is_in_doubt_is_said(line: str, remarks: tuple[str, ...], harbor: CaptureContext) -> None:
    assert read(line, harbor).remarks == remarks


@pytest.mark.parametrize(("line", "nearly"), NEARLY, ids=[row[0] for row in NEARLY])
def test_lines_that_lack_their_colon(line: str, nearly: bool) -> None:
    assert near_misses(f"Called them.\n {line}\r\n") == ((line,) if nearly else ())


def test_a_second_prefix_ends_the_matter(harbor: CaptureContext) -> None:
    line = "We: report to Leo by Fri; They: sign by Mon"
    captured = read(line, harbor)
    assert line[slice(*captured.body_span)] == "report to Leo by Fri"
    assert [reading(match) for match in captured.dates] == ["by 2026-11-27"]


@pytest.mark.parametrize(
    "line", ["Weather: fine", "https://example.com", "Wed: lunch", "We send it", "well: yes", "", ":", "- "]
)
def test_other_lines_make_nothing(line: str, harbor: CaptureContext) -> None:
    assert capture_line(line, harbor) is None


@pytest.mark.parametrize("prefix", list(Prefix))
def test_a_prefix_alone_is_a_hint(prefix: Prefix, harbor: CaptureContext) -> None:
    captured = read(f"{prefix.value.lower()}: ", harbor)
    assert captured.prefix is prefix
    assert captured.what == ""
    assert captured.hint
    assert not captured.makes_record


def test_a_note_keeps_line_numbers_and_offsets(harbor: CaptureContext) -> None:
    text = "Load test went well.\r\nWe: send Priya the summary by Friday\n\nThey: Leo sends the export\nWe:\n"
    note = capture(text, harbor)
    assert [line.number for line in note.lines] == [2, 4, 5]
    assert [line.number for line in note.records] == [2, 4]
    first = note.lines[0]
    assert text[slice(*first.span)] == "We: send Priya the summary by Friday"
    assert text[slice(*first.prefix_span)] == "We"
    assert text[slice(*first.body_span)] == "send Priya the summary by Friday"
    assert [text[slice(*piece)] for piece in first.pieces()] == ["Priya", "by Friday"]


def test_a_ticked_box_is_done(harbor: CaptureContext) -> None:
    assert read("- [x] We: send the plan to Leo", harbor).done
    assert not read("- [ ] We: send the plan to Leo", harbor).done


def test_on_behalf_and_driver(harbor: CaptureContext) -> None:
    line = "We: send Priya the timings for Eleanor by Friday because the board meets"
    captured = read(line, harbor)
    assert captured.what == "timings"
    assert who(captured.person) == "priya"
    assert who(captured.on_behalf_of) == "eleanor"
    assert captured.driver is not None
    assert captured.driver.text == "the board meets"
    assert reading(captured.due) == "by 2026-11-27"


def test_for_someone_alone_is_the_person(harbor: CaptureContext) -> None:
    captured = read("We: numbers for Eleanor", harbor)
    assert who(captured.person) == "eleanor"
    assert captured.on_behalf_of is None


def test_on_behalf_in_full(harbor: CaptureContext) -> None:
    captured = read("Ask: Leo needs a banner on behalf of Eleanor by Friday", harbor)
    assert (who(captured.person), who(captured.on_behalf_of), captured.what) == ("leo", "eleanor", "banner")


def test_a_date_in_the_reason_is_not_due(harbor: CaptureContext) -> None:
    captured = read("We: send Priya the deck because the board meets on Friday", harbor)
    assert captured.due is None
    assert captured.dates
    captured = read("We: numbers for the board by 3 Dec", harbor)
    assert captured.driver is not None
    assert (captured.what, captured.driver.text, reading(captured.due)) == ("numbers", "the board", "by 2026-12-03")


def test_several_people(harbor: CaptureContext) -> None:
    captured = read("We: send notes to Priya and Leo by Friday", harbor)
    assert (captured.what, who(captured.person), [who(other) for other in captured.other_people]) == (
        "notes (also Leo)",
        "priya",
        ["leo"],
    )


def test_a_colleague_is_ours(harbor: CaptureContext) -> None:
    captured = read("We: Sam sends Leo the keys", harbor)
    assert [(other.person_id, other.ours) for other in captured.other_people] == [("sam", True)]


def test_the_same_name_on_both_sides_is_ambiguous(harbor: CaptureContext) -> None:
    context = replace(harbor, colleagues=(KnownPerson("ours", "Leo Brandt"),))
    captured = read("We: send the plan to Leo", context)
    assert captured.person is not None
    assert (captured.person.state, captured.person.person_id) == ("ambiguous", None)


def test_two_with_a_role_are_ambiguous(harbor: CaptureContext) -> None:
    context = replace(harbor, people=(*harbor.people, KnownPerson("cfo2", "Ann Other", role="CFO")))
    assert who(read("We: send the CFO the plan", context).person) == "priya|cfo2"


@pytest.mark.parametrize(
    "line", ["We: Plan the launch", "We: Data export by Friday", "We: check leads", "They: mark it done"]
)
def test_everyday_words_are_nobody(line: str, harbor: CaptureContext) -> None:
    people = (KnownPerson("1", "Dana Flan"), KnownPerson("2", "Leda Mark"), KnownPerson("3", "Mark Alan"))
    captured = read(line, replace(harbor, people=people))
    assert captured.person is None


def test_results_keep_their_words_and_their_change(harbor: CaptureContext) -> None:
    captured = read("Result: abandoned checkouts 71 % to 64 % since last Friday", harbor)
    assert captured.before is not None
    assert captured.after is not None
    assert (captured.before.amount, captured.after.amount, captured.after.unit) == (Decimal(71), Decimal(64), "percent")
    assert captured.what == "abandoned checkouts 71 % to 64 % since last Friday"
    assert reading(captured.happened) == "from 2026-11-20"


@pytest.mark.parametrize(
    ("body", "before", "after", "unit"),
    [
        ("64 % (was 71 %)", "71", "64", "percent"),
        ("71 % in June, 64 % now", "71", "64", "percent"),
        ("orders from 1,100 to 1,400 a day", "1100", "1400", "number"),
        ("basket $80 -> $95.50", "80", "95.50", "money"),
        ("margin 24 to 35 %", "24", "35", "percent"),
    ],
)
def test_changes(body: str, before: str, after: str, unit: str, harbor: CaptureContext) -> None:
    captured = read(f"Result: {body}", harbor)
    assert captured.before is not None
    assert captured.after is not None
    assert (captured.before.amount, captured.after.amount) == (Decimal(before), Decimal(after))
    assert captured.before.unit == captured.after.unit == unit


@pytest.mark.parametrize(
    ("body", "amount", "currency"),
    [
        ("$4,200 a minute", "4200", "USD"),
        ("€1.2m", "1200000", "EUR"),
        ("60k EUR saved", "60000", "EUR"),
        ("CHF 1.100,50", "1100.50", "CHF"),
        ("$0.125 a click", "0.125", "USD"),
        ("0,125 EUR", "0.125", "EUR"),
    ],
)
def test_money(body: str, amount: str, currency: str, harbor: CaptureContext) -> None:
    (figure,) = read(f"Result: {body}", harbor).figures
    assert (figure.amount, figure.unit, figure.currency) == (Decimal(amount), "money", currency)


def test_dates_are_not_figures(harbor: CaptureContext) -> None:
    assert read("Goal: launch from 3 to 7 Dec", harbor).figures == ()


@pytest.mark.parametrize(
    ("line", "direction", "person", "what"),
    [
        ("Feedback: from Priya, reports are too long", Direction.RECEIVED, "priya", "reports are too long"),
        ("Feedback: to Leo: briefs come late", Direction.GIVEN, "leo", "briefs come late"),
        ("Thanks: from Priya for the late night", Direction.RECEIVED, "priya", "the late night"),
        ("Thanks: to Leo for the quick export", Direction.GIVEN, "leo", "the quick export"),
        ("Thanks: to us for the load test", Direction.RECEIVED, "", "the load test"),
        ("Feedback: Priya says reports are too long", Direction.RECEIVED, "priya", "Priya says reports are too long"),
        ("Feedback: 9/10", Direction.RECEIVED, "", "9/10"),
        ("Feedback: pages feel slow", None, "", "pages feel slow"),
    ],
)
def test_directions(line: str, direction: Direction | None, person: str, what: str, harbor: CaptureContext) -> None:
    captured = read(line, harbor)
    assert (captured.direction, who(captured.person), captured.what) == (direction, person, what)


@pytest.mark.parametrize(
    ("body", "score"),
    [("9/10 from Leo", 9), ("10 out of 10", 10), ("NPS 7", 7), ("0/10", 0), ("11/10", None), ("9/100", None)],
)
def test_promoter_scores(body: str, score: int | None, harbor: CaptureContext) -> None:
    assert read(f"Feedback: {body}", harbor).score == score


@pytest.mark.parametrize(
    ("line", "sides", "organisation"),
    [
        ("Intro: Leo to Marcus at Oakline", ("leo", "?", ""), "Oakline"),
        ("Intro: Priya introduced us to Marcus Hale at Oakline Foods", ("", "?", "priya"), "Oakline Foods"),
        ("Intro: Leo and Eleanor", ("leo", "eleanor", ""), None),
        ("Intro: to Marcus Hale", ("", "?", ""), None),
    ],
)
def test_introductions(
    line: str, sides: tuple[str, str, str], organisation: str | None, harbor: CaptureContext
) -> None:
    introduction = read(line, harbor).introduction
    assert introduction is not None
    assert (who(introduction.who), who(introduction.whom), who(introduction.by)) == sides
    assert (introduction.organisation.text if introduction.organisation else None) == organisation


def test_a_client_called_like_a_date(harbor: CaptureContext) -> None:
    context = replace(harbor, people=(), client_names=("June & Friday", "April"))
    assert read("We: send June & Friday the plan", context).due is None
    assert read("We: report from April", context).due is None
    assert reading(read("We: report by April", context).due) == "by~ 2027-04-30"


def test_what_lies_beyond_the_longest_line_stays_text(harbor: CaptureContext) -> None:
    line = "We: " + "x" * MAX_LINE + " by Friday"
    captured = read(line, harbor)
    assert captured.due is None
    assert captured.span.end == len(line)


def test_wall_time_becomes_an_instant(harbor: CaptureContext) -> None:
    due = read("We: call Leo on Friday at 3pm", harbor).due
    assert due is not None
    assert due.time == time(15)
    instant = due.instant(harbor.zone)
    assert instant is not None
    assert instant.isoformat() == "2026-11-27T19:00:00+00:00"


@pytest.mark.parametrize(
    ("day", "clock", "utc"), [("14 March 2027", "2:30", "06:30"), ("1 November 2026", "1:30", "04:30")]
)
def test_times_on_the_days_the_clocks_change(day: str, clock: str, utc: str, harbor: CaptureContext) -> None:
    context = replace(harbor, today=date(2026, 10, 20))
    due = read(f"We: switch servers on {day} at {clock} am", context).due
    assert due is not None
    instant = due.instant(context.zone)
    assert instant is not None
    assert f"{instant:%H:%M}" == utc
