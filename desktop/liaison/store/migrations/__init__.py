"""How the database came to be as it is: one numbered step for each released schema.

``PRAGMA user_version`` of a vault holds the number of its schema, ``alembic_version`` the same as four digits.
Steps never touch the search index: it is derived, and made anew after the last step.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

SCHEMA_VERSION: Final = 4
"""The schema this program reads and writes."""

FOLDER: Final = Path(__file__).parent


class Schema(NamedTuple):
    """A schema to bring a vault to: its number, and the folders that hold the steps."""

    number: int = SCHEMA_VERSION
    folders: tuple[Path, ...] = (FOLDER / "versions",)

    @property
    def revision(self) -> str:
        """The name of its step: the number as four digits."""
        return f"{self.number:04d}"


CURRENT: Final = Schema()
