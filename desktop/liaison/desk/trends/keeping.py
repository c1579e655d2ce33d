"""Keeps what was read of the clients among the drafts of the vault, where it is only a help for the next start.

It can be thrown away, and is made again from the record. A row is as of the entry of the journal that the head names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import delete, insert, select

from liaison.desk.context import Desk
from liaison.desk.steps import GivesWay, within
from liaison.insight.trends.packing import FORMAT, to_text
from liaison.model.base import new_id
from liaison.model.desk_items import Draft
from liaison.store.rows import table_of

from .gathering import EVERYONE, HEAD, PREFIX, Gathered, gathered_of
from .passing import KEY as PASS
from .passing import Pass, part_key

_DRAFT: Final = table_of(Draft)
_AFTER_PASS: Final = f"{PASS};"
#: After so many entries of the journal it is kept anew as of when what was read is kept, though nothing of it changed.
_MANY_ENTRIES: Final = 200
#: So many parts of a pass are removed at once.
_MANY_PARTS: Final = 2
#: So many letters are written at once.
_MANY_LETTERS: Final = 250_000


def keep_gathered(desk: Desk) -> None:
    """Keep what was read, for the next start. Nothing is written where nothing was read."""
    while keep_some(desk, within(60.0)):
        pass


def keep_some(desk: Desk, gives_way: GivesWay, *, least: int = 1) -> bool:
    """Keep some of what was read, and put the rest into words until it is to give way; whether there is more to keep.

    Nothing is done for fewer than ``least`` clients.
    """
    with desk.record.reading() as session:
        held = gathered_of(desk, session.connection())
    reading = held.readings.get(EVERYONE)
    if reading is not None and reading.run is not None and reading.run.ready:
        _write_parts(desk, held, reading.run)
        return True
    if reading is None and held.has_parts and _let_go_of_parts(desk, held):
        return True
    wanted = sorted((held.unkept & held.clients.keys()) - held.stale.keys())
    if len(wanted) < least and held.number - held.number_kept < _MANY_ENTRIES:
        return False
    for client_id in wanted:
        packed, worded = held.clients[client_id], held.texts.get(client_id)
        if worded is not None and worded[0] is packed:
            continue
        held.texts[client_id] = (packed, to_text(packed))
        if sum(len(text) for _packed, text in held.texts.values()) > _MANY_LETTERS:
            break
        if gives_way():
            return True
    _write(desk, held, [one for one in wanted if one in held.texts])
    return len(held.unkept & held.clients.keys()) > 0


def _write(desk: Desk, held: Gathered, wanted: Sequence[str]) -> None:
    now = desk.now()
    row: dict[str, Any] = {"client_id": None, "cursor": 0, "created_at": now, "updated_at": now}
    head = {"number": held.number, "zone": held.zone_name, "format": FORMAT}
    rows = [{"id": new_id(), "key": HEAD, "text": "", "state": head, **row}]
    rows += [
        {"id": new_id(), "key": PREFIX + client_id, "text": held.texts[client_id][1], "state": {}, **row}
        for client_id in wanted
    ]
    # What is not as of the head goes, until it is read or written in its turn.
    old = (HEAD, *(PREFIX + one for one in held.unkept | held.stale.keys()))
    with desk.record.command("keep_gathered") as unit:
        connection = unit.session.connection()
        connection.execute(delete(_DRAFT).where(_DRAFT.c.key.in_(old)))
        connection.execute(delete(_DRAFT).where(_DRAFT.c.key == PASS))
        connection.execute(insert(_DRAFT), rows)
    held.unkept.difference_update(wanted)
    held.texts.clear()
    held.number_kept = held.number
    held.has_parts = True


def _let_go_of_parts(desk: Desk, held: Gathered) -> bool:
    """Remove some parts of a pass that is over: many at once would take long. Whether there were any."""
    parts = select(_DRAFT.c.key).where(_DRAFT.c.key > PASS, _DRAFT.c.key < _AFTER_PASS).limit(_MANY_PARTS)
    with desk.record.reading() as session:
        keys = session.connection().scalars(parts).all()
    held.has_parts = bool(keys)
    if keys:
        with desk.record.command("keep_gathered") as unit:
            unit.session.connection().execute(delete(_DRAFT).where(_DRAFT.c.key.in_(keys)))
    return held.has_parts


def _write_parts(desk: Desk, held: Gathered, run: Pass) -> None:
    """Keep how far a pass came, with its parts that are not kept yet."""
    parts, begun, now = run.ready, run.begun, desk.now()
    row: dict[str, Any] = {"client_id": None, "cursor": 0, "created_at": now, "updated_at": now}
    head = {"number": begun.number, "zone": held.zone_name, "format": FORMAT, "begun": list(begun)}
    rows = [{"id": new_id(), "key": PASS, "text": "", "state": head, **row}]
    for place, text in enumerate(parts, start=begun.parts - len(parts)):
        rows.append({"id": new_id(), "key": part_key(place), "text": text, "state": {}, **row})
    with desk.record.command("keep_gathered") as unit:
        connection = unit.session.connection()
        connection.execute(delete(_DRAFT).where(_DRAFT.c.key.in_([one["key"] for one in rows])))
        connection.execute(insert(_DRAFT), rows)
    run.ready = []
