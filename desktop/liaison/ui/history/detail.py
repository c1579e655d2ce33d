"""What one command did: each record, and each field before and after."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.briefing import Run
from liaison.model.words import count, tr
from liaison.ui.briefing.lines import Statement
from liaison.ui.editing.titles import kind_noun
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Hairline, Label, Link, PageScroll

from .view_model import change_words, moment_words

if TYPE_CHECKING:
    from liaison.desk.history import FieldChange
    from liaison.desk.journal_pages import JournalDetail, RecordChange

_LABELS: Final = 112
#: Kinds that have no place of their own and no form.
_NOT_OPENED: Final = frozenset({"origin", "setting"})


class DetailPanel(PageScroll):
    """One entry of the journal. ``opened`` carries kind and id of a record; ``undone`` the number of the entry."""

    opened = Signal(str, str)
    undone = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.body.setContentsMargins(0, 0, 12, 0)
        self.setAccessibleName(tr("What was done"))
        self._shown: QWidget | None = None
        self.undo_button: Button | None = None
        self.links: list[Link] = []
        self.body.addStretch(1)

    def show_detail(self, detail: JournalDetail | None, today: date, zone: ZoneInfo) -> None:
        """Show another entry, or none."""
        self.links, self.undo_button = [], None
        if self._shown is not None:
            self.body.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if detail is not None:
            self._fill(column, detail, today, zone)
        self.body.insertWidget(0, self._shown)
        self.verticalScrollBar().setValue(0)

    def _fill(self, column: QVBoxLayout, detail: JournalDetail, today: date, zone: ZoneInfo) -> None:
        line = detail.line
        title = _wrapped(line.words, Role.SECTION)
        column.addWidget(title)
        column.addSpacing(2)
        when = moment_words(line.at, today, zone)
        said = tr("{when}, by {who}", when=when, who=line.who) if line.who else when
        column.addWidget(
            _wrapped(tr("{said}, undone since", said=said) if line.undone else said, Role.SECONDARY, "ink-2")
        )
        column.addSpacing(12)
        if line.can_undo:
            row = QHBoxLayout()
            self.undo_button = Button(tr("Undo this"), icon="undo")
            self.undo_button.clicked.connect(lambda: self.undone.emit(line.number))
            row.addWidget(self.undo_button)
            row.addStretch(1)
            column.addLayout(row)
            column.addSpacing(12)
        for record in detail.records:
            column.addWidget(Hairline())
            self._add_record(column, record)
        if detail.more:
            column.addWidget(Hairline())
            column.addSpacing(8)
            more = count(detail.more, "and {n} further record", "and {n} further records")
            column.addWidget(Label(more, Role.SECONDARY, "ink-2"))

    def _add_record(self, column: QVBoxLayout, record: RecordChange) -> None:
        column.addSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        if record.kind in _NOT_OPENED:
            head.addWidget(Label(record.label, Role.STRONG))
        else:
            link = Link(record.label, role=Role.BODY)
            link.clicked.connect(lambda: self.opened.emit(record.kind, record.record_id))
            self.links.append(link)
            head.addWidget(link)
        head.addStretch(1)
        column.addLayout(head)
        about = tr("{kind}, {what}", kind=kind_noun(record.word), what=record.what)
        column.addWidget(Label(about, Role.SECONDARY, "ink-2"))
        if record.changes:
            column.addSpacing(6)
            column.addLayout(_changes(record.word, record.changes, is_new=record.what == tr("added")))
        column.addSpacing(12)


def _changes(word: str, changes: tuple[FieldChange, ...], *, is_new: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnMinimumWidth(0, scaled(_LABELS))
    grid.setColumnStretch(1, 1)
    for place, change in enumerate(changes):
        label, before, after = change_words(word, change)
        name = _wrapped(label, Role.SECONDARY, "ink-2")
        name.setFixedWidth(scaled(_LABELS))
        name.setContentsMargins(0, 3, 0, 0)
        grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
        said = after if is_new else tr("{before} → {after}", before=before, after=after)
        grid.addWidget(Statement((Run(said),)), place, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def _wrapped(text: str, role: Role, colour: str = "ink") -> Label:
    label = Label(text, role, colour)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
