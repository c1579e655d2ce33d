"""The benchmark: every promise about speed, measured on a vault of ten years, each against something raw.

Run by ``python3 packaging/dev.py bench``. Exit code 0 if all limits hold, 1 if one is exceeded.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from bench import (
    briefing,
    calendar_month,
    calling,
    capturing,
    importing,
    searching,
    sheets,
    signs,
    starting,
    trends,
    trends_page,
    window,
)
from bench.measuring import Effort, Outcome, table
from support.big_vault import FULL, SMALL, BigVault, big_vault

#: Where the generated vault is kept between runs; not part of the repository.
PLACE: Final = Path(__file__).resolve().parents[2] / ".bench"
_GENERATING_MOST: Final = 15 * 60.0

Measure = Callable[[BigVault, Effort], list[Outcome]]


def generating(vault: BigVault, effort: Effort) -> list[Outcome]:
    """How long the generator took when it last ran."""
    return [Outcome("generating the vault", vault.seconds, most=_GENERATING_MOST)]


MEASURES: Final[dict[str, Measure]] = {
    "briefing": briefing.measure,
    "search": searching.measure,
    "import": importing.measure,
    "capture": capturing.measure,
    "call": calling.measure,
    "start": starting.measure,
    "window": window.measure,
    "calendar": calendar_month.measure,
    "sheets": sheets.measure,
    "trends": trends.measure,
    "trends page": trends_page.measure,
    "signs": signs.measure,
    "generate": generating,
}


def main(arguments: Sequence[str], place: Path = PLACE) -> int:
    """Measure, print the table, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__, allow_abbrev=False)
    parser.add_argument("--only", action="append", choices=MEASURES, help="measure this; may be given several times")
    parser.add_argument("--small", action="store_true", help="a hundredth of the size: to see that it runs")
    parser.add_argument("--fresh", action="store_true", help="make the vault anew first")
    parser.add_argument("--json", type=Path, metavar="F", help="write the figures to a file as well")
    chosen = parser.parse_args(arguments)
    vault = big_vault(place, SMALL if chosen.small else FULL, _say, fresh=chosen.fresh)
    effort = Effort(0.1 if chosen.small else 1.0, place / "scratch")
    outcomes = []
    for name in chosen.only or MEASURES:
        _say(f"Measuring: {name}")
        outcomes += MEASURES[name](vault, effort)
    _say(f"\n{_heading(vault)}\n\n{table(outcomes)}")
    if chosen.json:
        chosen.json.write_text(json.dumps([_figures(outcome) for outcome in outcomes], indent=1), encoding="ascii")
    return 1 if any(_fails(outcome) for outcome in outcomes) else 0


def _fails(outcome: Outcome) -> bool:
    return outcome.is_over or (outcome.ours is None and bool(os.environ.get("CI")))


def _heading(vault: BigVault) -> str:
    scale = vault.scale
    return (
        f"{scale.clients:,} clients, {scale.people:,} people, {scale.interactions:,} interactions,"
        f" {scale.commitments:,} commitments; medians"
    )


def _figures(outcome: Outcome) -> dict[str, object]:
    return {
        "name": outcome.name,
        "unit": outcome.unit or "s",
        "seconds": outcome.ours,
        "raw_seconds": outcome.raw,
        "ratio": outcome.ratio,
        "limit": outcome.limit,
        "most_seconds": outcome.most,
        "over": outcome.is_over,
        "note": outcome.note,
    }


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()
