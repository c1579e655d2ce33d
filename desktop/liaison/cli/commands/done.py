"""``liaison done``: a promise was kept."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.commitments import close_commitment, get_commitment
from liaison.desk.finding import commitment_id, said_day
from liaison.model.values import Mark


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("commitment", metavar="COMMITMENT", help="words of it, or its id")
    parser.add_argument("--mark", choices=[mark.value for mark in Mark], help="whether it was what was wanted")
    parser.add_argument("--on", metavar="D", help="the day; today when not given")
    parser.add_argument("--rounds", type=int, metavar="N", help="how many rounds of changes it took")
    parser.add_argument("--note", metavar="TEXT", help="a word about how it went")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Close it as done."""
    with context.desk() as desk:
        found = commitment_id(desk, arguments.commitment)
        changes = close_commitment(
            desk,
            found,
            on=said_day(desk, arguments.on, past=True) if arguments.on else None,
            mark=Mark(arguments.mark) if arguments.mark else None,
            rounds=arguments.rounds,
            note=arguments.note,
        )
        return did(changes, commitment=get_commitment(desk, found))
