"""The briefing page: one sheet to read before a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.editing import open_sources
from liaison.ui.page import Page, Workplace
from liaison.ui.widgets import Button, PageScroll

from .sheet import BriefingSheet

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.briefing import Briefing

_WIDTH: Final = 680


class BriefingPage(Page):
    """The sheet for one client, read only. Places say ``client`` and, for one call, ``meeting``."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._client = self._meeting = ""
        self._briefing: Briefing | None = None
        self.sheet: BriefingSheet | None = None
        self.area = PageScroll()
        self.area.setAccessibleName(tr("Briefing"))
        self.back = Button(tr("Back"), icon="arrow-left", shortcut_text=shortcut_words("Alt+Left"))
        self.back.clicked.connect(place.navigator.back)
        self.area.body.addWidget(self.back)
        self.area.body.addSpacing(8)
        self.area.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def name(self) -> str:
        """Whose briefing it is."""
        return "" if self._briefing is None else self._briefing.title

    def meta(self) -> str:
        """When and where the call is, and what the sheet was drawn from."""
        return "" if self._briefing is None else " · ".join(self._briefing.facts)

    def rail_entry(self) -> str:
        """The client's entry."""
        return f"client:{self._client}"

    def first_focus(self) -> QWidget | None:
        """The sheet, so that arrow keys scroll it."""
        return self.area

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show another client's sheet from its top, or the same one where it was."""
        wanted = (args.get("client", ""), args.get("meeting", ""))
        if wanted != (self._client, self._meeting):
            self._client, self._meeting = wanted
            self._briefing = None
            self.area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Compose it again."""
        client, meeting = self._client, self._meeting

        def compose(desk: Desk) -> Briefing:
            from liaison.desk.briefing import brief  # noqa: PLC0415 - loaded on the record's thread

            return brief(desk, client, meeting_id=meeting or None)

        self.place.work.run(self, compose, self._show, latest="briefing")

    def _show(self, briefing: Briefing) -> None:
        self._briefing = briefing
        offset = self.area.verticalScrollBar().value()
        if self.sheet is not None:
            self.area.body.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = BriefingSheet(briefing, self.place.zone)
        self.sheet.setMaximumWidth(_WIDTH)
        self.sheet.sourced.connect(lambda mark, records: open_sources(self.place, mark, records))
        self.area.body.insertWidget(2, self.sheet)
        self.area.verticalScrollBar().setValue(offset)
        self.headline_changed.emit()
        self.ready.emit()
