"""What happened since the last call, meeting or visit with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, NamedTuple

from liaison.model.briefing import Line, Run, SourceRef
from liaison.model.values import CommitmentKind, Direction, EntryKind, Side
from liaison.model.words import count, short_day, tr

from . import weights
from .facts import BriefingFacts, CommitmentFacts, EntryFacts, GoalFacts, InteractionFacts, Source
from .phrases import days_late, figure, gap, long_week_day, lower_first, plain, quoted, upper_first
from .weights import Weight

_NOT_NEWS: Final = frozenset({CommitmentKind.REPLY, CommitmentKind.AGENDA})
_ENTRY_WEIGHTS: Final = {
    EntryKind.RESULT: weights.NEWS_RESULT,
    EntryKind.CONCERN: weights.NEWS_CONCERN,
    EntryKind.FEEDBACK: weights.NEWS_FEEDBACK,
    EntryKind.THANKS: weights.NEWS_THANKS,
}


class _Item(NamedTuple):
    day: date
    text: str
    source: Source
    weight: Weight
    origin: Source | None = None


def since_last_met(
    facts: BriefingFacts, day: date, used: frozenset[SourceRef], said: frozenset[str] = frozenset()
) -> list[Line]:
    """What is new since, without what stands elsewhere on the sheet; weightiest first, then in order.

    ``used`` are the records that other lines are about, ``said`` what those say, folded: nothing is said twice.
    """
    if facts.last_met is None:
        return [
            gap(
                tr("No call, meeting or visit recorded yet"),
                f'liaison note {quoted(plain(facts.client.name))} "Met ..."',
                facts.client.source,
            )
        ]
    start = facts.last_met.day
    items = [item for item in _items(facts, start, day) if start < item.day <= day and item.source.ref not in used]
    told_by = {item.origin.ref for item in items if item.origin}
    news = [item for item in items if item.source.ref not in told_by]
    lines = _said_once((_line(item, day) for item in sorted(news, key=_order)), said)
    if not lines:
        told = tr("Nothing recorded since {day}", day=short_day(start, day))
        return [gap(told, f'liaison note {quoted(plain(facts.client.name))} "..."', facts.last_met.source)]
    return lines


def _said_once(lines: Iterable[Line], said: frozenset[str]) -> list[Line]:
    """Of lines that say the same the first, and none that says what is ``said`` elsewhere."""
    known = set(said)
    kept: list[Line] = []
    for line in lines:
        text = line.text.casefold()
        if text not in known:
            known.add(text)
            kept.append(line)
    return kept


def _order(item: _Item) -> tuple[float, date, str, str]:
    return (-item.weight.value, item.day, item.text, item.source.id)


def _line(item: _Item, day: date) -> Line:
    cited = (item.source, item.origin) if item.origin else (item.source,)
    return Line(
        runs=(Run(plain(item.text, 130)),),
        mark=item.source.mark(day),
        sources=tuple(source.ref for source in cited),
        weight=item.weight.value,
    )


def _items(facts: BriefingFacts, start: date, day: date) -> Iterator[_Item]:
    for entry in facts.entries:
        if start < entry.day <= day:
            yield from _of_entry(entry)
    for promise in facts.commitments:
        yield from _of_promise(promise, start, day, facts.names)
    told = {(entry.goal, entry.day) for entry in facts.entries if entry.kind is EntryKind.RESULT}
    for goal in facts.goals:
        yield from _of_goal(goal, told, start)
    for interaction in facts.interactions:
        if start < interaction.day <= day:
            yield from _of_interaction(interaction)


def _of_entry(entry: EntryFacts) -> Iterator[_Item]:
    weight = _ENTRY_WEIGHTS.get(entry.kind)
    is_ours = entry.direction is Direction.GIVEN
    if weight is None or is_ours or (entry.kind is EntryKind.FEEDBACK and not entry.is_candid):
        return
    text = plain(entry.what)
    if entry.kind is EntryKind.RESULT:
        text = result_in_words(entry)
    elif entry.kind is EntryKind.CONCERN:
        text = tr("Concern: {what}", what=text)
    elif entry.kind is EntryKind.FEEDBACK:
        text = tr("Candid: {what}", what=text)
    else:
        text = tr("Thanks: {what}", what=text)
    yield _Item(entry.day, text, entry.source, weight, entry.origin)


def result_in_words(entry: EntryFacts) -> str:
    """A result with what it was before and after, where its claim does not say so itself.

    "64 % now" continues the claim; other figures follow it after a colon.
    """
    text = plain(entry.what)
    before, after = plain(entry.before), plain(entry.after)
    if not after or after in text:
        return text
    if not before or before in text:
        return f"{text}: {after}"
    if after.endswith(tr("now")):
        return f"{text} {before}, {after}"
    return tr("{text}: from {before} to {after}", text=text, before=before, after=after)


def _of_promise(promise: CommitmentFacts, start: date, day: date, names: frozenset[str]) -> Iterator[_Item]:
    moved = [slip for slip in promise.slips if start < slip.slipped_on <= day]
    if promise.closed_on is None:
        if moved:
            last = moved[-1]
            source = Source(promise.source.kind, promise.source.id, last.slipped_on, last.source.label)
            text = _slip_words(promise, moved[0].old_due_on, last.new_due_on, day)
            yield _Item(last.slipped_on, text, source, weights.NEWS_SLIP, last.origin)
    elif not promise.is_dropped and promise.kind not in _NOT_NEWS and start < promise.closed_on <= day:
        what = lower_first(plain(promise.what), names)
        told = tr("We kept: {what}", what=what) if promise.side is Side.OURS else tr("They kept: {what}", what=what)
        late = (promise.closed_on - promise.due_on).days if promise.due_on else 0
        if late > 0:
            told = tr("{told}, {late}", told=told, late=days_late(late))
        source = Source(promise.source.kind, promise.source.id, promise.closed_on, tr("done"))
        yield _Item(promise.closed_on, told, source, weights.NEWS_KEPT)


def _slip_words(promise: CommitmentFacts, old: date, new: date | None, day: date) -> str:
    what = upper_first(plain(promise.what))
    if new is None:
        return tr("{what} slipped and has no date now", what=what)
    moved = (new - old).days
    to = long_week_day(new, day)
    if moved == 0:
        return tr("{what} slipped and came back, to {day}", what=what, day=to)
    if moved < 0:
        return tr("{what} moved forward, to {day}", what=what, day=to)
    return tr("{what} slipped {time}, to {day}", what=what, time=_span(moved), day=to)


def _span(days: int) -> str:
    weeks, rest = divmod(days, 7)
    if rest:
        return count(days, "a day", "{n} days")
    return count(weeks, "a week", "{n} weeks")


def _of_goal(goal: GoalFacts, told: set[tuple[SourceRef | None, date]], start: date) -> Iterator[_Item]:
    for reading in goal.readings:
        if reading.on > start and (goal.source.ref, reading.on) not in told:
            text = tr("{goal}: {figure} now", goal=plain(goal.what), figure=figure(reading.value, goal.unit))
            yield _Item(reading.on, text, reading.source, weights.NEWS_READING, reading.origin)


def _of_interaction(interaction: InteractionFacts) -> Iterator[_Item]:
    if interaction.is_meeting or not interaction.summary:
        return
    weight = weights.NEWS_CONTACT
    if interaction.is_report:
        weight = weights.NEWS_REPORT
    elif interaction.is_note:
        weight = weights.NEWS_NOTE
    yield _Item(interaction.day, plain(interaction.summary), interaction.source, weight)
