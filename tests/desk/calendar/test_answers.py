"""Who comes to a meeting of a day, by what was answered for all of a series and for one time of it."""

from __future__ import annotations

from datetime import date, timedelta

from liaison.desk.calendar.reading import day_view
from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from support.imports import calendar, event

TUESDAY = date(2026, 12, 1)
DANA = "dana.whitlock@harborfinch.example"


def _people(desk: Desk, day: date) -> tuple[str, ...]:
    (found,) = [one for one in day_view(desk, day).entries if one.title == "Weekly call"]
    return found.people


def _reply(word: str, more: str) -> bytes:
    text = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:call@cal\nDTSTAMP:20260302T000000Z\n"
        f"ATTENDEE;PARTSTAT={word}:mailto:{DANA}\n{more}END:VEVENT\nEND:VCALENDAR\n"
    )
    return text.replace("\n", "\r\n").encode()


def test_who_declined_one_time_is_said_for_that_day_only(sample_desk: Desk) -> None:
    series = event(f"ATTENDEE;CN=Dana;PARTSTAT=ACCEPTED:mailto:{DANA}\nRRULE:FREQ=WEEKLY;COUNT=3")
    import_files(sample_desk, [ImportFile("a.ics", calendar(series))])
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock",)
    off = _reply("DECLINED", "RECURRENCE-ID:20261208T100000Z\n")
    import_files(sample_desk, [ImportFile("b.ics", off)])
    week = timedelta(days=7)
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock",)
    assert _people(sample_desk, TUESDAY + week) == ("Dana Whitlock (does not come)",)
    assert _people(sample_desk, TUESDAY + 2 * week) == ("Dana Whitlock",)
    import_files(sample_desk, [ImportFile("c.ics", _reply("DECLINED", ""))])
    assert _people(sample_desk, TUESDAY) == ("Dana Whitlock (does not come)",)
