"""A record as a form shows it: its fields in order, what they hold as texts, and what a new one begins with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from liaison.desk.belonging import client_of
from liaison.desk.context import Desk
from liaison.desk.labels import label, label_of
from liaison.model.errors import NotFoundError
from liaison.model.kinds import KINDS
from liaison.model.values import EntryKind
from liaison.model.words import tr
from liaison.store.rows import table_of

from .defaults import fill_in
from .fields import Field, kind_of
from .shapes import form_fields
from .texts import text_of

#: What a new record is given when it is written, whatever the form says.
_GIVEN_LATER: Final = frozenset({"number", "position", "rank", "uid", "filed_by"})


@dataclass(frozen=True, slots=True)
class RecordForm:
    """What a form starts from. ``word`` is the kind, or the register of an entry ("idea").

    ``first`` are the fields shown at once, ``more`` those on request. ``values`` are texts by field; a record that is
    referred to stands there with its id and in ``names`` with what it is called. A new one has no ``record_id``.
    """

    kind: str
    word: str
    record_id: str | None
    label: str
    client_id: str | None
    client: str
    is_trashed: bool
    first: tuple[Field, ...]
    more: tuple[Field, ...]
    values: Mapping[str, str]
    names: Mapping[str, str]
    #: What was said before the form was opened: of whom it is, to what it belongs.
    presets: tuple[tuple[str, str], ...] = ()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All of its fields."""
        return self.first + self.more


def current_form(desk: Desk, kind: str, record_id: str) -> RecordForm:
    """A record as it is now, in the trash or not.

    Raises:
        NotFoundError: there is no such record.
    """
    kind, _said = kind_of(kind)
    with desk.record.reading() as session:
        row = row_of(session, kind, record_id)
        entry_kind = row.get("entry_kind")
        client_id = client_of(session, kind, row)
        first, more = form_fields(kind, entry_kind, is_new=False, client_id=client_id)
        values = {field.name: text_of(field, row, desk.zone) for field in first + more}
        return RecordForm(
            kind=kind,
            word=entry_kind.value if entry_kind else kind,
            record_id=record_id,
            label=label(session, kind, row),
            client_id=client_id,
            client=label_of(session, "client", client_id) if client_id else "",
            is_trashed=row["deleted_at"] is not None,
            first=first,
            more=more,
            values=values,
            names=_names(session, first + more, values),
        )


def blank_form(
    desk: Desk, kind: str, client_id: str | None = None, presets: Mapping[str, str] | None = None
) -> RecordForm:
    """A new record of a kind or a register: what it begins with, and what was said already as ``presets``."""
    word = kind
    kind, said = kind_of(kind)
    entry_kind = said.get("entry_kind") or (EntryKind.IDEA if kind == "entry" else None)
    entry_kind = entry_kind if isinstance(entry_kind, EntryKind) else None
    first, more = form_fields(kind, entry_kind, is_new=True, client_id=client_id)
    with desk.record.reading() as session:
        columns = _starts_with(kind) | said
        fill_in(desk, session, kind, columns)
        columns = {name: value for name, value in columns.items() if name not in _GIVEN_LATER}
        values = {field.name: text_of(field, columns, desk.zone) for field in first + more} | dict(presets or {})
        return RecordForm(
            kind=kind,
            word=entry_kind.value if entry_kind else word if kind == "interaction" else kind,
            record_id=None,
            label="",
            client_id=client_id,
            client=label_of(session, "client", client_id) if client_id else "",
            is_trashed=False,
            first=first,
            more=more,
            values=values,
            names=_names(session, first + more, values),
            presets=tuple(sorted((presets or {}).items())),
        )


def row_of(session: Session, kind: str, record_id: str) -> dict[str, Any]:
    """The columns of a record, in the trash or not.

    Raises:
        NotFoundError: there is no such record.
    """
    table = table_of(KINDS[kind])
    found = session.execute(select(table).where(table.c.id == record_id)).first()
    if found is None:
        raise NotFoundError(
            tr("This record is not there any more."), tr("It may have been undone: redo brings it back.")
        )
    return found._asdict()


def _starts_with(kind: str) -> dict[str, Any]:
    """The words and the yes or no that a kind begins with."""
    found: dict[str, Any] = {}
    for column in table_of(KINDS[kind]).columns:
        start = column.default.arg if isinstance(column.default, ScalarElementColumnDefault) else None
        if isinstance(start, (Enum, bool)) or (kind == "client" and start is not None and column.name != "zone"):
            found[column.name] = start
    return found


def _names(session: Session, fields: tuple[Field, ...], values: Mapping[str, str]) -> dict[str, str]:
    return {
        field.name: label_of(session, field.target, values[field.name])
        for field in fields
        if field.target is not None and _is_whole_id(values.get(field.name, ""))
    }


def _is_whole_id(text: str) -> bool:
    return len(text) == 32 and not set(text) - set("0123456789abcdef")
