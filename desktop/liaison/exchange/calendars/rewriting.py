"""Meetings that came from a calendar, written again with all that Liaison does not know about them."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from liaison.exchange.calendars.assembly import Group, build_meeting
from liaison.exchange.calendars.dates import format_utc
from liaison.exchange.calendars.entries import Entry, moment_of, read_entry, read_moment, read_span
from liaison.exchange.calendars.lines import Component, Line, Prop, parse_document, parse_property, plain
from liaison.exchange.calendars.properties import (
    Output,
    categories_line,
    parameter,
    rule_line,
    span_lines,
    text_line,
    web_line,
)
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.repetition import read_repetition
from liaison.exchange.calendars.values import MeetingIn, MeetingOut
from liaison.exchange.calendars.zones import ZoneBook, clean_name, default_of
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
        document = parse_document(meeting.ics or "", silent)
    except UnreadableFile:
        return False
    book = ZoneBook(default_of(meeting.zone or "UTC"), silent)
    group = Group(meeting.uid)
    parts = [part for calendar in document.calendars for part in calendar.parts]
    for part in parts:
        if part.name == "VTIMEZONE" and not part.damage:
            book.define(part)
    for order, part in enumerate(parts):
        entry = read_entry(part, order, book, silent, cancelled=False) if part.name == "VEVENT" else None
        if entry is not None and entry.uid == meeting.uid and read_span(entry, book, silent):
            group.take(entry, silent)
    entries = group.entries(silent)
    if not entries:
        return False
    known = build_meeting(group, lambda _: "", silent)
    for entry in entries:
        changed = _changes(meeting, known, out) if entry is entries[0] else {}
        _write(entry, changed, book, out)
    return True


def _changes(meeting: MeetingOut, known: MeetingIn, out: Output) -> dict[str, list[str]]:
    """Properties to replace, by name, with the lines that take their place."""
    changed: dict[str, list[str]] = {}
    if meeting.title != known.title:
        changed["SUMMARY"] = text_line("SUMMARY", meeting.title)
    if meeting.description != known.description:
        changed["DESCRIPTION"] = text_line("DESCRIPTION", meeting.description)
    if meeting.location != known.location:
        changed["LOCATION"] = text_line("LOCATION", meeting.location)
    if meeting.url != known.url:
        changed["URL"] = web_line(meeting.url)
    if meeting.status is not known.status:
        changed["STATUS"] = [f"STATUS:{meeting.status.name}"]
    if meeting.sequence != known.sequence:
        changed["SEQUENCE"] = [f"SEQUENCE:{meeting.sequence}"]
    if meeting.last_modified is not None and meeting.last_modified != known.last_modified:
        changed["LAST-MODIFIED"] = [f"LAST-MODIFIED:{format_utc(meeting.last_modified)}"]
    if meeting.recurrence and meeting.recurrence != known.recurrence:
        changed["RRULE"] = rule_line(meeting.recurrence)
    if meeting.categories != known.categories:
        changed["CATEGORIES"] = categories_line(meeting.categories)
    if meeting.is_private != known.is_private:
        changed["CLASS"] = ["CLASS:PRIVATE" if meeting.is_private else "CLASS:PUBLIC"]
    if _moved(meeting, known):
        changed.update({"DTSTART": span_lines(meeting, out), "DTEND": [], "DURATION": []})
    return changed


def _moved(meeting: MeetingOut, known: MeetingIn) -> bool:
    """Whether the times differ; those of a floating meeting depend on the reader and are left as written."""
    if meeting.floating and known.floating:
        return False
    if meeting.starts_on is None and meeting.starts_at is None:
        return False
    new = (meeting.starts_on, meeting.ends_on, meeting.starts_at, meeting.ends_at)
    return new != (known.starts_on, known.ends_on, known.starts_at, known.ends_at)


def _write(entry: Entry, changed: dict[str, list[str]], book: ZoneBook, out: Output) -> None:
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
