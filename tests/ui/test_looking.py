"""One reading of all clients serves every page, and tells those that are to be seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.desk import looking as desk_looking
from liaison.desk.context import Desk
from liaison.desk.looking import Looked
from liaison.desk.steps import GivesWay
from liaison.ui import looking
from liaison.ui.looking import Looking, look_behind
from liaison.ui.shell import MainWindow


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether it might keep what it read, for every piece; five of them are all."""
    pieces: list[bool] = []

    def look(_desk: Desk, _gives_way: GivesWay, *, may_keep: bool) -> Looked:
        pieces.append(may_keep)
        left = -len(pieces) % 5
        return Looked(0, left, has_more=left > 0)

    monkeypatch.setattr(desk_looking, "look_at_all", look)
    monkeypatch.setattr(looking, "_EVERY_S", 0.0)
    return pieces


def shown(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_pages_share_one_reading_and_who_is_seen_is_told(window: MainWindow, asked: list[bool], qtbot: QtBot) -> None:
    first, second, hidden, told = shown(qtbot), shown(qtbot), QWidget(), list[str]()
    qtbot.addWidget(hidden)
    begin = look_behind(window.place, first, lambda: told.append("first"))
    again = look_behind(window.place, second, lambda: told.append("second"))
    look_behind(window.place, hidden, lambda: told.append("hidden"))
    assert len(window.place.work.findChildren(Looking)) == 1
    begin()
    again()
    assert asked == [], "what is being shown comes first"
    qtbot.waitUntil(lambda: len(asked) == 5)
    assert set(told) == {"first", "second"}
    assert told.count("first") == told.count("second") == 5


def test_nothing_is_kept_while_long_work_writes(window: MainWindow, asked: list[bool], qtbot: QtBot) -> None:
    begin = look_behind(window.place, shown(qtbot), lambda: None)
    long = window.place.work.long
    long.title, long.writes = "Importing", True
    begin()
    qtbot.waitUntil(lambda: len(asked) == 5)
    assert not any(asked)
    long.title, long.writes = "", False
    begin()
    qtbot.waitUntil(lambda: len(asked) == 10)
    assert all(asked[5:])


def test_a_page_that_asks_when_all_was_read_is_told_so(window: MainWindow, asked: list[bool], qtbot: QtBot) -> None:
    page, told = shown(qtbot), list[int]()
    begin = look_behind(window.place, page, lambda: told.append(len(asked)))
    asked += [True] * 4
    begin()
    qtbot.waitUntil(lambda: told == [5])
