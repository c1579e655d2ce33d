"""``liaison unfiled``: meetings and to-dos that wait for a client, and filing them."""

from __future__ import annotations

import argparse
from datetime import date
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.finding import client_id
from liaison.desk.names import short_id
from liaison.desk.unfiled import MeetingView, TodoView, UnfiledView, file_record, find_unfiled, list_unfiled
from liaison.model.errors import UsageError
from liaison.model.words import clock_time, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("record", metavar="RECORD", nargs="?", help="a meeting or to-do: words of it, or its id")
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="the client it belongs to")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them, or file one."""
    if arguments.record and not arguments.client:
        raise UsageError(tr("To file something, name its client too."), tr("See `liaison unfiled --help`."))
    with context.desk() as desk:
        if arguments.record:
            kind, record = find_unfiled(desk, arguments.record)
            return did(file_record(desk, kind, record, client_id(desk, arguments.client)))
        views = list_unfiled(desk)
        zone, today = ZoneInfo(desk.zone_name), desk.today()
    columns = (
        Column(tr("When")),
        Column(tr("Meeting or to-do"), wrapped=True),
        Column(tr("Who"), elided=True),
        Column(tr("Perhaps"), elided=True),
        Column("Id"),
    )

    def row(view: UnfiledView) -> tuple[str, ...]:
        when = what = ""
        if view.meeting is not None:
            when, what = _begins(view.meeting, zone, today), view.meeting.title or tr("without a title")
        elif view.todo is not None:
            when, what = _due(view.todo, today), tr("To-do: {what}", what=view.todo.what)
        perhaps = "; ".join(f"{name} ({why})" for _id, name, why in view.suggestions)
        return (when, what, ", ".join(view.invitees), perhaps, short_id(view.id))

    def show(screen: Screen) -> None:
        if not views:
            screen.wrapped(tr("Every meeting and to-do has its client."))
        screen.table(columns, [row(view) for view in views])

    return Answer({"unfiled": views}, show)


def _begins(meeting: MeetingView, zone: ZoneInfo, today: date) -> str:
    if meeting.starts_at:
        local = meeting.starts_at.astimezone(zone)
        return f"{week_day(local.date(), today)} {clock_time(local)}"
    return week_day(meeting.starts_on, today) if meeting.starts_on else ""


def _due(todo: TodoView, today: date) -> str:
    if todo.due_on is None:
        return ""
    day = week_day(todo.due_on, today)
    return f"{day} {todo.due_time:%H:%M}" if todo.due_time else day
