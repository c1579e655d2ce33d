"""The stretch of a timeline that is in the window, and how it grows in either direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from datetime import date

    from liaison.desk.context import Desk
    from liaison.desk.timeline import Cursor, TimelineItem, TimelinePage, TimelineStretch
    from liaison.model.errors import LiaisonError

_AGAIN: Final = 300
_FIRST: Final = 60
_AROUND: Final = 120
_ABOVE: Final = 60


class TimelineFeed(QObject):
    """Reads a client's timeline a page at a time; one request at a time, a new one drops an older one.

    ``replaced`` comes when other things are shown than before, and ``settled`` once the one that was looked for is in
    view; ``older_came`` and ``newer_came`` carry those that came below and above.
    """

    replaced = Signal()
    settled = Signal()
    older_came = Signal(object)
    newer_came = Signal(object)

    def __init__(self, place: Workplace, client_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._client_id = place, client_id
        self.items: list[TimelineItem] = []
        self.reaches_newest = self.reaches_oldest = True
        self.groups: frozenset[str] = frozenset()
        self.person_id = ""
        self.words = ""
        self._is_busy = False

    @property
    def is_narrowed(self) -> bool:
        """Whether only some of what happened is wanted."""
        return bool(self.groups or self.person_id or self.words.strip())

    def widen(self) -> None:
        """Want everything again."""
        self.groups, self.person_id, self.words = frozenset(), "", ""

    def turn_to(self, client_id: str) -> None:
        """Have nothing of another client, and want everything, until it is read."""
        self._client_id, self._is_busy = client_id, False
        self.items = []
        self.reaches_newest = self.reaches_oldest = True
        self.widen()

    def begin(self) -> None:
        """Show the newest."""
        self._load_around(None)

    def refresh(self, first: TimelineItem | None) -> None:
        """Read again what is shown; a long stretch only around ``first``, the first thing that can be seen."""
        if first is None or (self.reaches_newest and len(self.items) <= _AGAIN):
            self._load_around(None, limit=max(_FIRST, len(self.items)))
        else:
            self._load_around(lambda _desk: first.cursor)

    def go_to_day(self, day: date, found: Callable[[TimelineItem | None], None]) -> None:
        """Show what happened on a day and before, with what came after it above; the first of it is handed on."""

        def place(_desk: Desk) -> Cursor:
            from liaison.desk.timeline import end_of_day  # noqa: PLC0415 - loaded on the record's thread

            return end_of_day(day)

        def tell() -> None:
            found(next((one for one in self.items if one.day <= day), None))

        self._load_around(place, then=tell)

    def find(self, row_id: str, found: Callable[[TimelineItem | None], None]) -> None:
        """Show the surroundings of one record, and hand on the thing that was found there, or None."""

        def place(desk: Desk) -> Cursor | None:
            from liaison.desk.timeline import find_in_timeline  # noqa: PLC0415 - loaded on the record's thread

            return find_in_timeline(desk, self._client_id, row_id)

        def tell() -> None:
            found(next((one for one in self.items if row_id in {one.id, one.record_id}), None))

        self.widen()
        self._load_around(place, then=tell)

    def _load_around(
        self,
        place: Callable[[Desk], Cursor | None] | None,
        *,
        limit: int = 0,
        then: Callable[[], None] | None = None,
    ) -> None:
        groups, person_id, words, client_id = self.groups, self.person_id, self.words, self._client_id

        def op(desk: Desk) -> TimelineStretch:
            from liaison.desk.timeline import (  # noqa: PLC0415 - loaded on the record's thread
                Group,
                TimelineStretch,
                Wanted,
                timeline,
                timeline_around,
            )

            wanted = Wanted(frozenset(Group(name) for name in groups), person_id or None, words)
            cursor = place(desk) if place is not None else None
            if cursor is None:
                page = timeline(desk, client_id, wanted, limit=limit or _FIRST)
                return TimelineStretch(page.items, reaches_newest=True, reaches_oldest=page.reaches_end)
            return timeline_around(desk, client_id, wanted, cursor, limit=limit or _AROUND, above=_ABOVE)

        def show(stretch: TimelineStretch) -> None:
            if client_id != self._client_id:
                return
            self._is_busy = False
            self.items = list(stretch.items)
            self.reaches_newest, self.reaches_oldest = stretch.reaches_newest, stretch.reaches_oldest
            self.replaced.emit()
            if then is not None:
                then()
            self.settled.emit()

        self._is_busy = True
        self._place.work.run(self, op, show, self._failed, latest="feed")

    def want_older(self) -> None:
        """Read on below, unless that is under way or there is nothing."""
        if self.items and not self._is_busy and not self.reaches_oldest:
            self._extend(self.items[-1], newer=False)

    def want_newer(self) -> None:
        """Read on above, unless that is under way or there is nothing."""
        if self.items and not self._is_busy and not self.reaches_newest:
            self._extend(self.items[0], newer=True)

    def _extend(self, edge: TimelineItem, *, newer: bool) -> None:
        groups, person_id, words, client_id = self.groups, self.person_id, self.words, self._client_id

        def op(desk: Desk) -> TimelinePage:
            from liaison.desk.timeline import Group, Wanted, timeline  # noqa: PLC0415 - on the record's thread

            wanted = Wanted(frozenset(Group(name) for name in groups), person_id or None, words)
            return timeline(desk, client_id, wanted, edge.cursor, newer=newer)

        def show(page: TimelinePage) -> None:
            if client_id != self._client_id:
                return
            self._is_busy = False
            came = list(page.items)
            if newer:
                self.reaches_newest = page.reaches_end
                self.items = [*came, *self.items]
                self.newer_came.emit(came)
            else:
                self.reaches_oldest = page.reaches_end
                self.items.extend(came)
                self.older_came.emit(came)

        self._is_busy = True
        self._place.work.run(self, op, show, self._failed, latest="feed")

    def _failed(self, error: LiaisonError) -> None:
        self._is_busy = False
        self._place.notices.show_problem(error)
