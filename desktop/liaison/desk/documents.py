"""The documents of a client: every file attached to it or to one of its records, and what can be made of the record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.model.desk_items import Attachment
from liaison.model.kinds import KINDS
from liaison.store.rows import table_of
from liaison.store.search.words import spellings

from .attaching import AttachmentView, plain_name, view_of
from .context import Desk
from .exports.files import write_file
from .labels import kind_words, label, label_of
from .sheets import call_of, sheet

#: So many files are listed at most; a filter finds the others.
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class DocumentView:
    """An attached file and the record it belongs to: its kind as people say it, and what it is called."""

    file: AttachmentView
    kind: str
    record: str


@dataclass(frozen=True, slots=True)
class DocumentsView:
    """The newest files first; ``are_all`` tells that there are no more than those listed."""

    documents: tuple[DocumentView, ...]
    are_all: bool


class BriefingForm(StrEnum):
    """The forms a briefing is written in; the value is the ending of the file."""

    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
    JSON = "json"


def documents_of(desk: Desk, client_id: str, words: str = "") -> DocumentsView:
    """The files attached to a client and to its records, but not those of records in the trash.

    ``words`` are looked for in the names of the files.
    """
    query = (
        select(Attachment)
        .where(Attachment.client_id == client_id, Attachment.deleted_at.is_(None))
        .order_by(Attachment.created_at.desc(), Attachment.id.desc())
        .limit(MOST + 1)
    )
    for word in words.split():
        query = query.where(or_(*(Attachment.name.icontains(one, autoescape=True) for one in spellings(word))))
    with desk.record.reading() as session:
        rows = list(session.scalars(query))
        names = _owners(session, rows)
    found = tuple(
        DocumentView(view_of(row), kind_words(row.record_kind), names[row.record_id])
        for row in rows[:MOST]
        if row.record_id in names
    )
    return DocumentsView(found, are_all=len(rows) <= MOST)


def _owners(session: Session, rows: list[Attachment]) -> dict[str, str]:
    """What the live records are called, by id, in one statement for each kind."""
    ids: dict[str, list[str]] = {}
    for row in rows:
        ids.setdefault(row.record_kind, []).append(row.record_id)
    names: dict[str, str] = {}
    for kind, wanted in ids.items():
        table = table_of(KINDS[kind])
        for found in session.execute(select(table).where(table.c.id.in_(set(wanted)), table.c.deleted_at.is_(None))):
            values: dict[str, Any] = found._asdict()
            names[values["id"]] = label(session, kind, values)
    return names


def briefing_name(desk: Desk, client_id: str, form: BriefingForm) -> str:
    """What the file of a briefing is called unless somebody says otherwise: "Harbor & Finch 2026-11-24.html"."""
    with desk.record.reading() as session:
        client = label_of(session, "client", client_id)
    return plain_name(f"{client} {desk.today().isoformat()}.{form.value}")


def save_briefing(desk: Desk, client_id: str, form: BriefingForm, target: Path) -> int:
    """Write the briefing before the next call with a client, whole or not at all; how many bytes.

    Raises:
        NotFoundError: there is no such client.
        InputError, EnvironmentProblem: it cannot be written there.
    """
    return write_file(target, [_text_of(desk, client_id, form).encode("utf-8")])


def _text_of(desk: Desk, client_id: str, form: BriefingForm) -> str:
    from liaison.exchange.documents import as_html, as_json, as_markdown, as_text  # noqa: PLC0415 - a template engine

    briefing = sheet(desk, call_of(desk, client_id)).briefing
    if form is BriefingForm.JSON:
        return json.dumps({"briefing": as_json(briefing)}, ensure_ascii=False, indent=2) + "\n"
    briefing = briefing.without_commands()
    if form is BriefingForm.HTML:
        return as_html(briefing)
    if form is BriefingForm.MARKDOWN:
        return as_markdown(briefing)
    return as_text(briefing, 78)
