"""Adding and changing a record of any kind from text, in one undoable command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Enum as EnumType
from sqlalchemy import Float
from sqlalchemy.orm import Session

from liaison.desk.belonging import client_of
from liaison.desk.capture.known import capture_context
from liaison.desk.context import Desk
from liaison.desk.labels import NAMED_BY, field_words, kind_words, label_of, one_of, row_words
from liaison.desk.names import short_id
from liaison.model.base import Base
from liaison.model.errors import InputError, LiaisonError
from liaison.model.kinds import KINDS
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Changes
from liaison.model.words import tr, upper_first
from liaison.store.record import Unit

from .amounts import cost, money
from .defaults import fill_in, follow
from .fields import Field, FieldType, fields_of, find_field, kind_of, table_for
from .references import find_reference, only_one
from .special import ASIDE, move_commitment, rank_channel, slip_from_text
from .values import Reader, birthday, season

#: People who need not work for the client yet: someone who comes from elsewhere is known already (P13).
_FROM_ANYWHERE = frozenset({("stakeholder", "person"), ("contact_change", "successor")})


@dataclass(frozen=True, slots=True)
class Edited:
    """A record that was added or changed."""

    kind: str
    record_id: str
    short_id: str
    label: str
    changes: Changes


def add_record(desk: Desk, kind: str, values: Mapping[str, str], client_id: str | None = None) -> Edited:
    """Add a record of a kind (or a line of a register: "idea") from text by field name.

    A person added to a client gets their place there too; fields of that place may be given with it.

    Raises:
        UsageError: there is no such kind.
        InputError, InvariantError: a field or a value is not allowed, or one is missing; nothing was changed.
        NotFoundError, AmbiguousNameError: a name fits nobody, or several.
    """
    kind, presets = kind_of(kind)
    if kind == "slip":
        return _added_slip(desk, values, client_id)
    with desk.record.command("add_record") as unit:
        reader = _reader(desk, unit.session, client_id, values)
        own, of_place = _split(kind, values, client_id)
        columns: dict[str, Any] = dict(presets) | _read(unit.session, kind, own, reader, client_id)
        fields = {field.name: field for field in fields_of(kind)}
        if client_id is not None and "client" in fields:
            columns.setdefault("client_id", client_id)
        _only_candidates(unit.session, kind, columns, client_id)
        fill_in(desk, unit.session, kind, columns)
        _refuse_aside(kind, columns)
        _refuse_gaps(kind, columns)
        row = KINDS[kind](**{name: value for name, value in columns.items() if value is not None})
        with unit.session.no_autoflush:
            unit.session.add(row)
            if kind == "channel":
                rank_channel(unit.session, row, columns.get("rank"))
        if kind == "person" and client_id is not None:
            _add_place(unit.session, row.id, client_id, _read(unit.session, "stakeholder", of_place, reader, client_id))
        unit.session.flush()
        name = label_of(unit.session, kind, row.id)
        unit.words = tr("Added the {kind} “{label}”", kind=row_words(row), label=name)
    return Edited(kind, row.id, short_id(row.id), name, unit.changes)


def change_record(desk: Desk, kind: str, record_id: str, values: Mapping[str, str]) -> Edited:
    """Change fields of a record from text; an empty text clears a field.

    Moving the date of a promise makes a slip that keeps the old date; ``because`` and ``told_on`` go with it.

    Raises:
        InputError, InvariantError: a field or a value is not allowed; nothing was changed.
        NotFoundError, AmbiguousNameError: a name fits nobody, or several.
    """
    if not values:
        raise InputError(tr("Nothing was said to change."), tr("Give at least one FIELD=VALUE."))
    with desk.record.command("change_record") as unit:
        row = unit.session.get_one(KINDS[kind], record_id)
        if row.deleted_at is not None:
            raise InputError(
                tr("This {kind} is in the trash.", kind=kind_words(kind)),
                tr("Restore it from the trash first; its id is {id}.", id=short_id(record_id)),
            )
        client_id = client_of(unit.session, kind, vars(row))
        reader = _reader(desk, unit.session, client_id, values)
        columns = _read(unit.session, kind, values, reader, client_id)
        follow(desk, kind, row, columns)
        with unit.session.no_autoflush:
            _apply(desk, unit, row, columns)
        unit.session.flush()
        name = label_of(unit.session, kind, record_id)
        unit.words = tr("Changed the {kind} “{label}”", kind=kind_words(kind), label=name)
    return Edited(kind, record_id, short_id(record_id), name, unit.changes)


def read_columns(
    desk: Desk, session: Session, kind: str, values: Mapping[str, str], client_id: str | None
) -> dict[str, Any]:
    """Columns of a kind and their values, from text by field name.

    Raises:
        InputError: a field or a value is not allowed.
    """
    return _read(session, kind, values, _reader(desk, session, client_id, values), client_id)


def main_field(kind: str) -> str | None:
    """The field that text without a name goes to: what a record is called, or what is said."""
    return NAMED_BY.get(kind) or {"interaction": "text", "slip": "reason", "channel": "address"}.get(kind)


def _apply(desk: Desk, unit: Unit, row: Base, columns: dict[str, Any]) -> None:
    kind = row.kind()
    if kind == "commitment":
        move_commitment(desk, unit.session, row, columns)
    new_rank = columns.pop("rank", None) if kind == "channel" else None
    for name, value in columns.items():
        column = row.__table__.columns[name]
        if value is None and not column.nullable:
            with _about(name.removesuffix("_id")):
                raise InputError(
                    tr("{field} cannot be empty.", field=upper_first(field_words(name))), tr("Write something there.")
                )
        if not _is_same_minute(getattr(row, name), value):
            setattr(row, name, value)
    if new_rank is not None:
        rank_channel(unit.session, row, new_rank)


def _is_same_minute(kept: object, said: object) -> bool:
    """Whether an instant is said to the minute that is kept already to the second."""
    return isinstance(kept, datetime) and isinstance(said, datetime) and kept.replace(second=0, microsecond=0) == said


def _reader(desk: Desk, session: Session, client_id: str | None, values: Mapping[str, str]) -> Reader:
    """Days and times of day are those of the user's wall; times of day those of the zone that is said, if any."""
    said = values.get("zone", "").strip() or None
    _check_zone(said)
    return Reader(capture_context(desk, session, client_id), ZoneInfo(said) if said else desk.zone)


def _read(
    session: Session, kind: str, values: Mapping[str, str], reader: Reader, client_id: str | None
) -> dict[str, Any]:
    """Columns and their values, from text by field name."""
    columns: dict[str, Any] = {}
    for name, text in values.items():
        field = find_field(kind, name)
        with _about(field.name):
            for column, value in columns_of(session, kind, field, text, reader=reader, client_id=client_id):
                if column in columns:
                    raise InputError(tr("{field} is said twice.", field=column), tr("Say it once."))
                columns[column] = value
    _check_zone(columns.get("zone"))
    return columns


@contextmanager
def _about(field: str) -> Iterator[None]:
    """What goes wrong inside is about that field."""
    try:
        yield
    except LiaisonError as error:
        error.field = error.field or field
        raise


def columns_of(
    session: Session, kind: str, field: Field, text: str, *, reader: Reader, client_id: str | None
) -> Iterator[tuple[str, Any]]:
    """The columns that the text of one field writes, with their values; an empty text empties them."""
    dated = Reader(
        reader.context, reader.zone, past=not field.is_ahead, begins=field.is_beginning, nearest=field.is_either
    )
    if not text.strip():
        values: tuple[Any, ...] = tuple(None for _ in field.columns or (field.name,))
        if field.type is FieldType.LIST:
            values = ([],)
        elif field.type is FieldType.TEXT and _starts_empty(kind, field):
            values = ("",)
    elif field.type is FieldType.REFERENCE:
        within = None if (kind, field.name) in _FROM_ANYWHERE else client_id
        values = (find_reference(session, field.target or "", text, within),)
    elif field.type is FieldType.MONEY:
        values = money(text, field.name, reader.context.dollar)
    elif field.type is FieldType.AMOUNT:
        *whole, each = cost(text, field.name, reader.context.dollar)
        values = tuple(whole)
        if each is not None:
            yield "cost_per", each
    elif field.type is FieldType.SEASON:
        values = season(dated, text, field.name)
    elif field.type is FieldType.BIRTHDAY:
        values = birthday(dated, text, field.name)
    else:
        values = (_fitting(kind, field, dated.read(field, text)),)
    yield from zip(field.columns or (field.name,), values, strict=True)


def _starts_empty(kind: str, field: Field) -> bool:
    """Whether no text is a text there: the words of a call that nobody wrote down."""
    if not field.columns:
        return False
    column = table_for(kind).columns[field.columns[0]]
    return not column.nullable and getattr(column.default, "arg", None) == ""


def _fitting(kind: str, field: Field, value: Any) -> Any:
    """A value as its column has it: the member of an enumeration for its word, a float where the column keeps one."""
    type_ = table_for(kind).columns[field.columns[0]].type if field.columns else None
    if isinstance(type_, EnumType):
        assert type_.enum_class is not None
        return type_.enum_class(value)
    return float(value) if isinstance(type_, Float) else value


def _check_zone(zone: str | None) -> None:
    if zone is None:
        return
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        problem = InputError(
            tr("There is no time zone {zone}.", zone=zone), tr("Name one as in Europe/London or America/Chicago.")
        )
        problem.field = "zone"
        raise problem from None


def _split(kind: str, values: Mapping[str, str], client_id: str | None) -> tuple[dict[str, str], dict[str, str]]:
    """Fields of a person, and those of their place at a client, which may be given together."""
    if kind != "person" or client_id is None:
        return dict(values), {}
    own: dict[str, str] = {}
    of_place: dict[str, str] = {}
    for name, text in values.items():
        try:
            find_field("person", name)
            own[name] = text
        except InputError:
            find_field("stakeholder", name)
            of_place[name] = text
    return own, of_place


def _add_place(session: Session, person_id: str, client_id: str, columns: Mapping[str, Any]) -> None:
    session.add(Stakeholder(person_id=person_id, client_id=client_id, **columns))


def _only_candidates(session: Session, kind: str, columns: dict[str, Any], client_id: str | None) -> None:
    """A needed reference that was not given is clear where the client has exactly one such record."""
    if client_id is None:
        return
    for field in fields_of(kind):
        if field.is_needed and field.target not in {None, "client", "person"} and field.columns[0] not in columns:
            one = only_one(session, field.target or "", client_id)
            if one is not None:
                columns[field.columns[0]] = one


def _refuse_aside(kind: str, columns: Mapping[str, Any]) -> None:
    if any((kind, name) in ASIDE for name in columns):
        raise InputError(
            tr("A reason and when they were told go with a change of the date."), tr("Leave them out, or use `slip`.")
        )


def _refuse_gaps(kind: str, columns: Mapping[str, Any]) -> None:
    missing = [field.name for field in fields_of(kind) if field.is_needed and columns.get(field.columns[0]) is None]
    if not missing:
        return
    with _about(missing[0]):
        if missing == ["client"]:
            raise InputError(tr("{kind} belongs to a client.", kind=upper_first(one_of(kind))), tr("Name the client."))
        raise InputError(
            tr("{kind} needs: {fields}.", kind=upper_first(one_of(kind)), fields=", ".join(missing)),
            tr("`liaison fields {kind}` lists what it can hold.", kind=kind),
        )


def _added_slip(desk: Desk, values: Mapping[str, str], client_id: str | None) -> Edited:
    with desk.record.reading() as session:
        reader = _reader(desk, session, client_id, values)
        columns = _read(session, "slip", values, reader, client_id)
    changes, commitment_id = slip_from_text(desk, columns)
    slip_id = min(changes.ids("slip"))
    with desk.record.reading() as session:
        name = label_of(session, "commitment", commitment_id)
    return Edited("slip", slip_id, short_id(slip_id), name, changes)
