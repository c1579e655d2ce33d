"""Whatever a file holds, an import ends with what a person can act on, and never half done."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.model.errors import LiaisonError
from liaison.store import journal
from support.imports import real_files, tables_of

SMALL = [path.read_bytes() for path in real_files() if path.stat().st_size < 20_000]
TABLES = [
    b"First name,Last name,Company,Email,Birthday,Manager\nAnn,Lee,Acme,ann@acme.example,1980-02-29,Bo\n",
    b"Name;Organisation;Phone;Status;Domain\r\nBo;Acme;+1 2;customer;acme.example\r\n",
]
PIECES = [
    *(b"\r\n", b"\x00", b"\xff", b"\xe2\x80\xae", b":", b";", b",", b'"', b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n", b"Z"),
    *(b"RRULE:FREQ=SECONDLY\r\n", b"RRULE:FREQ=DAILY;INTERVAL=0\r\n", b"RECURRENCE-ID:20200101\r\n", b"99999999"),
    *(b"STATUS:CANCELLED\r\n", b"SEQUENCE:-1\r\n", b"DTEND:00010101T000000Z\r\n", b"DURATION:-P1D\r\n", b"UID:\r\n"),
    *(b"DUE:20200101\r\n", b"COMPLETED:20200101T000000Z\r\n", b"BDAY:--0230\r\n", b"ORG:Acme\r\n", b"KIND:org\r\n"),
    *(b"REV:20200101T000000Z\r\n", b"FN: \r\n", b"UID:00000000-0000-0000-0000-000000000000\r\n", b"EMAIL:@\r\n"),
]


@st.composite
def _files(draw: st.DrawFn) -> list[ImportFile]:
    """One to three files, each a real one with some places overwritten."""
    found: list[ImportFile] = []
    for number in range(draw(st.integers(1, 3))):
        data = bytearray(draw(st.sampled_from([*SMALL, *TABLES])))
        for _ in range(draw(st.integers(0, 6))):
            at = draw(st.integers(0, len(data)))
            end = draw(st.integers(at, min(at + 30, len(data))))
            data[at:end] = draw(st.sampled_from(PIECES) | st.binary(max_size=12))
        name = f"{number}.{draw(st.sampled_from(['ics', 'vcf', 'csv', 'txt', 'json', 'xyz']))}"
        found.append(ImportFile(name, bytes(data)))
    return found


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(files=_files())
def test_mutated_files_come_in_whole_or_not_at_all(desk: Desk, agency: dict[str, str], files: list[ImportFile]) -> None:
    before = tables_of(desk, without=("journal", "journal_row"))
    done = False
    with suppress(LiaisonError):
        report = import_files(desk, files)
        done = bool(report.changes)
        assert not import_files(desk, files).changes
    if done:
        journal.undo(desk.record)
    assert tables_of(desk, without=("journal", "journal_row")) == before


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.binary(max_size=400), name=st.sampled_from(["a.ics", "a.vcf", "a.csv", "a.json", "a", "a.zip"]))
def test_any_octets_are_taken_or_refused(desk: Desk, data: bytes, name: str) -> None:
    with suppress(LiaisonError):
        import_files(desk, [ImportFile(name, data)], dry_run=True)

    assert tables_of(desk, without=()) == {}
