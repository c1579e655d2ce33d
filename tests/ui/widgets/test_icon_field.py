"""A field with an icon: as large as the text, where reading begins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.ui.theme import apply_theme, load_theme, token
from liaison.ui.widgets.icon_field import IconField


@pytest.fixture(autouse=True)
def _usual_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, load_theme("light"))


def icon_columns(qtbot: QtBot, direction: Qt.LayoutDirection) -> list[int]:
    """The columns of pixels in which the icon is seen."""
    field = IconField("plus")
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.resize(300, field.height())
    field.show()
    image, ground = field.grab().toImage(), token("surface").lightness()
    rows = range(6, field.height() - 6)
    return [x for x in range(6, 294) if any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in rows)]


@pytest.mark.parametrize(("scale", "least", "most"), [(1.0, 8, 16), (2.0, 18, 32)])
def test_the_icon_grows_with_the_text(qtbot: QtBot, qapp: QApplication, scale: float, least: int, most: int) -> None:
    apply_theme(qapp, load_theme("light"), scale)
    seen = icon_columns(qtbot, Qt.LayoutDirection.LeftToRight)
    assert least <= seen[-1] - seen[0] + 1 <= most
    assert seen[0] < 24


def test_the_icon_stands_where_reading_begins_and_text_keeps_clear_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    assert icon_columns(qtbot, Qt.LayoutDirection.RightToLeft)[0] > 300 - 32
    field = IconField("plus")
    qtbot.addWidget(field)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert (field.textMargins().left(), field.textMargins().right()) == (0, 21)
