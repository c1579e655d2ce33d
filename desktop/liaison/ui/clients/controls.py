"""What stands over the list of clients: where it looks, what it looks for, and the filters kept under a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from liaison.model.words import count, tr
from liaison.ui.page import Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import Button, Link, SegmentedControl
from liaison.ui.widgets.flow import FlowLayout
from liaison.ui.widgets.icon_field import IconField

from .sections import SectionSwitch
from .view_model import MARKS, SEGMENTS, ListFilter

if TYPE_CHECKING:
    from liaison.desk.saved_filters import SavedFilter


class FilterField(IconField):
    """Typing looks at once. ``gone_down`` asks for the list, ``opened`` for its first line."""

    gone_down = Signal()
    opened = Signal()

    def __init__(self) -> None:
        super().__init__("search")
        self.setPlaceholderText(tr("Filter by name"))
        self.setAccessibleName(tr("Filter by name, person or status"))
        self.setClearButtonEnabled(True)
        self.setFixedWidth(scaled(208))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the list, Enter opens its first line, Escape empties the field."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown}:
            self.gone_down.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Controls(QWidget):
    """One line of controls, or more where there is no room. ``changed`` carries the filter that is wanted."""

    changed = Signal(object)
    save_wanted = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._marks: frozenset[str] = frozenset()
        self.switch = SectionSwitch(place, "clients")
        self.field = FilterField()
        labels = [(key, tr(words)) for key, words, _states in SEGMENTS]
        self.segments = SegmentedControl(labels, tr("Which clients"))
        self.segments.choose("all")
        self.more = Button(tr("Filters"), trailing_icon="chevron-down")
        self._row = FlowLayout(self)
        for widget in (self.switch, self.field, self.segments, self.more):
            self._row.addWidget(widget)
        self.field.textChanged.connect(self._tell)
        self.segments.chosen.connect(self._tell)
        self.more.clicked.connect(self._open_menu)

    def end_with(self, widget: QWidget) -> None:
        """Take this too, at the far end."""
        self._row.end_with(widget)

    @property
    def wanted(self) -> ListFilter:
        """What is looked for now."""
        return ListFilter(self.field.text(), self.segments.choice or "all", self._marks)

    def show_filter(self, wanted: ListFilter) -> None:
        """Show a filter, and tell once."""
        self.field.blockSignals(True)
        self.field.setText(wanted.text)
        self.field.blockSignals(False)
        self.segments.choose(wanted.segment)
        self._set_marks(wanted.marks)
        self._tell()

    def made_menu(self) -> QMenu:
        """What the list can be narrowed to, and keeping it."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Filters"))
        for key, words in MARKS:
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(key in self._marks)
            action.toggled.connect(partial(self._mark, key))
        menu.addSeparator()
        keep = menu.addAction(tr("Save this filter…"), self.save_wanted.emit)
        keep.setEnabled(not self.wanted.is_empty)
        show_all = menu.addAction(tr("Show all"), lambda: self.show_filter(ListFilter()))
        show_all.setEnabled(not self.wanted.is_empty)
        return menu

    def _open_menu(self) -> None:
        menu = self.made_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _mark(self, key: str, is_on: bool) -> None:  # noqa: FBT001 - a signal of Qt hands it over
        self._set_marks(self._marks | {key} if is_on else self._marks - {key})
        self._tell()

    def _set_marks(self, marks: frozenset[str]) -> None:
        self._marks = marks
        number = len(marks)
        words = count(number, "{n} filter", "{n} filters") if number else tr("Filters")
        self.more.setText(words)
        self.more.setAccessibleName(words)
        self.more.updateGeometry()

    def _tell(self) -> None:
        self.changed.emit(self.wanted)


class SavedLink(Link):
    """A filter kept under a name; a click uses it, its menu renames or removes it."""

    menu_wanted = Signal(object, QPoint)

    def __init__(self, saved: SavedFilter) -> None:
        super().__init__(saved.name)
        self.saved = saved
        self.setAccessibleName(tr("Use the filter {name}", name=saved.name))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """From the mouse or from the menu key."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        below = self.mapToGlobal(self.rect().bottomLeft())
        self.menu_wanted.emit(self.saved, event.globalPos() if is_mouse else below)


class SavedRow(QWidget):
    """The saved filters as links. ``used`` carries one; ``menu_wanted`` one and a place on screen."""

    used = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Saved filters"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.links: list[SavedLink] = []
        self._flow = FlowLayout(self, gap=20, line_gap=4)
        self.hide()

    def show_filters(self, filters: Sequence[SavedFilter]) -> None:
        """Show these; the row is hidden where there are none."""
        for link in self.links:
            self._flow.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [SavedLink(one) for one in filters]
        for link in self.links:
            link.clicked.connect(lambda _checked=False, saved=link.saved: self.used.emit(saved))
            link.menu_wanted.connect(self.menu_wanted)
            self._flow.addWidget(link)
        self.setVisible(bool(filters))
