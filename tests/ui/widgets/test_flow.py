"""Controls that go on in further lines where there is no room."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.widgets import Button, ElidedLabel, FootBar, SideCheck
from liaison.ui.widgets.flow import FlowLayout


class Block(QWidget):
    """A widget of one size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:  # noqa: N802 - the name is given by Qt
        """That size."""
        return self._size


def laid_out(width: int, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> list[QRect]:
    host = QWidget()
    host.setLayoutDirection(direction)
    flow = FlowLayout(host, gap=10, line_gap=5)
    flow.setContentsMargins(4, 2, 4, 2)
    blocks = [Block(100, 20), Block(60, 30), Block(80, 20)]
    for block in blocks:
        flow.addWidget(block)
    host.resize(width, flow.heightForWidth(width))
    flow.setGeometry(QRect(0, 0, width, host.height()))
    return [block.geometry() for block in blocks]


def test_one_line_where_there_is_room_each_in_its_middle(qapp: QApplication) -> None:
    places = laid_out(300)
    assert [place.x() for place in places] == [4, 114, 184]
    assert [place.y() for place in places] == [7, 2, 7]


def test_it_goes_on_in_the_next_line(qapp: QApplication) -> None:
    places = laid_out(190)
    assert [(place.x(), place.y()) for place in places] == [(4, 7), (114, 2), (4, 37)]


def test_its_height_follows_its_width_and_hidden_ones_take_no_room(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=10, line_gap=5)
    blocks = [Block(100, 20), Block(60, 30)]
    for block in blocks:
        flow.addWidget(block)
    assert flow.heightForWidth(170) == 30
    assert flow.heightForWidth(120) == 20 + 5 + 30
    blocks[0].hide()
    assert flow.heightForWidth(120) == 30
    assert flow.sizeHint() == QSize(60, 30)


def test_it_begins_at_the_right_from_right_to_left(qapp: QApplication) -> None:
    places = laid_out(300, Qt.LayoutDirection.RightToLeft)
    assert places[0].right() > places[1].right() > places[2].right()
    assert places[0].x() == 300 - 4 - 100


def test_taking_one_out_leaves_the_others(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host)
    first, second = Block(10, 10), Block(20, 10)
    flow.addWidget(first)
    flow.addWidget(second)
    flow.removeWidget(first)
    assert flow.count() == 1
    assert flow.itemAt(5) is None
    assert flow.takeAt(5) is None


def test_what_it_ends_with_stands_at_the_far_end(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=10, line_gap=5)
    flow.addWidget(Block(100, 20))
    ending = [Block(60, 20), Block(80, 20)]
    flow.end_with(*ending)
    flow.setGeometry(QRect(0, 0, 400, flow.heightForWidth(400)))
    assert [block.geometry().x() for block in ending] == [250, 320]
    flow.setGeometry(QRect(0, 0, 200, flow.heightForWidth(200)))
    assert [(block.geometry().x(), block.geometry().y()) for block in ending] == [(50, 25), (120, 25)]
    flow.setGeometry(QRect(0, 0, 120, flow.heightForWidth(120)))
    assert [(block.geometry().x(), block.geometry().y()) for block in ending] == [(60, 25), (40, 50)]


def test_what_grows_takes_what_its_line_has_left_up_to_its_greatest_width(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=10, line_gap=5)
    field, button, last = Block(100, 20), Block(60, 20), Block(80, 20)
    for block in (field, button):
        flow.addWidget(block)
    flow.grow(field)
    flow.end_with(last)
    flow.setGeometry(QRect(0, 0, 400, 20))
    assert [(one.geometry().x(), one.width()) for one in (field, button, last)] == [(0, 240), (250, 60), (320, 80)]
    field.setMaximumWidth(150)
    flow.setGeometry(QRect(0, 0, 400, 20))
    assert [(one.geometry().x(), one.width()) for one in (field, button, last)] == [(0, 150), (160, 60), (320, 80)]
    assert flow.heightForWidth(200) == 20 + 5 + 20


def test_the_height_is_worked_out_once_and_anew_once_something_of_it_changed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    words = [QLabel("some words"), QLabel("some more")]
    for label in words:
        flow.addWidget(label)
    worked_out: list[int] = []
    plain = FlowLayout._lines

    def heard(self: FlowLayout, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        worked_out.append(width)
        return plain(self, width)

    monkeypatch.setattr(FlowLayout, "_lines", heard)
    narrow = words[0].sizeHint().width() + 4
    beside, below = flow.heightForWidth(1_000), flow.heightForWidth(narrow)
    assert below > beside
    worked_out.clear()
    assert (flow.heightForWidth(1_000), flow.heightForWidth(narrow)) == (beside, below)
    assert worked_out == []
    words[1].hide()
    assert flow.heightForWidth(narrow) == beside
    words[1].show()
    assert flow.heightForWidth(narrow) == below
    words[1].setText("in\ntwo\nlines")
    assert flow.heightForWidth(1_000) > beside


def test_the_ways_of_a_foot_bar_stand_below_its_words_where_they_have_no_room_beside_them(qtbot: QtBot) -> None:
    bar = FootBar()
    qtbot.addWidget(bar)
    bar.row.addWidget(ElidedLabel("With Harbor, since ten"), 1)
    ways = [Button("End call and save", short="End call"), Button("Small window"), Button("Back to the call")]
    bar.add_ways(*ways)
    bar.resize(1000, bar.sizeHint().height())
    bar.show()
    assert len({way.y() for way in ways}) == 1
    assert [way.shown_words for way in ways] == ["End call and save", "Small window", "Back to the call"]
    one_line = bar.sizeHint().height()
    bar.resize(360, 200)
    assert all(way.width() >= way.minimumSizeHint().width() for way in ways)
    assert min(way.y() for way in ways) > bar.row.geometry().bottom()
    assert bar.heightForWidth(360) > one_line


def test_the_ways_of_a_foot_bar_say_less_before_its_words_are_cut(qtbot: QtBot) -> None:
    bar, words = FootBar(), ElidedLabel("Harbor & Finch, in call since 10:00")
    qtbot.addWidget(bar)
    bar.row.addWidget(QLabel("00:46"))
    bar.row.addWidget(words, 1)
    end = Button("End call and save", short="End call")
    back = Button("Back to the call", shortcut_text="Ctrl Shift C")
    bar.add_ways(end, back)
    full = 46 * 2 + bar.row.sizeHint().width()
    bar.resize(full, bar.sizeHint().height())
    bar.show()
    QApplication.processEvents()
    assert (end.shown_words, back.width()) == ("End call and save", back.sizeHint().width())
    bar.resize(full - 60, bar.height())
    QApplication.processEvents()
    assert end.y() == back.y() == words.y() + (words.height() - end.height()) // 2
    assert words.width() >= words.sizeHint().width(), "whole"
    assert end.shown_words == "End call"
    assert end.width() == end.minimumSizeHint().width(), "without gaps beside what is left of the words"
    words.setText("Harbor & Finch, a client with a name that is much longer than most, in call since 10:00")
    bar.resize(full + 60, bar.height())
    QApplication.processEvents()
    assert end.shown_words == "End call", "the words changed, too"


def test_a_button_says_it_in_fewer_words_where_there_is_no_room_for_all(qtbot: QtBot) -> None:
    button = Button("End call and save", short="End call")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert button.shown_words == "End call and save"
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    button.resize(button.minimumSizeHint())
    assert button.shown_words == "End call"
    assert button.accessibleName() == "End call and save"


def test_groups_stand_apart_where_all_fit_in_one_line(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host, gap=10, line_gap=5)
    blocks = [Block(100, 20), Block(60, 20), Block(80, 20)]
    for block in blocks:
        flow.addWidget(block)
    flow.set_gap_before(blocks[1], 4)
    flow.set_gap_before(blocks[2], 24)
    flow.setGeometry(QRect(0, 0, 300, 20))
    assert [block.x() for block in blocks] == [0, 104, 188]
    flow.setGeometry(QRect(0, 0, 264, 20))
    assert [block.x() for block in blocks] == [0, 110, 180]
    flow.setGeometry(QRect(0, 0, 200, 45))
    assert [(block.x(), block.y()) for block in blocks] == [(0, 0), (110, 0), (0, 25)]


def test_a_long_name_beside_a_box_gives_way_and_the_tooltip_tells_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = FlowLayout(host)
    name = SideCheck("Somebody of the department with a name of more than one hundred letters, " * 2, is_name=True)
    name.setAccessibleDescription("Head of it")
    words = SideCheck("They agreed to it")
    for box in (name, words):
        flow.addWidget(box)
    host.resize(300, flow.heightForWidth(300))
    host.show()
    assert flow.minimumSize().width() <= 300
    assert name.width() <= 300
    assert name.toolTip().startswith("Somebody")
    assert name.toolTip().endswith("Head of it")
    name.resize(name.sizeHint())
    assert name.toolTip() == "Head of it", "with room again there is nothing more to tell"
    assert words.width() >= words.sizeHint().width()


def test_its_items_outlive_whatever_lay_where_they_lie(qapp: QApplication) -> None:
    others = [QWidget() for _ in range(30)]
    words = [QLabel("one") for _ in range(8 * len(others))]
    for place, other in enumerate(others):
        column, row = QVBoxLayout(other), QHBoxLayout()
        for word in words[8 * place : 8 * (place + 1)]:
            row.addWidget(word)
        column.addLayout(row)  # what is in the row belongs to the column for Python from here on
    for word in words:
        shiboken6.delete(word)  # with it goes its item, which Python does not notice
    hosts = [QWidget() for _ in range(30)]
    for host in hosts:
        flow = FlowLayout(host)
        for number in range(8):
            flow.addWidget(QLabel(str(number)))
    for other in others:
        shiboken6.delete(other)
    for host in hosts:
        layout = host.layout()
        assert layout is not None
        items = [layout.itemAt(at) for at in range(layout.count())]
        assert len(items) == 8
        assert all(shiboken6.isValid(item) for item in items)


def test_it_lets_go_of_a_widget_that_is_taken_out_or_gone(qapp: QApplication) -> None:
    host = QWidget()
    flow = FlowLayout(host)
    words = [QLabel(str(number)) for number in range(4)]
    for word in words:
        flow.addWidget(word)
    flow.removeWidget(words[1])
    shiboken6.delete(words[2])
    gc.collect()
    left = [flow.itemAt(at) for at in range(flow.count())]
    assert [item.widget() for item in left if item is not None] == [words[0], words[3]]
    assert flow.minimumSize().width() > 0
