"""Messages between calendars (RFC 5546) that do not describe a meeting but say something of one."""

from __future__ import annotations

from typing import Final

from liaison.exchange.calendars.entries import read_entry, read_moment, read_people
from liaison.exchange.calendars.lines import Component, Prop, parse_property
from liaison.exchange.calendars.values import MessageIn
from liaison.exchange.calendars.zones import ZoneBook
from liaison.model.words import tr

_OTHERS: Final = {
    "COUNTER": "A proposal for another time was left out: it holds only once the one who invited agrees.",
    "DECLINECOUNTER": "The refusal of a proposed time was left out: it changes no meeting.",
    "REFRESH": "A request to send a meeting again was left out: Liaison sends nothing.",
    "ADD": "A time that is added to a series was left out: the whole series is needed.",
}


def other_method(method: str) -> str:
    """Why the entries of a calendar with this METHOD change no meeting; empty where they may."""
    return tr(_OTHERS[method]) if method in _OTHERS else ""


def read_message(part: Component, book: ZoneBook, *, cancels: bool) -> MessageIn | None:
    """What an event of a REPLY or a CANCEL says; None where it describes the meeting or cannot be understood.

    A cancellation that tells a time, or which time of a series, is read like any other event.
    """
    entry = read_entry(part, 0, book, _unsaid, cancelled=cancels)
    if entry is None or entry.nameless or (cancels and (entry.first("DTSTART") or entry.recurrence_id)):
        return None
    _organizer, people = read_people(entry, _unsaid)
    if not (cancels or people):
        return None
    stamp = _stamp(part)
    moment = read_moment(stamp, book) if stamp else None
    return MessageIn(
        uid=entry.uid,
        title=entry.line("SUMMARY"),
        recurrence_id=entry.recurrence_id.key if entry.recurrence_id else "",
        sequence=entry.sequence,
        stamp=moment.utc if moment else None,
        people=people,
        cancels=cancels,
        line=part.first,
    )


def _stamp(part: Component) -> Prop | None:
    """DTSTAMP, which is no part of what an event says and so not among its properties."""
    lines = (line for line in part.lines if line.text[:7].upper() == "DTSTAMP")
    return next((prop for line in lines if (prop := parse_property(line)) is not None), None)


def _unsaid(line: int | None, reason: str, *, left_out: bool = False) -> None:
    """What is damaged is said when the part is read as an event."""
