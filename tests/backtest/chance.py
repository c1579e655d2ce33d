"""Chance with a fixed seed: the draws that the simulator needs, the same on every machine."""

from __future__ import annotations

from datetime import date, timedelta
from math import exp, log
from random import Random

DAY = timedelta(days=1)


class Chance(Random):
    """A source of chance; seeded with text, it is the same everywhere."""

    def happens(self, share: float) -> bool:
        """Whether something happens that happens in this share of cases."""
        return self.random() < share

    def around(self, middle: float, spread: float) -> float:
        """A positive number: half of them are below ``middle``; ``spread`` is the deviation of the logarithm."""
        return middle * exp(self.gauss(0.0, spread))

    def between(self, low: float, high: float) -> float:
        """Any number between two."""
        return self.uniform(low, high)

    def count(self, mean: float) -> int:
        """How often something happens that happens so often on average (Poisson)."""
        left, times = exp(-mean), 0
        product = self.random()
        while product > left:
            times += 1
            product *= self.random()
        return times

    def wait(self, mean: float) -> int:
        """Days until something happens that takes so many on average; one at least."""
        return max(1, round(-mean * log(1.0 - self.random())))


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + max(0, 7 - day.weekday()) * DAY if day.weekday() >= 5 else day
