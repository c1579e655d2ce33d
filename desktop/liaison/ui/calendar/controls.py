"""The line of controls over the calendar: where in time, which view, whose entries."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.desk.calendar.views import CalendarFilter, FilterChoice
from liaison.model.words import tr
from liaison.ui.theme import scaled
from liaison.ui.widgets import Button, ComboBox, SegmentedControl
from liaison.ui.widgets.flow import FlowLayout


class Controls(QWidget):
    """``stepped`` carries -1 or 1, ``today`` asks for today, ``viewed`` carries a view, ``narrowed`` a filter."""

    stepped = Signal(int)
    today = Signal()
    viewed = Signal(str)
    narrowed = Signal(object)

    def __init__(self, views: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.before, self.after = Button("", icon="chevron-left"), Button("", icon="chevron-right")
        self.before.setAccessibleName(tr("Before"))
        self.after.setAccessibleName(tr("After"))
        self.before.setToolTip(tr("Before"))
        self.after.setToolTip(tr("After"))
        self.to_today = Button(tr("Today"))
        self.views = SegmentedControl([(key, tr(words)) for key, words in views], tr("View"))
        self.clients, self.people = ComboBox(), ComboBox()
        for box, name, first in (
            (self.clients, tr("Client"), tr("All clients")),
            (self.people, tr("Person"), tr("Everyone")),
        ):
            box.setAccessibleName(name)
            box.setFixedHeight(scaled(32))
            box.setMinimumWidth(scaled(152))
            box.setMaximumWidth(scaled(240))
            box.addItem(first, "")
        self.people.hide()
        row = FlowLayout(self)
        for widget in (self.before, self.after, self.to_today, self.views, self.clients, self.people):
            row.addWidget(widget)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.to_today.clicked.connect(self.today)
        self.views.chosen.connect(self.viewed)
        self.clients.activated.connect(self._client_chosen)
        self.people.activated.connect(lambda _place: self.narrowed.emit(self.wanted))
        self.zones: dict[str, str] = {}

    @property
    def wanted(self) -> CalendarFilter:
        """Whose entries are wanted."""
        return CalendarFilter(str(self.clients.currentData() or ""), str(self.people.currentData() or ""))

    @property
    def client(self) -> str:
        """The name of the client whose entries are shown, or nothing."""
        return self.clients.currentText() if self.wanted.client_id else ""

    def offer_clients(self, clients: Sequence[FilterChoice]) -> None:
        """Offer these clients; the one that is chosen stays."""
        self.zones = {one.id: one.zone for one in clients}
        _offer(self.clients, clients)

    def offer_people(self, people: Sequence[FilterChoice]) -> None:
        """Offer these people; without any there is nothing to choose from."""
        _offer(self.people, people)
        self.people.setVisible(bool(people))

    def _client_chosen(self) -> None:
        self.people.setCurrentIndex(0)
        self.narrowed.emit(self.wanted)


def _offer(box: ComboBox, choices: Sequence[FilterChoice]) -> None:
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(box.count() - 1)
    for one in choices:
        box.addItem(one.name, one.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
