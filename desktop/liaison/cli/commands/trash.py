"""``liaison trash``: what was removed, removing and bringing back."""

from __future__ import annotations

import argparse
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.finding import record_id, trashed_id
from liaison.desk.labels import kind_words
from liaison.desk.trash import restore, trash, trash_list
from liaison.model.errors import UsageError
from liaison.model.words import clock_time, count, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("action", nargs="?", choices=("list", "put", "restore"), default="list")
    parser.add_argument("record", metavar="RECORD", nargs="?", help="a name, words of a promise, or an id")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List, put or restore."""
    if (arguments.action == "list") != (arguments.record is None):
        raise UsageError(
            tr("Name a record with put or restore, and none with list."), tr("See `liaison trash --help`.")
        )
    with context.desk() as desk:
        if arguments.action == "put":
            return did(trash(desk, *record_id(desk, arguments.record)), [tr("`liaison undo` takes that back.")])
        if arguments.action == "restore":
            return did(restore(desk, *trashed_id(desk, arguments.record)))
        items = trash_list(desk)
        zone, today = ZoneInfo(desk.zone_name), desk.today()
    columns = (
        Column(tr("Since")),
        Column(tr("Kind")),
        Column(tr("What"), wrapped=True),
        Column(tr("With it")),
        Column("Id"),
    )

    def show(screen: Screen) -> None:
        if not items:
            screen.wrapped(tr("The trash is empty."))
        screen.table(
            columns,
            [
                (
                    f"{week_day(item.deleted_at.astimezone(zone).date(), today)} {clock_time(item.deleted_at, zone)}",
                    kind_words(item.kind),
                    item.label,
                    count(item.with_it, "{n} record", "{n} records") if item.with_it else "",
                    item.short_id,
                )
                for item in items
            ],
        )

    return Answer({"trash": items}, show)
