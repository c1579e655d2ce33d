"""How entries of the calendar are made: what is about a client names it, short and whole."""

from __future__ import annotations

from datetime import date
from typing import Any, Final, Protocol

from liaison.desk.dated import short_client
from liaison.model.client import Client
from liaison.store.rows import table_of

from .views import CalendarEntry, EntryKind

CLIENT: Final = table_of(Client)
#: What statements ask of the client.
NAMES: Final = (CLIENT.c.id.label("client_id"), CLIENT.c.name, CLIENT.c.short_name)


class OfClient(Protocol):
    """A row that names its client."""

    @property
    def client_id(self) -> str:
        """The client's id."""

    @property
    def name(self) -> str:
        """The whole name."""

    @property
    def short_name(self) -> str | None:
        """The short one, where it has one."""


def client_entry(
    row: Any, kind: EntryKind, days: tuple[date, date], title: str, record: tuple[str, str], **more: Any
) -> CalendarEntry:
    """An entry about the client that ``row`` names, as :class:`OfClient` has it, from one day to another.

    ``record`` is the kind and the id of the record behind it; ``more`` are other fields of the entry.
    """
    named: OfClient = row
    return CalendarEntry(
        kind=kind,
        day=days[0],
        until=days[1],
        title=title,
        record_kind=record[0],
        record_id=record[1],
        client_id=named.client_id,
        client=short_client(named.name, named.short_name),
        client_name=named.name,
        **more,
    )
