"""The record before and after: sound, and as it was once everything that was done was taken back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select

from liaison.app.door import WindowDoor
from liaison.app.wiring import open_desk
from liaison.desk.context import Desk
from liaison.desk.history import recent, undo_last
from liaison.desk.sample import create_sample
from liaison.desk.signs.gathered import gather_signs, keep_signs
from liaison.model.clock import Clock, FixedClock
from liaison.model.errors import LiaisonError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.check import check
from liaison.store.journal import BOOK_KEEPING
from liaison.store.rows import table_of
from liaison.store.vault import Vault
from support.sample_reading import NOW

from .watching import Watch

ZONE: Final = "Europe/London"
PASSPHRASE: Final = "only for random input"
_MOST: Final = 10_000

Kept = dict[str, dict[str, dict[str, Any]]]
"""Every row of the record by kind and id, without when it was written."""


def make_vault(folder: Path) -> None:
    """A vault with the sample agency, as an earlier run of the program would have left it."""
    door = WindowDoor(folder, FixedClock(NOW), ZONE)
    door.prepare(PASSPHRASE)

    def fill(desk: Desk) -> None:
        create_sample(desk)
        while gather_signs(desk):
            pass
        keep_signs(desk)

    door.finish(fill, keyring=False)


def copy_vault(vault: Path, to: Path) -> Kept:
    """A copy to be driven, and what is in it."""
    shutil.copytree(vault, to)
    clock = FixedClock(NOW)
    with open_desk(Vault.open(to, passphrase=PASSPHRASE, clock=clock), clock, ZONE) as desk:
        return kept(desk)


def kept(desk: Desk) -> Kept:
    """Everything the record keeps now."""
    found: Kept = {}
    with desk.record.reading() as session:
        for kind in RECORD_KINDS:
            table = table_of(KINDS[kind])
            names = [column.name for column in table.columns if column.name not in BOOK_KEEPING]
            rows = session.execute(select(table)).mappings()
            found[kind] = {row["id"]: {name: row[name] for name in names} for row in rows}
    return found


def look_at_record(watch: Watch, vault: Path, passphrase: str, clock: Clock, before: Kept) -> int:
    """Tell what is wrong with the vault, now and once everything was taken back; how many commands that were."""
    watch.doing = "looking at the record"
    opened = Vault.open(vault, passphrase=passphrase, clock=clock)
    with open_desk(opened, clock, ZONE) as desk:
        for problem in check(opened).problems:
            watch.note(f"check: {problem}")
        number = _undo_everything(desk)
        # The page of the history takes back what filled the vault, too, where somebody asks for just that.
        if not recent(desk, _MOST)[-1].undone:
            _compare(watch, before, kept(desk))
        for problem in check(opened).problems:
            watch.note(f"check after undo: {problem}")
    return number


def _undo_everything(desk: Desk) -> int:
    """Take back whatever was done, up to what the vault was filled with."""
    for number in range(_MOST):
        try:
            undo_last(desk)
        except LiaisonError:
            return number
    return _MOST


def _compare(watch: Watch, before: Kept, after: Kept) -> None:
    for kind, rows in before.items():
        now = after[kind]
        for one in rows.keys() - now.keys():
            watch.note(f"after undo: {kind} is missing", f"{rows[one]}")
        for one in now.keys() - rows.keys():
            watch.note(f"after undo: {kind} is too much", f"{now[one]}")
        for one in rows.keys() & now.keys():
            fields = {name: (old, now[one][name]) for name, old in rows[one].items() if now[one][name] != old}
            if fields:
                watch.note(f"after undo: {kind} differs in {', '.join(fields)}", f"{fields}")
