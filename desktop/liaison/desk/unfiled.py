"""Meetings and to-dos that belong to no client yet, and filing them by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Origin
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting
from liaison.model.person import Person
from liaison.model.values import Changes, CommitmentStatus, Side
from liaison.model.words import tr

from .context import Desk
from .imports.filing import find_client_for, words_of
from .imports.known import Known, load_known, plain_name
from .imports.mail_domains import domain_of, is_public
from .imports.todos import PEOPLE
from .names import Named, choose, record_by_short_id, short_id

_SUGGESTED: Final = 5
_ALIKE: Final = 82.0
_AT_ONCE: Final = 500
_KINDS: Final = ("meeting", "commitment")


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting as a list shows it: ``starts_at`` in UTC, or ``starts_on`` when it lasts all day."""

    id: str
    title: str
    starts_at: datetime | None
    starts_on: date | None
    zone: str | None
    location: str | None
    organizer: str | None
    repeats: bool


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


def list_unfiled(desk: Desk, *, limit: int = 500) -> tuple[UnfiledView, ...]:
    """What waits to be filed, what begins or is due last first; at most ``limit`` of it.

    A to-do without a date stands where it came in.
    """
    with desk.record.reading() as session:
        found: list[Meeting | Commitment] = [*_meetings(session, limit), *_todos(session, limit)]
        waiting = sorted(found, key=_when, reverse=True)[:limit]
        if not waiting:
            return ()
        invitees = _invitees(session, [row.id for row in waiting if isinstance(row, Meeting)])
        todos = [row for row in waiting if isinstance(row, Commitment)]
        named = _named(session, [row.id for row in todos])
        people = _people(session, [row.person_id for row in todos if row.person_id])
        known = load_known(session)
        return tuple(
            _meeting_view(row, invitees[row.id], known, desk.today())
            if isinstance(row, Meeting)
            else _todo_view(row, named.get(row.id, ()), known, people, desk.today())
            for row in waiting
        )


def _meetings(session: Session, limit: int) -> list[Meeting]:
    begins = func.coalesce(Meeting.starts_at, Meeting.starts_on)
    query = select(Meeting).where(Meeting.client_id.is_(None), Meeting.deleted_at.is_(None))
    return list(session.scalars(query.order_by(begins.desc(), Meeting.id).limit(limit)))


def _todos(session: Session, limit: int) -> list[Commitment]:
    due = func.coalesce(Commitment.due_on, Commitment.created_at)
    query = select(Commitment).where(Commitment.client_id.is_(None), Commitment.deleted_at.is_(None))
    return list(session.scalars(query.order_by(due.desc(), Commitment.id).limit(limit)))


def _when(row: Meeting | Commitment) -> datetime:
    if isinstance(row, Meeting):
        return row.starts_at or datetime.combine(row.starts_on or date.min, time(), UTC)
    return datetime.combine(row.due_on, row.due_time or time(), UTC) if row.due_on else row.created_at


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


def _meeting_view(row: Meeting, invitees: Iterable[Invitee], known: Known, today: date) -> UnfiledView:
    people = list(invitees)
    emails = [one.address for one in people if one.address]
    if row.organizer and "@" in row.organizer:
        emails.append(row.organizer)
    day = row.starts_on or (row.starts_at.date() if row.starts_at else today)
    names = tuple(one.name or one.address or "" for one in people)
    meeting = MeetingView(
        row.id, row.title, row.starts_at, row.starts_on, row.zone, row.location, row.organizer, row.repeats
    )
    return UnfiledView("meeting", row.id, meeting, None, _suggestions(known, emails, row.title, day), names)


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


def file_record(desk: Desk, kind: str, record_id: str, client_id: str) -> Changes:
    """File a meeting or a commitment (its ``kind``) under a client. Later versions from its calendar stay there.

    Raises:
        NotFoundError: there is no such record or client.
        InputError: one of them is in the trash.
    """
    with desk.record.command("file_record") as unit:
        row: Meeting | Commitment | None = (
            unit.session.get(Meeting, record_id) if kind == "meeting" else unit.session.get(Commitment, record_id)
        )
        client = unit.session.get(Client, client_id)
        if row is None or client is None:
            raise NotFoundError(
                tr("There is no such meeting, to-do or client."), tr("See what waits with: liaison unfiled")
            )
        if row.deleted_at is not None or client.deleted_at is not None:
            raise InputError(tr("What you want to file, or the client, is in the trash."), tr("Restore it first."))
        row.client_id = client.id
        if isinstance(row, Meeting):
            row.filed_by = tr("filed by hand")
        title = (row.title if isinstance(row, Meeting) else row.what) or tr("a meeting")
        unit.words = tr("Filed “{title}” under {client}", title=title, client=client.name)
    return unit.changes
