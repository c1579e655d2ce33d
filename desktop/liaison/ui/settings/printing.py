"""Printing: the size of the paper that sheets are drawn for."""

from __future__ import annotations

from typing import Final

from liaison.model.words import tr
from liaison.ui.briefing.output import PAPER
from liaison.ui.page import Workplace

from .parts import Section, choice

_USUAL: Final = "usual"


class PrintingSection(Section):
    """What is chosen here is in force with the next sheet that is drawn."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        papers = [(_USUAL, tr("As usual here")), ("a4", "A4"), ("letter", "Letter")]
        self.paper = choice(papers, place.state.get(PAPER) or _USUAL)
        sentence = tr("For briefings that are printed or saved as PDF. A sheet is always one side.")
        self.add_row("paper", tr("Paper"), sentence, self.paper)
        self.paper.activated.connect(self._keep)

    def _keep(self) -> None:
        chosen = str(self.paper.currentData())
        self.place.state.put(PAPER, "" if chosen == _USUAL else chosen)
