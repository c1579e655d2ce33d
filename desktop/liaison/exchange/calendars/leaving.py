"""One time of a series left out of its text (EXDATE), as every program does it that is told to remove one of many."""

from __future__ import annotations

from liaison.exchange.calendars.changing import SeriesText
from liaison.exchange.calendars.repetition import as_local
from liaison.exchange.calendars.shifting import CannotMove


def leave_out(ics: str, uid: str, named: str, *, default_zone: str) -> str:
    """The text in which the series does not take place at one of its times; what was said of that alone goes, too.

    Raises:
        CannotMove: the text does not hold the series, or what follows goes by what is said of that time.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    change, master = text.group.changes.get(named), text.master.component
    name = change.first("RECURRENCE-ID") if change is not None else None
    if name is not None and name.params.get("RANGE"):
        raise CannotMove
    lines = [*(line.text for line in master.lines), text.time_line("EXDATE", text.instant(named))]
    return text.replaced(master, lines, master.parts, [change.component] if change is not None else ())


def is_left_out(text: SeriesText, named: str) -> bool:
    """Whether a text leaves one time of its series out."""
    return as_local(text.wall_of(named)) in text.dates("EXDATE")
