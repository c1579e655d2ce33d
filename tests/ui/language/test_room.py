"""German in letters of twice their size, in a small window: no control loses its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from liaison.app.screens import filled_in
from liaison.model.words import install_translator
from liaison.ui.client.tabs import TABS
from liaison.ui.language import use_language
from liaison.ui.pages import PAGES
from liaison.ui.settings.sections import SECTIONS
from liaison.ui.shell import MainWindow
from liaison.ui.shell.look import set_scale
from liaison.ui.widgets import Button, SideCheck
from liaison.ui.widgets.buttons import Tab
from liaison.ui.widgets.segments import Segment


@pytest.fixture
def narrow(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window over the sample in German, 1024 by 700, its text at 200 %."""
    use_language("de")
    set_scale(window, 2.0)
    window.resize(1024, 700)
    window.show()
    yield window
    set_scale(window, 1.0)
    use_language("en")
    install_translator(None)


def least(control: QAbstractButton) -> int:
    """The width in which all its words are shown; a tab has no less than it wants."""
    return (control.sizeHint() if isinstance(control, Tab) else control.minimumSizeHint()).width()


def cut(window: MainWindow) -> list[str]:
    """The words of controls that are narrower than they must be."""
    return [
        f"{type(one).__name__} {one.text()!r}: {one.width()} of {least(one)}"
        for one in window.findChildren(QAbstractButton)
        if isinstance(one, (Button, Segment, SideCheck, Tab))
        and one.isVisible()
        and one.text()
        and one.width() < least(one)
    ]


def test_no_control_of_a_page_loses_its_words(narrow: MainWindow) -> None:
    found: dict[str, list[str]] = {}
    for spec in PAGES:
        narrow.place.navigator.go(spec.name, **filled_in(narrow, dict(spec.picture)))
        found[spec.name] = cut(narrow)
    first = filled_in(narrow, {"id": "first client"})
    for tab in TABS:
        narrow.place.navigator.go("client", **first, tab=tab.name)
        found[f"client, {tab.name}"] = cut(narrow)
    for section in SECTIONS:
        narrow.place.navigator.go("settings", section=section.key)
        found[f"settings, {section.key}"] = cut(narrow)
    assert {name: controls for name, controls in found.items() if controls} == {}
