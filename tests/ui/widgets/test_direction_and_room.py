"""Painted parts in a window that is read from right to left, and where there is little room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.shell.rail import RailItem
from liaison.ui.shell.top_bar import SearchField
from liaison.ui.theme import apply_theme, load_theme
from liaison.ui.widgets import Button, Columns, EmptyState, Label, Link, SectionHeader, SideCheck, plain


def inked(widget: QWidget) -> QRect:
    """The smallest rectangle around what is painted dark on light."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    dark = [
        (x, y)
        for y in range(3, image.height() - 3)
        for x in range(3, image.width() - 3)
        if image.pixelColor(x, y).lightness() < 140
    ]
    across, down = [x for x, _ in dark], [y for _, y in dark]
    return QRect(min(across), min(down), max(across) - min(across) + 1, max(down) - min(down) + 1)


def rail_item() -> QWidget:
    return RailItem("Today", "today")


PARTS: list[Callable[[], QWidget]] = [
    rail_item,
    SearchField,
    lambda: Button("Note", icon="plus"),
    lambda: SideCheck("Box", "ink-2"),
    lambda: Link("Ring Tom"),
    lambda: Label("Tom Adeyemi"),
]


@pytest.mark.parametrize("make", PARTS)
def test_painted_parts_are_mirrored_as_a_whole(qtbot: QtBot, qapp: QApplication, make: Callable[[], QWidget]) -> None:
    apply_theme(qapp, load_theme("light"))
    shown = []
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(direction)
            widget = make()
            qtbot.addWidget(widget)
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the outline of the focus would hide the rest
            widget.setFixedSize(300, 32)
            widget.show()
            shown.append(inked(widget))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    from_left, from_right = shown
    assert abs(from_left.left() - (300 - 1 - from_right.right())) <= 3
    assert abs(from_left.width() - from_right.width()) <= 3


def test_the_title_of_a_section_lies_in_its_upper_part(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    header = SectionHeader("Head", "Head")
    qtbot.addWidget(header)
    header.resize(400, header.height())
    header.show()
    assert header.height() == 28
    assert inked(header).bottom() < 18


def test_a_link_drops_below_a_sentence_that_needs_the_room(qtbot: QtBot) -> None:
    state = EmptyState("Nothing is promised to anybody this week.", "Write down a promise")
    qtbot.addWidget(state)
    state.resize(600, 40)
    state.show()
    row = state.layout()
    assert isinstance(row, QBoxLayout)
    assert row.direction() is QBoxLayout.Direction.LeftToRight
    assert not state.sentence.wordWrap()
    state.resize(200, 80)
    assert row.direction() is QBoxLayout.Direction.TopToBottom
    assert state.sentence.wordWrap()


def test_a_sentence_without_a_link_uses_the_whole_width(qtbot: QtBot) -> None:
    state = EmptyState("Nothing is promised to anybody this week.")
    qtbot.addWidget(state)
    state.resize(600, 40)
    state.show()
    assert state.sentence.width() == 600


def test_columns_stack_earlier_when_text_is_large(qtbot: QtBot, qapp: QApplication) -> None:
    try:
        apply_theme(qapp, load_theme("light"), 1.5)
        columns = Columns(QWidget(), QWidget(), side_width=328, gap=40)
        qtbot.addWidget(columns)
        columns.resize(1176, 600)
        columns.show()
        assert columns.is_stacked
    finally:
        apply_theme(qapp, load_theme("light"))


def test_a_name_in_a_tooltip_is_never_taken_for_markup() -> None:
    assert plain("Harbor") == "Harbor"
    assert "<img" not in plain('<img src="x"> & Co')


def test_a_last_word_is_not_left_alone_in_its_line(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("light"))
    widths = []
    for is_even in (False, True):
        label = Label("Quiet for 26 days, your rhythm is 10")
        qtbot.addWidget(label)
        label.setWordWrap(True)
        label.is_even = is_even
        line = label.fontMetrics().horizontalAdvance("Quiet for 26 days, your rhythm is") + 4
        label.resize(line, label.heightForWidth(line))
        label.show()
        widths.append(inked(label).width())
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        assert inked(label).right() > line - 8
    assert widths[1] < widths[0] * 0.75
