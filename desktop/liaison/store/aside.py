"""A small text kept beside the database, for as long as another connection writes there: what is typed meanwhile.

The file is 8 bytes of magic, a random nonce of 12 bytes, and the text under AES-256-GCM with a key that is derived from
the vault's for this alone; the magic is associated data. It is replaced whole.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Final

from liaison.store.vault import Vault, translate_database_errors
from liaison.store.vault.files import replace_whole, sync_folder

NAME: Final = "typed.aside"
_MAGIC: Final = b"LIAASI\x01\n"
_NONCE: Final = 12
_PURPOSE: Final = "typed aside"


def has_aside(vault: Vault) -> bool:
    """Whether something is kept there."""
    return _place(vault).exists()


def write_aside(vault: Vault, content: bytes) -> None:
    """Keep ``content`` in place of what was there.

    Raises:
        DiskFull, VaultReadOnly, DiskTrouble: what was there is as it was.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - imported when first needed

    nonce = secrets.token_bytes(_NONCE)
    sealed = AESGCM(vault.derive_key(_PURPOSE)).encrypt(nonce, content, _MAGIC)
    with translate_database_errors():
        replace_whole(_place(vault), _MAGIC + nonce + sealed)


def read_aside(vault: Vault) -> bytes | None:
    """What is kept there; None where there is nothing, or nothing whole that was written with the vault's key."""
    with translate_database_errors():
        try:
            found = _place(vault).read_bytes()
        except FileNotFoundError:
            return None
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - imported when first needed
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - see above

    head = len(_MAGIC) + _NONCE
    if not found.startswith(_MAGIC) or len(found) < head:
        return None
    try:
        return AESGCM(vault.derive_key(_PURPOSE)).decrypt(found[len(_MAGIC) : head], found[head:], _MAGIC)
    except InvalidTag:
        return None


def drop_aside(vault: Vault) -> None:
    """Keep nothing there any more.

    Raises:
        VaultReadOnly, DiskTrouble: it is still there.
    """
    with translate_database_errors():
        _place(vault).unlink(missing_ok=True)
        sync_folder(vault.folder)


def _place(vault: Vault) -> Path:
    return vault.folder / NAME
