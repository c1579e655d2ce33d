"""The rules of the record that reach beyond one column; each is checked before anything is written.

A rule is given the session and a row that is about to be written, and raises
:class:`~liaison.model.errors.InvariantError` with a sentence when writing it would break the rule.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final, TypeVar, cast

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from .agreement import Clause
from .base import Base
from .client import Client
from .colleague import Colleague
from .commitment import Commitment, Slip
from .entry import Entry
from .errors import InvariantError
from .person import Channel, Person
from .stake import Stake
from .stakeholder import Influence, Stakeholder
from .turning_point import Reset
from .values import CURRENCIES, CommitmentStatus, EntryKind, ResetStatus
from .words import tr

_Row = TypeVar("_Row", bound=Base)
Rule = Callable[[Session, Any], None]

_RULES: Final[dict[type[Base], list[Rule]]] = {}


def _rule(of: type[_Row]) -> Callable[[Callable[[Session, _Row], None]], Callable[[Session, _Row], None]]:
    def register(check: Callable[[Session, _Row], None]) -> Callable[[Session, _Row], None]:
        _RULES.setdefault(of, []).append(check)
        return check

    return register


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
    for rule in _RULES.get(type(row), ()):
        rule(session, row)


def has_rules(of: type[Base]) -> bool:
    """Whether rows of this class are bound by rules that need a session to check."""
    return of in _RULES or bool(of.needs_text)


def _old_value(row: Base, column: str) -> Any:
    """What ``column`` held before this change, as loaded from the database."""
    state = inspect(row)
    assert state is not None
    return cast("Any", state).committed_state.get(column, getattr(row, column))


def _is_new(row: Base) -> bool:
    return not cast("Any", inspect(row)).persistent


def _currency(code: str | None) -> None:
    if code is not None and code not in CURRENCIES:
        raise InvariantError(
            tr("{code} is not a currency.", code=code), tr("Use the ISO code, such as USD, EUR or GBP.")
        )


@_rule(Client)
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


@_rule(Colleague)
def _one_of_us_is_me(session: Session, colleague: Colleague) -> None:
    if not colleague.is_me or colleague.deleted_at is not None:
        return
    with session.no_autoflush:
        stored = session.scalars(select(Colleague).where(Colleague.is_me.is_(True)))
        every = [*stored, *(row for row in session.new if isinstance(row, Colleague))]
    if any(other.is_me and other.deleted_at is None and other.id != colleague.id for other in every):
        raise InvariantError(tr("Two colleagues cannot both be you."), tr("First take the mark off the other one."))


@_rule(Channel)
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


@_rule(Person)
def _birthday_exists(session: Session, person: Person) -> None:  # noqa: ARG001 - the shape of a rule
    if person.birth_month is None or person.birth_day is None:
        return
    try:
        date(person.birth_year or 2000, person.birth_month, person.birth_day)
    except ValueError:
        raise InvariantError(
            tr("The birthday of {name} is not a date.", name=person.name), tr("Correct the day or the month.")
        ) from None


@_rule(Stakeholder)
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
            boss = session.get(Stakeholder, boss_id) or _pending(session, Stakeholder, boss_id)
            if boss is None:
                return
            if boss.client_id != stakeholder.client_id:
                raise InvariantError(
                    tr("A reporting line stays within one client."), tr("Choose someone of the same client.")
                )
            boss_id = boss.reports_to_id


def _pending(session: Session, of: type[_Row], row_id: str) -> _Row | None:
    return next((row for row in session.new if isinstance(row, of) and row.id == row_id), None)


@_rule(Influence)
def _influence_stays_within_a_client(session: Session, influence: Influence) -> None:
    with session.no_autoflush:
        ends = [
            session.get(Stakeholder, end) or _pending(session, Stakeholder, end)
            for end in (influence.from_id, influence.to_id)
        ]
    clients = {end.client_id for end in ends if end is not None}
    if len(clients) > 1:
        raise InvariantError(tr("An influence stays within one client."), tr("Choose two people of the same client."))


@_rule(Stake)
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


@_rule(Commitment)
def _commitment_dates(session: Session, commitment: Commitment) -> None:
    is_open = commitment.status is CommitmentStatus.OPEN
    if is_open != (commitment.closed_on is None):
        raise InvariantError(
            tr("A closed promise has the date it was closed on, an open one has none."),
            tr("Give the date, or open the promise again."),
        )
    if _is_new(commitment):
        return
    first = _old_value(commitment, "first_due_on")
    if first is not None and commitment.first_due_on != first:
        raise InvariantError(
            tr("The date first promised never changes."), tr("Slip the promise instead; the old date is kept.")
        )
    old_due = _old_value(commitment, "due_on")
    if old_due is None or old_due == commitment.due_on:
        return
    with session.no_autoflush:
        slips = [row for row in session.new if isinstance(row, Slip) and row.commitment_id == commitment.id]
    if not any(slip.old_due_on == old_due and slip.new_due_on == commitment.due_on for slip in slips):
        raise InvariantError(
            tr("A promise moves to another date only as a slip that keeps the old date."),
            tr("Slip the promise with a reason."),
        )


@_rule(Commitment)
def _commitment_keeps_a_client(session: Session, commitment: Commitment) -> None:  # noqa: ARG001 - the shape of a rule
    if commitment.client_id is None and not _is_new(commitment) and _old_value(commitment, "client_id") is not None:
        raise InvariantError(
            tr("A promise that has a client keeps one."), tr("Name another client, or put the promise in the trash.")
        )


@_rule(Slip)
def _slip_keeps_what_it_was(session: Session, slip: Slip) -> None:  # noqa: ARG001 - the shape of a rule
    if not _is_new(slip) and _old_value(slip, "old_due_on") != slip.old_due_on:
        raise InvariantError(tr("A slip keeps the old date."), tr("Undo the slip instead."))


@_rule(Entry)
def _concern_is_open_until_told(session: Session, entry: Entry) -> None:  # noqa: ARG001 - the shape of a rule
    if entry.entry_kind is not EntryKind.CONCERN:
        return
    dates = [day for day in (entry.happened_on, entry.answered_on, entry.told_on) if day is not None]
    if entry.told_on is not None and entry.answered_on is None:
        raise InvariantError(
            tr("A concern is answered before the person is told."), tr("Give the day it was answered.")
        )
    if dates != sorted(dates):
        raise InvariantError(tr("A concern is heard, then answered, then told."), tr("Correct the order of the dates."))


@_rule(Reset)
def _agreed_reset_has_five_steps(session: Session, reset: Reset) -> None:  # noqa: ARG001 - the shape of a rule
    if reset.status not in {ResetStatus.AGREED, ResetStatus.EVALUATED}:
        return
    steps = (reset.goals, reset.our_change, reset.our_request, reset.evaluate_on, reset.summary)
    if not all(steps):
        raise InvariantError(
            tr("A reset is agreed once goals, our change, our request, the time frame and the summary are written."),
            tr("Fill in the missing step."),
        )


@_rule(Clause)
def _clause_threshold_is_positive(session: Session, clause: Clause) -> None:  # noqa: ARG001 - the shape of a rule
    if clause.threshold is not None and clause.threshold <= 0:
        raise InvariantError(tr("A clause needs a threshold above zero."), tr("Correct the figure."))
