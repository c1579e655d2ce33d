"""The registers of all clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.clients.sections import SectionSwitch
from liaison.ui.page import Page, Workplace
from liaison.ui.widgets import PAGE_MARGIN

from .body import RegistersBody
from .tab import KINDS


class RegistersPage(Page):
    """What is kept in registers across clients. A place may say the ``register`` and one ``record``."""

    kinds: ClassVar[frozenset[str]] = KINDS

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.switch = SectionSwitch(place, "registers")
        self.body = RegistersBody(place, None)
        self.body.shown.connect(self.ready)
        self.body.went_to.connect(lambda key: place.navigator.settle(register=key))
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(16)
        row = QHBoxLayout()
        row.addWidget(self.switch)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.body, 1)

    def name(self) -> str:
        """The registers."""
        return tr("Registers")

    def rail_entry(self) -> str:
        """They stand beside the clients."""
        return "clients"

    def first_focus(self) -> QWidget | None:
        """The lines."""
        return self.body.lines

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show a register, and one line of it where it is named."""
        is_other = self.body.show_register(args.get("register", ""))
        if args.get("record"):
            self.body.show_record(args["record"])
        elif not is_other:
            self.refresh()

    def refresh(self) -> None:
        """Read the lines again."""
        self.body.refresh()
