"""What the calendar shows: entries of a span of days, with what there was no room to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from liaison.insight.working_time import WeekHours
from liaison.model.errors import InputError


class SeriesWithoutEndError(InputError):
    """No rule says all the times of a series where they would go, and it has no end: as single dates it needs one."""

    def __init__(self, sentence: str, way_out: str, until: date) -> None:
        super().__init__(sentence, way_out)
        self.until = until


class EntryKind(StrEnum):
    """What sort of thing an entry is; the legend goes by it, and by whether it is done."""

    OURS = "ours"
    THEIRS = "theirs"
    MEETING = "meeting"
    REVIEW = "review"
    PERSONAL = "personal"
    BUSY = "busy"
    SIGN = "sign"


#: The key under which the legend has what is done, of whichever kind.
DONE = "done"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One thing from ``day`` to ``until``, both included. Instants are UTC and only given where a time is known.

    ``client`` is the short name of the client, ``client_name`` the whole one; ``people`` are those of the other side
    who are invited, where a day was read alone. ``detail`` is where a meeting takes place, who owes or is owed, or what
    is special about a date. ``occurrence`` names one time that a meeting takes place, and ``repeats`` that there are
    more. ``is_planned`` marks a review that follows from the client's rhythm and is no record yet; ``record_kind`` and
    ``record_id`` are then its client. ``sign`` is the warning sign that found it, ``sources`` the records that it rests
    on as pairs of kind and id; the detail is then the next sensible step. ``is_unrecorded`` marks a meeting that is
    over and of which nothing is written down, where a day was read alone.
    """

    kind: EntryKind
    day: date
    until: date
    title: str
    record_kind: str
    record_id: str
    client_id: str | None = None
    client: str = ""
    client_name: str = ""
    people: tuple[str, ...] = ()
    detail: str = ""
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    is_done: bool = False
    days_late: int = 0
    is_cancelled: bool = False
    occurrence: str | None = None
    repeats: bool = False
    is_planned: bool = False
    sign: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    is_unrecorded: bool = False

    @property
    def legend(self) -> str:
        """The line of the legend that shows or hides it."""
        return DONE if self.is_done else self.kind.value

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from every other entry."""
        return (
            self.record_kind,
            self.record_id,
            self.occurrence or self.sign or (self.day.isoformat() if self.is_planned else ""),
        )


@dataclass(frozen=True, slots=True)
class CalendarFilter:
    """Whose entries are read: all, or those of one client, of one person."""

    client_id: str = ""
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is read: the days, whose entries, and how many of one kind for each day.

    ``beyond`` is told, by day and line of the legend, how many there are above that.
    """

    start: date
    end: date
    only: CalendarFilter
    a_day: int
    beyond: dict[tuple[date, str], int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The entries of the days from ``start`` to ``end``, those with a time by time, then the others by their words.

    ``beyond`` counts, by day and line of the legend, what was not read because the day has more than can be shown.
    ``late`` are the promises that are late, the latest first, of ``late_count``. ``hours`` are those in which we work.
    """

    start: date
    end: date
    today: date
    entries: tuple[CalendarEntry, ...]
    beyond: Mapping[tuple[date, str], int]
    late: tuple[CalendarEntry, ...]
    late_count: int
    hours: WeekHours | None = None


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """A client or a person that the calendar can be narrowed to.

    ``zone`` is where a client's clocks are, ``detail`` which client a person belongs to, where that is not clear.
    """

    id: str
    name: str
    zone: str = ""
    detail: str = ""
