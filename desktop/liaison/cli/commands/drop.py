"""``liaison drop``: a promise is given up."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.commitments import close_commitment, get_commitment
from liaison.desk.finding import commitment_id, said_day
from liaison.model.values import CommitmentStatus


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("commitment", metavar="COMMITMENT", help="words of it, or its id")
    parser.add_argument("--because", metavar="REASON", help="why")
    parser.add_argument("--on", metavar="D", help="the day; today when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Close it as dropped."""
    with context.desk() as desk:
        found = commitment_id(desk, arguments.commitment)
        on = said_day(desk, arguments.on, past=True) if arguments.on else None
        changes = close_commitment(desk, found, status=CommitmentStatus.DROPPED, on=on, note=arguments.because)
        return did(changes, commitment=get_commitment(desk, found))
