"""``liaison set``: change fields of any record."""

from __future__ import annotations

import argparse

from liaison.cli.assignments import assigned
from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.editing import change_record
from liaison.desk.finding import record_id
from liaison.model.errors import UsageError
from liaison.model.words import tr

_HELP = """  liaison set Harbor rhythm_days=10 renewal_on="6 Jan"
  liaison set 1a2b3c4d due_on=friday because="the figures came late" told_on=today
An empty value clears a field. `liaison fields KIND` lists what a kind can hold.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("record", metavar="RECORD", help="a name, words of a promise, or an id")
    parser.add_argument("words", metavar="FIELD=VALUE", nargs="+", help="what changes")
    parser.epilog = _HELP


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Change it."""
    with context.desk() as desk:
        kind, found = record_id(desk, arguments.record)
        bare, values = assigned(arguments.words, kind)
        if bare:
            raise UsageError(
                tr("“{word}” says no field.", word=bare[0]),
                tr("Write FIELD=VALUE; see `liaison fields {kind}`.", kind=kind),
            )
        edited = change_record(desk, kind, found, values)
    return did(edited.changes, kind=edited.kind, id=edited.record_id)
