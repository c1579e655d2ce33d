"""What the command line asks of the vault; the wiring provides it, for no face may see the store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.briefing import Briefing


@dataclass(frozen=True, slots=True)
class Created:
    """A new vault. ``recovery_code`` is shown once; ``keyring`` tells whether it was added, ``why_not`` why not."""

    folder: Path
    recovery_code: str
    keyring: bool
    why_not: str


@dataclass(frozen=True, slots=True)
class SlotShown:
    """One way to open the vault; ``number`` counts from 1 as it is shown."""

    number: int
    id: str
    kind: str
    label: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A verified backup: where, its size in bytes, when, and how many rows and attachments it holds."""

    path: Path
    size: int
    made_at: datetime
    rows: int
    attachments: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault brought back: where, as of when, and where the one that was there before is now."""

    folder: Path
    made_at: datetime
    moved_aside: Path | None


@dataclass(frozen=True, slots=True)
class Checked:
    """The health of a vault: sound, or a sentence for each problem; ``notes`` are worth knowing."""

    ok: bool
    problems: tuple[str, ...]
    notes: tuple[str, ...]


class VaultOps(Protocol):
    """The vault named on the command line. Every method may raise the errors of the store, all with a sentence."""

    @property
    def folder(self) -> Path:
        """Where the vault is, or will be."""
        ...

    def exists(self) -> bool:
        """Whether there is one."""
        ...

    def create(self, *, keyring: bool) -> Created:
        """Make it, with a passphrase that is read from its file or asked for twice."""
        ...

    def desk(self) -> AbstractContextManager[Desk]:
        """The desk over the unlocked vault."""
        ...

    def slots(self) -> tuple[SlotShown, ...]:
        """The ways to open it."""
        ...

    def add_keyring(self) -> None:
        """Let the operating system's keyring open it."""
        ...

    def remove_slot(self, number: int) -> SlotShown:
        """Take one way to open it away."""
        ...

    def new_recovery_code(self) -> str:
        """A new recovery code in place of the earlier one."""
        ...

    def change_passphrase(self, new_passphrase_file: str | None) -> None:
        """Another passphrase, read from a file or asked for twice, in place of the one it was opened with."""
        ...

    def backup(self, target: Path | None) -> BackupMade:
        """A verified copy in one file."""
        ...

    def restore(self, file: Path, *, recovery_code: str | None, replace: bool) -> Restored:
        """Bring a backup back; a vault that is there is moved aside, never deleted."""
        ...

    def check(self, progress: Callable[[str], None] | None = None) -> Checked:
        """Look whether it is sound."""
        ...

    def pdf(self, briefings: Sequence[Briefing], title: str, paper: str = "") -> bytes:
        """Sheets as a PDF, one side each; ``paper`` is "a4", "letter", or what is usual here. No vault is needed."""
        ...
