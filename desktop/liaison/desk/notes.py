"""Notes as their page lists and opens them: newest first, a page of them at a time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Select, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind
from liaison.model.words import tr
from liaison.store.rows import table_of
from liaison.store.search import latest

from .context import Desk
from .plain_words import plain_line

PAGE: Final = 60
#: How many interactions one page looks at: there may be a million, and few of them notes with an open checklist.
_LOOKED_AT: Final = 2_000
_AT_ONCE: Final = 500
_READ: Final = 600
_TITLE: Final = 120
_OPEN_BOX: Final = re.compile(r"^\s*(?:[-*+]|[0-9]{1,9}[.)])\s+\[ \]\s", re.MULTILINE)
_ROW: Final = table_of(Interaction)
_CLIENT: Final = table_of(Client)
Runs = tuple[tuple[str, bool], ...]


class NoteFilter(StrEnum):
    """Which notes are listed."""

    ALL = "all"
    NO_CLIENT = "no client"
    OPEN_CHECKLIST = "open checklist"


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as a list shows it. With a search, ``found`` is the text around the words, with whether each matched."""

    id: str
    title: str
    preview: str
    client_id: str | None
    client: str | None
    happened_at: datetime
    has_open_checklist: bool = False
    found: Runs = ()


@dataclass(frozen=True, slots=True)
class NotePage:
    """A part of the list; ``more`` says where it goes on, or is None at its end.

    ``looked_back_to`` is the oldest moment looked at: a page may hold few notes, or none, and still not be the last.
    """

    rows: tuple[NoteRow, ...]
    more: tuple[datetime, str] | None
    looked_back_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class NoteView:
    """A whole note. ``is_trashed`` tells that it is in the trash, where it can be read only.

    ``mark`` tells its text from any other, for who begins to change it.
    """

    id: str
    kind: InteractionKind
    text: str
    summary: str | None
    client_id: str | None
    client: str | None
    happened_at: datetime
    zone: str
    is_trashed: bool
    mark: str = ""


def note_title(text: str, summary: str | None = None) -> str:
    """What a note is called: its summary, else its first line with words, without Markdown's marks."""
    if summary and summary.strip():
        return summary.strip()[:_TITLE]
    for line in text[:_READ].splitlines():
        plain = plain_line(line)
        if plain:
            return plain[:_TITLE]
    return ""


def has_open_checklist(text: str) -> bool:
    """Whether a box is still to be ticked."""
    return "[ ]" in text and _OPEN_BOX.search(text) is not None


def list_notes(
    desk: Desk,
    *,
    which: NoteFilter = NoteFilter.ALL,
    client_id: str | None = None,
    after: tuple[datetime, str] | None = None,
    limit: int = PAGE,
) -> NotePage:
    """Notes, the newest first, beginning after the place ``after`` (``NotePage.more`` of the page before)."""
    with desk.record.reading() as session:
        rows = session.connection().execute(_window(which, client_id, after)).all()
        kept = [row for row in rows if _is_wanted(row, which)]
        more = None
        if len(kept) > limit:
            kept = kept[:limit]
            more = (kept[-1].happened_at, kept[-1].id)
        elif len(rows) == _LOOKED_AT:
            more = (rows[-1].happened_at, rows[-1].id)
        names = _client_names(session, [row.client_id for row in kept if row.client_id])
    end = more[0] if more else (rows[-1].happened_at if rows else None)
    return NotePage(tuple(_view(row, names) for row in kept), more, end)


def search_notes(
    desk: Desk, words: str, *, which: NoteFilter = NoteFilter.ALL, client_id: str | None = None, limit: int = PAGE
) -> NotePage:
    """The notes that hold all words, the latest first, with the text around them; the last word may be incomplete."""
    with desk.record.reading() as session:
        hits = {
            one.record_id: one.snippet
            for one in latest(session, words, kind="interaction", limit=_LOOKED_AT, client_id=client_id)
        }
        rows: list[Any] = []
        ids = list(hits)
        for at in range(0, len(ids), _AT_ONCE):
            query = _columns().where(_ROW.c.id.in_(ids[at : at + _AT_ONCE]), _ROW.c.deleted_at.is_(None))
            query = query.where(_ROW.c.interaction_kind == InteractionKind.NOTE)
            rows += [row for row in session.connection().execute(query) if _is_wanted(row, which)]
        rows = sorted(rows, key=lambda row: (row.happened_at, row.id), reverse=True)[:limit]
        names = _client_names(session, [row.client_id for row in rows if row.client_id])
    return NotePage(tuple(_view(row, names, hits[row.id]) for row in rows), None)


def read_note(desk: Desk, note_id: str) -> NoteView:
    """A note, or any other interaction with text, as a whole.

    Raises:
        NotFoundError: there is no such note.
    """
    with desk.record.reading() as session:
        row = session.get(Interaction, note_id)
        if row is None:
            raise NotFoundError(tr("There is no such note."), tr("Choose another one in the list."))
        name = session.scalar(select(Client.name).where(Client.id == row.client_id)) if row.client_id else None
        return NoteView(
            row.id,
            row.interaction_kind,
            row.text,
            row.summary,
            row.client_id,
            name,
            row.happened_at,
            row.zone,
            row.deleted_at is not None,
            text_mark(row.text),
        )


def text_mark(text: str) -> str:
    """What tells a text from any other, without holding it."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _columns() -> Select[Any]:
    return select(
        _ROW.c.id,
        _ROW.c.client_id,
        _ROW.c.interaction_kind,
        _ROW.c.happened_at,
        _ROW.c.summary,
        func.substr(_ROW.c.text, 1, _READ).label("beginning"),
        (func.instr(_ROW.c.text, "[ ]") > 0).label("has_box"),
    )


def _window(which: NoteFilter, client_id: str | None, after: tuple[datetime, str] | None) -> Select[Any]:
    query = _columns().where(_ROW.c.deleted_at.is_(None))
    if client_id is None:
        query = query.where(_ROW.c.interaction_kind == literal_column("'note'"))  # as the index of notes says it
    if which is NoteFilter.NO_CLIENT:
        query = query.where(_ROW.c.client_id.is_(None))
    elif client_id is not None:
        query = query.where(_ROW.c.client_id == client_id)
    if after is not None:
        at, last = after
        query = query.where(_ROW.c.happened_at <= at)
        query = query.where(or_(_ROW.c.happened_at < at, and_(_ROW.c.happened_at == at, _ROW.c.id < last)))
    return query.order_by(_ROW.c.happened_at.desc(), _ROW.c.id.desc()).limit(_LOOKED_AT)


def _is_wanted(row: Any, which: NoteFilter) -> bool:
    if row.interaction_kind is not InteractionKind.NOTE:
        return False
    if which is NoteFilter.NO_CLIENT:
        return row.client_id is None
    return bool(row.has_box) if which is NoteFilter.OPEN_CHECKLIST else True


def _client_names(session: Session, ids: Sequence[str]) -> dict[str, str]:
    if not ids:
        return {}
    rows = session.connection().execute(select(_CLIENT.c.id, _CLIENT.c.name).where(_CLIENT.c.id.in_(set(ids))))
    return {row.id: row.name for row in rows}


def _view(row: Any, names: dict[str, str], found: Runs = ()) -> NoteRow:
    title = note_title(row.beginning, row.summary)
    client = names.get(row.client_id) if row.client_id else None
    preview = _preview(row.beginning, title)
    return NoteRow(row.id, title, preview, row.client_id, client, row.happened_at, bool(row.has_box), found)


def _preview(beginning: str, title: str) -> str:
    """What follows the title, on one line."""
    lines = [plain for line in beginning.splitlines() if (plain := plain_line(line))]
    if lines and lines[0][:_TITLE] == title:
        cut = lines[0].rfind(" ", 0, _TITLE + 1) if len(lines[0]) > _TITLE else len(lines[0])
        lines = [lines[0][max(cut, 0) :].strip(), *lines[1:]]  # no word is begun in its middle
    return " ".join(lines).strip()[:240]
