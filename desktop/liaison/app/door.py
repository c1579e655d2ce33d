"""The vault as the window sees it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.model.clock import Clock

if TYPE_CHECKING:
    from liaison.desk.context import Desk


class WindowDoor:
    """The vault in one folder; the store is imported on the thread that asks. See ``liaison.ui.door.Door``."""

    def __init__(self, folder: Path, clock: Clock, zone_name: str, passphrase: str | None = None) -> None:
        """``passphrase`` is one that was read from a file at the start; it opens the vault without a question."""
        self._folder, self._clock, self._zone_name, self._passphrase = folder, clock, zone_name, passphrase

    def exists(self) -> bool:
        """Whether there is a vault."""
        from liaison.store.vault import Vault  # noqa: PLC0415 - loaded on the record's thread

        return Vault.exists(self._folder)

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        """The desk over the unlocked vault: with what is given, else the passphrase file's, else by the keyring."""
        from liaison.app.wiring import open_desk  # noqa: PLC0415 - loaded on the record's thread
        from liaison.store.vault import Vault  # noqa: PLC0415 - see above

        if passphrase is None and recovery_code is None:
            passphrase, self._passphrase = self._passphrase, None
        vault = Vault.open(self._folder, passphrase=passphrase, recovery_code=recovery_code, clock=self._clock)
        return open_desk(vault, self._clock, self._zone_name)

    def create(self, passphrase: str, *, keyring: bool) -> tuple[str, str]:
        """Make the vault: its recovery code, and why the keyring was left out."""
        from liaison.store.vault import KeyringProblem, Vault  # noqa: PLC0415 - loaded on the record's thread

        vault, code = Vault.create(self._folder, passphrase=passphrase, clock=self._clock)
        with vault:
            try:
                if keyring:
                    vault.add_keyring_slot()
            except KeyringProblem as problem:
                return code, problem.sentence
        return code, ""

    def new_passphrase(self, recovery_code: str, passphrase: str) -> None:
        """Put a new passphrase beside the forgotten one."""
        from liaison.store.vault import Vault  # noqa: PLC0415 - loaded on the record's thread

        with Vault.open(self._folder, recovery_code=recovery_code, clock=self._clock) as vault:
            vault.add_passphrase(passphrase)
