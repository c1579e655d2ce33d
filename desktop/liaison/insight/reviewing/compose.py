"""A review sheet from its facts: sections in a fixed order, each only where it has something to say."""

from __future__ import annotations

from datetime import datetime

from liaison.insight.briefing.phrases import due_day, plain
from liaison.model.briefing import Briefing, ReviewKey, Section
from liaison.model.values import Side
from liaison.model.words import count, every_days, short_day, tr

from .facts import ReviewFacts
from .matters import goals, registers, results, turns
from .measures import agreement, contact, lines, signs
from .parts import Part
from .promises import decided, last_time, promised

_LABELS = {
    ReviewKey.LAST: "Last time",
    ReviewKey.OURS: "We promised",
    ReviewKey.THEIRS: "They promised",
    ReviewKey.RESULTS: "Results",
    ReviewKey.GOALS: "Goals",
    ReviewKey.REGISTERS: "Heard and offered",
    ReviewKey.AGREEMENT: "Working agreement",
    ReviewKey.CONTACT: "Contact",
    ReviewKey.LINES: "The five lines",
    ReviewKey.SIGNS: "Warning signs",
    ReviewKey.TURNS: "What changed",
    ReviewKey.DECIDED: "Decided",
}


def compose(facts: ReviewFacts, drawn_at: datetime, zone_name: str) -> Briefing:
    """The sheet. Without ``facts.seen`` it leaves out the lines and the signs, to be completed behind."""
    parts: dict[ReviewKey, Part] = {
        ReviewKey.LAST: last_time(facts.last, facts.day),
        ReviewKey.OURS: promised(facts, Side.OURS),
        ReviewKey.THEIRS: promised(facts, Side.THEIRS),
        ReviewKey.RESULTS: results(facts),
        ReviewKey.GOALS: goals(facts),
        ReviewKey.REGISTERS: registers(facts),
        ReviewKey.AGREEMENT: agreement(facts),
        ReviewKey.CONTACT: contact(facts),
        ReviewKey.LINES: lines(facts.seen) if facts.seen is not None else Part([]),
        ReviewKey.SIGNS: signs(facts.seen) if facts.seen is not None else Part([]),
        ReviewKey.TURNS: turns(facts),
        ReviewKey.DECIDED: decided(facts),
    }
    sections = [_section(key, parts[key], facts) for key in ReviewKey if parts[key].lines]
    return Briefing(
        client_id=facts.client_id,
        client=facts.client,
        title=tr("Review with {client}", client=plain(facts.client, 90)),
        facts=_facts(facts),
        sections=tuple(sections),
        day=facts.day,
        drawn_at=drawn_at,
        zone_name=zone_name,
        agency=facts.agency,
    )


def _section(key: ReviewKey, part: Part, facts: ReviewFacts) -> Section:
    aside = short_day(facts.last.held_on, facts.day) if key is ReviewKey.LAST and facts.last is not None else ""
    return part.section(key, tr(_LABELS[key]), aside)


def _facts(facts: ReviewFacts) -> tuple[str, ...]:
    days = (facts.day - facts.since).days
    since = tr("since {day}, {days}", day=short_day(facts.since, facts.day), days=count(days, "{n} day", "{n} days"))
    said = [
        due_day(facts.day, facts.day),
        since if facts.last is not None else tr("first review, {since}", since=since),
    ]
    if facts.rhythm_days:
        said.append(every_days(facts.rhythm_days))
    return tuple(said)
