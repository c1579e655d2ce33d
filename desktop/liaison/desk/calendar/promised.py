"""A promise typed on a day of the calendar: "We: send the plan to Priya" is owed that day, unless it says another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.capture.known import capture_context
from liaison.desk.capture.lines import certain
from liaison.desk.commitments import NewCommitment, commitment_row
from liaison.desk.context import Desk
from liaison.insight.capture import CaptureContext, Prefix
from liaison.insight.capture.grammar import capture_line
from liaison.insight.capture.prefixes import find_prefix
from liaison.insight.capture.values import CapturedLine
from liaison.insight.planning import KnownClient, read_plan
from liaison.insight.planning.days import find_said_days
from liaison.insight.planning.doubts import said_not_read
from liaison.insight.planning.zones import find_zone
from liaison.model.client import Client
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.commitment import Commitment
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Side
from liaison.model.words import clock_time, tr, week_day

_SIDES = {Prefix.WE: Side.OURS, Prefix.THEY: Side.THEIRS}


@dataclass(frozen=True, slots=True)
class Promised:
    """What a line promises: in words, the promise itself where there is enough for one, and what is missing."""

    words: str
    row: Commitment | None
    remarks: tuple[str, ...]


def promised(session: Session, desk: Desk, line: str, day: date, client_id: str) -> Promised | None:
    """What ``line`` promises by ``day``, or None where it does not begin like a promise.

    The client is the one that is named, else the one whose calendar is shown (``client_id``), else the only one that
    knows somebody of a name in the line.
    """
    prefix = find_prefix(line)
    if prefix is None or prefix.prefix not in _SIDES:
        return None
    client, several = _client(session, desk, line, client_id)
    context = capture_context(desk, session, client.id if client is not None else None)
    begins = datetime.combine(day, time(), context.zone).astimezone(UTC)
    read = capture_line(line, context)
    is_stuck = read is not None and _names_no_day(line, read, context)
    if read is not None and read.due is None:  # a time alone is one of the chosen day
        read = capture_line(line, replace(context, today=day, now=begins))
    if read is None or read.hint:
        return Promised("", None, (read.hint,) if read is not None else ())
    due = (read.due.due_day if read.due else None) or day
    words = _words(session, desk, read, client, due)
    if client is None:
        return Promised(words, None, (_which(several),))
    if is_stuck or not FIRST_DAY <= due <= LAST_DAY:
        return Promised("" if is_stuck else words, None, read.remarks)
    new = NewCommitment(
        client_id=client.id,
        side=_SIDES[read.prefix],
        what=read.what,
        person_id=certain(read.person),
        on_behalf_of_id=certain(read.on_behalf_of),
        driver=read.driver.text if read.driver else None,
        due_on=due,
        due_time=read.due.time if read.due else None,
    )
    zone = find_zone(line)  # a promise is kept by our clocks
    unread = said_not_read(line, [zone.span] if zone is not None else ())
    return Promised(words, commitment_row(new, desk.today()), (*read.remarks, *unread))


def _which(several: Sequence[KnownClient]) -> str:
    if not several:
        return tr("Which client is it for? Name it in the line.")
    return tr("Which client is meant: {names}?", names=", ".join(one.name for one in several[:3]))


def _names_no_day(line: str, read: CapturedLine, context: CaptureContext) -> bool:
    """Whether the day it says does not exist or could not be read, so that none is guessed."""
    if read.due is not None or not read.remarks:
        return False
    said = find_said_days(line, replace(context, plans=True), repeats=False)
    return bool(said.unreadable) or said.first is not None


def _client(session: Session, desk: Desk, line: str, client_id: str) -> tuple[Client | None, tuple[KnownClient, ...]]:
    """The client a promise is made to or by; or those that are named, where nothing says which of them it is."""
    rows = session.execute(select(Client.id, Client.name, Client.short_name).where(Client.deleted_at.is_(None)))
    known = [KnownClient(row.id, row.name, (row.short_name,) if row.short_name else ()) for row in rows]
    named = read_plan(line, capture_context(desk, session, None), known).clients
    if len(named) > 1 and client_id not in {one.id for one in named}:
        return None, named
    found = named[0].id if len(named) == 1 else client_id or client_of_people(session, line)
    return (session.get(Client, found) if found else None), ()


def client_of_people(session: Session, line: str) -> str | None:
    """The only client with somebody who is called by a word of the line; who is called by two of them comes first."""
    names = {word.strip(".,;:!?()") for word in line.split() if word[:1].isupper()}
    by_given, by_family = Person.given_name.in_(names), Person.family_name.in_(names)
    for called in (by_given & by_family, by_given | by_family):
        query = (
            select(Stakeholder.client_id)
            .join(Person, Person.id == Stakeholder.person_id)
            .join(Client, Client.id == Stakeholder.client_id)
            .where(called, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None), Client.deleted_at.is_(None))
            .distinct()
            .limit(2)
        )
        found = list(session.scalars(query))
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _words(session: Session, desk: Desk, read: CapturedLine, client: Client | None, due: date) -> str:
    person = session.get(Person, certain(read.person) or "")
    when = week_day(due, desk.today())
    if read.due is not None and read.due.time is not None:
        when = tr("{day} at {time}", day=when, time=clock_time(read.due.time))
    who = [person.name] if person is not None else []
    who += [client.name] if client is not None else []
    what = ", ".join([read.what, *who])
    if read.prefix is Prefix.WE:
        return tr("A promise of ours: {what}, due {when}", what=what, when=when)
    return tr("A promise of theirs: {what}, due {when}", what=what, when=when)
