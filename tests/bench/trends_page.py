"""The page of trends: 500 clients painted and moved, lines moved, and a note that redraws its client's lines."""

from __future__ import annotations

import json
import statistics
from pathlib import Path
from typing import Any, Final

from bench.measuring import Effort, Outcome
from bench.window import display, run_python
from support.big_vault import SMALL, BigVault, big_vault

_HERE: Final = Path(__file__).parent
_PAINTING_MOST: Final = 0.3
_FRAME_MOST: Final = 0.016
_APPENDING_MOST: Final = 0.05


def measure(_vault: BigVault, effort: Effort) -> list[Outcome]:
    """The lines of the table. What is written goes into a small vault of its own; the 500 clients need none."""
    vault = big_vault(effort.scratch / "trends", SMALL, lambda _sentence: None)
    script = [str(_HERE / "trends_inside.py"), str(vault.folder), vault.busiest_id, str(effort.of(20, 3))]
    with display() as environment:
        figures: dict[str, Any] = json.loads(run_python(script, environment).splitlines()[-1])
    return [
        Outcome("trends page: 500 clients with trails painted", _median(figures["painting"]), most=_PAINTING_MOST),
        Outcome("trends page: a frame of moving them, p95", _p95(figures["moving"]), most=_FRAME_MOST),
        Outcome("trends page: a frame of moving lines, p95", _p95(figures["moving lines"]), most=_FRAME_MOST),
        Outcome("trends page: a note redraws its lines", _median(figures["appending"]), most=_APPENDING_MOST),
    ]


def _median(seconds: list[float]) -> float:
    return statistics.median(seconds)


def _p95(seconds: list[float]) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
