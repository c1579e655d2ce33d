"""The level of a line over time, with its uncertainty: a local-level model in continuous time.

The level is a random walk that is seen through noise. Between observations its variance grows with the days, up to a
cap: silence only widens. An observation moves it by the Kalman rule. What is shown of the past is smoothed
(Rauch, Tung and Striebel 1965); what was known on a day is filtered. Everything here is plain numbers: times are in
days since any fixed day, levels are about -1 (broken) to +1 (excellent).

At the cap the level goes on walking, and as much of where it was is forgotten as keeps the variance there: two days
with a long silence between them say little of each other. The mean stays where it was; silence moves nothing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import erf, exp, inf, sqrt
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Walk:
    """How a level moves by itself. ``growth`` is variance a day; 0.0010 is a standard deviation of 0.30 a quarter.

    ``farthest`` is how many standard deviations of its prediction an observation may lie away at full weight; the
    noise of one that lies further is raised until it lies there.
    """

    growth: float = 0.0010
    cap: float = 0.36
    prior_mean: float = 0.0
    prior_variance: float = 0.36
    farthest: float = 3.0

    def kept(self, variance: float, days: float) -> float:
        """How much of a level with this variance is kept over so many days: all, until the cap is reached."""
        over = variance + self.growth * days - self.cap
        return 1.0 if over <= 0.0 else exp(-0.5 * over / self.cap)


class Seen(NamedTuple):
    """One observation: when (days), the value, and the variance of its noise."""

    at: float
    value: float
    noise: float


class Level(NamedTuple):
    """A level at a time with its variance."""

    at: float
    mean: float
    variance: float

    @property
    def deviation(self) -> float:
        """One standard deviation."""
        return sqrt(self.variance)


class Line:
    """A line through observations, sorted by time; those at one time count in the order given.

    Made in one pass; :meth:`append` continues it at the end without going through the past again.
    """

    __slots__ = ("_gains", "_kept", "_means", "_predicted", "_smooth", "_times", "_values", "_variances", "_walk")

    def __init__(self, seen: Sequence[Seen] = (), walk: Walk | None = None) -> None:
        """``seen`` are sorted by time; observations out of order are a bug and raise ``ValueError``."""
        self._walk = walk or Walk()
        self._times: list[float] = []
        self._values: list[float] = []
        self._predicted: list[float] = []
        self._kept: list[float] = []
        self._gains: list[float] = []
        self._means: list[float] = []
        self._variances: list[float] = []
        self._smooth: tuple[list[float], list[float]] | None = None
        self._filter(seen)

    def __len__(self) -> int:
        return len(self._times)

    def append(self, seen: Seen) -> None:
        """Continue with one observation at the end; an earlier one than the last raises ``ValueError``."""
        self._filter((seen,))

    def resumed(self, place: int, seen: Sequence[Seen]) -> Line:
        """A line that goes on with these after the first ``place`` observations of this one."""
        line = Line(walk=self._walk)
        line._times = self._times[:place]
        line._values = self._values[:place]
        line._predicted = self._predicted[:place]
        line._kept = self._kept[:place]
        line._gains = self._gains[:place]
        line._means = self._means[:place]
        line._variances = self._variances[:place]
        line._filter(seen)
        return line

    def _filter(self, seen: Sequence[Seen]) -> None:
        """The Kalman rule over new observations; kept in locals, since it runs for every observation there is."""
        walk = self._walk
        growth, cap, farthest = walk.growth, walk.cap, walk.farthest**2
        last, mean, variance = self._end()
        for at, value, noise in seen:
            if at < last:
                raise ValueError("observations come in the order of their time")
            kept = 1.0
            if last != -inf:
                grown = variance + growth * (at - last)
                if grown > cap:
                    kept = walk.kept(variance, at - last)
                    grown = cap
                variance = grown
            surprise = value - mean
            square = surprise * surprise
            if square > farthest * (variance + noise):
                noise = square / farthest - variance  # noqa: PLW2901 - the raised noise takes its place
            gain = variance / (variance + noise)
            self._times.append(at)
            self._values.append(value)
            self._predicted.append(variance)
            self._kept.append(kept)
            self._gains.append(gain)
            mean += gain * surprise
            variance *= 1.0 - gain
            self._means.append(mean)
            self._variances.append(variance)
            last = at
        self._smooth = None

    def _end(self) -> tuple[float, float, float]:
        if not self._times:
            return -inf, self._walk.prior_mean, self._walk.prior_variance
        return self._times[-1], self._means[-1], self._variances[-1]

    def known_at(self, at: float) -> Level:
        """The filtered level: what was known at a time from what had happened by then."""
        place = bisect_right(self._times, at) - 1
        if place < 0:
            return Level(at, self._walk.prior_mean, self._walk.prior_variance)
        return Level(at, self._means[place], self._grown(place, at))

    def level_at(self, at: float) -> Level:
        """The smoothed level at any time: what is known of it now, from before and after."""
        return self.levels_at((at,))[0]

    def levels_at(self, times: Sequence[float]) -> list[Level]:
        """The smoothed levels at several times; kept in locals, since pictures ask for hundreds at once."""
        walk, starts, ahead = self._walk, self._times, self._predicted
        filtered_means, filtered = self._means, self._variances
        means, variances = self._smoothed()
        found: list[Level] = []
        for at in times:
            after = bisect_right(starts, at)
            mean, variance, kept = walk.prior_mean, walk.prior_variance, 1.0
            if after:
                days = at - starts[after - 1]
                mean, variance = filtered_means[after - 1], filtered[after - 1]
                kept = walk.kept(variance, days)
                variance = max(variance, min(walk.cap, variance + walk.growth * days))
            if after < len(starts):
                share = self._kept[after] / kept * variance / ahead[after]
                mean += share * (means[after] - mean)
                variance += share * share * (variances[after] - ahead[after])
            found.append(Level(at, mean, variance))
        return found

    def _smoothed(self) -> tuple[list[float], list[float]]:
        if self._smooth is None:
            means, variances = self._means.copy(), self._variances.copy()
            filtered_means, filtered, predicted = self._means, self._variances, self._predicted
            for place in range(len(means) - 2, -1, -1):
                share = self._kept[place + 1] * filtered[place] / predicted[place + 1]
                means[place] += share * (means[place + 1] - filtered_means[place])
                variances[place] += share * share * (variances[place + 1] - predicted[place + 1])
            self._smooth = means, variances
        return self._smooth

    def change(self, start: float, end: float) -> Level:
        """How far the level truly moved from ``start`` to ``end``, from the joint posterior of both, at ``end``."""
        first, second = self.level_at(start), self.level_at(end)
        covariance = self._share(start, end) * second.variance
        variance = max(0.0, first.variance + second.variance - 2.0 * covariance)
        return Level(end, second.mean - first.mean, variance)

    def chance_of_rise(self, start: float, end: float) -> float:
        """The chance that the level is higher at ``end`` than at ``start``; a half where nothing is known."""
        change = self.change(start, end)
        if change.variance <= 0.0:
            return 0.5 if change.mean == 0.0 else float(change.mean > 0.0)
        return 0.5 * (1.0 + erf(change.mean / sqrt(2.0 * change.variance)))

    def _share(self, start: float, end: float) -> float:
        """How much of what is learned of the level at ``end`` is learned of that at ``start``: a product of gains."""
        place, last = bisect_right(self._times, start) - 1, bisect_right(self._times, end) - 1
        variance = self.known_at(start).variance
        reached = self._grown(last, end) if last >= 0 else self._walk.prior_variance
        if place == last:
            return self._kept_from(last, end) / self._kept_from(place, start) * variance / reached
        place += 1
        share = self._kept_until(place - 1, start) * variance / self._predicted[place]
        for later in range(place + 1, last + 1):
            share *= self._kept[later] * self._variances[later - 1] / self._predicted[later]
        return share * self._kept_from(last, end) * self._variances[last] / reached

    def _kept_from(self, place: int, at: float) -> float:
        """How much of the level at an observation is kept until a time before the next; all before the first."""
        return self._walk.kept(self._variances[place], at - self._times[place]) if place >= 0 else 1.0

    def _kept_until(self, place: int, at: float) -> float:
        """How much of the level at a time after an observation is kept until the next one."""
        return self._kept[place + 1] / self._kept_from(place, at)

    def moved_by(self, end: float, since: float = -inf) -> tuple[list[tuple[int, float]], float]:
        """What moved the filtered level at ``end``: each observation after ``since`` with its share in points.

        The update is linear, so the shares are exact: with what was known at ``since`` (the second value; the prior
        where it is before everything) they add up to the level at ``end``. Observations are named by their place.
        """
        first, last = bisect_right(self._times, since), bisect_right(self._times, end)
        start = self._means[first - 1] if first > 0 else self._walk.prior_mean
        found: list[tuple[int, float]] = []
        rest = 1.0
        for place in range(last - 1, first - 1, -1):
            found.append((place, rest * self._gains[place] * (self._values[place] - start)))
            rest *= 1.0 - self._gains[place]
        found.reverse()
        return found, start

    def _grown(self, place: int, at: float) -> float:
        """The variance some time after an observation."""
        return max(
            self._variances[place],
            min(self._walk.cap, self._variances[place] + self._walk.growth * (at - self._times[place])),
        )
