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

from .choosing import PersonBox


class Controls(QWidget):
    """``stepped`` carries -1 or 1, ``today`` asks for today, ``viewed`` carries a view, ``narrowed`` a filter.

    ``people_wanted`` asks for the people of the chosen client, or for all, each time they are to be chosen from;
    ``subscribe_wanted`` asks how the calendar gets to a phone.
    """

    stepped = Signal(int)
    today = Signal()
    viewed = Signal(str)
    narrowed = Signal(object)
    people_wanted = Signal()
    subscribe_wanted = Signal()

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
        self.clients, self.people = ComboBox(), PersonBox(tr("Person"), tr("Everyone"))
        self.clients.setAccessibleName(tr("Client"))
        self.clients.addItem(tr("All clients"), "")
        for box in (self.clients, self.people):
            box.setFixedHeight(scaled(32))
            box.setMinimumWidth(scaled(152))
            box.setMaximumWidth(scaled(240))
        self.subscribe = Button(tr("Subscribe from phone…"), icon="mobile")
        row = FlowLayout(self)
        for widget in (self.before, self.after, self.to_today, self.views, self.clients, self.people):
            row.addWidget(widget)
        row.set_gap_before(self.after, 4)
        for begins in (self.views, self.clients):
            row.set_gap_before(begins, 24)
        row.end_with(self.subscribe)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.to_today.clicked.connect(self.today)
        self.views.chosen.connect(self.viewed)
        self.clients.activated.connect(self._client_chosen)
        self.people.picked.connect(lambda _id: self.narrowed.emit(self.wanted))
        self.people.wanted.connect(self.people_wanted)
        self.subscribe.clicked.connect(self.subscribe_wanted)
        self.zones: dict[str, str] = {}

    @property
    def wanted(self) -> CalendarFilter:
        """Whose entries are wanted."""
        return CalendarFilter(str(self.clients.currentData() or ""), self.people.chosen.id)

    @property
    def client(self) -> str:
        """The name of the client whose entries are shown, or nothing."""
        return self.clients.currentText() if self.wanted.client_id else ""

    def offer_clients(self, clients: Sequence[FilterChoice]) -> None:
        """Offer these clients; the one that is chosen stays."""
        self.zones = {one.id: one.zone for one in clients}
        _offer(self.clients, clients)

    def _client_chosen(self) -> None:
        self.people.forget()
        self.narrowed.emit(self.wanted)


def _offer(box: ComboBox, choices: Sequence[FilterChoice]) -> None:
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(box.count() - 1)
    for one in choices:
        box.addItem(one.name, one.id)
    box.setCurrentIndex(max(0, box.findData(chosen)))
