"""The vault: the folder with the encrypted record, and the key that opens it while it is open."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import secrets
import threading
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from liaison.model.clock import Clock
from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.store.vault import cipher, keyrings
from liaison.store.vault import format as vault_file
from liaison.store.vault.errors import (
    DatabaseDamaged,
    FolderNotEmpty,
    KeyringEntryMissing,
    LastSlot,
    PassphraseNeeded,
    SlotNotFound,
    VaultDamaged,
    VaultExists,
    VaultNotFound,
    WrongPassphrase,
    WrongRecoveryCode,
)
from liaison.store.vault.files import FILE_MODE, FOLDER_MODE, make_private
from liaison.store.vault.format import Slot, SlotKind, VaultFile
from liaison.store.vault.lock import VaultLock
from liaison.store.vault.making import (
    NEW_RECORD,
    clear_begun,
    empty_folder,
    finish_restoring,
    lock_new,
    make_folder,
    name_new_record,
)
from liaison.store.vault.recovery import new_code, secret_of
from liaison.store.vault.slots import KEY_BYTES, SlotView, check_strength, normal_passphrase, unwrap, view, wrap
from liaison.store.vault.translate import translate_database_errors

if TYPE_CHECKING:
    from sqlalchemy import Engine

DATABASE_NAME: Final = "liaison.db"
_MAC_PURPOSE: Final = "vault.json"
# Bytes of one page. SQLite takes the beginning of a page for a database in which there is nothing yet.
_SMALLEST: Final = 4096


class Vault:
    """An unlocked vault; made by :meth:`create` and :meth:`open`, and locked again by :meth:`close`.

    Only one process has a vault open at a time. Leaving it as a context manager closes it. The key lies in one
    buffer that is overwritten on closing; copies inside SQLCipher's and the ciphers' own memory end with them.
    """

    def __init__(self, folder: Path, file: VaultFile, key: bytearray, lock: VaultLock, clock: Clock) -> None:
        self.folder: Final = folder
        self._file = file
        self._key: bytearray | None = key
        self._lock = lock
        self._clock = clock
        self._engine: Engine | None = None
        self._guard = threading.Lock()

    @staticmethod
    def exists(folder: Path) -> bool:
        """Whether ``folder`` holds a vault, or what is left of one.

        A vault that a restore left ready beside its place, with nothing there, is moved there first.

        Raises:
            VaultReadOnly: the folder may not be looked into or written to.
        """
        with translate_database_errors():
            finish_restoring(folder.absolute())
            return (folder / vault_file.FILE_NAME).exists() or (folder / DATABASE_NAME).exists()

    @classmethod
    def create(cls, folder: Path, *, passphrase: str, clock: Clock, keyring: bool = False) -> tuple[Vault, str]:
        """Make a vault in ``folder`` (new or empty) and return it unlocked, with its recovery code.

        The code is shown once and kept nowhere. With ``keyring``, the operating system's keyring opens the vault too.

        Raises:
            PassphraseTooShort, VaultExists, FolderNotEmpty: nothing was made.
            KeyringProblem, VaultReadOnly, DiskFull, DiskTrouble: what had been made was taken back.
        """
        check_strength(passphrase)
        folder = folder.absolute()
        with translate_database_errors(), ExitStack() as undo:
            clear_begun(folder, clock)
            _refuse_occupied(folder)
            make_folder(folder, undo)
            lock = lock_new(folder, clock)
            undo.callback(lock.release)
            if cls.exists(folder):  # made by another process a moment ago
                raise VaultExists(folder)
            undo.callback(empty_folder, folder)
            vault = cls(folder, _new_file(clock), bytearray(secrets.token_bytes(KEY_BYTES)), lock, clock)
            undo.callback(vault.close)
            code = vault._fill(passphrase, undo, keyring=keyring)
            undo.pop_all()
        return vault, code

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        recovery_code: str | None = None,
        use_keyring: bool = True,
        clock: Clock,
    ) -> Vault:
        """Unlock the vault in ``folder``: with what is given, else through the keyring when it has a slot.

        Raises:
            VaultNotFound, VaultDamaged, DatabaseNewer, DatabaseDamaged, VaultBusy, VaultReadOnly: nothing was changed.
            WrongPassphrase, WrongRecoveryCode, PassphraseNeeded, KeyringProblem: nothing was changed.
        """
        folder = folder.absolute()
        with translate_database_errors():
            _check_presence(folder)
            lock = VaultLock(folder, clock)
            try:
                file = vault_file.read(folder)
                name_new_record(folder, folder / DATABASE_NAME)
                key = _unlock(file, passphrase, recovery_code, use_keyring=use_keyring)
                _check_seal(file, key)
                _keep_private(folder)
            except BaseException:
                lock.release()
                raise
        return cls(folder, file, key, lock, clock)

    @property
    def database(self) -> Path:
        """The encrypted record."""
        return self.folder / DATABASE_NAME

    @property
    def attachments(self) -> Path:
        """The folder of encrypted files, by content hash."""
        return self.folder / "attachments"

    @property
    def backups(self) -> Path:
        """The folder of backups."""
        return self.folder / "backups"

    def engine(self) -> Engine:
        """The one engine of this vault; see :func:`liaison.store.vault.cipher.make_engine`.

        Raises:
            PassphraseNeeded: the vault is closed.
            CipherMissing, SQLiteTooOld: the library at hand is not safe to use.
        """
        with self._guard:
            self._require_key()
            if self._engine is None:
                self._engine = cipher.make_engine(self.connect_raw)
            return self._engine

    def connect_raw(self, path: Path | None = None) -> cipher.RawConnection:
        """A bare driver connection under the vault's key: to the record, or to another existing file (a backup).

        An empty file becomes an encrypted database with its first write, but for the record, which is never empty.
        Only the record is put in WAL mode.

        Raises:
            PassphraseNeeded: the vault is closed.
            LiaisonError: as for :func:`liaison.store.vault.cipher.connect`.
        """
        with self._guard:
            if path is None and self.database.exists() and self.database.stat().st_size < _SMALLEST:
                raise DatabaseDamaged(tr("it is empty"))
            return cipher.connect(path or self.database, self._require_key(), wal=path is None)

    def derive_key(self, purpose: str) -> bytes:
        """32 bytes for another ``purpose`` (attachments, for one), from which the data key cannot be found.

        Raises:
            PassphraseNeeded: the vault is closed.
        """
        return _derive(self._require_key(), purpose)

    def close(self) -> None:
        """Lock the vault: close the engine, forget the key, let others open it. Calling it again does nothing."""
        with self._guard:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None
            if self._key is not None:
                self._key[:] = bytes(len(self._key))
                self._key = None
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def slots(self) -> tuple[SlotView, ...]:
        """The ways to open this vault, in the order they were made."""
        return tuple(view(slot) for slot in self._file.slots)

    def change_passphrase(self, old: str, new: str) -> None:
        """Let ``new`` open the vault where ``old`` did; the record is not rewritten.

        Raises:
            PassphraseTooShort, WrongPassphrase: nothing was changed.
        """
        check_strength(new)
        self._require_key()
        secret = normal_passphrase(old)
        for slot in self._of_kind(SlotKind.PASSPHRASE):
            if unwrap(slot, secret, vault_id=self._file.id) is not None:
                fresh = self._wrap(SlotKind.PASSPHRASE, slot.label, normal_passphrase(new))
                self._replace_slots([fresh if kept is slot else kept for kept in self._file.slots])
                return
        raise WrongPassphrase

    def reset_passphrase(self, new: str) -> None:
        """Let ``new`` open the vault in place of every passphrase it has; for a vault opened by its recovery code.

        Raises:
            PassphraseTooShort: nothing was changed.
        """
        check_strength(new)
        slot = self._wrap(SlotKind.PASSPHRASE, tr("Passphrase"), normal_passphrase(new))
        self._replace_slots([slot, *self._except(SlotKind.PASSPHRASE)])

    def add_passphrase(self, passphrase: str, label: str = "") -> None:
        """Let another passphrase open the vault as well.

        Raises:
            PassphraseTooShort, TooManySlots: nothing was changed.
        """
        check_strength(passphrase)
        slot = self._wrap(SlotKind.PASSPHRASE, label.strip() or tr("Passphrase"), normal_passphrase(passphrase))
        self._replace_slots([*self._file.slots, slot])

    def new_recovery_code(self) -> str:
        """A new recovery code; the earlier one no longer opens the vault."""
        code = new_code()
        slot = self._wrap(SlotKind.RECOVERY, tr("Recovery code"), secret_of(code))
        self._replace_slots([*self._except(SlotKind.RECOVERY), slot])
        return code

    def add_keyring_slot(self) -> None:
        """Let the operating system's keyring open the vault; an earlier keyring slot is replaced.

        Raises:
            KeyringProblem: the keyring cannot be used; nothing was changed.
        """
        slot = self._wrap_for_keyring()
        self._replace_slots([*self._except(SlotKind.KEYRING), slot])

    def remove_slot(self, slot_id: str) -> None:
        """Take one way to open the vault away; the record is not rewritten.

        Raises:
            SlotNotFound, LastSlot: nothing was changed.
        """
        gone = next((slot for slot in self._file.slots if slot.id == slot_id), None)
        if gone is None:
            raise SlotNotFound
        kept = [slot for slot in self._file.slots if slot is not gone]
        if all(slot.kind is SlotKind.KEYRING for slot in kept):
            raise LastSlot
        self._replace_slots(kept)
        if gone.kind is SlotKind.KEYRING:
            _forget_quietly(self._file.id)

    def _fill(self, passphrase: str, undo: ExitStack, *, keyring: bool) -> str:
        """Make what a new vault holds, the name of its record last, and return the recovery code."""
        for place in (self.attachments, self.backups):
            place.mkdir(mode=FOLDER_MODE)
        cipher.create(self.folder / NEW_RECORD, self._require_key())
        code = new_code()
        slots = [
            self._wrap(SlotKind.PASSPHRASE, tr("Passphrase"), normal_passphrase(passphrase)),
            self._wrap(SlotKind.RECOVERY, tr("Recovery code"), secret_of(code)),
        ]
        if keyring:
            undo.callback(_forget_quietly, self._file.id)
            slots.append(self._wrap_for_keyring())
        self._replace_slots(slots)
        name_new_record(self.folder, self.database)
        return code

    def _require_key(self) -> bytearray:
        if self._key is None:
            raise PassphraseNeeded
        return self._key

    def _of_kind(self, kind: SlotKind) -> list[Slot]:
        return [slot for slot in self._file.slots if slot.kind is kind]

    def _except(self, kind: SlotKind) -> list[Slot]:
        return [slot for slot in self._file.slots if slot.kind is not kind]

    def _wrap(self, kind: SlotKind, label: str, secret: bytes) -> Slot:
        now = self._clock.now()
        return wrap(self._require_key(), secret, vault_id=self._file.id, kind=kind, label=label[:200], now=now)

    def _wrap_for_keyring(self) -> Slot:
        self._require_key()
        secret = secrets.token_bytes(KEY_BYTES)
        keyrings.put(self._file.id, base64.b64encode(secret).decode("ascii"))
        return self._wrap(SlotKind.KEYRING, tr("Keyring of this computer"), secret)

    def _replace_slots(self, slots: list[Slot]) -> None:
        """Write ``vault.json`` whole with ``slots``; on failure neither the file nor this object has changed."""
        file = replace(self._file, slots=tuple(slots)).sealed(_derive(self._require_key(), _MAC_PURPOSE))
        with translate_database_errors():
            file.write(self.folder)
        self._file = file


def _derive(key: bytes | bytearray, purpose: str) -> bytes:
    return hmac.new(key, b"liaison " + purpose.encode("utf-8"), hashlib.sha256).digest()


def _new_file(clock: Clock) -> VaultFile:
    return VaultFile(id=secrets.token_hex(16), created_at=clock.now(), slots=())


def _unlock(file: VaultFile, passphrase: str | None, recovery_code: str | None, *, use_keyring: bool) -> bytearray:
    """The data key, from the first of what is given; see :meth:`Vault.open` for what is raised."""
    if passphrase is not None:
        return _try_slots(file, SlotKind.PASSPHRASE, normal_passphrase(passphrase), WrongPassphrase())
    if recovery_code is not None:
        secret = secret_of(recovery_code)
        return _try_slots(file, SlotKind.RECOVERY, secret, WrongRecoveryCode(mistyped=False))
    if use_keyring and any(slot.kind is SlotKind.KEYRING for slot in file.slots):
        stored = keyrings.get(file.id)
        try:
            secret = base64.b64decode(stored or "", validate=True)
        except (binascii.Error, ValueError) as error:
            raise KeyringEntryMissing from error
        return _try_slots(file, SlotKind.KEYRING, secret, KeyringEntryMissing())
    raise PassphraseNeeded


def _check_seal(file: VaultFile, key: bytearray) -> None:
    if not file.is_sealed_by(_derive(key, _MAC_PURPOSE)):
        raise VaultDamaged(tr("it was changed by something that does not know the key"))


def _try_slots(file: VaultFile, kind: SlotKind, secret: bytes, otherwise: LiaisonError) -> bytearray:
    for slot in file.slots:
        key = unwrap(slot, secret, vault_id=file.id) if slot.kind is kind else None
        if key is not None:
            return key
    raise otherwise


def _check_presence(folder: Path) -> None:
    """Tell a missing vault from one of which a part is missing, before anything is touched."""
    finish_restoring(folder)
    record = (folder / DATABASE_NAME).is_file()
    if not (folder / vault_file.FILE_NAME).exists():
        if record:
            raise VaultDamaged(tr("it is missing"))
        raise VaultNotFound(folder)
    if not record and not (folder / NEW_RECORD).is_file():
        raise DatabaseDamaged(tr("the file is missing"))


def _refuse_occupied(folder: Path) -> None:
    with translate_database_errors():
        if Vault.exists(folder):
            raise VaultExists(folder)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderNotEmpty(folder)


def _keep_private(folder: Path) -> None:
    make_private(folder, FOLDER_MODE)
    for name in (vault_file.FILE_NAME, DATABASE_NAME, f"{DATABASE_NAME}-wal", f"{DATABASE_NAME}-shm"):
        make_private(folder / name, FILE_MODE)


def _forget_quietly(account: str) -> None:
    """Remove what the keyring has for ``account``, if it lets us: without its slot it opens nothing."""
    with suppress(LiaisonError):
        keyrings.forget(account)
