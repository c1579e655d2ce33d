"""Every real calendar through the record and out again: nothing that Liaison does not know gets lost.

The ``icalendar`` package reads both sides. What stands in ``MENDED`` is written otherwise on purpose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from icalendar import Calendar

from liaison.desk.context import Desk
from liaison.desk.exports import export_calendar
from liaison.desk.imports import ImportFile, import_files
from liaison.exchange.calendars.reading import read_calendar
from liaison.model.meeting import Meeting
from support.imports import CHECKOUT, rows

SHARED: Final = CHECKOUT.parent / "shared" / "data" / "calendars"
FOLDER: Final = SHARED if SHARED.is_dir() else CHECKOUT / "tests" / "data" / "calendars"
#: When it takes place is compared time by time elsewhere (``test_expansion.py``); a stamp says when it was sent.
TIMES: Final = frozenset({"DTSTAMP", "DTSTART", "DTEND", "DURATION", "RECURRENCE-ID"}) | {
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
}
_REVISION: Final = "an older revision, or a second event, with the same UID is left out and said so"
MENDED: Final[dict[str, tuple[frozenset[str], str]]] = {
    "dst-transition-rules.ics": (frozenset({"ORGANIZER"}), "an organizer without a name and an address is nobody"),
    "duplicate-rrule-sequence.ics": (frozenset({"SEQUENCE", "SUMMARY"}), _REVISION),
    "duplicate-uid-sequence.ics": (frozenset({"SEQUENCE", "SUMMARY"}), _REVISION),
    "fablab_cottbus.ics": (frozenset({"CATEGORIES"}), "a list of categories that is empty is none"),
    "recurrence-sequence.ics": (frozenset({"SEQUENCE", "SUMMARY"}), _REVISION),
    "tv-show-episode.ics": (frozenset({"SUMMARY"}), _REVISION),
}
#: The package cannot read a zone with two names; what we write of that calendar it can.
UNREAD: Final = frozenset({"test_with_multiple_tzids_in_vtimezone.ics"})


def _said(component: Any) -> Counter[tuple[str, str]]:
    """What a component and the parts in it say but when it takes place, each thing with its value."""
    found: Counter[tuple[str, str]] = Counter()
    for name, value in component.property_items(recursive=True, sorted=False):
        if name in TIMES or name in {"BEGIN", "END"}:
            continue
        text = value.to_ical() if hasattr(value, "to_ical") else value
        found[name, text.decode(errors="replace") if isinstance(text, bytes) else str(text)] += 1
    return found


def _events(data: bytes) -> Iterator[tuple[str, Any]]:
    for calendar in Calendar.from_ical(data, multiple=True):
        for event in calendar.walk("VEVENT"):
            yield str(event.get("UID", "")), event


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ics")), ids=lambda path: path.name)
def test_what_a_real_calendar_says_survives(desk: Desk, path: Path) -> None:
    data = path.read_bytes()
    import_files(desk, [ImportFile(path.name, data)])
    if path.name in UNREAD:
        with pytest.raises(AttributeError):
            list(_events(data))
    source = [] if path.name in UNREAD else list(_events(data))
    kept = {row.uid for row in rows(desk, Meeting)}
    told: dict[str, Counter[tuple[str, str]]] = {}
    for uid, event in _events(export_calendar(desk)):
        told[uid] = told.get(uid, Counter()) | _said(event)
    lost = {(uid, name, value) for uid, event in source if uid in kept for name, value in _said(event) - told[uid]}
    assert frozenset(name for _uid, name, _value in lost) == MENDED.get(path.name, (frozenset(), ""))[0]
    written = read_calendar(export_calendar(desk), path.name, default_zone=desk.zone_name)
    assert not any(problem.left_out for problem in written.problems)
    assert {one.uid for one in written.meetings} == kept
    again = import_files(desk, [ImportFile("again.ics", export_calendar(desk))])
    assert (again.counts["added"], again.counts["updated"]) == (0, 0)
