"""The ground of every mapped class: identity, dates of the row, shared column types, constraint names."""

from __future__ import annotations

import os
import time as _time
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from typing import Any, ClassVar, Final, TypeVar, cast

from sqlalchemy import (
    CheckConstraint,
    Date,
    DateTime,
    Enum,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    Numeric,
    Text,
    Time,
    Uuid,
    inspect,
    text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault
from sqlalchemy.types import JSON, TypeDecorator, TypeEngine

NAMING: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

_last_stamp = 0


def new_id() -> str:
    """A new record id: a UUIDv7 (RFC 9562) as 32 hexadecimal digits, increasing within this process."""
    global _last_stamp
    stamp = max(_time.time_ns() // 1_000_000, _last_stamp)
    random = int.from_bytes(os.urandom(10))
    counter = random >> 68
    if stamp == _last_stamp:
        counter = (_counter[0] + 1) & 0xFFF
        if counter == 0:
            stamp += 1
    _last_stamp, _counter[0] = stamp, counter
    value = (stamp << 80) | (7 << 76) | (counter << 64) | (2 << 62) | (random & ((1 << 62) - 1))
    return f"{value:032x}"


_counter = [0]


class Id(TypeDecorator[str]):
    """A record id: 32 hexadecimal digits in Python, 16 bytes in SQLite, a native UUID in PostgreSQL."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = LargeBinary(16)
    cache_ok: bool | None = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column type of the database at hand."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(LargeBinary(16))
        return dialect.type_descriptor(Uuid(as_uuid=False))

    def process_bind_param(self, value: str | None, dialect: Dialect) -> Any:
        """From Python to the database."""
        return _unhex(value) if dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> str | None:
        """From the database to Python."""
        if value is None:
            return None
        return value.hex() if dialect.name == "sqlite" else str(value).replace("-", "")

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """As :meth:`process_bind_param`, without the calls in between: every row has ids."""
        return _unhex if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str | None] | None:
        """As :meth:`process_result_value`, without the calls in between."""
        return _hex if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _unhex(value: str | None) -> bytes | None:
    """The id as it is kept; text that is none, as of a place that was tampered with, is the id of nothing."""
    if value is None:
        return None
    try:
        return bytes.fromhex(value)
    except ValueError:
        return b""


def _hex(value: bytes | None) -> str | None:
    return None if value is None else value.hex()


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: aware in Python, kept in UTC. A naive datetime is a bug and refused."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = DateTime(timezone=True)
    cache_ok: bool | None = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - its signature
        """To UTC, without the zone where the database keeps none."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - its signature
        """Always aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """As :meth:`process_bind_param`, without the calls in between: every row has instants."""
        return _stamp if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None] | None:
        """As :meth:`process_result_value`, without the calls in between."""
        return _instant if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _stamp(value: datetime | None) -> str | None:
    """An instant as SQLite keeps it: as text, in UTC and without saying so."""
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _instant(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


class ExactDecimal(TypeDecorator[Decimal]):
    """A decimal without rounding: text in SQLite, NUMERIC elsewhere."""

    impl: TypeEngine[Any] | type[TypeEngine[Any]] = Text
    cache_ok: bool | None = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The column type of the database at hand."""
        return dialect.type_descriptor(Text() if dialect.name == "sqlite" else Numeric(24, 8))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Any:
        """From Python to the database."""
        return format(value, "f") if value is not None and dialect.name == "sqlite" else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - its signature
        """From the database to Python."""
        return None if value is None else Decimal(value)


class _Choice(Enum):
    """An enumeration whose words are looked up without a call in between: rows have many of them."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:  # noqa: ARG002 - its signature
        """From the database to Python; an unknown word raises LookupError."""
        assert self.enum_class is not None
        members: dict[str | None, Any] = {str(member.value): member for member in self.enum_class}
        members[None] = None
        return members.__getitem__


def choice(of: type[StrEnum]) -> Enum:
    """The column type of an enumeration of the field's words, kept as its word and checked by the database."""
    return _Choice(
        of,
        name=of.__name__.lower(),
        native_enum=False,
        create_constraint=True,
        length=24,
        values_callable=lambda members: [member.value for member in members],
    )


def ref(target: str, *, index: bool = True, ondelete: str | None = None) -> MappedColumn[Any]:
    """A reference to a row of ``target``; checked at the end of the transaction, so order does not matter.

    ``ondelete`` is for derived rows and drafts only: rows of the record are removed by undo alone, in order.
    """
    key = ForeignKey(f"{target}.id", deferrable=True, initially="DEFERRED", ondelete=ondelete)
    return mapped_column(Id, key, index=index)


def not_both_missing(*columns: str, name: str) -> CheckConstraint:
    """Exactly one of ``columns`` is filled."""
    return CheckConstraint(" + ".join(f"({c} IS NOT NULL)" for c in columns) + " = 1", name=name)


def unique_among_live(name: str, *columns: str) -> Index:
    """No two rows outside the trash hold the same in ``columns``; what is empty is not compared.

    Another engine would have an option of its own here; naming it loads that engine's whole dialect at every start.
    """
    return Index(name, *columns, unique=True, sqlite_where=text("deleted_at IS NULL"))


def index_where(name: str, condition: str, *columns: str) -> Index:
    """An index of the rows of which ``condition`` is true, for queries that state the same."""
    return Index(name, *columns, sqlite_where=text(condition))


def in_trash(name: str) -> Index:
    """An index of what is in the trash: nearly nothing of a large table, found without looking it through."""
    return index_where(name, "deleted_at IS NOT NULL", "deleted_at")


def by_ending(name: str) -> Index:
    """An index of the last three bytes of the ids, which every short id names; other engines look through the ids."""
    return Index(name, text("substr(id, -3)")).ddl_if(dialect="sqlite")


class Base(DeclarativeBase):
    """A kept row: UUIDv7 identity, when it was recorded, when last changed, when it went to the trash.

    ``created_at`` is the "recorded on" of every record; when it *happened* is a column of the record's own.
    Both instants are set from the injected clock by the command that writes the row.
    """

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text,
        date: Date,
        time: Time,
        datetime: UtcDateTime,
        Decimal: ExactDecimal,
        list[str]: JSON,
        dict[str, Any]: JSON,
    }

    #: Columns that must hold more than white space.
    needs_text: ClassVar[tuple[str, ...]] = ()
    #: Rows of these classes are derived or belong to the machine: no journal entry, no undo, not in the JSON export.
    is_journaled: ClassVar[bool] = True

    id: Mapped[str] = mapped_column(Id, primary_key=True, sort_order=-10)
    created_at: Mapped[datetime] = mapped_column(sort_order=90)
    updated_at: Mapped[datetime] = mapped_column(sort_order=91)
    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=92)

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", new_id())
        unknown = values.keys() - inspect(type(self)).attrs.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no {min(unknown)}")
        for name, value in (_defaults(type(self)) | values).items():
            setattr(self, name, value() if callable(value) else value)

    @classmethod
    def kind(cls) -> str:
        """The record kind: the name of the table, as used in the journal, the search index and JSON."""
        return str(cls.__tablename__)


@cache
def _defaults(of: type[Base]) -> dict[str, Any]:
    """Defaults by column, set when a row is made so that rules see them before it is written."""
    found: dict[str, Any] = {}
    for column in of.__table__.columns:
        default = column.default
        if isinstance(default, ScalarElementColumnDefault):
            found[column.key] = default.arg
        elif isinstance(default, CallableColumnDefault):
            found[column.key] = partial(cast("Any", default.arg), None)
    return found


_Row = TypeVar("_Row", bound=Base)


def live(rows: Iterable[_Row]) -> list[_Row]:
    """Those of ``rows`` that are not in the trash."""
    return [row for row in rows if row.deleted_at is None]
