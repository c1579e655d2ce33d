"""The message after a call: to whom it goes, what was changed in it, and where it cannot be sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from liaison.ui.call.ending import EndDialog
from liaison.ui.call.follow_up import open_follow_up
from liaison.ui.shell import MainWindow
from support.calls import follow_up


def test_the_message_goes_to_the_mail_program(
    window: MainWindow, dialog: EndDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    dialog.submit()
    message = follow_up(window)
    message.person.setCurrentIndex(1)
    message.person.activated.emit(1)
    assert message.view.chosen is not None
    assert message.view.chosen.name == "Priya Raman"
    assert not message.subject.isHidden()
    assert message.never.text() == "Never: Unannounced calls"
    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    message.mail_button.click()
    assert len(opened) == 1
    assert opened[0].startswith("mailto:")
    assert "%0D%0A" in opened[0]
    assert not message.isVisible()


def test_what_was_changed_in_the_message_stays_for_another_recipient(window: MainWindow, dialog: EndDialog) -> None:
    dialog.submit()
    message = follow_up(window)
    first, _, _ = message.text.toPlainText().partition("\n")
    message.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(message.text, " And my own words.")
    message.person.setCurrentIndex(1)
    message.person.activated.emit(1)
    assert message.view.chosen is not None
    assert message.view.chosen.name == "Priya Raman"
    now, _, rest = message.text.toPlainText().partition("\n")
    assert now == message.view.message.body.partition("\n")[0] != first
    assert rest.endswith(" And my own words.")
    message.person.setCurrentIndex(0)
    message.person.activated.emit(0)
    assert message.text.toPlainText().startswith(first)
    assert message.text.toPlainText().endswith(" And my own words.")
    message.reject()


def test_what_was_changed_in_the_message_is_there_again_until_it_was_copied(
    window: MainWindow, dialog: EndDialog
) -> None:
    dialog.submit()
    message = follow_up(window)
    interaction, whole = message.view.interaction_id, message.text.toPlainText()
    message.reject()
    open_follow_up(window.place, interaction)
    untouched = follow_up(window)
    assert untouched.text.toPlainText() == whole
    assert not untouched.said.isVisible(), "as it was made there is nothing to bring back"
    untouched.text.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(untouched.text, " And my own words.")
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    open_follow_up(window.place, interaction)
    again = follow_up(window)
    assert again.text.toPlainText() == f"{whole} And my own words."
    assert again.said.text() == "What you had changed was brought back."
    again.submit()
    again.reject()
    open_follow_up(window.place, interaction)
    last = follow_up(window)
    assert last.text.toPlainText() == whole
    last.reject()


def test_where_no_mail_program_answers_it_is_copied_and_said(
    window: MainWindow, dialog: EndDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.submit()
    message = follow_up(window)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    message.text.setPlainText("What I changed")
    message.mail_button.click()
    assert QGuiApplication.clipboard().text() == "What I changed"
    assert message.said.text().startswith("No mail program answered")
    message.text.setPlainText("x" * 3000)
    message.mail_button.click()
    assert message.said.text().startswith("This is too long")
    message.reject()
