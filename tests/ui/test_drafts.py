"""What is typed is in the vault within half a second, and before Liaison closes."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.drafts import DraftView, read_draft
from liaison.model.errors import InputError
from liaison.ui.drafts import LIMIT_MS, PAUSE_MS, DraftKeeper, Typed
from liaison.ui.shell import MainWindow


@pytest.fixture
def editor(window: MainWindow) -> QPlainTextEdit:
    """An editor that belongs to the window."""
    return QPlainTextEdit(window)


@pytest.fixture
def keeper(window: MainWindow, editor: QPlainTextEdit) -> DraftKeeper:
    """What keeps it."""
    made = DraftKeeper(window.place, "test", lambda: Typed(editor.toPlainText()), editor)
    editor.textChanged.connect(made.touch)
    return made


def kept(desk: Desk) -> str | None:
    found = read_draft(desk, "test")
    return found.text if found else None


def test_a_keystroke_is_kept_after_a_pause(
    keeper: DraftKeeper, editor: QPlainTextEdit, sample_desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(keeper.kept):
        QTest.keyClicks(editor, "half a thought")
    assert kept(sample_desk) == "half a thought"
    assert not keeper.is_dirty


def test_typing_without_a_pause_is_kept_within_half_a_second(
    keeper: DraftKeeper, editor: QPlainTextEdit, sample_desk: Desk, qtbot: QtBot
) -> None:
    assert PAUSE_MS < LIMIT_MS < 500
    typed: list[str] = []
    keeper.kept.connect(lambda: typed.append(editor.toPlainText()))
    for _ in range(60):
        QTest.keyClicks(editor, "a")
        qtbot.wait(10)
    assert typed, "600 ms of typing without a pause, and nothing kept"
    assert kept(sample_desk) == typed[-1]


def test_locking_keeps_what_was_typed_just_before(
    window: MainWindow, keeper: DraftKeeper, editor: QPlainTextEdit, sample_desk: Desk
) -> None:
    QTest.keyClicks(editor, "the last words")
    assert keeper.is_dirty
    window.lock()
    assert kept(sample_desk) == "the last words"


def test_an_emptied_editor_keeps_nothing_and_a_dropped_draft_is_gone(
    keeper: DraftKeeper, editor: QPlainTextEdit, sample_desk: Desk
) -> None:
    for end in (editor.clear, keeper.drop):
        editor.setPlainText("words")
        keeper.flush()
        assert kept(sample_desk) == "words"
        end()
        keeper.flush()
        assert kept(sample_desk) is None


def test_what_was_kept_is_handed_back(keeper: DraftKeeper, editor: QPlainTextEdit) -> None:
    shown: list[DraftView | None] = []
    keeper.restore(shown.append)
    editor.setPlainText("words")
    keeper.flush()
    keeper.restore(shown.append)
    assert shown[0] is None
    assert shown[1] is not None
    assert shown[1].text == "words"


def test_another_key_begins_with_the_old_text_written(
    keeper: DraftKeeper, editor: QPlainTextEdit, sample_desk: Desk
) -> None:
    editor.setPlainText("of the first")
    keeper.switch("second")
    assert kept(sample_desk) == "of the first"
    assert not keeper.is_dirty


def test_a_write_that_failed_is_tried_again_and_said_once(
    window: MainWindow,
    editor: QPlainTextEdit,
    sample_desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("liaison.ui.drafts.RETRY_MS", 20)
    tries: list[str] = []
    said: list[object] = []
    window.place.work.failed.connect(said.append)

    def full(_desk: Desk, _key: str, text: str, **_rest: object) -> None:
        tries.append(text)
        raise InputError("The disk is full.")

    retrying = DraftKeeper(window.place, "test", lambda: Typed(editor.toPlainText()), editor)
    with monkeypatch.context() as patched:
        patched.setattr("liaison.desk.drafts.keep_draft", full)
        QTest.keyClicks(editor, "thought")
        retrying.touch()
        retrying.flush()
        qtbot.waitUntil(lambda: len(tries) >= 3)
    assert len(said) == 1
    with qtbot.waitSignal(retrying.kept):
        pass
    assert kept(sample_desk) == "thought"
