"""Backups: one file that holds a whole vault, still encrypted, opened by the same passphrase or recovery code."""

from __future__ import annotations

from liaison.store.backup.container import FORMAT, SUFFIX, BackupDamaged, BackupExists
from liaison.store.backup.making import BackupResult, backup
from liaison.store.backup.restoring import RestoreResult, Unpacked, let_go, put_in_place, restore, unpack
from liaison.store.backup.rotation import Keep, own_backups, rotate_backups

__all__ = [
    "FORMAT",
    "SUFFIX",
    "BackupDamaged",
    "BackupExists",
    "BackupResult",
    "Keep",
    "RestoreResult",
    "Unpacked",
    "backup",
    "let_go",
    "own_backups",
    "put_in_place",
    "restore",
    "rotate_backups",
    "unpack",
]
