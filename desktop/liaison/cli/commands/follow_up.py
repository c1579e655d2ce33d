"""``liaison follow-up``: what was agreed with a client when last you talked, as a message to send."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Screen
from liaison.desk.calls import FollowUpView, follow_up_of, latest_talk
from liaison.desk.finding import client_id, person_id
from liaison.desk.unrecorded import Unrecorded, unrecorded
from liaison.model.words import tr


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("client", metavar="CLIENT", help="whom you talked with")
    parser.add_argument("--to", metavar="PERSON", help="to whom; whoever was there first unless given")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """Show the message that follows up the last talk with a client; nothing is sent."""
    with context.desk() as desk:
        client = client_id(desk, arguments.client)
        person = person_id(desk, arguments.to, client) if arguments.to else None
        view = follow_up_of(desk, latest_talk(desk, client), person)
        missing = unrecorded(desk, client)
    return Answer({"follow_up": view, "unrecorded": missing}, lambda screen: _show(screen, view, missing))


def _show(screen: Screen, view: FollowUpView, missing: Sequence[Unrecorded]) -> None:
    for one in missing:
        screen.wrapped(tr("{sentence}: this follows up what was before.", sentence=one.sentence))
        screen.line(f"  {one.fix}")
    if missing:
        screen.line("")
    chosen = view.chosen
    if chosen is not None:
        by = tr("{name}, by {channel}", name=chosen.name, channel=chosen.channel) if chosen.channel else chosen.name
        screen.heading(tr("To {whom}", whom=by))
        for never in chosen.nevers:
            screen.wrapped(tr("Never: {what}", what=never))
    if not view.message.is_chat:
        screen.wrapped(tr("Subject: {subject}", subject=view.message.subject))
    screen.line("")
    for line in view.message.body.split("\n"):
        screen.line(line)
