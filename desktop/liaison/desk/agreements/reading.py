"""Reads the agreements of a client, and of those in force how far each clause was kept over a window of days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, or_, select

from liaison.desk.briefing.aims import cases_of, cases_query, hours_of, sample_of
from liaison.desk.briefing.moment import CLIENT, DAY, IDS, Moment
from liaison.desk.briefing.rhythm import Contact, contacts_since, samples_of
from liaison.desk.context import Desk
from liaison.insight.adherence import MEASURED, Sample, Terms, adherence
from liaison.insight.working_time import WorkingHours
from liaison.model.agreement import Agreement, Clause
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Review
from liaison.model.person import Person
from liaison.model.values import ClauseKind, ReviewStatus, Side, TimeUnit
from liaison.model.words import count, tr
from liaison.store.rows import table_of


@dataclass(frozen=True, slots=True)
class Case:
    """What a clause is measured on, newest first in lists; ``closed_on`` None: it is open.

    That is a promise, or the time from one contact to the next, told by the interaction that ended it.
    """

    id: str
    what: str
    person: str | None
    asked_on: date | None
    due_on: date | None
    closed_on: date | None
    is_kept: bool
    kind: str = "commitment"


@dataclass(frozen=True, slots=True)
class ClauseCases:
    """A clause in force with its cases within the window; ``is_measured`` is false for what is kept in words only."""

    id: str
    agreement_id: str
    number: int
    side: Side
    kind: ClauseKind
    what: str
    threshold: Decimal | None
    unit: TimeUnit | None
    is_measured: bool
    cases: tuple[Case, ...]
    agreed_on: date = date.min

    @property
    def kept(self) -> int:
        """How many cases were kept."""
        return sum(case.is_kept for case in self.cases)


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """An agreement, in force or of earlier."""

    id: str
    name: str
    agreed_on: date
    until_on: date | None
    clauses: int
    is_in_force: bool


@dataclass(frozen=True, slots=True)
class AgreementPage:
    """What is agreed with a client: ``clauses`` of both sides, ours first, and all agreements, the newest first."""

    day: date
    window_days: int
    clauses: tuple[ClauseCases, ...]
    agreements: tuple[AgreementLine, ...]
    reviewed_on: date | None
    review_id: str | None
    next_review_on: date | None
    next_review_id: str | None


def agreement_page(desk: Desk, client_id: str, window_days: int, on: date | None = None) -> AgreementPage:
    """What is agreed with a client and how far it was kept in the ``window_days`` days before ``on``, else today.

    What was asked for before a clause was agreed is no case of it.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.reading() as session:
        moment = Moment(session.connection(), client_id, on or desk.today(), desk.now(), ZoneInfo(desk.zone_name))
        client = next(iter(moment.rows(_client_query())), None)
        if client is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        rows = moment.rows(_clauses_query())
        since = moment.day - timedelta(days=window_days)
        is_any = any(row.clause_kind in MEASURED for row in rows)
        promises = moment.rows(cases_query(), year_ago=since) if is_any else []
        hours = hours_of(client, moment.zone)
        named = _named(moment, [row.id for row in promises])
        is_rhythm = any(_is_rhythm(row) for row in rows)
        contacts = contacts_since(moment, since) if is_rhythm else ()
        clauses = [
            _in_rhythm(row, contacts, since, hours, moment)
            if _is_rhythm(row)
            else _clause(row, promises, hours, moment, named)
            for row in rows
        ]
        held, planned = (next(iter(moment.rows(query)), None) for query in (_held_query(), _planned_query()))
        return AgreementPage(
            day=moment.day,
            window_days=window_days,
            clauses=tuple(sorted(clauses, key=lambda one: (one.side.value, one.number))),
            agreements=_agreements(moment),
            reviewed_on=held.held_on if held else None,
            review_id=held.id if held else None,
            next_review_on=planned.due_on if planned else None,
            next_review_id=planned.id if planned else None,
        )


@cache
def _client_query() -> Select[Any]:
    client = table_of(Client)
    wanted = ("zone", "work_days", "work_from", "work_until")
    return select(*(client.c[name] for name in wanted)).where(client.c.id == CLIENT, client.c.deleted_at.is_(None))


@cache
def _clauses_query() -> Select[Any]:
    agreement, clause = table_of(Agreement), table_of(Clause)
    return (
        select(
            *(
                clause.c[name]
                for name in ("id", "agreement_id", "number", "side", "clause_kind", "what", "threshold", "unit")
            ),
            agreement.c.agreed_on,
        )
        .join_from(agreement, clause, clause.c.agreement_id == agreement.c.id)
        .where(
            agreement.c.client_id == CLIENT,
            agreement.c.deleted_at.is_(None),
            clause.c.deleted_at.is_(None),
            agreement.c.agreed_on <= DAY,
            or_(agreement.c.until_on.is_(None), agreement.c.until_on >= DAY),
        )
        .order_by(agreement.c.agreed_on, clause.c.number)
    )


def _named(moment: Moment, ids: list[str]) -> dict[str, Any]:
    return {row.id: row for row in moment.rows(_names_query(), ids=ids)} if ids else {}


@cache
def _names_query() -> Select[Any]:
    promise, person = table_of(Commitment), table_of(Person)
    return (
        select(promise.c.id, promise.c.what, promise.c.due_on, person.c.name.label("person"))
        .outerjoin_from(promise, person, person.c.id == promise.c.person_id)
        .where(promise.c.id.in_(IDS))
    )


def _clause(row: Any, promises: list[Any], hours: WorkingHours, moment: Moment, named: dict[str, Any]) -> ClauseCases:
    is_measured = row.clause_kind in MEASURED
    found = cases_of(promises, row.clause_kind, row.side) if is_measured else []
    terms = Terms(row.clause_kind, row.threshold, row.unit, row.agreed_on)
    judged = ((case, _judged(terms, sample_of(case, moment.day), hours, moment)) for case in found)
    cases = [_case(case, named, is_kept=is_kept) for case, is_kept in judged if is_kept is not None]
    return _with_cases(row, cases, is_measured=is_measured)


def _is_rhythm(row: Any) -> bool:
    return row.clause_kind is ClauseKind.CONTACT_RHYTHM and row.threshold is not None and row.unit is not None


def _in_rhythm(
    row: Any, contacts: tuple[Contact, ...], since: date, hours: WorkingHours, moment: Moment
) -> ClauseCases:
    """A clause on how often to be in touch: its cases are the times between two contacts."""
    terms = Terms(row.clause_kind, row.threshold, row.unit, row.agreed_on)
    cases: list[Case] = []
    for sample in samples_of(contacts, row.agreed_on, since, row.id):
        is_kept = _judged(terms, sample, hours, moment)
        if is_kept is None or sample.asked_on is None or sample.source is None:
            continue
        days = ((sample.done_on or moment.day) - sample.asked_on).days
        what = (
            count(days, "Contact after {n} day", "Contact after {n} days")
            if sample.done_on is not None
            else count(days, "No contact for {n} day", "No contact for {n} days")
        )
        cases.append(
            Case(sample.source.id, what, None, sample.asked_on, None, sample.done_on, is_kept, sample.source.kind)
        )
    return _with_cases(row, cases, is_measured=True)


def _with_cases(row: Any, cases: list[Case], *, is_measured: bool) -> ClauseCases:
    return ClauseCases(
        id=row.id,
        agreement_id=row.agreement_id,
        number=row.number,
        side=row.side,
        kind=row.clause_kind,
        what=row.what,
        threshold=row.threshold,
        unit=row.unit,
        is_measured=is_measured,
        cases=_newest_first(cases),
        agreed_on=row.agreed_on,
    )


def _judged(terms: Terms, sample: Sample, hours: WorkingHours, moment: Moment) -> bool | None:
    """Whether one promise kept to the clause; None while that is open, or where the record cannot tell."""
    found = adherence(terms, (sample,), hours, moment.cutoff)
    return bool(found.kept) if found.total else None


def _case(row: Any, named: dict[str, Any], *, is_kept: bool) -> Case:
    known = named[row.id]
    return Case(row.id, known.what, known.person, row.asked_on, known.due_on, row.closed_on, is_kept)


def _newest_first(cases: Iterable[Case]) -> tuple[Case, ...]:
    return tuple(sorted(cases, key=lambda case: (case.due_on or case.asked_on or date.min, case.id), reverse=True))


def _agreements(moment: Moment) -> tuple[AgreementLine, ...]:
    rows = moment.rows(_agreements_query())
    counts: dict[str, int] = {}
    for row in moment.rows(_counts_query(), ids=[row.id for row in rows]) if rows else []:
        counts[row.agreement_id] = counts.get(row.agreement_id, 0) + 1
    return tuple(
        AgreementLine(
            id=row.id,
            name=row.name,
            agreed_on=row.agreed_on,
            until_on=row.until_on,
            clauses=counts.get(row.id, 0),
            is_in_force=row.agreed_on <= moment.day and (row.until_on is None or row.until_on >= moment.day),
        )
        for row in rows
    )


@cache
def _agreements_query() -> Select[Any]:
    agreement = table_of(Agreement)
    return (
        select(agreement.c.id, agreement.c.name, agreement.c.agreed_on, agreement.c.until_on)
        .where(agreement.c.client_id == CLIENT, agreement.c.deleted_at.is_(None))
        .order_by(agreement.c.agreed_on.desc(), agreement.c.id)
    )


@cache
def _counts_query() -> Select[Any]:
    clause = table_of(Clause)
    return select(clause.c.agreement_id).where(clause.c.agreement_id.in_(IDS), clause.c.deleted_at.is_(None))


@cache
def _held_query() -> Select[Any]:
    review = table_of(Review)
    return (
        select(review.c.id, review.c.held_on)
        .where(
            review.c.client_id == CLIENT,
            review.c.status == ReviewStatus.HELD,
            review.c.held_on <= DAY,
            review.c.deleted_at.is_(None),
        )
        .order_by(review.c.held_on.desc())
        .limit(1)
    )


@cache
def _planned_query() -> Select[Any]:
    review = table_of(Review)
    return (
        select(review.c.id, review.c.due_on)
        .where(review.c.client_id == CLIENT, review.c.status == ReviewStatus.PLANNED, review.c.deleted_at.is_(None))
        .order_by(review.c.due_on)
        .limit(1)
    )
