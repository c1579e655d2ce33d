"""What a person attended, newest first, a page at a time however long the history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import InteractionKind, InteractionStatus, Mood

from .context import Desk
from .labels import shortened

PAGE: Final = 30
_FEW: Final = 300


@dataclass(frozen=True, slots=True)
class Attended:
    """An interaction they took part in."""

    id: str
    kind: InteractionKind
    status: InteractionStatus
    happened_at: datetime
    client: str | None
    mood: Mood | None
    what: str


def attended(desk: Desk, person_id: str, *, before: Attended | None = None) -> tuple[Attended, ...]:
    """The next :data:`PAGE` interactions of a person, after ``before``; fewer when there are no more."""
    with desk.record.reading() as session:
        if _are_few(session, person_id):
            queries = [_joined(person_id)]
        else:
            queries = [_walked(person_id, client_id) for client_id in _clients(session, person_id)]
        found = [row for query in queries for row in session.execute(_next(query, desk, before))]
    found.sort(key=lambda row: (row.happened_at, row.id), reverse=True)
    return tuple(
        Attended(
            row.id,
            row.interaction_kind,
            row.status,
            row.happened_at,
            row.client,
            row.mood,
            shortened(row.summary or row.text.strip().partition("\n")[0], 160),
        )
        for row in found[:PAGE]
    )


def _are_few(session: Session, person_id: str) -> bool:
    """Few are looked up and sorted; many are met soon when the contacts of the client are walked back."""
    rows = session.execute(select(1).where(Attendance.person_id == person_id).limit(_FEW + 1))
    return len(rows.all()) <= _FEW


def _clients(session: Session, person_id: str) -> list[str | None]:
    """The clients they were met at, none (None) too; not only those where they have a place."""
    of_person = select(Attendance.interaction_id).where(
        Attendance.person_id == person_id, Attendance.deleted_at.is_(None)
    )
    return list(session.scalars(select(Interaction.client_id).where(Interaction.id.in_(of_person)).distinct()))


def _columns() -> Select[*tuple[Any, ...]]:
    return select(
        Interaction.id,
        Interaction.interaction_kind,
        Interaction.status,
        Interaction.happened_at,
        Interaction.mood,
        Interaction.summary,
        Interaction.text,
        Client.name.label("client"),
    ).outerjoin(Client, Client.id == Interaction.client_id)


def _joined(person_id: str) -> Select[*tuple[Any, ...]]:
    of_person = select(Attendance.interaction_id).where(
        Attendance.person_id == person_id, Attendance.deleted_at.is_(None)
    )
    return _columns().where(Interaction.id.in_(of_person))


def _walked(person_id: str, client_id: str | None) -> Select[*tuple[Any, ...]]:
    was_there = exists().where(
        Attendance.interaction_id == Interaction.id,
        Attendance.person_id == person_id,
        Attendance.deleted_at.is_(None),
    )
    return _columns().where(Interaction.client_id == client_id, was_there)


def _next(query: Select[*tuple[Any, ...]], desk: Desk, before: Attended | None) -> Select[*tuple[Any, ...]]:
    query = query.where(Interaction.deleted_at.is_(None), Interaction.happened_at <= desk.now())
    if before is not None:
        at = before.happened_at
        query = query.where(
            Interaction.happened_at <= at, (Interaction.happened_at < at) | (Interaction.id < before.id)
        )
    return query.order_by(Interaction.happened_at.desc(), Interaction.id.desc()).limit(PAGE)
