"""One series edited in its own text: one of its times said anew, or the series divided in two.

What is not touched stays as it was written, with all that Liaison does not know. Times are named as in the text, which
also is how the record names them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Final, NamedTuple

from liaison.exchange.calendars.assembly import Group
from liaison.exchange.calendars.dates import DAY, format_date, format_local, format_utc, parse_moment
from liaison.exchange.calendars.entries import Entry, Moment, moment_of, read_entry, read_span
from liaison.exchange.calendars.following import ANSWERED, OWN_TIME
from liaison.exchange.calendars.limits import LAST_YEAR
from liaison.exchange.calendars.lines import Component, Document, Line, escape, parse_document, parse_property
from liaison.exchange.calendars.properties import fold
from liaison.exchange.calendars.reading import FOOTER, HEADER, silent
from liaison.exchange.calendars.repetition import as_local, read_repetition
from liaison.exchange.calendars.rules import Rule, last_start, starts_between
from liaison.exchange.calendars.shifting import CannotMove, parts_of, rule_text
from liaison.exchange.calendars.zones import ZoneBook, default_of

_OWN_TIMES: Final = frozenset({"DTSTART", "DTEND", "DURATION"})
_REPEATING: Final = frozenset({"RRULE", "RDATE", "EXDATE", "EXRULE"})
_SECOND: Final = timedelta(seconds=1)
_FAR: Final = date(LAST_YEAR, 12, 31)
OWN_NAME: Final = "RECURRENCE-ID"


class Span(NamedTuple):
    """When one time takes place: two instants, or the first day and the one after the last."""

    starts: date
    ends: date


class Halves(NamedTuple):
    """A series divided: both texts; the second one has a UID of its own and says what it follows."""

    before: str
    after: str


def change_one(ics: str, uid: str, named: str, span: Span, *, default_zone: str) -> str:
    """The text in which one time of the series takes place at another (RECURRENCE-ID); again where it did already.

    Raises:
        CannotMove: the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    found = text.group.changes.get(named)
    if found is not None:
        lines = [line.text for line in found.component.lines if not _is_a(line, _OWN_TIMES | {OWN_TIME})]
        ranged = [line for line in lines if "RANGE=THISANDFUTURE" in line.partition(":")[0].upper()]
        if ranged:  # what follows it goes on as it says: this one is said beside it
            raise CannotMove
        return text.replaced(
            found.component, [*text.span_lines(span), *lines, f"{OWN_TIME}:TRUE"], found.component.parts
        )
    lines = override_lines(text, named, span)
    return text.with_another([*lines, f"{OWN_TIME}:TRUE"], text.model_of(named).component.parts)


def override_lines(text: SeriesText, named: str, span: Span | None = None) -> list[str]:
    """What a component says that tells of one time only: as the series has it, or at another ``span``."""
    skipped = _OWN_TIMES | _REPEATING | {"RECURRENCE-ID", OWN_TIME, ANSWERED}
    lines = [line.text for line in text.model_of(named).component.lines if not _is_a(line, skipped)]
    times = text.span_lines(span or text.span_at(named))
    return [text.time_line("RECURRENCE-ID", text.instant(named)), *times, *lines]


def divide(ics: str, uid: str, named: str, new_uid: str, *, default_zone: str) -> Halves:
    """The series up to one of its times, and from that one on: rule, added, excluded and changed times on their side.

    Raises:
        CannotMove: the time is none of the rule's, so that nothing follows it, or the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    return Halves(_before(text, named), _after(text, named, new_uid))


class Following(NamedTuple):
    """The times of a series from an added one on, by name: those that were added, that one first, and the rule's."""

    added: tuple[str, ...]
    of_rule: tuple[str, ...]


def following(ics: str, uid: str, named: str, most: int, *, default_zone: str) -> Following | None:
    """What follows a time that was added to a rule (RDATE); of the rule at ``most`` so many. None for one of the rule.

    Raises:
        CannotMove: the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    at = as_local(text.wall_of(named))
    if text.rule is None or at == as_local(text.start.value) or at in text.rule_from(at, 1):
        return None
    added = [wall for wall in text.added() if wall >= at]
    if at not in added:
        return None
    return Following(
        tuple(text.name_of(wall) for wall in sorted(set(added))),
        tuple(text.name_of(wall) for wall in text.rule_from(at, most)),
    )


def cut_before(ics: str, uid: str, named: str, *, default_zone: str) -> str:
    """What of a series lies before a time, as :func:`divide` has it; all of it where the series ends before it.

    Raises:
        UnreadableFile: ``ics`` is no calendar.
    """
    try:
        return _before(SeriesText.read(ics, uid, default_zone), named)
    except CannotMove:
        return ics


def changed_times(ics: str, uid: str, *, default_zone: str) -> dict[str, Span]:
    """The times that the text says one by one, by name."""
    text = SeriesText.read(ics, uid, default_zone)
    return {named: _span_of(entry) for named, entry in text.group.changes.items()}


def _before(text: SeriesText, named: str) -> str:
    rule, at = text.rule, text.wall_of(named)
    lines, is_over = [], text.ends_before(named)
    for line in text.master.component.lines:
        if _is_a(line, {"RRULE"}) and rule is not None and not is_over:
            parts = {name: value for name, value in parts_of(rule.text).items() if name not in {"COUNT", "UNTIL"}}
            lines.append("RRULE:" + rule_text(parts | {"UNTIL": text.end_before(at)}))
        elif _is_a(line, {"RDATE", "EXDATE"}):
            lines += text.kept_dates(line, lambda wall: wall < as_local(at))
        else:
            lines.append(line.text)
    gone = [entry.component for key, entry in text.group.changes.items() if as_local(text.wall_of(key)) >= as_local(at)]
    return text.replaced(text.master.component, lines, text.master.component.parts, gone)


def _after(text: SeriesText, named: str, new_uid: str) -> str:
    at, past, model = as_local(text.wall_of(named)), text.times_before(named), text.model_of(named)
    lines = [f"UID:{escape(new_uid)}", *text.span_lines(text.span_at(named))]
    for line in text.master.component.lines:
        if _is_a(line, {"RRULE"}) and text.rule is not None:
            parts = parts_of(text.rule.text)
            if text.rule.count is not None:
                parts["COUNT"] = str(text.rule.count - past)
            lines.append("RRULE:" + rule_text(parts))
        elif _is_a(line, {"RDATE", "EXDATE"}):
            lines += text.kept_dates(line, lambda wall: wall > at)
    skipped = _OWN_TIMES | _REPEATING | {"UID", "RECURRENCE-ID", "RELATED-TO"}
    lines += [line.text for line in model.component.lines if not _is_a(line, skipped)]
    lines.append(f"RELATED-TO;RELTYPE=SIBLING:{escape(text.uid)}")
    events = [_written(lines, model.component.parts)]
    for key, entry in text.group.changes.items():
        if as_local(text.wall_of(key)) >= at:
            said = [line.text for line in entry.component.lines if not _is_a(line, {"UID"})]
            events.append(_written([f"UID:{escape(new_uid)}", *said], entry.component.parts))
    return text.frame("".join(events))


def _span_of(entry: Entry) -> Span:
    start, end = entry.start, entry.end or entry.start
    assert start is not None, "read_span has set it"
    assert end is not None, "it has a start"
    return Span(start.day, end.day) if start.is_day else Span(start.utc, end.utc)


def without(component: Component, names: Iterable[str]) -> list[str]:
    """The lines of a component but those of these names."""
    return [line.text for line in component.lines if not _is_a(line, names)]


def _is_a(line: Line, names: Iterable[str]) -> bool:
    head = line.text.partition(":")[0].partition(";")[0].upper()
    return head in names


def _written(lines: Iterable[str], parts: Iterable[Component], name: str = "VEVENT") -> str:
    """A component as text; its parts are bounded in depth by the reader."""
    pieces = [f"BEGIN:{name}\r\n", *(fold(line).decode() for line in lines)]
    pieces += [_written((line.text for line in part.lines), part.parts, part.name) for part in parts]
    return "".join([*pieces, f"END:{name}\r\n"])


@dataclass(frozen=True)
class SeriesText:
    """The text of one series, read."""

    uid: str
    document: Document
    book: ZoneBook
    group: Group
    master: Entry
    start: Moment
    rule: Rule | None

    @classmethod
    def read(cls, ics: str, uid: str, default_zone: str) -> SeriesText:
        """The series of a UID.

        Raises:
            CannotMove: the text does not hold it, or it repeats by several rules.
            UnreadableFile: ``ics`` is no calendar.
        """
        document, book, group = parse_document(ics, silent), ZoneBook(default_of(default_zone), silent), Group(uid)
        parts = [part for calendar in document.calendars for part in calendar.parts]
        for part in parts:
            if part.name == "VTIMEZONE" and not part.damage:
                book.define(part)
        for order, part in enumerate(parts):
            entry = read_entry(part, order, book, silent, cancelled=False) if part.name == "VEVENT" else None
            if entry is not None and entry.uid == uid and read_span(entry, book, silent):
                group.take(entry, silent)
        if group.master is None or group.master.start is None:
            raise CannotMove
        repetition = read_repetition(group.master, group.master.start, silent)
        if len(repetition.rules) > 1:
            raise CannotMove
        rule = repetition.rules[0][0] if repetition.rules else None
        return cls(uid, document, book, group, group.master, group.master.start, rule)

    def wall(self, moment: Moment) -> date:
        """A time as the series counts: a date for whole days, else naive on its own clock."""
        if self.start.is_day:
            return moment.day
        if moment.is_day:
            return datetime.combine(moment.day, as_local(self.start.value).time())
        return as_local(moment.value) if moment.zone == self.start.zone else moment.local(self.start.zone)

    def instant(self, named: str) -> date:
        """The date or the instant behind a name."""
        found = parse_moment(named)
        if found is None:
            raise CannotMove
        return found

    def wall_of(self, named: str) -> date:
        """A named time as the series counts."""
        found = self.instant(named)
        if not isinstance(found, datetime):
            return found if self.start.is_day else datetime.combine(found, as_local(self.start.value).time())
        local = found.replace(tzinfo=found.tzinfo or UTC).astimezone(self.start.zone.tz).replace(tzinfo=None)
        return local.date() if self.start.is_day else local

    def name_of(self, wall: datetime) -> str:
        """The name of a time on the clock of the series."""
        return Moment(wall.date() if self.start.is_day else wall, self.start.zone).key

    def time_line(self, name: str, at: date) -> str:
        """A property with a time, in the form in which the series says its start."""
        said = self.master.props["DTSTART"][0]
        tzid = said.params.get("TZID")
        if not isinstance(at, datetime):
            return f"{name};VALUE=DATE:{format_date(at)}"
        local = at.astimezone(self.start.zone.tz)
        is_twice = local.replace(tzinfo=None, fold=0).replace(tzinfo=self.start.zone.tz).astimezone(UTC) != at
        if self.start.floating:
            return f"{name}:{format_local(local)}"
        if not tzid or is_twice or said.value.strip().upper().endswith("Z"):
            return f"{name}:{format_utc(at)}"
        quoted = f'"{tzid}"' if any(mark in tzid for mark in ":;,") else tzid
        return f"{name};TZID={quoted}:{format_local(local)}"

    def span_lines(self, span: Span) -> list[str]:
        """DTSTART and DTEND."""
        lines = [self.time_line("DTSTART", span.starts)]
        return [*lines, self.time_line("DTEND", span.ends)] if span.ends > span.starts else lines

    def span_at(self, named: str) -> Span:
        """When the series says that one of its times is."""
        whole, at = _span_of(self.master), self.instant(named)
        if isinstance(at, datetime) and isinstance(whole.starts, datetime) and isinstance(whole.ends, datetime):
            return Span(at, at + (whole.ends - whole.starts))
        return Span(at, at + (whole.ends - whole.starts))

    def model_of(self, named: str) -> Entry:
        """What says how one time is: the series, or the last change of all that follow before it."""
        at, found = as_local(self.wall_of(named)), self.master
        for key in sorted(self.group.changes):
            entry = self.group.changes[key]
            prop = entry.first("RECURRENCE-ID")
            ranged = prop is not None and prop.params.get("RANGE", "").upper() == "THISANDFUTURE"
            if ranged and as_local(self.wall_of(key)) <= at:
                found = entry
        return found

    def times_before(self, named: str) -> int:
        """How many times of the rule lie before one of them, excluded ones too."""
        first, at = as_local(self.start.value), as_local(self.wall_of(named))
        if self.rule is None:
            return 0
        found = list(starts_between(self.rule, first, None, first.date(), at.date()))
        if at not in {first, *found}:
            raise CannotMove
        return sum(one < at for one in found)

    def rule_from(self, at: datetime, most: int, high: date = _FAR) -> list[datetime]:
        """The times of the rule from one on up to a day, at most so many, excluded ones too."""
        if self.rule is None:
            return []
        until = last_start(self.rule, None if self.start.is_day else self.start.zone.tz)
        later = starts_between(self.rule, as_local(self.start.value), until, at.date(), high)
        return list(islice((one for one in later if one >= at), most))

    def added(self) -> list[datetime]:
        """The dates that were added to the rule."""
        return self.dates("RDATE")

    def dates(self, name: str) -> list[datetime]:
        """The dates that the series says one by one under a name, RDATE or EXDATE."""
        found = []
        for line in self.master.component.lines:
            prop = parse_property(line) if _is_a(line, {name}) else None
            for value in prop.value.split(",") if prop is not None else ():
                moment = moment_of(value.partition("/")[0], prop.params, prop.line, self.book) if prop else None
                found += [as_local(self.wall(moment))] if moment is not None else []
        return found

    def ends_before(self, named: str) -> bool:
        """Whether the rule comes to its end before a time, so that neither it nor a later one is among its times."""
        if self.rule is None or (self.rule.count is None and self.rule.until is None):
            return False
        first, at = as_local(self.start.value), as_local(self.wall_of(named))
        until = last_start(self.rule, None if self.start.is_day else self.start.zone.tz)
        after = date(at.year + self.rule.interval + 4, 1, 1)
        return not any(one >= at for one in starts_between(self.rule, first, until, at.date(), after))

    def end_before(self, at: date) -> str:
        """An UNTIL just before a time, in the form that goes with the start (RFC 5545, 3.3.10)."""
        if not isinstance(at, datetime):
            return format_date(at - DAY)
        if self.start.floating:
            return format_local(at - _SECOND)
        return format_utc(Moment(at, self.start.zone).utc - _SECOND)

    def kept_dates(self, line: Line, is_kept: Callable[[datetime], bool]) -> list[str]:
        """An RDATE or EXDATE with those of its dates that are wanted; nothing where none is."""
        prop = parse_property(line)
        if prop is None:
            return []
        kept = []
        for value in prop.value.split(","):
            moment = moment_of(value.partition("/")[0], prop.params, prop.line, self.book)
            if moment is not None and is_kept(as_local(self.wall(moment))):
                kept.append(value)
        return [line.text[: len(line.text) - len(prop.value)] + ",".join(kept)] if kept else []

    def replaced(
        self, old: Component, lines: list[str], parts: Iterable[Component], gone: Iterable[Component] = ()
    ) -> str:
        """The text with one component written anew and others left out."""
        swaps = {(one.first, one.last): "" for one in gone} | {(old.first, old.last): _written(lines, parts)}
        return self._spliced(swaps)

    def with_another(self, lines: list[str], parts: Iterable[Component]) -> str:
        """The text with a component after the one of the series."""
        old = self.master.component
        return self._spliced({(old.first, old.last): self.document.slice(old) + _written(lines, parts)})

    def _spliced(self, swaps: dict[tuple[int, int], str]) -> str:
        physical, pieces, at = self.document.physical, [], 0
        for (first, last), text in sorted(swaps.items()):
            pieces += [f"{line}\r\n" for line in physical[at : first - 1]]
            pieces.append(text)
            at = last
        rest = "\r\n".join(physical[at:])
        return "".join(pieces) + rest

    def frame(self, events: str) -> str:
        """A calendar of its own with these events and the zones of this one."""
        parts = [part for calendar in self.document.calendars for part in calendar.parts]
        zones = "".join(self.document.slice(part) for part in parts if part.name == "VTIMEZONE" and not part.damage)
        return f"{HEADER}{zones}{events}{FOOTER}"
