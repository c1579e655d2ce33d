"""``liaison unfiled``: meetings and to-dos that wait for a client, and filing them."""

from __future__ import annotations

import argparse
from datetime import date
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.context import Desk
from liaison.desk.filing_rules import list_rules, remove_rule, rule_named
from liaison.desk.finding import client_id, said_day
from liaison.desk.names import short_id
from liaison.desk.trash import set_aside
from liaison.desk.unfiled import (
    MeetingView,
    TodoView,
    UnfiledView,
    file_record,
    file_records,
    find_unfiled,
    list_unfiled,
    waiting,
)
from liaison.model.errors import InputError, NotFoundError, UsageError
from liaison.model.words import clock_time, count, tr, week_day

_USUAL = 500
_EPILOG = """Without anything it lists what waits, the nearest to today first.

  liaison unfiled --matching "weekly sync" Harbor      files all that match under Harbor
  liaison unfiled --private --matching dentist         takes out what is no client's business
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("record", metavar="RECORD", nargs="?", help="a meeting or to-do: words of it, or its id")
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="the client it belongs to")
    parser.add_argument("--matching", metavar="TEXT", help="what has these words in its title, all of it at once")
    parser.add_argument("--from", dest="start", metavar="D", help="only from this day on")
    parser.add_argument("--to", dest="end", metavar="D", help="only up to this day")
    parser.add_argument(
        "--limit", type=int, default=_USUAL, metavar="N", help="list at most so many; 500 when not given"
    )
    parser.add_argument(
        "--private", action="store_true", help="it is no client's: move it to the trash, where later imports leave it"
    )
    parser.add_argument("--rules", action="store_true", help="what filing by hand has taught")
    parser.add_argument("--forget", metavar="RULE", help="forget what was taught of a domain or an address")
    parser.epilog = _EPILOG


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them, or file or take out one or all that match."""
    if not 1 <= arguments.limit <= 100_000:
        raise UsageError(tr("--limit is a number from 1 to 100000."), tr("Leave it out for 500."))
    with context.desk() as desk:
        if arguments.forget:
            return did(remove_rule(desk, rule_named(desk, arguments.forget).id))
        if arguments.rules:
            return _rules(desk)
        if arguments.private:
            return _take_out(desk, arguments)
        if arguments.record:
            return _file(desk, arguments)
        return _listed(desk, arguments)


def _rules(desk: Desk) -> Answer:
    rules = list_rules(desk)

    def show(screen: Screen) -> None:
        for rule in rules:
            screen.wrapped(str(rule))
        if not rules:
            screen.wrapped(tr("Filing by hand has taught nothing yet."))

    return Answer({"rules": rules}, show)


def _file(desk: Desk, arguments: argparse.Namespace) -> Answer:
    one_name = arguments.client is None
    if one_name and not arguments.matching:
        raise UsageError(tr("To file something, name its client too."), tr("See `liaison unfiled --help`."))
    if arguments.matching:
        if not one_name:
            raise UsageError(
                tr("With --matching only the client is named."), tr("Leave out “{record}”.", record=arguments.record)
            )
        client = client_id(desk, arguments.record)
        return did(file_records(desk, _matching(desk, arguments), client))
    kind, record = find_unfiled(desk, arguments.record)
    return did(file_record(desk, kind, record, client_id(desk, arguments.client)))


def _take_out(desk: Desk, arguments: argparse.Namespace) -> Answer:
    if arguments.client or bool(arguments.record) == bool(arguments.matching):
        raise UsageError(tr("--private goes with one record, or with --matching."), tr("See `liaison unfiled --help`."))
    found = (
        _matching(desk, arguments)
        if arguments.matching
        else (_still_waiting(desk, find_unfiled(desk, arguments.record)),)
    )
    what = count(len(found), "{n} meeting or to-do", "{n} meetings and to-dos")
    return did(set_aside(desk, found, tr("Moved to the trash as private: {what}", what=what)))


def _still_waiting(desk: Desk, found: tuple[str, str]) -> tuple[str, str]:
    """A short id may name one that has its client."""
    if found not in waiting(desk):
        raise InputError(
            tr("That one is not waiting: it is filed, or in the trash."), tr("`liaison trash put` removes any record.")
        )
    return found


def _matching(desk: Desk, arguments: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    start, end = _span(desk, arguments)
    if found := waiting(desk, start=start, end=end, matching=arguments.matching):
        return found
    raise NotFoundError(
        tr("Nothing that waits matches “{text}”.", text=arguments.matching), tr("See what waits with: liaison unfiled")
    )


def _span(desk: Desk, arguments: argparse.Namespace) -> tuple[date | None, date | None]:
    start = said_day(desk, arguments.start) if arguments.start else None
    end = said_day(desk, arguments.end) if arguments.end else None
    if start and end and end < start:
        raise UsageError(tr("--to lies before --from."), tr("Give the first day first."))
    return start, end


def _listed(desk: Desk, arguments: argparse.Namespace) -> Answer:
    start, end = _span(desk, arguments)
    views = list_unfiled(desk, limit=arguments.limit, start=start, end=end, matching=arguments.matching)
    every = len(waiting(desk))
    matching = len(waiting(desk, start=start, end=end, matching=arguments.matching))
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
        if not every:
            screen.wrapped(tr("Every meeting and to-do has its client."))
        screen.table(columns, [row(view) for view in views])
        if len(views) < matching < every:
            screen.wrapped(tr("Shown: {n} of {every} that match.", n=len(views), every=matching))
        elif len(views) < every:
            screen.wrapped(tr("Shown: {n} of {every} that wait.", n=len(views), every=every))

    return Answer({"unfiled": views, "matching": matching, "waiting": every}, show)


def _begins(meeting: MeetingView, zone: ZoneInfo, today: date) -> str:
    if at := meeting.next_at or meeting.starts_at:
        local = at.astimezone(zone)
        return f"{week_day(local.date(), today)} {clock_time(local)}"
    return week_day(meeting.starts_on, today) if meeting.starts_on else ""


def _due(todo: TodoView, today: date) -> str:
    if todo.due_on is None:
        return ""
    day = week_day(todo.due_on, today)
    return f"{day} {todo.due_time:%H:%M}" if todo.due_time else day
