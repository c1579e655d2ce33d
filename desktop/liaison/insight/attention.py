"""Which clients need attention today, and why, in a sentence.

Until warning signs exist the order rests on plain facts only: silence beyond the client's rhythm (P3), late promises
weighed by what is at stake (P8, P2), lateness that nobody mentioned (P18) and a point of contact who leaves (P13).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from liaison.model.words import count, short_day, tr

#: Days without contact after which a client without an agreed rhythm is mentioned.
UNKNOWN_RHYTHM: Final = 45
#: How far beyond their rhythm silence has to go before it is mentioned.
BEYOND_RHYTHM: Final = 1.5
#: Days ahead in which a leaving point of contact is mentioned.
LEAVING_AHEAD: Final = 30
#: Fewest late deliverables without a word that are mentioned.
UNMENTIONED: Final = 2
_STAKE_WEIGHT: Final = 2.0


@dataclass(frozen=True, slots=True)
class LatePromise:
    """One of our open promises past its date."""

    id: str
    what: str
    days: int
    has_stake: bool


@dataclass(frozen=True, slots=True)
class Leaving:
    """A point of contact who leaves; ``successor`` is None while nobody is named."""

    id: str
    name: str
    on: date
    successor: str | None


@dataclass(frozen=True, slots=True)
class Pulse:
    """The plain facts of one client that may call for attention.

    ``contact`` is the first name to ring, ``unmentioned`` holds the late deliverables nobody spoke of (kind and id).
    """

    client_id: str
    client: str
    last_contact_on: date | None
    last_contact_id: str | None
    since_on: date | None
    rhythm_days: int | None
    contact: str | None
    late: tuple[LatePromise, ...] = ()
    unmentioned: tuple[str, ...] = ()
    leaving: Leaving | None = None


@dataclass(frozen=True, slots=True)
class Attention:
    """One client with the reason that weighs most, the next sensible step and the records behind both."""

    client_id: str
    client: str
    reason: str
    step: str
    weight: float
    sources: tuple[tuple[str, str], ...]
    #: What the records behind it are called; empty where their kinds say it.
    evidence: str = ""


def needs_attention(pulses: Iterable[Pulse], day: date, *, limit: int = 5) -> tuple[Attention, ...]:
    """The clients that need attention on ``day``, the weightiest reason of each, weightiest client first."""
    found: list[Attention] = []
    for pulse in pulses:
        reasons = all_reasons(pulse, day)
        if reasons:
            found.append(max(reasons, key=lambda reason: (reason.weight, reason.reason)))
    return tuple(sorted(found, key=lambda one: (-one.weight, one.client, one.client_id))[:limit])


def all_reasons(pulse: Pulse, day: date) -> tuple[Attention, ...]:
    """Every reason why one client needs attention on ``day``, the weightiest first."""
    said = (_silence(pulse, day), _late(pulse), _unmentioned(pulse), _leaving(pulse, day))
    reasons = [reason for reason in said if reason is not None]
    return tuple(sorted(reasons, key=lambda reason: (-reason.weight, reason.reason)))


def _silence(pulse: Pulse, day: date) -> Attention | None:
    """Silence beyond their rhythm: 1.5 times as long weighs 1.5."""
    heard = pulse.last_contact_on or pulse.since_on
    if heard is None:
        return None
    quiet = (day - heard).days
    rhythm = pulse.rhythm_days or UNKNOWN_RHYTHM
    if quiet <= rhythm * BEYOND_RHYTHM:
        return None
    days = count(quiet, "Quiet for {n} day", "Quiet for {n} days")
    agreed = tr("your rhythm is {n}", n=pulse.rhythm_days) if pulse.rhythm_days else tr("no rhythm is agreed")
    step = tr("Ring {name}", name=pulse.contact) if pulse.contact else tr("Get in touch")
    sources = (("interaction", pulse.last_contact_id),) if pulse.last_contact_id else (("client", pulse.client_id),)
    return Attention(pulse.client_id, pulse.client, f"{days}, {agreed}", step, quiet / rhythm, sources)


def _late(pulse: Pulse) -> Attention | None:
    """Late promises of ours: a week weighs 1, twice that and more where a stake hangs on it."""
    if not pulse.late:
        return None
    worst = max(pulse.late, key=lambda late: (_late_weight(late), late.what))
    days = count(worst.days, "{n} day late", "{n} days late")
    more = len(pulse.late) - 1
    reason = tr("We owe {what}, {days}", what=worst.what, days=days)
    if more:
        reason += count(more, " and {n} more is late", " and {n} more are late")
    step = tr("Tell {name}", name=pulse.contact) if pulse.contact else tr("Tell them")
    sources = tuple(("commitment", late.id) for late in pulse.late)
    return Attention(pulse.client_id, pulse.client, reason, step, _late_weight(worst), sources)


def _late_weight(late: LatePromise) -> float:
    return late.days / 7 * (_STAKE_WEIGHT if late.has_stake else 1.0)


def _unmentioned(pulse: Pulse) -> Attention | None:
    """Late work that nobody mentioned: the beginning of cosiness (P18)."""
    number = len(pulse.unmentioned)
    if number < UNMENTIONED:
        return None
    return Attention(
        pulse.client_id,
        pulse.client,
        count(number, "{n} late deliverable went unmentioned", "{n} late deliverables went unmentioned"),
        tr("Raise it with {name}", name=pulse.contact) if pulse.contact else tr("Raise it"),
        number * 0.75,
        tuple(("commitment", one) for one in pulse.unmentioned),
    )


def _leaving(pulse: Pulse, day: date) -> Attention | None:
    """A point of contact who leaves soon weighs more the nearer it is, and most without a successor."""
    leaving = pulse.leaving
    if leaving is None or not 0 <= (leaving.on - day).days <= LEAVING_AHEAD:
        return None
    when = tr("Point of contact leaves on {day}", day=short_day(leaving.on, day))
    named = tr("{name} follows", name=leaving.successor) if leaving.successor else tr("no successor named")
    weight = (1.0 if leaving.successor else 2.0) * (1 - (leaving.on - day).days / (LEAVING_AHEAD * 2))
    return Attention(
        pulse.client_id,
        pulse.client,
        f"{when}, {named}",
        tr("Plan the handover"),
        weight,
        (("contact_change", leaving.id),),
    )
