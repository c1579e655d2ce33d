"""Rapport in small, for the clients of a list or of the rail; held for as long as it rests on the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.desk.steps import GivesWay
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.packing import Packed, seen_by_line
from liaison.insight.trends.reading import band, line_of, read_line
from liaison.insight.trends.table import WeightTable

from .gathering import Gathered, gather_some, gather_these, gathered_of
from .standings import Sparkline
from .weights import table_on

_KEY: Final = "small lines"
_YEAR: Final = 52
#: So many are held; after that it is begun anew.
_MOST_HELD: Final = 2_000


def sparklines(desk: Desk, client_ids: Iterable[str], weeks: int = _YEAR) -> tuple[Sparkline, ...]:
    """Rapport of these clients over the last weeks, in the order asked for; clients that are not there are left out."""
    today = desk.today()
    with desk.record.reading() as session:
        connection = session.connection()
        table, _since = table_on(connection, today)
        found = gather_these(desk, connection, client_ids)
        held = gathered_of(desk, connection)
    return tuple(_held(held, client_id, packed, table, today, weeks) for client_id, packed in found.items())


def sparklines_some(
    desk: Desk, client_ids: Sequence[str], gives_way: GivesWay, weeks: int = _YEAR
) -> tuple[tuple[Sparkline, ...], bool]:
    """The same as far as it is at hand, and whether there is more to do: read and drawn until it is to give way."""
    left = gather_some(desk, gives_way, client_ids)
    today, found, is_over = desk.today(), list[Sparkline](), left > 0
    with desk.record.reading() as session:
        connection = session.connection()
        table, _since = table_on(connection, today)
        held = gathered_of(desk, connection)
    for client_id in client_ids:
        packed = held.clients.get(client_id)
        if packed is None or client_id in held.stale:
            continue
        is_there = _is_held(held, client_id, packed, table, today, weeks)
        if is_there or not is_over:
            found.append(_held(held, client_id, packed, table, today, weeks))
        is_over = is_over or (not is_there and gives_way())
    return tuple(found), is_over


def _is_held(held: Gathered, client_id: str, packed: Packed, table: WeightTable, today: date, weeks: int) -> bool:  # noqa: PLR0917 - what a line rests on
    known: dict[tuple[str, int], tuple[Any, ...]] = held.made.get(_KEY, {})
    one = known.get((client_id, weeks))
    return one is not None and one[0] is packed and one[1:3] == (table, today)


def _held(held: Gathered, client_id: str, packed: Packed, table: WeightTable, today: date, weeks: int) -> Sparkline:  # noqa: PLR0917 - what a line rests on
    if len(held.made.setdefault(_KEY, {})) > _MOST_HELD:
        held.made[_KEY] = {}
    known: dict[tuple[str, int], tuple[Any, ...]] = held.made[_KEY]
    if not _is_held(held, client_id, packed, table, today, weeks):
        known[client_id, weeks] = (packed, table, today, _drawn(client_id, packed, table, today, weeks))
    line: Sparkline = known[client_id, weeks][3]
    return line


def _drawn(client_id: str, packed: Packed, table: WeightTable, today: date, weeks: int) -> Sparkline:
    row = seen_by_line(packed, table, today, today)[LineName.RAPPORT]
    line = line_of([one.seen for one in row], table)
    days = [today - timedelta(weeks=back) for back in range(weeks, -1, -1)]
    if row and (first := date.fromordinal(row[0].on)) > days[0]:
        days = [first, *(day for day in days if day > first)]  # before what was seen first there is nothing to draw
    reading = read_line(line, today, table=table)
    return Sparkline(client_id, band(line, days, table), reading.word, reading.direction)
