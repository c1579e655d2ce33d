"""What the window asks of the vault; the wiring provides it, for no face may see the store."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from liaison.desk.context import Desk


class Door(Protocol):
    """The vault. Every method is called on the record's thread and may raise a ``LiaisonError`` with a way out."""

    def exists(self) -> bool:
        """Whether there is a vault."""
        ...

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        """The desk over the unlocked vault; with nothing given, through the keyring.

        Raises:
            LockedError: what was given does not open it, or nothing was given and the keyring does not.
        """
        ...

    def create(self, passphrase: str, *, keyring: bool) -> tuple[str, str]:
        """Make the vault: its recovery code, shown once, and why the keyring was left out (empty when it was not)."""
        ...

    def new_passphrase(self, recovery_code: str, passphrase: str) -> None:
        """Put a new passphrase beside the forgotten one."""
        ...
