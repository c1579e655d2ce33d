"""What a calendar file holds, as plain frozen values, and what is asked of one that is written.

Instants are aware and in UTC; ``zone`` is the IANA zone the organiser thought in. All-day meetings have dates
only, with an exclusive end as in RFC 5545. ``line`` counts from one in the file that was read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from liaison.exchange.report import Problem
from liaison.model.values import MeetingStatus


@dataclass(frozen=True, slots=True)
class Address:
    """Someone named in a calendar: ``email`` is lower-cased, ``role`` and ``partstat`` are upper-cased or empty."""

    name: str
    email: str | None
    role: str = ""
    partstat: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class MeetingIn:
    """One meeting of a file: all components that share a UID.

    The plain fields are those of the master, or of the earliest changed occurrence where the file holds no master.
    Either ``starts_at`` (and ``ends_at``) or ``starts_on`` (and ``ends_on``) is set. A ``floating`` meeting names no
    zone; its instants were made in the default zone. ``recurrence`` is the rule that will be followed, None when there
    is none or when it was refused. ``repeats`` is true when :func:`expand` may yield other than exactly this one;
    ``has_master`` is false when the file holds changed occurrences only, which then speak for themselves alone.
    ``ics`` holds the components with their unknown properties, and ``digest`` changes when anything but DTSTAMP does.
    ``cancels`` says that it came as a cancellation (METHOD:CANCEL), which need not repeat what is cancelled.
    """

    uid: str
    title: str
    description: str
    location: str
    url: str | None
    conference_url: str | None
    starts_at: datetime | None
    ends_at: datetime | None
    zone: str | None
    starts_on: date | None
    ends_on: date | None
    floating: bool
    status: MeetingStatus
    sequence: int
    last_modified: datetime | None
    organizer: Address | None
    attendees: tuple[Address, ...]
    recurrence: str | None
    repeats: bool
    has_master: bool
    overrides: int
    categories: tuple[str, ...]
    alarms_minutes: tuple[int, ...]
    is_private: bool
    ics: str
    digest: str
    line: int
    cancels: bool = False

    @property
    def all_day(self) -> bool:
        """Whether the meeting has dates only."""
        return self.starts_on is not None


@dataclass(frozen=True, slots=True)
class TodoIn:
    """One VTODO of a file. ``status`` is upper-cased as in RFC 5545, or empty; ``percent`` is 0 to 100.

    ``made_up`` says that the description is, unchanged, one that Liaison wrote for the reader of a calendar.
    """

    uid: str
    what: str
    description: str
    due_on: date | None
    due_at: datetime | None
    starts_on: date | None
    completed_at: datetime | None
    status: str
    percent: int | None
    priority: int
    sequence: int
    last_modified: datetime | None
    organizer: Address | None
    attendees: tuple[Address, ...]
    recurrence: str | None
    ics: str
    digest: str
    line: int
    made_up: bool = False


@dataclass(frozen=True, slots=True)
class MessageIn:
    """What a message between calendars (RFC 5546) says of a meeting that it does not describe.

    An answer (METHOD:REPLY) of ``people``, or with ``cancels`` that the meeting does not take place, where no time of
    it is told. ``recurrence_id`` names one time of a series, empty for all of it. ``stamp`` is DTSTAMP in UTC.
    """

    uid: str
    title: str
    recurrence_id: str
    sequence: int
    stamp: datetime | None
    people: tuple[Address, ...]
    cancels: bool
    line: int


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """All that was read from one file; ``name`` is what the calendar calls itself."""

    meetings: tuple[MeetingIn, ...]
    todos: tuple[TodoIn, ...]
    problems: tuple[Problem, ...]
    name: str | None
    messages: tuple[MessageIn, ...] = ()


@dataclass(frozen=True, slots=True)
class OccurrenceIn:
    """One occurrence of a meeting.

    ``recurrence_id`` names it for ever: the original start, as ``20261121T090000Z``, or as ``20261121`` for all-day.
    ``is_private`` and ``is_free`` (it keeps nobody busy) are those of what says it: the series, or its change.
    """

    recurrence_id: str
    starts_at: datetime | None
    ends_at: datetime | None
    starts_on: date | None
    ends_on: date | None
    title: str
    location: str
    status: MeetingStatus
    all_day: bool
    floating: bool
    is_private: bool = False
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class MeetingOut:
    """A meeting to write.

    With ``ics`` (as read before) the unknown properties, the rule, the exceptions and the changed occurrences of that
    text are kept, and the fields below replace what they name where they differ. A time that is unchanged is left as
    it was written. ``alarm_minutes`` reminds so long before a timed meeting that has no alarm of its own.
    """

    uid: str
    title: str
    description: str = ""
    location: str = ""
    url: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    floating: bool = False
    status: MeetingStatus = MeetingStatus.CONFIRMED
    sequence: int = 0
    last_modified: datetime | None = None
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    recurrence: str | None = None
    categories: tuple[str, ...] = ()
    is_private: bool = False
    ics: str | None = None
    alarm_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class TodoOut:
    """A commitment to write as a VTODO. ``status`` is a word of RFC 5545, or empty.

    ``made_up`` says that the description was written for the reader of the calendar and is no note of the commitment.
    """

    uid: str
    what: str
    description: str = ""
    due_on: date | None = None
    due_at: datetime | None = None
    completed_at: datetime | None = None
    status: str = ""
    percent: int | None = None
    sequence: int = 0
    last_modified: datetime | None = None
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    categories: tuple[str, ...] = ()
    url: str | None = None
    made_up: bool = False
    alarm_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class DayOut:
    """Something that belongs to a day, such as a review or a re-evaluation; written as an all-day event."""

    uid: str
    title: str
    on: date
    description: str = ""
    last_modified: datetime | None = None
    categories: tuple[str, ...] = ()
