"""``liaison add``: any record of any kind, from FIELD=VALUE."""

from __future__ import annotations

import argparse

from liaison.cli.assignments import assigned
from liaison.cli.context import Answer, Context
from liaison.cli.words import did
from liaison.desk.editing import add_record, fields_of, kind_of, main_field
from liaison.desk.finding import client_id
from liaison.model.errors import UsageError
from liaison.model.words import tr

_HELP = """  liaison add stake Harbor "Checkout in peak season" cost="$4,200 a minute" season="15 Nov to 6 Jan"
  liaison add person Harbor name="Ann Lee" role=Buyer level=manager
  liaison add concern Harbor "The banner is late again" person=Dana due=friday
`liaison fields KIND` lists what a kind can hold.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("kind", metavar="KIND", help="what it is, such as client, person, stake, goal, idea")
    parser.add_argument(
        "words", metavar="[CLIENT] FIELD=VALUE", nargs="*", help="the client it belongs to, then fields"
    )
    parser.epilog = _HELP


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Add it; words without a field name go to the field it is called after, the first of them names the client."""
    kind, _presets = kind_of(arguments.kind)
    bare, values = assigned(arguments.words, kind)
    takes_client = kind in {"person", "channel", "never"} or any(field.target == "client" for field in fields_of(kind))
    is_part = not takes_client and any(field.target for field in fields_of(kind))
    client_words = None
    has_words = len(bare) > 1 or main_field(kind) in values
    if bare and (takes_client or (is_part and has_words)) and "client" not in values:
        client_words = bare.pop(0)
    if bare:
        name = main_field(kind)
        if name is None or len(bare) > 1 or name in values:
            raise UsageError(
                tr("“{word}” says no field.", word=bare[-1]),
                tr("Write FIELD=VALUE; see `liaison fields {kind}`.", kind=kind),
            )
        values[name] = bare[0]
    with context.desk() as desk:
        client = client_id(desk, client_words) if client_words is not None else None
        edited = add_record(desk, arguments.kind, values, client)
    return did(edited.changes, [tr("Its id is {id}.", id=edited.short_id)], kind=edited.kind, id=edited.record_id)
