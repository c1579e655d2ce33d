"""The white sheet of the overview: why they hired us, goals, stakes, stakeholders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.client.lines import BLEED, LineList
from liaison.ui.client.quiet import Section
from liaison.ui.theme import Role
from liaison.ui.widgets import EmptyState, Label, Link, Sheet

from .delegates import GoalDelegate, StakeDelegate
from .parts import QuoteBlock, TableHead
from .view_model import goal_rows, quote_of, source_of, stake_rows, voice_lines

if TYPE_CHECKING:
    from liaison.desk.overview import ClientOverview, Voice
    from liaison.ui.map import StakeholderMap

_BETWEEN = 28


class HiredPart(Section):
    """Why they hired us, and the goals they hired us for."""

    def __init__(self) -> None:
        super().__init__(tr("Why they hired us"), on_canvas=False, inset=BLEED)
        self.edit = self.add_link(tr("Edit"))
        self.edit.clicked.connect(lambda: self.wanted.emit("hired"))
        self.quote = QuoteBlock()
        self.quote.clicked.connect(lambda: self.wanted.emit("hired"))
        self.body.addWidget(self.quote)
        self.source = Label("", Role.SECONDARY, "ink-2")
        self._source_row = QWidget()
        row = QHBoxLayout(self._source_row)
        row.setContentsMargins(BLEED, 4, BLEED, 0)
        row.addWidget(self.source)
        row.addStretch(1)
        self.body.addWidget(self._source_row)
        self.empty = EmptyState(tr("Why they hired us is not recorded."), tr("Write down their words"))
        self.empty.followed.connect(lambda: self.wanted.emit("hired"))
        self.add_inset(self.empty)
        self.watch(self.quote)

    def show_view(self, view: ClientOverview) -> None:
        """Their words and where they were said."""
        hired = view.hired
        self.quote.setVisible(hired is not None)
        self.empty.setVisible(hired is None)
        self.quote.show_quote(quote_of(hired) if hired else "")
        said = source_of(hired) if hired else ""
        self.source.setText(said)
        self._source_row.setVisible(bool(said))


class GoalsPart(QWidget):
    """The goals with where they stand; there is no title, as they are why we were hired."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.delegate = GoalDelegate()
        self.list = LineList(self.delegate, tr("Goals"))
        heads = ("", tr("start"), "", tr("now"), tr("goal"))
        self._words = (heads[1], heads[3], heads[4])
        self.head = TableHead(heads, self.delegate.columns, right=frozenset({1, 4}))
        self.head.setFixedHeight(self.head.height() - 2)
        self.empty = EmptyState(tr("No goals are recorded."), tr("Add a goal"))
        self.empty.followed.connect(lambda: self.wanted.emit("goal"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list)
        row = QHBoxLayout()
        row.setContentsMargins(BLEED, 0, BLEED, 0)
        row.addWidget(self.empty)
        column.addLayout(row)

    def show_view(self, view: ClientOverview) -> None:
        """The goals, or that there are none."""
        rows = goal_rows(view.goals, view.day)
        self.delegate.measure(rows, self._words)
        self.list.set_rows(rows)
        for widget in (self.head, self.list):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.head.update()


class StakesPart(Section):
    """What is at stake, in four columns."""

    def __init__(self) -> None:
        super().__init__(tr("Stakes"), on_canvas=False, inset=BLEED, gap=4)
        self.add_link(tr("Add a stake")).clicked.connect(lambda: self.wanted.emit("stake"))
        delegate = self.delegate = StakeDelegate()
        self.list = LineList(delegate, tr("Stakes"))
        self._heads = (tr("What"), tr("If it fails"), tr("What it costs"), tr("Who feels it"))
        self.head = TableHead(self._heads, delegate.columns)
        self.body.addWidget(self.head)
        self.body.addWidget(self.list)
        self.empty = EmptyState(tr("What is at stake for them is not recorded."), tr("Add a stake"))
        self.empty.followed.connect(lambda: self.wanted.emit("stake"))
        self.add_inset(self.empty)
        self.watch(self.list)

    def show_view(self, view: ClientOverview) -> None:
        """The stakes, or that none is known."""
        rows = stake_rows(view.stakes, view.day)
        self.delegate.measure(rows, self._heads)
        self.head.update()
        self.list.set_rows(rows)
        for widget in (self.head, self.list):
            widget.setVisible(bool(rows))
        self.empty.setVisible(not rows)


class VoiceLines(QWidget):
    """For whom the point of contact speaks, and what that is counted on. ``followed`` asks for those records."""

    followed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = Label("", Role.STRONG)
        self.counted = Link("", colour="ink-2")
        self.counted.clicked.connect(self.followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.first)
        column.addWidget(self.counted)

    def show_voice(self, voice: Voice | None) -> None:
        """Say it, or nothing where nothing was asked of us lately."""
        first, second = voice_lines(voice) if voice is not None else ("", "")
        self.first.setText(first)
        self.counted.setText(second)
        self.counted.setAccessibleName(second)
        self.counted.updateGeometry()
        self.setVisible(voice is not None)


class StakeholdersPart(Section):
    """The map, and at its foot for whom the point of contact speaks."""

    def __init__(self, chart: StakeholderMap) -> None:
        super().__init__(tr("Stakeholders"), on_canvas=False, inset=BLEED, gap=12)
        self.add_link(tr("Add a person")).clicked.connect(lambda: self.wanted.emit("person"))
        self.voice = VoiceLines()
        chart.put_in_foot(self.voice)
        self.add_inset(chart)
        self.watch(chart)

    def show_view(self, view: ClientOverview) -> None:
        """The map reads its own data."""
        self.voice.show_voice(view.voice)


class MainColumn(Sheet):
    """The sheet with its parts."""

    def __init__(self, chart: StakeholderMap) -> None:
        super().__init__(margins=(24 - BLEED, 20, 24 - BLEED, 24))
        self.hired, self.goals, self.stakes = HiredPart(), GoalsPart(), StakesPart()
        self.stakeholders = StakeholdersPart(chart)
        self.body.addWidget(self.hired)
        self.body.addWidget(self.goals)
        self.body.addSpacing(_BETWEEN)
        self.body.addWidget(self.stakes)
        self.body.addSpacing(_BETWEEN)
        self.body.addWidget(self.stakeholders)
        self.body.addStretch(1)

    def show_view(self, view: ClientOverview) -> None:
        """Show a client."""
        for part in (self.hired, self.goals, self.stakes, self.stakeholders):
            part.show_view(view)
