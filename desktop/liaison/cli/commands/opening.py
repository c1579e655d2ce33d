"""``liaison open`` where no window can be shown: Today is printed, with how to go on."""

from __future__ import annotations

import argparse
import os
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.display import has_screen
from liaison.cli.screen import Screen
from liaison.model.clock import FixedClock, SystemClock, today
from liaison.model.words import tr, week_day

HOW = """How to use the command line:
  liaison brief CLIENT          one page before a call
  liaison note CLIENT "..."     keep a note; lines such as "We: send the report to Dana by Friday" become promises
  liaison commitments           what is owed on both sides
  liaison --help                everything else"""


def configure(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""
    parser.epilog = tr("On a machine without a screen it prints Today.")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Say why there is no window, then print Today; without a vault, say how to make one."""
    if not context.vault.exists():
        return _without_vault(context)
    from .today import run as print_today  # noqa: PLC0415 - needs the record, which may not be there

    answer = print_today(context, arguments)
    why = (
        tr("The window cannot be shown here, so here is Today.")
        if has_screen(os.environ)
        else tr("There is no screen on this machine, so here is Today.")
    )

    def show(screen: Screen) -> None:
        screen.wrapped(why)
        screen.line()
        answer.show(screen)
        screen.line()
        screen.text(tr(HOW))

    return Answer(answer.data, show)


def _without_vault(context: Context) -> Answer:
    folder = str(context.vault.folder)
    why = (
        tr("The window cannot be shown here.")
        if has_screen(os.environ)
        else tr("There is no screen on this machine, so there is no window.")
    )

    zone = ZoneInfo(context.options.zone_name)
    clock = FixedClock(context.options.now) if context.options.now else SystemClock()
    day = today(clock, zone)

    def show(screen: Screen) -> None:
        screen.wrapped(why)
        screen.line()
        screen.heading(tr("Today, {day}, week {week}", day=week_day(day), week=day.isocalendar().week))
        screen.wrapped(tr("Nothing is known yet, as there is no vault in {folder}.", folder=folder))
        screen.line(tr("  liaison init             make one for your own clients"))
        screen.line(tr("  liaison init --sample    make one with the sample agency, to look around"))
        screen.line()
        screen.text(tr(HOW))

    return Answer({"vault": folder, "exists": False}, show)
