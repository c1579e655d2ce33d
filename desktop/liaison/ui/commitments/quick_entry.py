"""One line that becomes a promise, with what it will be while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import draw_text, fill_round, paint_side_bar, plain

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.ledger import PromisePreview
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

_PREVIEW_MS: Final = 120


class PromiseChip(QWidget):
    """What a line promises: whose, what, with whom, by when; below it in small letters what is in doubt."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(32))
        self._view: PromisePreview | None = None
        self.hide()

    def show_preview(self, view: PromisePreview | None) -> None:
        """Show this; nothing hides it."""
        self._view = view
        words = self._words()
        self.setVisible(bool(words))
        self.setAccessibleName(words)
        self.setToolTip(plain(words))
        self.update()

    def _words(self) -> str:
        view = self._view
        if view is None:
            return ""
        return ", ".join(part for part in (self._label(), view.what, view.person, view.due, view.remark) if part)

    def _label(self) -> str:
        if self._view is None or self._view.side is None:
            return ""
        return tr("We owe") if self._view.side.value == "ours" else tr("They owe")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, bar, label, words, person, day; or what is in the way."""
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        side = view.side.value if view.side is not None else ""
        fill_round(painter, rect, token(f"{side}-tint" if side else "sel-s"))
        left = 14.0
        if side:
            bar = QRectF(0, 0, 3, rect.height())
            paint_side_bar(painter, self._place(bar), side)
            painter.setFont(font(Role.STRONG))
            painter.setPen(token(f"{side}-text"))
            width = text_width(Role.STRONG, self._label()) + 14
            draw_text(painter, self._place(QRectF(left, 0, width, rect.height())), self._label())
            left += width
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink"))
        right = rect.width() - 12
        for text in (view.due, view.person, view.remark):
            if text:
                room = min(text_width(Role.BODY, text) + 4.0, (right - left) * 0.5)
                draw_text(painter, self._place(QRectF(right - room, 0, room, rect.height())), text, right=True)
                right -= room + 14
        draw_text(painter, self._place(QRectF(left, 0, max(0.0, right - left), rect.height())), view.what)
        painter.end()

    def _place(self, rect: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())


class QuickPromise(QWidget):
    """The line and its chip. ``added`` carries the id of a promise that was made."""

    added = Signal(str)

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__()
        self._place, self._client_id = place, client_id
        self._being_kept = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = QLineEdit()
        self.line.setFont(font(Role.BODY))
        self.line.setFixedHeight(scaled(32))
        self.line.setPlaceholderText(tr("We: send Priya the summary by Friday"))
        self.line.setAccessibleName(tr("New commitment"))
        self.chip = PromiseChip()
        self._pause = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.chip)
        self.keeper = DraftKeeper(place, f"promise:{client_id}", self._typed, self)
        self.line.textChanged.connect(self._pause.start)
        self.line.textChanged.connect(self.keeper.touch)
        self.line.returnPressed.connect(self.add)
        self._pause.timeout.connect(self.preview)
        self.keeper.restore(self._take_up)

    def turn_to(self, client_id: str) -> None:
        """Add to another client; what was typed stays with the one it was typed for."""
        self.keeper.switch(f"promise:{client_id}")
        self._client_id, self._being_kept = client_id, ""
        self.line.setText("")
        self._pause.stop()
        self.keeper.drop_pending()
        self.chip.show_preview(None)
        self.keeper.restore(self._take_up)

    def _typed(self) -> Typed:
        return Typed(self.line.text(), self._client_id, self.line.cursorPosition())

    def _take_up(self, draft: DraftView | None) -> None:
        """Go on with what was typed and not kept."""
        if draft is not None and not self.line.text():
            self.line.setText(draft.text)
            self.keeper.drop_pending()

    def preview(self) -> None:
        """Show what the line will be; nothing is written."""
        text, client_id = self.line.text(), self._client_id

        def op(desk: Desk) -> PromisePreview:
            from liaison.desk.ledger import preview_promise  # noqa: PLC0415 - loaded on the record's thread

            return preview_promise(desk, client_id, text)

        def show(view: PromisePreview) -> None:
            if client_id == self._client_id:
                self.chip.show_preview(view)

        self._place.work.run(self, op, show, latest="preview")

    def add(self) -> None:
        """Keep it; what cannot be kept stays in the line, and is said below it."""
        text, client_id = self.line.text(), self._client_id
        if not text.strip() or text == self._being_kept:
            return
        made: list[str] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.ledger import add_promise  # noqa: PLC0415 - loaded on the record's thread

            record_id, changes = add_promise(desk, client_id, text)
            made.append(record_id)
            return changes

        def done(changes: Changes) -> None:
            self._place.notices.say(changes.words, undo=True)
            if client_id != self._client_id:
                return
            self._being_kept = ""
            if self.line.text() == text:
                self.line.setText("")
                self.keeper.drop()
            self.added.emit(made[0])

        def failed(error: LiaisonError) -> None:
            from liaison.desk.ledger import PromisePreview  # noqa: PLC0415 - a value to show

            if client_id != self._client_id:
                self._place.notices.show_problem(error)
                return
            self._being_kept = ""
            self.chip.show_preview(PromisePreview(remark=str(error)))

        self._being_kept = text
        self._place.work.command(self, op, done, failed, quiet=True)
