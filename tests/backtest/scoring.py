"""The score: which endings were announced, how long before, and how often it cried wolf."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from .replay import Replayed

#: A sign that was silent for so many days and speaks again is a new alarm; so is another sign after so many.
SILENT_DAYS: Final = 30
#: An alarm that stands for so many days counts once more, and again: standing always is no announcement.
STANDING_DAYS: Final = 90
#: Days before an ending without a cause in which an alarm would be taken for an announcement.
OUTSIDE_DAYS: Final = 170
YEAR: Final = 365.25

Lit = Mapping[str, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Score:
    """How a way of warning did. ``troubled`` are the false alarms while something was wrong that was put right."""

    endings: int
    announced: int
    leads: tuple[int, ...]
    false_alarms: int
    troubled: int
    years: float

    @property
    def share(self) -> float:
        """Share of the endings that were announced."""
        return self.announced / self.endings if self.endings else 0.0

    @property
    def lead(self) -> float:
        """The middle of the days of warning, of the endings that were announced."""
        return float(median(self.leads)) if self.leads else 0.0

    @property
    def false_rate(self) -> float:
        """False alarms in a client-year."""
        return self.false_alarms / self.years if self.years else 0.0

    @property
    def calm_rate(self) -> float:
        """False alarms in a client-year while nothing was wrong at all."""
        return (self.false_alarms - self.troubled) / self.years if self.years else 0.0


def alarms(lit: Lit) -> list[int]:
    """The days on which an alarm begins, of one sign or of several."""
    days: dict[int, list[str]] = {}
    for sign, spoke in lit.items():
        for day in spoke:
            days.setdefault(day, []).append(sign)
    begun: list[int] = []
    last_of: dict[str, int] = {}
    for day in sorted(days):
        is_new = any(day - last_of.get(sign, -STANDING_DAYS) > SILENT_DAYS for sign in days[day])
        since = day - begun[-1] if begun else STANDING_DAYS
        if (is_new and since > SILENT_DAYS) or since >= STANDING_DAYS:
            begun.append(day)
        last_of.update(dict.fromkeys(days[day], day))
    return begun


def score(clients: Iterable[Replayed], lit_of: Callable[[Replayed], Lit]) -> Score:
    """A way of warning over many clients."""
    endings, leads, wrong, troubled, days = 0, [], 0, 0, 0
    for one in clients:
        begun = alarms(lit_of(one))
        cause = one.days if one.cause is None else one.cause
        days += cause
        false = [day for day in begun if day < cause]
        wrong += len(false)
        troubled += sum(day in one.troubled for day in false)
        if one.is_announceable:
            endings += 1
            leads += [one.days - day for day in begun if day >= cause][:1]
    return Score(endings, len(leads), tuple(leads), wrong, troubled, days / YEAR)


def by_chance(clients: Iterable[Replayed], lit_of: Callable[[Replayed], Lit]) -> tuple[int, int]:
    """Of the endings without a sign: how many there were, and how many an alarm came before all the same."""
    lit = [(one.days, alarms(lit_of(one))) for one in clients if one.ending is not None and not one.is_announceable]
    return len(lit), sum(any(day >= days - OUTSIDE_DAYS for day in begun) for days, begun in lit)


def best_baseline(
    clients: Sequence[Replayed], lit_at: Callable[[Replayed, float], Lit], levels: Sequence[float], most_false: float
) -> tuple[float, Score]:
    """A baseline at the level that serves it best on these very clients: most announced with so few false alarms.

    Where no level has so few, the one with the fewest.
    """
    tried = [(level, score(clients, lambda one, at=level: lit_at(one, at))) for level in levels]  # type: ignore[misc]
    fit = [one for one in tried if one[1].false_rate <= most_false]
    if fit:
        return max(fit, key=lambda one: (one[1].share, one[1].lead))
    return min(tried, key=lambda one: one[1].false_rate)
