"""A year of reviews, client by client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from liaison.desk.context import Desk

from .dates import held_reviews, planned_reviews, turning_dates
from .reviews import reviews_by_rhythm
from .views import CalendarEntry, CalendarFilter


@dataclass(frozen=True, slots=True)
class YearRow:
    """A client with its reviews from ``first`` to ``last``, held and planned, in order."""

    client_id: str
    client: str
    first: date
    last: date
    today: date
    reviews: tuple[CalendarEntry, ...]


def year_of_reviews(desk: Desk, first: date, last: date, only: CalendarFilter | None = None) -> tuple[YearRow, ...]:
    """The clients that have a review or another date that reviews are marked by between two days, by name."""
    only = only or CalendarFilter()
    today = desk.today()
    by_client: dict[tuple[str, str], list[CalendarEntry]] = {}
    with desk.record.reading() as session:
        for entry in (
            *held_reviews(session, first, last, only),
            *planned_reviews(session, today, first, last, only),
            *turning_dates(session, today, first, last, only),
            *reviews_by_rhythm(session, today, first, last, only),
        ):
            by_client.setdefault((entry.client_name, entry.client_id or ""), []).append(entry)
    return tuple(
        YearRow(client_id, client, first, last, today, tuple(sorted(found, key=lambda one: one.day)))
        for (client, client_id), found in sorted(by_client.items())
    )
