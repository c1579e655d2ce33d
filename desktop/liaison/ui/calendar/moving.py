"""Moving what is in the calendar: with the mouse as the tables tell, or with keys; and what is asked before it is done.

With keys: Alt and an arrow, or the command, takes what is chosen; arrows carry it, plus and minus make a meeting longer
or shorter, Enter keeps it there, Escape lets go.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from liaison.desk.calendar.views import CalendarEntry, EntryKind, SeriesWithoutEndError
from liaison.model.words import tr
from liaison.ui.widgets import announce

from .agenda import DayEntry
from .moves import (
    FINE,
    STEP,
    Grip,
    by_days,
    by_time,
    has_length,
    is_elsewhere,
    longer_by_days,
    place_words,
    stays_because,
    stretched,
)

if TYPE_CHECKING:
    from liaison.desk.calendar.planning import PlanView
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

    from .asking import ReachDialog
    from .page import CalendarPage

_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_LONGER: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Mover(QObject):
    """What is on its way on ``page``."""

    def __init__(self, page: CalendarPage) -> None:
        super().__init__(page)
        self._page = page
        self.entry: CalendarEntry | None = None
        self.ghost: CalendarEntry | None = None
        self.dialog: ReachDialog | None = None
        self._better: tuple[CalendarEntry, CalendarEntry] | None = None
        for table in (page.month, page.week):
            table.dropped.connect(self.put)
            table.refused.connect(self.refuse)
        for widget in (page.month, page.week, page.agenda, page.side.day_list, page.side.late_list):
            widget.installEventFilter(self)
        page.place.notices.passed.connect(self._forget_better)

    @property
    def is_moving(self) -> bool:
        """Whether keys carry something now."""
        return self.entry is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that take, carry, keep and let go, before the lists or the window get them."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if not is_asked and event.type() is not QEvent.Type.KeyPress:
            return False
        act = self._meant(event)
        if act is None:
            return False
        if is_asked:
            event.accept()
        else:
            act()
        return True

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, keys = Qt.Key(event.key()), event.modifiers()
        has_alt = bool(keys & Qt.KeyboardModifier.AltModifier)
        if keys & Qt.KeyboardModifier.ControlModifier or not (self.is_moving or has_alt):
            return None
        step = FINE if keys & Qt.KeyboardModifier.ShiftModifier else STEP
        if key in _ARROWS:
            if not self.is_moving and self.chosen() is None:
                return None
            return partial(self._carry, *_ARROWS[key], step)
        if key in _LONGER and (self.is_moving or self.chosen() is not None):
            return partial(self._pull, _LONGER[key])
        if self.is_moving and key in _ENTER:
            return self.keep
        return self.let_go if self.is_moving and key is Qt.Key.Key_Escape else None

    def chosen(self) -> CalendarEntry | None:
        """The entry that keys would take: of the list that has the keyboard, of the hour, else of the day."""
        page = self._page
        for entries in (page.side.day_list, page.side.late_list):
            if entries.hasFocus():
                row: CalendarEntry | None = entries.current_row()
                return row
        if page.agenda.hasFocus():
            there = page.agenda.current_row()
            return there.entry if isinstance(there, DayEntry) else None
        if page.week.hasFocus() and (found := page.week.entry_of_slot()) is not None:
            return found
        of_day: CalendarEntry | None = page.side.day_list.current_row()
        return of_day if page.month.hasFocus() or page.week.hasFocus() else None

    def begin(self, entry: CalendarEntry | None = None) -> bool:
        """Take what is chosen; whether it can be moved."""
        found = entry or self.chosen() or self._first_of_day()
        if found is None:
            self._page.place.notices.say(tr("Choose what is to be moved first."))
            return False
        if stays_because(found):
            self.refuse(found)
            return False
        self.entry = self.ghost = found
        self._show()
        self._tell(tr("Moving “{what}”: arrows carry it, Enter keeps it there, Escape lets go.", what=found.title))
        return True

    def _first_of_day(self) -> CalendarEntry | None:
        entries = self._page.side.day_list.all_rows()
        return next((one for one in entries if not stays_because(one)), entries[0] if entries else None)

    def _carry(self, across: int, down: int, step: int) -> None:
        if not self.is_moving and not self.begin():
            return
        assert self.ghost is not None, "something is carried"
        page = self._page
        ahead = -across if page.isRightToLeft() else across
        if page.stack.currentWidget() is page.week and self.ghost.starts_at is not None:
            self.ghost = by_time(self.ghost, ahead, down * step, page.place.zone, step)
        else:
            self.ghost = by_days(self.ghost, ahead + 7 * down, page.place.zone)
        self._show()
        self._tell(place_words(self.ghost, page.place.zone))

    def _pull(self, by: int) -> None:
        """Longer or shorter, at the end."""
        if not self.is_moving and not self.begin():
            return
        assert self.ghost is not None, "something is carried"
        if not has_length(self.ghost):
            return
        zone = self._page.place.zone
        if self.ghost.starts_at is None:
            self.ghost = longer_by_days(self.ghost, by)
        else:
            self.ghost = stretched(self.ghost, Grip.END, by * STEP, zone)
        self._show()
        self._tell(place_words(self.ghost, zone))

    def _show(self) -> None:
        """The ghost on the tables; a day that is not shown is gone to."""
        page, ghost = self._page, self.ghost
        if ghost is not None and not page.shows(ghost.day):
            page.go_to(ghost.day)
        for table in (page.month, page.week):
            table.show_ghost(self.entry, ghost)
        page.say_moving(place_words(ghost, page.place.zone) if ghost is not None else "")

    def _tell(self, words: str) -> None:
        announce(self._page.stack.currentWidget() or self._page, words)

    def let_go(self) -> None:
        """Leave it where it was."""
        self.entry = self.ghost = None
        self._show()

    def keep(self) -> None:
        """Put it where the keys carried it."""
        entry, ghost = self.entry, self.ghost
        if entry is not None and ghost is not None and is_elsewhere(entry, ghost):
            self.entry = None  # keys are those of the page again; the ghost stays until it is settled
            self._page.say_moving("")
            self.put(entry, ghost)
        else:
            self.let_go()

    def refuse(self, entry: CalendarEntry) -> None:
        """Say why an entry stays, and lead to its record, where it can be changed."""
        reason = stays_because(entry)
        self._page.place.notices.offer(reason, tr("Open it"), lambda: self._page.open_entry(entry))
        self._tell(reason)

    def take_better(self) -> None:
        """Move what was moved last to the better time that was offered for it."""
        if self._better is None:
            self._page.place.notices.say(tr("No better time is offered: move a meeting first."))
        else:
            self._take(*self._better)

    def _take(self, moved: CalendarEntry, better: CalendarEntry) -> None:
        """Move it on to the better time, where it still is where it was moved to."""
        self._forget_better()
        self._move_meeting(moved, better, "this" if moved.repeats else "all", is_offer=True)

    def _forget_better(self) -> None:
        """It is not offered any more."""
        self._better = None

    def put(self, entry: CalendarEntry, ghost: CalendarEntry) -> None:
        """Move an entry to where its ghost is, after what has to be asked."""
        self._forget_better()
        if entry.kind is EntryKind.MEETING:
            if entry.repeats:
                self._ask_reach(entry, ghost)
            else:
                self._move_meeting(entry, ghost, "all")
            return
        deeds = self._page.deeds
        if entry.record_kind == "review" or entry.is_planned:
            dialog: QDialog | None = deeds.move_review(entry, ghost.day)
        else:
            dialog = deeds.slip_to(entry, ghost.day)
        if dialog is not None:
            dialog.finished.connect(self.let_go)
            dialog.accepted.connect(lambda: self._page.go_to_entry(ghost))

    def _ask_reach(self, entry: CalendarEntry, ghost: CalendarEntry, until: date | None = None) -> None:
        from .asking import ReachDialog  # noqa: PLC0415 - not before a series is moved

        where = place_words(ghost, self._page.place.zone)
        dialog = self.dialog = ReachDialog(
            entry.title, where, self._page, is_stretched=_length(entry) != _length(ghost), until=until
        )
        dialog.chosen.connect(lambda reach: self._move_meeting(entry, ghost, reach))
        dialog.rejected.connect(self.let_go)
        dialog.open()

    def _move_meeting(self, entry: CalendarEntry, ghost: CalendarEntry, reach: str, *, is_offer: bool = False) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.calendar.series import (  # noqa: PLC0415 - loaded on the record's thread
                Reach,
                Target,
                move_meeting,
            )
            from liaison.desk.calendar.standing import check_still_at  # noqa: PLC0415 - see above

            if is_offer:
                check_still_at(desk, entry)
            if ghost.starts_at is not None:
                target = Target(ghost.starts_at, ghost.ends_at or ghost.starts_at)
            else:
                target = Target(ghost.day, ghost.until + timedelta(days=1))
            return move_meeting(desk, entry.record_id, entry.occurrence or "", target, Reach(reach))

        def failed(error: LiaisonError) -> None:
            if isinstance(error, SeriesWithoutEndError):
                self._ask_reach(entry, ghost, error.until)
                return
            self.let_go()
            self._page.place.notices.show_problem(error)

        def settled(changes: Changes) -> None:
            self.let_go()
            self._page.go_to_entry(ghost)
            if ghost.starts_at is not None:
                can_move_on = not entry.repeats or reach == "this"
                look = partial(self._look_at, ghost, changes, can_move_on=can_move_on)
                QTimer.singleShot(0, self, look)  # once it was said what was done: what stands against it comes after

        self._page.place.work.command(self._page, op, settled, failed, refreshes_owner=True)

    def _look_at(self, moved: CalendarEntry, changes: Changes, *, can_move_on: bool) -> None:
        """Say what stands against the new time of a meeting, with a better one for one time of it (P3)."""
        starts = moved.starts_at
        assert starts is not None, "only what has a time is looked at"
        ends, same = moved.ends_at or starts, changes.ids("meeting")

        def op(desk: Desk) -> PlanView:
            from liaison.desk.calendar.planning import against_moved  # noqa: PLC0415 - loaded on the record's thread

            return against_moved(desk, moved.record_id, starts, ends, same)

        def say(plan: PlanView) -> None:
            if not plan.against:
                return
            sentence = ". ".join((changes.words, " ".join(plan.against)))
            self._tell(sentence)
            if plan.better is None or not can_move_on:
                self._page.place.notices.say(sentence, undo=True)
                return
            better, zone = plan.better, self._page.place.zone
            day = better.astimezone(zone).date()
            ghost = replace(moved, day=day, until=day, starts_at=better, ends_at=better + (ends - starts))
            link = tr("Better: {when}", when=plan.better_words)
            self._page.place.notices.offer(sentence, link, lambda: self._take(moved, ghost), undo=True)
            self._better = moved, ghost

        self._page.place.work.run(self._page, op, say, latest="against")


def _length(entry: CalendarEntry) -> timedelta:
    if entry.starts_at is None:
        return entry.until - entry.day
    return (entry.ends_at or entry.starts_at) - entry.starts_at
