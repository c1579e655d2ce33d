"""Sees to it that one is reminded of each call once, in the window and by a message of the desktop.

It sleeps until the next reminder may be due: one timer, no polling. While Liaison is locked it knows when calls begin
and nothing else, so that the message then names nobody.
"""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from liaison.insight.reminding import Coming, plan
from liaison.model.words import clock_time, count, tr
from liaison.ui.commands import Command, Menu
from liaison.ui.theme import icon

from .bar import OPEN_KEY, ReminderBar
from .wishes import lead_of, lead_time, quiet_hours

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.reminders import Reminders
    from liaison.desk.views.sheet import PlannedCall
    from liaison.model.values import Changes
    from liaison.ui.shell import MainWindow

#: Milliseconds after the desk was opened: the page goes before.
_AFTER_MS: Final = 4_000
_SNOOZE: Final = timedelta(minutes=5)
#: Calls of tomorrow come in at midnight, and a clock that was put forward is noticed: never asleep for longer.
_LONGEST: Final = timedelta(hours=1)
_KINDS: Final = frozenset({"meeting", "client"})


class Reminding(QObject):
    """The reminders of one window; ``bar`` stands at its foot."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._place = window, window.place
        self._found: Reminders | None = None
        self._starts: tuple[Coming, ...] = ()
        self._said: PlannedCall | None = None
        self._key = ""
        self._told: set[str] = set()
        self._icon: QSystemTrayIcon | None = None
        self.bar = ReminderBar()
        self.bar.opened.connect(self.open_briefing)
        self.bar.later.connect(lambda: self._answer(self._place.clock.now() + _SNOOZE))
        self.bar.done.connect(lambda: self._answer(None))
        window.frame.add_foot(self.bar)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wake)
        command = Command("reminded", "Briefing of the call that begins", Menu.GO, OPEN_KEY, words="reminder next soon")
        self._action = self._place.commands.add(command, self.open_briefing)
        self._action.setEnabled(False)
        self._place.changes.subscribe(self, _KINDS, self._changed)

    @property
    def wakes_in_ms(self) -> int:
        """How long it sleeps before it looks again; -1 when it does not look."""
        return self._timer.interval() if self._timer.isActive() else -1

    def begin(self) -> None:
        """The desk is open."""
        self._timer.start(_AFTER_MS)

    def pause(self) -> None:
        """The desk is closed: what begins when is all that is kept."""
        found, self._found = self._found, None
        self._starts = found.coming() if found is not None else ()
        answered = found.answered if found is not None else {}
        self._starts = tuple(
            Coming(str(at), one.starts_at, one.ends_at)
            for at, one in enumerate(self._starts)
            if answered.get(one.key, one.starts_at) is not None and one.key not in self._told
        )
        self._told = set()
        self._forget()
        self._follow()

    def refresh(self) -> None:
        """Read the calls again, as after a change of the settings."""

        def op(desk: Desk) -> Reminders:
            from liaison.desk.reminders import reminders  # noqa: PLC0415 - loaded on the record's thread

            return reminders(desk)

        self._place.work.run(self, op, self._show, latest="reminders")

    def open_briefing(self) -> None:
        """Go to the briefing of the call that is said."""
        said = self._said
        self._come_forward()
        if said is None:
            return
        self._answer(None)
        args = {"client": said.ref.client_id, "meeting": said.ref.meeting_id or "", "day": said.ref.day.isoformat()}
        if said.ref.occurrence:
            args["occurrence"] = said.ref.occurrence
        self._place.navigator.go("briefing", **args)

    def _changed(self, _changes: Changes) -> None:
        if self._window.is_open:
            self.refresh()

    def _wake(self) -> None:
        if self._window.is_open:
            self.refresh()
        else:
            self._follow()

    def _show(self, found: Reminders) -> None:
        self._found = found
        self._follow()

    def _follow(self) -> None:
        """Say what is due now, and sleep until the next."""
        now, state = self._place.clock.now(), self._place.state
        found = self._found
        coming = found.coming() if found is not None else self._starts
        answered: dict[str, datetime | None] = dict(found.answered) if found is not None else {}
        self._timer.stop()
        if not lead_of(state):
            self._forget()
            return
        due, wake_at = plan(coming, now, lead_time(state), answered, quiet_hours(state, self._place.zone))
        if due:
            self._say(due[0], now)
        else:
            self._forget()
        self._sleep(now, wake_at, is_due=bool(due))

    def _sleep(self, now: datetime, wake_at: datetime | None, *, is_due: bool) -> None:
        wait = min(_LONGEST, wake_at - now) if wake_at is not None else _LONGEST
        if is_due:
            wait = min(wait, timedelta(minutes=1))  # the minutes that are said grow fewer
        if is_due or wake_at is not None or self._found is not None:
            self._timer.start(max(1000, round(wait.total_seconds() * 1000)))

    def _say(self, key: str, now: datetime) -> None:
        found = self._found
        self._key, self._said = key, found.calls[key] if found is not None else None
        self._action.setEnabled(self._said is not None)
        sentence = _sentence(self._said, now, self._place.zone) if self._said is not None else tr("A call begins soon.")
        if self._said is not None:
            self.bar.say(sentence)
        if key not in self._told:
            self._told.add(key)
            self._tell_desktop(sentence)

    def _forget(self) -> None:
        self._key, self._said = "", None
        self._action.setEnabled(False)
        self.bar.hide()

    def _answer(self, again_at: datetime | None) -> None:
        """Keep the answer; a reminder that is to come again is told anew."""
        key = self._key
        if not key or self._found is None:
            return
        if again_at is not None:
            self._told.discard(key)

        def op(desk: Desk) -> Reminders:
            from liaison.desk.reminders import answer, reminders  # noqa: PLC0415 - loaded on the record's thread

            answer(desk, key, again_at)
            return reminders(desk)

        self._forget()
        self._place.work.run(self, op, self._show, latest="reminders")

    def _tell_desktop(self, sentence: str) -> None:
        """A message of the desktop, unless the window is in front anyway; where there is no tray, the window asks."""
        if self._window.isActiveWindow() and self._window.is_open:
            return
        if not QSystemTrayIcon.isSystemTrayAvailable():
            QApplication.alert(self._window)
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("calendar", "ink"), self)
            self._icon.messageClicked.connect(self.open_briefing)
            self._icon.activated.connect(lambda _reason: self.open_briefing())
        self._icon.setToolTip(sentence)
        self._icon.show()
        self._icon.showMessage(tr("Liaison"), sentence, self._icon.icon())
        QTimer.singleShot(60_000, self._icon, self._icon.hide)

    def _come_forward(self) -> None:
        from liaison.ui.shell import raise_window  # noqa: PLC0415 - it is there by then

        raise_window(self._window)


def _sentence(call: PlannedCall, now: datetime, zone: tzinfo) -> str:
    """As in "Harbor & Finch begins in 10 minutes, at 10:00"."""
    assert call.starts_at is not None, "only timed calls are reminded of"
    at = clock_time(call.starts_at, zone)
    minutes = -((now - call.starts_at) // timedelta(minutes=1))
    if minutes <= 0:
        return tr("{client} began at {time}", client=call.client, time=at)
    told = count(minutes, "in {n} minute", "in {n} minutes")
    return tr("{client} begins {when}, at {time}", client=call.client, when=told, time=at)
