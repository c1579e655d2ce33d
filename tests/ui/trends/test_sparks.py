"""Lines in small: in the rail, on Today, in the list of clients."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.model.values import Changes
from liaison.ui.clients.page import ClientsPage
from liaison.ui.shell import MainWindow
from liaison.ui.shell.rail import RailItem
from liaison.ui.today.page import TodayPage
from liaison.ui.trends.relationship import Relation, load_relation
from liaison.ui.widgets import Spark, SparkPoint, own_scale, paint_spark

RISING = tuple(SparkPoint(place / 4, 4.0 + place, 3.5 + place, 4.5 + place, is_unknown=False) for place in range(5))


def painted(spark: Spark) -> QImage:
    image = QImage(80, 40, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_spark(painter, QRectF(0, 0, 80, 40), spark, own_scale(spark, has_band=True))
    painter.end()
    return image


def is_drawn(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).alpha() > 100


def test_a_rising_line_ends_higher_than_it_began_and_has_a_dot_there(qtbot: QtBot) -> None:
    image = painted(Spark(RISING, colour="rapport"))
    lowest = max(y for y in range(40) if is_drawn(image, 3, y))
    at_end = [y for y in range(40) if is_drawn(image, 77, y)]
    assert max(at_end) < lowest
    assert len(at_end) > 2


def test_what_is_unknown_is_broken_and_ends_without_a_dot(qtbot: QtBot) -> None:
    flat = tuple(SparkPoint(place / 4, 5.0, 3.0, 7.0, is_unknown=True) for place in range(5))
    image = painted(Spark(flat))
    row = [is_drawn(image, x, 20) or is_drawn(image, x, 19) for x in range(4, 76)]
    assert any(row)
    assert not all(row)


def test_what_was_seen_today_for_the_first_time_is_a_dot_at_the_end(qtbot: QtBot) -> None:
    image = painted(Spark(RISING[-1:], colour="rapport"))
    assert any(is_drawn(image, 77, y) for y in range(40))
    assert not any(is_drawn(image, x, y) for x in range(60) for y in range(40))


def test_the_overview_draws_a_line_from_its_first_note_and_says_how_it_went(window: MainWindow) -> None:
    found: list[Relation] = []

    def op(desk: Desk) -> str:
        client = add_record(desk, "client", {"name": "Mills", "since_on": "2025-03-03"}).record_id
        call = {"interaction_kind": "call", "about_us": "about us", "text": "So"}
        for week in range(33):
            happened = {"happened_at": f"{date(2026, 4, 7) + timedelta(weeks=week)} 10:00"}
            mood = {"mood": "good" if week < 14 else "tense"}
            add_record(desk, "interaction", call | happened | mood, client)
        return client

    clients: list[str] = []
    window.place.work.run(window, op, clients.append)
    load_relation(window.place, window, clients[0], lambda one: found.append(one) if one else None, lambda: True)
    rapport = found[0].rows[0]
    begun = 1 - (date(2026, 11, 24) - date(2026, 4, 7)).days / (7 * 52)
    assert rapport.label == "Rapport"
    assert rapport.spark.points[0].x == pytest.approx(begun)
    assert rapport.spark.dots[-1][0] == pytest.approx(begun)
    assert rapport.spark.points[-1].x == pytest.approx(1.0)
    assert rapport.way == "weak, down on the year"
    assert rapport.words == "Rapport weak, down on the year"


def test_pinned_clients_have_their_line_in_the_rail(window: MainWindow) -> None:
    rail = window.frame.rail
    assert rail.pinned
    for client_id in rail.pinned:
        item: RailItem = rail.item(f"client:{client_id}")
        (spark,) = item.sparks
        assert len(spark.points) == 53


def test_a_note_moves_the_line_in_the_rail_after_the_page_was_read(window: MainWindow, qtbot: QtBot) -> None:
    client_id = window.frame.rail.pinned[0]
    before = window.frame.rail.item(f"client:{client_id}").sparks
    call = {"text": "Shouted", "mood": "strained", "about_us": "about us", "happened_at": "2026-11-24T09:00"}

    def op(desk: Desk) -> Changes:
        return add_record(desk, "call", call, client_id).changes

    window.place.work.command(window, op)
    assert window.frame.rail.item(f"client:{client_id}").sparks == before
    qtbot.waitUntil(lambda: window.frame.rail.item(f"client:{client_id}").sparks != before)
    after = window.frame.rail.item(f"client:{client_id}").sparks
    assert after[0].points[-1].score < before[0].points[-1].score


def test_whoever_needs_attention_has_rapport_and_the_cosy_one_delivery_too(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.place.navigator.go("today")
    page = window.frame.page
    assert isinstance(page, TodayPage)
    items = {item.need.client: item for item in page.needs.needs.items}
    qtbot.waitUntil(lambda: all(item.box is not None for item in items.values()))
    boxes = {name: item.box for name, item in items.items()}
    tallgrass, pell = boxes["Tallgrass Foods"], boxes["Pell Logistics"]
    assert tallgrass is not None
    assert pell is not None
    assert [spark.colour for spark in tallgrass.sparks] == ["delivery", "rapport"]
    assert [spark.colour for spark in pell.sparks] == ["rapport"]
    assert pell.accessibleName().startswith("Pell Logistics: Rapport weak")
    assert tallgrass.accessibleName() == "Tallgrass Foods: Delivery weak slipping, Rapport strong steady"
    tallgrass.setFocus()
    QTest.keyClick(tallgrass, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("trends", {"client": items["Tallgrass Foods"].need.client_id})


def test_clients_in_view_have_their_line_in_the_list(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.place.navigator.go("clients")
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    qtbot.waitUntil(lambda: len(page.table.sparks) == 8)
    assert all(page.table.sparks.values())
    rows = page.table.rows
    said = [rows.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount())]
    assert any(one.startswith("Pell Logistics") and "Rapport weak" in one for one in said)


@pytest.mark.slow
def test_the_small_lines_load_neither_numbers_nor_plots(sample_desk: Desk) -> None:
    script = (
        "import sys; import liaison.ui.today.page, liaison.ui.shell.window, liaison.ui.trends.sparks;"
        "sys.exit(bool({'numpy', 'pyqtgraph', 'sqlalchemy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
