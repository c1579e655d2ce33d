"""Some properties of one entry said anew, and all the rest of its text left as another program wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from liaison.exchange.calendars.dates import DAY, format_utc
from liaison.exchange.calendars.lines import Component, Document, parse_document, parse_property, unescape
from liaison.exchange.calendars.properties import day_line, fold, text_line
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.values import DayOut, MeetingIn, TodoIn, TodoOut
from liaison.exchange.report import UnreadableFile

Changed = Mapping[str, Iterable[str]]
_CLOSED: Final = frozenset({"COMPLETED", "CANCELLED"})


def lay_todo(text: str, todo: TodoOut, known: TodoIn, stamp: str) -> bytes | None:
    """``text``, which says ``known``, with what differs in ``todo``; None where it does not hold the to-do."""
    changed: dict[str, Iterable[str]] = {}
    if todo.what != known.what:
        changed["SUMMARY"] = text_line("SUMMARY", todo.what)
    if todo.description != known.description and not (todo.made_up and not known.made_up):
        changed["DESCRIPTION"] = text_line("DESCRIPTION", todo.description)
        changed["X-LIAISON-DESCRIPTION"] = text_line("X-LIAISON-DESCRIPTION", todo.description) if todo.made_up else ()
    if (todo.due_on, todo.due_at) != (known.due_on, known.due_at):
        due = [day_line("DUE", todo.due_on)] if todo.due_on else []
        due = [f"DUE:{format_utc(todo.due_at)}"] if todo.due_at else due
        changed |= {"DUE": due, "DURATION": ()}
        if known.starts_on is not None and (not due or known.starts_on > (todo.due_on or known.starts_on)):
            changed["DTSTART"] = ()
    if (todo.status in _CLOSED or known.status in _CLOSED or known.percent == 100) and todo.status != known.status:
        done = [f"COMPLETED:{format_utc(todo.completed_at)}"] if todo.completed_at else []
        percent = ["PERCENT-COMPLETE:100"] if todo.status == "COMPLETED" else []
        changed |= {"STATUS": [f"STATUS:{todo.status}"], "COMPLETED": done, "PERCENT-COMPLETE": percent}
    return lay(text, "VTODO", known.uid, changed, stamp)


def lay_day(text: str, day: DayOut, known: MeetingIn, stamp: str) -> bytes | None:
    """``text``, which says ``known``, with the title and the day of ``day``; None where it does not hold the event."""
    changed: dict[str, Iterable[str]] = {}
    if day.title != known.title:
        changed["SUMMARY"] = text_line("SUMMARY", day.title)
    if day.on != known.starts_on:
        changed |= {
            "DTSTART": [day_line("DTSTART", day.on)],
            "DTEND": [day_line("DTEND", day.on + DAY)],
            "DURATION": (),
        }
    return lay(text, "VEVENT", known.uid, changed, stamp)


def lay(text: str, component: str, uid: str, changed: Changed, stamp: str) -> bytes | None:
    """``text`` with the named properties of an entry replaced by lines, and when it was said (``stamp``, in UTC).

    Of several entries with this UID it is the one that stands for all (no RECURRENCE-ID). None where there is none.
    """
    try:
        document = parse_document(text, silent)
    except UnreadableFile:
        return None
    found = _entry(document, component, uid)
    if found is None:
        return None
    replaced = {
        "DTSTAMP": [f"DTSTAMP:{stamp}"],
        "LAST-MODIFIED": [f"LAST-MODIFIED:{stamp}"],
        **{name: list(lines) for name, lines in changed.items()},
    }
    dropped = _lines_of(document, found, frozenset(replaced))
    pieces: list[bytes] = []
    for number, line in enumerate(document.physical, 1):
        if number in dropped or (number == len(document.physical) and not line):
            continue
        pieces.append(line.encode("utf-8", "replace") + b"\r\n")
        if number == found.first:
            pieces += [fold(one) for lines in replaced.values() for one in lines]
    return b"".join(pieces)


def _entry(document: Document, component: str, uid: str) -> Component | None:
    for calendar in document.calendars:
        for part in calendar.parts:
            if part.name == component and not part.damage:
                named = {prop.name: prop.value for line in part.lines if (prop := parse_property(line)) is not None}
                if unescape(named.get("UID", "")).strip() == uid and "RECURRENCE-ID" not in named:
                    return part
    return None


def _lines_of(document: Document, component: Component, names: frozenset[str]) -> frozenset[int]:
    """The numbers of the lines, folded ones whole, on which a component says these properties itself."""
    return frozenset(
        number
        for line in component.lines
        if (prop := parse_property(line)) is not None and prop.name in names
        for number in _folded(document, line.number)
    )


def _folded(document: Document, number: int) -> Iterator[int]:
    yield number
    while number < len(document.physical) and document.physical[number][:1] in {" ", "\t"}:
        number += 1
        yield number
