"""Keeps feeds up to date, behind the page: the record is read in small steps, the file written on another thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from liaison.model.errors import InputError, LiaisonError
from liaison.model.words import tr
from liaison.ui.behind import GivesWay, Some
from liaison.ui.today.ticking import DayTimer

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.feeds import Feed, FeedState
    from liaison.model.values import Changes
    from liaison.ui.shell import MainWindow

#: Milliseconds after the last change, which seldom comes alone, and after the desk was opened: the page goes first.
_AFTER_CHANGE_MS: Final = 4_000
_AFTER_OPENING_MS: Final = 10_000
_KINDS: Final = frozenset({"meeting", "invitee", "commitment", "review", "client", "person", "colleague", "setting"})


class Text(NamedTuple):
    """A feed as it is to be written, or the ``problem`` for which it has no text."""

    feed: Feed
    data: bytes
    state: FeedState
    now: datetime
    problem: str = ""


class FeedKeeper(QObject):
    """The feeds of one window. ``settled`` comes when a feed was looked at and, where it was due, written."""

    settled = Signal(str)
    _put = Signal(object, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._place = window, window.place
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._writing: set[str] = set()
        self._waiting: dict[str, Text] = {}
        self._put.connect(self._was_put)
        #: Days of feeds that tell no more than titles move on with each midnight.
        self.day = DayTimer(self._place.clock, self._place.zone, self)
        self.day.day_changed.connect(self._wake)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._come_back)
        self._place.changes.subscribe(self, _KINDS, self._changed)
        window.locked.connect(self._timer.stop)

    def begin(self) -> None:
        """The desk is open: what changed elsewhere, or yesterday, is written."""
        self._timer.start(_AFTER_OPENING_MS)

    def _changed(self, changes: Changes) -> None:
        self._wake()
        if settings := [id_ for kind, id_ in changes.touched if kind == "setting"]:
            self._look_for_left(settings)

    def _look_for_left(self, settings: list[str]) -> None:
        """Where making a feed was undone, its file stays: that is said, and how to be rid of it."""

        def op(desk: Desk) -> tuple[tuple[str, Path], ...]:
            from liaison.desk.feeds import left_files  # noqa: PLC0415 - loaded on the record's thread

            return left_files(desk, settings)

        def found(left: tuple[tuple[str, Path], ...]) -> None:
            if left:
                feed_id, path = left[0]
                words = tr("The feed is gone; its file stays, and can be read: {path}", path=path)
                self._place.notices.offer(words, tr("Remove the file"), lambda: self._remove_file(feed_id))

        self._place.work.run(self, op, found, _unsaid)

    def _remove_file(self, feed_id: str) -> None:
        def op(desk: Desk) -> Path:
            from liaison.desk.feeds import remove_left_file  # noqa: PLC0415 - loaded on the record's thread

            return remove_left_file(desk, feed_id)

        def removed(path: Path) -> None:
            self._place.notices.say(tr("Removed the file “{name}”.", name=path.name))

        self._place.work.write(self, op, removed, self._place.notices.show_problem)

    def _come_back(self, _state: Qt.ApplicationState) -> None:
        """A machine that slept over midnight has its timers late."""
        self.day.look()

    def _wake(self) -> None:
        if self._window.is_open:
            self._timer.start(_AFTER_CHANGE_MS)

    def look(self) -> None:
        """Write the feeds that are due, one after the other."""
        if not self._window.is_open:
            return
        steps: list[Iterator[Text | None]] = []

        def op(desk: Desk, gives_way: GivesWay) -> Some[Text]:
            if not steps:
                steps.append(_texts(desk))
            while True:
                try:
                    text = next(steps[0])
                except StopIteration:
                    return Some(has_more=False)
                if text is not None:
                    return Some(has_more=True, found=text)
                if gives_way():
                    return Some(has_more=True)

        self._place.work.behind.run(self, op, self._write, latest="feeds")

    def _write(self, text: Text) -> None:
        """On another thread: a shared folder may take its time; the texts of one feed one after the other."""
        if text.problem:
            self._keep(text, replace(text.state, problem=text.problem))
            return

        if text.feed.id in self._writing:
            self._waiting[text.feed.id] = text
            return
        self._writing.add(text.feed.id)

        def job() -> None:
            from liaison.desk.feeds import put_feed  # noqa: PLC0415 - loaded by now

            self._put.emit(text, put_feed(text.feed, text.data, text.state, text.now))

        self._place.work.apart(job)

    def _was_put(self, text: Text, state: FeedState) -> None:
        """What was written meanwhile is what the next text is compared with."""
        self._writing.discard(text.feed.id)
        later = self._waiting.pop(text.feed.id, None)
        self._keep(text, state)
        if later is not None and self._window.is_open:
            there = replace(later.state, path=state.path, written_at=state.written_at, digest=state.digest)
            self._write(later._replace(state=there))

    def _keep(self, text: Text, state: FeedState) -> None:
        """Keep what became of it; what is in the way is told once, until it is another thing."""
        if not self._window.is_open:
            return

        def op(desk: Desk) -> None:
            from liaison.desk.feeds import keep_state  # noqa: PLC0415 - loaded by now

            keep_state(desk, text.feed.id, state)

        def kept(_nothing: None) -> None:
            if state.problem and state.problem != text.state.problem:
                words = tr(
                    "The feed “{name}” could not be written. {reason}", name=text.feed.name, reason=state.problem
                )
                self._place.notices.offer(words, tr("Feeds"), self.show_feeds)
            self.settled.emit(text.feed.id)

        self._place.work.write(self, op, kept, _unsaid)

    def show_feeds(self) -> None:
        """Go to where feeds are changed."""
        self._place.navigator.go("settings", section="feeds")


def _unsaid(_error: LiaisonError) -> None:
    """What became of a feed is found out again the next time."""


def _texts(desk: Desk) -> Iterator[Text | None]:
    """The text of each feed that is due, with None between the steps."""
    from liaison.desk.feeds import feed_text, is_due, list_feeds, states, written_state  # noqa: PLC0415 - on its thread

    kept = states(desk)
    for feed in list_feeds(desk):
        if not is_due(desk, feed, kept.get(feed.id)):
            continue
        state = written_state(desk, feed)
        pieces: list[bytes] = []
        problem = ""
        try:
            for piece in feed_text(desk, feed):
                pieces.append(piece)
                yield None
        except InputError as error:
            problem = error.sentence
        yield Text(feed, b"".join(pieces), state, desk.now(), problem)
