"""Input made to exhaust the machine, read in a process that may use little of it.

The limits are those of the operating system (CPU seconds and memory), so the checks do not depend on how busy the
machine is. A process over its limit is killed and the check fails.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[3] / "desktop"
MEGABYTE = 1024 * 1024

PROGRAM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
resource.setrlimit(resource.RLIMIT_AS, (500 * 1024 * 1024, 500 * 1024 * 1024))
from datetime import UTC, datetime
from liaison.exchange.calendars.expanding import expand_fast
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import MeetingOut
from liaison.exchange.calendars.writing import write_calendar
from liaison.exchange.report import UnreadableFile
try:
    found = read_calendar(sys.stdin.buffer.read(), "bomb.ics", default_zone="Europe/Berlin")
except UnreadableFile:
    print("refused 0 0")
    sys.exit()
total = 0
span = datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC)
for meeting in found.meetings:
    total += len(expand_fast(meeting, *span, default_zone="Europe/Berlin", limit=100))
out = [MeetingOut(uid=m.uid, title=m.title, zone=m.zone, ics=m.ics) for m in found.meetings[:50]]
write_calendar(out, [], [], stamp=span[0], name="x")
print(len(found.meetings), len(found.todos), len(found.problems), total)
"""


def _event(*lines: str, uid: str = "a", start: str = "DTSTART:20260105T090000Z") -> str:
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", start, *lines, "END:VEVENT"]) + "\r\n"


def _calendar(*components: str) -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(components) + "END:VCALENDAR\r\n").encode()


def _filled(line: str) -> list[str]:
    return [line] * (MEGABYTE // (len(line) + 2))


def _list(head: str, entry: str) -> str:
    return head + ",".join([entry] * (MEGABYTE // (len(entry) + 1)))


def _own_zone(number: int) -> str:
    rule = "RRULE:FREQ=YEARLY;BYMONTH={};BYDAY=-1SU"
    return "\r\n".join(
        [
            "BEGIN:VTIMEZONE",
            f"TZID:Zone {number}",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            "TZOFFSETFROM:+0217",
            "TZOFFSETTO:+0117",
            rule.format(10),
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            "TZOFFSETFROM:+0117",
            "TZOFFSETTO:+0217",
            rule.format(3),
            "END:DAYLIGHT",
            "END:VTIMEZONE",
            "",
        ]
    )


def _day(index: int) -> str:
    return f"{2000 + index // 336}{index // 28 % 12 + 1:02d}{index % 28 + 1:02d}"


def _many(number: int, *lines: str, start: str = "DTSTART:20260105T090000Z") -> list[str]:
    return [_event(*lines, uid=str(index), start=start) for index in range(number)]


BOMBS: dict[str, tuple[bytes, str]] = {
    "secondly": (_calendar(_event("RRULE:FREQ=SECONDLY")), "1 0 1 1"),
    "minutely": (_calendar(_event("RRULE:FREQ=MINUTELY;COUNT=5")), "1 0 1 1"),
    "hourly": (_calendar(_event("RRULE:FREQ=HOURLY")), "1 0 1 1"),
    "interval zero": (_calendar(_event("RRULE:FREQ=DAILY;INTERVAL=0")), "1 0 1 1"),
    "interval below zero": (_calendar(_event("RRULE:FREQ=DAILY;INTERVAL=-1")), "1 0 1 1"),
    "count of a billion": (_calendar(_event("RRULE:FREQ=DAILY;COUNT=1000000000")), "1 0 1 100"),
    "every second of a day": (
        _calendar(
            _event(
                "RRULE:FREQ=DAILY;BYHOUR="
                + ",".join(map(str, range(24)))
                + ";BYMINUTE="
                + ",".join(map(str, range(60)))
                + ";BYSECOND="
                + ",".join(map(str, range(60)))
            )
        ),
        "1 0 1 1",
    ),
    "megabyte of RDATE": (_calendar(_event(_list("RDATE:", "20260105T090000Z"))), "1 0 1 1"),
    "megabyte of EXDATE": (_calendar(_event("RRULE:FREQ=DAILY", _list("EXDATE:", "20260106T090000Z"))), "1 0 1 1"),
    "lines of EXDATE": (_calendar(_event("RRULE:FREQ=DAILY", *_filled("EXDATE:20260106T090000Z"))), "1 0 1 1"),
    "lines of RRULE": (_calendar(_event(*_filled("RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))), "1 0 1 1"),
    "long BYSETPOS": (_calendar(_event("RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=" + ",".join(["1"] * 100_000))), "1 0 1 1"),
    "rules that never match": (
        _calendar(*_many(200, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", start="DTSTART:16010101T090000Z")),
        "200 0 0 0",
    ),
    "rules that never match, counted": (
        _calendar(*_many(20, "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9", start="DTSTART:16010101T090000Z")),
        "20 0 0 0",
    ),
    "deep nesting": (_calendar("".join(["BEGIN:VEVENT\r\n"] * 70_000)), "0 0 2001 0"),
    "deep nesting of parts": (_calendar("BEGIN:VEVENT\r\n" + "BEGIN:X\r\n" * 90_000 + "END:X\r\n" * 9), "0 0 1 0"),
    "one line of a megabyte": (_calendar(_event("DESCRIPTION:" + "x" * 2 * MEGABYTE)), "1 0 1 1"),
    "one line of a megabyte, folded": (_calendar(_event("DESCRIPTION:" + "\r\n x" * 300_000)), "1 0 0 1"),
    "a megabyte of parameters": (_calendar(_event("ATTENDEE" + ";A=b" * 250_000 + ":mailto:a@b.example")), "1 0 0 1"),
    "a megabyte of quotes": (_calendar(_event('ATTENDEE;CN="' + '"' * 900_000 + ":mailto:a@b.example")), "1 0 0 1"),
    "a megabyte of colons": (_calendar(_event("SUMMARY" + ":" * 900_000)), "1 0 0 1"),
    "a megabyte of backslashes": (_calendar(_event("SUMMARY:" + "\\" * 900_000)), "1 0 0 1"),
    "a megabyte of categories": (_calendar(_event("CATEGORIES:" + ",".join(map(str, range(150_000))))), "1 0 0 1"),
    "a megabyte of attendees": (_calendar(_event(*_filled("ATTENDEE:mailto:a@b.example"))), "1 0 1 1"),
    "empty events": (_calendar("BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 40_000), "0 0 2001 0"),
    "changed occurrences": (
        _calendar(
            _event("RRULE:FREQ=DAILY"),
            *(_event(f"RECURRENCE-ID;RANGE=THISANDFUTURE:{_day(index)}T090000Z") for index in range(8_000)),
        ),
        "1 0 1 100",
    ),
    "zones of their own": (
        _calendar(
            *(_own_zone(number) for number in range(2_500)),
            *(_event(uid=str(number), start=f"DTSTART;TZID=Zone {number}:20260105T090000") for number in range(2_500)),
        ),
        "2500 0 2001 2500",
    ),
    "unknown zones": (
        _calendar(*(_event(uid=str(n), start=f"DTSTART;TZID=Nowhere/{n}:20260105T090000") for n in range(12_000))),
        "12000 0 2001 12000",
    ),
    "years at both ends": (
        _calendar(
            _event(uid="1", start="DTSTART:00010101T000000Z"),
            _event("DURATION:P9999999W", uid="2", start="DTSTART:99991231T235959Z"),
            _event("DURATION:P99999W", uid="3"),
            _event("DTEND:99991231T235959Z", uid="4"),
            _event("RRULE:FREQ=YEARLY;UNTIL=99991231T235959Z", uid="5", start="DTSTART:25001231T235959Z"),
            _event("RRULE:FREQ=DAILY", "DURATION:P3660D", uid="6", start="DTSTART;VALUE=DATE:16000101"),
        ),
        "4 0 4 102",
    ),
    "binary": (bytes(range(256)) * 4096, "refused 0 0"),
    "a calendar of noughts": (b"BEGIN:VCALENDAR\n" + b"\0" * MEGABYTE, "0 0 1 0"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_defused_within_ten_seconds_and_500_megabytes(name: str) -> None:
    data, expected = BOMBS[name]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input=data,
        capture_output=True,
        env={"PYTHONPATH": str(DESKTOP)},
        check=False,
        timeout=300,
    )

    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert done.stdout.decode().strip() == expected
