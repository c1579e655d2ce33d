from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from liaison.store.vault import Vault, VaultReadOnly
from liaison.store.vault.files import make_private, make_private_file, replace_whole
from support.folders import read_only


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "vault.json"
    path.write_bytes(b"a longer content than the new one")
    path.chmod(0o644)
    replace_whole(path, b"new\n")
    assert path.read_bytes() == b"new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_draft_left_by_a_killed_process_is_written_over(tmp_path: Path) -> None:
    (tmp_path / ".vault.json.new").write_bytes(b"half of something else entirely")
    replace_whole(tmp_path / "vault.json", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"vault.json": b"new"}


def test_the_bytes_are_durable_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    usual_sync, usual_replace = os.fsync, Path.replace

    def sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        usual_sync(handle)

    def rename(self: Path, target: Path) -> Path:
        steps.append("rename")
        return usual_replace(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", rename)
    replace_whole(tmp_path / "vault.json", b"new")
    assert steps == ["file", "rename", "folder"]


def test_a_private_file_is_never_made_over_another(tmp_path: Path) -> None:
    make_private_file(tmp_path / "a")
    with pytest.raises(FileExistsError):
        make_private_file(tmp_path / "a")
    make_private(tmp_path / "not there", 0o600)


def test_a_folder_that_may_not_be_looked_into_is_said(own_place: Path) -> None:
    place = own_place / "place"
    place.mkdir(mode=0o200)
    with read_only(place), pytest.raises(VaultReadOnly):
        Vault.exists(place)
