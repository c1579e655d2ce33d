"""Meetings that came from a calendar, written again with all that Liaison does not know about them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Final

from liaison.exchange.calendars.assembly import build_meeting
from liaison.exchange.calendars.dates import format_utc
from liaison.exchange.calendars.entries import Entry, moment_of, read_moment
from liaison.exchange.calendars.following import Moving, is_moved, read_group
from liaison.exchange.calendars.lines import Component, Line, Prop, parse_property, plain
from liaison.exchange.calendars.properties import (
    Output,
    alarm_lines,
    categories_line,
    parameter,
    person_line,
    rule_line,
    span_lines,
    text_line,
    web_line,
)
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.repetition import read_repetition
from liaison.exchange.calendars.values import MeetingIn, MeetingOut
from liaison.exchange.calendars.zones import ZoneBook, clean_name
from liaison.exchange.report import UnreadableFile

_REPEATING: Final = frozenset({"RRULE", "RDATE", "EXDATE", "EXRULE"})
_WELL_FORMED: Final = re.compile(
    r'[A-Za-z0-9-]+(?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^;:",]*)(?:,(?:"[^"]*"|[^;:",]*))*)*:', re.ASCII
)
_ZONE_PARAM: Final = re.compile(r'(;TZID=)("[^"]*"|[^;:",]*)', re.IGNORECASE)
_FRAMES: Final = frozenset({"BEGIN", "END"})
"""Names that frame components; as properties (``BEGIN;X=Y:Z``) they would confuse readers."""
_TYPE_PARAM: Final = re.compile(r";VALUE=[^;:]*", re.IGNORECASE)
_DATED: Final = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})
_DAY: Final = re.compile(r"\d{8}", re.ASCII)
_ONE_LINE: Final = re.compile(r"[\r\n\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def rewrite(meeting: MeetingOut, out: Output) -> bool:
    """Write ``meeting`` from its ``ics``; False when that text does not hold it any more."""
    try:
        group, book = read_group(meeting)
    except UnreadableFile:
        return False
    entries = group.entries(silent)
    if not entries:
        return False
    known = build_meeting(group, lambda _: "", silent)
    moving = Moving.of(meeting, known, group, book)
    changes = _changes(meeting, known, out)
    for entry in entries:
        changed = changes if entry is entries[0] else _followed(entry, entries[0], changes)
        _write(
            entry,
            changed | (moving.lines(entry, out) if moving is not None else {}),
            book,
            out,
            alarm=meeting.alarm_minutes,
        )
    return True


def _changes(meeting: MeetingOut, known: MeetingIn, out: Output) -> dict[str, list[str]]:
    """Properties to replace, by name, with the lines that take their place."""
    changed = {name: write(meeting) for name, column, write in _TEXTS if _differs(meeting, known, column)}
    if meeting.last_modified is not None and meeting.last_modified != known.last_modified:
        changed["LAST-MODIFIED"] = [f"LAST-MODIFIED:{format_utc(meeting.last_modified)}"]
    if meeting.recurrence and meeting.recurrence != known.recurrence:
        changed["RRULE"] = rule_line(meeting.recurrence)
    if not known.attendees and known.organizer is None:
        changed["ORGANIZER"] = [person_line("ORGANIZER", meeting.organizer)] if meeting.organizer else []
        changed["ATTENDEE"] = [person_line("ATTENDEE", person) for person in meeting.attendees]
    if is_moved(meeting, known):
        changed.update({"DTSTART": span_lines(meeting, out), "DTEND": [], "DURATION": []})
    return changed


#: Properties with the field each comes from, and how they are written.
_TEXTS: Final[tuple[tuple[str, str, Callable[[MeetingOut], list[str]]], ...]] = (
    ("SUMMARY", "title", lambda one: text_line("SUMMARY", one.title)),
    ("DESCRIPTION", "description", lambda one: text_line("DESCRIPTION", one.description)),
    ("LOCATION", "location", lambda one: text_line("LOCATION", one.location)),
    ("URL", "url", lambda one: web_line(one.url)),
    ("STATUS", "status", lambda one: [f"STATUS:{one.status.name}"]),
    ("SEQUENCE", "sequence", lambda one: [f"SEQUENCE:{one.sequence}"]),
    ("CATEGORIES", "categories", lambda one: categories_line(one.categories)),
    ("CLASS", "is_private", lambda one: ["CLASS:PRIVATE" if one.is_private else "CLASS:PUBLIC"]),
)


#: What a change of one time says like its series goes on being said like it.
_ALIKE: Final = ("SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CLASS")


def _followed(entry: Entry, series: Entry, changes: dict[str, list[str]]) -> dict[str, list[str]]:
    """Of the properties to replace those that a change says as its series does."""
    return {name: changes[name] for name in _ALIKE if name in changes and _said(entry, name) == _said(series, name)}


def _said(entry: Entry, name: str) -> list[str]:
    return [prop.value.strip() for prop in entry.props.get(name, ())]


def _differs(meeting: MeetingOut, known: MeetingIn, column: str) -> bool:
    return bool(getattr(meeting, column) != getattr(known, column))


def _write(entry: Entry, changed: dict[str, list[str]], book: ZoneBook, out: Output, *, alarm: int | None) -> None:
    """The lines of an entry, with what is refused when reading left out."""
    assert entry.start is not None, "entries without a span are left out"
    refused = frozenset[str]()
    if _REPEATING & entry.props.keys() and not read_repetition(entry, entry.start, silent):
        refused = _REPEATING
    out.lines.extend(["BEGIN:VEVENT", f"DTSTAMP:{out.stamp}"])
    if entry.nameless:
        refused |= {"UID"}
        out.lines.append(f"UID:{entry.uid}")
    for lines in changed.values():
        out.lines.extend(lines)
    skipped = refused | {"DTSTAMP"} | changed.keys() | (frozenset() if _end_is_good(entry) else {"DTEND", "DURATION"})
    _write_lines(entry.component.lines, skipped, book, out)
    for part in entry.component.parts:
        _write_part(part, book, out)
    if not entry.start.is_day and not any(part.name == "VALARM" for part in entry.component.parts):
        out.lines.extend(alarm_lines(alarm, entry.line("SUMMARY")))
    out.lines.append("END:VEVENT")


def _end_is_good(entry: Entry) -> bool:
    return entry.end is not None or not ({"DTEND", "DURATION"} & entry.props.keys())


def _write_part(part: Component, book: ZoneBook, out: Output) -> None:
    """A part such as an alarm. Recursion is bounded by the depth that the reader allows."""
    if not re.fullmatch(r"[A-Z0-9-]+", part.name):
        return
    out.lines.append(f"BEGIN:{part.name}")
    _write_lines(part.lines, frozenset(), book, out)
    for inner in part.parts:
        _write_part(inner, book, out)
    out.lines.append(f"END:{part.name}")


def _write_lines(lines: list[Line], skipped: frozenset[str] | set[str], book: ZoneBook, out: Output) -> None:
    for line in lines:
        prop = parse_property(line)
        if prop is None or prop.name in skipped or prop.name in _FRAMES or not re.fullmatch(r"[A-Z0-9-]+", prop.name):
            continue
        if prop.name == "CATEGORIES" and not prop.value.strip():
            continue
        text = _ONE_LINE.sub("", line.text)
        if not _WELL_FORMED.match(text):
            text = _mended(prop)
        if prop.name in _DATED:
            text = _with_type(text, prop)
        if "TZID" in prop.params:
            text = _with_zone(text, prop, book, out)
        out.lines.append(text)


def _with_type(text: str, prop: Prop) -> str:
    """The line with the VALUE that its dates or times really have; programs set it wrongly."""
    days = all(_DAY.fullmatch(value.strip()) for value in prop.value.split(","))
    said = prop.params.get("VALUE", "").upper()
    if days and said != "DATE":
        return prop.name + ";VALUE=DATE" + _TYPE_PARAM.sub("", text, count=1)[len(prop.name) :]
    return _TYPE_PARAM.sub("", text, count=1) if said == "DATE" and not days else text


def _mended(prop: Prop) -> str:
    """A line that other programs would stumble over, put right."""
    params = "".join(f";{name}={parameter(value)}" for name, value in prop.params.items())
    return f"{prop.name}{params}:{_ONE_LINE.sub('', prop.value)}"


def _with_zone(text: str, prop: Prop, book: ZoneBook, out: Output) -> str:
    """The line with the IANA name of its zone; a zone that has none goes along under its own name."""
    if not prop.params["TZID"] or prop.value.strip().upper().endswith("Z"):
        return _ZONE_PARAM.sub("", text, count=1)
    zone = book.zone(prop.params["TZID"], prop.line)
    moment = read_moment(prop, book)
    if zone.name is not None:
        out.need(zone.name, moment.day.year if moment else 2000)
        name = zone.name
    else:
        name = _own_zone(clean_name(prop.params["TZID"]), book, out)
    if not name:
        return _in_utc(text, prop, book)
    if moment is not None and moment.is_day:
        return _ZONE_PARAM.sub("", text, count=1)
    return _ZONE_PARAM.sub(lambda found: found.group(1) + parameter(name), text, count=1)


def _in_utc(text: str, prop: Prop, book: ZoneBook) -> str:
    """The line with its times in UTC, for a zone that is a bare offset and has neither a name nor a definition."""
    moments = [moment_of(value, prop.params, prop.line, book) for value in prop.value.split(",")]
    bare = _ZONE_PARAM.sub("", text, count=1)
    if any(moment is None or moment.is_day for moment in moments):
        return bare
    values = ",".join(moment.key for moment in moments if moment is not None)
    return bare[: len(bare) - len(prop.value)] + values


def _own_zone(name: str, book: ZoneBook, out: Output) -> str:
    """Take the definition of a zone along, under a name that no other definition has; empty when there is none."""
    component = book.defined.get(name)
    if component is None:
        return ""
    lines: list[str] = []
    for part in component.parts:
        inner = [_ONE_LINE.sub("", line.text) for line in part.lines if _WELL_FORMED.match(line.text)]
        lines.extend([f"BEGIN:{part.name}", *inner, f"END:{part.name}"])
    shown = plain(name).replace('"', "")
    key = f"{shown} {hashlib.sha256(chr(10).join(lines).encode('utf-8', 'replace')).hexdigest()[:8]}"
    escaped = key.replace("\\", "").replace(";", " ").replace(",", " ")
    out.own_zones[escaped] = ["BEGIN:VTIMEZONE", f"TZID:{escaped}", *lines, "END:VTIMEZONE"]
    return escaped
