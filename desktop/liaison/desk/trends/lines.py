"""The five lines of one client, as they are read today or were known on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection

from liaison.desk.context import Desk
from liaison.insight.trends.observing import FIVE, LineName, Observation
from liaison.insight.trends.packing import Packed, observation_of, seen_by_line
from liaison.insight.trends.reading import line_of, read_line
from liaison.insight.trends.table import WeightTable
from liaison.model.briefing import SourceRef
from liaison.model.errors import NotFoundError
from liaison.model.words import tr

from .events import read_events
from .gathering import gather_these
from .reads import client_query
from .reasons import read_told
from .standings import Quadrant, quadrant_of
from .views import ClientTrends, ObservedRow, TrendLine
from .weights import table_on
from .words import Told

#: So many weeks back it is told since when a client stands in its quadrant.
_FAR: Final = 520
#: So many of the latest observations of a line are told by name; what lies before hardly moves it any more.
_NAMED: Final = 150


def lines(desk: Desk, client_id: str, *, on: date | None = None, as_known: date | None = None) -> ClientTrends:
    """The lines of a client that end ``on`` a day, from what was recorded by ``as_known``; both are today if not given.

    A replay of a day gives both. The table of weights is the one that was in force on ``as_known``.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    today = desk.today()
    end, known = on or today, as_known or max(today, on or today)
    with desk.record.reading() as session:
        connection = session.connection()
        client = connection.execute(client_query(), {"client": client_id}).one_or_none()
        packed = gather_these(desk, connection, (client_id,)).get(client_id)
        if client is None or packed is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        table, since = table_on(connection, known)
        told: dict[SourceRef, Told] = {}
        drawn = drawn_lines(packed, told, end, known, table)
        told.update(read_told(connection, {ref for line in drawn.values() for ref in line.seen.latest(_NAMED)}))
        events = read_events(connection, desk, client_id, end, known)
    five = tuple(drawn[name] for name in FIVE)
    quadrant, quadrant_since = _quadrant(drawn[LineName.DELIVERY], drawn[LineName.RAPPORT])
    return ClientTrends(
        client_id=client_id,
        client=client.name,
        short_name=client.short_name or client.name,
        on=end,
        as_known=known,
        lines=five,
        ours=drawn[LineName.OUR_REPLIES],
        events=events,
        quadrant=quadrant,
        quadrant_since=quadrant_since,
        weights_since=since,
    )


def seen_on(desk: Desk, connection: Connection, client_id: str, on: date) -> dict[LineName, list[Observation]]:
    """What the lines of a client saw by a day, as it was known on that day; empty where there is no such client."""
    packed = gather_these(desk, connection, (client_id,)).get(client_id)
    if packed is None:
        return {}
    table, _since = table_on(connection, on)
    seen = seen_by_line(packed, table, on, on)
    return {name: [observation_of(one, name, packed.sources[one.source]) for one in row] for name, row in seen.items()}


def drawn_lines(
    packed: Packed, told: Mapping[SourceRef, Told], on: date, known: date, table: WeightTable
) -> dict[LineName, TrendLine]:
    """Each line of a client through what had happened by ``on`` and was known on ``known``; ``told`` names records."""
    drawn: dict[LineName, TrendLine] = {}
    for name, row in seen_by_line(packed, table, on, known).items():
        line = line_of([one.seen for one in row], table)
        observed = ObservedRow(name, row, packed.sources, told)
        drawn[name] = TrendLine(name, read_line(line, on, table=table), observed, on, line, table)
    return drawn


def _quadrant(delivery: TrendLine, rapport: TrendLine) -> tuple[Quadrant | None, date | None]:
    """Where the client stands, and since when looking back; nothing where either is unknown."""
    if delivery.reading.is_unknown or rapport.reading.is_unknown:
        return None, None
    end = delivery.on
    now = quadrant_of(delivery.reading.level, rapport.reading.level)
    first = date.fromordinal(min(delivery.seen.day_of(0), rapport.seen.day_of(0)))
    week = end
    for back in range(1, _FAR):
        earlier = end - timedelta(weeks=back)
        if earlier < first or _stood(delivery, rapport, earlier) is not now:
            break
        week = earlier
    since = week
    while since > max(first, week - timedelta(days=6)) and _stood(delivery, rapport, since - timedelta(days=1)) is now:
        since -= timedelta(days=1)
    return now, since


def _stood(delivery: TrendLine, rapport: TrendLine, day: date) -> Quadrant:
    at = float(day.toordinal())
    return quadrant_of(delivery.line.level_at(at).mean, rapport.line.level_at(at).mean)
