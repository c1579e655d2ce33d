"""A vault for the window's tests that is none: it holds a desk and knows its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from liaison.desk.context import Desk
from liaison.desk.views.prepared import PreparedDay
from liaison.model.errors import InputError, LockedError
from liaison.ui.door import BackupsKept, Restored, VaultReport, Way
from support.sample_reading import NOW

RIGHT = "correct horse battery"
CODE = "AB12-CD34-EF56-GH78-JK90-MN12-PQ34-RS56"


class TestDoor:
    """See ``liaison.ui.door.Door``."""

    __test__ = False

    def __init__(self, desk: Desk, *, exists: bool = True, keyring: bool = False, problem: str = "") -> None:
        self.desk, self.is_there, self.keyring, self.problem = desk, exists, keyring, problem
        self.folder = Path("vault").absolute()
        self.passphrase, self.code = RIGHT, CODE
        self.prepared = self.unpacked = ""
        self.made: list[str] = []
        self._once = False
        self.seen: PreparedDay | None = None

    def exists(self) -> bool:
        return self.is_there

    def glance(self) -> PreparedDay | None:
        if not (self.keyring or self._once):
            raise LockedError("It needs a passphrase.", "Try again.")
        return self.seen

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        opens = passphrase == self.passphrase or recovery_code == self.code
        if opens or (passphrase is None and recovery_code is None and (self.keyring or self._once)):
            self._once = False
            return nullcontext(self.desk)
        raise LockedError(
            "It does not open." if passphrase or recovery_code else "It needs a passphrase.", "Try again."
        )

    def keyring_problem(self) -> str:
        return self.problem

    def prepare(self, passphrase: str) -> str:
        self.prepared = passphrase
        self.made.append(passphrase)
        return self.code

    def finish(self, fill: Callable[[Desk], None], *, keyring: bool) -> str:
        fill(self.desk)
        self.passphrase, self.prepared, self.is_there, self._once = self.prepared, "", True, True
        return self.problem if keyring else ""

    def discard(self) -> None:
        self.prepared = ""

    def ways(self) -> tuple[Way, ...]:
        ways = [Way("1", "passphrase", "Passphrase", NOW), Way("2", "recovery code", "Recovery code", NOW)]
        return (*ways, Way("3", "keyring", "Keyring of this computer", NOW)) if self.keyring else tuple(ways)

    def add_keyring(self) -> None:
        if self.problem:
            raise LockedError(self.problem)
        self.keyring = True

    def remove_way(self, way_id: str) -> None:
        if way_id == "1":
            raise InputError("This is the last way.", "Add another.")
        self.keyring = False

    def change_passphrase(self, old: str, new: str) -> None:
        if old != self.passphrase:
            raise LockedError("The passphrase is wrong.")
        self.passphrase = new

    def reset_passphrase(self, new: str) -> None:
        self.passphrase = new

    def new_recovery_code(self) -> str:
        self.code = CODE[::-1]
        return self.code

    def backups(self) -> BackupsKept:
        number = self.made.count("backup")
        return BackupsKept(self.folder / "backups", number, NOW if number else None)

    def back_up(self, progress: Callable[[int, int], None] | None = None) -> BackupsKept:
        if progress is not None:
            progress(1, 2)
        self.made.append("backup")
        return self.backups()

    def check(self, progress: Callable[[str], None] | None = None) -> VaultReport:
        if progress is not None:
            progress("Pages")
        return VaultReport(not self.problem, (self.problem,) if self.problem else (), ())

    def unpack(self, file: Path, secret: str, progress: Callable[[int, int], None] | None = None) -> bool:
        if progress is not None:
            progress(1, 4)
        if secret not in {self.passphrase, self.code}:
            raise LockedError("It does not open.", "Try again.")
        self.unpacked = file.name
        return secret == self.code

    def restore(self) -> Restored:
        self.made.append(f"restored {self.unpacked}")
        self.unpacked, self.prepared, self.is_there = "", "", True
        return Restored(NOW, self.folder.with_name("vault.before"))

    def let_backup_go(self) -> None:
        self.unpacked = ""
