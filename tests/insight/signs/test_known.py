"""Replays: an earlier day shows what had happened and was recorded by then, and what is ahead plays no part."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.signs import Sign, SignFacts, as_known, findings
from liaison.insight.signs.facts import ContactFact, EntryFact, PromiseFact, ResetFact, ReviewFact, SlipFact
from liaison.model.values import (
    CommitmentKind,
    EntryKind,
    EntryOutcome,
    InteractionStatus,
    ResetStatus,
    ReviewStatus,
    Side,
)
from support.sign_cases import TODAY, ago, ahead, call, entry, facts, person, promise


def signs(found: SignFacts) -> set[Sign]:
    return {one.sign for one in findings(found)}


def test_what_was_recorded_late_was_not_known_before() -> None:
    whole = facts(rhythm_days=10, contacts=(call(40), call(5, recorded_on=ago(1))))
    assert Sign.SILENCE in signs(as_known(whole, ago(2)))
    assert Sign.SILENCE not in signs(as_known(whole, ago(1)))


def test_a_promise_stands_as_it_stood() -> None:
    slips = (SlipFact(ago(20), ago(20), ago(10), recorded_on=ago(20)), SlipFact(ago(10), ago(10), ahead(5), ago(8)))
    whole = promise(first_due_on=ago(20), due_on=ahead(5), closed_on=ago(2), closed_recorded_on=ago(1), slips=slips)
    then = as_known(facts(promises=(whole,)), ago(15)).promises[0]
    assert (then.due_on, then.closed_on, len(then.slips)) == (ago(10), None, 1)
    told = as_known(facts(promises=(whole,)), ago(9)).promises[0]
    assert (told.due_on, told.slips[1].told_on) == (ahead(5), None)
    assert as_known(facts(promises=(whole,)), ago(2)).promises[0].closed_on is None
    assert as_known(facts(promises=(whole,)), ago(1)).promises[0] == whole


def test_entries_reviews_resets_and_people_stand_as_they_stood() -> None:
    idea = entry(EntryKind.IDEA, 30, outcome=EntryOutcome.ACCEPTED, outcome_on=ago(10))
    concern = entry(EntryKind.CONCERN, 30, answered_on=ago(10), told_on=ago(5))
    review = ReviewFact("r", ago(20), status=ReviewStatus.HELD, held_on=ago(10))
    reset = ResetFact("s", ResetStatus.EVALUATED, ago(20), ago(10))
    leaver = person(until_on=ago(5), until_known_on=ago(8))
    whole = facts(entries=(idea, concern), reviews=(review,), resets=(reset,), people=(leaver,))
    then = as_known(whole, ago(12))
    assert [one.outcome for one in then.entries] == [EntryOutcome.OPEN, EntryOutcome.OPEN]
    assert (then.entries[1].answered_on, then.entries[1].told_on) == (None, None)
    assert then.reviews[0].status is ReviewStatus.PLANNED
    assert then.resets[0].status is ResetStatus.AGREED
    assert then.people[0].until_on is None
    later = as_known(whole, ago(6))
    assert (later.entries[1].answered_on, later.entries[1].told_on) == (ago(10), None)
    assert later.people[0].until_on == ago(5)


def test_who_was_met_is_counted_from_what_was_held_in_the_half_year_before() -> None:
    whole = facts(
        contacts=(
            call(300, theirs=("ann",)),
            call(100, theirs=("ann", "bo"), ours=("me",)),
            call(50, theirs=("bo",), status=InteractionStatus.MISSED),
            call(10, theirs=("ann",), ours=("me",)),
        ),
        people=(person("Ann Lee", id="ann"),),
    )
    met = {(one.is_ours, one.id): (one.times, one.last_id, one.name) for one in as_known(whole, TODAY).met}
    assert met == {
        (False, "ann"): (2, "call10", "Ann Lee"),
        (False, "bo"): (1, "call100", ""),
        (True, "me"): (2, "call10", ""),
    }


_DAYS = st.integers(-60, 400)


@st.composite
def records(draw: st.DrawFn) -> SignFacts:
    """Any record of a client, with what lies ahead of today and what was recorded late."""
    contacts = [
        ContactFact(f"c{place}", ago(day), recorded_on=ago(day - late))
        for place, (day, late) in enumerate(draw(st.lists(st.tuples(_DAYS, st.integers(0, 30)), max_size=12)))
    ]
    promises = [
        PromiseFact(
            f"p{place}",
            draw(st.sampled_from(Side)),
            f"promise {place}",
            draw(st.sampled_from(CommitmentKind)),
            asked_on=ago(day),
            first_due_on=ago(day - 10),
            due_on=ago(day - 10),
            closed_on=ago(day - took) if took else None,
            recorded_on=ago(day),
            closed_recorded_on=ago(day - took - 2),
        )
        for place, (day, took) in enumerate(draw(st.lists(st.tuples(_DAYS, st.integers(0, 40)), max_size=12)))
    ]
    entries = [
        EntryFact(f"e{place}", EntryKind.CONCERN, ago(day), "a matter", recorded_on=ago(day))
        for place, day in enumerate(draw(st.lists(_DAYS, max_size=6)))
    ]
    return facts(
        rhythm_days=draw(st.sampled_from([None, 7, 30])),
        contacts=tuple(sorted(contacts, key=lambda one: (one.on, one.id))),
        promises=tuple(promises),
        entries=tuple(sorted(entries, key=lambda one: (one.on, one.id))),
    )


@given(records(), st.integers(0, 300))
def test_what_comes_later_never_changes_what_was_found_then(whole: SignFacts, back: int) -> None:
    day = ago(back)
    known = as_known(whole, day)
    before = whole._replace(
        contacts=tuple(one for one in whole.contacts if max(one.on, one.recorded_on) <= day),
        entries=tuple(one for one in whole.entries if one.recorded_on <= day),
        promises=tuple(one for one in whole.promises if one.recorded_on <= day),
    )
    assert findings(known) == findings(as_known(before, day))
    assert as_known(known, day) == known


@given(records(), st.integers(0, 300))
def test_findings_are_of_the_day_and_rest_on_records(whole: SignFacts, back: int) -> None:
    day = ago(back)
    found = findings(as_known(whole, day))
    assert len({one.sign for one in found}) == len(found)
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    for one in found:
        assert one.since <= day
        assert one.sources
        assert one.since > date.min + timedelta(days=1)
