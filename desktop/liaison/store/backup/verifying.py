"""Looking whether a copied database is whole."""

from __future__ import annotations

from liaison.model.words import tr
from liaison.store.vault import DatabaseDamaged, RawConnection


def check_pages(connection: RawConnection) -> None:
    """Make sure every page is authentic and the tables are well-formed.

    Raises:
        DatabaseDamaged: they are not.
    """
    if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
        raise DatabaseDamaged(tr("a page was changed or cut short"))
    found = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise DatabaseDamaged(tr("a table is not well-formed"))


def count_rows(connection: RawConnection) -> dict[str, int]:
    """How many rows each table of the record has; what is derived for searching is left out."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage <> 0"
        " AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> 'alembic_version' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608 - from the schema
        for (name,) in names
    }


def schema_of(connection: RawConnection) -> int:
    """The number of the schema."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
