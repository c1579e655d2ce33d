"""Rapport in small, for the clients of a list or of the rail."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from liaison.desk.context import Desk
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.packing import seen_by_line
from liaison.insight.trends.reading import band, line_of, read_line

from .gathering import gather_these
from .standings import Sparkline
from .weights import table_on


def sparklines(desk: Desk, client_ids: Iterable[str], weeks: int = 52) -> tuple[Sparkline, ...]:
    """Rapport of these clients over the last weeks, in the order asked for; clients that are not there are left out."""
    today = desk.today()
    with desk.record.reading() as session:
        connection = session.connection()
        table, _since = table_on(connection, today)
        found = gather_these(desk, connection, client_ids)
    days = [today - timedelta(weeks=back) for back in range(weeks, -1, -1)]
    drawn = []
    for client_id, packed in found.items():
        row = seen_by_line(packed, table, today, today)[LineName.RAPPORT]
        line = line_of([one.seen for one in row], table)
        reading = read_line(line, today, table=table)
        drawn.append(Sparkline(client_id, band(line, days, table), reading.word, reading.direction))
    return tuple(drawn)
