"""Where the rules of the record are kept by the class they bind, and what a rule needs to look at a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeVar, cast

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from .base import Base

_Row = TypeVar("_Row", bound=Base)
Rule = Callable[[Session, Any], None]

#: Every rule, by the class of the rows it binds.
RULES: Final[dict[type[Base], list[Rule]]] = {}


def rule(of: type[_Row]) -> Callable[[Callable[[Session, _Row], None]], Callable[[Session, _Row], None]]:
    """Bind the rows of a class by the decorated rule."""

    def register(check: Callable[[Session, _Row], None]) -> Callable[[Session, _Row], None]:
        RULES.setdefault(of, []).append(check)
        return check

    return register


def is_new(row: Base) -> bool:
    """Whether the row has not been written yet."""
    return not cast("Any", inspect(row)).persistent


def old_value(row: Base, column: str) -> Any:
    """What ``column`` held before this change, as loaded from the database."""
    return cast("Any", inspect(row)).committed_state.get(column, getattr(row, column))


def is_changed(row: Base, *columns: str) -> bool:
    """Whether one of ``columns`` is being written now: the row is new, or differs there from what is kept."""
    return is_new(row) or any(old_value(row, column) != getattr(row, column) for column in columns)


def find(session: Session, of: type[_Row], row_id: str) -> _Row | None:
    """The row with this id, written or about to be."""
    with session.no_autoflush:
        return session.get(of, row_id) or next(
            (row for row in session.new if isinstance(row, of) and row.id == row_id), None
        )


def like(session: Session, row: _Row, *columns: str) -> list[_Row]:
    """The other live rows, written or about to be, that hold the same as ``row`` in ``columns``; empty is no value."""
    of = type(row)
    wanted = {column: getattr(row, column) for column in columns}
    if row.deleted_at is not None or None in wanted.values():
        return []
    with session.no_autoflush:
        stored = session.scalars(select(of).where(*(getattr(of, name) == value for name, value in wanted.items())))
        every = {one.id: one for one in (*stored, *(one for one in session.new if isinstance(one, of)))}
    return [
        one
        for one in every.values()
        if one.id != row.id
        and one.deleted_at is None
        and one not in session.deleted
        and all(getattr(one, name) == value for name, value in wanted.items())
    ]
