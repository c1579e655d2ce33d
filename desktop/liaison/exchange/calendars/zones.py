"""What the name of a time zone means, however a program writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.lines import Component, Say
from liaison.exchange.calendars.vtimezone import match_zone, read_zone, zone_location, zone_name
from liaison.model.words import tr

_SIMPLE_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
_BARE_OFFSET: Final = re.compile(r"\(?\s*(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d\d)?\s*\)?", re.ASCII | re.IGNORECASE)
_DISPLAY: Final = re.compile(r"\((?:UTC|GMT)\s*(?:([+-])(\d{1,2}):?(\d\d)?)?\)\s*(.+)", re.ASCII | re.IGNORECASE)
_CITY_BREAK: Final = re.compile(r"[,;:()/]| and |&")
_PHRASES: Final = (
    ("coordinated universal time", "UTC"),
    ("greenwich mean time", "Europe/London"),
    ("eastern time", "America/New_York"),
    ("central time", "America/Chicago"),
    ("mountain time", "America/Denver"),
    ("pacific time", "America/Los_Angeles"),
    ("atlantic time", "America/Halifax"),
    ("newfoundland", "America/St_Johns"),
    ("indiana", "America/Indiana/Indianapolis"),
    ("arizona", "America/Phoenix"),
    ("alaska", "America/Anchorage"),
    ("hawaii", "Pacific/Honolulu"),
    ("saskatchewan", "America/Regina"),
    ("central america", "America/Guatemala"),
    ("abu dhabi", "Asia/Dubai"),
    ("beijing", "Asia/Shanghai"),
    ("mumbai", "Asia/Kolkata"),
    ("osaka", "Asia/Tokyo"),
    ("hanoi", "Asia/Bangkok"),
)
_COMMON: Final = ("Europe/Berlin", "Europe/London", "Europe/Helsinki", "America/New_York")
"""Preferred among zones that behave alike."""
_UNWANTED: Final = frozenset({"Factory", "localtime", "posixrules"})


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone to convert with; ``name`` is its IANA name, None when it has none."""

    tz: tzinfo
    name: str | None


UTC_ZONE: Final = Zone(UTC, "UTC")


@lru_cache(maxsize=1)
def iana_names() -> frozenset[str]:
    """All names of the IANA database."""
    from importlib.resources import files  # noqa: PLC0415 - start-up time

    text = files("tzdata").joinpath("zones").read_text(encoding="utf-8")
    return frozenset(text.split()) - _UNWANTED


@lru_cache(maxsize=1024)
def iana_zone(name: str) -> Zone | None:
    """The zone of an exact IANA name."""
    if not _SIMPLE_NAME.fullmatch(name) or name not in iana_names():
        return None
    try:
        return Zone(ZoneInfo(name), name)
    except (KeyError, ValueError, OSError):
        return None


@lru_cache(maxsize=1)
def _lower_names() -> dict[str, str]:
    return {name.lower(): name for name in sorted(iana_names())}


@lru_cache(maxsize=1)
def _cities() -> dict[str, list[str]]:
    cities: dict[str, list[str]] = {}
    for name in sorted(iana_names()):
        region, slash, rest = name.partition("/")
        if slash and region != "Etc":
            cities.setdefault(rest.rpartition("/")[2].replace("_", " ").lower(), []).append(name)
    return cities


@lru_cache(maxsize=1)
def _windows() -> dict[str, str]:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # noqa: PLC0415 - start-up time

    return dict(WINDOWS_TO_OLSON)


def fixed_zone(sign: str, hours: str, minutes: str | None) -> Zone | None:
    """The zone of a bare offset; whole hours have an IANA name, whose sign is the other way round."""
    size = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if size > timedelta(hours=14):
        return None
    if size.seconds % 3600 == 0:
        whole = size.seconds // 3600
        return iana_zone("Etc/GMT" + ("-" if sign == "+" else "+") + str(whole)) if whole else UTC_ZONE
    return Zone(timezone(-size if sign == "-" else size), None)


def clean_name(tzid: str) -> str:
    """A TZID without the quotes, escapes and prefixes that programs leave in."""
    name = tzid.strip().strip("\"'").replace("\\,", ",").replace("\\;", ";").strip()
    return name[5:].strip() if name[:5].upper() == "TZID=" else name


def named_zone(name: str) -> Zone | None:
    """The zone a name stands for beyond doubt: IANA, Windows, or a path that ends in an IANA name."""
    found = iana_zone(name)
    if found is not None or not name:
        return found
    windows = _windows().get(name)
    if windows is not None:
        return iana_zone(windows)
    if "/" in name:
        pieces = name.strip("/").split("/")
        for size in (3, 2, 1):
            tail = "/".join(pieces[-size:])
            if len(pieces) > size and (size > 1 or tail in {"UTC", "GMT"}):
                found = iana_zone(tail)
                if found is not None:
                    return found
    return None


@lru_cache(maxsize=512)
def described_zone(name: str) -> Zone | None:
    """The zone a description stands for: an offset, the text that Windows shows, or a list of cities."""
    found = _lower_names().get(name.lower())
    if found is not None:
        return iana_zone(found)
    bare = _BARE_OFFSET.fullmatch(name)
    if bare is not None:
        return fixed_zone(bare.group(1), bare.group(2), bare.group(3))
    shown = _DISPLAY.fullmatch(name)
    text = shown.group(4) if shown else name
    offset = fixed_zone(shown.group(1), shown.group(2), shown.group(3)) if shown and shown.group(1) else None
    for candidate in _spoken_candidates(text[:500].lower()):
        zone = iana_zone(candidate)
        if zone is not None and (offset is None or _standard_offset(zone) == _standard_offset(offset)):
            return zone
    return offset


def _spoken_candidates(text: str) -> list[str]:
    found = [name for phrase, name in _PHRASES if phrase in text]
    for city in _CITY_BREAK.split(text):
        found.extend(_cities().get(city.strip(), ()))
    return found


def _standard_offset(zone: Zone) -> timedelta:
    """The smaller offset of a year, which is what descriptions name."""
    winter, summer = (datetime(2024, month, 1, tzinfo=UTC).astimezone(zone.tz).utcoffset() for month in (1, 7))
    return min(winter or timedelta(0), summer or timedelta(0))


@lru_cache(maxsize=512)
def default_of(name: str) -> Zone:
    """The zone used where a file names none.

    Raises:
        ValueError: ``name`` is not an IANA zone; settings only ever hold one.
    """
    found = iana_zone(name)
    if found is None:
        raise ValueError(f"{name!r} is not an IANA time zone")
    return found


@dataclass(slots=True)
class ZoneBook:
    """The zones of one file, each worked out once.

    A name that stands for nothing is treated as the default zone and said, once, with the first line that uses it.
    """

    default: Zone
    say: Say
    defined: dict[str, Component] = field(default_factory=dict)
    _known: dict[str, Zone] = field(default_factory=dict)
    _defined_used: int = 0

    def define(self, component: Component) -> None:
        """Take a VTIMEZONE of the file into account; the first of a name counts."""
        name = clean_name(zone_name(component))
        if name:
            self.defined.setdefault(name, component)

    def zone(self, tzid: str, line: int) -> Zone:
        """The zone of a TZID as it is written."""
        found = self._known.get(tzid)
        if found is None:
            name = clean_name(tzid)
            found = self._known.get(name) or self._work_out(name, line)
            self._known[tzid] = self._known[name] = found
        return found

    def _work_out(self, name: str, line: int) -> Zone:
        found = named_zone(name)
        if found is None and name in self.defined:
            found = self._from_definition(name)
        if found is None:
            found = described_zone(name)
        if found is not None:
            return found
        shown = name if len(name) <= 60 else name[:57] + "…"
        self.say(
            line,
            tr(
                "The time zone “{zone}” is not known; its times were read as {default}.",
                zone=shown,
                default=self.default.name,
            ),
        )
        return self.default

    def _from_definition(self, name: str) -> Zone | None:
        self._defined_used += 1
        if self._defined_used > limits.MAX_OWN_ZONES:
            return None
        component = self.defined[name]
        located = iana_zone(zone_location(component))
        own = read_zone(component)
        if own is None:
            return located
        hints = [zone.name for zone in (located, described_zone(name), self.default) if zone and zone.name]
        matched = match_zone(own, [*hints, *_COMMON, *_windows().values()])
        return (iana_zone(matched) if matched else None) or Zone(own, None)
