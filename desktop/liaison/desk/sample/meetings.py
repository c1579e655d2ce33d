"""Meetings of the data files with who is invited and when each takes place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from liaison.desk.occurrences import AFTER, BEFORE

from .builder import Builder
from .dates import REFERENCE

#: Occurrences are written for a little more than the desk asks for, so that it need not work them out again.
_FROM: Final = REFERENCE - BEFORE - timedelta(days=7)
_UNTIL: Final = REFERENCE + AFTER + timedelta(days=7)


def add_meeting(builder: Builder, client: str, written: Mapping[str, Any], mails: Mapping[str, str]) -> None:
    """One ``[[meeting]]`` table.

    ``at`` is when the meeting, or the first of its series, begins; ``weeks`` how many weeks lie between two of a
    series, ``last`` its last day. ``people`` are invited, each with the day of the invitation after a colon where
    that was not the first one. What was held in it counts as held in the meeting that it ``belongs_to``, if any: a
    series goes on under another row when its day of the week changes.
    """
    key, begins = written["key"], written["at"]
    length = timedelta(minutes=written["minutes"])
    calendar = builder.calendar
    recorded = written.get("recorded", begins.date() - timedelta(days=14))
    weeks = written.get("weeks")
    is_regular = not weeks or calendar.keeps_weekdays
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
        "recurrence": _rule(builder, written) if is_regular else None,
        "ics": None if is_regular else _as_calendar(builder, written),
        "repeats": bool(weeks),
        "recorded": recorded,
    }
    builder.add("meeting", row)
    builder.ids[f"held as {builder.id_of(key)}"] = builder.id_of(written.get("belongs_to", key))
    if weeks:
        window = {"from_on": _FROM, "until_on": _UNTIL}
        builder.add("expansion", {"meeting": key, "recorded": recorded} | window)
    for start in _times(written):
        instant = calendar.instant(start)
        builder.add(
            "occurrence",
            {
                "meeting": key,
                "recurrence_id": f"{instant:%Y%m%dT%H%M%SZ}",
                "starts_at": instant,
                "ends_at": instant + length,
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


def _times(written: Mapping[str, Any]) -> list[datetime]:
    """When it takes place, within the window."""
    begins: datetime = written["at"]
    weeks = written.get("weeks")
    if not weeks:
        return [begins]
    last = min(written.get("last", _UNTIL), _UNTIL)
    number = (last - begins.date()).days // (7 * weeks) + 1
    every = [begins + timedelta(weeks=weeks) * count for count in range(number)]
    return [start for start in every if start.date() >= _FROM]


def _rule(builder: Builder, written: Mapping[str, Any]) -> str | None:
    if not written.get("weeks"):
        return None
    rule = f"FREQ=WEEKLY;INTERVAL={written['weeks']}"
    if "last" not in written:
        return rule
    last = builder.calendar.instant(datetime.combine(written["last"], written["at"].time()))
    return f"{rule};UNTIL={last:%Y%m%dT%H%M%SZ}"


def _as_calendar(builder: Builder, written: Mapping[str, Any]) -> str:
    """A series whose dates were moved apart, as a calendar tells it: each date by itself.

    A rule would give other dates as soon as its occurrences are worked out anew.
    """
    starts = [builder.calendar.instant(start) for start in _times(written)]
    end = starts[0] + timedelta(minutes=written["minutes"])
    place = written.get("location")
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Liaison//Sample//EN", "BEGIN:VEVENT"),
        *(f"UID:{written['key']}@northlight.example", f"DTSTAMP:{_utc(starts[0])}"),
        *(f"DTSTART:{_utc(starts[0])}", f"DTEND:{_utc(end)}", f"SUMMARY:{_escaped(written['title'])}"),
        *([f"LOCATION:{_escaped(place)}"] if place else []),
        *(f"RDATE:{_utc(start)}" for start in starts[1:]),
        *("END:VEVENT", "END:VCALENDAR", ""),
    ]
    return "\r\n".join(lines)


def _utc(instant: datetime) -> str:
    return f"{instant:%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Text as RFC 5545 writes it (3.3.11)."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def begins_at(builder: Builder) -> dict[tuple[str, datetime], tuple[str, str]]:
    """For each client id and instant at which a meeting takes place: the meeting's id and the occurrence."""
    clients = {row["id"]: row["client_id"] for row in builder.rows["meeting"]}
    return {
        (clients[row["meeting_id"]], row["starts_at"]): (
            builder.ids[f"held as {row['meeting_id']}"],
            row["recurrence_id"],
        )
        for row in builder.rows["occurrence"]
    }
