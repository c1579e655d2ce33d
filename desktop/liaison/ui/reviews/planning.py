"""When a review is held, when the next one is, and how often they come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaison.model.words import count, short_day, tr, week_day
from liaison.ui.editing.dates import DateEditor
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.today.day_fields import NOTHING, not_understood
from liaison.ui.widgets import ComboBox, Label, Link, SectionHeader
from liaison.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.reviews import ReviewSheet

#: The rhythms that are usual; any other one is set in the client's form.
_YEAR: Final = 365
RHYTHMS: Final = (30, 60, 90, 182, _YEAR)
OTHER: Final = "other"
_FIELD: Final = 208
#: Large text leaves a narrow window no room for a wider one.
_WIDEST_FIELD: Final = 320


class ReviewPlan(QWidget):
    """Days and rhythm. ``edited`` comes when a day was typed, ``rhythm_chosen`` carries days, None, or "other"."""

    edited = Signal()
    rhythm_chosen = Signal(object)
    moved = Signal()
    skipped = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._view: ReviewSheet | None = None
        self._touched = {"on": False, "next_on": False}
        self.head = SectionHeader(tr("When"), line=True)
        self.on = DateEditor("", tr("Held on"), is_behind=True)
        self.next_on = DateEditor("", tr("Next review"))
        #: How the two days are understood.
        self.understood = {name: Label("", Role.SECONDARY, "ink-2") for name in ("on", "next_on")}
        self.rhythm = ComboBox()
        self.rhythm.setFixedHeight(scaled(32))
        for field in (self.on, self.next_on, self.rhythm):
            field.setMinimumWidth(min(scaled(_FIELD), _WIDEST_FIELD))
        self.move_link, self.skip_link = Link(tr("Move to another date…")), Link(tr("Skip…"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget, QWidget | None], ...] = (
            (tr("Held on"), self.on, self.understood["on"]),
            (tr("Next review"), self.next_on, self.understood["next_on"]),
            (tr("Reviews"), self.rhythm, None),
        )
        for place, (words, control, below) in enumerate(rows):
            label = Label(words, Role.STRONG)
            label.setBuddy(control)
            grid.addWidget(label, 2 * place, 0)
            grid.addWidget(control, 2 * place, 1, Qt.AlignmentFlag.AlignLeft)
            if below is not None:
                grid.addWidget(below, 2 * place + 1, 1)
        self.on.line.setAccessibleName(tr("Held on"))
        self.next_on.line.setAccessibleName(tr("Next review"))
        self.rhythm.setAccessibleName(tr("How often reviews are"))
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        holder = QWidget()
        links = FlowLayout(holder, gap=16)
        links.addWidget(self.move_link)
        links.addWidget(self.skip_link)
        column.addWidget(holder)

    def _connect(self) -> None:
        self.on.changed.connect(lambda: self._edit("on"))
        self.next_on.changed.connect(lambda: self._edit("next_on"))
        self.rhythm.activated.connect(lambda _at: self._choose())
        self.move_link.clicked.connect(self.moved)
        self.skip_link.clicked.connect(self.skipped)

    def _edit(self, name: str) -> None:
        self._touched[name] = True
        self._understand(name)
        self.edited.emit()

    def _understand(self, name: str) -> None:
        """Say below a day how it is understood."""
        text, said = (self.on if name == "on" else self.next_on).text().strip(), self.understood[name]

        def op(desk: Desk) -> str:
            from liaison.desk.finding import said_day  # noqa: PLC0415 - loaded on the record's thread

            return week_day(said_day(desk, text, past=name == "on"), desk.today()) if text else NOTHING

        self._place.work.run(self, op, said.setText, lambda _error: said.setText(not_understood()), latest=name)

    def _choose(self) -> None:
        chosen = self.rhythm.currentData()
        if self._view is not None:
            self._show_rhythm(self._view.every_days)  # until the record says so
        self.rhythm_chosen.emit(chosen)

    def show_view(self, view: ReviewSheet) -> None:
        """Propose the days; what was typed stays."""
        self._view = view
        if not self._touched["on"]:
            self.on.set_text(view.day.isoformat())
        if not self._touched["next_on"]:
            self.next_on.set_text((view.next_on or view.proposed_on).isoformat())
        for name in self.understood:
            self._understand(name)
        self._show_rhythm(view.every_days)
        due = tr("due {day}", day=week_day(view.due_on, view.day)) if view.due_on is not None else tr("not planned")
        if view.skipped_on is not None:
            due = tr("{due}, skipped on {day}", due=due, day=short_day(view.skipped_on, view.day))
        self.head.set_caption(due)
        self.move_link.setVisible(view.due_on is not None)
        self.skip_link.setVisible(view.due_on is not None)

    def _show_rhythm(self, every: int | None) -> None:
        known = sorted({*RHYTHMS, *([every] if every else [])})
        self.rhythm.clear()
        self.rhythm.addItem(tr("By no rhythm"), None)
        for days in known:
            words = tr("Every year") if days == _YEAR else count(days, "Every {n} day", "Every {n} days")
            self.rhythm.addItem(words, days)
        self.rhythm.addItem(tr("Other…"), OTHER)
        self.rhythm.setCurrentIndex(known.index(every) + 1 if every else 0)

    def days(self) -> tuple[str, str]:
        """The day it was held and that of the next one, as typed."""
        return self.on.text().strip(), self.next_on.text().strip()

    def state(self) -> dict[str, str]:
        """What was typed into the days, for a draft."""
        fields = {"on": self.on, "next_on": self.next_on}
        return {name: field.text() for name, field in fields.items() if self._touched[name]}

    def restore(self, state: Mapping[str, str]) -> None:
        """Show the days that were typed before."""
        for name, field in (("on", self.on), ("next_on", self.next_on)):
            if name in state:
                field.set_text(state[name])
                self._touched[name] = True
                self._understand(name)

    def forget_edits(self) -> None:
        """Another client: propose the days again."""
        self._touched = dict.fromkeys(self._touched, False)
        if self._view is not None:
            self.show_view(self._view)
