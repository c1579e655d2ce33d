"""A handover under way: who leaves when, who follows, and the steps to tick (P13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role
from liaison.ui.widgets import ROW_ROLE, Label, Link, SectionHeader

from .lines import Line, LineList
from .reach import AddField
from .view_model import change_caption, step_lines

if TYPE_CHECKING:
    from liaison.desk.running_changes import RunningChange


class StepList(LineList):
    """Steps; ``ticked`` carries one whose box was clicked, or that was opened with Enter or Space."""

    ticked = Signal(object)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks."""
        super().mouseReleaseEvent(event)
        x = event.position().x()
        x = self.viewport().width() - x if self.isRightToLeft() else x
        row = self.indexAt(event.position().toPoint()).data(ROW_ROLE)
        if row is not None and x < 30:
            self.ticked.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter opens."""
        if event.text() == " " and self.current_row() is not None:
            self.ticked.emit(self.current_row())
        else:
            super().keyPressEvent(event)


class HandoverSection(QWidget):
    """All handovers that concern someone. ``ticked`` carries a step, ``finished`` the id of a handover.

    ``handed_over`` carries the id of one whose promises go to the successor now, ``changed`` of one whose form is
    asked for; ``planned`` the id and a step that was typed.
    """

    ticked = Signal(object)
    opened = Signal(object)
    finished = Signal(str)
    handed_over = Signal(str)
    changed = Signal(str)
    planned = Signal(str, str)

    def __init__(self, *, on_canvas: bool) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._on_canvas = on_canvas
        self._shown: tuple[tuple[RunningChange, ...], date] | None = None
        self.lists: list[StepList] = []
        self.finish_links: list[Link] = []
        self.captions: list[Label] = []
        self.hand_over_links: list[Link] = []
        self.change_links: list[Link] = []
        self.fields: list[AddField] = []
        self._parts: list[QWidget] = []
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)

    def show_changes(self, changes: Sequence[RunningChange], today: date) -> None:
        """Show these handovers; lists that are there already keep what is chosen in them."""
        self.setVisible(bool(changes))
        before = self._shown
        self._shown = (tuple(changes), today)
        if before is not None and [one.id for one in before[0]] == [one.id for one in changes]:
            for place, change in enumerate(changes):
                self._fill(place, change, today)
            return
        self._clear()
        for change in changes:
            self._add(change, today)

    def find_record(self, record_id: str) -> QWidget | None:
        """Where a handover or a step of one is shown, and choose the step, or the first; None if it is not here."""
        changes = self._shown[0] if self._shown is not None else ()
        for change, steps in zip(changes, self.lists, strict=True):
            if change.id == record_id and not change.steps:
                return self
            if record_id in {change.id, *(step.id for step in change.steps)}:
                steps.choose(change.steps[0].id if record_id == change.id else record_id)
                return steps
        return None

    def _clear(self) -> None:
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.lists, self.finish_links, self.captions, self.hand_over_links = [], [], [], [], []
        self.change_links, self.fields = [], []

    def _add(self, change: RunningChange, today: date) -> None:
        title = tr("Handover from {name}", name=change.name)
        head = SectionHeader(title, link=tr("Finish"), line=self._on_canvas)
        said = Label("", Role.BODY, "ink-2")
        said.setWordWrap(True)
        said.setContentsMargins(0, 8, 0, 4)
        over = Link(tr("Hand over now"), role=Role.BODY)
        over.setAccessibleName(tr("Hand over now what waits for the last day of {name}", name=change.name))
        over.clicked.connect(lambda _checked=False, change_id=change.id: self.handed_over.emit(change_id))
        steps = StepList(tr("Steps of the handover from {name}", name=change.name), on_canvas=self._on_canvas)
        steps.ticked.connect(self.ticked)
        steps.opened.connect(self._open)
        assert head.link is not None
        head.link.setAccessibleName(tr("Finish the handover from {name}", name=change.name))
        head.link.clicked.connect(lambda _checked=False, change_id=change.id: self.finished.emit(change_id))
        change_link = Link("", role=Role.BODY)
        change_link.clicked.connect(lambda _checked=False, change_id=change.id: self.changed.emit(change_id))
        name = tr("Add a step to the handover from {name}", name=change.name)
        field = AddField(name, tr("Add a step: meet the successor, 4 Dec"))
        field.said.connect(lambda text, change_id=change.id: self.planned.emit(change_id, text))
        for part in (head, said, change_link, over, steps, field):
            self._parts.append(part)
            is_link = part in {change_link, over}
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if is_link else Qt.AlignmentFlag(0))
        self.change_links.append(change_link)
        self.fields.append(field)
        self.lists.append(steps)
        self.finish_links.append(head.link)
        self.captions.append(said)
        self.hand_over_links.append(over)
        self._fill(len(self.lists) - 1, change, today)

    def _fill(self, place: int, change: RunningChange, today: date) -> None:
        self.captions[place].setText(change_caption(change, today))
        link = self.change_links[place]
        link.setText(tr("Change it") if change.successor else tr("Name who follows"))
        link.setAccessibleName(f"{link.text()}, {change.name}")
        self.hand_over_links[place].setVisible(change.waiting > 0)
        self.lists[place].set_rows(step_lines(change, today))
        self.lists[place].setVisible(bool(change.steps))
        typed = self.fields[place].text().strip()
        if typed and any(typed.startswith(step.what) for step in change.steps):  # it is kept now
            self.fields[place].setText("")

    def _open(self, line: Line) -> None:
        self.opened.emit(line)
