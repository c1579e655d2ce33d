"""What can stand between a person and their vault: one class, one sentence and one way out for each.

No sentence ever holds a passphrase, a recovery code or a key.
"""
# ruff: noqa: N818 - the names say what is wrong, as in the contract of the command line

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import ClassVar

from liaison.model.errors import EnvironmentProblem, ExitCode, InputError, LiaisonError, LockedError
from liaison.model.words import tr

_WITHOUT_KEYRING = "Give the passphrase instead; it always works."


class VaultNotFound(LiaisonError):
    """The folder holds no vault."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("There is no vault in {folder}.", folder=folder),
            tr("Make one with `liaison init`, or name another folder with --vault."),
        )


class VaultExists(InputError):
    """The folder for a new vault already holds one."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("There is already a vault in {folder}.", folder=folder),
            tr("Open it, or name another folder with --vault."),
        )


class FolderNotEmpty(InputError):
    """The folder for a new vault holds other files, or is a file itself."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("{folder} is not an empty folder.", folder=folder),
            tr("Name a new or empty folder with --vault."),
        )


class PassphraseTooShort(InputError):
    """A new passphrase has fewer characters than ``least``."""

    def __init__(self, least: int) -> None:
        super().__init__(
            tr("The passphrase is too short: it needs at least {least} characters.", least=least),
            tr("A few words in a row are easy to remember and hard to guess."),
        )


class WrongPassphrase(LockedError):
    """The passphrase opens none of the slots."""

    def __init__(self) -> None:
        super().__init__(
            tr("The passphrase is wrong."),
            tr("Try again, or open the vault with the recovery code."),
        )


class WrongRecoveryCode(LockedError):
    """The recovery code is mistyped (``mistyped``), or belongs to another vault or an earlier code."""

    def __init__(self, *, mistyped: bool) -> None:
        self.mistyped = mistyped
        if mistyped:
            sentence = tr("The recovery code has a typing error.")
            way_out = tr("Compare it with the printed code, group by group; it has eight groups of four.")
        else:
            sentence = tr("The recovery code does not open this vault.")
            way_out = tr("It may belong to another vault, or a newer code has replaced it.")
        super().__init__(sentence, way_out)


class PassphraseNeeded(LockedError):
    """Neither a passphrase nor a recovery code was given and no keyring slot may be used."""

    def __init__(self) -> None:
        super().__init__(
            tr("The vault is locked and needs its passphrase."),
            tr("Type it when asked, or name a file that holds it with --passphrase-file."),
        )


class KeyringProblem(LockedError):
    """The operating system's keyring cannot be used; the passphrase still works."""

    may_pass: ClassVar[bool] = True


class KeyringMissing(KeyringProblem):
    """No accepted keyring answers on this machine."""

    def __init__(self) -> None:
        super().__init__(tr("No keyring of the operating system answers here."), tr(_WITHOUT_KEYRING))


class KeyringLocked(KeyringProblem):
    """The keyring is there, but locked, or did not answer within the time limit (``silent``)."""

    def __init__(self, *, silent: bool = False) -> None:
        self.silent = silent
        if silent:
            sentence = tr("The keyring of the operating system did not answer in time; it is probably locked.")
        else:
            sentence = tr("The keyring of the operating system is locked.")
        super().__init__(sentence, tr("Unlock it, or give the passphrase instead."))


class KeyringUnsafe(KeyringProblem):
    """The configured keyring ``backend`` is not one that protects what it stores, so it is not used."""

    def __init__(self, backend: str) -> None:
        self.backend = backend
        super().__init__(
            tr("The configured keyring {backend} is not one that Liaison trusts with a key.", backend=backend),
            tr(_WITHOUT_KEYRING),
        )


class KeyringEntryMissing(KeyringProblem):
    """The keyring answers, but does not hold a usable entry for this vault."""

    def __init__(self) -> None:
        super().__init__(
            tr("The keyring holds no usable key for this vault."),
            tr("Give the passphrase, then add the keyring again with `liaison slots`."),
        )


class SlotNotFound(LiaisonError):
    """No slot has the id that was given."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self) -> None:
        super().__init__(tr("There is no such way to open this vault."), tr("`liaison slots` lists them."))


class LastSlot(InputError):
    """Removing this slot would leave no way in without the keyring."""

    def __init__(self) -> None:
        super().__init__(
            tr("This is the last way to open the vault without the keyring, so it stays."),
            tr("Add another passphrase or recovery code first."),
        )


class TooManySlots(InputError):
    """The vault has as many slots as it can hold."""

    def __init__(self) -> None:
        super().__init__(tr("The vault has as many ways to open it as it can hold."), tr("Remove one first."))


class VaultDamaged(EnvironmentProblem):
    """``vault.json`` cannot be read, or was changed by something that does not know the key."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            tr("vault.json is damaged: {reason}.", reason=reason),
            tr(
                "`liaison restore FILE --replace` puts a backup in place of this vault and moves the old one aside; "
                "what came after the backup is then only in the old one."
            ),
        )


class DatabaseDamaged(EnvironmentProblem):
    """``liaison.db`` is missing, cut short, not encrypted, or fails its checks."""

    def __init__(self, reason: str = "") -> None:
        reason = reason or tr("it cannot be read")
        super().__init__(
            tr("The record liaison.db is damaged: {reason}.", reason=reason),
            tr("Restore the latest backup with `liaison restore`."),
        )


class DatabaseNewer(EnvironmentProblem):
    """The vault was written by a newer version of the program; it is left untouched."""

    def __init__(self) -> None:
        super().__init__(
            tr("This vault was written by a newer version of Liaison and was left untouched."),
            tr("Update Liaison, then open it again."),
        )


class VaultReadOnly(EnvironmentProblem):
    """The folder or a file of the vault may not be written to, or not even read."""

    def __init__(self, place: Path | str = "") -> None:
        where = place or tr("the vault's folder")
        super().__init__(
            tr("{where} cannot be opened for reading and writing.", where=where),
            tr("Check whose it is and its permissions, or whether the disk is mounted read-only."),
        )


class DiskFull(EnvironmentProblem):
    """No room is left; what was being written was taken back."""

    def __init__(self) -> None:
        super().__init__(tr("The disk is full, so nothing was saved."), tr("Free some space, then do it again."))


class FolderMissing(InputError):
    """What was to be written lies in a folder that does not exist."""

    def __init__(self, folder: Path | str) -> None:
        super().__init__(tr("There is no folder {folder}.", folder=folder), tr("Make it first, or name another place."))


class DiskTrouble(EnvironmentProblem):
    """The operating system reported an error while reading or writing, at ``place`` where it said so."""

    def __init__(self, reason: str, place: Path | str = "") -> None:
        if place:
            sentence = tr("{place} could not be read or written: {reason}.", place=place, reason=reason.lower())
            way_out = tr("Check the name, or name another place.")
        else:
            sentence = tr("The disk could not be read or written: {reason}.", reason=reason)
            way_out = tr("Check the disk, then make a backup.")
        super().__init__(sentence, way_out)


class VaultBusy(EnvironmentProblem):
    """Another process has the vault open; ``pid`` and ``since`` (UTC) name it where known."""

    def __init__(self, pid: int | None = None, since: datetime | None = None) -> None:
        self.pid = pid
        self.since = since
        if pid is not None and since is not None:
            stamp = f"{since:%Y-%m-%d %H:%M} UTC"
            sentence = tr("The vault is already open in process {pid}, since {since}.", pid=pid, since=stamp)
        else:
            sentence = tr("The vault is in use by another process.")
        super().__init__(sentence, tr("Close the other Liaison, then try again."))


class CipherMissing(EnvironmentProblem):
    """The database library at hand does not encrypt, so nothing is opened with it."""

    def __init__(self) -> None:
        super().__init__(
            tr("The database library on this machine does not encrypt."),
            tr("Install Liaison again together with its pinned packages."),
        )


class SQLiteTooOld(EnvironmentProblem):
    """SQLite before ``needed`` can corrupt a database in WAL mode, so it is refused."""

    def __init__(self, found: str, needed: str) -> None:
        super().__init__(
            tr("SQLite {found} can damage the record; {needed} or newer is needed.", found=found, needed=needed),
            tr("Install Liaison again together with its pinned packages."),
        )
