"""Answers for one time of a series, kept in its own text as a change of that time (RECURRENCE-ID)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from liaison.exchange.calendars.changing import SeriesText, override_lines
from liaison.exchange.calendars.entries import read_people
from liaison.exchange.calendars.lines import Component, Line, parse_property
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.calendars.values import Address

_PARTSTAT: Final = re.compile(r';PARTSTAT=(?:"[^"]*"|[^;:]*)', re.IGNORECASE)
_MAILTO: Final = "mailto:"


def answer_one(ics: str, uid: str, named: str, person: Address, *, default_zone: str) -> str:
    """The text in which somebody answered for one time of the series only; when it takes place stays as it is.

    Raises:
        CannotMove: the text does not hold the series, or it is not told by which address somebody answered.
        UnreadableFile: ``ics`` is no calendar.
    """
    if not person.email or (not person.partstat.isalnum() and person.partstat != "NEEDS-ACTION"):
        raise CannotMove
    text = SeriesText.read(ics, uid, default_zone)
    found = text.group.changes.get(named)
    if found is not None:
        lines = _answered([line.text for line in found.component.lines], found.component, person)
        return text.replaced(found.component, lines, found.component.parts)
    source = text.model_of(named)
    lines = _answered(override_lines(text, named), source.component, person)
    return text.with_another(lines, source.component.parts)


def answers_of(ics: str, uid: str, *, default_zone: str) -> Mapping[str, Mapping[str, str]]:
    """What was answered for single times of a series: by name of the time, then by address.

    Raises:
        CannotMove: the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    found = {}
    for named, entry in text.group.changes.items():
        _organizer, people = read_people(entry, silent)
        found[named] = {one.email.casefold(): one.partstat for one in people if one.email and one.partstat}
    return found


def _answered(lines: list[str], component: Component, person: Address) -> list[str]:
    """The lines with the answer in that of the person, or with a line for it."""
    email = (person.email or "").casefold()
    theirs = {line.text for line in component.lines if _is_of(line, email)}
    if not theirs & set(lines):
        return [*lines, f"ATTENDEE;PARTSTAT={person.partstat}:{_MAILTO}{person.email}"]
    return [_with_answer(line, person.partstat) if line in theirs else line for line in lines]


def _is_of(line: Line, email: str) -> bool:
    prop = parse_property(line) if line.text[:8].upper() == "ATTENDEE" else None
    if prop is None:
        return False
    value = prop.value.strip().casefold()
    return value.removeprefix(_MAILTO) == email or prop.params.get("EMAIL", "").casefold() == email


def _with_answer(line: str, partstat: str) -> str:
    """The line with another PARTSTAT, which is put first so that no quoted value is looked into."""
    return f"{line[:8]};PARTSTAT={partstat}{_PARTSTAT.sub('', line[8:], count=1)}"
