"""The tables of the back-test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median
from typing import Final

from liaison.insight.signs.finding import NAMES, Sign

from .replay import Replayed
from .scoring import Lit, Score, alarms, best_baseline, by_chance, score
from .truth import Ending

LEAST_SHARE: Final = 0.85
LEAST_LEAD: Final = 60.0
MOST_FALSE: Final = 0.5
_MOOD_LEVELS: Final = tuple(one / 10 for one in range(-6, 9))
_QUIET_LEVELS: Final = tuple(float(one) for one in (14, 18, 21, 25, 28, 32, 35, 40, 45, 50, 60, 75, 90, 120))


def report(clients: Sequence[Replayed], every: int = 1) -> str:
    """Everything that is printed."""
    ended = [one for one in clients if one.ending is not None]
    years = sum(one.days for one in clients) / 365.25
    head = f"{len(clients)} clients, {years:.0f} client-years, {len(ended)} endings, {_with_cause(ended)} with a cause"
    parts = [head, _ways(clients, every), _goals(any_act(clients)), _by_ending(clients), _signs(clients)]
    return "\n\n".join(parts)


def any_act(clients: Sequence[Replayed]) -> Score:
    """Any finding that asks to act."""
    return score(clients, lambda one: one.act)


def moods_below(level: float, every: int = 1) -> Callable[[Replayed], Lit]:
    """The first baseline: the mean of the last five moods is below a level."""
    return lambda one: {"": [n * every for n, mood in enumerate(one.moods) if mood is not None and mood < level]}


def quiet_beyond(days: float, every: int = 1) -> Callable[[Replayed], Lit]:
    """The second baseline: nothing was heard for so many days."""
    return lambda one: {"": [place * every for place, quiet in enumerate(one.quiet) if quiet > days]}


def _with_cause(ended: Sequence[Replayed]) -> int:
    return sum(one.is_announceable for one in ended)


_HEAD: Final = f"{'':<46} {'announced':>13} {'days before':>12} {'false a year':>13} {'all well':>9}"


def _line(name: str, of: Score) -> str:
    said = f"{of.share:>5.0%} ({of.announced}/{of.endings})"
    return f"{name:<46} {said:>13} {of.lead:>12.0f} {of.false_rate:>13.2f} {of.calm_rate:>9.2f}"


def _ways(clients: Sequence[Replayed], every: int) -> str:
    lines = [_HEAD, _line("Any finding that asks to act", any_act(clients))]
    lines.append(_line("Any warning or graver", score(clients, lambda one: one.warn)))
    level, of = best_baseline(clients, lambda one, at: moods_below(at, every)(one), _MOOD_LEVELS, MOST_FALSE)
    lines.append(_line(f"Baseline: mean of the last five moods < {level:.1f}", of))
    level, of = best_baseline(clients, lambda one, at: quiet_beyond(at, every)(one), _QUIET_LEVELS, MOST_FALSE)
    lines.append(_line(f"Baseline: no contact for more than {level:.0f} days", of))
    lines.append("The baselines are given the level that serves them best on these very clients.")
    return "\n".join(lines)


def _goals(of: Score) -> str:
    checks = (
        (of.share >= LEAST_SHARE, f"announced {of.share:.1%}, at least {LEAST_SHARE:.0%}"),
        (of.lead >= LEAST_LEAD, f"{of.lead:.0f} days before, at least {LEAST_LEAD:.0f}"),
        (of.false_rate <= MOST_FALSE, f"{of.false_rate:.2f} false alarms a client-year, at most {MOST_FALSE}"),
    )
    return "\n".join(f"{'reached' if is_good else 'MISSED '}  {words}" for is_good, words in checks)


def _by_ending(clients: Sequence[Replayed]) -> str:
    lines = ["By ending, any finding that asks to act:"]
    for ending in Ending:
        of = [one for one in clients if one.ending is ending]
        if ending is Ending.OUTSIDE:
            number, lit = by_chance(clients, lambda one: one.act)
            lines.append(f"  {ending.value:<40} {lit} of {number}, by chance; not foreseeable")
            continue
        first = [[day for day in alarms(one.act) if day >= (one.cause or 0)][:1] for one in of]
        leads = [one.days - days[0] for one, days in zip(of, first, strict=True) if days]
        middle = f"{median(leads):.0f} days before" if leads else "none"
        lines.append(f"  {ending.value:<40} {len(leads)} of {len(of)}, {middle}")
    return "\n".join(lines)


def _signs(clients: Sequence[Replayed]) -> str:
    lines = [f"{'By sign':<34} {'asks to act':>30}   {'warns or asks to act':>30}"]
    lines.append(f"{'':<34} {'announced  before   false':>30}   {'announced  before   false':>30}")
    for sign in Sign:
        grave, any_ = (_of_sign(clients, sign.value, is_act) for is_act in (True, False))
        if any_.announced or any_.false_alarms:
            lines.append(f"{NAMES[sign]:<34} {_short(grave):>30}   {_short(any_):>30}")
    return "\n".join(lines)


def _of_sign(clients: Sequence[Replayed], sign: str, is_act: bool) -> Score:
    return score(clients, lambda one: {sign: (one.act if is_act else one.warn).get(sign, ())})


def _short(of: Score) -> str:
    if not of.announced and not of.false_alarms:
        return "–"
    return f"{of.share:>9.0%} {of.lead:>7.0f} {of.false_rate:>7.2f}"
