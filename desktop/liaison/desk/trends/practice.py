"""How both sides kept to what they said over a year, whom we met in which week, and what the promoter answers were."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Connection, func, or_, select

from liaison.desk.agreements import ClauseCases, agreement_page
from liaison.desk.context import Desk
from liaison.desk.people_across import contact_until_now
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import CommitmentStatus, EntryKind, Level, Side

MONTHS_BACK: Final = 12
WEEKS_BACK: Final = 52
_YEAR: Final = 371
_MOST_PROMISES: Final = 5_000
_MOST_MEETINGS: Final = 10_000
_MOST_PEOPLE: Final = 40
_MOST_ANSWERS: Final = 40
_LEVELS: Final = tuple(Level)

Refs = tuple[SourceRef, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """What came due in a month and how much of it was kept; ``sources`` are what was not kept, then what was."""

    first: date
    kept: int
    due: int
    sources: Refs


@dataclass(frozen=True, slots=True)
class KeptOverTime:
    """Something that is kept or not, month by month, the oldest first: a clause, or all promises of a side."""

    id: str
    side: Side
    what: str
    months: tuple[Month, ...]

    @property
    def kept(self) -> int:
        """How many were kept in the year."""
        return sum(one.kept for one in self.months)

    @property
    def due(self) -> int:
        """How many came due in the year."""
        return sum(one.due for one in self.months)


@dataclass(frozen=True, slots=True)
class ContactYear:
    """Someone of theirs, and by week, the oldest first, how often we met; ``last`` is the latest meeting."""

    person_id: str
    name: str
    level: Level | None
    weeks: tuple[int, ...]
    last: SourceRef | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class PromoterAnswer:
    """Whether they would recommend us, from 0 to 10."""

    on: date
    score: int
    who: str
    source: SourceRef


@dataclass(frozen=True, slots=True)
class Practice:
    """A client's year until ``on``: clauses, promises of both sides (ours first), contacts, promoter answers."""

    on: date
    clauses: tuple[KeptOverTime, ...]
    promises: tuple[KeptOverTime, KeptOverTime]
    contacts: tuple[ContactYear, ...]
    answers: tuple[PromoterAnswer, ...]


def practice(desk: Desk, client_id: str) -> Practice:
    """The year of a client.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    today = desk.today()
    page = agreement_page(desk, client_id, _YEAR)
    months = _months(today)
    with desk.record.reading() as session:
        connection = session.connection()
        ours, theirs = _promises(connection, client_id, today, months)
        contacts = _contacts(connection, desk, client_id, today)
        answers = _answers(connection, client_id)
    clauses = tuple(_clause(one, months) for one in page.clauses if one.is_measured)
    return Practice(today, clauses, (ours, theirs), contacts, answers)


def _months(today: date) -> tuple[date, ...]:
    """The first days of the last months, the oldest first."""
    number = today.year * 12 + today.month - 1
    return tuple(date(one // 12, one % 12 + 1, 1) for one in range(number - MONTHS_BACK + 1, number + 1))


def _by_month(cases: Iterable[tuple[date, bool, SourceRef]], months: tuple[date, ...]) -> tuple[Month, ...]:
    kept: defaultdict[date, list[SourceRef]] = defaultdict(list)
    missed: defaultdict[date, list[SourceRef]] = defaultdict(list)
    for day, is_kept, source in cases:
        (kept if is_kept else missed)[day.replace(day=1)].append(source)
    return tuple(
        Month(one, len(kept[one]), len(kept[one]) + len(missed[one]), (*missed[one], *kept[one])) for one in months
    )


def _clause(one: ClauseCases, months: tuple[date, ...]) -> KeptOverTime:
    cases = []
    for case in one.cases:
        day = case.asked_on or case.due_on or case.closed_on
        if day is not None:
            cases.append((day, case.is_kept, SourceRef("commitment", case.id)))
    return KeptOverTime(one.id, one.side, one.what, _by_month(cases, months))


def _promises(
    connection: Connection, client_id: str, today: date, months: tuple[date, ...]
) -> tuple[KeptOverTime, KeptOverTime]:
    """Promises by the month for which they were first made; what is open counts once it is late."""
    due = func.coalesce(Commitment.first_due_on, Commitment.due_on)
    query = (
        select(Commitment.id, Commitment.side, Commitment.status, Commitment.closed_on, due.label("due"))
        .where(
            Commitment.client_id == client_id,
            Commitment.deleted_at.is_(None),
            due >= months[0],
            or_(due < today, Commitment.status != CommitmentStatus.OPEN),
        )
        .order_by(due.desc())
        .limit(_MOST_PROMISES)
    )
    cases: dict[Side, list[tuple[date, bool, SourceRef]]] = {Side.OURS: [], Side.THEIRS: []}
    for row in connection.execute(query):
        is_kept = row.status is CommitmentStatus.DONE and row.closed_on is not None and row.closed_on <= row.due
        cases[row.side].append((row.due, is_kept, SourceRef("commitment", row.id)))
    ours, theirs = (KeptOverTime(side.value, side, "", _by_month(cases[side], months)) for side in Side)
    return ours, theirs


def _contacts(connection: Connection, desk: Desk, client_id: str, today: date) -> tuple[ContactYear, ...]:
    """Everyone who is there, the highest first, with the weeks in which we met."""
    first = today - timedelta(weeks=WEEKS_BACK) + timedelta(days=1)
    met: defaultdict[str, Counter[int]] = defaultdict(Counter)
    last: dict[str, tuple[SourceRef, date]] = {}
    for row in connection.execute(_meetings(desk, client_id)):
        day = row.happened_at.astimezone(desk.zone).date()
        if first <= day <= today:
            met[row.person_id][(day - first).days // 7] += 1
            last.setdefault(row.person_id, (SourceRef("interaction", row.id), day))
    places = (
        select(Stakeholder.person_id, Person.name, Stakeholder.level)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(
            Stakeholder.client_id == client_id,
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= today),
        )
    )
    rows: list[Any] = sorted(connection.execute(places), key=lambda row: (_height(row.level), row.name))
    return tuple(
        ContactYear(
            row.person_id,
            row.name,
            row.level,
            tuple(met[row.person_id][week] for week in range(WEEKS_BACK)),
            *last.get(row.person_id, (None, None)),
        )
        for row in rows[:_MOST_PEOPLE]
    )


def _height(level: Level | None) -> int:
    return len(_LEVELS) if level is None else _LEVELS.index(level)


def _meetings(desk: Desk, client_id: str) -> Any:
    """Who of theirs was there in the year, the latest first."""
    recent = (
        select(Interaction.id, Interaction.happened_at)
        .where(
            Interaction.client_id == client_id,
            Interaction.happened_at >= desk.now() - timedelta(weeks=WEEKS_BACK),
            *contact_until_now(desk),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_MOST_MEETINGS)
        .subquery()
    )
    return (
        select(Attendance.person_id, recent.c.id, recent.c.happened_at)
        .join(recent, Attendance.interaction_id == recent.c.id)
        .where(Attendance.deleted_at.is_(None), Attendance.person_id.is_not(None))
        .order_by(recent.c.happened_at.desc())
    )


def _answers(connection: Connection, client_id: str) -> tuple[PromoterAnswer, ...]:
    """The latest promoter answers, the oldest of them first."""
    query = (
        select(Entry.id, Entry.happened_on, Entry.score, Person.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .where(
            Entry.client_id == client_id,
            Entry.entry_kind == EntryKind.PROMOTER,
            Entry.happened_on.is_not(None),
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on.desc())
        .limit(_MOST_ANSWERS)
    )
    rows = connection.execute(query).all()
    return tuple(
        PromoterAnswer(row.happened_on, row.score, row.name or "", SourceRef("entry", row.id)) for row in rows[::-1]
    )
