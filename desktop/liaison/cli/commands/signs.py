"""``liaison signs``: what the warning signs find, with reasons and the next sensible step."""

from __future__ import annotations

import argparse
from datetime import date

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.desk.finding import client_id, said_day
from liaison.desk.signs import ClientSigns, FindingView, all_signs, client_signs
from liaison.model.errors import UsageError
from liaison.model.values import Judgement
from liaison.model.words import short_day, tr, week_day

_WORDS = {"note": "worth knowing", "warn": "warning", "act": "time to act"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", nargs="?", help="one client; all of them when not given")
    parser.add_argument("--on", metavar="D", help="as it was known on that day; today when not given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Look at one client or all."""
    with context.desk() as desk:
        on = said_day(desk, arguments.on, past=True) if arguments.on else None
        if on is not None and on > desk.today():
            raise UsageError(tr("Signs are not told of a day to come."), tr("Give today or an earlier day."))
        day = on or desk.today()
        if arguments.client:
            found: tuple[ClientSigns, ...] = (client_signs(desk, client_id(desk, arguments.client), on=on),)
        else:
            found = all_signs(desk, on=on)
        today = desk.today()
    return Answer({"on": day, "signs": found}, lambda screen: _show(screen, found, today))


def _show(screen: Screen, found: tuple[ClientSigns, ...], today: date) -> None:
    if not found:
        screen.wrapped(tr("No sign speaks."))
    for place, one in enumerate(found):
        if place:
            screen.line()
        screen.heading(tr("{client}, {day}", client=one.client, day=week_day(one.day, today)))
        if not one.is_watched:
            screen.wrapped(tr("The signs look at clients that are active or ending."))
        elif not one.findings:
            screen.wrapped(tr("No sign speaks."))
        for view in one.findings:
            _finding(screen, view, one.day)
        for view in one.silenced:
            screen.wrapped(f"{view.finding.sentence}. {_why_silent(view)}", indent="  ", hanging="    ")


def _finding(screen: Screen, view: FindingView, today: date) -> None:
    finding = view.finding
    said = tr(
        "{word}, since {day}: {sentence}.",
        word=tr(_WORDS[finding.severity.value]),
        day=short_day(finding.since, today),
        sentence=finding.sentence,
    )
    if view.judgement is Judgement.RIGHT:
        said = tr("{said} Judged right.", said=said)
    screen.wrapped(tr("{said} {step}.", said=said, step=finding.step.words), indent="  ", hanging="    ")


def _why_silent(view: FindingView) -> str:
    if view.snoozed_until is not None:
        until = short_day(view.snoozed_until)
        return tr("It rests until {day}: {reason}.", day=until, reason=view.snooze_reason)
    return tr("It was judged a false alarm.")
