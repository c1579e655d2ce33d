"""An open record in a real vault, and an index over the record in memory."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind
from liaison.store.opening import open_record
from liaison.store.record import Record
from liaison.store.search import create_search
from liaison.store.vault import Vault
from support.folders import short_folder
from support.kept import PASSPHRASE, Kept


@pytest.fixture(scope="session")
def kept_folder() -> Iterator[tuple[Path, str]]:
    """A closed vault with one client and one call, and its recovery code."""
    clock = FixedClock(datetime(2026, 11, 24, 9, 2, tzinfo=UTC))
    with short_folder() as place:
        vault, code = Vault.create(place / "vault", passphrase=PASSPHRASE, clock=clock)
        with vault, open_record(vault, clock).command("seed", "Seeded") as unit:
            client = Client(name="Harbor & Finch")
            call = {"interaction_kind": InteractionKind.CALL, "happened_at": clock.now(), "zone": "UTC"}
            unit.session.add(client)
            unit.session.add(Interaction(client_id=client.id, text="The budget is tight.", **call))
        yield place / "vault", code


@pytest.fixture
def kept(kept_folder: tuple[Path, str], tmp_path: Path, clock: FixedClock) -> Iterator[Kept]:
    """An open vault of the test's own."""
    folder = tmp_path / "vault"
    shutil.copytree(kept_folder[0], folder)
    with Vault.open(folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        yield Kept(vault, open_record(vault, clock), kept_folder[1])


@pytest.fixture
def searchable(record: Record, engine: Engine) -> Record:
    """A record in memory with its search index."""
    with engine.begin() as connection:
        create_search(connection)
    return record
