"""``liaison history``: what was done to a record, or of late."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.desk.finding import record_id
from liaison.desk.history import JournalEntry, RecordHistory, history_of, recent
from liaison.desk.labels import kind_words
from liaison.model.words import clock_time, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("record", metavar="RECORD", nargs="?", help="a name, words of a promise, or an id")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="without RECORD, how many of the last steps")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show the history of a record, or the last steps."""
    with context.desk() as desk:
        zone = ZoneInfo(desk.zone_name)
        if arguments.record is None:
            entries = recent(desk, max(1, min(arguments.limit, 10_000)))
            return Answer({"journal": entries}, lambda screen: _steps(screen, entries, zone))
        view = history_of(desk, *record_id(desk, arguments.record))
    return Answer({"history": view}, lambda screen: _history(screen, view, zone))


def _when(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    return f"{week_day(local.date())} {local.year} {clock_time(local)}"


def _steps(screen: Screen, entries: Sequence[JournalEntry], zone: ZoneInfo) -> None:
    columns = (
        Column("", right=True),
        Column(tr("When")),
        Column(tr("Who"), elided=True),
        Column(tr("What"), wrapped=True),
        Column(tr("Records"), right=True),
    )
    rows = [
        (
            str(one.number),
            _when(one.at, zone),
            one.who or "",
            tr("{words} (undone)", words=one.words) if one.undone else one.words,
            str(one.records),
        )
        for one in entries
    ]
    if not rows:
        screen.wrapped(tr("Nothing was done yet."))
    screen.table(columns, rows)


def _history(screen: Screen, view: RecordHistory, zone: ZoneInfo) -> None:
    screen.heading(f"{view.label} ({kind_words(view.kind)})")
    for entry in view.entries:
        who = tr(", {who}", who=entry.who) if entry.who else ""
        undone = tr(" (undone)") if entry.undone else ""
        screen.wrapped(f"{_when(entry.at, zone)}{who}: {entry.words}, {entry.what}{undone}", hanging="  ")
        for change in entry.changes:
            said = f"{change.before} → {change.after}" if entry.what == tr("changed") else change.after
            screen.wrapped(f"{change.field}: {said}", indent="  ", hanging="    ")
