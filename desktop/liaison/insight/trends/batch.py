"""Many lines at once: the same arithmetic as :mod:`.level`, one observation of every line in each step.

Lines are sorted by length, so that those that still have an observation in a step stand first; what belongs to one step
lies together. Only this module and what calls it import numpy, which is loaded when it is needed.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from .level import Walk

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
#: Times are days; lines lie so far apart on the axis on which places are looked up.
_APART = 1 << 24


class Lines:
    """Lines through observations, which are sorted by line and then by time.

    ``line`` names the line of each observation, from 0 to ``count``; a line may have none. What is worked out lies by
    steps; the place of an observation among those given leads there.
    """

    def __init__(
        self, line: Ints, at: Ints, value: Floats, noise: Floats, count: int, *, walk: Walk | None = None
    ) -> None:
        self.walk = walk or Walk()
        self.count = count
        self.seen: Ints = np.bincount(line, minlength=count)
        self._first: Ints = np.concatenate(([0], np.cumsum(self.seen)))[:-1]
        self._line, self._at = line, at
        self._axis: Ints = line.astype(np.int64) * _APART + at
        self._starts, self._steps = self._order_steps()
        self._values = self._by_step(value)
        self._filter(self._by_step(self._grows(at)), self._by_step(noise))
        self._smooth: tuple[Floats, Floats] | None = None

    def _order_steps(self) -> tuple[list[int], Ints]:
        """Where each step begins when all first observations come first, then all second ones; and where each lies."""
        longest_first = np.argsort(-self.seen, kind="stable")
        rank = np.empty(self.count, np.int64)
        rank[longest_first] = np.arange(self.count)
        # So many lines have more observations than the number of the step.
        longest = int(self.seen.max(initial=0))
        width = self.count - np.cumsum(np.bincount(self.seen, minlength=longest + 1))[:longest]
        starts = np.concatenate(([0], np.cumsum(width)))
        step = np.arange(len(self._line)) - np.repeat(self._first, self.seen)
        steps: Ints = starts[step] + np.repeat(rank, self.seen)
        return starts.tolist(), steps

    def _grows(self, at: Ints) -> Floats:
        """By how much a variance grows from each observation to the next of its line, were there no cap."""
        grows: Floats = np.zeros(len(at))
        grows[1:] = at[1:] - at[:-1]
        grows[self._first[self.seen > 0]] = 0.0
        grows *= self.walk.growth
        return grows

    def _filter(self, grows: Floats, noises: Floats) -> None:
        walk, starts, values = self.walk, self._starts, self._values
        predicted, grown, gains, means, variances = (np.empty(len(values)) for _ in range(5))
        farthest = walk.farthest**2
        for step in range(len(starts) - 1):
            here = slice(starts[step], starts[step + 1])
            width = here.stop - here.start
            if step == 0:
                grown[here], mean = walk.prior_variance, np.full(width, walk.prior_mean)
            else:
                before = slice(starts[step - 1], starts[step - 1] + width)
                np.add(variances[before], grows[here], out=grown[here])
                mean = means[before]
            variance = np.minimum(grown[here], walk.cap, out=predicted[here])
            surprise = values[here] - mean
            heard = np.maximum(noises[here], surprise * surprise / farthest - variance)
            gain = np.divide(variance, variance + heard, out=gains[here])
            np.add(mean, gain * surprise, out=means[here])
            np.multiply(gain, heard, out=variances[here])
        if len(starts) > 1:
            grown[: starts[1]] = 0.0
        self._predicted, self._kept, self._gains = predicted, self._kept_by(grown), gains
        self._means, self._variances = means, variances

    def _kept_by(self, grown: Floats) -> Floats:
        """How much is kept of levels whose variance would have grown so far, were there no cap."""
        kept: Floats = np.ones(len(grown))
        is_over = grown > self.walk.cap
        kept[is_over] = np.exp(-0.5 * (grown[is_over] - self.walk.cap) / self.walk.cap)
        return kept

    def _by_step(self, column: Any) -> Floats:
        ordered: Floats = np.empty(len(column))
        ordered[self._steps] = column
        return ordered

    def _smoothed(self) -> tuple[Floats, Floats]:
        """Means and variances of all observations by steps, looking back (Rauch, Tung and Striebel)."""
        if self._smooth is None:
            starts = self._starts
            means, variances = self._means.copy(), self._variances.copy()
            for step in range(len(starts) - 3, -1, -1):
                after = slice(starts[step + 1], starts[step + 2])
                here = slice(starts[step], starts[step] + after.stop - after.start)
                share = self._kept[after] * self._variances[here] / self._predicted[after]
                means[here] += share * (means[after] - self._means[here])
                variances[here] += share * share * (variances[after] - self._predicted[after])
            self._smooth = means, variances
        return self._smooth

    def places_at(self, at: int) -> Ints:
        """Of each line, the place of its last observation until a day; before its first where there is none."""
        wanted = np.arange(self.count, dtype=np.int64) * _APART + at
        found: Ints = np.searchsorted(self._axis, wanted, side="right") - 1
        return found

    def known_at(self, at: int) -> tuple[Floats, Floats]:
        """The filtered means and variances of all lines on a day."""
        place = self.places_at(at)
        is_seen = place >= self._first
        mean = np.full(self.count, self.walk.prior_mean)
        variance = np.full(self.count, self.walk.prior_variance)
        step = self._steps[place[is_seen]]
        known = self._variances[step]
        grown = known + self.walk.growth * (at - self._at[place[is_seen]])
        mean[is_seen] = self._means[step]
        variance[is_seen] = np.maximum(known, np.minimum(self.walk.cap, grown))
        return mean, variance

    def level_at(self, at: int) -> tuple[Floats, Floats]:
        """The smoothed means and variances of all lines on a day."""
        mean, variance = self.known_at(at)
        after = self.places_at(at) + 1
        has_more = after < self._first + self.seen
        later = self._steps[after[has_more]]
        means, variances = self._smoothed()
        kept = self._kept[later] / self._kept_from(at)[has_more]
        share = kept * variance[has_more] / self._predicted[later]
        mean[has_more] += share * (means[later] - mean[has_more])
        variance[has_more] += share * share * (variances[later] - self._predicted[later])
        return mean, variance

    def _kept_from(self, at: int) -> Floats:
        """How much of each level at its last observation is kept until a day; all before the first."""
        place = self.places_at(at)
        kept = np.ones(self.count)
        is_seen = place >= self._first
        here = place[is_seen]
        kept[is_seen] = self._kept_by(self._variances[self._steps[here]] + self.walk.growth * (at - self._at[here]))
        return kept

    def chance_of_rise(self, start: int, end: int) -> Floats:
        """The chance of each line that its level is higher at ``end`` than at ``start``."""
        first, first_variance = self.level_at(start)
        last, last_variance = self.level_at(end)
        variance = np.maximum(0.0, first_variance + last_variance - 2.0 * self._share(start, end) * last_variance)
        change = last - first
        spread = np.sqrt(np.where(variance > 0.0, variance, 1.0))
        chance = np.where(change == 0.0, 0.5, (change > 0.0).astype(np.float64))
        is_open = variance > 0.0
        chance[is_open] = _normal(change[is_open] / spread[is_open])
        return chance

    def _share(self, start: int, end: int) -> Floats:
        """How much of what is learned of each level at ``end`` is learned of that at ``start``: a product of gains."""
        place, _line, edges = self._within(start, end)
        _mean, share = self.known_at(start)
        _mean, reached = self.known_at(end)
        share *= self._kept_from(end) / self._kept_from(start)
        # From each observation to the next: what is kept, by what was predicted, times what was known then.
        step = self._steps[place]
        logs = np.log(self._kept[step]) - np.log(self._predicted[step]) + np.log(self._variances[step])
        product = np.concatenate(([0.0], np.cumsum(logs)))
        share *= np.exp(product[edges[1:]] - product[edges[:-1]])
        result: Floats = share / reached
        return result

    def _within(self, start: int, end: int) -> tuple[Ints, Ints, Ints]:
        """The observations after ``start`` until ``end``, the line of each, and where those of each line begin."""
        place = np.flatnonzero((self._at > start) & (self._at <= end))
        line = self._line[place]
        edges = np.searchsorted(line, np.arange(self.count + 1))
        return place, line, edges

    def moved_most(self, end: int, since: int) -> tuple[tuple[Ints, Floats], tuple[Ints, Floats]]:
        """Of each line, what lowered and what raised the level known at ``end`` most, of all seen after ``since``.

        Both as the place of the observation, -1 where there was none, and by how much.
        """
        place, line, edges = self._within(since, end)
        started, _variance = self.known_at(since)
        step = self._steps[place]
        gains = self._gains[step]
        kept = np.concatenate(([0.0], np.cumsum(np.log1p(-gains))))
        rest = np.exp(kept[edges[line + 1]] - kept[1:])
        moved = rest * gains * (self._values[step] - started[line])
        order = np.lexsort((moved, line))
        has_any = edges[1:] > edges[:-1]
        lowest, highest = (np.full(self.count, -1, np.int64) for _ in range(2))
        lowest[has_any] = order[edges[:-1][has_any]]
        highest[has_any] = order[edges[1:][has_any] - 1]
        return _amounts(lowest, place, moved, moved < 0.0), _amounts(highest, place, moved, moved > 0.0)


def _amounts(chosen: Ints, place: Ints, moved: Floats, counts: NDArray[np.bool_]) -> tuple[Ints, Floats]:
    """Places of what was chosen with what it moved; -1 where that does not count."""
    amount = np.zeros(len(chosen))
    found = np.full(len(chosen), -1, np.int64)
    is_any = chosen >= 0
    is_any[is_any] = counts[chosen[is_any]]
    amount[is_any] = moved[chosen[is_any]]
    found[is_any] = place[chosen[is_any]]
    return found, amount


def _normal(score: Floats) -> Floats:
    """The normal distribution, by the complementary error function of each."""
    from math import erfc, sqrt  # noqa: PLC0415 - beside its one use

    root = -1.0 / sqrt(2.0)
    return np.fromiter((0.5 * erfc(root * one) for one in score.tolist()), np.float64, len(score))
