"""What to handle with care: candour, open concerns, people, leavers, slips let off, nevers, busy times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from liaison.model.briefing import Line, Run
from liaison.model.values import EntryKind, EntryOutcome, Stance
from liaison.model.words import count, join_words, short_day, tr

from . import weights
from .facts import BriefingFacts, BusyFacts, ChangeFacts, EntryFacts, PersonFacts, Source
from .phrases import days_late, gap, given, long_day, lower_first, plain, quoted, upper_first
from .stakes import in_season
from .weights import Weight

_CANDOUR_DAYS: Final = 90
_LET_OFF_DAYS: Final = 90
_CHANGE_DAYS: Final = 60
_BUSY_AHEAD_DAYS: Final = 14


def care(facts: BriefingFacts, day: date) -> list[Line]:
    """Every point that asks for care, by weight; when there is none, that is said."""
    names = facts.names
    lines = [
        *_candour(facts, day),
        *(line for entry in facts.entries for line in _concern(entry, day, names)),
        *_people(facts, day),
        *(line for change in facts.changes for line in _change(change, day)),
        *_let_off(facts, day, names),
        *(line for busy in facts.busy if not _is_told(busy, facts, day) for line in _busy(busy, day, names)),
    ]
    if not lines:
        told = tr("Nothing recorded that needs care")
        return [Line(runs=(Run(told),), sources=(facts.client.source.ref,), weight=weights.GAP.value, key="nothing")]
    return lines


def _line(text: str, mark: str, sources: tuple[Source, ...], weight: Weight, key: str = "") -> Line:
    return Line(
        runs=(Run(plain(text, 150)),),
        mark=mark,
        sources=tuple(source.ref for source in sources),
        weight=weight.value,
        key=key,
    )


def _present(facts: BriefingFacts) -> list[PersonFacts]:
    """Those on the call; without a call, the point of contact."""
    there = [one for one in facts.people if one.is_invited and not one.has_declined]
    return there or [one for one in facts.people if one.is_point_of_contact]


def _candour(facts: BriefingFacts, day: date) -> list[Line]:
    last = facts.candour.last_candid
    if last is None or last.day is None:
        if facts.candour.has_any_feedback or facts.last_met is None:
            return _only_praise(facts) if facts.candour.has_any_feedback else []
        fix = f'liaison note {quoted(plain(facts.client.name))} "Feedback: ..."'
        return [gap(tr("No candid feedback recorded yet"), fix, facts.client.source)]
    if (day - last.day).days < _CANDOUR_DAYS:
        return []
    whom = _whom_to_ask(facts)
    since = long_day(last.day, day)
    praise = facts.candour.praise
    told = (
        tr("Easy praise, no candid note since {day}", day=since)
        if praise
        else tr("No candid note since {day}", day=since)
    )
    text = tr("{told}: ask {whom} what should change, and do not read quiet as contentment", told=told, whom=whom)
    mark = count(len(praise), "{n} note", "{n} notes") if praise else last.mark(day)
    return [_line(text, mark, (last, *praise), weights.CARE_CANDOUR, "candour")]


def _only_praise(facts: BriefingFacts) -> list[Line]:
    praise = facts.candour.praise
    told = tr("Praise only, never a candid note: ask {whom} what should change", whom=_whom_to_ask(facts))
    mark = count(len(praise), "{n} note", "{n} notes")
    return [_line(told, mark, praise or (facts.client.source,), weights.CARE_CANDOUR, "candour")]


def _whom_to_ask(facts: BriefingFacts) -> str:
    """The sceptic on the call knows best; else whoever signs off, else the point of contact, else anybody."""
    there = sorted(
        _present(facts),
        key=lambda one: (
            one.stance not in {Stance.SCEPTIC, Stance.BLOCKER},
            not one.signs_off,
            not one.is_point_of_contact,
            one.name,
            one.source.id,
        ),
    )
    return given(plain(there[0].name, 40), plain(there[0].given_name, 40)) if there else tr("them")


def _concern(entry: EntryFacts, day: date, names: frozenset[str]) -> Iterator[Line]:
    """Open until the person has been told (P9)."""
    is_over = entry.told_on is not None or entry.outcome is EntryOutcome.DROPPED
    if entry.kind is not EntryKind.CONCERN or is_over:
        return
    what = lower_first(plain(entry.what, 80), names)
    whom = given(plain(entry.person, 40)) if entry.person else tr("them")
    if entry.answered_on is not None:
        told = tr("Answered, but {whom} not told yet: {what}", whom=whom, what=what)
    else:
        told = tr("Concern open since {day}: {what}", day=short_day(entry.day, day), what=what)
        if entry.due_on and entry.due_on < day:
            told = tr("{told}; answer {late}", told=told, late=days_late((day - entry.due_on).days))
    yield _line(told, entry.source.mark(day), (entry.source,), weights.CARE_CONCERN)


def _people(facts: BriefingFacts, day: date) -> Iterator[Line]:
    """What is known of those present. Nevers count for the channel of the call; without a call, all of them."""
    channel = facts.meeting.channel if facts.meeting else None
    for person in _present(facts):
        if person.handle_with_care:
            source = person.care_learned or person.source
            cited = (person.source, source) if source != person.source else (source,)
            text = upper_first(plain(person.handle_with_care, 120))
            name = given(person.name, person.given_name)
            if name not in text:
                text = f"{plain(name, 40)}: {text}"
            mark = source.mark(day) if person.care_learned else tr("profile")
            yield _line(text, mark, cited, weights.CARE_PERSON)
        for never in person.nevers:
            if facts.meeting is None or (channel is not None and never.channel is channel):
                text = tr(
                    "{name}, never: {what}", name=given(person.name, person.given_name), what=plain(never.what, 80)
                )
                yield _line(text, never.source.mark(day), (never.source,), weights.CARE_NEVER)


def _change(change: ChangeFacts, day: date) -> Iterator[Line]:
    if change.leaves_on is None:
        told = tr("{name} is leaving", name=plain(change.person, 40))
    elif 0 <= (change.leaves_on - day).days <= _CHANGE_DAYS:
        told = tr("{name} leaves on {day}", name=plain(change.person, 40), day=long_day(change.leaves_on, day))
    else:
        return
    successor = plain(change.successor, 40)
    end = tr("{name} follows", name=successor) if successor else tr("no successor named")
    yield _line(f"{told}, {end}", change.source.mark(day), (change.source,), weights.CARE_CHANGE)


def _let_off(facts: BriefingFacts, day: date, names: frozenset[str]) -> list[Line]:
    """Slips of ours that they let pass (P18): named once more, so that they are not forgotten."""
    found = sorted(
        (
            (slip.slipped_on, promise.what, slip)
            for promise in facts.commitments
            for slip in promise.slips
            if slip.is_let_off and 0 <= (day - slip.slipped_on).days <= _LET_OFF_DAYS
        ),
        key=lambda found_: (found_[0], found_[1], found_[2].source.id),
        reverse=True,
    )
    if not found:
        return []
    whats = list(dict.fromkeys(lower_first(plain(what, 40), names) for _, what, _ in found))
    rest = [count(len(whats) - 2, "{n} more", "{n} more")] if len(whats) > 2 else []
    named = join_words([*whats[:2], *rest])
    slips = count(len(found), "{n} slip was let off", "{n} slips were let off")
    told = tr("{slips}: {named}", slips=slips, named=named)
    mark = found[0][2].source.mark(day)
    return [_line(told, mark, tuple(slip.source for _, _, slip in found), weights.CARE_LET_OFF, "let-off")]


def _is_told(busy: BusyFacts, facts: BriefingFacts, day: date) -> bool:
    """Whether the stakes already say it: the busy time is the season of one of them."""
    season = (f"{busy.from_on:%m-%d}", f"{busy.until_on:%m-%d}")
    return any((stake.season_from, stake.season_until) == season and in_season(stake, day) for stake in facts.stakes)


def _busy(busy: BusyFacts, day: date, names: frozenset[str]) -> Iterator[Line]:
    """A full desk now or within two weeks, and how to fill the gap meanwhile (P3)."""
    if busy.until_on < day or (busy.from_on - day).days > _BUSY_AHEAD_DAYS:
        return
    who = tr("{name} is busy", name=plain(busy.person, 40)) if busy.person else tr("Busy")
    if busy.from_on <= day:
        told = tr("{who} until {day}", who=who, day=long_day(busy.until_on, day))
    else:
        told = tr("{who} from {day}", who=who, day=long_day(busy.from_on, day))
    told = tr("{told}: {what}", told=told, what=lower_first(plain(busy.what, 60), names))
    if busy.fill:
        told = tr("{told}; meanwhile {fill}", told=told, fill=lower_first(plain(busy.fill, 70), names))
    yield _line(told, busy.source.mark(day), (busy.source,), weights.CARE_BUSY)
