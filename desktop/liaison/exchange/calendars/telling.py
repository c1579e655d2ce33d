"""Two texts of one entry: whether they say the same, and one with when it is from one and all else from the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

from liaison.exchange.calendars.lines import Component, Prop, parse_document, parse_property, unescape
from liaison.exchange.calendars.properties import fold, text_line
from liaison.exchange.calendars.reading import silent
from liaison.exchange.report import UnreadableFile

_ENTRIES: Final = frozenset({"VEVENT", "VTODO"})
#: What says when an entry is, and which one it is.
_WHEN: Final = frozenset(
    {
        *("UID", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "DUE"),
        *("RRULE", "RDATE", "EXDATE", "EXRULE", "STATUS", "COMPLETED", "PERCENT-COMPLETE", "TRANSP"),
    }
)
#: What of a zone is its rules.
_ZONE: Final = frozenset({"TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE"})
#: What changes with every writing, and who wrote it.
_WRITING: Final = frozenset(
    {"DTSTAMP", "LAST-MODIFIED", "CREATED", "PRODID", "VERSION", "CALSCALE", "METHOD", "X-WR-CALNAME", "NAME"}
)
_HEAD: Final = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Liaison//Liaison//EN", "CALSCALE:GREGORIAN")


def say_the_same(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but who wrote them, when, and in which order."""
    if one == other:
        return True
    try:
        return _said(one) == _said(other)
    except UnreadableFile:
        return False


def _said(text: str) -> Counter[object]:
    calendars = parse_document(text, silent).calendars
    return Counter(_of(part) for calendar in calendars for part in calendar.parts)


def _of(component: Component) -> tuple[object, ...]:
    """A component as a value; the order of its lines and parts is of no account."""
    lines = sorted(one.text.strip() for one in component.lines if _name(one.text) not in _WRITING)
    return component.name, tuple(lines), frozenset(Counter(map(_of, component.parts)).items())


def _name(line: str) -> str:
    return line.partition(":")[0].partition(";")[0].strip().upper()


class _Entry(NamedTuple):
    """One event or to-do of a text."""

    component: Component
    props: tuple[Prop, ...]

    @property
    def key(self) -> str:
        """Which time of a series it is; empty for what stands for all."""
        return self._value("RECURRENCE-ID")

    @property
    def is_private(self) -> bool:
        """Whether not even its title is for others."""
        return self._value("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"}

    def _value(self, name: str) -> str:
        return next((prop.value.strip() for prop in self.props if prop.name == name), "")


def told_apart(when: str, rest: str | None, *, with_titles: bool, untitled: str) -> str:
    """The text ``when`` of an entry with nothing but when it is, and all else as in ``rest``.

    ``with_titles`` titles are from ``when`` too, but for private ones. Without ``rest`` nothing else is told, and what
    has no title then is called ``untitled``. A time of a series that ``rest`` does not name is as the series there.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    zones, entries = _parts(when)
    others = {one.key: one for one in (_parts(rest)[1] if rest is not None else ())}
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        other = others.get(entry.key) or others.get("")
        has_title = with_titles and not entry.is_private and not (other is not None and other.is_private)
        lines += [f"BEGIN:{entry.component.name}", *_when_lines(entry, has_title=has_title)]
        if other is not None:
            lines += _rest_lines(other, has_title=has_title)
        elif not has_title:
            lines += text_line("SUMMARY", untitled)
        lines.append(f"END:{entry.component.name}")
    return b"".join(fold(line) for line in (*lines, "END:VCALENDAR")).decode("utf-8", "replace")


def _parts(text: str) -> tuple[list[Component], list[_Entry]]:
    parts = [part for calendar in parse_document(text, silent).calendars for part in calendar.parts]
    props = ((part, (parse_property(line) for line in part.lines)) for part in parts if part.name in _ENTRIES)
    entries = [_Entry(part, tuple(one for one in some if one is not None)) for part, some in props]
    return [part for part in parts if part.name == "VTIMEZONE"], entries


def _when_lines(entry: _Entry, *, has_title: bool) -> Iterator[str]:
    for line in entry.component.lines:
        if _name(line.text) in _WHEN:
            yield line.text
    if has_title:
        for prop in entry.props:
            if prop.name == "SUMMARY":
                yield from text_line("SUMMARY", unescape(prop.value))


def _rest_lines(other: _Entry, *, has_title: bool) -> Iterator[str]:
    for line in other.component.lines:
        name = _name(line.text)
        if name not in _WHEN and not (has_title and name == "SUMMARY"):
            yield line.text
    for part in other.component.parts:
        yield from _whole(part)


def _whole(component: Component) -> Iterator[str]:
    yield f"BEGIN:{component.name}"
    for line in component.lines:
        yield line.text
    for part in component.parts:
        yield from _whole(part)
    yield f"END:{component.name}"


def _zone_lines(zone: Component) -> Iterator[str]:
    yield f"BEGIN:{zone.name}"
    for line in zone.lines:
        if _name(line.text) in _ZONE:
            yield line.text
    for part in zone.parts:
        yield from _zone_lines(part)
    yield f"END:{zone.name}"
