"""Results and goals (P14, P5), what was heard and offered (P9, P12, P24), and turning points."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from liaison.insight.briefing.facts import Source
from liaison.insight.briefing.phrases import due_day, figure, gap, plain, quoted, upper_first
from liaison.model.briefing import Line, Run
from liaison.model.values import Direction, EntryKind, EntryOutcome
from liaison.model.words import NARROW_SPACE, short_day, tr

from .facts import EntryFact, GoalFact, ReviewFacts
from .parts import Part

_RESULTS: Final = 4
_GOALS: Final = 5
_REGISTERS: Final = 8
_LABELS: Final = {
    EntryKind.IDEA: "Idea",
    EntryKind.CONCERN: "Concern",
    EntryKind.FEEDBACK: "Feedback",
    EntryKind.THANKS: "Thanks",
    EntryKind.PROMOTER: "Promoter",
    EntryKind.REQUEST: "Request",
    EntryKind.INTRODUCTION: "Introduction",
}
_OUTCOMES: Final = {
    EntryOutcome.OFFERED: "offered",
    EntryOutcome.ACCEPTED: "accepted",
    EntryOutcome.DECLINED: "declined",
    EntryOutcome.DONE: "done",
    EntryOutcome.DROPPED: "dropped",
}
#: What is candid or open is talked about first.
_ORDER: Final = (
    EntryKind.CONCERN,
    EntryKind.FEEDBACK,
    EntryKind.REQUEST,
    EntryKind.IDEA,
    EntryKind.PROMOTER,
    EntryKind.INTRODUCTION,
    EntryKind.THANKS,
)


def results(facts: ReviewFacts) -> Part:
    """What the work brought; without any that is a gap, for it is what they pay for (P14)."""
    found = [one for one in facts.entries if one.kind is EntryKind.RESULT]
    if not found:
        fix = f'liaison add entry {quoted(facts.client)} entry_kind=result what="…"'
        return Part([gap(tr("No result was recorded since then"), fix, Source("client", facts.client_id))])
    return Part([_result(one, facts.day) for one in found[:_RESULTS]], [one.ref for one in found[_RESULTS:]])


def _result(one: EntryFact, day: date) -> Line:
    runs = [Run(upper_first(plain(one.what)), is_strong=True)]
    if one.before and one.after:
        runs.append(Run(tr(", from {before} to {after}", before=plain(one.before, 40), after=plain(one.after, 40))))
    quote = tr("“{words}”", words=plain(one.quote)) if one.quote else ""
    said = f"{quote} {plain(one.person, 40)}".strip() if quote else ""
    return Line(runs=tuple(runs), second=said, mark=short_day(one.on, day), sources=(one.ref,), key=_key(one))


def goals(facts: ReviewFacts) -> Part:
    """Each goal then and now, with how far it has come; and when the goals were last discussed (P5)."""
    lines = [_goal(one, facts.day) for one in facts.goals[:_GOALS]]
    if not lines:
        fix = f'liaison add goal {quoted(facts.client)} what="…"'
        return Part([gap(tr("No goal is known"), fix, Source("client", facts.client_id))])
    if facts.goals_discussed is not None:
        ref, on = facts.goals_discussed
        said = tr("The goals were last discussed on {day}", day=short_day(on, facts.day))
        lines.append(Line(runs=(Run(said),), mark=short_day(on, facts.day), sources=(ref,), key="discussed"))
    else:
        lines.append(Line(runs=(Run(tr("The goals were not discussed since then")),), key="discussed"))
    return Part(lines, [one.ref for one in facts.goals[_GOALS:]])


def _goal(one: GoalFact, day: date) -> Line:
    said = []
    start = one.then.value if one.then is not None else one.baseline
    if start is not None and one.now is not None and (one.then is None or one.then.ref != one.now.ref):
        said.append(tr("{then} then, {now} now", then=figure(start, one.unit), now=figure(one.now.value, one.unit)))
    elif one.now is not None:
        said.append(tr("{now}, no figure since then", now=figure(one.now.value, one.unit)))
    else:
        said.append(tr("no figure yet"))
    if one.target is not None:
        by = tr(" by {day}", day=due_day(one.due, day)) if one.due is not None else ""
        said.append(tr("{target} wanted{by}", target=figure(one.target, one.unit), by=by))
    refs = [one.ref, *(reading.ref for reading in (one.then, one.now) if reading is not None)]
    return Line(
        runs=(Run(upper_first(plain(one.what, 90)), is_strong=True), Run(f": {', '.join(said)}")),
        second=one.closed_words or _progress(one),
        mark=short_day(one.now.on, day) if one.now is not None else "",
        sources=tuple(dict.fromkeys(refs)),
        key=f"goal:{one.ref.id}",
    )


def _progress(one: GoalFact) -> str:
    """How much of the way from the baseline to the target is done."""
    if one.now is None or one.baseline is None or one.target is None or one.baseline == one.target:
        return ""
    share = (one.now.value - one.baseline) / (one.target - one.baseline)
    percent = int((share * 100).to_integral_value())
    if share >= Decimal(1):
        return tr("the target is reached")
    if percent < 0:
        return tr("further away than at the beginning")
    return tr("{n}{space}% of the way", n=percent, space=NARROW_SPACE)


def registers(facts: ReviewFacts) -> Part:
    """Concerns, feedback, requests, ideas, promoter answers, introductions and thanks since then."""
    found = sorted(
        (one for one in facts.entries if one.kind in _LABELS),
        key=lambda one: (_ORDER.index(one.kind), not one.is_open, -one.on.toordinal(), one.ref.id),
    )
    if not any(one.kind is EntryKind.FEEDBACK and one.is_candid for one in found):
        fix = f'liaison add entry {quoted(facts.client)} entry_kind=feedback direction=received what="…"'
        missing = [
            gap(tr("No candid feedback was given or received since then"), fix, Source("client", facts.client_id))
        ]
    else:
        missing = []
    lines = [_entry(one, facts.day) for one in found[:_REGISTERS]]
    return Part([*lines, *missing], [one.ref for one in found[_REGISTERS:]])


def _entry(one: EntryFact, day: date) -> Line:
    text = upper_first(plain(one.what))
    if one.score is not None:
        text = tr("{score} of 10: {what}", score=one.score, what=text)
    said = [_state(one), plain(one.person, 40)]
    return Line(
        runs=(Run(text),),
        second=", ".join(part for part in said if part),
        label=tr(_LABELS[one.kind]),
        mark=short_day(one.on, day),
        sources=(one.ref,),
        key=_key(one),
    )


def _state(one: EntryFact) -> str:
    if one.kind is EntryKind.CONCERN:
        return tr("open until they are told") if one.is_open else tr("answered, and they were told")
    if one.kind in {EntryKind.FEEDBACK, EntryKind.THANKS}:
        given = tr("given by us") if one.direction is Direction.GIVEN else tr("from them")
        return given if one.kind is EntryKind.THANKS or one.is_candid else tr("{who}, praise", who=given)
    if one.outcome in _OUTCOMES and one.kind is not EntryKind.PROMOTER:
        return tr(_OUTCOMES[one.outcome])
    return tr("open") if one.kind in {EntryKind.IDEA, EntryKind.REQUEST} else ""


def turns(facts: ReviewFacts) -> Part:
    """Contact changes, resets and what else turned since then."""
    return Part(
        [
            Line(runs=(Run(one.words),), mark=short_day(one.on, facts.day), sources=(one.ref,), key=one.ref.id)
            for one in facts.turns
        ]
    )


def _key(one: EntryFact) -> str:
    return f"entry:{one.ref.id}"
