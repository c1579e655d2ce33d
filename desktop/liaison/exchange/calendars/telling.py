"""Two texts of one entry: whether they say the same, and one with when it is from one and all else from the other.

An entry that is not told in full says how much it was told: with it, what comes back is known for what it is whatever
became of everything that was kept about it here, and nothing that was not told is taken for something that was removed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from liaison.exchange.calendars.lines import Component, Line, Prop, parse_document, parse_property, unescape
from liaison.exchange.calendars.properties import fold, parameter, text_line
from liaison.exchange.calendars.reading import silent
from liaison.exchange.report import UnreadableFile
from liaison.model.words import tr

_ENTRIES: Final = frozenset({"VEVENT", "VTODO"})
#: What says when an entry is, and which one it is.
_WHEN: Final = frozenset(
    {
        *("UID", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "DUE"),
        *("RRULE", "RDATE", "EXDATE", "EXRULE", "STATUS", "COMPLETED", "PERCENT-COMPLETE", "TRANSP"),
    }
)
#: What of that is written beside the value; programs write notes of their own there, too.
_BESIDE: Final = frozenset({"TZID", "VALUE", "RANGE"})
_ALARM: Final = "VALARM"
#: What of an alarm is when it goes off, and whether it did.
_OF_ALARM: Final = frozenset({"UID", "TRIGGER", "REPEAT", "DURATION", "ACKNOWLEDGED"})
#: From which end of an entry the time of an alarm is counted, as is written beside it.
_RELATED: Final = frozenset({"START", "END"})
#: What of a zone is its rules.
_ZONE: Final = frozenset({"TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "RRULE", "RDATE"})
#: How much an entry was told; without it, everything.
_MARK: Final = "X-LIAISON-TELLS"
TITLES: Final = "TITLES"
BUSY: Final = "BUSY"
_ALL: Final = "ALL"
#: By which a text is found that was told less than everything, and one that was told busy times only.
SAID_LESS: Final = f"{_MARK}:"
SAID_BUSY: Final = f"{_MARK}:{BUSY}"
#: What changes with every writing, and who wrote it.
_WRITING: Final = frozenset(
    {"DTSTAMP", "LAST-MODIFIED", "CREATED", "PRODID", "VERSION", "CALSCALE", "METHOD", "X-WR-CALNAME", "NAME", _MARK}
)
#: What is told of every entry, and by whom and when it was written.
TOLD_OF_ALL: Final = _WHEN | _WRITING
_MARK_LINE: Final = re.compile(rf"^{_MARK}[:;][^\n]*\n?", re.MULTILINE | re.IGNORECASE)
_BEGIN: Final = re.compile(r"^BEGIN:(?:VEVENT|VTODO)[ \t]*\r?\n", re.MULTILINE | re.IGNORECASE)
#: What others may write into an entry that is kept here, too, but for its title.
_WORDS: Final = frozenset({"DESCRIPTION", "LOCATION"})
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

    @property
    def is_cancelled(self) -> bool:
        """Whether it does not take place."""
        return self.component.name == "VEVENT" and self._value("STATUS").upper() == "CANCELLED"

    @property
    def mark(self) -> str:
        """How much it was told, as it says itself; empty where it says nothing of it."""
        mark = self._value(_MARK).upper()
        return mark if mark in {"", TITLES, _ALL} else BUSY

    def _value(self, name: str) -> str:
        return next((prop.value.strip() for prop in self.props if prop.name == name), "")


def marks(text: str) -> Mapping[str, str]:
    """How much each entry of a text was told: TITLES, BUSY, or everything where it is empty; by time of a series.

    A time that says nothing of it was told what its series was told.

    Raises:
        UnreadableFile: the text is no calendar.
    """
    return _marks(_parts(text)[1])


def _marks(entries: list[_Entry]) -> dict[str, str]:
    of_all = next((one.mark for one in entries if not one.key), "")
    return {one.key: (one.mark or of_all).replace(_ALL, "") for one in entries}


def unmarked(text: str) -> str:
    """The same text without how much it was told."""
    return _MARK_LINE.sub("", text)


def marked_like(text: str, before: str) -> str:
    """The same text, told as much as ``before`` where it does not say so: other programs drop what they do not know.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    known = marks(before)
    return _mark(text, known) if any(known.values()) else text


def fixed(text: str) -> str:
    """The same text, told everything where it does not say how much, whatever is said of it later.

    Raises:
        UnreadableFile: the text is no calendar.
    """
    return _mark(text, {"": _ALL})


def _mark(text: str, known: Mapping[str, str]) -> str:
    entries = _parts(text)[1]
    if any(one.mark for one in entries):
        return text
    values = iter([known.get(one.key, known.get("", "")) for one in entries])

    def mark(begin: re.Match[str]) -> str:
        value = next(values, "")
        return f"{begin[0]}{_MARK}:{value}\r\n" if value else begin[0]

    return _BEGIN.sub(mark, text)


def completed(text: str, own: str) -> str:
    """A text that was told less, with all that it was not told as in ``own``.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    zones, entries = _parts(text)
    told = _marks(entries)
    if not any(told.values()):
        return text
    others = {one.key: one for one in _parts(own)[1]}
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        other = others.get(entry.key) or others.get("")
        if other is None or not told[entry.key]:
            lines += _whole(entry.component)
            continue
        has_title = told[entry.key] == TITLES
        lines += [f"BEGIN:{entry.component.name}", *_when_lines(entry, has_title=has_title, busy_as=other)]
        lines += [*_rest_lines(other, has_title=has_title), f"END:{entry.component.name}"]
    return _written(lines)


def _written(lines: list[str]) -> str:
    return b"".join(fold(line) for line in (*lines, "END:VCALENDAR")).decode("utf-8", "replace")


def told_apart(when: str, rest: str | None, *, with_titles: bool, untitled: str, is_marked: bool = False) -> str:
    """The text ``when`` of an entry with nothing but when it is, and all else as in ``rest``.

    ``with_titles`` titles are from ``when`` too, but for private ones. Without ``rest`` nothing else is told, and what
    has no title then is called ``untitled``. A time of a series that ``rest`` does not name is as the series there.
    With ``is_marked`` each entry says how much it was told.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    zones, entries = _parts(when)
    others = {one.key: one for one in (_parts(rest)[1] if rest is not None else ())}
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        other = others.get(entry.key) or others.get("")
        has_title = with_titles and not entry.is_private and not (other is not None and other.is_private)
        lines += [f"BEGIN:{entry.component.name}", *_when_lines(entry, has_title=has_title, is_bare=rest is None)]
        if is_marked:
            lines.append(f"{_MARK}:{TITLES if has_title else BUSY}")
        if other is not None:
            lines += (line for line in _rest_lines(other, has_title=has_title) if not is_marked or _name(line) != _MARK)
        elif not has_title:
            lines += text_line("SUMMARY", untitled)
        lines.append(f"END:{entry.component.name}")
    return _written(lines)


def with_others(text: str, there: str, own: str) -> str:
    """A text with what others wrote into ``there``, where that was told less than everything, besides what it says.

    Where no title is told it is called as it is there. What the record says, which is in ``own``, is nobody else's.
    Of what was told in full alarms stay, with no words.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    zones, entries = _parts(text)
    said = _parts(there)[1]
    told, others = _marks(said), {one.key: one for one in said}
    of_own = [one.component for one in _parts(own)[1]]
    mine = {line.text.strip() for one in of_own for line in one.lines}
    my_parts = {_of(part) for one in of_own for part in one.parts}
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        other = others.get(entry.key) or others.get("")
        if other is None or not told[other.key]:
            alarms = _alarms(entry, other, None) if other is not None and entry.mark else ()
            lines += _whole(entry.component, *alarms)
            continue
        skipped = {*_WHEN, _MARK} | ({"SUMMARY"} if entry.mark != BUSY or told[other.key] != BUSY else set())
        added = [line.text for line in other.component.lines if _name(line.text) not in skipped]
        present = {_name(line.text) for line in entry.component.lines} - {"SUMMARY"}
        added = [line for line in added if line.strip() not in mine and _name(line) not in present]
        names = {_name(line) for line in added} & {"SUMMARY"}
        lines += [f"BEGIN:{entry.component.name}"]
        lines += (line.text for line in entry.component.lines if _name(line.text) not in names)
        lines += added
        known = my_parts | {_of(one) for one in entry.component.parts}
        theirs = (one for one in other.component.parts if one.name != _ALARM and _of(one) not in known)
        for part in (*entry.component.parts, *theirs):
            lines += _whole(part)
        is_fallen = entry.mark == BUSY and told[other.key] != BUSY
        lines += _alarms(entry, other, None if is_fallen else my_parts)
        lines.append(f"END:{entry.component.name}")
    return _written(lines)


def _alarms(entry: _Entry, other: _Entry, mine: set[tuple[object, ...]] | None) -> Iterator[str]:
    """The alarms that others put on an entry, but for those that are on it now.

    They say nothing where they may say what is not told any more: with None of ``mine`` all of them, else those that
    are among it.
    """
    present = {_goes_off(one) for one in entry.component.parts}
    for part in other.component.parts:
        if part.name != _ALARM or _goes_off(part) in present:
            continue
        if mine is None or _of(part) in mine:
            yield f"BEGIN:{_ALARM}"
            yield "ACTION:DISPLAY"
            yield from (_bare(line) for line in part.lines if _name(line.text) in _OF_ALARM)
            yield from text_line("DESCRIPTION", tr("Reminder"))
            yield f"END:{_ALARM}"
        else:
            yield from _whole(part)


def _goes_off(alarm: Component) -> tuple[str, ...]:
    """When an alarm goes off."""
    return tuple(sorted(_bare(line).strip().upper() for line in alarm.lines if _name(line.text) == "TRIGGER"))


def with_words(text: str, there: str) -> str | None:
    """A text that tells everything, with what others wrote into ``there`` in place of what it says itself.

    None where they wrote nothing, into what was told less, of what is kept here and would be lost.

    Raises:
        UnreadableFile: a text is no calendar.
    """
    zones, entries = _parts(text)
    said = _parts(there)[1]
    told, others, is_any = _marks(said), {one.key: one for one in said}, False
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        other = others.get(entry.key)
        mine = {(one.name, unescape(one.value).strip()) for one in entry.props}
        found = other.props if other is not None and told[other.key] else ()
        words = {one.name: unescape(one.value).strip() for one in found if one.name in _WORDS}
        words = {name: value for name, value in words.items() if value and (name, value) not in mine}
        is_any = is_any or bool(words)
        lines.append(f"BEGIN:{entry.component.name}")
        lines += (line.text for line in entry.component.lines if _name(line.text) not in words)
        for name, value in words.items():
            lines += text_line(name, value)
        for part in entry.component.parts:
            lines += _whole(part)
        lines.append(f"END:{entry.component.name}")
    return _written(lines) if is_any else None


def without_words(text: str) -> str:
    """A text without what others may have written into it that is kept here, too.

    Raises:
        UnreadableFile: the text is no calendar.
    """
    zones, entries = _parts(text)
    lines = [*_HEAD, *(line for zone in zones for line in _zone_lines(zone))]
    for entry in entries:
        lines.append(f"BEGIN:{entry.component.name}")
        lines += (line.text for line in entry.component.lines if _name(line.text) not in _WORDS)
        for part in entry.component.parts:
            lines += _whole(part)
        lines.append(f"END:{entry.component.name}")
    return _written(lines)


def _parts(text: str) -> tuple[list[Component], list[_Entry]]:
    parts = [part for calendar in parse_document(text, silent).calendars for part in calendar.parts]
    props = ((part, (parse_property(line) for line in part.lines)) for part in parts if part.name in _ENTRIES)
    entries = [_Entry(part, tuple(one for one in some if one is not None)) for part, some in props]
    return [part for part in parts if part.name == "VTIMEZONE"], entries


def _when_lines(
    entry: _Entry, *, has_title: bool, is_bare: bool = False, busy_as: _Entry | None = None
) -> Iterator[str]:
    """When an entry is, and its title. ``is_bare``: with no word besides; what is cancelled then keeps nobody busy.

    Of that it is not taken back: whether what is cancelled would keep one busy is as in ``busy_as``.
    """
    busy = busy_as if entry.is_cancelled else None
    is_free = is_bare and entry.is_cancelled
    for line in entry.component.lines:
        name = _name(line.text)
        if name in _WHEN and not (name == "TRANSP" and (is_free or busy is not None)):
            yield _bare(line) if is_bare else line.text
    if is_free:
        yield "TRANSP:TRANSPARENT"
    for line in busy.component.lines if busy is not None else ():
        if _name(line.text) == "TRANSP":
            yield line.text
    if has_title:
        for prop in entry.props:
            if prop.name == "SUMMARY":
                yield from text_line("SUMMARY", unescape(prop.value))


def _bare(line: Line) -> str:
    """A line with nothing beside its value but what that is read by."""
    prop = parse_property(line)
    if prop is None:
        return f"{_name(line.text)}:"
    kept = {name: value for name, value in prop.params.items() if _is_read_by(prop.name, name, value)}
    plainly = "".join([prop.name, *(f";{name}={value}" for name, value in kept.items()), ":", prop.value])
    if plainly.upper() == line.text.replace('"', "").upper():  # a parameter that is said twice is read once
        return line.text
    return "".join([prop.name, *(f";{name}={parameter(value)}" for name, value in kept.items()), ":", prop.value])


def _is_read_by(of: str, name: str, value: str) -> bool:
    return name in _BESIDE or (of == "TRIGGER" and name == "RELATED" and value.upper() in _RELATED)


def _rest_lines(other: _Entry, *, has_title: bool) -> Iterator[str]:
    for line in other.component.lines:
        name = _name(line.text)
        if name not in _WHEN and not (has_title and name == "SUMMARY"):
            yield line.text
    for part in other.component.parts:
        yield from _whole(part)


def _whole(component: Component, *more: str) -> Iterator[str]:
    yield f"BEGIN:{component.name}"
    for line in component.lines:
        yield line.text
    for part in component.parts:
        yield from _whole(part)
    yield from more
    yield f"END:{component.name}"


def _zone_lines(zone: Component) -> Iterator[str]:
    yield f"BEGIN:{zone.name}"
    for line in zone.lines:
        if _name(line.text) in _ZONE:
            yield line.text
    for part in zone.parts:
        yield from _zone_lines(part)
    yield f"END:{zone.name}"
