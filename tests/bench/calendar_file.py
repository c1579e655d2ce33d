"""A calendar as offices write them: a zone with its rules, attendees, some series, some exceptions."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Engine

from support.big_rows import NOW

_ZONE: Final = """BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
DTSTART:19700329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
DTSTART:19701025T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE"""
_TITLES: Final = ("Weekly call", "Campaign review", "Budget", "Briefing", "Site launch: next steps", "Photo day")
_PLACES: Final = ("https://teams.example/l/meetup-join/19", "Room 4\\, second floor", "Zoom", "")
_AGENDA: Final = "Agenda:\\n1. Where we are\\n2. What is open\\, and who does it\\n3. Dates\\nDial in: +1 555 0100"
#: One event in so many repeats, and one of so many of those has an exception.
_SERIES: Final = 25
_EXCEPTIONS: Final = 4

Invited = tuple[str, str]
"""Name and address."""


def invited(engine: Engine) -> list[Invited]:
    """The people of the vault with their addresses, in the order they were recorded."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT p.name, c.address FROM channel AS c JOIN person AS p ON p.id = c.person_id"
            " WHERE c.kind_of = 'email' ORDER BY c.id"
        )
        return [(row.name, row.address) for row in rows]


def calendar_file(events: int, people: list[Invited], number: int) -> bytes:
    """``events`` entries; the same ``number`` gives the same bytes, another one other meetings."""
    dice = random.Random(number)
    parts = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Office//Calendar 16.0//EN",
        "METHOD:PUBLISH",
        *_ZONE.split("\n"),
    ]
    for at in range(events):
        starts = NOW - timedelta(days=700) + timedelta(minutes=30 * dice.randint(0, 40_000))
        parts += _event(dice, f"{number}-{at}@calendar.example", starts, people, repeats=at % _SERIES == 0)
    parts += ["END:VCALENDAR", ""]
    return "\r\n".join(folded for part in parts for folded in _fold(part)).encode()


def _event(dice: random.Random, uid: str, starts: datetime, people: list[Invited], *, repeats: bool) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        "DTSTAMP:20261120T101500Z",
        "CREATED:20251120T101500Z",
        "LAST-MODIFIED:20261119T081500Z",
        f"SEQUENCE:{dice.randint(0, 3)}",
        f"DTSTART;TZID=Europe/London:{starts:%Y%m%dT%H%M%S}",
        f"DTEND;TZID=Europe/London:{starts + timedelta(minutes=45):%Y%m%dT%H%M%S}",
        f"SUMMARY:{dice.choice(_TITLES)}",
        f"LOCATION:{dice.choice(_PLACES)}",
        f"DESCRIPTION:{_AGENDA}",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "CLASS:PUBLIC",
        'ORGANIZER;CN="Northlight Studio":mailto:desk@northlight.example',
    ]
    for name, address in dice.sample(people, min(3, len(people))):
        lines.append(
            f'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN="{name}":mailto:{address}'
        )
    if repeats:
        lines.append("RRULE:FREQ=WEEKLY;COUNT=20;BYDAY=" + ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[starts.weekday()])
        if dice.randint(1, _EXCEPTIONS) == 1:
            lines.append(f"EXDATE;TZID=Europe/London:{starts + timedelta(weeks=3):%Y%m%dT%H%M%S}")
    alarm = ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Reminder", "TRIGGER:-PT15M", "END:VALARM"]
    return [*lines, *alarm, "END:VEVENT"]


def _fold(line: str) -> list[str]:
    """Content lines of at most 75 octets (all is ASCII here)."""
    if len(line) <= 75:
        return [line]
    return [line[:75], *(f" {line[at : at + 74]}" for at in range(75, len(line), 74))]
