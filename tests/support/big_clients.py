"""The clients of the big vault, their people, and all that is kept about them but their history."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final

from liaison.model.agreement import Agreement, Clause
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.desk_items import Setting
from liaison.model.engagement import Engagement, Milestone
from liaison.model.meeting import Expansion, Invitee, Meeting, Occurrence
from liaison.model.person import Channel, Never, Person
from liaison.model.stake import Goal, GoalReading, Stake
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import (
    ChannelKind,
    ClauseKind,
    EngagementStatus,
    GoalStatus,
    Level,
    Side,
    Stance,
    TimeUnit,
)
from support.big_rows import BEGIN, NOW, TODAY, Dealer, MadeClient, Scale

_COLLEAGUES: Final = 12
_ZONES: Final = ("Europe/London", "America/New_York", "America/Los_Angeles", "Europe/Berlin", "Asia/Singapore")
_CLAUSES: Final = (
    (Side.OURS, ClauseKind.REPLY_TIME, 4, TimeUnit.WORKING_HOUR),
    (Side.OURS, ClauseKind.ON_TIME, None, None),
    (Side.THEIRS, ClauseKind.FEEDBACK_TIME, 3, TimeUnit.WORKING_DAY),
    (Side.THEIRS, ClauseKind.NOTICE, 14, TimeUnit.DAY),
)
_WEEKS: Final = range(-78, 79)


def write_clients(deal: Dealer, scale: Scale) -> list[MadeClient]:
    """All clients with their people, the busiest first."""
    colleagues = [_colleague(deal, number) for number in range(_COLLEAGUES)]
    deal.row(Setting, BEGIN, key="agency", value={"name": "Northlight Studio", "desk": "Client desk"})
    clients = [_client(deal, number, colleagues) for number in range(scale.clients)]
    for number in range(scale.people):
        _person(deal, clients[number % scale.clients], number)
    for client in clients:
        _stakes_and_goals(deal, client)
        _agreement(deal, client)
        _engagements(deal, client)
        _weekly_call(deal, client)
    deal.write()
    return clients


def _colleague(deal: Dealer, number: int) -> str:
    given, family = deal.words.person()
    return deal.row(
        Colleague,
        BEGIN,
        name=f"{given} {family}",
        email=f"{given}.{family}@northlight.example".lower(),
        role="Producer",
        level=Level.MANAGER,
        is_me=number == 0,
    )


def _client(deal: Dealer, number: int, colleagues: list[str]) -> MadeClient:
    at = BEGIN + timedelta(minutes=number)
    name = f"{deal.words.company()} {number:03d}"
    domain = f"{name.replace(' ', '').lower()}.example"
    client_id = deal.row(
        Client,
        at,
        name=name,
        short_name=name.split(maxsplit=1)[0],
        domains=[domain],
        zone=_ZONES[number % len(_ZONES)],
        industry=deal.words.rare_word(),
        rhythm_days=7,
        review_every_days=90,
        since_on=BEGIN.date(),
        annual_amount=Decimal(12_000 + 1_000 * (number % 40)),
        annual_currency="USD",
        account_manager_id=colleagues[number % len(colleagues)],
        hired_us_because=deal.words.note(1),
    )
    deal.row(
        BusyPeriod,
        at,
        client_id=client_id,
        what="Budget season",
        from_on=date(2026, 12, 7),
        until_on=date(2026, 12, 18),
    )
    return MadeClient(client_id, name)


def _person(deal: Dealer, client: MadeClient, number: int) -> None:
    at = BEGIN + timedelta(days=1, minutes=number)
    given, family = deal.words.person()
    person_id = deal.row(
        Person,
        at,
        name=f"{given} {family}",
        given_name=given,
        family_name=family,
        cares_about=deal.words.phrase() if deal.chance(0.5) else None,
        likes_information=deal.words.phrase() if deal.chance(0.3) else None,
        handle_with_care=deal.words.phrase() if deal.chance(0.2) else None,
    )
    client.people.append(person_id)
    address = f"{given}.{family}.{number}@{client.name.replace(' ', '')}.example".lower()
    deal.row(Channel, at, person_id=person_id, kind_of=ChannelKind.EMAIL, address=address, label="work", rank=1)
    deal.row(
        Channel,
        at,
        person_id=person_id,
        kind_of=ChannelKind.MOBILE,
        address=f"+1 555 {number:07d}",
        label="work",
        rank=2,
    )
    if deal.chance(0.2):
        deal.row(Never, at, person_id=person_id, what=deal.words.phrase())
    place = len(client.people) - 1
    deal.row(
        Stakeholder,
        at,
        client_id=client.id,
        person_id=person_id,
        role=deal.words.rare_word().title(),
        level=list(Level)[place % len(Level)],
        stance=list(Stance)[place % len(Stance)],
        signs_off=place == 1,
        is_point_of_contact=place == 0,
        is_decision_maker=place == 1,
        from_on=BEGIN.date(),
    )


def _stakes_and_goals(deal: Dealer, client: MadeClient) -> None:
    at = BEGIN + timedelta(days=30)
    for number in range(2):
        stake = deal.row(
            Stake,
            at,
            client_id=client.id,
            what=deal.words.phrase(),
            cost_amount=Decimal(4_200 * (number + 1)),
            cost_currency="USD",
            cost_per=TimeUnit.MINUTE,
            learned_on=at.date(),
        )
        client.stakes.append(stake)
    for _ in range(3):
        goal = deal.row(
            Goal,
            at,
            client_id=client.id,
            what=deal.words.phrase(),
            unit="%",
            baseline=Decimal("2.1"),
            baseline_on=at.date(),
            target=Decimal("3.4"),
            due_on=date(2027, 3, 31),
            status=GoalStatus.ACTIVE,
        )
        client.goals.append(goal)
        for month in range(24):
            on = TODAY - timedelta(days=30 * (24 - month))
            value = Decimal(210 + month * 3) / 100
            deal.row(GoalReading, _morning(on), goal_id=goal, on=on, value=value, source_note="analytics")


def _agreement(deal: Dealer, client: MadeClient) -> None:
    at = BEGIN + timedelta(days=60)
    agreement = deal.row(Agreement, at, client_id=client.id, name="Working agreement", agreed_on=at.date())
    for number, (side, kind, threshold, unit) in enumerate(_CLAUSES, start=1):
        deal.row(
            Clause,
            at,
            agreement_id=agreement,
            number=number,
            side=side,
            clause_kind=kind,
            what=deal.words.phrase(),
            threshold=None if threshold is None else Decimal(threshold),
            unit=unit,
        )


def _engagements(deal: Dealer, client: MadeClient) -> None:
    for number in range(3):
        start = date(2017 + 3 * number, 1, 9)
        engagement = deal.row(
            Engagement,
            _morning(start),
            client_id=client.id,
            name=deal.words.phrase().title(),
            status=EngagementStatus.ACTIVE if number == 2 else EngagementStatus.FINISHED,
            brief=deal.words.note(3),
            objective=deal.words.phrase(),
            starts_on=start,
        )
        client.engagements.append(engagement)
        for quarter in range(8):
            due = start + timedelta(days=90 * (quarter + 1))
            done = due if due < TODAY else None
            what = deal.words.phrase()
            deal.row(Milestone, _morning(start), engagement_id=engagement, what=what, due_on=due, done_on=done)


def _weekly_call(deal: Dealer, client: MadeClient) -> None:
    """The same half hour each week, with everyone's first three people; worked out as far as the program does."""
    at = NOW - timedelta(days=600)
    first = NOW.replace(hour=10 + deal.dice.randint(0, 6), minute=0) + timedelta(days=deal.dice.randint(0, 4))
    call: dict[str, Any] = {
        "uid": f"weekly-{client.id}@northlight.example",
        "client_id": client.id,
        "title": "Weekly call",
    }
    since = first + timedelta(weeks=_WEEKS[0])
    meeting = deal.row(
        Meeting,
        at,
        **call,
        location="https://teams.example/weekly",
        starts_at=since,
        ends_at=since + timedelta(minutes=30),
        zone="UTC",
        recurrence="FREQ=WEEKLY",
        repeats=True,
    )
    client.series = meeting
    for person in client.people[:3]:
        deal.row(Invitee, at, meeting_id=meeting, person_id=person, answer="accepted")
    for week in _WEEKS:
        starts = first + timedelta(weeks=week)
        deal.row(
            Occurrence,
            at,
            meeting_id=meeting,
            recurrence_id=starts.strftime("%Y%m%dT%H%M%SZ"),
            starts_at=starts,
            ends_at=starts + timedelta(minutes=30),
        )
    span = timedelta(days=550)
    deal.row(Expansion, at, meeting_id=meeting, from_on=TODAY - span, until_on=TODAY + span)


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(9), NOW.tzinfo)
