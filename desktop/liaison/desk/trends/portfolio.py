"""All clients at a glance: where each stands by delivery and rapport, where it came from, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, select

from liaison.desk.context import Desk
from liaison.desk.last_contact import last_contact
from liaison.insight.trends.level import Level
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.packing import LINES
from liaison.insight.trends.reading import Direction, LevelWord, level_word, score, toward
from liaison.insight.trends.table import WeightTable
from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.words import language

from .gathering import Gathered, freshen, waiting
from .reasons import Move, Mover, reasons
from .standings import Dot, Portfolio, Standing, TrailPoint
from .weights import table_on

if TYPE_CHECKING:
    from .weighing import Columns, Weighed

#: The window over which directions are told, in weeks.
_WINDOW: Final = 13
#: The picture that was asked for last is held under this key, with what it rests on.
_KEY: Final = "portfolio"
_DELIVERY: Final = LINES.index(LineName.DELIVERY)
_RAPPORT: Final = LINES.index(LineName.RAPPORT)
_CLIENTS: Final = (
    select(Client.id, Client.name, Client.short_name, Client.status)
    .where(Client.deleted_at.is_(None))
    .order_by(Client.name, Client.id)
)


def portfolio(desk: Desk, *, on: date | None = None, as_known: date | None = None, weeks: int = 26) -> Portfolio:
    """All clients on a day, from what was recorded by ``as_known``; both are today if not given.

    Clients that were not gathered yet are not in it; ``waiting`` tells how many those are. While nothing was done that
    it rests on, the same one is answered again.
    """
    today = desk.today()
    end, known = on or today, as_known or max(today, on or today)
    with desk.record.reading() as session:
        connection = session.connection()
        held = freshen(desk, connection)
        last_heard = _heard(desk, connection, end, known)
        rests_on = (held.number, held.version, waiting(held), end, known, weeks, language(), last_heard)
        before: tuple[tuple[object, ...], Portfolio] | None = held.made.get(_KEY)
        if before is not None and before[0] == rests_on:
            return before[1]
        table, _since = table_on(connection, known)
        rows = [row for row in connection.execute(_CLIENTS) if row.id in held.clients]
        drawn = drawn_all(held, [row.id for row in rows], table, end, known)
        why = reasons(connection, [_mover(drawn, place) for place in range(len(rows))])
    trails = _trails(drawn, end, weeks)
    dots = [
        Dot(
            client_id=row.id,
            client=row.name,
            short_name=row.short_name or row.name,
            status=row.status,
            standings=drawn.standings[place],
            trail=trails[place],
            reason=why[place][0],
            reason_source=why[place][1],
            last_heard_on=last_heard.get(row.id),
            seen=drawn.seen[place],
            has_place=drawn.has_place[place],
        )
        for place, row in enumerate(rows)
    ]
    found = Portfolio(end, known, tuple(dots), waiting(held))
    held.made[_KEY] = (rests_on, found)
    return found


def standings_of(
    desk: Desk, *, on: date | None = None, as_known: date | None = None, table: WeightTable | None = None
) -> dict[str, tuple[Standing, ...]]:
    """Where the five lines of every gathered client stand, by client; with another table if one is given."""
    today = desk.today()
    end, known = on or today, as_known or max(today, on or today)
    with desk.record.reading() as session:
        connection = session.connection()
        held = freshen(desk, connection)
        used = table or table_on(connection, known)[0]
    ids = sorted(held.clients)
    return dict(zip(ids, drawn_all(held, ids, used, end, known).standings, strict=True))


def standings_with(
    desk: Desk, tables: Sequence[WeightTable], among: Sequence[str] | None, most: int
) -> tuple[list[dict[str, tuple[Standing, ...]]], tuple[str, ...]]:
    """Where the lines of at most so many gathered clients stand today, by client, with each table; and who is left.

    All there are take part, or those ``among`` them, which one that was asked before left.
    """
    today = desk.today()
    with desk.record.reading() as session:
        held = freshen(desk, session.connection())
    ids = sorted(held.clients) if among is None else [one for one in among if one in held.clients]
    now, left = ids[:most], tuple(ids[most:])
    columns = _columns(held, now)
    drawn = [_drawn(columns, len(now), table, today, today) for table in tables]
    return [dict(zip(now, one.standings, strict=True)) for one in drawn], left


@dataclass(slots=True)
class Drawn:
    """Lines of all clients as drawn for one day."""

    weighed: Weighed
    standings: list[tuple[Standing, ...]]
    seen: list[int]
    has_place: list[bool]
    movers: tuple[tuple[Any, Any], tuple[Any, Any]]


#: The columns of what was gathered last, for as long as nothing of it changed.
_COLUMNS: Final[WeakKeyDictionary[Gathered, tuple[int, tuple[str, ...], Columns]]] = WeakKeyDictionary()


def drawn_all(held: Gathered, ids: Sequence[str], table: WeightTable, end: date, known: date) -> Drawn:
    """Where these clients stand on a day, from what was known on another, and what moved them."""
    wanted = tuple(ids)
    kept = _COLUMNS.get(held)
    if kept is None or kept[:2] != (held.version, wanted):
        kept = _COLUMNS[held] = (held.version, wanted, _columns(held, wanted))
    return _drawn(kept[2], len(wanted), table, end, known)


def _columns(held: Gathered, ids: Sequence[str]) -> Columns:
    from .weighing import columns_of  # noqa: PLC0415 - numpy is loaded when all clients are looked at

    return columns_of([held.clients[one] for one in ids])


def _drawn(columns: Columns, clients: int, table: WeightTable, end: date, known: date) -> Drawn:
    from .weighing import weighed  # noqa: PLC0415 - see above

    on = end.toordinal()
    found = weighed(columns, table, on, known.toordinal())
    since = on - 7 * _WINDOW
    means, variances = found.lines.known_at(on)
    chances = found.lines.chance_of_rise(since, on)
    movers = found.lines.moved_most(on, since)
    lines = list(zip(means.tolist(), variances.tolist(), chances.tolist(), strict=True))
    standings = [
        tuple(_standing(name, on, *lines[place * len(LINES) + LINES.index(name)], table) for name in FIVE)
        for place in range(clients)
    ]
    seen = found.lines.seen.reshape(-1, len(LINES))
    has_place = (seen[:, _DELIVERY] + seen[:, _RAPPORT] > 0).tolist()
    return Drawn(found, standings, seen.sum(axis=1).tolist(), has_place, movers)


def _standing(name: LineName, on: int, mean: float, variance: float, chance: float, table: WeightTable) -> Standing:  # noqa: PLR0917 - the numbers of one line
    level = Level(on, mean, variance)
    word = level_word(level, table)
    way = Direction.UNKNOWN if word is LevelWord.UNKNOWN else toward(chance, table)
    return Standing(mean, level.deviation, score(mean), 4.0 * level.deviation, word, way, name)


def _trails(drawn: Drawn, end: date, weeks: int) -> list[tuple[TrailPoint, ...]]:
    """Where each client stood week by week, looking back; from when on anything was seen of it."""
    days = [end - timedelta(weeks=back) for back in range(weeks, -1, -1)]
    lines = drawn.weighed.lines
    at = [lines.level_at(day.toordinal())[0].reshape(-1, len(LINES)) for day in days]
    trails = []
    for place in range(len(drawn.standings)):
        points = (
            TrailPoint(day, score(float(level[place, _DELIVERY])), score(float(level[place, _RAPPORT])))
            for day, level in zip(days, at, strict=True)
        )
        trails.append(tuple(points))
    return trails


def _mover(drawn: Drawn, place: int) -> Mover:
    """What there is to say of a client: its standings, and what lowered and raised each line of the picture most."""
    found: dict[LineName, list[Move]] = {}
    for name in (LineName.DELIVERY, LineName.RAPPORT):
        line = place * len(LINES) + LINES.index(name)
        for rows, amounts in drawn.movers:
            row, of = int(rows[line]), drawn.weighed
            if row >= 0:
                move = Move(float(amounts[line]), of.source_of(place, row), of.why_of(row), of.cases[int(of.case[row])])
                found.setdefault(name, []).append(move)
    return Mover(drawn.standings[place], found)


def _heard(desk: Desk, connection: Connection, end: date, known: date) -> dict[str, date]:
    """When each client was last in touch by the end of a day, from what was recorded by the end of another."""
    today = desk.today()
    until = desk.now() if end >= today else _end_of(end, desk)
    last = last_contact(until, recorded_by=_end_of(known, desk) if known < today else None)
    latest = select(Client.id, last.label("last")).where(Client.deleted_at.is_(None)).subquery()
    query = select(latest.c.id, Interaction.happened_at).join_from(latest, Interaction, Interaction.id == latest.c.last)
    return {row.id: row.happened_at.astimezone(desk.zone).date() for row in connection.execute(query)}


def _end_of(day: date, desk: Desk) -> datetime:
    """The last moment of a day where one is."""
    return datetime.combine(day, time.max, desk.zone)
