"""What the record holds against the relationship, beside what attention counts: each with the records that say so.

A clause that is not kept (P22), candour that ran dry (P5, P18), a concern beyond its time (P9), slips let off (P18).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from liaison.model.values import ClauseKind, Side, TimeUnit
from liaison.model.words import count, join_words, tr

from .attention import Attention
from .briefing.facts import CandourFacts, ClauseFacts
from .briefing.phrases import days_late, long_day, number, plain

#: Days without a candid note from which on that is a sign, as in a briefing.
CANDOUR_DAYS: Final = 90
#: Days for which a slip that was let off is kept in mind.
LET_OFF_DAYS: Final = 90
#: The share of kept cases below which a clause counts as broken, and the fewest cases that say so.
BROKEN_BELOW: Final = Decimal("0.6")
FEWEST_CASES: Final = 3
_WHOLE_FROM: Final = 2
_UNITS: Final = {
    TimeUnit.MINUTE: ("{n} minute", "{n} minutes"),
    TimeUnit.HOUR: ("{n} hour", "{n} hours"),
    TimeUnit.WORKING_HOUR: ("{n} working hour", "{n} working hours"),
    TimeUnit.DAY: ("{n} day", "{n} days"),
    TimeUnit.WORKING_DAY: ("{n} working day", "{n} working days"),
    TimeUnit.WEEK: ("{n} week", "{n} weeks"),
    TimeUnit.MONTH: ("{n} month", "{n} months"),
    TimeUnit.YEAR: ("{n} year", "{n} years"),
}
_AVERAGES: Final = {
    (ClauseKind.FEEDBACK_TIME, Side.THEIRS): "Feedback takes {time} on average, agreed {agreed}",
    (ClauseKind.FEEDBACK_TIME, Side.OURS): "Our feedback takes {time} on average, agreed {agreed}",
    (ClauseKind.REPLY_TIME, Side.THEIRS): "They answer in {time} on average, agreed {agreed}",
    (ClauseKind.REPLY_TIME, Side.OURS): "We answer in {time} on average, agreed {agreed}",
    (ClauseKind.NOTICE, Side.THEIRS): "They give notice of {time} on average, agreed {agreed}",
    (ClauseKind.NOTICE, Side.OURS): "We give notice of {time} on average, agreed {agreed}",
    (ClauseKind.AGENDA_AHEAD, Side.THEIRS): "Their agenda comes {time} ahead on average, agreed {agreed}",
    (ClauseKind.AGENDA_AHEAD, Side.OURS): "Our agenda comes {time} ahead on average, agreed {agreed}",
}


@dataclass(frozen=True, slots=True)
class OpenConcern:
    """A concern they were not told the answer to (P9)."""

    id: str
    what: str
    due_on: date | None
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class LetOff:
    """A promise of ours whose date moved, and they let it pass (P18)."""

    commitment_id: str
    what: str


@dataclass(frozen=True, slots=True)
class Grounds:
    """The plain facts of one client that may warn. ``to_ask`` is the first name of who would say it plainly."""

    client_id: str
    client: str
    clauses: tuple[ClauseFacts, ...]
    candour: CandourFacts
    concerns: tuple[OpenConcern, ...]
    let_off: tuple[LetOff, ...]
    to_ask: str


def care_signs(grounds: Grounds, day: date) -> tuple[Attention, ...]:
    """Everything that warns on ``day``, the weightiest first."""
    found = (*_broken(grounds), *_candour(grounds, day), *_concerns(grounds, day), *_let_off(grounds))
    return tuple(sorted(found, key=lambda one: (-one.weight, one.reason)))


def _sign(grounds: Grounds, said: tuple[str, str, str], weight: float, sources: Iterable[tuple[str, str]]) -> Attention:
    reason, step, evidence = said
    return Attention(grounds.client_id, grounds.client, reason, step, weight, tuple(sources), evidence)


def _broken(grounds: Grounds) -> Iterator[Attention]:
    for clause in grounds.clauses:
        kept = clause.adherence
        share = kept.share if kept is not None else None
        if kept is None or share is None or kept.total < FEWEST_CASES or share >= BROKEN_BELOW:
            continue
        reason = _average(clause, kept.mean) or tr(
            "{what}: kept in {kept} of {n} cases", what=plain(clause.what, 60), kept=kept.kept, n=kept.total
        )
        if clause.side is Side.OURS:
            step = tr("Keep it, or agree anew")
        else:
            step = tr("Raise it with {name}", name=grounds.to_ask) if grounds.to_ask else tr("Raise it")
        refs = [("clause", clause.source.id), *((ref.kind, ref.id) for ref in kept.broken)]
        evidence = count(kept.total - kept.kept, "{n} case", "{n} cases")
        yield _sign(grounds, (reason, step, evidence), 2 * (1 - float(share)), refs[1:] or refs)


def _average(clause: ClauseFacts, mean: Decimal | None) -> str:
    """What it takes and what was agreed; empty where the average says nothing against them."""
    words = _AVERAGES.get((clause.kind, clause.side))
    if words is None or mean is None or clause.threshold is None or clause.unit not in _UNITS:
        return ""
    is_least = clause.kind in {ClauseKind.NOTICE, ClauseKind.AGENDA_AHEAD}
    shown = round(mean) if mean >= _WHOLE_FROM else round(mean, 1)
    if not (shown < clause.threshold if is_least else shown > clause.threshold):
        return ""
    one, many = _UNITS[clause.unit]
    time = tr(one if shown == 1 else many, n=number(Decimal(shown)))
    return tr(_AVERAGES[clause.kind, clause.side], time=time, agreed=number(clause.threshold))


def _candour(grounds: Grounds, day: date) -> Iterator[Attention]:
    """Praise and silence both hide what they think."""
    facts = grounds.candour
    last, praise = facts.last_candid, facts.praise
    step = tr("Ask {name} what should change", name=grounds.to_ask) if grounds.to_ask else tr("Ask what should change")
    notes = count(len(praise), "{n} note", "{n} notes")
    if last is None or last.day is None:
        if praise:
            refs = [(one.kind, one.id) for one in praise]
            yield _sign(grounds, (tr("Praise only, never a candid note"), step, notes), 1.0, refs)
        return
    days = (day - last.day).days
    if days < CANDOUR_DAYS:
        return
    since = long_day(last.day, day)
    if praise:
        reason, evidence = tr("No candid note since {day}, praise only", day=since), notes
    else:
        reason, evidence = tr("No candid note since {day}", day=since), tr("The last one")
    sources = praise or (last,)
    yield _sign(
        grounds, (reason, step, evidence), min(2.0, days / CANDOUR_DAYS / 2), [(one.kind, one.id) for one in sources]
    )


def _concerns(grounds: Grounds, day: date) -> Iterator[Attention]:
    """Open until the person has been told; a sign once its time is over."""
    for one in grounds.concerns:
        if one.due_on is None or one.due_on >= day:
            continue
        late, what = days_late((day - one.due_on).days), plain(one.what, 60)
        if one.answered_on is None:
            reason, step = tr("Concern without an answer, {late}: {what}", late=late, what=what), tr("Answer it")
        else:
            reason, step = tr("Answered, but they were not told: {what}", what=what), tr("Tell them")
        weight = min(2.0, 0.5 + (day - one.due_on).days / 14)
        yield _sign(grounds, (reason, step, tr("The concern")), weight, [("entry", one.id)])


def _let_off(grounds: Grounds) -> Iterator[Attention]:
    if not grounds.let_off:
        return
    whats = list(dict.fromkeys(plain(one.what, 40) for one in grounds.let_off))
    rest = [count(len(whats) - 2, "{n} more", "{n} more")] if len(whats) > 2 else []
    slips = count(len(grounds.let_off), "{n} slip was let off", "{n} slips were let off")
    reason = tr("{slips}: {named}", slips=slips, named=join_words([*whats[:2], *rest]))
    refs = list(dict.fromkeys(("commitment", one.commitment_id) for one in grounds.let_off))
    evidence = count(len(refs), "{n} commitment", "{n} commitments")
    yield _sign(grounds, (reason, tr("Do not get used to it"), evidence), 0.3 * len(grounds.let_off), refs)
