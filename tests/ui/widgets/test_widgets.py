"""The parts of every screen: what they say, how they are walked, how they give way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.desk.editing import fields_of
from liaison.ui.theme import Role, font
from liaison.ui.widgets import (
    Columns,
    ComboBox,
    ElidedLabel,
    EmptyState,
    FieldForm,
    Label,
    RowDelegate,
    RowList,
    SegmentedControl,
)


def test_a_list_keeps_what_was_chosen_when_rows_are_read_again(qtbot: QtBot) -> None:
    rows = RowList(RowDelegate(), "Letters", key=str)
    qtbot.addWidget(rows)
    rows.set_rows(["a", "b", "c"])
    assert rows.choose("b")
    rows.set_rows(["x", "b", "c"])
    assert rows.current_row() == "b"
    assert not rows.choose("gone")
    with qtbot.waitSignal(rows.opened) as opened:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert opened.args == ["b"]
    assert rows.accessibleName() == "Letters"


def test_a_fitting_list_is_as_tall_as_its_rows(qtbot: QtBot) -> None:
    rows = RowList(RowDelegate(), "Letters", key=str, fit=True)
    qtbot.addWidget(rows)
    rows.set_rows(["a", "b", "c"])
    assert rows.height() == 96


def test_arrows_move_a_segmented_choice(qtbot: QtBot) -> None:
    control = SegmentedControl([("a", "One"), ("b", "Two")], "Which")
    qtbot.addWidget(control)
    control.choose("a")
    with qtbot.waitSignal(control.chosen) as chosen:
        QTest.keyClick(control.findChildren(QWidget)[0], Qt.Key.Key_Right)
    assert chosen.args == ["b"]
    assert control.choice == "b"


def test_the_right_column_drops_in_a_narrow_window(qtbot: QtBot) -> None:
    columns = Columns(QWidget(), QWidget(), side_width=328, gap=40)
    qtbot.addWidget(columns)
    columns.resize(1176, 600)
    columns.show()
    assert not columns.is_stacked
    columns.resize(760, 600)
    assert columns.is_stacked


def test_what_is_cut_off_is_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("A rather long name of a client")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "A rather long name of a client"
    label.resize(600, 20)
    assert label.toolTip() == ""


def test_a_form_has_every_field_of_a_kind_and_tells_what_changed(qapp: QApplication, qtbot: QtBot) -> None:
    form = FieldForm(fields_of("commitment"), {"what": "Report"}, {"client": ["Harbor & Finch"]})
    qtbot.addWidget(form)
    assert set(form.values()) == {field.name for field in fields_of("commitment")}
    assert form.edits() == {}
    what, side = form.editor("what"), form.editor("side")
    assert isinstance(what, QLineEdit)
    assert isinstance(side, QComboBox)
    what.setText("October report")
    side.setCurrentIndex(side.findData("theirs"))
    assert form.edits()["what"] == "October report"
    form.show_problem("No such day.", "what")
    assert what.property("wrong") is True


def test_wrapped_lines_are_as_far_apart_as_the_design_says(qtbot: QtBot) -> None:
    for role, pitch in ((Role.SECONDARY, 18), (Role.BODY, 20)):
        label = Label("A sentence that is too long for one line of this width, by far", role)
        label.setWordWrap(True)
        qtbot.addWidget(label)
        heights = {label.heightForWidth(width) for width in (80, 120, 200, 2_000)}
        assert all(height % pitch == 0 for height in heights)
        assert min(heights) == pitch, "one line is as tall as the others are apart"
        assert len(heights) > 2
        label.setText("One\nTwo\nThree")
        assert label.heightForWidth(500) == 3 * pitch
        label.setContentsMargins(0, 8, 0, 4)
        assert label.heightForWidth(500) == 3 * pitch + 12


def test_segments_that_do_not_fit_go_on_in_further_lines_with_all_their_words(qtbot: QtBot) -> None:
    control = SegmentedControl([("a", "All of them"), ("b", "Without a client"), ("c", "Checklists")], "Which")
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(control)
    column.addStretch(1)
    around.resize(control.sizeHint().width() + 40, 200)
    around.show()
    segments = control.findChildren(QAbstractButton)
    assert len({one.y() for one in segments}) == 1
    assert control.width() == control.sizeHint().width()
    around.resize(control.minimumSizeHint().width() + 20, 200)
    assert len({one.y() for one in segments}) == 3
    assert control.height() == 3 * segments[0].height()
    assert all(one.width() >= one.minimumSizeHint().width() for one in segments)
    assert all(control.rect().contains(one.geometry()) for one in segments)
    assert [one.toolTip() for one in segments] == ["", "", ""]
    around.resize(control.sizeHint().width() + 40, 200)
    assert control.height() == segments[0].height()


def test_a_link_that_wraps_has_all_its_words_in_as_many_lines_as_they_need(qtbot: QtBot) -> None:
    state = EmptyState("Nothing was learned yet.", "See what waits for a client of ours")
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    column.addWidget(state)
    column.addStretch(1)
    around.resize(900, 400)
    around.show()
    link = state.link
    assert link is not None
    one_line = link.height()
    assert link.width() == link.sizeHint().width()
    around.resize(link.sizeHint().width() * 2 // 3, 400)
    assert link.width() < link.sizeHint().width()
    assert one_line < link.height() == link.heightForWidth(link.width())


def test_a_field_with_few_choices_shows_the_longest_of_them_whole_once_it_is_as_wide_as_it_wants(qtbot: QtBot) -> None:
    box = ComboBox()
    qtbot.addWidget(box)
    box.addItems(["Short", "Ten minutes before it begins"])
    box.setStyleSheet("QComboBox { padding-left: 40px; padding-right: 40px; }")
    box.show()
    box.setFont(font(Role.TITLE))
    box.resize(box.sizeHint())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field, inside = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(inside, option, field, box).width()
    assert room > box.fontMetrics().horizontalAdvance(box.itemText(1))
