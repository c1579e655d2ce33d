"""The operating system's keyring: only backends known to protect what they hold, and never waited for without end.

Accepted by name: the Secret Service, KWallet, the macOS keychain and the Windows credential store. A backend that
the user configured for the ``keyring`` package is judged by its name before any of its code is imported, so neither
a null nor a plaintext nor a third-party file backend is ever handed a key.
"""
# ruff: noqa: PLC0415 - imported when first needed: start-up time is benchmarked

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, TypeVar

from liaison.model.errors import LiaisonError
from liaison.store.vault.errors import KeyringLocked, KeyringMissing, KeyringUnsafe
from liaison.store.vault.secret_service import SecretService

SERVICE: Final = "Liaison"
TIME_LIMIT: Final = 15.0
"""Seconds a keyring may take; enough to answer a question of the system on macOS."""

_SECRET_SERVICE: Final = "keyring.backends.SecretService.Keyring"  # noqa: S105 - a name, not a secret
_ACCEPTED: Final[dict[str, tuple[str, ...]]] = {
    "linux": (
        _SECRET_SERVICE,
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    ),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
}
_CHAIN: Final = "keyring.backends.chainer.ChainerBackend"
_NONE: Final = "keyring.backends.fail.Keyring"

_Answer = TypeVar("_Answer")


class Backend(Protocol):
    """What is asked of a keyring."""

    def get_password(self, service: str, account: str, /) -> str | None:
        """The stored secret, or None."""
        ...

    def set_password(self, service: str, account: str, secret: str, /) -> None:
        """Store a secret, in place of an earlier one."""
        ...

    def delete_password(self, service: str, account: str, /) -> None:
        """Forget a secret."""
        ...


def get(account: str, *, limit: float = TIME_LIMIT) -> str | None:
    """The secret stored for ``account``, or None.

    Raises:
        KeyringUnsafe, KeyringMissing, KeyringLocked: see the classes.
    """
    return _within(limit, lambda: _first_that_answers(lambda backend: backend.get_password(SERVICE, account)))


def put(account: str, secret: str, *, limit: float = TIME_LIMIT) -> None:
    """Store ``secret`` for ``account``.

    Raises:
        KeyringUnsafe, KeyringMissing, KeyringLocked: see the classes.
    """
    _within(limit, lambda: _first_that_answers(lambda backend: backend.set_password(SERVICE, account, secret)))


def forget(account: str, *, limit: float = TIME_LIMIT) -> None:
    """Remove what is stored for ``account``.

    Raises:
        KeyringUnsafe, KeyringMissing, KeyringLocked: see the classes.
    """
    _within(limit, lambda: _first_that_answers(lambda backend: backend.delete_password(SERVICE, account)))


def configured_backend() -> str | None:
    """The backend the user chose for the ``keyring`` package, by its variable or its file; None without a choice."""
    chosen = os.environ.get("PYTHON_KEYRING_BACKEND")
    if chosen:
        return chosen.strip()
    path = _configuration_file()
    if not path.is_file():
        return None
    import configparser

    parser = configparser.RawConfigParser()
    try:
        parser.read(path, encoding="utf-8")
        return parser.get("backend", "default-keyring", fallback="").strip() or None
    except (configparser.Error, UnicodeDecodeError, OSError):
        return None


def accepted_names() -> tuple[str, ...]:
    """The backends to try, in order.

    Raises:
        KeyringUnsafe: the user's choice is not among those accepted on this system.
        KeyringMissing: the user chose to have none.
    """
    accepted = _ACCEPTED.get(sys.platform, _ACCEPTED["linux"])
    chosen = configured_backend()
    if chosen is None or chosen == _CHAIN:
        return accepted
    if chosen == _NONE:
        raise KeyringMissing
    if chosen not in accepted:
        raise KeyringUnsafe(chosen)
    return (chosen,)


def _configuration_file() -> Path:
    """Where ``keyring`` keeps its choice; the same rules as its ``platform_.config_root``, without importing it."""
    if sys.platform == "win32":
        root = Path(os.environ.get("LOCALAPPDATA") or os.environ.get("PROGRAMDATA") or ".")
        folder = root / "Python Keyring"
    else:
        root = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        folder = root / "python_keyring"
    return folder / "keyringrc.cfg"


def _backends() -> Iterator[Backend]:
    for name in accepted_names():
        if name == _SECRET_SERVICE:
            yield SecretService()
            continue
        module, _, class_name = name.rpartition(".")
        try:
            backend = getattr(import_module(module), class_name)
            usable = backend.viable
        except (ImportError, AttributeError):
            continue
        if usable:
            yield backend()


def _first_that_answers(ask: Callable[[Backend], _Answer]) -> _Answer:
    for backend in _backends():
        try:
            return ask(backend)
        except KeyringMissing:
            continue
        except LiaisonError:
            raise
        except Exception as error:
            raise _as_ours(error) from error
    raise KeyringMissing


def _as_ours(error: Exception) -> LiaisonError:
    """What any other error means; those of the systems below have no common class, and the passphrase always works."""
    names = {base.__name__ for base in type(error).__mro__}
    return KeyringLocked() if names & {"KeyringLocked", "PasswordSetError"} else KeyringMissing()


def _within(limit: float, call: Callable[[], _Answer]) -> _Answer:
    """``call`` in a daemon thread, given up after ``limit`` seconds: a locked keyring may never answer.

    Raises:
        KeyringLocked: the time is up.
    """
    answers: list[_Answer] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            answers.append(call())
        except BaseException as error:  # noqa: BLE001 - carried over to the thread that asked
            errors.append(error)

    thread = threading.Thread(target=run, name="keyring", daemon=True)
    thread.start()
    thread.join(limit)
    if errors:
        raise errors[0]
    if not answers:
        raise KeyringLocked(silent=True)
    return answers[0]
