"""A vault as large as Liaison is made for: 500 clients, a million interactions, ten years; the same rows every time.

Rows go through the tables of the record in the order in which they would have been written, with its triggers and its
search index at work; only the rules in Python, the journal and the command around each row are left out.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import time as stopwatch
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine

from liaison.model.base import Base
from liaison.model.clock import FixedClock
from liaison.model.kinds import KINDS
from liaison.store.opening import open_record
from liaison.store.search import create_search
from liaison.store.vault import Vault
from support.big_clients import write_clients
from support.big_history import write_history
from support.big_rows import NOW, Dealer, Scale
from support.big_words import Words

FULL: Final = Scale(clients=500, people=5_000, interactions=1_000_000, commitments=100_000)
SMALL: Final = Scale(clients=5, people=50, interactions=10_000, commitments=1_000)
PASSPHRASE: Final = "correct horse battery staple"
_SEED: Final = 20_261_124
_STAMP: Final = "stamp.json"


@dataclass(frozen=True, slots=True)
class BigVault:
    """A generated vault: its folder, its scale, and what it took in seconds to make it; ``busiest`` by id and name."""

    folder: Path
    scale: Scale
    seconds: float
    busiest_id: str
    busiest: str

    def open(self) -> Vault:
        """The vault, unlocked with its passphrase."""
        return open_vault(self.folder)


def open_vault(folder: Path) -> Vault:
    """A generated vault or a copy of one, unlocked with its passphrase."""
    return Vault.open(folder, passphrase=PASSPHRASE, clock=FixedClock(NOW))


def big_vault(place: Path, scale: Scale, say: Callable[[str], None], *, fresh: bool = False) -> BigVault:
    """The vault of ``scale`` below ``place``: kept while the generator is the same, migrated when the schema is newer.

    Made anew if asked, or if the generator has changed; the former one is kept until the new one is whole.
    """
    folder = place / f"{scale.interactions}"
    generator, schema = _generator(scale), _digest(_schema())
    known = _read_stamp(folder / _STAMP)
    if fresh or known is None or known.get("generator") != generator:
        known = _make_beside(folder, scale, say)
    elif known.get("schema") != schema:
        say(f"Bringing the vault with {scale.interactions:,} interactions to the schema of today.")
        with open_vault(folder / "vault") as vault:
            open_record(vault, FixedClock(NOW))
        for backup in (folder / "vault").glob("backups/*"):
            backup.unlink()
        known["schema"] = schema
        _write_stamp(folder / _STAMP, known)
    return BigVault(
        folder / "vault",
        scale,
        float(str(known["seconds"])),
        str(known["busiest_id"]),
        str(known["busiest"]),
    )


def words_of(scale: Scale) -> Words:
    """The words of which the vault of ``scale`` is written."""
    size = scale.interactions
    return Words(random.Random(_SEED), rare=max(500, size // 30), sentences=max(500, size // 50))


def copy_of(vault: BigVault, place: Path) -> Path:
    """A copy of the vault at ``place``, to be written to."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(vault.folder, place)
    return place


def _make_beside(folder: Path, scale: Scale, say: Callable[[str], None]) -> dict[str, object]:
    say(f"Making a vault with {scale.interactions:,} interactions; this takes minutes, once.")
    beside = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    known = {
        "generator": _generator(scale),
        "schema": _digest(_schema()),
        **_make(beside / "vault", scale, say),
    }
    _write_stamp(beside / _STAMP, known)
    shutil.rmtree(folder, ignore_errors=True)
    beside.rename(folder)
    say(f"Made in {known['seconds']:.0f} s.")
    return known


def _make(folder: Path, scale: Scale, say: Callable[[str], None]) -> dict[str, object]:
    started = stopwatch.monotonic()
    words = words_of(scale)
    clock = FixedClock(NOW)
    vault, _code = Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
    with vault:
        open_record(vault, clock)
        deal = Dealer(vault.engine(), words.dice, words)
        clients = write_clients(deal, scale)
        write_history(deal, scale, clients, say)
    busiest = clients[0]
    return {
        "seconds": stopwatch.monotonic() - started,
        "busiest_id": busiest.id,
        "busiest": busiest.name,
    }


def _generator(scale: Scale) -> str:
    """What the rows depend on: the scale and all modules that write them."""
    sources = sorted(source for source in Path(__file__).parent.glob("big_*.py") if source != Path(__file__))
    return _digest([repr((_SEED, scale)), *(source.read_text(encoding="utf-8") for source in sources)])


def _digest(parts: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for part in sorted(parts):
        digest.update(part.encode())
    return digest.hexdigest()


def _schema() -> Iterator[str]:
    """All statements of the schema, triggers and search index included."""
    assert KINDS
    engine: Engine = create_engine("sqlite+pysqlite://", module=driver)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        create_search(connection)
        for (statement,) in connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").all():
            yield statement
    engine.dispose()


def _read_stamp(path: Path) -> dict[str, object] | None:
    try:
        known: dict[str, object] = json.loads(path.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return known


def _write_stamp(path: Path, known: Mapping[str, object]) -> None:
    path.write_text(json.dumps(known, indent=1), encoding="ascii")
