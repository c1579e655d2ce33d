"""The title of a section and its quiet links, whatever room there is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.client.quiet import Section


def test_links_that_do_not_fit_beside_the_title_stand_below_it_with_all_their_words(qtbot: QtBot) -> None:
    section = Section("Why they hired us", on_canvas=True, inset=8)
    links = [section.add_link("Edit"), section.add_link("Write down what they said")]
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.addWidget(section)
    column.addStretch(1)
    around.resize(800, 300)
    around.show()

    def top(widget: QWidget) -> int:
        return widget.mapTo(section, widget.rect().topLeft()).y()

    def are_whole() -> bool:
        return all(link.width() >= link.sizeHint().width() for link in links)

    height = section.height()
    assert are_whole()
    assert top(links[0]) < top(section.title) + section.title.height()
    around.resize(section.title.sizeHint().width() + 120, 300)
    qtbot.waitUntil(lambda: section.height() > height)
    assert are_whole()
    assert top(links[0]) >= top(section.title) + section.title.height()
    around.resize(800, 300)
    qtbot.waitUntil(lambda: section.height() == height)
    assert are_whole()
