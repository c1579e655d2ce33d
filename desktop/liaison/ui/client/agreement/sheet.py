"""The white sheet of the Agreement tab: the clauses of both sides, and a line in which to write another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.model.values import Side
from liaison.model.words import tr
from liaison.ui.client.lines import BLEED, LineDelegate, LineList
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import EmptyState, Label, Link, SegmentedControl, Sheet, SideMark
from liaison.ui.widgets.flow import FlowLayout

from .delegates import ClauseDelegate
from .view_model import WINDOWS, agreed_words, clause_rows, next_words, reviewed_words

if TYPE_CHECKING:
    from liaison.desk.agreements import AgreementPage
    from liaison.model.errors import LiaisonError


class ClauseList(LineList):
    """The clauses of one side. ``moved`` carries -1 or 1: Alt with an arrow key puts the clause in another place."""

    moved = Signal(int)
    trashed = Signal()

    def __init__(self, delegate: LineDelegate, name: str) -> None:
        super().__init__(delegate, name)
        self.clicked.disconnect()
        self.doubleClicked.disconnect()
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves, Delete removes."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps and self.current_row() is not None:
            self.moved.emit(steps[key])
        elif key is Qt.Key.Key_Delete and self.current_row() is not None:
            self.trashed.emit()
        else:
            super().keyPressEvent(event)


class SidePart(QWidget):
    """The clauses of one side under its name."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self.side = side
        self.delegate = ClauseDelegate()
        name = tr("What we do") if side is Side.OURS else tr("What they do")
        self.list = ClauseList(self.delegate, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(BLEED, 8, BLEED, 8)
        head.setSpacing(8)
        head.addWidget(SideMark(side.value))
        head.addWidget(Label(name, Role.STRONG, f"{side.value}-text"))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.list)

    def show_page(self, page: AgreementPage) -> None:
        """The clauses of this side; hidden where it has none."""
        rows = clause_rows(page, self.side)
        self.delegate.measure(rows)
        self.list.set_rows(rows)
        self.setVisible(bool(rows))


class QuickClause(QWidget):
    """One line in which a clause is written; Enter adds it. ``typed`` and ``wanted`` carry the line."""

    typed = Signal(str)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("New clause"))
        self.field.setPlaceholderText(tr("We answer within 4 hours"))
        self.field.setFont(font(Role.BODY))
        self.field.setFixedHeight(scaled(32))
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(BLEED, 16, BLEED, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.said)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._wanted)
        self.say("")

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """What was understood, or what is in the way; nothing explains what may be typed."""
        help_ = tr("Write a clause in one line, beginning with “We” or “They”, and press Enter.")
        self.said.setText(sentence or help_)
        self.said.set_colour("bad-text" if is_problem else "ink-2")

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way."""
        self.say(str(error), is_problem=True)

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.say("")
        self.typed.emit(text.strip())

    def _wanted(self) -> None:
        if self.field.text().strip():
            self.wanted.emit(self.field.text().strip())


class AgreementSheet(Sheet):
    """The sheet. ``opened`` carries kind and id of a record whose link was followed."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(margins=(24 - BLEED, 18, 24 - BLEED, 20))
        self.windows = SegmentedControl([(key, tr(words)) for key, words in WINDOWS], tr("Counted over"))
        self.ours, self.theirs = SidePart(Side.OURS), SidePart(Side.THEIRS)
        self.quick = QuickClause()
        self.empty = EmptyState(tr("Nothing is agreed in writing yet."), tr("Write the first clause"))
        self.empty.followed.connect(self.quick.field.setFocus)
        self.agreed, self.reviewed, self.next_review = Link(""), Link(""), Link("")
        self._refs: dict[Link, tuple[str, str]] = {}
        for link in (self.agreed, self.reviewed, self.next_review):
            link.clicked.connect(lambda _checked=False, link=link: self._follow(link))
        self._lay_out()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, gap=16)
        flow.setContentsMargins(BLEED, 0, BLEED, 0)
        title = Label(tr("What both sides expect"), Role.SECTION)
        title.setFixedHeight(scaled(32))
        flow.addWidget(title)
        flow.addWidget(self.windows)
        self.body.addWidget(head)
        dates = QWidget()
        line = FlowLayout(dates, gap=16, line_gap=2)
        line.setContentsMargins(BLEED, 6, BLEED, 4)
        for link in (self.agreed, self.reviewed, self.next_review):
            line.addWidget(link)
        self.body.addWidget(dates)
        inset = QHBoxLayout()
        inset.setContentsMargins(BLEED, 8, BLEED, 0)
        inset.addWidget(self.empty)
        self.body.addLayout(inset)
        self.body.addWidget(self.ours)
        self.body.addSpacing(12)
        self.body.addWidget(self.theirs)
        self.body.addWidget(self.quick)
        self.body.addStretch(1)

    def add_part(self, part: QWidget) -> None:
        """Put something at the foot of the sheet."""
        self.body.insertSpacing(self.body.count() - 1, 28)
        self.body.insertWidget(self.body.count() - 1, part)

    def _follow(self, link: Link) -> None:
        if link in self._refs:
            self.opened.emit(*self._refs[link])

    def show_page(self, page: AgreementPage) -> None:
        """Show what is agreed."""
        in_force = next((one.id for one in page.agreements if one.is_in_force), None)
        shown = (
            (self.agreed, agreed_words(page), ("agreement", in_force)),
            (self.reviewed, reviewed_words(page) if in_force or page.review_id else "", ("review", page.review_id)),
            (self.next_review, next_words(page), ("review", page.next_review_id)),
        )
        for link, words, (kind, record_id) in shown:
            link.setText(words)
            link.setAccessibleName(words)
            link.setVisible(bool(words))
            self._refs.pop(link, None)
            if record_id is not None:
                self._refs[link] = (kind, record_id)
            link.setEnabled(record_id is not None)
            link.updateGeometry()
        self.empty.setVisible(not page.clauses)
        self.ours.show_page(page)
        self.theirs.show_page(page)
