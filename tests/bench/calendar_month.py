"""The calendar: a month painted from a click, a year of series worked out, a frame of dragging, an import.

Measured in a copy of the vault with 5,000 series of meetings and 100,000 promises; a year of series against
recurring-ical-events alone, an import against ``icalendar`` merely parsing the file.
"""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import icalendar
import recurring_ical_events
from sqlalchemy import select

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import open_desk
from bench.window import STARTING, display, run_python
from liaison.desk.context import Desk
from liaison.desk.edited_series import series
from liaison.desk.imports import ImportFile, import_files
from liaison.model.meeting import Meeting
from support.big_vault import BigVault, big_vault, copy_of
from support.crowded_calendar import crowd

_HERE: Final = Path(__file__).parent
#: The calendar of a real office, as it lies beside the repository.
ISSUE_42: Final = _HERE.parents[2] / "shared" / "data" / "calendars" / "issue42.ics"
_SERIES: Final = 5_000
_PROMISES: Final = 90_000
_YEAR: Final = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
_MONTH_MOST: Final = 0.1
_FRAME_MOST: Final = 0.016


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """The lines of the table for the calendar."""
    start = vault if effort.share < 1 else big_vault(effort.scratch.parent, STARTING, print)
    crowded = copy_of(start, effort.scratch / "calendar")
    try:
        with open_desk(crowded) as (desk, engine):
            crowd(desk, engine, effort.of(_SERIES), effort.of(_PROMISES))
            outcomes = [_year(desk, effort)]
        outcomes += _window(crowded, effort)
        with open_desk(crowded) as (desk, _engine):
            outcomes.append(_import(desk, effort))
    finally:
        shutil.rmtree(effort.scratch / "calendar", ignore_errors=True)
    return outcomes


def _year(desk: Desk, effort: Effort) -> Outcome:
    """All series over a year, from what the record keeps of them; the library has read its calendars before."""
    number, rounds = effort.of(_SERIES), effort.of(3)
    with desk.record.reading() as session:
        rows = list(session.scalars(select(Meeting).where(Meeting.ics.is_not(None)).limit(number)))
        read = [icalendar.Calendar.from_ical(row.ics or "") for row in rows]

        def ours(_number: int) -> int:
            return sum(len(series(row, *_YEAR, desk.zone_name, desk.now())) for row in rows)

        def alone(_number: int) -> int:
            return sum(len(recurring_ical_events.of(one).between(*_YEAR)) for one in read)

        assert ours(0) == alone(0), "both find the same times"
        pair = side_by_side(ours, alone, repetitions=rounds, warm_up=0)
    return Outcome(f"calendar: a year of {number:,} series", pair.ours, pair.raw, 1.5, note="with reading their text")


def _window(folder: Path, effort: Effort) -> list[Outcome]:
    script = [str(_HERE / "calendar_inside.py"), str(folder), str(effort.of(12, 3))]
    with display() as environment:
        figures: dict[str, Any] = json.loads(run_python(script, environment).splitlines()[-1])
    names = {
        "cold": "calendar: a month painted from a click, p95",
        "stepped": "calendar: the month before, read ahead, p95",
    }
    return [
        *(_painted(name, figures[key]) for key, name in names.items()),
        Outcome("calendar: a frame of dragging in the month, p95", _p95(figures["month"]), most=_FRAME_MOST),
        Outcome("calendar: a frame of dragging in the week, p95", _p95(figures["week"]), most=_FRAME_MOST),
    ]


def _painted(name: str, taken: list[list[float]]) -> Outcome:
    processor = _p95([one[1] for one in taken]) * 1000
    return Outcome(name, _p95([one[0] for one in taken]), most=_MONTH_MOST, note=f"processor {processor:.0f} ms")


def _import(desk: Desk, effort: Effort) -> Outcome:
    """The file with other UIDs in each round, so that every meeting of it is new."""
    name = "calendar: importing issue42.ics"
    if not ISSUE_42.exists():
        return Outcome(name, None, limit=2.0, note="the file is not there")
    data, rounds = ISSUE_42.read_bytes(), effort.of(5, 2)

    def ours(number: int) -> object:
        report = import_files(desk, [ImportFile("issue42.ics", data.replace(b"\nUID:", f"\nUID:{number}-".encode()))])
        assert report.counts["added"], report.counts
        return report

    def parse(_number: int) -> object:
        return icalendar.Calendar.from_ical(data)

    pair = side_by_side(ours, parse, repetitions=rounds, warm_up=1)
    return Outcome(name, pair.ours, pair.raw, 2.0, note=f"{len(data):,} bytes")


def _p95(seconds: list[float]) -> float:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
