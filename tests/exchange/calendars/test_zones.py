from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from liaison.exchange.calendars.zones import ZoneBook, clean_name, default_of, iana_zone
from support.fixtures import Read, Text


def resolve(tzid: str) -> tuple[str | None, list[str]]:
    said: list[str] = []

    def say(line: int | None, reason: str, *, left_out: bool = False) -> None:
        assert not left_out
        said.append(reason)

    book = ZoneBook(default_of("Europe/Rome"), say)
    return book.zone(tzid, 1).name, said


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("US/Eastern", "US/Eastern"),
        ("UTC", "UTC"),
        ("Etc/UTC", "Etc/UTC"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ('"W. Europe Standard Time"', "Europe/Berlin"),
        ("Eastern Standard Time", "America/New_York"),
        ("TZID=Europe/Paris", "Europe/Paris"),
        ("/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"),
        ("/freeassociation.sourceforge.net/Tzfile/America/Indiana/Knox", "America/Indiana/Knox"),
        ("/mozilla.org/20050126_1/Europe/Vienna", "Europe/Vienna"),
        ("/citadel.org/20210210_1/UTC", "UTC"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("(GMT-06:00) Central Time (US & Canada)", "America/Chicago"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC+09:00) Osaka, Sapporo, Tokyo", "Asia/Tokyo"),
        ("(UTC) Coordinated Universal Time", "UTC"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("Amsterdam, Belgrade, Berlin", "Europe/Amsterdam"),
        ("(UTC-09:30) Somewhere", None),
        ("(UTC+03:00) Somewhere", "Etc/GMT-3"),
        ("UTC+01:00", "Etc/GMT-1"),
        ("(GMT +01:00)", "Etc/GMT-1"),
        ("GMT-0500", "Etc/GMT+5"),
    ],
)
def test_the_names_programs_write_are_understood(tzid: str, name: str) -> None:
    assert resolve(tzid) == (name, [])


@pytest.mark.parametrize(
    "tzid",
    [
        "Customized Time Zone",
        "tzone://Microsoft/Custom",
        "Europe/Germany",
        "../../etc/passwd",
        "x" * 5000,
        "",
        "UTC+99",
    ],
)
def test_what_stands_for_nothing_is_the_default_and_said_once(tzid: str) -> None:
    name, said = resolve(tzid)

    assert name == "Europe/Rome"
    assert len(said) == 1
    assert "its times were read as Europe/Rome." in said[0]
    assert len(said[0]) < 200


def test_only_names_of_the_database_are_zones() -> None:
    assert iana_zone("Europe") is None
    assert iana_zone("posixrules") is None
    assert clean_name(' "A\\, B" ') == "A, B"
    with pytest.raises(ValueError, match="not an IANA"):
        default_of("W. Europe Standard Time")


def custom(standard: str, daylight: str, month_on: int, month_off: int, *, name: str = "Ours") -> str:
    return "\n".join(
        [
            "BEGIN:VTIMEZONE",
            f"TZID:{name}",
            "BEGIN:STANDARD",
            "DTSTART:16010101T030000",
            f"TZOFFSETFROM:{daylight}",
            f"TZOFFSETTO:{standard}",
            f"RRULE:FREQ=YEARLY;BYMONTH={month_off};BYDAY=-1SU",
            "END:STANDARD",
            "BEGIN:DAYLIGHT",
            "DTSTART:16010101T020000",
            f"TZOFFSETFROM:{standard}",
            f"TZOFFSETTO:{daylight}",
            f"RRULE:FREQ=YEARLY;BYMONTH={month_on};BYDAY=-1SU",
            "END:DAYLIGHT",
            "END:VTIMEZONE",
        ]
    )


def test_a_zone_of_the_file_is_recognised_by_its_offsets(read: Read, event: Text) -> None:
    (meeting,) = read(custom("+0100", "+0200", 3, 10), event(start="DTSTART;TZID=Ours:20260705T090000")).meetings

    assert meeting.zone == "Europe/Berlin"
    assert meeting.starts_at == datetime(2026, 7, 5, 7, tzinfo=UTC)


def test_a_zone_of_the_file_beats_a_name_it_contradicts(read: Read, event: Text) -> None:
    zone = custom("+0100", "+0200", 3, 10, name="Europe/lisbon")
    (meeting,) = read(zone, event(start="DTSTART;TZID=Europe/lisbon:20260705T090000")).meetings

    assert meeting.starts_at == datetime(2026, 7, 5, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "hours"),
    [
        ("20260105T090000", 1),
        ("20260705T090000", 2),
        ("20260426T015959", 1),
        ("20260426T023000", 1),
        ("20260426T030000", 2),
        ("20260927T023000", 2),
        ("20260927T030000", 1),
    ],
)
def test_a_zone_like_no_other_is_followed_as_written(read: Read, event: Text, local: str, hours: Any) -> None:
    zone = custom("+0100", "+0200", 4, 9)
    (meeting,) = read(zone, event(start=f"DTSTART;TZID=Ours:{local}")).meetings

    assert meeting.zone is None
    naive = datetime.strptime(local, "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    assert meeting.starts_at == naive - timedelta(hours=hours)
