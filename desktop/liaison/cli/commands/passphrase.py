"""``liaison passphrase``: change the passphrase; the record is not rewritten."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the option."""
    parser.add_argument("--new-passphrase-file", metavar="F", help="a file with the new one; asked for when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Change it."""
    context.vault.change_passphrase(arguments.new_passphrase_file)
    return Answer({"changed": True}, lambda screen: screen.wrapped(tr("The passphrase was changed.")))
