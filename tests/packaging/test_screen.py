"""The libraries a window needs of the system: installed where that is possible, else named with the command."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from devkit import screen
from devkit.checkout import Checkout

CHECKOUT = Checkout(Path(__file__).resolve().parents[2])


def test_what_the_program_knows_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(library: str) -> int:
        if library == "libxcb-cursor.so.0":
            raise OSError(library)
        return 1

    monkeypatch.setattr("_ctypes.dlopen", load, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert screen.missing_packages(CHECKOUT, {}) == ("libxcb-cursor0",)
    assert screen.missing_packages(CHECKOUT, {"WAYLAND_DISPLAY": "wayland-0"}) == ()


@pytest.mark.parametrize("may", [True, False])
def test_they_are_installed_or_named(monkeypatch: pytest.MonkeyPatch, may: bool) -> None:
    missing = ["libegl1", "libxcb-cursor0"]
    installed: list[Sequence[str]] = []

    def install(packages: Sequence[str]) -> None:
        installed.append(packages)
        missing.clear()

    monkeypatch.setattr(screen, "missing_packages", lambda *_: tuple(missing))
    monkeypatch.setattr(screen, "may_install", lambda: may)
    monkeypatch.setattr(screen, "apt_install", install)
    said = screen.prepare(CHECKOUT)
    assert installed == ([("libegl1", "libxcb-cursor0")] if may else [])
    assert [one.endswith("sudo apt-get install -y libegl1 libxcb-cursor0") for one in said] == ([] if may else [True])


def test_nothing_is_said_when_all_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "missing_packages", lambda *_: ())
    assert screen.prepare(CHECKOUT) == []
