"""``liaison export``: what is kept, for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.desk.context import Desk
from liaison.desk.exports import TABLES, export_json, stream_calendar, stream_cards, stream_table, write_file
from liaison.model.errors import UsageError
from liaison.model.words import in_thousands, tr

from .calendar_choice import add_options, choice_of, is_asked


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("format", choices=("ics", "vcf", "csv", "json"), help="calendar, cards, table, whole record")
    parser.add_argument("-o", "--output", metavar="F", required=True, help="the file to write, - for standard output")
    parser.add_argument("--table", choices=TABLES, default="people", help="which table csv writes")
    add_options(parser)


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Write it, all or nothing."""
    if arguments.format != "ics" and is_asked(arguments):
        raise UsageError(tr("Only a calendar (ics) can be narrowed."), tr("Leave the options out."))
    with context.desk() as desk:
        chunks = _chunks(desk, arguments)
        if arguments.output == "-":
            size = _pour(context, chunks)
        else:
            size = write_file(Path(arguments.output).expanduser(), chunks)

    def show(screen: Screen) -> None:
        screen.wrapped(tr("Wrote {size} bytes to {file}.", size=in_thousands(size), file=arguments.output))

    data = {"file": arguments.output, "format": arguments.format, "bytes": size}
    return Answer(data, show, silent=arguments.output == "-")


def _chunks(desk: Desk, arguments: argparse.Namespace) -> Iterable[bytes]:
    if arguments.format == "json":
        return export_json(desk)
    if arguments.format == "csv":
        return stream_table(desk, arguments.table)
    return (
        stream_calendar(desk, choice_of(desk, arguments, for_others=False))
        if arguments.format == "ics"
        else stream_cards(desk)
    )


def _pour(context: Context, chunks: Iterable[bytes]) -> int:
    size = 0
    for chunk in chunks:
        context.write_bytes(chunk)
        size += len(chunk)
    return size
