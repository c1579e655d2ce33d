"""What we owe them and what they owe us (P8): late first, by lateness and stake, then what is due soon."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from liaison.model.briefing import Line, Run
from liaison.model.values import CommitmentKind, Side
from liaison.model.words import tr

from . import weights
from .facts import BriefingFacts, CommitmentFacts
from .phrases import days_late, due_day, plain, times, upper_first

_HORIZON_DAYS: Final = 7
_MOST_DAYS_COUNTED: Final = 30


def owed(facts: BriefingFacts, side: Side, day: date) -> list[Line]:
    """A line for each open promise of ``side`` that is late, undated, or due within a week.

    When all have longer, the next one due is shown. When there is none, that is said: it is known, not a gap.
    """
    lines = [_line(promise, day) for promise in shown_promises(facts, side, day)]
    if lines:
        return lines
    told = tr("Nothing promised is open") if side is Side.OURS else tr("Nothing they promised is open")
    return [Line(runs=(Run(told),), side=side, weight=weights.GAP.value, key="nothing")]


def shown_promises(facts: BriefingFacts, side: Side, day: date) -> list[CommitmentFacts]:
    """The open promises of ``side`` that belong on the sheet, the weightiest first."""
    every = [promise for promise in facts.commitments if promise.side is side and promise.closed_on is None]
    ranked = sorted(every, key=lambda promise: _order(promise, day))
    end = _day_of_call(facts, day) + timedelta(days=_HORIZON_DAYS)
    near = [one for one in ranked if one.due_on is None or one.due_on <= end]
    return near or ranked[:1]


def _day_of_call(facts: BriefingFacts, day: date) -> date:
    """The day of the call where the sheet is drawn before it: what is due by then is talked about on it."""
    call = facts.meeting
    if call is None:
        return day
    on = call.starts_at.date() if call.starts_at is not None else call.starts_on
    return max(day, on) if on is not None else day


def later(facts: BriefingFacts, side: Side, day: date) -> list[Line]:
    """Lines of the open promises of ``side`` that are due later than the sheet looks ahead.

    First those that are asked about: whose date moved, or that somebody on the call waits for or owes; then by date.
    """
    there = {one.person_id for one in facts.people if one.is_invited and not one.has_declined and one.person_id}
    shown = {promise.source.id for promise in shown_promises(facts, side, day)}
    left = [
        promise
        for promise in facts.commitments
        if promise.side is side and promise.closed_on is None and promise.source.id not in shown
    ]
    left.sort(key=lambda promise: (not (promise.slips or promise.person_id in there), *_order(promise, day)))
    return [_line(promise, day) for promise in left]


def in_order(facts: BriefingFacts, side: Side, day: date) -> dict[str, int]:
    """Where each open promise of ``side`` stands among all of them, by the id of its record."""
    every = [promise for promise in facts.commitments if promise.side is side and promise.closed_on is None]
    every.sort(key=lambda promise: _order(promise, day))
    return {promise.source.id: place for place, promise in enumerate(every)}


def weight_of(promise: CommitmentFacts, day: date) -> float:
    """How much an open promise weighs on ``day``."""
    if promise.due_on is None:
        total = weights.UNDATED.value
    else:
        ahead = (promise.due_on - day).days
        if ahead < 0:
            total = weights.LATE.value + weights.LATE_DAY.value * min(-ahead, _MOST_DAYS_COUNTED)
        else:
            total = max(weights.UNDATED.value, weights.DUE_BASE.value - ahead)
    total += weights.SLIPPED.value * len(promise.slips)
    if promise.kind is CommitmentKind.DELIVERABLE:
        total += weights.DELIVERABLE.value
    return total * (weights.TOUCHES_STAKE.value if promise.stake else 1)


def _order(promise: CommitmentFacts, day: date) -> tuple[bool, float, date, str, str]:
    """Late ones by weight; the others by date, so that the column of dates reads downwards."""
    is_late = promise.due_on is not None and promise.due_on < day
    due = promise.due_on or date.max
    weight = -weight_of(promise, day)
    return (not is_late, weight if is_late else 0.0, due, promise.what, promise.source.id)


def _line(promise: CommitmentFacts, day: date) -> Line:
    late = (day - promise.due_on).days if promise.due_on else 0
    runs = [Run(upper_first(plain(promise.what, 110)))]
    if promise.slips:
        runs.append(Run(tr(", slipped {times}", times=times(len(promise.slips)))))
    slips = tuple(slip.source.ref for slip in promise.slips)
    stake = (promise.stake,) if promise.stake else ()
    return Line(
        runs=tuple(runs),
        side=promise.side,
        person=plain(promise.person, 40),
        due=due_day(promise.due_on, day) if promise.due_on else tr("no date"),
        state=days_late(late) if late > 0 else "",
        is_late=late > 0,
        mark=promise.source.mark(day),
        sources=(promise.source.ref, *slips, *stake),
        weight=weight_of(promise, day),
    )
