"""Keeping, renaming and removing saved filters of the list of clients."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.today.dialogs import AskDialog, Asked, Words

from .view_model import ListFilter

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.saved_filters import SavedFilter
    from liaison.model.values import Changes

_PAGE = "clients"


class FilterKeeper(QObject):
    """Asks for names and changes what is kept, for ``page``. ``dialog`` is the one that is open."""

    def __init__(self, place: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._place, self._page = place, page
        self.dialog: AskDialog | None = None

    def ask_name(self, wanted: ListFilter) -> None:
        """Ask for a name and keep the filter under it."""

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.saved_filters import SavedFilter, save_filter  # noqa: PLC0415 - record's thread

                return save_filter(desk, _PAGE, SavedFilter(values["name"], wanted.values))

            self._change(dialog, op)

        self._ask(Words(tr("Save this filter"), tr("It stands over the list, one click away."), tr("Save")), act)

    def ask_new_name(self, saved: SavedFilter) -> None:
        """Ask for another name."""

        def act(dialog: AskDialog, values: dict[str, str]) -> None:
            def op(desk: Desk) -> Changes:
                from liaison.desk.saved_filters import rename_filter  # noqa: PLC0415 - loaded on the record's thread

                return rename_filter(desk, _PAGE, saved.name, values["name"])

            self._change(dialog, op)

        sentence = tr("So far it is called “{name}”.", name=saved.name)
        self._ask(Words(tr("Rename the filter"), sentence, tr("Rename")), act)

    def remove(self, saved: SavedFilter) -> None:
        """Forget a filter; the toast brings it back."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.saved_filters import remove_filter  # noqa: PLC0415 - loaded on the record's thread

            return remove_filter(desk, _PAGE, saved.name)

        self._place.work.command(self._page, op, refreshes_owner=True)

    def made_menu(self, saved: SavedFilter) -> QMenu:
        """What can be done with a saved filter."""
        menu = QMenu(self._page)
        menu.addAction(tr("Rename…"), lambda: self.ask_new_name(saved))
        menu.addAction(tr("Remove"), lambda: self.remove(saved))
        return menu

    def show_menu(self, saved: SavedFilter, at: QPoint) -> None:
        """Open its menu."""
        menu = self.made_menu(saved)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _ask(self, words: Words, act: Callable[[AskDialog, dict[str, str]], None]) -> None:
        name = Asked("name", is_needed=True, note=tr("Give it a name."))
        dialog = self.dialog = AskDialog(words, (name,), act, self._page)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _change(self, dialog: AskDialog, op: Callable[[Desk], Changes]) -> None:
        self._place.work.command(dialog, op, lambda _changes: dialog.accept(), dialog.refuse, refreshes_owner=True)
