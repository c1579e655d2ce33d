"""What the report of an import calls skipped, and what only noted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from liaison.desk.imports import ImportReport

Import = Callable[..., ImportReport]

NAMELESS = b"""BEGIN:VCALENDAR\r
BEGIN:VEVENT\r
DTSTART:20261201T100000Z\r
SUMMARY:Call\r
END:VEVENT\r
BEGIN:VEVENT\r
SUMMARY:Never\r
END:VEVENT\r
END:VCALENDAR\r
"""
CARDS = b"""BEGIN:VCARD\r
VERSION:3.0\r
FN:Mara Holt\r
BDAY:someday\r
PHOTO;ENCODING=b:AAAA\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
NOTE:nobody\r
END:VCARD\r
"""
TABLE = "Name,Company,Shoe size\nJürgen Maß,Pell,42\nMara,Pell\n".encode("cp1252")


def _parts(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.action, line.reason) for line in report.lines if line.kind == "part"]


@pytest.mark.usefixtures("agency")
@pytest.mark.parametrize(
    ("name", "data", "noted", "skipped"),
    [
        ("a.ics", NAMELESS, ["has no UID"], ["It has no start"]),
        ("a.vcf", CARDS, ["Photos", "birthday is not a date"], ["no name and no way"]),
        ("a.csv", TABLE, ["These columns were not read: Shoe size", "a guess"], ["2 cells but the table 3 columns"]),
    ],
)
def test_what_came_in_is_noted_and_what_did_not_is_skipped(
    bring: Import, name: str, data: bytes, noted: list[str], skipped: list[str]
) -> None:
    report = bring(data, name)

    said = _parts(report)
    for action, expected in (("noted", noted), ("skipped", skipped)):
        found = [reason for of, reason in said if of == action]
        assert len(found) == len(expected)
        assert all(any(words in reason for reason in found) for words in expected)
    assert (report.counts["noted"], report.counts["skipped"]) == (len(noted), len(skipped))
    assert report.counts["added"] > 0
