"""Reading one kept text with the bare driver, before SQLAlchemy and the mapped classes are loaded."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Final

from liaison.store.migrations import SCHEMA_VERSION

if TYPE_CHECKING:
    from liaison.store.vault import Vault

_QUERY: Final = """
SELECT (SELECT user_version FROM pragma_user_version),
       coalesce((SELECT max(number) FROM journal), 0),
       (SELECT text FROM draft WHERE key = ?)
"""


def read_prepared(vault: Vault, key: str) -> tuple[int, str] | None:
    """The number of the newest journal entry (0 without one) and the text of the draft ``key``.

    None where there is no such draft, or the vault is of another schema or not sound: opening the record says so.
    """
    from liaison.store.vault.cipher import driver  # noqa: PLC0415 - the driver is loaded when it is needed

    try:
        with closing(vault.connect_raw()) as connection:
            schema, number, text = connection.execute(_QUERY, (key,)).fetchone()
    except driver().Error:
        return None
    return (number, text) if schema == SCHEMA_VERSION and isinstance(text, str) else None
