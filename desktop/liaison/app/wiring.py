"""Builds the clock, the vault, the record and the desk, and hands the faces what they may not import."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from liaison.app.places import first_line, passphrase_in, usual_folder
from liaison.cli.context import Streams
from liaison.cli.operations import BackupMade, Checked, Created, Restored, SlotShown
from liaison.cli.options import Options
from liaison.model.clock import Clock, FixedClock, SystemClock
from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.store.vault import (
    KeyringProblem,
    PassphraseNeeded,
    SlotNotFound,
    Vault,
    WrongPassphrase,
    WrongRecoveryCode,
    looks_like_code,
    translate_database_errors,
)

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.briefing import Briefing

_Done = TypeVar("_Done")


@contextmanager
def open_desk(vault: Vault, clock: Clock, zone_name: str) -> Iterator[Desk]:
    """The desk over an unlocked vault, which is locked again at the end.

    The modules loaded by then are here to stay: the garbage collector is told to look at them no more.
    """
    from liaison.desk.opening import set_up_desk, user_name  # noqa: PLC0415 - the record is imported when it is needed
    from liaison.store.aside import has_aside  # noqa: PLC0415 - see above
    from liaison.store.opening import open_record  # noqa: PLC0415 - see above

    with vault:
        record = open_record(vault, clock, user_name)
        with translate_database_errors():
            desk = set_up_desk(record, zone_name, vault)
            if has_aside(vault):
                from liaison.desk.drafts_aside import take_in_what_was_left  # noqa: PLC0415 - after a sudden end only

                take_in_what_was_left(desk)
            gc.freeze()
            gc.enable()
            yield desk


class VaultDoor:
    """The vault named by the options, and how its passphrase is come by: a file, the keyring, or the person."""

    def __init__(self, options: Options, streams: Streams) -> None:
        self._options = options
        self._streams = streams
        self._clock: Clock = FixedClock(options.now) if options.now else SystemClock()
        self._given: str | None = None
        self.folder = options.vault or usual_folder()

    def exists(self) -> bool:
        """Whether there is a vault."""
        return Vault.exists(self.folder)

    def create(self, *, keyring: bool) -> Created:
        """Make the vault; a keyring that cannot be used is left out and said."""
        passphrase = self._new_passphrase(self._options.passphrase_file)
        self._given = passphrase
        vault, code = Vault.create(self.folder, passphrase=passphrase, clock=self._clock)
        why_not = ""
        with vault:
            if keyring:
                try:
                    vault.add_keyring_slot()
                except KeyringProblem as problem:
                    why_not = problem.sentence
        return Created(self.folder, code, keyring and not why_not, why_not)

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """The desk over the unlocked vault."""
        with open_desk(self._unlock(), self._clock, self._options.zone_name) as desk:
            yield desk

    def slots(self) -> tuple[SlotShown, ...]:
        """The ways to open the vault, numbered from 1."""
        with self._unlock() as vault:
            return _shown(vault)

    def add_keyring(self) -> None:
        """Let the operating system's keyring open the vault."""
        with self._unlock() as vault:
            vault.add_keyring_slot()

    def remove_slot(self, number: int) -> SlotShown:
        """Take the way with that number away."""
        with self._unlock() as vault:
            slot = next((slot for slot in _shown(vault) if slot.number == number), None)
            if slot is None:
                raise SlotNotFound
            vault.remove_slot(slot.id)
            return slot

    def new_recovery_code(self) -> str:
        """A new recovery code in place of the earlier one."""
        with self._unlock() as vault:
            return vault.new_recovery_code()

    def change_passphrase(self, new_passphrase_file: str | None) -> None:
        """Put a new passphrase in place of the old one, which is asked for even where a keyring opens the vault.

        The recovery code may be given instead of the old one.
        """
        old = self._passphrase()
        if old is None:
            old = self._asked(tr("Passphrase or recovery code: "))
        vault, by_code = self._opened_with(old)
        with vault:
            new = self._new_passphrase(new_passphrase_file, tr("New passphrase: "))
            if by_code:
                vault.reset_passphrase(new)
            else:
                vault.change_passphrase(old, new)

    def backup(self, target: Path | None) -> BackupMade:
        """A verified copy of the vault in one file."""
        from liaison.store.backup import backup  # noqa: PLC0415 - only for backups

        with self._unlock() as vault:
            made = backup(vault, target, clock=self._clock)
        return BackupMade(made.path, made.size, made.made_at, made.rows, made.attachments)

    def restore(self, file: Path, *, recovery_code: str | None, replace: bool) -> Restored:
        """Bring a backup back, opened with the passphrase, a recovery code or the keyring."""
        from liaison.store.backup import restore  # noqa: PLC0415 - only for backups

        def attempt(passphrase: str | None) -> Restored:
            done = restore(
                file,
                self.folder,
                clock=self._clock,
                passphrase=passphrase,
                recovery_code=recovery_code,
                replace=replace,
            )
            return Restored(done.folder, done.made_at, done.moved_aside)

        return attempt(None) if recovery_code is not None else self._with_passphrase(attempt)

    def check(self, progress: Callable[[str], None] | None = None) -> Checked:
        """Look whether the vault is sound."""
        from liaison.store.check import check  # noqa: PLC0415 - only for checks

        with self._unlock() as vault:
            report = check(vault, progress=progress)
        return Checked(report.ok, report.problems, report.notes)

    def pdf(self, briefings: Sequence[Briefing], title: str, paper: str = "") -> bytes:
        """Sheets as a PDF, drawn as the window draws them."""
        from liaison.app.paper import drawn_as_pdf  # noqa: PLC0415 - the toolkit is loaded for this alone

        return drawn_as_pdf(briefings, title, paper)

    def _unlock(self) -> Vault:
        def attempt(secret: str | None) -> Vault:
            if secret is not None:
                return self._opened_with(secret)[0]
            return Vault.open(self.folder, clock=self._clock)

        return self._with_passphrase(attempt)

    def _opened_with(self, secret: str) -> tuple[Vault, bool]:
        """The vault opened with a passphrase or its recovery code, and whether it was the code."""
        if not looks_like_code(secret):
            return Vault.open(self.folder, passphrase=secret, clock=self._clock), False
        try:
            return Vault.open(self.folder, recovery_code=secret, clock=self._clock), True
        except WrongRecoveryCode as wrong:
            # A passphrase may look like a code; when it is neither, the code is what was meant.
            try:
                return Vault.open(self.folder, passphrase=secret, clock=self._clock), False
            except WrongPassphrase:
                raise wrong from None

    def _with_passphrase(self, attempt: Callable[[str | None], _Done]) -> _Done:
        """``attempt`` with the passphrase from its file, else with the keyring, else with what the person types."""
        given = self._passphrase()
        if given is not None:
            return attempt(given)
        try:
            return attempt(None)
        except (PassphraseNeeded, KeyringProblem) as problem:
            if not self._streams.is_conversation:
                raise
            if isinstance(problem, KeyringProblem):
                self._streams.stderr.write(f"{problem.sentence}\n")
        return attempt(self._asked(tr("Passphrase or recovery code: ")))

    def _passphrase(self) -> str | None:
        """What the passphrase file says, read once."""
        if self._given is None and self._options.passphrase_file is not None:
            self._given = self._from_file(self._options.passphrase_file)
        return self._given

    def _from_file(self, name: str) -> str:
        if name == "-":
            return first_line(self._streams.stdin.buffer.readline(), tr("standard input"))
        return passphrase_in(name, lambda sentence: self._streams.stderr.write(f"{sentence}\n"))

    def _new_passphrase(self, file: str | None, prompt: str | None = None) -> str:
        """A passphrase from a file, or typed twice the same.

        Raises:
            PassphraseNeeded: there is neither a file nor a person to ask.
        """
        if file is not None:
            return self._from_file(file)
        typed = self._asked(prompt or tr("A passphrase for the new vault: "))
        if self._asked(tr("Once more: ")) != typed:
            raise InputError(tr("The two passphrases differ."), tr("Try again; nothing was changed."))
        return typed

    def _asked(self, prompt: str) -> str:
        if not self._streams.is_conversation:
            raise PassphraseNeeded
        from getpass import getpass  # noqa: PLC0415 - only when a person is asked

        try:
            return getpass(prompt, self._streams.stderr)
        except EOFError:
            raise PassphraseNeeded from None


def _shown(vault: Vault) -> tuple[SlotShown, ...]:
    return tuple(
        SlotShown(number, slot.id, slot.kind.value, slot.label, slot.created_at)
        for number, slot in enumerate(vault.slots(), start=1)
    )
