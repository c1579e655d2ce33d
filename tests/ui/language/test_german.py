"""German is complete: every text there is, and every text that is shown, has its translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from devkit.texts import read_translations, texts_of
from liaison.app.screens import filled_in
from liaison.desk.editing.fields import fields_of
from liaison.desk.labels import field_words
from liaison.model.kinds import KINDS
from liaison.model.words import install_translator
from liaison.ui.client.tabs import TABS
from liaison.ui.language import read_catalog, use_language
from liaison.ui.pages import PAGES, TOOLS
from liaison.ui.settings.sections import SECTIONS
from liaison.ui.shell import MainWindow

ROOT = Path(__file__).parents[3]
FILE = ROOT / "resources" / "translations" / "liaison_de.ts"
_PLACEHOLDER = re.compile(r"\{(\w*)\}")


def test_the_file_holds_exactly_the_texts_there_are_and_german_for_each() -> None:
    """After a new text: ``dev.py texts``, then translate what is marked as unfinished."""
    texts, known = set(texts_of(ROOT / "desktop" / "liaison")), read_translations(FILE)
    assert {text for text in texts if not known.get(text)} == set()
    assert set(known) - texts == set()


def test_a_translation_fills_in_the_same_values() -> None:
    wrong = {
        text: german
        for text, german in read_catalog("de").items()
        if sorted(_PLACEHOLDER.findall(text)) != sorted(_PLACEHOLDER.findall(german))
    }
    assert wrong == {}


@pytest.fixture
def asked_in_vain(window: MainWindow, qtbot: QtBot) -> Iterator[set[str]]:
    """The texts that were shown and that have no German."""
    use_language("de")
    catalog, missing = read_catalog("de"), set[str]()

    def look(text: str) -> str:
        if text not in catalog:
            missing.add(text)
        return catalog.get(text, text)

    install_translator(look)
    window.rebuild()
    yield missing
    use_language("en")
    install_translator(None)


def test_what_is_shown_on_every_page_is_german(window: MainWindow, asked_in_vain: set[str]) -> None:
    for spec in PAGES:
        window.place.navigator.go(spec.name, **filled_in(window, dict(spec.picture)))
    for tab in TABS:
        window.place.navigator.go("client", **filled_in(window, {"id": "first client", "tab": tab.name}))
    for section in SECTIONS:
        window.place.navigator.go("settings", section=section.key)
    for tool in TOOLS:
        window.use_tool(tool)
    assert asked_in_vain == set(), ", ".join(sorted(asked_in_vain))


def test_every_field_that_is_named_has_a_german_name() -> None:
    german = read_catalog("de")
    asked = set[str]()

    def look(text: str) -> str:
        asked.add(text)
        return text

    install_translator(look)
    try:
        for kind in KINDS:
            for field in fields_of(kind):
                field_words(field.name)
    finally:
        install_translator(None)
    assert asked - german.keys() == set()
