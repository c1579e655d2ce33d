"""The briefing of the busiest client, against the bare reads it rests on: the same statements, on the driver alone."""

from __future__ import annotations

from typing import Final

from bench.measuring import Effort, Outcome, side_by_side
from bench.opening import driver_connection, open_desk, overheard
from liaison.desk.briefing import brief, held_rows
from support.big_vault import BigVault

LIMIT: Final = 3.0
MOST: Final = 0.1


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """One line of the table."""
    with open_desk(vault.folder) as (desk, engine):
        with overheard(engine) as heard:
            brief(desk, vault.busiest_id)
        reads = [(statement, parameters) for statement, parameters in heard if statement.startswith(("SELECT", "WITH"))]
        assert reads, "the briefing read nothing"

        def compose(_number: int) -> object:
            held_rows._SHELVES.clear()  # read anew, as after a change
            return brief(desk, vault.busiest_id)

        def bare(_number: int) -> object:
            with driver_connection(engine) as connection:
                cursor = connection.cursor()
                cursor.execute("BEGIN")
                rows = [cursor.execute(statement, parameters).fetchall() for statement, parameters in reads]
                cursor.execute("COMMIT")
                cursor.close()
            return rows

        pair = side_by_side(compose, bare, repetitions=effort.of(60), warm_up=3)
    note = f"{len(reads)} reads"
    return [Outcome("briefing of the busiest client", pair.ours, pair.raw, LIMIT, MOST, note)]
