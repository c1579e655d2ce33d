"""The notes of a call: the editor of notes with the time beside each line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QScrollArea, QWidget

from liaison.model.words import tr
from liaison.ui.notes.editor import NoteEditor
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import draw_text, mirrored

from .marks import Marks, clock_words, moved

_GUTTER: Final = 52
_PADDING: Final = 20
_GAP: Final = 8
_LINE: Final = 22
#: The words of a line stand lower in it than small ones in the middle would.
_LOWER: Final = 2


class TimedEditor(NoteEditor):
    """``seconds`` tells how long the call has gone on; a line has the mark of when its first letter was typed."""

    def __init__(self, seconds: Callable[[], int], parent: QWidget | None = None) -> None:
        self._marks: list[int | None] = [None]
        self._seconds = seconds
        super().__init__(parent)
        self.setProperty("bare", False)
        self.setAccessibleName(tr("Notes of the call"))
        self.gutter = _Gutter(self)
        self._make_room()
        self.document().contentsChange.connect(self._stamp)
        self.textChanged.connect(self.gutter.update)
        self.verticalScrollBar().valueChanged.connect(self.gutter.update)

    @property
    def marks(self) -> Marks:
        """Seconds from the start for each line; None for an empty one."""
        return tuple(self._marks)

    def restore(self, text: str, cursor: int, marks: Marks) -> None:
        """Show what was typed before, with the marks it had."""
        self.setPlainText(text)
        lines = self.document().blockCount()
        self._marks = [*marks[:lines], *[None] * max(0, lines - len(marks))]
        at = self.textCursor()
        at.setPosition(min(cursor, self.document().characterCount() - 1))
        self.setTextCursor(at)
        self.gutter.update()

    def _space_lines(self) -> None:
        """Lines of 22 pixels, 8 apart."""
        super()._space_lines()
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        apart = QTextBlockFormat()
        apart.setBottomMargin(scaled(_GAP))
        was_blocked = self.blockSignals(True)
        whole.mergeBlockFormat(apart)
        self.blockSignals(was_blocked)

    def _stamp(self, position: int, _removed: int, added: int) -> None:
        """Move the marks with their lines, and mark those that were begun now."""
        document = self.document()
        block = document.findBlock(position)
        first = max(0, block.blockNumber())
        pushes = not block.text() and position == block.position()
        self._marks = moved(self._marks, first, document.blockCount(), pushes_down=pushes)
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            number, has_words = block.blockNumber(), bool(block.text().strip())
            if not has_words:
                self._marks[number] = None
            elif self._marks[number] is None:
                self._marks[number] = self._seconds()
            block = block.next()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look and the direction of reading."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and hasattr(self, "gutter"):
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The marks stand along the text; the line being typed stays in view."""
        super().resizeEvent(event)
        self._place_gutter()
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where the page scrolls, as in a narrow window, the notes come into view."""
        super().focusInEvent(event)
        self.focus_in_view()

    def focus_in_view(self) -> None:
        """Scroll the page around so far that the notes are seen; of those that are taller, the line being typed."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is None or inside is None:
            return
        if self.height() + _PADDING > around.viewport().height():
            around.ensureWidgetVisible(self, 0, _PADDING)  # which looks at the cursor only
            return
        corner = self.mapTo(inside, self.rect().topLeft())
        for y in (corner.y() + self.height(), corner.y()):
            around.ensureVisible(corner.x(), y, 0, _PADDING)

    def _make_room(self) -> None:
        side = scaled(_GUTTER)
        left, right = (0, side) if self.isRightToLeft() else (side, 0)
        self.setViewportMargins(left, 10, right, 4)
        self._place_gutter()

    def _place_gutter(self) -> None:
        view = self.viewport().geometry()
        left = view.right() + 1 if self.isRightToLeft() else view.left() - scaled(_GUTTER)
        self.gutter.setGeometry(left, view.top(), scaled(_GUTTER), view.height())

    def line_tops(self) -> list[tuple[QTextBlock, float]]:
        """The lines that are in view, with where each begins in the viewport."""
        layout, scrolled = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        found = []
        while block.isValid():
            top = layout.blockBoundingRect(block).top() - scrolled
            if top > self.viewport().height():
                break
            found.append((block, top))
            block = block.next()
        return found


class _Gutter(QWidget):
    """The times beside the lines, faint and of one width."""

    def __init__(self, editor: TimedEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mark of each line in view."""
        painter = QPainter(self)
        painter.setFont(font(Role.CAPTION))
        painter.setPen(token("ink-3-text"))
        around, marks = QRectF(self.rect()), self._editor.marks
        for block, top in self._editor.line_tops():
            mark = marks[block.blockNumber()] if block.blockNumber() < len(marks) else None
            if mark is not None:
                place = QRectF(_PADDING - 12, top + _LOWER, self.width() - 8, scaled(_LINE))
                draw_text(painter, mirrored(place, around, self.layoutDirection()), clock_words(mark), elide=False)
        painter.end()
