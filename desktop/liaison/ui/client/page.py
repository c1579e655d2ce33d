"""The page of one client: its name, the line under it, the tabs, and what can be done with the client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.drafts import DraftKeeper
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import PAGE_MARGIN, EmptyState
from liaison.ui.widgets.buttons import TAB_MARGIN

from .actions import CONTEXT, ClientActions
from .tab import ClientTab
from .tab_bar import TabBar
from .tabs import TABS, TabSpec
from .view_model import meta_line

if TYPE_CHECKING:
    from liaison.desk.client_heads import ClientHead
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

_ABOVE: Final = 9
_BELOW: Final = 20


class ClientPage(Page):
    """One client. The arguments are ``id``, and where wanted ``tab`` and the id of a ``record`` to bring into view."""

    #: What its own head shows; the open tab tells what it shows itself.
    kinds: ClassVar[frozenset[str]] = frozenset({"client", "colleague"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._client_id = ""
        self._head: ClientHead | None = None
        self._specs: dict[str, TabSpec] = {spec.name: spec for spec in TABS}
        self._tabs: dict[str, ClientTab] = {}
        self._open = ""
        self._is_tab_ready = False
        self.actions_ = ClientActions(place, self)
        labels = [(spec.name, tr(spec.title)) for spec in TABS]
        self.bar = TabBar(labels, self.actions_.buttons, self.actions_.log)
        self.bar.opened.connect(self._tab_wanted)
        self._stack = QStackedWidget()
        self._gone: EmptyState | None = None
        self._lay_out()
        self._add_commands()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(_ABOVE), 0, 0)
        column.setSpacing(0)
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(PAGE_MARGIN - TAB_MARGIN, 0, PAGE_MARGIN - TAB_MARGIN, 0)
        row.addWidget(self.bar)
        column.addWidget(self._top)
        column.addSpacing(_BELOW)
        self._missing = QVBoxLayout()
        self._missing.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        column.addLayout(self._missing)
        column.addWidget(self._stack, 1)

    def _add_commands(self) -> None:
        for name, text, keys, step in (
            ("client_next_tab", "Next tab", "Ctrl+PgDown", 1),
            ("client_previous_tab", "Previous tab", "Ctrl+PgUp", -1),
        ):
            command = Command(name, text, Menu.GO, keys, CONTEXT)
            self.place.commands.add(command, partial(self._step, step), owner=self)

    @property
    def tab(self) -> ClientTab | None:
        """The tab that is open."""
        return self._tabs.get(self._open)

    @property
    def gone(self) -> EmptyState | None:
        """What is said in place of the tabs where there is no such client."""
        return self._gone

    def name(self) -> str:
        """The client's name."""
        return self._head.name if self._head is not None else ""

    def meta(self) -> str:
        """Since when, whose, and on which terms; a space keeps its place until it is known."""
        return meta_line(self._head) if self._head is not None and self._head.name else " "

    def says_gone(self) -> bool:
        """In place of the tabs, once the head is read; that is before any of them is."""
        return self._gone is not None

    def rail_entry(self) -> str:
        """Its pinned row, or the list of clients."""
        is_pinned = self._head is not None and self._head.is_pinned
        return f"client:{self._client_id}" if is_pinned else "clients"

    def first_focus(self) -> QWidget | None:
        """Where the open tab wants it; where the client is not there, the way on."""
        if self._gone is not None:
            return self._gone.link
        return self.tab.first_focus() if self.tab is not None else None

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a client, and of it a tab, and in that a record or what was with a person, where they are named."""
        if args.get("id", "") != self._client_id:
            self._client_id = args.get("id", "")
            self._open = ""
            self._forget()
        self._is_tab_ready = False
        self._load_head()
        self._open_tab(args.get("tab", "") or self._open)
        record, person = args.get("record", ""), args.get("person", "")
        if record and self.tab is not None:
            self.tab.show_record(record)
        elif person and self.tab is not None:
            self.tab.show_person(person)

    def refresh(self) -> None:
        """Read the head and the open tab again. A client whose adding was undone is left for all of them."""
        was_here = self.actions_.head is not None
        self._is_tab_ready = False
        self._load_head()
        if self.tab is not None:
            self.tab.refresh()
        if was_here:  # after what the tab found, which may be that there is no such client
            self.place.work.aside(self, lambda: None, lambda _none: self._leave_undone())

    def _leave_undone(self) -> None:
        here = self.place.navigator.here
        is_shown = here is not None and here.page == "client" and here.args.get("id") == self._client_id
        if is_shown and self._head is not None and self._head.where.value == "unknown":
            self.place.navigator.go("clients")

    def concerned(self, changes: Changes) -> bool:
        """Whether its head or the open tab is."""
        return super().concerned(changes) or (self.tab is not None and self.tab.concerned(changes))

    def _forget(self) -> None:
        """Let go of the client before. A tab turns to the one of now when it is opened."""
        self._head = self.actions_.head = None
        for tab in self._tabs.values():
            for keeper in tab.findChildren(DraftKeeper):
                keeper.flush()
        self._show_gone("", "")

    def _load_head(self) -> None:
        client_id = self._client_id

        def op(desk: Desk) -> ClientHead:
            from liaison.desk.client_heads import client_head  # noqa: PLC0415 - loaded on the record's thread

            return client_head(desk, client_id)

        self.place.work.run(self, op, self._show_head, latest="head")

    def _show_head(self, head: ClientHead) -> None:
        is_here = head.where.value == "here"
        self._head = head
        self.actions_.head = head if is_here else None
        self._top.setVisible(is_here)
        self._stack.setVisible(is_here)
        if head.where.value == "trashed":
            self._show_gone(tr("This client is in the trash."), tr("Open the trash"))
        else:
            self._show_gone("" if is_here else tr("There is no such client."), tr("See all clients"))
        self.headline_changed.emit()
        self._tell_ready()

    def _show_gone(self, sentence: str, link: str) -> None:
        """Say what is in place of the client; nothing where it is there."""
        if self._gone is not None:
            self._missing.removeWidget(self._gone)
            self._gone.hide()
            self._gone.deleteLater()
            self._gone = None
        if sentence:
            self._gone = EmptyState(sentence, link)
            self._gone.followed.connect(self._leave)
            self._missing.addWidget(self._gone, 0, Qt.AlignmentFlag.AlignTop)
            self._gone.show()  # at once: the focus is given to its link

    def _leave(self) -> None:
        is_trashed = self._head is not None and self._head.where.value == "trashed"
        self.place.navigator.go("trash" if is_trashed else "clients")

    def _open_tab(self, name: str) -> None:
        wanted = name if name in self._specs else next(iter(self._specs), "")
        if not wanted:
            return
        self._open = wanted
        self.bar.open(wanted)
        tab = self._turned(wanted) or self._made(wanted)
        self._stack.setCurrentWidget(tab)
        tab.refresh()

    def _turned(self, name: str) -> ClientTab | None:
        """The tab of that name once it shows this client; None where it has to be made anew for that."""
        tab = self._tabs.get(name)
        if tab is None or tab.client_id == self._client_id or tab.turn_to(self._client_id):
            return tab
        del self._tabs[name]
        self._stack.removeWidget(tab)
        tab.hide()
        tab.deleteLater()
        return None

    def _made(self, name: str) -> ClientTab:
        tab = self._tabs[name] = self._specs[name].make(self.place, self._client_id)
        tab.ready.connect(lambda: self._tab_ready(name))
        self._stack.addWidget(tab)
        return tab

    def _tab_wanted(self, name: str) -> None:
        self._open_tab(name)
        self.place.navigator.settle(id=self._client_id, tab=name)
        if self.place.navigator.here is not None:
            self.place.state.place = self.place.navigator.here

    def _step(self, by: int) -> None:
        keys = self.bar.keys
        if keys:
            name = keys[(keys.index(self._open) + by) % len(keys)]
            self._tab_wanted(name)
            self.bar.tab(name).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tab_ready(self, name: str) -> None:
        if name == self._open:
            self._is_tab_ready = True
            self._tell_ready()

    def _tell_ready(self) -> None:
        """Ready once the head is known, and the open tab shows its data or there is no client to show any of."""
        if self._head is not None and (self._is_tab_ready or self.actions_.head is None or self.tab is None):
            self.ready.emit()
