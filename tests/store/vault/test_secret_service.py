"""The keyring slot against a real Secret Service."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from liaison.model.clock import FixedClock
from liaison.store.vault import (
    KeyringEntryMissing,
    KeyringLocked,
    KeyringMissing,
    LastSlot,
    PassphraseNeeded,
    SlotKind,
    Vault,
    keyrings,
)
from support.secret_service import bus, lock_collection, secret_service, wait_for_name

Snapshot = Callable[[Path], dict[str, tuple[int, str]]]
SILENT = """
from jeepney import DBusAddress, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
with open_dbus_connection() as connection:
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.secrets"))
    while True:
        connection.receive()
"""


def stored(vault: Vault) -> str | None:
    """What an independent reader, the ``keyring`` package, finds."""
    from keyring.backends import SecretService

    package: Any = SecretService
    found = package.Keyring().get_password("Liaison", vault._file.id)
    assert found is None or isinstance(found, str)
    return found


@pytest.fixture
def own_secret_service(own_place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, str]]:
    """A Secret Service this test may lock or end."""
    with secret_service(own_place) as variables:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        yield variables


@pytest.mark.usefixtures("keyring")
def test_the_keyring_opens_a_vault_made_for_it(tmp_path: Path, clock: FixedClock) -> None:
    vault, code = Vault.create(tmp_path / "v", passphrase="a long enough one", clock=clock, keyring=True)
    key = bytes(vault._require_key())
    vault.close()
    with Vault.open(tmp_path / "v", clock=clock) as again:
        assert bytes(again._require_key()) == key
        assert [slot.kind for slot in again.slots()] == [SlotKind.PASSPHRASE, SlotKind.RECOVERY, SlotKind.KEYRING]
    for given in ({"passphrase": "a long enough one"}, {"recovery_code": code}):
        Vault.open(tmp_path / "v", clock=clock, **given).close()  # type: ignore[arg-type]  # one of two words
    with pytest.raises(PassphraseNeeded):
        Vault.open(tmp_path / "v", clock=clock, use_keyring=False)


@pytest.mark.usefixtures("keyring")
def test_the_keyring_never_holds_the_data_key(vault: Vault) -> None:
    import base64

    vault.add_keyring_slot()
    secret = stored(vault)
    assert secret is not None
    assert len(base64.b64decode(secret)) == 32
    assert base64.b64decode(secret) != vault._require_key()


@pytest.mark.usefixtures("keyring")
def test_the_slot_comes_and_goes_without_touching_the_record(vault: Vault, clock: FixedClock) -> None:
    record = vault.database.read_bytes()
    vault.add_keyring_slot()
    first = stored(vault)
    vault.add_keyring_slot()
    assert stored(vault) != first
    slot = vault.slots()[-1]
    assert [view.kind for view in vault.slots()].count(SlotKind.KEYRING) == 1
    vault.remove_slot(slot.id)
    assert stored(vault) is None
    vault.close()
    assert vault.database.read_bytes() == record
    with pytest.raises(PassphraseNeeded):
        Vault.open(vault.folder, clock=clock)


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("left", [None, "not base64", "c2hvcnQ=", ""])
def test_a_lost_or_foreign_entry_is_said(vault: Vault, clock: FixedClock, snapshot: Snapshot, left: str | None) -> None:
    vault.add_keyring_slot()
    vault.close()
    if left is None:
        keyrings.forget(vault._file.id)
    else:
        keyrings.put(vault._file.id, left)
    before = snapshot(vault.folder)
    with pytest.raises(KeyringEntryMissing):
        Vault.open(vault.folder, clock=clock)
    assert snapshot(vault.folder) == before


@pytest.mark.usefixtures("keyring")
def test_a_vault_that_could_not_be_finished_leaves_no_entry(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    accounts: list[str] = []
    usual = keyrings.put

    def put(account: str, secret: str) -> None:
        accounts.append(account)
        usual(account, secret)

    monkeypatch.setattr(keyrings, "put", put)
    monkeypatch.setattr(Vault, "_replace_slots", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Vault.create(tmp_path / "v", passphrase="a long enough one", clock=clock, keyring=True)
    assert len(accounts) == 1
    assert keyrings.get(accounts[0]) is None
    assert list(tmp_path.iterdir()) == []


def test_a_locked_keyring_is_said_and_the_passphrase_works(
    own_secret_service: dict[str, str], made: Any, clock: FixedClock, snapshot: Snapshot, tmp_path: Path
) -> None:
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        vault.add_keyring_slot()
    lock_collection(own_secret_service["DBUS_SESSION_BUS_ADDRESS"])
    before = snapshot(made.folder)
    with pytest.raises(KeyringLocked) as caught:
        Vault.open(made.folder, clock=clock)
    assert not caught.value.silent
    assert snapshot(made.folder) == before
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault, pytest.raises(KeyringLocked):
        vault.add_keyring_slot()
    with pytest.raises(KeyringLocked):
        Vault.create(tmp_path / "new" / "v", passphrase="a long enough one", clock=clock, keyring=True)
    assert not (tmp_path / "new").exists()
    with pytest.raises(KeyringLocked):
        keyrings.get("a vault it never heard of")


@pytest.mark.usefixtures("keyring")
def test_a_keyring_is_never_the_only_way_in(vault: Vault) -> None:
    vault.add_keyring_slot()
    first, second, _ = vault.slots()
    vault.remove_slot(first.id)
    with pytest.raises(LastSlot):
        vault.remove_slot(second.id)
    assert [slot.kind for slot in vault.slots()] == [SlotKind.RECOVERY, SlotKind.KEYRING]


def test_a_session_without_a_keyring_is_said(own_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with bus(own_place) as variables:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", variables["DBUS_SESSION_BUS_ADDRESS"])
        with pytest.raises(KeyringMissing):
            keyrings.get("a")


def test_a_service_that_never_answers_is_given_up(own_place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with bus(own_place) as variables:
        address = variables["DBUS_SESSION_BUS_ADDRESS"]
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with subprocess.Popen([sys.executable, "-c", SILENT], stderr=subprocess.DEVNULL) as silent:
            wait_for_name(address, "org.freedesktop.secrets")
            with pytest.raises(KeyringLocked) as caught:
                keyrings.get("a", limit=0.3)
            silent.kill()
        assert caught.value.silent


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("missing", ["secretstorage.dhcrypto.DH_PRIME_1024", "secretstorage.util.DBusAddressWrapper"])
def test_another_release_of_the_package_below_is_asked_itself(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    vault.add_keyring_slot()
    secret = stored(vault)
    monkeypatch.delitem(sys.modules, "liaison.store.vault.secret_session", raising=False)
    package, _, name = missing.rpartition(".")
    hidden = ModuleType(package)
    hidden.__dict__.update({at: held for at, held in vars(import_module(package)).items() if at != name})
    monkeypatch.setitem(sys.modules, package, hidden)
    assert keyrings.get(vault._file.id) == secret


@pytest.mark.usefixtures("keyring")
@pytest.mark.parametrize("error", [TypeError("another signature"), AttributeError("item_path"), ValueError("padding")])
def test_a_secret_the_quick_way_fails_for_is_read_the_other_way(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    from liaison.store.vault import secret_session

    def fail(_item: object) -> bytes:
        raise error

    vault.add_keyring_slot()
    monkeypatch.setattr(secret_session, "read_secret", fail)
    assert keyrings.get(vault._file.id) == stored(vault)


@pytest.mark.usefixtures("keyring")
def test_a_locked_secret_is_not_asked_for_twice(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    import secretstorage

    from liaison.store.vault import secret_session

    asked: list[object] = []

    def locked(_item: object) -> bytes:
        raise secretstorage.LockedException

    def ask(item: object) -> bytes:
        asked.append(item)
        return b""

    vault.add_keyring_slot()
    monkeypatch.setattr(secret_session, "read_secret", locked)
    monkeypatch.setattr(secretstorage.Item, "get_secret", ask)
    with pytest.raises(KeyringLocked):
        keyrings.get(vault._file.id)
    assert asked == []


def test_a_secret_decrypted_with_another_key_is_known_by_its_filling() -> None:
    secret_session = pytest.importorskip("liaison.store.vault.secret_session")
    assert secret_session.unpadded(b"secret" + bytes([10]) * 10) == b"secret"
    assert secret_session.unpadded(bytes([16]) * 16) == b""
    for wrong in (b"", b"secret" * 2 + b"\1\2\3\4", bytes(16), bytes([17]) * 32, bytes([16]) * 8):
        with pytest.raises(ValueError, match="not decrypted"):
            secret_session.unpadded(wrong)


def test_opening_through_the_keyring_loads_nothing_it_does_not_need(
    keyring: dict[str, str], vault: Vault, pytestconfig: pytest.Config
) -> None:
    """Start-up time is benchmarked; the ``keyring`` package alone costs a third of the base imports."""
    vault.add_keyring_slot()
    vault.close()
    script = (
        "import sys\nfrom pathlib import Path\nfrom liaison.model.clock import SystemClock\n"
        "from liaison.store.vault import Vault\n"
        "with Vault.open(Path(sys.argv[1]), clock=SystemClock()) as vault:\n    vault.connect_raw().close()\n"
        "spared = {'keyring', 'argon2', 'alembic', 'sqlalchemy', 'configparser'}\n"
        "print(sorted((spared | {'cryptography.hazmat.backends.openssl'}) & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(vault.folder)],
        env={**keyring, "PYTHONPATH": str(pytestconfig.rootpath / "desktop")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
