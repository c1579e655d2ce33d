"""``vault.json``: what it may hold, read strictly and written whole.

The file holds a format number, the cipher's compatibility number and the slots, and two sums: ``checksum``
(SHA-256, so accidental damage is noticed before anything is tried) and ``mac`` (HMAC-SHA256 under a key made from
the data key, so slots added or changed by someone without the key are noticed once it is unlocked).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from liaison.model.words import tr
from liaison.store.vault.errors import DatabaseNewer, TooManySlots, VaultDamaged, VaultNotFound
from liaison.store.vault.files import replace_whole

FORMAT: Final = 1
CIPHER_COMPATIBILITY: Final = 4
FILE_NAME: Final = "vault.json"
_PROGRAM: Final = "Liaison vault"
_MOST_BYTES: Final = 64 * 1024
_MOST_SLOTS: Final = 16
_MOST_LABEL: Final = 200
_ID: Final = re.compile(r"[0-9a-f]{32}")

# Bounds on what a file may ask Argon2 for, so that a doctored one cannot eat all memory or time.
_MEMORY_KIB: Final = (64 * 1024, 1024 * 1024)
_PASSES: Final = (1, 16)
_LANES: Final = (1, 16)


class SlotKind(StrEnum):
    """The ways to open a vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a kind of slot, not a secret
    RECOVERY = "recovery code"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Argon2:
    """How hard Argon2id works for a passphrase; the default is RFC 9106's second recommendation."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped copy of the data key; ``argon2`` belongs to passphrases only."""

    id: str
    kind: SlotKind
    label: str
    created_at: datetime
    salt: bytes
    argon2: Argon2 | None
    nonce: bytes = b""
    wrapped: bytes = b""

    def header(self) -> dict[str, object]:
        """Everything but the wrapped key; the cipher authenticates it together with the key."""
        header: dict[str, object] = {
            "id": self.id,
            "kind": self.kind.value,
            "label": self.label,
            "created_at": self.created_at.isoformat(),
            "salt": _text(self.salt),
        }
        if self.argon2 is not None:
            values = {"memory_kib": self.argon2.memory_kib, "passes": self.argon2.passes, "lanes": self.argon2.lanes}
            header["argon2id"] = values
        return header

    def document(self) -> dict[str, object]:
        """The slot as it stands in the file."""
        return {**self.header(), "nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The content of ``vault.json``; ``mac`` is empty until :meth:`sealed`."""

    id: str
    created_at: datetime
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def body(self) -> dict[str, object]:
        """What the sums are taken over."""
        return {
            "program": _PROGRAM,
            "format": FORMAT,
            "id": self.id,
            "created_at": self.created_at.isoformat(),
            "cipher": {"name": "sqlcipher", "compatibility": CIPHER_COMPATIBILITY},
            "slots": [slot.document() for slot in self.slots],
        }

    def sealed(self, mac_key: bytes) -> VaultFile:
        """The same with a fresh ``mac``.

        Raises:
            TooManySlots: there are more than the format allows.
        """
        if len(self.slots) > _MOST_SLOTS:
            raise TooManySlots
        return replace(self, mac=self._mac(mac_key))

    def is_sealed_by(self, mac_key: bytes) -> bool:
        """Whether whoever wrote this knew the data key."""
        return hmac.compare_digest(self.mac, self._mac(mac_key))

    def _mac(self, mac_key: bytes) -> bytes:
        return hmac.new(mac_key, canonical(self.body()), hashlib.sha256).digest()

    def write(self, folder: Path) -> None:
        """Replace ``vault.json`` in ``folder`` whole.

        Raises:
            OSError: nothing was changed.
        """
        document = {**self.body(), "mac": _text(self.mac)}
        document["checksum"] = _checksum(document)
        replace_whole(folder / FILE_NAME, (json.dumps(document, indent=2) + "\n").encode("utf-8"))


def read(folder: Path) -> VaultFile:
    """The vault file of ``folder``.

    Raises:
        VaultNotFound: there is none.
        VaultDamaged: it cannot be what the program wrote.
        DatabaseNewer: a newer version of the program wrote it.
        OSError: the system refused to read it.
    """
    path = folder / FILE_NAME
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VaultNotFound(folder) from error
    except IsADirectoryError as error:
        raise VaultDamaged(tr("it is a folder")) from error
    return parse(content)


def parse(content: bytes) -> VaultFile:
    """The vault file made of ``content``.

    Raises:
        VaultDamaged: it cannot be what the program wrote.
        DatabaseNewer: a newer version of the program wrote it.
    """
    if len(content) > _MOST_BYTES:
        raise VaultDamaged(tr("it is far too large"))
    try:
        document = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise VaultDamaged(tr("it is cut short or garbled")) from error
    if not isinstance(document, dict):
        raise VaultDamaged(tr("it is not a vault file"))
    # Of a newer format nothing else is known, not even by which keys it says so.
    number = document.get("format")
    if type(number) is int and number > FORMAT:
        raise DatabaseNewer
    if document.get("program") != _PROGRAM:
        raise VaultDamaged(tr("it is not a vault file"))
    if document.pop("checksum", None) != _checksum(document):
        raise VaultDamaged(tr("its checksum does not fit"))
    try:
        file = _vault_file(document)
    except (KeyError, TypeError, ValueError) as error:
        raise VaultDamaged(tr("it asks for what no vault needs")) from error
    if canonical({**file.body(), "mac": _text(file.mac)}) != canonical(document):
        raise VaultDamaged(tr("it asks for what no vault needs"))
    return file


def canonical(value: object) -> bytes:
    """One spelling of a JSON value, for sums and for associated data."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def _checksum(document: dict[str, object]) -> str:
    return hashlib.sha256(canonical(document)).hexdigest()


def _vault_file(document: dict[str, object]) -> VaultFile:
    slots = document["slots"]
    if not isinstance(slots, list) or not 1 <= len(slots) <= _MOST_SLOTS:
        raise ValueError("number of slots")
    return VaultFile(
        id=_identity(document["id"]),
        created_at=_instant(document["created_at"]),
        slots=tuple(_slot(entry) for entry in slots),
        mac=_bytes(document["mac"], 32),
    )


def _slot(entry: object) -> Slot:
    if not isinstance(entry, dict):
        raise TypeError("slot")
    kind = SlotKind(entry["kind"])
    label = entry["label"]
    if not isinstance(label, str) or len(label) > _MOST_LABEL:
        raise ValueError("label")
    return Slot(
        id=_identity(entry["id"]),
        kind=kind,
        label=label,
        created_at=_instant(entry["created_at"]),
        salt=_bytes(entry["salt"], 16),
        argon2=_argon2(entry["argon2id"]) if kind is SlotKind.PASSPHRASE else None,
        nonce=_bytes(entry["nonce"], 12),
        wrapped=_bytes(entry["wrapped"], 48),
    )


def _argon2(entry: object) -> Argon2:
    if not isinstance(entry, dict):
        raise TypeError("argon2id")
    return Argon2(
        memory_kib=_bounded(entry["memory_kib"], _MEMORY_KIB),
        passes=_bounded(entry["passes"], _PASSES),
        lanes=_bounded(entry["lanes"], _LANES),
    )


def _bounded(value: object, bounds: tuple[int, int]) -> int:
    if type(value) is not int or not bounds[0] <= value <= bounds[1]:
        raise ValueError("out of bounds")
    return value


def _identity(value: object) -> str:
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ValueError("id")
    return value


def _instant(value: object) -> datetime:
    if not isinstance(value, str):
        raise TypeError("instant")
    instant = datetime.fromisoformat(value)
    if instant.tzinfo is None:
        raise ValueError("instant without a zone")
    return instant


def _bytes(value: object, length: int) -> bytes:
    if not isinstance(value, str):
        raise TypeError("bytes")
    try:
        content = base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError("base64") from error
    if len(content) != length:
        raise ValueError("length")
    return content


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
