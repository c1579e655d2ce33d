"""The mark under a line that makes a record."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from liaison.ui.theme import token

from .captured import CapturedRow
from .editor import NoteEditor


def underlined(editor: NoteEditor, row: CapturedRow) -> QTextEdit.ExtraSelection:
    """The line of a row, underlined: solid for ours, dashed for theirs."""
    mark = QTextEdit.ExtraSelection()
    cursor = QTextCursor(editor.document().findBlockByNumber(row.line))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    form = QTextCharFormat()
    dashed, solid = QTextCharFormat.UnderlineStyle.DashUnderline, QTextCharFormat.UnderlineStyle.SingleUnderline
    form.setUnderlineStyle(dashed if row.side == "theirs" else solid)
    form.setUnderlineColor(token(row.side or "ink-3"))
    # The stubs leave out the two fields the class consists of.
    mark.cursor, mark.format = cursor, form
    return mark
