"""``liaison brief``: one page before a call, or all pages of a day."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.cli.sheets import as_data, in_form, written
from liaison.desk.finding import client_id, said_day
from liaison.desk.names import short_id
from liaison.desk.sheets import CallRef, PointView, SheetView, call_of, morning_pack, next_calls, sheet
from liaison.model.errors import InputError, UsageError
from liaison.model.words import short_day, tr, week_day

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.briefing import Briefing


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="its name, the beginning of it, or its id")
    parser.add_argument(
        "--on", metavar="D", help="the call on that day, or a sheet without one; the next call when not given"
    )
    parser.add_argument("--pack", action="store_true", help="the sheets of all calls of the day, today when not given")
    parser.add_argument("--points", action="store_true", help="only what you want to say")
    parser.add_argument("--format", choices=("text", "md", "html", "json"), default=None, help="text when not given")
    parser.add_argument("-o", "--output", metavar="F", help="the file to write, - for standard output")
    parser.add_argument("--pdf", metavar="F", help="the file to write as a PDF, one side a sheet")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Compose the sheets and show or write them."""
    _refuse_contradictions(arguments)
    with context.desk() as desk:
        views = _views(desk, arguments)
        on = said_day(desk, arguments.on) if arguments.on else desk.today()
    sheets = [view.briefing for view in views]
    title = tr("Briefings of {day}", day=week_day(on)) if arguments.pack else sheets[0].title
    if arguments.points:
        return Answer({"points": views[0].points}, lambda screen: _show_points(screen, views[0].points))
    if arguments.pdf and not sheets:
        raise InputError(tr("No call with a client on that day."), tr("Name a client to prepare without a call."))
    if arguments.pdf:
        return written(context, arguments.pdf, "pdf", context.vault.pdf(sheets, title), title)
    form = arguments.format or ("json" if context.options.json else "text")
    if arguments.output is not None:
        text = in_form(form, sheets, title, is_pack=arguments.pack)
        return written(context, arguments.output, form, text.encode("utf-8"), title)
    data = as_data(sheets, is_pack=arguments.pack)
    return Answer(data, lambda screen: _show(screen, form, sheets, title, is_pack=arguments.pack))


def _refuse_contradictions(arguments: argparse.Namespace) -> None:
    if arguments.pack and (arguments.client or arguments.points):
        raise UsageError(tr("A pack holds all calls of a day."), tr("Leave out the client, or leave out --pack."))
    if not arguments.pack and not arguments.client:
        raise UsageError(
            tr("The following arguments are required: {names}.", names="CLIENT"),
            tr("Name a client, or take all calls of the day with --pack."),
        )
    if arguments.pdf and (arguments.output or arguments.format or arguments.points):
        raise UsageError(tr("A PDF is written by itself."), tr("Leave out the other form, or leave out --pdf."))


def _views(desk: Desk, arguments: argparse.Namespace) -> tuple[SheetView, ...]:
    on = said_day(desk, arguments.on) if arguments.on else None
    if arguments.pack:
        return morning_pack(desk, on)
    client = client_id(desk, arguments.client)
    return (sheet(desk, call_of(desk, client) if on is None else _call_on(desk, client, on), on=on),)


def _call_on(desk: Desk, client: str, on: date) -> CallRef:
    """The first call of a client on a day, else the preparation of it."""
    calls = (planned.ref for planned in next_calls(desk, on) if planned.ref.client_id == client)
    return next(calls, CallRef(client, None, None, on))


def _show(screen: Screen, form: str, sheets: Sequence[Briefing], title: str, *, is_pack: bool) -> None:
    if not sheets:
        screen.wrapped(tr("No call with a client on that day."))
        return
    screen.text(in_form(form, sheets, title, is_pack=is_pack, width=min(screen.width, 100)))


def _show_points(screen: Screen, points: Sequence[PointView]) -> None:
    if not points:
        screen.wrapped(tr("No points yet. Add one: liaison add point CLIENT what=“…”"))
    for point in points:
        box = "[x]" if point.said_on else "[ ]"
        said = tr(", said on {day}", day=short_day(point.said_on)) if point.said_on else ""
        screen.wrapped(f"{box} {point.what}{said} ({short_id(point.id)})", hanging="    ")
