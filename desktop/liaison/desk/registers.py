"""The registers of one client or of all: what each holds, how much of it is open, and its lines to read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.kinds import KINDS
from liaison.model.person import Person
from liaison.model.values import (
    Changes,
    ChangeStatus,
    EngagementStatus,
    EntryKind,
    EntryOutcome,
    GoalStatus,
    ResetStatus,
    ReviewStatus,
    StayOrPartDecision,
)
from liaison.store.rows import table_of

from .context import Desk
from .editing import change_record
from .register_lines import RegisterLine, lines_of

_CLIENT, _PERSON = table_of(Client), table_of(Person)
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Register:
    """One register: its key, the kind it keeps, and what its lines are read and put in order by.

    ``word`` is the entry kind or the kind, for forms. ``is_open`` is the condition that something is still to be done
    about a line; without one nothing ever is. ``person`` and ``date`` are columns. What is open stands first, and with
    ``oldest_first`` what waits longest before all.
    """

    key: str
    kind: str
    word: str
    date: str
    person: str = ""
    is_open: Callable[[Any], ColumnElement[bool]] | None = None
    oldest_first: bool = False


@dataclass(frozen=True, slots=True)
class RegisterCount:
    """How much a register holds, and how much of it is open."""

    key: str
    total: int
    open: int


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """The lines of a register; there are further ones where ``has_more``."""

    key: str
    lines: tuple[RegisterLine, ...]
    has_more: bool


def _entry(kind: EntryKind, is_open: Callable[[Any], ColumnElement[bool]] | None = None) -> Register:
    waits = kind is EntryKind.CONCERN
    return Register(_KEYS[kind], "entry", kind.value, "happened_on", "person_id", is_open, oldest_first=waits)


_KEYS: Final = {
    EntryKind.IDEA: "ideas",
    EntryKind.CONCERN: "concerns",
    EntryKind.FEEDBACK: "feedback",
    EntryKind.RESULT: "results",
    EntryKind.INTRODUCTION: "introductions",
    EntryKind.THANKS: "thanks",
    EntryKind.PROMOTER: "promoter",
    EntryKind.REQUEST: "requests",
}


def _unsettled(table: Any) -> ColumnElement[bool]:
    settled: ColumnElement[bool] = table.c.outcome.in_([EntryOutcome.OPEN, EntryOutcome.OFFERED, EntryOutcome.ACCEPTED])
    return settled


def _undecided(table: Any) -> ColumnElement[bool]:
    waiting: ColumnElement[bool] = table.c.outcome.in_([EntryOutcome.OPEN, EntryOutcome.OFFERED])
    return waiting


def _not_told(table: Any) -> ColumnElement[bool]:
    untold: ColumnElement[bool] = table.c.told_on.is_(None)
    return untold


def _in_states(*states: Any, column: str = "status") -> Callable[[Any], ColumnElement[bool]]:
    return lambda table: table.c[column].in_(states)


#: In the order in which they stand.
REGISTERS: Final[tuple[Register, ...]] = (
    _entry(EntryKind.IDEA, _unsettled),
    _entry(EntryKind.CONCERN, _not_told),
    _entry(EntryKind.REQUEST, _undecided),
    _entry(EntryKind.FEEDBACK),
    _entry(EntryKind.RESULT),
    _entry(EntryKind.INTRODUCTION, _undecided),
    _entry(EntryKind.THANKS),
    _entry(EntryKind.PROMOTER),
    Register("goals", "goal", "goal", "due_on", "owner_id", _in_states(GoalStatus.ACTIVE), oldest_first=True),
    Register("stakes", "stake", "stake", "live_on", "", lambda table: table.c.ended_on.is_(None), oldest_first=True),
    Register(
        "engagements",
        "engagement",
        "engagement",
        "starts_on",
        "signed_off_by_id",
        _in_states(EngagementStatus.PROPOSED, EngagementStatus.ACTIVE),
    ),
    Register("busy", "busy_period", "busy_period", "from_on", "person_id"),
    Register("reviews", "review", "review", "due_on", "", _in_states(ReviewStatus.PLANNED)),
    Register("resets", "reset", "reset", "started_on", "", _in_states(ResetStatus.DRAFT, ResetStatus.AGREED)),
    Register(
        "contact_changes",
        "contact_change",
        "contact_change",
        "announced_on",
        "person_id",
        _in_states(ChangeStatus.ANNOUNCED, ChangeStatus.UNDER_WAY),
    ),
    Register(
        "off_boardings",
        "off_boarding",
        "off_boarding",
        "announced_on",
        "",
        _in_states(ChangeStatus.ANNOUNCED, ChangeStatus.UNDER_WAY),
    ),
    Register("post_mortems", "post_mortem", "post_mortem", "ended_on"),
    Register(
        "stay_or_part",
        "stay_or_part",
        "stay_or_part",
        "opened_on",
        "",
        _in_states(StayOrPartDecision.UNDECIDED, column="decision"),
    ),
    Register("findings", "finding", "finding", "since_on"),
)
_BY_KEY: Final[Mapping[str, Register]] = {one.key: one for one in REGISTERS}


def register_named(key: str) -> Register:
    """The register with that key; an unknown one is a bug and raises ``KeyError``."""
    return _BY_KEY[key]


def register_of(desk: Desk, record_id: str) -> str | None:
    """The key of the register that keeps a record; None where none does."""
    with desk.record.reading() as session:
        for kind in dict.fromkeys(one.kind for one in REGISTERS):
            table = table_of(KINDS[kind])
            row = session.execute(select(table).where(table.c.id == record_id)).first()
            if row is not None:
                word = row.entry_kind.value if kind == "entry" else kind
                return next(one.key for one in REGISTERS if one.word == word)
    return None


def register_counts(desk: Desk, client_id: str | None = None) -> tuple[RegisterCount, ...]:
    """How much each register holds, of one client or of all."""
    with desk.record.reading() as session:
        return tuple(_count(session, one, client_id) for one in REGISTERS)


def _count(session: Session, register: Register, client_id: str | None) -> RegisterCount:
    table = table_of(KINDS[register.kind])
    opened = func.sum(case((register.is_open(table), 1), else_=0)) if register.is_open else func.sum(0)
    row = session.execute(select(func.count(), opened).where(*_belongs(register, table, client_id))).one()
    return RegisterCount(register.key, row[0] or 0, row[1] or 0)


def _belongs(register: Register, table: Any, client_id: str | None) -> list[ColumnElement[bool]]:
    """What makes a row a live line of a register. All clients are named one by one, as their index has it."""
    known = select(_CLIENT.c.id).where(_CLIENT.c.deleted_at.is_(None))
    conditions = [table.c.client_id == client_id if client_id else table.c.client_id.in_(known)]
    if register.kind == "entry":
        conditions.append(table.c.entry_kind == EntryKind(register.word))
    return [*conditions, table.c.deleted_at.is_(None)]


def register_page(
    desk: Desk, key: str, client_id: str | None = None, *, only_open: bool = False, limit: int = 200
) -> RegisterPage:
    """The first lines of a register, what is open first and then by date."""
    register = register_named(key)
    with desk.record.reading() as session:
        ids = session.scalars(_order_query(register, client_id, only_open=only_open).limit(limit + 1)).all()
        shown = _rows(session, register, ids[:limit])
        lines = lines_of(desk, session, register.kind, register.word, shown, with_parts=client_id is not None)
    return RegisterPage(key, lines, len(ids) > limit)


def _rows(session: Session, register: Register, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The rows of a register that are shown, in the order of ``ids``."""
    table = table_of(KINDS[register.kind])
    columns: list[Any] = [table, _CLIENT.c.name.label("client_name")]
    source: Any = table.outerjoin(_CLIENT, _CLIENT.c.id == table.c.client_id)
    if register.person:
        columns.append(_PERSON.c.name.label("person_name"))
        source = source.outerjoin(_PERSON, _PERSON.c.id == table.c[register.person])
    if register.is_open:
        columns.append(case((register.is_open(table), 1), else_=0).label("open_now"))
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(ids), _AT_ONCE):
        query = select(*columns).select_from(source).where(table.c.id.in_(ids[start : start + _AT_ONCE]))
        found |= {row.id: row._asdict() for row in session.execute(query)}
    return [found[record_id] for record_id in ids]


def _order_query(register: Register, client_id: str | None, *, only_open: bool) -> Select[Any]:
    """The lines in order, by id alone: what puts them in order is told by an index, and few of many are read."""
    table = table_of(KINDS[register.kind])
    opened = register.is_open(table) if register.is_open else None
    query = select(table.c.id).where(*_belongs(register, table, client_id))
    if only_open and opened is not None:
        query = query.where(opened)
    day = table.c[register.date]
    if opened is None or not register.oldest_first:
        first = () if opened is None else (case((opened, 0), else_=1),)
        return query.order_by(*first, day.desc(), table.c.id.desc())
    waiting_longest = case((opened, day))
    return query.order_by(
        case((opened, 0), else_=1), waiting_longest.is_(None), waiting_longest, day.desc(), table.c.id
    )


def take_step(desk: Desk, kind: str, record_id: str, values: Mapping[str, str]) -> Changes:
    """Change where a line stands, from texts by field; who is told of a concern has been answered by then (P9).

    Raises:
        InputError, InvariantError: a rule of the record is in the way; nothing was changed.
    """
    table = table_of(KINDS[kind])
    said = dict(values)
    if said.get("told_on"):
        with desk.record.reading() as session:
            answered = session.scalar(select(table.c.answered_on).where(table.c.id == record_id))
        if answered is None:
            said.setdefault("answered_on", said["told_on"])
    return change_record(desk, kind, record_id, said).changes
