"""The registers of one client, as a tab of its page."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.ui.client.tab import ClientTab
from liaison.ui.page import Workplace
from liaison.ui.widgets import PAGE_MARGIN

from .body import RegistersBody

#: Every kind of record the registers show.
KINDS = frozenset(
    {
        *("entry", "goal", "goal_reading", "stake", "stake_felt", "engagement", "milestone", "commitment"),
        *("busy_period", "review", "reset", "contact_change", "off_boarding", "post_mortem", "stay_or_part", "finding"),
        *("client", "person"),
    }
)


class RegistersTab(ClientTab):
    """What is kept of the client in registers."""

    kinds: ClassVar[frozenset[str]] = KINDS

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self.body = RegistersBody(place, client_id)
        self.body.shown.connect(self.ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.addWidget(self.body)

    def refresh(self) -> None:
        """Read the lines again."""
        self.body.refresh()

    def show_record(self, record_id: str) -> None:
        """Choose one line, in whichever register keeps it."""
        self.body.show_record(record_id)

    def first_focus(self) -> QWidget | None:
        """The lines."""
        return self.body.lines
