"""Feeds: calendar files that others subscribe to, each with what it tells."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from liaison.model.words import clock_time, tr, week_day
from liaison.ui.feeds.choosing import DETAILS
from liaison.ui.feeds.dialogs import FeedDialog
from liaison.ui.page import Workplace

from .listing import Listed, ListSection
from .parts import open_folder

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.feeds import Feed, FeedState
    from liaison.model.values import Changes

    Found = tuple[tuple[Feed, FeedState | None], ...]


class FeedsSection(ListSection):
    """Every feed with where it is written, what it tells, and when it was written last."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(
            place,
            title,
            tr("Feeds"),
            sentence=tr(
                "A feed is a calendar file that Liaison keeps up to date for others: a colleague subscribes to it, or "
                "it lies in a shared folder. Nothing is written unless you make one, and it tells only what you choose."
            ),
            empty=(tr("There is no feed."), tr("Make one")),
        )
        self._feeds: dict[str, Feed] = {}
        self.dialog: FeedDialog | None = None
        self.new = self.add_button("new", tr("New feed…"), self._make, of_line=False)
        self.add_button("change", tr("Change…"), self._change)
        self.add_button("write", tr("Write it now"), self._write)
        self.add_button("folder", tr("Open folder"), self._open_folder)
        self.add_button("remove", tr("Remove"), self.remove_line)
        self.empty.followed.connect(self._make)
        self.list.opened.connect(lambda _row: self._change())

    def load(self) -> None:
        """List them."""

        def op(desk: Desk) -> Found:
            from liaison.desk.feeds import list_feeds, states  # noqa: PLC0415 - loaded on the record's thread

            kept = states(desk)
            return tuple((feed, kept.get(feed.id)) for feed in list_feeds(desk))

        self.place.work.run(self, op, self._show, self.show_problem, latest="feeds")

    def _show(self, found: Found) -> None:
        self._feeds = {feed.id: feed for feed, _state in found}
        today = self.place.clock.now().astimezone(self.place.zone).date()
        self.show_lines([listed_feed(feed, state, self.place.zone, today) for feed, state in found])

    def _chosen(self) -> Feed | None:
        row = self.list.current_row()
        return self._feeds.get(row.key) if isinstance(row, Listed) else None

    def _make(self) -> None:
        self._ask(None)

    def _change(self) -> None:
        feed = self._chosen()
        if feed is not None:
            self._ask(feed)

    def _ask(self, feed: Feed | None) -> None:
        self.dialog = FeedDialog(self.place, feed, self.window())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _write(self) -> None:
        feed = self._chosen()
        if feed is None:
            return

        def op(desk: Desk) -> FeedState:
            from liaison.desk.feeds import write_feed  # noqa: PLC0415 - loaded on the record's thread

            return write_feed(desk, feed)

        def written(state: FeedState) -> None:
            said = tr("“{name}” is up to date.", name=feed.name)
            self.place.notices.say(state.problem or said)
            self.load()

        self.place.work.write(self, op, written, self.show_problem)

    def _open_folder(self) -> None:
        feed = self._chosen()
        if feed is not None:
            open_folder(str(feed.path.parent))

    def remove_line(self) -> None:
        """Remove the feed that is chosen."""
        feed = self._chosen()
        if feed is None:
            return
        feed_id = feed.id

        def op(desk: Desk) -> Changes:
            from liaison.desk.feeds import remove_feed  # noqa: PLC0415 - loaded on the record's thread

            return remove_feed(desk, feed_id)

        self.place.work.command(self, op, lambda _changes: self.load(), self.show_problem)


def listed_feed(feed: Feed, state: FeedState | None, zone: tzinfo, today: date) -> Listed:
    """A feed as the list shows it: what it tells, where, and how it went the last time."""
    detail = next(tr(words) for key, words, _said in DETAILS if key == feed.choice.detail.value)
    if not feed.is_on:
        how = tr("not kept up to date")
    elif state is not None and state.problem:
        how = state.problem
    elif state is None or state.written_at is None:
        how = tr("not written yet")
    else:
        local = state.written_at.astimezone(zone)
        how = tr("written {day}, {time}", day=week_day(local.date(), today), time=clock_time(local))
    said = tr("{detail} · {how} · {file}", detail=detail, how=how, file=str(feed.path))
    return Listed(feed.id, feed.name, said, is_problem=bool(feed.is_on and state is not None and state.problem))
