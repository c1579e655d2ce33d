"""The ledger of promises: what is owed on both sides, and done, slip, drop (P8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased

from liaison.insight.lateness import days_late, due_words
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.errors import InputError, NotFoundError
from liaison.model.person import Person
from liaison.model.stake import Stake
from liaison.model.values import Changes, CommitmentKind, CommitmentStatus, Mark, Side
from liaison.model.words import short_day, tr, week_day

from .context import Desk
from .moving import move
from .names import short_id
from .views.commitment import CommitmentView


@dataclass(frozen=True, slots=True)
class NewCommitment:
    """What is known of a promise when it is made."""

    client_id: str
    side: Side
    what: str
    kind: CommitmentKind = CommitmentKind.PROMISE
    person_id: str | None = None
    colleague_id: str | None = None
    asked_by_id: str | None = None
    on_behalf_of_id: str | None = None
    driver: str | None = None
    asked_on: date | None = None
    asked_at: datetime | None = None
    due_on: date | None = None
    due_time: time | None = None
    engagement_id: str | None = None
    stake_id: str | None = None
    source_id: str | None = None
    note: str | None = None


def list_commitments(
    desk: Desk,
    *,
    side: Side | None = None,
    client_id: str | None = None,
    late: bool = False,
    due_by: date | None = None,
    include_closed: bool = False,
) -> tuple[CommitmentView, ...]:
    """Promises, late ones first, then by date, undated last; open ones unless ``include_closed``."""
    query = _query()
    if not include_closed:
        query = query.where(Commitment.status == CommitmentStatus.OPEN)
    if side is not None:
        query = query.where(Commitment.side == side)
    if client_id is not None:
        query = query.where(Commitment.client_id == client_id)
    if late:
        query = query.where(Commitment.due_on < desk.today())
    if due_by is not None:
        query = query.where(Commitment.due_on <= due_by)
    with desk.record.reading() as session:
        return _views(session, query, desk.today())


def get_commitment(desk: Desk, commitment_id: str) -> CommitmentView:
    """One promise, open or closed.

    Raises:
        InputError: it waits for a client.
        NotFoundError: there is no such promise, or it or its client is in the trash.
    """
    with desk.record.reading() as session:
        row = session.get(Commitment, commitment_id)
        if row is not None:
            _refuse_unfiled(row)
        found = _views(session, _query().where(Commitment.id == commitment_id), desk.today())
    if not found:
        raise NotFoundError(tr("There is no such promise, or it is in the trash."), tr("See them with: liaison trash"))
    return found[0]


def read_commitments(
    session: Session,
    today: date,
    conditions: Sequence[ColumnElement[bool]],
    *,
    order: Sequence[ColumnElement[Any]] = (),
    limit: int | None = None,
) -> tuple[CommitmentView, ...]:
    """Promises that meet ``conditions`` as on ``today``; late ones first unless ``order`` says otherwise."""
    query = _query().where(*conditions)
    if order:
        query = query.order_by(None).order_by(*order)
    return _views(session, query.limit(limit), today)


def _query() -> Select[*tuple[Any, ...]]:
    behalf = aliased(Person)
    slips = (
        select(func.count())
        .where(Slip.commitment_id == Commitment.id, Slip.deleted_at.is_(None))
        .correlate(Commitment)
        .scalar_subquery()
    )
    return (
        select(
            Commitment.id,
            Commitment.client_id,
            Client.name.label("client"),
            Commitment.side,
            Commitment.commitment_kind,
            Commitment.what,
            Commitment.person_id,
            Person.name.label("person"),
            Colleague.name.label("colleague"),
            behalf.name.label("behalf"),
            Commitment.driver,
            Stake.what.label("stake"),
            Commitment.asked_on,
            Commitment.due_on,
            Commitment.due_time,
            Commitment.first_due_on,
            Commitment.status,
            Commitment.closed_on,
            Commitment.mark,
            slips.label("slips"),
            Commitment.note,
        )
        .join(Client, Client.id == Commitment.client_id)
        .outerjoin(Person, Person.id == Commitment.person_id)
        .outerjoin(Colleague, Colleague.id == Commitment.colleague_id)
        .outerjoin(behalf, behalf.id == Commitment.on_behalf_of_id)
        .outerjoin(Stake, Stake.id == Commitment.stake_id)
        .where(Commitment.deleted_at.is_(None), Client.deleted_at.is_(None))
        .order_by(Commitment.due_on.is_(None), Commitment.due_on, Client.name, Commitment.what, Commitment.id)
    )


def _views(session: Session, query: Select[*tuple[Any, ...]], today: date) -> tuple[CommitmentView, ...]:
    return tuple(
        CommitmentView(
            id=row.id,
            short_id=short_id(row.id),
            client_id=row.client_id,
            client=row.client,
            side=row.side,
            kind=row.commitment_kind,
            what=row.what,
            person_id=row.person_id,
            person=row.person,
            colleague=row.colleague,
            on_behalf_of=row.behalf,
            driver=row.driver,
            stake=row.stake,
            asked_on=row.asked_on,
            due_on=row.due_on,
            due_time=row.due_time,
            first_due_on=row.first_due_on,
            status=row.status,
            closed_on=row.closed_on,
            mark=row.mark,
            slips=row.slips,
            days_late=days_late(row.due_on, row.closed_on or today),
            state=_state(row.status, row.due_on, row.closed_on, today),
            note=row.note,
        )
        for row in session.execute(query)
    )


def _state(status: CommitmentStatus, due_on: date | None, closed_on: date | None, today: date) -> str:
    if status is CommitmentStatus.OPEN or closed_on is None:
        return due_words(due_on, today)
    word = tr("done") if status is CommitmentStatus.DONE else tr("dropped")
    return f"{word} {short_day(closed_on, today)}"


def commitment_row(new: NewCommitment, today: date) -> Commitment:
    """A new open promise, asked for today unless it says otherwise."""
    return Commitment(
        client_id=new.client_id,
        engagement_id=new.engagement_id,
        side=new.side,
        commitment_kind=new.kind,
        what=new.what.strip(),
        person_id=new.person_id,
        colleague_id=new.colleague_id,
        asked_by_id=new.asked_by_id,
        on_behalf_of_id=new.on_behalf_of_id,
        driver=new.driver,
        asked_on=new.asked_on or today,
        asked_at=new.asked_at,
        due_on=new.due_on,
        due_time=new.due_time,
        first_due_on=new.due_on,
        stake_id=new.stake_id,
        source_id=new.source_id,
        note=new.note,
    )


def add_commitment(desk: Desk, new: NewCommitment) -> Changes:
    """Record a promise.

    Raises:
        InvariantError: it has no words.
    """
    with desk.record.command("add_commitment") as unit:
        row = commitment_row(new, desk.today())
        unit.session.add(row)
        unit.words = tr("Added the promise “{what}”", what=row.what)
    return unit.changes


def close_commitment(
    desk: Desk,
    commitment_id: str,
    *,
    status: CommitmentStatus = CommitmentStatus.DONE,
    on: date | None = None,
    mark: Mark | None = None,
    rounds: int | None = None,
    note: str | None = None,
) -> Changes:
    """Close a promise as done (with whether it hit the mark) or dropped, on a day that is not in the future.

    Raises:
        InputError: it is closed already or waits for a client, or the day is in the future.
        NotFoundError: there is no such promise, or it is in the trash.
    """
    day = on or desk.today()
    if day > desk.today():
        raise InputError(tr("A promise cannot be closed in the future."), tr("Give today or an earlier day."))
    with desk.record.command("close_commitment") as unit:
        row = _open(unit.session, commitment_id)
        row.status = status
        row.closed_on = day
        row.closed_at = desk.now() if on in {None, desk.today()} else None
        row.mark = mark
        row.closed_note = note
        if rounds is not None:
            row.rounds = rounds
        done = tr("Done: {what}", what=row.what)
        unit.words = done if status is CommitmentStatus.DONE else tr("Dropped: {what}", what=row.what)
    return unit.changes


def reopen_commitment(desk: Desk, commitment_id: str) -> Changes:
    """Open a closed promise again; its dates and slips stay.

    Raises:
        InputError: it is open, or waits for a client.
        NotFoundError: there is no such promise, or it is in the trash.
    """
    with desk.record.command("reopen_commitment") as unit:
        row = _there(unit.session, commitment_id)
        if row.status is CommitmentStatus.OPEN:
            raise InputError(tr("“{what}” is open already.", what=row.what))
        row.status = CommitmentStatus.OPEN
        row.closed_on = row.closed_at = row.mark = row.closed_note = None
        unit.words = tr("Opened again: {what}", what=row.what)
    return unit.changes


@dataclass(frozen=True, slots=True)
class SlipNews:
    """How a promise slips: to which date (None when not known yet), why, and whether the other side was told.

    ``told_on`` is the day they were told, None when not told. ``let_off_by_id``, or
    ``let_off_by_colleague_id`` for one of us, names who let it pass (P18).
    """

    to: date | None
    reason: str | None = None
    told_on: date | None = None
    is_let_off: bool = False
    let_off_by_id: str | None = None
    let_off_by_colleague_id: str | None = None
    let_off_note: str | None = None
    source_id: str | None = None


@dataclass(frozen=True, slots=True)
class SlipReading:
    """How the new date of a promise that slips is understood; ``is_later`` than the date it has now."""

    day: date
    is_later: bool


def read_slip(desk: Desk, commitment_id: str, text: str) -> SlipReading:
    """Understand the new date a promise would slip to, before anything changes.

    Raises:
        InputError: it is not understood.
        NotFoundError: there is no such promise.
        UsageError: no calendar reaches that far.
    """
    from .finding import said_day  # noqa: PLC0415 - it reads promises, too

    day, due = said_day(desk, text), get_commitment(desk, commitment_id).due_on
    return SlipReading(day, due is None or day > due)


def slip_commitment(desk: Desk, commitment_id: str, news: SlipNews) -> Changes:
    """Move a promise to another date; the old date is kept as a slip (P8).

    Raises:
        InputError: it is closed, waits for a client, has no date yet, or already stands at that date.
        NotFoundError: there is no such promise, or it is in the trash.
    """
    with desk.record.command("slip_commitment") as unit:
        row = _open(unit.session, commitment_id)
        if row.first_due_on is None:
            raise InputError(
                tr("“{what}” has no date to slip from.", what=row.what), tr("Give it a first date instead.")
            )
        if news.to is None or news.to == row.due_on:
            raise InputError(tr("“{what}” is due on that day already.", what=row.what), tr("Give the new date."))
        old = row.due_on
        slip = move(unit.session, row, news.to, desk.today(), reason=news.reason)
        if slip is not None:
            _tell(slip, news)
        unit.words = tr(
            "Slipped: {what}, from {old} to {new}",
            what=row.what,
            old=week_day(old, desk.today()) if old else tr("no date"),
            new=week_day(news.to, desk.today()),
        )
    return unit.changes


def set_first_date(desk: Desk, commitment_id: str, due_on: date) -> Changes:
    """Give an undated open promise its first date, or another one after its date was taken away.

    Raises:
        InputError: it is closed, waits for a client, or has a date; then it can only slip.
        NotFoundError: there is no such promise, or it is in the trash.
    """
    with desk.record.command("set_first_date") as unit:
        row = _open(unit.session, commitment_id)
        if row.due_on is not None:
            raise InputError(tr("“{what}” has a date.", what=row.what), tr("Slip it instead."))
        move(unit.session, row, due_on, desk.today())
        unit.words = tr("Due on {day}: {what}", what=row.what, day=week_day(due_on, desk.today()))
    return unit.changes


def _open(session: Session, commitment_id: str) -> Commitment:
    row = _there(session, commitment_id)
    if row.status is not CommitmentStatus.OPEN:
        raise InputError(
            tr("“{what}” is closed already.", what=row.what), tr("Open it again first, or undo the last change.")
        )
    return row


def _there(session: Session, commitment_id: str) -> Commitment:
    """A promise with which something can be done."""
    row = session.get(Commitment, commitment_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("There is no such promise, or it is in the trash."), tr("See them with: liaison trash"))
    _refuse_unfiled(row)
    return row


def _tell(slip: Slip, news: SlipNews) -> None:
    """Keep what is said about a slip; when they were first told stays."""
    slip.told_on = slip.told_on or news.told_on
    slip.let_off_by_id = news.let_off_by_id or slip.let_off_by_id
    slip.let_off_by_colleague_id = news.let_off_by_colleague_id or slip.let_off_by_colleague_id
    slip.let_off_note = news.let_off_note or slip.let_off_note
    by_someone = slip.let_off_by_id is not None or slip.let_off_by_colleague_id is not None
    slip.is_let_off = slip.is_let_off or news.is_let_off or by_someone
    slip.source_id = slip.source_id or news.source_id


def _refuse_unfiled(row: Commitment) -> None:
    """What waits for a client is in no list of promises yet, so nothing is done with it there."""
    if row.client_id is None:
        raise InputError(
            tr("“{what}” waits for a client.", what=row.what),
            tr("File it first: liaison unfiled {id} CLIENT", id=short_id(row.id)),
        )
