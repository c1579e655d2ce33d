"""The frame around the pages: rail, top bar, error bar and the stack of pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from liaison.model.values import Changes
from liaison.model.words import tr
from liaison.ui.navigation import Place
from liaison.ui.page import Page, Workplace
from liaison.ui.pages import PageSpec
from liaison.ui.widgets import PAGE_MARGIN

from .messages import ErrorBar
from .page_focus import PageFocus
from .rail import Rail
from .top_bar import TopBar


class Frame(QWidget):
    """Shows the page of the place the navigator is at. ``shown`` carries the name of a page that shows its data.

    A page that is gone back to, and that nothing concerned was changed for meanwhile, shows what it has at once; it
    reads it again behind that. One that still has what it showed of another place is not painted before it has its own.
    """

    shown = Signal(str)
    lock_wanted = Signal()

    def __init__(self, specs: Sequence[PageSpec], place: Workplace) -> None:
        super().__init__()
        self._specs = {spec.name: spec for spec in specs}
        self._place = place
        self._pages: dict[str, Page] = {}
        self._ready: set[str] = set()
        self._args: dict[str, Mapping[str, str]] = {}
        self._shows: dict[str, Mapping[str, str]] = {}
        self._current: set[str] = set()
        self._awaited: Page | None = None
        self._late: list[QWidget] = []
        #: The window is hidden yet and about to be shown: the next page that has its data is painted then.
        self.appears = False
        self._focus = PageFocus(self)
        self.rail, self.top_bar, self.errors = Rail(), TopBar(), ErrorBar()
        self._stack = QStackedWidget()
        self._lay_out()
        for spec in specs:
            if spec.icon:
                self.rail.add_page(spec.name, tr(spec.title), spec.icon, at_foot=spec.at_foot)
        self.rail.add_page("lock", tr("Lock"), "lock", at_foot=True)
        self.rail.followers = (self.top_bar.search_field, self.top_bar.note_button)
        self.rail.gone_to.connect(self._go)
        place.navigator.moved.connect(self.show_place)
        place.work.failed.connect(self._let_paint)
        place.work.broke.connect(self._let_paint)
        place.changes.subscribe(self, None, self._heed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        bar = QVBoxLayout()
        bar.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        bar.addWidget(self.errors)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self._column = column
        row.addLayout(column, 1)

    def add_foot(self, foot: QWidget, *, is_late: bool = False) -> None:
        """Put something below the pages.

        What ``is_late`` comes by itself: it lies over the foot of the page that is shown, which does not move under
        the hand, and has room of its own from the next page on.
        """
        if not is_late:
            self._column.addWidget(foot)
            return
        foot.setParent(self)
        foot.setAutoFillBackground(True)
        foot.installEventFilter(self)
        self._late.append(foot)

    def _give_room(self) -> None:
        """What came over the page before has room beside this one."""
        self._late = [foot for foot in self._late if shiboken6.isValid(foot)]
        for foot in self._late:
            if foot.isHidden():
                self._column.removeWidget(foot)
            elif self._column.indexOf(foot) < 0:  # right below the page, where it lay before
                self._column.insertWidget(self._column.indexOf(self._stack) + 1, foot)

    def _lay_over(self, foot: QWidget) -> None:
        if self._column.indexOf(foot) < 0 and not foot.isHidden():
            shown = self._stack.geometry()
            high = max(foot.sizeHint().height(), foot.minimumSizeHint().height())
            foot.setGeometry(shown.x(), shown.bottom() + 1 - high, shown.width(), high)
            foot.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What lies over the page keeps to its foot."""
        super().resizeEvent(event)
        self._give_room()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    def show_place(self, place: Place) -> None:
        """Show a place; its page is made when it is first gone to. An unknown page is a bug and raises ``KeyError``."""
        self._focus.leave(self.page)
        self._give_room()
        page = self._pages.get(place.page) or self._make(place.page)
        self._ready.discard(place.page)
        if page is not self.page or self._args.get(place.page) != place.args:
            self.errors.hide()  # it spoke of the page that is left
        is_current = place.page in self._current and self._args.get(place.page) == place.args
        self._args[place.page] = place.args
        self._current.discard(place.page)
        has_other = self._shows.get(place.page, place.args) != place.args
        page.setUpdatesEnabled(page is self.page or not has_other)
        self._stack.setCurrentWidget(page)
        page.show_args(place.args)
        self._show_headline()
        self._place.state.place = self.kept_place(place)
        self._focus.enter(page, place, is_return=self._place.navigator.is_return)
        if is_current:
            self._is_ready(place.page)

    def kept_place(self, place: Place) -> Place:
        """What may be kept of a place while Liaison is locked or closed."""
        return self._specs[place.page].kept_place(place)

    def clear(self) -> None:
        """Let go of every page, as when Liaison is locked."""
        self.top_bar.show_tools(None)
        for page in self._pages.values():
            self._stack.removeWidget(page)
            tools = page.tools()
            if tools is not None:
                tools.deleteLater()
            page.deleteLater()
        self._pages.clear()
        self._awaited = None
        self._focus.forget()
        for known in (self._ready, self._current, self._shows):
            known.clear()
        self.rail.show_pinned(())
        self.errors.hide()
        self.top_bar.show_headline("", "", "")

    def knows(self, place: Place | None) -> bool:
        """Whether there is such a page."""
        return place is not None and place.page in self._specs

    def _make(self, name: str) -> Page:
        page = self._pages[name] = self._specs[name].make(self._place)
        page.headline_changed.connect(self._show_headline)
        page.ready.connect(lambda: self._is_ready(name))
        page.counted.connect(lambda count: self.rail.set_count(name, count))
        page.installEventFilter(self)
        self._stack.addWidget(page)
        return page

    def _show_headline(self) -> None:
        page = self.page
        if page is not None:
            self.top_bar.show_tools(page.tools())
            self.top_bar.show_headline(page.title(), page.subtitle(), page.meta())
            name = next(name for name, one in self._pages.items() if one is page)
            self.rail.select(page.rail_entry() or name)
            if name in self._ready and page is not self._awaited:
                self.shown.emit(page.name())

    def _is_ready(self, name: str) -> None:
        """The page has its data: it is told of once they are painted, or at once where nothing is painted."""
        self._ready.add(name)
        self._current.add(name)
        self._shows[name] = self._args[name]
        page = self._pages[name]
        page.setUpdatesEnabled(True)
        if page is not self.page:
            return
        self._focus.settle(page)
        if page.isVisible() or self.appears:
            self.appears = False
            self._awaited = page
            page.update(0, 0, page.width(), 1)  # with all else that waits to be painted, but nothing for its sake
        else:
            self._show_headline()

    def _let_paint(self, _problem: object) -> None:
        """What was read for a page may never come."""
        if self.page is not None:
            self.page.setUpdatesEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the page that has its data is painted, and when something comes over its foot."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.LayoutRequest} and watched in self._late:
            self._lay_over(self._late[self._late.index(watched)])
        if event.type() is QEvent.Type.Paint and watched is self._awaited:
            self._awaited = None
            QTimer.singleShot(0, self, self._show_headline)
        return super().eventFilter(watched, event)

    def _go(self, key: str) -> None:
        if key == "lock":
            self.lock_wanted.emit()
        elif key.startswith("client:"):
            self._place.navigator.go("client", id=key.partition(":")[2])
        else:
            self._place.navigator.go(key)

    def _heed(self, changes: Changes) -> None:
        """Refresh the page in view if it is concerned; the others when they are gone to, which they always are."""
        self._current -= {name for name, one in self._pages.items() if one.concerned(changes)}
        page = self.page
        if page is not None and page.concerned(changes):
            page.refresh()
