"""The five lines of one client, as they are read today or were known on a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from liaison.desk.context import Desk
from liaison.insight.trends.observing import FIVE, LineName, as_known_on, history
from liaison.insight.trends.reading import line_through, read_line
from liaison.insight.trends.table import WeightTable

from .events import read_events
from .facts import ClientFacts, read_facts
from .views import ClientTrends, Observed, Quadrant, TrendLine, quadrant_of
from .weights import table_on

#: So many weeks back it is told since when a client stands in its quadrant.
_FAR: Final = 520


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
        found = read_facts(connection, desk, client_id)
        table, since = table_on(connection, known)
        events = read_events(connection, desk, client_id, end, known)
    drawn = _drawn(found, end, known, table)
    five = tuple(drawn[name] for name in FIVE)
    quadrant, quadrant_since = _quadrant(drawn[LineName.DELIVERY], drawn[LineName.RAPPORT])
    name = found.client.name
    return ClientTrends(
        client_id=client_id,
        client=name,
        short_name=found.client.short_name or name,
        on=end,
        as_known=known,
        lines=five,
        ours=drawn[LineName.OUR_REPLIES],
        events=events,
        quadrant=quadrant,
        quadrant_since=quadrant_since,
        weights_since=since,
    )


def _drawn(found: ClientFacts, end: date, known: date, table: WeightTable) -> dict[LineName, TrendLine]:
    """Each line through what had happened by ``end`` and was known by ``known``."""
    drawn: dict[LineName, TrendLine] = {}
    for name, every in history(found.facts, max(end, known), table).items():
        seen = [one for one in as_known_on(every, known) if one.on <= end]
        line = line_through(seen, table)
        observed = tuple(
            Observed(one.on, one.value, one.noise, one.source, one.recorded_on, one, found.told[one.source.id])
            for one in seen
        )
        drawn[name] = TrendLine(name, read_line(line, end, table=table), observed, end, line, table)
    return drawn


def _quadrant(delivery: TrendLine, rapport: TrendLine) -> tuple[Quadrant | None, date | None]:
    """Where the client stands, and since when looking back; nothing where either is unknown."""
    if delivery.reading.is_unknown or rapport.reading.is_unknown:
        return None, None
    end = delivery.on
    now = quadrant_of(delivery.reading.level, rapport.reading.level)
    first = min(delivery.seen[0].on, rapport.seen[0].on)
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
