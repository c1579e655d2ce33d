"""The rules of the record that reach beyond one column; each is checked before anything is written.

A rule is given the session and a row that is about to be written, and raises
:class:`~liaison.model.errors.InvariantError` with a sentence when writing it would break the rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from . import belonging_rules, promise_rules, state_rules  # noqa: F401 - importing them binds the rows they are about
from .agreement import Clause
from .base import Base
from .belonging_rules import check_clients
from .client import Client
from .colleague import Colleague
from .entry import Entry
from .errors import InvariantError
from .person import Channel, Person
from .rulebook import RULES, find, rule
from .stake import Stake
from .stakeholder import Influence, Stakeholder
from .turning_point import Reset
from .values import CURRENCIES, EntryKind, EntryOutcome, ResetStatus
from .words import tr


def check_rules(session: Session, row: Base) -> None:
    """Check every rule of ``row``, which is new or changed in ``session``.

    Raises:
        InvariantError: writing it would break a rule; the sentence says which.
    """
    for column in row.needs_text:
        if not str(getattr(row, column) or "").strip():
            raise InvariantError(
                tr("A {kind} needs a {field}.", kind=row.kind().replace("_", " "), field=column.replace("_", " ")),
                tr("Write something there."),
            )
    check_values({"zone": getattr(row, "zone", None)})
    check_clients(session, row)
    for check in RULES.get(type(row), ()):
        check(session, row)


def check_values(values: Mapping[str, Any]) -> None:
    """Check the rules that the columns of a row tell by themselves; for rows that are written without a session.

    Raises:
        InvariantError: its time zone is not known.
    """
    zone = values.get("zone")
    if zone is not None and not _is_zone(zone):
        raise InvariantError(
            tr("There is no time zone {zone}.", zone=zone), tr("Name one as in Europe/London or America/Chicago.")
        )


@cache
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def has_rules(of: type[Base]) -> bool:
    """Whether rows of this class are bound by rules that need a session to check."""
    return of in RULES or bool(of.needs_text)


def _currency(code: str | None) -> None:
    if code is not None and code not in CURRENCIES:
        raise InvariantError(
            tr("{code} is not a currency.", code=code), tr("Use the ISO code, such as USD, EUR or GBP.")
        )


@rule(Client)
def _client_money_and_days(session: Session, client: Client) -> None:  # noqa: ARG001 - the shape of a rule
    _currency(client.annual_currency)
    if not client.work_days or set(client.work_days) - set("0123456"):
        raise InvariantError(
            tr("The working days of {name} are not weekdays.", name=client.name),
            tr("Give digits from 0 for Monday to 6 for Sunday."),
        )
    if client.work_from >= client.work_until:
        raise InvariantError(
            tr("The working hours of {name} end before they begin.", name=client.name), tr("Correct the hours.")
        )


@rule(Colleague)
def _one_of_us_is_me(session: Session, colleague: Colleague) -> None:
    if not colleague.is_me or colleague.deleted_at is not None:
        return
    with session.no_autoflush:
        stored = session.scalars(select(Colleague).where(Colleague.is_me.is_(True)))
        every = [*stored, *(row for row in session.new if isinstance(row, Colleague))]
    if any(other.is_me and other.deleted_at is None and other.id != colleague.id for other in every):
        raise InvariantError(tr("Two colleagues cannot both be you."), tr("First take the mark off the other one."))


@rule(Channel)
def _channels_ranked_without_gaps(session: Session, channel: Channel) -> None:
    with session.no_autoflush:
        pending = {row.id: row for row in (*session.new, *session.identity_map.values()) if isinstance(row, Channel)}
        stored = session.scalars(
            select(Channel).where(Channel.person_id == channel.person_id, Channel.deleted_at.is_(None))
        )
        every = {row.id: row for row in stored} | pending
    ranks = sorted(
        row.rank
        for row in every.values()
        if row.person_id == channel.person_id and row.deleted_at is None and row not in session.deleted
    )
    if ranks != list(range(1, len(ranks) + 1)):
        raise InvariantError(
            tr("The channels of a person are ranked 1, 2, 3 without gaps."), tr("Rank every channel once.")
        )


@rule(Person)
def _birthday_exists(session: Session, person: Person) -> None:  # noqa: ARG001 - the shape of a rule
    if person.birth_month is None or person.birth_day is None:
        return
    try:
        date(person.birth_year or 2000, person.birth_month, person.birth_day)
    except ValueError:
        raise InvariantError(
            tr("The birthday of {name} is not a date.", name=person.name), tr("Correct the day or the month.")
        ) from None


@rule(Stakeholder)
def _reporting_line_has_no_cycle(session: Session, stakeholder: Stakeholder) -> None:
    seen = {stakeholder.id}
    boss_id = stakeholder.reports_to_id
    with session.no_autoflush:
        while boss_id is not None:
            if boss_id in seen:
                raise InvariantError(
                    tr("A reporting line would lead back to where it began."),
                    tr("Choose someone who does not report to this person."),
                )
            seen.add(boss_id)
            boss = find(session, Stakeholder, boss_id)
            if boss is None:
                return
            if boss.client_id != stakeholder.client_id:
                raise InvariantError(
                    tr("A reporting line stays within one client."), tr("Choose someone of the same client.")
                )
            boss_id = boss.reports_to_id


@rule(Influence)
def _influence_stays_within_a_client(session: Session, influence: Influence) -> None:
    ends = [find(session, Stakeholder, end) for end in (influence.from_id, influence.to_id)]
    clients = {end.client_id for end in ends if end is not None}
    if len(clients) > 1:
        raise InvariantError(tr("An influence stays within one client."), tr("Choose two people of the same client."))


@rule(Stake)
def _stake_currency_and_season(session: Session, stake: Stake) -> None:  # noqa: ARG001 - the shape of a rule
    _currency(stake.cost_currency)
    for day in (stake.season_from, stake.season_until):
        if day is not None and not _is_month_day(day):
            raise InvariantError(
                tr("{day} is not a day of the year.", day=day), tr("Write month and day, such as 11-15.")
            )


def _is_month_day(text: str) -> bool:
    try:
        date.fromisoformat(f"2000-{text}")
    except ValueError:
        return False
    return len(text) == 5


@rule(Entry)
def _concern_is_open_until_told(session: Session, entry: Entry) -> None:  # noqa: ARG001 - the shape of a rule
    if entry.entry_kind is not EntryKind.CONCERN:
        return
    dates = [day for day in (entry.happened_on, entry.answered_on, entry.told_on) if day is not None]
    if entry.told_on is None and entry.outcome in {EntryOutcome.DONE, EntryOutcome.DROPPED}:
        raise InvariantError(
            tr("A concern is open until the person has been told."), tr("Give the day they were told as told_on.")
        )
    if entry.told_on is not None and entry.answered_on is None:
        raise InvariantError(
            tr("A concern is answered before the person is told."), tr("Give the day it was answered.")
        )
    if dates != sorted(dates):
        raise InvariantError(tr("A concern is heard, then answered, then told."), tr("Correct the order of the dates."))


@rule(Reset)
def _agreed_reset_has_five_steps(session: Session, reset: Reset) -> None:  # noqa: ARG001 - the shape of a rule
    if reset.status not in {ResetStatus.AGREED, ResetStatus.EVALUATED}:
        return
    steps = (reset.goals, reset.our_change, reset.our_request, reset.evaluate_on, reset.summary)
    if not all(steps):
        raise InvariantError(
            tr("A reset is agreed once goals, our change, our request, the time frame and the summary are written."),
            tr("Fill in the missing step."),
        )


@rule(Clause)
def _clause_threshold_is_positive(session: Session, clause: Clause) -> None:  # noqa: ARG001 - the shape of a rule
    if clause.threshold is not None and clause.threshold <= 0:
        raise InvariantError(tr("A clause needs a threshold above zero."), tr("Correct the figure."))
