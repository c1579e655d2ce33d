"""Toasts at the foot of the window, and the bar that says what is in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role, paint_icon, scaled, token
from liaison.ui.widgets import Button, ElidedLabel, FootBar, Label, Link, announce, fill_round, mirrored, outline

from .rail import Rail

SHOWN_MS: Final = 6000
#: Between what is in the way and the page.
_BELOW: Final = 12
_MOVES: Final = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class Toast(QWidget):
    """What was just done, for six seconds, with a way to take it back. It lies over the foot of the page.

    ``passed``: what it offered with a link is not offered any more.
    """

    undone = Signal()
    redone = Signal()
    passed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        self.words = ElidedLabel("", Role.BODY, "on-primary")
        self.undo = Link(tr("Undo"), role=Role.BODY, colour="on-primary")
        self.redo = Link(tr("Redo"), role=Role.BODY, colour="on-primary")
        self.folder = Link(tr("Open folder"), role=Role.BODY, colour="on-primary")
        self.keys = Label("", Role.SECONDARY, "on-primary")
        self._folder: Path | None = None
        for widget in (self.words, self.undo, self.redo, self.folder, self.keys):
            row.addWidget(widget)
        self.redo.clicked.connect(self.redone)
        self.redo.clicked.connect(self.hide)
        self.undo.clicked.connect(self.undone)
        self.undo.clicked.connect(self.hide)
        self.folder.clicked.connect(self._open_folder)
        self.link = Link("", role=Role.BODY, colour="on-primary")
        self.link.clicked.connect(self._followed)
        self._follow: Callable[[], object] | None = None
        row.insertWidget(1, self.link)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._bars_moved = QTimer(self, singleShot=True, interval=0)  # not while a window goes with all its parts
        self._bars_moved.timeout.connect(lambda: self._place() if self.isVisible() else None)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, *, undo: bool, redo: bool = False, folder: Path | None = None) -> None:
        """Show a sentence in place of the one before, with the way to take it back, or to do again what was undone.

        With a ``folder`` it can be opened.
        """
        self._folder = folder
        self.folder.setVisible(folder is not None)
        self._let_go()
        self.link.hide()
        self._timer.setInterval(SHOWN_MS)
        for label in (self.words, self.keys):  # out of sight they do not hear of another size of text
            label.set_colour("on-primary")
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        announce(self, sentence)
        self.undo.setVisible(undo)
        self.redo.setVisible(redo)
        self.keys.setText(shortcut_words("Ctrl+Z" if undo else "Ctrl+Shift+Z"))
        self.keys.setVisible(undo or redo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def stay(self, sentence: str) -> None:
        """Show what goes on, until something else is said."""
        self.say(sentence, undo=False)
        self._timer.stop()

    def offer(self, sentence: str, link: str, act: Callable[[], object], *, undo: bool = False) -> None:
        """Show a sentence with a link, twice as long: it is news, also where it tells of what was just done."""
        self.say(sentence, undo=undo)
        self._follow = act
        self.link.setText(link)
        self.link.setAccessibleName(link)
        self.link.show()
        self._place()
        self._timer.start(2 * SHOWN_MS)

    def _followed(self) -> None:
        act = self._follow
        self.hide()
        if act is not None:
            act()

    def _let_go(self) -> None:
        if self._follow is not None:
            self._follow = None
            self.passed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What it offered is over; not where only the window goes."""
        super().hideEvent(event)
        if self.isHidden():
            self._let_go()

    def _open_folder(self) -> None:
        self.hide()
        if self._folder is not None:
            from PySide6.QtCore import QUrl  # noqa: PLC0415 - only when a folder is opened
            from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - see above

            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window grows, and above a bar there when it comes, goes or needs more lines."""
        if watched is not self._around and event.type() in _MOVES:
            self._bars_moved.start()
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """At the foot of the page, over what is said there and never on it, nor on the rail."""
        around = self._around
        bars = around.findChildren(FootBar)
        for bar in bars:
            bar.installEventFilter(self)
        foot = sum(bar.height() for bar in bars if bar.isVisible())
        rail = sum(one.width() for one in around.findChildren(Rail) if one.isVisible())
        room = around.width() - rail
        self.adjustSize()
        self.resize(min(self.sizeHint().width() + 8, room - 64), self.sizeHint().height())
        left = (0 if self.isRightToLeft() else rail) + (room - self.width()) // 2
        self.move(left, around.height() - foot - self.height() - 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ink on which the sentence stands."""
        painter = QPainter(self)
        fill_round(painter, QRectF(self.rect()), token("primary"))
        painter.end()


class ErrorBar(QWidget):
    """A sentence and a way out, until it is closed; the details can be copied."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8 + _BELOW)
        row.setSpacing(8)
        row.addSpacing(scaled(16) + 12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.sentence = Label("", Role.STRONG)
        self.way_out = Label("", Role.SECONDARY, "ink-2")
        for label in (self.sentence, self.way_out):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        row.addLayout(words, 1)
        self.copy = Button(tr("Copy details"), quiet=True, icon="copy")
        self.close_button = Button(tr("Close"), quiet=True, icon="close")
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._details = ""
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def show_problem(self, error: LiaisonError, details: str = "") -> None:
        """Show a problem in place of the one before."""
        self.sentence.setText(error.sentence)
        self.way_out.setText(error.way_out)
        self.way_out.setVisible(bool(error.way_out))
        self._details = details or f"{type(error).__name__}: {error}"
        self.setAccessibleName(str(error))
        announce(self, str(error))
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with the triangle, apart from the page below it."""
        painter = QPainter(self)
        sheet = QRectF(self.rect()).adjusted(0, 0, 0, -_BELOW)
        fill_round(painter, sheet, token("surface"))
        outline(painter, sheet, token("bad"))
        size = scaled(16)
        box = mirrored(QRectF(16, 11, size, size), sheet, self.layoutDirection())
        paint_icon(painter, box, "warning", "bad")
        painter.end()
