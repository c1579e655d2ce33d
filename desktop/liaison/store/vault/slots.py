"""Slots: each wraps the vault's data key under a key made from something a person or their keyring has.

A passphrase goes through Argon2id; a recovery code and the keyring's secret are random already, so HMAC-SHA256 with
the slot's salt is enough. The wrapping is AES-256-GCM with the vault's id and the slot's header as associated data.
Ciphers are imported when first needed: opening through the keyring never loads Argon2.
"""
# ruff: noqa: PLC0415 - imported when first needed: start-up time is benchmarked

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import replace
from datetime import datetime
from typing import Final, NamedTuple

from liaison.store.vault.errors import PassphraseTooShort
from liaison.store.vault.format import FORMAT, Argon2, Slot, SlotKind, canonical

KEY_BYTES: Final = 32
LEAST_PASSPHRASE: Final = 8


class SlotView(NamedTuple):
    """A slot as people see it; ``created_at`` is in UTC."""

    id: str
    kind: SlotKind
    label: str
    created_at: datetime


def view(slot: Slot) -> SlotView:
    """What may be shown of ``slot``."""
    return SlotView(id=slot.id, kind=slot.kind, label=slot.label, created_at=slot.created_at)


def normal_passphrase(passphrase: str) -> bytes:
    """One spelling of a passphrase, however the keyboard composed its accents (Unicode NFC, UTF-8)."""
    import unicodedata

    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def check_strength(passphrase: str) -> None:
    """Refuse a new passphrase that is too short.

    Raises:
        PassphraseTooShort: it has fewer than eight characters, spaces at the ends not counted.
    """
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise PassphraseTooShort(LEAST_PASSPHRASE)


def wrap(
    data_key: bytes | bytearray, secret: bytes, *, vault_id: str, kind: SlotKind, label: str, now: datetime
) -> Slot:
    """A new slot of ``kind`` from which ``secret`` gives back ``data_key``."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header = Slot(
        id=secrets.token_hex(16),
        kind=kind,
        label=label,
        created_at=now,
        salt=secrets.token_bytes(16),
        argon2=Argon2() if kind is SlotKind.PASSPHRASE else None,
    )
    nonce = secrets.token_bytes(12)
    wrapped = AESGCM(_wrapping_key(header, secret)).encrypt(nonce, bytes(data_key), _associated(vault_id, header))
    return replace(header, nonce=nonce, wrapped=wrapped)


def unwrap(slot: Slot, secret: bytes, *, vault_id: str) -> bytearray | None:
    """The data key, or None when ``secret`` or the slot's header is not what it was wrapped with."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(_wrapping_key(slot, secret))
    try:
        return bytearray(cipher.decrypt(slot.nonce, slot.wrapped, _associated(vault_id, slot)))
    except InvalidTag:
        return None


def _associated(vault_id: str, slot: Slot) -> bytes:
    return canonical({"format": FORMAT, "vault": vault_id, "slot": slot.header()})


def _wrapping_key(slot: Slot, secret: bytes) -> bytes:
    if slot.argon2 is None:
        return hmac.new(
            slot.salt, b"liaison " + slot.kind.value.encode("ascii") + b"\0" + secret, hashlib.sha256
        ).digest()
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret,
        slot.salt,
        time_cost=slot.argon2.passes,
        memory_cost=slot.argon2.memory_kib,
        parallelism=slot.argon2.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )
