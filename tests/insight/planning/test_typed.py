"""Lines as people type them into the calendar: each part is understood, or it is said that it was not.

``typed.txt`` has each line with what it plans below it (title, day and time, client, rule, zone, place, people) and the
sentences of its preview.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest

from liaison.insight.capture import CaptureContext, KnownPerson
from liaison.insight.planning import KnownClient, PlannedLine, read_plan
from liaison.model.words import install_translator

LONDON = ZoneInfo("Europe/London")
CLIENTS = (
    KnownClient("pell", "Pell"),
    KnownClient("harbor", "Harbor & Finch", ("H&F",)),
    KnownClient("brightwater", "Brightwater"),
    KnownClient("tallgrass", "Tallgrass Foods"),
    KnownClient("meridian", "Meridian Dental"),
    KnownClient("may", "May Ltd"),
)
CONTEXT = CaptureContext(
    today=date(2026, 11, 24),
    now=datetime(2026, 11, 24, 9, 2, tzinfo=LONDON),
    zone=LONDON,
    people=(KnownPerson("dana", "Dana Whitlock"), KnownPerson("owen", "Owen Castillo")),
    client_names=tuple(client.name for client in CLIENTS),
)
THEIRS = "America/Chicago"


class Typed(NamedTuple):
    """A line, what it plans and what its preview says beside that."""

    line: str
    plan: str
    remarks: tuple[str, ...]


def _table() -> Iterator[Typed]:
    for block in Path(__file__).with_name("typed.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        line, plan, *remarks = block.split("\n")
        yield Typed(line, plan.removeprefix("  = "), tuple(remark.removeprefix("  ! ") for remark in remarks))


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _told(planned: PlannedLine) -> str:
    day = _day(planned.day) if planned.day else "no day"
    if planned.start is not None:
        day += f" {planned.start:%H:%M} for {planned.minutes}"
    elif planned.until is not None and planned.until != planned.day:
        day += f" to {_day(planned.until)}"
    zone = ZoneInfo(planned.zone) if planned.zone else LONDON
    rule = planned.repeating.rule(planned.day, planned.start, zone) if planned.repeating and planned.day else ""
    clients, people = (client.id for client in planned.clients), (person.text for person in planned.people)
    place = f"@{planned.place}" if planned.place else ""
    parts = (planned.title or "no title", day, ", ".join(clients), rule, planned.zone, place, ", ".join(people))
    return " | ".join(part for part in parts if part)


TABLE = tuple(_table())


@pytest.mark.parametrize("typed", TABLE, ids=[typed.line for typed in TABLE])
def test_a_typed_line_is_understood_or_says_what_was_not(typed: Typed) -> None:
    planned = read_plan(typed.line, CONTEXT, CLIENTS, THEIRS)

    assert _told(planned) == typed.plan
    assert planned.remarks == typed.remarks


def test_the_table_is_as_long_as_it_says() -> None:
    assert len({typed.line for typed in TABLE}) == len(TABLE) >= 150


@pytest.mark.parametrize(
    ("line", "plan"),
    [
        ("Pell Abstimmung Dienstag 14:00", "Pell Abstimmung | Tue 1 Dec 2026 14:00 for 60 | pell"),
        ("Abstimmung mit Pell am Freitag um 14 Uhr", "Abstimmung | Fri 27 Nov 2026 14:00 for 60 | pell"),
        ("Pell morgen 9-10:30 Uhr", "Pell | Wed 25 Nov 2026 09:00 for 90 | pell"),
        ("Pell von 9 bis 10 Uhr", "Pell | Wed 25 Nov 2026 09:00 for 60 | pell"),
        ("Pell Messe 3. Dezember", "Pell Messe | Thu 3 Dec 2026 | pell"),
        ("Pell Abstimmung heute 15:00 für 45 Minuten", "Pell Abstimmung | Tue 24 Nov 2026 15:00 for 45 | pell"),
        ("Review mit Pell nächsten Dienstag 14 Uhr", "Review | Tue 1 Dec 2026 14:00 for 60 | pell"),
    ],
)
def test_a_line_is_read_in_the_language_of_the_window_too(line: str, plan: str) -> None:
    found = _in_german(line)
    assert _told(found) == plan
    assert found.remarks == ()


def test_rules_are_read_in_the_language_of_the_window_too() -> None:
    found = _in_german("Pell Abstimmung jeden zweiten Dienstag 9 Uhr bis Ende Januar").repeating
    assert found is not None
    assert (found.frequency, found.interval, found.until) == ("WEEKLY", 2, date(2027, 1, 31))
    found = _in_german("Pell Abstimmung alle zwei Wochen Freitag 9 Uhr").repeating
    assert found is not None
    assert (found.frequency, found.interval) == ("WEEKLY", 2)
    found = _in_german("Pell Review vierteljährlich Freitag 9 Uhr").repeating
    assert found is not None
    assert found.frequency == "MONTHLY"


def test_what_is_not_read_in_that_language_is_said() -> None:
    said = "Not understood as a day, a time or a rule: “jeden Messetag”."
    assert said in _in_german("Pell Abstimmung jeden Messetag").remarks
    assert "Dienstag" in read_plan("Pell Dienstag 14:00", CONTEXT, CLIENTS, THEIRS).title, "a name elsewhere"


def test_a_name_that_is_a_word_of_that_language_stays_one() -> None:
    found = _in_german("Morgen Freitag 10 Uhr", (*CLIENTS, KnownClient("morgen", "Morgen")))
    assert [one.id for one in found.clients] == ["morgen"]
    assert (found.day, found.start) == (date(2026, 11, 27), time(10))


def _in_german(line: str, clients: Sequence[KnownClient] = CLIENTS) -> PlannedLine:
    install_translator(lambda text: text, "de")
    try:
        return read_plan(line, CONTEXT, clients, THEIRS)
    finally:
        install_translator(None)
