"""The main window: the frame around the pages while the desk is open, the gate while it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenuBar, QStackedWidget, QStyle, QToolTip, QWidget

from liaison.model.clock import Clock
from liaison.model.errors import LiaisonError, NotFoundError
from liaison.model.words import tr
from liaison.ui.changes import ChangeHub
from liaison.ui.commands import Commands
from liaison.ui.files import add_files, equip_frame
from liaison.ui.navigation import Navigator, Place
from liaison.ui.notices import Notices
from liaison.ui.page import Workplace
from liaison.ui.pages import PAGES, TOOLS, PageSpec
from liaison.ui.state import WindowState
from liaison.ui.work import Executor, Work

from .actions import add_commands
from .faults import ProgramFault, do_each, fault_of, log_fault
from .frame import Frame
from .locking import IdleLock, SessionWatch, minutes_of, watch_session
from .look import follow_look, follow_system
from .menus import MenuFiller, MenuKeys, is_native
from .messages import Toast
from .parts import FocusKeeper
from .placing import WANTED, first_place
from .record_keys import RecordKeys
from .standing import Standing

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.prepared import PreparedDay
    from liaison.model.values import Changes
    from liaison.ui.door import Door

NAME: Final = "Liaison"
_WATCH_AFTER_MS: Final = 1500
#: Undo and redo that take longer say that they go on.
_TOLD_AFTER_MS: Final = 300
_CALL_AFTER_MS: Final = 100
#: After a change, so long the page has the record for itself before the small lines of the rail are read.
_SPARKS_AFTER_MS: Final = 300
#: What can be done while Liaison is locked.
_ALWAYS: Final = frozenset({"quit", "theme_system", "theme_light", "theme_dark", "shortcuts"})


class MainWindow(QMainWindow):
    """The window. ``locked`` comes after the desk was closed on request; whoever opens it again shows a gate.

    ``rebuilt`` comes when there is another frame: what was put into the one before is gone with it. ``restored`` comes
    after ``locked``, when a backup is in place of the vault.
    """

    locked = Signal()
    restored = Signal(object)
    rebuilt = Signal()

    def __init__(
        self,
        executor: Executor,
        clock: Clock,
        zone_name: str,
        *,
        state: WindowState | None = None,
        pages: Sequence[PageSpec] = PAGES,
        tools: Mapping[str, str] = TOOLS,
        log: Path | None = None,
        door: Door | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(NAME)
        self.setMinimumSize(800, 560)
        changes = ChangeHub()
        self._log = log
        self._pages, self._tools = pages, tools
        self.place = Workplace(
            work=Work(executor, changes, self),
            changes=changes,
            navigator=Navigator(self),
            commands=Commands(self),
            notices=Notices(self),
            state=state or WindowState(),
            clock=clock,
            zone_name=zone_name,
            door=door,
        )
        self._gate: QWidget | None = None
        self._is_open = self._is_call_looked_for = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.frame = self._make_frame()
        self.toast = Toast(self)
        self.standing = Standing(self.place, lambda: self.frame.rail.state, self)
        bar = QMenuBar(self)  # not the toolkit's own: Python knows surely when one that is made here is gone
        self.setMenuBar(bar)
        bar.setVisible(is_native())
        self._connect()
        self.idle = IdleLock(clock, self)
        self.idle.due.connect(lambda: self.place.work.long.afterwards(self.lock))  # an import is not cut off
        self.idle.stirred.connect(self.place.work.behind.stir)
        self._session: SessionWatch | None = None
        add_commands(self, pages, tools)
        self.files = add_files(
            self.place, self, is_open=lambda: self.is_open, lock=self.lock, restored=self.restored.emit
        )
        self._restore()
        FocusKeeper(self)
        RecordKeys(self)

    def _make_frame(self) -> Frame:
        frame = Frame(self._pages, self.place)
        self._stack.addWidget(frame)
        equip_frame(self.place, self, frame)
        frame.shown.connect(self._show_name)
        frame.shown.connect(lambda _name: self._look_for_call())
        frame.lock_wanted.connect(self.lock)
        frame.top_bar.search.connect(lambda: self.use_tool("search"))
        frame.top_bar.new_note.connect(lambda: self.use_tool("new_note"))
        frame.top_bar.search_field.setVisible("search" in self._tools)
        frame.top_bar.note_button.setVisible("new_note" in self._tools)
        self.place.changes.subscribe(frame.rail, {"client"}, lambda _changes: self._load_pinned())
        self.place.changes.subscribe(frame.rail, {"commitment"}, lambda _changes: self._load_count())
        # After the page, which may read in several steps: it is what one looks at.
        behind = QTimer(frame.rail, singleShot=True, interval=_SPARKS_AFTER_MS)
        behind.timeout.connect(self._load_sparks)
        self.place.changes.subscribe(frame.rail, {"interaction", "entry"}, lambda _changes: behind.start())
        return frame

    def rebuild(self) -> None:
        """Make everything anew, as after a change of text size or language; what is typed is kept by its drafts."""
        self.place.work.settle()
        old, self.frame = self.frame, self._make_frame()
        self._stack.removeWidget(old)
        self.place.navigator.moved.disconnect(old.show_place)
        old.deleteLater()
        self.rebuilt.emit()
        if self.is_open:
            self.open_desk()

    def _connect(self) -> None:
        place = self.place
        place.work.failed.connect(self._show_failed)
        place.work.broke.connect(self.show_fault)
        place.work.changed.connect(lambda changes: self.toast.say(changes.words, undo=True))
        place.notices.said.connect(lambda sentence, undo: self.toast.say(sentence, undo=undo))
        place.notices.written.connect(lambda words, folder: self.toast.say(words, undo=False, folder=folder))
        place.notices.offered.connect(self.toast.offer)
        place.notices.done.connect(lambda words, link, act: self.toast.offer(words, link, act, undo=True))
        place.notices.problem.connect(self.show_problem)
        self._menu_keys = MenuKeys(self.menuBar(), MenuFiller(self.menuBar(), place.commands), self)
        self.toast.passed.connect(place.notices.passed)
        self.toast.undone.connect(self.undo)
        self.toast.redone.connect(self.redo)
        follow_look(self)

    @property
    def is_open(self) -> bool:
        """Whether the desk is open and its frame shown."""
        return self._is_open

    def show_gate(self, gate: QWidget) -> None:
        """Show what stands before the desk: the unlock page, or the first start."""
        self._drop_gate()
        self._is_open = False
        self.place.commands.allow_only(_ALWAYS)
        self._gate = gate
        self._stack.addWidget(gate)
        self._stack.setCurrentWidget(gate)
        self.setWindowTitle(NAME)

    def glance(self, day: PreparedDay, *, appears: bool = False) -> bool:
        """Show what was prepared of today while the desk is being opened; whether the window was at Today.

        What is asked for from now on waits for the desk, which must have been asked to open. With ``appears`` the
        window is hidden yet and shown right after: the page is told of once it was painted.
        """
        kept = self.place.state.place
        if not self._pages or self._pages[0].name != "today" or (self.frame.knows(kept) and kept != Place("today")):
            return False
        self.place.first_looks["today"] = day.today
        self.frame.appears = appears
        self.frame.rail.show_pinned(day.pinned)
        self.open_desk()
        return True

    def open_desk(self) -> None:
        """Show the frame and the page where the window was; the desk is open by now, or is being opened."""
        self._drop_gate()
        self._is_open, self._is_call_looked_for = True, False
        self.place.commands.allow_all()
        self.standing.say_saved()
        kept = self.place.state.place
        start = Place(self._pages[0].name) if self._pages else None
        wanted = kept if self.frame.knows(kept) else start
        if wanted is not None:
            self.place.navigator.go(wanted.page, **wanted.args)
        self._load_pinned()
        self._load_count()
        self.idle.begin(minutes_of(self.place.state))
        if self._session is None:
            QTimer.singleShot(_WATCH_AFTER_MS, self, self._watch_session)

    def _look_for_call(self) -> None:
        """Once a page is painted: a call may go on that was cut off before."""
        if self._is_call_looked_for or not self.is_open:
            return
        self._is_call_looked_for = True

        def attend() -> None:
            from liaison.ui.call import attend  # noqa: PLC0415 - not before the first page is painted

            if self.is_open:
                attend(self.place, self.frame)

        QTimer.singleShot(_CALL_AFTER_MS, self.frame, attend)

    def _watch_session(self) -> None:
        """Once the page is there: asking the system's buses takes a moment."""
        if self._session is None:
            self._session = watch_session(self)
            if self._session is not None:
                self._session.away.connect(self.lock)

    def lock(self) -> None:
        """Close the desk, forget the key, and let go of everything that showed the record, whatever is in the way."""
        if not self._is_open:
            return
        self._is_open = False
        self.place.commands.allow_only(_ALWAYS)
        do_each((self.place.work.settle, self.let_go), self.show_fault)
        self.place.work.lock(self, lambda _none: self.locked.emit())

    def let_go(self) -> None:
        """Let go of everything that showed the record."""
        self._is_open = False
        self.idle.begin(0)
        self.toast.hide()
        self.setWindowTitle(NAME)
        navigator, looks = self.place.navigator, self.place.first_looks
        thin = partial(navigator.keep, self.frame.kept_place)
        do_each((self._close_overlays, self.frame.clear, thin, looks.clear), self.show_fault)

    def _close_overlays(self) -> None:
        """Close every menu and dialog, and destroy what lies over the window as a part of it (palette, names)."""
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        QToolTip.hideText()
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        own = {self._stack, self.menuBar(), self.toast}
        for overlay in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if overlay not in own and not overlay.isWindow():
                overlay.hide()
                overlay.deleteLater()

    def undo(self) -> None:
        """Take the last change back, anywhere, and name it."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.history import undo_last  # noqa: PLC0415 - loaded on the record's thread

            return undo_last(desk)

        self._turn(op, tr("Taking the last change back…"), can_redo=True)

    def redo(self) -> None:
        """Do again what was undone last, and name it."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.history import redo  # noqa: PLC0415 - loaded on the record's thread

            return redo(desk)

        self._turn(op, tr("Doing it again…"))

    def _turn(self, op: Callable[[Desk], Changes], meanwhile: str, *, can_redo: bool = False) -> None:
        """Undo or redo; what takes a while is told of ``meanwhile``, until its words come."""
        waiting = QTimer(self, singleShot=True, interval=_TOLD_AFTER_MS)
        waiting.timeout.connect(lambda: self.toast.stay(meanwhile) if self._is_open else None)
        waiting.start()

        def say(words: str, *, redo: bool = False) -> None:
            waiting.stop()
            waiting.deleteLater()
            self.toast.say(words, undo=False, redo=redo)

        self.place.work.command(
            self,
            op,
            lambda changes: say(changes.words, redo=can_redo),
            lambda error: say(str(error)),
            refreshes_owner=True,
            quiet=True,
        )

    def use_tool(self, name: str) -> None:
        """Open one of :data:`TOOLS` over the page."""
        if name in self._tools and self.is_open:
            module, _, function = self._tools[name].partition(":")
            getattr(import_module(module), function)(self, self.place)

    def _show_failed(self, error: LiaisonError) -> None:
        """What was read for a page that says itself that there is nothing to read needs no second word."""
        page = self.frame.page
        if not (self.is_open and isinstance(error, NotFoundError) and page is not None and page.says_gone()):
            self.show_problem(error)

    def show_problem(self, error: LiaisonError) -> None:
        """Say what is in the way, and the way out; in passing where the bar cannot be seen."""
        if not self.is_open:
            self.toast.say(str(error), undo=False)
        self.frame.errors.show_problem(error, error.details if isinstance(error, ProgramFault) else "")

    def show_fault(self, error: BaseException) -> None:
        """Say that something went wrong in the program, and keep where; the window stays."""
        self.toast.hide()  # it may have told that something goes on
        fault = fault_of(error)
        log_fault(self._log, fault, self.place.clock.now())
        self.show_problem(fault)

    def follow_system(self) -> None:
        """The system went from light to dark, or back."""
        follow_system(self)

    def _show_name(self, name: str) -> None:
        self.setWindowTitle(f"{name} – {NAME}" if name else NAME)

    def _drop_gate(self) -> None:
        if self._gate is not None:
            self._stack.removeWidget(self._gate)
            self._gate.deleteLater()
            self._gate = None
        self._stack.setCurrentWidget(self.frame)

    def _load_pinned(self) -> None:
        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.clients import pinned_clients  # noqa: PLC0415 - loaded on the record's thread

            return pinned_clients(desk)

        def show(pinned: tuple[tuple[str, str], ...]) -> None:
            self.frame.rail.show_pinned(pinned)
            page = self.frame.page
            if page is not None:
                here = self.place.navigator.here
                self.frame.rail.select(page.rail_entry() or (here.page if here is not None else ""))
            self._load_sparks()

        if self.is_open and any(spec.name == "client" for spec in self._pages):
            self.place.work.run(self, op, show, latest="pinned")

    def _load_sparks(self) -> None:
        """The lines of the pinned clients in small, behind the page."""
        from liaison.ui.trends.sparks import load_rapport  # noqa: PLC0415 - not before the first paint

        pinned = self.frame.rail.pinned
        if pinned:
            load_rapport(self.place, self.frame.rail, pinned, self.frame.rail.show_sparks)

    def _load_count(self) -> None:
        """The number beside Today, where Today itself is not there to tell it."""
        here = self.place.navigator.here

        def op(desk: Desk) -> int:
            from liaison.desk.today import due_count  # noqa: PLC0415 - loaded on the record's thread

            return due_count(desk)

        has_today = any(spec.name == "today" for spec in self._pages)
        if self.is_open and has_today and (here is None or here.page != "today"):
            self.place.work.run(self, op, lambda number: self.frame.rail.set_count("today", number), latest="count")

    def open_inside(self) -> None:
        """Before it is shown for the first time ever: lie within its screen. Where it was before, Qt sees to that."""
        if self.place.state.get_bytes("geometry").isEmpty():
            frame = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
            self.setGeometry(first_place(self.screen().availableGeometry(), frame, self.minimumSize()))

    def _restore(self) -> None:
        self.resize(WANTED)
        geometry = self.place.state.get_bytes("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F10 opens the menus where the system has none of its own."""
        if not self._menu_keys.press(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Show every text anew when the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.place.commands.retranslate()
            self.rebuild()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where and how large the window was."""
        self.place.state.put_bytes("geometry", self.saveGeometry())
        super().closeEvent(event)


def raise_window(window: QWidget) -> None:
    """Bring a window to the front, out of the task bar if it is there."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
