"""Meetings of the data files with who is invited and when each takes place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from .builder import Builder
from .dates import REFERENCE

#: Occurrences are written from 18 months before the reference day to 6 months after it.
_FROM: Final = REFERENCE - timedelta(days=548)
_UNTIL: Final = REFERENCE + timedelta(days=183)


def add_meeting(builder: Builder, client: str, written: Mapping[str, Any], mails: Mapping[str, str]) -> None:
    """One ``[[meeting]]`` table.

    ``at`` is when the meeting, or the first of its series, begins; ``weeks`` how many weeks lie between two of a
    series, ``last`` its last day. ``moved`` pairs a day of the series with the time it went to, ``cancelled`` lists
    days. ``people`` are invited, each with the day of the invitation after a colon where it was not the first.
    """
    key, begins = written["key"], written["at"]
    length = timedelta(minutes=written["minutes"])
    calendar = builder.calendar
    recorded = written.get("recorded", begins.date() - timedelta(days=14))
    weeks = written.get("weeks")
    row = {
        "key": key,
        "client": client,
        "uid": f"{key}@northlight.example",
        "title": written["title"],
        "location": written.get("location"),
        "description": written.get("description"),
        "starts_at": begins,
        "ends_at": begins + length,
        "zone": calendar.zone_name,
        "organizer": mails["me"],
        "recurrence": f"FREQ=WEEKLY;INTERVAL={weeks}" if weeks else None,
        "recorded": recorded,
    }
    builder.add("meeting", row)
    if weeks:
        window = {"from_on": _FROM, "until_on": _UNTIL}
        builder.add("expansion", {"meeting": key, "recorded": recorded} | window)
    for start, slot, status in _times(written):
        instant = calendar.instant(start)
        builder.add(
            "occurrence",
            {
                "meeting": key,
                "recurrence_id": calendar.instant(slot).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"),
                "starts_at": instant,
                "ends_at": instant + length,
                "status": status,
                "recorded": recorded,
            },
        )
    for who in (*written["people"], "me", *written.get("colleagues", ())):
        _invite(builder, key, who, mails, recorded)


def _invite(builder: Builder, meeting: str, who: str, mails: Mapping[str, str], recorded: date) -> None:
    name, _, since = who.partition(":")
    ours = mails[name].endswith("northlight.example")
    builder.add(
        "invitee",
        {
            "meeting": meeting,
            "address": mails[name],
            "name": mails[f"{name} name"],
            "colleague" if ours else "person": name,
            "role": "CHAIR" if name == "me" else "REQ-PARTICIPANT",
            "answer": "ACCEPTED",
            "recorded": date.fromisoformat(since) if since else recorded,
        },
    )


def _times(written: Mapping[str, Any]) -> list[tuple[datetime, datetime, str]]:
    """When it really begins, the slot of the series it stands in, and its status; within the window."""
    begins: datetime = written["at"]
    weeks = written.get("weeks")
    if not weeks:
        return [(begins, begins, written.get("status", "confirmed"))]
    moved = dict(written.get("moved", ()))
    cancelled = set(written.get("cancelled", ()))
    last = min(written.get("last", _UNTIL), _UNTIL)
    found = []
    slot = begins
    while slot.date() <= last:
        if slot.date() >= _FROM:
            day = slot.date()
            found.append((moved.get(day, slot), slot, "cancelled" if day in cancelled else "confirmed"))
        slot += timedelta(weeks=weeks)
    return found


def begins_at(builder: Builder) -> dict[tuple[str, datetime], tuple[str, str]]:
    """For each client id and instant at which a meeting takes place: the meeting's id and the occurrence."""
    clients = {row["id"]: row["client_id"] for row in builder.rows["meeting"]}
    return {
        (clients[row["meeting_id"]], row["starts_at"]): (row["meeting_id"], row["recurrence_id"])
        for row in builder.rows["occurrence"]
    }
