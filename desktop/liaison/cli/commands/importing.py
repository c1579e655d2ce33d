"""``liaison import``: files of other programs, all of them or none."""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from liaison.cli.commands.importing_columns import asking_for_columns
from liaison.cli.context import Answer, Context, read_file
from liaison.cli.screen import Screen
from liaison.cli.words import changed
from liaison.desk.imports import ImportFile, ImportReport, Progress, import_files
from liaison.desk.imports.sources import EXTENSIONS
from liaison.model.errors import ExitCode, InputError
from liaison.model.words import count, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="calendars, contact cards, tables, mail or JSON; of a folder all such files in it; - for input",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    parser.add_argument("--mapping", metavar="F", help="a JSON file that says what the columns of a table are")
    parser.add_argument("--quiet", action="store_true", help="only the numbers, not every record")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Import them and report every record; bad input when nothing in any file could be read."""
    files = [_file(context, name) for given in arguments.files for name in _in_folder(context, given)]
    mapping = _mapping(arguments.mapping) if arguments.mapping else None
    with context.desk() as desk:
        take = partial(import_files, desk, dry_run=arguments.dry_run, mapping=mapping, progress=_progress(context))
        report = asking_for_columns(context, files, take)

    def show(screen: Screen) -> None:
        _show(screen, report, dry_run=arguments.dry_run, quiet=arguments.quiet)

    data = changed(report.changes) | {
        "dry_run": arguments.dry_run,
        "counts": report.counts,
        "lines": report.lines,
    }
    return Answer(data, show, ExitCode.BAD_INPUT if _nothing_was_readable(report) else ExitCode.DONE)


def _nothing_was_readable(report: ImportReport) -> bool:
    """Whether no record came of any file, although there was something to read."""
    came = any(line.action in {"added", "updated", "unchanged"} for line in report.lines)
    return not came and any(line.kind == "part" and line.action == "skipped" for line in report.lines)


def _in_folder(context: Context, name: str) -> list[str]:
    """The files of a folder and the folders in it that can be imported, by name.

    Hidden ones are left alone, and texts too, for hardly any is a table.

    Raises:
        InputError: there is none.
    """
    if name == "-" or not os.path.isdir(name):  # noqa: PTH112 - a name that cannot be a path is told by read_file
        return [name]
    inside = sorted(path for path in Path(name).rglob("*") if not _is_hidden(path.relative_to(name)) and path.is_file())
    known = [str(path) for path in inside if path.suffix.lower() in EXTENSIONS.keys() - {".txt"}]
    if not known:
        raise InputError(
            tr("{folder} holds nothing that can be imported.", folder=name),
            tr("Name a folder with calendars (.ics), contact cards (.vcf), tables (.csv) or a record (.json)."),
        )
    taken = count(len(known), "{n} file", "{n} files")
    others = len(inside) - len(known)
    left = count(others, "{n} other is left alone", "{n} others are left alone") if others else tr("all there are")
    context.say(tr("{folder}: {taken}, {left}.", folder=name, taken=taken, left=left))
    return known


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _file(context: Context, name: str) -> ImportFile:
    if name == "-":
        return ImportFile(tr("standard input"), context.streams.stdin.buffer.read())
    shown = name.encode("utf-8", "replace").decode("utf-8")
    return ImportFile(shown, read_file(name))


def _mapping(name: str) -> Mapping[str, str]:
    from liaison.exchange.tables.mapping import read_mapping  # noqa: PLC0415 - only for tables

    return read_mapping(read_file(name), Path(name).name)


def _progress(context: Context) -> Progress | None:
    """On a terminal, one line that says how far it is."""
    stream = context.streams.stderr
    if not stream.isatty():
        return None
    last = [""]

    def tell(done: int, total: int, what: str) -> None:
        text = f"{what} {done * 100 // total if total else 0} %"
        if text != last[0]:
            stream.write(f"\r\x1b[K{text if done < total else ''}")
            stream.flush()
            last[0] = text

    return tell


def _show(screen: Screen, report: ImportReport, *, dry_run: bool, quiet: bool) -> None:
    if not quiet:
        for line in report.lines:
            place = line.file if line.line is None else f"{line.file}:{line.line}"
            said = f"{line.action} {line.kind.replace('_', ' ')}" if line.kind != "part" else line.action
            name = f" {line.label}" if line.label else ""
            said_of_it = "; ".join(map(str, line.changes)) or line.reason.rstrip(".")
            reason = f" ({said_of_it})" if said_of_it else ""
            screen.wrapped(f"{place}: {said}{name}{reason}", hanging="    ")
    counts = ", ".join(f"{number} {action}" for action, number in report.counts.items())
    screen.wrapped(
        tr("Nothing was written. It would be: {counts}.", counts=counts)
        if dry_run
        else tr("In all: {counts}.", counts=counts)
    )
    if _nothing_was_readable(report):
        screen.wrapped(tr("Nothing could be read; nothing was changed."))
