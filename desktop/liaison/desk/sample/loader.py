"""Reads the data files of the sample agency and writes it as one command that can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.desk_items import Draft
from liaison.model.errors import InputError
from liaison.model.kinds import KINDS
from liaison.model.values import Changes
from liaison.model.words import tr

from .builder import Builder, columns_of
from .dates import Calendar
from .files import CLIENT_FILES, Data, read
from .history import add_filler, add_lines
from .meetings import add_meeting, begins_at
from .people import add_person, zones_of
from .promises import add_cases, add_promise

AGENCY: Final = "Northlight Studio"

#: Where the user sits, what that zone is called among clients, and a zone an hour ahead with its name.
_ZONES: Final[Mapping[str, tuple[str, str, str]]] = {
    "America/New_York": ("Eastern", "America/Halifax", "Atlantic"),
    "America/Chicago": ("Central", "America/New_York", "Eastern"),
    "Europe/London": ("London", "Europe/Paris", "Paris"),
    "Europe/Berlin": ("Berlin", "Europe/Helsinki", "Helsinki"),
}

#: Tables of the data files that are not simply rows of a kind.
_SPECIAL: Final = frozenset({"client", "people", "promises", "cases", "meeting", "log", "filler"})


def create_sample(desk: Desk) -> Changes:
    """Fill an empty record with the sample agency, as seen on the day of the desk's clock.

    The same day gives the same words; ids differ each time. A colleague who already is the user stays the user.
    Undo takes all of it back but the half-typed draft: drafts are not part of the journal.

    Raises:
        InputError: the record already has clients; nothing was changed.
    """
    calendar = Calendar(desk.today(), desk.now(), desk.zone_name)
    with desk.record.command("sample", tr("Created the sample agency {name}", name=AGENCY)) as unit:
        _refuse_unless_empty(unit.session)
        builder = Builder(calendar)
        _read_agency(builder, _who_is_me(unit.session))
        builder.rows["draft"] = [row for row in builder.rows["draft"] if _is_free(unit.session, row["key"])]
        builder.write(unit)
    return unit.changes


def _refuse_unless_empty(session: Session) -> None:
    if session.scalar(select(func.count()).select_from(Client)):
        raise InputError(
            tr("The sample agency needs an empty record, and this one has clients."),
            tr("Make another vault for it."),
        )


def _who_is_me(session: Session) -> str | None:
    return session.scalar(select(Colleague.id).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))


def _is_free(session: Session, key: str) -> bool:
    """Whether no draft has that key: nothing that was typed is ever written over, not even after an undo."""
    return session.scalar(select(Draft.id).where(Draft.key == key)) is None


def _read_agency(builder: Builder, me: str | None) -> None:
    agency, zones = read("agency"), _zones(builder.calendar)
    mails: dict[str, str] = {}
    for row in agency["colleague"]:
        mails |= {row["key"]: row["email"], f"{row['key']} name": row["name"]}
        if row["key"] == "me" and me is not None:
            builder.ids["me"] = me
        else:
            builder.add("colleague", row)
    clients = {name: read(name) for name in CLIENT_FILES}
    for data in clients.values():
        for person in data["people"]:
            builder.ids.setdefault(f"{person['key']} given", person["name"].partition(" ")[0])
            mails[f"{person['key']} name"] = person["name"]
            mails[person["key"]] = next(
                (line.split()[1] for line in person.get("channels", ()) if line.startswith("email ")), ""
            )
    for name, data in clients.items():
        _add_client(builder, name, data, zones)
        for meeting in data.get("meeting", ()):
            add_meeting(builder, name, meeting, mails)
    for name, data in clients.items():
        _add_history(builder, name, data, agency["phrases"])
    add_lines(builder, None, agency["log"])
    _add_rows(builder, None, agency, frozenset({"colleague", "phrases", "log"}))
    _tie_to_meetings(builder)


def _zones(calendar: Calendar) -> dict[str, str]:
    """The zone of the user and one an hour ahead, so that calls fall into working hours wherever the user sits."""
    here, label_here, ahead, label_ahead = (calendar.zone_name, "", calendar.zone_name, "")
    if calendar.zone_name in _ZONES:
        label_here, ahead, label_ahead = _ZONES[calendar.zone_name]
        gap = calendar.now.astimezone(ZoneInfo(ahead)).utcoffset()
        own = calendar.now.astimezone(ZoneInfo(here)).utcoffset()
        assert gap is not None
        assert own is not None
        ahead, label_ahead = (ahead, label_ahead) if gap - own == timedelta(hours=1) else (here, label_here)
    return {"here": here, "here_label": label_here, "ahead": ahead, "ahead_label": label_ahead}


def _add_client(builder: Builder, name: str, data: Data, zones: Mapping[str, str]) -> None:
    row = dict(data["client"])
    zone = row.pop("in_zone", "here")
    builder.zones[name] = zones[zone]
    builder.add("client", {"key": name, "account_manager": "me"} | zones_of(zone, zones) | row)
    for person in data["people"]:
        add_person(builder, name, person, zones)


def _add_history(builder: Builder, name: str, data: Data, phrases: Mapping[str, Any]) -> None:
    add_lines(builder, name, data.get("log", ""))
    for filler in data.get("filler", ()):
        add_filler(builder, name, filler, phrases)
    engagement = next((row["key"] for row in data.get("engagement", ()) if "key" in row), None)
    for line in data.get("promises", "").splitlines():
        if line.strip() and not line.startswith("//"):
            add_promise(builder, name, line, engagement)
    for cases in data.get("cases", ()):
        add_cases(builder, name, builder.zones[name], cases)
    _add_rows(builder, name, data, _SPECIAL)


def _add_rows(builder: Builder, client: str | None, data: Data, without: frozenset[str]) -> None:
    for kind, rows in data.items():
        if kind in without:
            continue
        of_client = client is not None and "client_id" in columns_of(KINDS[kind])
        for row in rows:
            builder.add(kind, {"client": client} | row if of_client else row)


def _tie_to_meetings(builder: Builder) -> None:
    """What was held when a meeting took place is that meeting."""
    times = begins_at(builder)
    for row in builder.rows["interaction"]:
        found = times.get((row.get("client_id", ""), row["happened_at"]))
        if found is not None:
            row["meeting_id"], row["occurrence"] = found
