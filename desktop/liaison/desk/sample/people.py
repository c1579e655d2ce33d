"""People of the data files: the person, their place at the client, channels, nevers and dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

from liaison.model.person import Person

from .builder import Builder, columns_of
from .dates import REFERENCE

_PERSON: Final = frozenset(columns_of(Person))


def add_person(builder: Builder, client: str, written: Mapping[str, Any], zones: Mapping[str, str]) -> None:
    """One ``[[people]]`` table: columns of the person and of the stakeholder side by side, and lists of the rest.

    ``channels`` are "kind address" in order of preference, with "09:00-12:00" and a note in brackets after it.
    The row of the stakeholder is called like the person's with ``@client`` after it.
    """
    given = dict(written)
    key = given["key"]
    channels, nevers, dates = (given.pop(name, ()) for name in ("channels", "nevers", "dates"))
    zone, born = given.pop("in_zone", None), given.pop("born", None)
    given |= _birthday(builder, born) if born else {}
    own = {name: value for name, value in given.items() if name in _PERSON or name in {"key", "changed"}}
    place = {name: value for name, value in given.items() if name not in own}
    if not given.pop("known", False):
        first, _, last = str(given["name"]).partition(" ")
        named = {"given_name": first, "family_name": last, "recorded": given.get("from_on")}
        builder.add("person", named | zones_of(zone, zones) | own)
    recorded = place.get("recorded", given.get("from_on"))
    place.pop("known", None)
    if "reports_to" in place:
        place["reports_to"] = f"{place['reports_to']}@{client}"
    builder.add("stakeholder", place | {"key": f"{key}@{client}", "client": client, "person": key})
    for rank, line in enumerate(channels, start=1):
        builder.add("channel", _channel(line) | {"person": key, "rank": rank, "recorded": recorded})
    for line in nevers:
        kind, _, what = line.partition(" | ")
        builder.add(
            "never", {"person": key, "channel_kind": kind.strip() or None, "what": what.strip(), "recorded": recorded}
        )
    for row in dates:
        builder.add("personal_date", {"client": client, "person": key, "recorded": recorded} | row)


def _birthday(builder: Builder, born: date) -> dict[str, int]:
    """A birthday that keeps its distance from the reference day, and the age that goes with it."""
    next_one = date(REFERENCE.year, born.month, born.day)
    moved = builder.calendar.day(next_one)
    return {"birth_year": moved.year - next_one.year + born.year, "birth_month": moved.month, "birth_day": moved.day}


def zones_of(zone: str | None, zones: Mapping[str, str]) -> dict[str, Any]:
    """The columns of a zone: "here" or "ahead" of the user, or none."""
    return {"zone": zones[zone], "zone_label": zones[f"{zone}_label"]} if zone else {}


def _channel(line: str) -> dict[str, Any]:
    line, _, note = line.partition(" (")
    kind, *rest = line.split()
    hours = next((word for word in rest if word[0].isdigit() and "-" in word and ":" in word), None)
    address = next((word for word in rest if word != hours), None)
    made: dict[str, Any] = {"kind_of": kind.replace("_", " "), "label": "work", "note": note.rstrip(")") or None}
    if address:
        made["address"] = address.replace("_", " ") if kind in {"phone", "mobile"} else address
    if hours:
        begins, _, ends = hours.partition("-")
        made |= {"hours_from": time.fromisoformat(begins), "hours_until": time.fromisoformat(ends)}
    return made
