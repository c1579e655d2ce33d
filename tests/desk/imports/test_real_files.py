"""Every file of a real program comes in, all in one command that changes nothing the second time and can be undone."""

from __future__ import annotations

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.store import journal
from support.imports import real_files, tables_of


def test_all_real_files_come_in_once_and_go_again(desk: Desk) -> None:
    files = [ImportFile(path.name, path.read_bytes()) for path in real_files()]
    assert len(files) > 50

    first = import_files(desk, files)
    before = tables_of(desk)
    again = import_files(desk, files)

    assert first.counts["added"] > 5_000
    assert again.counts["added"] == again.counts["updated"] == 0
    assert not again.changes
    assert tables_of(desk) == before
    assert len(before["journal"]) == 1
    named = [line for line in first.lines if line.kind != "part"]
    assert all(line.file and line.line for line in named)
    assert all(line.reason for line in first.lines if line.action == "skipped")
    assert {line.record_id for line in named if line.action == "added"} <= {i for _, i in first.changes.touched}

    journal.undo(desk.record)
    assert set(tables_of(desk, without=())) == {"journal", "journal_row"}


def test_a_dry_run_tells_the_same_and_changes_nothing(desk: Desk) -> None:
    files = [ImportFile(path.name, path.read_bytes()) for path in real_files()[:20]]

    dry = import_files(desk, files, dry_run=True)

    assert tables_of(desk, without=()) == {}
    assert dry.changes.journal_id is None
    assert dry.counts == import_files(desk, files).counts
