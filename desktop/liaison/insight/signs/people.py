"""Signs of people: who leaves, who was never met, how many threads hold (P1, P13, P16, P19)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from liaison.model.briefing import SourceRef
from liaison.model.values import Level
from liaison.model.words import count, tr

from .facts import ChangeFact, MetFact, PersonFact, SignFacts
from .finding import Deed, Finding, Severity, Sign, Step
from .phrasing import first_name, is_there, named, on, refs, to_do
from .table import SignTable

_HIGH: Final = (Level.EXECUTIVE, Level.DIRECTOR)
_LEVELS: Final = {
    Level.EXECUTIVE: "executives",
    Level.DIRECTOR: "directors",
}


def contact_leaving(facts: SignFacts, table: SignTable) -> Finding | None:
    """P13: with the point of contact goes all they knew of us; without a successor everything begins anew."""
    ahead = table.contact_leaving
    coming = [one for one in facts.changes if _is_near(one, facts.day, max(ahead.warn_days, ahead.act_days))]
    change = min(coming, key=lambda one: (bool(one.successor), one.leaves_on or date.max, one.id), default=None)
    if change is None:
        return _left_alone(facts)
    is_gone = change.leaves_on is not None and change.leaves_on < facts.day
    is_contact = _is_contact(facts, change)
    whose = tr("Point of contact") if is_contact else change.person
    if change.leaves_on is None:
        when = tr("{who} leaves, the day is not known", who=whose)
    elif is_gone:
        when = tr("{who} left on {day}", who=whose, day=on(change.leaves_on, facts.day))
    else:
        when = tr("{who} leaves on {day}", who=whose, day=on(change.leaves_on, facts.day))
    then = tr("{name} follows", name=change.successor) if change.successor else tr("no successor named")
    is_near = change.leaves_on is None or change.leaves_on <= facts.day + timedelta(days=ahead.act_days)
    return Finding(
        Sign.CONTACT_LEAVING,
        Severity.ACT if is_near and is_contact and not change.successor else Severity.WARN,
        change.announced_on,
        f"{when}, {then}",
        refs("contact_change", [change.id]),
        tr("The change of contact"),
        Step(_step_words(change, is_contact=is_contact), Deed.OPEN, "contact_change", change.id),
    )


def _is_contact(facts: SignFacts, change: ChangeFact) -> bool:
    """Whether who leaves is a point of contact; where their place is not known it is taken for granted."""
    places = [one for one in facts.people if one.id == change.person_id]
    return not places or any(one.is_point_of_contact for one in places)


def _step_words(change: ChangeFact, *, is_contact: bool) -> str:
    """What is to be done next: a plan that is under way is gone on with, unless no point of contact is to follow."""
    if change.is_under_way and (change.successor or not is_contact):
        return tr("Go on with the handover")
    return tr("Plan the handover")


def _is_near(change: ChangeFact, day: date, ahead: int) -> bool:
    if change.finished_on is not None:
        return False
    return change.leaves_on is None or change.leaves_on <= day + timedelta(days=ahead)


def _left_alone(facts: SignFacts) -> Finding | None:
    """The point of contact is gone and nobody took their place, though nobody wrote it down as a change."""
    contacts = [one for one in facts.people if one.is_point_of_contact]
    if not contacts or any(one.until_on is None or one.until_on >= facts.day for one in contacts):
        return None
    last = max(contacts, key=lambda one: (one.until_on or date.min, one.id))
    assert last.until_on is not None, "somebody is there otherwise"
    if any(change.finished_on is not None and change.finished_on >= last.until_on for change in facts.changes):
        return None
    left = tr("{name} left on {day}", name=last.name, day=on(last.until_on, facts.day))
    return Finding(
        Sign.CONTACT_LEAVING,
        Severity.ACT,
        last.until_on,
        tr("{left}, and there is no point of contact", left=left),
        refs("stakeholder", [last.stakeholder_id]) if last.stakeholder_id else refs("person", [last.id]),
        tr("Their place"),
        Step(
            tr("Plan the handover"),
            Deed.NEW,
            "contact_change",
            last.stakeholder_id,
            (("person", last.name), ("leaves_on", last.until_on.isoformat())),
        ),
    )


def newcomer(facts: SignFacts, table: SignTable) -> Finding | None:
    """P13, P16: who comes new brings an opinion of us from elsewhere, or none; the first meeting decides."""
    limits, met = table.newcomer, _met_ids(facts)
    fresh = [
        (begun, one)
        for one in facts.people
        if is_there(one, facts.day) and one.id not in met
        if (begun := one.from_on or one.recorded_on) != date.min
        if limits.wait_days <= (facts.day - begun).days <= limits.new_days and begun > facts.begun_on
    ]
    if not fresh:
        return None
    begun, first = min(fresh, key=lambda one: (not _is_high(one[1]), one[0], one[1].name))
    if len(fresh) == 1:
        said = tr("{name}, there since {day}, has not met us", name=first.name, day=on(begun, facts.day))
    else:
        names = named((one.name for _day, one in fresh), 30)
        said = tr("New and not met yet: {names}", names=names)
    return Finding(
        Sign.NEWCOMER,
        Severity.WARN if any(_is_high(one) for _day, one in fresh) else Severity.NOTE,
        begun + timedelta(days=limits.wait_days),
        said,
        refs("person", (one.id for _day, one in fresh)),
        count(len(fresh), "{n} person", "{n} people"),
        _meet(facts, first),
    )


def _is_high(one: PersonFact) -> bool:
    return one.level in _HIGH or one.is_decision_maker or one.signs_off or one.is_point_of_contact


def _meet(facts: SignFacts, person: PersonFact) -> Step:
    name = first_name(person)
    return to_do(
        facts, tr("Meet {name}", name=name), tr("Ask for a first meeting with {name}", name=person.name), person
    )


def _met_ids(facts: SignFacts) -> frozenset[str]:
    return frozenset(one.id for one in facts.met if not one.is_ours)


def single_thread(facts: SignFacts, table: SignTable) -> Finding | None:
    """P19, P16: a relationship with a company that hangs on one person, theirs or ours, ends with that person."""
    theirs, ours = ([one for one in facts.met if one.is_ours is side] for side in (False, True))
    enough = table.single_thread.contacts
    alone = [
        one
        for threads in (theirs, ours)
        if len(threads) == 1 and (one := threads[0]).times >= enough
    ]  # fmt: skip
    if not alone:
        return None
    both = len(alone) == 2
    kinds = {one.is_ours: one for one in alone}
    if both:
        said = tr("Everything goes between {theirs} and {ours}", theirs=kinds[False].name, ours=kinds[True].name)
    elif False in kinds:
        said = tr("Only {name} speaks with us, nobody else in half a year", name=kinds[False].name)
    else:
        said = tr("Only {name} of us speaks with them, nobody else in half a year", name=kinds[True].name)
    since = facts.day - timedelta(days=table.single_thread.days)
    return Finding(
        Sign.SINGLE_THREAD,
        Severity.WARN if both else Severity.NOTE,
        max(since, facts.begun_on),
        said,
        _last_seen(facts, alone),
        tr("The last contact"),
        to_do(
            facts,
            tr("Widen the thread"),
            tr("Bring a second person into the next call with {client}", client=facts.client),
        ),
    )


def _last_seen(facts: SignFacts, people: list[MetFact]) -> tuple[SourceRef, ...]:
    known = refs("interaction", (one.last_id for one in people if one.last_id))
    return known or refs("client", [facts.client_id])


def level_unspoken(facts: SignFacts, table: SignTable) -> Finding | None:
    """P16: contact with intent at all levels; who decides about the renewal should not know us from hearsay."""
    limits, met = table.level_unspoken, _met_ids(facts)
    if sum(one.times for one in facts.met if not one.is_ours) < limits.contacts:
        return None
    since = facts.day - timedelta(days=limits.days)
    there = [
        one
        for one in facts.people
        if is_there(one, facts.day) and max(one.from_on or facts.begun_on, facts.begun_on) <= since
    ]
    for level in _HIGH:
        at_level = [one for one in there if one.level is level]
        if not at_level or any(one.id in met for one in at_level):
            continue
        if all(one.is_decision_maker or one.signs_off for one in at_level):
            continue  # said by the decision maker's own sign
        first = min(at_level, key=lambda one: one.name)
        said = tr("Nobody spoke with their {level} in half a year", level=tr(_LEVELS[level]))
        return Finding(
            Sign.LEVEL_UNSPOKEN,
            Severity.NOTE,
            since,
            said,
            refs("person", (one.id for one in at_level)),
            count(len(at_level), "{n} person", "{n} people"),
            _meet(facts, first),
        )
    return None


def decision_maker(facts: SignFacts, table: SignTable) -> Finding | None:
    """P1: the point of contact is the mouthpiece of a group; who signs off should hear of us from ourselves."""
    limits, met = table.decision_maker, _met_ids(facts)
    if sum(one.times for one in facts.met if not one.is_ours) < limits.contacts:
        return None
    since = facts.day - timedelta(days=limits.days)
    unmet = [
        one
        for one in facts.people
        if (one.is_decision_maker or one.signs_off) and is_there(one, facts.day) and one.id not in met
        if max(one.from_on or facts.begun_on, facts.begun_on) <= since
    ]
    if not unmet:
        return None
    names = named((one.name for one in unmet), 30)
    if len(unmet) > 1:
        said = tr("Nobody met {names}, who decide, in half a year", names=names)
    elif unmet[0].is_decision_maker:
        said = tr("Nobody met {name}, who decides, in half a year", name=names)
    else:
        said = tr("Nobody met {name}, who signs off, in half a year", name=names)
    renews = any(0 <= (one.on - facts.day).days <= table.renewal.warn_days for one in facts.renewals)
    return Finding(
        Sign.DECISION_MAKER,
        Severity.WARN if renews else Severity.NOTE,
        since,
        said,
        refs("person", (one.id for one in unmet)),
        count(len(unmet), "{n} person", "{n} people"),
        _meet(facts, unmet[0]),
    )
