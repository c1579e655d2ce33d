"""Content lines on their way into a file: property by property, and folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Final

from liaison.exchange.calendars.dates import DAY, format_date, format_local, format_utc
from liaison.exchange.calendars.lines import escape, plain
from liaison.exchange.calendars.rules import RefusedRule, parse_rule
from liaison.exchange.calendars.values import Address, MeetingOut
from liaison.exchange.calendars.zones import iana_zone
from liaison.model.words import tr

_NO_ADDRESS: Final = "invalid:nomail"
"""What calendar programs write for someone without an address."""
_WIDTH: Final = 75
#: The property that holds the description of a to-do once more where Liaison made it up.
MADE_UP: Final = "X-LIAISON-DESCRIPTION"


@dataclass(slots=True)
class Output:
    """Content lines on their way out, and the zones they name: IANA ones by name, others by their own definition."""

    stamp: str
    lines: list[str] = field(default_factory=list)
    zones: dict[str, int] = field(default_factory=dict)
    own_zones: dict[str, list[str]] = field(default_factory=dict)

    def need(self, zone: str, year: int) -> None:
        """Remember that ``zone`` is named for a time in ``year``."""
        self.zones[zone] = min(year, self.zones.get(zone, year))


def fold(line: str) -> bytes:
    """A content line in UTF-8, folded to 75 octets without cutting a character, with its line end."""
    data = line.encode("utf-8", "replace")
    if len(data) <= _WIDTH:
        return data + b"\r\n"
    pieces: list[bytes] = []
    at, room = 0, _WIDTH
    while at < len(data):
        end = min(at + room, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(data[at:end])
        at, room = end, _WIDTH - 1
    return b"\r\n ".join(pieces) + b"\r\n"


def time_line(name: str, moment: datetime, zone: str | None, out: Output) -> str:
    """A property with an instant: in UTC, or on the wall clock of an IANA zone."""
    found = iana_zone(zone) if zone and zone != "UTC" else None
    if zone and zone != "UTC" and found is None:
        raise ValueError(f"{zone!r} is not an IANA time zone")
    if found is None or found.name is None:
        return f"{name}:{format_utc(moment)}"
    local = moment.astimezone(found.tz)
    if local.fold or local.astimezone(UTC) != moment:
        return f"{name}:{format_utc(moment)}"
    out.need(found.name, local.year)
    return f"{name};TZID={found.name}:{format_local(local)}"


def span_lines(meeting: MeetingOut, out: Output) -> list[str]:
    """DTSTART and DTEND of a meeting; none when it has neither time nor date."""
    if meeting.starts_on is not None:
        last = meeting.ends_on if meeting.ends_on and meeting.ends_on > meeting.starts_on else meeting.starts_on + DAY
        return [day_line("DTSTART", meeting.starts_on), day_line("DTEND", last)]
    if meeting.starts_at is None:
        return []
    lines = [time_line("DTSTART", meeting.starts_at, meeting.zone, out)]
    if meeting.ends_at is not None and meeting.ends_at > meeting.starts_at:
        lines.append(time_line("DTEND", meeting.ends_at, meeting.zone, out))
    return lines


def day_line(name: str, day: date) -> str:
    """A property with a date."""
    return f"{name};VALUE=DATE:{format_date(day)}"


def text_line(name: str, text: str) -> list[str]:
    """A TEXT property; none when empty."""
    return [f"{name}:{escape(text)}"] if text else []


def web_line(url: str | None) -> list[str]:
    """A URL property; none when there is no address."""
    bare = "".join(plain(url or "").split())
    return [f"URL:{bare}"] if bare else []


def rule_line(rule: str | None) -> list[str]:
    """An RRULE; none when there is no rule or it is one that Liaison would refuse itself."""
    if not rule:
        return []
    try:
        return [f"RRULE:{parse_rule(rule).text}"]
    except RefusedRule:
        return []


def parameter(text: str) -> str:
    """A parameter value: control characters out, quotes and carets as RFC 6868 writes them, quoted where needed."""
    bare = " ".join(plain(text).replace("^", "^^").replace('"', "^'").split())
    return f'"{bare}"' if any(mark in bare for mark in ";:,") else bare


def person_line(name: str, person: Address) -> str:
    """An ORGANIZER or ATTENDEE."""
    params = "".join(
        f";{key}={parameter(value)}"
        for key, value in (("CN", person.name), ("ROLE", person.role), ("PARTSTAT", person.partstat))
        if value
    )
    address = f"mailto:{''.join(plain(person.email).split())}" if person.email else _NO_ADDRESS
    return f"{name}{params}:{address}"


def alarm_lines(minutes: int | None, what: str = "", *, before_end: bool = False) -> list[str]:
    """A VALARM that shows something so many minutes before the start, or the end; none without minutes."""
    if minutes is None:
        return []
    related = ";RELATED=END" if before_end else ""
    said = escape(what) or tr("Reminder")
    trigger = f"TRIGGER{related}:-PT{minutes}M" if minutes else f"TRIGGER{related}:PT0S"
    return ["BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{said}", trigger, "END:VALARM"]


def categories_line(categories: Iterable[str]) -> list[str]:
    """A CATEGORIES property; none when there are none."""
    texts = [escape(text) for text in categories if text]
    return ["CATEGORIES:" + ",".join(texts)] if texts else []
