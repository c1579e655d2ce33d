"""Opening a record: new, current, older, newer; and migrations that fail or are killed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, inspect

from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.store.backup import restore
from liaison.store.check import check
from liaison.store.migrations import CURRENT, SCHEMA_VERSION, Schema
from liaison.store.opening import MigrationFailed, open_record, schema_number, upgrade
from liaison.store.search import create_search, search
from liaison.store.vault import DatabaseDamaged, DatabaseNewer, Vault
from support.kept import PASSPHRASE, Kept, child, contents, run_child
from support.schema_files import FIXTURES, fixture, memory_engine, schema_of

GOOD = """
with op.batch_alter_table("client") as batch:
    batch.add_column(sa.Column("motto", sa.Text()))
op.execute("UPDATE client SET motto = 'Onwards'")
op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
"""
FAILING = GOOD + "\nop.execute('UPDATE nothing_there SET x = 1')\n"
BREAKING = GOOD + "\nop.execute(\"UPDATE interaction SET client_id = x'00'\")\n"
WAITING = GOOD + "\nprint('inside', flush=True)\ninput()\n"

OPEN = """
import sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.migrations import CURRENT, Schema
from liaison.store.opening import open_record
from liaison.store.vault import Vault
schema = CURRENT
if len(sys.argv) > 3:
    schema = Schema(CURRENT.number + 1, (*CURRENT.folders, Path(sys.argv[3])))
with Vault.open(Path(sys.argv[1]), passphrase=sys.argv[2], use_keyring=False, clock=SystemClock()) as vault:
    open_record(vault, SystemClock(), schema=schema)
    print(*sorted(name for name in sys.modules if name.split(".")[0] in {"alembic", "rapidfuzz", "mako"}))
"""

StepMaker = Callable[[str], Schema]


NEXT = SCHEMA_VERSION + 1


@pytest.fixture
def next_step(tmp_path: Path) -> StepMaker:
    """Makes a schema with one more step, in a folder whose name needs care."""

    def make(body: str) -> Schema:
        folder = tmp_path / "more 100% steps"
        folder.mkdir(exist_ok=True)
        lines = "\n".join("    " + line for line in body.strip().splitlines())
        schema = Schema(NEXT, (*CURRENT.folders, folder))
        head = f'import sqlalchemy as sa\nfrom alembic import op\nrevision = "{schema.revision}"\n'
        head += f'down_revision = "{CURRENT.revision}"\n'
        (folder / f"{schema.revision}_more.py").write_text(f"{head}\ndef upgrade():\n{lines}\n", "utf-8")
        return schema

    return make


def found_by_search(kept: Kept, word: str) -> list[str]:
    with kept.record.reading() as session:
        return [hit.title for hit in search(session, word, today=kept.record.clock.now().date())]


def test_the_steps_make_what_the_classes_say() -> None:
    engine = memory_engine()
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        create_search(connection)
        expected = schema_of(connection)
    migrated = memory_engine()
    with migrated.connect() as connection:
        upgrade(connection)
    with migrated.connect() as connection:
        made = schema_of(connection)
        assert connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one() == CURRENT.revision
    assert made.pop("table alembic_version")
    assert made == expected


@pytest.mark.parametrize("released", sorted(FIXTURES.glob("*.sql")), ids=lambda path: path.stem)
def test_every_step_leads_to_the_schema_that_its_fixture_holds(released: Path) -> None:
    migrated, kept = memory_engine(), memory_engine()
    with migrated.connect() as connection:
        upgrade(connection, Schema(int(released.stem)))
    with kept.connect() as connection:
        pooled: Any = connection.connection.dbapi_connection
        pooled.executescript(released.read_text("utf-8"))
    assert _made(kept) == _made(migrated)


def _made(engine: Engine) -> dict[str, str]:
    """All but the table of the migrations themselves."""
    with engine.connect() as connection:
        made = schema_of(connection)
    assert made.pop("table alembic_version")
    return made


def test_there_is_a_fixture_of_every_schema() -> None:
    assert [path.stem for path in sorted(FIXTURES.glob("*.sql"))] == [f"{n:04d}" for n in range(1, NEXT)]


def test_the_newest_fixture_is_current_while_its_schema_is_unreleased() -> None:
    newest = FIXTURES / f"{CURRENT.revision}.sql"
    regenerate = "run tests/support/schema_files.py"
    assert sorted(fixture().splitlines()) == sorted(newest.read_text("utf-8").splitlines()), regenerate


@pytest.mark.parametrize("released", sorted(FIXTURES.glob("*.sql")), ids=lambda path: path.stem)
def test_every_released_schema_still_opens(released: Path, tmp_path: Path, clock: FixedClock) -> None:
    vault, _code = Vault.create(tmp_path / "vault", passphrase=PASSPHRASE, clock=clock)
    with vault:
        connection = vault.connect_raw()
        connection.executescript(released.read_text("utf-8"))
        connection.close()
        record = open_record(vault, clock)
        with record.reading() as session:
            assert [client.name for client in session.query(Client)] == ["Harbor & Finch"]
            hits = search(session, "cafe figures", today=clock.now().date())
            assert [hit.title for hit in hits] == ["Budget for spring"]
            made = schema_of(session.connection())
        assert check(vault).problems == ()
    fresh, _code = Vault.create(tmp_path / "fresh", passphrase=PASSPHRASE, clock=clock)
    with fresh:
        open_record(fresh, clock)
        with fresh.engine().connect() as connection:
            assert made == schema_of(connection)


def test_a_current_record_opens_without_alembic_and_unchanged(kept: Kept) -> None:
    kept.vault.close()
    before = contents(kept.vault.folder)
    assert run_child(OPEN, kept.vault.folder, PASSPHRASE) == ""
    assert contents(kept.vault.folder) == before


def test_a_new_record_is_made_without_alembic(tmp_path: Path, clock: FixedClock) -> None:
    Vault.create(tmp_path / "vault", passphrase=PASSPHRASE, clock=clock)[0].close()
    assert run_child(OPEN, tmp_path / "vault", PASSPHRASE) == ""


def test_a_newer_record_is_refused_and_left_untouched(kept: Kept, clock: FixedClock) -> None:
    with kept.vault.engine().begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {NEXT}")
    kept.vault.close()
    before = contents(kept.vault.folder)
    with Vault.open(kept.vault.folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        with pytest.raises(DatabaseNewer):
            open_record(vault, clock)
        assert not (vault.folder / "liaison.db-wal").stat().st_size
    assert contents(kept.vault.folder) == before


@pytest.mark.parametrize("number", [0, -3])
def test_tables_without_a_number_are_not_ours(kept: Kept, clock: FixedClock, number: int) -> None:
    with kept.vault.engine().begin() as connection:
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")
    with pytest.raises(DatabaseDamaged):
        open_record(kept.vault, clock)


def test_an_older_record_is_backed_up_then_brought_up_to_date(
    kept: Kept, clock: FixedClock, next_step: StepMaker, tmp_path: Path
) -> None:
    schema = next_step(GOOD)
    open_record(kept.vault, clock, schema=schema)
    with kept.vault.engine().connect() as connection:
        assert connection.exec_driver_sql("SELECT name, motto FROM client").all() == [("Harbor & Finch", "Onwards")]
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").all() == [(schema.revision,)]
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    assert schema_number(kept.vault.engine()) == NEXT
    with kept.record.command("rename", "Renamed") as unit:
        unit.session.query(Client).one().name = "Lane"
    assert found_by_search(kept, "lane") == ["Lane"]
    (saved,) = kept.vault.backups.iterdir()
    assert saved.name == f"before-schema-{NEXT}-from-{SCHEMA_VERSION}-2026-11-24-090200.liaison-backup"
    restore(saved, tmp_path / "earlier", clock=clock, passphrase=PASSPHRASE)
    with Vault.open(tmp_path / "earlier", passphrase=PASSPHRASE, use_keyring=False, clock=clock) as earlier:
        with open_record(earlier, clock).reading() as session:
            assert session.query(Client).one().name == "Harbor & Finch"
        assert check(earlier).ok


@pytest.mark.parametrize("body", [FAILING, BREAKING, "raise ValueError('a bug')", "op.nothing()"])
def test_a_failing_step_leaves_the_record_as_it_was(
    kept: Kept, clock: FixedClock, next_step: StepMaker, body: str
) -> None:
    with kept.vault.engine().connect() as connection:
        before = schema_of(connection)
    with pytest.raises(MigrationFailed) as failed:
        open_record(kept.vault, clock, schema=next_step(body))
    assert failed.value.backup.is_file()
    with kept.vault.engine().connect() as connection:
        assert schema_of(connection) == before
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        assert "motto" not in {column["name"] for column in inspect(connection).get_columns("client")}
    assert schema_number(kept.vault.engine()) == SCHEMA_VERSION
    assert check(kept.vault).ok
    assert found_by_search(kept, "harbor") == ["Harbor & Finch"]


def test_without_room_for_the_backup_nothing_is_migrated(
    kept: Kept, clock: FixedClock, next_step: StepMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("liaison.store.backup.making._pack", full)
    with pytest.raises(Exception, match="disk is full"):
        open_record(kept.vault, clock, schema=next_step(GOOD))
    assert schema_number(kept.vault.engine()) == SCHEMA_VERSION
    assert list(kept.vault.backups.iterdir()) == []


def test_killed_in_the_middle_of_a_step_it_is_as_before(kept: Kept, clock: FixedClock, next_step: StepMaker) -> None:
    folder = next_step(WAITING).folders[-1]
    kept.vault.close()
    with child(OPEN, kept.vault.folder, PASSPHRASE, folder) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "inside\n"
        process.kill()
        process.wait()
    with Vault.open(kept.vault.folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        record = open_record(vault, clock)
        assert schema_number(vault.engine()) == SCHEMA_VERSION
        with record.reading() as session:
            assert session.query(Client).one().name == "Harbor & Finch"
        assert check(vault).ok


def test_it_can_be_tried_again_at_the_same_moment(kept: Kept, next_step: StepMaker) -> None:
    for _attempt in range(2):
        with pytest.raises(MigrationFailed):
            open_record(kept.vault, kept.record.clock, schema=next_step(FAILING))
    assert len(list(kept.vault.backups.iterdir())) == 2
