"""What one time of a series says of itself: a title, a place or a note other than those of the series."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from liaison.exchange.calendars.changing import SeriesText, override_lines, without
from liaison.exchange.calendars.properties import text_line
from liaison.exchange.calendars.shifting import CannotMove

#: The same note in another form, which would go on saying what it said.
_ALSO: Final = {"DESCRIPTION": frozenset({"X-ALT-DESC"})}


def note_of(ics: str, uid: str, named: str, *, default_zone: str) -> str | None:
    """The note of one time, where it has a say of its own.

    Raises:
        UnreadableFile: ``ics`` is no calendar.
    """
    try:
        change = SeriesText.read(ics, uid, default_zone).group.changes.get(named)
    except CannotMove:
        return None
    return change.text("DESCRIPTION") if change is not None else None


def say_of_one(ics: str, uid: str, named: str, words: Mapping[str, str], *, default_zone: str) -> str:
    """The text in which one time says other words, by property; what it says else stays.

    Raises:
        CannotMove: the text does not hold the series, or what follows goes by what is said of that time.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    names = frozenset(words).union(*(_ALSO.get(name, frozenset()) for name in words))
    said = [line for name, value in words.items() for line in text_line(name, value)]
    change = text.group.changes.get(named)
    if change is None:
        lines = [line for line in override_lines(text, named) if _name(line) not in names]
        return text.with_another([*lines, *said], text.model_of(named).component.parts)
    named_by = change.first("RECURRENCE-ID")
    if named_by is not None and named_by.params.get("RANGE"):
        raise CannotMove
    return text.replaced(change.component, [*without(change.component, names), *said], change.component.parts)


def _name(line: str) -> str:
    return line.partition(":")[0].partition(";")[0].upper()
