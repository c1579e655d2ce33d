"""What an import would change, told without changing anything, and the files it is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.imports import Cancelled, ImportFile, import_files, read_files
from liaison.desk.imports.preview import ColumnsNeeded, ImportPreview, preview_import, with_mapping
from liaison.model.errors import EnvironmentProblem, InputError

CARD = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nora Quill\r\nORG:Quill & Co\r\nEND:VCARD\r\n"
TABLE = b"Wer,Womit\nIda Berg,ida@berg.example\n"
LUNCH = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261101T000000Z\r\n"
    b"DTSTART:20261126T100000Z\r\nSUMMARY:Lunch\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:b@x\r\n"
    b"DTSTAMP:20261101T000000Z\r\nSUMMARY:Call\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
)


def test_a_preview_tells_what_the_import_does_and_changes_nothing(desk: Desk) -> None:
    found = preview_import(desk, [ImportFile("a.vcf", CARD)])
    assert isinstance(found, ImportPreview)
    assert list_clients(desk) == ()
    done = import_files(desk, found.files)
    assert found.report.counts == done.counts
    assert [(line.action, line.label) for line in found.report.lines] == [
        (line.action, line.label) for line in done.lines
    ]


def test_columns_that_are_not_known_are_asked_for(desk: Desk) -> None:
    files = [ImportFile("odd.csv", TABLE), ImportFile("a.vcf", CARD)]
    needed = preview_import(desk, files)
    assert isinstance(needed, ColumnsNeeded)
    assert needed.file == "odd.csv"
    assert [(one.name, one.example, one.proposed) for one in needed.columns] == [
        ("Wer", "Ida Berg", "ignore"),
        ("Womit", "ida@berg.example", "email"),
    ]
    assert {"name", "email", "ignore"} <= set(needed.fields)
    known = with_mapping(needed.files, "odd.csv", {"Wer": "name", "Womit": "email"})
    found = preview_import(desk, known)
    assert isinstance(found, ImportPreview)
    assert "Ida Berg" in [line.label for line in found.report.lines]


def test_what_waits_for_a_client_is_marked(desk: Desk) -> None:
    found = preview_import(desk, [ImportFile("a.ics", LUNCH)])
    assert isinstance(found, ImportPreview)
    assert {(line.label, line.is_unfiled) for line in found.report.lines} == {("Lunch", True), ("Call", True)}


def test_a_preview_can_be_stopped(desk: Desk) -> None:
    def stop(_done: int, _total: int, _what: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preview_import(desk, [ImportFile("a.vcf", CARD)], stop)


def test_files_and_folders_are_read_without_what_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "inside" / ".hidden").mkdir(parents=True)
    (tmp_path / "inside" / "a.vcf").write_bytes(CARD)
    (tmp_path / "inside" / "b.txt").write_bytes(b"no table")
    (tmp_path / "inside" / ".hidden" / "c.vcf").write_bytes(CARD)
    (tmp_path / "d.txt").write_bytes(TABLE)
    told: list[str] = []
    files = read_files([tmp_path / "inside", tmp_path / "d.txt"], lambda _done, _total, what: told.append(what))
    assert [(file.name, file.data) for file in files] == [("a.vcf", CARD), ("d.txt", TABLE)]
    assert told == ["Reading a.vcf", "Reading d.txt"]


def test_what_is_no_file_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="no longer there"):
        read_files([tmp_path / "gone.vcf"])
    with pytest.raises(InputError, match="nothing that can be imported"):
        read_files([tmp_path])
    card = tmp_path / "a.vcf"
    card.write_bytes(CARD)
    monkeypatch.setattr("liaison.desk.imports.files._LARGEST", 10)
    with pytest.raises(InputError, match="larger than 1 GB"):
        read_files([card])
    monkeypatch.setattr("liaison.desk.imports.files._LARGEST", 1000)
    monkeypatch.setattr("liaison.desk.imports.files._MOST", 0)
    with pytest.raises(InputError, match="more than 0 files"):
        read_files([card])
    monkeypatch.setattr("liaison.desk.imports.files._MOST", 5)

    def refused(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(EnvironmentProblem, match="permission denied"):
        read_files([card])
