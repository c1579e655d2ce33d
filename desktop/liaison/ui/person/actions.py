"""What can be done from the page of a person: open, add, edit, and the menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record, new_record, open_record, record_menu, show_history, trash_record
from liaison.ui.page import Workplace

from .channel_list import ChannelRow
from .contact_change import begin_contact_change
from .deeds import PersonDeeds
from .lines import Line
from .merging import merge_with

if TYPE_CHECKING:
    from .page import PersonPage


class PersonActions(QObject):
    """The deeds of ``page`` that go through forms, menus and other places."""

    def __init__(self, place: Workplace, page: PersonPage, deeds: PersonDeeds) -> None:
        super().__init__(page)
        self._place, self._page, self._deeds = place, page, deeds
        briefing = Command("person_briefing", "Open briefing", Menu.GO, "Ctrl+Shift+B", "Person", words="prepare sheet")
        place.commands.add(briefing, self.brief, owner=page)

    def client_id(self) -> str | None:
        """The client where they are now, if any."""
        sheet = self._page.sheet
        places = sheet.places if sheet is not None else ()
        return next((place.client_id for place in places if place.is_there), None)

    def open(self, line: Line) -> None:
        """Open the record of a line: a place leads to its client, what is only known here to its form."""
        if line.kind == "stakeholder" and self._page.sheet is not None:
            client_id = next(place.client_id for place in self._page.sheet.places if place.id == line.id)
            self._place.navigator.go("client", id=client_id)
        elif line.kind in {"person", "personal_date", "step", "never"}:
            edit_record(self._place, self._page, line.kind, line.id)
        else:
            open_record(self._place, self._page, line.kind, line.id)

    def pop_menu(self, line: Line, at: QPoint) -> None:
        """The menu of a line."""
        self.menu(line).popup(at)

    def menu(self, line: Line) -> QMenu:
        """What can be done with the record of a line."""
        menu = record_menu(self._place, self._page, line.kind, line.id)
        if line.kind == "stakeholder":
            first = menu.actions()[0]
            menu.insertActions(first, self._place_actions(line, menu))
            menu.insertSeparator(first)
        return menu

    def _place_actions(self, line: Line, menu: QMenu) -> list[QAction]:
        sheet = self._page.sheet
        held = next((place for place in sheet.places if place.id == line.id), None) if sheet is not None else None
        if held is None:
            return []
        go = QAction(tr("Open client"), menu)
        go.triggered.connect(lambda: self._place.navigator.go("client", id=held.client_id))
        found = [go]
        if held.is_there:
            is_contact = held.is_point_of_contact
            text = tr("No longer point of contact") if is_contact else tr("Make point of contact")
            mark = QAction(text, menu)
            mark.triggered.connect(lambda: self._deeds.make_contact(held.id, is_contact=not is_contact))
            leave = QAction(tr("Leaves…"), menu)
            leave.triggered.connect(lambda: begin_contact_change(self._place, self._page, held.id))
            found += [mark, leave]
        return found

    def pop_channel_menu(self, row: ChannelRow, at: QPoint) -> None:
        """The menu of a channel."""
        self.channel_menu(row).popup(at)

    def channel_menu(self, row: ChannelRow) -> QMenu:
        """Copy, open, rank, edit, remove."""
        page, channels = self._page, self._page.reach.channels
        menu = QMenu(page)
        if row.address:
            menu.addAction(tr("Copy address"), partial(self._deeds.copy, row.address))
        if row.link:
            text = tr("Write an email") if row.link.startswith("mailto:") else tr("Call")
            menu.addAction(text, partial(self._deeds.open_link, row.link))
        menu.addSeparator()
        up = menu.addAction(tr("Rank higher"), partial(channels.move_current, -1))
        down = menu.addAction(tr("Rank lower"), partial(channels.move_current, 1))
        up.setEnabled(row.rank > 1)
        down.setEnabled(row.rank < len(channels))
        menu.addSeparator()
        menu.addAction(tr("Edit…"), partial(edit_record, self._place, page, "channel", row.id))
        menu.addAction(tr("History"), partial(show_history, self._place, "channel", row.id))
        menu.addAction(tr("Move to trash"), partial(trash_record, self._place, page, "channel", row.id))
        return menu

    def pop_more(self, button: QWidget) -> None:
        """The menu More, below its button."""
        self.more_menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def more_menu(self) -> QMenu:
        """What can be done with the person as a whole."""
        page, person_id = self._page, self._page.person_id
        menu = QMenu(page)
        for held in page.sheet.places if page.sheet is not None else ():
            if held.is_there:
                text = tr("Leaves {client}…", client=held.client.replace("&", "&&"))
                menu.addAction(text, partial(begin_contact_change, self._place, page, held.id))
                text = tr("Briefing for {client}", client=held.client.replace("&", "&&"))
                menu.addAction(text, partial(self._place.navigator.go, "briefing", client=held.client_id))
        menu.addAction(tr("Add a place…"), self.add_place)
        menu.addAction(tr("Merge with another entry…"), self.merge)
        menu.addSeparator()
        menu.addAction(tr("History"), partial(show_history, self._place, "person", person_id))
        menu.addAction(tr("Move to trash"), partial(trash_record, self._place, page, "person", person_id))
        return menu

    def brief(self) -> None:
        """Open the briefing of the client where they are; of several, the first."""
        client_id = self.client_id()
        if client_id is not None:
            self._place.navigator.go("briefing", client=client_id)

    def leave(self) -> None:
        """Begin the handover at the client where they are; of several, the first."""
        places = self._page.sheet.places if self._page.sheet is not None else ()
        held = next((place for place in places if place.is_there), None)
        if held is not None:
            begin_contact_change(self._place, self._page, held.id)

    def merge(self) -> None:
        """Ask with which entry they are to be made one."""
        if self._page.sheet is not None:
            merge_with(self._place, self._page, self._page.person_id)

    def edit(self) -> None:
        """Open the form of the person."""
        if self._page.sheet is not None:
            edit_record(self._place, self._page, "person", self._page.person_id)

    def add_place(self) -> None:
        """Open the form of a place at another client."""
        self._new("stakeholder", None)

    def add_promise(self) -> None:
        """Open the form of a promise to or by them."""
        self._new("commitment", self.client_id())

    def add_date(self) -> None:
        """Open the form of a date in their life."""
        self._new("personal_date", None)

    def _new(self, kind: str, client_id: str | None) -> None:
        """A form that names the person already; by id, for two may have one name."""
        presets = {"person": self._page.person_id}
        new_record(self._place, self._page, kind, client_id=client_id, presets=presets)

    def log(self) -> None:
        """Log an interaction with them."""
        client_id = self.client_id()
        if client_id is not None:
            from liaison.ui.log import log_interaction  # noqa: PLC0415 - a dialog is loaded when it is wanted

            log_interaction(self._page.window(), self._place, client_id, self._page.person_id)

    def open_last_seen(self) -> None:
        """Open the interaction at which they were last seen."""
        if self._page.last_seen_id:
            open_record(self._place, self._page, "interaction", self._page.last_seen_id)
