"""What is missing before a window can open is named, so that Qt never ends the process without a word."""

from __future__ import annotations

import pytest

from liaison.app import desktop
from liaison.app.screen_needs import missing_packages


def _without(*missing: str) -> object:
    def load(library: str) -> object:
        if library in missing:
            raise OSError(library)
        return library

    return load


def test_packages_are_named_for_what_cannot_be_loaded() -> None:
    load = _without("libxcb-cursor.so.0", "libEGL.so.1")
    assert missing_packages({"DISPLAY": ":0"}, platform="linux", load=load) == ("libegl1", "libxcb-cursor0")  # type: ignore[arg-type]  # a stand-in
    assert missing_packages({"WAYLAND_DISPLAY": "w"}, platform="linux", load=load) == ("libegl1",)  # type: ignore[arg-type]  # a stand-in
    assert missing_packages({}, platform="darwin", load=load) == ()  # type: ignore[arg-type]  # a stand-in


def test_without_them_today_is_printed_instead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr("liaison.app.screen_needs.missing_packages", lambda _environment: ("libxcb-cursor0",))
    assert desktop.open_window(["open"]) is None
    assert "sudo apt-get install libxcb-cursor0" in capsys.readouterr().err
