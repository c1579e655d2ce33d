"""The findings of clients, as the record is now or as it was known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection, select

from liaison.desk.context import Desk
from liaison.desk.steps import Reach, Steps, at_once
from liaison.desk.trends.newest import basis_of, newest_of_in_steps
from liaison.insight.signs import Finding, SignTable, findings
from liaison.insight.signs.lines import LineState, state_of
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.packing import Packed, Weighed
from liaison.insight.trends.reading import line_of
from liaison.insight.trends.table import WeightTable
from liaison.model.briefing import SourceRef
from liaison.model.client import Client
from liaison.model.errors import NotFoundError
from liaison.model.values import Judgement
from liaison.model.words import tr
from liaison.store.rows import table_of

from .reading import WATCHED, ClientRead, Judged, SignReader
from .thresholds import table_on
from .views import ClientSigns, FindingView

#: The newest observations of a line that are counted: those before them have no weight left that could be told.
_COUNTED: Final = 400


def client_signs(desk: Desk, client_id: str, *, on: date | None = None) -> ClientSigns:
    """What the signs find about a client today, or on a day with nothing that was recorded later.

    Raises:
        NotFoundError: there is no such client, or there was none on that day.
    """
    day = on or desk.today()
    with desk.record.reading() as session:
        connection = session.connection()
        reader = SignReader(connection, desk.zone_name, day, desk.now(), past=day < desk.today())
        found = signs_with(reader, connection, desk, client_id, table_on(connection, day))
    if found is None:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    return found


def signs_with(
    reader: SignReader, connection: Connection, desk: Desk, client_id: str, table: SignTable
) -> ClientSigns | None:
    """The same by a reader that reads several clients; None where there is no such client."""
    return at_once(signs_in_steps(reader, Reach(connection), desk, client_id, table))


def signs_in_steps(
    reader: SignReader, reach: Reach, desk: Desk, client_id: str, table: SignTable
) -> Steps[ClientSigns | None]:
    """The same in steps; of what is changed meanwhile the caller keeps account."""
    read = yield from facts_in_steps(reader, reach, desk, client_id)
    if read is None:
        return None
    facts = read.facts
    if not read.is_watched:
        return ClientSigns(client_id, facts.client, facts.day, (), (), is_watched=False)
    yield
    views = views_of(read, table)
    return ClientSigns(
        client_id,
        facts.client,
        facts.day,
        tuple(one for one in views if not one.is_silenced),
        tuple(one for one in views if one.is_silenced),
        is_watched=True,
    )


def facts_in_steps(reader: SignReader, reach: Reach, desk: Desk, client_id: str) -> Steps[ClientRead | None]:
    """All that the signs look at of a client, with its lines where they look at it at all."""
    read = yield from reader.in_steps(reach, client_id)
    if read is None or not read.is_watched:
        return read
    yield
    lines = yield from _lines_in_steps(reach, desk, client_id, read.facts.day)
    return read._replace(facts=read.facts._replace(lines=lines))


def views_of(read: ClientRead, table: SignTable) -> list[FindingView]:
    """What the signs find in it with these thresholds, weightiest first, with what was said of each."""
    return [_viewed(read, one) for one in findings(read.facts, table)]


def _lines_in_steps(reach: Reach, desk: Desk, client_id: str, day: date) -> Steps[Mapping[LineName, LineState]]:
    """What the trends say of a client on a day, from what was known then."""
    basis = basis_of(desk, reach.connection, client_id, day)
    if basis is None:
        return {}
    seen = yield from newest_of_in_steps(basis)
    states: dict[LineName, LineState] = {}
    for name in FIVE:
        yield
        states[name] = _state(basis.packed, seen[name][-_COUNTED:], day, basis.table)
    return states


def _state(packed: Packed, seen: Sequence[Weighed], day: date, weights: WeightTable) -> LineState:
    def record_of(place: int) -> tuple[date, SourceRef]:
        return date.fromordinal(seen[place].on), packed.sources[seen[place].source]

    return state_of(line_of([one.seen for one in seen], weights), record_of, day, weights)


def _viewed(read: ClientRead, finding: Finding) -> FindingView:
    """A finding with what was said of it. What began after it was judged is another one."""
    view = FindingView(read.facts.client_id, read.facts.client, finding)
    said = _newest(one for one in read.judged if one.sign == finding.sign)
    if said is None:
        return view
    is_judged = said.judged_on is not None and finding.since <= said.judged_on
    is_snoozed = said.snoozed_until is not None and said.snoozed_until > read.facts.day
    return FindingView(
        view.client_id,
        view.client,
        finding,
        said_id=said.id,
        snoozed_until=said.snoozed_until if is_snoozed else None,
        snooze_reason=(said.snooze_reason or "") if is_snoozed else "",
        judgement=Judgement(said.judgement) if is_judged and said.judgement else None,
        judged_on=said.judged_on if is_judged else None,
    )


def _newest(said: Iterable[Judged]) -> Judged | None:
    return max(said, key=lambda one: (one.since_on, one.id), default=None)


def watched_clients(connection: Connection) -> list[str]:
    """The ids of the clients that the signs look at now."""
    client = table_of(Client)
    query = select(client.c.id).where(client.c.status.in_(WATCHED), client.c.deleted_at.is_(None)).order_by(client.c.id)
    return list(connection.scalars(query))


def all_signs(desk: Desk, *, on: date | None = None) -> tuple[ClientSigns, ...]:
    """What the signs find about every client that is looked at, by name; clients without findings are left out."""
    day = on or desk.today()
    with desk.record.reading() as session:
        connection = session.connection()
        reader = SignReader(connection, desk.zone_name, day, desk.now(), past=day < desk.today())
        table = table_on(connection, day)
        client = table_of(Client)
        everyone = list(connection.scalars(select(client.c.id).where(client.c.deleted_at.is_(None))))
        found = [signs_with(reader, connection, desk, one, table) for one in everyone]
    kept = [one for one in found if one is not None and (one.findings or one.silenced)]
    return tuple(sorted(kept, key=lambda one: (one.client.casefold(), one.client_id)))
