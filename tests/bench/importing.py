"""Importing a calendar of 10,000 events into the vault, against ``icalendar`` merely parsing the same bytes."""

from __future__ import annotations

from typing import Final

import icalendar

from bench.calendar_file import calendar_file, invited
from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import open_desk
from liaison.desk.imports import ImportFile, import_files
from support.big_vault import BigVault, copy_of

LIMIT: Final = 2.0
_EVENTS: Final = 10_000
_ROUNDS: Final = 5


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """One line of the table; every round imports other meetings of the same shape."""
    events, rounds = effort.of(_EVENTS), effort.of(_ROUNDS)
    with open_desk(copy_of(vault, effort.scratch / "import")) as (desk, engine):
        people = invited(engine)
        files = [calendar_file(events, people, number) for number in range(rounds + 1)]

        def bring_in(number: int) -> object:
            report = import_files(desk, [ImportFile("calendar.ics", files[number])])
            assert report.counts["added"] >= events, report.counts
            return report

        def parse(number: int) -> object:
            return icalendar.Calendar.from_ical(files[number])

        pair = side_by_side(bring_in, parse, repetitions=rounds, warm_up=1)
    return [Outcome(f"importing {events:,} events", pair.ours, pair.raw, LIMIT, note=f"{len(files[0]):,} bytes")]
