"""The thresholds of the signs, all in one typed table that can be seen and changed.

The figures that ask to act are chosen by the back-test: early enough, and seldom in vain. What foretells nothing by
itself, as an answer that was not passed on, warns and no more.

``warn`` and ``act`` say where a sign becomes a warning and where it asks to act; what lies below ``warn`` is not said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class Silence:
    """In rhythms: how long nothing was heard, divided by the rhythm agreed, else by their habit.

    Before a renewal, with rapport weak, it asks to act from ``act_before_renewal`` on.
    """

    warn: float = 1.5
    act: float = 4.0
    act_before_renewal: float = 2.5
    unknown_rhythm_days: int = 45
    act_at_least_days: int = 42


@dataclass(frozen=True, slots=True)
class Slowing:
    """The middle of the last answers, divided by that of those before; and by how many days it must have grown."""

    warn: float = 1.75
    act: float = 4.0
    grown_days: float = 1.0
    answers: int = 4


@dataclass(frozen=True, slots=True)
class Falling:
    """How sure it must be that a line fell in thirteen weeks, and how far, on the scale from -1 to 1."""

    sure: float = 0.8
    warn_drop: float = 0.15
    act_sure: float = 0.95
    act_drop: float = 0.4
    act_below: float = 0.0


@dataclass(frozen=True, slots=True)
class Cosy:
    """Rapport above, while delivery is below or so many late deliverables went unmentioned."""

    rapport_above: float = 0.15
    delivery_below: float = -0.15
    unmentioned: int = 2
    act_unmentioned: int = 3
    act_delivery_below: float = -0.5


@dataclass(frozen=True, slots=True)
class NeverHits:
    """Of the last deliverables: how many may miss, and how many rounds of changes they may take on average."""

    deliverables: int = 5
    missed: int = 3
    act_missed: int = 4
    rounds: float = 2.0
    act_rounds: float = 2.5


@dataclass(frozen=True, slots=True)
class Ahead:
    """Days ahead of which something is said, and asks to act."""

    warn_days: int
    act_days: int


@dataclass(frozen=True, slots=True)
class Beyond:
    """Days beyond which something is a warning, and asks to act."""

    warn_days: int
    act_days: int


@dataclass(frozen=True, slots=True)
class Number:
    """How often something may happen before it is a warning, and asks to act, within some days."""

    warn: int
    act: int
    days: int = 90


@dataclass(frozen=True, slots=True)
class Long:
    """Days without something after which it is noted, and after which it is a warning."""

    note_days: int
    warn_days: int


@dataclass(frozen=True, slots=True)
class Unmet:
    """Days a new stakeholder may wait to be met, and for how long one counts as new."""

    wait_days: int = 14
    new_days: int = 120


@dataclass(frozen=True, slots=True)
class Thread:
    """Days looked back on, and the fewest contacts that say something."""

    days: int = 180
    contacts: int = 6


@dataclass(frozen=True, slots=True)
class LastMinute:
    """Requests with less notice than this: how many in sixty days, and how many times as often as before."""

    notice_days: int = 3
    warn: int = 3
    times: float = 1.5
    act: int = 8


@dataclass(frozen=True, slots=True)
class Broken:
    """The share of kept cases below which a clause counts as broken, and the fewest cases that say so."""

    warn_below: float = 0.6
    act_below: float = 0.3
    cases: int = 3
    act_cases: int = 8


@dataclass(frozen=True, slots=True)
class Promoter:
    """By how much an answer fell, and how low the last one is."""

    warn_drop: int = 2
    act_drop: int = 4
    act_score: int = 4


@dataclass(frozen=True, slots=True)
class Together:
    """How much all that changed says together, before it asks to act, and how large a change is looked for.

    ``act`` is the sum of what the records say, each the logarithm of how many times likelier it is after a change; a
    change takes ``times`` as long, comes ``times`` as often, or has ``odds`` times the odds.
    """

    act: float = 7.5
    times: float = 2.0
    odds: float = 3.0


@dataclass(frozen=True, slots=True)
class SignTable:
    """Every threshold, by sign."""

    silence: Silence = field(default_factory=Silence)
    their_replies: Slowing = field(default_factory=Slowing)
    our_replies: Slowing = field(default_factory=Slowing)
    mood: Falling = field(default_factory=lambda: Falling(act_sure=0.85, act_drop=0.25, act_below=0.1))
    delivery: Falling = field(default_factory=lambda: Falling(act_sure=0.8, act_drop=0.15, act_below=-0.5))
    cosy: Cosy = field(default_factory=Cosy)
    never_hits: NeverHits = field(default_factory=NeverHits)
    contact_leaving: Ahead = field(default_factory=lambda: Ahead(30, 30))
    newcomer: Unmet = field(default_factory=Unmet)
    single_thread: Thread = field(default_factory=Thread)
    level_unspoken: Thread = field(default_factory=Thread)
    decision_maker: Thread = field(default_factory=Thread)
    concern_open: Beyond = field(default_factory=lambda: Beyond(0, 28))
    concern_days: int = 14
    concern_untold: Beyond = field(default_factory=lambda: Beyond(3, 3650))
    slipped_twice: Number = field(default_factory=lambda: Number(2, 3))
    slip_untold: Number = field(default_factory=lambda: Number(1, 4))
    promise_late: Beyond = field(default_factory=lambda: Beyond(7, 28))
    last_minute: LastMinute = field(default_factory=LastMinute)
    proactive: Long = field(default_factory=lambda: Long(120, 210))
    result: Long = field(default_factory=lambda: Long(180, 270))
    goals: Long = field(default_factory=lambda: Long(120, 240))
    stakes_unknown_days: int = 60
    clause: Broken = field(default_factory=Broken)
    review: Beyond = field(default_factory=lambda: Beyond(7, 90))
    reset: Beyond = field(default_factory=lambda: Beyond(0, 30))
    renewal: Ahead = field(default_factory=lambda: Ahead(90, 30))
    cancelled: Number = field(default_factory=lambda: Number(2, 3))
    promoter: Promoter = field(default_factory=Promoter)
    waiting: Beyond = field(default_factory=lambda: Beyond(14, 45))
    candour: Long = field(default_factory=lambda: Long(90, 150))
    let_off: Number = field(default_factory=lambda: Number(3, 6))
    together: Together = field(default_factory=Together)


DEFAULT: Final = SignTable()
