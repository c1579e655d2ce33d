"""The table of stakes: as drawn where everything fits, else each column by its need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from liaison.ui.client.overview.delegates import StakeDelegate
from liaison.ui.client.overview.view_model import StakeRow
from liaison.ui.theme import Role, text_width
from liaison.ui.widgets.columns import fair_widths

HEADS = ("What", "If it fails", "What it costs", "Who feels it")


def stake(what: str, fails: str, cost: str, felt: str) -> StakeRow:
    return StakeRow(id=what, what=what, if_it_fails=fails, cost=cost, felt_by=felt, words=what)


def widths(delegate: StakeDelegate, room: float) -> list[float]:
    places = delegate.columns(QRectF(0, 0, room, 30))
    assert places[-1].right() <= room + 0.01
    return [place.width() for place in places]


def test_it_is_as_drawn_where_everything_fits(qapp: QApplication) -> None:
    delegate = StakeDelegate()
    delegate.measure([stake("Gift guide, 1 Dec", "Misses the press week", "about $60,000", "Dana")], HEADS)
    assert widths(delegate, 672) == [172, 192, 172, 112]


def test_one_long_text_takes_room_that_the_others_do_not_need(qapp: QApplication) -> None:
    rows = [
        stake("Checkout", "Customers cannot pay and call the shop", "$4,200", "Eleanor, Priya"),
        stake("Gift guide", "Late", "about $60,000 of sales", "Dana"),
    ]
    delegate = StakeDelegate()
    delegate.measure(rows, HEADS)
    what, fails, cost, felt = widths(delegate, 672)
    assert what >= max(text_width(Role.STRONG, row.what) for row in rows)
    assert fails >= max(text_width(Role.BODY, row.if_it_fails) for row in rows)
    assert cost >= max(text_width(Role.BODY, row.cost) for row in rows)
    assert felt >= max(text_width(Role.BODY, row.felt_by) for row in rows)


@pytest.mark.parametrize("room", [672, 560, 500])
def test_heads_are_not_cut_by_short_columns_where_all_is_long(qapp: QApplication, room: float) -> None:
    heads = ("Was auf dem Spiel steht", "Wenn es scheitert", "Was es kostet", "Wen es trifft")
    delegate = StakeDelegate()
    delegate.measure([stake("A" * 60, "B" * 200, "12", "Leo")], heads)
    _what, _fails, cost, felt = widths(delegate, room)
    assert cost >= text_width(Role.SECONDARY, heads[2])
    assert felt >= text_width(Role.SECONDARY, heads[3])


def test_a_table_without_lines_is_as_drawn(qapp: QApplication) -> None:
    delegate = StakeDelegate()
    delegate.measure([], HEADS)
    assert widths(delegate, 672) == [172, 192, 172, 112]


def test_room_is_shared_so_that_little_wants_are_met_first() -> None:
    assert fair_widths(300, (50, 400, 100)) == [50, 150, 100]
    assert fair_widths(300, (50, 40, 90)) == [90, 80, 130]
    assert fair_widths(0, (50, 40)) == [0, 0]
