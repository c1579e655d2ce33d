"""The vault behind the window: made whole or not at all, and the ways to open it."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.app.door import WindowDoor
from liaison.desk.context import Desk
from liaison.desk.preparing import prepare_day
from liaison.desk.setting_up import introduce, introduction
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError, LockedError
from liaison.store.vault import FolderNotEmpty, WrongPassphrase
from liaison.store.vault.recovery import new_code
from support.sample_reading import NOW

FIRST, SECOND = "correct horse battery", "another horse battery"


def door_to(folder: Path) -> WindowDoor:
    return WindowDoor(folder / "vault", FixedClock(NOW), "Europe/London")


def fill(desk: Desk) -> None:
    introduce(desk, name="Maya", agency="Northlight")


@pytest.fixture
def door(tmp_path: Path) -> WindowDoor:
    made = door_to(tmp_path)
    made.prepare(FIRST)
    assert made.finish(fill, keyring=False) == ""
    return made


def test_nothing_is_in_its_place_before_all_of_it_is(tmp_path: Path) -> None:
    door = door_to(tmp_path)
    code = door.prepare(FIRST)
    assert len(code.split("-")) == 8
    assert not door.exists()
    assert not door.folder.exists()
    door.finish(fill, keyring=False)
    assert door.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["vault"]
    with door.enter() as desk:
        assert introduction(desk).name == "Maya"
    with door.enter(recovery_code=code) as desk:
        assert introduction(desk).agency == "Northlight"


def test_what_was_prepared_and_not_wanted_is_gone(tmp_path: Path) -> None:
    door = door_to(tmp_path)
    first = door.prepare(FIRST)
    assert door.prepare(SECOND) != first
    assert len(list(tmp_path.iterdir())) == 1
    door.discard()
    assert not list(tmp_path.iterdir())
    with pytest.raises(LockedError):
        door.finish(fill, keyring=False)


def test_what_a_killed_first_start_left_is_swept_away(tmp_path: Path) -> None:
    left = tmp_path / ".vault.new-999999999-ab"
    left.mkdir()
    (left / "liaison.db").write_bytes(b"")
    door_to(tmp_path).prepare(FIRST)
    assert not left.exists()


def test_a_filling_that_fails_can_be_done_again(tmp_path: Path) -> None:
    door = door_to(tmp_path)
    door.prepare(FIRST)

    def fail(_desk: Desk) -> None:
        raise InputError("That file cannot be read.")

    with pytest.raises(InputError):
        door.finish(fail, keyring=False)
    assert not door.exists()
    door.finish(fill, keyring=False)
    assert door.exists()


def test_a_folder_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(FolderNotEmpty):
        door_to(tmp_path).prepare(FIRST)


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    door = door_to(tmp_path)
    door.prepare(FIRST)
    door.finish(fill, keyring=False)
    assert door.exists()


def test_ways_in_are_changed_while_it_is_open(door: WindowDoor) -> None:
    with door.enter(FIRST):
        assert [way.kind for way in door.ways()] == ["passphrase", "recovery code"]
        with pytest.raises(WrongPassphrase):
            door.change_passphrase(SECOND, SECOND)
        door.change_passphrase(FIRST, SECOND)
        code = door.new_recovery_code()
    with door.enter(recovery_code=code):
        door.reset_passphrase(FIRST)
        (way,) = [way for way in door.ways() if way.kind == "recovery code"]
        door.remove_way(way.id)
    with door.enter(FIRST):
        assert [way.kind for way in door.ways()] == ["passphrase"]
    with pytest.raises(LockedError):
        door.ways()


def test_backups_are_counted(door: WindowDoor) -> None:
    with door.enter(FIRST):
        assert (door.backups().number, door.backups().last_at) == (0, None)
        made = door.back_up()
    assert (made.number, made.last_at) == (1, NOW)
    assert made.folder == door.folder / "backups"


@pytest.fixture
def kept(door: WindowDoor, tmp_path: Path) -> tuple[Path, str]:
    """A backup of the vault, and its recovery code."""
    with door.enter(FIRST):
        code = door.new_recovery_code()
        door.back_up()
        (made,) = door.folder.joinpath("backups").iterdir()
    return made.rename(tmp_path / "kept.liaison-backup"), code


def test_a_backup_comes_back_where_there_is_no_vault(kept: tuple[Path, str], tmp_path: Path) -> None:
    file, code = kept
    door = door_to(tmp_path / "elsewhere")
    assert not door.exists()
    door.prepare(SECOND)
    assert door.unpack(file, code)
    assert not door.exists()
    assert door.restore().moved_aside is None
    assert [path.name for path in door.folder.parent.iterdir()] == ["vault"], "the prepared one is gone"
    with door.enter(FIRST) as desk:
        assert introduction(desk).name == "Maya"


def test_an_open_vault_stays_as_it_is_until_the_backup_is_opened(door: WindowDoor, kept: tuple[Path, str]) -> None:
    file, code = kept
    wrong = code.replace(code[0], "0" if code[0] != "0" else "1", 1)
    with door.enter(FIRST) as desk:
        introduce(desk, name="Noor", agency="Northlight")
        for secret, says in (
            (SECOND, "This is not the passphrase of the backup."),
            ("correct horse battery staple 2026", "This is not the passphrase of the backup."),
            (wrong, "The recovery code has a typing error."),
            (code[:-1], "The recovery code has a typing error."),
            (new_code(), "The recovery code does not open this backup."),
        ):
            with pytest.raises(LockedError) as refused:
                door.unpack(file, secret)
            assert refused.value.sentence == says
        assert not door.unpack(file, FIRST)
        assert introduction(desk).name == "Noor"
        for let_go in (door.let_backup_go, door.discard):
            door.unpack(file, FIRST)
            assert len(list(door.folder.parent.glob(".vault*"))) == 1
            let_go()
            assert not list(door.folder.parent.glob(".vault*"))
        door.unpack(file, FIRST)
    aside = door.restore().moved_aside
    assert aside is not None
    with door.enter(FIRST) as desk:
        assert introduction(desk).name == "Maya"
    with pytest.raises(LockedError):
        door.restore()


def test_a_keyring_that_is_not_there_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    door = door_to(tmp_path)
    assert "No keyring" in door.keyring_problem()
    door.prepare(FIRST)
    assert "No keyring" in door.finish(fill, keyring=True)
    assert door.exists()


def test_the_memory_of_the_window_is_guarded_before_the_vault_is_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guarded: list[bool] = []
    monkeypatch.setattr("liaison.store.vault.disable_core_dumps", lambda: guarded.append(True))
    assert not door_to(tmp_path).exists()
    assert guarded == []
    assert not WindowDoor(tmp_path / "vault", FixedClock(NOW), "Europe/London", guard=True).exists()
    assert guarded == [True]


def early(door: WindowDoor, zone_name: str = "Europe/London") -> WindowDoor:
    """The same vault at another start, being unlocked by a passphrase file."""
    again = WindowDoor(door.folder, FixedClock(NOW), zone_name, FIRST)
    again.begin()
    return again


def test_today_is_read_as_soon_as_the_vault_is_open(door: WindowDoor, monkeypatch: pytest.MonkeyPatch) -> None:
    with door.enter(FIRST) as desk:
        prepare_day(desk, 0)
    again = early(door)
    assert again._beginning is not None
    again._beginning.join()
    with monkeypatch.context() as patch:
        patch.setattr("liaison.store.prepared.read_prepared", lambda *_any: pytest.fail("it was read before"))
        day = again.glance()
    assert day is not None
    assert day.day == NOW.date()
    again.discard()


def test_what_was_read_early_for_another_zone_is_no_use(door: WindowDoor) -> None:
    with door.enter(FIRST) as desk:
        prepare_day(desk, 0)
    for chosen in ("Asia/Tokyo", "Pacific/Kiritimati"):  # the same day there, and the next one
        again = early(door)
        again.zone_name = chosen
        assert again.glance() is None
        again.discard()
    again = early(door, "Pacific/Kiritimati")
    again.zone_name = "Europe/London"
    assert again.glance() is not None, "it is read again for the day that it is here"
    again.discard()
