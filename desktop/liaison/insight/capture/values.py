"""What the capture grammar takes and gives: plain, frozen values without any record behind them."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import UTC, date, datetime, time, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeVar

from liaison.model.values import Direction

DateKind = Literal["by", "on", "until", "from", "within"]
PersonState = Literal["certain", "ambiguous", "unknown"]
FigureUnit = Literal["percent", "points", "money", "number"]

MONDAY_TO_FRIDAY = frozenset({0, 1, 2, 3, 4})
MAX_LINE = 2_000
"""Characters of one line that are read; what lies beyond stays text and is never searched."""

_T = TypeVar("_T")


class Prefix(StrEnum):
    """What a line makes; the value is the word a person types before the colon."""

    WE = "We"
    THEY = "They"
    IDEA = "Idea"
    CONCERN = "Concern"
    FEEDBACK = "Feedback"
    RESULT = "Result"
    INTRO = "Intro"
    THANKS = "Thanks"
    GOAL = "Goal"
    ASK = "Ask"


class Span(NamedTuple):
    """Offsets of a piece in the text as typed, end excluded."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        """The same piece in a text that has ``by`` more characters in front."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Someone a line may name: a live stakeholder of the client, or a colleague.

    Missing given and family names are taken from ``name``. ``role`` may name several roles ("Founder and CEO").
    """

    id: str
    name: str
    given_name: str = ""
    family_name: str = ""
    nicknames: tuple[str, ...] = ()
    role: str = ""
    client_name: str = ""
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaptureContext:
    """Everything a line is read against.

    ``today`` is the date in ``zone``, the zone of whoever types; ``day_starts`` / ``day_ends`` are the working hours.
    ``working_days`` counts Monday as 0; ``holidays`` are first and last days on which the client does not work.
    ``client_names`` are never read as dates. ``month_first`` reads 3/12 as 12 March; ``dollar`` is what "$" means.
    ``plans`` says that the line is one of a calendar: "29/11" is a day wherever it stands, a time alone names none, and
    "Friday morning" fixes no time.

    Raises:
        ValueError: ``now`` has no zone, or there is no working day.
    """

    today: date
    now: datetime
    zone: tzinfo
    people: tuple[KnownPerson, ...] = ()
    colleagues: tuple[KnownPerson, ...] = ()
    working_days: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: tuple[tuple[date, date], ...] = ()
    client_names: tuple[str, ...] = ()
    month_first: bool = False
    day_starts: time = time(9)
    day_ends: time = time(17, 30)
    dollar: str = "USD"
    plans: bool = False

    def __post_init__(self) -> None:
        if self.now.tzinfo is None:
            raise ValueError("the present instant needs a zone")
        if not self.working_days & frozenset(range(7)):
            raise ValueError("a week needs at least one working day")


@dataclass(frozen=True, slots=True)
class DateMatch:
    """A date found in words; ``span`` covers its preposition too ("by Friday").

    ``time`` is wall time in the client's zone, ``end`` the last day of a range. ``exact`` is False where the words
    leave room ("early next week") or contradict themselves; ``stated`` is True where a preposition says what the
    date is for. ``words`` is how it was understood, as in "Fri 27 Nov". ``other`` is the day that "3/12" names with
    the month first, where the words may mean either.
    """

    span: Span
    day: date
    time: time | None
    end: date | None
    kind: DateKind
    exact: bool
    words: str
    stated: bool = False
    other: date | None = None

    @property
    def due_day(self) -> date:
        """The last day that still keeps the promise."""
        return self.end or self.day

    def instant(self, zone: tzinfo) -> datetime | None:
        """The due day and time as an instant in UTC, or None without a time.

        A wall time that the clocks skip is read as if they had not been changed yet; one that happens twice is the
        first of the two.
        """
        if self.time is None:
            return None
        return datetime.combine(self.due_day, self.time, zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """A person named in a line: "certain" has one candidate, "ambiguous" several, "unknown" none.

    ``ours`` is True for colleagues and for "us" or "me" (certain, without an id). ``close`` is True where the name is
    spelt differently.
    """

    span: Span
    text: str
    person_id: str | None
    candidates: tuple[KnownPerson, ...]
    state: PersonState
    ours: bool = False
    close: bool = False


@dataclass(frozen=True, slots=True)
class TextMatch:
    """A piece of the line in its own words, such as the driver behind a request."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its unit; ``currency`` is an ISO 4217 code when the unit is money."""

    span: Span
    text: str
    amount: Decimal
    unit: FigureUnit
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Introduction:
    """Who is introduced to whom (P12); ``by`` made it where someone else did."""

    span: Span
    who: PersonMatch | None
    whom: PersonMatch | None
    by: PersonMatch | None = None
    organisation: TextMatch | None = None


@dataclass(frozen=True, slots=True)
class CapturedLine:
    """One line that makes a record, or a hint where the words behind the prefix are still missing.

    ``what`` is the matter without person, date and transfer verb; ``person`` the one it goes to or comes from on the
    client's side. ``due`` is a date ahead (promises, asks, goals), ``happened`` a date past (results, feedback,
    thanks). ``done`` is a ticked box. ``remarks`` are sentences on what could not be read, or only with doubt.
    """

    number: int
    span: Span
    prefix: Prefix
    prefix_span: Span
    body_span: Span
    what: str
    verb: str = ""
    person: PersonMatch | None = None
    other_people: tuple[PersonMatch, ...] = ()
    due: DateMatch | None = None
    happened: DateMatch | None = None
    dates: tuple[DateMatch, ...] = ()
    on_behalf_of: PersonMatch | None = None
    driver: TextMatch | None = None
    figures: tuple[Figure, ...] = ()
    before: Figure | None = None
    after: Figure | None = None
    score: int | None = None
    score_span: Span | None = None
    direction: Direction | None = None
    introduction: Introduction | None = None
    done: bool = False
    hint: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def makes_record(self) -> bool:
        """Whether there is enough to keep; a line with only a prefix has a hint instead."""
        return not self.hint

    def pieces(self) -> tuple[Span, ...]:
        """The spans of everything recognised behind the prefix, in order, for underlining."""
        people = (self.person, self.on_behalf_of, *self.other_people)
        found: set[Span] = {match.span for match in people if match}
        found.update(match.span for match in (self.due, self.happened) if match)
        found.update(figure.span for figure in self.figures)
        if self.driver:
            found.add(self.driver.span)
        if self.score_span:
            found.add(self.score_span)
        if self.introduction and self.introduction.organisation:
            found.add(self.introduction.organisation.span)
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class CapturedNote:
    """The lines of a note that begin with a prefix, in order; the text itself is never changed."""

    lines: tuple[CapturedLine, ...]

    @property
    def records(self) -> tuple[CapturedLine, ...]:
        """The lines that make a record."""
        return tuple(line for line in self.lines if line.makes_record)


def moved(value: _T, by: int) -> _T:
    """``value`` with every span in it, at any depth, moved by ``by`` characters."""
    return value if by == 0 else _moved(value, by)


def _moved(value: Any, by: int) -> Any:
    if isinstance(value, Span):
        return value.moved(by)
    if isinstance(value, tuple):
        return tuple(_moved(part, by) for part in value)
    if isinstance(value, KnownPerson) or not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{field.name: _moved(getattr(value, field.name), by) for field in fields(value)})
