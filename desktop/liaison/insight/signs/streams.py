"""What of a client's record can tell of a change for the worse, each against what is usual with them.

Three things go wrong between a client and us (P7, P17): our work, how near they are, and how they feel. Of each,
several kinds of record speak, and what they say adds up (:mod:`.evidence`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from math import log
from statistics import median
from typing import Final

from liaison.insight.trends.observing import LineName
from liaison.model.briefing import SourceRef
from liaison.model.values import CommitmentKind, Direction, EntryKind, InteractionStatus, Side
from liaison.model.words import count, in_places, tr

from .contact import ANSWERS, BY_THEM, MEETINGS, closed_days, figure, is_contact
from .evidence import (
    ENOUGH,
    LONGEST,
    MOST,
    USUAL_DAYS,
    Case,
    Event,
    Took,
    likelier,
    raised,
    rate,
    share,
    slower,
    within,
)
from .facts import EntryFact, PromiseFact, SignFacts
from .promises import points, score
from .table import Together

#: Contacts at hand at most: the newest; one that stands alone before them is no gap.
_MOST_CONTACTS: Final = 150
#: What most clients are like: days between contacts, of an answer of theirs and of ours; a year's words and concerns.
_CONTACT_DAYS: Final = 8.0
_OF_RHYTHM: Final = 0.7
_THEIR_ANSWER: Final = 4.0
_OUR_ANSWER: Final = 1.3
_WORDS_A_YEAR: Final = 6.0
_CONCERNS_A_YEAR: Final = 1.5
_ROUNDS: Final = 0.6
_LATE_DAYS: Final = 3.0


class Theme(StrEnum):
    """What goes wrong."""

    WORK = "work"
    NEAR = "near"
    FEELING = "feeling"


@dataclass(frozen=True, slots=True)
class Stream:
    """One kind of record: its events, what it says in words of a window of days, and what each day without one says."""

    theme: Theme
    events: tuple[Event, ...]
    say: Callable[[int], str]
    each_day: float = 0.0
    known_days: int = 0

    def points(self, days: int) -> float:
        """What the last days say for a change; what goes on as usual excuses other kinds of record only so far."""
        total = self.each_day * min(days, self.known_days)
        for age, said, _on, _source in self.events:
            if age <= days:
                total += said
        return max(-MOST, total)

    def speaking(self, days: int) -> list[Event]:
        """The events of the last days that speak for a change, the loudest first."""
        found = [one for one in self.events if one.age <= days and one.points > 0.0]
        return sorted(found, key=lambda one: (-one.points, one.on, one.source))


def streams_of(facts: SignFacts, limits: Together) -> Iterator[Stream]:
    """Everything that can tell of a change."""
    ours = [one for one in facts.promises if one.side is Side.OURS and not one.is_dropped]
    theirs = [one for one in facts.promises if one.side is Side.THEIRS and not one.is_dropped]
    yield _contacts(facts, limits)
    yield _answers(facts, theirs, limits, Theme.NEAR)
    yield _called_off(facts, limits)
    yield _their_lateness(facts, theirs, limits)
    yield _words(facts, limits)
    yield _lateness(facts, ours, limits)
    yield _rounds(facts, ours, limits)
    yield _untold(facts, ours, limits)
    yield _answers(facts, ours, limits, Theme.WORK)
    yield _concerns(facts, limits)
    yield _rapport(facts)


def _contacts(facts: SignFacts, limits: Together) -> Stream:
    """Gaps between the days on which we were in touch, without those on which nobody is there; the last one is open."""
    by_day = {one.on: one.id for one in facts.contacts[-_MOST_CONTACTS:] if is_contact(one)}
    seen = []
    for before, after in pairwise(sorted(by_day)):
        gap = (after - before).days - closed_days(facts, before, after)
        seen.append(Took((facts.day - after).days, gap, after, SourceRef("interaction", by_day[after])))
    last = max(by_day, default=None)
    quiet = 0
    if last is not None:
        quiet = (facts.day - last).days - closed_days(facts, last, facts.day)
        seen.append(Took(0, quiet, last, SourceRef("interaction", by_day[last]), is_open=True))
    typical = facts.rhythm_days * _OF_RHYTHM if facts.rhythm_days else _CONTACT_DAYS
    times = slower(seen, typical, limits.times)

    def say(days: int) -> str:
        shown = (facts.day - last).days if last is not None else 0
        if quiet > limits.times * times.usual:
            said = count(shown, "Quiet for {n} day", "Quiet for {n} days")
            return said if times.before is None else f"{said}, {tr('usually it is {n}', n=max(1, round(times.before)))}"
        ages = [(facts.day - day).days for day in by_day]
        values = {"days": days, "n": sum(age <= days for age in ages), "usual": _often(ages, max(ages), days)}
        if times.before is None:
            return tr("Contacts in {days} days: {n}", **values)
        return tr("Contacts in {days} days: {n}, usually {usual}", **values)

    return Stream(Theme.NEAR, times.events, say)


def _answers(facts: SignFacts, promises: Sequence[PromiseFact], limits: Together, theme: Theme) -> Stream:
    """How long answers take, theirs or ours; those that are awaited count what they took so far."""
    seen = []
    for one in promises:
        if one.kind not in ANSWERS or one.asked_on is None or one.asked_on > facts.day:
            continue
        if one.closed_on is not None:
            took = (one.closed_on - one.asked_on).days
            seen.append(Took((facts.day - one.closed_on).days, took, one.closed_on, _ref(one)))
        elif (facts.day - one.asked_on).days <= LONGEST:
            seen.append(Took(0, (facts.day - one.asked_on).days, one.asked_on, _ref(one), is_open=True))
    is_theirs = theme is Theme.NEAR
    times = slower(seen, _THEIR_ANSWER if is_theirs else _OUR_ANSWER, limits.times)

    def say(days: int) -> str:
        now = figure(median(one.days for one in seen if one.age <= days))
        if times.before is None:
            return tr("They answer in {now} days", now=now) if is_theirs else tr("We answer in {now} days", now=now)
        values = {"now": now, "before": figure(times.before)}
        if is_theirs:
            return tr("They answer in {now} days, it was {before}", **values)
        return tr("We answer in {now} days, it was {before}", **values)

    return Stream(theme, times.events, say)


def _called_off(facts: SignFacts, limits: Together) -> Stream:
    """Meetings that they called off or did not come to."""
    seen = [
        Case((facts.day - one.on).days, one.status in BY_THEM, one.on, SourceRef("interaction", one.id))
        for one in facts.contacts
        if one.kind in MEETINGS and one.status is not InteractionStatus.CANCELLED_BY_US
    ]

    def say(days: int) -> str:
        bad, number = _bad(seen, days)
        return tr("{k} of {n} meetings were called off by them", k=bad, n=number)

    return Stream(Theme.NEAR, likelier(seen, 1, 12, limits.odds), say)


def _their_lateness(facts: SignFacts, promises: Sequence[PromiseFact], limits: Together) -> Stream:
    """What they pay and promise, more than two days late; answers are counted by themselves."""
    seen = [
        Case((facts.day - due).days, ((one.closed_on or facts.day) - due).days > 2, due, _ref(one))
        for one in promises
        if one.kind not in ANSWERS and (due := one.first_due_on) is not None and due < facts.day
    ]

    def say(days: int) -> str:
        bad, number = _bad(seen, days)
        return tr("{k} of {n} things we waited for came late", k=bad, n=number)

    return Stream(Theme.NEAR, likelier(seen, 1, 4, limits.odds), say)


def _words(facts: SignFacts, limits: Together) -> Stream:
    """Thanks and feedback from them, kind or candid: who withdraws gives neither."""
    given = [
        one
        for one in facts.entries
        if one.kind in {EntryKind.FEEDBACK, EntryKind.THANKS} and one.direction is Direction.RECEIVED
    ]
    ages = [(facts.day - one.on).days for one in given]
    known = _known_days(facts)
    usual = rate(ages, known, _WORDS_A_YEAR, 0.5)
    each = -log(limits.times)
    events = tuple(
        Event(age, each, one.on, _entry(one)) for age, one in zip(ages, given, strict=True) if age <= LONGEST
    )

    def say(days: int) -> str:
        number = sum(age <= days for age in ages)
        if sum(age > LONGEST for age in ages) < ENOUGH:
            return tr("Thanks and feedback in {days} days: {n}", days=days, n=number)
        values = {"days": days, "n": number, "usual": _often(ages, min(known, LONGEST + USUAL_DAYS), days)}
        return tr("Thanks and feedback in {days} days: {n}, usually {usual}", **values)

    return Stream(Theme.NEAR, events, say, usual * (1.0 - 1.0 / limits.times), known)


def _lateness(facts: SignFacts, promises: Sequence[PromiseFact], limits: Together) -> Stream:
    """What we promised, how often it is late and by how much; what is open and late counts as late as it is."""
    seen: list[tuple[Case, int, bool]] = []
    for one in promises:
        due = one.first_due_on
        if one.kind is not CommitmentKind.REPLY and due is not None and due < facts.day:
            late = ((one.closed_on or facts.day) - due).days
            seen.append((Case((facts.day - due).days, late > 0, due, _ref(one)), late, one.is_open))
    cases = [case for case, _late, _open in seen]
    usual = share(cases, 1, 4)
    worse = raised(usual, limits.odds)
    before = [late for case, late, _open in seen if case.age > LONGEST and late > 0]
    middle = (_LATE_DAYS * 4 + sum(before)) / (4 + len(before))
    events = []
    for case, late, is_open in seen:
        if case.age <= LONGEST:
            days_late = (0.0 if is_open else -log(limits.times)) + (1.0 - 1.0 / limits.times) * late / middle
            said = log(worse / usual) + days_late if late > 0 else log((1.0 - worse) / (1.0 - usual))
            events.append(Event(case.age, within(said), case.on, case.source))

    def say(days: int) -> str:
        bad, number = _bad(cases, days)
        return tr("{k} of {n} promises of ours came late", k=bad, n=number)

    return Stream(Theme.WORK, tuple(events), say)


def _rounds(facts: SignFacts, promises: Sequence[PromiseFact], limits: Together) -> Stream:
    """Rounds of changes beyond the first of what we delivered."""
    seen = [
        ((facts.day - one.closed_on).days, one.rounds - 1, one)
        for one in promises
        if one.kind is CommitmentKind.DELIVERABLE and one.closed_on is not None and one.rounds
    ]
    before = [more for age, more, _one in seen if age > LONGEST]
    usual = max(0.2, (2 * _ROUNDS + sum(before)) / (2 + len(before)))
    events = tuple(
        Event(
            age, within(more * log(limits.times) - usual * (limits.times - 1.0)), one.closed_on or facts.day, _ref(one)
        )
        for age, more, one in seen
        if age <= LONGEST
    )

    def say(days: int) -> str:
        rounds = [more + 1 for age, more, _one in seen if age <= days]
        now = in_places(sum(rounds) / len(rounds))
        if len(before) < ENOUGH:
            return tr("Deliverables take {now} rounds", now=now)
        was = in_places(1.0 + sum(before) / len(before))
        return tr("Deliverables take {now} rounds, it was {before}", now=now, before=was)

    return Stream(Theme.WORK, events, say)


def _untold(facts: SignFacts, promises: Sequence[PromiseFact], limits: Together) -> Stream:
    """Moves of our dates, and late deliverables without one, of which nobody was told."""
    seen = [
        Case((facts.day - slip.slipped_on).days, slip.told_on is None, slip.slipped_on, _ref(one))
        for one in promises
        for slip in one.slips
        if slip.slipped_on <= facts.day
    ]
    seen += [
        Case((facts.day - one.closed_on).days, True, one.closed_on, _ref(one))
        for one in promises
        if one.kind is CommitmentKind.DELIVERABLE and one.closed_on is not None and not one.slips
        if one.first_due_on is not None and one.closed_on > one.first_due_on
    ]

    def say(days: int) -> str:
        bad, _number = _bad(seen, days)
        return count(bad, "{n} slip was not told", "{n} slips were not told")

    return Stream(Theme.WORK, likelier(seen, 1, 2, limits.odds), say)


def _concerns(facts: SignFacts, limits: Together) -> Stream:
    """Concerns they raise."""
    given = [one for one in facts.entries if one.kind is EntryKind.CONCERN]
    ages = [(facts.day - one.on).days for one in given]
    known = _known_days(facts)
    usual = rate(ages, known, _CONCERNS_A_YEAR, 0.7)
    each = log(limits.times)
    events = tuple(
        Event(age, each, one.on, _entry(one)) for age, one in zip(ages, given, strict=True) if age <= LONGEST
    )

    def say(days: int) -> str:
        number = sum(age <= days for age in ages)
        return tr("Concerns in {days} days: {n}", days=days, n=number)

    return Stream(Theme.WORK, events, say, -usual * (limits.times - 1.0), known)


def _rapport(facts: SignFacts) -> Stream:
    """The odds that the rapport line truly fell: moods, thanks and promoter answers are in it already."""
    line = facts.lines.get(LineName.RAPPORT)
    if line is None or line.is_unknown:
        return Stream(Theme.FEELING, (), str)
    chance = min(0.999, max(0.001, line.chance_of_fall))
    source = line.moved_down[0] if line.moved_down else SourceRef("client", facts.client_id)
    event = Event(0, within(log(chance / (1.0 - chance))), line.falls_since or facts.day, source)

    def say(_days: int) -> str:
        assert line is not None, "it was read"
        return tr("Rapport fell by {points} points in 13 weeks, to {score}", points=points(line), score=score(line))

    return Stream(Theme.FEELING, (event,), say)


def _bad(seen: Sequence[Case], days: int) -> tuple[int, int]:
    """The bad cases of the last days, and all of them."""
    lately = [one.is_bad for one in seen if one.age <= days]
    return sum(lately), len(lately)


def _often(ages: Sequence[int], oldest: int, days: int) -> int:
    """How often something came in so many days, in the time before the longest window and back to the oldest day."""
    before = sum(LONGEST < age <= oldest for age in ages)
    return round(before * days / max(1, oldest - LONGEST))


def _known_days(facts: SignFacts) -> int:
    """For how long the record tells of them: from its first row, or from what was brought into it from before."""
    first = [facts.recorded_on, *(one.on for one in facts.contacts[:1]), *(one.on for one in facts.entries[:1])]
    return (facts.day - min((day for day in first if day != date.min), default=facts.day)).days


def _ref(one: PromiseFact) -> SourceRef:
    return SourceRef("commitment", one.id)


def _entry(one: EntryFact) -> SourceRef:
    return SourceRef("entry", one.id)
