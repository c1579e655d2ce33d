"""The editor of notes: plain Markdown, with keys that know lists, boxes, emphasis and [[names]].

Tab moves an item of a list; elsewhere, and after Escape, it goes to the next control. Ctrl+Enter turns the box of a
line or follows the link at the cursor, as a click on a box and Ctrl+click on a link do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDesktopServices,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, token

from .highlighter import NoteHighlighter
from .marks import INDENT, address_at, box_at, continued, emphasised, is_item, name_at, name_begun, outdented

_LINE: Final = 22
_NEXT_LINE: Final = "\u2029"
_SOFT_LINE: Final = "\u2028"
_RETURNS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TABS: Final = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class NoteEditor(QTextEdit):
    """``name_followed`` carries the name in a link; ``name_begun`` what is typed of one, None when none is.

    ``files_dropped`` carries the paths of files dropped or pasted.
    """

    name_followed = Signal(str)
    name_begun = Signal(object)
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setAccessibleName(tr("Note"))
        self.setAccessibleDescription(tr("Markdown. Escape, then Tab, leaves the text."))
        self.setAcceptRichText(False)
        self.setAutoFormatting(QTextEdit.AutoFormattingFlag.AutoNone)
        self.setFont(font(Role.BODY))
        self.document().setDocumentMargin(4)
        self._space_anew()
        self.setTabChangesFocus(False)
        self.setCursorWidth(2)
        self.viewport().setMouseTracking(True)
        self.highlighter = NoteHighlighter(self.document())
        #: Asked first for every key; a popup over the editor takes what is its own.
        self.key_taker: Callable[[QKeyEvent], bool] = lambda _event: False
        self._leaving = False
        self._begun: str | None = None
        self._source: str | None = None
        self._hint = ""
        self.document().contentsChange.connect(self._forget_source)
        self.cursorPositionChanged.connect(self._tell_begun)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setFont(font(Role.BODY))
            self.setTabStopDistance(scaled(24))
            self._space_anew()

    def setPlaceholderText(self, placeholderText: str) -> None:  # noqa: N803 - the name Qt gives it
        """What stands in place of a text that is still empty. Qt would show its first line only."""
        self._hint = placeholderText
        self.viewport().update()

    def placeholderText(self) -> str:
        """What stands in place of a text that is still empty."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, or all lines of what stands in its place."""
        super().paintEvent(event)
        if not self._hint or not self.document().isEmpty() or self.textCursor().block().layout().preeditAreaText():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(token("ink-3-text"))
        edge = round(self.document().documentMargin())
        place = self.viewport().rect().adjusted(edge, edge, -edge, 0)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), self._hint)
        painter.end()

    def setPlainText(self, text: str) -> None:
        """Show another text; it is where the editor's own undo begins."""
        self.document().setUndoRedoEnabled(False)
        super().setPlainText(text)
        self._space_lines()
        self.document().setUndoRedoEnabled(True)

    def clear(self) -> None:
        """Show no text."""
        self.setPlainText("")

    def source(self) -> str:
        """The text exactly as typed; ``toPlainText`` would turn narrow and unbreakable spaces into plain ones.

        It is asked for several times after each key, and put together once.
        """
        if self._source is None:
            self._source = self.document().toRawText().replace(_NEXT_LINE, "\n").replace(_SOFT_LINE, "\n")
        return self._source

    def _forget_source(self) -> None:
        self._source = None

    def _space_anew(self) -> None:
        """Space the lines as the look of now has it; where nothing was typed yet, that leaves nothing to take back."""
        document = self.document()
        has_steps = document.isUndoAvailable() or document.isRedoAvailable()
        document.setUndoRedoEnabled(has_steps)
        self._space_lines()
        document.setUndoRedoEnabled(True)

    def _space_lines(self) -> None:
        """Lines of 22 pixels, as a sheet has them."""
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(float(scaled(_LINE)), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        was_blocked = self.blockSignals(True)
        whole.mergeBlockFormat(spaced)
        self.blockSignals(was_blocked)

    def event(self, event: QEvent) -> bool:
        """Ctrl+B and Ctrl+I belong to the text while it has the focus, whatever the window makes of them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return False
        return event.key() in {Qt.Key.Key_B, Qt.Key.Key_I} and not self.isReadOnly()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that know Markdown; all others are the editor's own."""
        if self.key_taker(event):
            return
        leaving, self._leaving = self._leaving, False
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._leaving = True
            event.ignore()
            return
        if self.isReadOnly() or not self._take(event, leaving=leaving):
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent, *, leaving: bool) -> bool:
        key, pressed = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = Qt.KeyboardModifier.ControlModifier
        if key in _TABS:
            return self._tab(back=key == Qt.Key.Key_Backtab, leaving=leaving)
        if key in _RETURNS and pressed == control:
            return self.act_here()
        if key in _RETURNS and not pressed:
            return self._go_on()
        if pressed == control and key in {Qt.Key.Key_B, Qt.Key.Key_I}:
            self.emphasise("**" if key == Qt.Key.Key_B else "*")
            return True
        return False

    def _tab(self, *, back: bool, leaving: bool) -> bool:
        cursor = self.textCursor()
        if leaving or not (cursor.hasSelection() or is_item(cursor.block().text())):
            return self._leave(back=back)
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        edit = QTextCursor(first)
        edit.beginEditBlock()
        block = first
        while block.isValid():
            self._move_in(block, back=back)
            if block == last:
                break
            block = block.next()
        edit.endEditBlock()
        return True

    def _leave(self, *, back: bool) -> bool:
        """Go to the control before or after; Qt lets a text that takes tabs go nowhere."""
        self.setTabChangesFocus(True)
        self.focusNextPrevChild(not back)
        self.setTabChangesFocus(False)
        return True

    def _move_in(self, block: QTextBlock, *, back: bool) -> None:
        at = QTextCursor(block)
        if back:
            at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, outdented(block.text()))
            at.removeSelectedText()
        else:
            at.insertText(INDENT)

    def _go_on(self) -> bool:
        """Enter in a list begins the next item; in an empty item it ends the list; elsewhere it begins a line.

        Left to itself, Qt takes a first Enter in an empty line as a wish for lines without our spacing.
        """
        cursor = self.textCursor()
        line = cursor.block().text()
        found = continued(line) if not cursor.hasSelection() else None
        cursor.beginEditBlock()
        if found is None or (not found.clear and cursor.positionInBlock() < len(line) - len(line.lstrip())):
            cursor.insertBlock()
        elif found.clear:
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n" + found.insert)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def act_here(self) -> bool:
        """Turn the box of the line at the cursor, or follow the link there; whether there was one."""
        cursor = self.textCursor()
        line, column = cursor.block().text(), cursor.positionInBlock()
        return self._follow(line, column) or self.turn_box(cursor.block())

    def turn_box(self, block: QTextBlock) -> bool:
        """Tick the box of a line, or take the tick away; whether there is one."""
        found = box_at(block.text())
        if found is None or self.isReadOnly():
            return False
        at = QTextCursor(block)
        at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, found[0])
        at.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        at.insertText(found[1])
        return True

    def emphasise(self, mark: str) -> None:
        """Put marks around what is selected, or around the word at the cursor; take them away where they are."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        if _NEXT_LINE in cursor.selectedText():
            return
        start, made = cursor.selectionStart(), emphasised(cursor.selectedText(), mark)
        is_empty = not cursor.hasSelection()
        cursor.insertText(made)
        cursor.setPosition(start + (len(mark) if is_empty else 0))
        if not is_empty:
            cursor.setPosition(start + len(made), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def replace_in_line(self, number: int, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of a part of a line, as one step of the editor's own undo."""
        block = self.document().findBlockByNumber(number)
        at = QTextCursor(block)
        at.setPosition(block.position() + start)
        at.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        at.insertText(text)

    def complete(self, name: str) -> None:
        """Close the [[name]] being typed with a whole one."""
        cursor = self.textCursor()
        column = cursor.positionInBlock()
        begun = name_begun(cursor.block().text()[:column])
        if begun is None:
            return
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        closed = cursor.block().text()[column : column + 2] == "]]"
        cursor.insertText(name if closed else f"{name}]]")
        if closed:
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.MoveAnchor, 2)
        self.setTextCursor(cursor)

    def _tell_begun(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[max(0, cursor.positionInBlock() - 90) : cursor.positionInBlock()]
        begun = name_begun(before) if not cursor.hasSelection() else None
        if begun != self._begun:
            self._begun = begun
            self.name_begun.emit(begun)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a box turns it, Ctrl+click on a link follows it."""
        if event.button() is Qt.MouseButton.LeftButton and self._press(event.position().toPoint(), event):
            event.accept()
            return
        super().mousePressEvent(event)

    def _press(self, place: QPoint, event: QMouseEvent) -> bool:
        cursor = self.cursorForPosition(place)
        block, column = cursor.block(), cursor.positionInBlock()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._follow(block.text(), column)
        found = box_at(block.text())
        if found is None or abs(column - found[0]) > 1 or not self._is_over(block, found[0], place):
            return False
        return self.turn_box(block)

    def _is_over(self, block: QTextBlock, column: int, place: QPoint) -> bool:
        at = QTextCursor(block)
        at.setPosition(block.position() + column - 1)
        left = self.cursorRect(at)
        at.setPosition(block.position() + column + 2)
        right = self.cursorRect(at)
        return left.united(right).contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a box, and over a link while Ctrl is held."""
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        cursor = self.cursorForPosition(place)
        block, column = cursor.block(), cursor.positionInBlock()
        box = box_at(block.text())
        hand = box is not None and self._is_over(block, box[0], place)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            hand = bool(name_at(block.text(), column) or address_at(block.text(), column))
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is being completed elsewhere."""
        super().focusOutEvent(event)
        self._leaving = False

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files may be dropped on the text, too."""
        return source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are told of and attached by whoever listens; everything else is put in as plain text."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        else:
            super().insertFromMimeData(source)

    def _follow(self, line: str, column: int) -> bool:
        name = name_at(line, column)
        if name:
            self.name_followed.emit(name)
            return True
        address = address_at(line, column)
        if address:
            QDesktopServices.openUrl(QUrl(address))
        return bool(address)
