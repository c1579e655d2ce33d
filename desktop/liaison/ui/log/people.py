"""Who took part: boxes to tick, found by typing where there are many."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Label, SideCheck
from liaison.ui.widgets.flow import FlowLayout
from liaison.ui.widgets.painting import plain

if TYPE_CHECKING:
    from liaison.desk.interaction_log import Participant

_SHOWN: Final = 10


class PeoplePicker(QWidget):
    """Boxes for the people of one side, at most ten and those that are ticked; typing finds the others."""

    changed = Signal()

    def __init__(self, name: str, side: str) -> None:
        super().__init__()
        self._side = side
        self._people: tuple[Participant, ...] = ()
        self._chosen: set[str] = set()
        self.boxes: dict[str, SideCheck] = {}
        self.setAccessibleName(name)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find someone"))
        self.search.setAccessibleName(tr("Find someone, {side}", side=name))
        self.search.setFont(font(Role.BODY))
        self.search.setFixedHeight(scaled(32))
        self.search.textChanged.connect(self._show)
        self.more = Label("", Role.SECONDARY, "ink-2")
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self._flow = FlowLayout(holder, gap=16, line_gap=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(holder)
        column.addWidget(self.more)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of those who are ticked, in their order."""
        return tuple(one.id for one in self._people if one.id in self._chosen)

    def show_people(self, people: Sequence[Participant], chosen: Iterable[str]) -> None:
        """Show who may have taken part, and who is ticked."""
        self._people = tuple(people)
        self._chosen = set(chosen)
        self.search.setVisible(len(people) > _SHOWN)
        self._show()

    def _show(self) -> None:
        wanted = self.search.text().casefold().split()
        fitting = [one for one in self._people if all(word in f"{one.name} {one.role}".casefold() for word in wanted)]
        shown = [one for one in self._people if one.id in self._chosen]
        rest = [one for one in fitting if one.id not in self._chosen]
        shown += rest[:_SHOWN]
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        for box in self.boxes.values():
            self._flow.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {one.id: self._box(one) for one in shown}
        if focused in self.boxes:
            self.boxes[focused].setFocus()
        left = len(rest) - _SHOWN
        self.more.setText(count(left, "{n} more, found by typing", "{n} more, found by typing") if left > 0 else "")
        self.more.setVisible(left > 0)

    def _box(self, one: Participant) -> SideCheck:
        box = SideCheck(one.name, self._side, is_name=True)
        box.setChecked(one.id in self._chosen)
        if one.role:
            box.setToolTip(plain(one.role))
            box.setAccessibleDescription(one.role)
        box.toggled.connect(lambda is_on, key=one.id: self._turn(key, is_on=is_on))
        self._flow.addWidget(box)
        box.show()
        return box

    def _turn(self, key: str, *, is_on: bool) -> None:
        if is_on:
            self._chosen.add(key)
        else:
            self._chosen.discard(key)
        self.changed.emit()
