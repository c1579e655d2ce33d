"""What is not known of a young client: the window leads to adding it, paper and files only state it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.exchange.documents import as_html, as_markdown
from liaison.exchange.documents.briefing_text import as_text
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.briefing.view_model import SheetRow
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.log import LogDialog
from liaison.ui.printing.sides import sides_of
from liaison.ui.shell import MainWindow


@pytest.fixture
def young(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> Iterator[BriefingPage]:
    """The sheet of a client of whom nothing but the name is known."""
    (made,) = add_record(sample_desk, "client", {"name": "Harrow Mills"}).changes.ids("client")
    window.resize(1440, 900)
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("briefing", client=made)
    shown = window.frame.page
    assert isinstance(shown, BriefingPage)
    yield shown
    window.hide()


def gaps(page: BriefingPage) -> list[SheetRow]:
    return [row for row in page.sheet.list.rows_shown() if row.is_gap]


def dialogs(window: MainWindow) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_no_line_of_the_window_shows_a_command(young: BriefingPage) -> None:
    rows = gaps(young)
    assert len(rows) >= 6
    assert not [row for row in young.sheet.list.rows_shown() if "liaison" in f"{row.text}{row.second}{row.end}"]
    ends = {row.text: row.end for row in rows}
    assert ends["No call, meeting or visit recorded yet"] == "Log it"
    assert ends["No stakes recorded"] == "Add it"


def test_each_leads_to_what_fills_it(young: BriefingPage, window: MainWindow) -> None:
    for row in gaps(young):
        young.follow(row)
        (dialog,) = dialogs(window)
        assert isinstance(dialog, LogDialog if row.end == "Log it" else RecordDialog), row.text
        dialog.reject()


def test_nothing_that_is_handed_on_names_a_command(young: BriefingPage) -> None:
    assert young.view is not None
    drawn = young.view.briefing
    assert "liaison note" in as_text(drawn), "the command line says it"
    handed_on = drawn.without_commands()
    for text in (as_text(handed_on), as_html(handed_on), as_markdown(handed_on)):
        assert "No stakes recorded" in text
        assert "liaison " not in text
    young.output.briefing = drawn
    young.output.copy()
    (side,) = sides_of([drawn])
    assert {row.end for row in side.rows if row.is_gap} == {""}
