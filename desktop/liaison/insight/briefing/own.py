"""What stands on the sheet because a person said so: points to make, lines added by hand, those of us on the call."""

from __future__ import annotations

from datetime import date
from typing import Final

from liaison.model.briefing import Line, Run, SectionKey
from liaison.model.values import Side
from liaison.model.words import tr

from . import weights
from .facts import BriefingFacts, CommitmentFacts, OursFacts, OwnLineFacts
from .phrases import due_day, lower_first, plain
from .promises import shown_promises

#: Own words are cut on the page where they would take more than two rows of it.
_LONGEST: Final = 120
_OWED_SHOWN: Final = 2


def points(facts: BriefingFacts, day: date) -> list[Line]:
    """What we want to say and have not said yet, in the order given by hand."""
    return [
        Line(
            runs=(Run(plain(point.what, _LONGEST)),),
            mark=point.source.mark(day),
            sources=(point.source.ref,),
            weight=weights.OWN.value,
        )
        for point in facts.hand.points
    ]


def added(facts: BriefingFacts, section: SectionKey, day: date) -> list[Line]:
    """The lines added by hand to a section."""
    return [_added(one, day) for one in facts.hand.added if one.section is section]


def _added(one: OwnLineFacts, day: date) -> Line:
    return Line(
        runs=(Run(plain(one.what, _LONGEST)),),
        mark=one.source.mark(day),
        sources=(one.source.ref,),
        weight=weights.OWN.value,
        is_pinned=one.is_pinned,
    )


def our_side(facts: BriefingFacts, day: date) -> list[Line]:
    """Those of us on the call with what they owe (P11); alone one needs no list of oneself."""
    if all(one.is_me for one in facts.ours):
        return []
    owed = shown_promises(facts, Side.OURS, day)
    return [
        _colleague(one, [promise for promise in owed if promise.colleague_id == one.source.id], facts, day)
        for one in facts.ours
    ]


def _colleague(one: OursFacts, owed: list[CommitmentFacts], facts: BriefingFacts, day: date) -> Line:
    name = plain(one.name, 60)
    runs = [Run(name, is_strong=True)]
    if one.role:
        runs.append(Run(", " + plain(one.role, 60)))
    shown = [_promise(promise, facts, day) for promise in owed[:_OWED_SHOWN]]
    if len(owed) > _OWED_SHOWN:
        shown.append(tr("{n} more", n=len(owed) - _OWED_SHOWN))
    return Line(
        runs=tuple(runs),
        second=tr("Owes: {promises}", promises="; ".join(shown)) if shown else "",
        sources=(one.source.ref, *(promise.source.ref for promise in owed)),
        weight=weights.ON_THE_CALL.value - one.is_me,
    )


def _promise(promise: CommitmentFacts, facts: BriefingFacts, day: date) -> str:
    what = lower_first(plain(promise.what, 50), facts.names)
    if promise.due_on is None:
        return what
    due = due_day(promise.due_on, day)
    return tr("{what}, late since {day}", what=what, day=due) if promise.due_on < day else f"{what}, {due}"
