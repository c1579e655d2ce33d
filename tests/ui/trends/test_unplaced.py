"""Clients of whom nothing is known have no place in the picture, and are listed as unknown."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.model.values import Changes
from liaison.ui.shell import MainWindow
from liaison.ui.trends.page import TrendsPage

from .conftest import chart_of


def add_mills(page: TrendsPage, window: MainWindow) -> str:
    made: list[str] = []

    def op(desk: Desk) -> Changes:
        added = add_record(desk, "client", {"name": "Harrow Mills"})
        made.append(added.record_id)
        return added.changes

    window.place.work.command(window, op)
    return made[0]


def test_a_client_without_a_note_is_not_drawn_in_the_middle_but_listed(
    page: TrendsPage, window: MainWindow, qtbot: QtBot
) -> None:
    before = len(chart_of(page).drawn.spots)
    assert chart_of(page).drawn.unplaced == 0
    mills = add_mills(page, window)
    qtbot.waitUntil(lambda: chart_of(page).drawn.unplaced == 1)
    picture = chart_of(page).drawn
    assert (len(picture.spots), picture.unplaced) == (before, 1)
    assert mills not in picture.by_key
    (row,) = [one for one in page.picture.table.rows_now() if one.id == mills]
    assert row.delivery.is_unknown
    assert row.words.startswith("Harrow Mills: Unknown. Delivery unknown, rapport unknown.")
    page.choose(mills)
    assert chart_of(page).accessibleDescription() == ""


def test_with_its_first_note_it_has_a_place(page: TrendsPage, window: MainWindow, qtbot: QtBot) -> None:
    mills = add_mills(page, window)
    call = {"text": "Talked", "mood": "good", "about_us": "about us", "happened_at": "2026-11-24T09:00"}
    window.place.work.command(window, lambda desk: add_record(desk, "call", call, mills).changes)
    qtbot.waitUntil(lambda: mills in chart_of(page).drawn.by_key)
    assert chart_of(page).drawn.unplaced == 0
