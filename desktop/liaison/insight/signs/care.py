"""Signs of feeling and candour: mood, cosiness, concerns, promoter answers (P4, P5, P9, P18, P24)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from liaison.insight.trends.observing import LineName
from liaison.model.values import Direction, EntryKind, EntryOutcome, Stance
from liaison.model.words import count, day_and_month, month_name, tr

from .facts import EntryFact, PersonFact, SignFacts
from .finding import Finding, Severity, Sign, Step
from .phrasing import edit, first_name, is_there, new, point_of_contact, raise_it, refs, short
from .promises import falls, points, score, unmentioned
from .table import SignTable

_DOUBTS: Final = frozenset({Stance.SCEPTIC, Stance.BLOCKER})
_YEAR: Final = 365


def mood(facts: SignFacts, table: SignTable) -> Finding | None:
    """P4, P10: one tense call says little, a quarter that falls says much; moods not about us hardly count."""
    line = facts.lines.get(LineName.RAPPORT)
    severity = falls(line, table.mood)
    if line is None or severity is None:
        return None
    said = tr("Rapport fell by {points} points in 13 weeks, to {score}", points=points(line), score=score(line))
    number = len(line.moved_down)
    return Finding(
        Sign.MOOD,
        severity,
        line.falls_since or facts.day,
        said,
        line.moved_down or refs("client", [facts.client_id]),
        count(number, "{n} record", "{n} records") if number else tr("The client’s record"),
        new(tr("Start a reset"), "reset", {"why": said}) if severity is Severity.ACT else _ask(facts),
    )


def cosy(facts: SignFacts, table: SignTable) -> Finding | None:
    """P18: the biggest risk is cosiness: late work and mistakes overlooked because we are friends."""
    limits = table.cosy
    rapport, line = facts.lines.get(LineName.RAPPORT), facts.lines.get(LineName.DELIVERY)
    if rapport is None or rapport.is_unknown or rapport.level <= limits.rapport_above:
        return None
    late = unmentioned(facts, table.slip_untold.days)
    is_low = line is not None and not line.is_unknown and line.level < limits.delivery_below
    if not is_low and len(late) < limits.unmentioned:
        return None
    if len(late) >= limits.unmentioned:
        said = tr(
            "Cosy: rapport is high while {late}",
            late=count(len(late), "{n} late deliverable went unmentioned", "{n} late deliverables went unmentioned"),
        )
        what = count(len(late), "{n} late deliverable", "{n} late deliverables")
        since = sorted(one.first_due_on or facts.day for one in late)[limits.unmentioned - 1]
        sources, evidence = (
            refs("commitment", (one.id for one in late)),
            count(len(late), "{n} commitment", "{n} commitments"),
        )
    else:
        assert line is not None, "it is low otherwise"
        said = tr(
            "Cosy: rapport is at {rapport} while delivery is at {delivery}",
            rapport=score(rapport),
            delivery=score(line),
        )
        what = tr("how the last deliverables went")
        since, sources = line.falls_since or facts.day, line.moved_down or refs("client", [facts.client_id])
        evidence = count(len(sources), "{n} record", "{n} records")
    is_deep = line is not None and not line.is_unknown and line.level < limits.act_delivery_below
    is_grave = is_deep or (is_low and len(late) >= limits.act_unmentioned)
    return Finding(
        Sign.COSY,
        Severity.ACT if is_grave else Severity.WARN,
        since,
        said,
        sources,
        evidence,
        raise_it(facts, what),
    )


def concern_open(facts: SignFacts, table: SignTable) -> Finding | None:
    """P9: a person wants to be heard; a concern without an answer is a no."""
    limits = table.concern_open
    late = [
        (past, one)
        for one in _concerns(facts)
        if one.answered_on is None
        if (past := (facts.day - (one.due_on or one.on + timedelta(days=table.concern_days))).days) > limits.warn_days
    ]
    if not late:
        return None
    past, worst = max(late, key=lambda one: (one[0], one[1].id))
    over = count(past, "{n} day late", "{n} days late")
    said = tr("Concern without an answer, {late}: {what}", late=over, what=short(worst.what))
    return _of_concerns(
        facts, Sign.CONCERN_OPEN, limits.act_days, said, late, step=edit(tr("Answer it"), "entry", worst.id)
    )


def concern_untold(facts: SignFacts, table: SignTable) -> Finding | None:
    """P9: an answer that stays with us is no answer; a concern is open until the person has been told."""
    limits = table.concern_untold
    late = [
        (past, one)
        for one in _concerns(facts)
        if one.answered_on is not None and (past := (facts.day - one.answered_on).days) > limits.warn_days
    ]
    if not late:
        return None
    past, worst = max(late, key=lambda one: (one[0], one[1].id))
    said = tr("Answered, but they were not told: {what}", what=short(worst.what))
    words = tr("Tell {name}", name=worst.person) if worst.person else tr("Tell them")
    return _of_concerns(facts, Sign.CONCERN_UNTOLD, limits.act_days, said, late, step=edit(words, "entry", worst.id))


def _concerns(facts: SignFacts) -> list[EntryFact]:
    return [
        one
        for one in facts.entries
        if one.kind is EntryKind.CONCERN and one.told_on is None and one.outcome is not EntryOutcome.DROPPED
    ]


def _of_concerns(
    facts: SignFacts, sign: Sign, act_days: int, said: str, late: list[tuple[int, EntryFact]], *, step: Step
) -> Finding:
    past = max(one[0] for one in late)
    if len(late) > 1:
        said += count(len(late) - 1, ", and {n} more", ", and {n} more")
    evidence = count(len(late), "{n} concern", "{n} concerns")
    severity = Severity.ACT if past > act_days else Severity.WARN
    since = facts.day - timedelta(days=past)
    return Finding(sign, severity, since, said, refs("entry", (one.id for _past, one in late)), evidence, step)


def promoter(facts: SignFacts, table: SignTable) -> Finding | None:
    """P24: whoever would recommend us less than last time is telling us something with one figure."""
    limits = table.promoter
    answers = [one for one in facts.entries if one.kind is EntryKind.PROMOTER and one.score is not None]
    by_person: dict[str, list[EntryFact]] = {}
    for one in answers:
        by_person.setdefault(one.person, []).append(one)
    falls_: list[tuple[int, EntryFact, EntryFact]] = []
    for given in by_person.values():
        if len(given) < 2 or (facts.day - given[-1].on).days > _YEAR:
            continue
        before, last = given[-2:]
        assert before.score is not None and last.score is not None, "answers have a score"  # noqa: PT018 - one thought
        falls_.append((before.score - last.score, before, last))
    if not falls_:
        return None
    drop, before, last = max(falls_, key=lambda one: (one[0], one[2].id))
    if drop < limits.warn_drop:
        return None
    figures = {"now": last.score, "before": before.score}
    if last.person:
        said = tr("{name} would recommend us with {now}, it was {before}", name=last.person, **figures)
    else:
        said = tr("They would recommend us with {now}, it was {before}", **figures)
    is_grave = drop >= limits.act_drop or (last.score or 0) <= limits.act_score
    return Finding(
        Sign.PROMOTER,
        Severity.ACT if is_grave else Severity.WARN,
        last.on,
        said,
        refs("entry", (before.id, last.id)),
        tr("Both answers"),
        _ask(facts),
    )


def candour(facts: SignFacts, table: SignTable) -> Finding | None:
    """P5, P18: praise and silence both hide what they think; who is honest still has hope in us."""
    limits = table.candour
    told = [one for one in facts.entries if one.kind is EntryKind.FEEDBACK and one.direction is Direction.RECEIVED]
    candid = [one for one in told if one.is_candid]
    last = candid[-1] if candid else None
    praise = [one for one in told if not one.is_candid and (last is None or one.on > last.on)]
    if last is None and not praise:
        return None
    since = last.on if last else praise[0].on
    quiet = (facts.day - since).days
    if last is None and facts.begun_on != date.min:
        quiet = (facts.day - max(facts.begun_on, date.min)).days
    if quiet < limits.note_days:
        return None
    if last is None:
        said = tr("Praise only, never a candid note")
    elif praise:
        said = tr("No candid note since {day}, praise only", day=_long_day(last.on, facts.day))
    else:
        said = tr("No candid note since {day}", day=_long_day(last.on, facts.day))
    shown = praise or [last] if last is not None else praise
    return Finding(
        Sign.CANDOUR,
        Severity.WARN if praise and quiet >= limits.warn_days else Severity.NOTE,
        facts.day - timedelta(days=quiet - limits.note_days),
        said,
        refs("entry", (one.id for one in shown)),
        count(len(praise), "{n} note", "{n} notes") if praise else tr("The last one"),
        _ask(facts),
    )


def _long_day(day: date, today: date) -> str:
    text = day_and_month(day, month_name(day))
    return text if day.year == today.year else f"{text} {day.year}"


def _ask(facts: SignFacts) -> Step:
    """Ask for candour: who doubts says it plainly, else the point of contact. It is no promise to them."""
    whom = _doubter(facts) or point_of_contact(facts)
    name = first_name(whom)
    words = tr("Ask {name} what should change", name=name) if whom else tr("Ask what should change")
    what = tr("Ask {name} what should change", name=name or facts.client)
    return new(words, "point", {"what": what})


def _doubter(facts: SignFacts) -> PersonFact | None:
    there = [one for one in facts.people if one.stance in _DOUBTS and is_there(one, facts.day)]
    return min(there, key=lambda one: (one.name, one.id), default=None)
