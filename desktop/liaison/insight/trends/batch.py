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

    ``line`` names the line of each observation, from 0 to ``count``; a line may have none.
    """

    def __init__(
        self, line: Ints, at: Ints, value: Floats, noise: Floats, count: int, *, walk: Walk | None = None
    ) -> None:
        self.walk = walk or Walk()
        self.count = count
        self.seen: Ints = np.bincount(line, minlength=count).astype(np.int64)
        self._first: Ints = np.concatenate(([0], np.cumsum(self.seen)))[:-1]
        self._line, self._at, self._value = line, at, value
        self._axis: Ints = line * _APART + at
        self._order_steps(line)
        self._filter(at, value, noise)
        self._smooth: tuple[Floats, Floats] | None = None

    def _order_steps(self, line: Ints) -> None:
        """Where each observation lies when all first ones come first, then all second ones, and so on."""
        longest_first = np.argsort(-self.seen, kind="stable")
        rank = np.empty(self.count, np.int64)
        rank[longest_first] = np.arange(self.count)
        step = np.arange(len(line), dtype=np.int64) - self._first[line]
        width = np.bincount(step) if len(line) else np.zeros(0, np.int64)
        self._starts: list[int] = [0, *np.cumsum(width).tolist()]
        self._place: Ints = np.asarray(self._starts, np.int64)[step] + rank[line]

    def _filter(self, at: Ints, value: Floats, noise: Floats) -> None:
        walk, starts = self.walk, self._starts
        times, values, noises = (self._by_step(one) for one in (at.astype(np.float64), value, noise))
        size = len(values)
        predicted, kept, gains, means, variances = (np.empty(size) for _ in range(5))
        farthest = walk.farthest**2
        for step in range(len(starts) - 1):
            here = slice(starts[step], starts[step + 1])
            width = here.stop - here.start
            if step == 0:
                variance, mean = np.full(width, walk.prior_variance), np.full(width, walk.prior_mean)
                kept[here] = 1.0
            else:
                before = slice(starts[step - 1], starts[step - 1] + width)
                grown = variances[before] + walk.growth * (times[here] - times[before])
                variance = np.minimum(walk.cap, grown)
                kept[here] = grown
                mean = means[before]
            surprise = values[here] - mean
            heard = np.maximum(noises[here], surprise * surprise / farthest - variance)
            gain = variance / (variance + heard)
            predicted[here] = variance
            gains[here] = gain
            means[here] = mean + gain * surprise
            variances[here] = variance * (1.0 - gain)
        width = starts[1] if len(starts) > 1 else 0
        kept[width:] = self._kept_by(kept[width:])
        back = self._place
        self._predicted, self._kept, self._gains = predicted[back], kept[back], gains[back]
        self._means, self._variances = means[back], variances[back]

    def _kept_by(self, grown: Floats) -> Floats:
        """How much is kept of levels whose variance would have grown so far, were there no cap."""
        kept: Floats = np.exp(-0.5 * np.maximum(0.0, grown - self.walk.cap) / self.walk.cap)
        return kept

    def _by_step(self, column: Any) -> Floats:
        ordered: Floats = np.empty(len(column))
        ordered[self._place] = column
        return ordered

    def _smoothed(self) -> tuple[Floats, Floats]:
        """Means and variances of all observations, looking back (Rauch, Tung and Striebel)."""
        if self._smooth is None:
            starts = self._starts
            means, variances = self._by_step(self._means), self._by_step(self._variances)
            filtered, known, predicted = means.copy(), variances.copy(), self._by_step(self._predicted)
            kept = self._by_step(self._kept)
            for step in range(len(starts) - 3, -1, -1):
                after = slice(starts[step + 1], starts[step + 2])
                here = slice(starts[step], starts[step] + after.stop - after.start)
                share = kept[after] * known[here] / predicted[after]
                means[here] += share * (means[after] - filtered[here])
                variances[here] += share * share * (variances[after] - predicted[after])
            self._smooth = means[self._place], variances[self._place]
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
        here = place[is_seen]
        mean[is_seen] = self._means[here]
        variance[is_seen] = self._grown(here, at)
        return mean, variance

    def _grown(self, place: Ints, at: int) -> Floats:
        known = self._variances[place]
        grown: Floats = np.maximum(known, np.minimum(self.walk.cap, known + self.walk.growth * (at - self._at[place])))
        return grown

    def level_at(self, at: int) -> tuple[Floats, Floats]:
        """The smoothed means and variances of all lines on a day."""
        mean, variance = self.known_at(at)
        after = self.places_at(at) + 1
        has_more = after < self._first + self.seen
        later = after[has_more]
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
        kept[is_seen] = self._kept_by(self._variances[here] + self.walk.growth * (at - self._at[here]))
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
        """How much of what is learned of each level at ``end`` is learned of that at ``start``."""
        first, last = self.places_at(start), self.places_at(end)
        _mean, share = self.known_at(start)
        _mean, reached = self.known_at(end)
        is_between = last > first
        after, until = first[is_between] + 1, last[is_between]
        share *= self._kept_from(end)
        still = self._kept_from(start)
        share[~is_between] /= still[~is_between]
        filtered, predicted, kept = (
            np.concatenate(([0.0], np.cumsum(np.log(one)))) for one in (self._variances, self._predicted, self._kept)
        )
        between = (filtered[until] - filtered[after]) - (predicted[until + 1] - predicted[after + 1])
        between += kept[until + 1] - kept[after]
        share[is_between] *= np.exp(between) * self._variances[until] / self._predicted[after] / still[is_between]
        result: Floats = share / reached
        return result

    def moved_most(self, end: int, since: int) -> tuple[tuple[Ints, Floats], tuple[Ints, Floats]]:
        """Of each line, what lowered and what raised the level known at ``end`` most, of all seen after ``since``.

        Both as the place of the observation, -1 where there was none, and by how much.
        """
        first, last = self.places_at(since) + 1, self.places_at(end)
        started, _variance = self.known_at(since)
        line, place = self._line, np.arange(len(self._line))
        is_inside = (place >= first[line]) & (place <= last[line])
        kept = np.concatenate(([0.0], np.cumsum(np.log1p(-self._gains))))
        rest = np.exp(kept[last[line] + 1] - kept[1:])
        moved = np.where(is_inside, rest * self._gains * (self._value - started[line]), 0.0)
        order = np.lexsort((moved, line))
        has_any = self.seen > 0
        lowest, highest = np.full(self.count, -1, np.int64), np.full(self.count, -1, np.int64)
        lowest[has_any] = order[self._first[has_any]]
        highest[has_any] = order[(self._first + self.seen - 1)[has_any]]
        return _amounts(lowest, moved, moved < 0.0), _amounts(highest, moved, moved > 0.0)


def _amounts(place: Ints, moved: Floats, counts: NDArray[np.bool_]) -> tuple[Ints, Floats]:
    """Places with what they moved; -1 where that does not count."""
    amount = np.zeros(len(place))
    is_any = place >= 0
    is_any[is_any] = counts[place[is_any]]
    amount[is_any] = moved[place[is_any]]
    return np.where(is_any, place, -1), amount


def _normal(score: Floats) -> Floats:
    """The normal distribution, by the complementary error function of each."""
    from math import erfc, sqrt  # noqa: PLC0415 - beside its one use

    root = -1.0 / sqrt(2.0)
    return np.fromiter((0.5 * erfc(root * one) for one in score.tolist()), np.float64, len(score))
