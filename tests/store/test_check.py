"""Looking over a vault: each kind of fault is told, and a sound vault has none."""

from __future__ import annotations

import tracemalloc
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from liaison.model.base import new_id
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.desk_items import Attachment, Draft
from liaison.model.interaction import Interaction
from liaison.model.person import Channel, Person
from liaison.model.values import ChannelKind, InteractionKind
from liaison.store import attachments
from liaison.store import check as check_module
from liaison.store.check import check, repair_search
from liaison.store.journal import redo, undo
from liaison.store.migrations import SCHEMA_VERSION
from liaison.store.opening import open_record
from liaison.store.search import search
from liaison.store.vault import DatabaseNewer, Vault
from support.kept import PASSPHRASE, Kept, contents
from support.schema_files import FIXTURES


def execute(kept: Kept, *statements: str) -> None:
    """Straight into the database, past all rules."""
    connection = kept.vault.connect_raw()
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.close()


def attach(kept: Kept, content: bytes) -> str:
    sha256 = attachments.put(kept.vault, content)
    with kept.record.command("attach", "Attached") as unit:
        client_id = unit.session.query(Client.id).scalar()
        row = Attachment(record_kind="client", record_id=client_id, name="file", size=len(content), sha256=sha256)
        unit.session.add(row)
    return sha256


def test_a_sound_vault_has_no_problems_and_is_left_as_it_is(kept: Kept) -> None:
    attach(kept, b"content")
    with kept.record.command("add", "Added") as unit:
        person = Person(name="Priya Raman")
        unit.session.add(person)
        for rank in (1, 2, 3):
            unit.session.add(Channel(person_id=person.id, kind_of=ChannelKind.EMAIL, address="a@b.example", rank=rank))
    undo(kept.record)
    redo(kept.record)
    undo(kept.record)
    before = contents(kept.vault.folder)
    told: list[str] = []
    report = check(kept.vault, progress=told.append)
    assert (report.ok, report.problems, report.notes) == (True, (), ())
    assert told == ["pages", "tables", "search index", "records", "journal", "attachments", "drafts"]
    assert contents(kept.vault.folder) == before


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE interaction SET client_id = x'00'", "A reference from interaction to client leads nowhere"),
        ("UPDATE interaction SET mood = 'furious'", "cannot be read"),
        ("UPDATE interaction SET happened_at = 'yesterday'", "cannot be read"),
        ("DROP TRIGGER search_client_changed; UPDATE client SET domains = '{'", "cannot be read"),
        ("UPDATE client SET annual_amount = 'much', annual_currency = 'USD'", "cannot be read"),
        ("UPDATE client SET name = ' '", "A client needs a name"),
        ("UPDATE client SET annual_amount = '1', annual_currency = 'XXX'", "XXX is not a currency"),
        ("UPDATE client SET name = 'Changed'", "It is not as the journal left it"),
        ("DELETE FROM interaction", "It is not as the journal left it"),
        ("UPDATE journal_row SET record_kind = 'dragon' WHERE record_kind = 'client'", "names a dragon"),
        ("UPDATE journal SET number = 2", "The journal has gaps"),
    ],
)
def test_each_fault_is_told(kept: Kept, statement: str, sentence: str) -> None:
    execute(kept, *statement.split("; "))
    report = check(kept.vault)
    assert not report.ok
    assert any(sentence in problem for problem in report.problems), report.problems
    assert not any("tight" in problem for problem in report.problems)


def test_a_changed_page_is_told_without_reading_on(kept: Kept, clock: FixedClock) -> None:
    connection = kept.vault.connect_raw()
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_person_name'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    kept.vault.close()
    with kept.vault.database.open("r+b") as file:
        file.seek(page * int(size) - 1000)
        file.write(b"damage")
    with Vault.open(kept.vault.folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        assert check(vault).problems == ("1 page of the record was changed or cut short.",)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DELETE FROM search_document WHERE kind = 'client'", "1 record is searched wrongly"),
        ("UPDATE search_document SET body = 'x', client_id = NULL", "2 records are searched wrongly"),
        ("DELETE FROM search_index_data WHERE id > 10", "does not fit its documents"),
        ("INSERT INTO search_index (search_index) VALUES ('delete-all')", "does not fit its documents"),
        ("INSERT INTO search_index (rowid, title, body) VALUES (99, 'ghost', '')", "does not fit its documents"),
    ],
)
def test_a_wrong_index_is_told_and_repaired(kept: Kept, statement: str, sentence: str) -> None:
    execute(kept, statement)
    assert [sentence in problem for problem in check(kept.vault).problems] == [True]
    repair_search(kept.vault)
    assert check(kept.vault).problems == ()
    with kept.record.reading() as session:
        assert len(search(session, "budget", today=kept.record.clock.now().date())) == 1


@pytest.mark.parametrize("number", [0, 1])
def test_the_record_of_an_earlier_version_is_looked_over_as_far_as_it_goes(
    tmp_path: Path, clock: FixedClock, number: int
) -> None:
    vault, _code = Vault.create(tmp_path / "vault", passphrase=PASSPHRASE, clock=clock)
    with vault:
        if number:
            with closing(vault.connect_raw()) as connection:
                connection.executescript((FIXTURES / f"{number:04}.sql").read_text("utf-8"))
        report = check(vault)
        assert report.ok
        assert [note.partition(".")[0] for note in report.notes] == [
            "The record was not brought up to this version yet"
        ]
        open_record(vault, clock)
        assert check(vault).notes == ()


def test_the_record_of_a_newer_version_is_not_judged(kept: Kept) -> None:
    execute(kept, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(DatabaseNewer):
        check(kept.vault)


def test_attachments_are_looked_at(kept: Kept) -> None:
    gone, damaged, short = (attach(kept, name) for name in (b"gone", b"damaged", b"short"))
    attachments.place_of(kept.vault, gone).unlink()
    attachments.place_of(kept.vault, damaged).write_bytes(b"")
    execute(kept, f"UPDATE attachment SET size = 77 WHERE sha256 = '{short}'")
    problems = " ".join(check(kept.vault).problems)
    for sentence in ("not in the vault", "file is damaged", "not the size that was noted"):
        assert sentence in problems


def test_what_belongs_to_nothing_is_noted(kept: Kept) -> None:
    attachments.put(kept.vault, b"spare")
    with kept.record.command("type", "Typed") as unit:
        client_id = unit.session.query(Client.id).scalar()
        for key in ("quick note", f"note:{client_id}", f"note:{new_id()}"):
            unit.session.add(Draft(key=key, text="secret words"))
    report = check(kept.vault)
    assert report.ok
    assert report.notes == ("1 draft belongs to a record that is gone.", "1 file is attached to nothing.")


def test_many_faults_are_told_up_to_a_limit(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_module, "_MOST_PROBLEMS", 3)
    with kept.record.command("add", "Added") as unit:
        unit.session.add_all(Client(name=f"Client {number}") for number in range(9))
    execute(kept, "UPDATE client SET name = ''")
    assert len(check(kept.vault).problems) == 3


def test_memory_stays_bounded(kept: Kept) -> None:
    """5,000 calls of 1,000 letters, kept three times over; looking at them takes a fraction of that."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    call = {"interaction_kind": InteractionKind.NOTE, "happened_at": at, "zone": "UTC", "text": "word " * 200}
    with kept.record.command("add", "Added") as unit:
        unit.add_rows(Interaction, [dict(call) for _ in range(5_000)])
    tracemalloc.start()
    try:
        assert check(kept.vault).problems == ()
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 7_500_000
