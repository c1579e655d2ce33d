"""What the sheets of a reset are made of: titles, fields for a few lines, and records opened from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from liaison.ui.client.evidence import open_evidence
from liaison.ui.editing import edit_record
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Hairline, Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from liaison.model.briefing import SourceRef
    from liaison.ui.page import Workplace
    from liaison.ui.person.lines import LineList

_TALL: Final = 64


def titled(body: QVBoxLayout, title: str) -> None:
    """Begin a part of a sheet."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 16, 0, 4)
    column.setSpacing(4)
    column.addWidget(Label(title, Role.SECTION))
    column.addWidget(Hairline())
    body.addWidget(holder)


def explained(body: QVBoxLayout, text: str = "", *, is_small: bool = False) -> Label:
    """A sentence in a sheet, in as many lines as it needs."""
    label = Label(text, Role.SECONDARY if is_small else Role.BODY, "ink-2")
    label.setWordWrap(True)
    body.addWidget(label)
    return label


def text_field(said: str) -> QPlainTextEdit:
    """A field for a few lines."""
    text = QPlainTextEdit()
    text.setAccessibleName(said)
    text.setPlaceholderText(said)
    text.setFont(font(Role.BODY))
    text.setTabChangesFocus(True)
    text.setFixedHeight(scaled(_TALL))
    return text


def open_sources(place: Workplace, sheet: QWidget, shown: LineList, sources: Iterable[SourceRef]) -> None:
    """Open the records behind the current line of a list in forms over the sheet, which stays."""
    refs = tuple((ref.kind, ref.id) for ref in sources)
    if refs:
        at = shown.mapToGlobal(shown.visualRect(shown.currentIndex()).bottomLeft())
        open_evidence(place, sheet, refs, at, edit_record)
