"""One person on one page: places, how to reach them, the personal side, what is owed, told and asked (P1, P9, P12)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from liaison.insight.lateness import days_late, due_words
from liaison.model.client import Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.person import Channel, Never, Person, PersonalDate
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, CommitmentStatus, Direction, EntryKind, Side
from liaison.model.words import tr

from .channels import live_person
from .context import Desk
from .labels import shortened
from .people import PlaceView, hours_words, place_view
from .people_across import last_seen

_OWED: Final = 100
_TOLD: Final = 5


@dataclass(frozen=True, slots=True)
class Reach:
    """When a person can be reached: hours of the day in ``zone``, theirs or else their client's."""

    zone: str
    label: str
    hours_from: time | None
    hours_until: time | None
    work_days: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """A way to reach them. ``hours`` narrow their own."""

    id: str
    rank: int
    kind: ChannelKind
    address: str | None
    label: str | None
    hours: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class DateLine:
    """A date in their life: ``on`` is the next one of a yearly date; ``age`` what they turn on it, if known."""

    kind: str
    id: str
    what: str
    on: date
    is_yearly: bool
    age: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class OwedLine:
    """An open promise to or by them."""

    id: str
    side: Side
    what: str
    client: str
    due_on: date | None
    state: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class ToldLine:
    """Something they were told, and the record that says so."""

    kind: str
    id: str
    on: date
    what: str


@dataclass(frozen=True, slots=True)
class SpeaksFor:
    """For whom they ask: how many requests, and the latest of them."""

    person_id: str
    name: str
    requests: int
    latest_id: str
    latest: str


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """Everything the page of a person says, but for what they attended."""

    id: str
    name: str
    nicknames: tuple[str, ...]
    cares_about: str | None
    likes_information: str | None
    handle_with_care: str | None
    notes: str | None
    reach: Reach | None
    channels: tuple[ChannelLine, ...]
    nevers: tuple[tuple[str, str], ...]
    dates: tuple[DateLine, ...]
    places: tuple[PlaceView, ...]
    owed: tuple[OwedLine, ...]
    more_owed: int
    last_seen: tuple[date, str] | None
    told: tuple[ToldLine, ...]
    speaks_for: tuple[SpeaksFor, ...]
    asked_by_others: tuple[SpeaksFor, ...]


def person_sheet(desk: Desk, person_id: str, *, seen: bool = True) -> PersonSheet:
    """One person, as their page shows them; without ``seen``, when they were last seen is left to be asked later.

    Raises:
        NotFoundError: there is no such person, or they are in the trash.
    """
    with desk.record.reading() as session:
        person = live_person(session, person_id)
        places = _places(session, person_id, desk.today())
        owed, more = _owed(session, person_id, desk.today())
        clients = list(dict.fromkeys(place.client_id for place in places))
        return PersonSheet(
            id=person.id,
            name=person.name,
            nicknames=tuple(person.nicknames),
            cares_about=person.cares_about,
            likes_information=person.likes_information,
            handle_with_care=person.handle_with_care,
            notes=person.notes,
            reach=_reach(session, person, places),
            channels=_channels(session, person_id),
            nevers=_nevers(session, person_id),
            dates=_dates(session, person, desk.today()),
            places=places,
            owed=owed,
            more_owed=more,
            last_seen=last_seen(session, desk, [person_id]).get(person_id) if seen else None,
            told=_told(session, person_id),
            speaks_for=_speaks_for(session, person_id, clients),
            asked_by_others=_asked_by_others(session, person_id, clients),
        )


def _places(session: Session, person_id: str, today: date) -> tuple[PlaceView, ...]:
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    rows = session.execute(
        select(Stakeholder, Client.name, boss_person.name)
        .join(Client, Client.id == Stakeholder.client_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.person_id == person_id, Stakeholder.deleted_at.is_(None), Client.deleted_at.is_(None))
        .order_by(Stakeholder.until_on.is_not(None), Stakeholder.from_on.desc(), Client.name)
    )
    found = [place_view(place, client, reports_to, today) for place, client, reports_to in rows]
    return tuple(sorted(found, key=lambda place: not place.is_there))


def _reach(session: Session, person: Person, places: Sequence[PlaceView]) -> Reach | None:
    """Their zone and hours, filled in from the client where they are; None where no zone is known."""
    first = next((place for place in places if place.is_there), None)
    client = session.get(Client, first.client_id) if first is not None else None
    zone = person.zone or (client.zone if client is not None else None)
    if zone is None:
        return None
    label = person.zone_label if person.zone else (client.zone_label if client is not None else None)
    own_hours = person.hours_from is not None or person.hours_until is not None
    begin = person.hours_from if own_hours else (client.work_from if client is not None else None)
    end = person.hours_until if own_hours else (client.work_until if client is not None else None)
    days = client.work_days if client is not None else "01234"
    return Reach(zone, label or zone.rpartition("/")[2].replace("_", " "), begin, end, days, own_hours)


def _channels(session: Session, person_id: str) -> tuple[ChannelLine, ...]:
    rows = session.scalars(
        select(Channel)
        .where(Channel.person_id == person_id, Channel.deleted_at.is_(None))
        .order_by(Channel.rank, Channel.id)
    )
    return tuple(
        ChannelLine(
            row.id,
            row.rank,
            row.kind_of,
            row.address,
            row.label,
            hours_words(row.hours_from, row.hours_until),
            row.note,
        )
        for row in rows
    )


def _nevers(session: Session, person_id: str) -> tuple[tuple[str, str], ...]:
    rows = session.execute(
        select(Never.id, Never.what).where(Never.person_id == person_id, Never.deleted_at.is_(None)).order_by(Never.id)
    )
    return tuple((row.id, row.what) for row in rows)


def _dates(session: Session, person: Person, today: date) -> tuple[DateLine, ...]:
    """Their birthday and dates: what is next comes first, what is over last."""
    found: list[DateLine] = []
    if person.birth_month is not None and person.birth_day is not None:
        on = next_yearly(person.birth_month, person.birth_day, today)
        age = on.year - person.birth_year if person.birth_year else None
        found.append(DateLine("person", person.id, tr("Birthday"), on, True, age, None))
    rows = session.scalars(
        select(PersonalDate).where(PersonalDate.person_id == person.id, PersonalDate.deleted_at.is_(None))
    )
    for row in rows:
        on = next_yearly(row.on.month, row.on.day, today) if row.is_yearly else row.on
        found.append(DateLine("personal_date", row.id, row.what, on, row.is_yearly, None, row.note))
    return tuple(sorted(found, key=lambda one: (one.on < today, abs((one.on - today).days), one.what)))


def next_yearly(month: int, day: int, today: date) -> date:
    """The next time a day of the year comes, today included; 29 February falls on 1 March in other years."""
    this_year = _day_of(today.year, month, day)
    return this_year if this_year >= today else _day_of(today.year + 1, month, day)


def _day_of(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 3, 1)


def _owed(session: Session, person_id: str, today: date) -> tuple[tuple[OwedLine, ...], int]:
    """What is open between us, late first, and how many more there are."""
    of_person = (
        Commitment.person_id == person_id,
        Commitment.status == CommitmentStatus.OPEN,
        Commitment.deleted_at.is_(None),
        Client.deleted_at.is_(None),
    )
    rows = session.execute(
        select(Commitment.id, Commitment.side, Commitment.what, Client.name, Commitment.due_on)
        .join(Client, Client.id == Commitment.client_id)
        .where(*of_person)
        .order_by(Commitment.side, Commitment.due_on.is_(None), Commitment.due_on, Commitment.what, Commitment.id)
        .limit(_OWED + 1)
    ).all()
    more = 0
    if len(rows) > _OWED:
        every = session.scalar(select(func.count()).select_from(Commitment).join(Client).where(*of_person)) or 0
        more = every - _OWED
    lines = tuple(
        OwedLine(id_, side, what, client, due, due_words(due, today), days_late(due, today) > 0)
        for id_, side, what, client, due in rows[:_OWED]
    )
    return lines, more


def _told(session: Session, person_id: str) -> tuple[ToldLine, ...]:
    """What they were last told: answers to concerns, honest feedback, ideas offered, dates that moved."""
    found = [*_told_entries(session, person_id), *_told_slips(session, person_id)]
    return tuple(sorted(found, key=lambda one: (one.on, one.id), reverse=True)[:_TOLD])


def _told_entries(session: Session, person_id: str) -> Iterator[ToldLine]:
    on = func.coalesce(Entry.told_on, Entry.happened_on)
    rows = session.execute(
        select(Entry.id, Entry.entry_kind, Entry.what, Entry.answer, on.label("on"))
        .where(
            Entry.person_id == person_id,
            Entry.deleted_at.is_(None),
            or_(
                Entry.told_on.is_not(None),
                (Entry.entry_kind == EntryKind.FEEDBACK) & (Entry.direction == Direction.GIVEN),
                (Entry.entry_kind == EntryKind.THANKS) & (Entry.direction == Direction.GIVEN),
                Entry.entry_kind.in_([EntryKind.IDEA, EntryKind.REQUEST]),
            ),
        )
        .order_by(on.desc(), Entry.id.desc())
        .limit(_TOLD)
    )
    for row in rows:
        yield ToldLine("entry", row.id, row.on, told_words(row.entry_kind, row.what, row.answer))


def told_words(kind: EntryKind, what: str, answer: str | None) -> str:
    """What someone was told, by a line of a register of that kind."""
    text = shortened(what)
    if kind is EntryKind.CONCERN:
        reply = shortened(answer) if answer else ""
        return tr("On “{what}”: {answer}", what=text, answer=reply) if reply else tr("Answer on “{what}”", what=text)
    heads = {
        EntryKind.FEEDBACK: tr("Feedback: {what}", what=text),
        EntryKind.THANKS: tr("Thanks: {what}", what=text),
        EntryKind.IDEA: tr("Idea: {what}", what=text),
        EntryKind.REQUEST: tr("Our request: {what}", what=text),
    }
    return heads.get(kind, text)


def _told_slips(session: Session, person_id: str) -> Iterator[ToldLine]:
    rows = session.execute(
        select(Commitment.id, Commitment.what, Slip.told_on)
        .join(Slip, Slip.commitment_id == Commitment.id)
        .where(
            Commitment.person_id == person_id,
            Commitment.side == Side.OURS,
            Commitment.deleted_at.is_(None),
            Slip.deleted_at.is_(None),
            Slip.told_on.is_not(None),
        )
        .order_by(Slip.told_on.desc())
        .limit(_TOLD)
    )
    for row in rows:
        yield ToldLine("commitment", row.id, row.told_on, tr("“{what}” moved", what=shortened(row.what)))


def _asked(clients: Sequence[str]) -> tuple[Any, ...]:
    return (
        Commitment.client_id.in_(clients),
        Commitment.deleted_at.is_(None),
        Commitment.asked_by_id.is_not(None),
        Commitment.on_behalf_of_id.is_not(None),
        Commitment.asked_by_id != Commitment.on_behalf_of_id,
    )


def _speaks_for(session: Session, person_id: str, clients: Sequence[str]) -> tuple[SpeaksFor, ...]:
    """On whose behalf they asked (P1), the most often first."""
    rows = session.execute(
        select(Commitment.on_behalf_of_id, Person.name, Commitment.id, Commitment.what)
        .join(Person, Person.id == Commitment.on_behalf_of_id)
        .where(*_asked(clients), Commitment.asked_by_id == person_id)
        .order_by(Commitment.asked_on.desc(), Commitment.id.desc())
    )
    return _grouped(rows)


def _asked_by_others(session: Session, person_id: str, clients: Sequence[str]) -> tuple[SpeaksFor, ...]:
    """Who asked on their behalf."""
    rows = session.execute(
        select(Commitment.asked_by_id, Person.name, Commitment.id, Commitment.what)
        .join(Person, Person.id == Commitment.asked_by_id)
        .where(*_asked(clients), Commitment.on_behalf_of_id == person_id)
        .order_by(Commitment.asked_on.desc(), Commitment.id.desc())
    )
    return _grouped(rows)


def _grouped(rows: Any) -> tuple[SpeaksFor, ...]:
    first: dict[str, tuple[str, str, str]] = {}
    counts: dict[str, int] = {}
    for other_id, name, commitment_id, what in rows:
        first.setdefault(other_id, (name, commitment_id, what))
        counts[other_id] = counts.get(other_id, 0) + 1
    found = [SpeaksFor(one, name, counts[one], latest, shortened(what)) for one, (name, latest, what) in first.items()]
    return tuple(sorted(found, key=lambda one: (-one.requests, one.name)))
