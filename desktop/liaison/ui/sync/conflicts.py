"""Conflicts, one after the other: what is here and what is in the calendar beside each other, and which one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, FramedDialog, Label, PageScroll

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.desk.sync.views import ConflictView
    from liaison.model.values import Changes

_TALLEST: Final = 420
_LEAST: Final = 160


class ConflictsDialog(FramedDialog):
    """Each conflict in turn. What is not decided stays as it is on both sides."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(
            tr("Changed on both sides"), "", tr("Keep what is here"), parent, keep=tr("Decide later"), width=680
        )
        self._place = place
        self.conflicts: tuple[ConflictView, ...] = ()
        self.at = 0
        self.area = PageScroll(top=0)
        self.area.body.setContentsMargins(0, 0, 8, 0)
        self.area.setMaximumHeight(scaled(_TALLEST))
        self.area.setMinimumHeight(scaled(_LEAST))
        self.area.setAccessibleName(tr("Both versions"))
        self.body.addWidget(self.area)
        self.take_button = Button(tr("Take what the calendar says"))
        self.take_button.setAutoDefault(False)
        self.take_button.clicked.connect(self._take)
        self.skip_button = Button(tr("Next one"), quiet=True)
        self.skip_button.setAutoDefault(False)
        self.skip_button.clicked.connect(self._skip)
        self.buttons.insertWidget(0, self.skip_button)
        self.buttons.insertWidget(self.buttons.count() - 1, self.take_button)
        self._grid: QWidget | None = None
        self._enable(is_on=False)
        self.load()

    def load(self) -> None:
        """Read what there is to decide."""

        def op(desk: Desk) -> tuple[ConflictView, ...]:
            from liaison.desk.sync.conflicts import conflicts  # noqa: PLC0415 - loaded on the record's thread

            return conflicts(desk)

        self._place.work.run(self, op, self._show, self.refuse, latest="conflicts")

    def _show(self, found: tuple[ConflictView, ...]) -> None:
        self.conflicts = found
        self.at = min(self.at, max(0, len(found) - 1))
        if not found:
            self.accept()
            return
        self._show_one(found[self.at])

    def _show_one(self, conflict: ConflictView) -> None:
        words = tr(
            "{title}, in the calendar {calendar} ({n} of {all}). Neither version is lost until you decide.",
            title=conflict.title,
            calendar=conflict.calendar,
            n=self.at + 1,
            all=len(self.conflicts),
        )
        if conflict.unsent:
            more = tr(
                "If you keep what is here, this is not sent and stays in the calendar as it is there, as others may "
                "not know more: {fields}.",
                fields=", ".join(conflict.unsent),
            )
            words = tr("{said} {more}", said=words, more=more)
        self.sentence.setText(words)
        if self._grid is not None:
            self.area.body.removeWidget(self._grid)
            self._grid.deleteLater()
        self._grid = versions(conflict)
        self.area.body.insertWidget(0, self._grid)
        self._enable(is_on=True)
        self.skip_button.setVisible(len(self.conflicts) > 1)
        self.do_button.setFocus()

    def _enable(self, *, is_on: bool) -> None:
        for button in (self.do_button, self.take_button, self.skip_button):
            button.setEnabled(is_on)

    def _skip(self) -> None:
        self.at = (self.at + 1) % max(1, len(self.conflicts))
        self._show_one(self.conflicts[self.at])

    def submit(self) -> None:
        """What is here counts; it is sent with the next sync."""
        conflict_id = self.conflicts[self.at].id

        def op(desk: Desk) -> None:
            from liaison.desk.sync.conflicts import keep_ours  # noqa: PLC0415 - loaded on the record's thread

            keep_ours(desk, conflict_id)

        self._enable(is_on=False)
        self._place.work.write(self, op, lambda _none: self.load(), self._refused)

    def _take(self) -> None:
        conflict_id = self.conflicts[self.at].id

        def op(desk: Desk) -> Changes:
            from liaison.desk.sync.conflicts import take_theirs  # noqa: PLC0415 - loaded on the record's thread

            return take_theirs(desk, conflict_id)

        self._enable(is_on=False)
        self._place.work.command(self, op, lambda _changes: self.load(), self._refused, refreshes_owner=True)

    @property
    def _refused(self) -> Callable[[Exception], None]:
        def refused(error: Exception) -> None:
            self._enable(is_on=True)
            self.say_problem(str(error))

        return refused


def versions(conflict: ConflictView) -> QWidget:
    """Both versions in two columns; what differs is said, and set strong, and what neither says is left out."""
    shown = QWidget()
    grid = QGridLayout(shown)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    for column, words in ((1, tr("Here")), (2, tr("In the calendar"))):
        grid.addWidget(Label(words, Role.SECONDARY, "ink-2"), 0, column)
    if conflict.is_gone_here or conflict.is_gone_there:
        gone = Label(tr("It was removed."), Role.STRONG)
        grid.addWidget(gone, 1, 1 if conflict.is_gone_here else 2, Qt.AlignmentFlag.AlignTop)
    said = [line for line in conflict.lines if line.ours or line.theirs]
    for row, line in enumerate(said, start=1):
        differs = line.differs and not (conflict.is_gone_here or conflict.is_gone_there)
        name = tr("{field}: differs", field=line.field) if differs else line.field
        grid.addWidget(Label(name, Role.SECONDARY, "ink" if differs else "ink-2"), row, 0, Qt.AlignmentFlag.AlignTop)
        for column, text, is_gone in (
            (1, line.ours, conflict.is_gone_here),
            (2, line.theirs, conflict.is_gone_there),
        ):
            if is_gone:
                continue
            label = Label(text or tr("nothing"), Role.STRONG if differs else Role.BODY, "ink" if text else "ink-2")
            label.setWordWrap(True)
            where = tr("here") if column == 1 else tr("in the calendar")
            label.setAccessibleName(tr("{field}, {where}: {text}", field=line.field, where=where, text=label.text()))
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
    return shown
