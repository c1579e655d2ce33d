"""Who is on the call: a box for each, turned by a digit of their own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role
from liaison.ui.widgets import Link, SideCheck, plain
from liaison.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from liaison.desk.interaction_log import LogSheet, Participant

_OFFERED: Final = 60
_DIGITS: Final = 9


class PresencePicker(QWidget):
    """Boxes for those who were expected, theirs before ours; anyone else comes from a menu.

    ``changed`` comes with every turn, ``left`` when a person is done with it.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, sheet: LogSheet, theirs: Sequence[str], ours: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Who is on the call"))
        self._sheet = sheet
        self._chosen = {*theirs, *ours}
        self._shown = [*theirs, *ours]
        self.boxes: dict[str, SideCheck] = {}
        self._holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._holder.setSizePolicy(policy)
        self._flow = FlowLayout(self._holder, gap=14, line_gap=2)
        self.others = Link(tr("Someone else"), role=Role.SECONDARY, colour="ink-2")
        self.others.clicked.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._holder)
        self._show()

    @property
    def theirs(self) -> tuple[str, ...]:
        """The ids of those of theirs who are there."""
        return self._there(self._sheet.theirs)

    @property
    def ours(self) -> tuple[str, ...]:
        """The ids of those of ours who are there."""
        return self._there(self._sheet.ours)

    def _there(self, people: Sequence[Participant]) -> tuple[str, ...]:
        return tuple(one.id for one in people if one.id in self._chosen)

    def first_box(self) -> QWidget:
        """What has the focus when one comes here."""
        return next(iter(self.boxes.values()), self.others)

    def turn(self, person_id: str) -> None:
        """Someone came or went."""
        self._chosen ^= {person_id}
        if person_id not in self._shown:
            self._shown.append(person_id)
            self._show()
        elif person_id in self.boxes:
            self.boxes[person_id].setChecked(person_id in self._chosen)
        self.changed.emit()

    def _show(self) -> None:
        focused = next((key for key, box in self.boxes.items() if box.hasFocus()), None)
        for widget in (*self.boxes.values(), self.others):
            self._flow.removeWidget(widget)
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        people = [(one, "theirs") for one in self._sheet.theirs] + [(one, "ours") for one in self._sheet.ours]
        shown = [(one, side) for one, side in people if one.id in self._shown]
        self.boxes = {one.id: self._box(one, side) for one, side in shown}
        self._flow.addWidget(self.others)
        self.others.setVisible(len(shown) < len(people))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _box(self, one: Participant, side: str) -> SideCheck:
        box = SideCheck(one.name, side, is_name=True)
        box.setChecked(one.id in self._chosen)
        box.setToolTip(plain(one.role))
        box.setAccessibleDescription(one.role)
        box.clicked.connect(lambda _on, key=one.id: self.turn(key))
        box.installEventFilter(self)
        self._flow.addWidget(box)
        box.show()
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The digits are shown while they work."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._number(is_on=event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _number(self, *, is_on: bool) -> None:
        names = {one.id: one.name for one in (*self._sheet.theirs, *self._sheet.ours)}
        for number, (key, box) in enumerate(self.boxes.items(), start=1):
            has_digit = is_on and number <= _DIGITS
            box.setText(tr("{n} {name}", n=number, name=names[key]) if has_digit else names[key])
            box.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit turns one, Escape and Enter go back to the notes."""
        number = event.key() - int(Qt.Key.Key_0)
        keys = list(self.boxes)
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif 1 <= number <= min(_DIGITS, len(keys)):
            self.turn(keys[number - 1])
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Everyone who has no box."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in [one for one in (*self._sheet.theirs, *self._sheet.ours) if one.id not in self._shown][:_OFFERED]:
            name = tr("{name}, {role}", name=one.name, role=one.role) if one.role else one.name
            menu.addAction(name.replace("&", "&&"), partial(self.turn, one.id))
        return menu

    def _offer(self) -> None:
        self.menu().popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))
