"""Asking whose briefing is exported, and in which form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, FramedDialog, Label, typed_choice

if TYPE_CHECKING:
    from liaison.desk.context import Desk

#: The ending of the file, and what the form is good for.
FORMS: Final = (
    ("html", "Web page, to print or to send (.html)"),
    ("md", "Markdown (.md)"),
    ("txt", "Plain text (.txt)"),
    ("json", "For another program (.json)"),
)


class BriefingDialog(FramedDialog):
    """The client, the one in view first, and the form; ``act`` gets the id and the ending."""

    def __init__(self, place: Workplace, act: Callable[[str, str], object], parent: QWidget) -> None:
        sentence = tr("The sheet before the next call. The file is not encrypted: anyone who has it can read it.")
        super().__init__(tr("Export a briefing"), sentence, tr("Choose a file…"), parent, width=480)
        self._place, self._act = place, act
        self.client, self.form = typed_choice(), ComboBox()
        for ending, words in FORMS:
            self.form.addItem(tr(words), ending)
        lines = QFormLayout()
        lines.setHorizontalSpacing(16)
        lines.setVerticalSpacing(8)
        for name, box in ((tr("Client"), self.client), (tr("Form"), self.form)):
            label = Label(name, Role.BODY, "ink-2")
            label.setBuddy(box)
            box.setAccessibleName(name)
            box.setFixedHeight(scaled(32))
            lines.addRow(label, box)
        self.body.addLayout(lines)
        self._load()
        self.client.setFocus()

    def _load(self) -> None:
        def op(desk: Desk) -> tuple[tuple[str, str], ...]:
            from liaison.desk.unfiled import clients_to_choose  # noqa: PLC0415 - loaded on the record's thread

            return clients_to_choose(desk)

        self._place.work.run(self, op, self._show, latest="clients")

    def _show(self, clients: tuple[tuple[str, str], ...]) -> None:
        for client_id, name in clients:
            self.client.addItem(name, client_id)
        here = self._place.navigator.here
        in_view = here.args.get("id" if here.page == "client" else "client", "") if here is not None else ""
        self.client.setCurrentIndex(self.client.findData(in_view) if in_view else -1)

    def submit(self) -> None:
        """Hand it over, once the client is one there is."""
        place = self.client.findText(self.client.currentText(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.say_problem(tr("Choose a client."))
            self.client.setFocus()
            return
        self.accept()
        self._act(str(self.client.itemData(place)), str(self.form.currentData()))
