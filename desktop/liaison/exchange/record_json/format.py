"""The names and limits of the format."""

from __future__ import annotations

from typing import Final

FORMAT: Final = "liaison-record"
VERSION: Final = 1

MAX_BYTES: Final = 1024 * 1024 * 1024
MAX_ROWS: Final = 20_000_000
#: Braces and brackets within each other; rows of the journal hold rows, and settings may hold a little more.
MAX_DEPTH: Final = 24
LARGEST: Final = 2**63 - 1
