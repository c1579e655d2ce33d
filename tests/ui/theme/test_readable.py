"""What Qt's own controls write can be read in every theme, and the one with the focus is told from the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.ui import theme
from liaison.ui.widgets import Button, ComboBox, Link, SegmentedControl, SideCheck, TabRow

FIELDS: list[type[QLineEdit | QPlainTextEdit | QTextEdit]] = [QLineEdit, QPlainTextEdit, QTextEdit]
CONTROLS: list[Callable[[], QWidget]] = [
    lambda: Button("Keep"),
    lambda: Button("Keep", primary=True),
    lambda: Button("Keep", quiet=True),
    lambda: Link("Keep"),
    lambda: SideCheck("Keep", "ink-2"),
    lambda: SegmentedControl([("a", "One"), ("b", "Two")], "Which"),
    QLineEdit,
    QPlainTextEdit,
    lambda: QRadioButton("Keep"),
    ComboBox,
    lambda: TabRow([("a", "One"), ("b", "Two")], "Parts"),
]


@pytest.fixture(params=theme.THEME_NAMES, autouse=True)
def _themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme.apply_theme(qapp, theme.load_theme(request.param))
    yield
    theme.apply_theme(qapp, theme.load_theme("light"))


def strongest(image: QImage, ground: QColor, inset: int = 0) -> float:
    """The contrast of what stands out most from its ground."""
    seen = {
        image.pixelColor(x, y).rgb()
        for x in range(inset, image.width() - inset)
        for y in range(inset, image.height() - inset)
    }
    return max(theme.contrast(QColor.fromRgb(one), ground) for one in seen)


@pytest.mark.parametrize("kind", FIELDS)
@pytest.mark.parametrize("is_bare", [False, True])
def test_what_is_proposed_in_a_field_can_be_read(
    qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit | QTextEdit], *, is_bare: bool
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.setProperty("bare", is_bare)
    field.setPlaceholderText("in two weeks")
    field.ensurePolished()
    words = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert words.alpha() == 255
    assert theme.contrast(words, theme.token("canvas" if is_bare else "surface")) >= 4.5


@pytest.mark.parametrize("make", [lambda: Button("Keep"), lambda: Button("Keep", primary=True), QLineEdit])
def test_what_cannot_be_used_now_can_be_read(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    control = make()
    qtbot.addWidget(control)
    if isinstance(control, QLineEdit):
        control.setText("Keep")
    control.setEnabled(False)
    control.resize(160, 32)
    control.show()
    image = control.grab().toImage()
    assert strongest(image, image.pixelColor(6, 6), 5) >= 4.4  # letters are drawn soft


def test_what_cannot_be_chosen_in_a_menu_can_be_read(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Merge").setEnabled(False)
    menu.ensurePolished()
    image = menu.grab().toImage()
    assert strongest(image, theme.token("surface"), 6) >= 4.4


@pytest.mark.parametrize("make", CONTROLS)
def test_the_control_with_the_focus_is_told_from_the_others(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    host = QWidget()
    host.setAutoFillBackground(True)
    qtbot.addWidget(host)
    host.resize(260, 80)
    control = make()
    control.setParent(host)
    control.setGeometry(20, 20, 200, 40)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    target = control.findChildren(QAbstractButton)[0] if isinstance(control, (SegmentedControl, TabRow)) else control
    target.clearFocus()
    without = host.grab().toImage()
    target.setFocus(Qt.FocusReason.TabFocusReason)
    with_focus = host.grab().toImage()
    changed = [
        theme.contrast(with_focus.pixelColor(x, y), without.pixelColor(x, y))
        for x in range(host.width())
        for y in range(host.height())
        if with_focus.pixel(x, y) != without.pixel(x, y)
    ]
    assert sum(one >= 3 for one in changed) >= 40
