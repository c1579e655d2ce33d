"""You and your agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from liaison.model.words import tr
from liaison.ui.page import Workplace

from .parts import Section, field_width

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.setting_up import Introduction
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes


class YouSection(Section):
    """Names, kept when the field is left or Enter is pressed."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self._kept = ("", "")
        self.name, self.agency = QLineEdit(), QLineEdit()
        for field in (self.name, self.agency):
            field_width(field)
            field.editingFinished.connect(self._keep)
        self.add_row("name", tr("Your name"), tr("Stands in the history of changes."), self.name)
        self.add_row("agency", tr("Your agency"), tr("Stands in what you write for clients."), self.agency)

    def load(self) -> None:
        """Read the names; what is being typed stays."""

        def op(desk: Desk) -> Introduction:
            from liaison.desk.setting_up import introduction  # noqa: PLC0415 - loaded on the record's thread

            return introduction(desk)

        self.place.work.run(self, op, self._show, latest="names")

    def _show(self, names: Introduction) -> None:
        self._kept = (names.name, names.agency)
        for field, text in zip((self.name, self.agency), self._kept, strict=True):
            if not field.isModified():
                field.setText(text)

    def _keep(self) -> None:
        typed = (self.name.text().strip(), self.agency.text().strip())
        wanted = [new if new != old and new else None for new, old in zip(typed, self._kept, strict=True)]
        self.name.setModified(False)
        self.agency.setModified(False)
        if not any(wanted):
            self.name.setText(self._kept[0])
            self.agency.setText(self._kept[1])
            return
        self._kept = typed
        name, agency = wanted

        def op(desk: Desk) -> Changes:
            from liaison.desk.setting_up import introduce  # noqa: PLC0415 - loaded on the record's thread

            return introduce(desk, name=name, agency=agency)

        def failed(error: LiaisonError) -> None:
            self.show_problem(error)
            self.load()

        self.place.work.command(self, op, None, failed)
