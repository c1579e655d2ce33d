"""A vault made once and copied for each test, and a real Secret Service."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from liaison.model.clock import FixedClock
from liaison.store.vault import Vault
from support.folders import short_folder
from support.secret_service import secret_service

PASSPHRASE = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Made:
    """A closed vault with one row in the table ``kept``, and what opens it."""

    folder: Path
    code: str
    passphrase: str = PASSPHRASE


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Neither the keyring nor the settings of whoever runs the tests are used."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(scope="session")
def model_vault() -> Iterator[Made]:
    with short_folder() as place:
        folder = place / "vault"
        vault, code = Vault.create(folder, passphrase=PASSPHRASE, clock=FixedClock(datetime(2026, 11, 24, tzinfo=UTC)))
        with vault, vault.engine().begin() as connection:
            connection.exec_driver_sql("CREATE TABLE kept (words TEXT)")
            connection.exec_driver_sql("INSERT INTO kept VALUES ('Harbor Lane')")
        yield Made(folder, code)


@pytest.fixture
def made(model_vault: Made, tmp_path: Path) -> Made:
    """A closed vault of the test's own."""
    folder = tmp_path / "vault"
    shutil.copytree(model_vault.folder, folder)
    return Made(folder, model_vault.code)


@pytest.fixture
def vault(made: Made, clock: FixedClock) -> Iterator[Vault]:
    """An open vault of the test's own."""
    with Vault.open(made.folder, passphrase=PASSPHRASE, clock=clock) as opened:
        yield opened


@pytest.fixture(scope="session")
def running_secret_service() -> Iterator[dict[str, str]]:
    with short_folder() as place, secret_service(place) as variables:
        yield variables


@pytest.fixture
def keyring(running_secret_service: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A real, unlocked Secret Service, shared by the tests that do not lock it."""
    for name, value in running_secret_service.items():
        monkeypatch.setenv(name, value)
    return running_secret_service


@pytest.fixture
def own_place() -> Iterator[Path]:
    """A folder with a short path that other users may pass through."""
    with short_folder() as place:
        yield place


@pytest.fixture
def snapshot() -> Callable[[Path], dict[str, tuple[int, str]]]:
    """Every file below a folder with its mode and a sum of its bytes."""

    def take(folder: Path) -> dict[str, tuple[int, str]]:
        return {str(path.relative_to(folder)): (path.stat().st_mode, _sum(path)) for path in sorted(folder.rglob("*"))}

    return take


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
