"""``liaison backup``: a verified copy of the vault in one file."""

from __future__ import annotations

import argparse
from pathlib import Path

from liaison.cli.context import Answer, Context
from liaison.model.words import in_places, in_thousands, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the argument."""
    parser.add_argument("file", metavar="F", nargs="?", help="where to; the vault's own backups when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Make it."""
    made = context.vault.backup(Path(arguments.file).expanduser() if arguments.file else None)
    size = (
        f"{in_places(made.size / 1_000_000)} MB" if made.size >= 100_000 else tr("{n} bytes", n=in_thousands(made.size))
    )
    said = tr(
        "Made and verified a backup of {rows} rows in {path} ({size}).",
        rows=in_thousands(made.rows),
        path=made.path,
        size=size,
    )
    data = {
        "path": made.path,
        "bytes": made.size,
        "made_at": made.made_at,
        "rows": made.rows,
        "attachments": made.attachments,
    }
    return Answer(data, lambda screen: screen.wrapped(said))
