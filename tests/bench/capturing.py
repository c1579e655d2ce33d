"""A note with three promises, durable on disk, against a bare transaction that writes the very same rows.

Two copies of the vault stay alike: the program writes to one, and each row it wrote is then written to the other,
through the driver alone, with the same triggers and settings.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import Statement, open_desk, overheard
from liaison.desk.capture import NewNote, take_note
from liaison.model.values import InteractionKind
from support.big_rows import NOW, TODAY
from support.big_vault import BigVault, copy_of, open_vault

LIMIT: Final = 3.0
_ROUNDS: Final = 40
_WARM_UP: Final = 3


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """One line of the table."""
    rounds = effort.of(_ROUNDS)
    ours, bare = (copy_of(vault, effort.scratch / name) for name in ("capture", "capture-bare"))
    with open_desk(ours) as (desk, engine), open_vault(bare) as plain:
        connection = plain.connect_raw()
        written: list[Statement] = []

        def take(number: int) -> object:
            with overheard(engine) as heard:
                taken = take_note(desk, _note(vault.busiest_id, number))
            assert sum(item.kind == "commitment" and not item.joins for item in taken.items) == 3
            written[:] = [one for one in heard if one[0].startswith("INSERT")]
            return taken

        def write(_number: int) -> object:
            _write(connection, written)
            return None

        # What is written second is what was written first, so the order of the two cannot change.
        pair = side_by_side(take, write, repetitions=rounds, warm_up=_WARM_UP, in_order=True)
        rows = sum(len(parameters) if isinstance(parameters, list) else 1 for _, parameters in written)
        connection.close()
    return [Outcome("a note with three promises, on disk", pair.ours, pair.raw, LIMIT, note=f"{rows} rows")]


def _write(connection: Any, statements: list[Statement]) -> None:
    cursor = connection.cursor()
    cursor.execute("BEGIN IMMEDIATE")
    for statement, parameters in statements:
        if isinstance(parameters, list):
            cursor.executemany(statement, parameters)
        else:
            cursor.execute(statement, parameters)
    cursor.execute("COMMIT")
    cursor.close()


def _note(client_id: str, number: int) -> NewNote:
    soon, later = (TODAY + timedelta(days=days + number) for days in (2, 9))
    text = (
        f"Spoke about round {number} of the launch; they were calm.\n"
        f"We: send the media plan {number} by {soon.day} {soon:%b %Y}\n"
        f"They: approve layout {number} by {later.day} {later:%b %Y}\n"
        f"We: check the landing page {number} by {later.day} {later:%b}"
    )
    return NewNote(text=text, client_id=client_id, kind=InteractionKind.CALL, happened_at=NOW)
