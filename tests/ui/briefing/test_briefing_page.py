"""The briefing's sheet: every statement of the composed sheet is on it, whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.desk.today import today_view
from liaison.model.briefing import Run
from liaison.ui.briefing.lines import Statement, broken
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.shell import MainWindow


def test_it_shows_every_statement_with_its_source(window: MainWindow, sample_desk: Desk) -> None:
    call = today_view(sample_desk).calls[0]
    window.place.navigator.go("briefing", client=call.client_id, meeting=call.meeting_id)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    assert page.sheet is not None
    assert window.windowTitle() == "Harbor & Finch, monthly check-in – Liaison"
    assert page.meta().startswith("10:00–10:45 on Teams")
    sheet = brief(sample_desk, call.client_id, meeting_id=call.meeting_id)
    said = {statement.accessibleName() for statement in page.sheet.findChildren(Statement)}
    written = {label.text() for label in page.sheet.findChildren(QLabel)}
    written |= {mark.text() for mark in page.sheet.marks}
    for section in sheet.sections:
        assert section.label in written
        for line in section.lines:
            assert line.text in said
            assert not line.mark or line.mark in written or line.side is not None


def test_a_statement_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    statement = Statement((Run("Easy praise, no candid note "), Run("since 14 July", is_strong=True)))
    qtbot.addWidget(statement)
    assert statement.heightForWidth(2000) == 22
    assert statement.heightForWidth(120) >= 44


def test_markup_is_only_letters(qtbot: QtBot) -> None:
    lines = broken((Run("<b>Bold & co</b>", is_strong=True),), 2000, 22, Qt.LayoutDirection.LeftToRight)
    assert lines.layout.text() == "<b>Bold & co</b>"
    assert lines.height == 22


def test_a_change_elsewhere_is_shown_where_one_was(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    call = today_view(sample_desk).calls[0]
    window.resize(1100, 560)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("briefing", client=call.client_id, meeting=call.meeting_id)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    old = page.sheet
    page.refresh()
    assert page.sheet is not old
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    assert bar.value() == 80


def test_every_statement_opens_the_records_it_rests_on(window: MainWindow, sample_desk: Desk) -> None:
    call = today_view(sample_desk).calls[0]
    window.show()
    window.place.navigator.go("briefing", client=call.client_id, meeting=call.meeting_id)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    assert page.sheet is not None
    lines = [
        line
        for section in brief(sample_desk, call.client_id, meeting_id=call.meeting_id).sections
        for line in section.lines
    ]
    followed = {mark.sources for mark in page.sheet.marks}
    assert {line.sources for line in lines if line.sources} <= followed
    several = next(mark for mark in page.sheet.marks if mark.text() == "11 notes")
    several.click()
    menu = next(one for one in several.findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == len(several.sources)
    assert all(action.text().startswith("Feedback: ") for action in menu.actions())
    menu.close()
    single = next(mark for mark in page.sheet.marks if mark.text() == "17 Nov idea")
    single.setFocus()
    QTest.keyClick(single, Qt.Key.Key_Space)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == (
        "client",
        {"id": call.client_id, "tab": "registers", "record": single.sources[0].id},
    )
