"""A series said by its dates (RDATE) in place of its rule: times that no rule says can be moved so, each as far."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from liaison.exchange.calendars.changing import SeriesText, without
from liaison.exchange.calendars.entries import moment_of
from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.limits import FIRST_YEAR, LAST_YEAR, MAX_DATES, MAX_OVERRIDES
from liaison.exchange.calendars.lines import Line, parse_property
from liaison.exchange.calendars.repetition import as_local
from liaison.exchange.calendars.shifting import CannotMove

#: Dates that a series is said by at most; real ones with more of them have no end.
MOST: Final = 500
_REPEATING: Final = frozenset({"RRULE", "EXRULE", "RDATE", "EXDATE"})
#: How far from its name a time may take place to be found.
_AROUND: Final = timedelta(days=400)


class WithoutEndError(CannotMove):
    """A series that has no end, or none within :data:`MOST` times, cannot be said by its dates."""


def listed(ics: str, uid: str, *, default_zone: str, until: date | None = None) -> str:
    """The text of a series with its times as dates, of those of its rule up to ``until``; they keep their names.

    Times that are said one by one stay, excluded ones are no dates. A series without a rule stays as it is.

    Raises:
        WithoutEndError: there are too many of them.
        CannotMove: the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    if text.rule is None:
        return ics
    if until is None and text.rule.count is None and text.rule.until is None:
        raise WithoutEndError
    walls = text.rule_from(as_local(text.start.value), MOST + 1, until or date(LAST_YEAR, 12, 31))
    if len(walls) > MOST:
        raise WithoutEndError
    component, there = text.master.component, _there(text, ics, walls, default_zone)
    start = text.name_of(as_local(text.start.value))
    spans = [line for line in component.lines if _is_span(line)]
    as_spans = {text.name_of(wall) for line in spans for wall in _walls(text, line)}
    wanted = {name for name in there if _is_up_to(as_local(text.wall_of(name)), until)}
    wanted = (wanted | _said(text, default_zone)) - as_spans
    lines = without(component, _REPEATING) + [line.text for line in spans]
    # Its first time is a date as well: ical.js takes no start of a series without a rule.
    lines += [text.time_line("RDATE", text.instant(name)) for name in sorted(wanted)]
    if start not in there:  # a series begins with its first time, unless that is excluded
        lines.append(text.time_line("EXDATE", text.instant(start)))
    return text.replaced(component, lines, component.parts)


def _is_up_to(wall: datetime, until: date | None) -> bool:
    return until is None or wall.date() <= until


def _said(text: SeriesText, default_zone: str) -> set[str]:
    """The names of the times that are said one by one and are not excluded, however far away."""
    component = text.master.component
    said = text.replaced(component, without(component, {"RRULE", "EXRULE"}), component.parts)
    begin, end = datetime(FIRST_YEAR + 1, 1, 1, tzinfo=UTC), datetime(LAST_YEAR, 1, 1, tzinfo=UTC)
    found = expand(said, begin, end, default_zone=default_zone, limit=MAX_DATES + MAX_OVERRIDES + 1)
    return {one.recurrence_id for one in found}


def _is_span(line: Line) -> bool:
    """Whether it adds times that are as long as it says."""
    return line.text[:5].upper() == "RDATE" and "/P" in line.text.upper()


def _walls(text: SeriesText, line: Line) -> Iterator[datetime]:
    prop = parse_property(line)
    for value in prop.value.split(",") if prop is not None else ():
        moment = moment_of(value.partition("/")[0], prop.params, prop.line, text.book) if prop is not None else None
        if moment is not None:
            yield as_local(text.wall(moment))


def _there(text: SeriesText, ics: str, walls: list[datetime], default_zone: str) -> set[str]:
    """The names of all times of the series that are not excluded, up to the last one of ``walls`` at least."""
    first, added = as_local(text.start.value), text.added()
    zone, last = text.start.zone.tz, max((first, *walls, *added))
    begin, end = (first - _AROUND).replace(tzinfo=zone), (last + _AROUND).replace(tzinfo=zone)
    most = len(walls) + len(added) + len(text.group.changes) + MOST
    return {one.recurrence_id for one in expand(ics, begin, end, default_zone=default_zone, limit=most)}
