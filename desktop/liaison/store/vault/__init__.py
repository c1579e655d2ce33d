"""The vault: an encrypted record in a private folder, and the slots that open it.

Everything other parts need is named here; the modules below are the vault's own business.
"""

from __future__ import annotations

from liaison.store.vault import keyrings
from liaison.store.vault.cipher import READ_ONLY, RawConnection
from liaison.store.vault.core import Vault
from liaison.store.vault.drafts import draft_in, sweep_drafts
from liaison.store.vault.errors import (
    CipherMissing,
    DatabaseDamaged,
    DatabaseNewer,
    DiskFull,
    DiskTrouble,
    FolderMissing,
    FolderNotEmpty,
    KeyringEntryMissing,
    KeyringLocked,
    KeyringMissing,
    KeyringProblem,
    KeyringUnsafe,
    LastSlot,
    PassphraseNeeded,
    PassphraseTooShort,
    SlotNotFound,
    SQLiteTooOld,
    TooManySlots,
    VaultBusy,
    VaultDamaged,
    VaultExists,
    VaultNotFound,
    VaultReadOnly,
    WrongPassphrase,
    WrongRecoveryCode,
)
from liaison.store.vault.format import SlotKind
from liaison.store.vault.making import clear_begun
from liaison.store.vault.process import disable_core_dumps, is_gone
from liaison.store.vault.recovery import looks_like_code
from liaison.store.vault.slots import SlotView
from liaison.store.vault.translate import translate_database_errors

__all__ = [
    "READ_ONLY",
    "CipherMissing",
    "DatabaseDamaged",
    "DatabaseNewer",
    "DiskFull",
    "DiskTrouble",
    "FolderMissing",
    "FolderNotEmpty",
    "KeyringEntryMissing",
    "KeyringLocked",
    "KeyringMissing",
    "KeyringProblem",
    "KeyringUnsafe",
    "LastSlot",
    "PassphraseNeeded",
    "PassphraseTooShort",
    "RawConnection",
    "SQLiteTooOld",
    "SlotKind",
    "SlotNotFound",
    "SlotView",
    "TooManySlots",
    "Vault",
    "VaultBusy",
    "VaultDamaged",
    "VaultExists",
    "VaultNotFound",
    "VaultReadOnly",
    "WrongPassphrase",
    "WrongRecoveryCode",
    "clear_begun",
    "disable_core_dumps",
    "draft_in",
    "is_gone",
    "keyrings",
    "looks_like_code",
    "sweep_drafts",
    "translate_database_errors",
]
