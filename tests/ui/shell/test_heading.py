"""A long name heads its page over two lines rather than being cut."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.ui.shell.top_bar import TopBar
from liaison.ui.theme import apply_theme, load_theme

LONG = "The Royal and Ancient Society for the Preservation of Harbour Lights & Buoys Ltd"


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1240), (1.0, 824), (1.5, 1240), (2.0, 1240)])
def test_a_name_of_eighty_letters_is_whole_over_two_lines(
    qapp: QApplication, qtbot: QtBot, scale: float, width: int
) -> None:
    assert len(LONG) == 80
    apply_theme(qapp, load_theme("light"), scale)
    try:
        bar = TopBar()
        qtbot.addWidget(bar)
        bar.resize(width, 100)
        bar.show_headline(LONG, "", "Client since March 2022")
        bar.show()
        metrics = QFontMetrics(bar.title.font())
        lines = bar.title.lines()
        assert " ".join(lines) == LONG
        assert len(lines) <= 2
        assert all(metrics.horizontalAdvance(line) <= bar.title.width() for line in lines)
        assert bar.title.toolTip() == ""
        assert bar.title.height() >= bar.title.minimumHeight() >= len(lines) * bar.title.font().pixelSize()
        assert bar._meta.geometry().bottom() < bar.height()
        assert bar.title.mapTo(bar, bar.title.rect().bottomLeft()).y() < bar._meta.y()
    finally:
        apply_theme(qapp, load_theme("light"))


def test_what_does_not_fit_over_two_lines_is_cut_and_told_by_the_tooltip(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, load_theme("light"))
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.resize(500, 100)
    bar.show_headline(LONG * 3, "", "")
    bar.show()
    assert len(bar.title.lines()) == 2
    assert "Harbour Lights &amp; Buoys Ltd" in bar.title.toolTip()
