"""Where an account's calendars are (RFC 6764, RFC 5397, RFC 4791): address, principal, home, calendars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from .dav import Answer, cal, dav, propfind, read_answers
from .problems import NoCalendarsThere
from .values import RemoteCalendar
from .wire import Server, joined

_WHO: Final = propfind("current-user-principal", "c:calendar-home-set", "resourcetype")
_HOME: Final = propfind("c:calendar-home-set")
_CALENDARS: Final = propfind(
    "resourcetype",
    "displayname",
    "c:supported-calendar-component-set",
    "current-user-privilege-set",
    "supported-report-set",
)
_WELL_KNOWN: Final = "/.well-known/caldav"
_SAID: Final = 207


def find_calendars(server: Server) -> tuple[RemoteCalendar, ...]:
    """The calendars of an account, by name; where the address is that of one calendar, that one.

    Raises:
        NoCalendarsThere: there are none.
        CalendarServerProblem: see :meth:`Server.send`.
    """
    for place in _places(server):
        start = _ask(server, place, _WHO, depth=0)
        if start is None:
            continue
        if cal("calendar") in start.names(dav("resourcetype")):
            found = _calendars(server, place, depth=0)
        else:
            home = _home(server, start)
            found = _calendars(server, home, depth=1) if home else ()
        if found:
            return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.url)))
    raise NoCalendarsThere(server.host)


def _places(server: Server) -> Iterator[str]:
    """Where to begin: what was typed, and where every server should tell; the latter first for a bare name."""
    known = joined(server.url, _WELL_KNOWN)
    is_bare = urlsplit(server.url).path in {"", "/"}
    yield from (known, server.url) if is_bare else (server.url, known)


def _ask(server: Server, url: str, question: bytes, *, depth: int) -> Answer | None:
    """What is said of an address itself; None where the server has nothing there."""
    answers = _ask_all(server, url, question, depth=depth)
    return answers[0] if answers else None


def _ask_all(server: Server, url: str, question: bytes, *, depth: int) -> list[Answer]:
    reply = server.send(
        "PROPFIND", url, question, {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"}
    )
    return read_answers(reply)[0] if reply.status == _SAID else []


def _home(server: Server, start: Answer) -> str:
    """The address of the folder with the calendars, empty where it is not told."""
    said = start.text(f"{cal('calendar-home-set')}/{dav('href')}")
    if said:
        return joined(start.url, said)
    principal = start.text(f"{dav('current-user-principal')}/{dav('href')}")
    answer = _ask(server, joined(start.url, principal), _HOME, depth=0) if principal else None
    said = answer.text(f"{cal('calendar-home-set')}/{dav('href')}") if answer is not None else ""
    return joined(answer.url, said) if answer is not None and said else ""


def _calendars(server: Server, url: str, *, depth: int) -> tuple[RemoteCalendar, ...]:
    answers = _ask_all(server, url, _CALENDARS, depth=depth)
    return tuple(_calendar(one) for one in answers if cal("calendar") in one.names(dav("resourcetype")))


def _calendar(answer: Answer) -> RemoteCalendar:
    kinds = answer.found.find(cal("supported-calendar-component-set"))
    held = {one.get("name", "").upper() for one in kinds} if kinds is not None else {"VEVENT", "VTODO"}
    rights = answer.names(dav("current-user-privilege-set"))
    may_write = not rights or bool(rights & {dav("all"), dav("write"), dav("write-content"), dav("bind")})
    return RemoteCalendar(
        url=answer.url,
        name=answer.text(dav("displayname")) or unquote(urlsplit(answer.url).path.rstrip("/").rpartition("/")[2]),
        holds_meetings="VEVENT" in held,
        holds_todos="VTODO" in held,
        is_read_only=not may_write,
        has_sync=dav("sync-collection") in answer.names(dav("supported-report-set")),
    )
