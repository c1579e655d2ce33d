"""A framed dialog is as large as what it says, and never larger than the screen."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.theme import Mode, Role, apply_theme, theme_for
from liaison.ui.widgets import Button, FramedDialog, Label


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    """Text at twice its size, as long as the test runs."""
    apply_theme(qapp, theme_for(Mode.LIGHT), 2.0)
    yield
    apply_theme(qapp, theme_for(Mode.LIGHT), 1.0)


def _with_fields(parent: QWidget, number: int) -> tuple[FramedDialog, list[QLineEdit]]:
    dialog = FramedDialog("Change the feed", "A file that others subscribe to.", "Keep it", parent, width=560)
    fields = [QLineEdit() for _ in range(number)]
    for field in fields:
        field.setFixedHeight(64)
        dialog.body.addWidget(field)
    return dialog, fields


def _shown(qtbot: QtBot, dialog: FramedDialog) -> QScrollArea:
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    return area


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    small = QWidget()
    qtbot.addWidget(small)
    small.resize(600, 400)
    return small


@pytest.mark.usefixtures("large_text")
def test_more_than_the_screen_holds_is_scrolled_and_the_buttons_stay_in_sight(qtbot: QtBot, window: QWidget) -> None:
    dialog, fields = _with_fields(window, 20)
    area = _shown(qtbot, dialog)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.width() <= dialog.screen().availableGeometry().width()
    assert area.verticalScrollBar().maximum() > 0
    for button in (dialog.keep_button, dialog.do_button):
        assert dialog.rect().contains(button.geometry())
    for above, below in pairwise(fields):
        assert above.geometry().bottom() < below.geometry().top()


def test_a_few_fields_are_all_seen_without_scrolling(qtbot: QtBot, window: QWidget) -> None:
    dialog, fields = _with_fields(window, 5)
    area = _shown(qtbot, dialog)
    assert area.verticalScrollBar().maximum() == 0
    assert all(field.height() == 64 for field in fields)


def test_a_dialog_grows_with_what_is_added_and_with_what_is_in_the_way(qtbot: QtBot, window: QWidget) -> None:
    dialog, _fields = _with_fields(window, 1)
    area = _shown(qtbot, dialog)
    before = dialog.height()
    said = Label("One sentence after the other. " * 12, Role.BODY)
    said.setWordWrap(True)
    dialog.body.addWidget(said)
    dialog.say_problem("There is no such folder.")
    qtbot.waitUntil(lambda: dialog.height() > before + said.heightForWidth(said.width()) // 2)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


@pytest.mark.usefixtures("large_text")
def test_buttons_that_are_too_wide_together_stand_below_each_other(qtbot: QtBot, window: QWidget) -> None:
    dialog, _fields = _with_fields(window, 1)
    more = [Button("Take what the calendar of the others says about it"), Button("Look at the next one of them first")]
    for button in more:
        dialog.buttons.addWidget(button)
    _shown(qtbot, dialog)
    shown = [dialog.keep_button, dialog.do_button, *more]
    assert all(button.width() >= button.sizeHint().width() for button in shown)
    assert len({button.geometry().top() for button in shown}) == len(shown)


def test_the_focus_on_a_radio_button_is_seen(qtbot: QtBot, window: QWidget) -> None:
    from liaison.ui.calendar.asking import ReachDialog

    dialog = ReachDialog("Weekly call", "Fri 27 Nov, 09:30", window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitExposed(dialog)
    first, second = dialog.group.button(0), dialog.group.button(1)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    with_focus = first.grab().toImage()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(second.hasFocus)
    without = first.grab().toImage()
    edge = with_focus.width() // 2
    assert with_focus.pixelColor(edge, 0) != without.pixelColor(edge, 0)
