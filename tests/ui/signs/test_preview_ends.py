"""What would change with other thresholds is looked for only while somebody waits for it."""

from __future__ import annotations

from typing import Any

import pytest

from liaison.desk import signs
from liaison.desk.signs.preview import SignPreview
from liaison.ui.settings.page import SettingsPage
from liaison.ui.settings.signs import SignsSection
from liaison.ui.shell import MainWindow


def test_once_it_is_closed_no_more_clients_are_read(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.place.navigator.go("settings", section="signs")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, SignsSection)
    section.controls["silence"].click()  # type: ignore[attr-defined]  # it is a button
    dialog = section.dialog
    assert dialog is not None
    asked: list[Any] = []

    def some(_desk: object, _values: object, *, among: Any = None) -> SignPreview:
        asked.append(among)
        if len(asked) == 2:
            dialog.reject()
        return SignPreview((), 1, ("one", "two") if len(asked) < 5 else ())

    monkeypatch.setattr(signs, "preview_thresholds", some)
    dialog.preview.click()
    assert asked == [None, ("one", "two")]
