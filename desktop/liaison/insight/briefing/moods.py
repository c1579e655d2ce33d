"""How they are: the last moods, whether they were about us, and in which context (P4)."""

from __future__ import annotations

from datetime import date
from typing import Final

from liaison.model.briefing import Line, Run
from liaison.model.values import AboutUs, Mood
from liaison.model.words import short_day, tr

from . import weights
from .facts import BriefingFacts, InteractionFacts
from .phrases import gap, lower_first, plain, quoted, upper_first

_STALE_DAYS: Final = 60
_SAME_TIME_DAYS: Final = 14
_REMEMBERED_DAYS: Final = 90
_BAD: Final = frozenset({Mood.STRAINED, Mood.TENSE})


def moods(facts: BriefingFacts, day: date) -> list[Line]:
    """The last mood noted and, if it is another one, the last bad mood about us of three months.

    A mood of which it is known whether it was about us says more than the same mood, up to two weeks younger, of which
    it is not. A bad one, and another one than before, is said whatever is known of it.
    """
    noted = sorted(
        (one for one in facts.interactions if one.mood is not None and one.day <= day),
        key=lambda one: (one.day, one.source.id),
        reverse=True,
    )
    if not noted:
        return [_unknown(facts)]
    latest = _latest(noted)
    lines = [_line(latest, day, weights.LATEST_MOOD.value, facts.names)]
    about_us = next((one for one in noted if one.mood in _BAD and one.about_us is AboutUs.ABOUT_US), None)
    if about_us and about_us is not latest and (day - about_us.day).days <= _REMEMBERED_DAYS:
        lines.append(_line(about_us, day, weights.MOOD_ABOUT_US.value, facts.names))
    return lines


def _latest(noted: list[InteractionFacts]) -> InteractionFacts:
    newest = noted[0]
    for one in noted if newest.mood not in _BAD else ():
        if one.mood is not newest.mood or (newest.day - one.day).days > _SAME_TIME_DAYS:
            break
        if one.about_us in {AboutUs.ABOUT_US, AboutUs.NOT_ABOUT_US}:
            return one
    return newest


def _unknown(facts: BriefingFacts) -> Line:
    last = facts.last_met
    fix = (
        f'liaison set {last.source.id[-8:]} mood=good about_us="about us"'
        if last
        else f'liaison note {quoted(plain(facts.client.name))} "Met ..."'
    )
    source = last.source if last else facts.client.source
    return gap(tr("No mood recorded"), fix, source)


def _line(one: InteractionFacts, day: date, weight: float, names: frozenset[str]) -> Line:
    told = tr("{mood} on {day}", mood=upper_first(tr(str(one.mood))), day=short_day(one.day, day))
    context = lower_first(plain(one.context, 90), names)
    runs = [Run(f"{told}: {context}" if context else told)]
    if one.about_us is AboutUs.NOT_ABOUT_US:
        runs += [Run(", "), Run(tr("not about us"), is_strong=True)]
    elif one.about_us is AboutUs.ABOUT_US:
        runs += [Run(", "), Run(tr("about us"), is_strong=True)]
    else:
        runs.append(Run(tr(", whether about us is not known")))
    if (day - one.day).days > _STALE_DAYS and weight == weights.LATEST_MOOD.value:
        runs.append(Run(tr("; no mood noted since")))
    return Line(runs=tuple(runs), mark=one.source.mark(day), sources=(one.source.ref,), weight=weight)
