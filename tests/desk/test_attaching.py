"""Files attached to records: kept whole, once, undone, trashed, saved; and the documents of a client."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.desk import attaching
from liaison.desk.attaching import (
    attach_file,
    attachments_of,
    plain_name,
    read_chunks,
    save_attachment,
    save_copy,
)
from liaison.desk.context import Desk
from liaison.desk.documents import BriefingForm, briefing_name, documents_of, save_briefing
from liaison.desk.editing import add_record
from liaison.desk.history import redo, undo
from liaison.desk.trash import restore, trash
from liaison.model.clock import FixedClock
from liaison.model.desk_items import Attachment
from liaison.model.errors import EnvironmentProblem, InputError, NotFoundError
from liaison.store.attachments import LARGEST, AttachmentTooLarge
from liaison.store.vault import Vault
from support.folders import short_folder
from support.sample_reading import NOW


@pytest.fixture(scope="module")
def vault() -> Iterator[Vault]:
    """A vault for the files; the record itself is in memory."""
    with short_folder() as place:
        made, _code = Vault.create(place / "vault", passphrase="only here", clock=FixedClock(NOW))
        with made:
            yield made


@pytest.fixture
def keeping(desk: Desk, vault: Vault) -> Desk:
    """The empty desk with a vault that has no files."""
    if vault.attachments.is_dir():
        for place in vault.attachments.iterdir():
            place.unlink()
    return Desk(desk.record, desk.zone_name, vault)


@pytest.fixture
def client(keeping: Desk) -> str:
    return add_record(keeping, "client", {"name": "Harbor"}).record_id


@pytest.fixture
def brief_file(tmp_path: Path) -> Path:
    place = tmp_path / "Brief autumn.pdf"
    place.write_bytes(b"%PDF autumn" * 1000)
    return place


def files(vault: Vault) -> list[Path]:
    return list(vault.attachments.iterdir()) if vault.attachments.is_dir() else []


def test_a_file_is_attached_and_read_back_and_undone(
    keeping: Desk, vault: Vault, client: str, brief_file: Path
) -> None:
    seen: list[tuple[int, int]] = []
    changes = attach_file(keeping, "client", client, brief_file, progress=lambda done, all_: seen.append((done, all_)))
    assert changes.words == "Attached “Brief autumn.pdf” to “Harbor”"
    assert seen == [(11_000, 11_000)]
    (file,) = attachments_of(keeping, "client", client)
    assert (file.name, file.media_type, file.size) == ("Brief autumn.pdf", "application/pdf", 11_000)
    assert b"".join(read_chunks(keeping, file.id)) == brief_file.read_bytes()
    undo(keeping)
    assert attachments_of(keeping, "client", client) == ()
    redo(keeping)
    assert b"".join(read_chunks(keeping, file.id)) == brief_file.read_bytes()


def test_the_same_content_is_kept_once(keeping: Desk, vault: Vault, client: str, brief_file: Path) -> None:
    attach_file(keeping, "client", client, brief_file)
    again = brief_file.with_name("copy.pdf")
    again.write_bytes(brief_file.read_bytes())
    attach_file(keeping, "client", client, again)
    assert [one.name for one in attachments_of(keeping, "client", client)] == ["Brief autumn.pdf", "copy.pdf"]
    assert len(files(vault)) == 1


def test_what_fails_leaves_nothing(
    keeping: Desk, vault: Vault, client: str, brief_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_up(_done: int, _all: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        attach_file(keeping, "client", client, brief_file, progress=give_up)
    assert files(vault) == []
    monkeypatch.setattr(attaching, "plain_name", lambda _name: "")  # breaks a rule of the record
    with pytest.raises(InputError):
        attach_file(keeping, "client", client, brief_file)
    assert files(vault) == []
    assert attachments_of(keeping, "client", client) == ()


def test_a_failure_does_not_take_away_what_another_record_has(
    keeping: Desk, vault: Vault, client: str, brief_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach_file(keeping, "client", client, brief_file)
    monkeypatch.setattr(attaching, "plain_name", lambda _name: "")
    with pytest.raises(InputError):
        attach_file(keeping, "client", client, brief_file)
    monkeypatch.undo()
    (file,) = attachments_of(keeping, "client", client)
    assert b"".join(read_chunks(keeping, file.id)) == brief_file.read_bytes()


def test_folders_large_files_and_records_in_the_trash_are_refused(
    keeping: Desk, client: str, brief_file: Path, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="is not a file"):
        attach_file(keeping, "client", client, tmp_path)
    with pytest.raises(InputError, match="cannot be read"):
        attach_file(keeping, "client", client, tmp_path / "missing.txt")
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(AttachmentTooLarge):
        attach_file(keeping, "client", client, large)
    trash(keeping, "client", client)
    with pytest.raises(NotFoundError):
        attach_file(keeping, "client", client, brief_file)


def test_a_record_that_is_not_in_a_vault_keeps_no_files(desk: Desk, brief_file: Path) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    with pytest.raises(EnvironmentProblem, match="not in a vault"):
        attach_file(desk, "client", client, brief_file)


def test_saving_writes_a_private_file_under_a_name_that_leads_nowhere_else(
    keeping: Desk, client: str, brief_file: Path, tmp_path: Path
) -> None:
    attach_file(keeping, "client", client, brief_file)
    (file,) = attachments_of(keeping, "client", client)
    target = tmp_path / "out.pdf"
    assert save_attachment(keeping, file.id, target) == 11_000
    assert target.read_bytes() == brief_file.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with keeping.record.command("rename") as unit:
        row = unit.session.get(Attachment, file.id)
        assert row is not None
        row.name = "../../../etc/passwd"
    folder = tmp_path / "opened"
    folder.mkdir()
    assert save_copy(keeping, file.id, folder) == folder / "_.._.._etc_passwd"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("report.pdf", "report.pdf"),
        ("a/b\\c:d.txt", "a_b_c_d.txt"),
        ("..", "file"),
        (".bashrc", "bashrc"),
        ("invoice\u202efdp.exe", "invoice_fdp.exe"),
        ("x" * 300 + ".pdf", "x" * 147 + ".pdf"),
        ("no ending", "no ending"),
        ("\n", "_"),
    ],
)
def test_names_are_made_plain(name: str, shown: str) -> None:
    assert plain_name(name) == shown


def test_the_documents_of_a_client_are_those_of_all_its_records(
    keeping: Desk, client: str, brief_file: Path, tmp_path: Path
) -> None:
    goal = add_record(keeping, "goal", {"what": "More orders"}, client).record_id
    reading = add_record(keeping, "goal_reading", {"goal": "More", "on": "today", "value": "3"}, client).record_id
    other = add_record(keeping, "client", {"name": "Oakline"}).record_id
    figures = tmp_path / "Figures 100%.csv"
    figures.write_text("a,b\n", encoding="ascii")
    attach_file(keeping, "client", client, brief_file)
    attach_file(keeping, "goal_reading", reading, figures)
    attach_file(keeping, "client", other, brief_file)
    found = documents_of(keeping, client)
    assert found.are_all
    assert [(one.file.name, one.kind, one.record) for one in found.documents] == [
        ("Figures 100%.csv", "goal reading", "More orders"),
        ("Brief autumn.pdf", "client", "Harbor"),
    ]
    assert [one.file.name for one in documents_of(keeping, client, "AUTUMN brief").documents] == ["Brief autumn.pdf"]
    assert [one.file.name for one in documents_of(keeping, client, "100%").documents] == ["Figures 100%.csv"]
    trash(keeping, "goal", goal)
    assert [one.file.name for one in documents_of(keeping, client).documents] == ["Brief autumn.pdf"]
    restore(keeping, "goal", goal)
    assert len(documents_of(keeping, client).documents) == 2
    (file,) = attachments_of(keeping, "client", client)
    trash(keeping, "attachment", file.id)
    assert [one.file.name for one in documents_of(keeping, client).documents] == ["Figures 100%.csv"]
    with pytest.raises(NotFoundError):
        read_chunks(keeping, file.id)


@pytest.mark.parametrize(
    ("form", "begins"),
    [
        (BriefingForm.HTML, "<!doctype html>"),
        (BriefingForm.MARKDOWN, "# Harbor"),
        (BriefingForm.TEXT, "Harbor"),
        (BriefingForm.JSON, "{"),
    ],
)
def test_a_briefing_is_saved_in_every_form(
    keeping: Desk, client: str, tmp_path: Path, form: BriefingForm, begins: str
) -> None:
    name = briefing_name(keeping, client, form)
    assert name == f"Harbor 2026-11-24.{form.value}"
    size = save_briefing(keeping, client, form, tmp_path / name)
    written = (tmp_path / name).read_bytes()
    assert len(written) == size
    assert written.decode("utf-8").lower().startswith(begins.lower())
