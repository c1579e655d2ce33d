"""One use case: the briefing of a client for a day."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.insight.briefing import BriefingFacts, InsightProvider, compose
from liaison.insight.briefing.facts import ClientFacts, Source
from liaison.model.briefing import Briefing
from liaison.model.client import Client
from liaison.model.desk_items import Setting
from liaison.model.errors import NotFoundError
from liaison.model.words import tr
from liaison.store.rows import table_of

from .aims import hours_of, read_clauses, read_goals, read_stakes
from .by_hand import read_by_hand, read_ours
from .calls import Call, read_call
from .contacts import read_contacts
from .moment import CLIENT, Moment
from .people import read_people
from .promises import read_promises
from .registers import read_busy, read_candour, read_changes, read_entries

#: The setting that holds the agency's own name, as ``{"name": ..., "desk": ...}``.
AGENCY_SETTING: Final = "agency"


def brief(
    desk: Desk,
    client_id: str,
    *,
    on: date | None = None,
    meeting_id: str | None = None,
    insights: InsightProvider | None = None,
) -> Briefing:
    """The sheet for the next call with a client, or with ``on`` for the call on that day.

    Where there is none on that day, the sheet is one without a call that names the next one in its subtitle. A day in
    the past gives the sheet as it would have been then: what happened later is not used. ``meeting_id`` asks
    for the call of one meeting, even if it has ended today. Trends and signs come from ``insights``; without it there
    are none.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    now = desk.now()
    day = on or desk.today()
    is_now = on is None and meeting_id is None
    if on is not None:
        ensure_expanded(desk, on, on)
    with desk.record.reading() as session:
        facts = gather(session, client_id, day, now, desk.zone_name, meeting_id=meeting_id, is_now=is_now)
    return compose(facts, client_id, day, now, desk.zone_name, insights=insights)


def gather(
    session: Session,
    client_id: str,
    day: date,
    now: datetime,
    zone_name: str,
    *,
    meeting_id: str | None = None,
    is_now: bool = True,
    occurrence: str | None = None,
    is_preparation: bool = False,
) -> BriefingFacts:
    """Everything the composer needs of one client, in a fixed number of bounded reads.

    The session only reads: what it finds is held until the record changes.

    ``occurrence`` is one time of the meeting. ``is_preparation`` asks for the day itself, whatever calls it has.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    moment = Moment(session.connection(), client_id, day, now, ZoneInfo(zone_name), is_held=True)
    row = client_row(moment)
    if row is None:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    found = read_call(moment, meeting_id, is_now=is_now, occurrence=occurrence)
    is_another_day = found is not None and not is_now and meeting_id is None and not _is_on(moment, found)
    call = None if is_another_day or is_preparation else found
    by_hand = read_by_hand(moment, call)
    contacts = read_contacts(moment)
    entries = read_entries(moment)
    return BriefingFacts(
        client=_client(row, moment),
        meeting=call.meeting if call else None,
        next_call=found.meeting if found else None,
        is_for_day=not is_now and meeting_id is None,
        people=read_people(moment, call, contacts, by_hand.people),
        stakes=read_stakes(moment),
        commitments=read_promises(moment, contacts.last_met.day if contacts.last_met else None),
        last_met=contacts.last_met,
        interactions=contacts.newest,
        entries=entries,
        goals=read_goals(moment),
        clauses=read_clauses(moment, hours_of(row, moment.zone)),
        busy=read_busy(moment),
        changes=read_changes(moment),
        candour=read_candour(moment, entries),
        notes=contacts.notes,
        agency=_agency(moment),
        ours=read_ours(moment, call, by_hand.colleagues),
        hand=by_hand.hand,
    )


def _is_on(moment: Moment, call: Call) -> bool:
    return moment.has_begun(call.meeting.starts_at, call.meeting.starts_on)


def client_row(moment: Moment) -> Any:
    """The client, unless there is none or it is in the trash."""
    return next(iter(moment.rows(_client_query())), None)


@cache
def _client_query() -> Select[Any]:
    client = table_of(Client)
    return select(
        client.c.id,
        client.c.name,
        client.c.zone,
        client.c.zone_label,
        client.c.quiet_from,
        client.c.quiet_until,
        client.c.work_days,
        client.c.work_from,
        client.c.work_until,
        client.c.created_at,
    ).where(client.c.id == CLIENT, client.c.deleted_at.is_(None))


def _client(row: Any, moment: Moment) -> ClientFacts:
    return ClientFacts(
        name=row.name,
        source=Source("client", row.id, moment.local_day(row.created_at), tr("client")),
        zone_name=row.zone,
        zone_label=row.zone_label or "",
        quiet_from=row.quiet_from,
        quiet_until=row.quiet_until,
    )


def _agency(moment: Moment) -> str:
    rows = moment.rows_now(_setting_query(), key=AGENCY_SETTING)
    value: dict[str, Any] = rows[0].value if rows else {}
    return ", ".join(str(value[part]) for part in ("name", "desk") if value.get(part))


@cache
def _setting_query() -> Select[Any]:
    setting = table_of(Setting)
    return select(setting.c.value).where(setting.c.key == bindparam("key"), setting.c.deleted_at.is_(None))
