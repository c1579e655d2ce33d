"""Columns are as wide as their words, in English as drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from liaison.model.words import tr
from liaison.ui.clients.table import places
from liaison.ui.clients.view_model import STATUS_WORDS
from liaison.ui.language import use_language
from liaison.ui.people.delegates import people_columns
from liaison.ui.theme import Mode, Role, apply_theme, scaled, text_width, theme_for
from liaison.ui.widgets.columns import column_width, longest_days


@pytest.fixture
def _german(qapp: QApplication) -> Iterator[None]:
    use_language("de")
    yield
    use_language("en")


def test_a_column_is_as_drawn_where_its_words_fit(qapp: QApplication) -> None:
    assert column_width(84, ["27 Nov"]) == scaled(84)


def test_a_column_grows_with_its_words_but_not_beyond_what_is_allowed(qapp: QApplication) -> None:
    words = "a state in very many words of another language"
    assert column_width(80, [words]) >= text_width(Role.BODY, words)
    assert column_width(80, [words], most=120) == scaled(120)


@pytest.mark.usefixtures("_german")
def test_no_status_or_day_is_cut_in_the_table_of_clients() -> None:
    found = places(QRectF(0, 0, 1200, 36))
    assert found["status"].width() >= max(text_width(Role.BODY, tr(word)) for word in STATUS_WORDS.values())
    assert found["renewal"].width() >= max(text_width(Role.BODY, day) for day in longest_days())


@pytest.mark.usefixtures("_german")
def test_no_day_is_cut_in_the_list_of_people() -> None:
    found = people_columns(QRectF(0, 0, 1200, 36))
    assert found["seen"].width() >= max(text_width(Role.BODY, day) for day in longest_days())


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.usefixtures("_german")
def test_no_column_of_the_clients_lies_outside_the_list_whatever_the_letters(qapp: QApplication, scale: float) -> None:
    apply_theme(qapp, theme_for(Mode.LIGHT), scale)
    try:
        room = QRectF(20, 0, 1024 - scaled(200) - 104, 32)
        found = places(room)
        assert {"name", "late"} <= found.keys()
        assert max(place.right() for place in found.values()) <= room.right() + 0.01
    finally:
        apply_theme(qapp, theme_for(Mode.LIGHT))
