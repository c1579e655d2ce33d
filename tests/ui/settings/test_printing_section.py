"""The size of paper is chosen in the settings and kept with the window."""

from __future__ import annotations

from liaison.ui.briefing.output import PAPER, paper_of
from liaison.ui.printing import Paper
from liaison.ui.settings.page import SettingsPage
from liaison.ui.settings.printing import PrintingSection
from liaison.ui.shell import MainWindow


def test_the_paper_that_is_chosen_is_kept(window: MainWindow) -> None:
    window.place.commands.run("settings_paper")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    (section,) = page.findChildren(PrintingSection)
    for name, wanted in (("letter", Paper.LETTER), ("a4", Paper.A4)):
        section.paper.setCurrentIndex(section.paper.findData(name))
        section.paper.activated.emit(section.paper.currentIndex())
        assert paper_of(window.place) is wanted
    section.paper.setCurrentIndex(0)
    section.paper.activated.emit(0)
    assert window.place.state.get(PAPER) == ""
