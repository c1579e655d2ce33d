"""One thing on one day, in the shape that all lists of days share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DatedKind(StrEnum):
    """What sort of date it is; legends and filters go by it."""

    MEETING = "meeting"
    OURS = "ours"
    THEIRS = "theirs"
    REVIEW = "review"
    PERSONAL = "personal"


@dataclass(frozen=True, slots=True)
class DatedItem:
    """One thing on one day. ``starts_at``/``ends_at`` are UTC for what has a time of day.

    ``record_kind`` and ``record_id`` name the record it comes from; ``occurrence`` is the recurrence id of one time
    that a meeting takes place.
    """

    day: date
    kind: DatedKind
    title: str
    client_id: str | None
    client: str | None
    record_kind: str
    record_id: str
    detail: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_cancelled: bool = False
    state: str | None = None
    is_late: bool = False
    occurrence: str | None = None
