"""The page of notes: the list on the left, the note on its sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.page import Page, Workplace
from liaison.ui.state import remember_splitter
from liaison.ui.widgets import PAGE_MARGIN

from .browser import NoteBrowser
from .pane import NotePane
from .reading import links_to, opening
from .view_model import ListRow, OpenNote

if TYPE_CHECKING:
    from liaison.model.errors import LiaisonError

CONTEXT: Final = "Notes"
_SPLIT: Final = "notes"
_LIST: Final = 328
_LINKS_MS: Final = 50
_NARROWEST: Final = 216
_LIST_MOST: Final = 330
_PANE_LEAST: Final = 300
#: What stands beside the button that saves: how far from the edges it is, and a few letters.
_BESIDE_SAVE: Final = 120


class NotesPage(Page):
    """``notes(id?)``: the note named, else the one that was open, else the newest."""

    kinds: ClassVar[frozenset[str]] = frozenset({"interaction", "client", "person", "attachment"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.browser, self.pane = NoteBrowser(place), NotePane(place)
        self._wanted: str | None = None
        self._current = ""
        self._is_open = self._is_marked = False
        self._links = QTimer(self, singleShot=True, interval=_LINKS_MS)
        self._links.timeout.connect(self._read_links)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(PAGE_MARGIN)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.browser)
        self.split.addWidget(self.pane)
        self.split.setStretchFactor(1, 1)
        self.pane.setMinimumWidth(max(_PANE_LEAST, self.pane.save_button.minimumSizeHint().width() + _BESIDE_SAVE))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, 24)
        row.addWidget(self.split)
        self._restore_split()
        self._connect()
        self._add_commands()

    def _connect(self) -> None:
        self.browser.chosen.connect(self._choose)
        self.browser.writing.connect(self.write)
        self.browser.shown.connect(self._listed)
        self.pane.saved.connect(self._saved)
        self.pane.keeper.kept.connect(self._drafts_kept)
        self.split.splitterMoved.connect(self._keep_split)

    def _add_commands(self) -> None:
        entries: tuple[tuple[str, str, Menu, str, Callable[[], object]], ...] = (
            ("notes_save", "Save note", Menu.FILE, "Ctrl+S", self.pane.save),
            ("notes_write", "Write a note here", Menu.FILE, "Ctrl+Shift+N", self.write),
            ("notes_read", "Read or write", Menu.VIEW, "Ctrl+E", self.pane.turn_mode),
            ("notes_search", "Search notes", Menu.EDIT, "Ctrl+F", self._search),
            ("notes_first", "Take the first person asked about", Menu.RECORD, "Alt+1", lambda: self.pane.pick(1)),
            ("notes_second", "Take the second person asked about", Menu.RECORD, "Alt+2", lambda: self.pane.pick(2)),
            ("notes_third", "Take the third person asked about", Menu.RECORD, "Alt+3", lambda: self.pane.pick(3)),
        )
        for name, text, menu, keys, act in entries:
            self.place.commands.add(Command(name, text, menu, keys, CONTEXT), act, owner=self)

    def name(self) -> str:
        """Notes."""
        return tr("Notes")

    def first_focus(self) -> QWidget | None:
        """The text; while the first note is read the list, so that nothing is typed into a note that is replaced."""
        return self.pane.text if self._is_open else self.browser.list

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a note by id, or the list as it was; "new" begins one."""
        self._wanted = args.get("id")
        if self._wanted and (self._wanted != self._current or not self._is_open):
            self._open(self._wanted)
        self.refresh()

    def refresh(self) -> None:
        """Read the list and the open note again; what is typed stays."""
        self.browser.refresh()
        if self._is_open and not self._wanted:
            self._open(self._current)
        self._wanted = None

    def write(self) -> None:
        """Begin a note here, about the client the list is of; what was begun and not saved comes back."""
        self._open("", then=self.pane.text.setFocus)

    def _open(self, note_id: str, then: Callable[[], None] | None = None) -> None:
        self.pane.keeper.flush()
        self._current = note_id
        client_id = self.browser.client.client_id

        def show(note: OpenNote) -> None:
            is_first, self._is_open = not self._is_open, True
            self.pane.show_note(note)
            if is_first and self.browser.list.hasFocus():
                self.pane.text.setFocus()
            self._is_marked = self.pane.is_dirty
            self.browser.select(note.id)
            self._links.start()
            if note.id:
                self.place.navigator.settle(id=note.id)
            if then is not None:
                then()
            self.ready.emit()

        def failed(error: LiaisonError) -> None:
            self.place.notices.say(str(error))
            self._show_first()

        self.place.work.run(self, opening(note_id, client_id), show, failed, latest="note")

    def _read_links(self) -> None:
        """What links to the open note: read when the note is shown, as it may take a moment."""
        note = self.pane.note
        if note.id:
            self.place.work.run(self, links_to(note.id, note.text), self.pane.links.show_links, latest="links")

    def _choose(self, row: ListRow) -> None:
        if row.id != self._current or not self._is_open:
            self._open(row.id)

    def _listed(self) -> None:
        rows = self.browser.list
        if self._is_open:
            self.browser.select(self._current)
        elif len(rows):
            self._show_first()
        else:
            self.pane.show_note(OpenNote("", ""))
            self._is_open = True
            self.ready.emit()

    def _show_first(self) -> None:
        first = self.browser.list.rows.data(self.browser.list.rows.index(0)) if len(self.browser.list) else None
        self._open(first.id if isinstance(first, ListRow) else "")

    def _saved(self, note_id: str) -> None:
        if self.pane.note.id == self._current:  # else another note was asked for meanwhile
            self._open(note_id)
        self.browser.refresh()

    def _drafts_kept(self) -> None:
        """The list says which notes are not saved; it is read again only when that changes."""
        if self.isVisible() and self.pane.is_dirty != self._is_marked:
            self._is_marked = self.pane.is_dirty
            self.browser.refresh()

    def _search(self) -> None:
        self.browser.search.setFocus()
        self.browser.search.selectAll()

    def _restore_split(self) -> None:
        self._is_split = remember_splitter(self.place.state, _SPLIT, self.split)
        self.split.setHandleWidth(PAGE_MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list is as wide as drawn, or narrower in a narrow window, until a person decides otherwise."""
        super().resizeEvent(event)
        whole = self.width() - 3 * PAGE_MARGIN
        least = min(_LIST_MOST, self.browser.which.sizeHint().width(), whole - self.pane.minimumWidth())
        self.browser.setMinimumWidth(max(_NARROWEST, least))
        if not self._is_split:
            beside = min(_LIST, max(self.browser.minimumWidth(), whole // 3))
            self.split.setSizes([beside, whole - beside])

    def _keep_split(self) -> None:
        self._is_split = True

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed is written before another page is shown."""
        self.pane.keeper.flush()
        super().hideEvent(event)
