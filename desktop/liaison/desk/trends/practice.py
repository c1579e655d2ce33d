"""How both sides kept to what they said over a year, whom we met in which week, and what the promoter answers were."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, func, or_, select

from liaison.desk.agreements import ClauseCases, agreement_page
from liaison.desk.context import Desk
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, EntryKind, Side

from .contact_years import WEEKS_BACK, ContactYear, LevelYear, contact_years

MONTHS_BACK: Final = 12
_YEAR: Final = 371
_MOST_PROMISES: Final = 5_000
_MOST_ANSWERS: Final = 40

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
class PromoterAnswer:
    """Whether they would recommend us, from 0 to 10."""

    on: date
    score: int
    who: str
    source: SourceRef


@dataclass(frozen=True, slots=True)
class Practice:
    """A client's year until ``on``: clauses, promises of both sides (ours first), contacts, promoter answers.

    ``levels`` are the same contacts told by level.
    """

    on: date
    clauses: tuple[KeptOverTime, ...]
    promises: tuple[KeptOverTime, KeptOverTime]
    contacts: tuple[ContactYear, ...]
    levels: tuple[LevelYear, ...]
    answers: tuple[PromoterAnswer, ...]

    def week(self, number: int) -> date:
        """The first day of a week of the contacts."""
        return self.on - timedelta(weeks=WEEKS_BACK - number) + timedelta(days=1)

    @property
    def first_week(self) -> date:
        """The first day of the year of contacts."""
        return self.week(0)


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
        contacts, levels = contact_years(connection, desk, client_id)
        answers = _answers(connection, client_id)
    clauses = tuple(_clause(one, months) for one in page.clauses if one.is_measured)
    return Practice(today, clauses, (ours, theirs), contacts, levels, answers)


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
