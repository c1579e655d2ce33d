"""What can be done with a client as a whole: the buttons at the end of the tabs, and the menu More."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.page import Workplace
from liaison.ui.widgets import Button

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.client_heads import ClientHead
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

CONTEXT: Final = "Client"
#: What can be added to a client from the menu: kind and words.
_ADDED: Final = (
    ("person", "Add person…"),
    ("stake", "Add stake…"),
    ("goal", "Add goal…"),
    ("commitment", "Add commitment…"),
    ("concern", "Add concern…"),
    ("idea", "Add idea…"),
    ("engagement", "Add engagement…"),
)


class ClientActions(QObject):
    """The deeds of the client page, for the client in ``head``; ``None`` while no client is shown."""

    def __init__(self, place: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = place, page
        self.head: ClientHead | None = None
        self.menu: QMenu | None = None
        self.briefing = Button(tr("Briefing"), icon="briefing", primary=True)
        self.log = Button(tr("Log interaction"), icon="bubble")
        self.more = Button(tr("More"), trailing_icon="chevron-down")
        self.briefing.clicked.connect(self.open_briefing)
        self.log.clicked.connect(self.log_interaction)
        self.more.clicked.connect(self.open_menu)
        self._add_commands()

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """The buttons in their order."""
        return (self.briefing, self.log, self.more)

    def _add_commands(self) -> None:
        entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("client_briefing", "Open briefing", "Ctrl+Shift+B", self.open_briefing),
            ("client_review", "Open review", "", self.open_review),
            ("client_log", "Log interaction…", "Ctrl+L", self.log_interaction),
            ("client_edit", "Edit client…", "Ctrl+E", self.edit),
            ("client_pin", "Pin or unpin client", "", self.turn_pin),
        )
        for name, text, keys, act in entries:
            self._place.commands.add(Command(name, text, Menu.RECORD, keys, CONTEXT), act, owner=self._page)
        words = "leaves handover successor"
        change = Command("client_contact_change", "Contact change…", Menu.RECORD, context=CONTEXT, words=words)
        self._place.commands.add(change, self.change_contact, owner=self._page)
        words = "goals begin anew rocks relationship"
        reset = Command("client_reset", "Start a reset…", Menu.RECORD, context=CONTEXT, words=words)
        self._place.commands.add(reset, self.start_reset, owner=self._page)

    def open_briefing(self) -> None:
        """Go to the briefing."""
        if self.head is not None:
            self._place.navigator.go("briefing", client=self.head.id)

    def open_review(self) -> None:
        """Go to the sheet of the next review."""
        if self.head is not None:
            self._place.navigator.go("review", client=self.head.id)

    def log_interaction(self) -> None:
        """Ask how it went."""
        if self.head is not None:
            from liaison.ui.log import log_interaction  # noqa: PLC0415 - a dialog is loaded when it is wanted

            log_interaction(self._page.window(), self._place, self.head.id)

    def edit(self) -> None:
        """Open the form of the client."""
        if self.head is not None:
            from liaison.ui.editing import edit_record  # noqa: PLC0415 - forms are loaded when they are wanted

            edit_record(self._place, self._page, "client", self.head.id)

    def change_contact(self) -> None:
        """Ask who leaves, and begin the handover."""
        if self.head is not None:
            from liaison.ui.person.leaving import choose_who_leaves  # noqa: PLC0415 - loaded when it is wanted

            corner = self.more.rect().bottomLeft()
            choose_who_leaves(self._place, self._page, self.head.id, at=self.more.mapToGlobal(corner))

    def start_reset(self) -> None:
        """Lead through the steps of a reset (P20)."""
        if self.head is not None:
            from liaison.ui.resets import begin_reset  # noqa: PLC0415 - loaded when it is wanted

            begin_reset(self._place, self._page, self.head.id)

    def turn_pin(self) -> None:
        """Pin the client, or take it from the pinned ones."""
        if self.head is None:
            return
        client_id, pinned = self.head.id, not self.head.is_pinned

        def op(desk: Desk) -> Changes:
            from liaison.desk.client_heads import pin_client  # noqa: PLC0415 - loaded on the record's thread

            return pin_client(desk, client_id, pinned=pinned)

        self._place.work.command(self._page, op, refreshes_owner=True)

    def trash(self) -> None:
        """Move the client to the trash, and go where it can be got back from."""
        if self.head is not None:
            from liaison.ui.editing import trash_record  # noqa: PLC0415 - forms are loaded when they are wanted

            trash_record(self._place, self._page, "client", self.head.id)

    def _add(self, kind: str) -> None:
        if self.head is not None:
            from liaison.ui.editing import new_record  # noqa: PLC0415 - forms are loaded when they are wanted

            new_record(self._place, self._page, kind, client_id=self.head.id)

    def _history(self) -> None:
        if self.head is not None:
            from liaison.ui.editing import show_history  # noqa: PLC0415 - forms are loaded when they are wanted

            show_history(self._place, "client", self.head.id)

    def made_menu(self) -> QMenu:
        """The menu More, for the client of now."""
        menu = QMenu(self._page)
        menu.setAccessibleName(tr("More"))
        pinned = self.head is not None and self.head.is_pinned
        if self.log.isHidden():
            menu.addAction(tr("Log interaction…"), self.log_interaction)
        menu.addAction(tr("Edit client…"), self.edit)
        menu.addAction(tr("Unpin from the rail") if pinned else tr("Pin to the rail"), self.turn_pin)
        menu.addAction(tr("Review"), self.open_review)
        menu.addAction(tr("Contact change…"), self.change_contact)
        menu.addAction(tr("Start a reset…"), self.start_reset)
        menu.addSeparator()
        for kind, label in _ADDED:
            menu.addAction(tr(label), partial(self._add, kind))
        menu.addSeparator()
        if any(command.id == "export" for command in self._place.commands.all()):
            menu.addAction(tr("Export…"), partial(self._place.commands.run, "export"))
        menu.addAction(tr("History"), self._history)
        menu.addAction(tr("Move to trash"), self.trash)
        return menu

    def open_menu(self) -> None:
        """Open More under its button."""
        menu = self.menu = self.made_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        wide = menu.sizeHint().width()
        below = QPoint(0 if self.more.isRightToLeft() else self.more.width() - wide, self.more.height() + 4)
        menu.popup(self.more.mapToGlobal(below))
