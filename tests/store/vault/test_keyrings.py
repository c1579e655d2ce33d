from __future__ import annotations

import struct
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from liaison.model.errors import ExitCode
from liaison.store.vault import KeyringLocked, KeyringMissing, KeyringUnsafe, keyrings

UNSAFE = [
    "keyring.backends.null.Keyring",
    "keyrings.alt.file.PlaintextKeyring",
    "keyrings.alt.file.EncryptedKeyring",
    "keyring.backends.libsecret.Keyring",
    "some_module.that_must_not.be_imported",
    "nonsense",
]


@pytest.mark.parametrize("name", UNSAFE)
def test_an_unsafe_choice_is_refused_before_its_code_is_imported(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
    imported = set(sys.modules)
    uses: list[Callable[[], object]] = [
        lambda: keyrings.get("a"),
        lambda: keyrings.put("a", "b"),
        lambda: keyrings.forget("a"),
    ]
    for use in uses:
        with pytest.raises(KeyringUnsafe) as caught:
            use()
        assert caught.value.exit_code is ExitCode.LOCKED
        assert name in caught.value.sentence
    assert not {module for module in set(sys.modules) - imported if module.startswith(("keyring", "some_module"))}


@pytest.mark.parametrize("name", UNSAFE)
def test_an_unsafe_choice_in_the_configuration_file_is_refused(tmp_path: Path, name: str) -> None:
    configure(tmp_path, f"[backend]\ndefault-keyring = {name}\nkeyring-path = /anywhere\n")
    with pytest.raises(KeyringUnsafe):
        keyrings.get("a")


def test_the_choice_to_have_none_is_respected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with pytest.raises(KeyringMissing):
        keyrings.get("a")


@pytest.mark.parametrize("content", ["", "[backend]\n", "not a section", "[other]\na = b\n", "\x00"])
def test_a_configuration_that_says_nothing_is_no_choice(tmp_path: Path, content: str) -> None:
    configure(tmp_path, content)
    assert keyrings.configured_backend() is None


def test_a_chain_is_only_ever_made_of_accepted_backends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.chainer.ChainerBackend")
    assert keyrings.accepted_names() == (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    )
    with pytest.raises(KeyringMissing):
        keyrings.get("a")


@pytest.mark.parametrize(
    ("platform", "name"),
    [("darwin", "keyring.backends.macOS.Keyring"), ("win32", "keyring.backends.Windows.WinVaultKeyring")],
)
def test_other_systems_have_one_accepted_keyring(monkeypatch: pytest.MonkeyPatch, platform: str, name: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert keyrings.accepted_names() == (name,)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.SecretService.Keyring")
    with pytest.raises(KeyringUnsafe):
        keyrings.accepted_names()


def test_the_configuration_file_is_where_the_package_looks(tmp_path: Path) -> None:
    """An independent reader: the package's own rules."""
    from keyring.util import platform_

    assert keyrings._configuration_file() == platform_.config_root() / "keyringrc.cfg"


def test_without_a_session_there_is_no_keyring() -> None:
    with pytest.raises(KeyringMissing):
        keyrings.get("a")


class Fake:
    """Stands in for KWallet, the keychain and the credential store, none of which runs on the test machine."""

    viable = True
    entries: dict[tuple[str, str], str]
    trouble: Exception | None = None

    def get_password(self, service: str, account: str) -> str | None:
        if Fake.trouble:
            raise Fake.trouble
        return Fake.entries.get((service, account))

    def set_password(self, service: str, account: str, secret: str) -> None:
        Fake.entries[service, account] = secret

    def delete_password(self, service: str, account: str) -> None:
        del Fake.entries[service, account]


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    module: Any = ModuleType("keyring.backends.macOS")
    module.Keyring = Fake
    Fake.entries = {}
    monkeypatch.setitem(sys.modules, "keyring.backends.macOS", module)
    monkeypatch.setattr(sys, "platform", "darwin")
    yield
    Fake.trouble = None


@pytest.mark.usefixtures("keychain")
def test_other_keyrings_keep_one_entry_per_vault() -> None:
    keyrings.put("vault", "secret")
    assert Fake.entries == {("Liaison", "vault"): "secret"}
    assert keyrings.get("vault") == "secret"
    assert keyrings.get("other") is None
    keyrings.forget("vault")
    assert Fake.entries == {}


@pytest.mark.usefixtures("keychain")
def test_troubles_of_other_keyrings_have_our_classes(monkeypatch: pytest.MonkeyPatch) -> None:
    from keyring import errors

    for trouble, expected in (
        (errors.KeyringLocked(), KeyringLocked),
        (errors.PasswordSetError(), KeyringLocked),
        (errors.InitError(), KeyringMissing),
        (RuntimeError("from the system below"), KeyringMissing),
    ):
        Fake.trouble = trouble
        with pytest.raises(expected):
            keyrings.get("vault")
    monkeypatch.setattr(Fake, "viable", False)
    with pytest.raises(KeyringMissing):
        keyrings.get("vault")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has the Secret Service")
def test_a_service_that_answers_nonsense_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(*_asked: object) -> None:
        raise struct.error("unpack requires a buffer of 4 bytes")

    monkeypatch.setattr("liaison.store.vault.secret_service.SecretService.get_password", answer)
    with pytest.raises(KeyringMissing):
        keyrings.get("vault")


@pytest.mark.usefixtures("keychain")
def test_a_keyring_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = threading.Event()
    monkeypatch.setattr(Fake, "get_password", lambda *_: answer.wait())
    with pytest.raises(KeyringLocked) as caught:
        keyrings.get("vault", limit=0.01)
    assert caught.value.silent
    answer.set()


def configure(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(content)
