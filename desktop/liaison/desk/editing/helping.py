"""What helps while a field is filled in: names that fit, and how a text is understood."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import Select, Text, cast, or_, select
from sqlalchemy.orm import Session

from liaison.desk.capture.known import capture_context
from liaison.desk.context import Desk
from liaison.desk.labels import NAMED_BY, label
from liaison.model.errors import LiaisonError
from liaison.model.kinds import KINDS
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Money, TimeUnit
from liaison.model.words import clock_time, in_figures, short_day, tr, week_day
from liaison.store.rows import table_of

from .fields import Field, FieldType, find_field, kind_of
from .values import Reader, called
from .writing import columns_of

#: Names shown for one text, and records looked through for kinds that no column names.
SHOWN: Final = 8
_LOOKED_THROUGH: Final = 60
#: As many of the latest are looked through where no client narrows them down.
_LATEST: Final = 2_000
_CLAIMED_TYPES: Final = frozenset(
    {
        *(FieldType.DATE, FieldType.MOMENT, FieldType.TIME, FieldType.MONEY, FieldType.AMOUNT),
        *(FieldType.BIRTHDAY, FieldType.SEASON, FieldType.MONTH_DAY),
    }
)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record that a text may mean: its id, what it is called, and what tells it from others of that name."""

    id: str
    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class Understood:
    """How a text is read: in words, as a day in ISO 8601 where it is one, or what is wrong with it."""

    words: str = ""
    day: str = ""
    problem: str = ""


def suggest(desk: Desk, kind: str, text: str, client_id: str | None = None) -> tuple[Suggestion, ...]:
    """At most eight records of ``kind`` whose name holds ``text``, within a client where one is given."""
    with desk.record.reading() as session:
        if kind in {"person", "stakeholder"}:
            return _people(session, kind, text, client_id)
        return _others(session, kind, text, client_id)


def understood(desk: Desk, kind: str, name: str, text: str, client_id: str | None = None) -> Understood:
    """How the text of a field would be read; nothing for fields that hold words."""
    kind, _said = kind_of(kind)
    field = find_field(kind, name)
    if not text.strip() or field.type not in _CLAIMED_TYPES:
        return Understood()
    with desk.record.reading() as session:
        reader = Reader(capture_context(desk, session, client_id), desk.zone)
        try:
            values = dict(columns_of(session, kind, field, text, reader=reader, client_id=client_id))
        except LiaisonError as error:
            return Understood(problem=problem_words(error, field.name))
    first = values.get(field.columns[0] if field.columns else field.name)
    day = first.isoformat() if isinstance(first, date) and not isinstance(first, datetime) else ""
    return Understood(_words(desk, field, values), day)


def problem_words(error: LiaisonError, field: str) -> str:
    """What is wrong with a field, without its name in front: the name stands beside it."""
    return f"{error.sentence.removeprefix(f'{called(field)}: ')} {error.way_out}".strip()


def _words(desk: Desk, field: Field, values: dict[str, Any]) -> str:
    held = list(values.values())
    if field.type is FieldType.MONEY:
        return str(Money(held[0], held[1]))
    if field.type is FieldType.AMOUNT:
        return _amount_words(values)
    if field.type in {FieldType.SEASON, FieldType.MONTH_DAY}:
        days = [short_day(date.fromisoformat(f"2000-{one}")) for one in held if one]
        return tr("{first} to {last}", first=days[0], last=days[-1]) if len(days) > 1 else days[0]
    if field.type is FieldType.BIRTHDAY:
        year, month, day = held
        words = short_day(date(year or 2000, month, day))
        return f"{words} {year}" if year else words
    return _time_words(desk, held[0])


def _time_words(desk: Desk, value: object) -> str:
    if isinstance(value, datetime):
        local = value.astimezone(desk.zone)
        return f"{week_day(local.date(), desk.today())} {clock_time(local)}"
    if isinstance(value, date):
        return week_day(value, desk.today())
    return clock_time(value) if isinstance(value, time) else ""


def _amount_words(values: dict[str, Any]) -> str:
    amount, currency, unit = values["cost_amount"], values["cost_currency"], values["cost_unit"]
    words = str(Money(amount, currency)) if currency else f"{in_figures(amount)} {unit}"
    per = values.get("cost_per")
    return tr("{amount} for each {unit}", amount=words, unit=tr(per.value)) if isinstance(per, TimeUnit) else words


def _people(session: Session, kind: str, text: str, client_id: str | None) -> tuple[Suggestion, ...]:
    person, place = table_of(Person), table_of(Stakeholder)
    wanted = place.c.id if kind == "stakeholder" else person.c.id
    query: Select[Any] = (
        select(wanted.label("wanted"), person.c.name, place.c.role)
        .outerjoin_from(person, place, (place.c.person_id == person.c.id) & place.c.deleted_at.is_(None))
        .where(person.c.deleted_at.is_(None), _holds(text, person.c.name, cast(person.c.nicknames, Text)))
    )
    if kind == "stakeholder":
        query = query.where(place.c.id.is_not(None))
    if client_id is not None:
        query = query.where(place.c.client_id == client_id)
    found: dict[str, Suggestion] = {}
    for row in session.execute(query.order_by(person.c.name, person.c.id).limit(3 * SHOWN)):
        found.setdefault(row.wanted, Suggestion(row.wanted, row.name, row.role or ""))
    return tuple(found.values())[:SHOWN]


def _others(session: Session, kind: str, text: str, client_id: str | None) -> tuple[Suggestion, ...]:
    table = table_of(KINDS[kind])
    query: Select[Any] = select(table).where(table.c.deleted_at.is_(None))
    if client_id is not None and "client_id" in table.c:
        query = query.where(table.c.client_id == client_id)
    elif kind not in {"client", "colleague"}:
        query = query.where(table.c.id.in_(select(table.c.id).order_by(table.c.id.desc()).limit(_LATEST)))
    named = NAMED_BY.get(kind)
    if named is not None:
        query = query.where(_holds(text, table.c[named]))
    by_name = kind in {"client", "colleague"}
    order = table.c.name if by_name else table.c.happened_at.desc() if "happened_at" in table.c else table.c.id.desc()
    rows = session.execute(query.order_by(order).limit(SHOWN if named is not None else _LOOKED_THROUGH))
    found = []
    for row in rows:
        values = row._asdict()
        words = label(session, kind, values)
        if named is not None or text.strip().lower() in words.lower():
            found.append(Suggestion(values["id"], words, _detail(kind, values)))
        if len(found) == SHOWN:
            break
    return tuple(found)


def _detail(kind: str, values: dict[str, Any]) -> str:
    if kind == "commitment" and values["due_on"] is not None:
        return short_day(values["due_on"])
    return str(values.get("role") or "") if kind == "colleague" else ""


def _holds(text: str, *columns: Any) -> Any:
    """A condition that one of the columns has ``text`` somewhere, whatever the case."""
    escaped = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return or_(*(column.ilike(f"%{escaped}%", escape="\\") for column in columns))
