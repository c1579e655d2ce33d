"""The words of a calendar that only those who may know everything are told, to look for them in what others read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from liaison.exchange.calendars.lines import Component, Prop, parse_document, parse_property, unescape
from liaison.exchange.calendars.reading import silent

#: What says when something is, and which one it is, may be told; nothing else an entry says but its title.
TOLD: Final = frozenset(
    {
        *("UID", "RECURRENCE-ID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "DURATION", "DUE"),
        *("RRULE", "RDATE", "EXDATE", "EXRULE", "STATUS", "COMPLETED", "PERCENT-COMPLETE", "TRANSP"),
        *("SUMMARY", "X-LIAISON-TELLS"),
    }
)
PARAMETERS: Final = frozenset({"TZID", "VALUE", "RANGE"})
_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def entries(text: str) -> list[Component]:
    """The events and to-dos of a calendar."""
    calendars = parse_document(text, silent).calendars
    return [part for one in calendars for part in one.parts if part.name in {"VEVENT", "VTODO"}]


def props(entry: Component) -> list[Prop]:
    """What an entry says, with its alarms and whatever else is in it."""
    own = [prop for line in entry.lines if (prop := parse_property(line)) is not None]
    return [*own, *(prop for part in entry.parts for prop in props(part))]


def leaked(text: str, told: str, *, with_titles: bool) -> set[str]:
    """The words of ``text`` that are in ``told`` and may not be."""
    said = [prop for entry in entries(text) for prop in props(entry)]
    kept = _words(prop.value for entry in entries(told) for prop in props(entry))
    kept |= _words(value for entry in entries(told) for prop in props(entry) for value in prop.params.values())
    may = TOLD if with_titles else TOLD - {"SUMMARY"}
    known = {"busy"} | _words(prop.value for prop in said if prop.name in may)
    known |= _words(value for prop in said for name, value in prop.params.items() if name in PARAMETERS)
    secret = _words(prop.value for prop in said if prop.name not in may)
    secret |= _words(value for prop in said for name, value in prop.params.items() if name not in PARAMETERS)
    return (secret - known) & kept


def _words(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in _WORD.findall(unescape(text).casefold())}
