"""The filter and the smoother against a general state-space library, with irregular times, the cap and the outliers.

The library knows neither the cap nor the outliers: both are given to it as a state space that varies with time, worked
out here step by step and not by the code under test.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from math import exp
from typing import Any

import numpy as np
import pytest
from statsmodels.tsa.statespace.kalman_smoother import KalmanSmoother

from liaison.insight.trends.level import Line, Seen, Walk

EXACT = 1e-8


@dataclass
class Steps:
    """What the library is given: values (None between observations), noise, and growth from each time to the next."""

    times: list[float]
    values: list[float | None]
    noise: list[float]
    growth: list[float]
    kept: list[float]
    intercept: list[float]


def _series(number: int, seed: int, span: float) -> list[Seen]:
    dice = random.Random(seed)
    times = sorted(dice.choice([dice.uniform(0, span), float(dice.randrange(int(span)))]) for _ in range(number))
    wild = [dice.choice([0.1, 0.25, 4.0]) for _ in times]
    return [
        Seen(at, dice.uniform(-1, 1) if dice.random() < 0.95 else dice.choice([-9, 9]), noise)
        for at, noise in zip(times, wild, strict=True)
    ]


def _steps(seen: list[Seen], days: list[float], walk: Walk) -> Steps:
    """Observations and the days asked for, in order, with the covariances that the rules of the walk make of them."""
    points = sorted([(one.at, 0, one) for one in seen] + [(day, 1, None) for day in days], key=lambda one: one[:2])
    steps = Steps([], [], [], [], [], [])
    variance, mean, last = walk.prior_variance, walk.prior_mean, None
    for at, _order, one in points:
        # The prior holds until the first observation.
        grown = variance if last is None else min(walk.cap, variance + walk.growth * (at - last))
        if steps.times:
            # At the cap as much is forgotten as keeps the variance there; the mean stays.
            over = 0.0 if last is None else max(0.0, variance + walk.growth * (at - last) - walk.cap)
            kept = exp(-over / (2 * walk.cap))
            steps.kept.append(kept)
            steps.growth.append(max(0.0, grown - kept**2 * variance))
            steps.intercept.append((1 - kept) * mean)
        noise = 1.0
        if one is not None:
            surprise, noise = one.value - mean, one.noise
            if abs(surprise) > walk.farthest * (grown + noise) ** 0.5:
                noise = surprise**2 / walk.farthest**2 - grown
            gain = grown / (grown + noise)
            mean, variance = mean + gain * surprise, grown * (1 - gain)
            last = at
        elif last is not None:
            variance, last = grown, at
        steps.times.append(at)
        steps.values.append(None if one is None else one.value)
        steps.noise.append(noise)
    steps.growth.append(0.0)
    steps.kept.append(1.0)
    steps.intercept.append(0.0)
    return steps


def _library(steps: Steps, walk: Walk, start: float | None = None) -> Any:
    """The library's answer. With ``start`` a second state keeps the level that held then."""
    size = len(steps.times)
    states = 1 if start is None else 2
    model = KalmanSmoother(k_endog=1, k_states=states, k_posdef=1)
    model.bind(np.asarray([[np.nan if one is None else one for one in steps.values]]))
    design = np.zeros((1, states, 1))
    design[0, 0, 0] = 1.0
    model["design"] = design
    transition = np.zeros((states, states, size))
    transition[0, 0, :] = steps.kept
    intercept = np.zeros((states, size))
    intercept[0, :] = steps.intercept
    if start is not None:
        for place, at in enumerate(steps.times):
            # At ``start`` the second state takes the level that is then; from then on it stays as it was.
            transition[1, 0 if at <= start else 1, place] = 1.0
    model["transition"] = transition
    model["state_intercept"] = intercept
    model["selection"] = np.eye(states)[:, :1]
    model["obs_cov"] = np.asarray(steps.noise).reshape(1, 1, size)
    model["state_cov"] = np.asarray(steps.growth).reshape(1, 1, size)
    model.initialize_known(np.full(states, walk.prior_mean), np.full((states, states), walk.prior_variance))
    return model.smooth()


@pytest.mark.parametrize("seed", range(12))
def test_filter_and_smoother_agree_with_a_general_library(seed: int) -> None:
    walk = Walk()
    seen = _series(60, seed, 900 if seed % 2 else 4000)
    first, last = seen[0].at, seen[-1].at
    days = [first + (last - first + 200) * part / 40 for part in range(41)]
    steps = _steps(seen, days, walk)
    found = _library(steps, walk)
    line = Line(seen, walk)
    apart = 0.0
    for place, at in enumerate(steps.times):
        if steps.values[place] is not None:
            continue
        known, level = line.known_at(at), line.level_at(at)
        apart = max(
            apart,
            abs(found.filtered_state[0, place] - known.mean),
            abs(found.filtered_state_cov[0, 0, place] - known.variance),
            abs(found.smoothed_state[0, place] - level.mean),
            abs(found.smoothed_state_cov[0, 0, place] - level.variance),
        )
    assert apart < EXACT


@pytest.mark.parametrize("seed", range(6))
def test_the_joint_posterior_of_two_days_agrees_with_a_general_library(seed: int) -> None:
    walk = Walk()
    seen = _series(50, 100 + seed, 700)
    end = seen[-1].at + 5
    start = end - 91
    steps = _steps(seen, [start, end], walk)
    found = _library(steps, walk, start)
    place = steps.times.index(end)
    mean, covariance = found.smoothed_state[:, place], found.smoothed_state_cov[:, :, place]
    change = Line(seen, walk).change(start, end)
    assert change.mean == pytest.approx(mean[0] - mean[1], abs=EXACT)
    wanted = covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]
    assert change.variance == pytest.approx(wanted, abs=EXACT)
