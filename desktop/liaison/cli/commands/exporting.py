"""``liaison export``: what is kept, for other programs."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.desk.context import Desk
from liaison.desk.exports import TABLES, TableName, export_json, stream_calendar, stream_cards, stream_table, write_file
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("format", choices=("ics", "vcf", "csv", "json"), help="calendar, cards, table, whole record")
    parser.add_argument("-o", "--output", metavar="F", required=True, help="the file to write, - for standard output")
    parser.add_argument("--table", choices=TABLES, default="people", help="which table csv writes")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Write it, all or nothing."""
    with context.desk() as desk:
        chunks = _chunks(desk, arguments.format, arguments.table)
        if arguments.output == "-":
            size = _pour(context, chunks)
        else:
            size = write_file(Path(arguments.output).expanduser(), chunks)

    def show(screen: Screen) -> None:
        screen.wrapped(tr("Wrote {size} bytes to {file}.", size=f"{size:,}", file=arguments.output))

    data = {"file": arguments.output, "format": arguments.format, "bytes": size}
    return Answer(data, show, silent=arguments.output == "-")


def _chunks(desk: Desk, form: str, table: TableName) -> Iterable[bytes]:
    if form == "json":
        return export_json(desk)
    if form == "csv":
        return stream_table(desk, table)
    return stream_calendar(desk) if form == "ics" else stream_cards(desk)


def _pour(context: Context, chunks: Iterable[bytes]) -> int:
    size = 0
    for chunk in chunks:
        context.write_bytes(chunk)
        size += len(chunk)
    return size
