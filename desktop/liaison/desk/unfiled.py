"""Meetings that belong to no client yet, and filing them by hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting
from liaison.model.values import Changes
from liaison.model.words import tr

from .context import Desk
from .imports.filing import find_client_for
from .imports.known import Known, load_known, plain_name
from .imports.mail_domains import domain_of, is_public

_SUGGESTED: Final = 5
_ALIKE: Final = 82.0
_AT_ONCE: Final = 500


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
class UnfiledView:
    """A meeting without a client. ``suggestions`` are (client id, name, why), the likeliest first.

    ``invitees`` are the names, or addresses, of those invited.
    """

    meeting: MeetingView
    suggestions: tuple[tuple[str, str, str], ...]
    invitees: tuple[str, ...]


def list_unfiled(desk: Desk, *, limit: int = 500) -> tuple[UnfiledView, ...]:
    """The meetings that wait to be filed, those that begin last first; at most ``limit`` of them."""
    with desk.record.reading() as session:
        begins = func.coalesce(Meeting.starts_at, Meeting.starts_on)
        rows = list(
            session.scalars(
                select(Meeting)
                .where(Meeting.client_id.is_(None), Meeting.deleted_at.is_(None))
                .order_by(begins.desc(), Meeting.id)
                .limit(limit)
            )
        )
        if not rows:
            return ()
        invitees = _invitees(session, [row.id for row in rows])
        known = load_known(session)
        return tuple(_view(row, invitees[row.id], known, desk.today()) for row in rows)


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


def _view(row: Meeting, invitees: Iterable[Invitee], known: Known, today: date) -> UnfiledView:
    people = list(invitees)
    emails = [one.address for one in people if one.address]
    if row.organizer and "@" in row.organizer:
        emails.append(row.organizer)
    day = row.starts_on or (row.starts_at.date() if row.starts_at else today)
    suggestions = tuple(
        (client_id, known.client_names[client_id], why)
        for client_id, why in list(_suggested(known, emails, row.title, day).items())[:_SUGGESTED]
    )
    names = tuple(one.name or one.address or "" for one in people)
    meeting = MeetingView(
        row.id, row.title, row.starts_at, row.starts_on, row.zone, row.location, row.organizer, row.repeats
    )
    return UnfiledView(meeting, suggestions, names)


def _suggested(known: Known, emails: Sequence[str], title: str, day: date) -> dict[str, str]:
    """Clients it may belong to and why: what is sure by now, what was equally likely, then what merely looks alike."""
    filing = find_client_for(known, emails, title, day)
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


def file_meeting(desk: Desk, meeting_id: str, client_id: str) -> Changes:
    """File a meeting under a client. Later versions of the same meeting from its calendar stay there.

    Raises:
        NotFoundError: there is no such meeting or client.
        InputError: one of them is in the trash.
    """
    with desk.record.command("file_meeting") as unit:
        meeting = unit.session.get(Meeting, meeting_id)
        client = unit.session.get(Client, client_id)
        if meeting is None or client is None:
            raise NotFoundError(tr("There is no such meeting or client."))
        if meeting.deleted_at is not None or client.deleted_at is not None:
            raise InputError(tr("The meeting or the client is in the trash."), tr("Restore it first."))
        meeting.client_id = client.id
        meeting.filed_by = tr("filed by hand")
        title = meeting.title or tr("a meeting")
        unit.words = tr("Filed “{title}” under {client}", title=title, client=client.name)
    return unit.changes
