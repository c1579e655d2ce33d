"""How much of a series is moved: asked before it is done."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font
from liaison.ui.widgets import FramedDialog

_REACHES: Final = (("this", "This one"), ("following", "This and all that follow"), ("all", "All of them"))


class ReachDialog(FramedDialog):
    """This one, this and all that follow, or all. ``chosen`` carries which."""

    chosen = Signal(str)

    def __init__(self, title: str, where: str, parent: QWidget, *, is_stretched: bool = False) -> None:
        sentence = tr("“{what}” repeats. Its new time: {when}.", what=title, when=where)
        heading = (
            tr("Change how long a meeting takes that repeats") if is_stretched else tr("Move a meeting that repeats")
        )
        super().__init__(heading, sentence, tr("Change") if is_stretched else tr("Move"), parent, width=440)
        self.group = QButtonGroup(self)
        for place, (_key, words) in enumerate(_REACHES):
            button = QRadioButton(tr(words))
            button.setFont(font(Role.BODY))
            self.group.addButton(button, place)
            self.body.addWidget(button)
        self.group.button(0).setChecked(True)
        self.group.button(0).setFocus()

    def submit(self) -> None:
        """Tell what was chosen."""
        reach = _REACHES[self.group.checkedId()][0]
        self.accept()
        self.chosen.emit(reach)
