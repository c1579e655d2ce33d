"""Reads what the overview of a client shows. Queries are built once; each is bounded by the client."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Select, select

from liaison.desk.briefing.aims import hours_of, read_clauses, read_goals, read_stakes
from liaison.desk.briefing.moment import CLIENT, IDS, Moment
from liaison.desk.context import Desk
from liaison.insight.briefing.facts import ClauseFacts, GoalFacts, StakeFacts
from liaison.insight.briefing.phrases import cost_in_words
from liaison.model.client import Client
from liaison.model.errors import NotFoundError
from liaison.model.person import Person
from liaison.model.stake import StakeFelt
from liaison.model.words import short_day, tr
from liaison.store.rows import table_of

from .facets import read_concerns, read_deliveries, read_entries, read_renewal, read_rhythm
from .people import read_reach, read_voice
from .views import AimLine, ClauseLine, ClientOverview, Hired, StakeLine

_LEAP_YEAR: Final = 2000


def client_overview(desk: Desk, client_id: str) -> ClientOverview:
    """One client on one page.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.reading() as session:
        zone = ZoneInfo(desk.zone_name)
        moment = Moment(session.connection(), client_id, desk.today(), desk.now(), zone)
        row = next(iter(moment.rows(_client_query())), None)
        if row is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        people = read_reach(moment, row.zone, row.zone_label or "")
        clauses, concerns = read_clauses(moment, hours_of(row, moment.zone)), read_concerns(moment)
        ideas, results = read_entries(moment)
        return ClientOverview(
            client_id=client_id,
            name=row.name,
            status=row.status,
            day=moment.day,
            zone_name=row.zone,
            zone_label=row.zone_label or "",
            zone_ahead_minutes=_ahead(row.zone, zone, moment.now),
            hired=_hired(row),
            goals=_goals(moment),
            stakes=_stakes(moment),
            people=people,
            voice=read_voice(moment, people),
            agreement=_agreement(clauses),
            rhythm=read_rhythm(moment, row.rhythm_days),
            renewal=read_renewal(moment, row.renewal_on),
            concerns=concerns,
            ideas=ideas,
            results=results,
            deliveries=read_deliveries(moment),
        )


@cache
def _client_query() -> Select[Any]:
    client, person = table_of(Client), table_of(Person)
    wanted = (
        "name",
        "status",
        "zone",
        "zone_label",
        "work_days",
        "work_from",
        "work_until",
        "rhythm_days",
        "renewal_on",
        "hired_us_because",
        "hired_us_said_by_id",
        "hired_us_on",
        "hired_us_where",
    )
    return (
        select(*(client.c[name] for name in wanted), person.c.name.label("said_by"))
        .outerjoin_from(client, person, person.c.id == client.c.hired_us_said_by_id)
        .where(client.c.id == CLIENT, client.c.deleted_at.is_(None))
    )


def _hired(row: Any) -> Hired | None:
    if not row.hired_us_because:
        return None
    return Hired(row.hired_us_because, row.said_by, row.hired_us_said_by_id, row.hired_us_on, row.hired_us_where)


def _ahead(zone_name: str, ours: ZoneInfo, now: datetime) -> int:
    """How many minutes their clocks are ahead of ours; 0 where their zone is not known here."""
    try:
        theirs = ZoneInfo(zone_name)
    except (ZoneInfoNotFoundError, ValueError):
        return 0
    there, here = now.astimezone(theirs).utcoffset(), now.astimezone(ours).utcoffset()
    assert there is not None, "zones have an offset"
    assert here is not None, "zones have an offset"
    return round((there - here).total_seconds() / 60)


def _goals(moment: Moment) -> tuple[AimLine, ...]:
    found = sorted(read_goals(moment), key=_goal_order)
    return tuple(
        AimLine(
            id=goal.source.id,
            what=goal.what,
            unit=goal.unit,
            baseline=goal.baseline,
            latest=goal.readings[-1].value if goal.readings else None,
            latest_on=goal.readings[-1].on if goal.readings else None,
            target=goal.target,
            due_on=goal.due_on,
        )
        for goal in found
    )


def _stakes(moment: Moment) -> tuple[StakeLine, ...]:
    stakes = sorted(read_stakes(moment), key=lambda one: (bool(one.live_on), one.live_on or moment.day, one.what))
    felt: defaultdict[str, list[str]] = defaultdict(list)
    ids = [one.source.id for one in stakes]
    for row in moment.rows(_felt_query(), ids=ids) if ids else []:
        felt[row.stake_id].append(row.given_name or row.name.split(" ", 1)[0])
    return tuple(_stake(one, tuple(felt[one.source.id])) for one in stakes)


def _goal_order(goal: GoalFacts) -> tuple[date, date, str, str]:
    """What is due first, then what was begun first."""
    return (goal.due_on or date.max, goal.baseline_on or date.max, goal.what, goal.source.id)


@cache
def _felt_query() -> Select[Any]:
    felt, person = table_of(StakeFelt), table_of(Person)
    return (
        select(felt.c.stake_id, person.c.name, person.c.given_name)
        .join_from(felt, person, person.c.id == felt.c.person_id)
        .where(felt.c.stake_id.in_(IDS), felt.c.deleted_at.is_(None), person.c.deleted_at.is_(None))
        .order_by(person.c.name)
    )


def _stake(stake: StakeFacts, felt_by: tuple[str, ...]) -> StakeLine:
    cost = cost_in_words(stake.cost, stake.cost_amount, stake.cost_unit, stake.cost_of, stake.cost_per)
    season = ""
    if stake.season_from and stake.season_until:
        ends = (_month_day(text) for text in (stake.season_from, stake.season_until))
        season = "–".join(ends)
    return StakeLine(
        id=stake.source.id,
        what=stake.what,
        if_it_fails=stake.if_it_fails,
        cost=tr("about {cost}", cost=cost) if cost and stake.is_estimate else cost,
        season=season,
        live_on=stake.live_on,
        felt_by=felt_by,
    )


def _month_day(text: str) -> str:
    month, day = (int(part) for part in text.split("-"))
    return short_day(datetime(_LEAP_YEAR, month, day).date())  # noqa: DTZ001 - a day of every year has no zone


def _agreement(clauses: tuple[ClauseFacts, ...]) -> tuple[ClauseLine, ...]:
    return tuple(
        ClauseLine(
            id=one.source.id,
            side=one.side,
            what=one.what,
            kept=one.adherence.kept if one.adherence else None,
            total=one.adherence.total if one.adherence else None,
        )
        for one in sorted(clauses, key=lambda one: (one.side.value, one.number))
    )
