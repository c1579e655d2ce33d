"""The Secret Service (GNOME Keyring, KeePassXC, KWallet 6) spoken to directly.

The entry is the one the ``keyring`` package would make and find (attributes ``service`` and ``username`` in the
default collection), but importing that package costs several times what this does, at every start of the program.
Nothing here ever asks the service to show a prompt: a locked collection is reported as locked.
"""
# ruff: noqa: PLC0415 - imported when first needed: start-up time is benchmarked

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from liaison.store.vault.errors import KeyringLocked, KeyringMissing

if TYPE_CHECKING:
    from secretstorage import Collection, Item

_LABEL = "Liaison vault key"


class SecretService:
    """Stores one secret per ``service`` and ``account`` in the user's default collection."""

    def get_password(self, service: str, account: str) -> str | None:
        """The stored secret, or None when there is none.

        Raises:
            KeyringMissing: no service answers, or it has no default collection.
            KeyringLocked: the collection is locked.
        """
        with _collection() as collection:
            for item in collection.search_items({"service": service, "username": account}):
                return _secret_of(item).decode("utf-8", "replace")
        return None

    def set_password(self, service: str, account: str, secret: str) -> None:
        """Store ``secret``, in place of an earlier one.

        Raises:
            KeyringMissing, KeyringLocked: as for reading.
        """
        attributes = {"service": service, "username": account, "application": service}
        with _collection() as collection:
            collection.create_item(_LABEL, attributes, secret.encode("utf-8"), replace=True)

    def delete_password(self, service: str, account: str) -> None:
        """Forget the secret, if there is one.

        Raises:
            KeyringMissing, KeyringLocked: as for reading.
        """
        with _collection() as collection:
            for item in list(collection.search_items({"service": service, "username": account})):
                item.delete()


def _secret_of(item: Item) -> bytes:
    """What an item holds; ``secretstorage`` is asked for it where the quick way fails for anything but a lock."""
    from secretstorage import LockedException

    try:
        from liaison.store.vault.secret_session import read_secret

        return read_secret(item)
    except LockedException:
        raise
    except Exception:  # noqa: BLE001 - it rests on inner parts of another package, and there is another way
        return item.get_secret()


@contextmanager
def _collection() -> Iterator[Collection]:
    """The unlocked default collection, for the length of the block.

    Raises:
        KeyringMissing: no service answers, or it has no default collection.
        KeyringLocked: the collection is locked.
    """
    try:
        import secretstorage
        from jeepney import DBusErrorResponse  # type: ignore[import-untyped]  # it carries no annotations
    except ImportError as error:
        raise KeyringMissing from error
    try:
        with closing(secretstorage.dbus_init()) as bus:
            collection = secretstorage.Collection(bus)
            collection.ensure_not_locked()
            yield collection
    except (secretstorage.LockedException, secretstorage.PromptDismissedException) as error:
        raise KeyringLocked from error
    except (secretstorage.SecretStorageException, DBusErrorResponse, OSError) as error:
        raise KeyringMissing from error
