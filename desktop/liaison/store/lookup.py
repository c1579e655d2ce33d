"""Finding rows in ways that depend on the database engine."""

from __future__ import annotations

from typing import Final

from sqlalchemy import LargeBinary, String, func, literal_column, select
from sqlalchemy.orm import Session

from liaison.model.base import Base

from .rows import table_of

_ENOUGH: Final = 20
#: So many last bytes are in the index of ids by their end; it is used where it is named just as the index has it.
_INDEXED: Final = 3


def ids_ending_with(session: Session, of: type[Base], ending: str) -> list[str]:
    """Ids of rows of one kind, trash included, that end with ``ending`` (lower-case hexadecimal digits)."""
    table = table_of(of)
    if len(ending) == 32:
        return list(session.scalars(select(table.c.id).where(table.c.id == ending)))
    query = select(table.c.id).limit(_ENOUGH)
    if session.get_bind().dialect.name != "sqlite":
        as_text = func.replace(table.c.id.cast(String), "-", "")
        return list(session.scalars(query.where(as_text.like(f"%{ending}"))))
    # Whole bytes are compared first: every id of every kind would otherwise be spelt out.
    whole = bytes.fromhex(ending[len(ending) % 2 :])
    if whole:
        query = query.where(func.substr(table.c.id, -len(whole), type_=LargeBinary()) == whole)
    if len(whole) >= _INDEXED:
        last = func.substr(table.c.id, literal_column(f"-{_INDEXED}"), type_=LargeBinary())
        query = query.where(last == whole[-_INDEXED:])
    return list(session.scalars(query.where(func.lower(func.hex(table.c.id)).like(f"%{ending}"))))
