"""``liaison today``: the calls, what is due, who needs attention and what is coming."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import PROMISE_COLUMNS, promise_row
from liaison.desk.today import today_view
from liaison.desk.views.commitment import CommitmentView
from liaison.desk.views.dated import DatedItem
from liaison.desk.views.today import CallView, TodayView
from liaison.insight.briefing.phrases import without_name
from liaison.model.words import clock_time, count, tr, week_day


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes nothing of its own."""
    parser.epilog = tr("Set the day with --now.")


def run(context: Context, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - the shape of a command
    """Show today."""
    with context.desk() as desk:
        view = today_view(desk)
    return Answer({"today": view}, lambda screen: _show(screen, view))


def _show(screen: Screen, view: TodayView) -> None:
    screen.heading(tr("Today, {day}, week {week}", day=week_day(view.day), week=view.week))
    if view.is_empty:
        screen.wrapped(tr("The record is empty. Import what you have: liaison import FILE..."))
    _calls(screen, view)
    late = count(view.late, "{n} late", "{n} late") if view.late else ""
    _due(screen, tr("Due, {late}", late=late) if late else tr("Due"), (*view.due_ours, *view.due_theirs), view)
    if view.needs_you:
        _head(screen, tr("Needs you"))
        for one in view.needs_you:
            screen.wrapped(
                tr("{client}: {reason}. {step}.", client=one.client, reason=one.reason, step=one.step), hanging="  "
            )
    if view.looking:
        screen.wrapped(
            count(view.looking, "{n} client not looked at yet", "{n} clients not looked at yet") + ": liaison signs"
        )
    _coming(screen, tr("Today and late"), view.on_the_day)
    _coming(screen, tr("Within a week"), view.next_week)
    _coming(screen, tr("Later"), view.later)
    if view.unfiled:
        screen.line()
        waiting = count(
            view.unfiled, "{n} meeting or to-do waits for a client", "{n} meetings and to-dos wait for a client"
        )
        screen.wrapped(tr("{waiting}: liaison unfiled", waiting=waiting))


def _head(screen: Screen, title: str) -> None:
    screen.line()
    screen.heading(title)


def _calls(screen: Screen, view: TodayView) -> None:
    _head(screen, tr("Calls"))
    if not view.calls:
        screen.wrapped(tr("No calls today."))
    for call in view.calls:
        _call(screen, call, view.zone_name)
    if view.to_record:
        over = count(view.to_record, "{n} call is over and not recorded", "{n} calls are over and not recorded")
        screen.wrapped(tr("{over}: liaison proposals", over=over))


def _call(screen: Screen, call: CallView, zone_name: str) -> None:
    at = _time(call.starts_at, zone_name)
    minutes = tr("{n} min", n=call.minutes) if call.minutes else ""
    title = without_name(call.title, call.client)
    about = [call.client, title, minutes, call.where or "", tr("over") if call.is_over else ""]
    screen.wrapped(f"{at}  {', '.join(part for part in about if part)}", hanging=" " * 11)
    if call.is_over:
        return
    people = [line.text for line in call.people if not line.fix]
    for line in ("; ".join(people), *(one.text for one in (call.stake, call.promise, call.mood) if one is not None)):
        if line:
            screen.wrapped(line, indent=" " * 7, hanging=" " * 9)


def _time(instant: datetime | None, zone_name: str) -> str:
    return clock_time(instant, ZoneInfo(zone_name)) if instant else tr("today")


def _due(screen: Screen, title: str, promises: Sequence[CommitmentView], view: TodayView) -> None:
    _head(screen, title)
    if not promises:
        screen.wrapped(tr("Nothing is due this week."))
    screen.table(PROMISE_COLUMNS, [promise_row(one, view.day) for one in promises])


def _coming(screen: Screen, title: str, items: Sequence[DatedItem]) -> None:
    if not items:
        return
    _head(screen, title)
    columns = (Column(tr("Day")), Column(tr("What"), wrapped=True), Column(tr("Client"), elided=True))
    rows = []
    for item in items:
        what = ", ".join(part for part in (item.title, item.detail, item.state) if part)
        rows.append((week_day(item.day), what, item.client or ""))
    screen.table(columns, rows)
