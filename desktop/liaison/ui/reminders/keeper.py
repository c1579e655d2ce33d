"""Sees to it that one is reminded of each thing once, in the window and by a message of the desktop.

It sleeps until the next reminder may be due: one timer, no polling. While Liaison is locked it knows when calls begin
and nothing else, so that the message then names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from liaison.insight.reminding import Answer, Coming, morning_after, plan
from liaison.model.words import count, tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import open_record

from .bar import OPEN_KEY, ReminderBar
from .sentences import open_words, sentence, together
from .telling import DesktopMessages
from .wishes import quiet_hours, wishes_of

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.reminders import Reminder, Reminders
    from liaison.insight.working_time import WeekHours
    from liaison.model.values import Changes
    from liaison.ui.shell import MainWindow

    from .list_dialog import RemindersDialog

#: Milliseconds after the desk was opened: the page goes before.
_AFTER_MS: Final = 4_000
#: Milliseconds after a change before the reminders are read again.
_SOON_MS: Final = 2_000
_SNOOZE: Final = timedelta(minutes=5)
#: What comes in at midnight, and a clock that was put forward, are noticed: never asleep for longer.
_LONGEST: Final = timedelta(hours=1)
_KINDS: Final = frozenset(
    {
        "meeting", "client", "commitment", "slip", "review", "checkpoint", "busy_period", "personal_date", "person",
        "contact_change", "setting",
    }
)  # fmt: skip


class Reminding(QObject):
    """The reminders of one window; ``bar`` stands at its foot."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._place = window, window.place
        self._found: Reminders | None = None
        self._starts: tuple[Coming, ...] = ()
        self._hours: WeekHours | None = None
        self._said: tuple[Reminder, ...] = ()
        self._told: dict[str, datetime] = {}
        self.dialog: RemindersDialog | None = None
        self.menu: QMenu | None = None
        self.messages = DesktopMessages(window)
        self.messages.followed.connect(self.open_first)
        self.bar = self._make_bar()
        window.rebuilt.connect(self._rebuilt)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wake)
        command = Command("reminded", "Open what is due", Menu.GO, OPEN_KEY, words="reminder briefing next soon call")
        self._action = self._place.commands.add(command, self.open_first)
        self._action.setEnabled(False)
        self._place.changes.subscribe(self, _KINDS, self._changed)

    def _make_bar(self) -> ReminderBar:
        bar = ReminderBar()
        bar.opened.connect(self.open_first)
        bar.later.connect(self._put_off)
        bar.done.connect(lambda: self._dismiss(self._in_bar()))
        bar.listed.connect(self.show_list)
        self._window.frame.add_foot(bar, is_late=True)
        return bar

    def _rebuilt(self) -> None:
        """The window has another frame, and the bar went with the one before."""
        self.bar = self._make_bar()
        if self._found is not None:
            self._follow()

    @property
    def wakes_in_ms(self) -> int:
        """How long it sleeps before it looks again; -1 when it does not look."""
        return self._timer.interval() if self._timer.isActive() else -1

    def begin(self) -> None:
        """The desk is open."""
        self._timer.start(_AFTER_MS)

    def pause(self) -> None:
        """The desk is closed: when calls begin is all that is kept."""
        found, self._found = self._found, None
        now = self._place.clock.now()
        self._starts = _nameless(found, now) if found is not None else ()
        self._told = {}
        self._forget()
        if self.dialog is not None:
            self.dialog.close()
        self._follow()

    def refresh(self) -> None:
        """Read them again, as after a change of the settings."""
        wishes = wishes_of(self._place.state)

        def op(desk: Desk) -> Reminders:
            from liaison.desk.reminders import reminders  # noqa: PLC0415 - loaded on the record's thread

            return reminders(desk, wishes)

        self._place.work.run(self, op, self._show, latest="reminders")

    def open_first(self) -> None:
        """Go to what is said, or to the list where that is several things."""
        self._come_forward()
        said = self._in_bar()
        if len(said) == 1:
            self.open_item(said[0])
        elif said:
            self.show_list()

    def open_item(self, one: Reminder) -> None:
        """Go to what one is reminded of; it is done with."""
        self._answer((one,), None)
        if one.page:
            self._place.navigator.go(one.page, **one.args)
        else:
            open_record(self._place, self._window, one.record_kind, one.record_id)

    def show_list(self) -> None:
        """Show all that is due."""
        from .list_dialog import RemindersDialog  # noqa: PLC0415 - not before somebody wants it

        if self.dialog is None and self._said:
            self.dialog = RemindersDialog(self._window, self._place.clock.now, self._place.zone)
            self.dialog.opened.connect(self.open_item)
            self.dialog.done_with.connect(self._dismiss)
            self.dialog.later.connect(self._offer_later)
            self.dialog.finished.connect(self._drop_dialog)
            self.dialog.show_items(self._said)
            self.dialog.show_sheet()
            self.dialog.list.setFocus()

    def _drop_dialog(self) -> None:
        self.dialog = None

    def _changed(self, _changes: Changes) -> None:
        """What is said follows at once; otherwise it is looked at when the page has been."""
        if not self._window.is_open:
            return
        if self._said:
            self.refresh()
        elif not self._timer.isActive() or self._timer.remainingTime() > _SOON_MS:
            self._timer.start(_SOON_MS)

    def _wake(self) -> None:
        if self._window.is_open:
            self.refresh()
        else:
            self._follow()

    def _show(self, found: Reminders) -> None:
        self._found, self._hours = found, found.hours
        self._follow()

    def _follow(self) -> None:
        """Say what is due now, and sleep until the next."""
        now, state = self._place.clock.now(), self._place.state
        found = self._found
        coming = found.coming() if found is not None else self._starts
        answers = dict(found.answers) if found is not None else {}
        for key, at in self._told.items():
            answers[key] = answers.get(key, Answer())._replace(told_at=at)
        self._timer.stop()
        due, wake_at = plan(coming, now, answers, quiet_hours(state, self._place.zone, self._hours))
        fresh = [one.key for one in due if not one.is_told]
        if found is None:
            self._forget()
            if fresh:
                self.messages.tell(tr("A call begins soon."))
        elif due:
            self._say(tuple(found.items[one.key] for one in due), now)
        else:
            self._forget()
        if found is not None and fresh:
            self._tell([found.items[key] for key in fresh], now)
        self._told |= dict.fromkeys(fresh, now)
        self._sleep(now, wake_at, grows_less=bool(due) and due[0].key in _timed(coming))

    def _sleep(self, now: datetime, wake_at: datetime | None, *, grows_less: bool) -> None:
        wait = min(_LONGEST, wake_at - now) if wake_at is not None else _LONGEST
        if grows_less:
            wait = min(wait, timedelta(minutes=1))  # the minutes that are said grow fewer
        if grows_less or wake_at is not None or (self._found is not None and wishes_of(self._place.state).is_any):
            self._timer.start(max(1000, round(wait.total_seconds() * 1000)))

    def _say(self, items: tuple[Reminder, ...], now: datetime) -> None:
        self._said = items
        self._action.setEnabled(True)
        if self.dialog is not None:
            self.dialog.show_items(items)
        first = self._in_bar()
        if len(first) > 1:
            self.bar.say(together(first), (tr("Show"), tr("Later…"), tr("Dismiss all")))
            return
        (one,) = first
        later = tr("In 5 minutes") if one.starts_at is not None else tr("Later…")
        rest = len(items) - 1
        more = count(rest, "and {n} more", "and {n} more") if rest else ""
        self.bar.say(sentence(one, now, self._place.zone), (open_words(one), later, tr("Dismiss")), more)

    def _in_bar(self) -> tuple[Reminder, ...]:
        """What the bar says: a call that begins by itself, the others together."""
        said = self._said
        return said[:1] if said and said[0].starts_at is not None else said

    def _forget(self) -> None:
        self._said = ()
        self._action.setEnabled(False)
        self.bar.hide()
        if self.dialog is not None:
            self.dialog.show_items(())

    def _put_off(self) -> None:
        """A call for five minutes; for the others it is asked until when."""
        said = self._in_bar()
        if len(said) == 1 and said[0].starts_at is not None:
            self._answer(said, self._place.clock.now() + _SNOOZE)
        else:
            self._offer_later(said, self.bar.below_later())

    def _offer_later(self, items: Sequence[Reminder], at: QPoint) -> None:
        now = self._place.clock.now()
        menu = self.menu = QMenu(self.dialog or self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(tr("Remind again"))
        choices = [(tr("In an hour"), now + timedelta(hours=1))]
        if self._hours is not None:
            today = self._hours.local_day(now)
            choices.append((tr("The next working day"), morning_after(self._hours, today)))
            choices.append((tr("In a week"), morning_after(self._hours, today + timedelta(days=6))))
        for words, again_at in choices:
            menu.addAction(words, partial(self._answer, items, again_at))
        menu.popup(at)

    def _dismiss(self, items: Sequence[Reminder]) -> None:
        """Remind of these no more; that can be taken back. What they speak of stays as it is."""
        if not items or self._found is None:
            return
        keys = [one.key for one in items]
        self._answer(items, None)
        words = count(len(keys), "{n} reminder dismissed", "{n} reminders dismissed")
        self._place.notices.offer(words, tr("Undo"), partial(self._bring_back, keys))

    def _bring_back(self, keys: Sequence[str]) -> None:
        """Remind again of what was dismissed."""
        if not self._window.is_open:
            return
        wishes = wishes_of(self._place.state)

        def op(desk: Desk) -> Reminders:
            from liaison.desk.reminders import reminders, take_back  # noqa: PLC0415 - loaded on the record's thread

            take_back(desk, keys)
            return reminders(desk, wishes)

        self._place.work.run(self, op, self._show)

    def _answer(self, items: Sequence[Reminder], again_at: datetime | None) -> None:
        """Keep the answer; a reminder that is to come again is told anew."""
        keys = [one.key for one in items]
        if not keys or self._found is None:
            return
        for key in keys:
            self._told.pop(key, None)
        wishes = wishes_of(self._place.state)

        def op(desk: Desk) -> Reminders:
            from liaison.desk.reminders import answer, reminders  # noqa: PLC0415 - loaded on the record's thread

            answer(desk, keys, again_at)
            return reminders(desk, wishes)

        self._forget_these(keys)
        self._place.work.run(self, op, self._show)  # an answer that waits is not passed over for a later reading

    def _forget_these(self, keys: Sequence[str]) -> None:
        """What was answered is gone at once, before that is kept."""
        left = tuple(one for one in self._said if one.key not in keys)
        if left:
            self._say(left, self._place.clock.now())
        else:
            self._forget()

    def _tell(self, items: Sequence[Reminder], now: datetime) -> None:
        """One message of the desktop for all, unless the window is in front anyway; and none of them a second time."""
        if not (self._window.isActiveWindow() and self._window.is_open):
            words = sentence(items[0], now, self._place.zone) if len(items) == 1 else together(items)
            self.messages.tell(words)
        keys = [one.key for one in items]

        def op(desk: Desk) -> None:
            from liaison.desk.reminders import note_told  # noqa: PLC0415 - loaded on the record's thread

            note_told(desk, keys)

        self._place.work.write(self, op)

    def _come_forward(self) -> None:
        from liaison.ui.shell import raise_window  # noqa: PLC0415 - it is there by then

        raise_window(self._window)


def _timed(coming: Sequence[Coming]) -> frozenset[str]:
    return frozenset(one.key for one in coming if one.has_clock)


def _nameless(found: Reminders, now: datetime) -> tuple[Coming, ...]:
    """When calls begin of which nobody was reminded yet, with nothing that says whose they are."""
    kept = []
    for number, one in enumerate(found.items.values()):
        answer = found.answers.get(one.key, Answer())
        moments = plan([one.coming()], now, {one.key: answer}).wake_at
        if one.starts_at is not None and moments is not None:
            kept.append(Coming(str(number), one.begins, one.ends, (moments,)))
    return tuple(kept)
