"""``liaison agenda``: everything with a date between two days."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.desk.finding import said_day
from liaison.desk.today import AgendaDay, agenda
from liaison.desk.views.dated import DatedItem
from liaison.model.errors import UsageError
from liaison.model.words import clock_time, count, tr, week_day

_USUAL = timedelta(days=13)
_LONGEST = timedelta(days=3_660)


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the options."""
    parser.add_argument("--from", dest="start", metavar="D", help="the first day; today when not given")
    parser.add_argument("--to", dest="end", metavar="D", help="the last day; two weeks when not given")
    parser.add_argument("--unfiled", action="store_true", help="also what waits for a client")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show the days that hold something."""
    with context.desk() as desk:
        start = said_day(desk, arguments.start) if arguments.start else desk.today()
        end = said_day(desk, arguments.end) if arguments.end else start + _USUAL
        if end < start or end - start > _LONGEST:
            raise UsageError(
                tr("--to lies before --from, or more than ten years after it."), tr("Give the first day first.")
            )
        days, left_out = agenda(desk, start, end), 0
        if not arguments.unfiled:
            days, left_out = _filed(days)
        zone, today = ZoneInfo(desk.zone_name), desk.today()
    columns = (
        Column(tr("Day")),
        Column(tr("Time")),
        Column(tr("Kind")),
        Column(tr("What"), wrapped=True),
        Column(tr("Client"), elided=True),
    )

    def row(item: DatedItem, first: bool) -> tuple[str, ...]:  # noqa: FBT001 - whether the day is named
        what = item.title
        for more in (item.detail, item.state, tr("cancelled") if item.is_cancelled else None):
            what += f", {more}" if more else ""
        begins = item.starts_at.astimezone(zone) if item.starts_at else None
        at = clock_time(begins) if begins is not None and begins.date() == item.day else ""
        return (week_day(item.day, today) if first else "", at, item.kind.value, what, item.client or tr("unfiled"))

    def show(screen: Screen) -> None:
        if not days:
            span = (week_day(start, today), week_day(end, today))
            screen.wrapped(tr("Nothing is planned from {start} to {end}.", start=span[0], end=span[1]))
        screen.table(columns, [row(item, at == 0) for day in days for at, item in enumerate(day.items)])
        if left_out:
            waits = count(
                left_out, "{n} that waits for a client is left out", "{n} that wait for a client are left out"
            )
            screen.wrapped(tr("{waits}; --unfiled shows them.", waits=waits))

    return Answer({"from": start, "to": end, "days": days, "unfiled": left_out}, show)


def _filed(days: Sequence[AgendaDay]) -> tuple[tuple[AgendaDay, ...], int]:
    """The days without what waits for a client, and how much of it there was."""
    kept = [AgendaDay(day.day, tuple(item for item in day.items if not _waits(item))) for day in days]
    left_out = sum(len(day.items) for day in days) - sum(len(day.items) for day in kept)
    return tuple(day for day in kept if day.items), left_out


def _waits(item: DatedItem) -> bool:
    return item.client_id is None and item.record_kind in {"meeting", "commitment"}
