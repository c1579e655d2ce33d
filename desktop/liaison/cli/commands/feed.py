"""``liaison feed``: calendar files that others subscribe to."""

from __future__ import annotations

import argparse
from pathlib import Path
from zoneinfo import ZoneInfo

from liaison.cli.context import Answer, Context
from liaison.cli.screen import Column, Screen
from liaison.cli.words import did
from liaison.desk.context import Desk
from liaison.desk.exports import Detail
from liaison.desk.feeds import Feed, FeedState, feed_named, list_feeds, remove_feed, save_feed, states, write_feed
from liaison.model.errors import EnvironmentProblem, UsageError
from liaison.model.words import clock_time, count, tr, week_day

from .calendar_choice import add_options, choice_of, is_asked

_EPILOG = """Without anything it lists the feeds. The window keeps them up to date; `liaison feed write` does it now.

  liaison feed add "For Bo" ~/Shared/ann.ics --detail busy
  liaison feed write
  liaison feed remove "For Bo"                   its file stays
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments."""
    parser.add_argument("action", nargs="?", choices=("add", "write", "remove"), help="what to do")
    parser.add_argument("name", metavar="NAME", nargs="?", help="the feed")
    parser.add_argument("file", metavar="FILE", nargs="?", help="where it is written (.ics)")
    add_options(parser)
    parser.epilog = _EPILOG


def run(context: Context, arguments: argparse.Namespace) -> Answer:
    """List, add, write or remove."""
    if arguments.action != "add" and (arguments.file or is_asked(arguments)):
        raise UsageError(tr("What a feed holds is said with `add`."), tr("See `liaison feed --help`."))
    with context.desk() as desk:
        if arguments.action == "add":
            return _add(desk, arguments)
        if arguments.action == "remove":
            if not arguments.name:
                raise UsageError(tr("Name the feed to remove."), tr("List them with: liaison feed"))
            return did(remove_feed(desk, feed_named(desk, arguments.name).id))
        if arguments.action == "write":
            return _write(desk, arguments.name)
        return _listed(desk)


def _add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    if not (arguments.name and arguments.file):
        raise UsageError(tr("Give a name and a file."), tr("See `liaison feed --help`."))
    path = Path(arguments.file).expanduser().absolute()
    changes = save_feed(desk, Feed(arguments.name, path, choice_of(desk, arguments, for_others=True)))
    feed = next(one for one in list_feeds(desk) if ("setting", one.id) in changes.touched)
    _refuse_problem(feed, write_feed(desk, feed))
    return did(changes)


def _write(desk: Desk, name: str | None) -> Answer:
    feeds = (feed_named(desk, name),) if name else tuple(feed for feed in list_feeds(desk) if feed.is_on)
    for feed in feeds:
        _refuse_problem(feed, write_feed(desk, feed))

    def show(screen: Screen) -> None:
        screen.wrapped(count(len(feeds), "{n} feed is up to date.", "{n} feeds are up to date."))

    return Answer({"feeds": [_data(feed, states(desk).get(feed.id)) for feed in feeds]}, show)


def _refuse_problem(feed: Feed, state: FeedState) -> None:
    if state.problem:
        raise EnvironmentProblem(
            tr("The feed “{name}” could not be written. {reason}", name=feed.name, reason=state.problem),
            tr("Mend that and write it again: liaison feed write"),
        )


def _listed(desk: Desk) -> Answer:
    feeds, kept = list_feeds(desk), states(desk)
    zone, today = ZoneInfo(desk.zone_name), desk.today()
    columns = (Column(tr("Feed")), Column(tr("Tells")), Column(tr("File"), wrapped=True), Column(tr("Written")))

    def written(state: FeedState | None) -> str:
        if state is None or state.written_at is None:
            return tr("never")
        local = state.written_at.astimezone(zone)
        return f"{week_day(local.date(), today)} {clock_time(local)}"

    def show(screen: Screen) -> None:
        if not feeds:
            screen.wrapped(tr("There is no feed. Make one with: liaison feed add NAME FILE"))
        screen.table(
            columns,
            [(feed.name, _told(feed.choice.detail), str(feed.path), written(kept.get(feed.id))) for feed in feeds],
        )

    return Answer({"feeds": [_data(feed, kept.get(feed.id)) for feed in feeds]}, show)


def _told(detail: Detail) -> str:
    if detail is Detail.FULL:
        return tr("everything")
    return tr("titles and times") if detail is Detail.TITLES else tr("busy times")


def _data(feed: Feed, state: FeedState | None) -> dict[str, object]:
    return {
        "name": feed.name,
        "file": str(feed.path),
        "detail": feed.choice.detail,
        "kinds": sorted(feed.choice.kinds),
        "is_on": feed.is_on,
        "written_at": state.written_at if state else None,
        "problem": state.problem if state else "",
    }
