"""``liaison unfiled``: meetings that wait for a client, and filing them."""

from __future__ import annotations

import argparse
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.finding import client_id, record_of_kind
from liaison.desk.names import short_id
from liaison.desk.unfiled import UnfiledView, file_meeting, list_unfiled
from liaison.model.errors import UsageError
from liaison.model.words import clock_time, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("meeting", metavar="MEETING", nargs="?", help="words of its title, or its id")
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="the client it belongs to")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them, or file one."""
    if arguments.meeting and not arguments.client:
        raise UsageError(tr("To file a meeting, name its client too."), tr("See `liaison unfiled --help`."))
    with context.desk() as desk:
        if arguments.meeting:
            meeting = record_of_kind(desk, "meeting", arguments.meeting)
            return did(file_meeting(desk, meeting, client_id(desk, arguments.client)))
        views = list_unfiled(desk)
        zone, today = ZoneInfo(desk.zone_name), desk.today()
    columns = (
        Column(tr("When")),
        Column(tr("Meeting"), wrapped=True),
        Column(tr("Invited"), elided=True),
        Column(tr("Perhaps"), elided=True),
        Column("Id"),
    )

    def row(view: UnfiledView) -> tuple[str, ...]:
        meeting = view.meeting
        when = week_day(meeting.starts_on, today) if meeting.starts_on else ""
        if meeting.starts_at:
            local = meeting.starts_at.astimezone(zone)
            when = f"{week_day(local.date(), today)} {clock_time(local)}"
        perhaps = "; ".join(f"{name} ({why})" for _id, name, why in view.suggestions)
        title = meeting.title or tr("without a title")
        return (when, title, ", ".join(view.invitees), perhaps, short_id(meeting.id))

    def show(screen: Screen) -> None:
        if not views:
            screen.wrapped(tr("Every meeting has its client."))
        screen.table(columns, [row(view) for view in views])

    return Answer({"unfiled": views}, show)
