"""What of the calendar is wanted, as a person types it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.finding import person_id, said_day
from liaison.model.client import Client
from liaison.model.person import Person

from .choice import ALL_KINDS, CalendarChoice, Detail, Kept


@dataclass(frozen=True, slots=True)
class Asked:
    """A choice in words: names and days as they are typed, empty for all."""

    kinds: frozenset[Kept] = ALL_KINDS
    client_ids: tuple[str, ...] = ()
    person: str = ""
    start: str = ""
    end: str = ""
    detail: Detail = Detail.FULL
    alarm_minutes: int | None = None
    with_unfiled: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceNames:
    """What a form needs to show a choice: every client by id and name, and the name of the person chosen."""

    clients: tuple[tuple[str, str], ...]
    person: str = ""


def choice_from(desk: Desk, asked: Asked) -> CalendarChoice:
    """The choice that words mean.

    Raises:
        NotFoundError, AmbiguousNameError: nobody is called so, or several are.
        InputError: nothing is chosen, or a day cannot be understood.
    """
    return CalendarChoice(
        kinds=asked.kinds,
        client_ids=asked.client_ids,
        person_id=person_id(desk, asked.person) if asked.person.strip() else None,
        start=said_day(desk, asked.start) if asked.start.strip() else None,
        end=said_day(desk, asked.end) if asked.end.strip() else None,
        detail=asked.detail,
        alarm_minutes=asked.alarm_minutes,
        with_unfiled=asked.with_unfiled,
    ).checked()


def choice_names(desk: Desk, choice: CalendarChoice) -> ChoiceNames:
    """The names that a form shows."""
    with desk.record.reading() as session:
        clients = session.execute(
            select(Client.id, Client.name).where(Client.deleted_at.is_(None)).order_by(Client.name, Client.id)
        )
        person = session.get(Person, choice.person_id) if choice.person_id else None
        return ChoiceNames(tuple((row.id, row.name) for row in clients), person.name if person else "")
