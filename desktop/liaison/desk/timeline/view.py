"""What a timeline is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from liaison.model.values import AboutUs, Mood, Side


class Group(StrEnum):
    """The kinds of things that happen, as a person filters them."""

    MEETINGS = "meetings"
    MESSAGES = "messages"
    NOTES = "notes"
    PROMISES = "promises"
    CONCERNS = "concerns"
    IDEAS = "ideas"
    FEEDBACK = "feedback"
    RESULTS = "results"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place between two things of a timeline: just after (older than) the one with this day, instant, event and id.

    What has an instant comes before what only has the day.
    """

    day: date
    at: datetime | None = None
    event: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """Something that happened with a client.

    ``event`` says what, and with ``id`` tells it from everything else: a promise is made, slips and is closed.
    ``record_kind`` and ``record_id`` name the record that keeps it. ``day`` is the date on the user's wall, ``at`` the
    instant where one is known. ``word`` names the event for a person, ``what`` says what it was about, ``who`` with
    whom. ``is_bad`` marks what was missed or dropped.
    """

    event: str
    id: str
    group: Group
    record_kind: str
    record_id: str
    day: date
    at: datetime | None
    word: str
    what: str
    who: str = ""
    mood: Mood | None = None
    about_us: AboutUs | None = None
    context: str | None = None
    side: Side | None = None
    is_bad: bool = False

    @property
    def cursor(self) -> Cursor:
        """The place just after it."""
        return Cursor(self.day, self.at, self.event, self.id)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a timeline is wanted: ``groups`` (none is all), a person who was part of it, words in it."""

    groups: frozenset[Group] = frozenset()
    person_id: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """Some things in a row, newest first. ``reaches_end`` says that nothing lies beyond in the direction asked for."""

    items: tuple[TimelineItem, ...]
    reaches_end: bool


@dataclass(frozen=True, slots=True)
class TimelineStretch:
    """What lies around a place: ``items`` newest first, and whether they reach the newest and the oldest there is."""

    items: tuple[TimelineItem, ...] = ()
    reaches_newest: bool = True
    reaches_oldest: bool = True


@dataclass(frozen=True, slots=True)
class Related:
    """Another record: its kind and id, the kind for a person, and what it is called."""

    kind: str
    id: str
    word: str
    what: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known: a label and words; ``kind`` and ``id`` name the record the words stand for, if any."""

    label: str
    words: str
    kind: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class TimelineDetail:
    """All that is known of one thing; ``text`` is Markdown as typed.

    ``people`` took part, ``outcomes`` came out of it. ``summary`` is its heading.
    """

    record_kind: str
    record_id: str
    summary: str
    facts: tuple[Fact, ...] = ()
    text: str = ""
    people: tuple[Related, ...] = ()
    outcomes: tuple[Related, ...] = field(default=())
