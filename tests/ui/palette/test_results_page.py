"""The page of search results: reached from the palette, narrowed, opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.ui.palette.overlay import Palette
from liaison.ui.palette.results_list import ResultRow
from liaison.ui.palette.results_page import SearchPage
from liaison.ui.shell import MainWindow


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SearchPage:
    window.show()
    qtbot.waitExposed(window)
    window.use_tool("search")
    palette = window.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field.edit, "timetable")
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Up)
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)
    page = window.frame.page
    assert isinstance(page, SearchPage)
    return page


def rows(page: SearchPage) -> list[ResultRow]:
    found = [page.list.rows.data(page.list.rows.index(at)) for at in range(len(page.list))]
    return [row for row in found if isinstance(row, ResultRow)]


def test_all_results_are_reached_from_the_palette(page: SearchPage) -> None:
    assert page.edit.text() == "timetable"
    assert page.edit.hasFocus()
    assert any(row.kind == "commitment" and row.mark == "theirs" for row in rows(page))
    assert page.subtitle() == "1 result"


def test_the_second_line_says_what_it_is_before_the_words_around(page: SearchPage, window: MainWindow) -> None:
    window.place.navigator.go("search", query="report")
    second = {row.key: "".join(piece for piece, _mark in row.second) for row in rows(page)}
    begins = {words.partition(" · ")[0] for words in second.values()}
    assert {"Call", "Idea", "Commitment, they owe"} & begins
    assert not {"interaction", "entry", "promise"} & begins
    quoting = next(row for row in rows(page) if "Candid" in "".join(piece for piece, _mark in row.title))
    assert second[quoting.key].startswith("Call · ")
    assert "explained more than they decided" in second[quoting.key]
    assert "Call" in quoting.words


def test_kinds_and_clients_narrow_it_and_the_place_remembers(page: SearchPage, window: MainWindow) -> None:
    every = len(rows(page))
    page.which.choose("commitments")
    page.which.chosen.emit("commitments")
    assert {row.kind for row in rows(page)} <= {"commitment", "slip"}
    assert 0 < len(rows(page)) <= every
    here = window.place.navigator.here
    assert here is not None
    assert here.args == {"query": "timetable", "which": "commitments"}


def test_typing_searches_after_a_pause_and_nothing_found_says_so(page: SearchPage, qtbot: QtBot) -> None:
    page.edit.clear()
    with qtbot.waitSignal(page.ready):
        QTest.keyClicks(page.edit, "zzqq")
    assert rows(page) == []
    assert page.nothing.isVisible()
    assert page.nothing.sentence.text() == "Nothing has these words."
    assert page.nothing.link is not None
    assert page.nothing.link.text() == "Type other words"
    page.nothing.link.click()
    assert page.edit.hasFocus()
    assert page.edit.selectedText() == "zzqq"


def test_nothing_among_these_leads_to_a_search_of_everything(page: SearchPage, window: MainWindow) -> None:
    window.place.navigator.go("search", query="timetable", which="names", span="month")
    assert rows(page) == []
    assert page.nothing.link is not None
    assert page.nothing.link.text() == "Search everything"
    page.nothing.link.click()
    assert [row.kind for row in rows(page)] == ["commitment"]
    here = window.place.navigator.here
    assert here is not None
    assert here.args == {"query": "timetable"}


def test_before_a_word_is_typed_no_link_leads_out(page: SearchPage, window: MainWindow) -> None:
    window.place.navigator.go("search")
    assert page.nothing.isVisible()
    assert page.nothing.link is not None
    assert not page.nothing.link.isVisible()


def test_enter_goes_to_the_list_and_opens_a_result(page: SearchPage, window: MainWindow) -> None:
    window.place.navigator.go("search", query="tallgrass", which="names")
    assert any(row.kind == "client" for row in rows(page))
    page.which.chosen.emit("names")
    QTest.keyClick(page.edit, Qt.Key.Key_Return)
    assert page.list.hasFocus()
    page.list.choose(next(row.key for row in rows(page) if row.kind == "client"))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "client"
