"""What the signs found, as it is kept among the drafts for the next start: a help that can be thrown away.

It is put into words client by client, so that it can be done in steps, and only again for whom it changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select

from liaison.desk.context import Desk
from liaison.desk.views.codec import Unreadable, from_json, shape, to_json
from liaison.insight.attention import Attention
from liaison.model.base import new_id
from liaison.model.desk_items import Draft
from liaison.store.rows import table_of

#: The key under which it is kept.
KEY: Final = "gathered:signs"
_DRAFT: Final = table_of(Draft)


@dataclass(frozen=True, slots=True)
class Kept:
    """What was kept, and what it rests on; what was found about each client follows, a line for each."""

    day: date
    zone_name: str
    language: str
    version: str
    number: int
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeptOfOne:
    """What was found about a client."""

    found: tuple[Attention, ...]


def in_words(found: tuple[Attention, ...]) -> str:
    """What was found about a client as one line."""
    return to_json(KeptOfOne(found))


def write_kept(desk: Desk, kept: Kept, lines: Iterable[str]) -> None:
    """Keep it, in place of what was kept before."""
    now = desk.now()
    text = "\n".join((f"{_mark()}{to_json(kept)}", *lines))
    values: dict[str, Any] = {"key": KEY, "text": text, "client_id": None, "cursor": 0, "state": {}}
    with desk.record.command("keep_signs") as unit:
        connection = unit.session.connection()
        connection.execute(delete(_DRAFT).where(_DRAFT.c.key == KEY))
        connection.execute(insert(_DRAFT), [{"id": new_id(), "created_at": now, "updated_at": now, **values}])


def read_kept(connection: Connection) -> tuple[Kept, Sequence[Attention]] | None:
    """What was kept; nothing where it is not whole, or of another make."""
    text = connection.scalar(select(_DRAFT.c.text).where(_DRAFT.c.key == KEY)) or ""
    mark = _mark()
    if not text.startswith(mark):
        return None
    head, *lines = text[len(mark) :].split("\n")
    try:
        return from_json(Kept, head), [one for line in lines for one in from_json(KeptOfOne, line).found]
    except Unreadable:
        return None


def _mark() -> str:
    """What it begins with: another one once the views are others."""
    return f"{shape(Kept):08x}{shape(KeptOfOne):08x}"
