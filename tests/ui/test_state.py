"""What the window remembers: nothing in its file can be in the way of a start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.application import chosen_zone
from liaison.ui.navigation import Place
from liaison.ui.state import WindowState, remember_splitter
from liaison.ui.theme import Mode


@pytest.mark.parametrize(
    "text",
    [
        "[General]\nplace=[\ntheme=pink\ntext_scale=x\n",
        '[General]\nplace="[\\"today\\", 5]"\ntext_scale=nan\n',
        '[General]\nplace="5"\n',
        "\x00\x01\x02 no settings at all",
        "",
    ],
)
def test_a_broken_file_is_no_obstacle(tmp_path: Path, text: str) -> None:
    file = tmp_path / "window.ini"
    file.write_text(text, encoding="utf-8")
    state = WindowState(file)
    assert state.place is None
    assert state.mode is Mode.SYSTEM
    assert state.get_bytes("geometry").isEmpty()


def test_a_file_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    state = WindowState(tmp_path / "file" / "window.ini")
    state.place = Place("client", {"id": "0192"})
    assert state.place == Place("client", {"id": "0192"})


def test_splitters_are_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")

    def split() -> QSplitter:
        splitter = QSplitter()
        qtbot.addWidget(splitter)
        splitter.resize(400, 100)
        splitter.addWidget(QWidget())
        splitter.addWidget(QWidget())
        splitter.show()
        remember_splitter(state, "notes", splitter)
        return splitter

    first = split()
    first.moveSplitter(100, 1)
    sizes = first.sizes()
    assert split().sizes() == sizes


def test_the_zone_chosen_in_the_settings_counts_where_it_is_known(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    assert chosen_zone(file, "Europe/London") == "Europe/London"
    state = WindowState(file)
    state.put("zone", "Asia/Tokyo")
    assert chosen_zone(file, "Europe/London") == "Asia/Tokyo"
    state.put("zone", "Moon/Base")
    assert chosen_zone(file, "Europe/London") == "Europe/London"
