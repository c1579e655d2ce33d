"""Tables of contacts (CSV and its kin): octets to frozen values and back."""

from __future__ import annotations

from liaison.exchange.tables.fields import MAPPABLE_FIELDS
from liaison.exchange.tables.mapping import NeedsMapping, read_mapping
from liaison.exchange.tables.reading import read_table
from liaison.exchange.tables.sniffing import read_grid
from liaison.exchange.tables.values import Grid, Row, TableFile
from liaison.exchange.tables.writing import table_pieces, write_table

__all__ = [
    "MAPPABLE_FIELDS",
    "Grid",
    "NeedsMapping",
    "Row",
    "TableFile",
    "read_grid",
    "read_mapping",
    "read_table",
    "table_pieces",
    "write_table",
]
