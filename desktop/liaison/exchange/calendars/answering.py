"""Answers for one time of a series, kept in its own text as a change of that time (RECURRENCE-ID).

Such a change names who answered. In a newer text of the series nothing else of it is kept: when and what that time is
follows the series.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Final

from liaison.exchange.calendars.changing import SeriesText, override_lines
from liaison.exchange.calendars.entries import Entry, read_people
from liaison.exchange.calendars.following import ANSWERED, OWN_TIME
from liaison.exchange.calendars.lines import Component, Line, Prop, escape, parse_property, unescape
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.shifting import CannotMove
from liaison.exchange.calendars.values import Address

#: One parameter of a property; what is quoted may hold anything.
_PARAM: Final = re.compile(r';(?:"[^"]*"|[^";:])*')
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


def answers_of(ics: str, uid: str, *, default_zone: str) -> dict[str, dict[str, str]]:
    """What was answered for single times of a series: by name of the time, then by address.

    Raises:
        CannotMove: the text does not hold the series.
        UnreadableFile: ``ics`` is no calendar.
    """
    text = SeriesText.read(ics, uid, default_zone)
    return {named: _answers(entry) for named, entry in text.group.changes.items()}


def _answers(entry: Entry) -> dict[str, str]:
    _organizer, people = read_people(entry, silent)
    return {one.email.casefold(): one.partstat for one in people if one.email and one.partstat}


def taken_in(entry: Entry) -> tuple[Address, ...]:
    """The answers of a change that were taken in here, for that time only."""
    said = [prop for line in entry.component.lines if (prop := _marker(line)) is not None]
    answers = _answers(entry)
    emails = [unescape(one.value).strip() for one in said]
    return tuple(Address("", email, "", answers[email.casefold()]) for email in emails if email.casefold() in answers)


def is_only_answered(entry: Entry) -> bool:
    """Whether a change was made here by answers alone: it was given no time of its own."""
    names = {line.text.partition(":")[0].partition(";")[0].upper() for line in entry.component.lines}
    return ANSWERED in names and OWN_TIME not in names


def with_answers(
    ics: str, uid: str, named: str, people: Iterable[Address], before: Mapping[str, str], *, default_zone: str
) -> str:
    """The text with answers for one time; whose answer for it is another there than ``before`` has answered anew.

    Raises:
        UnreadableFile: ``ics`` is no calendar.
    """
    with suppress(CannotMove):
        there = answers_of(ics, uid, default_zone=default_zone).get(named, {})
        for person in people:
            email = (person.email or "").casefold()
            if email not in there or there[email] == before.get(email):
                ics = answer_one(ics, uid, named, person, default_zone=default_zone)
    return ics


def _marker(line: Line) -> Prop | None:
    return parse_property(line) if line.text[: len(ANSWERED)].upper() == ANSWERED else None


def _answered(lines: list[str], component: Component, person: Address) -> list[str]:
    """The lines with the answer in that of the person, or with a line for it."""
    email = (person.email or "").casefold()
    marker = f"{ANSWERED}:{escape(email)}"
    lines = [*(line for line in lines if line.casefold() != marker.casefold()), marker]
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
    """The line with another PARTSTAT, which is put first; no quoted value is looked into."""
    at, kept = 8, []
    while (found := _PARAM.match(line, at)) is not None:
        at = found.end()
        if not found[0].upper().startswith(";PARTSTAT="):
            kept.append(found[0])
    return f"{line[:8]};PARTSTAT={partstat}{''.join(kept)}{line[at:]}"
