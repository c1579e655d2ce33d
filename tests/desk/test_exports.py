"""What leaves: calendars, cards and tables that read back as what they were, and files that are whole or not there."""

from __future__ import annotations

import csv
import errno
import io
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.exports import (
    TABLES,
    TableName,
    export_calendar,
    export_cards,
    export_table,
    stream_calendar,
    stream_cards,
    stream_table,
    write_file,
)
from liaison.desk.imports import ImportFile, ImportReport, import_files
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.cards import read_cards
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Meeting, Review
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, ReviewStatus, Side
from liaison.store.vault import DiskFull, draft_in
from support.imports import calendar, card, event, rows
from support.kept import run_child
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def _bring(desk: Desk, name: str, data: bytes) -> ImportReport:
    return import_files(desk, [ImportFile(name, data)])


def _table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_calendar_holds_meetings_open_promises_and_planned_reviews(sample: Desk) -> None:
    found = read_calendar(export_calendar(sample), "a.ics", default_zone="UTC")

    assert found.problems == ()
    planned = {f"{row.id}.review@liaison" for row in rows(sample, Review) if row.status is ReviewStatus.PLANNED}
    assert {one.uid for one in found.meetings} == {row.uid for row in rows(sample, Meeting)} | planned
    open_ones = {f"{row.id}@liaison" for row in rows(sample, Commitment) if row.status is CommitmentStatus.OPEN}
    assert {one.uid for one in found.todos} == open_ones


def test_what_was_exported_is_known_when_it_comes_back(sample: Desk) -> None:
    files = {
        "a.ics": export_calendar(sample),
        "b.vcf": export_cards(sample),
        "c.csv": export_table(sample, "people"),
        "d.csv": export_table(sample, "clients"),
    }
    for name, data in files.items():
        report = _bring(sample, name, data)

        assert (name, report.counts["added"], report.counts["updated"]) == (name, 0, 0)
        assert not _bring(sample, name, data).changes


def test_a_meeting_leaves_with_all_its_calendar_said(desk: Desk) -> None:
    more = """RRULE:FREQ=WEEKLY;COUNT=4
EXDATE:20261208T100000Z
CATEGORIES:Client,Call
URL:https://agenda.example/1
LOCATION:https://zoom.us/j/123
X-CUSTOM:kept
ORGANIZER;CN=Ann:mailto:ann@x.example
ATTENDEE;CN=Bo;PARTSTAT=ACCEPTED:mailto:bo@x.example"""
    _bring(desk, "a.ics", calendar(event(more)))

    text = export_calendar(desk).decode()

    lines = (f"{line}\r\n" for line in more.splitlines())
    assert [line for line in lines if line not in text.replace("\r\n ", "")] == []


def test_a_promise_leaves_with_its_day_or_its_hour(desk: Desk) -> None:
    with desk.record.command("made") as unit:
        client = Client(name="Harbor & Finch", zone="UTC")
        unit.session.add(client)
        for what, at in (("Day", None), ("Hour", time(15, 30))):
            unit.session.add(
                Commitment(
                    client_id=client.id,
                    side=Side.THEIRS,
                    what=what,
                    due_on=date(2026, 7, 1),
                    first_due_on=date(2026, 7, 1),
                    due_time=at,
                )
            )

    todos = read_calendar(export_calendar(desk), "a.ics", default_zone="UTC").todos

    by_name = {todo.what: todo for todo in todos}
    assert (by_name["Day"].due_on, by_name["Day"].due_at) == (date(2026, 7, 1), None)
    assert f"{by_name['Hour'].due_at:%H:%M}" == "14:30"
    assert by_name["Day"].description == "Harbor & Finch owes it to us."


def test_cards_hold_what_one_needs_to_reach_people(desk: Desk) -> None:
    more = "N:Holt;Mara;;;\nNICKNAME:Mo\nORG:Hill;Web\nTITLE:Head\nEMAIL;TYPE=work;PREF=1:m@hill.example\nBDAY:--0203"
    more += "\nTEL;TYPE=home:+1 2\nURL:https://m.example\nTZ:Asia/Tokyo\nNOTE:Hi"
    _bring(desk, "a.vcf", card("Mara Holt", more))
    mara_id = rows(desk, Person)[0].id
    with desk.record.command("edit") as unit:
        unit.session.get_one(Person, mara_id).handle_with_care = "secret"

    data = export_cards(desk)
    client, person = read_cards(data, "b.vcf").contacts

    assert b"secret" not in data
    assert (client.name, client.is_organisation) == ("Hill", True)
    assert (person.name, person.organisation, person.department, person.title) == ("Mara Holt", "Hill", "Web", "Head")
    assert (person.birthday_month, person.birthday_day, person.time_zone, person.notes) == (2, 3, "Asia/Tokyo", "Hi")
    assert [(one.address, one.preference) for one in person.channels] == [("m@hill.example", 1), ("+1 2", 2)]
    assert (person.websites, person.nicknames) == (("https://m.example",), ("Mo",))


def test_every_table_has_its_rows_and_no_formula(sample: Desk) -> None:
    marked = [(Client, "notes"), (Person, "notes"), (Commitment, "what"), (Interaction, "summary")]
    ids = {of: rows(sample, of)[0].id for of, _ in marked}
    with sample.record.command("edit") as unit:
        for of, column in marked:
            setattr(unit.session.get_one(of, ids[of]), column, "=HYPERLINK(1)")

    for table in TABLES:
        found = _table(export_table(sample, table))

        cells = [cell for row in found for cell in row.values()]
        assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@", "\t", "\r"}]
        assert "'=HYPERLINK(1)" in cells


@pytest.mark.parametrize("table", TABLES)
def test_a_table_comes_in_pieces_that_are_the_whole(
    sample: Desk, monkeypatch: pytest.MonkeyPatch, table: TableName
) -> None:
    whole = export_table(sample, table)
    monkeypatch.setattr("liaison.exchange.tables.writing._PIECE", 1_000)
    monkeypatch.setattr("liaison.desk.exports.tables._AT_ONCE", 7)
    pieces = list(stream_table(sample, table))
    assert b"".join(pieces) == whole
    assert len(pieces) > 2
    assert max(len(piece) for piece in pieces) < 5_000


def test_those_who_took_part_stand_with_each_interaction(sample: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("liaison.desk.exports.tables._AT_ONCE", 7)
    found = _table(export_table(sample, "interactions"))
    assert sum("Dana Whitlock" in row["People"] for row in found) > 3
    assert sum(bool(row["Colleagues"]) for row in found) > 3


def test_a_file_is_private_and_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"

    assert write_file(path, [b"one", b"two"]) == 6
    assert path.read_bytes() == b"onetwo"
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600
    write_file(path, iter([b"new"]))
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.json", b"new")]


def _full() -> Iterator[bytes]:
    yield b"half"
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    with pytest.raises(DiskFull):
        write_file(path, _full())

    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [("a.json", b"old")]


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        write_file(tmp_path, [b""])
    with pytest.raises(InputError, match="no folder"):
        write_file(tmp_path / "nowhere" / "a.ics", [b""])


def test_what_a_to_do_says_of_itself_does_not_become_a_note(sample: Desk) -> None:
    todo = next(row for row in rows(sample, Commitment) if row.status is CommitmentStatus.OPEN and not row.note)
    text = export_calendar(sample).decode().replace("\r\n ", "")
    begin = text.index(f"UID:{todo.id}@liaison")
    one = text[begin : text.index("END:VTODO", begin)]
    assert "DESCRIPTION:We owe" in one or "owes it to us" in one
    kept = [line for line in one.splitlines() if not line.startswith(("LAST-MODIFIED", "DTSTAMP", "SUMMARY"))]

    later = "DTSTAMP:20300101T000000Z\nLAST-MODIFIED:20300101T000000Z\nSUMMARY:Said anew"
    _bring(sample, "a.ics", calendar("\n".join([*kept, later]), kind="VTODO"))

    row = next(row for row in rows(sample, Commitment) if row.id == todo.id)
    assert (row.what, row.note) == ("Said anew", None)


def test_a_device_or_a_pipe_is_never_replaced_and_a_link_is_followed(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(InputError, match="a pipe or a device"):
        write_file(pipe, [b"x"])
    assert pipe.is_fifo()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "file")
    assert write_file(link, [b"x"]) == 1
    assert (link.is_symlink(), (tmp_path / "file").read_bytes()) == (True, b"x")


def test_calendar_and_cards_come_by_pieces_and_can_be_stopped(desk: Desk, tmp_path: Path) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor"}).record_id
    with desk.record.command("set_up", "Set up") as unit:
        unit.session.add_all(Person(name=f"Person {number:03}") for number in range(300))
        unit.session.add_all(
            Commitment(client_id=harbor, side=Side.OURS, what=f"thing {number}", asked_on=desk.today())
            for number in range(300)
        )
    assert len(list(stream_cards(desk))) == 301
    pieces = list(stream_calendar(desk))
    assert len(pieces) > 3
    assert b"".join(pieces).count(b"BEGIN:VTODO") == 300

    class Enough(Exception):  # noqa: N818 - a wish, no fault
        pass

    def stopped() -> Iterator[bytes]:
        for number, piece in enumerate(stream_calendar(desk)):
            if number == 1:
                raise Enough
            yield piece

    file = tmp_path / "a.ics"
    file.write_text("as it was", encoding="utf-8")
    with pytest.raises(Enough):
        write_file(file, stopped())
    assert file.read_text(encoding="utf-8") == "as it was"
    assert [one.name for one in tmp_path.iterdir()] == ["a.ics"]


KILLED = """
import os, sys
from pathlib import Path
from liaison.desk.exports import files
if sys.argv[2] == "named":
    files._OPEN_FILES = Path("/nowhere")
def chunks():
    yield b"confidential" * 100_000
    os._exit(0)
files.write_file(Path(sys.argv[1]), chunks())
"""


@pytest.mark.skipif(os.name != "posix", reason="whether a process is gone is asked where that is known")
@pytest.mark.parametrize("how", ["without a name", "named"])
def test_of_a_file_whose_process_was_killed_nothing_stays(tmp_path: Path, how: str) -> None:
    target = tmp_path / "all.json"
    target.write_text("as it was", "utf-8")
    run_child(KILLED, target, how)
    assert target.read_text("utf-8") == "as it was"
    if how == "without a name" and hasattr(os, "O_TMPFILE"):
        assert list(tmp_path.iterdir()) == [target]
    write_file(tmp_path / "other.json", [b"new"])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.json", "other.json"]


def test_what_another_process_is_writing_stays(tmp_path: Path) -> None:
    theirs = tmp_path / draft_in(tmp_path).name.replace(f"-{os.getpid()}-", f"-{os.getppid()}-")
    mine = tmp_path / ".liaison-notes.new"
    for path in (theirs, mine):
        path.write_text("half", "utf-8")
    write_file(tmp_path / "other.json", [b"new"])
    assert theirs.exists()
    assert mine.exists()


def test_what_another_computer_is_writing_to_the_folder_stays_for_a_day(tmp_path: Path) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    own = draft_in(tmp_path).name.replace(f"-{os.getpid()}-", f"-{gone.pid}-")
    names = [f".liaison-0badcafe-{gone.pid}-00000000.new", f".liaison-{gone.pid}-00000000.new"]
    theirs = [tmp_path / name for name in names]
    for path in (*theirs, tmp_path / own):
        path.write_text("half", "utf-8")
    write_file(tmp_path / "other.json", [b"new"])
    assert all(path.exists() for path in theirs)
    assert (tmp_path / own).exists() == (os.name != "posix")
    for path in theirs:
        os.utime(path, (path.stat().st_mtime - 86_400,) * 2)
    write_file(tmp_path / "other.json", [b"newer"])
    assert not any(path.exists() for path in theirs)


def test_a_name_as_long_as_names_may_be_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("字" * 83 + ".ics")
    assert write_file(target, [b"new"]) == 3
    assert target.read_bytes() == b"new"


def test_where_a_file_cannot_get_its_name_later_it_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object, **_more: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert write_file(tmp_path / "all.json", [b"ne", b"w"]) == 3
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"new"]
    assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600
