"""How both sides kept their promises since the last review (P8), and what became of what was decided then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from liaison.insight.briefing.phrases import days_late, plain, times, upper_first
from liaison.model.briefing import Line, Run, SourceRef
from liaison.model.values import CommitmentStatus, Side
from liaison.model.words import count, join_words, short_day, tr

from .facts import LastFact, PromiseFact, ReviewFacts
from .parts import Part

#: So many records stand behind a figure.
_BEHIND: Final = 40
_NOT_KEPT: Final = 5
_KEPT: Final = 3
_DECIDED: Final = 6


def promised(facts: ReviewFacts, side: Side) -> Part:
    """The figures of one side, then what was not kept, then what was."""
    every = [one for one in facts.promises if one.side is side]
    if not every:
        nothing = tr("Nothing came due on our side") if side is Side.OURS else tr("Nothing came due on their side")
        return Part([Line(runs=(Run(nothing),), key="nothing")])
    kept = [one for one in every if one.is_kept()]
    other = sorted((one for one in every if not one.is_kept()), key=lambda one: _gravity(one, facts.day))
    shown = [*other[:_NOT_KEPT], *kept[:_KEPT]]
    left = [*other[_NOT_KEPT:], *kept[_KEPT:]]
    lines = [_figures(every, facts.day), *(promise_line(one, facts.day) for one in shown)]
    return Part(lines, [one.ref for one in left])


def _gravity(one: PromiseFact, day: date) -> tuple[int, date, str]:
    order = 0 if one.is_overdue(day) else 1 if one.status is CommitmentStatus.DROPPED else 2
    return order, one.due or one.first_due or day, one.ref.id


def _figures(every: Sequence[PromiseFact], day: date) -> Line:
    kept = sum(one.is_kept() for one in every)
    late = sum(one.status is CommitmentStatus.DONE and not one.is_kept() for one in every)
    dropped = sum(one.status is CommitmentStatus.DROPPED for one in every)
    overdue = sum(one.is_overdue(day) for one in every)
    moved = len(every) - kept - late - dropped - overdue
    rest = [
        count(late, "{n} later", "{n} later") if late else "",
        count(overdue, "{n} open past its date", "{n} open past their date") if overdue else "",
        count(dropped, "{n} dropped", "{n} dropped") if dropped else "",
        count(moved, "{n} moved to a later date", "{n} moved to a later date") if moved else "",
    ]
    runs = [Run(tr("{n} of {total} kept in time", n=kept, total=len(every)), is_strong=True)]
    said = ", ".join(part for part in rest if part)
    if said:
        runs.append(Run(f", {said}"))
    return Line(
        runs=tuple(runs),
        second=_slips(every),
        sources=tuple(one.ref for one in every[:_BEHIND]),
        mark=count(len(every), "{n} promise", "{n} promises"),
        key="figures",
    )


def _slips(every: Sequence[PromiseFact]) -> str:
    """How often dates moved since the last review, whether that was told in time, and how often let pass (P18)."""
    slips = sum(one.moved for one in every)
    if not slips:
        return ""
    told, let_off = sum(one.told for one in every), sum(one.let_off for one in every)
    said = [
        count(slips, "{n} date moved", "{n} dates moved"),
        tr("told in time {times}", times=times(told)) if told else tr("never told in time"),
    ]
    if let_off:
        said.append(tr("let off {times}", times=times(let_off)))
    return ", ".join(said)


def promise_line(one: PromiseFact, day: date) -> Line:
    """A promise with how it went."""
    what = [Run(upper_first(plain(one.what, 110)))]
    if one.slips:
        what.append(Run(tr(", slipped {times}", times=times(len(one.slips)))))
    is_late = one.is_overdue(day)
    return Line(
        runs=tuple(what),
        side=one.side,
        person=plain(one.person, 40),
        due=_how(one, day),
        state=days_late((day - one.due).days) if is_late and one.due else "",
        is_late=is_late,
        sources=(one.ref, *one.slips),
        key=f"{one.ref.kind}:{one.ref.id}",
    )


def _how(one: PromiseFact, day: date) -> str:
    if one.status is CommitmentStatus.DROPPED:
        return tr("dropped")
    if one.status is CommitmentStatus.DONE and one.closed_on is not None:
        if one.is_kept() or one.first_due is None:
            return tr("kept {day}", day=short_day(one.closed_on, day))
        return tr("kept {late}", late=days_late((one.closed_on - one.first_due).days))
    return tr("now {day}", day=short_day(one.due, day)) if one.due is not None and one.slips else _due(one, day)


def _due(one: PromiseFact, day: date) -> str:
    return short_day(one.due, day) if one.due is not None else tr("no date")


def last_time(last: LastFact | None, day: date) -> Part:
    """What was decided last time, and what became of the promises made then."""
    if last is None:
        return Part([])
    lines = [
        Line(
            runs=(Run(upper_first(plain(text))),),
            mark=tr("{day} review", day=short_day(last.held_on, day)),
            sources=(last.ref,),
            key=f"decided:{number}",
        )
        for number, text in enumerate(last.decided)
    ]
    if not lines and not last.promises:
        lines = [
            Line(
                runs=(Run(tr("Nothing was written down")),),
                mark=tr("{day} review", day=short_day(last.held_on, day)),
                sources=(last.ref,),
                key="nothing",
            )
        ]
    made = [promise_line(one, day) for one in last.promises]
    shown = [*lines[:_DECIDED], *made[:_DECIDED]]
    left = [*lines[_DECIDED:], *made[_DECIDED:]]
    return Part(shown, [ref for line in left for ref in line.sources[:1]], number=len(left))


def decided(facts: ReviewFacts) -> Part:
    """What this review decided, once it was held; the promises made in it stand below."""
    if facts.review is None:
        return Part([])
    lines = [
        Line(runs=(Run(upper_first(plain(text))),), sources=(facts.review,), key=f"decided:{number}")
        for number, text in enumerate(facts.decided)
    ]
    return Part([*lines, *(promise_line(one, facts.day) for one in facts.made)])


def named(names: Sequence[str]) -> str:
    """Names in a sentence."""
    return join_words([plain(name, 40) for name in names])


def first(refs: Sequence[SourceRef]) -> tuple[SourceRef, ...]:
    """As many records as stand behind a figure."""
    return tuple(dict.fromkeys(refs))[:_BEHIND]
