"""The occurrences of a meeting within a span of time.

The rules are expanded here, bounded, on wall-clock times of the meeting's own zone, so that a call at 09:00 stays at
09:00 when clocks change. Added and excluded dates and changed occurrences are put to them as recurring-ical-events does
it, which is asked itself where a change says something of all that follow: it is many times slower.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.assembly import Group
from liaison.exchange.calendars.dates import DAY, format_date, format_utc, midnight, parse_duration
from liaison.exchange.calendars.entries import Entry, Moment, moment_of, read_entry, read_span
from liaison.exchange.calendars.lines import Prop, parse_document
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.repetition import Repetition, as_local, read_repetition
from liaison.exchange.calendars.rules import in_utc, starts_between
from liaison.exchange.calendars.values import MeetingIn, OccurrenceIn
from liaison.exchange.calendars.zones import Zone, ZoneBook, default_of
from liaison.model.values import MeetingStatus

if TYPE_CHECKING:
    from icalendar import Event

_EARLIEST = date(limits.FIRST_YEAR, 1, 1)
_LATEST = date(limits.LAST_YEAR, 12, 1)


def expand(
    ics: str, start: datetime, end: datetime, *, default_zone: str, limit: int = 5000
) -> tuple[OccurrenceIn, ...]:
    """The occurrences of the meeting in ``ics`` that overlap the span from ``start`` up to ``end``, in order.

    ``ics`` is the text of a :class:`MeetingIn`; what was refused when it was read is refused again, and said nowhere.
    At most ``limit`` occurrences are returned, the earliest ones.

    Raises:
        ValueError: ``start`` or ``end`` is naive, or ``default_zone`` is not an IANA zone.
        UnreadableFile: ``ics`` is not a calendar.
    """
    _check_span(start, end)
    default = default_of(default_zone)
    book = ZoneBook(default, silent)
    found: list[OccurrenceIn] = []
    for group in _groups(ics, book):
        found.extend(_occurrences(group, start, end, book, limit))
    return _sorted(found, start, end, default, limit)


def expand_fast(
    meeting: MeetingIn, start: datetime, end: datetime, *, default_zone: str, limit: int = 5000
) -> tuple[OccurrenceIn, ...]:
    """As :func:`expand` for a meeting that was just read; one that does not repeat is not parsed again."""
    if meeting.repeats or not meeting.has_master:
        return expand(meeting.ics, start, end, default_zone=default_zone, limit=limit)
    _check_span(start, end)
    only = OccurrenceIn(
        recurrence_id=format_date(meeting.starts_on) if meeting.starts_on else format_utc(meeting.starts_at or start),
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        title=meeting.title,
        location=meeting.location,
        status=meeting.status,
        all_day=meeting.all_day,
        floating=meeting.floating,
    )
    return _sorted([only], start, end, default_of(default_zone), limit)


def _check_span(start: datetime, end: datetime) -> None:
    if start.tzinfo is None or end.tzinfo is None:
        raise ValueError("a span of time needs aware instants")


def _sorted(
    found: list[OccurrenceIn], start: datetime, end: datetime, default: Zone, limit: int
) -> tuple[OccurrenceIn, ...]:
    placed = [(_bounds(item, default), item) for item in found]
    kept = [(begin, item) for (begin, stop), item in placed if begin < end and (stop > start or begin >= start)]
    kept.sort(key=lambda pair: (pair[0], pair[1].recurrence_id))
    return tuple(item for _, item in kept[:limit])


def _bounds(item: OccurrenceIn, default: Zone) -> tuple[datetime, datetime]:
    if item.starts_on is not None:
        return midnight(item.starts_on, default.tz), midnight(item.ends_on or item.starts_on + DAY, default.tz)
    assert item.starts_at is not None, "an occurrence has a time or a date"
    return item.starts_at, item.ends_at or item.starts_at


def _groups(ics: str, book: ZoneBook) -> Iterable[Group]:
    document = parse_document(ics, silent)
    groups: dict[str, Group] = {}
    for calendar in document.calendars:
        for part in calendar.parts:
            if part.name == "VTIMEZONE" and not part.damage:
                book.define(part)
    for calendar in document.calendars:
        cancelled = any(line.text.upper().replace(" ", "") == "METHOD:CANCEL" for line in calendar.lines)
        for order, part in enumerate(calendar.parts):
            if part.name == "VEVENT":
                entry = read_entry(part, order, book, silent, cancelled=cancelled)
                if entry is not None and read_span(entry, book, silent):
                    groups.setdefault(entry.uid, Group(entry.uid)).take(entry, silent)
    return groups.values()


def _occurrences(group: Group, start: datetime, end: datetime, book: ZoneBook, limit: int) -> list[OccurrenceIn]:
    entries = group.entries(silent)
    if group.master is None:
        return [_single(entry) for entry in entries]
    head = entries[0]
    assert head.start is not None, "read_span has set it"
    repetition = read_repetition(head, head.start, silent)
    if not repetition and len(entries) == 1:
        return [_single(head)]
    return _Series(entries, repetition, book).between(start, end, limit)


def _single(entry: Entry) -> OccurrenceIn:
    start = entry.start
    assert start is not None, "read_span has set it"
    named = entry.recurrence_id or start
    end = entry.end or start
    return OccurrenceIn(
        recurrence_id=format_date(named.day) if start.is_day else named.key,
        starts_at=None if start.is_day else start.utc,
        ends_at=None if start.is_day else end.utc,
        starts_on=start.day if start.is_day else None,
        ends_on=end.day if start.is_day else None,
        title=entry.line("SUMMARY"),
        location=entry.line("LOCATION"),
        status=entry.status,
        all_day=start.is_day,
        floating=start.floating,
        is_private=entry.is_private,
        is_free=entry.is_free,
    )


class _Series:
    """A master with its repetition and changes, on the wall clock of the master's zone."""

    def __init__(self, entries: list[Entry], repetition: Repetition, book: ZoneBook) -> None:
        self.entries = entries
        self.repetition = repetition
        self.book = book
        head = entries[0].start
        assert head is not None, "read_span has set it"
        self.head = head
        self.zone = head.zone
        self.all_day = head.is_day
        self.shifts = self._shifts()

    def _wall(self, moment: Moment) -> date:
        """``moment`` as the series counts: a date for all-day series, else a naive time in its zone."""
        if self.all_day:
            return moment.day
        if moment.is_day:
            return datetime.combine(moment.day, as_local(self.head.value).time())
        return as_local(moment.value) if moment.zone == self.zone else moment.local(self.zone)

    def _wall_span(self, entry: Entry) -> tuple[date, date]:
        """Start and end of a master or a change; a change of an all-day series may have a time of its own."""
        assert entry.start is not None, "read_span has set it"
        end = entry.end or entry.start
        if entry.start.is_day and self.all_day:
            return entry.start.day, end.day
        if entry.start.is_day:
            return as_local(entry.start.day), as_local(end.day)
        local = [moment.utc.astimezone(self.zone.tz).replace(tzinfo=None) for moment in (entry.start, end)]
        return (as_local(entry.start.value), local[1]) if entry.start.zone == self.zone else (local[0], local[1])

    def _shifts(self) -> dict[int, timedelta]:
        """By index, how far the changes of "this and all following" move what follows; a flood of them is cut."""
        found: dict[int, timedelta] = {}
        for index, entry in enumerate(self.entries[1:], 1):
            named = entry.first("RECURRENCE-ID")
            if named is None or named.params.get("RANGE", "").upper() != "THISANDFUTURE" or entry.recurrence_id is None:
                continue
            shift = as_local(self._wall_span(entry)[0]) - as_local(self._wall(entry.recurrence_id))
            if len(found) < limits.MAX_SHIFTS and abs(shift.days) < limits.MAX_DURATION_DAYS:
                found[index] = shift
        return found

    def between(self, start: datetime, end: datetime, limit: int) -> list[OccurrenceIn]:
        """The occurrences that may overlap the span, at least those that do."""
        if self._is_simple():
            return list(self._simple(start, end, limit))
        from icalendar import Calendar  # noqa: PLC0415 - start-up time
        from recurring_ical_events import of  # noqa: PLC0415 - start-up time

        span = self._wall_span(self.entries[0])
        longest = max(
            (as_local(stop) - as_local(begin) for begin, stop in map(self._wall_span, self.entries)), default=DAY
        )
        furthest = max((abs(shift) for shift in self.shifts.values()), default=timedelta(0))
        low = max(_EARLIEST, self._day(start) - abs(longest) - furthest - 2 * DAY)
        high = min(_LATEST, self._day(end) + furthest + 2 * DAY)
        if high <= low:
            return []
        calendar = Calendar()
        calendar.subcomponents.append(
            self._master(span, low, high, limit + limits.MAX_TIMES_A_DAY * (2 * furthest.days + 5))
        )
        for index in range(1, len(self.entries)):
            calendar.subcomponents.append(self._change(index))
        first, last = self._day(start) - 2 * DAY, min(_LATEST, self._day(end) + 2 * DAY)
        return [self._result(event) for event in of(calendar).between(max(_EARLIEST, first), max(_EARLIEST, last))]

    def _is_simple(self) -> bool:
        """Whether nothing is said of it that needs the library: changes of all that follow, added spans of time."""
        return not self.shifts and not any("/" in prop.value for prop in self.repetition.extra)

    def _simple(self, start: datetime, end: datetime, limit: int) -> Iterator[OccurrenceIn]:
        """Rule, added and excluded times and those that are said one by one, as the library puts them together."""
        span = self._wall_span(self.entries[0])
        long = as_local(span[1]) - as_local(span[0])
        low = max(_EARLIEST, self._day(start) - abs(long) - 2 * DAY)
        high = min(_LATEST, self._day(end) + 2 * DAY)
        excluded = {self._excluded(moment) for moment in self._moments(self.repetition.excluded)}
        said = {self._named(entry.recurrence_id) for entry in self.entries[1:] if entry.recurrence_id is not None}
        room = limit + len(excluded) + len(said) + limits.MAX_TIMES_A_DAY * 5
        starts = set(islice(self._rule_starts(low, high), room))
        starts.update(at for at in (span[0], *self._extra_times()) if low <= as_local(at).date() <= high)
        form = _Form.of(self.entries[0], self.zone, all_day=self.all_day, floating=self.head.floating)
        for at in starts - excluded - said:
            if not isinstance(at, datetime) or at.date() not in excluded:
                yield form.at(at, at + long, at)
        for entry in self.entries[1:]:
            assert entry.recurrence_id is not None, "only changes follow the master"
            own = _Form.of(entry, self.zone, all_day=self.all_day, floating=self.head.floating)
            yield own.at(*self._wall_span(entry), self._named(entry.recurrence_id))

    def _extra_times(self) -> Iterator[date]:
        for moment in self._moments(self.repetition.extra):
            yield self._excluded(moment) if moment.floating else self._wall(moment)

    def _day(self, instant: datetime) -> date:
        floor, ceiling = as_local(_EARLIEST), as_local(_LATEST)
        bare = min(max(instant.replace(tzinfo=None), floor + 3 * DAY), ceiling)
        return bare.replace(tzinfo=instant.tzinfo).astimezone(self.zone.tz).date()

    def _master(self, span: tuple[date, date], low: date, high: date, most: int) -> Event:
        from icalendar.prop import vDDDLists  # noqa: PLC0415 - start-up time

        event = self._event(0, span)
        excluded = [self._excluded(moment) for moment in self._moments(self.repetition.excluded)]
        room = most + len(excluded) + len(self.entries)
        dates: list[object] = list(islice(self._rule_starts(low, high), room))
        dates.extend(self._extra())
        if dates:
            event["RDATE"] = vDDDLists(dates)
        if excluded:
            event["EXDATE"] = vDDDLists(excluded)
        return event

    def _rule_starts(self, low: date, high: date) -> Iterator[date]:
        first = as_local(self.head.value)
        for rule, until in self.repetition.rules:
            for at in starts_between(rule, first, until, low, high):
                yield at.date() if self.all_day else at

    def _moments(self, props: Iterable[Prop]) -> Iterator[Moment]:
        for prop in props:
            for value in prop.value.split(","):
                found = moment_of(value, prop.params, prop.line, self.book)
                if found is not None:
                    yield found

    def _excluded(self, moment: Moment) -> date:
        """An EXDATE; one that floats is meant in the zone of the meeting, a date excludes that whole day."""
        if moment.is_day:
            return moment.day
        if moment.floating and isinstance(moment.value, datetime):
            return moment.day if self.all_day else moment.value
        return self._wall(moment)

    def _extra(self) -> Iterator[object]:
        """The RDATEs, periods as pairs of start and duration."""
        for prop in self.repetition.extra:
            for value in prop.value.split(","):
                begin, slash, stop = value.partition("/")
                moment = moment_of(begin, prop.params, prop.line, self.book)
                if moment is None:
                    continue
                at = self._excluded(moment) if moment.floating else self._wall(moment)
                length = self._period(moment, stop, prop) if slash and not self.all_day else None
                yield at if length is None else (at, length)

    def _period(self, begin: Moment, stop: str, prop: Prop) -> timedelta | None:
        length = parse_duration(stop)
        if length is None:
            moment = moment_of(stop, prop.params, prop.line, self.book)
            length = moment.utc - begin.utc if moment else None
        return length if length is not None and timedelta(0) <= length <= DAY * limits.MAX_DURATION_DAYS else None

    def _event(self, index: int, span: tuple[date, date]) -> Event:
        from icalendar import Event as NewEvent  # noqa: PLC0415 - start-up time
        from icalendar.prop import vDDDTypes  # noqa: PLC0415 - start-up time

        event = NewEvent()
        event["UID"] = "meeting"
        event["X-INDEX"] = str(index)
        event["SEQUENCE"] = self.entries[index].sequence
        event["DTSTART"] = vDDDTypes(span[0])
        event["DTEND"] = vDDDTypes(
            max(as_local(span[1]), as_local(span[0])) if isinstance(span[0], datetime) else span[1]
        )
        return event

    def _change(self, index: int) -> Event:
        from icalendar.prop import vDDDTypes  # noqa: PLC0415 - start-up time

        entry = self.entries[index]
        assert entry.recurrence_id is not None, "only changes follow the master"
        event = self._event(index, self._wall_span(entry))
        named = vDDDTypes(self._named(entry.recurrence_id))
        if index in self.shifts:
            named.params["RANGE"] = "THISANDFUTURE"
        event["RECURRENCE-ID"] = named
        return event

    def _named(self, moment: Moment) -> date:
        """A RECURRENCE-ID as the series counts."""
        return self._excluded(moment) if moment.floating else self._wall(moment)

    def _result(self, event: Event) -> OccurrenceIn:
        index = int(str(event["X-INDEX"]))
        entry = self.entries[index]
        begin, stop, named = (_value(event, name) for name in ("DTSTART", "DTEND", "RECURRENCE-ID"))
        own = self._wall_span(entry)[0]
        if index in self.shifts and begin != own:
            named = begin - self.shifts[index]
        timed = isinstance(begin, datetime)
        return OccurrenceIn(
            recurrence_id=format_date(named) if self.all_day else format_utc(in_utc(as_local(named), self.zone.tz)),
            starts_at=in_utc(as_local(begin), self.zone.tz) if timed else None,
            ends_at=in_utc(as_local(stop), self.zone.tz) if timed else None,
            starts_on=None if timed else begin,
            ends_on=None if timed else stop,
            title=entry.line("SUMMARY"),
            location=entry.line("LOCATION"),
            status=entry.status,
            all_day=not timed,
            floating=self.head.floating,
            is_private=entry.is_private,
            is_free=entry.is_free,
        )


class _Form(NamedTuple):
    """What all times of one entry have in common."""

    title: str
    location: str
    status: MeetingStatus
    zone: tzinfo
    all_day: bool
    floating: bool
    is_private: bool
    is_free: bool

    @classmethod
    def of(cls, entry: Entry, zone: Zone, *, all_day: bool, floating: bool) -> _Form:
        said = entry.line("SUMMARY"), entry.line("LOCATION"), entry.status
        return cls(*said, zone.tz, all_day, floating, entry.is_private, entry.is_free)

    def at(self, begin: date, stop: date, named: date) -> OccurrenceIn:
        """One time, on the wall clock of the series."""
        timed = isinstance(begin, datetime)
        return OccurrenceIn(
            recurrence_id=format_date(named) if self.all_day else format_utc(in_utc(as_local(named), self.zone)),
            starts_at=in_utc(as_local(begin), self.zone) if timed else None,
            ends_at=in_utc(as_local(stop), self.zone) if timed else None,
            starts_on=None if timed else begin,
            ends_on=None if timed else stop,
            title=self.title,
            location=self.location,
            status=self.status,
            all_day=not timed,
            floating=self.floating,
            is_private=self.is_private,
            is_free=self.is_free,
        )


def _value(event: Event, name: str) -> date:
    """The date or time of a property that was given to the expansion as one."""
    value = getattr(event[name], "dt", None)
    assert isinstance(value, date), "only dates and times were given"
    return value
