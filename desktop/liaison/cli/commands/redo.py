"""``liaison redo``: do again what was undone last."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.history import redo
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""
    parser.epilog = tr("`liaison history` lists the last steps.")


def run(context: Context, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - the shape of a command
    """Do it."""
    with context.desk() as desk:
        return did(redo(desk))
