"""What to bring to the table: a result for one of their goals, an idea of ours, a request to them (P12, P14, P20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Final

from liaison.model.briefing import Line, Run, SourceRef
from liaison.model.values import EntryKind, EntryOutcome, Side
from liaison.model.words import NARROW_SPACE, tr

from . import weights
from .facts import BriefingFacts, ClauseFacts, EntryFacts, GoalFacts, ReadingFacts, Source
from .news import result_in_words
from .phrases import figure, gap, month_of, plain, quoted, upper_first

_OPEN: Final = frozenset({EntryOutcome.OPEN, EntryOutcome.OFFERED})
_FRESH_DAYS: Final = 120
#: A clause kept less often than this is worth a request.
_WORTH_ASKING: Final = Decimal("0.8")
#: Verbs that begin a goal ("Cut abandoned checkouts"); the figure is about what follows them.
_AIMS: Final = frozenset({"cut", "lower", "reduce", "grow", "raise", "increase", "lift", "improve", "double", "halve"})


def bring(facts: BriefingFacts, day: date) -> list[Line]:
    """At most one result, one idea and one request; a gap is said where there is none to choose from."""
    return [*_result(facts, day), *_idea(facts, day), *_request(facts, day)]


def _labelled(label: str, text: str, mark: str, refs: tuple[SourceRef, ...], weight: float) -> Line:
    return Line(runs=(Run(plain(text, 120)),), label=label, mark=mark, sources=refs, weight=weight)


def _gap(label: str, text: str, fix: str, source: Source, key: str) -> Line:
    return replace(gap(text, fix, source), label=label, key=key)


def progress(goal: GoalFacts, value: Decimal) -> Decimal | None:
    """How far a goal has come from its baseline (0) to its target (1); None where that cannot be said."""
    if goal.baseline is None or goal.target is None or goal.baseline == goal.target:
        return None
    return (value - goal.baseline) / (goal.target - goal.baseline)


def _result(facts: BriefingFacts, day: date) -> list[Line]:
    """The newest proof for one of their goals, the most progress first on the same day; else the newest result."""
    found: list[tuple[tuple[bool, int, Decimal, str, str], Line]] = []
    goals = {goal.source.ref: goal for goal in facts.goals}
    for goal in facts.goals:
        last = max(goal.readings, key=lambda one: (one.on, one.source.id), default=None)
        done = progress(goal, last.value) if last else None
        if last and done is not None and done > 0:
            line = _labelled(
                tr("Result"),
                _reading_in_words(goal, last, day),
                last.source.mark(day),
                (last.source.ref, goal.source.ref),
                weights.BRING_RESULT.value,
            )
            found.append(((False, -last.on.toordinal(), -done, goal.what, last.source.id), line))
    for entry in facts.entries:
        if entry.kind is EntryKind.RESULT and (day - entry.day).days <= _FRESH_DAYS:
            served = goals.get(entry.goal) if entry.goal else None
            refs = (entry.source.ref, *((served.source.ref,) if served else ()))
            line = _labelled(
                tr("Result"), result_in_words(entry), entry.source.mark(day), refs, weights.BRING_RESULT.value
            )
            key = (served is None, -entry.day.toordinal(), Decimal(-2), entry.what, entry.source.id)
            found.append((key, line))
    if found:
        return [min(found, key=lambda pair: pair[0])[1]]
    name = quoted(plain(facts.client.name))
    if not facts.goals:
        fix = f'liaison add goal {name} what="..."'
        return [_gap(tr("Result"), tr("No goals recorded"), fix, facts.client.source, "no-result")]
    fix = f'liaison note {name} "Result: ..."'
    return [_gap(tr("Result"), tr("No result recorded"), fix, facts.client.source, "no-result")]


def _reading_in_words(goal: GoalFacts, last: ReadingFacts, day: date) -> str:
    verb, _, rest = plain(goal.what).partition(" ")
    thing = upper_first(rest) if verb.lower() in _AIMS and rest else plain(goal.what)
    unit, joint = goal.unit, " "
    if unit and unit.casefold() in thing.casefold().split():
        unit, joint = "", ": "
    now = tr("{figure} now", figure=figure(last.value, unit))
    if goal.baseline is None:
        return f"{thing}{joint}{now}"
    start = figure(goal.baseline, unit)
    if goal.baseline_on:
        start = tr("{figure} in {month}", figure=start, month=month_of(goal.baseline_on, day))
    return f"{thing}{joint}{start}, {now}"


def _idea(facts: BriefingFacts, day: date) -> list[Line]:
    """The idea not offered yet before one that was; of those the newest."""
    ideas = [entry for entry in facts.entries if entry.kind is EntryKind.IDEA and entry.outcome in _OPEN]
    if not ideas:
        fix = f'liaison note {quoted(plain(facts.client.name))} "Idea: ..."'
        return [_gap(tr("Idea"), tr("No idea is open"), fix, facts.client.source, "no-idea")]
    best = min(
        ideas, key=lambda one: (one.outcome is not EntryOutcome.OPEN, -one.day.toordinal(), one.what, one.source.id)
    )
    text = plain(best.what)
    if best.outcome is EntryOutcome.OFFERED:
        text = tr("{idea}, offered before", idea=text)
    return [_labelled(tr("Idea"), text, best.source.mark(day), (best.source.ref,), weights.BRING_IDEA.value)]


def _request(facts: BriefingFacts, day: date) -> list[Line]:
    """The oldest open request to them, else the clause they break most; nothing when there is neither."""
    asks = [entry for entry in facts.entries if entry.kind is EntryKind.REQUEST and entry.outcome in _OPEN]
    if asks:
        first = min(asks, key=_urgency)
        refs = (first.source.ref, *((first.clause,) if first.clause else ()))
        mark = _clause_mark(first.clause_number) if first.clause_number else first.source.mark(day)
        return [_labelled(tr("Request"), upper_first(plain(first.what)), mark, refs, weights.BRING_REQUEST.value)]
    broken = [clause for clause in facts.clauses if clause.side is Side.THEIRS and _is_broken(clause)]
    if not broken:
        return []
    worst = min(broken, key=lambda clause: (_share(clause), clause.number, clause.source.id))
    kept = tr("{what}, as agreed: kept {share}", what=upper_first(plain(worst.what, 80)), share=_percent(_share(worst)))
    cases = worst.adherence.broken if worst.adherence else ()
    refs = (worst.source.ref, *cases)
    return [_labelled(tr("Request"), kept, _clause_mark(worst.number), refs, weights.BRING_REQUEST.value)]


def _urgency(entry: EntryFacts) -> tuple[date, date, str, str]:
    return (entry.due_on or date.max, entry.day, entry.what, entry.source.id)


def _clause_mark(number: int) -> str:
    return tr("Agreement {n}", n=number)


def _is_broken(clause: ClauseFacts) -> bool:
    return clause.adherence is not None and clause.adherence.total > 0 and _share(clause) < _WORTH_ASKING


def _share(clause: ClauseFacts) -> Decimal:
    share = clause.adherence.share if clause.adherence else None
    return Decimal(1) if share is None else share


def _percent(share: Decimal) -> str:
    return f"{share * 100:.0f}{NARROW_SPACE}%"
