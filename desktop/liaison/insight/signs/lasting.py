"""Signs of what has not been done for long, and of agreements that are not kept (P2, P5, P12, P14, P20, P22)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from liaison.insight.adherence import MEASURED, Adherence, Sample, Terms, adherence
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.reading import WEAK, LevelWord
from liaison.model.briefing import SourceRef
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    EntryKind,
    InteractionStatus,
    ResetStatus,
    ReviewStatus,
    Side,
    TimeUnit,
)
from liaison.model.words import count, in_figures, join_words, tr

from .facts import ClauseFact, PromiseFact, SignFacts
from .finding import Finding, Severity, Sign, Step
from .phrasing import days, edit, is_old, long_days, new, on, raise_it, refs, short
from .table import Long, SignTable

_YEAR: Final = timedelta(days=365)
_LINES: Final = {
    LineName.RAPPORT: "rapport",
    LineName.DELIVERY: "delivery",
    LineName.RESPONSIVENESS: "responsiveness",
    LineName.VALUE: "value",
    LineName.CANDOUR: "candour",
}
_HOW_LOW: Final = {LevelWord.POOR: "{lines} poor", LevelWord.WEAK: "{lines} weak"}
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
_LEAST: Final = frozenset({ClauseKind.NOTICE, ClauseKind.AGENDA_AHEAD})
_NOT_ON_TIME: Final = frozenset({CommitmentKind.REPLY, CommitmentKind.AGENDA})
_MEASURED_ON: Final = {
    ClauseKind.REPLY_TIME: frozenset({CommitmentKind.REPLY}),
    ClauseKind.FEEDBACK_TIME: frozenset({CommitmentKind.FEEDBACK, CommitmentKind.APPROVAL}),
    ClauseKind.AGENDA_AHEAD: frozenset({CommitmentKind.AGENDA}),
}


def proactive(facts: SignFacts, table: SignTable) -> Finding | None:
    """P12: a partner brings ideas unasked; a vendor waits to be told."""
    given = [one for one in facts.entries if one.kind in {EntryKind.IDEA, EntryKind.INTRODUCTION}]
    last = (given[-1].on, SourceRef("entry", given[-1].id)) if given else None
    if last or is_old(facts):
        said = tr("Nothing proactive for {days}")
    elif facts.is_known_late:
        said = tr("Nothing proactive in the {days} on record")
    else:
        said = tr("Nothing proactive yet, after {days}")
    lack = _Lack(Sign.PROACTIVE, table.proactive, said, last)
    return _long(facts, lack, new(tr("Offer an idea"), "idea", {}))


def result(facts: SignFacts, table: SignTable) -> Finding | None:
    """P14, P24: results that nobody shows are results that nobody remembers when the budget is cut."""
    shown = [one for one in facts.entries if one.kind is EntryKind.RESULT]
    last = (shown[-1].on, SourceRef("entry", shown[-1].id)) if shown else None
    if last or is_old(facts):
        said = tr("No result shown for {days}")
    elif facts.is_known_late:
        said = tr("No result shown in the {days} on record")
    else:
        said = tr("No result shown yet, after {days}")
    lack = _Lack(Sign.RESULT, table.result, said, last)
    return _long(facts, lack, new(tr("Show a result"), "result", {}))


def goals(facts: SignFacts, table: SignTable) -> Finding | None:
    """P5: trust rests on aligned goals, and goals that nobody speaks of have moved without us."""
    spoken = [
        (one.on, SourceRef("interaction", one.id))
        for one in facts.contacts
        if one.goals_discussed and one.status is InteractionStatus.HELD
    ]
    spoken += [(max(one.readings), SourceRef("goal", one.id)) for one in facts.goals if one.readings]
    last = max(spoken, default=None)
    if last or is_old(facts):
        said = tr("Goals not discussed for {days}")
    elif facts.is_known_late:
        said = tr("Goals not discussed in the {days} on record")
    else:
        said = tr("Goals not discussed yet, after {days}")
    lack = _Lack(Sign.GOALS, table.goals, said, last)
    what = tr("The goals: what they want now, and how far we are")
    return _long(facts, lack, new(tr("Discuss the goals"), "point", {"what": what}))


class _Lack(NamedTuple):
    """What was not done for long: when it was last, if ever, and in what record."""

    sign: Sign
    limits: Long
    said: str
    last: tuple[date, SourceRef] | None


def _long(facts: SignFacts, lack: _Lack, step: Step) -> Finding | None:
    """Something that was not done for long; where it was never done, counted from where the record knows them."""
    since = lack.last[0] if lack.last else facts.begun_on
    if since == date.min:
        return None
    quiet = (facts.day - since).days
    if quiet <= lack.limits.note_days:
        return None
    return Finding(
        lack.sign,
        Severity.WARN if quiet > lack.limits.warn_days else Severity.NOTE,
        since + timedelta(days=lack.limits.note_days),
        lack.said.format(days=long_days(quiet)),
        (lack.last[1],) if lack.last else refs("client", [facts.client_id]),
        tr("The last one") if lack.last else tr("The client’s record"),
        step,
    )


def stakes(facts: SignFacts, table: SignTable) -> Finding | None:
    """P2: who does not know what is at stake cannot tell what is urgent."""
    if facts.begun_on == date.min or (facts.day - facts.begun_on).days <= table.stakes_unknown_days:
        return None
    if any(one.ended_on is None or one.ended_on > facts.day for one in facts.stakes):
        return None
    return Finding(
        Sign.STAKES,
        Severity.NOTE,
        facts.begun_on + timedelta(days=table.stakes_unknown_days),
        tr("Nothing is known of what is at stake for them"),
        refs("client", [facts.client_id]),
        tr("The client’s record"),
        new(tr("Add a stake"), "stake", {}),
    )


def broken_by_them(facts: SignFacts, table: SignTable) -> Finding | None:
    """P22, P20: a clause they do not keep is what one may ask of them; unsaid, it is a clause no longer."""
    return _broken(facts, table, Side.THEIRS)


def broken_by_us(facts: SignFacts, table: SignTable) -> Finding | None:
    """P22, P8: what we agreed to in writing and do not keep costs more trust than what we never promised."""
    return _broken(facts, table, Side.OURS)


def _broken(facts: SignFacts, table: SignTable, side: Side) -> Finding | None:
    limits = table.clause
    found: list[tuple[Decimal, ClauseFact, Adherence]] = []
    for clause in facts.clauses:
        if clause.side is not side or clause.kind not in MEASURED or not _is_in_force(clause, facts.day):
            continue
        kept = _kept(facts, clause)
        if kept.share is not None and kept.total >= limits.cases and kept.share < limits.warn_below:
            found.append((kept.share, clause, kept))
    if not found:
        return None
    share, clause, kept = min(found, key=lambda one: (one[0], one[1].id))
    said = _average(clause, kept.mean) or tr(
        "{what}: kept in {kept} of {n} cases", what=short(clause.what), kept=kept.kept, n=kept.total
    )
    if len(found) > 1:
        said += count(len(found) - 1, ", and {n} more clause", ", and {n} more clauses")
    is_ours = side is Side.OURS
    is_grave = is_ours and share < limits.act_below and kept.total >= limits.act_cases
    by_id = {one.id: one for one in facts.promises}
    broken = [by_id[ref.id].first_due_on or facts.day for ref in kept.broken if ref.id in by_id]
    return Finding(
        Sign.BROKEN_BY_US if is_ours else Sign.BROKEN_BY_THEM,
        Severity.ACT if is_grave else Severity.WARN,
        min(broken, default=clause.agreed_on),
        said,
        kept.broken or refs("clause", [clause.id]),
        count(kept.total - kept.kept, "{n} case", "{n} cases"),
        edit(tr("Keep it, or agree anew"), "clause", clause.id) if is_ours else raise_it(facts, said),
    )


def _is_in_force(clause: ClauseFact, day: date) -> bool:
    return clause.agreed_on <= day and (clause.until_on is None or clause.until_on >= day)


def _kept(facts: SignFacts, clause: ClauseFact) -> Adherence:
    """How far a clause was kept in the year before the day, since it was agreed on."""
    since = facts.day - _YEAR
    samples = [
        Sample(
            one.asked_on, one.closed_on, one.first_due_on, one.asked_at, one.closed_at, SourceRef("commitment", one.id)
        )
        for one in _cases(facts.promises, clause)
        if not one.is_dropped and one.due_on is not None and one.due_on >= since
    ]
    now = datetime.combine(facts.day + timedelta(days=1), time(), UTC) - timedelta(seconds=1)
    return adherence(Terms(clause.kind, clause.threshold, clause.unit, clause.agreed_on), samples, facts.hours, now)


def _cases(promises: tuple[PromiseFact, ...], clause: ClauseFact) -> Iterator[PromiseFact]:
    """The promises a clause is measured on. Notice is what a side gives when it asks."""
    if clause.kind is ClauseKind.NOTICE:
        yield from (one for one in promises if one.side is not clause.side and one.is_asked)
    elif clause.kind is ClauseKind.ON_TIME:
        yield from (one for one in promises if one.side is clause.side and one.kind not in _NOT_ON_TIME)
    else:
        kinds = _MEASURED_ON[clause.kind]
        yield from (one for one in promises if one.side is clause.side and one.kind in kinds)


def _average(clause: ClauseFact, mean: Decimal | None) -> str:
    """What it takes and what was agreed; empty where the average says nothing against them."""
    words = _AVERAGES.get((clause.kind, clause.side))
    if words is None or mean is None or clause.threshold is None or clause.unit not in _UNITS:
        return ""
    shown = round(mean) if mean >= 2 else round(mean, 1)
    if not (shown < clause.threshold if clause.kind in _LEAST else shown > clause.threshold):
        return ""
    one, many = _UNITS[clause.unit]
    time_ = tr(one if shown == 1 else many, n=in_figures(Decimal(shown)))
    return tr(_AVERAGES[clause.kind, clause.side], time=time_, agreed=in_figures(clause.threshold))


def review(facts: SignFacts, table: SignTable) -> Finding | None:
    """P7, P18: reviews are skipped when both sides fear them, or when nobody asks any more."""
    limits = table.review
    over = [one for one in facts.reviews if one.status is ReviewStatus.PLANNED and one.due_on < facts.day]
    worst = min(over, key=lambda one: (one.due_on, one.id), default=None)
    if worst is not None:
        past = (facts.day - worst.due_on).days
        if past <= limits.warn_days:
            return None
        said = tr("Review overdue by {days}: {what}", days=days(past), what=short(worst.what))
        step = edit(tr("Hold or move it"), "review", worst.id)
        severity = Severity.ACT if past > limits.act_days else Severity.WARN
        since = worst.due_on + timedelta(days=limits.warn_days)
        return Finding(Sign.REVIEW, severity, since, said, refs("review", [worst.id]), tr("The review"), step)
    if not facts.review_every_days or any(one.status is ReviewStatus.PLANNED for one in facts.reviews):
        return None
    held = [one.held_on for one in facts.reviews if one.held_on is not None]
    last = max(held, default=facts.begun_on)
    if last == date.min:
        return None
    past = (facts.day - last).days - facts.review_every_days
    if past <= limits.warn_days:
        return None
    figures = {"days": long_days(past + facts.review_every_days), "n": facts.review_every_days}
    if held or is_old(facts) or not facts.is_known_late:
        said = tr("No review for {days}, agreed every {n} days", **figures)
    else:
        said = tr("No review in the {days} on record, agreed every {n} days", **figures)
    skipped = max((one.due_on for one in facts.reviews if one.status is ReviewStatus.SKIPPED), default=last)
    if skipped > last:
        said = tr("{said}, one was skipped on {day}", said=said, day=on(skipped, facts.day))
    return Finding(
        Sign.REVIEW,
        Severity.WARN,
        last + timedelta(days=facts.review_every_days + limits.warn_days),
        said,
        refs("review", (one.id for one in facts.reviews if one.held_on == last)) or refs("client", [facts.client_id]),
        tr("The last review") if held else tr("The client’s record"),
        new(tr("Plan a review"), "review", {"what": tr("Review with {client}", client=facts.client)}),
    )


def reset(facts: SignFacts, table: SignTable) -> Finding | None:
    """P20: a reset has a time frame; one that nobody evaluates was a conversation."""
    limits = table.reset
    late = [
        (past, one)
        for one in facts.resets
        if one.status is ResetStatus.AGREED and one.evaluate_on is not None
        if (past := (facts.day - one.evaluate_on).days) > limits.warn_days
    ]
    if not late:
        return None
    past, worst = max(late, key=lambda one: (one[0], one[1].id))
    return Finding(
        Sign.RESET,
        Severity.ACT if past > limits.act_days else Severity.WARN,
        facts.day - timedelta(days=past),
        tr("The reset was to be evaluated {days} ago", days=days(past)),
        refs("reset", (one.id for _past, one in late)),
        tr("The reset"),
        edit(tr("Evaluate the reset"), "reset", worst.id),
    )


def renewal(facts: SignFacts, table: SignTable) -> Finding | None:
    """P7, P21: whether they stay is decided in the weeks before; a line that is weak or unknown then is a question."""
    limits = table.renewal
    ahead = max(limits.warn_days, limits.act_days)
    near = [one for one in facts.renewals if 0 <= (one.on - facts.day).days <= ahead]
    first = min(near, key=lambda one: (one.on, one.id), default=None)
    if first is None or not facts.lines:
        return None
    weak = [name for name in FIVE if name in facts.lines and facts.lines[name].word in WEAK]
    unknown = [
        name for name in (LineName.RAPPORT, LineName.DELIVERY) if name in facts.lines and facts.lines[name].is_unknown
    ]
    if not weak and not unknown:
        return None
    parts = []
    for word in _HOW_LOW:
        low = [tr(_LINES[name]) for name in weak if facts.lines[name].word is word]
        parts += [tr(_HOW_LOW[word], lines=join_words(low))] if low else []
    if unknown:
        parts.append(tr("{lines} unknown", lines=join_words([tr(_LINES[name]) for name in unknown])))
    left = (first.on - facts.day).days
    said = tr("Renewal in {days}, {lines}", days=days(left), lines=", ".join(parts))
    is_grave = left <= limits.act_days and any(name in {LineName.RAPPORT, LineName.DELIVERY} for name in weak)
    moved = [ref for name in weak for ref in facts.lines[name].moved_down[:2]]
    return Finding(
        Sign.RENEWAL,
        Severity.ACT if is_grave else Severity.WARN,
        first.on - timedelta(days=ahead),
        said,
        (SourceRef(first.kind, first.id), *dict.fromkeys(moved)),
        count(1 + len(moved), "{n} record", "{n} records"),
        raise_it(facts, tr("how they see the renewal on {day}", day=on(first.on, facts.day))),
    )
