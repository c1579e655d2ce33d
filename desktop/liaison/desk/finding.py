"""What people type, looked up in the record: names, ids and dates; for faces, which see no session."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.commitment import Commitment
from liaison.model.errors import AmbiguousNameError, NotFoundError, UsageError
from liaison.model.words import tr, week_day
from liaison.store.rows import table_of

from .context import Desk
from .names import Named, choose, find_client, find_commitment, find_person, find_record, short_id

if TYPE_CHECKING:
    from .editing.values import Reader


def client_id(desk: Desk, text: str) -> str:
    """The id of the client that ``text`` names.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    with desk.record.reading() as session:
        try:
            return find_client(session, text)
        except AmbiguousNameError:
            raise
        except NotFoundError:
            client = table_of(Client).c
            if session.execute(select(client.id).where(client.deleted_at.is_(None)).limit(1)).first() is not None:
                raise
            raise NotFoundError(
                tr("There is no client yet."),
                tr("Take in what you have with `liaison import FILE...`, or type one: liaison add client NAME"),
            ) from None


def person_id(desk: Desk, text: str, client: str | None = None) -> str:
    """The id of the person that ``text`` names, among the people of one client where one is given.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    with desk.record.reading() as session:
        return find_person(session, text, client)


def commitment_id(desk: Desk, text: str) -> str:
    """The id of the open promise that ``text`` names, or of any by its short id.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named. Of one that is closed, it says
            since when.
    """
    with desk.record.reading() as session:
        try:
            return find_commitment(session, text)
        except AmbiguousNameError:
            raise
        except NotFoundError as missing:
            raise _closed(session, text, desk.today()) or missing from None


def _closed(session: Session, text: str, today: date) -> NotFoundError | None:
    """What to say of a promise that is not open: when it was closed, or that there is none at all."""
    promise = table_of(Commitment).c
    if session.execute(select(promise.id).where(promise.deleted_at.is_(None)).limit(1)).first() is None:
        return NotFoundError(
            tr("There is no promise yet."), tr('Make one with: liaison note CLIENT "We: send the report by Friday"')
        )
    try:
        found = find_commitment(session, text, only_open=False)
    except NotFoundError:
        return None
    row = session.execute(select(promise.what, promise.status, promise.closed_on).where(promise.id == found)).one()
    on = tr(" on {day}", day=week_day(row.closed_on, today)) if row.closed_on else ""
    return NotFoundError(
        tr("“{what}” is not open any more: {status}{on}.", what=row.what, status=tr(row.status.value), on=on),
        tr("Its id names it still: {id}", id=short_id(found)),
    )


def record_id(desk: Desk, text: str) -> tuple[str, str]:
    """Kind and id of the record that ``text`` names.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    with desk.record.reading() as session:
        return find_record(session, text)


def said_day(desk: Desk, text: str, *, past: bool = False) -> date:
    """A date, ISO or in plain English by the user's calendar; with ``past``, "Friday" is the last one.

    Raises:
        InputError: it is not understood.
        UsageError: no calendar reaches that far.
    """
    day = _reader(desk, past=past).day(text)
    _refuse_unreachable(day)
    return day


def said_moment(desk: Desk, text: str) -> datetime:
    """An instant in UTC: ISO, or a day and a time in plain English by the user's clock, read as past.

    Raises:
        InputError: it is not understood.
        UsageError: no calendar reaches that far.
    """
    moment = _reader(desk, past=True).moment(text)
    _refuse_unreachable(moment.date())
    return moment


def _refuse_unreachable(day: date) -> None:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise UsageError(
            tr("{day} is out of reach.", day=day.isoformat()),
            tr("Name a day from {first} to {last}.", first=FIRST_DAY.year, last=LAST_DAY.year),
        )


def _reader(desk: Desk, *, past: bool) -> Reader:
    from .capture.known import capture_context  # noqa: PLC0415 - reading dates loads the grammar: start-up is benchmarked
    from .editing.values import Reader  # noqa: PLC0415 - see above

    with desk.record.reading() as session:
        return Reader(capture_context(desk, session, None), desk.zone, past=past)


def record_of_kind(desk: Desk, kind: str, text: str) -> str:
    """The id of the live record of one kind that ``text`` names: its short id, or the beginning of its words.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    from .editing.references import find_reference  # noqa: PLC0415 - most commands name clients only

    with desk.record.reading() as session:
        return find_reference(session, kind, text, None)


def trashed_id(desk: Desk, text: str) -> tuple[str, str]:
    """Kind and id of the record in the trash that ``text`` names: its short id, or the beginning of its words.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    from .trash import trash_list  # noqa: PLC0415 - most commands have nothing to do with the trash

    named = [
        Named(item.record_id, item.kind, f"{item.label} ({item.short_id})", (item.label,)) for item in trash_list(desk)
    ]
    wanted = text.strip().lower()
    by_id = [one for one in named if len(wanted) >= 6 and one.id.endswith(wanted)]
    if len(by_id) == 1:
        return by_id[0].kind, by_id[0].id
    try:
        one = choose(named, text, tr("records in the trash"))
    except NotFoundError as missing:
        if isinstance(missing, AmbiguousNameError):
            raise
        return record_id(desk, text)
    return one.kind, one.id
