"""Files in the vault: kept whole, encrypted, once, and never half."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.store import attachments
from liaison.store.attachments import CHUNK, AttachmentDamaged, AttachmentMissing, AttachmentTooLarge
from support.kept import PASSPHRASE, Kept, run_child

FULL_DISK = """
import resource, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store import attachments
from liaison.store.vault import DiskFull, Vault
with Vault.open(Path(sys.argv[1]), passphrase=sys.argv[2], use_keyring=False, clock=SystemClock()) as vault:
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_500_000, 2_500_000))
    try:
        attachments.put(vault, bytes(3_000_000))
    except DiskFull:
        print("full", len(list(vault.attachments.iterdir())))
"""


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7])
def test_what_is_put_comes_back(kept: Kept, tmp_path: Path, size: int) -> None:
    content = bytes(i * 7 % 251 for i in range(1000)) * (size // 1000 + 1)
    content = content[:size]
    (tmp_path / "file").write_bytes(content)
    sha256 = attachments.put(kept.vault, tmp_path / "file")
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert attachments.read(kept.vault, sha256) == content
    assert attachments.put(kept.vault, content) == sha256
    assert len(list(kept.vault.attachments.iterdir())) == 1


def test_on_disk_it_is_private_and_tells_neither_content_nor_hash(kept: Kept) -> None:
    sha256 = attachments.put(kept.vault, b"a known document" * 100)
    (place,) = kept.vault.attachments.iterdir()
    assert b"a known document" not in place.read_bytes()
    assert sha256 not in place.name
    assert stat.S_IMODE(place.stat().st_mode) == 0o600


@given(position=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_flipped_bit_is_noticed(kept: Kept, position: int, bit: int) -> None:
    sha256 = attachments.put(kept.vault, b"text" * 50)
    place = attachments.place_of(kept.vault, sha256)
    whole = place.read_bytes()
    changed = bytearray(whole)
    changed[position % len(whole)] ^= 1 << bit
    place.write_bytes(changed)
    with pytest.raises(AttachmentDamaged):
        attachments.read(kept.vault, sha256)


@pytest.mark.parametrize("keep", [0, 10, 40, 41, 40 + CHUNK + 16, 40 + CHUNK, -1, -17])
def test_a_file_cut_short_is_noticed(kept: Kept, keep: int) -> None:
    sha256 = attachments.put(kept.vault, bytes(2 * CHUNK + 5))
    place = attachments.place_of(kept.vault, sha256)
    place.write_bytes(place.read_bytes()[:keep])
    with pytest.raises(AttachmentDamaged):
        attachments.read(kept.vault, sha256)


def test_swapped_files_are_noticed(kept: Kept) -> None:
    one, two = attachments.put(kept.vault, b"one"), attachments.put(kept.vault, b"two")
    attachments.place_of(kept.vault, one).replace(attachments.place_of(kept.vault, two))
    with pytest.raises(AttachmentDamaged):
        attachments.read(kept.vault, two)
    with pytest.raises(AttachmentMissing):
        attachments.read(kept.vault, one)


@pytest.mark.parametrize("name", ["", "../vault.json", "0" * 63, "G" * 64, "A" * 64])
def test_a_name_that_is_no_hash_is_nothing(kept: Kept, name: str) -> None:
    with pytest.raises(AttachmentMissing):
        attachments.read(kept.vault, name)


def test_too_large_a_file_is_refused_and_nothing_kept(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LARGEST", 2 * CHUNK)
    attachments.put(kept.vault, bytes(2 * CHUNK))
    with pytest.raises(AttachmentTooLarge):
        attachments.put(kept.vault, bytes(2 * CHUNK + 1))
    assert len(list(kept.vault.attachments.iterdir())) == 1


def test_no_room_leaves_nothing_behind(kept: Kept) -> None:
    folder = kept.vault.folder
    kept.vault.close()
    assert run_child(FULL_DISK, folder, PASSPHRASE) == "full 0"
