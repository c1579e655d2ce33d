"""The level of a line against an independent way to compute it, and the properties people rely on."""

from __future__ import annotations

import random
from itertools import pairwise
from math import inf, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.trends.level import Level, Line, Seen, Walk

LINEAR = Walk(cap=1e9, farthest=1e9)


def _gaussian(times: list[float], seen: list[Seen], walk: Walk) -> tuple[list[float], list[list[float]]]:
    """Posterior mean and covariance at ``times`` by conditioning one joint Gaussian: no recursion over time.

    The prior holds at the first observation; the walk starts there.
    """
    start = min([one.at for one in seen])
    points = [*times, *(one.at for one in seen)]

    def cov(a: float, b: float) -> float:
        return walk.prior_variance + walk.growth * max(0.0, min(a, b) - start)

    n, m = len(times), len(points)
    matrix = [[cov(points[i], points[j]) for j in range(m)] for i in range(m)]
    noisy = [
        [matrix[n + i][n + j] + (seen[i].noise if i == j else 0.0) for j in range(len(seen))] for i in range(len(seen))
    ]
    target = [one.value - walk.prior_mean for one in seen]
    columns = [target, *([matrix[n + i][k] for i in range(len(seen))] for k in range(n))]
    solved = _solve(noisy, columns)
    means = [walk.prior_mean + sum(matrix[k][n + i] * solved[0][i] for i in range(len(seen))) for k in range(n)]
    covariance = [
        [matrix[a][b] - sum(matrix[a][n + i] * solved[1 + b][i] for i in range(len(seen))) for b in range(n)]
        for a in range(n)
    ]
    return means, covariance


def _solve(matrix: list[list[float]], columns: list[list[float]]) -> list[list[float]]:
    size = len(matrix)
    rows = [[*row, *(column[i] for column in columns)] for i, row in enumerate(matrix)]
    for pivot in range(size):
        best = max(range(pivot, size), key=lambda i: abs(rows[i][pivot]))
        rows[pivot], rows[best] = rows[best], rows[pivot]
        scale = rows[pivot][pivot]
        rows[pivot] = [value / scale for value in rows[pivot]]
        for other in range(size):
            if other != pivot and rows[other][pivot]:
                factor = rows[other][pivot]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[pivot], strict=True)]
    return [[rows[i][size + k] for i in range(size)] for k in range(len(columns))]


def _series(number: int, seed: int) -> list[Seen]:
    rng = random.Random(seed)
    times = sorted(rng.uniform(0, 400) for _ in range(number))
    return [Seen(at, rng.uniform(-1, 1), rng.choice([0.1, 0.25, 0.5, 4.0])) for at in times]


@pytest.mark.parametrize("seed", range(8))
def test_levels_and_changes_agree_with_one_joint_gaussian(seed: int) -> None:
    seen = _series(14, seed)
    line = Line(seen, LINEAR)
    first, last = seen[0].at, seen[-1].at
    times = [first, seen[5].at, (seen[5].at + seen[6].at) / 2, first + 100.0, last, last + 60.0]
    means, covariance = _gaussian(times, seen, LINEAR)
    for place, at in enumerate(times):
        level = line.level_at(at)
        assert level.mean == pytest.approx(means[place], abs=1e-9)
        assert level.variance == pytest.approx(covariance[place][place], abs=1e-9)
    for (a, start), (b, end) in pairwise(enumerate(times[1:], start=1)):
        if start <= end:
            change = line.change(start, end)
            wanted = covariance[a][a] + covariance[b][b] - 2 * covariance[a][b]
            assert change.variance == pytest.approx(wanted, abs=1e-9)


def test_what_was_known_on_a_day_uses_nothing_later() -> None:
    seen = _series(20, 3)
    whole, until = Line(seen), Line(seen[:11])
    day = (seen[10].at + seen[11].at) / 2
    assert whole.known_at(day) == until.known_at(day) == until.level_at(day)
    assert whole.level_at(day) != whole.known_at(day)


def test_nothing_seen_is_the_prior() -> None:
    assert Line().level_at(5.0) == Level(5.0, 0.0, 0.36)
    assert Line().chance_of_rise(0.0, 90.0) == 0.5


def test_silence_widens_up_to_the_cap_and_never_moves_the_level() -> None:
    line = Line([Seen(0.0, 1.0, 0.25)])
    levels = [line.known_at(float(day)) for day in range(0, 1000, 10)]
    assert {level.mean for level in levels} == {levels[0].mean}
    variances = [level.variance for level in levels]
    assert variances == sorted(variances)
    assert variances[-1] == 0.36


def test_one_outlier_never_swings_a_line_alone() -> None:
    settled = [Seen(float(day), 0.5, 0.1) for day in range(60)]
    line = Line(settled)
    before = line.known_at(60.0)
    line.append(Seen(60.0, -20.0, 0.1))
    after = line.known_at(60.0)
    predicted = before.variance
    assert after.mean < before.mean
    raised = 20.5**2 / 9 - predicted
    assert after.mean == pytest.approx(before.mean - predicted / (predicted + raised) * (20 + before.mean), rel=1e-3)


def test_appending_is_the_same_as_beginning_anew() -> None:
    seen = _series(30, 7)
    grown = Line(seen[:-1])
    grown.level_at(0.0)
    grown.append(seen[-1])
    assert grown.levels_at([0.0, 100.0, 500.0]) == Line(seen).levels_at([0.0, 100.0, 500.0])


def test_observations_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="order of their time"):
        Line([Seen(2.0, 0.0, 1.0), Seen(1.0, 0.0, 1.0)])


observations = st.lists(
    st.tuples(st.floats(0, 3000), st.floats(-1, 1), st.floats(0.05, 4)), min_size=1, max_size=40
).map(lambda rows: [Seen(*row) for row in sorted(rows)])


@given(observations)
def test_the_shares_add_up_to_the_level(seen: list[Seen]) -> None:
    line = Line(seen)
    end = seen[-1].at + 10
    for since in (-inf, seen[len(seen) // 2].at):
        shares, start = line.moved_by(end, since)
        assert start + sum(share for _place, share in shares) == pytest.approx(line.known_at(end).mean, abs=1e-9)


@given(observations, st.floats(-1, 1), st.floats(0.05, 4))
def test_an_observation_never_moves_the_level_away_from_itself(seen: list[Seen], value: float, noise: float) -> None:
    line = Line(seen)
    at = seen[-1].at + 1
    before = line.known_at(at)
    line.append(Seen(at, value, noise))
    after = line.known_at(at)
    assert abs(after.mean - value) <= abs(before.mean - value) + 1e-12
    assert after.variance <= before.variance


@given(observations, st.floats(0.1, 10))
def test_only_the_product_of_growth_and_time_matters(seen: list[Seen], scale: float) -> None:
    slow = Line(seen)
    fast = Line([one._replace(at=one.at * scale) for one in seen], Walk(growth=0.0010 / scale))
    end = seen[-1].at
    assert fast.level_at(end * scale).mean == pytest.approx(slow.level_at(end).mean, abs=1e-7)
    assert fast.level_at(end * scale).variance == pytest.approx(slow.level_at(end).variance, abs=1e-7)


@given(observations)
def test_looking_back_is_never_less_certain_than_looking_then(seen: list[Seen]) -> None:
    line = Line(seen)
    for one in seen:
        assert line.level_at(one.at).variance <= line.known_at(one.at).variance + 1e-12


@given(observations, st.floats(0, 3000), st.floats(0, 3000))
def test_rise_and_fall_are_the_two_chances_there_are(seen: list[Seen], one: float, other: float) -> None:
    line = Line(seen)
    start, end = sorted((one, other))
    mirrored = Line([each._replace(value=-each.value) for each in seen])
    assert 0.0 <= line.chance_of_rise(start, end) <= 1.0
    assert line.chance_of_rise(start, end) + mirrored.chance_of_rise(start, end) == pytest.approx(1.0, abs=1e-6)


def test_the_band_covers_the_truth_of_its_own_model() -> None:
    """80 % bands over 100,000 simulated days cover the hidden level in 77 to 83 % (TRENDS, oracle)."""
    rng = random.Random(20261124)
    covered = total = 0
    for _ in range(100):
        truth = rng.gauss(0.0, 0.6)
        seen: list[Seen] = []
        path: list[float] = []
        for day in range(1000):
            if day:
                truth += rng.gauss(0.0, sqrt(0.0010))
            path.append(truth)
            if rng.random() < 0.1 or day == 0:
                noise = rng.choice([0.1, 0.25, 0.5])
                seen.append(Seen(float(day), truth + rng.gauss(0.0, sqrt(noise)), noise))
        line = Line(seen, LINEAR)
        for day, level in enumerate(line.levels_at([float(day) for day in range(1000)])):
            covered += abs(path[day] - level.mean) <= 1.2815515655 * level.deviation
            total += 1
    assert total == 100_000
    assert 0.77 <= covered / total <= 0.83
