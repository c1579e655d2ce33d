"""Signs of contact: silence, cancelled meetings, slow answers."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from math import ceil
from typing import Final

from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import WEAK
from liaison.model.values import CommitmentKind, InteractionKind, InteractionStatus, Side
from liaison.model.words import count, in_places, tr

from .facts import ContactFact, PromiseFact, SignFacts
from .finding import Finding, Severity, Sign
from .phrasing import raise_it, refs, ring
from .table import SignTable, Slowing

CONTACT: Final = frozenset(InteractionKind) - {InteractionKind.NOTE}
MEETINGS: Final = frozenset({InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT})
BY_THEM: Final = frozenset({InteractionStatus.MISSED, InteractionStatus.CANCELLED_BY_THEM})
ANSWERS: Final = frozenset({CommitmentKind.REPLY, CommitmentKind.FEEDBACK, CommitmentKind.APPROVAL})
#: Contacts that make a habit, and the days they are looked for in.
_HABIT_CONTACTS: Final = 6
_HABIT_DAYS: Final = 200
_QUARTER: Final = 91
_YEAR: Final = 365
_DAY: Final = 86_400.0


def silence(facts: SignFacts, table: SignTable) -> Finding | None:
    """P3, P16: a client juggles many things, and the first thing that fades is contact.

    Days on which nobody is there are not counted. Without an agreed rhythm their habit counts, the middle of the gaps
    in the last half-year; without one of these, a rhythm that most clients have.
    """
    held = [one for one in facts.contacts if is_contact(one)]
    last = held[-1] if held else None
    heard = last.on if last else facts.begun_on
    limits = table.silence
    if heard == date.min:
        return None
    quiet = (facts.day - heard).days - closed_days(facts, heard, facts.day)
    habit = None if facts.rhythm_days else _habit(held, facts.day)
    rhythm = facts.rhythm_days or habit or limits.unknown_rhythm_days
    if quiet <= rhythm * limits.warn:
        return None
    severity = Severity.WARN
    if quiet > rhythm * limits.act and quiet >= limits.act_at_least_days:
        severity = Severity.ACT
    if quiet > rhythm * limits.act_before_renewal and _is_decided_soon(facts, table):
        severity = Severity.ACT
    if last is None and facts.since_on is not None and facts.since_on < facts.recorded_on:
        severity = Severity.NOTE  # they were a client before, and no contact of them was ever written down
    if facts.rhythm_days:
        agreed = tr("your rhythm is {n}", n=rhythm)
    else:
        agreed = tr("usually it is {n}", n=rhythm) if habit else tr("no rhythm is agreed")
    shown = (facts.day - heard).days
    if last is None and facts.is_known_late:
        said = count(shown, "No contact in the {n} day on record", "No contact in the {n} days on record")
    else:
        said = count(shown, "Quiet for {n} day", "Quiet for {n} days")
    return Finding(
        Sign.SILENCE,
        severity,
        heard + timedelta(days=ceil(rhythm * limits.warn)),
        f"{said}, {agreed}",
        refs("interaction", [last.id]) if last else refs("client", [facts.client_id]),
        tr("The last contact") if last else tr("The client’s record"),
        ring(facts),
    )


def _is_decided_soon(facts: SignFacts, table: SignTable) -> bool:
    """Whether a renewal is near while rapport is weak (P7): then a silence is an answer."""
    rapport = facts.lines.get(LineName.RAPPORT)
    if rapport is None or rapport.word not in WEAK:
        return False
    return any(0 <= (one.on - facts.day).days <= table.renewal.warn_days for one in facts.renewals)


def is_contact(one: ContactFact) -> bool:
    """Whether something counts as having been in touch."""
    return one.status is InteractionStatus.HELD and one.kind in CONTACT


def _habit(held: list[ContactFact], day: date) -> int | None:
    """The middle of the gaps between the contacts of the last half-year; None where there are too few."""
    first = day - timedelta(days=_HABIT_DAYS)
    known = sorted({one.on for one in held if one.on >= first})
    if len(known) < _HABIT_CONTACTS:
        return None
    gaps = sorted((after - before).days for before, after in pairwise(known))
    return max(7, gaps[len(gaps) // 2])


def closed_days(facts: SignFacts, since: date, until: date) -> int:
    """Days from the day after ``since`` until another on which nobody is there."""
    total = 0
    for first, last in facts.closed:
        start, end = max(first, since + timedelta(days=1)), min(last, until)
        total += max(0, (end - start).days + 1)
    return total


def cancelled(facts: SignFacts, table: SignTable) -> Finding | None:
    """P3, P7: meetings that they call off one after the other say what nobody says aloud."""
    first = facts.day - timedelta(days=table.cancelled.days)
    row: list[ContactFact] = []
    for one in reversed(facts.contacts):
        if one.kind not in MEETINGS or one.status is InteractionStatus.CANCELLED_BY_US:
            continue
        if one.status not in BY_THEM or one.on < first:
            break
        row.append(one)
    if len(row) < table.cancelled.warn:
        return None
    said = count(len(row), "{n} meeting was called off by them", "{n} meetings in a row were called off by them")
    return Finding(
        Sign.CANCELLED,
        Severity.ACT if len(row) >= table.cancelled.act else Severity.WARN,
        row[len(row) - table.cancelled.warn].on,
        said,
        refs("interaction", (one.id for one in row)),
        count(len(row), "{n} meeting", "{n} meetings"),
        ring(facts),
    )


def their_replies(facts: SignFacts, table: SignTable) -> Finding | None:
    """P22, P12: whoever answers more slowly than before has other things in mind than us."""
    found = _slowing(facts, Side.THEIRS, table.their_replies)
    if found is None:
        return None
    severity, since, now, before, last = found
    return Finding(
        Sign.THEIR_REPLIES,
        severity,
        since,
        tr("They answer in {now} days, it was {before}", now=now, before=before),
        refs("commitment", (one.id for one in last)),
        count(len(last), "{n} answer", "{n} answers"),
        ring(facts),
    )


def our_replies(facts: SignFacts, table: SignTable) -> Finding | None:
    """P8, P22: what we ask of them holds for us; slow answers of ours are noticed before we notice them."""
    found = _slowing(facts, Side.OURS, table.our_replies)
    if found is None:
        return None
    severity, since, now, before, last = found
    said = tr("We answer in {now} days, it was {before}", now=now, before=before)
    return Finding(
        Sign.OUR_REPLIES,
        severity,
        since,
        said,
        refs("commitment", (one.id for one in last)),
        count(len(last), "{n} answer", "{n} answers"),
        raise_it(facts, said),
    )


_Slow = tuple[Severity, date, str, str, list[PromiseFact]]


def _slowing(facts: SignFacts, side: Side, limits: Slowing) -> _Slow | None:
    """The middle of the last answers against that of the year before them; open ones count what they took so far."""
    taken = [
        (one.closed_on or facts.day, days_, one)
        for one in facts.promises
        if one.side is side and one.kind in ANSWERS and not one.is_dropped
        if (days_ := _days_taken(one, facts.day)) is not None
    ]
    taken.sort(key=lambda one: (one[0], one[2].id))
    last, earlier = taken[-limits.answers :], taken[: -limits.answers]
    earlier = [one for one in earlier if one[0] >= facts.day - timedelta(days=_YEAR)]
    if len(earlier) < limits.answers or last[0][0] < facts.day - timedelta(days=_QUARTER):
        return None
    now, before = _middle([one[1] for one in last]), max(0.25, _middle([one[1] for one in earlier]))
    if now < before * limits.warn or now - before < limits.grown_days:
        return None
    severity = Severity.ACT if now >= before * limits.act and now - before >= 2 * limits.grown_days else Severity.WARN
    return severity, last[0][0], figure(now), figure(before), [one[2] for one in last]


def _days_taken(one: PromiseFact, day: date) -> float | None:
    """Days from the asking to the answer; an open one counts only once its time is over."""
    if one.asked_on is None or (one.closed_on is None and not (one.due_on is not None and one.due_on < day)):
        return None
    if one.asked_at is not None and one.closed_at is not None:
        return max(0.0, (one.closed_at - one.asked_at).total_seconds() / _DAY)
    return float(max(0, ((one.closed_on or day) - one.asked_on).days))


def _middle(values: list[float]) -> float:
    known = sorted(values)
    half = len(known) // 2
    return known[half] if len(known) % 2 else (known[half - 1] + known[half]) / 2


def figure(value: float) -> str:
    """A number of days in a sentence: whole from 2 on."""
    return in_places(value, 0 if value >= 2 or value == round(value) else 1)
