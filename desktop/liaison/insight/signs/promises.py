"""Signs of promises: what slips, what nobody was told, what misses the mark, what waits (P8, P18, P22)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from liaison.insight.trends.observing import LineName
from liaison.model.values import CommitmentKind, Mark, Side
from liaison.model.words import count, in_places, tr

from .facts import PromiseFact, SignFacts, SlipFact
from .finding import Finding, Severity, Sign
from .lines import LineState
from .phrasing import days, days_late, named, new, raise_it, refs, short, tell
from .table import Falling, SignTable

_WAITING: Final = frozenset({CommitmentKind.PAYMENT, CommitmentKind.APPROVAL})
_RECENT_REQUESTS: Final = 60
_REQUESTS_BEFORE: Final = 180
_YEAR: Final = 365


def delivery(facts: SignFacts, table: SignTable) -> Finding | None:
    """P17, P10: delivery is a line of its own; warm words do not carry late work for long."""
    line = facts.lines.get(LineName.DELIVERY)
    severity = falls(line, table.delivery)
    if line is None or severity is None:
        return None
    said = tr("Delivery fell by {points} points in 13 weeks, to {score}", points=points(line), score=score(line))
    return Finding(
        Sign.DELIVERY,
        severity,
        line.falls_since or facts.day,
        said,
        line.moved_down or refs("client", [facts.client_id]),
        _evidence(line),
        new(tr("Start a reset"), "reset", {"why": said})
        if severity is Severity.ACT
        else raise_it(facts, tr("how the last deliverables went")),
    )


def falls(line: LineState | None, limits: Falling) -> Severity | None:
    """How grave the fall of a line is; None where it does not fall, or too little is known."""
    if line is None or line.is_unknown or line.chance_of_fall < limits.sure or -line.change < limits.warn_drop:
        return None
    is_grave = line.chance_of_fall >= limits.act_sure and -line.change >= limits.act_drop
    return Severity.ACT if is_grave and line.level < limits.act_below else Severity.WARN


def points(line: LineState) -> str:
    """How far a line fell, on the scale from 1 to 9."""
    return in_places(-4 * line.change)


def score(line: LineState) -> str:
    """Where a line stands, on the scale from 1 to 9."""
    return in_places(min(9.0, max(1.0, 5 + 4 * line.level)))


def _evidence(line: LineState) -> str:
    number = len(line.moved_down)
    return count(number, "{n} record", "{n} records") if number else tr("The client’s record")


def never_hits(facts: SignFacts, table: SignTable) -> Finding | None:
    """P8, P18: work that is delivered and never right: rounds of changes rise, and the talk is of small things."""
    limits = table.never_hits
    done = sorted(
        (
            one
            for one in facts.promises
            if one.side is Side.OURS and one.kind is CommitmentKind.DELIVERABLE and not one.is_dropped
            if one.closed_on is not None and one.closed_on >= facts.day - timedelta(days=_YEAR)
            if one.mark is not None or one.rounds
        ),
        key=lambda one: (one.closed_on or date.min, one.id),
    )[-limits.deliverables :]
    if len(done) < limits.deliverables:
        return None
    missed = sum(one.mark is Mark.MISSED for one in done)
    rounds = sum(one.rounds for one in done) / len(done)
    half = len(done) // 2
    is_rising = sum(one.rounds for one in done[-half:]) > sum(one.rounds for one in done[:half])
    takes_rounds = rounds >= limits.rounds and is_rising
    if missed < limits.missed and not takes_rounds:
        return None
    is_grave = missed >= limits.act_missed or (takes_rounds and rounds >= limits.act_rounds)
    if missed >= limits.missed:
        said = tr("{missed} of the last {n} deliverables missed the mark", missed=missed, n=len(done))
    else:
        each = in_places(rounds)
        said = tr("The last {n} deliverables took {rounds} rounds each, and rising", n=len(done), rounds=each)
    return Finding(
        Sign.NEVER_HITS,
        Severity.ACT if is_grave else Severity.WARN,
        done[0].closed_on or facts.day,
        said,
        refs("commitment", (one.id for one in done)),
        count(len(done), "{n} deliverable", "{n} deliverables"),
        raise_it(facts, said),
    )


def slipped_twice(facts: SignFacts, table: SignTable) -> Finding | None:
    """P8: a promise that moves once has a reason; one that moves twice has none they believe."""
    limits = table.slipped_twice
    slipped = [one for one in facts.promises if one.side is Side.OURS and one.is_open and len(one.slips) >= limits.warn]
    if not slipped:
        return None
    worst = max(slipped, key=lambda one: (one.has_stake, len(one.slips), one.id))
    times = max(len(one.slips) for one in slipped)
    said = tr("“{what}” slipped {times}", what=short(worst.what), times=_times(len(worst.slips)))
    if len(slipped) > 1:
        said += count(len(slipped) - 1, ", and {n} more promise", ", and {n} more promises")
    is_grave = times >= limits.act or (worst.has_stake and len(worst.slips) >= limits.act)
    return Finding(
        Sign.SLIPPED_TWICE,
        Severity.ACT if is_grave and worst.has_stake else Severity.WARN,
        worst.slips[limits.warn - 1].slipped_on,
        said,
        refs("commitment", (one.id for one in slipped)),
        count(len(slipped), "{n} commitment", "{n} commitments"),
        tell(facts, tr("what stands in the way of {what}, and the date that holds", what=short(worst.what))),
    )


def _times(number: int) -> str:
    return tr("twice") if number == 2 else count(number, "{n} time", "{n} times")


def unmentioned(facts: SignFacts, within: int) -> list[PromiseFact]:
    """Deliverables of ours that are or came late in some days, without anybody having been told."""
    first = facts.day - timedelta(days=within)
    return [
        one
        for one in facts.promises
        if one.side is Side.OURS and one.kind is CommitmentKind.DELIVERABLE and not one.is_dropped
        if one.first_due_on is not None and first <= one.first_due_on < (one.closed_on or facts.day)
        if all(slip.told_on is None for slip in one.slips)
    ]


def slip_untold(facts: SignFacts, table: SignTable) -> Finding | None:
    """P8, P18: being late is forgiven, finding it out by oneself is not."""
    limits = table.slip_untold
    late = unmentioned(facts, limits.days)
    moved = [
        one
        for one in facts.promises
        if one not in late and any(_is_untold(slip, facts, limits.days) for slip in one.slips)
    ]
    moved = [one for one in moved if one.side is Side.OURS]
    if len(late) + len(moved) < limits.warn:
        return None
    found = sorted((*late, *moved), key=lambda one: (one.first_due_on or date.min, one.id))
    number = len(found)
    if moved:
        said = count(number, "{n} slip was not told", "{n} slips were not told")
    else:
        said = count(number, "{n} late deliverable went unmentioned", "{n} late deliverables went unmentioned")
    return Finding(
        Sign.SLIP_UNTOLD,
        Severity.ACT if number >= limits.act else Severity.WARN,
        found[0].first_due_on or facts.day,
        said,
        refs("commitment", (one.id for one in found)),
        count(number, "{n} commitment", "{n} commitments"),
        raise_it(facts, said),
    )


def _is_untold(slip: SlipFact, facts: SignFacts, within: int) -> bool:
    return slip.told_on is None and facts.day - timedelta(days=within) <= slip.slipped_on <= facts.day


def promise_late(facts: SignFacts, table: SignTable) -> Finding | None:
    """P8, P2: what is late for long, and most of all what something is at stake on."""
    limits = table.promise_late
    late = [
        (past, one)
        for one in facts.promises
        if one.side is Side.OURS and one.is_open and one.due_on is not None
        if (past := (facts.day - one.due_on).days) > limits.warn_days
    ]
    if not late:
        return None
    past, worst = max(late, key=lambda one: (one[1].has_stake, one[0], one[1].id))
    said = tr("We owe {what}, {days}", what=short(worst.what), days=days_late(past))
    if len(late) > 1:
        said += count(len(late) - 1, " and {n} more is late", " and {n} more are late")
    is_grave = past > limits.act_days and worst.has_stake
    assert worst.due_on is not None, "it is late"
    return Finding(
        Sign.PROMISE_LATE,
        Severity.ACT if is_grave else Severity.WARN,
        worst.due_on + timedelta(days=limits.warn_days),
        said,
        refs("commitment", (one.id for _past, one in late)),
        count(len(late), "{n} commitment", "{n} commitments"),
        tell(facts, tr("when {what} comes", what=short(worst.what))),
    )


def last_minute(facts: SignFacts, table: SignTable) -> Finding | None:
    """P6, P1: last-minute requests cost overtime, and tell of pressure that was handed down to them."""
    limits = table.last_minute
    recent = facts.day - timedelta(days=_RECENT_REQUESTS)
    asked = list(_requests(facts, facts.day - timedelta(days=_RECENT_REQUESTS + _REQUESTS_BEFORE)))
    now, before = [one for one in asked if one[0] > recent], [one for one in asked if one[0] <= recent]
    hasty = [one for one in now if one[1] < limits.notice_days]
    if len(hasty) < limits.warn:
        return None
    usual = sum(one[1] < limits.notice_days for one in before) * _RECENT_REQUESTS / _REQUESTS_BEFORE
    if len(hasty) < limits.times * usual:
        return None
    said = tr(
        "{hasty} of {n} requests in 60 days gave less than {days} of notice",
        hasty=len(hasty),
        n=len(now),
        days=days(limits.notice_days),
    )
    minutes = sum(one[2].extra_minutes for one in hasty)
    if minutes >= 60:
        said += tr(", at {hours} h of overtime", hours=round(minutes / 60))
    return Finding(
        Sign.LAST_MINUTE,
        Severity.ACT if len(hasty) >= limits.act and len(hasty) >= 2 * limits.times * usual else Severity.WARN,
        hasty[limits.warn - 1][0],
        said,
        refs("commitment", (one[2].id for one in hasty)),
        count(len(hasty), "{n} request", "{n} requests"),
        new(tr("Ask for notice"), "request", {"what": tr("More notice for requests: {said}", said=said)}),
    )


def _requests(facts: SignFacts, since: date) -> Iterator[tuple[date, int, PromiseFact]]:
    """What they asked of us since a day: when, with how many days of notice, in the order of asking."""
    found = [
        (one.asked_on, (one.first_due_on - one.asked_on).days, one)
        for one in facts.promises
        if one.side is Side.OURS and one.is_asked and one.asked_on is not None and one.first_due_on is not None
        if since < one.asked_on <= facts.day and one.first_due_on >= one.asked_on
    ]
    yield from sorted(found, key=lambda one: (one[0], one[2].id))


def waiting(facts: SignFacts, table: SignTable) -> Finding | None:
    """P7, P8: an invoice or an approval that waits on them stops work, and says what a talk would not."""
    limits = table.waiting
    late = [
        (past, one)
        for one in facts.promises
        if one.side is Side.THEIRS and one.is_open and one.kind in _WAITING and one.due_on is not None
        if (past := (facts.day - one.due_on).days) > limits.warn_days
    ]
    if not late:
        return None
    past, worst = max(late, key=lambda one: (one[0], one[1].id))
    assert worst.due_on is not None, "it is late"
    is_payment = worst.kind is CommitmentKind.PAYMENT
    what = {"what": short(worst.what), "n": past}
    if is_payment:
        said = tr("Payment waits on them: {what}, {n} days over", **what)
    else:
        said = tr("Approval waits on them: {what}, {n} days over", **what)
    if len(late) > 1:
        said += count(len(late) - 1, ", and {n} more", ", and {n} more")
    return Finding(
        Sign.WAITING,
        Severity.ACT if past > limits.act_days else Severity.WARN,
        worst.due_on + timedelta(days=limits.warn_days),
        said,
        refs("commitment", (one.id for _past, one in late)),
        count(len(late), "{n} commitment", "{n} commitments"),
        raise_it(facts, worst.what),
    )


def let_off(facts: SignFacts, table: SignTable) -> Finding | None:
    """P18: letting a slip off is friendly; a habit of it is how late work becomes normal."""
    limits = table.let_off
    first = facts.day - timedelta(days=limits.days)
    found = [
        (slip.slipped_on, one)
        for one in facts.promises
        if one.side is Side.OURS
        for slip in one.slips
        if slip.is_let_off and first <= slip.slipped_on <= facts.day
    ]
    if len(found) < limits.warn:
        return None
    found.sort(key=lambda one: (one[0], one[1].id))
    slips = count(len(found), "{n} slip was let off", "{n} slips were let off")
    said = tr("{slips}: {named}", slips=slips, named=named((one.what for _day, one in found), quoted=True))
    number = len({one.id for _day, one in found})
    return Finding(
        Sign.LET_OFF,
        Severity.ACT if len(found) >= limits.act else Severity.WARN,
        found[limits.warn - 1][0],
        said,
        refs("commitment", (one.id for _day, one in found)),
        count(number, "{n} commitment", "{n} commitments"),
        raise_it(facts, slips),
    )
