"""What the signs find about all clients, held in memory and kept in step with what is done.

Reading one client takes milliseconds, all of a large agency seconds. So they are read in steps: those first that
weighed most before, and again only those that a command touched, or all once the day is another. What was found is kept
among the drafts of the vault, where it is only a help for the next start; it is made from the record again at any time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Integer, Select, bindparam, func, select
from sqlalchemy.pool import Pool

from liaison import __version__
from liaison.desk.context import Desk
from liaison.desk.parts import PARTS
from liaison.desk.steps import GivesWay, Reach, Steps, within
from liaison.desk.trends.gathering import gathered_of
from liaison.insight.attention import Attention
from liaison.insight.signs.finding import Severity
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.desk_items import Setting
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.model.person import Person
from liaison.model.words import language
from liaison.store.rows import table_of

from .finds import signs_in_steps, signs_with, watched_clients
from .kept import Kept, in_words, read_kept, write_kept
from .reading import SignReader
from .thresholds import table_on
from .views import ClientSigns

#: Clients that are read at once where somebody waits for it.
AT_ONCE: Final = 2
#: An agency of so many clients is read as a whole.
SMALL: Final = 24
_TOUCHED: Final[frozenset[object]] = frozenset()
_LAST: Final = select(func.max(table_of(Journal).c.number))
#: Kinds that name a client and that no sign reads.
_UNREAD: Final = frozenset({"point", "sheet_line", "sheet_person"})
_TOLD_OF: Final = frozenset({Severity.ACT, Severity.WARN})


@dataclass(slots=True)
class Reading:
    """A client that is being read in steps, as of an entry of the journal."""

    client_id: str
    number: int
    reach: Reach
    steps: Steps[ClientSigns | None]


@dataclass(slots=True)
class Gathered:
    """What was found on a day, by client, and who is still to be read, in that order."""

    day: date
    zone_name: str
    language: str
    number: int
    found: dict[str, tuple[Attention, ...]] = field(default_factory=dict)
    waiting: list[str] = field(default_factory=list)
    is_kept: bool = False
    unkept: int = 0
    #: Those of ``waiting`` that a command touched: somebody may look whether it did what it should.
    touched: set[str] = field(default_factory=set)
    reading: Reading | None = None
    #: What was found about a client, as it is kept.
    lines: dict[str, tuple[tuple[Attention, ...], str]] = field(default_factory=dict)


#: By record, for today and for the mornings that are prepared.
_GATHERED: Final[WeakKeyDictionary[Pool, dict[date, Gathered]]] = WeakKeyDictionary()
_MOST_DAYS: Final = 6
_PIECE: Final = 500
#: Rows of the journal up to which it is worth telling clients apart; an import writes far more.
_MOST_ROWS: Final = 5_000


def found_so_far(connection: Connection, desk: Desk, seconds: float = 0.0) -> tuple[tuple[Attention, ...], int]:
    """What the signs find about all clients, and how many are still to be read.

    Of a small agency all are read. Of a large one as many as can be within ``seconds``; with none, somebody waits for
    a page, and only a few are read whose lines are held.
    """
    held = _heeded(connection, desk)
    if len(held.waiting) + len(held.found) <= SMALL:
        _read(held, connection, desk, list(held.waiting))
    elif held.waiting and not seconds:
        trends = gathered_of(desk, connection)
        ready = [one for one in held.waiting[:AT_ONCE] if one in held.touched and one in trends.clients]
        _read(held, connection, desk, [one for one in ready if trends.stale.get(one, _TOUCHED) is not None])
    elif held.waiting:
        _read_within(held, connection, desk, seconds)
    return tuple(one for found in held.found.values() for one in found), len(held.waiting)


def found_at_hand(connection: Connection, desk: Desk) -> tuple[Attention, ...]:
    """What is found so far about all clients, weightiest or not; only a small agency is read for it."""
    held = _heeded(connection, desk)
    if len(held.waiting) + len(held.found) <= SMALL:
        _read(held, connection, desk, list(held.waiting))
    return tuple(one for found in held.found.values() for one in found)


def found_of(connection: Connection, desk: Desk, client_id: str) -> tuple[Attention, ...]:
    """What the signs find today about one client, read where it is not held as it is."""
    held = _heeded(connection, desk)
    if client_id in held.waiting:
        _read(held, connection, desk, [client_id])
    return held.found.get(client_id, ())


def is_at_hand(connection: Connection, desk: Desk, client_id: str) -> bool:
    """Whether nothing has to be read to tell what the signs find today about one client."""
    return client_id not in _heeded(connection, desk).waiting


def gather_signs(desk: Desk, seconds: float = 0.05) -> int:
    """Read clients that wait for it for about so long, at least one; how many are left."""
    with desk.record.reading() as session:
        connection = session.connection()
        held = _heeded(connection, desk)
        _read_within(held, connection, desk, seconds)
        return len(held.waiting)


def gather_signs_some(desk: Desk, gives_way: GivesWay) -> int:
    """Read clients that wait for it, in steps until it is to give way; how many are left."""
    with desk.record.reading() as session:
        connection = session.connection()
        held = _heeded(connection, desk)
        while held.waiting:
            _step(held, connection, desk)
            if gives_way():
                break
        return len(held.waiting)


def _read_within(held: Gathered, connection: Connection, desk: Desk, seconds: float) -> None:
    """Read one client, and more while there is time."""
    is_over = within(seconds)
    while held.waiting:
        _read(held, connection, desk, held.waiting[:1])
        if is_over():
            break


def _step(held: Gathered, connection: Connection, desk: Desk) -> None:
    """One step towards what the signs find about the first who waits; what was begun before a change is begun anew."""
    client_id, reading = held.waiting[0], held.reading
    if reading is None or (reading.client_id, reading.number) != (client_id, held.number):
        reader = SignReader(connection, desk.zone_name, held.day, desk.now())
        reach = Reach(connection)
        steps = signs_in_steps(reader, reach, desk, client_id, table_on(connection, held.day))
        reading = held.reading = Reading(client_id, held.number, reach, steps)
    reading.reach.renew(connection)
    try:
        next(reading.steps)
    except StopIteration as end:
        _hold(held, client_id, end.value)
        held.reading = None
    finally:
        reading.reach.renew(None)


def _hold(held: Gathered, client_id: str, signs: ClientSigns | None) -> None:
    held.found[client_id] = as_attention(signs) if signs is not None else ()
    held.waiting.remove(client_id)
    held.touched.discard(client_id)
    held.unkept += 1
    held.is_kept = False


def keep_signs(desk: Desk) -> None:
    """Keep what was found among the drafts, for the next start; nothing is written where it is kept already."""
    while keep_signs_some(desk, within(60.0)):
        pass


def keep_signs_some(desk: Desk, gives_way: GivesWay, *, least: int = 0) -> bool:
    """Put some of what was found into words until it is to give way, and keep it once all of it is.

    Whether there was something to do: nothing where it is kept already, or for fewer than ``least`` clients that were
    read since.
    """
    with desk.record.reading() as session:
        held = _heeded(session.connection(), desk)
    if held.is_kept or held.unkept < least:
        return False
    for client_id, found in held.found.items():
        if held.lines.get(client_id, (None, ""))[0] is not found:
            held.lines[client_id] = (found, in_words(found))
            if gives_way():
                return True
    kept = Kept(held.day, held.zone_name, held.language, __version__, held.number, tuple(held.waiting))
    write_kept(desk, kept, [held.lines[client_id][1] for client_id in held.found])
    held.is_kept, held.unkept = True, 0
    return True


def _heeded(connection: Connection, desk: Desk) -> Gathered:
    """What is held of the open record for today, without what is not so any more."""
    days = _GATHERED.setdefault(connection.engine.pool, {})
    today, last = desk.today(), connection.scalar(_LAST) or 0
    held = days.get(today)
    if held is None:
        held = days[max(days)] if days else _taken(connection, desk)
    if (held.day, held.zone_name, held.language) != (today, desk.zone_name, language()) or last < held.number:
        held = _begun_anew(connection, desk, held, last)
    elif last != held.number:
        touched = _touched(connection, held.number)
        if touched is None:
            held = _begun_anew(connection, desk, held, last)
        else:
            held.touched |= touched
            _put_first(held, touched, watched_clients(connection))
            held.number, held.is_kept = last, False
    days[today] = held
    if len(days) > _MOST_DAYS:
        del days[min(days)]
    return held


def _put_first(held: Gathered, touched: Iterable[str], watched: list[str]) -> None:
    """Those that were touched are read again before all others; those nobody looks at any more are forgotten."""
    there = set(watched)
    held.found = {client_id: found for client_id, found in held.found.items() if client_id in there}
    first = [one for one in dict.fromkeys((*touched, *sorted(there - held.found.keys()))) if one in there]
    held.waiting = list(dict.fromkeys((*first, *(one for one in held.waiting if one in there))))


def _begun_anew(connection: Connection, desk: Desk, before: Gathered, number: int) -> Gathered:
    """Nothing found yet; who weighed most before is read first."""
    weights = {client_id: max((one.weight for one in found), default=0.0) for client_id, found in before.found.items()}
    waiting = sorted(watched_clients(connection), key=lambda one: (-weights.get(one, 0.0), one))
    return Gathered(desk.today(), desk.zone_name, language(), number, waiting=waiting)


def _taken(connection: Connection, desk: Desk) -> Gathered:
    """What an earlier run kept, if it rests on the same; else nothing."""
    there = read_kept(connection)
    if there is None or there[0].version != __version__:
        return Gathered(date.min, desk.zone_name, language(), 0)
    kept, found = there
    held = Gathered(kept.day, kept.zone_name, kept.language, kept.number, waiting=list(kept.waiting), is_kept=True)
    for client_id in watched_clients(connection):
        held.found[client_id] = ()
    for one in found:
        held.found[one.client_id] = (*held.found.get(one.client_id, ()), one)
    for client_id in held.waiting:
        held.found.pop(client_id, None)
    return held


def _read(held: Gathered, connection: Connection, desk: Desk, client_ids: list[str]) -> None:
    if not client_ids:
        return
    reader = SignReader(connection, desk.zone_name, held.day, desk.now())
    table = table_on(connection, held.day)
    for client_id in client_ids:
        _hold(held, client_id, signs_with(reader, connection, desk, client_id, table))


def as_attention(signs: ClientSigns) -> tuple[Attention, ...]:
    """What warns, as Today shows it."""
    return tuple(
        Attention(
            client_id=one.client_id,
            client=one.client,
            reason=one.finding.sentence,
            step=one.finding.step.words,
            weight=one.finding.weight,
            sources=tuple((ref.kind, ref.id) for ref in one.finding.sources),
            evidence=one.finding.evidence,
            sign=one.finding.sign.value,
            severity=one.finding.severity.value,
            since=one.finding.since,
        )
        for one in signs.findings
        if one.finding.severity in _TOLD_OF
    )


def _touched(connection: Connection, since: int) -> set[str] | None:
    """The clients that commands touched since an entry of the journal; None where it may be all of them."""
    found: set[str] = set()
    parts: dict[str, set[str]] = {}
    rows = connection.execute(_touched_query(), {"since": since, "most": _MOST_ROWS + 1}).all()
    if len(rows) > _MOST_ROWS:
        return None
    for one in rows:
        kind = one.record_kind
        if kind == Colleague.kind() or (kind == Setting.kind() and _is_of_signs(one.was_key or one.is_key)):
            return None
        if kind in _UNREAD:
            continue
        if kind == Client.kind():
            found.add(one.record_id)
        elif kind == Person.kind():
            parts.setdefault(kind, set()).add(one.record_id)
        elif kind in PARTS:
            column, whole = PARTS[kind]
            named = (getattr(one, f"was_{column}"), getattr(one, f"is_{column}"))
            parts.setdefault(whole, set()).update(id_ for id_ in named if id_)
        else:
            found.update(client for client in (one.was_client_id, one.is_client_id) if client)
    for kind, ids in parts.items():
        found.update(_clients_of(connection, kind, ids))
    return found


@cache
def _touched_query() -> Select[Any]:
    """Rows that were touched, with what names their client before and after."""
    entry, row = table_of(Journal), table_of(JournalRow)
    later = select(entry.c.id).where(entry.c.number > bindparam("since"))
    columns = ("client_id", "key", *dict.fromkeys(column for column, _whole in PARTS.values()))
    named = [row.c.before[name].label(f"was_{name}") for name in columns]
    named += [row.c.after[name].label(f"is_{name}") for name in columns]
    return (
        select(row.c.record_kind, row.c.record_id, *named)
        .where(row.c.journal_id.in_(later))
        .limit(bindparam("most", type_=Integer))
    )


def _is_of_signs(key: str | None) -> bool:
    return key is not None and key.startswith(("signs/", "trends/"))


def _clients_of(connection: Connection, kind: str, ids: set[str]) -> set[str]:
    """The clients of some records; of people, those they have a place at."""
    if kind == "person":
        table = table_of(KINDS["stakeholder"])
        column = table.c.person_id
    else:
        table = table_of(KINDS[kind])
        column = table.c.id
    every, found = sorted(ids), set[str]()
    for start in range(0, len(every), _PIECE):
        query = select(table.c.client_id).where(
            column.in_(every[start : start + _PIECE]), table.c.client_id.is_not(None)
        )
        found.update(connection.scalars(query))
    return found
