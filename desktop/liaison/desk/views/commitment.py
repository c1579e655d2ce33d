"""A promise as lists show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from liaison.model.values import CommitmentKind, CommitmentStatus, Mark, Side


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """A promise as lists show it. ``days_late`` counts calendar days; ``state`` says it in words."""

    id: str
    short_id: str
    client_id: str
    client: str
    side: Side
    kind: CommitmentKind
    what: str
    person_id: str | None
    person: str | None
    colleague: str | None
    on_behalf_of: str | None
    driver: str | None
    stake: str | None
    asked_on: date | None
    due_on: date | None
    due_time: time | None
    first_due_on: date | None
    status: CommitmentStatus
    closed_on: date | None
    mark: Mark | None
    slips: int
    days_late: int
    state: str
    note: str | None
