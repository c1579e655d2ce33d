"""The facts as they were known on an earlier day: what had happened and was recorded by then."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from liaison.model.values import EntryOutcome, InteractionKind, InteractionStatus, ResetStatus, ReviewStatus

from .facts import ContactFact, EntryFact, MetFact, PersonFact, PromiseFact, ResetFact, ReviewFact, SignFacts

#: Days before a day in which the people count who took part in something held.
MET_DAYS: Final = 183


def as_known(facts: SignFacts, day: date) -> SignFacts:
    """The same client on ``day``. Who was met is counted from the contacts, the lines are the caller's to add."""
    contacts = tuple(one for one in facts.contacts if one.on <= day and one.recorded_on <= day)
    return facts._replace(
        day=day,
        contacts=contacts,
        met=met_in(contacts, day, {one.id: one.name for one in facts.people} | {one.id: one.name for one in facts.met}),
        people=tuple(_person(one, day) for one in facts.people if one.recorded_on <= day),
        changes=tuple(
            one._replace(finished_on=None) if one.finished_on is not None and one.finished_on > day else one
            for one in facts.changes
            if one.announced_on <= day and one.recorded_on <= day
        ),
        promises=tuple(_promise(one, day) for one in facts.promises if one.recorded_on <= day),
        entries=tuple(_entry(one, day) for one in facts.entries if one.on <= day and one.recorded_on <= day),
        clauses=tuple(one for one in facts.clauses if one.recorded_on <= day and one.agreed_on <= day),
        stakes=tuple(one for one in facts.stakes if one.recorded_on <= day),
        goals=tuple(
            one._replace(readings=tuple(on for on in one.readings if on <= day))
            for one in facts.goals
            if one.recorded_on <= day and (one.closed_on is None or one.closed_on > day)
        ),
        reviews=tuple(_review(one, day) for one in facts.reviews if one.recorded_on <= day),
        resets=tuple(_reset(one, day) for one in facts.resets if one.recorded_on <= day),
        renewals=tuple(one for one in facts.renewals if one.recorded_on <= day),
        lines={},
    )


def met_in(contacts: Iterable[ContactFact], day: date, names: dict[str, str]) -> tuple[MetFact, ...]:
    """Who took part in what was held in the half-year before ``day``; a note is no contact."""
    first = day - timedelta(days=MET_DAYS)
    found: dict[tuple[bool, str], tuple[int, date, str]] = {}
    for one in contacts:
        if one.on < first or one.status is not InteractionStatus.HELD or one.kind is InteractionKind.NOTE:
            continue
        for is_ours, ids in ((False, one.theirs), (True, one.ours)):
            for id_ in ids:
                times, last_on, last_id = found.get((is_ours, id_), (0, date.min, ""))
                newest = (one.on, one.id) if one.on >= last_on else (last_on, last_id)
                found[is_ours, id_] = (times + 1, *newest)
    return tuple(
        MetFact(id_, is_ours, times, last_on, last_id, names.get(id_, ""))
        for (is_ours, id_), (times, last_on, last_id) in found.items()
    )


def _person(one: PersonFact, day: date) -> PersonFact:
    return one._replace(until_on=None) if one.until_on is not None and one.until_known_on > day else one


def _promise(one: PromiseFact, day: date) -> PromiseFact:
    """As it stood on the day: what was closed, moved or told later was open, due before, or untold."""
    is_closed_later = one.closed_on is not None and (one.closed_on > day or one.closed_recorded_on > day)
    later = [slip for slip in one.slips if slip.slipped_on > day or slip.recorded_on > day]
    told_later = any(slip.told_on is not None and slip.told_on > day for slip in one.slips)
    if not is_closed_later and not later and not told_later:
        return one
    slips = tuple(
        slip._replace(told_on=None) if slip.told_on is not None and slip.told_on > day else slip
        for slip in one.slips
        if slip.slipped_on <= day and slip.recorded_on <= day
    )
    known = one._replace(slips=slips, due_on=later[0].old_due_on if later else one.due_on)
    if not is_closed_later:
        return known
    return known._replace(closed_on=None, closed_at=None, is_dropped=False, mark=None, rounds=0)


def _entry(one: EntryFact, day: date) -> EntryFact:
    if one.answered_on is not None and one.answered_on > day:
        one = one._replace(answered_on=None)
    if one.told_on is not None and one.told_on > day:
        one = one._replace(told_on=None)
    if one.outcome_on is not None and one.outcome_on > day:
        one = one._replace(outcome=EntryOutcome.OPEN, outcome_on=None)
    return one


def _review(one: ReviewFact, day: date) -> ReviewFact:
    if one.held_on is not None and one.held_on > day:
        return one._replace(status=ReviewStatus.PLANNED, held_on=None)
    return one


def _reset(one: ResetFact, day: date) -> ResetFact:
    if one.evaluated_on is not None and one.evaluated_on > day:
        return one._replace(status=ResetStatus.AGREED, evaluated_on=None)
    return one
