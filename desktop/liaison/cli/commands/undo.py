"""``liaison undo``: take back the last step."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.history import undo
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""
    parser.epilog = tr("`liaison history` lists the last steps.")


def run(context: Context, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - the shape of a command
    """Do it."""
    with context.desk() as desk:
        return did(undo(desk))
