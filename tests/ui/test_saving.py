"""What is not encrypted is not offered to be saved among the vault's own files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QFileDialog

import liaison.ui
from liaison.ui.door import Door
from liaison.ui.saving import begin_outside_vault
from liaison.ui.shell import MainWindow


@pytest.mark.parametrize(("begins", "moves"), [("vault/backups", True), ("vault", True), ("elsewhere", False)])
def test_a_dialog_that_saves_begins_outside_the_vault(
    window: MainWindow, tmp_path: Path, begins: str, *, moves: bool
) -> None:
    for folder in ("vault/backups", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    place = replace(window.place, door=cast("Door", SimpleNamespace(folder=tmp_path / "vault")))
    chooser = QFileDialog(window, "", str(tmp_path / begins))
    begin_outside_vault(chooser, place)
    assert (Path(chooser.directory().absolutePath()) != tmp_path / begins) == moves
    assert not Path(chooser.directory().absolutePath()).is_relative_to(tmp_path / "vault")


def test_every_dialog_that_saves_begins_there() -> None:
    for path in Path(liaison.ui.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert text.count("AcceptMode.AcceptSave)") <= text.count("begin_outside_vault("), path
