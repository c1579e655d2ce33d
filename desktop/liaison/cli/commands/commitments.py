"""``liaison commitments``: the ledger of promises."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.cli.words import PROMISE_COLUMNS, promise_row
from liaison.desk.commitments import list_commitments
from liaison.desk.finding import client_id
from liaison.model.values import Side
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    sides = parser.add_mutually_exclusive_group()
    sides.add_argument("--ours", action="store_const", dest="side", const=Side.OURS, help="only what we owe")
    sides.add_argument("--theirs", action="store_const", dest="side", const=Side.THEIRS, help="only what they owe")
    parser.add_argument("--late", action="store_true", help="only what is past its date")
    parser.add_argument("--client", metavar="C", help="only those with this client")
    parser.add_argument("--all", action="store_true", help="closed ones too")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them."""
    with context.desk() as desk:
        client = client_id(desk, arguments.client) if arguments.client else None
        rows = list_commitments(
            desk, side=arguments.side, client_id=client, late=arguments.late, include_closed=arguments.all
        )
        today = desk.today()

    def show(screen: Screen) -> None:
        if not rows:
            screen.wrapped(tr("Nothing is late.") if arguments.late else tr("Nothing is promised."))
        screen.table(PROMISE_COLUMNS, [promise_row(one, today) for one in rows])

    return Answer({"commitments": rows}, show)
