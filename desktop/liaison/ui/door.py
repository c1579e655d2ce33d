"""What the window asks of the vault; the wiring provides it, for no face may see the store."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.prepared import PreparedDay


#: Letters and digits of a recovery code; with a few more or less it is a code that was mistyped.
_CODE: Final = 32
_MISCOUNTED: Final = 4
#: It is printed in groups; of those that were typed one in so many may have lost or won a letter.
_GROUP: Final = 4
_ODD: Final = 4
#: A code has figures all over; words and a year have them in one place.
_PLACES_OF_FIGURES: Final = 2


def meant_as_code(typed: str) -> bool:
    """Whether somebody who typed this meant a recovery code, mistyped or not, rather than a passphrase.

    A code is typed in its groups or without any, and figures stand in several places of it.
    """
    groups = typed.replace("-", " ").split()
    bare = "".join(groups)
    is_long = abs(len(bare) - _CODE) <= _MISCOUNTED
    odd = sum(1 for group in groups if len(group) % _GROUP)
    is_grouped = len(groups) == 1 or odd * _ODD <= len(groups)
    is_plain = bare.isascii() and bare.isalnum()
    return is_long and is_grouped and is_plain and len(re.findall(r"\d+", bare)) >= _PLACES_OF_FIGURES


@dataclass(frozen=True, slots=True)
class Way:
    """One way to open the vault. ``kind`` is "passphrase", "recovery code" or "keyring"; ``made_at`` is in UTC."""

    id: str
    kind: str
    label: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class BackupsKept:
    """The vault's own backups: their folder, how many there are, and the last one, if there is one, in UTC."""

    folder: Path
    number: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class VaultReport:
    """What a check of the vault found: whether it is sound, its problems, and what is worth knowing."""

    ok: bool
    problems: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was brought back: as of when, in UTC, and where the vault is now that was there before."""

    made_at: datetime
    moved_aside: Path | None


class Door(Protocol):
    """The vault. Every method is called on the record's thread and may raise a ``LiaisonError`` with a way out."""

    @property
    def folder(self) -> Path:
        """Where the vault is, or will be; this one may be asked anywhere."""
        ...

    def exists(self) -> bool:
        """Whether there is a vault."""
        ...

    def glance(self) -> PreparedDay | None:
        """What was prepared of today, if nothing it rests on has changed; the vault is unlocked for :meth:`enter`.

        It needs none of the record's modules, so it is there long before the desk.

        Raises:
            LockedError: the keyring does not open the vault.
        """
        ...

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        """The desk over the unlocked vault; with nothing given, through the keyring.

        Raises:
            LockedError: what was given does not open it, or nothing was given and the keyring does not.
        """
        ...

    def keyring_problem(self) -> str:
        """Why this computer's keyring cannot open a vault, in a sentence; empty when it can."""
        ...

    def prepare(self, passphrase: str) -> str:
        """Make a vault beside the place where it will be, in place of one prepared earlier: its recovery code."""
        ...

    def finish(self, fill: Callable[[Desk], None], *, keyring: bool) -> str:
        """Fill the prepared vault and put it in its place, whole; if ``fill`` raises, it may be filled again.

        With ``keyring``, the keyring opens it too; the answer says why not, and is empty otherwise. After that,
        :meth:`enter` opens it once without being given anything.
        """
        ...

    def discard(self) -> None:
        """Remove what was prepared or unpacked and not finished."""
        ...

    def ways(self) -> tuple[Way, ...]:
        """The ways to open the open vault, in the order they were made."""
        ...

    def add_keyring(self) -> None:
        """Let this computer's keyring open the open vault."""
        ...

    def remove_way(self, way_id: str) -> None:
        """Take one way to open the open vault away; the last one without the keyring stays."""
        ...

    def change_passphrase(self, old: str, new: str) -> None:
        """Put a new passphrase in place of the old one."""
        ...

    def reset_passphrase(self, new: str) -> None:
        """Put a new passphrase in place of a forgotten one, once the vault was opened by its recovery code."""
        ...

    def new_recovery_code(self) -> str:
        """A new recovery code, shown once; the earlier one opens the vault no more."""
        ...

    def backups(self) -> BackupsKept:
        """The backups of the open vault."""
        ...

    def back_up(self, progress: Callable[[int, int], None] | None = None) -> BackupsKept:
        """Make one more backup of the open vault, verified, among its own.

        It may be called on another thread while the desk is in use. ``progress`` may raise to stop.
        """
        ...

    def check(self, progress: Callable[[str], None] | None = None) -> VaultReport:
        """Look whether the open vault is sound; on another thread, too. ``progress`` may raise to stop."""
        ...

    def unpack(self, file: Path, secret: str, progress: Callable[[int, int], None] | None = None) -> bool:
        """Unpack a backup beside the vault, in place of one unpacked earlier; the vault may be open and is not touched.

        ``secret`` is the passphrase or the recovery code of the backup; the answer is whether it was the code. It may
        be called on another thread while the desk is in use. ``progress`` may raise to stop; nothing is left then.

        Raises:
            LockedError: ``secret`` does not open the backup.
        """
        ...

    def restore(self) -> Restored:
        """Put what was unpacked in place of the vault, once that is closed; it is moved aside, never deleted.

        A vault that was prepared and not finished is removed.
        """
        ...

    def let_backup_go(self) -> None:
        """Remove what was unpacked and is not wanted any more, if there is anything."""
        ...
