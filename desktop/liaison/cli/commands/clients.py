"""``liaison clients``: all clients in a list."""

from __future__ import annotations

import argparse

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.desk.clients import list_clients
from liaison.model.values import ClientStatus
from liaison.model.words import short_day, tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    parser.add_argument(
        "--status",
        type=str.lower,
        choices=[status.value for status in ClientStatus],
        help="only those with this status",
    )


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them."""
    with context.desk() as desk:
        rows = list_clients(desk)
        today = desk.today()
    is_empty = not rows
    if arguments.status:
        rows = tuple(row for row in rows if row.status.value == arguments.status)
    columns = (
        Column(tr("Client"), elided=True),
        Column(tr("Status")),
        Column(tr("Contact"), elided=True),
        Column(tr("Last")),
        Column(tr("Renewal")),
        Column(tr("We owe"), right=True),
        Column(tr("They"), right=True),
        Column(tr("Late"), right=True),
        Column(tr("Id")),
    )

    def show(screen: Screen) -> None:
        if is_empty:
            screen.wrapped(tr('No clients yet. Import some, or add one: liaison add client name="..."'))
        elif not rows:
            screen.wrapped(tr("No client has this status."))
        screen.table(
            columns,
            [
                (
                    row.name,
                    row.status.value,
                    row.contact or "",
                    short_day(row.last_contact_on, today) if row.last_contact_on else "",
                    short_day(row.renewal_on, today) if row.renewal_on else "",
                    str(row.we_owe or ""),
                    str(row.they_owe or ""),
                    str(row.late or ""),
                    row.short_id,
                )
                for row in rows
            ],
        )

    return Answer({"clients": rows}, show)
