"""What the record says about the lines of all clients, held in memory and kept in step with what is done.

Reading a large vault takes many seconds. So it is done in steps, within the time that is given: all that was never read
in one pass over the tables, single clients by themselves. What was read is kept among the drafts of the vault
(:mod:`.keeping`). A command makes only the clients it touched be read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Select, Table, bindparam, func, select
from sqlalchemy.pool import Pool

from liaison.desk.context import Desk
from liaison.desk.parts import PARTS
from liaison.desk.steps import GivesWay, Reach, Steps, within
from liaison.insight.trends.packing import FORMAT, Packed, Packing, from_text, pack, replaced
from liaison.model.agreement import Agreement, Clause
from liaison.model.briefing import SourceRef
from liaison.model.client import Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.desk_items import Draft
from liaison.model.entry import Entry
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.model.stake import Goal, GoalReading
from liaison.store.rows import table_of

from .facts import READ_ALONE, read_facts, read_in_steps, reread_facts
from .passing import KEY as PASS
from .passing import Begun, Pass

#: The key among the drafts that tells as of when what was read is kept, and what begins those of the clients.
HEAD: Final = "gathered:trends"
PREFIX: Final = f"{HEAD}:"
_AFTER: Final = f"{HEAD};"
_DRAFT: Final = table_of(Draft)
_SLIP: Final = table_of(Slip)
_LAST: Final = select(func.max(table_of(Journal).c.number))
_LIVE: Final = select(table_of(Client).c.id).where(table_of(Client).c.deleted_at.is_(None))
_AT_ONCE: Final = 500
_FEW: Final = 25
#: So many records of a client are read anew by themselves; for more the client is read whole.
_MANY_TOUCHED: Final = 100
#: Of all clients, one in so many is never read: then a pass over all tables costs less than reading them one by one.
_ONE_IN: Final = 5
EVERYONE: Final = ""
#: Kinds that name their client, and kinds that name a row that does, with the column and the table of that row.
_OWN: Final = tuple(one.kind() for one in (Interaction, Commitment, Entry, Goal, Agreement))
_PARTS: Final = {
    part.kind(): (PARTS[part.kind()][0], table_of(KINDS[PARTS[part.kind()][1]])) for part in (Slip, GoalReading, Clause)
}
#: The columns that name whose a row is, as the journal has them.
_OWNERS: Final = ("client_id", *(column for column, _whole in _PARTS.values()))


Touched = set[SourceRef] | None
"""The records that were touched; None: all of a client."""


@dataclass(slots=True, eq=False)
class Reading:
    """Clients that are being read in steps, with what was touched of them since it began."""

    whom: AbstractSet[str]
    reach: Reach
    steps: Steps[dict[str, Packed]]
    touched: dict[str, Touched] = field(default_factory=dict)
    run: Pass | None = None


@dataclass(slots=True, eq=False, weakref_slot=True)
class Gathered:
    """What was read of each client, with the number of the newest journal entry it holds; ``version`` counts changes.

    ``zone_name`` is the zone in which days were told. ``kept`` are the clients that the drafts hold as they are and
    that are not needed yet, ``unkept`` those held here that the drafts do not hold so, and ``stale`` those to be read,
    with the records of them that were touched; None: all of them.
    ``number_kept`` is the entry that the drafts are as of, ``texts`` what is about to be kept there. ``made`` is what
    was made of this; who looks there compares what it rests on. ``readings`` are under way: of one client under its id.
    """

    zone_name: str
    clients: dict[str, Packed] = field(default_factory=dict)
    stale: dict[str, Touched] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    unkept: set[str] = field(default_factory=set)
    number: int = 0
    number_kept: int = 0
    version: int = 0
    is_begun: bool = False
    made: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, tuple[Packed, str]] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)
    #: Whether there may be parts of a pass among the drafts that nobody needs.
    has_parts: bool = True


_GATHERED: Final[WeakKeyDictionary[Pool, Gathered]] = WeakKeyDictionary()


def gathered_of(desk: Desk, connection: Connection) -> Gathered:
    """What is held of the open record, without what commands touched since; nothing is read that is not held."""
    held = _GATHERED.get(connection.engine.pool)
    if held is None or held.zone_name != desk.zone_name:
        held = _GATHERED[connection.engine.pool] = Gathered(desk.zone_name)
    last = connection.scalar(_LAST) or 0
    if held.is_begun and last == held.number:
        return held
    if not held.is_begun:
        _find_kept(held, connection, desk)
        held.is_begun = True
    if last != held.number:
        _heed(held, connection)
        held.number = last
    live = set(connection.scalars(_LIVE))
    for gone in held.clients.keys() - live:
        del held.clients[gone]
        held.version += 1
    _take(held, connection, [one for one in held.stale if one in held.kept])
    held.kept &= live
    held.stale = {one: touched for one, touched in held.stale.items() if one in live}
    held.stale.update(dict.fromkeys(live - held.clients.keys() - held.kept))
    return held


def waiting(held: Gathered) -> int:
    """How many clients are not at hand as they are."""
    return len(held.stale) + len(held.kept)


def gather(desk: Desk, seconds: float = 0.08) -> int:
    """Read clients that are not held, or not as they are, for about so long; how many are left."""
    return gather_some(desk, within(seconds))


def gather_some(desk: Desk, gives_way: GivesWay, these: Sequence[str] | None = None) -> int:
    """Read clients that are not held, or not as they are, until it is to give way; how many are left.

    With ``these``, only those, each by itself; how many of them are left.
    """
    with desk.record.reading() as session:
        connection = session.connection()
        held = gathered_of(desk, connection)
        left = _missing(held, these)
        while left:
            _step(held, connection, desk, left, is_everyone=these is None)
            if gives_way():
                break
            left = _missing(held, these)
        return len(_missing(held, these))


def _missing(held: Gathered, these: Sequence[str] | None) -> list[str]:
    """Who is not at hand, those first that the drafts hold."""
    if these is None:
        return [*sorted(held.kept), *sorted(held.stale)]
    return [one for one in these if one in held.kept or one in held.stale]


def _step(held: Gathered, connection: Connection, desk: Desk, left: Sequence[str], *, is_everyone: bool) -> None:
    """One step towards having the first of ``left``, or all of them."""
    client_id = left[0]
    if client_id in held.kept:
        _take(held, connection, [client_id])
    elif held.stale[client_id] is not None and client_id in held.clients:
        _read(held, connection, desk, client_id)
    elif is_everyone and (EVERYONE in held.readings or _is_for_a_pass(held)):
        whom = {one for one, touched in held.stale.items() if touched is None or one not in held.clients}
        _go_on(held, connection, EVERYONE, lambda reach: _passing(reach, desk, whom, Begun(held.number)))
    else:
        _go_on(held, connection, client_id, lambda reach: Reading({client_id}, reach, _alone(reach, desk, client_id)))


def _passing(reach: Reach, desk: Desk, whom: AbstractSet[str], begun: Begun) -> Reading:
    run = Pass(desk, whom, begun)
    return Reading(whom, reach, run.steps(reach), run=run)


def _is_for_a_pass(held: Gathered) -> bool:
    return len(held.stale) > max(_FEW, len(held.clients.keys() | held.stale.keys()) // _ONE_IN)


def _alone(reach: Reach, desk: Desk, client_id: str) -> Steps[dict[str, Packed]]:
    """One client by itself; nothing where it is not there any more."""
    packing = Packing()
    try:
        found = yield from read_in_steps(reach, desk, client_id)
    except NotFoundError:
        return {}
    for facts in found:
        packing.add(facts)
    yield
    return {client_id: packing.packed()}


def _go_on(held: Gathered, connection: Connection, name: str, begin: Callable[[Reach], Reading]) -> None:
    """One step of a reading that is under way, or that begins."""
    reading = held.readings.get(name) or held.readings.setdefault(name, begin(Reach()))
    reading.reach.renew(connection)
    try:
        next(reading.steps)
    except StopIteration as end:
        del held.readings[name]
        _finish(held, reading, end.value)
    finally:
        reading.reach.renew(None)


def _finish(held: Gathered, reading: Reading, found: dict[str, Packed]) -> None:
    """Hold what was read of those that were not read otherwise meanwhile; what was touched since is read again."""
    for client_id in reading.whom:
        if client_id not in held.stale or (held.stale[client_id] is not None and client_id in held.clients):
            continue
        if client_id in found:
            held.clients[client_id] = found[client_id]
            held.unkept.add(client_id)
        if client_id in reading.touched and client_id in found:
            held.stale[client_id] = reading.touched[client_id]
        else:
            del held.stale[client_id]
    held.version += 1


def freshen(desk: Desk, connection: Connection) -> Gathered:
    """What is held, with the touched records of a few clients read anew; the others wait for :func:`gather`."""
    held = gathered_of(desk, connection)
    few = [one for one, touched in held.stale.items() if touched is not None and one in held.clients]
    for client_id in few[:_FEW]:
        _read(held, connection, desk, client_id)
    return held


def gather_these(desk: Desk, connection: Connection, client_ids: Iterable[str]) -> dict[str, Packed]:
    """What the record says of these clients, read where it is not held; those that are not there are left out."""
    held = gathered_of(desk, connection)
    wanted = list(client_ids)
    _take(held, connection, [one for one in wanted if one in held.kept])
    for client_id in wanted:
        if client_id in held.stale:
            _read(held, connection, desk, client_id)
    return {client_id: held.clients[client_id] for client_id in wanted if client_id in held.clients}


def is_held(desk: Desk, connection: Connection, client_id: str) -> bool:
    """Whether what the record says of a client is held as it is."""
    held = gathered_of(desk, connection)
    return client_id in held.clients and client_id not in held.stale


def _read(held: Gathered, connection: Connection, desk: Desk, client_id: str) -> None:
    touched = held.stale.pop(client_id, None)
    held.readings.pop(client_id, None)
    known = held.clients.get(client_id)
    try:
        if touched is None or known is None:
            held.clients[client_id] = pack(read_facts(connection, desk, client_id))
        else:
            held.clients[client_id] = _reread(connection, desk, client_id, known, touched)
        held.unkept.add(client_id)
    except NotFoundError:
        held.clients.pop(client_id, None)
    held.version += 1


def _reread(
    connection: Connection, desk: Desk, client_id: str, known: Packed, touched: AbstractSet[SourceRef]
) -> Packed:
    """The columns of a client of whom only these records were touched."""
    only: dict[str, list[str]] = {}
    for one in touched:
        only.setdefault(one.kind, []).append(one.id)
    slips: list[str] = []
    for ids in _pieces(only.get("commitment", ())):
        slips += connection.scalars(select(_SLIP.c.id).where(_SLIP.c.commitment_id.in_(ids)))
    gone = {*touched, *(SourceRef("slip", one) for one in slips)}
    return replaced(known, gone, pack(reread_facts(connection, desk, client_id, only)))


def _heed(held: Gathered, connection: Connection) -> None:
    """Whatever was done since makes stale what it touched: records, or clients as a whole."""
    parts: dict[str, list[tuple[str, str]]] = {kind: [] for kind in _PARTS}
    for kind, record_id, *found in connection.execute(_heeded_query(), {"number": held.number}):
        if kind == Client.kind():
            _touch(held, record_id, SourceRef(kind, record_id))
        elif kind in _OWN:
            for client_id in {one for one in (found[0], found[len(_OWNERS)]) if one}:
                _touch(held, client_id, SourceRef(kind, record_id))
        else:
            parts[kind] += [(record_id, one) for one in set(found) if one]
    for kind, pairs in parts.items():
        clients = _owners(connection, _PARTS[kind][1], sorted({whole for _part, whole in pairs}))
        for record_id, whole in pairs:
            if whole in clients:
                _touch(held, clients[whole], SourceRef(kind, record_id))


@cache
def _heeded_query() -> Select[Any]:
    """What was touched after an entry of the journal, with whose it was and whose it is."""
    entry, row = table_of(Journal), table_of(JournalRow)
    since = select(entry.c.id).where(entry.c.number > bindparam("number"))
    named = [states[name] for states in (row.c.before, row.c.after) for name in _OWNERS]
    return select(row.c.record_kind, row.c.record_id, *named).where(
        row.c.journal_id.in_(since), row.c.record_kind.in_([Client.kind(), *_OWN, *_PARTS])
    )


def _touch(held: Gathered, client_id: str, record: SourceRef) -> None:
    held.stale[client_id] = _with(held.stale.get(client_id, set()), record)
    for reading in held.readings.values():
        if client_id in reading.whom:
            reading.touched[client_id] = _with(reading.touched.get(client_id, set()), record)


def _with(touched: Touched, record: SourceRef) -> Touched:
    if touched is None or record.kind not in READ_ALONE or len(touched) > _MANY_TOUCHED:
        return None
    return {*touched, record}


def _owners(connection: Connection, whole: Table, ids: Sequence[str]) -> dict[str, str]:
    """The clients of rows that have parts."""
    found: dict[str, str] = {}
    for some in _pieces(ids):
        query = select(whole.c.id, whole.c.client_id).where(whole.c.id.in_(some), whole.c.client_id.is_not(None))
        found.update((row.id, row.client_id) for row in connection.execute(query))
    return found


def _pieces(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _find_kept(held: Gathered, connection: Connection, desk: Desk) -> None:
    """Find what an earlier run kept; what was done since then is heeded next."""
    state = connection.scalar(select(_DRAFT.c.state).where(_DRAFT.c.key == HEAD))
    held.number = held.number_kept = connection.scalar(_LAST) or 0
    begun = connection.scalar(select(_DRAFT.c.state).where(_DRAFT.c.key == PASS)) if state is None else None
    if state is not None and state.get("zone") == held.zone_name and state.get("format") == FORMAT:
        held.number = held.number_kept = int(state["number"])
        keys = connection.scalars(select(_DRAFT.c.key).where(_DRAFT.c.key >= PREFIX, _DRAFT.c.key < _AFTER))
        held.kept = {key.removeprefix(PREFIX) for key in keys}
    elif begun is not None and begun.get("zone") == held.zone_name and begun.get("format") == FORMAT:
        held.number = held.number_kept = int(begun["number"])
        whom = set(connection.scalars(_LIVE))
        held.readings[EVERYONE] = _passing(Reach(), desk, whom, Begun(*begun["begun"]))


def _take(held: Gathered, connection: Connection, client_ids: Sequence[str]) -> None:
    """Take over what was kept of these; what is not whole is read anew."""
    query = select(_DRAFT.c.key, _DRAFT.c.text).where(_DRAFT.c.key.in_([PREFIX + one for one in client_ids]))
    for key, text in connection.execute(query) if client_ids else ():
        packed = from_text(text)
        if packed is not None:
            held.clients[key.removeprefix(PREFIX)] = packed
    held.kept.difference_update(client_ids)
    held.stale.update((one, None) for one in client_ids if one not in held.clients)
    held.version += bool(client_ids)
