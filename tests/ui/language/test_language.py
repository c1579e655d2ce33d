"""The window speaks another language when it is told to, and at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from devkit.texts import read_translations
from liaison.model.words import install_translator, tr
from liaison.ui import language
from liaison.ui.language import chosen, languages, read_catalog, show_language, use_language
from liaison.ui.state import WindowState


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    use_language("en")
    install_translator(None)


def test_there_are_english_and_german() -> None:
    assert languages() == (("en", "English"), ("de", "Deutsch"))


def test_a_text_is_translated_from_the_moment_the_language_is_chosen(qtbot: QtBot) -> None:
    state = WindowState()
    show_language(state, "de")
    assert (tr("Today"), chosen(state)) == ("Heute", "de")
    assert QCoreApplication.translate("Liaison", "Today") == "Heute"
    show_language(state, "en")
    assert (tr("Today"), chosen(state)) == ("Today", "en")


def test_qt_speaks_the_same_language(qtbot: QtBot) -> None:
    use_language("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    use_language("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_text_without_translation_is_shown_in_english() -> None:
    use_language("de")
    assert tr("No such text is in any translation") == "No such text is in any translation"


def test_a_language_that_there_is_not_is_not_chosen() -> None:
    state = WindowState()
    state.put("language", "xx")
    assert chosen(state) == language.AS_SYSTEM


def test_english_needs_no_catalog() -> None:
    assert read_catalog("en") == {}


def test_qt_falls_back_to_the_source_where_nothing_is_translated(qtbot: QtBot) -> None:
    use_language("de")
    assert QCoreApplication.translate("Liaison", "No such text is in any translation") == (
        "No such text is in any translation"
    )


def test_what_qt_says_itself_is_not_taken_from_our_texts(qtbot: QtBot) -> None:
    use_language("de")
    assert read_catalog("de")["Left"]
    assert QCoreApplication.translate("QShortcut", "Left") == "Links"


def test_the_catalog_holds_every_finished_text_of_the_file() -> None:
    file = Path(__file__).parents[3] / "resources" / "translations" / "liaison_de.ts"
    assert read_catalog("de") == {text: german for text, german in read_translations(file).items() if german}
