"""What a meeting of a calendar file says in the words of the record, and how two versions of it compare."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import Any, Final

from liaison.exchange.calendars.values import Address, MeetingIn
from liaison.model.values import MeetingStatus
from liaison.model.words import tr

WHEN: Final = frozenset(
    {"starts_at", "ends_at", "zone", "starts_on", "ends_on", "is_floating", "recurrence", "repeats"}
)
_NAMED: Final = re.compile(r"^RECURRENCE-ID[^:\r\n]*:([^\r\n]*)", re.MULTILINE | re.IGNORECASE)
_STATUS: Final = re.compile(r"^STATUS[;:][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*", re.MULTILINE | re.IGNORECASE)
_STAMP: Final = re.compile(r"^DTSTAMP[;:][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*", re.MULTILINE | re.IGNORECASE)
_EVENT: Final = re.compile(r"^BEGIN:VEVENT[ \t]*\r?\n.*?^END:VEVENT", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_ORIGINAL: Final = re.compile(r"^RECURRENCE-ID([;:][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)", re.MULTILINE | re.IGNORECASE)
_START: Final = re.compile(r"^DTSTART[;:]", re.MULTILINE | re.IGNORECASE)
_FOLDED: Final = re.compile(r"\r?\n[ \t]")
_ZONE_PART: Final = re.compile(
    r"^BEGIN:VTIMEZONE\b.*?^END:VTIMEZONE\b[^\r\n]*", re.MULTILINE | re.DOTALL | re.IGNORECASE
)
_TIMED: Final = re.compile(
    r"(?:DTSTAMP|DTSTART|DTEND|DURATION|RECURRENCE-ID|RRULE|EXRULE|RDATE|EXDATE|PRODID|VERSION|CALSCALE|METHOD)[;:]",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(r";RANGE=[^;:]*", re.IGNORECASE)
_END: Final = re.compile(r"^END:VEVENT", re.MULTILINE | re.IGNORECASE)
_STAMPED: Final = re.compile(r"^DTSTAMP[^:\r\n]*:(\d{8}T\d{6}Z)", re.MULTILINE | re.IGNORECASE | re.ASCII)
OWN_UID: Final = re.compile(r"([0-9a-f]{32})@liaison")
#: What the export gives a review as UID, so that it is never taken for a meeting.
OWN_REVIEW: Final = re.compile(r"[0-9a-f]{32}\.review@liaison")
#: What it gives an entry of which it tells the title, or only the time.
OWN_REDUCED: Final = re.compile(r"[0-9a-f]{32}\.feed@liaison")


def key_of(meeting: MeetingIn) -> str:
    """The key of a meeting in its calendar; changed occurrences without their series have keys of their own."""
    if meeting.has_master:
        return meeting.uid
    named = ",".join(sorted(_NAMED.findall(meeting.ics)))
    return f"{meeting.uid}#{sha256(named.encode()).hexdigest()[:16]}"


def invited(meeting: MeetingIn) -> list[Address]:
    """Everyone who is invited, each once, the organiser first where they are not among the attendees."""
    everyone: dict[str, Address] = {}
    for person in meeting.attendees:
        everyone.setdefault((person.email or person.name).casefold(), person)
    organizer = meeting.organizer
    if organizer is None or (organizer.email or organizer.name).casefold() in everyone:
        return list(everyone.values())
    return [Address(organizer.name, organizer.email, "CHAIR", "ACCEPTED"), *everyone.values()]


def fields_of(meeting: MeetingIn) -> dict[str, Any]:
    """What a meeting says, by column."""
    ends_at, ends_on = meeting.ends_at, meeting.ends_on
    return {
        "title": meeting.title,
        "description": meeting.description or None,
        "location": meeting.location or None,
        "url": meeting.conference_url or meeting.url,
        "starts_at": meeting.starts_at,
        "ends_at": max(ends_at, meeting.starts_at) if ends_at and meeting.starts_at else None,
        "zone": meeting.zone,
        "starts_on": meeting.starts_on,
        "ends_on": max(ends_on, meeting.starts_on) if ends_on and meeting.starts_on else None,
        "is_floating": meeting.floating,
        "status": meeting.status,
        "is_private": meeting.is_private,
        "recurrence": meeting.recurrence,
        "repeats": meeting.repeats,
        "organizer": (meeting.organizer.email or meeting.organizer.name) if meeting.organizer else None,
    }


def book_keeping(meeting: MeetingIn) -> dict[str, Any]:
    """The columns that follow the newest version, whatever was edited here."""
    return {"sequence": meeting.sequence, "changed_elsewhere_at": meeting.last_modified, "ics": meeting.ics}


def rank_of(meeting: MeetingIn) -> tuple[int, datetime]:
    """Of two versions the one of higher rank is the newer."""
    return meeting.sequence, meeting.last_modified or datetime.min.replace(tzinfo=UTC)


def is_older(meeting: MeetingIn, sequence: int, changed_at: datetime | None, stamp: str | None) -> bool:
    """By SEQUENCE, and within the same one by LAST-MODIFIED where both are known (RFC 5546, 2.1.5), else by DTSTAMP.

    ``stamp`` is the :func:`stamp_of` what is kept.
    """
    if meeting.sequence != sequence:
        return meeting.sequence < sequence
    if meeting.last_modified is not None and changed_at is not None:
        return meeting.last_modified < changed_at
    mine = stamp_of(meeting.ics)
    return mine is not None and stamp is not None and mine < stamp


def stamp_of(ics: str | None) -> str | None:
    """When the newest part of a meeting was said (DTSTAMP in UTC), as text that sorts."""
    return max(_STAMPED.findall(ics or ""), default=None)


def is_another(meeting: MeetingIn, kept: MeetingIn) -> bool:
    """Whether two meetings with one UID have nothing in common; some programs give a UID twice."""
    mine, theirs = ({(person.email or person.name).casefold() for person in invited(one)} for one in (meeting, kept))
    return (
        meeting.has_master
        and kept.has_master
        and meeting.sequence == kept.sequence
        and meeting.title != kept.title
        and (meeting.starts_at, meeting.starts_on) != (kept.starts_at, kept.starts_on)
        and bool(mine and theirs)
        and not mine & theirs
    )


def digest_of(ics: str) -> str:
    """A digest of how a calendar says a meeting, whenever it was sent out (DTSTAMP)."""
    return sha256(_STAMP.sub("", ics).encode("utf-8", "surrogatepass")).hexdigest()


def content_of(meeting: MeetingIn) -> MeetingIn:
    """A meeting without what depends on how and where it is written."""
    people = tuple(replace(person, line=None) for person in meeting.attendees)
    organizer = replace(meeting.organizer, line=None) if meeting.organizer else None
    return replace(meeting, attendees=people, organizer=organizer, ics="", digest="", line=0)


def besides_times(ics: str) -> list[str]:
    """All lines of a text but those that say when something takes place or was said, in an order of their own."""
    text = _ZONE_PART.sub("", _FOLDED.sub("", ics))
    return sorted(line.strip() for line in text.splitlines() if line.strip() and not _TIMED.match(line))


def first_day(meeting: MeetingIn) -> date:
    """The day on which it begins (UTC where it is timed)."""
    if meeting.starts_at is not None:
        return meeting.starts_at.date()
    assert meeting.starts_on is not None, "a meeting has a time or a date"
    return meeting.starts_on


def label_of(meeting: MeetingIn) -> str:
    """How a list shows it."""
    return meeting.title or tr("Meeting without a title")


def said_in_each(meeting: MeetingIn) -> str:
    """The text with a cancellation of the whole file (METHOD) said in each of its events."""
    if meeting.status is not MeetingStatus.CANCELLED:
        return meeting.ics
    text = _EVENT.sub(_with_start, _STATUS.sub("", meeting.ics))
    return _END.sub("STATUS:CANCELLED\r\nEND:VEVENT", text)


def _with_start(event: re.Match[str]) -> str:
    """A cancelled time of a series whose message left out when it was to begin: as the series has it."""
    text = event.group()
    original = None if _START.search(text) else _ORIGINAL.search(text)
    if original is None:
        return text
    start = "DTSTART" + _RANGE.sub("", original.group(1))
    return text[: original.start()] + start + text[original.start() :]


_WORDS: Final = {
    "title": "title",
    "description": "description",
    "location": "place",
    "url": "address of the call",
    "status": "status",
    "organizer": "organizer",
    "client_id": "client",
}


def what_changed(changes: Iterable[str]) -> str:
    """The changed columns in words."""
    names = set(changes)
    parts = [tr("time")] if names & WHEN else []
    parts += [tr(_WORDS[name]) for name in _WORDS if name in names]
    return tr("changed: {what}", what=", ".join(parts)) if parts else tr("details changed")
