"""What others wrote into an entry that was told less than everything: it stands there only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from liaison.exchange.calendars.lines import Component, parse_document, parse_property, unescape
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.telling import BUSY, TOLD_OF_ALL, marks
from liaison.exchange.report import UnreadableFile

_ENTRIES: Final = frozenset({"VEVENT", "VTODO"})
#: What programs add by themselves and nobody wrote.
_BOOKKEEPING: Final = frozenset({"CLASS", "PRIORITY", "ACKNOWLEDGED"})
_PROGRAMS: Final = ("X-LIAISON-", "X-MOZ-", "X-LIC-", "X-APPLE-", "X-EVOLUTION-", "X-MICROSOFT-CDO-", "X-WR-")


def has_words_of_others(text: str, untitled: tuple[str, ...]) -> bool:
    """Whether others wrote something into an entry from here that told less than everything.

    What has no title is called one of ``untitled``. Alarms and what programs note for themselves are nobody's words;
    nothing is known of a text that cannot be read.
    """
    try:
        told = marks(text)
        entries = [part for one in parse_document(text, silent).calendars for part in one.parts]
    except UnreadableFile:
        return False
    return any(_has_words(one, told, untitled) for one in entries if one.name in _ENTRIES)


def _has_words(entry: Component, told: Mapping[str, str], untitled: tuple[str, ...]) -> bool:
    props = dict(_props(entry))
    mark = told.get(props.get("RECURRENCE-ID", ""), "")
    if not mark:
        return False
    if mark == BUSY and props.get("SUMMARY", untitled[0]) not in untitled:
        return True
    said = props.keys() - TOLD_OF_ALL - _BOOKKEEPING - {"SUMMARY"}
    if any(props[name] and not name.startswith(_PROGRAMS) for name in said):
        return True
    return any(part.name != "VALARM" for part in entry.parts)


def _props(entry: Component) -> Iterator[tuple[str, str]]:
    for line in entry.lines:
        prop = parse_property(line)
        if prop is not None:
            yield prop.name, unescape(prop.value).strip()
