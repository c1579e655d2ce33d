"""A series that was moved or divided here takes place at the same times for ical.js as here."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from liaison.exchange.calendars.answering import answer_one
from liaison.exchange.calendars.changing import Span, change_one, divide
from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.listing import listed
from liaison.exchange.calendars.values import Address, MeetingOut
from liaison.exchange.calendars.writing import write_calendar
from support.readers import IcalJs, ical_js

__all__ = ["ical_js"]

FROM, TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
LONDON = "TZID=Europe/London"
TEXT = f"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:s@x
DTSTAMP:20260101T000000Z
DTSTART;{LONDON}:20261013T090000
DURATION:PT45M
SUMMARY:Call
RRULE:{{rule}}
EXDATE;{LONDON}:{{out}}T090000
END:VEVENT
BEGIN:VEVENT
UID:s@x
DTSTAMP:20260101T000000Z
RECURRENCE-ID;{LONDON}:{{changed}}T090000
DTSTART;{LONDON}:{{changed}}T150000
DURATION:PT45M
SUMMARY:Changed
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
WEEKLY = TEXT.format(rule="FREQ=WEEKLY;BYDAY=TU;COUNT=9", out="20261020", changed="20261103")
MONTHLY = TEXT.format(rule="FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270601T000000Z", out="20261208", changed="20270112")


def _moved(text: str, rule: str) -> str:
    starts = datetime(2026, 10, 15, 9, tzinfo=UTC)
    out = MeetingOut(
        uid="s@x",
        title="Call",
        starts_at=starts,
        ends_at=starts + timedelta(minutes=45),
        zone="Europe/London",
        recurrence=rule or None,
        ics=text,
    )
    return write_calendar([out], [], [], stamp=FROM, name="").decode()


def _one(text: str) -> str:
    begins = datetime(2026, 11, 11, 7, tzinfo=UTC)
    return change_one(text, "s@x", "20261110T090000Z", Span(begins, begins + timedelta(hours=1)), default_zone="UTC")


def _answered(text: str) -> str:
    ann = Address("Ann", "ann@x.example", partstat="DECLINED")
    return answer_one(text, "s@x", "20261110T090000Z", ann, default_zone="UTC")


def _of_year(rule: str) -> str:
    """Days of the year only: of weeks and weekdays of the year ical.js makes other times, also where none is moved."""
    return TEXT.format(rule=rule, out="20271012", changed="20281010")


ADDED = WEEKLY.replace("EXDATE;", f"RDATE;{LONDON}:20261105T140000\r\nEXDATE;")


def _added(text: str) -> str:
    begins = datetime(2026, 11, 5, 15, tzinfo=UTC)
    return change_one(text, "s@x", "20261105T140000Z", Span(begins, begins + timedelta(hours=1)), default_zone="UTC")


LAST_DAYS = TEXT.format(
    rule="FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6", out="20261231", changed="20261130"
)


def _by_dates(text: str) -> str:
    """Each of its times two days on, which no rule says: its first one is of the rule no more than before."""
    return _moved(listed(text, "s@x", default_zone="UTC"), "")


CASES = {
    "by dates": (_by_dates(LAST_DAYS), 6),
    "by dates, weekly": (_by_dates(WEEKLY), 8),
    "answered": (_answered(WEEKLY), 8),
    "added": (divide(_added(ADDED), "s@x", "20261110T090000Z", "t@x", default_zone="UTC").before, 4),
    "day of the year": (_moved(_of_year("FREQ=YEARLY;BYYEARDAY=286"), "FREQ=YEARLY;BYYEARDAY=288"), 2),
    "weekly": (_moved(WEEKLY, "FREQ=WEEKLY;BYDAY=TH;COUNT=9"), 8),
    "monthly": (_moved(MONTHLY, "FREQ=MONTHLY;BYDAY=3TH;UNTIL=20270520T090000Z"), 7),
    "one": (_one(WEEKLY), 8),
    "before": (divide(WEEKLY, "s@x", "20261110T090000Z", "t@x", default_zone="UTC").before, 3),
    "after": (divide(WEEKLY, "s@x", "20261110T090000Z", "t@x", default_zone="UTC").after, 5),
}


@pytest.mark.parametrize("name", CASES)
def test_a_moved_series_is_the_same_for_others(name: str, ical_js: IcalJs, tmp_path: Path) -> None:
    text, number = CASES[name]
    file = tmp_path / "moved.ics"
    file.write_bytes(text.encode())
    script = Path(__file__).parents[2] / "support" / "occurrence_reader.cjs"
    done = subprocess.run(
        [ical_js.node, str(script), str(file), *(f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (FROM, TO))],
        capture_output=True,
        text=True,
        check=True,
        env={"LIAISON_NODE_MODULES": str(ical_js.modules), "PATH": os.environ["PATH"], "TZ": "Europe/London"},
    )
    ours = [f"{one.starts_at:%Y-%m-%dT%H:%M:%SZ}" for one in expand(text, FROM, TO, default_zone="UTC")]
    assert sorted(json.loads(done.stdout)) == sorted(ours)
    assert len(ours) == number
