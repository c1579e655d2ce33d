"""What is typed while another connection writes: kept in a file that tells nothing without the vault's key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.model.clock import FixedClock
from liaison.store.aside import NAME, drop_aside, has_aside, read_aside, write_aside
from liaison.store.vault import Vault


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    made, _code = Vault.create(tmp_path / "vault", passphrase="only for this test", clock=clock)
    with made:
        yield made


def test_it_is_read_as_it_was_written_until_it_is_dropped(vault: Vault) -> None:
    assert not has_aside(vault)
    assert read_aside(vault) is None
    for content in (b"the first", b"the second thought"):
        write_aside(vault, content)
        assert has_aside(vault)
        assert read_aside(vault) == content
    drop_aside(vault)
    drop_aside(vault)
    assert not has_aside(vault)


def test_the_file_is_private_and_does_not_tell_what_was_typed(vault: Vault) -> None:
    write_aside(vault, b"the affair of Dana Whitlock")
    place = vault.folder / NAME
    assert place.stat().st_mode & 0o077 == 0
    assert b"Whitlock" not in place.read_bytes()


@pytest.mark.parametrize(
    "damage", [lambda one: one[:-1], lambda one: one[:10], lambda one: one + b"x", lambda _one: b""]
)
def test_what_was_changed_by_someone_without_the_key_is_not_read(vault: Vault, damage: object) -> None:
    assert callable(damage)
    write_aside(vault, b"typed")
    place = vault.folder / NAME
    place.write_bytes(damage(place.read_bytes()))
    assert read_aside(vault) is None
