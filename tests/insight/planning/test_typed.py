"""Lines as people type them into the calendar: each part is understood, or it is said that it was not.

``typed.txt`` has each line with what it plans below it (title, day and time, client, rule, zone, place, people) and the
sentences of its preview.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
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
    ("line", "words"),
    [
        ("Pell Abstimmung Dienstag 14:00", "“Dienstag”"),
        ("Pell morgen 14 Uhr", "“morgen”, “14 Uhr”"),
        ("Pell Abstimmung jeden Dienstag", "“jeden Dienstag”"),
        ("Pell Messe 3. Dezember", "“3. Dezember”"),
        ("Pell Abstimmung Fri 10:00", ""),
    ],
)
def test_days_in_the_language_of_the_window_are_said_where_they_are_not_read(line: str, words: str) -> None:
    install_translator(lambda text: text, "de")
    try:
        remarks = read_plan(line, CONTEXT, CLIENTS, THEIRS).remarks
    finally:
        install_translator(None)
    said = [one for one in remarks if one.startswith("Not understood")]
    assert said == ([f"Not understood as a day, a time or a rule: {words}."] if words else [])
    assert not any("Dienstag" in one for one in read_plan(line, CONTEXT, CLIENTS, THEIRS).remarks), "a name elsewhere"
