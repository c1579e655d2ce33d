"""Meetings and to-dos that belong to no client yet, and filing them by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final, NamedTuple, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Origin
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Person
from liaison.model.values import Changes, CommitmentStatus, MeetingStatus, Side
from liaison.model.words import count, tr
from liaison.store.rows import table_of

from .context import Desk
from .filing_rules import learn
from .imports.filing import find_client_for, words_of
from .imports.known import Known, load_known, plain_name
from .imports.mail_domains import domain_of, is_public
from .imports.todos import PEOPLE
from .names import Named, choose, fold, record_by_short_id, short_id

_SUGGESTED: Final = 5
_ALIKE: Final = 82.0
_AT_ONCE: Final = 500
_KINDS: Final = ("meeting", "commitment")
_Kept = TypeVar("_Kept", Meeting, Commitment)


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting as a list shows it: ``starts_at`` in UTC, or ``starts_on`` when it lasts all day.

    ``next_at`` is when one that repeats takes place next (UTC).
    """

    id: str
    title: str
    starts_at: datetime | None
    starts_on: date | None
    zone: str | None
    location: str | None
    organizer: str | None
    repeats: bool
    next_at: datetime | None = None
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class TodoView:
    """A to-do of a calendar as a list shows it; ``due_time`` is by the user's clock."""

    id: str
    what: str
    side: Side
    due_on: date | None
    due_time: time | None
    status: CommitmentStatus
    person: str | None


@dataclass(frozen=True, slots=True)
class UnfiledView:
    """A meeting or a to-do without a client; the other one of the two is None. ``kind`` and ``id`` are the record's.

    ``suggestions`` are (client id, name, why), the likeliest first. ``invitees`` are the names, or addresses, of those
    invited, or named in the to-do.
    """

    kind: str
    id: str
    meeting: MeetingView | None
    todo: TodoView | None
    suggestions: tuple[tuple[str, str, str], ...]
    invitees: tuple[str, ...]


def list_unfiled(
    desk: Desk, *, limit: int = 500, start: date | None = None, end: date | None = None, matching: str | None = None
) -> tuple[UnfiledView, ...]:
    """What waits to be filed, the nearest to today first; at most ``limit`` of it.

    ``start``, ``end`` (both included) and ``matching`` narrow it, see :func:`waiting`.
    """
    with desk.record.reading() as session:
        keys = _waiting(session, desk, start, end, matching)[:limit]
        meetings = {row.id: row for row in _of(session, Meeting, [one.id for one in keys if one.kind == "meeting"])}
        todos = {row.id: row for row in _of(session, Commitment, [one.id for one in keys if one.kind != "meeting"])}
        if not keys:
            return ()
        invitees = _invitees(session, list(meetings))
        named = _named(session, list(todos))
        people = _people(session, [row.person_id for row in todos.values() if row.person_id])
        known = load_known(session)
        return tuple(
            _meeting_view(meetings[one.id], invitees[one.id], known, one)
            if one.id in meetings
            else _todo_view(todos[one.id], named.get(one.id, ()), known, people, desk.today())
            for one in keys
        )


def waiting(
    desk: Desk, *, start: date | None = None, end: date | None = None, matching: str | None = None
) -> tuple[tuple[str, str], ...]:
    """Kind and id of everything that waits, the nearest to today first.

    What repeats counts by its next time, a to-do without a date by when it came in. ``matching`` are words that the
    title holds; case and accents do not matter.
    """
    with desk.record.reading() as session:
        return tuple((one.kind, one.id) for one in _waiting(session, desk, start, end, matching))


class _Waiting(NamedTuple):
    kind: str
    id: str
    title: str
    day: date
    next_at: datetime | None


def _waiting(
    session: Session, desk: Desk, start: date | None, end: date | None, matching: str | None
) -> list[_Waiting]:
    """Only what is needed to choose and to order is read: thousands may wait after the first import."""
    plain, today = fold(matching or ""), desk.today()
    found = [
        one
        for one in (*_meetings(session, desk), *_todos(session, desk))
        if (start is None or one.day >= start)
        and (end is None or one.day <= end)
        and (not matching or (plain in fold(one.title) if plain else matching in one.title))
    ]
    return sorted(found, key=lambda one: (abs((one.day - today).days), one.day < today, one.title, one.id))


def _meetings(session: Session, desk: Desk) -> Iterator[_Waiting]:
    meeting, held = table_of(Meeting).c, table_of(Occurrence).c
    is_waiting = (meeting.client_id.is_(None), meeting.deleted_at.is_(None))
    following = (
        select(held.meeting_id, func.min(held.starts_at))
        .join(table_of(Meeting), meeting.id == held.meeting_id)
        .where(*is_waiting, meeting.repeats.is_(True), held.starts_at >= desk.now())
        .group_by(held.meeting_id)
    )
    coming: dict[str, datetime] = {row[0]: row[1] for row in session.execute(following)}
    rows = session.execute(select(meeting.id, meeting.title, meeting.starts_at, meeting.starts_on).where(*is_waiting))
    for row in rows:
        next_at = coming.get(row.id)
        at = next_at or row.starts_at
        day = at.astimezone(desk.zone).date() if at else row.starts_on or date.min
        yield _Waiting("meeting", row.id, row.title or "", day, next_at)


def _todos(session: Session, desk: Desk) -> Iterator[_Waiting]:
    todo = table_of(Commitment).c
    query = select(todo.id, todo.what, todo.due_on, todo.created_at)
    for row in session.execute(query.where(todo.client_id.is_(None), todo.deleted_at.is_(None))):
        day = row.due_on or row.created_at.astimezone(desk.zone).date()
        yield _Waiting("commitment", row.id, row.what, day, None)


def _of(session: Session, of: type[_Kept], ids: Sequence[str]) -> Iterator[_Kept]:
    for at in range(0, len(ids), _AT_ONCE):
        yield from session.scalars(select(of).where(of.id.in_(ids[at : at + _AT_ONCE])))


def _named(session: Session, todo_ids: Sequence[str]) -> dict[str, Sequence[Sequence[str | None]]]:
    """Pairs of name and address of those each to-do names, as its calendar said last."""
    found: dict[str, Any] = {}
    for at in range(0, len(todo_ids), _AT_ONCE):
        rows = session.execute(
            select(Origin.record_id, Origin.seen).where(
                Origin.record_id.in_(todo_ids[at : at + _AT_ONCE]), Origin.deleted_at.is_(None)
            )
        )
        found |= {record_id: seen.get(PEOPLE, ()) for record_id, seen in rows}
    return found


def _people(session: Session, person_ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for at in range(0, len(person_ids), _AT_ONCE):
        rows = session.execute(select(Person.id, Person.name).where(Person.id.in_(person_ids[at : at + _AT_ONCE])))
        found |= {row.id: row.name for row in rows}
    return found


def _invitees(session: Session, meeting_ids: Sequence[str]) -> dict[str, list[Invitee]]:
    found: dict[str, list[Invitee]] = defaultdict(list)
    for at in range(0, len(meeting_ids), _AT_ONCE):
        rows = session.scalars(
            select(Invitee)
            .where(Invitee.meeting_id.in_(meeting_ids[at : at + _AT_ONCE]), Invitee.deleted_at.is_(None))
            .order_by(Invitee.id)
        )
        for row in rows:
            found[row.meeting_id].append(row)
    return found


def _meeting_view(row: Meeting, invitees: Iterable[Invitee], known: Known, at: _Waiting) -> UnfiledView:
    people = list(invitees)
    emails = [one.address for one in people if one.address]
    if row.organizer and "@" in row.organizer:
        emails.append(row.organizer)
    names = tuple(one.name or one.address or "" for one in people)
    meeting = MeetingView(
        *(row.id, row.title, row.starts_at, row.starts_on, row.zone, row.location, row.organizer, row.repeats),
        next_at=at.next_at,
        is_cancelled=row.status is MeetingStatus.CANCELLED,
    )
    return UnfiledView("meeting", row.id, meeting, None, _suggestions(known, emails, row.title, at.day), names)


def _todo_view(
    row: Commitment, named: Sequence[Sequence[str | None]], known: Known, people: dict[str, str], today: date
) -> UnfiledView:
    emails = [email for _, email in named if email]
    todo = TodoView(row.id, row.what, row.side, row.due_on, row.due_time, row.status, people.get(row.person_id or ""))
    suggestions = _suggestions(known, emails, row.what, row.due_on or today, words_of(row.what, row.note))
    names = tuple(name or email or "" for name, email in named)
    return UnfiledView("commitment", row.id, None, todo, suggestions, names)


def _suggestions(
    known: Known, emails: Sequence[str], title: str, day: date, words: str | None = None
) -> tuple[tuple[str, str, str], ...]:
    likely = list(_suggested(known, emails, title, day, words or title).items())[:_SUGGESTED]
    return tuple((client_id, known.client_names[client_id], why) for client_id, why in likely)


def _suggested(known: Known, emails: Sequence[str], title: str, day: date, words: str) -> dict[str, str]:
    """Clients it may belong to and why: what is sure by now, what was equally likely, then what merely looks alike."""
    filing = find_client_for(known, emails, words, day)
    found: dict[str, str] = {}
    if filing.client_id is not None:
        found[filing.client_id] = filing.how or ""
    found |= dict(filing.suggestions)
    for email in emails:
        domain = domain_of(email)
        if domain and not is_public(domain) and not known.is_agency(domain):
            label = domain.split(".")[0]
            for client_id, name in known.client_names.items():
                if label and plain_name(name).replace(" ", "").startswith(label) and len(label) > 3:
                    found.setdefault(client_id, tr("{domain} looks like {client}", domain=domain, client=name))
    return found | {one: why for one, why in _alike(known, title).items() if one not in found}


def _alike(known: Known, title: str) -> dict[str, str]:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - needed only for this list

    plain = plain_name(title)
    names = {client_id: plain_name(name) for client_id, name in known.client_names.items()}
    close = process.extract(plain, names, scorer=fuzz.partial_token_sort_ratio, limit=_SUGGESTED, score_cutoff=_ALIKE)
    return {
        client_id: tr("the title resembles {client}", client=known.client_names[client_id])
        for name, _score, client_id in close
        if len(name) > 3 and len(plain) > 3
    }


def find_unfiled(desk: Desk, text: str) -> tuple[str, str]:
    """Kind and id of the meeting or to-do that ``text`` names: by its words among what waits, or by its short id.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    with desk.record.reading() as session:
        if (found := record_by_short_id(session, text, _KINDS)) is not None:
            return found
        named = [
            Named(row_id, kind, f"{words} ({short_id(row_id)})", (words,))
            for kind, columns in (
                ("meeting", (Meeting.id, Meeting.title, Meeting.client_id, Meeting.deleted_at)),
                ("commitment", (Commitment.id, Commitment.what, Commitment.client_id, Commitment.deleted_at)),
            )
            for row_id, words in session.execute(select(*columns[:2]).where(columns[2].is_(None), columns[3].is_(None)))
        ]
    one = choose(named, text, tr("meetings and to-dos that wait"))
    return one.kind, one.id


def clients_to_choose(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Ids and names of the clients under which something can be filed, by name."""
    query = select(Client.id, Client.name).where(Client.deleted_at.is_(None)).order_by(Client.name, Client.id)
    with desk.record.reading() as session:
        return tuple((row.id, row.name) for row in session.execute(query))


def file_record(desk: Desk, kind: str, record_id: str, client_id: str) -> Changes:
    """File a meeting or a commitment (its ``kind``) under a client. Later versions from its calendar stay there.

    Raises:
        NotFoundError: there is no such record or client.
        InputError: one of them is in the trash.
    """
    return file_records(desk, [(kind, record_id)], client_id)


def file_records(desk: Desk, records: Sequence[tuple[str, str]], client_id: str) -> Changes:
    """File meetings and commitments, each given by kind and id, under a client in one step.

    What that teaches of the addresses in them is kept and said, and others that wait follow it (``filing_rules``).

    Raises:
        NotFoundError: there is no such record or client.
        InputError: one of them is in the trash.
    """
    with desk.record.command("file_record") as unit:
        client = unit.session.get(Client, client_id)
        known = load_known(unit.session)
        rows = [_file(unit.session, kind, record_id, client) for kind, record_id in records]
        assert client is not None, "checked with each record"
        if len(rows) == 1:
            title = (rows[0].title if isinstance(rows[0], Meeting) else rows[0].what) or tr("a meeting")
            unit.words = tr("Filed “{title}” under {client}", title=title, client=client.name)
        else:
            what = count(len(rows), "{n} meeting or to-do", "{n} meetings and to-dos")
            unit.words = tr("Filed {what} under {client}", what=what, client=client.name)
        learned = learn(unit.session, known, [row for row in rows if isinstance(row, Meeting)], client)
        if learned is not None:
            unit.words = tr("{done}. {learned}", done=unit.words, learned=learned.words)
    return unit.changes


def _file(session: Session, kind: str, record_id: str, client: Client | None) -> Meeting | Commitment:
    """File one and return it."""
    row: Meeting | Commitment | None = (
        session.get(Meeting, record_id) if kind == "meeting" else session.get(Commitment, record_id)
    )
    if row is None or client is None:
        raise NotFoundError(
            tr("There is no such meeting, to-do or client."), tr("See what waits with: liaison unfiled")
        )
    if row.deleted_at is not None or client.deleted_at is not None:
        raise InputError(tr("What you want to file, or the client, is in the trash."), tr("Restore it first."))
    row.client_id = client.id
    if isinstance(row, Meeting):
        row.filed_by = tr("filed by hand")
    return row
