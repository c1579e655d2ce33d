"""The sheet before a call: its page from the click until it is painted, beside the composer alone; and its PDF."""

from __future__ import annotations

import json
import statistics
from pathlib import Path
from typing import Any, Final

from bench.measuring import Effort, Outcome
from bench.window import display, run_python
from support.big_vault import BigVault

_HERE: Final = Path(__file__).parent
_OPENING_MOST: Final = 0.15
_LIMIT: Final = 2.0
_PDF_MOST: Final = 0.4


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """The lines of the table for sheets of the busiest client."""
    script = [str(_HERE / "sheets_inside.py"), str(vault.folder), vault.busiest_id, str(effort.of(20, 3))]
    with display() as environment:
        figures: dict[str, Any] = json.loads(run_python(script, environment).splitlines()[-1])
    opening, alone, pdf = (statistics.median(figures[name]) for name in ("opening", "alone", "pdf"))
    processor = statistics.median(figures["processor"]) * 1000
    return [
        Outcome(
            "briefing page: opened and painted, beside composing",
            opening,
            alone,
            _LIMIT,
            _OPENING_MOST,
            f"processor {processor:.0f} ms",
        ),
        Outcome("briefing page: its PDF, with composing", pdf, most=_PDF_MOST),
    ]
