"""Rows read in pages, so that whoever writes them can give way between two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any, Final

from sqlalchemy import ColumnElement, Select
from sqlalchemy.orm import Session

#: A session for one page; it may be the same for all of them.
Opening = Callable[[], AbstractContextManager[Session]]
_PAGE: Final = 100


def pages(
    opening: Opening,
    query: Select[*tuple[Any, ...]],
    by: ColumnElement[str],
    look: Callable[[Session, list[Any]], list[Any]],
) -> Iterator[Any]:
    """What ``look`` makes of the rows of ``query`` in the order of the ids ``by``, page by page.

    The first column of a row, or the row itself, has the id.
    """
    after = ""
    while True:
        with opening() as session:
            rows = list(session.execute(query.where(by > after).order_by(by).limit(_PAGE)))
            found = look(session, rows)
        yield from found
        if len(rows) < _PAGE:
            return
        after = rows[-1][0].id
