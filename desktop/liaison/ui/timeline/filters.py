"""What narrows the timeline: kinds, a person, words; and the day to go to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Button, ComboBox
from liaison.ui.widgets.flow import FlowLayout

from .view_model import group_labels

_PAUSE_MS: Final = 200
_WORDS: Final = 320


class TimelineFilters(QWidget):
    """Fields in one line, toggles in the next. ``changed`` comes when something else is wanted.

    ``day_wanted`` carries the words of a day to go to.
    """

    changed = Signal()
    day_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(_as_tall_as_needed())
        self.words = _field(tr("Words in it"))
        self.words.setMaximumWidth(scaled(_WORDS))
        self.people = ComboBox()
        self.people.setAccessibleName(tr("Person"))
        self.people.setFont(font(Role.BODY))
        self.people.setFixedHeight(scaled(32))
        self.people.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.people.setMinimumContentsLength(12)
        self.people.addItem(tr("Anyone"), "")
        self.day = _field(tr("Go to a day"))
        self.toggles: dict[str, Button] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        holder = QWidget()
        holder.setSizePolicy(_as_tall_as_needed())
        row = FlowLayout(holder)
        for field in (self.words, self.people, self.day):
            row.addWidget(field)
        row.grow(self.words)
        column.addWidget(holder)
        column.addWidget(self._toggles())
        self._connect()

    def _toggles(self) -> QWidget:
        holder = QWidget()
        holder.setAccessibleName(tr("Kinds"))
        holder.setSizePolicy(_as_tall_as_needed())
        flow = FlowLayout(holder, gap=4, line_gap=4)
        for key, label in group_labels():
            toggle = self.toggles[key] = Button(label)
            toggle.setCheckable(True)
            toggle.toggled.connect(lambda _on=False: self.changed.emit())
            flow.addWidget(toggle)
        return holder

    def _connect(self) -> None:
        self.words.textChanged.connect(self._pause.start)
        self.words.returnPressed.connect(self._now)
        self._pause.timeout.connect(self.changed)
        self.people.activated.connect(lambda _index: self.changed.emit())
        self.day.returnPressed.connect(self._go)

    def _now(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def _go(self) -> None:
        if self.day.text().strip():
            self.day_wanted.emit(self.day.text().strip())

    @property
    def groups(self) -> frozenset[str]:
        """The kinds that are wanted; none is all."""
        return frozenset(key for key, toggle in self.toggles.items() if toggle.isChecked())

    @property
    def person_id(self) -> str:
        """The person that is wanted, or an empty string."""
        return str(self.people.currentData() or "")

    def offer_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer these people, as id and name; the one that is chosen stays chosen."""
        chosen = self.person_id
        known = [(self.people.itemData(place), self.people.itemText(place)) for place in range(1, self.people.count())]
        if known == list(people):
            return
        self.people.clear()
        self.people.addItem(tr("Anyone"), "")
        for person_id, name in people:
            self.people.addItem(name, person_id)
        self.people.setCurrentIndex(max(0, self.people.findData(chosen)))

    def choose_person(self, person_id: str) -> None:
        """Want one person, without telling; the name may be offered later."""
        was = self.people.blockSignals(True)
        if self.people.findData(person_id) < 0:
            self.people.addItem("", person_id)
        self.people.setCurrentIndex(self.people.findData(person_id))
        self.people.blockSignals(was)

    def clear(self) -> None:
        """Want everything, without telling."""
        was = self.blockSignals(True)
        self._pause.stop()
        self.words.clear()
        self._pause.stop()
        self.people.setCurrentIndex(0)
        for toggle in self.toggles.values():
            toggle.setChecked(False)
        self.blockSignals(was)


def _as_tall_as_needed() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _field(hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    field.setFont(font(Role.BODY))
    field.setFixedHeight(scaled(32))
    field.setMinimumWidth(scaled(96))
    field.setClearButtonEnabled(False)
    return field
