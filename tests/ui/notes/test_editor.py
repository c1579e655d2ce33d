"""The editor as a person types in it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.notes.editor import NoteEditor
from liaison.ui.notes.highlighter import is_captured
from liaison.ui.theme import token

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qapp: QApplication, qtbot: QtBot) -> Iterator[NoteEditor]:
    """An editor above another field."""
    box = QWidget()
    column = QVBoxLayout(box)
    made, after = NoteEditor(), QLineEdit()
    column.addWidget(made)
    column.addWidget(after)
    box.resize(600, 400)
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.activateWindow()
    made.setFocus()
    made.setProperty("after", after)
    yield made
    box.close()


def end(editor: NoteEditor) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.End)


def test_a_checklist_is_typed_and_ticked_by_keys(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "- [ ] tea")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "milk")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert editor.source() == "- [ ] tea\n- [x] milk"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.source() == "- [ ] tea\n- [x] milk\n"


def test_all_lines_of_the_hint_are_seen_until_something_is_typed(editor: NoteEditor) -> None:
    editor.setPlaceholderText("Begin a line with “We:” or “They:” and it becomes a promise. " * 3)

    def lowest() -> int:
        picture = editor.viewport().grab().toImage()
        ground = picture.pixelColor(picture.width() - 2, picture.height() - 2)
        rows = (y for y in range(picture.height() - 1, -1, -1))
        return next((y for y in rows if any(picture.pixelColor(x, y) != ground for x in range(0, 200, 2))), -1)

    assert lowest() > 2 * editor.fontMetrics().height()
    QTest.keyClicks(editor, "x")
    assert lowest() < 2 * editor.fontMetrics().height()


def test_enter_twice_leaves_an_empty_line_between(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "two")
    assert editor.source() == "one\n\ntwo"
    lines = [editor.document().findBlockByNumber(number).blockFormat().lineHeight() for number in range(3)]
    assert len(set(lines)) == 1


def test_tab_moves_an_item_and_leaves_the_text_elsewhere(editor: NoteEditor) -> None:
    QTest.keyClicks(editor, "- tea")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.source() == "  - tea"
    QTest.keyClick(editor, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert editor.source() == "- tea"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.source() == "- tea"
    assert editor.property("after").hasFocus()


def test_several_items_are_moved_at_once_and_taken_back_as_one(editor: NoteEditor) -> None:
    editor.setPlainText("- a\n- b\n- c")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.source() == "  - a\n  - b\n  - c"
    editor.undo()
    assert editor.source() == "- a\n- b\n- c"


def test_another_look_leaves_nothing_to_take_back(editor: NoteEditor) -> None:
    assert not editor.document().isUndoAvailable()
    QApplication.sendEvent(editor, QEvent(QEvent.Type.StyleChange))
    assert not editor.document().isUndoAvailable()
    QTest.keyClicks(editor, "tea")
    QApplication.sendEvent(editor, QEvent(QEvent.Type.StyleChange))
    assert editor.document().isUndoAvailable()


def test_emphasis_by_keys(editor: NoteEditor) -> None:
    editor.setPlainText("strong tea")
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_B, CONTROL)
    assert editor.source() == "**strong tea**"
    QTest.keyClick(editor, Qt.Key.Key_B, CONTROL)
    assert editor.source() == "strong tea"
    end(editor)
    QTest.keyClick(editor, Qt.Key.Key_I, CONTROL)
    assert editor.source() == "strong *tea*"


def test_a_box_is_ticked_by_a_click(editor: NoteEditor) -> None:
    editor.setPlainText("- [ ] tea")
    at = QTextCursor(editor.document())
    at.setPosition(3)
    middle = editor.cursorRect(at).center() + QPoint(2, 0)
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert editor.source() == "- [x] tea"


def test_a_link_is_followed_by_keys_and_by_control_and_click(editor: NoteEditor) -> None:
    followed: list[str] = []
    editor.name_followed.connect(followed.append)
    editor.setPlainText("ask [[Dana Whitlock]]")
    at = QTextCursor(editor.document())
    at.setPosition(9)
    editor.setTextCursor(at)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    place = editor.cursorRect(at).center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert followed == ["Dana Whitlock", "Dana Whitlock"]
    assert editor.source() == "ask [[Dana Whitlock]]"


def test_the_text_stays_exactly_as_it_is(editor: NoteEditor) -> None:
    text = "50\u202f% of\u00a0it\n\tTab — “quoted”\n\n"
    editor.setPlainText(text)
    assert editor.source() == text


def test_files_that_are_dropped_are_told_and_other_things_are_plain_text(editor: NoteEditor) -> None:
    told: list[list[object]] = []
    editor.files_dropped.connect(told.append)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/plan.pdf")])
    editor.insertFromMimeData(files)
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    editor.insertFromMimeData(rich)
    assert [str(path) for path in told[0]] == ["/tmp/plan.pdf"]
    assert editor.source() == "bold"
    assert "<b>" not in editor.toHtml().split("<body")[1]


def colours(editor: NoteEditor, line: int) -> dict[str, QColor]:
    block = editor.document().findBlockByNumber(line)
    found = {}
    for form in block.layout().formats():
        found[block.text()[form.start : form.start + form.length]] = form.format.foreground().color()
    return found


def test_captured_lines_have_the_colour_of_their_side(editor: NoteEditor) -> None:
    editor.setPlainText("We: send it\n- [ ] They: sign it\nWeather: fine\n```\nWe: code\n```\n# Head")
    document = editor.document()
    captured = [is_captured(document.findBlockByNumber(number)) for number in range(7)]
    assert captured == [True, True, False, False, False, False, False]
    assert colours(editor, 0)["We:"] == token("ours-text")
    assert colours(editor, 1)["They:"] == token("theirs-text")
    assert "Weather:" not in colours(editor, 2)


def test_a_fence_that_is_closed_gives_the_lines_below_back(editor: NoteEditor) -> None:
    editor.setPlainText("```\nWe: send it\n\nWe: sign it")
    block = editor.document().findBlockByNumber(2)
    cursor = QTextCursor(block)
    cursor.insertText("```")
    assert not is_captured(editor.document().findBlockByNumber(1))
    assert is_captured(editor.document().findBlockByNumber(3))


def test_a_keystroke_in_a_long_note_is_quick(editor: NoteEditor) -> None:
    lines = [
        f"# Part {number}"
        if number % 40 == 0
        else f"We: send Priya the **summary** {number} by Friday"
        if number % 10 == 0
        else f"Plain words of a line about the shop and the warehouse, number {number}, going on."
        for number in range(2_800)
    ]
    text = "\n".join(lines)
    assert len(text) > 200_000
    editor.setPlainText(text)
    QApplication.processEvents()
    taken = []
    for place in (0, len(text) // 2, len(text)):
        cursor = editor.textCursor()
        cursor.setPosition(place)
        editor.setTextCursor(cursor)
        for letter in "some **words** and [ ]":
            begun = time.thread_time()  # not what other programs take meanwhile
            QTest.keyClicks(editor, letter)
            QApplication.processEvents()
            taken.append(time.thread_time() - begun)
    assert sorted(taken)[len(taken) // 2] < 0.016
