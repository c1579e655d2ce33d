"""What is told less than everything takes place for others, too, when it does in full."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.telling import told_apart
from liaison.exchange.calendars.writing import write_calendar
from support.readers import IcalJs, Khal, ical_js, khal

from .test_calendars import FIXTURES, MEETINGS, REWRITTEN, STAMP, as_out

__all__ = ["ical_js", "khal"]


@pytest.mark.parametrize("name", REWRITTEN)
def test_ical_js_finds_busy_times_where_the_meetings_are(name: str, ical_js: IcalJs, tmp_path: Path) -> None:
    found = read_calendar((FIXTURES / name).read_bytes(), name, default_zone="Asia/Tokyo")
    text = write_calendar([as_out(item) for item in found.meetings], [], [], stamp=STAMP, name="").decode()
    full, busy = tmp_path / "full.ics", tmp_path / "busy.ics"
    full.write_text(text, encoding="utf-8", newline="")
    told = told_apart(text, None, with_titles=False, untitled="Busy", is_marked=True)
    busy.write_text(told, encoding="utf-8", newline="")

    entries = [ical_js.read(file, occurrences=20) for file in (full, busy)]
    when = ("uid", "start", "end", "occurrences", "changes")
    in_full, told_less = ([{key: one.get(key) for key in when} for one in some] for some in entries)
    assert told_less == in_full
    assert {one["summary"] for one in entries[1]} == {"Busy"}


def test_khal_lists_busy_times_where_the_meetings_are(khal: Khal, tmp_path: Path) -> None:
    text = write_calendar(MEETINGS, [], [], stamp=STAMP, name="").decode()
    lists = []
    for said in (text, told_apart(text, None, with_titles=False, untitled="Busy", is_marked=True)):
        file = tmp_path / "told.ics"
        file.write_text(said, encoding="utf-8", newline="")
        lists.append(khal.list(file, "2026-03-01", "2026-04-30"))
    full, busy = lists
    assert sorted(start for start, _title in busy) == sorted(start for start, _title in full)
    assert {title for _start, title in busy} == {"Busy"}
