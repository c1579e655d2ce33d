"""The keys of the briefing page, each a command that the menus, the palette and the sheet of shortcuts show."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from liaison.insight.signs.finding import Sign
from liaison.model.briefing import SectionKey
from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record
from liaison.ui.page import Workplace

from .view_model import SheetRow, as_copied

if TYPE_CHECKING:
    from .page import BriefingPage

CONTEXT: Final = "Briefing"
_DIGITS: Final = 9
#: The warning sign that a line tells of, by its key.
_SIGNS: Final = {f"{SectionKey.CARE.value}/{sign.value}": sign.value for sign in Sign}


class SheetKeys:
    """What keys and the menu of a line do on one page."""

    def __init__(self, place: Workplace, page: BriefingPage) -> None:
        self._place, self._page = place, page
        self._list = page.sheet.list
        self._list.menu_wanted.connect(self.offer)
        self._digits = [self._digit(number) for number in range(1, _DIGITS + 1)]
        self._add_line_commands()
        self._add_page_commands()

    def _digit(self, number: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(str(number)), self._page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(self._page.before.turn_digit, number))
        return shortcut

    def _add_line_commands(self) -> None:
        entries: tuple[tuple[str, str, str, Callable[[SheetRow], None]], ...] = (
            ("sheet_open", "Open what the line rests on", "", self._page.follow),
            ("sheet_pin", "Pin the line, or take the pin off", "P", self.pin),
            ("sheet_hide", "Hide the line for this call", "H", self.hide),
            ("sheet_step", "Take the next step of a warning sign", "N", self.take_step),
            ("sheet_copy_line", "Copy the line", "C", self.copy),
            ("sheet_tick", "Tick off in a call, or take the tick back", "Space", self._page.tick),
        )
        for name, text, keys, act in entries:
            command = Command(name, text, Menu.RECORD, keys, CONTEXT, words="briefing sheet line")
            self._place.commands.add(command, partial(self._with_row, act), owner=self._list)

    def _add_page_commands(self) -> None:
        page, output = self._page, self._page.output
        entries: tuple[tuple[str, str, Menu, str, Callable[[], object]], ...] = (
            ("sheet_start", "Start call", Menu.RECORD, "Ctrl+Return", page.start_call),
            ("sheet_point", "Add a point", Menu.RECORD, "A", self._to_points),
            ("sheet_line", "Add a line to the sheet", Menu.RECORD, "L", self._to_lines),
            ("sheet_who", "Who is on the call", Menu.RECORD, "W", self._to_people),
            ("sheet_print", "Print the briefing…", Menu.FILE, "Ctrl+P", output.print),
            ("sheet_pdf", "Export the briefing as PDF…", Menu.FILE, "Ctrl+Shift+S", output.pdf),
            ("sheet_copy", "Copy the briefing as text", Menu.EDIT, "Ctrl+Shift+T", output.copy),
            ("sheet_html", "Export the briefing as web page…", Menu.FILE, "", partial(output.save, "html")),
            ("sheet_markdown", "Export the briefing as Markdown…", Menu.FILE, "", partial(output.save, "md")),
        )
        for name, text, menu, keys, act in entries:
            command = Command(name, text, menu, keys, CONTEXT, words="briefing sheet")
            self._place.commands.add(command, act, owner=page)

    def set_in_call(self, *, is_on: bool) -> None:
        """In a call digits are those of the notes beside the sheet."""
        for shortcut in self._digits:
            shortcut.setEnabled(not is_on)
        for name in ("sheet_start", "sheet_point", "sheet_line", "sheet_who"):
            self._place.commands.action(name).setEnabled(not is_on)

    def _with_row(self, act: Callable[[SheetRow], None]) -> None:
        row = self._list.current_row()
        if isinstance(row, SheetRow):
            act(row)

    def pin(self, row: SheetRow) -> None:
        """Pin a line, or take its pin off."""
        if row.line is not None and not row.is_rest:
            (self._page.deeds.show if row.is_pinned else self._page.deeds.pin)(row.key)

    def hide(self, row: SheetRow) -> None:
        """Leave a line out of this call's sheet."""
        if row.line is not None and not row.is_rest:
            self._page.deeds.hide(row.key)

    def take_step(self, row: SheetRow) -> None:
        """Take the next step of the warning sign that a line tells of."""
        from liaison.ui.signs import SignDeeds  # noqa: PLC0415 - loaded when a step is taken

        if row.key in _SIGNS and self._page.view is not None:
            SignDeeds(self._place, self._page).take_of(self._page.view.call.client_id, _SIGNS[row.key])

    def copy(self, row: SheetRow) -> None:
        """The line as text for another program."""
        QGuiApplication.clipboard().setText(as_copied(row))
        self._place.notices.say(tr("Copied the line"))

    def offer(self, row: SheetRow, at: QPoint) -> None:
        """The menu of a line."""
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._page.can_tick(row):
            words = tr("Take the tick back") if row.is_ticked else tr("Tick off")
            menu.addAction(words, partial(self._page.tick, row))
            menu.addSeparator()
        if row.sources:
            menu.addAction(tr("Open"), partial(self._page.follow, row))
        if row.line is not None and not row.is_rest:
            menu.addAction(tr("Take the pin off") if row.is_pinned else tr("Pin"), partial(self.pin, row))
            menu.addAction(tr("Hide for this call"), partial(self.hide, row))
        own = next((one for one in (self._page.view.added if self._page.view else ()) if one.key == row.key), None)
        if own is not None:
            menu.addAction(tr("Change…"), partial(edit_record, self._place, self._page, "sheet_line", own.id))
            menu.addAction(tr("Remove"), partial(self._page.deeds.remove_line, own.id))
        if row.line is not None and row.key in _SIGNS:
            menu.addAction(tr("Take the next step…"), partial(self.take_step, row))
        menu.addSeparator()
        menu.addAction(tr("Copy"), partial(self.copy, row))
        menu.popup(at)

    def _to_points(self) -> None:
        self._page.before.point_line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_lines(self) -> None:
        self._page.before.fact_line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_people(self) -> None:
        self._page.before.people.setFocus(Qt.FocusReason.ShortcutFocusReason)
