"""The second row of the page: which list, which words, which filters, and a new person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.values import Level, Stance
from liaison.model.words import tr, upper_first
from liaison.ui.clients.sections import SectionSwitch
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Button

from .view_model import There, Wanted
from .words import level_word, stance_word

_THERE = {There.NOW: "There now", There.GONE: "Gone", There.ALL: "Everyone"}


class FilterField(QLineEdit):
    """Words to filter by; Down goes to the list, Escape empties it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Role.BODY))
        self.setFixedHeight(scaled(32))
        self.setMinimumWidth(scaled(140))
        self.setMaximumWidth(scaled(320))
        self.setPlaceholderText(tr("Filter by name, role or client"))
        self.setAccessibleName(tr("Filter people"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide where there is room."""
        return QSize(scaled(280), scaled(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go to the list."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PeopleControls(QWidget):
    """``changed`` carries the new :class:`Wanted`; ``added`` asks for a new person."""

    changed = Signal(object)
    added = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.wanted = Wanted()
        self.clients: Sequence[tuple[str, str]] = ()
        self.switch = SectionSwitch(place, "people")
        self.field = FilterField()
        self.filter_button = Button(tr("Filter"), icon="filter", trailing_icon="chevron-down")
        self.new_button = Button(tr("New person"), icon="plus")
        self.field.textChanged.connect(self._typed)
        self.filter_button.clicked.connect(self._open_filters)
        self.new_button.clicked.connect(self.added)
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        for row in (self._upper, self._lower):
            row.setSpacing(8)
            lines.addLayout(row)
        self._is_split: bool | None = None
        self._arrange()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show what is wanted, without telling."""
        self.wanted = wanted
        if self.field.text() != wanted.words:
            self.field.blockSignals(True)
            self.field.setText(wanted.words)
            self.field.blockSignals(False)
        set_ = wanted.filters
        text = tr("Filter, {n} set", n=set_) if set_ else tr("Filter")
        self.filter_button.setText(text)
        self.filter_button.setAccessibleName(text)
        self.filter_button.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On one line, or on two where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fixed = (self.switch, self.filter_button, self.new_button)
        needed = sum(one.sizeHint().width() for one in fixed) + scaled(180) + 4 * 8
        split = 0 < self.width() < needed
        if split is self._is_split:
            return
        self._is_split = split
        for row in (self._upper, self._lower):
            while row.count():
                row.takeAt(0)
        field_row = self._lower if split else self._upper
        self._upper.addWidget(self.switch)
        if not split:
            self._upper.addSpacing(16)
        field_row.addWidget(self.field)
        field_row.addWidget(self.filter_button)
        field_row.addStretch(1)
        if split:
            self._upper.addStretch(1)
        self._upper.addWidget(self.new_button)

    def _typed(self, text: str) -> None:
        self._want(replace(self.wanted, words=text))

    def _want(self, wanted: Wanted) -> None:
        self.show_wanted(wanted)
        self.changed.emit(wanted)

    def _open_filters(self) -> None:
        menu = self.filter_menu()
        menu.popup(self.filter_button.mapToGlobal(self.filter_button.rect().bottomLeft()))

    def filter_menu(self) -> QMenu:
        """Everything that can be filtered by, ticked where it is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self.wanted
        for there in There:
            self._tick(menu, tr(_THERE[there]), replace(wanted, there=there), is_on=wanted.there is there)
        menu.addSeparator()
        only = replace(wanted, only_contacts=not wanted.only_contacts)
        self._tick(menu, tr("Points of contact only"), only, is_on=wanted.only_contacts)
        levels = menu.addMenu(tr("Level"))
        for level in Level:
            self._tick(levels, level_word(level), wanted.toggled("level", level), is_on=level in wanted.levels)
        stances = menu.addMenu(tr("Stance"))
        for stance in Stance:
            is_on = stance in wanted.stances
            self._tick(stances, upper_first(stance_word(stance)), wanted.toggled("stance", stance), is_on=is_on)
        clients = menu.addMenu(tr("Client"))
        self._tick(clients, tr("All clients"), replace(wanted, client_id=""), is_on=not wanted.client_id)
        for client_id, name in self.clients:
            at = replace(wanted, client_id=client_id)
            self._tick(clients, name.replace("&", "&&"), at, is_on=wanted.client_id == client_id)
        if wanted.filters:
            menu.addSeparator()
            menu.addAction(tr("Take the filters off"), partial(self._want, wanted.without_filters()))
        return menu

    def _tick(self, menu: QMenu, text: str, then: Wanted, *, is_on: bool) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _checked=False, then=then: self._want(then))
