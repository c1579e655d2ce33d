"""Times measured side by side: what the program does and something raw, in turn, in the same process."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_MILLISECONDS: Final = 1000.0


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured: ``share`` of the usual repetitions and sizes, and a folder to write in."""

    share: float
    scratch: Path

    def of(self, number: int, least: int = 1) -> int:
        """So many of ``number``."""
        return max(least, round(number * self.share))


@dataclass(frozen=True, slots=True)
class Outcome:
    """A line of the table. Times are medians in seconds; ``most`` is the longest ``ours`` may take at all. ``unit`` is
    what is measured where it is not time.

    A line without ``ours`` was not measured, and ``note`` says why.
    """

    name: str
    ours: float | None
    raw: float | None = None
    limit: float | None = None
    most: float | None = None
    note: str = ""
    unit: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times as long as the raw thing."""
        return None if self.ours is None or not self.raw else self.ours / self.raw

    @property
    def is_over(self) -> bool:
        """Whether a limit is exceeded."""
        too_long = self.ours is not None and self.most is not None and self.ours > self.most
        return too_long or (self.ratio is not None and self.limit is not None and self.ratio > self.limit)


@dataclass(frozen=True, slots=True)
class Pair:
    """Medians of both sides in seconds."""

    ours: float
    raw: float


def side_by_side(
    ours: Callable[[int], object],
    raw: Callable[[int], object],
    *,
    repetitions: int,
    warm_up: int = 1,
    in_order: bool = False,
) -> Pair:
    """Run both in turn, each told the number of the round; rounds of the warm-up do not count.

    Which one comes first changes with each round, unless ``in_order`` asks for ours first; what the earlier left
    behind is collected before the next.
    """
    times: dict[Callable[[int], object], list[float]] = {ours: [], raw: []}
    for number in range(warm_up + repetitions):
        for work in (ours, raw) if in_order or number % 2 else (raw, ours):
            seconds = _timed(work, number)
            if number >= warm_up:
                times[work].append(seconds)
    return Pair(statistics.median(times[ours]), statistics.median(times[raw]))


def _timed(work: Callable[[int], object], number: int) -> float:
    gc.collect()
    started = time.perf_counter()
    kept = work(number)
    seconds = time.perf_counter() - started
    del kept
    return seconds


def table(outcomes: list[Outcome]) -> str:
    """The outcomes as a table for people."""
    rows: list[tuple[str, ...]] = [("", "Liaison", "raw", "ratio", "limit", "")]
    rows += [_row(outcome) for outcome in outcomes]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(_cells(row, widths)).rstrip() for row in rows)


def _cells(row: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    """Figures to the right, words to the left."""
    for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
        yield cell.rjust(width) if 0 < column < 4 else cell.ljust(width)


def _row(outcome: Outcome) -> tuple[str, ...]:
    limits = []
    if outcome.most is not None:
        limits.append(shown(outcome.most, outcome.unit))
    if outcome.limit is not None:
        limits.append(f"{outcome.limit:.1f}x")
    verdict = "not measured" if outcome.ours is None else "OVER" if outcome.is_over else "ok"
    return (
        outcome.name,
        shown(outcome.ours, outcome.unit),
        shown(outcome.raw, outcome.unit),
        "" if outcome.ratio is None else f"{outcome.ratio:.2f}x",
        " and ".join(limits),
        f"{verdict}; {outcome.note}" if outcome.note else verdict,
    )


def shown(seconds: float | None, unit: str = "") -> str:
    """A time in the unit people read it in, or something else in its own."""
    if seconds is None:
        return ""
    if unit:
        return f"{seconds:.0f} {unit}"
    if seconds >= 60:
        return f"{seconds / 60:.1f} min"
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * _MILLISECONDS:.2f} ms"
