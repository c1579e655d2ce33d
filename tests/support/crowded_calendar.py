"""A vault whose calendar is as crowded as Liaison is made for: 5,000 series of meetings and 100,000 promises.

They are added to a copy of a generated vault. A quarter of the series has what real ones have: a call left out, a call
moved. When they take place is worked out as the program does it.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Engine, insert, select

from liaison.desk.context import Desk
from liaison.desk.occurrences import AFTER, BEFORE, refresh
from liaison.exchange.calendars.reading import FOOTER, HEADER
from liaison.model.base import new_id
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting
from liaison.model.values import CommitmentStatus, MeetingStatus, Side
from liaison.store.rows import table_of
from support.big_rows import NOW, TODAY

_RULES: Final = ("FREQ=WEEKLY", *["FREQ=WEEKLY;INTERVAL=2"] * 2, *["FREQ=MONTHLY;BYDAY={place}"] * 5,
                 *["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY={day}"] * 2)  # fmt: skip
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ZONES: Final = ("Europe/London", "Europe/London", "Europe/Berlin", "America/New_York")
#: One series in so many was changed in places.
_CHANGED: Final = 4
_AT_ONCE: Final = 2_000


def crowd(desk: Desk, engine: Engine, series: int, promises: int) -> None:
    """Add so many series and promises, and work out when the series take place."""
    dice = random.Random(20_261_124)
    with engine.connect() as connection:
        clients = [
            str(one) for one in connection.scalars(select(table_of(Client).c.id).order_by(table_of(Client).c.id))
        ]
    meetings = [_series(dice, clients[number % len(clients)], number) for number in range(series)]
    owed = [_promise(dice, clients) for _number in range(promises)]
    with engine.begin() as connection:
        for table, rows in ((Meeting, meetings), (Commitment, owed)):
            for at in range(0, len(rows), _AT_ONCE):
                connection.execute(insert(table_of(table)), rows[at : at + _AT_ONCE])
    ids = [row["id"] for row in meetings]
    for at in range(0, len(ids), _AT_ONCE):
        with desk.record.command("work_out_meetings") as unit:
            span = {"start": TODAY - BEFORE, "end": TODAY + AFTER}
            refresh(unit.session, ids[at : at + _AT_ONCE], **span, zone_name=desk.zone_name, now=desk.now())


def _stamped() -> dict[str, Any]:
    return {"id": new_id(), "created_at": NOW, "updated_at": NOW, "deleted_at": None}


def _series(dice: random.Random, client_id: str, number: int) -> dict[str, Any]:
    day = TODAY - timedelta(days=dice.randint(300, 900))
    wall = datetime.combine(day, time(dice.randint(8, 17), 15 * dice.randint(0, 3)))
    place = f"{(day.day - 1) // 7 + 1}{_DAYS[day.weekday()]}" if day.day <= 28 else f"-1{_DAYS[day.weekday()]}"
    rule = dice.choice(_RULES).format(place=place, day=min(28, day.day))
    zone, uid = dice.choice(_ZONES), f"crowd-{number}@calendar.example"
    has_changes = number % _CHANGED == 0 and rule.startswith("FREQ=WEEKLY")
    events = [
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20251120T101500Z\r\nDTSTART;TZID={zone}:{wall:%Y%m%dT%H%M%S}\r\n"
        f"DURATION:PT45M\r\nSUMMARY:Call {number}\r\nRRULE:{rule}\r\n"
        + (f"EXDATE;TZID={zone}:{wall + timedelta(weeks=52):%Y%m%dT%H%M%S}\r\n" if has_changes else "")
        + "END:VEVENT\r\n"
    ]
    if has_changes:
        moved = wall + timedelta(weeks=60)
        events.append(
            f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20251120T101500Z\r\nRECURRENCE-ID;TZID={zone}:{moved:%Y%m%dT%H%M%S}\r\n"
            f"DTSTART;TZID={zone}:{moved + timedelta(hours=3):%Y%m%dT%H%M%S}\r\nDURATION:PT45M\r\nSUMMARY:Moved\r\n"
            "END:VEVENT\r\n"
        )
    starts = _instant(wall, zone)
    return _stamped() | {
        "uid": uid,
        "client_id": client_id,
        "title": f"Call {number}",
        "starts_at": starts,
        "ends_at": starts + timedelta(minutes=45),
        "zone": zone,
        "recurrence": rule,
        "repeats": True,
        "is_floating": False,
        "is_private": False,
        "status": MeetingStatus.CONFIRMED,
        "sequence": 0,
        "ics": f"{HEADER}{''.join(events)}{FOOTER}",
    }


def _instant(wall: datetime, zone: str) -> datetime:

    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _promise(dice: random.Random, clients: list[str]) -> dict[str, Any]:
    due = TODAY + timedelta(days=dice.randint(-1_200, 60))
    is_done = due < TODAY - timedelta(days=dice.randint(-30, 20))
    return _stamped() | {
        "client_id": dice.choice(clients),
        "side": dice.choice((Side.OURS, Side.THEIRS)),
        "what": f"Figures of week {dice.randint(1, 52)}",
        "asked_on": due - timedelta(days=14),
        "due_on": due,
        "first_due_on": due,
        "status": CommitmentStatus.DONE if is_done else CommitmentStatus.OPEN,
        "closed_on": due if is_done else None,
    }
