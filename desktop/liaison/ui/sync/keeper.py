"""Syncs calendars beside the window: when it is asked for, and by itself as often as each account says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from liaison.model.errors import EnvironmentProblem, LiaisonError
from liaison.model.words import clock_time, count, short_day, tr
from liaison.ui.behind import GivesWay, Some
from liaison.ui.commands import Command, Menu
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.sync.standing import Standing
    from liaison.desk.sync.views import Accounts, SyncReport
    from liaison.model.values import Changes
    from liaison.ui.shell import MainWindow

SYNC: Final = Command(
    "sync_calendars", "Sync calendars", Menu.FILE, words="caldav server account calendar meetings refresh"
)
DECIDE: Final = Command(
    "decide_conflicts",
    "Decide what was changed on both sides",
    Menu.FILE,
    words="conflict conflicts caldav calendar both versions sync",
)
#: Milliseconds after the desk was opened: the page goes first.
_AFTER_OPENING_MS: Final = 15_000
#: While other long work is under way, it is tried again so much later.
_LATER_MS: Final = 60_000
_MOST_MS: Final = 24 * 60 * 60 * 1_000
#: Changes often come several at a time; how the calendars stand is looked at after the last of them.
_LOOK_AFTER_MS: Final = 1_500
#: What goes to calendars.
_GOING_OUT: Final = frozenset({"meeting", "commitment", "review"})


def keeper_of(window: QWidget, place: Workplace) -> SyncKeeper:
    """The one of a window; made when it is first wanted."""
    from liaison.ui.shell import MainWindow  # noqa: PLC0415 - it leads here by its pages

    assert isinstance(window, MainWindow), "calendars are synced beside a window"
    return window.findChild(SyncKeeper) or SyncKeeper(window, place)


class SyncKeeper(QObject):
    """The syncs of one window. ``synced`` carries the report of each; one timer waits for the next that is due."""

    synced = Signal(object)

    def __init__(self, window: MainWindow, place: Workplace) -> None:
        super().__init__(window)
        self._window, self._place = window, place
        self._due: str | None = None
        self._told: list[tuple[str, str]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._sync_due)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look)
        self._has_calendars = False
        place.commands.add(SYNC, self.sync)
        place.commands.add(DECIDE, self.decide_any)
        place.changes.subscribe(
            self, _GOING_OUT, lambda _changes: self._looking.start() if self._has_calendars else None
        )
        window.locked.connect(self._rest)

    def begin(self) -> None:
        """The desk is open: look how the calendars stand, and when which account is due."""
        self.look(is_counted=False)
        QTimer.singleShot(_AFTER_OPENING_MS, self, self.plan)

    def _rest(self) -> None:
        self._timer.stop()
        self._looking.stop()
        self._show(None)

    def look(self, *, is_counted: bool = True) -> None:
        """Look behind the page how the calendars stand, and say it in the rail; what waits is counted if asked for."""
        if not self._window.is_open:
            return

        def op(desk: Desk, _gives_way: GivesWay) -> Some[tuple[Standing | None]]:
            from liaison.desk.sync.standing import standing  # noqa: PLC0415 - loaded on the record's thread

            return Some(has_more=False, found=(standing(desk, is_counted=is_counted),))

        self._place.work.behind.run(self, op, lambda found: self._show(*found), latest="look")

    def _show(self, found: Standing | None) -> None:
        self._has_calendars = found is not None
        today = self._place.clock.now().astimezone(self._place.zone).date()
        words = in_short(found, self._place.zone, today) if found is not None else ""
        self._window.standing.say_calendars(words, self.decide if found is not None and found.conflicts else self.sync)

    def plan(self) -> None:
        """Wait for the next account that is due; for nothing where none syncs by itself. Look how they stand."""
        self._timer.stop()
        if not self._window.is_open:
            return
        self.look()

        def op(desk: Desk) -> Accounts | None:
            from liaison.desk.sync.due import syncs_by_itself  # noqa: PLC0415 - loaded on the record's thread

            if not syncs_by_itself(desk):
                return None
            from liaison.desk.sync.accounts import accounts  # noqa: PLC0415 - as above, only where it is needed

            return accounts(desk)

        self._place.work.run(self, op, self._wait, lambda _error: None, latest="plan")

    def _wait(self, found: Accounts | None) -> None:
        if found is None:
            return
        now = self._place.clock.now()
        due = [
            ((one.tried_at or now - timedelta(days=1)) + timedelta(minutes=one.every_minutes), one.id)
            for one in found.accounts
            if one.every_minutes and any(calendar.use.is_chosen or calendar.clears for calendar in one.calendars)
        ]
        if due:
            at, self._due = min(due)
            self._timer.start(max(0, min(int((at - now).total_seconds() * 1_000), _MOST_MS)))

    def _sync_due(self) -> None:
        if self._place.work.long.is_running:
            self._timer.start(_LATER_MS)
        elif self._due is not None:
            self.sync(self._due, is_asked=False)

    def sync(self, account_id: str | None = None, *, is_asked: bool = True) -> None:
        """Sync one account, or all. What comes in is told with a toast that offers to undo it."""
        long = self._place.work.long

        def op(desk: Desk, tell: Tell) -> SyncReport:
            from liaison.desk.imports.report import Cancelled  # noqa: PLC0415 - loaded on the other thread
            from liaison.desk.sync.running import sync  # noqa: PLC0415 - as above

            def progress(done: int, total: int, what: str) -> None:
                try:
                    tell(done, total, what)
                except Stopped as stopped:
                    raise Cancelled from stopped

            @contextmanager
            def writing() -> Iterator[None]:
                try:
                    long.begin_writing()
                except Stopped as stopped:
                    raise Cancelled from stopped
                try:
                    yield
                finally:
                    long.end_writing()

            return sync(desk, account_id, progress=progress, writing=writing, is_asked=is_asked)

        def done(report: SyncReport) -> None:
            self._tell(report, is_asked=is_asked)

        long.start(self._window, tr("Syncing calendars"), op, done, self._failed)

    def _failed(self, error: LiaisonError) -> None:
        self._place.notices.show_problem(error)
        self.plan()

    def _tell(self, report: SyncReport, *, is_asked: bool) -> None:
        notices = self._place.notices
        went_out = report.sent + report.removed_there > 0
        told = replace(report.changes, words=said(report)) if went_out else report.changes
        self._place.work.tell(told, quiet=not is_asked)
        self.synced.emit(report)
        if report.changes and not is_asked:
            notices.offer(told.words, tr("Undo"), lambda: self._take_back(report.changes))
        self._tell_troubles(report, is_asked=is_asked)
        if report.conflicts:
            sentence = count(
                report.conflicts,
                "{n} entry was changed here and in the calendar.",
                "{n} entries were changed here and in the calendar.",
            )
            notices.offer(sentence, tr("Decide"), self.decide)
        elif is_asked and not report.problems and not report.changes:
            notices.say(said(report))
        self.plan()

    def _tell_troubles(self, report: SyncReport, *, is_asked: bool) -> None:
        """Each trouble once, until it was over or a sync is asked for; and the first entry that was left out."""
        troubles = [
            (tr("{calendar}: {sentence}", calendar=one.calendar, sentence=one.sentence), one.way_out)
            for one in report.problems
        ]
        troubles += [
            (
                tr(
                    "{calendar}: {entry} was left out. {reason}",
                    calendar=one.calendar,
                    entry=one.label,
                    reason=one.reason,
                ),
                "",
            )
            for one in report.left
        ]
        news = [one for one in troubles if is_asked or one not in self._told]
        self._told = troubles
        for sentence, way_out in news[:1]:
            self._place.notices.show_problem(EnvironmentProblem(sentence, way_out))

    def _take_back(self, changes: Changes) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.history import undo_change  # noqa: PLC0415 - loaded on the record's thread

            return undo_change(desk, changes)

        self._place.work.command(self, op)

    def decide_any(self) -> None:
        """Show the conflicts there are, or say that there is none."""

        def op(desk: Desk) -> bool:
            from liaison.desk.sync.conflicts import conflicts  # noqa: PLC0415 - loaded on the record's thread

            return bool(conflicts(desk))

        def found(*, is_any: bool) -> None:
            if is_any:
                self.decide()
            else:
                self._place.notices.say(tr("Nothing was changed both here and in a calendar."))

        self._place.work.run(self, op, lambda is_any: found(is_any=is_any), latest="decide")

    def decide(self) -> None:
        """Show the conflicts there are."""
        from .conflicts import ConflictsDialog  # noqa: PLC0415 - loaded when it is wanted

        dialog = ConflictsDialog(self._place, self._window)
        dialog.finished.connect(lambda _code: self.synced.emit(None))
        dialog.open()


def in_short(found: Standing, zone: tzinfo, today: date) -> str:
    """How the calendars stand, for the rail."""
    if found.conflicts:
        return count(found.conflicts, "{n} to decide", "{n} to decide")
    if found.waiting:
        return count(found.waiting, "{n} to send", "{n} to send")
    if found.synced_at is None:
        return tr("Not synced")
    local = found.synced_at.astimezone(zone)
    return tr("Synced {when}", when=clock_time(local) if local.date() == today else short_day(local.date(), today))


def said(report: SyncReport) -> str:
    """What a sync did, in a sentence."""
    if report.is_stopped:
        return tr("Stopped. What was done until then stays.")
    out = report.sent + report.removed_there
    came = report.added + report.updated + report.removed
    if not came and not out:
        return tr("The calendars are up to date.")
    return tr(
        "Synced: {came}, {out}.",
        came=count(came, "{n} came in", "{n} came in"),
        out=count(out, "{n} went out", "{n} went out"),
    )
