"""The five lines of one client, as they are read today or were known on a day."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import takewhile
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, bindparam, select

from liaison.desk.context import Desk
from liaison.insight.trends.observing import FIVE, LineName, Observation
from liaison.insight.trends.packing import Packed, observation_of, seen_by_line
from liaison.insight.trends.reading import line_of, read_line
from liaison.insight.trends.table import WeightTable
from liaison.model.briefing import SourceRef
from liaison.model.errors import NotFoundError
from liaison.model.journal import Journal, JournalRow
from liaison.model.words import language, tr
from liaison.store.rows import table_of

from .events import read_events
from .gathering import gather_these, gathered_of
from .reads import client_query
from .reasons import read_told
from .standings import Quadrant, quadrant_of
from .views import ClientTrends, ObservedRow, TrendLine
from .weights import table_on
from .words import Told

#: So many weeks back it is told since when a client stands in its quadrant.
_FAR: Final = 520
_AT_ONCE: Final = 26
#: What was drawn is held for so many clients and days, under this key.
_MOST_HELD: Final = 6
_KEY: Final = "lines"
#: Where fewer records were touched, what the others are called is known still; but parts are called as their whole is.
_MOST_TOUCHED: Final = 200
_PARTS: Final = {"slip": "commitment", "goal_reading": "goal"}
#: So many of the latest observations of a line are told by name; what lies before hardly moves it any more.
_NAMED: Final = 150


class _Held(NamedTuple):
    """The lines of a client as they were drawn last, and what they rest on: the same columns say the same again."""

    packed: Packed
    table: WeightTable
    language: str
    told: dict[SourceRef, Told]
    drawn: dict[LineName, TrendLine]
    stands: tuple[Quadrant | None, date | None]
    number: int
    trends: ClientTrends | None


def lines(
    desk: Desk,
    client_id: str,
    *,
    on: date | None = None,
    as_known: date | None = None,
    events_since: date | None = None,
) -> ClientTrends:
    """The lines of a client that end ``on`` a day, from what was recorded by ``as_known``; both are today if not given.

    A replay of a day gives both. The table of weights is the one that was in force on ``as_known``. With
    ``events_since``, events before that day are left out where they would have to be looked for; ``has_all_events``
    tells whether they are.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    today = desk.today()
    end, known = on or today, as_known or max(today, on or today)
    with desk.record.reading() as session:
        connection = session.connection()
        packed = gather_these(desk, connection, (client_id,)).get(client_id)
        held = gathered_of(desk, connection)
        kept: OrderedDict[tuple[str, date, date], _Held] = held.made.setdefault(_KEY, OrderedDict())
        before = kept.pop((client_id, end, known), None)
        if before is not None and before.trends is not None and _is_same(before, held.number):
            kept[client_id, end, known] = before
            return before.trends
        client = connection.execute(client_query(), {"client": client_id}).one_or_none()
        if client is None or packed is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        table, since = table_on(connection, known)
        now = _drawn(connection, packed, end, known, table=table, before=before)
        events, has_all = read_events(connection, desk, client_id, end, known, held=held, since=events_since)
        found = ClientTrends(
            client_id=client_id,
            client=client.name,
            short_name=client.short_name or client.name,
            on=end,
            as_known=known,
            lines=tuple(now.drawn[name] for name in FIVE),
            ours=now.drawn[LineName.OUR_REPLIES],
            events=events,
            quadrant=now.stands[0],
            quadrant_since=now.stands[1],
            weights_since=since,
            has_all_events=has_all,
        )
        kept[client_id, end, known] = now._replace(number=held.number, trends=found if has_all else None)
        while len(kept) > _MOST_HELD:
            kept.popitem(last=False)
    return found


def _is_same(before: _Held, number: int) -> bool:
    return before.number == number and before.language == language()


def _drawn(
    connection: Connection, packed: Packed, end: date, known: date, *, table: WeightTable, before: _Held | None
) -> _Held:
    """The lines drawn, or as they are held: what their records are called changes only with their columns."""
    if before is not None and before.packed is packed and (before.table, before.language) == (table, language()):
        return before
    told = _still_told(connection, before)
    earlier = before.drawn if before is not None and before.table == table else {}
    drawn = drawn_lines(packed, told, end, known, table, before=earlier)
    wanted = {ref for line in drawn.values() for ref in line.seen.latest(_NAMED)}
    told.update(read_told(connection, wanted - told.keys()))
    stands = _quadrant(drawn[LineName.DELIVERY], drawn[LineName.RAPPORT])
    return _Held(packed, table, language(), told, drawn, stands, 0, None)


def _still_told(connection: Connection, before: _Held | None) -> dict[SourceRef, Told]:
    """What records are called, as it was told before: without those touched since, and parts of what was touched."""
    if before is None or before.language != language():
        return {}
    rows = connection.execute(_touched_query(), {"number": before.number})
    touched = {SourceRef(kind, record_id) for kind, record_id in rows}
    if len(touched) >= _MOST_TOUCHED:
        return {}
    gone = {part for part, whole in _PARTS.items() if any(one.kind == whole for one in touched)}
    return {ref: told for ref, told in before.told.items() if ref not in touched and ref.kind not in gone}


@cache
def _touched_query() -> Select[Any]:
    """The records that were touched after an entry of the journal; of very many, as many as are too many."""
    entry, row = table_of(Journal), table_of(JournalRow)
    since = select(entry.c.id).where(entry.c.number > bindparam("number"))
    return select(row.c.record_kind, row.c.record_id).where(row.c.journal_id.in_(since)).limit(_MOST_TOUCHED)


def seen_on(desk: Desk, connection: Connection, client_id: str, on: date) -> dict[LineName, list[Observation]]:
    """What the lines of a client saw by a day, as it was known on that day; empty where there is no such client."""
    packed = gather_these(desk, connection, (client_id,)).get(client_id)
    if packed is None:
        return {}
    table, _since = table_on(connection, on)
    seen = seen_by_line(packed, table, on, on)
    return {name: [observation_of(one, name, packed.sources[one.source]) for one in row] for name, row in seen.items()}


def drawn_lines(
    packed: Packed,
    told: Mapping[SourceRef, Told],
    on: date,
    known: date,
    table: WeightTable,
    *,
    before: Mapping[LineName, TrendLine] = MappingProxyType({}),
) -> dict[LineName, TrendLine]:
    """Each line of a client through what had happened by ``on`` and was known on ``known``; ``told`` names records.

    Lines that were drawn ``before`` by the same table on the same days go on from where something else was seen.
    """
    drawn: dict[LineName, TrendLine] = {}
    for name, row in seen_by_line(packed, table, on, known).items():
        observed = ObservedRow(name, row, packed.sources, told)
        drawn[name] = _drawn_line(name, observed, on, table, before.get(name))
    return drawn


def _drawn_line(
    name: LineName, observed: ObservedRow, on: date, table: WeightTable, before: TrendLine | None
) -> TrendLine:
    if before is None:
        line = line_of(observed.weighed_from(0), table)
    else:
        same = observed.same_until(before.seen)
        if same == len(observed) == len(before.seen):
            return replace(before, seen=observed)
        line = before.line.resumed(same, observed.weighed_from(same))
    return TrendLine(name, read_line(line, on, table=table), observed, on, line, table)


def _quadrant(delivery: TrendLine, rapport: TrendLine) -> tuple[Quadrant | None, date | None]:
    """Where the client stands, and since when looking back; nothing where either is unknown."""
    if delivery.reading.is_unknown or rapport.reading.is_unknown:
        return None, None
    end = delivery.on
    now = quadrant_of(delivery.reading.level, rapport.reading.level)
    first = date.fromordinal(min(delivery.seen.days[0], rapport.seen.days[0]))
    weeks = min(_FAR - 1, (end - first).days // 7)
    since = end
    for begin in range(1, weeks + 1, _AT_ONCE):
        days = [end - timedelta(weeks=back) for back in range(begin, min(begin + _AT_ONCE, weeks + 1))]
        same = _same(now, delivery, rapport, days)
        since = days[same - 1] if same else since
        if same < len(days):
            break
    days = [since - timedelta(days=back) for back in range(1, 7) if since - timedelta(days=back) >= first]
    return now, since - timedelta(days=_same(now, delivery, rapport, days))


def _same(now: Quadrant, delivery: TrendLine, rapport: TrendLine, days: Sequence[date]) -> int:
    """On how many of these days, one after the other, the client stood in that quadrant."""
    times = [float(day.toordinal()) for day in days]
    stood = zip(delivery.line.levels_at(times), rapport.line.levels_at(times), strict=True)
    return sum(1 for _one in takewhile(lambda two: quadrant_of(two[0].mean, two[1].mean) is now, stood))
