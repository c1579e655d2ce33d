"""Whose lines stand beside the picture: who was chosen, among the clients there are on the day that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext

import pytest
from pytestqt.qtbot import QtBot

from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from liaison.ui.shell import MainWindow
from liaison.ui.trends.page import TrendsPage
from support.records import empty_engine
from support.sample_reading import NOW

from .conftest import chart_of, shown_client


@pytest.fixture
def bare_window(closed_window: MainWindow) -> Iterator[MainWindow]:
    """The window over a record without clients."""
    with empty_engine() as engine:
        desk = set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London")
        closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
        closed_window.open_desk()
        yield closed_window


def test_a_filter_narrows_the_lines_too(page: TrendsPage, qtbot: QtBot) -> None:
    page.choose(next(one.dot.client_id for one in chart_of(page).drawn.spots if one.dot.client == "Pell Logistics"))
    qtbot.waitUntil(lambda: shown_client(page) == "Pell Logistics")
    box = page.controls.filter
    box.setCurrentIndex(box.findData("cosy"))
    qtbot.waitUntil(lambda: shown_client(page) == "Tallgrass Foods")
    assert chart_of(page).accessibleDescription().startswith("Tallgrass Foods")
    box.setCurrentIndex(box.findData("risk"))
    assert not page.side.all.isVisible()
    assert page.side.nobody.isVisible()
    box.setCurrentIndex(0)
    assert page.side.all.isVisible()
    qtbot.waitUntil(lambda: shown_client(page) == "Pell Logistics")


def test_a_client_of_whom_nothing_was_known_yet_gives_way_until_it_was(page: TrendsPage, qtbot: QtBot) -> None:
    page.choose(next(one.dot.client_id for one in chart_of(page).drawn.spots if one.dot.client == "Juniper Vale Books"))
    qtbot.waitUntil(lambda: shown_client(page) == "Juniper Vale Books")
    slider = page.controls.known.slider
    slider.setValue(slider.maximum() - 55)
    qtbot.waitUntil(lambda: page.subtitle().startswith("As known on 4 November 2025"))
    names = {spot.dot.client for spot in chart_of(page).drawn.spots}
    assert "Juniper Vale Books" not in names
    qtbot.waitUntil(lambda: shown_client(page) in names)
    assert page.picture.list.current_row().client == shown_client(page)
    slider.setValue(0)
    qtbot.waitUntil(lambda: page.picture.empty is not None)
    assert page.side.nobody.isVisible()
    assert page.picture.empty is not None
    page.picture.empty.followed.emit()
    qtbot.waitUntil(lambda: page.subtitle().startswith("Estimates on 24 November"))
    qtbot.waitUntil(lambda: shown_client(page) == "Juniper Vale Books")
    assert page.side.all.isVisible()


def test_who_is_asked_for_is_shown_whatever_clients_were_chosen(
    page: TrendsPage, window: MainWindow, qtbot: QtBot
) -> None:
    pell = next(one.dot.client_id for one in chart_of(page).drawn.spots if one.dot.client == "Pell Logistics")
    page.controls.filter.setCurrentIndex(page.controls.filter.findData("cosy"))
    window.place.navigator.go("trends", client=pell)
    qtbot.waitUntil(lambda: shown_client(page) == "Pell Logistics")
    qtbot.waitUntil(lambda: page.controls.filter.currentData() == "all")
    assert pell in chart_of(page).drawn.by_key
    oakline = next(one.key for one in chart_of(page).drawn.spots if one.dot.client == "Oakline Credit Union")
    window.place.navigator.go("trends", client=oakline)
    qtbot.waitUntil(lambda: chart_of(page).accessibleDescription().startswith("Oakline"))
    assert shown_client(page) == "Oakline Credit Union"
    assert page.picture.list.current_row().client == "Oakline Credit Union"


def test_without_clients_the_page_says_so_and_leads_to_the_first_one(bare_window: MainWindow, qtbot: QtBot) -> None:
    bare_window.show()
    qtbot.waitExposed(bare_window)
    bare_window.place.navigator.go("trends")
    page = bare_window.frame.page
    assert isinstance(page, TrendsPage)
    assert page.picture.empty is not None
    assert page.picture.empty.accessibleName() == "No clients yet. Add a client"
    assert page.side.nobody.isVisible()
