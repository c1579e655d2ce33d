from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.model.clock import FixedClock
from liaison.model.errors import ExitCode
from liaison.store.vault import DatabaseNewer, Vault, VaultDamaged
from liaison.store.vault import format as vault_file

Snapshot = Callable[[Path], dict[str, tuple[int, str]]]


def rewritten(content: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """``content`` after ``change``, with a fitting checksum: what somebody who reads this source could write."""
    document = json.loads(content)
    del document["checksum"]
    change(document)
    document["checksum"] = vault_file._checksum(document)
    return json.dumps(document).encode()


def slot_value(key: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["slots"][0].__setitem__(key, value)


def argon2(key: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda document: document["slots"][0]["argon2id"].__setitem__(key, value)


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut short": lambda content: content[: len(content) // 2],
    "zeros": lambda content: bytes(len(content)),
    "a sector of zeros": lambda content: content[:512] + bytes(256) + content[768:],
    "not text": lambda content: b"\xff\xfe" + content,
    "another document": lambda _: b'{"slots": []}',
    "a list": lambda _: b"[1, 2]",
    "endless nesting": lambda _: b"[" * 60_000,
    "far too large": lambda content: content + b" " * 70_000,
    "doubled": lambda content: content + content,
    "no format": lambda content: rewritten(content, lambda d: d.pop("format")),
    "format zero": lambda content: rewritten(content, lambda d: d.update(format=0)),
    "format true": lambda content: rewritten(content, lambda d: d.update(format=True)),
    "format in words": lambda content: rewritten(content, lambda d: d.update(format="one")),
    "another cipher": lambda content: rewritten(content, lambda d: d["cipher"].update(compatibility=3)),
    "no slots": lambda content: rewritten(content, lambda d: d.update(slots=[])),
    "too many slots": lambda content: rewritten(content, lambda d: d.update(slots=d["slots"] * 9)),
    "slots as words": lambda content: rewritten(content, lambda d: d.update(slots="two")),
    "a slot as a number": lambda content: rewritten(content, lambda d: d.update(slots=[7])),
    "an extra word": lambda content: rewritten(content, lambda d: d.update(extra=1)),
    "no mac": lambda content: rewritten(content, lambda d: d.pop("mac")),
    "a short mac": lambda content: rewritten(content, lambda d: d.update(mac="AAAA")),
    "an id of another shape": lambda content: rewritten(content, lambda d: d.update(id="../../etc")),
    "no zone": lambda content: rewritten(content, lambda d: d.update(created_at="2026-11-24T09:02:00")),
    "no date": lambda content: rewritten(content, lambda d: d.update(created_at=5)),
    "another kind": lambda content: rewritten(content, slot_value("kind", "fingerprint")),
    "a label without end": lambda content: rewritten(content, slot_value("label", "x" * 5000)),
    "a short key": lambda content: rewritten(content, slot_value("wrapped", "AAAA")),
    "not base64": lambda content: rewritten(content, slot_value("salt", "!" * 24)),
    "no parameters": lambda content: rewritten(content, slot_value("argon2id", None)),
    "all the memory": lambda content: rewritten(content, argon2("memory_kib", 1 << 31)),
    "no memory": lambda content: rewritten(content, argon2("memory_kib", 8)),
    "all the time": lambda content: rewritten(content, argon2("passes", 10**9)),
    "half a lane": lambda content: rewritten(content, argon2("lanes", 0.5)),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_file_is_refused_and_left_as_it_is(
    made: Any, clock: FixedClock, snapshot: Snapshot, damage: Callable[[bytes], bytes]
) -> None:
    path = made.folder / "vault.json"
    path.write_bytes(damage(path.read_bytes()))
    before = snapshot(made.folder)
    with pytest.raises(VaultDamaged) as caught:
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
    assert caught.value.exit_code is ExitCode.ENVIRONMENT
    assert caught.value.way_out
    assert snapshot(made.folder) == before


def test_a_folder_in_its_place_is_damage_too(made: Any, clock: FixedClock) -> None:
    (made.folder / "vault.json").unlink()
    (made.folder / "vault.json").mkdir()
    with pytest.raises(VaultDamaged):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)


@pytest.mark.parametrize(
    "content", ['{"program": "Liaison vault", "format": 2, "ways in": "unheard of"}', '{"format": 99}']
)
def test_a_newer_format_is_refused_untouched(made: Any, clock: FixedClock, snapshot: Snapshot, content: str) -> None:
    path = made.folder / "vault.json"
    path.write_text(content)
    before = snapshot(made.folder)
    with pytest.raises(DatabaseNewer):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
    assert snapshot(made.folder) == before


@settings(max_examples=400)
@given(data=st.data())
def test_no_flipped_bit_goes_unnoticed(model_vault: Any, data: st.DataObject) -> None:
    """Every damage of up to eight bits is refused, or leaves the very same meaning."""
    content = bytearray((model_vault.folder / "vault.json").read_bytes())
    sound = vault_file.parse(bytes(content))
    places = st.integers(0, len(content) * 8 - 1)
    for bit in data.draw(st.sets(places, min_size=1, max_size=8)):
        content[bit // 8] ^= 1 << bit % 8
    try:
        read = vault_file.parse(bytes(content))
    except (VaultDamaged, DatabaseNewer):
        return
    assert read == sound


@given(st.binary(max_size=400))
def test_any_other_bytes_are_refused(content: bytes) -> None:
    with pytest.raises(VaultDamaged):
        vault_file.parse(content)


def test_a_write_that_fails_leaves_the_old_file(
    made: Any, clock: FixedClock, snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        before, slots = snapshot(made.folder), vault.slots()
        monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            vault.new_recovery_code()
        monkeypatch.undo()
        assert snapshot(made.folder) == before
        assert vault.slots() == slots
    shutil.copytree(made.folder, tmp_path / "copy")
    Vault.open(tmp_path / "copy", recovery_code=made.code, use_keyring=False, clock=clock).close()
