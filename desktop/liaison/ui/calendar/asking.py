"""How much of a series is moved, edited or taken out: asked before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from liaison.model.words import short_day, tr
from liaison.ui.theme import Role, font
from liaison.ui.widgets import FramedDialog

_THIS: Final = ("this", "This one")
_ALL: Final = ("all", "All of them")
_REACHES: Final = (_THIS, ("following", "This and all that follow"), _ALL)


class _Asking(FramedDialog):
    """One of some reaches, the first one unless another is chosen. ``chosen`` carries which."""

    chosen = Signal(str)

    def __init__(
        self, heading: str, sentence: str, do: str, parent: QWidget, reaches: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(heading, sentence, do, parent, width=440)
        self._reaches = reaches
        self.group = QButtonGroup(self)
        for place, (_key, words) in enumerate(self._reaches):
            button = QRadioButton(words)
            button.setFont(font(Role.BODY))
            self.group.addButton(button, place)
            self.body.addWidget(button)
        self.group.button(0).setChecked(True)
        self.group.button(0).setFocus()

    def submit(self) -> None:
        """Tell what was chosen."""
        reach, _words = self._reaches[self.group.checkedId()]
        self.accept()
        self.chosen.emit(reach)


class ReachDialog(_Asking):
    """Where a meeting that repeats is moved: this one, this and all that follow, or all.

    Where no rule says the others without an end, ``until`` is the day up to which they go as single dates.
    """

    def __init__(
        self, title: str, where: str, parent: QWidget, *, is_stretched: bool = False, until: date | None = None
    ) -> None:
        sentence = tr("“{what}” repeats. Its new time: {when}.", what=title, when=where)
        reaches = [(key, tr(words)) for key, words in _REACHES]
        if until is not None:
            why = tr("No rule says all the others where they would go, and the series has no end.")
            sentence = tr("{sentence} {why}", sentence=sentence, why=why)
            day = short_day(until, date.min)
            following = tr("This and all that follow until {day}, as single dates", day=day)
            reaches = [(_THIS[0], tr(_THIS[1])), ("until", following)]
        heading = (
            tr("Change how long a meeting takes that repeats") if is_stretched else tr("Move a meeting that repeats")
        )
        super().__init__(heading, sentence, tr("Change") if is_stretched else tr("Move"), parent, reaches)


class TakeOutDialog(_Asking):
    """How much of a meeting that repeats is taken out; the whole series goes to the trash."""

    def __init__(self, title: str, where: str, parent: QWidget) -> None:
        sentence = tr("“{what}” repeats. The chosen date: {when}.", what=title, when=where)
        reaches = [(key, tr(words)) for key, words in _REACHES]
        super().__init__(tr("Take out a meeting that repeats"), sentence, tr("Take out"), parent, reaches)


class EditDialog(_Asking):
    """Whether one date of a meeting that repeats is edited, or what all of them have."""

    def __init__(self, title: str, where: str, parent: QWidget) -> None:
        sentence = tr("“{what}” repeats. The chosen date: {when}.", what=title, when=where)
        reaches = [(key, tr(words)) for key, words in (_THIS, _ALL)]
        super().__init__(tr("Edit a meeting that repeats"), sentence, tr("Edit"), parent, reaches)
