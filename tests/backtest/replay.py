"""The replay: for every day of a client's life, what the signs would have said on it from what was known by then."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from liaison.insight.signs import DEFAULT, Finding, Severity, SignFacts, SignTable, findings
from liaison.insight.trends.observing import MoodFact
from liaison.insight.trends.table import DEFAULT as WEIGHTS

from .chance import DAY, Chance
from .habits import draw_house
from .known import Known, is_contact, rows_of
from .life import simulate
from .seen import Lines, facts_of
from .truth import Ending, Truth

#: The moods of the first baseline.
LAST_MOODS = 5


@dataclass(slots=True)
class Replayed:
    """One client: its truth in short, and by sign the days (counted from the first) on which it spoke."""

    days: int
    ending: Ending | None
    cause: int | None
    troubled: frozenset[int]
    act: dict[str, list[int]] = field(default_factory=dict)
    warn: dict[str, list[int]] = field(default_factory=dict)
    moods: list[float | None] = field(default_factory=list)
    """The mean of the last moods on each day; None where there are too few."""
    quiet: list[int] = field(default_factory=list)
    """Days since the last contact."""

    @property
    def is_announceable(self) -> bool:
        """Whether it ended for a cause that was there before."""
        return self.cause is not None


def replay(seed: str, agency: int, number: int, years: int, *, every: int = 1, table: SignTable = DEFAULT) -> Replayed:
    """Simulate one client and replay its days; ``every`` leaves days out, for a quick look."""
    house = draw_house(Chance(f"{seed}/{agency}"))
    truth, written, client_id = simulate(f"{seed}/{agency}", house, number, years)
    rows = rows_of(written)
    known, lines = Known(rows, client_id), Lines(rows, truth.last)
    found = _judged(truth)
    act, warn = defaultdict(list), defaultdict(list)
    feelings = sorted(facts_of(rows, truth.last).moods, key=lambda one: (one.on, one.source))
    for place in range(0, found.days, every):
        day = truth.first + place * DAY
        facts = known.on(day)._replace(lines=lines.on(day))
        for one in findings(facts, table):
            if one.severity is Severity.ACT:
                act[one.sign.value].append(place)
            if one.severity is not Severity.NOTE:
                warn[one.sign.value].append(place)
        found.moods.append(_mean_mood(feelings, day))
        found.quiet.append(_days_quiet(facts))
    found.act, found.warn = dict(act), dict(warn)
    return found


def found_on(seed: str, agency: int, number: int, years: int, days: list[date]) -> list[tuple[Finding, ...]]:
    """What the replay says on some days, the lines computed anew on each: to be compared with the program."""
    house = draw_house(Chance(f"{seed}/{agency}"))
    truth, written, client_id = simulate(f"{seed}/{agency}", house, number, years)
    rows = rows_of(written)
    known, lines = Known(rows, client_id), Lines(rows, truth.last)
    return [findings(known.on(day)._replace(lines=lines.on(day, exactly=True))) for day in days]


def _judged(truth: Truth) -> Replayed:
    """The truth of each day, as the score needs it: trouble is felt for a month after it is over."""
    days = (truth.last - truth.first).days
    wrong = {place for place in range(days) if truth.troubled(truth.first + place * DAY)}
    for leaving in truth.leavings:
        begins, over = leaving.told_on, leaving.finished_on or truth.last
        wrong.update(range((begins - truth.first).days, (over - truth.first).days))
    felt = frozenset(place + after for place in wrong for after in range(31))
    cause = (truth.cause_on - truth.first).days if truth.cause_on else None
    return Replayed(days, truth.ending, cause, felt)


def _mean_mood(moods: list[MoodFact], day: date) -> float | None:
    weights = WEIGHTS.rapport.mood
    known = [one for one in moods if one.on <= day and one.recorded_on <= day][-LAST_MOODS:]
    if len(known) < LAST_MOODS:
        return None
    return sum(float(getattr(weights, one.mood.value)) for one in known) / LAST_MOODS


def _days_quiet(facts: SignFacts) -> int:
    held = [one.on for one in facts.contacts if is_contact(one)]
    return (facts.day - max(held, default=facts.recorded_on)).days
