"""Everything the signs find about one client on a day, the weightiest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import exp
from typing import Final

from .care import candour, concern_open, concern_untold, cosy, mood, promoter
from .contact import cancelled, our_replies, silence, their_replies
from .facts import SignFacts, StakeFact
from .finding import FRESH_DAYS, Finding, Sign, gravity
from .lasting import broken_by_them, broken_by_us, goals, proactive, renewal, reset, result, review, stakes
from .people import contact_leaving, decision_maker, level_unspoken, newcomer, single_thread
from .promises import delivery, last_minute, let_off, never_hits, promise_late, slip_untold, slipped_twice, waiting
from .table import DEFAULT, SignTable
from .together import together

Rule = Callable[[SignFacts, SignTable], Finding | None]

#: The rule behind each sign.
RULES: Final[dict[Sign, Rule]] = {
    Sign.SILENCE: silence,
    Sign.THEIR_REPLIES: their_replies,
    Sign.OUR_REPLIES: our_replies,
    Sign.MOOD: mood,
    Sign.DELIVERY: delivery,
    Sign.COSY: cosy,
    Sign.NEVER_HITS: never_hits,
    Sign.CONTACT_LEAVING: contact_leaving,
    Sign.NEWCOMER: newcomer,
    Sign.SINGLE_THREAD: single_thread,
    Sign.LEVEL_UNSPOKEN: level_unspoken,
    Sign.DECISION_MAKER: decision_maker,
    Sign.CONCERN_OPEN: concern_open,
    Sign.CONCERN_UNTOLD: concern_untold,
    Sign.SLIPPED_TWICE: slipped_twice,
    Sign.SLIP_UNTOLD: slip_untold,
    Sign.PROMISE_LATE: promise_late,
    Sign.LAST_MINUTE: last_minute,
    Sign.PROACTIVE: proactive,
    Sign.RESULT: result,
    Sign.GOALS: goals,
    Sign.STAKES: stakes,
    Sign.BROKEN_BY_THEM: broken_by_them,
    Sign.BROKEN_BY_US: broken_by_us,
    Sign.REVIEW: review,
    Sign.RESET: reset,
    Sign.RENEWAL: renewal,
    Sign.CANCELLED: cancelled,
    Sign.PROMOTER: promoter,
    Sign.WAITING: waiting,
    Sign.CANDOUR: candour,
    Sign.LET_OFF: let_off,
    Sign.TOGETHER: together,
}
#: What one sign says already where it rests on the same records: nothing is said twice.
_SAID_BY: Final[dict[Sign, tuple[Sign, ...]]] = {
    Sign.SLIP_UNTOLD: (Sign.COSY,),
    Sign.PROMISE_LATE: (Sign.COSY, Sign.SLIP_UNTOLD, Sign.SLIPPED_TWICE),
    Sign.THEIR_REPLIES: (Sign.BROKEN_BY_THEM,),
    Sign.OUR_REPLIES: (Sign.BROKEN_BY_US,),
}
_SOON: Final = 30
#: Cosiness weighs more than its severity says: it is the one nobody complains about (P18).
_BIGGEST_RISK: Final = 1.5


def findings(facts: SignFacts, table: SignTable = DEFAULT) -> tuple[Finding, ...]:
    """What the signs find, weightiest first: severity, then what is at stake, then how fresh it is."""
    found = {sign: one for sign, rule in RULES.items() if (one := rule(facts, table)) is not None}
    stake = at_stake(facts)
    kept = [one for one in found.values() if not _is_said(one, found)]
    weighed = (replace(one, weight=_weight(one, stake, facts)) for one in kept)
    return tuple(sorted(weighed, key=lambda one: (-one.weight, one.sign)))


def _is_said(one: Finding, found: dict[Sign, Finding]) -> bool:
    """Whether another finding that is as grave rests on all the records of this one."""
    return any(
        (other := found.get(sign)) is not None
        and gravity(other.severity) >= gravity(one.severity)
        and set(one.sources) <= set(other.sources)
        for sign in _SAID_BY.get(one.sign, ())
    )


def _weight(one: Finding, stake: float, facts: SignFacts) -> float:
    age = max(0, (facts.day - one.since).days)
    risk = _BIGGEST_RISK if one.sign is Sign.COSY else 1.0
    return risk * gravity(one.severity) * (1.0 + stake) * (1.0 + 0.5 * exp(-age / FRESH_DAYS))


def at_stake(facts: SignFacts) -> float:
    """How much hangs on the client now, 0 to 1 (P2): a stake in its season or near, a promise on one, a renewal."""
    if not facts.stakes and not facts.renewals:
        return 0.0
    live = [one for one in facts.stakes if one.ended_on is None or one.ended_on > facts.day]
    is_soon = any(_is_hot(one, facts) for one in live)
    owed = any(one.has_stake and one.is_open for one in facts.promises)
    renews = any(0 <= (one.on - facts.day).days <= 3 * _SOON for one in facts.renewals)
    return min(1.0, 0.2 * bool(live) + 0.4 * is_soon + 0.3 * owed + 0.3 * renews)


def _is_hot(stake: StakeFact, facts: SignFacts) -> bool:
    if stake.live_on is not None and 0 <= (stake.live_on - facts.day).days <= _SOON:
        return True
    if stake.season is None:
        return False
    first, last = stake.season
    today = f"{facts.day:%m-%d}"
    return first <= today <= last if first <= last else today >= first or today <= last
