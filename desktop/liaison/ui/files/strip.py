"""The strip at the foot of the window that says how far long work is, with a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from liaison.model.words import NARROW_SPACE, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role
from liaison.ui.tray import tray_of
from liaison.ui.widgets import PAGE_MARGIN, Button, ElidedLabel, Hairline

from .asking import Question

#: Work that is over sooner is not shown.
_AFTER_MS: Final = 300


class ProgressStrip(QWidget):
    """What is under way, how far it is, and Stop. It is there only while long work goes on.

    A window that is closed meanwhile asks first: :meth:`guard` watches it.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._long = place.work.long
        self.question: Question | None = None
        self.words = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop_button = Button(tr("Stop"), quiet=True)
        self.stop_button.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, 4)
        row.setSpacing(16)
        row.addWidget(self.words, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        column.addLayout(row)
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self._long.began.connect(self._begin)
        self._long.progressed.connect(self._tell)
        self._long.stopped.connect(self._say_stopped)
        self._long.ended.connect(self._end)
        self.hide()
        if self._long.is_running:
            self._begin(self._long.title)

    def guard(self, window: QWidget) -> None:
        """Ask before ``window`` is closed while long work goes on."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do not close over long work without asking."""
        if event.type() is QEvent.Type.Close and self._long.is_running and isinstance(watched, QWidget):
            tray = tray_of(watched)
            if tray is not None and tray.stays:  # nothing ends: the window only goes out of sight
                return super().eventFilter(watched, event)
            event.ignore()
            self._ask(watched, tray.quit if tray is not None and tray.is_quitting else watched.close)
            return True
        return super().eventFilter(watched, event)

    def _ask(self, window: QWidget, close: Callable[[], object]) -> None:
        if self.question is not None:
            return
        self.question = Question(
            tr("{work} is still under way", work=self._long.title),
            tr("It can be stopped; then nothing of it is kept."),
            tr("Stop and close"),
            lambda: self._long.settle(lambda: QTimer.singleShot(0, window, close)),
            window,
            keep=tr("Go on"),
        )
        self.question.finished.connect(self._forget)
        self.question.open()

    def _forget(self) -> None:
        self.question = None

    def _begin(self, title: str) -> None:
        self._say(title)
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self._timer.start()

    def _tell(self, done: int, total: int, what: str) -> None:
        title = self._long.title or what
        if total > 0:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            percent = f"{done * 100 // total}{NARROW_SPACE}%"
            self._say(tr("{work}: {what}, {percent}", work=title, what=what, percent=percent))
        else:
            self.bar.setRange(0, 0)
            self._say(tr("{work}: {what}", work=title, what=what) if what else title)

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.setAccessibleName(words)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self._say(tr("Stopping"))
        self._long.stop()

    def _say_stopped(self) -> None:
        self._place.notices.say(tr("Stopped. Nothing was changed."))

    def _end(self) -> None:
        self._timer.stop()
        self.hide()
        if self.question is not None:
            self.question.reject()
