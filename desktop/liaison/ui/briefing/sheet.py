"""The briefing as its sheet draws it: hanging labels, statements, and where each comes from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liaison.model.briefing import Run
from liaison.model.values import Side
from liaison.model.words import clock_time, count, short_day, tr
from liaison.ui.editing.titles import kind_noun
from liaison.ui.theme import Role, line_height, scaled
from liaison.ui.widgets import ElidedLabel, Hairline, Label, Sheet, SideMark
from liaison.ui.widgets.columns import column_width

from .lines import Statement
from .sources import SourceMark

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from liaison.model.briefing import Briefing, Line, Section

_LABEL: Final = 116
_MARK: Final = 84
_WIDEST_MARK: Final = 120
_PERSON: Final = 100
_WORD: Final = 60
_LINE: Final = 22
_SIDE_COLOURS: Final = {"we_owe": "ours-text", "they_owe": "theirs-text"}


class BriefingSheet(Sheet):
    """A whole briefing, read only. ``sourced`` carries a mark that was followed, and pairs of kind and id."""

    sourced = Signal(object, object)

    def __init__(self, briefing: Briefing, zone: ZoneInfo) -> None:
        super().__init__(margins=(28, 12, 28, 20))
        self.setAccessibleName(tr("Briefing, {client}", client=briefing.client))
        wide = _mark_width(briefing)
        for index, section in enumerate(briefing.sections):
            if index:
                self.body.addWidget(Hairline())
            self.body.addSpacing(11)
            self.body.addLayout(_section(section, wide))
            self.body.addSpacing(11)
        self.body.addSpacing(24)
        self.body.addLayout(_foot(briefing, zone))
        self.marks = self.findChildren(SourceMark)
        for mark in self.marks:
            mark.wanted.connect(partial(self.sourced.emit, mark))


def _mark_width(briefing: Briefing) -> int:
    """As wide as the widest word at the far side, within bounds."""
    lines = [line for section in briefing.sections for line in section.lines]
    owed = column_width(_MARK, (_when(line) for line in lines if line.side is not None), most=_WIDEST_MARK)
    marks = (_source(line) for line in lines if line.side is None)
    return max(owed, column_width(_MARK, marks, Role.CAPTION, most=_WIDEST_MARK))


def _source(line: Line) -> str:
    return line.mark or (kind_noun(line.sources[0].kind) if line.sources else "")


def _when(line: Line) -> str:
    return (line.state if line.is_late and line.state else line.due) or line.mark


def _section(section: Section, wide: int) -> QBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    head = QVBoxLayout()
    head.setSpacing(0)
    label = Label(section.label, Role.LABEL, _SIDE_COLOURS.get(section.key.value, "ink"))
    label.setFixedWidth(scaled(_LABEL))
    label.setWordWrap(True)
    head.addWidget(label)
    if section.aside:
        aside = Label(section.aside, Role.SECONDARY, "ink-2")
        aside.setWordWrap(True)
        aside.setMinimumHeight(scaled(_LINE))
        head.addWidget(aside)
    head.addStretch(1)
    row.addLayout(head)
    lines = QVBoxLayout()
    lines.setSpacing(4)
    for line in section.lines:
        lines.addWidget(_owed(line, wide) if line.side is not None else _statement(line, wide))
    if section.more:
        rest = count(section.more, "and {n} more", "and {n} more")
        if section.more_sources:
            lines.addWidget(SourceMark(rest, section.more_sources, Role.SECONDARY, "ink-2", leads=True))
        else:
            lines.addWidget(Label(rest, Role.SECONDARY, "ink-2"))
    row.addLayout(lines, 1)
    return row


def _statement(line: Line, wide: int) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    if line.label:
        word = Label(line.label, Role.BODY, "ink-2")
        word.setMinimumWidth(scaled(_WORD) - 8)
        word.setWordWrap(True)
        word.setMinimumHeight(scaled(_LINE))
        grid.addWidget(word, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(Statement(line.runs, "ink-2" if line.fix else "ink"), 0, 1)
    grid.setColumnStretch(1, 1)
    if line.sources:
        mark: QWidget = _mark(SourceMark(_source(line), line.sources), wide)
    else:
        mark = _right(ElidedLabel(line.mark, Role.CAPTION, "ink-3-text"), wide)
    grid.addWidget(mark, 0, 2, Qt.AlignmentFlag.AlignTop)
    if line.second:
        grid.addWidget(Statement((Run(line.second),), "ink-2"), 1, 1)
    return holder


def _owed(line: Line, wide: int) -> QWidget:
    assert line.side is not None
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    mark = SideMark(line.side.value)
    mark.setAccessibleName(tr("We owe") if line.side is Side.OURS else tr("They owe"))
    bar = QVBoxLayout()
    bar.setContentsMargins(0, (scaled(_LINE) - 14) // 2, 0, 0)
    bar.addWidget(mark)
    bar.addStretch(1)
    row.addLayout(bar)
    row.addWidget(Statement(line.runs), 1)
    person = ElidedLabel(line.person, Role.BODY, "ink-2")
    person.setFixedWidth(scaled(_PERSON))
    person.setContentsMargins(0, 1, 0, 1)
    row.addWidget(person, 0, Qt.AlignmentFlag.AlignTop)
    colour = "bad-text" if line.is_late else "ink-2"
    due = _mark(SourceMark(_when(line), line.sources, Role.BODY, colour), wide)
    row.addWidget(due, 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _mark(mark: SourceMark, wide: int) -> SourceMark:
    mark.setFixedSize(wide, scaled(_LINE))
    return mark


def _right(label: QLabel, wide: int) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFixedWidth(wide)
    around = (scaled(_LINE) - label.minimumHeight()) // 2
    label.setContentsMargins(0, around, 0, around)
    return label


def _foot(briefing: Briefing, zone: ZoneInfo) -> QBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Label(briefing.agency, Role.CAPTION, "ink-3-text"))
    row.addStretch(1)
    drawn = briefing.drawn_at.astimezone(zone)
    day = f"{short_day(drawn.date())} {drawn.year}"
    text = tr("Drawn {day}, {time}", day=day, time=clock_time(drawn))
    foot = Label(text, Role.CAPTION, "ink-3-text")
    foot.setMinimumHeight(line_height(Role.CAPTION))
    row.addWidget(foot)
    return row
