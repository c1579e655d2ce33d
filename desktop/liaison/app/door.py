"""The vault as the window sees it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from liaison.model.clock import Clock, today
from liaison.model.errors import LiaisonError, LockedError
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.views.prepared import PreparedDay
    from liaison.store.backup import Unpacked
    from liaison.store.vault import Vault
    from liaison.ui.door import BackupsKept, Restored, VaultReport, Way

#: Seconds a keyring may take when it is only asked whether it is there.
_PROBE_LIMIT: Final = 3.0
_PREPARED: Final = ".new-"


class WindowDoor:
    """The vault in one folder; the store is imported on the thread that asks. See ``liaison.ui.door.Door``."""

    def __init__(
        self, folder: Path, clock: Clock, zone_name: str, passphrase: str | None = None, *, guard: bool = False
    ) -> None:
        """``passphrase`` is one that was read from a file at the start; it opens the vault without a question.

        With ``guard``, the memory of this process is never written to disk as a core dump.
        """
        self.folder: Final = folder
        self._guard = guard
        #: The zone the user sits in; it may still be changed before the desk is entered.
        self.zone_name = zone_name
        self._clock, self._passphrase = clock, passphrase
        self._open: Vault | None = None
        self._prepared: tuple[Path, str] | None = None
        self._unpacked: Unpacked | None = None
        self._beginning: threading.Thread | None = None
        self._problem: Exception | None = None
        self._unlocked: Vault | None = None
        self._seen: tuple[date, PreparedDay | None, int] | None = None

    def exists(self) -> bool:
        """Whether there is a vault."""
        from liaison.store.vault import Vault, disable_core_dumps  # noqa: PLC0415 - loaded on the record's thread

        if self._guard:
            disable_core_dumps()
        return Vault.exists(self.folder)

    def begin(self) -> None:
        """Unlock on a thread of its own while the window is made; :meth:`glance` and :meth:`enter` wait for it."""
        self._beginning = threading.Thread(target=self._unlock_early, name="unlocking", daemon=True)
        self._beginning.start()

    def _unlock_early(self) -> None:
        try:
            if self.exists():
                self._unlocked = self._unlock(None, None)
        except Exception as problem:  # noqa: BLE001 - it is raised by the one who waits for this thread
            self._problem = problem
        if self._unlocked is not None:
            with suppress(Exception):  # who asks for it reads it again, and is told
                self._seen = self._look(self._unlocked, self._day())

    def glance(self) -> PreparedDay | None:
        """What was prepared of today, from the vault that :meth:`enter` then opens; None without, or if it differs.

        It is read with the bare driver, by :meth:`begin` where that was called: nobody else has the vault meanwhile.
        """
        vault = self._unlocked = self._take_unlocked() or self._unlock(None, None)
        from liaison.desk.views.prepared import held_now  # noqa: PLC0415 - loaded on the record's thread

        day, (seen, self._seen) = self._day(), (self._seen, None)
        if seen is None or seen[0] != day:
            seen = self._look(vault, day)
        _day, held, number = seen
        return None if held is None else held_now(held, number, self.zone_name, self._clock.now(), day)

    def _day(self) -> date:
        return today(self._clock, ZoneInfo(self.zone_name))

    @staticmethod
    def _look(vault: Vault, day: date) -> tuple[date, PreparedDay | None, int]:
        """A day, what was prepared of it, whatever it rests on, and the number of the newest journal entry."""
        from liaison.desk.views.prepared import key_of, read_day  # noqa: PLC0415 - loaded on a thread of its own
        from liaison.store.prepared import read_prepared  # noqa: PLC0415 - see above

        found = read_prepared(vault, key_of(day))
        return (day, None, 0) if found is None else (day, read_day(found[1]), found[0])

    def _take_unlocked(self) -> Vault | None:
        """The vault that was unlocked beforehand, if one was; what stood in the way is raised once."""
        beginning, self._beginning = self._beginning, None
        if beginning is not None:
            beginning.join()
        problem, self._problem = self._problem, None
        if problem is not None:
            raise problem
        vault, self._unlocked = self._unlocked, None
        return vault

    def _unlock(self, passphrase: str | None, recovery_code: str | None) -> Vault:
        from liaison.store.vault import Vault  # noqa: PLC0415 - loaded on the record's thread

        if passphrase is None and recovery_code is None:
            passphrase, self._passphrase = self._passphrase, None
        return Vault.open(self.folder, passphrase=passphrase, recovery_code=recovery_code, clock=self._clock)

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        """The desk over the unlocked vault: with what is given, else the passphrase file's, else by the keyring."""
        vault = self._take_unlocked()
        if vault is not None and (passphrase is not None or recovery_code is not None):
            vault.close()
            vault = None
        return self._desk_over(vault or self._unlock(passphrase, recovery_code))

    @contextmanager
    def _desk_over(self, vault: Vault) -> Iterator[Desk]:
        from liaison.app.wiring import open_desk  # noqa: PLC0415 - loaded on the record's thread

        with open_desk(vault, self._clock, self.zone_name) as desk:
            self._open = vault
            try:
                yield desk
            finally:
                self._open = None

    def keyring_problem(self) -> str:
        """Why this computer's keyring cannot open a vault; empty when it can."""
        from liaison.store.vault import KeyringProblem, keyrings  # noqa: PLC0415 - loaded on the record's thread

        try:
            keyrings.get("probe", limit=_PROBE_LIMIT)
        except KeyringProblem as problem:
            return problem.sentence
        return ""

    def prepare(self, passphrase: str) -> str:
        """Make a vault beside its place, and return its recovery code."""
        import secrets  # noqa: PLC0415 - once in the life of a vault

        from liaison.store.vault import (  # noqa: PLC0415 - loaded on the record's thread
            FolderNotEmpty,
            Vault,
            clear_begun,
            translate_database_errors,
        )

        with translate_database_errors():
            clear_begun(self.folder, self._clock)
        if self.folder.exists() and (not self.folder.is_dir() or any(self.folder.iterdir())):
            raise FolderNotEmpty(self.folder)
        self.discard()
        _sweep(self.folder)
        draft = self.folder.with_name(f".{self.folder.name}{_PREPARED}{os.getpid()}-{secrets.token_hex(4)}")
        vault, code = Vault.create(draft, passphrase=passphrase, clock=self._clock)
        vault.close()
        self._prepared = draft, passphrase
        return code

    def finish(self, fill: Callable[[Desk], None], *, keyring: bool) -> str:
        """Fill the prepared vault, and give it its name as the last step; why the keyring was left out."""
        from liaison.app.wiring import open_desk  # noqa: PLC0415 - loaded on the record's thread
        from liaison.store.vault import Vault, translate_database_errors  # noqa: PLC0415 - see above

        if self._prepared is None:
            raise LockedError(tr("No vault was prepared."), tr("Choose a passphrase first."))
        draft, passphrase = self._prepared
        vault = Vault.open(draft, passphrase=passphrase, clock=self._clock)
        with open_desk(vault, self._clock, self.zone_name) as desk:
            fill(desk)
            why_not = _add_keyring(vault) if keyring else ""
        with translate_database_errors():
            if self.folder.is_dir():
                self.folder.rmdir()  # an empty one: nothing can be moved over a folder on some systems
            draft.rename(self.folder)
        self._prepared, self._passphrase = None, passphrase
        return why_not

    def discard(self) -> None:
        """Remove what was prepared or unpacked and not finished, and lock what was unlocked and not entered."""
        prepared, self._prepared = self._prepared, None
        self._close_unlocked()
        self.let_backup_go()
        if prepared is not None:
            _remove(prepared[0])

    def _close_unlocked(self) -> None:
        with suppress(LiaisonError):
            unlocked = self._take_unlocked()
            if unlocked is not None:
                unlocked.close()

    def ways(self) -> tuple[Way, ...]:
        """The ways to open the open vault."""
        from liaison.ui.door import Way  # noqa: PLC0415 - when it is asked for

        return tuple(Way(slot.id, slot.kind.value, slot.label, slot.created_at) for slot in self._vault().slots())

    def add_keyring(self) -> None:
        """Let this computer's keyring open the open vault."""
        self._vault().add_keyring_slot()

    def remove_way(self, way_id: str) -> None:
        """Take one way to open the open vault away."""
        self._vault().remove_slot(way_id)

    def change_passphrase(self, old: str, new: str) -> None:
        """Put a new passphrase in place of the old one."""
        self._vault().change_passphrase(old, new)

    def reset_passphrase(self, new: str) -> None:
        """Put a new passphrase in place of a forgotten one."""
        self._vault().reset_passphrase(new)

    def new_recovery_code(self) -> str:
        """A new recovery code in place of the earlier one."""
        return self._vault().new_recovery_code()

    def backups(self) -> BackupsKept:
        """The backups of the open vault."""
        from liaison.store.backup import own_backups  # noqa: PLC0415 - loaded on the record's thread
        from liaison.ui.door import BackupsKept  # noqa: PLC0415 - see above

        vault = self._vault()
        made = own_backups(vault.backups)
        return BackupsKept(vault.backups, len(made), max(made, default=None))

    def back_up(self, progress: Callable[[int, int], None] | None = None) -> BackupsKept:
        """Make one more backup of the open vault, verified."""
        from liaison.store.backup import backup  # noqa: PLC0415 - loaded on the thread that asks

        backup(self._vault(), clock=self._clock, progress=progress)
        return self.backups()

    def check(self, progress: Callable[[str], None] | None = None) -> VaultReport:
        """Look whether the open vault is sound."""
        from liaison.store.check import check  # noqa: PLC0415 - loaded on the thread that asks
        from liaison.ui.door import VaultReport  # noqa: PLC0415 - see above

        report = check(self._vault(), progress=progress)
        return VaultReport(report.ok, report.problems, report.notes)

    def unpack(self, file: Path, secret: str, progress: Callable[[int, int], None] | None = None) -> bool:
        """Unpack a backup beside the vault, opened with its passphrase or its recovery code."""
        from liaison.store.backup import unpack  # noqa: PLC0415 - loaded on the record's thread
        from liaison.store.vault import WrongPassphrase, WrongRecoveryCode, looks_like_code  # noqa: PLC0415 - see above
        from liaison.ui.door import meant_as_code  # noqa: PLC0415 - see above

        self.let_backup_go()

        def attempt(passphrase: str | None, recovery_code: str | None) -> bool:
            self._unpacked = unpack(
                file,
                self.folder,
                clock=self._clock,
                passphrase=passphrase,
                recovery_code=recovery_code,
                use_keyring=False,
                replace=True,
                progress=progress,
            )
            return recovery_code is not None

        # A passphrase may look like a code; when it is neither, the code is what was meant.
        if looks_like_code(secret):
            with suppress(WrongRecoveryCode):
                return attempt(None, secret)
        try:
            return attempt(secret, None)
        except WrongPassphrase:
            if looks_like_code(secret):
                raise LockedError(
                    tr("The recovery code does not open this backup."),
                    tr("Give the code that was valid when the backup was made, or its passphrase."),
                ) from None
            if meant_as_code(secret):
                raise WrongRecoveryCode(mistyped=True) from None
            raise LockedError(
                tr("This is not the passphrase of the backup."),
                tr("Give the one that was valid when the backup was made, or the recovery code."),
            ) from None

    def restore(self) -> Restored:
        """Put what was unpacked in place; a vault that was only prepared is not wanted any more."""
        from liaison.store.backup import put_in_place  # noqa: PLC0415 - loaded on the record's thread
        from liaison.ui.door import Restored  # noqa: PLC0415 - see above

        unpacked, self._unpacked = self._unpacked, None
        if unpacked is None:
            raise LockedError(tr("No backup was unpacked."), tr("Choose a backup first."))
        self._close_unlocked()
        done = put_in_place(unpacked, clock=self._clock, replace=True)
        self.discard()
        return Restored(done.made_at, done.moved_aside)

    def let_backup_go(self) -> None:
        """Remove what was unpacked and is not wanted any more."""
        unpacked, self._unpacked = self._unpacked, None
        if unpacked is not None:
            from liaison.store.backup import let_go  # noqa: PLC0415 - loaded on the record's thread

            let_go(unpacked)

    def _vault(self) -> Vault:
        if self._open is None:
            raise LockedError(tr("Liaison is locked."), tr("Unlock it first."))
        return self._open


def _add_keyring(vault: Vault) -> str:
    """Let the keyring open the vault; else why it cannot."""
    from liaison.store.vault import KeyringProblem  # noqa: PLC0415 - loaded on the record's thread

    try:
        vault.add_keyring_slot()
    except KeyringProblem as problem:
        return problem.sentence
    return ""


def _sweep(folder: Path) -> None:
    """Remove what a first start that was killed half-way left beside ``folder``, once its process is gone."""
    from liaison.store.vault import is_gone  # noqa: PLC0415 - once in the life of a vault

    for left in folder.parent.glob(f".{folder.name}{_PREPARED}*"):
        pid = left.name.rpartition(_PREPARED)[2].partition("-")[0]
        if pid.isdecimal() and is_gone(int(pid)):
            _remove(left)


def _remove(folder: Path) -> None:
    import shutil  # noqa: PLC0415 - once in the life of a vault

    shutil.rmtree(folder, ignore_errors=True)
