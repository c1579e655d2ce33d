"""The sheet read before a call as screens show it: the page, what was done to it by hand, and who is on the call."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from liaison.model.briefing import Briefing, PartKey, SourceRef
from liaison.model.values import Side, Stance


@dataclass(frozen=True, slots=True)
class CallRef:
    """Which call a sheet is for: one time a meeting takes place, or without a meeting the preparation of a day.

    ``occurrence`` is the recurrence id of that time; a meeting that takes place once needs none. ``day`` is the day of
    the call on the wall of the reader.
    """

    client_id: str
    meeting_id: str | None
    occurrence: str | None
    day: date


@dataclass(frozen=True, slots=True)
class PlannedCall:
    """A call in the calendar of a day. Instants are UTC; one that lasts all day has none."""

    ref: CallRef
    title: str
    client: str
    starts_at: datetime | None
    ends_at: datetime | None
    is_over: bool


@dataclass(frozen=True, slots=True)
class PointView:
    """Something we want to say to the client. ``said_on`` is None until it was said."""

    id: str
    what: str
    said_on: date | None = None
    interaction_id: str | None = None


@dataclass(frozen=True, slots=True)
class HiddenLine:
    """A line left out of this call's sheet by hand, which the sheet would have otherwise."""

    key: str
    section: PartKey
    text: str


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A line added by hand, with the key it has on the sheet; ``id`` is that of its record."""

    key: str
    id: str
    text: str
    section: PartKey
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class Owed:
    """An open promise; ``state`` says when it is due in words ("2 days late")."""

    id: str
    side: Side
    what: str
    due_on: date | None
    state: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class Told:
    """Something they were told, and the record that says so."""

    source: SourceRef
    on: date
    what: str


@dataclass(frozen=True, slots=True)
class Attendee:
    """One of theirs: on the call, or one who could be.

    ``is_expected`` counts what was said by hand before the invitation; ``was_set`` tells that it was. ``speaks_for``
    names those whose wishes come through them (P1). ``told`` is what they were last told, the newest first. ``owed`` is
    what we owe them and they owe us, the latest first. ``last_seen`` is None where they were never met; ``unseen_days``
    counts from then. ``is_first_time`` means that this call was held before without them.
    """

    person_id: str
    name: str
    given_name: str
    role: str
    source: SourceRef
    is_expected: bool
    was_set: bool
    has_declined: bool
    is_first_time: bool
    is_point_of_contact: bool
    is_decision_maker: bool
    signs_off: bool
    stance: Stance | None
    speaks_for: tuple[str, ...]
    likes_information: str
    handle_with_care: str
    told: tuple[Told, ...]
    owed: tuple[Owed, ...]
    last_seen: SourceRef | None
    last_seen_on: date | None
    unseen_days: int | None


@dataclass(frozen=True, slots=True)
class OurAttendee:
    """One of us: on the call, or one who could be, with what they owe this client, the latest first."""

    colleague_id: str
    name: str
    role: str
    is_me: bool
    is_expected: bool
    was_set: bool
    owed: tuple[Owed, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """Someone who decides or signs off and is not on the call; ``nobody_decides`` where no one on it can."""

    person_id: str
    name: str
    role: str
    source: SourceRef
    is_decision_maker: bool
    signs_off: bool
    has_declined: bool
    nobody_decides: bool


@dataclass(frozen=True, slots=True)
class SheetView:
    """The sheet of one call.

    ``briefing`` is the page itself, with points, pinned and added lines and without hidden ones. ``changed`` holds the
    keys of the lines that are new or different since the sheets of this client were last seen on an earlier day, at
    ``since``; both are empty where none was. ``pinned`` are keys of lines, ``points`` those not said yet and those said
    on the day of the call. Those on the call stand first in ``attendees`` and ``ours``.
    """

    call: CallRef
    briefing: Briefing
    changed: frozenset[str]
    since: datetime | None
    pinned: frozenset[str]
    hidden: tuple[HiddenLine, ...]
    added: tuple[OwnLine, ...]
    points: tuple[PointView, ...]
    attendees: tuple[Attendee, ...]
    ours: tuple[OurAttendee, ...]
    absent: tuple[Absent, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the lines shown, in the order of the page."""
        return tuple(line.key for section in self.briefing.sections for line in section.lines if line.key)
