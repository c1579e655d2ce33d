"""What filing by hand teaches: from now on meetings with these addresses go to that client.

A rule is learned only where it is plain what the meeting has and no other: one domain that belongs to no client yet, or
one address at a public mail service. Rules are settings, so that undoing a filing takes back what it taught.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting
from liaison.model.values import Changes
from liaison.model.words import count, tr

from .context import Desk
from .imports.filing import find_client_for
from .imports.known import RULES, Known
from .imports.mail_domains import domain_of, is_public
from .names import Named, choose

#: Of what waits so many meetings follow a new rule at most; the others are suggested.
_MOST: Final = 500


@dataclass(frozen=True, slots=True)
class FilingRule:
    """Meetings with ``what``, a domain or an address, go to a client; without a name that one is in the trash."""

    id: str
    what: str
    client_id: str
    client: str

    def __str__(self) -> str:
        return tr(
            "Meetings with {what} go to {client}", what=self.what, client=self.client or tr("a client in the trash")
        )


@dataclass(frozen=True, slots=True)
class Learned:
    """What filing some meetings taught, in words, and how many others that wait follow it."""

    words: str
    followers: int


def list_rules(desk: Desk) -> tuple[FilingRule, ...]:
    """All rules, by what they are about."""
    with desk.record.reading() as session:
        clients = session.execute(select(Client.id, Client.name).where(Client.deleted_at.is_(None)))
        names = {row.id: row.name for row in clients}
        rows = session.scalars(
            select(Setting).where(Setting.key.startswith(RULES), Setting.deleted_at.is_(None)).order_by(Setting.key)
        )
        return tuple(_rule(row, names.get(str(row.value.get("client", "")), "")) for row in rows)


def _rule(row: Setting, client: str) -> FilingRule:
    return FilingRule(row.id, row.key.removeprefix(RULES), str(row.value.get("client", "")), client)


def rule_named(desk: Desk, text: str) -> FilingRule:
    """The rule about the domain or address that begins so.

    Raises:
        NotFoundError, AmbiguousNameError: none or several; the candidates are named.
    """
    rules = {rule.id: rule for rule in list_rules(desk)}
    named = [Named(rule.id, "setting", str(rule), (rule.what,)) for rule in rules.values()]
    return rules[choose(named, text, tr("rules")).id]


def change_rule(desk: Desk, rule_id: str, client_id: str) -> Changes:
    """Let a rule lead to another client. What was filed by it stays where it is.

    Raises:
        NotFoundError: the rule or the client is not there.
        InputError: the client is in the trash.
    """
    with desk.record.command("change_filing_rule") as unit:
        row, client = _row(unit.session, rule_id), unit.session.get(Client, client_id)
        if client is None:
            raise NotFoundError(tr("There is no such client."))
        if client.deleted_at is not None:
            raise InputError(tr("The client is in the trash."), tr("Restore it first."))
        row.value = {"client": client_id}
        what = row.key.removeprefix(RULES)
        unit.words = tr("From now on meetings with {what} go to {client}", what=what, client=client.name)
    return unit.changes


def remove_rule(desk: Desk, rule_id: str) -> Changes:
    """Forget a rule. What was filed by it stays where it is.

    Raises:
        NotFoundError: it is not there.
    """
    with desk.record.command("remove_filing_rule") as unit:
        row = _row(unit.session, rule_id)
        row.deleted_at = desk.now()
        what = row.key.removeprefix(RULES)
        unit.words = tr("Meetings with {what} are no longer filed by that", what=what)
    return unit.changes


def _row(session: Session, rule_id: str) -> Setting:
    row = session.get(Setting, rule_id)
    if row is None or row.deleted_at is not None or not row.key.startswith(RULES):
        raise NotFoundError(tr("There is no such rule any more."))
    return row


def learn(session: Session, known: Known, meetings: Sequence[Meeting], client: Client) -> Learned | None:
    """Keep what filing ``meetings`` under ``client`` teaches, and let others that wait follow it; None for nothing."""
    taught: dict[str, None] = {}
    for meeting in meetings:
        what = _taught(known, _addresses(session, meeting), client.id)
        if what and known.rule_of(what) != client.id:
            taught[what] = None
    if not taught:
        return None
    for what in taught:
        _keep(session, what, client.id)
        known.add_rule(what, client.id)
    followers = _follow(session, known, taught, client, {meeting.id for meeting in meetings})
    words = tr("From now on meetings with {what} go to {client}", what=", ".join(taught), client=client.name)
    if followers:
        more = count(followers, "{n} more that waited was filed too", "{n} more that waited were filed too")
        words = tr("{learned}, and {more}", learned=words, more=more)
    return Learned(words, followers)


def _addresses(session: Session, meeting: Meeting) -> list[str]:
    query = select(Invitee.address).where(
        Invitee.meeting_id == meeting.id, Invitee.address.is_not(None), Invitee.deleted_at.is_(None)
    )
    found = [address.casefold() for address in session.scalars(query) if address]
    if meeting.organizer and "@" in meeting.organizer:
        found.append(meeting.organizer.casefold())
    return list(dict.fromkeys(found))


def _taught(known: Known, addresses: Iterable[str], client_id: str) -> str:
    """The domain or the address by which such a meeting can be told; empty where it is not one alone."""
    outside = [
        address
        for address in addresses
        if not known.colleague_with(address) and not known.is_agency(domain_of(address) or "")
    ]
    domains = {domain for address in outside if (domain := domain_of(address)) and not is_public(domain)}
    strange = {domain for domain in domains if not known.clients_at(domain)}
    if any(known.clients_at(domain) - {client_id} for domain in domains - strange):
        return ""
    if len(strange) == 1:
        return next(iter(strange))
    return outside[0] if not domains and len(outside) == 1 and known.person_with(outside[0]) is None else ""


def _keep(session: Session, what: str, client_id: str) -> None:
    row = session.scalar(select(Setting).where(Setting.key == RULES + what))
    if row is None:
        session.add(Setting(key=RULES + what, value={"client": client_id}))
    else:
        row.value, row.deleted_at = {"client": client_id}, None


def _follow(session: Session, known: Known, taught: Iterable[str], client: Client, but: set[str]) -> int:
    """File those that wait and can be told by now."""
    ends = [
        column.endswith(end, autoescape=True)
        for what in taught
        for column in (Invitee.address, Meeting.organizer)
        for end in ((what,) if "@" in what else (f"@{what}", f".{what}"))
    ]
    query = (
        select(Meeting)
        .outerjoin(Invitee, Invitee.meeting_id == Meeting.id)
        .where(Meeting.client_id.is_(None), Meeting.deleted_at.is_(None), or_(*ends))
        .distinct()
        .limit(_MOST)
    )
    number = 0
    for row in session.scalars(query).all():
        day = row.starts_on or (row.starts_at.date() if row.starts_at else None)
        if row.id in but or day is None:
            continue
        filing = find_client_for(known, _addresses(session, row), row.title, day)
        if filing.client_id == client.id:
            row.client_id, row.filed_by = client.id, filing.how
            number += 1
    return number
