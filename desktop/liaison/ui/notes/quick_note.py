"""The quick note on Ctrl+N: type, see what each line will make, save. What was typed and not saved comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from liaison.model.words import clock_time, tr, week_day
from liaison.ui.commands import shortcut_words
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import Button, Hairline, Label, fill_round, outline

from .chips import Chip, side_of

if TYPE_CHECKING:
    from liaison.desk.capture import CapturedItem, NoteTaken
    from liaison.desk.context import Desk
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

PREVIEW_AFTER_MS: Final = 120
_WIDTH: Final = 560


class Dim(QWidget):
    """Ink at 42 % over the window while something lies on it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ink, which is dark in either theme."""
        painter = QPainter(self)
        painter.setOpacity(0.42)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()


class QuickNote(QDialog):
    """A note about a client, or about nobody yet."""

    def __init__(self, window: QWidget, place: Workplace) -> None:
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._place = place
        self.chips: list[Chip] = []
        self._wanted_client = ""
        self.setWindowTitle(tr("New note"))
        self.setAccessibleName(tr("New note"))
        self.setFixedWidth(scaled(_WIDTH))
        self.clients = QComboBox()
        self.clients.setAccessibleName(tr("Client"))
        self.clients.addItem(tr("No client"), "")
        self.text = QPlainTextEdit()
        self.text.setProperty("bare", True)
        self.text.setAccessibleName(tr("Note"))
        self.text.setFont(font(Role.BODY))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("We: send Priya the summary by Wednesday"))
        self.text.setFixedHeight(scaled(148))
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        self.cancel_button = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.cancel_button.setAutoDefault(False)
        keys = shortcut_words("Ctrl+Enter")
        self.save_button = Button(tr("Save note"), primary=True, shortcut_text=keys)
        self.save_button.setAutoDefault(False)
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._lay_out()
        self._connect()
        self._load_clients()
        self.text.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        now = self._place.clock.now().astimezone(self._place.zone)
        head = QHBoxLayout()
        head.setContentsMargins(19, 7, 19, 7)
        head.setSpacing(12)
        head.addWidget(Label(tr("New note"), Role.STRONG, weight=600))
        head.addWidget(self.clients)
        head.addStretch(1)
        head.addWidget(Label(f"{week_day(now.date())}, {clock_time(now)}", Role.SECONDARY, "ink-2"))
        column.addLayout(head)
        column.addWidget(Hairline())
        body = QVBoxLayout()
        body.setContentsMargins(15, 14, 19, 16)
        body.setSpacing(8)
        body.addWidget(self.text)
        self._chips = QVBoxLayout()
        self._chips.setContentsMargins(4, 0, 0, 0)
        self._chips.setSpacing(8)
        body.addLayout(self._chips)
        column.addLayout(body)
        column.addWidget(Hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(19, 12, 19, 12)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self.clients.currentIndexChanged.connect(lambda _index: self.preview())
        self._timer.timeout.connect(self.preview)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)

    @property
    def client_id(self) -> str:
        """The chosen client, or an empty string."""
        return str(self.clients.currentData() or "")

    def take_up(self, text: str, client_id: str) -> None:
        """Begin with a text and a client; the client is chosen once the names are there."""
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._wanted_client = client_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        place = self.clients.findData(self._wanted_client)
        if place > 0:
            self.clients.setCurrentIndex(place)

    def _load_clients(self) -> None:
        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.clients import list_clients  # noqa: PLC0415 - loaded on the record's thread

            return tuple((row.id, row.name) for row in list_clients(desk))

        def show(names: tuple[tuple[str, str], ...]) -> None:
            for client_id, name in names:
                self.clients.addItem(name, client_id)
            self._choose_wanted()

        self._place.work.run(self, op, show)

    def preview(self) -> None:
        """Show what the lines make; nothing is written."""
        text, client_id = self.text.toPlainText(), self.client_id or None

        def op(desk: Desk) -> tuple[CapturedItem, ...]:
            from liaison.desk.capture import NewNote, preview_note  # noqa: PLC0415 - loaded on the record's thread

            return preview_note(desk, NewNote(text, client_id)) if text.strip() else ()

        self._place.work.run(self, op, self._show, latest="preview")

    def _show(self, items: tuple[CapturedItem, ...]) -> None:
        for chip in self.chips:
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(item) for item in items]
        for chip in self.chips:
            self._chips.addWidget(chip)
        self._underline(items)
        self.said.setText(self._remark(items))
        self.adjustSize()

    def _remark(self, items: tuple[CapturedItem, ...]) -> str:
        if items and not self.client_id:
            return tr("Name the client, so that these lines become records")
        question = next((item.question for item in items if item.question), "")
        if question:
            return question
        return tr("Already promised: this note joins it") if any(item.joins for item in items) else ""

    def _underline(self, items: tuple[CapturedItem, ...]) -> None:
        marks = []
        for item in items:
            block = self.text.document().findBlockByNumber(item.line - 1)
            cursor = QTextCursor(block)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            mark = QTextEdit.ExtraSelection()
            side = side_of(item)
            form = QTextCharFormat()
            dashed = QTextCharFormat.UnderlineStyle.DashUnderline
            solid = QTextCharFormat.UnderlineStyle.SingleUnderline
            form.setUnderlineStyle(dashed if side == "theirs" else solid)
            form.setUnderlineColor(token(side or "ink-3"))
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def save(self) -> None:
        """Keep the note and what its lines make, in one step that can be undone."""
        if not self.save_button.isEnabled():
            return
        text, client_id = self.text.toPlainText(), self.client_id or None
        taken: list[NoteTaken] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.capture import NewNote, take_note  # noqa: PLC0415 - loaded on the record's thread

            taken.append(take_note(desk, NewNote(text, client_id)))
            return taken[0].changes

        def done(changes: Changes) -> None:
            self.text.clear()
            self.accept()
            self._place.notices.say(changes.words, undo=True)

        def failed(error: LiaisonError) -> None:
            self.save_button.setEnabled(True)
            self.said.setText(str(error))

        self.save_button.setEnabled(False)
        self._place.work.command(self, op, done, failed, quiet=True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with one line around it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("surface"))
        fill_round(painter, QRectF(self.rect()), token("surface"), 8)
        outline(painter, QRectF(self.rect()), token("edge"), 0)
        painter.end()


class _Kept(QWidget):
    """What was typed and not saved, for as long as the desk is open; held in memory only. Never shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self.setObjectName("kept-note")
        self.text = self.client_id = ""
        self.dialog: QuickNote | None = None

    def forget(self) -> None:
        """Let go of everything, as when Liaison is locked."""
        self.text = self.client_id = ""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.text.clear()
            dialog.reject()


def open_quick_note(window: QWidget, place: Workplace) -> QuickNote:
    """Open it over the window, with what was typed last and not saved, else for the client that is shown."""
    kept = window.findChild(_Kept, "kept-note") or _keep_for(window)
    if kept.dialog is not None:
        kept.dialog.raise_()
        return kept.dialog
    dialog = kept.dialog = QuickNote(window, place)
    dialog.take_up(kept.text, kept.client_id or _shown_client(place))
    dim = Dim(window)
    dim.show()

    def finished(_result: int) -> None:
        kept.text, kept.client_id = dialog.text.toPlainText(), dialog.client_id
        if not kept.text.strip():
            kept.text = kept.client_id = ""
        kept.dialog = None
        dim.deleteLater()
        dialog.deleteLater()

    dialog.finished.connect(finished)
    dialog.adjustSize()
    corner = window.mapToGlobal(window.rect().topLeft())
    dialog.move(corner.x() + (window.width() - dialog.width()) // 2, corner.y() + scaled(185))
    dialog.open()
    dialog.text.setFocus()
    return dialog


def _keep_for(window: QWidget) -> _Kept:
    kept = _Kept(window)
    locked = getattr(window, "locked", None)
    if locked is not None:
        locked.connect(kept.forget)
    return kept


def _shown_client(place: Workplace) -> str:
    here = place.navigator.here
    if here is None:
        return ""
    return here.args.get("id" if here.page == "client" else "client", "")
