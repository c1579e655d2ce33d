"""A review sheet from plain facts: what is counted, what is shown first, and what is said where nothing is known."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from liaison.insight.reviewing import ReviewFacts, compose
from liaison.insight.reviewing.facts import (
    ContactFact,
    EntryFact,
    GoalFact,
    LineFact,
    PromiseFact,
    ReadingFact,
    SeenFacts,
    SignFact,
)
from liaison.model.briefing import Briefing, ReviewKey, Section, SourceRef
from liaison.model.values import CommitmentStatus, EntryKind, Side

DAY, SINCE = date(2026, 11, 24), date(2026, 8, 25)
EMPTY = ReviewFacts(
    client_id="c",
    client="Harbor",
    agency="",
    day=DAY,
    since=SINCE,
    last=None,
    rhythm_days=None,
    promises=(),
    goals=(),
    entries=(),
    clauses=(),
    contacts=(),
    touches=0,
    turns=(),
    goals_discussed=None,
)


SLIPPED = (SourceRef("slip", "s"),)


def sheet(facts: ReviewFacts) -> Briefing:
    return compose(facts, datetime(2026, 11, 24, 9, 2, tzinfo=UTC), "Europe/London")


def part(facts: ReviewFacts, key: ReviewKey) -> Section:
    return next(one for one in sheet(facts).sections if one.key is key)


def promise(number: int, due: date, closed: date | None = None) -> PromiseFact:
    status = CommitmentStatus.OPEN if closed is None else CommitmentStatus.DONE
    ref = SourceRef("commitment", str(number))
    return PromiseFact(ref, Side.OURS, f"Report {number}", "Priya", due, due, status, closed)


def goal(baseline: str, now: str, target: str) -> GoalFact:
    reading = ReadingFact(SourceRef("goal_reading", "r"), date(2026, 11, 1), Decimal(now))
    return GoalFact(SourceRef("goal", "g"), "orders", "%", Decimal(baseline), Decimal(target), None, "", None, reading)


def test_a_client_of_whom_nothing_is_known_has_gaps_and_no_made_up_figures() -> None:
    found = {section.key: [line.text for line in section.lines] for section in sheet(EMPTY).sections}
    assert found[ReviewKey.OURS] == ["Nothing came due on our side"]
    assert found[ReviewKey.RESULTS] == ["No result was recorded since then"]
    assert found[ReviewKey.GOALS] == ["No goal is known"]
    assert found[ReviewKey.CONTACT] == ["Nobody was in touch since then"]
    assert ReviewKey.LINES not in found
    assert ReviewKey.DECIDED not in found
    assert len(sheet(EMPTY).unknowns) == 3


def test_promises_are_counted_by_the_date_first_promised() -> None:
    on_time = promise(1, date(2026, 9, 1), date(2026, 9, 1))
    later = promise(2, date(2026, 9, 1), date(2026, 9, 4))
    overdue = promise(3, date(2026, 11, 20))
    dropped = promise(4, date(2026, 9, 1), date(2026, 9, 1))._replace(status=CommitmentStatus.DROPPED)
    moved = promise(5, date(2026, 9, 1))._replace(due=date(2026, 12, 1), slips=SLIPPED, moved=1, let_off=1)
    facts = EMPTY._replace(promises=(on_time, later, overdue, dropped, moved))
    first, *others = part(facts, ReviewKey.OURS).lines
    assert first.text == ("1 of 5 kept in time, 1 later, 1 open past its date, 1 dropped, 1 moved to a later date")
    assert first.second == "1 date moved, never told in time, let off once"
    assert {ref.id for ref in first.sources} == {"1", "2", "3", "4", "5"}
    assert [(one.text, one.state or one.due, one.is_late) for one in others] == [
        ("Report 3", "4 days late", True),
        ("Report 4", "dropped", False),
        ("Report 2", "kept 3 days late", False),
        ("Report 5, slipped once", "now 1 Dec", False),
        ("Report 1", "kept 1 Sep", False),
    ]


def test_what_is_left_out_can_be_opened() -> None:
    every = tuple(promise(number, date(2026, 9, 1), date(2026, 9, 1)) for number in range(9))
    section = part(EMPTY._replace(promises=every), ReviewKey.OURS)
    shown = {ref.id for line in section.lines[1:] for ref in line.sources}
    left = {ref.id for ref in section.more_sources}
    assert section.more == len(left) == 6
    assert not shown & left


def test_how_far_a_goal_has_come_whichever_way_it_goes() -> None:
    for baseline, now, target, said in (
        ("70", "64", "60", "60\u202f% of the way"),
        ("10", "15", "20", "50\u202f% of the way"),
        ("10", "20", "20", "the target is reached"),
        ("10", "8", "20", "further away than at the beginning"),
        ("10", "12", "10", ""),
    ):
        facts = EMPTY._replace(goals=(goal(baseline, now, target),))
        assert part(facts, ReviewKey.GOALS).lines[0].second == said


def test_those_who_matter_and_were_not_spoken_with_are_named() -> None:
    boss = ContactFact(SourceRef("person", "1"), "Eleanor Finch", "Founder", 0, None, None, is_key=True)
    other = ContactFact(SourceRef("person", "2"), "Leo Marsh", "", 0, None, None)
    section = part(EMPTY._replace(contacts=(boss, other)), ReviewKey.CONTACT)
    assert section.lines[1].text == "Nobody spoke with Eleanor Finch"
    assert section.lines[1].sources == (boss.ref,)


def test_signs_are_new_or_still_lit_or_gone_and_lines_say_where_they_were() -> None:
    def sign(key: str) -> SignFact:
        return SignFact(key, key.title(), f"{key} speaks", (SourceRef("interaction", key),))

    seen = SeenFacts(
        lines=(
            LineFact("Rapport", "good", 6.0, 7.0, 0.4, "rising", ()),
            LineFact("Value", "unknown", 5.5, None, 2.0, "unknown", ()),
            LineFact("Delivery", "fair", None, 5.0, 0.5, "steady", ()),
        ),
        signs_now=(sign("silence"), sign("cosy")),
        signs_then=(sign("cosy"), sign("renewal")),
    )
    facts = EMPTY._replace(seen=seen)
    assert [(one.label, one.text) for one in part(facts, ReviewKey.SIGNS).lines] == [
        ("new", "Silence speaks"),
        ("still", "Cosy speaks"),
        ("", "Gone since then: Renewal"),
    ]
    assert [(one.text, one.mark) for one in part(facts, ReviewKey.LINES).lines] == [
        ("Rapport: good, 7.0 ± 0.4, 6.0 then", "+1.0"),
        ("Value: unknown, too little was seen lately, 5.5 then", ""),
        ("Delivery: fair, 5.0 ± 0.5, unknown then", ""),
    ]


def test_an_open_concern_comes_before_praise() -> None:
    praise = EntryFact(SourceRef("entry", "1"), EntryKind.THANKS, date(2026, 11, 20), "For the speed")
    concern = EntryFact(SourceRef("entry", "2"), EntryKind.CONCERN, date(2026, 9, 1), "Too late", is_open=True)
    section = part(EMPTY._replace(entries=(praise, concern)), ReviewKey.REGISTERS)
    assert [line.label for line in section.lines] == ["Concern", "Thanks", ""]
    assert section.lines[0].second == "open until they are told"
