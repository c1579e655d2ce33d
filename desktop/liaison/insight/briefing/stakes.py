"""What is at stake for them (P2): what can hurt now first, then what hurts most."""

from __future__ import annotations

import re
from datetime import date
from math import log10
from typing import Final

from liaison.model.briefing import Line, Run
from liaison.model.values import TimeUnit
from liaison.model.words import tr

from . import weights
from .facts import BriefingFacts, StakeFacts
from .phrases import cost_in_words, due_day, gap, lower_first, plain, quoted

_SOON_DAYS: Final = 14
_HORIZON_DAYS: Final = 42
_HOURS: Final = {
    TimeUnit.MINUTE: 1 / 60,
    TimeUnit.HOUR: 1.0,
    TimeUnit.WORKING_HOUR: 1.0,
    TimeUnit.DAY: 24.0,
    TimeUnit.WORKING_DAY: 24.0,
    TimeUnit.WEEK: 168.0,
    TimeUnit.MONTH: 730.0,
    TimeUnit.YEAR: 8_760.0,
}
_ONE_OFF_HOURS: Final = 24.0
#: "Checkout in peak season", "Gift guide, live 1 Dec": the thing itself, without when.
_WHEN: Final = re.compile(r"\s+(?:in|during)\s+(?:the\s+)?(?:\w+\s+)?season$|,\s+(?:goes\s+)?live\b.*$", re.IGNORECASE)


def at_stake(facts: BriefingFacts, day: date) -> list[Line]:
    """A line for each stake that can matter now; those far off only when there is nothing nearer."""
    near = [stake for stake in facts.stakes if _is_near(stake, day)]
    lines = [_line(stake, day, facts.names) for stake in near or facts.stakes]
    if not lines:
        return [
            gap(
                tr("No stakes recorded"),
                f'liaison add stake {quoted(plain(facts.client.name))} what="..." if_it_fails="..."',
                facts.client.source,
            )
        ]
    return lines


def in_season(stake: StakeFacts, day: date) -> bool:
    """Whether ``day`` lies in the yearly season, both ends included; a season may run over new year."""
    if not stake.season_from or not stake.season_until:
        return False
    today = f"{day.month:02d}-{day.day:02d}"
    if stake.season_from <= stake.season_until:
        return stake.season_from <= today <= stake.season_until
    return today >= stake.season_from or today <= stake.season_until


def weight_of(stake: StakeFacts, day: date) -> float:
    """How much a stake matters on ``day``: season and live date first, then what an hour of it costs."""
    total = weights.STAKE_BASE.value
    if in_season(stake, day):
        total += weights.IN_SEASON.value
    if stake.live_on is not None:
        ahead = (stake.live_on - day).days
        if 0 <= ahead <= _SOON_DAYS:
            total += weights.LIVE_SOON.value
        elif 0 <= ahead <= _HORIZON_DAYS:
            total += weights.LIVE_LATER.value
    return total + weights.COST_DIGIT.value * _digits(stake)


def _digits(stake: StakeFacts) -> float:
    amount = float(stake.cost.amount if stake.cost else stake.cost_amount or 0)
    hours = _HOURS.get(stake.cost_per, _ONE_OFF_HOURS) if stake.cost_per else _ONE_OFF_HOURS
    return max(0.0, round(log10(amount / hours), 6)) if amount > 0 else 0.0


def _is_near(stake: StakeFacts, day: date) -> bool:
    return stake.live_on is None or 0 <= (stake.live_on - day).days <= _HORIZON_DAYS


def _line(stake: StakeFacts, day: date, names: frozenset[str]) -> Line:
    cited = (stake.source, stake.learned) if stake.learned else (stake.source,)
    return Line(
        runs=(Run(plain(_words(stake, day, names), 150)),),
        mark=stake.learned.mark(day) if stake.learned else stake.source.mark(day),
        sources=tuple(source.ref for source in cited),
        weight=weight_of(stake, day),
    )


def _words(stake: StakeFacts, day: date, names: frozenset[str]) -> str:
    thing = _WHEN.sub("", plain(stake.what)).strip() or plain(stake.what)
    failing = lower_first(plain(stake.if_it_fails), names)
    cost = cost_in_words(stake.cost, stake.cost_amount, stake.cost_unit, stake.cost_of, stake.cost_per)
    if stake.is_estimate and cost:
        cost = tr("about {cost}", cost=cost)
    if stake.live_on is not None and (stake.live_on - day).days > _HORIZON_DAYS:
        when = plain(stake.note) or tr("live {day}", day=due_day(stake.live_on, day))
        return ", ".join(part for part in (thing, cost, when) if part)
    if stake.live_on is not None and stake.live_on >= day:
        end = plain(stake.note) or ": ".join(part for part in (failing, cost) if part)
        told = tr("{thing} goes live {day}", thing=thing, day=due_day(stake.live_on, day))
        return f"{told}; {end}" if end else told
    season = (tr("in season") if in_season(stake, day) else tr("in its season")) if stake.season_from else ""
    event = failing.split(" or ", 1)[0]
    if cost and event and " " not in event:
        told = tr("{thing} {event} costs {cost}", thing=thing, event=event, cost=cost)
        return f"{told} {season}".strip()
    what = plain(stake.what)
    end = ", ".join(part for part in (failing, cost) if part)
    return f"{what}: {end}" if end else what
