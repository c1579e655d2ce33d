"""The record as tables that any spreadsheet opens and none runs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from liaison.desk.context import Desk
from liaison.exchange.tables import table_pieces
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Channel, Person
from liaison.model.values import ChannelKind
from liaison.store.rows import to_json_value

from .cards import as_uuid, channels_of, live_clients, live_people, posts_of

TableName = Literal["people", "clients", "commitments", "interactions"]
TABLES: Final[tuple[TableName, ...]] = ("people", "clients", "commitments", "interactions")

#: What our own reader, like Google's, takes for the end of one of several values in a cell.
_BETWEEN: Final = " ::: "

#: So many interactions are read and their people looked up at once.
_AT_ONCE: Final = 1_000

Rows = Iterator[Mapping[str, str]]

_WAYS: Final = {
    "Email": (ChannelKind.EMAIL,),
    "Phone": (ChannelKind.PHONE,),
    "Mobile": (ChannelKind.MOBILE,),
    "Teams": (ChannelKind.TEAMS,),
    "Slack": (ChannelKind.SLACK,),
    "WhatsApp": (ChannelKind.WHATSAPP,),
    "LinkedIn": (ChannelKind.LINKEDIN,),
    "Website": (ChannelKind.WEBSITE,),
    "Address": (ChannelKind.POST,),
}
_COLUMNS: Final[Mapping[TableName, tuple[str, ...]]] = {
    "people": (
        *("Name", "Given name", "Family name", "Nickname", "Organisation", "Department", "Title"),
        *_WAYS,
        *("Birthday", "Time zone", "Manager", "Notes", "External id"),
    ),
    "clients": (
        *("Organisation", "Known as", "Status", "Industry", "Website", "Domain", "Time zone", "Owner", "Since"),
        *("Ended", "Renewal", "Annual value", "Currency", "Notes", "External id"),
    ),
    "commitments": (
        *("Client", "Side", "Kind", "What", "Person", "Colleague", "On behalf of", "Driver", "Asked on", "Due on"),
        *("Due time", "First due on", "Slips", "Status", "Closed on", "Mark", "Note", "Id"),
    ),
    "interactions": (
        *("Client", "Kind", "Status", "Intent", "Date", "Time", "Time zone", "Minutes", "Summary", "Text", "Mood"),
        *("About us", "Context", "People", "Colleagues", "Id"),
    ),
}


def export_table(desk: Desk, table: TableName) -> bytes:
    """One table as :func:`stream_table` has it, whole."""
    return b"".join(stream_table(desk, table))


def stream_table(desk: Desk, table: TableName) -> Iterator[bytes]:
    """One table as CSV (UTF-8 with a mark, commas, every cell quoted), without what is in the trash, by pieces.

    All of it is as of the moment of the first piece.

    Dates are ISO 8601; times are local to the row's time zone. People and clients read back with ``import``.
    """
    makers: Mapping[TableName, Callable[[Session, Desk], Rows]] = {
        "people": _people,
        "clients": _clients,
        "commitments": _commitments,
        "interactions": _interactions,
    }
    with desk.record.reading() as session:
        yield from table_pieces(makers[table](session, desk), _COLUMNS[table])


def _people(session: Session, desk: Desk) -> Rows:
    posts, channels = posts_of(session, desk.today()), channels_of(session)
    for row in live_people(session):
        post = next(iter(posts.get(row.id, ())), None)
        yield _texts(
            {
                "Name": row.name,
                "Given name": row.given_name,
                "Family name": row.family_name,
                "Nickname": _BETWEEN.join(row.nicknames),
                "Organisation": post.client if post else None,
                "Department": post.department if post else None,
                "Title": post.role if post else None,
                **_ways(channels.get(row.id, ())),
                "Birthday": _birthday(row),
                "Time zone": row.zone,
                "Manager": post.manager if post else None,
                "Notes": row.notes,
                "External id": as_uuid(row.id),
            }
        )


def _ways(channels: Iterable[Channel]) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for heading, kinds in _WAYS.items():
        found[heading] += [one.address for one in channels if one.kind_of in kinds and one.address]
    return {heading: _BETWEEN.join(addresses) for heading, addresses in found.items()}


def _birthday(row: Person) -> str:
    if row.birth_month is None or row.birth_day is None:
        return ""
    if row.birth_year is None:
        return f"--{row.birth_month:02d}-{row.birth_day:02d}"
    return date(row.birth_year, row.birth_month, row.birth_day).isoformat()


def _clients(session: Session, _desk: Desk) -> Rows:
    owners = _names(session, Colleague)
    for row in live_clients(session):
        yield _texts(
            {
                "Organisation": row.name,
                "Known as": row.short_name,
                "Status": row.status,
                "Industry": row.industry,
                "Website": row.website,
                "Domain": next(iter(row.domains), None),
                "Time zone": row.zone,
                "Owner": owners.get(row.account_manager_id or ""),
                "Since": row.since_on,
                "Ended": row.ended_on,
                "Renewal": row.renewal_on,
                "Annual value": row.annual_amount,
                "Currency": row.annual_currency,
                "Notes": row.notes,
                "External id": as_uuid(row.id),
            }
        )


def _commitments(session: Session, _desk: Desk) -> Rows:
    slips: dict[str, int] = defaultdict(int)
    for commitment_id in session.scalars(select(Slip.commitment_id).where(Slip.deleted_at.is_(None))):
        slips[commitment_id] += 1
    person, behalf = aliased(Person), aliased(Person)
    rows = session.execute(
        select(Commitment, Client.name, person.name, Colleague.name, behalf.name)
        .outerjoin(Client, Client.id == Commitment.client_id)
        .outerjoin(person, person.id == Commitment.person_id)
        .outerjoin(Colleague, Colleague.id == Commitment.colleague_id)
        .outerjoin(behalf, behalf.id == Commitment.on_behalf_of_id)
        .where(Commitment.deleted_at.is_(None))
        .order_by(Commitment.id),
        execution_options={"yield_per": _AT_ONCE},
    )
    for row, client, person_name, colleague, on_behalf_of in rows:
        yield _texts(
            {
                "Client": client,
                "Side": row.side,
                "Kind": row.commitment_kind,
                "What": row.what,
                "Person": person_name,
                "Colleague": colleague,
                "On behalf of": on_behalf_of,
                "Driver": row.driver,
                "Asked on": row.asked_on,
                "Due on": row.due_on,
                "Due time": row.due_time,
                "First due on": row.first_due_on,
                "Slips": slips[row.id],
                "Status": row.status,
                "Closed on": row.closed_on,
                "Mark": row.mark,
                "Note": row.note,
                "Id": row.id,
            }
        )


def _interactions(session: Session, desk: Desk) -> Rows:
    people, colleagues = _names(session, Person), _names(session, Colleague)
    rows = session.execute(
        select(Interaction, Client.name)
        .outerjoin(Client, Client.id == Interaction.client_id)
        .where(Interaction.deleted_at.is_(None))
        .order_by(Interaction.happened_at, Interaction.id),
        execution_options={"yield_per": _AT_ONCE},
    )
    for batch in rows.partitions():
        there = _who_was_there(session, [row.id for row, _client in batch], people, colleagues)
        for row, client in batch:
            yield _interaction(row, client, there[row.id], desk)


def _interaction(row: Interaction, client: str | None, there: _There, desk: Desk) -> Mapping[str, str]:
    local = row.happened_at.astimezone(desk.zone)
    return _texts(
        {
            "Client": client,
            "Kind": row.interaction_kind,
            "Status": row.status,
            "Intent": row.intent,
            "Date": local.date(),
            "Time": f"{local:%H:%M}",
            "Time zone": desk.zone_name,
            "Minutes": row.minutes,
            "Summary": row.summary,
            "Text": row.text,
            "Mood": row.mood,
            "About us": row.about_us,
            "Context": row.mood_context,
            "People": _BETWEEN.join(there.people),
            "Colleagues": _BETWEEN.join(there.colleagues),
            "Id": row.id,
        }
    )


@dataclass(slots=True)
class _There:
    """Who took part in an interaction, by name."""

    people: list[str] = field(default_factory=list)
    colleagues: list[str] = field(default_factory=list)


def _who_was_there(
    session: Session, interaction_ids: Sequence[str], people: Mapping[str, str], colleagues: Mapping[str, str]
) -> dict[str, _There]:
    found: dict[str, _There] = defaultdict(_There)
    rows = session.execute(
        select(Attendance.interaction_id, Attendance.person_id, Attendance.colleague_id)
        .where(Attendance.deleted_at.is_(None), Attendance.interaction_id.in_(interaction_ids))
        .order_by(Attendance.id)
    )
    for interaction_id, person_id, colleague_id in rows:
        if person_id is not None and person_id in people:
            found[interaction_id].people.append(people[person_id])
        elif colleague_id is not None and colleague_id in colleagues:
            found[interaction_id].colleagues.append(colleagues[colleague_id])
    return found


def _names(session: Session, of: type[Person | Colleague]) -> dict[str, str]:
    return {row.id: row.name for row in session.execute(select(of.id, of.name))}


def _texts(values: Mapping[str, Any]) -> dict[str, str]:
    return {name: "" if value is None else str(to_json_value(value)) for name, value in values.items()}
