"""``liaison proposals``: past meetings of which nothing is recorded; a person decides about each."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.finding import said_day
from liaison.desk.imports.proposals import (
    MeetingHeld,
    ProposalView,
    dismiss_proposal,
    proposals,
    record_meeting,
)
from liaison.desk.names import short_id
from liaison.model.errors import AmbiguousNameError, NotFoundError, UsageError
from liaison.model.values import InteractionKind, Mood
from liaison.model.words import clock_time, join_words, tr, week_day

_LOOK_BACK = timedelta(days=30)


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("meeting", metavar="MEETING", nargs="?", help="its id as the list shows it")
    parser.add_argument("action", nargs="?", choices=("record", "dismiss"), help="what to do with it")
    parser.add_argument("--since", metavar="D", help="how far back to look; 30 days when not given")
    parser.add_argument("--text", default="", help="what was said, when recording it")
    parser.add_argument("--kind", choices=[kind.value for kind in InteractionKind], default="meeting")
    parser.add_argument("--mood", choices=[mood.value for mood in Mood], help="how they were")


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List them, record one or dismiss it."""
    if bool(arguments.meeting) != bool(arguments.action):
        raise UsageError(tr("Say what to do with it: record or dismiss."), tr("See `liaison proposals --help`."))
    with context.desk() as desk:
        since = said_day(desk, arguments.since, past=True) if arguments.since else desk.today() - _LOOK_BACK
        views = proposals(desk, since)
        zone, today = ZoneInfo(desk.zone_name), desk.today()
        if arguments.meeting:
            one = _named(views, arguments.meeting)
            if arguments.action == "dismiss":
                return did(dismiss_proposal(desk, one.meeting_id, one.recurrence_id))
            held = MeetingHeld(
                text=arguments.text,
                kind=InteractionKind(arguments.kind),
                mood=Mood(arguments.mood) if arguments.mood else None,
            )
            return did(record_meeting(desk, one.meeting_id, one.recurrence_id, held))
    keys = _keys(views)
    columns = (
        Column(tr("When")),
        Column(tr("Client"), elided=True),
        Column(tr("Meeting"), wrapped=True),
        Column(tr("With"), elided=True),
        Column("Id"),
    )

    def row(view: ProposalView) -> tuple[str, ...]:
        local = view.starts_at.astimezone(zone)
        when = f"{week_day(local.date(), today)} {clock_time(local)}"
        return (when, view.client, view.title, join_words([name for _id, name in view.people]), keys[_key(view)])

    def show(screen: Screen) -> None:
        if not views:
            screen.wrapped(tr("Every past meeting is recorded or was dismissed."))
        screen.table(columns, [row(view) for view in views])

    return Answer({"proposals": views}, show)


def _key(view: ProposalView) -> tuple[str, str]:
    return (view.meeting_id, view.recurrence_id)


def _keys(views: Sequence[ProposalView]) -> dict[tuple[str, str], str]:
    """How each is named: by the meeting's short id, with the occurrence where there are several."""
    times = Counter(view.meeting_id for view in views)
    return {
        _key(view): short_id(view.meeting_id) + (f"@{view.recurrence_id}" if times[view.meeting_id] > 1 else "")
        for view in views
    }


def _named(views: Sequence[ProposalView], text: str) -> ProposalView:
    keys = _keys(views)
    wanted, _at, occurrence = text.strip().partition("@")
    found = [
        view
        for view in views
        if view.meeting_id.endswith(wanted.lower()) and occurrence in {"", view.recurrence_id} and len(wanted) >= 6
    ]
    if len(found) == 1:
        return found[0]
    if found:
        candidates = [f"{keys[_key(view)]} {view.title}" for view in found]
        raise AmbiguousNameError(
            tr("“{text}” took place several times.", text=text), tr("Name one of them by its id."), candidates
        )
    raise NotFoundError(
        tr("No past meeting waits under “{text}”.", text=text), tr("`liaison proposals` lists those that do.")
    )
