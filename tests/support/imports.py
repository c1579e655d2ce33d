"""What tests of imports share: files in few words, clients and their people, and the record table by table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.kinds import KINDS
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind
from liaison.store.rows import encode, table_of

Tables = dict[str, list[dict[str, Any]]]


def tables_of(desk: Desk, *, without: Sequence[str] = ("draft", "occurrence", "expansion")) -> Tables:
    """Every row of every table that is not empty, in the order of the ids."""
    with desk.record.reading() as session:
        found = {
            kind: [encode(row._asdict()) for row in session.execute(select(table_of(of)).order_by(table_of(of).c.id))]
            for kind, of in KINDS.items()
            if kind not in without
        }
    return {kind: rows for kind, rows in found.items() if rows}


def rows(desk: Desk, of: type[Base]) -> list[Any]:
    """The live rows of one kind, in the order in which they were made."""
    with desk.record.reading() as session:
        return list(session.scalars(select(of).where(of.deleted_at.is_(None)).order_by(of.id)))


def only(desk: Desk, of: type[Base]) -> Any:
    """The one live row of a kind."""
    (row,) = rows(desk, of)
    return row


def calendar(*events: str, kind: str = "VEVENT") -> bytes:
    """A calendar with these entries, each the lines of one."""
    inner = "".join(f"BEGIN:{kind}\n{event.strip()}\nEND:{kind}\n" for event in events)
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{inner}END:VCALENDAR\n".replace("\n", "\r\n").encode()


def event(more: str = "", uid: str = "call@cal", start: str = "20261201T100000Z", title: str = "Weekly call") -> str:
    """The lines of an event."""
    return f"UID:{uid}\nDTSTAMP:20260101T000000Z\nDTSTART:{start}\nSUMMARY:{title}\n{more.strip()}".strip()


def card(name: str, more: str = "") -> bytes:
    """A contact card."""
    text = f"BEGIN:VCARD\nVERSION:4.0\nFN:{name}\n{more.strip()}".strip() + "\nEND:VCARD\n"
    return text.replace("\n", "\r\n").encode()


def add_client(session: Session, name: str, *people: tuple[str, str], domains: Sequence[str] = ()) -> str:
    """A client with people, pairs of name and address."""
    client = Client(name=name, zone="Europe/London", domains=list(domains))
    session.add(client)
    for person_name, email in people:
        person = Person(name=person_name)
        session.add_all(
            [
                person,
                Channel(person_id=person.id, kind_of=ChannelKind.EMAIL, address=email, rank=1),
                Stakeholder(client_id=client.id, person_id=person.id),
            ]
        )
    return client.id


CHECKOUT = Path(__file__).parents[2]


def real_files() -> list[Path]:
    """Calendars and contacts of real programs: those beside the checkout where they are, else the copies."""
    beside = CHECKOUT.parent / "shared" / "data"
    base = beside if beside.is_dir() else CHECKOUT / "tests" / "data"
    return sorted(path for kind in ("calendars", "contacts") for path in (base / kind).iterdir() if path.is_file())
